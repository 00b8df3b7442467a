import { describe, expect, it } from 'vitest'
import { prc } from '../../calendars/index.ts'
import type { Recorded } from './case-state.ts'
import { edition } from './define.ts'
import { f } from './fields.ts'
import { act, l, meta, state, WHY } from './testing.ts'
import { atNight, everyHasLater, onRestDay, sameDigest } from './words.ts'

const item = { item: f.text('物', 'Item') }
const lab = edition('lab', 'words', meta())
  .roles({ r: l('r') })
  .states({ open: { ...l('open'), resting: true } })
  .acts({
    take: { ...l('take'), by: ['r'], from: ['start', 'open'], to: 'open', basis: WHY, data: item },
    settle: { ...l('settle'), by: ['r'], from: ['open'], to: 'same', basis: WHY, data: item },
  })
  .clocks({})
  .gates({})
const view = (...acts: Recorded[]) => state(lab, acts, '2024-12-31').view('2024-12-31')
const take = (x: string) => act('2024-03-04 take', { item: x })
const settle = (x: string) => act('2024-03-05 settle', { item: x })
const byItem = (a: { readonly data: Readonly<Record<string, unknown>> }) => a.data.item

describe('every X has its later Y', () => {
  it('by key: the same item, later', () => {
    expect(everyHasLater(view(take('a'), take('b'), settle('b'), settle('a')), 'take', 'settle', byItem)).toBe(true)
    expect(everyHasLater(view(take('a'), take('b'), settle('b')), 'take', 'settle', byItem)).toBe(false)
    expect(everyHasLater(view(take('a'), settle('a'), take('a')), 'take', 'settle', byItem)).toBe(false)
  })
  it('without a key: one for one, in order', () => {
    expect(everyHasLater(view(take('a'), take('b'), settle('x')), 'take', 'settle')).toBe(false)
    expect(everyHasLater(view(take('a'), take('b'), settle('x'), settle('y')), 'take', 'settle')).toBe(true)
    expect(everyHasLater(view(take('a'), settle('x'), settle('y'), take('b')), 'take', 'settle')).toBe(false)
  })
  it('holds where there is no X', () => expect(everyHasLater(view(), 'take', 'settle')).toBe(true))
})

describe('hour and kind of day', () => {
  it.each([
    ['21:59', false],
    ['22:00', true],
    ['23:59', true],
    ['00:00', true],
    ['05:59', true],
    ['06:00', false],
    ['12:00', false],
  ])('%s is night: %s', (clock, night) => {
    expect(atNight(`2024-03-04T${clock}+08:00`, '22:00', '06:00')).toBe(night)
  })
  it('reads the hour in +08:00', () => {
    expect(atNight('2024-03-04T15:00Z', '22:00', '06:00')).toBe(true)
    expect(atNight('2024-03-04T12:00-05:00', '22:00', '06:00')).toBe(true)
  })
  it('within one day where the first hour is the earlier', () => {
    expect(atNight('2024-03-04T12:30+08:00', '12:00', '14:00')).toBe(true)
    expect(atNight('2024-03-04T14:00+08:00', '12:00', '14:00')).toBe(false)
  })
  it('a make-up Sunday is no rest day, a holiday Thursday is', () => {
    expect(onRestDay({ calendar: prc }, '2024-02-04')).toBe(false)
    expect(onRestDay({ calendar: prc }, '2024-04-04')).toBe(true)
  })
})

it('digests: equal and filled', () => {
  expect(sameDigest('a', 'a')).toBe(true)
  expect(sameDigest('a', 'b')).toBe(false)
  expect(sameDigest('', '')).toBe(false)
  expect(sameDigest(undefined, undefined)).toBe(false)
})
