import { dateOfInstant, type ISODate } from '#calendar'
import type { AnyProcedure, Catalogue } from '#kernel'
import type { CaseRecord, RegionRecord } from '../../record/record.ts'
import type { Service } from '../service.ts'
import { crossFindingsOf } from './cross-findings.ts'

export interface Found {
  readonly id: string
  readonly on: ISODate
  /** Of a finding over several cases: the procedure that declares it, and the organ that it belongs to. */
  readonly cross?: { readonly procedure: AnyProcedure; readonly organ: string }
}
const LATE = 'recorded-late'

/** The first act recorded more than a working day after it happened (DESIGN §2). Imports and demonstrations carry their own mark instead. */
const lateOf = (record: RegionRecord, c: CaseRecord): readonly Found[] => {
  const i = c.sources.findIndex(
    (source, n) => source === null && record.calendar.workdaysAfterUpTo(dateOfInstant(c.acts[n]!.at), dateOfInstant(c.recordedAt[n]!)) > 1,
  )
  return i < 0 ? [] : [{ id: LATE, on: dateOfInstant(c.recordedAt[i]!) }]
}

const joined = new WeakMap<Catalogue, Map<string, readonly AnyProcedure[]>>()
/** Procedures with findings over several cases that a case of this procedure can be marked with: its own, and those it joins. */
const joining = (catalogue: Catalogue, id: string): readonly AnyProcedure[] => {
  const of = joined.get(catalogue) ?? new Map<string, readonly AnyProcedure[]>()
  joined.set(catalogue, of)
  const known = of.get(id)
  if (known) return known
  const found = [...catalogue.procedures.values()].filter(p =>
    Object.values(p.crossFindings).some(f => p.id === id || f.also?.includes(id)),
  )
  of.set(id, found)
  return found
}

/** Every finding of a case as of today: its own, those over several cases that are marked on it, and the ledger's. Each id once. */
export const findingsToday = (s: Service, c: CaseRecord): readonly Found[] => {
  const today = s.today()
  const { findings, days } = s.book.judged(c, today)
  const own = findings.map((id, i) => ({ id, on: days[i] ?? today }))
  const cross = joining(s.catalogue, c.procedure.id).flatMap(p =>
    crossFindingsOf(s.record, p, today, c.id).map(r => ({ id: r.id, on: r.on, cross: { procedure: r.procedure, organ: r.organ } })),
  )
  return [...new Map([...own, ...cross, ...lateOf(s.record, c)].reverse().map(f => [f.id, f])).values()].reverse()
}
