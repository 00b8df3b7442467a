/** A civil date in China Standard Time, `YYYY-MM-DD`, years 0001 to 9999 of the Gregorian calendar (GB/T 7408.1, ISO 8601). */
export type ISODate = string
/** Days since 1970-01-01, which is day 0; negative before it. */
export type Day = number

/** First and last year for which strings and tables are held ready; other years are computed, slower. */
export const TABLE_YEARS = { first: 1990, last: 2060 } as const

// A small integer rather than NaN keeps the result an integer in the engine, which the callers' speed rests on.
export const NOT_A_DATE = -0x40000000
const MONTH_LENGTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const LAST_DAY: Day = 2932896 // 9999-12-31
const FIRST_DAY: Day = -719162 // 0001-01-01

function isLeap(y: number): boolean {
  return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
}

function monthLength(y: number, m: number): number {
  return m === 2 && isLeap(y) ? 29 : (MONTH_LENGTH[m - 1] ?? 0)
}

/** Day number of a date known to exist. Years begin in March here, so that the leap day is the last of its year. */
function dayFromCivil(y: number, m: number, d: number): Day {
  const year = m <= 2 ? y - 1 : y
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468
}

function textOf(y: number, m: number, d: number): ISODate {
  return `${String(y).padStart(4, '0')}-${m < 10 ? '0' : ''}${m}-${d < 10 ? '0' : ''}${d}`
}

function textFromDay(day: Day): ISODate {
  // Inverse of dayFromCivil: 146,097 days in 400 years.
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const inEra = shifted - era * 146097
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365)
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const m = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return textOf(yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

const MONTHS = (TABLE_YEARS.last - TABLE_YEARS.first + 1) * 12
/** Day number of the first of each month of the table years, and of the month after them. */
const MONTH_START = Int32Array.from({ length: MONTHS + 1 }, (_, i) => dayFromCivil(TABLE_YEARS.first + Math.floor(i / 12), (i % 12) + 1, 1))
/** First day of the table years. */
export const TABLE_FIRST: Day = dayFromCivil(TABLE_YEARS.first, 1, 1)
/** Number of days in the table years. */
export const TABLE_SIZE = dayFromCivil(TABLE_YEARS.last + 1, 1, 1) - TABLE_FIRST
const TEXTS: readonly ISODate[] = Array.from({ length: TABLE_SIZE }, (_, i) => textFromDay(TABLE_FIRST + i))

/** Day number of a date, NOT_A_DATE unless it exists. */
function dayOrNone(y: number, m: number, d: number): Day {
  if (m < 1 || m > 12 || d < 1) return NOT_A_DATE
  const i = (y - TABLE_YEARS.first) * 12 + m - 1
  if (i >= 0 && i < MONTHS) {
    const day = (MONTH_START[i] as number) + d - 1
    return day < (MONTH_START[i + 1] as number) ? day : NOT_A_DATE
  }
  return y < 1 || d > monthLength(y, m) ? NOT_A_DATE : dayFromCivil(y, m, d)
}

/** Two digits at `at`, as a number; far below zero when one of them is no digit. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100000
}

/** Day number of the date in the first ten characters of a text, NOT_A_DATE when there is none. */
export function dayAtStart(text: string): Day {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NOT_A_DATE
  return dayOrNone(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8))
}

/** The day number of a date. RangeError with the text when it is not a date that exists. */
export function dayOf(iso: ISODate): Day {
  const day = iso.length === 10 ? dayAtStart(iso) : NOT_A_DATE
  if (day === NOT_A_DATE) throw new RangeError(`not a date (YYYY-MM-DD): ${JSON.stringify(iso)}`)
  return day
}

/** The date of a day number. RangeError when it is not a whole number within the years 0001 to 9999. */
export function isoOf(day: Day): ISODate {
  const text = TEXTS[day - TABLE_FIRST]
  if (text !== undefined) return text
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY)
    throw new RangeError(`not a day between 0001-01-01 and 9999-12-31: ${day}`)
  return textFromDay(day)
}

/** Whether a value is a date that exists, written `YYYY-MM-DD`. */
export function isDate(s: unknown): s is ISODate {
  return typeof s === 'string' && s.length === 10 && dayAtStart(s) !== NOT_A_DATE
}

/** The date of a year, month (1 to 12) and day. RangeError when there is none: nothing is clamped. */
export function ymd(y: number, m: number, d: number): ISODate {
  const whole = Number.isInteger(y) && Number.isInteger(m) && Number.isInteger(d) && y <= 9999
  const day = whole ? dayOrNone(y, m, d) : NOT_A_DATE
  if (day === NOT_A_DATE) throw new RangeError(`not a date: year ${y}, month ${m}, day ${d}`)
  return isoOf(day)
}

/** The date n calendar days later, or earlier when n is negative. */
export function plusDays(iso: ISODate, n: number): ISODate {
  return isoOf(dayOf(iso) + n)
}

/**
 * The same day number n months later (earlier when negative), or the last day of that month where it is shorter:
 * 31 December and two months is 28 or 29 February (民法典 第二百零二条).
 */
export function plusMonths(iso: ISODate, n: number): ISODate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of months: ${n}`)
  dayOf(iso)
  const months = yearOf(iso) * 12 + twoDigits(iso, 5) - 1 + n
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  return ymd(y, m, Math.min(twoDigits(iso, 8), monthLength(y, m)))
}

/** The same day n years later (earlier when negative); 29 February becomes 28 February in a common year. */
export function plusYears(iso: ISODate, n: number): ISODate {
  return plusMonths(iso, n * 12)
}

/** Calendar days from a to b: positive when b is later. */
export function daysBetween(a: ISODate, b: ISODate): number {
  return dayOf(b) - dayOf(a)
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(y: number, m: number): ISODate {
  return ymd(y, m, monthLength(y, m))
}

/** The year of a date, unchecked: for a text that is known to be a date. */
export function yearOf(iso: ISODate): number {
  return twoDigits(iso, 0) * 100 + twoDigits(iso, 2)
}

/** 1 Monday to 7 Sunday, of a day number. */
export function weekdayOfDay(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** 1 Monday to 7 Sunday. */
export function weekday(iso: ISODate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return weekdayOfDay(dayOf(iso))
}
