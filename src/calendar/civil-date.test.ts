import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOf,
  daysBetween,
  type ISODate,
  isDate,
  isoOf,
  lastDayOfMonth,
  plusDays,
  plusMonths,
  plusYears,
  through,
  weekday,
  ymd,
} from '#calendar'

// The oracle is the engine's own calendar, which the code under test never uses.
const byDate = (day: number): ISODate => new Date(day * 86_400_000).toISOString().slice(0, 10)
const anyDay = fc.integer({ min: -719162, max: 2932896 })
const nearDay = fc.integer({ min: 7000, max: 34000 }) // 1989 to 2063: across both edges of the tables

describe('day numbers', () => {
  it('are those of the engine, from 0001-01-01 to 9999-12-31', () => {
    expect([isoOf(0), isoOf(-719162), isoOf(2932896)]).toEqual(['1970-01-01', '0001-01-01', '9999-12-31'])
    fc.assert(
      fc.property(fc.oneof(anyDay, nearDay), day => {
        const iso = isoOf(day)
        expect(iso).toBe(byDate(day))
        expect(dayOf(iso)).toBe(day)
        expect(weekday(iso)).toBe(new Date(day * 86_400_000).getUTCDay() || 7)
      }),
      { numRuns: 2000 },
    )
  })
  it('cover each day of the tables and a year on either side', () => {
    expect(through('1989-01-01', '2061-12-31').map(dayOf)).toEqual(Array.from({ length: 73 * 365 + 18 }, (_, i) => dayOf('1989-01-01') + i))
  })
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-04-31',
    '0000-01-01',
    '2024-1-01',
    '2024/01/01',
    '2024-01-1',
    '2024-01-011',
    '20240101',
    '',
    ' 2024-01-01',
    '２０２４-01-01',
    '-024-01-01',
    '2024-01-0a',
  ])('refuse %j, with the text', text => {
    expect(isDate(text)).toBe(false)
    expect(() => dayOf(text)).toThrow(RangeError)
    expect(() => dayOf(text)).toThrow(JSON.stringify(text))
  })
  it('refuse what is no text, and days out of reach', () => {
    expect([null, undefined, 20240101, new Date(0), {}].map(isDate)).toEqual([false, false, false, false, false])
    for (const day of [2932897, -719163, 0.5, Number.NaN]) expect(() => isoOf(day)).toThrow(RangeError)
    expect(() => plusDays('9999-12-31', 1)).toThrow(RangeError)
  })
  it('no text is taken for a date that does not read back', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-'), minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(digits, text => !isDate(text) || isoOf(dayOf(text)) === text),
      { numRuns: 2000 },
    )
  })
})

describe('ymd', () => {
  it('clamps nothing', () => {
    expect([ymd(2024, 2, 29), ymd(1, 1, 1), ymd(2061, 12, 31)]).toEqual(['2024-02-29', '0001-01-01', '2061-12-31'])
    for (const [y, m, d] of [
      [2023, 2, 29],
      [2024, 4, 31],
      [2024, 0, 1],
      [2024, 13, 1],
      [10000, 1, 1],
      [2024, 1.5, 1],
      [2024, 1, 0],
    ] as const) {
      expect(() => ymd(y, m, d)).toThrow(RangeError)
    }
  })
  it('1 March less a day is the last of February', () => {
    expect([plusDays(ymd(2024, 3, 1), -1), plusDays(ymd(2025, 3, 1), -1)]).toEqual(['2024-02-29', '2025-02-28'])
    expect([lastDayOfMonth(2024, 2), lastDayOfMonth(2100, 2), lastDayOfMonth(2024, 12)]).toEqual(['2024-02-29', '2100-02-28', '2024-12-31'])
  })
})

describe('months and years', () => {
  it('end on the same day number, or the last of a shorter month', () => {
    expect(plusMonths('2023-12-31', 2)).toBe('2024-02-29')
    expect(plusMonths('2022-12-31', 2)).toBe('2023-02-28')
    expect(plusMonths('2024-03-31', 1)).toBe('2024-04-30')
    expect(plusMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(plusMonths('2024-01-15', 0)).toBe('2024-01-15')
    expect(plusYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(plusYears('2024-02-29', 4)).toBe('2028-02-29')
    expect(() => plusMonths('2024-01-01', 0.5)).toThrow(RangeError)
    expect(() => plusMonths('2024-02-30', 1)).toThrow(RangeError)
  })
  /** Walks day by day to the month wanted, then on to the day number or the month's end. */
  function slowly(iso: ISODate, n: number): ISODate {
    let seen = 0
    let at = `${iso.slice(0, 8)}01`
    while (seen < n) {
      at = plusDays(at, 1)
      if (at.endsWith('-01')) seen++
    }
    while (at.slice(8) !== iso.slice(8) && plusDays(at, 1).slice(0, 7) === at.slice(0, 7)) at = plusDays(at, 1)
    return at
  }
  it('agree with a walk day by day', () => {
    fc.assert(fc.property(nearDay, fc.integer({ min: 0, max: 40 }), (day, n) => plusMonths(isoOf(day), n) === slowly(isoOf(day), n)))
  })
  it('and back again is no later than the start', () => {
    fc.assert(fc.property(nearDay, fc.integer({ min: 0, max: 400 }), (day, n) => plusMonths(plusMonths(isoOf(day), n), -n) <= isoOf(day)))
  })
})

describe('differences', () => {
  it('are what plusDays adds', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -9000, max: 9000 }), (day, n) => daysBetween(isoOf(day), plusDays(isoOf(day), n)) === n),
    )
  })
  it('through takes both ends, and nothing backwards', () => {
    expect(through('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(through('2024-03-01', '2024-02-28')).toEqual([])
  })
})
