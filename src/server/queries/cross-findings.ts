import type { ISODate } from '#calendar'
import { type AnyProcedure, judge, type World } from '#kernel'
import { type CrossRow, crossIndex } from '../../record/cross-index.ts'
import type { RegionRecord } from '../../record/record.ts'
import { type StillHolds, watchedWorld } from '../../record/watched-world.ts'

export type { CrossRow } from '../../record/cross-index.ts'

export interface OrganRow {
  readonly id: string
  readonly procedure: AnyProcedure
  readonly organ: string
  readonly on: ISODate
  readonly note: string | null
}
interface Kept {
  readonly day: ISODate
  readonly rows: readonly OrganRow[]
  readonly holds: StillHolds
}

const organKept = new WeakMap<RegionRecord, Map<string, Kept>>()

/** The same answer for as long as nothing that it was made from has moved. */
const kept = (record: RegionRecord, key: string, day: ISODate, make: (w: World) => readonly OrganRow[]): readonly OrganRow[] => {
  const of = organKept.get(record) ?? new Map<string, Kept>()
  organKept.set(record, of)
  const known = of.get(key)
  if (known?.day === day && known.holds()) return known.rows
  const watched = watchedWorld(record, day)
  const rows = make(watched.world)
  of.set(key, { day, rows, holds: watched.stillHolds() })
  return rows
}

/** Findings over several cases of a procedure (construct 48), out of an index that is kept as the record grows. One list a finding. */
export const crossFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly (readonly CrossRow[])[] =>
  Object.keys(p.crossFindings).map(id => crossIndex(record, p, id).rows(day))

/** Those of them that a case is marked with. */
export const crossFindingsOf = (record: RegionRecord, p: AnyProcedure, day: ISODate, id: string): readonly CrossRow[] =>
  Object.keys(p.crossFindings).flatMap(finding => crossIndex(record, p, finding).rowsOf(id, day))

/** Duties with no case (construct 49): the organs that owe them, with the day. */
export const organFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly OrganRow[] =>
  Object.entries(p.organFindings).flatMap(([id, def]) =>
    kept(record, `${p.id}/${id}`, day, world => {
      const out: OrganRow[] = []
      judge(`${p.id} finding ${id}`, () => {
        for (const x of def.rule(world)) out.push({ id, procedure: p, organ: x.organ, on: x.on, note: x.note ?? null })
        return true
      })
      return out
    }),
  )
