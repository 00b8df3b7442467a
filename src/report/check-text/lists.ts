import { t } from '#kernel'
import type { TextFinding } from './finding.ts'
import type { Count } from './quantities.ts'
import type { Sentence } from './split.ts'

/** Things set one after another: parted by 、, by titles standing side by side, or by 和 at the end. */
export interface Enumeration {
  readonly items: readonly string[]
  /** Closed by 等: there are more. */
  readonly open: boolean
  readonly start: number
  readonly end: number
}

const ITEM = '(?:《[^》]*》|[^，,；;：:。！？、()《》])+'
const LIST = new RegExp(`${ITEM}(?:、${ITEM})+|《[^》]*》(?:《[^》]*》)+`, 'g')

export const enumerationsOf = (s: Sentence): readonly Enumeration[] =>
  [...s.bare.matchAll(LIST)].flatMap((m): readonly Enumeration[] => {
    const text = s.text.slice(m.index, m.index + m[0].length)
    const parts = text.includes('、') ? text.split('、') : text.split(/(?<=》)(?=《)/)
    const last = parts.at(-1) as string
    const etc = last.search(/等/)
    const items = [...parts.slice(0, -1), etc < 0 ? last : last.slice(0, etc)].flatMap((x, i, all) =>
      i === all.length - 1 ? splitAnd(x) : [x],
    )
    // 县(市、区): one character each is part of a name, not a list.
    return items.every(x => x.length < 2)
      ? []
      : [{ items: items.filter(x => x !== ''), open: etc >= 0, start: m.index, end: m.index + m[0].length }]
  })
/** 甲和乙 as the end of a list is two things, where both are short. */
const splitAnd = (text: string): readonly string[] => {
  const m = /^([\u4e00-\u9fff]{2,8})(?:和|以及|及)([\u4e00-\u9fff]{2,12})/.exec(text)
  return m ? [m[1] as string, m[2] as string] : [text]
}

/** The count that a list belongs to: right after the list (甲、乙、丙3个, 甲、乙等4个), or right before it (修订4项规则(甲、乙、丙), 3个：甲、乙、丙). */
const countOf = (e: Enumeration, counts: readonly Count[], s: Sentence): Count | undefined => {
  const inside = counts.find(
    c => c.start > e.start && c.end <= e.end && c.start >= e.start + e.items.join('、').length - (e.items.at(-1)?.length ?? 0),
  )
  // 复议、应诉案件56件 counts cases, not the two words in front: only things, few, and near to what is listed.
  if (inside)
    return /^[个项类种]$/.test(inside.unit) && inside.value <= 20 && (e.open || Math.abs(inside.value - e.items.length) <= 2)
      ? inside
      : undefined
  const after = counts.find(
    c => c.start >= e.end && c.start - e.end <= 4 && /^[，,]?(共|共计|合计|总计)$/.test(s.bare.slice(e.end, c.start)),
  )
  if (after) return after
  const opener = s.bare.slice(0, e.start)
  if (!/[(：:]$/.test(opener) && !/(即|包括|分别为|分别是)$/.test(opener)) return undefined
  const before = counts.findLast(c => c.end <= e.start && !c.partial)
  return before && !/[；;。]/.test(s.bare.slice(before.end, e.start)) && e.start - before.end <= 24 ? before : undefined
}

/** Lists whose stated count is another than what they name, and lists that only say how many there are at least. */
export const listFindings = (s: Sentence, counts: readonly Count[]): readonly TextFinding[] => {
  const lists = enumerationsOf(s)
  return [...lists.flatMap(e => listFinding(e, s, counts)), ...(lists.length === 0 ? unnamed(s, counts) : [])]
}
const NAMEABLE = /^[^，。；]{0,8}(?:情形|措施|制度|机制|平台|系统|清单)/
/** So many kinds, systems or lists, none of which is named. In Chinese figures they mostly are a name: 三项制度. */
const unnamed = (s: Sentence, counts: readonly Count[]): readonly TextFinding[] =>
  counts
    .filter(c => /^[个项种类张]$/.test(c.unit) && c.value >= 2 && c.value <= 20 && /^\d/.test(c.text) && NAMEABLE.test(c.after))
    .map(c => ({
      kind: 'list.count',
      weight: 'needs',
      section: s.section,
      line: s.line,
      text: c.clause.replace(/[，。；,;]$/, ''),
      figures: [c.text],
      detail: t(`${c.text}各是什么没有写明`, `which the ${c.value} are is not said`),
    }))
const listFinding = (e: Enumeration, s: Sentence, counts: readonly Count[]): readonly TextFinding[] => {
  const c = countOf(
    e,
    counts.filter(x => x.unit !== '人次'),
    s,
  )
  const n = e.items.length
  const text = s.text.slice(e.start, e.end)
  const at = { kind: 'list.count' as const, section: s.section, line: s.line, text, figures: c ? [c.text, String(n)] : [`≥${n}`] }
  if (c && /\d|[件人次元]/.test(e.items.slice(0, -1).join(''))) return []
  if (c && c.value === n && !e.open) return []
  if (c && c.value < n) return [{ ...at, weight: 'contradiction', detail: t(`写作${c.text}，列出${n}项`, `says ${c.value}, names ${n}`) }]
  if (c && c.value > n) {
    return e.open
      ? [
          {
            ...at,
            weight: 'needs',
            detail: t(
              `写作${c.text}，只列出${n}项，其余${c.value - n}项没有写明`,
              `says ${c.value}, names only ${n}; the other ${c.value - n} are not named`,
            ),
          },
        ]
      : [{ ...at, weight: 'contradiction', detail: t(`写作${c.text}，只列出${n}项`, `says ${c.value}, names ${n}`) }]
  }
  return !c && e.open && n >= 2
    ? [{ ...at, weight: 'note', detail: t(`列举以“等”结尾，只能说至少${n}项`, `the list is closed by 等: at least ${n}`) }]
    : []
}
