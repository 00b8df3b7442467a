import type { ISODate } from '#calendar'
import * as calendar from '#calendar'
import { NotAtHand } from './at-hand.ts'

/** Data may name a year or a number of days that leads to no date: a rule that asks for it is not judged. */
const dated = (what: string, f: () => ISODate): ISODate => {
  try {
    return f()
  } catch (e) {
    if (e instanceof RangeError) throw new NotAtHand(what)
    throw e
  }
}

/** For rules: the date n calendar days later, never rolled. */
export const plusDays = (on: ISODate, n: number): ISODate => dated(`${n} days after ${on}`, () => calendar.plusDays(on, n))
/** For rules: n months later, clamped to the last day of a shorter month (民法典 第二百零二条), never rolled. */
export const plusMonths = (on: ISODate, n: number): ISODate => dated(`${n} months after ${on}`, () => calendar.plusMonths(on, n))
/** For rules: n years later; 29 February becomes 28 February. */
export const plusYears = (on: ISODate, n: number): ISODate => dated(`${n} years after ${on}`, () => calendar.plusYears(on, n))
/** For rules: the date of a year, month (1 to 12) and day. */
export const ymd = (y: number, m: number, d: number): ISODate => dated(`${y}-${m}-${d}`, () => calendar.ymd(y, m, d))
/** For rules: the civil date of an instant in China Standard Time. */
export const dateOfInstant = (at: string): ISODate => dated(`the day of ${at}`, () => calendar.dateOfInstant(at))
