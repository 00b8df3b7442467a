import { type ISODate, plusDays, ymd } from '#kernel'

/** Calendar years that dates can be written in; a year typed wrongly beyond them gives no date. */
const FIRST_YEAR = 1
const LAST_YEAR = 9998
const isYear = (year: unknown): year is number => Number.isInteger(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR

/** 31 December of a year named in data (reportYear, dutyYear): the day by which the duty of that year falls in a period. undefined outside the calendar. */
export const lastDayOfYear = (year: unknown): ISODate | undefined => (isYear(year) ? ymd(year, 12, 31) : undefined)
/** 1 January of that year. */
export const firstDayOfYear = (year: unknown): ISODate | undefined => (isYear(year) ? ymd(year, 1, 1) : undefined)
/** The last lawful day of "before" the first of a month in the year after: the 28th or 29th of February for 1 March. */
export const dayBeforeFirstOf = (month: number, year: unknown): ISODate | undefined => (isYear(year) ? plusDays(ymd(year + 1, month, 1), -1) : undefined)
/** The calendar year of a date. */
export const yearOf = (day: ISODate): number => Number(day.slice(0, 4))
