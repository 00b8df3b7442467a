import { dayAtStart, dayOf, type ISODate, isoOf, NOT_A_DATE, twoDigits } from './civil-date.ts'

/** China Standard Time is eight hours ahead of UTC all year. */
const ZONE_MINUTES = 480
const DAY_MINUTES = 1440
const NO_INSTANT = Number.NEGATIVE_INFINITY

/** `THH:MM+08:00` for every minute of a day. */
const CLOCK_TEXTS: readonly string[] = Array.from(
  { length: DAY_MINUTES },
  (_, i) => `T${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}+08:00`,
)

/** Milliseconds of a decimal fraction that starts at `at` and ends before `end`, cut off after the third digit; below zero when malformed. */
function fraction(text: string, at: number, end: number): number {
  if (at >= end || end - at > 9) return -1
  let millis = 0
  for (let i = at, weight = 100; i < end; i++, weight /= 10) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    if (weight >= 1) millis += digit * weight
  }
  return millis
}

/** Minutes ahead of UTC of `Z` or `±HH:MM` at the end of a text; NO_INSTANT when there is neither. */
function offset(text: string, at: number): number {
  if (at === text.length - 1 && text.charCodeAt(at) === 90) return 0
  if (at !== text.length - 6 || text.charCodeAt(at + 3) !== 58) return NO_INSTANT
  const hours = twoDigits(text, at + 1)
  const minutes = twoDigits(text, at + 4)
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return NO_INSTANT
  const sign = text.charCodeAt(at)
  if (sign === 43) return hours * 60 + minutes
  return sign === 45 ? -(hours * 60 + minutes) : NO_INSTANT
}

/** Milliseconds since the epoch, or NO_INSTANT. Seconds and their fraction may be left out; the offset may not. */
function parse(text: string): number {
  const day = dayAtStart(text)
  if (day === NOT_A_DATE || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return NO_INSTANT
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return NO_INSTANT
  let second = 0
  let millis = 0
  let end = 16
  if (text.charCodeAt(16) === 58) {
    second = twoDigits(text, 17)
    end = 19
    if (second < 0 || second > 59) return NO_INSTANT
    if (text.charCodeAt(19) === 46) {
      end = text.length - (text.charCodeAt(text.length - 1) === 90 ? 1 : 6)
      millis = fraction(text, 20, end)
      if (millis < 0) return NO_INSTANT
    }
  }
  const ahead = offset(text, end)
  return (day * DAY_MINUTES + hour * 60 + minute - ahead) * 60000 + second * 1000 + millis
}

/** First and last millisecond whose date in China Standard Time the calendar can write. */
const FIRST = millisOfInstant('0001-01-01T00:00+08:00')
const LAST = millisOfInstant('9999-12-31T23:59:59.999+08:00')

/**
 * Whether a value is an instant: an ISO 8601 date and time that exists, to the minute or finer, with `Z` or an offset up to 14 hours, on a day
 * from 0001-01-01 to 9999-12-31 in China Standard Time too.
 */
export function isInstant(s: unknown): s is string {
  if (typeof s !== 'string') return false
  const millis = parse(s)
  return millis >= FIRST && millis <= LAST
}

/** Milliseconds since 1970-01-01T00:00Z; finer fractions are cut off. RangeError with the text when it is no instant. */
export function millisOfInstant(at: string): number {
  const millis = parse(at)
  if (!Number.isFinite(millis)) throw new RangeError(`not an instant (YYYY-MM-DDTHH:MM with offset): ${JSON.stringify(at)}`)
  return millis
}

/** Whole minutes since 1970-01-01T00:00Z, seconds cut off. RangeError with the text when it is no instant. */
export function minuteOfInstant(at: string): number {
  return Math.floor(millisOfInstant(at) / 60000)
}

/** The civil date in China Standard Time on which an instant falls. RangeError with the text when it is no instant. */
export function dateOfInstant(at: string): ISODate {
  return isoOf(Math.floor((minuteOfInstant(at) + ZONE_MINUTES) / DAY_MINUTES))
}

/** `YYYY-MM-DDTHH:MM+08:00` of a minute since the epoch. RangeError when it is not a whole number. */
export function instantOfMinute(min: number): string {
  const local = min + ZONE_MINUTES
  const day = Math.floor(local / DAY_MINUTES)
  const clock = CLOCK_TEXTS[local - day * DAY_MINUTES]
  if (clock === undefined) throw new RangeError(`not a whole minute: ${min}`)
  return isoOf(day) + clock
}

/** Minute since the epoch of 23:59 in China Standard Time on a date: the last minute in which an act on that day is in time. */
export function endOfDayMinute(iso: ISODate): number {
  return dayOf(iso) * DAY_MINUTES + DAY_MINUTES - 1 - ZONE_MINUTES
}
