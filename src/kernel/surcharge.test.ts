import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '#calendar'
import { surcharge } from './surcharge.ts'

const fine = { principal: 500_000, due: '2024-05-30', perDayBasisPoints: 300, capAt: 'principal' as const } // 5,000 yuan, 行政处罚法 72

describe('surcharge', () => {
  it('is nothing on the due day and 3 % for the day after', () => {
    expect(surcharge({ ...fine, on: '2024-05-30' }).amount).toBe(0)
    expect(surcharge({ ...fine, on: '2024-05-31' })).toEqual({ amount: 15_000, days: 1, excepted: 0, capped: false })
  })
  it('reaches the fine on no day before the 34th, and never exceeds it', () => {
    expect(surcharge({ ...fine, on: plusDays(fine.due, 33) })).toMatchObject({ amount: 495_000, capped: false })
    expect(surcharge({ ...fine, on: plusDays(fine.due, 34) })).toMatchObject({ amount: 500_000, capped: true })
  })
  it('without a cap it goes on', () => {
    const { capAt: _, ...open } = fine
    expect(surcharge({ ...open, on: plusDays(fine.due, 34) }).amount).toBe(510_000)
  })
  it('does not count the days after a challenge up to and including its end (行政处罚法 73)', () => {
    expect(surcharge({ ...fine, on: '2024-06-10', except: [['2024-06-01', '2024-06-08']] })).toEqual({
      amount: 60_000,
      days: 4,
      excepted: 7,
      capped: false,
    })
  })
  it('a challenge begun before the due day leaves out only days after it', () => {
    expect(surcharge({ ...fine, on: '2024-06-10', except: [['2024-05-20', '2024-06-08']] })).toMatchObject({ days: 2, excepted: 9 })
  })
  it('a challenge still pending leaves out everything to the day asked about', () => {
    expect(surcharge({ ...fine, on: '2024-06-10', except: [['2024-06-01', null]] })).toMatchObject({ days: 2, excepted: 9 })
  })
  it('overlapping challenges are left out once', () => {
    expect(
      surcharge({
        ...fine,
        on: '2024-06-20',
        except: [
          ['2024-06-01', '2024-06-08'],
          ['2024-06-05', '2024-06-12'],
          ['2024-06-06', '2024-06-07'],
        ],
      }),
    ).toMatchObject({ excepted: 11, days: 10 })
  })
  it('is exact in fen: 0.01 yuan grows by nothing for 33 days', () => {
    expect(surcharge({ ...fine, principal: 1, on: plusDays(fine.due, 33) }).amount).toBe(0)
    expect(surcharge({ ...fine, principal: 3_333, on: '2024-05-31' }).amount).toBe(99) // 99.99 fen: the fraction is dropped
  })
  it('refuses a principal that is not whole fen', () =>
    expect(() => surcharge({ ...fine, principal: 0.5, on: '2024-05-31' })).toThrow(RangeError))
  it('never falls as days pass, and a challenge never raises it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (principal, n, from, length) => {
          const at = (d: number, except: readonly (readonly [string, string])[] = []) =>
            surcharge({ ...fine, principal, on: plusDays(fine.due, d), except }).amount
          const challenge = [[plusDays(fine.due, from), plusDays(fine.due, from + length)]] as const
          expect(at(n + 1)).toBeGreaterThanOrEqual(at(n))
          expect(at(n, challenge)).toBeLessThanOrEqual(at(n))
          expect(at(n)).toBeLessThanOrEqual(principal)
        },
      ),
    ))
})
