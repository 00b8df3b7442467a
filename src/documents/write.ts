import { type ISODate, isDate } from '#calendar'
import {
  type AnyAct,
  type AnyView,
  type Basis,
  type Block,
  CaseState,
  type Citation,
  citations,
  type DocumentDef,
  type DocumentWords,
  type Field,
  zhNumber,
} from '#kernel'

/** An official document ready to be laid out. */
export interface OfficialDocument {
  readonly id: string
  readonly title: string
  /** 伊州复受〔2022〕3号 */
  readonly number: string
  readonly organ: string
  readonly to: string | null
  readonly body: readonly Block[]
  readonly remedy: string | null
  readonly copies: readonly string[]
  /** 成文日期 */
  readonly on: string
}
export interface Names {
  organ(code: string): string
  /** Opens a sealed value where the reader may; else undefined. */
  open?(act: AnyAct, field: string): string | undefined
}
export type AnyDocument = DocumentDef<Readonly<Record<string, { readonly data?: Readonly<Record<string, Field>> }>>>

/** 2022年3月4日 (GB/T 9704-2012 7.3.5.4: Arabic numerals, no leading zeros). */
export const zhDate = (on: ISODate): string => {
  const [y, m, d] = on.split('-').map(Number)
  return `${y}年${m}月${d}日`
}
/** 《行政诉讼法》第六十七条第一款: as documents cite, without the date of the text. */
export const citeZh = (c: Citation): string => {
  if (c.status === 'convention' || c.status === 'report') return ''
  const name = c.law.replace(/\(\d{4}[^)]*\)$/, '')
  const place =
    c.article === undefined
      ? c.item === undefined
        ? ''
        : String(c.item)
      : `第${zhNumber(c.article)}条${c.paragraph ? `第${zhNumber(c.paragraph)}款` : ''}${c.item ? `第${typeof c.item === 'number' ? zhNumber(c.item) : c.item}项` : ''}`
  return `《${name}》${place}`
}
const citeAll = (b: Basis): string =>
  [
    ...new Set(
      citations(b)
        .map(citeZh)
        .filter(x => x !== ''),
    ),
  ].join('、')

/** Words of a case: names of organs, labels of values, dates; sealed values as ××× unless they may be opened. */
export const wordsOf = (s: CaseState, names: Names): DocumentWords => {
  const fieldOf = (a: AnyAct, field: string): Field | undefined => s.edition.acts[a.act]?.data?.[field]
  const money = (yuan: number | undefined): string => (yuan === undefined ? '' : `${Number.isInteger(yuan) ? yuan : yuan.toFixed(2)}元`)
  return {
    organ: code => (code === undefined || code === '' ? '' : names.organ(code)),
    date: on => (on === undefined ? '' : zhDate(on.slice(0, 10))),
    money,
    cite: citeAll,
    due: (c, clock) => {
      const due = c.run(clock)?.due
      return due === null || due === undefined
        ? '无'
        : due.length > 10
          ? `${zhDate(due.slice(0, 10))}${Number(due.slice(11, 13))}时${Number(due.slice(14, 16))}分`
          : zhDate(due)
    },
    value: (a, field) => {
      const f = fieldOf(a, field)
      const v = a.data[field]
      if (v === undefined || v === null) return ''
      if (f?.isSealed) return names.open?.(a, field) ?? '×××'
      if (f?.kind === 'enum') return f.values?.[String(v)]?.zh ?? String(v)
      if (f?.kind === 'bool') return v === true ? '是' : '否'
      if (f?.kind === 'money') return money(Number(v))
      if (f?.kind === 'organ') return names.organ(String(v))
      if (f?.kind === 'organs' && Array.isArray(v)) return v.map(x => names.organ(String(x))).join('、')
      if (f?.kind === 'date' && isDate(v)) return zhDate(v)
      if (f?.kind === 'datetime') return `${zhDate(String(v).slice(0, 10))}${String(v).slice(11, 16)}`
      return Array.isArray(v) ? v.join('、') : String(v)
    },
  }
}

/** Documents that an act issues. */
export const documentsOf = (s: CaseState, a: AnyAct): readonly (readonly [id: string, def: AnyDocument])[] => {
  const view = s.view(a.on).before({ index: a.index + 1 })
  return Object.entries(s.procedure.documents as unknown as Readonly<Record<string, AnyDocument>>).filter(
    ([, d]) => d.acts.includes(a.act) && (d.when?.(view as never, a as never) ?? true),
  )
}

/** The case as it stood with this act done: acts after it, and what they did to clocks, are not in it. */
const standing = (s: CaseState, a: AnyAct): AnyView => {
  if (a.deemed) return s.view(a.on).before({ index: a.index + 1 }) as AnyView
  const then = new CaseState(s.procedure, s.edition, s.id, s.organ, s.atHand)
  for (const x of s.acts.slice(0, a.index + 1)) if (!x.deemed) then.apply({ act: x.act, at: x.at, by: x.by, data: x.data })
  return then.view(a.on) as AnyView
}

/** Writes one document of an act. `serial` is its place among the organ's documents of that mark in the year, from 1. Pure. */
export const writeDocument = (id: string, d: AnyDocument, s: CaseState, a: AnyAct, names: Names, serial: number): OfficialDocument => {
  const w = wordsOf(s, names)
  // The document says what stood when it was issued: later acts are not in it.
  const view = standing(s, a)
  const act = s.edition.acts[a.act]
  const plain = (): readonly Block[] => [
    { p: `根据${citeAll(act?.basis ?? d.basis) || citeAll(d.basis)}，现${d.zh.endsWith('书') ? '作出本' : ''}${d.zh}，内容如下：` },
    {
      rows: Object.entries(act?.data ?? {})
        .filter(([k]) => a.data[k] !== undefined)
        .map(([k, f]) => [f.label.zh, w.value(a, k)] as const),
    },
  ]
  return {
    id,
    title: d.zh,
    number: `${d.mark}〔${a.on.slice(0, 4)}〕${serial}号`,
    organ: d.from?.(view as never, a as never, w) || w.organ(s.organ),
    to: d.to?.(view as never, a as never, w) ?? null,
    body: d.body?.(view as never, a as never, w) ?? plain(),
    remedy: d.remedy?.(view as never, a as never, w) ?? null,
    copies: d.copies?.(view as never, a as never, w) ?? [],
    on: zhDate(a.on),
  }
}

/** The text of a document, line by line: what the .docx must say when it is read back. */
export const plainText = (d: OfficialDocument): readonly string[] => [
  d.organ,
  d.number,
  d.title,
  ...(d.to ? [`${d.to}：`] : []),
  ...d.body.flatMap(b =>
    'p' in b ? [b.p] : 'h' in b ? [b.h] : 'items' in b ? b.items.map((x, i) => `${i + 1}．${x}`) : b.rows.map(([k, v]) => `${k}：${v}`),
  ),
  ...(d.remedy ? [d.remedy] : []),
  d.organ,
  d.on,
  '（印章）',
  ...(d.copies.length ? [`抄送：${d.copies.join('，')}。`] : []),
]
