import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, calendar, daysBetween, type ISODate, isoOf, plusDays, weekday } from '#calendar'
import { notices, prc } from '#calendars/index.ts'

/** Every question answered by walking day by day over the notices, with nothing shared but plusDays. */
const restSet = new Set<ISODate>()
const makeUpSet = new Set<ISODate>()
for (const notice of notices) {
  for (const iso of notice.rest.flatMap(r => r.days)) {
    restSet.add(iso)
    makeUpSet.delete(iso)
  }
  for (const iso of notice.makeUp) {
    makeUpSet.add(iso)
    restSet.delete(iso)
  }
}
const slowRest = (iso: ISODate) => restSet.has(iso) || (weekday(iso) > 5 && !makeUpSet.has(iso))
const slowKnown = (iso: ISODate) => iso >= '2004-01-01' && iso <= '2026-12-31'

function slowAdd(start: ISODate, n: number): { on: ISODate } | { awaits: number } {
  let on = start
  for (let left = Math.abs(n); left > 0; ) {
    on = plusDays(on, Math.sign(n))
    if (!slowKnown(on)) return { awaits: Number(on.slice(0, 4)) }
    if (!slowRest(on)) left--
  }
  return { on }
}

function slowCount(a: ISODate, b: ISODate): number {
  if (b < a) return -slowCount(b, a) || 0
  let count = 0
  for (let on = a; on < b; ) {
    on = plusDays(on, 1)
    if (!slowRest(on)) count++
  }
  return count
}

function slowRoll(iso: ISODate): { on: ISODate; provisional: boolean } {
  let on = iso
  let provisional = !slowKnown(on)
  while (slowRest(on)) {
    on = plusDays(on, 1)
    if (!slowKnown(on)) provisional = true
  }
  return { on, provisional }
}

// 1988 to 2062: years before the tables, before the notices, with notices, after them, after the tables.
const anywhere = fc.integer({ min: 6600, max: 33900 }).map(isoOf)
const within = fc.integer({ min: 12300, max: 20900 }).map(isoOf) // 2003-09 to 2027-03
const date = fc.oneof(within, anywhere)

describe('a calendar answers by table as a walk day by day does', () => {
  it('isRest', () => {
    fc.assert(
      fc.property(date, iso => prc.isRest(iso) === slowRest(iso)),
      { numRuns: 2000 },
    )
  })
  it('roll', () => {
    fc.assert(
      fc.property(date, iso => {
        expect(prc.roll(iso)).toEqual(slowRoll(iso))
      }),
      { numRuns: 2000 },
    )
  })
  it('roll at both edges of the tables', () => {
    for (const edge of ['1989-12-20', '2060-12-20']) {
      for (let i = 0; i < 24; i++) expect(prc.roll(plusDays(edge, i))).toEqual(slowRoll(plusDays(edge, i)))
    }
  })
  it('addWorkdays, forwards and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -300, max: 300 }), (iso, n) => {
        expect(prc.addWorkdays(iso, n)).toEqual(slowAdd(iso, n))
      }),
      {
        numRuns: 1000,
      },
    )
  })
  it('workdaysAfterUpTo', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -500, max: 500 }), (a, n) => {
        expect(prc.workdaysAfterUpTo(a, plusDays(a, n))).toBe(slowCount(a, plusDays(a, n)))
      }),
      { numRuns: 500 },
    )
  })
  it('workdaysAfterUpTo over all tables at once', () => {
    expect(prc.workdaysAfterUpTo('1988-01-01', '2062-12-31')).toBe(slowCount('1988-01-01', '2062-12-31'))
  })
  it('awaitedIn', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -50, max: 500 }), (a, n) => {
        const days = Array.from({ length: Math.max(0, n) }, (_, i) => plusDays(a, i + 1))
        const unknown = days.find(d => !slowKnown(d))
        expect(prc.awaitedIn(a, plusDays(a, n))).toBe(unknown === undefined ? null : Number(unknown.slice(0, 4)))
      }),
    )
  })
  it('restDays are the days between less the working days', () => {
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 120 }), (a, n) => {
        const b = plusDays(a, n)
        const rests = prc.restDays(a, b)
        expect(rests.map(r => r.on).filter(on => !(on > a && on <= b && slowRest(on)))).toEqual([])
        expect(rests.length).toBe(daysBetween(a, b) - prc.workdaysAfterUpTo(a, b))
      }),
    )
  })
  it('the n-th working day is n working days after', () => {
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 250 }), (iso, n) => {
        const due = prc.addWorkdays(iso, n)
        if ('on' in due) {
          expect(prc.workdaysAfterUpTo(iso, due.on)).toBe(n)
          expect(prc.roll(due.on).on).toBe(due.on)
        }
      }),
    )
  })
})

describe('the rules, day by day', () => {
  const cases: [string, (c: Calendar) => unknown, unknown][] = [
    ['5 working days from Monday 4 March 2024; the first day is not counted', c => c.addWorkdays('2024-03-04', 5), { on: '2024-03-11' }],
    ['make-up Sundays count', c => c.addWorkdays('2024-04-26', 1), { on: '2024-04-28' }],
    ['0 working days is the day itself, rest day or not', c => c.addWorkdays('2024-05-01', 0), { on: '2024-05-01' }],
    ['one working day before', c => c.addWorkdays('2024-05-06', -1), { on: '2024-04-30' }],
    ['a last day within a holiday rolls behind it', c => c.roll('2024-05-04'), { on: '2024-05-06', provisional: false }],
    ['a last day on a make-up Sunday stands', c => c.roll('2024-04-07'), { on: '2024-04-07', provisional: false }],
    ['a working day stands', c => c.roll('2024-03-05'), { on: '2024-03-05', provisional: false }],
  ]
  it.each(cases)('%s', (_, ask, answer) => {
    expect(ask(prc)).toEqual(answer)
  })
  it('explains the days skipped', () => {
    expect(prc.restDays('2024-04-03', '2024-04-08').map(d => [d.on, d.kind, d.name?.en])).toEqual([
      ['2024-04-04', 'holiday', 'Qingming Festival'],
      ['2024-04-05', 'holiday', 'Qingming Festival'],
      ['2024-04-06', 'holiday', 'Qingming Festival'],
    ])
    expect(prc.restDays('2024-04-12', '2024-04-13')).toEqual([{ on: '2024-04-13', kind: 'weekend' }])
  })
  it('refuses what is no date or no whole number', () => {
    expect(() => prc.addWorkdays('2024-02-30', 1)).toThrow(RangeError)
    expect(() => prc.addWorkdays('2024-03-04', 1.5)).toThrow(RangeError)
    expect(() => prc.roll('tomorrow')).toThrow(RangeError)
  })
})

describe('a year without a notice', () => {
  it('has no working-day limit: the answer names the notice awaited', () => {
    expect(prc.addWorkdays('2026-12-30', 1)).toEqual({ on: '2026-12-31' })
    expect(prc.addWorkdays('2026-12-30', 2)).toEqual({ awaits: 2027 })
    expect(prc.addWorkdays('2004-01-01', -1)).toEqual({ awaits: 2003 })
    expect(prc.addWorkdays('2003-12-31', 1)).toEqual({ on: '2004-01-02' })
    expect(prc.addWorkdays('1980-06-01', 1)).toEqual({ awaits: 1980 })
    expect(prc.addWorkdays('2080-06-01', -1)).toEqual({ awaits: 2080 })
    expect(prc.addWorkdays('2026-12-30', 1_000_000)).toEqual({ awaits: 2027 })
    expect(prc.awaitedIn('2026-12-01', '2027-01-01')).toBe(2027)
  })
  it('rolls by Monday to Friday, provisionally', () => {
    expect(prc.roll('2027-01-01')).toEqual({ on: '2027-01-01', provisional: true })
    expect(prc.roll('2027-01-02')).toEqual({ on: '2027-01-04', provisional: true })
    expect(prc.roll('1975-01-04')).toEqual({ on: '1975-01-06', provisional: true })
    expect(prc.dayInfo('2027-10-01')).toEqual({ kind: 'working' })
    expect(prc.dayInfo('2027-10-02')).toEqual({ kind: 'weekend' })
  })
  it('in between is awaited too', () => {
    const gap = calendar(notices.filter(n => n.year !== 2010))
    expect(gap.knows(2010)).toBe(false)
    expect(gap.addWorkdays('2009-12-31', 1)).toEqual({ awaits: 2010 })
    expect(gap.addWorkdays('2011-01-04', -1)).toEqual({ awaits: 2010 })
  })
  it('a calendar of no notice knows nothing and still rolls', () => {
    const none = calendar([])
    expect(none.addWorkdays('2024-03-04', 1)).toEqual({ awaits: 2024 })
    expect(none.roll('2024-03-09')).toEqual({ on: '2024-03-11', provisional: true })
    expect(none.version).toMatch(/^cn-none#0-/)
  })
})
