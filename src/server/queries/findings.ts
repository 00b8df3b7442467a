import { basisText } from '#derive'
import type { AnyProcedure } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import { numberOf, type Service } from '../service.ts'
import { findingOf, kindOfFinding } from './case-head.ts'
import { underOrgan } from './case-list.ts'
import { crossFindings, organFindings } from './cross-findings.ts'

export interface FindingQuestion {
  readonly kind?: string | undefined
  readonly organ?: string | undefined
  readonly procedure?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}
interface Row {
  readonly id: string
  readonly on: string
  readonly organ: string
  readonly kind: 'finding' | 'observation'
  readonly procedure: AnyProcedure
  readonly c: CaseRecord | null
  readonly note: string | null
}

const keyOf = (r: Row): string => `${r.on}/${r.id}/${r.c?.id ?? ''}/${r.organ}`
const rowsKept = new WeakMap<object, { readonly size: number; readonly day: string; readonly rows: readonly Row[] }>()

/** Every finding of the region as of today: of cases, over several cases, of organs. Newest first. */
const allFindings = (s: Service): readonly Row[] => {
  const today = s.today()
  const { record, book } = s
  const known = rowsKept.get(record)
  if (known && known.size === record.size && known.day === today) return known.rows
  const rows: Row[] = []
  for (const b of book.sorted(today)) {
    const { findings, days } = book.judged(b.c, today)
    for (const [i, id] of findings.entries())
      rows.push({ id, on: days[i] ?? today, organ: b.c.organ, kind: kindOfFinding(b.c, id), procedure: b.c.procedure, c: b.c, note: null })
  }
  for (const p of s.catalogue.procedures.values()) {
    for (const x of crossFindings(record, p, today).flat())
      for (const id of x.cases)
        rows.push({
          id: x.id,
          on: x.on,
          organ: x.organ,
          kind: p.crossFindings[x.id]?.kind ?? 'finding',
          procedure: p,
          c: record.cases.get(id) ?? null,
          note: null,
        })
    for (const x of organFindings(record, p, today))
      rows.push({ id: x.id, on: x.on, organ: x.organ, kind: p.organFindings[x.id]?.kind ?? 'finding', procedure: p, c: null, note: x.note })
  }
  rows.sort((a, b) => (a.on !== b.on ? (a.on < b.on ? 1 : -1) : keyOf(a) < keyOf(b) ? -1 : 1))
  rowsKept.set(record, { size: record.size, day: today, rows })
  return rows
}

const told = (s: Service, r: Row) => {
  const def = r.procedure.crossFindings[r.id] ?? r.procedure.organFindings[r.id]
  const words =
    r.c && !def ? findingOf(r.c, r.id) : { id: r.id, zh: def?.zh ?? r.id, en: def?.en ?? r.id, basis: def ? basisText(def.basis) : [] }
  const organ = s.organLabel(r.organ)
  return {
    ...words,
    kind: r.kind,
    on: r.on,
    case: r.c?.id ?? null,
    number: r.c ? numberOf(r.c) : null,
    procedure: r.procedure.id,
    procedureZh: r.procedure.zh,
    procedureEn: r.procedure.en,
    organ: r.organ,
    organZh: organ.zh,
    organEn: organ.en,
    note: r.note,
  }
}

/** A page of findings. `kind` is a finding's id, or finding, or observation. */
export const listFindings = (s: Service, q: FindingQuestion) => {
  const under = q.organ === undefined ? null : underOrgan(s, q.organ)
  const found = allFindings(s).filter(
    r =>
      (q.kind === undefined || r.id === q.kind || r.kind === q.kind) &&
      (q.procedure === undefined || r.procedure.id === q.procedure) &&
      (q.from === undefined || r.on >= q.from) &&
      (q.to === undefined || r.on <= q.to) &&
      (under === null || under(r.organ)),
  )
  const from = q.after === undefined ? 0 : found.findIndex(r => keyOf(r) === q.after) + 1
  const page = found.slice(from, from + q.limit)
  const last = page.at(-1)
  return { findings: page.map(r => told(s, r)), total: found.length, next: last && from + q.limit < found.length ? keyOf(last) : null }
}
