import { describe, expect, it } from 'vitest'
import { prc } from '../../calendars/index.ts'
import { days, hours, laterDay, months, plusSpan, sameDay, workdays, years } from './span.ts'
import { WHY } from './testing.ts'

const on = (from: string, s: Parameters<typeof plusSpan>[1]) => plusSpan(from, s, prc)

describe('adding a span', () => {
  it.each([
    ['2023-12-31', months(2, WHY), '2024-02-29'],
    ['2024-02-29', years(1, WHY), '2025-02-28'],
    ['2024-03-04', days(60, WHY), '2024-05-03'],
    ['2024-03-04', sameDay(WHY), '2024-03-04'],
    ['2024-03-29', workdays(5, WHY), '2024-04-08'],
    ['2024-03-04', hours(25, WHY), '2024-03-05'],
    ['2024-03-04', days(-4, WHY), '2024-02-29'],
  ])('%s and %o', (from, s, want) => expect(on(from, s)).toEqual({ on: want }))
  it('names the year whose notice is awaited', () => expect(on('2026-12-30', workdays(5, WHY))).toEqual({ awaits: 2027 }))
  it('never leaves the dates that can be written, whatever number data name', () => {
    for (const n of [Number.MAX_SAFE_INTEGER, 1e7]) {
      expect(on('2024-03-04', days(n, WHY))).toEqual({ on: '9999-12-31' })
      expect(on('2024-03-04', months(n, WHY))).toEqual({ on: '9999-12-31' })
      expect(on('2024-03-04', years(n, WHY))).toEqual({ on: '9999-12-31' })
      expect(on('2024-03-04', days(-n, WHY))).toEqual({ on: '0001-01-01' })
      expect(on('2024-03-04', months(-n, WHY))).toEqual({ on: '0001-01-01' })
      expect(on('2024-03-04', hours(n * 1e3, WHY))).toEqual({ on: '9999-12-31' })
      expect(on('2024-03-04', workdays(n, WHY))).toEqual({ awaits: 2027 })
    }
    expect(on('9999-12-31', workdays(1, WHY))).toEqual({ awaits: 9999 })
    expect(on('0001-01-01', workdays(-1, WHY))).toEqual({ awaits: 1 })
    expect(laterDay('2024-12-31', 1)).toBe('2025-01-01')
  })
})
