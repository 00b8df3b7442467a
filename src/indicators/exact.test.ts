import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyIndicator } from '#kernel'
import { below, meanOf, percent, percentText } from './exact.ts'
import type { Row } from './rows.ts'
import { valueFrom } from './value.ts'

/** Half up by definition: the greatest whole k with k ≤ n·scale/d + 1/2, found without rounding. */
const oracle = (n: bigint, d: bigint, scale: bigint): bigint => {
  let k = (n * scale) / d
  if ((n * scale - k * d) * 2n >= d) k++
  return k
}
const counts = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 })).map(([n, d]) => [Math.min(n, d), d] as const)

describe('per cent', () => {
  it('is the exact ratio rounded half up', () => {
    fc.assert(
      fc.property(counts, ([n, d]) => {
        expect(percent(n, d, 2)).toBe(Number(oracle(BigInt(n), BigInt(d), 10_000n)) / 100)
        expect(percent(n, d, 0)).toBe(Number(oracle(BigInt(n), BigInt(d), 100n)))
      }),
    )
  })
  it('halves go up, also where a binary fraction would go down', () => {
    expect(percent(1, 8, 0)).toBe(13)
    expect(percent(201, 40_000, 2)).toBe(0.5)
    expect(percent(203, 40_000, 2)).toBe(0.51)
    expect(percent(41, 4000, 2)).toBe(1.03)
  })
  it('prints as the published report does', () => {
    expect(percentText(167, 223, 2)).toBe('74.89 %')
    expect(percentText(167, 223, 0)).toBe('75 %')
    expect(percentText(3, 3, 2)).toBe('100 %')
    expect(percentText(1, 10, 2)).toBe('10 %')
    expect(percentText(0, 7, 2)).toBe('0 %')
    expect(percentText(0, 0, 2)).toBeNull()
  })
  it('takes amounts with fen', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (n, d) => {
        expect(percent(n / 100, d / 100, 2)).toBe(Number(oracle(BigInt(n), BigInt(d), 10_000n)) / 100)
      }),
    )
  })
})
describe('thresholds', () => {
  it('are tested on the exact ratio, never on the printed one', () => {
    expect(percent(699_999, 1_000_000, 2)).toBe(70)
    expect(below(699_999, 1_000_000, 70)).toBe(true)
    expect(below(700_000, 1_000_000, 70)).toBe(false)
    expect(below(0, 0, 70)).toBe(false)
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 10_000 }), ([n, d], t) => {
        expect(below(n, d, t / 100)).toBe(BigInt(n) * 10_000n < BigInt(t) * BigInt(d))
      }),
    )
  })
})
describe('means', () => {
  it('are rounded half up to two decimals', () => {
    expect(meanOf(100, 3)).toBe(0.33)
    expect(meanOf(101, 200)).toBe(0.01)
    expect(meanOf(0, 0)).toBeNull()
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 5000 }), (s, n) => {
        expect(meanOf(s, n)).toBe(Number(oracle(BigInt(s), BigInt(n), 1n)) / 100)
      }),
    )
  })
})

describe('values of rows', () => {
  const row = (key: string, more: Partial<Row> = {}): Row => ({ key, organs: ['o'], on: null, met: true, ...more })
  const of = (d: object, rows: readonly Row[]) => valueFrom('i', d as AnyIndicator, rows)
  it('an empty population has no ratio and no mean, and counts nothing', () => {
    expect(of({ kind: 'ratio' }, [])).toMatchObject({ value: null, numerator: 0, denominator: 0, text: '无案件 / no cases' })
    expect(of({ kind: 'duration', sum: () => 1 }, [])).toMatchObject({ value: null, text: '无案件 / no cases' })
    expect(of({ kind: 'count' }, [])).toMatchObject({ value: 0, text: '0', rows: [] })
    expect(of({ kind: 'count', least: true, sum: () => 1 }, [])).toMatchObject({ value: 0 })
  })
  it('a ratio lists its whole population, with both numbers', () => {
    const f = of({ kind: 'ratio', print: 0 }, [row('a'), row('b', { met: false }), row('c')])
    expect(f).toMatchObject({ value: 67, numerator: 2, denominator: 3, text: '66.67 % (2/3), 67 %' })
    expect(f.rows).toHaveLength(3)
  })
  it('a count lists what it counts: distinct values once, those without a value never', () => {
    const f = of({ kind: 'count', distinct: () => '' }, [
      row('a', { distinct: 'x' }),
      row('b', { distinct: 'x' }),
      row('c', { distinct: 'y' }),
      row('d'),
      row('e', { distinct: 'z', met: false }),
    ])
    expect(f).toMatchObject({ value: 2, numerator: 2, denominator: 2 })
    expect(f.rows.map(r => r.key)).toEqual(['a', 'c'])
  })
  it('money sums to the fen, whatever the order', () => {
    const rows = [0.1, 0.2, 0.3, 1_000_000.01, 19.99].map((n, i) => row(String(i), { amount: [n, 1] }))
    expect(of({ kind: 'money', sum: () => 1 }, rows).value).toBe(1_000_020.6)
    expect(of({ kind: 'money', sum: () => 1 }, [...rows].reverse()).value).toBe(1_000_020.6)
  })
  it('a ratio of sums with fen; the least of sums; a mean', () => {
    expect(of({ kind: 'ratio', sum: () => 1 }, [row('a', { amount: [12.5, 100] }), row('b', { amount: [0.05, 0.1] })])).toMatchObject({
      numerator: 12.55,
      denominator: 100.1,
      value: 12.54,
    })
    expect(of({ kind: 'count', least: true, sum: () => 1 }, [row('a', { amount: [24, 1] }), row('b', { amount: [23, 1] })]).value).toBe(23)
    expect(of({ kind: 'duration', sum: () => 1 }, [row('a', { amount: [10, 1] }), row('b', { amount: [15, 1] })])).toMatchObject({
      value: 12.5,
      text: '12.5 (25/2)',
    })
  })
})
