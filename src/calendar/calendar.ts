import { type Day, dayOf, type ISODate, isoOf, TABLE_YEARS, yearOf } from './civil-date.ts'
import { type DayKind, dayLookup, dayTables, type NamedDay } from './day-tables.ts'
import { checkNotice, digest, type HolidayName, inOrder, type Notice } from './notice.ts'

export type { DayKind }

/** What a day is, and the notice and holiday that made it so (absent where the ordinary week did). */
export interface DayInfo {
  readonly kind: DayKind
  readonly notice?: { readonly number: string | null; readonly year: number }
  readonly name?: HolidayName
}

/** A rest day with what made it one: for explanations. */
export interface RestDay extends DayInfo {
  readonly on: ISODate
}

/** Working days and rest days under the notices that a calendar holds. A value: entering a notice gives another calendar. */
export interface Calendar {
  /** Years, number of notices and a digest of what they say: `cn-2004..2026#26-1a2b3c4d`. */
  readonly version: string
  /** Whether the year's own notice is held. */
  knows(year: number): boolean
  /** What a day is. In a year without a notice: working from Monday to Friday, weekend else. */
  dayInfo(iso: ISODate): DayInfo
  /** Weekend or holiday, and not a make-up working day. In a year without a notice: Saturday or Sunday. */
  isRest(iso: ISODate): boolean
  /**
   * The n-th working day after a day (before it when n is negative); the day itself, whatever it is, when n is 0.
   * `awaits`: the first year on the way whose notice is missing: there is no such day yet (DESIGN §2).
   */
  addWorkdays(start: ISODate, n: number): { readonly on: ISODate } | { readonly awaits: number }
  /** Working days d with a < d ≤ b; minus those with b < d ≤ a when b is earlier. Monday to Friday in a year without a notice. */
  workdaysAfterUpTo(a: ISODate, b: ISODate): number
  /** The first year without a notice among the days d with a < d ≤ b, or null: whether a count over them is provisional. */
  awaitedIn(a: ISODate, b: ISODate): number | null
  /** The first day on or after a day that is no rest day (民事诉讼法 第八十五条); provisional when a day looked at lies in a year without a notice. */
  roll(iso: ISODate): { readonly on: ISODate; readonly provisional: boolean }
  /** The rest days d with a < d ≤ b, in order. */
  restDays(a: ISODate, b: ISODate): RestDay[]
  /** A calendar in which one more notice is held: a year's own, or a change to one. */
  with(notice: Notice): Calendar
}

function infoOf(kind: DayKind, named: NamedDay | undefined): DayInfo {
  if (named === undefined) return { kind }
  const notice = { number: named.notice.number, year: named.notice.year }
  return named.name === undefined ? { kind, notice } : { kind, notice, name: named.name }
}

/** RangeError when a year has two notices of its own, or lies outside the tables, or a change has nothing to change. */
function checkYears(notices: readonly Notice[]): Set<number> {
  const years = new Set<number>()
  for (const notice of notices) {
    if (notice.amends !== undefined) continue
    if (!(notice.year > TABLE_YEARS.first && notice.year <= TABLE_YEARS.last)) {
      throw new RangeError(`notice for ${notice.year}: outside the years ${TABLE_YEARS.first + 1} to ${TABLE_YEARS.last}`)
    }
    if (years.has(notice.year)) throw new RangeError(`notice for ${notice.year}: the year already has one; a later notice amends it`)
    years.add(notice.year)
  }
  for (const { amends, year } of notices) {
    if (amends !== undefined && (amends !== year || !years.has(amends)))
      throw new RangeError(`change to the notice for ${amends}: that year has no notice to change`)
  }
  return years
}

/**
 * The calendar of a set of notices, given in any order. All questions but `restDays` are answered by table, in constant time.
 * RangeError when the notices cannot be held together or name a date that they cannot name.
 */
export function calendar(notices: readonly Notice[]): Calendar {
  const held = inOrder(notices)
  held.forEach(checkNotice)
  const years = checkYears(held)
  const sorted = [...years].sort((a, b) => a - b)
  const { kindOf, isRestDay, countUpTo, workday, rollTo, unknownFrom, unknownUpTo, named } = dayLookup(dayTables(held, years))
  const yearAt = (day: Day): number => yearOf(isoOf(day))

  return {
    version: `cn-${sorted.length === 0 ? 'none' : `${sorted[0]}..${sorted.at(-1)}`}#${held.length}-${digest(held)}`,
    knows: year => years.has(year),
    dayInfo(iso) {
      const day = dayOf(iso)
      return infoOf(kindOf(day), named.get(day))
    },
    isRest: iso => isRestDay(dayOf(iso)),
    addWorkdays(start, n) {
      if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`)
      const from = dayOf(start)
      if (n === 0) return { on: start }
      // Backwards, the n-th working day before is counted from the day before the start.
      const on = workday((n > 0 ? countUpTo(from) : countUpTo(from - 1) + 1) + n)
      if (n > 0) {
        const unknown = unknownFrom(from + 1)
        return on === undefined || unknown <= on ? { awaits: yearAt(unknown) } : { on: isoOf(on) }
      }
      const unknown = unknownUpTo(from - 1)
      return on === undefined || unknown >= on ? { awaits: yearAt(unknown) } : { on: isoOf(on) }
    },
    workdaysAfterUpTo: (a, b) => countUpTo(dayOf(b)) - countUpTo(dayOf(a)),
    awaitedIn(a, b) {
      const unknown = unknownFrom(dayOf(a) + 1)
      return unknown <= dayOf(b) ? yearAt(unknown) : null
    },
    roll(iso) {
      const day = dayOf(iso)
      const on = rollTo(day)
      return { on: on === day ? iso : isoOf(on), provisional: unknownFrom(day) <= on }
    },
    restDays(a, b) {
      const days: RestDay[] = []
      for (let day = dayOf(a) + 1, end = dayOf(b); day <= end; day++) {
        if (isRestDay(day)) days.push({ on: isoOf(day), ...infoOf(kindOf(day), named.get(day)) })
      }
      return days
    },
    with: notice => calendar([...held, notice]),
  }
}
