import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfInstant, endOfDayMinute, instantOfMinute, isInstant, millisOfInstant, minuteOfInstant } from '#calendar'

describe('instants', () => {
  it.each([
    ['2024-03-04T10:00+08:00', '2024-03-04', '2024-03-04T10:00+08:00'],
    ['2024-03-04T16:00Z', '2024-03-05', '2024-03-05T00:00+08:00'],
    ['2024-03-04T15:59:59.999Z', '2024-03-04', '2024-03-04T23:59+08:00'],
    ['2024-12-31T23:30:00-05:00', '2025-01-01', '2025-01-01T12:30+08:00'],
    ['2024-03-01T00:00:00+14:00', '2024-02-29', '2024-02-29T18:00+08:00'],
    ['1969-12-31T23:59:59Z', '1970-01-01', '1970-01-01T07:59+08:00'],
    ['2024-03-04T10:00:00.123456789+05:30', '2024-03-04', '2024-03-04T12:30+08:00'],
  ])('%s is read in +08:00', (at, on, minute) => {
    expect(isInstant(at)).toBe(true)
    expect(dateOfInstant(at)).toBe(on)
    expect(instantOfMinute(minuteOfInstant(at))).toBe(minute)
    expect(millisOfInstant(at)).toBe(Date.parse(at))
  })
  it.each([
    '2024-03-04',
    '2024-03-04T10:00',
    '2024-03-04 10:00+08:00',
    '2024-03-04T24:00+08:00',
    '2024-03-04T10:60+08:00',
    '2024-03-04T10:00:60Z',
    '2024-02-30T10:00Z',
    '2024-03-04T10:00+0800',
    '2024-03-04T10:00+08',
    '2024-03-04T10:00+15:00',
    '2024-03-04T10:00*08:00',
    '2024-03-04T10:00z',
    '2024-03-04T10Z',
    '2024-03-04T10:00:00.Z',
    '2024-03-04T10:00:00.1234567890Z',
    '2024-03-04T10:00:00.12x+08:00',
    '2024-03-04T10:00+08:00 ',
    '',
    '2024-03-04T10:00:0+08:00',
    '2024-03-04t10:00Z',
  ])('%j is none', text => {
    expect(isInstant(text)).toBe(false)
    for (const read of [millisOfInstant, minuteOfInstant, dateOfInstant]) {
      expect(() => read(text)).toThrow(RangeError)
      expect(() => read(text)).toThrow(JSON.stringify(text))
    }
  })
  it('what is no text is none', () => {
    expect([null, undefined, 0, {}, new Date(0)].map(isInstant)).toEqual([false, false, false, false, false])
  })
  it('agree with the engine at every offset, minute and millisecond', () => {
    const offset = fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 59 }))
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        offset,
        (date, [sign, h, m]) => {
          const text = `${date.toISOString().slice(0, 23)}${sign}${two(h)}:${two(m)}`
          const millis = Date.parse(text)
          expect(millisOfInstant(text)).toBe(millis)
          expect(minuteOfInstant(text)).toBe(Math.floor(millis / 60_000))
          expect(dateOfInstant(text)).toBe(new Date(millis + 8 * 3_600_000).toISOString().slice(0, 10))
          expect(minuteOfInstant(instantOfMinute(minuteOfInstant(text)))).toBe(minuteOfInstant(text))
        },
      ),
      { numRuns: 1000 },
    )
  })
  it('24 hours later is the same minute of the next day, night and rest day or not', () => {
    const start = minuteOfInstant('2024-04-30T17:45+08:00')
    expect(instantOfMinute(start + 24 * 60)).toBe('2024-05-01T17:45+08:00')
  })
  it('the end of a day is its 23:59', () => {
    expect(instantOfMinute(endOfDayMinute('2024-02-29'))).toBe('2024-02-29T23:59+08:00')
    expect(endOfDayMinute('2024-02-29') + 1).toBe(minuteOfInstant('2024-03-01T00:00+08:00'))
    expect(() => instantOfMinute(0.5)).toThrow(RangeError)
  })
})
