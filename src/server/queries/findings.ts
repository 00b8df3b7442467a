import { basisText } from '#derive'
import type { AnyProcedure } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import { numberOf, type Service } from '../service.ts'
import { type Found, findingsToday } from './case-findings.ts'
import { findingOf, kindOfFinding } from './case-head.ts'
import { underOrgan } from './case-list.ts'
import { organFindings } from './cross-findings.ts'

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
  /** Unique in the list. */
  readonly key: string
  readonly found: Found
  readonly kind: 'finding' | 'observation'
  readonly organ: string
  readonly procedure: AnyProcedure
  readonly c: CaseRecord | null
  readonly note: string | null
}

const rowsKept = new WeakMap<object, { readonly size: number; readonly day: string; readonly rows: readonly Row[] }>()

/** Every finding of the region as of today: of cases, over several cases, of organs. Newest first. */
const allFindings = (s: Service): readonly Row[] => {
  const today = s.today()
  const { record, book } = s
  const known = rowsKept.get(record)
  if (known && known.size === record.size && known.day === today) return known.rows
  const rows: Omit<Row, 'key'>[] = []
  for (const { c } of book.sorted(today))
    for (const found of findingsToday(s, c))
      rows.push({
        found,
        kind: kindOfFinding(c, found),
        organ: found.cross?.organ ?? c.organ,
        procedure: found.cross?.procedure ?? c.procedure,
        c,
        note: null,
      })
  for (const p of s.catalogue.procedures.values())
    for (const x of organFindings(record, p, today))
      rows.push({ found: x, kind: p.organFindings[x.id]?.kind ?? 'finding', organ: x.organ, procedure: p, c: null, note: x.note })
  const place = (r: Omit<Row, 'key'>): string => `${r.found.id}/${r.c?.id ?? ''}/${r.organ}/${r.note ?? ''}`
  const keyed = rows.map(r => ({ ...r, key: `${r.found.on}/${place(r)}` }))
  keyed.sort((a, b) => (a.found.on !== b.found.on ? (a.found.on < b.found.on ? 1 : -1) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  // An organ may owe the same duty twice from one day on: told apart by their order.
  const unique = keyed.map((r, i) => (keyed[i - 1]?.key === r.key ? { ...r, key: `${r.key}#${i}` } : r))
  rowsKept.set(record, { size: record.size, day: today, rows: unique })
  return unique
}

const told = (s: Service, r: Row) => {
  const def = r.procedure.organFindings[r.found.id]
  const words = r.c
    ? findingOf(r.c, r.found)
    : { id: r.found.id, zh: def?.zh ?? r.found.id, en: def?.en ?? r.found.id, basis: def ? basisText(def.basis) : [] }
  const organ = s.organLabel(r.organ)
  return {
    ...words,
    kind: r.kind,
    on: r.found.on,
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
      (q.kind === undefined || r.found.id === q.kind || r.kind === q.kind) &&
      (q.procedure === undefined || r.procedure.id === q.procedure) &&
      (q.from === undefined || r.found.on >= q.from) &&
      (q.to === undefined || r.found.on <= q.to) &&
      (under === null || under(r.organ)),
  )
  const from = q.after === undefined ? 0 : found.findIndex(r => r.key === q.after) + 1
  const page = found.slice(from, from + q.limit)
  const last = page.at(-1)
  return { findings: page.map(r => told(s, r)), total: found.length, next: last && from + q.limit < found.length ? last.key : null }
}
