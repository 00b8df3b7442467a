import { dayOf, type ISODate, isoOf, yearOf } from './civil-date.ts'

/** A name in the notice's own words and in English. */
export interface HolidayName {
  readonly zh: string
  readonly en: string
}

/**
 * What one notice of the State Council (国务院办公厅关于…年部分节假日安排的通知, or a later one that changes it) says of single days.
 * Days it does not name keep what the ordinary week, or an earlier notice, makes of them.
 */
export interface Notice {
  /** The year that the notice arranges. It may also name days of the December before. */
  readonly year: number
  /** Document number (发文字号) as printed, or null where it is not known: then `unknown` says what is missing. */
  readonly number: string | null
  /** The date under the notice, or null where it is not known. */
  readonly issuedOn: ISODate | null
  readonly title: HolidayName
  /** Where the dates, the number and the date of issue were taken from. */
  readonly source: string
  /** What is not known of the notice, in words. */
  readonly unknown?: string
  /** Holidays with all their days off, weekend days within the arranged break included. */
  readonly rest: readonly { readonly name: HolidayName; readonly days: readonly ISODate[] }[]
  /** Saturdays and Sundays that are worked instead. */
  readonly makeUp: readonly ISODate[]
  /** Days that an earlier notice named and that this one gives back to the ordinary week. */
  readonly ordinary?: readonly ISODate[]
  /** The year whose notice this one changes. A year is known by its own notice, not by a change to it. */
  readonly amends?: number
}

/** All dates from the first to the last, both included; empty when the last is before the first. */
export function through(first: ISODate, last: ISODate): ISODate[] {
  const from = dayOf(first)
  return Array.from({ length: Math.max(0, dayOf(last) - from + 1) }, (_, i) => isoOf(from + i))
}

/** All dates that a notice names, in its order. */
export function datesNamed(notice: Notice): ISODate[] {
  return [...notice.rest.flatMap(r => r.days), ...notice.makeUp, ...(notice.ordinary ?? [])]
}

/** RangeError when a notice names a date twice, one that does not exist, or one outside its year and the December before. */
export function checkNotice(notice: Notice): void {
  const seen = new Set<ISODate>()
  for (const iso of datesNamed(notice)) {
    dayOf(iso)
    if (seen.has(iso)) throw new RangeError(`notice for ${notice.year}: ${iso} is named twice`)
    const inReach = yearOf(iso) === notice.year || iso.startsWith(`${notice.year - 1}-12-`)
    if (!inReach) throw new RangeError(`notice for ${notice.year}: ${iso} is neither in that year nor in the December before`)
    seen.add(iso)
  }
}

/** Order of entry: by year, a year's own notice before its changes, changes by date of issue (undated ones last). */
export function inOrder(notices: readonly Notice[]): Notice[] {
  const rank = (n: Notice) => (n.amends === undefined ? 0 : 1)
  const issued = (n: Notice) => n.issuedOn ?? '9999-12-31'
  return [...notices].sort((a, b) => a.year - b.year || rank(a) - rank(b) || (issued(a) < issued(b) ? -1 : issued(a) > issued(b) ? 1 : 0))
}

/** A short text that changes with anything in the notices that moves a day (FNV-1a, 32 bits: a label, not a proof). */
export function digest(notices: readonly Notice[]): string {
  const text = JSON.stringify(notices.map(n => [n.year, n.number, n.amends ?? null, n.rest, n.makeUp, n.ordinary ?? []]))
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
