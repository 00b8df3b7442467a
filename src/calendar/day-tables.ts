import { type Day, dayOf, isoOf, TABLE_FIRST, TABLE_SIZE, weekdayOfDay, yearOf } from './civil-date.ts'
import type { HolidayName, Notice } from './notice.ts'

/** What a day can be; `make-up` is a Saturday or Sunday worked under a notice. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'make-up'
/** A kind's place here is its number in the tables: 1 and 2 are rest days. */
export const KINDS = ['working', 'weekend', 'holiday', 'make-up'] as const satisfies readonly DayKind[]

/** The notice that last spoke of a day, and the holiday's name where it made it one. */
export interface NamedDay {
  readonly notice: Notice
  readonly name?: HolidayName
}

/** Everything a calendar looks up, by day number less TABLE_FIRST. */
export interface DayTables {
  /** Number of the day's kind in KINDS. */
  readonly kinds: Uint8Array
  /** Working days up to and including the day, counted on from `firstCount`. */
  readonly counts: Int32Array
  readonly firstCount: number
  /** Day number of the k-th working day of the table, k from 0. */
  readonly nth: Int32Array
  /** First day on or after it that is no rest day. */
  readonly rollTo: Int32Array
  /** First day on or after, and last day on or before it, whose year has no notice. */
  readonly nextUnknown: Int32Array
  readonly previousUnknown: Int32Array
  readonly named: ReadonlyMap<Day, NamedDay>
}

/** Days from Monday to Friday up to and including a day, counted from Monday 1969-12-29; below zero before it. */
export function ordinaryWorkdaysUpTo(day: Day): number {
  const sinceMonday = day + 4 // 1970-01-01 was a Thursday
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7)
}

/** Notices in order of entry: what the last one says of a day stands. */
function kindTable(notices: readonly Notice[], named: Map<Day, NamedDay>): Uint8Array {
  const kinds = Uint8Array.from({ length: TABLE_SIZE }, (_, i) => (weekdayOfDay(TABLE_FIRST + i) > 5 ? 1 : 0))
  for (const notice of notices) {
    for (const iso of notice.ordinary ?? []) {
      const day = dayOf(iso)
      kinds[day - TABLE_FIRST] = weekdayOfDay(day) > 5 ? 1 : 0
      named.set(day, { notice })
    }
    for (const { name, days } of notice.rest) {
      for (const iso of days) {
        kinds[dayOf(iso) - TABLE_FIRST] = 2
        named.set(dayOf(iso), { notice, name })
      }
    }
    for (const iso of notice.makeUp) {
      kinds[dayOf(iso) - TABLE_FIRST] = 3
      named.set(dayOf(iso), { notice })
    }
  }
  return kinds
}

/** The tables of a set of notices in order of entry, and of the years that have one of their own. */
export function dayTables(notices: readonly Notice[], years: ReadonlySet<number>): DayTables {
  const named = new Map<Day, NamedDay>()
  const kinds = kindTable(notices, named)
  const counts = new Int32Array(TABLE_SIZE)
  const working: Day[] = []
  const firstCount = ordinaryWorkdaysUpTo(TABLE_FIRST - 1)
  const previousUnknown = new Int32Array(TABLE_SIZE)
  const isUnknown = (i: number) => !years.has(yearOf(isoOf(TABLE_FIRST + i)))
  let unknown = TABLE_FIRST - 1
  for (let i = 0; i < TABLE_SIZE; i++) {
    if (kinds[i] === 0 || kinds[i] === 3) working.push(TABLE_FIRST + i)
    counts[i] = firstCount + working.length
    if (isUnknown(i)) unknown = TABLE_FIRST + i
    previousUnknown[i] = unknown
  }
  const rollTo = new Int32Array(TABLE_SIZE)
  const nextUnknown = new Int32Array(TABLE_SIZE)
  // The table ends with a year that has no notice or at least a working day soon after: the ordinary week goes on from there.
  let next = TABLE_FIRST + TABLE_SIZE
  while (weekdayOfDay(next) > 5) next++
  unknown = TABLE_FIRST + TABLE_SIZE
  for (let i = TABLE_SIZE - 1; i >= 0; i--) {
    if (kinds[i] === 0 || kinds[i] === 3) next = TABLE_FIRST + i
    rollTo[i] = next
    if (isUnknown(i)) unknown = TABLE_FIRST + i
    nextUnknown[i] = unknown
  }
  return { kinds, counts, firstCount, nth: Int32Array.from(working), rollTo, nextUnknown, previousUnknown, named }
}

/** The tables as questions about any day: beyond them the ordinary week holds and no year has a notice. */
export function dayLookup(tables: DayTables) {
  const { kinds, counts, firstCount, nth, rollTo, nextUnknown, previousUnknown, named } = tables
  const lastCount = counts[TABLE_SIZE - 1] as number
  const lastDay = TABLE_FIRST + TABLE_SIZE - 1
  const kindNumber = (day: Day): number => kinds[day - TABLE_FIRST] ?? (weekdayOfDay(day) > 5 ? 1 : 0)
  return {
    named,
    kindOf: (day: Day): DayKind => KINDS[kindNumber(day)] as DayKind,
    isRestDay(day: Day): boolean {
      const kind = kindNumber(day)
      return kind === 1 || kind === 2
    },
    /** Working days up to and including a day, from an origin of no meaning: only differences say something. */
    countUpTo: (day: Day): number =>
      counts[day - TABLE_FIRST] ??
      (day < TABLE_FIRST ? ordinaryWorkdaysUpTo(day) : lastCount + ordinaryWorkdaysUpTo(day) - ordinaryWorkdaysUpTo(lastDay)),
    /** The working day with that count; undefined beyond the tables, where no year has a notice. */
    workday: (count: number): Day | undefined => nth[count - firstCount - 1],
    /** First day on or after a day that is no rest day. */
    rollTo: (day: Day): Day => rollTo[day - TABLE_FIRST] ?? day + (weekdayOfDay(day) > 5 ? 8 - weekdayOfDay(day) : 0),
    /** First day on or after, last day on or before a day, whose year has no notice. */
    unknownFrom: (day: Day): Day => nextUnknown[day - TABLE_FIRST] ?? day,
    unknownUpTo: (day: Day): Day => previousUnknown[day - TABLE_FIRST] ?? day,
  }
}
