import { describe, expect, it } from 'vitest'
import { calendar, type Notice, through } from '#calendar'
import { notices, prc } from '#calendars/index.ts'

const holiday = { zh: '元旦', en: "New Year's Day" }
/** A notice that has not been issued: what a year's notice would look like when it is entered. */
const next: Notice = {
  year: 2027,
  number: '国办发明电〔2026〕99号',
  issuedOn: '2026-11-30',
  title: { zh: '测试用', en: 'For a test' },
  source: 'invented for this test',
  rest: [{ name: holiday, days: through('2026-12-31', '2027-01-02') }],
  makeUp: ['2026-12-26'],
}
const change = (more: Partial<Notice>): Notice => ({ ...next, amends: 2027, issuedOn: '2026-12-20', rest: [], makeUp: [], ...more })

describe('entering a notice', () => {
  it('gives another calendar and leaves the first as it was', () => {
    const after = prc.with(next)
    expect([prc.knows(2027), after.knows(2027)]).toEqual([false, true])
    expect(prc.addWorkdays('2026-12-30', 1)).toEqual({ on: '2026-12-31' })
    expect(after.addWorkdays('2026-12-30', 1)).toEqual({ on: '2027-01-04' })
    expect(after.version).not.toBe(prc.version)
    expect(after.version).toMatch(/^cn-2004\.\.2027#27-[0-9a-f]{8}$/)
  })
  it('changes days of the December before it', () => {
    const after = prc.with(next)
    expect(prc.dayInfo('2026-12-26')).toEqual({ kind: 'weekend' })
    expect(after.dayInfo('2026-12-26')).toMatchObject({ kind: 'make-up', notice: { year: 2027 } })
    expect(after.roll('2026-12-31')).toEqual({ on: '2027-01-04', provisional: false })
    expect(after.workdaysAfterUpTo('2026-12-25', '2027-01-04')).toBe(5)
  })
  it('a change stands over the notice, a later change over an earlier, in any order of entry', () => {
    const named = change({ rest: [{ name: holiday, days: ['2027-01-04', '2027-01-05'] }] })
    const back = change({ issuedOn: '2026-12-25', ordinary: ['2027-01-05', '2026-12-26'] })
    const one = calendar([...notices, next, named, back])
    const other = calendar([back, named, next, ...notices])
    expect(one.version).toBe(other.version)
    for (const held of [one, other, prc.with(next).with(back).with(named)]) {
      expect(held.roll('2027-01-01')).toEqual({ on: '2027-01-05', provisional: false })
      expect(held.isRest('2026-12-26')).toBe(true)
      expect(held.dayInfo('2027-01-05')).toMatchObject({ kind: 'working', notice: { year: 2027 } })
    }
  })
  it('a change stands over a notice whose date is not known', () => {
    const undated: Notice = { ...next, issuedOn: null, unknown: 'date of issue' }
    const held = calendar([change({ ordinary: ['2026-12-26'] }), undated, ...notices])
    expect(held.isRest('2026-12-26')).toBe(true)
  })
  it('the last day of the tables rolls past them', () => {
    const last: Notice = { ...next, year: 2060, rest: [{ name: holiday, days: ['2060-12-31'] }], makeUp: [] }
    expect(calendar([last]).roll('2060-12-31')).toEqual({ on: '2061-01-03', provisional: true })
    expect(calendar([last]).addWorkdays('2060-12-30', 1)).toEqual({ awaits: 2061 })
  })
  it('2020: the extension takes back a make-up day', () => {
    const before = calendar(notices.filter(n => !(n.amends === 2020)))
    expect(before.dayInfo('2020-02-01').kind).toBe('make-up')
    expect(before.roll('2020-01-31').on).toBe('2020-01-31')
    expect(prc.roll('2020-01-31')).toEqual({ on: '2020-02-03', provisional: false })
  })
  it('the same notices give the same version, other days another', () => {
    expect(calendar([...notices].reverse()).version).toBe(prc.version)
    expect(prc.with(next).version).not.toBe(prc.with({ ...next, makeUp: [] }).version)
  })
})

describe('notices that cannot be held', () => {
  it.each([
    ['a second notice of its own for a year', { ...next, year: 2026, rest: [], makeUp: [] }, /already has one/],
    ['a change to a year without one', change({}), /no notice to change/],
    ['a change that names another year', { ...change({}), amends: 2026 }, /no notice to change/],
    ['a date twice', { ...next, makeUp: ['2026-12-31'] }, /named twice/],
    ['a date that does not exist', { ...next, makeUp: ['2027-02-29'] }, /not a date/],
    ['a date of another year', { ...next, makeUp: ['2026-11-28'] }, /December before/],
    ['a year out of reach', { ...next, year: 2061, rest: [], makeUp: [] }, /outside the years/],
  ])('%s', (_, notice, message) => {
    expect(() => prc.with(notice)).toThrow(RangeError)
    expect(() => prc.with(notice)).toThrow(message)
  })
})
