import { type ISODate, plusDays, ymd } from '#calendar'

/** A period by its first and last day, both in. */
export interface Period {
  readonly from: ISODate
  readonly to: ISODate
}
export const year = (y: number): Period => ({ from: ymd(y, 1, 1), to: ymd(y, 12, 31) })
export const dayAfter = (on: ISODate): ISODate => plusDays(on, 1)
