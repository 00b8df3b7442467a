import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays, plusMonths } from '#calendar'
import { prc } from '../../calendars/index.ts'
import { t } from './basis.ts'
import type { Recorded } from './case-state.ts'
import { type AnyEdition, dueOf, edition, type Overrun } from './define.ts'
import { f } from './fields.ts'
import { days, months, type RuleSet, type Span, workdays } from './span.ts'
import { act, l, meta, shown, WHY } from './testing.ts'

interface Setup {
  readonly span: Span
  readonly roll: boolean
  readonly inAll: number
  readonly times: number
  readonly tooLong: RuleSet['tooLong']
  readonly earlierRuns: RuleSet['earlierRuns']
}

const build = (s: Setup): AnyEdition =>
  edition('lab', 's', meta({ rules: { name: 'test', earlierRuns: s.earlierRuns, tooLong: s.tooLong, alone: 'empty' } }))
    .roles({ r: l('r') })
    .states({ open: l('open'), done: { ...l('done'), final: true } })
    .acts({
      start: { ...l('start'), by: ['r'], from: ['start', 'open'], to: 'open', basis: WHY, starts: ['c'] },
      'pause-a': { ...l('pause-a'), by: ['r'], from: ['open'], to: 'same', basis: WHY },
      'end-a': { ...l('end-a'), by: ['r'], from: ['open'], to: 'same', basis: WHY },
      'pause-b': { ...l('pause-b'), by: ['r'], from: ['open'], to: 'same', basis: WHY, starts: ['other'] },
      'end-b': { ...l('end-b'), by: ['r'], from: ['open'], to: 'same', basis: WHY },
      extend: { ...l('extend'), by: ['r'], from: ['open'], to: 'same', basis: WHY, data: { n: f.int('日', 'Days') } },
      stop: { ...l('stop'), by: ['r'], from: ['open'], to: 'same', basis: WHY, stops: ['c'] },
      finish: { ...l('finish'), by: ['r'], from: ['open'], to: 'done', basis: WHY },
    })
    .clocks({
      c: {
        ...t('期', 'c'),
        basis: WHY,
        limit: s.span,
        onOverrun: 'finding' as Overrun<never>,
        ...(s.roll ? {} : { roll: 'none' as const }),
        pausedBy: { 'pause-a': 'end-a', 'pause-b': ['end-b', dueOf('other')] },
        extendedBy: {
          extend: {
            by: a => ({ ...s.span, unit: s.span.unit === 'months' ? 'days' : s.span.unit, n: a.data.n }),
            inAll: days(s.inAll, WHY),
            times: s.times,
          },
        },
      },
      other: { ...t('他', 'other'), basis: WHY, limit: workdays(3, WHY), onOverrun: 'finding' },
    })
    .gates({})

// ---- the oracle: sets of days, walked one by one; nothing here is shared with the kernel but the calendar ---------------------

const isWorkday = (d: string) => !prc.isRest(d)
const walk = (from: string, n: number, counts: (d: string) => boolean): string => {
  let d = from
  for (let left = n; left > 0; ) {
    d = plusDays(d, 1)
    if (counts(d)) left--
  }
  return d
}
interface Lab {
  start: string
  taken: Set<string>
  open: Map<string, string>
  extra: number
  granted: number
  status: 'running' | 'paused' | 'met' | 'overrun' | 'void'
  due: string | null
  stopped: boolean
}

const dueByWalking = (s: Setup, run: Lab): string => {
  const { span } = s
  const taken = [...run.taken].filter(d => d > run.start)
  if (span.unit === 'working-days') return walk(run.start, span.n + run.extra + taken.filter(isWorkday).length, isWorkday)
  const limit = span.unit === 'months' ? plusMonths(run.start, span.n) : walk(run.start, span.n, () => true)
  let d = walk(limit, run.extra + taken.length, () => true)
  if (s.roll && d !== run.start) while (!isWorkday(d)) d = plusDays(d, 1)
  return d
}

const expected = (s: Setup, acts: readonly Recorded[], asOf: string) => {
  let run: Lab | undefined
  const overruns: Lab[] = []
  let other: string | undefined
  let final = false
  let opened = false
  const recount = (r: Lab) => {
    r.status = r.open.size > 0 ? 'paused' : 'running'
    r.due = r.open.size > 0 ? null : dueByWalking(s, r)
  }
  const endPause = (r: Lab, kind: string, until: string) => {
    for (let d = r.open.get(kind)!; d < until; ) {
      d = plusDays(d, 1)
      r.taken.add(d)
    }
    r.open.delete(kind)
    recount(r)
  }
  const passTo = (day: string) => {
    if (run?.status === 'paused' && run.open.has('b') && other && other < day) endPause(run, 'b', other)
    if (run?.status === 'running' && run.due! < day) {
      run.status = 'overrun'
      overruns.push(run)
    }
  }
  for (const a of acts) {
    const on = a.at.slice(0, 10)
    if (on > asOf) continue
    passTo(on)
    if (final || (!opened && a.act !== 'start')) continue
    const live = run && (run.status === 'running' || run.status === 'paused')
    if (a.act === 'start') {
      opened = true
      if (live) {
        run!.status = 'void'
        run!.due = null
      }
      run = { start: on, taken: new Set(), open: new Map(), extra: 0, granted: 0, status: 'running', due: null, stopped: false }
      recount(run)
    } else if (a.act === 'pause-b') {
      other = walk(on, 3, isWorkday)
      if (live && !run!.open.has('b')) {
        run!.open.set('b', on)
        recount(run!)
      }
    } else if (a.act === 'pause-a' && live && !run!.open.has('a')) {
      run!.open.set('a', on)
      recount(run!)
    } else if ((a.act === 'end-a' || a.act === 'end-b') && live && run!.open.has(a.act.slice(-1))) endPause(run!, a.act.slice(-1), on)
    else if (a.act === 'extend' && live && run!.granted < s.times) {
      const n = Number(a.data.n)
      const left = s.inAll - run!.extra
      const moved = n <= 0 ? 0 : n <= left ? n : s.tooLong === 'capped' ? Math.max(left, 0) : 0
      if (moved > 0) run!.granted++
      run!.extra += moved
      recount(run!)
    } else if (a.act === 'stop' && run && run.status !== 'void' && !run.stopped) {
      run.stopped = true
      if (live) {
        if (run.status === 'paused') run.due = null
        run.status = 'met'
      }
    } else if (a.act === 'finish') {
      final = true
      if (live) {
        run!.status = 'void'
        run!.due = null
      }
    }
  }
  if (!final) passTo(asOf)
  const late = s.earlierRuns === 'keep' ? overruns.length > 0 : run?.status === 'overrun'
  return { clock: run ? { due: run.due, status: run.status } : undefined, late }
}

// ---- random records ----------------------------------------------------------------------------------------------------------

const setup: fc.Arbitrary<Setup> = fc.record({
  span: fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(n => workdays(n, WHY)),
    fc.integer({ min: 0, max: 70 }).map(n => days(n, WHY)),
    fc.integer({ min: 1, max: 3 }).map(n => months(n, WHY)),
  ),
  roll: fc.boolean(),
  inAll: fc.integer({ min: 1, max: 30 }),
  times: fc.integer({ min: 1, max: 3 }),
  tooLong: fc.constantFrom('capped' as const, 'nothing' as const),
  earlierRuns: fc.constantFrom('keep' as const, 'drop' as const),
})
const steps = fc.array(
  fc.record({
    act: fc.constantFrom('pause-a', 'end-a', 'pause-b', 'end-b', 'extend', 'extend', 'stop', 'start', 'pause-a', 'end-a', 'finish'),
    wait: fc.constantFrom(0, 0, 1, 2, 3, 5, 8, 13, 25, 60),
    n: fc.integer({ min: -1, max: 20 }),
  }),
  { maxLength: 9 },
)

describe('runs against a walk day by day', () => {
  it('pauses that overlap, extensions in time, late, capped or void, restarts, stops and final states', () => {
    fc.assert(
      fc.property(setup, fc.integer({ min: 0, max: 600 }), steps, fc.integer({ min: 0, max: 150 }), (s, first, list, wait) => {
        let on = plusDays('2023-01-01', first)
        const acts = [act(`${on} start`)]
        for (const x of list) {
          on = plusDays(on, x.wait)
          acts.push(act(`${on} ${x.act}`, x.act === 'extend' ? { n: x.n } : {}))
        }
        const asOf = plusDays(on, wait)
        const got = shown(build(s), acts, asOf)
        const want = expected(s, acts, asOf)
        expect(got.clocks.c).toEqual(want.clock)
        expect(got.findings.includes('c-overrun')).toBe(want.late)
      }),
      { numRuns: 4000 },
    )
  })
})
