import type { ISODate } from '#calendar'
import type { AtHand, World } from '#kernel'
import type { RegionRecord } from './record.ts'

/** The world of a region as of a day and a position. Requires what is at hand there; what is read is counted by the record. */
export const worldOf = (record: RegionRecord, at: AtHand, day: ISODate, position: number): World => ({
  asOf: day,
  get organs() {
    record.registerReads++
    return record.organs(day, position)
  },
  cases: procedure => at.links?.cases(procedure) ?? [],
  case: id => at.links?.case(id),
  register: id => {
    const view = at.register?.(id)
    if (!view) throw new RangeError(`unknown register ${id}`)
    return view
  },
  param: id => {
    throw new RangeError(`no parameter ${id}`)
  },
})
