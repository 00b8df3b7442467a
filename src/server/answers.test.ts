import { describe, expect, it } from 'vitest'
import type { AnyIndicator } from '#kernel'
import { langOfHeader } from './language.ts'
import { progressPage } from './progress-page.ts'
import { missesTarget, periodOf } from './queries/figure-page.ts'

describe('the language asked for', () => {
  it('goes by quality, and is Chinese where neither is named', () => {
    expect([undefined, '', 'de', 'en', 'en-GB,zh;q=0.8', 'en;q=0.3, zh-CN;q=0.9', 'zh;q=0,en;q=0.1'].map(langOfHeader)).toEqual([
      'zh',
      'zh',
      'zh',
      'en',
      'en',
      'zh',
      'en',
    ])
  })
})

describe('targets', () => {
  const d = (target: number, direction: 'up' | 'down' | 'none', more: object = {}): AnyIndicator =>
    ({ target, direction, ...more }) as AnyIndicator
  const ratio = (numerator: number, denominator: number) => ({
    kind: 'ratio' as const,
    value: denominator === 0 ? null : (numerator / denominator) * 100,
    numerator,
    denominator,
  })
  it('a share is tested exactly, never as printed', () => {
    // 99.998 % prints as 100 % and is below it.
    expect(missesTarget(d(1, 'up'), { ...ratio(49_999, 50_000), value: 100 })).toBe(true)
    expect(missesTarget(d(1, 'up'), ratio(3, 3))).toBe(false)
    expect(missesTarget(d(0.1, 'down'), ratio(1, 10))).toBe(false)
    expect(missesTarget(d(0.1, 'down'), ratio(10_001, 100_000))).toBe(true)
  })
  it('without target, direction or population nothing is missed', () => {
    expect(missesTarget(d(1, 'none'), ratio(1, 2))).toBeNull()
    expect(missesTarget(d(1, 'up'), ratio(0, 0))).toBeNull()
    expect(missesTarget(d(1, 'up', { neverTarget: true }), ratio(1, 2))).toBeNull()
  })
  it('counts are compared as numbers', () => {
    expect(missesTarget(d(4, 'up'), { kind: 'count', value: 3, numerator: 3, denominator: 3 })).toBe(true)
    expect(missesTarget(d(4, 'down'), { kind: 'count', value: 3, numerator: 3, denominator: 3 })).toBe(false)
  })
})

describe('the period asked for', () => {
  it('is a year, or from and to, or the year of today', () => {
    expect(periodOf({ year: 2022 }, '2024-04-22')).toEqual({ from: '2022-01-01', to: '2022-12-31' })
    expect(periodOf({ from: '2022-03-01' }, '2022-04-22')).toEqual({ from: '2022-03-01', to: '2022-12-31' })
    expect(periodOf({}, '2024-04-22').to).toBe('2024-12-31')
  })
})

describe('the progress page', () => {
  it('says the step in words, a world’s own step by its name, and what went wrong without letting markup through', () => {
    expect(progressPage('zh', { state: 'loading', step: 'world', done: 1, of: 2 })).toContain('载入演示数据 1/2')
    expect(progressPage('en', { state: 'loading', step: 'cases', done: 0, of: 0 })).toContain('cases')
    expect(progressPage('en', { state: 'failed', why: '<b>x</b>' })).toContain('&lt;b&gt;x&lt;/b&gt;')
  })
})
