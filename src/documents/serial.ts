import { dateOfInstant } from '#calendar'
import type { CaseRecord, RegionRecord } from '../record/record.ts'
import type { AnyDocument } from './write.ts'

/**
 * The place of a document among those of its mark that the organ issued in the year, from 1: by position in the ledger, so that it never
 * changes. Requires an act of the case at that position.
 */
export const serialOf = (record: RegionRecord, c: CaseRecord, position: number, d: AnyDocument): number => {
  const year = (at: string) => dateOfInstant(at).slice(0, 4)
  const own = c.acts[c.positions.indexOf(position)]
  if (!own) return 1
  let n = 1
  for (const other of record.byProcedure(c.procedure.id)) {
    if (other.organ !== c.organ) continue
    other.acts.forEach((a, i) => {
      if (other.positions[i]! < position && (d.acts as readonly string[]).includes(a.act) && year(a.at) === year(own.at)) n++
    })
  }
  return n
}
