import { describe, expect, it } from 'vitest'
import { prc } from '../../calendars/index.ts'
import { registerView } from './at-hand.ts'
import { t } from './basis.ts'
import { CaseState } from './case-state.ts'
import { dueOf, edition, type FindingDef, type RegisterDef } from './define.ts'
import { f } from './fields.ts'
import { RuleFault } from './judge.ts'
import { days, disputesRules, hours, months, type RuleSet, sameDay, workdays } from './span.ts'
import { act, l, meta, procedureOf, shown, state, WHY } from './testing.ts'

const lab = (rules?: RuleSet) =>
  edition('lab', 'e', meta(rules ? { rules } : {}))
    .roles({ r: l('r'), s: l('s') })
    .states({ open: l('open'), moved: l('moved'), done: { ...l('done'), final: true } })
    .acts({
      start: {
        ...l('start'),
        by: ['r'],
        from: ['start', 'open'],
        to: 'open',
        basis: WHY,
        starts: ['c', 'h', 'same'],
        data: { from: f.date('自', 'From').opt(), at: f.datetime('时', 'At').opt(), n: f.int('数', 'n').opt() },
      },
      hold: { ...l('hold'), by: ['r'], from: ['open', 'moved'], to: 'same', basis: WHY, starts: ['other'] },
      go: { ...l('go'), by: ['r'], from: ['open', 'moved'], to: 'same', basis: WHY },
      stop: { ...l('stop'), by: ['r'], from: ['open', 'moved'], to: 'same', basis: WHY, stops: ['c', 'h', 'same'] },
      wait: { ...l('wait'), by: ['r'], from: ['open', 'moved'], to: 'same', basis: WHY, starts: ['silence'] },
      accept: {
        ...l('accept'),
        by: ['r'],
        from: ['open'],
        to: 'moved',
        basis: WHY,
        stops: ['silence'],
        starts: ['next'],
        data: { kind: f.text('类', 'Kind') },
        gates: ['kind-a'],
      },
      until: { ...l('until'), by: ['r'], from: ['any'], to: 'same', basis: WHY, data: { to: f.date('至', 'To') } },
      ask: { ...l('ask'), by: ['r'], from: ['any'], to: 'same', basis: WHY, starts: ['listed'], gates: ['on-list', 'others'] },
      finish: { ...l('finish'), by: ['r'], from: ['any'], to: 'done', basis: WHY },
    })
    .clocks({
      c: {
        ...t('期', 'c'),
        basis: WHY,
        from: (_, a) => a.data.from,
        limit: days(10, WHY),
        pausedBy: { hold: ['go', dueOf('other')] },
        extendedBy: { until: { to: a => a.data.to, notAfter: () => '2024-04-30', tooLong: 'capped' } },
        onOverrun: 'finding',
      },
      h: {
        ...t('时', 'h'),
        basis: WHY,
        when: (_, a) => a.data.at !== undefined,
        from: (_, a) => a.data.at,
        limit: hours(24, WHY),
        pausedBy: { hold: ['go', dueOf('other')] },
        onOverrun: 'finding',
      },
      same: { ...t('当日', 'same'), basis: WHY, limit: sameDay(WHY), onOverrun: { ripens: t('试', 'Test') } },
      other: { ...t('他', 'other'), basis: WHY, limit: workdays(3, WHY), onOverrun: { lapse: t('试', 'Test') } },
      silence: {
        ...t('默', 'silence'),
        basis: WHY,
        limit: workdays(5, WHY),
        onOverrun: ['finding', { does: 'accept', data: { kind: 'a' }, finding: 'by-silence', basis: WHY }],
      },
      next: { ...t('次', 'next'), basis: WHY, limit: months(1, WHY), onOverrun: 'finding' },
      listed: {
        ...t('名录', 'listed'),
        basis: WHY,
        limit: c => {
          const e = c.register('list')?.entry('e1')
          return e ? days(Number(e.n), WHY) : null
        },
        onOverrun: 'finding',
      },
    })
    .gates({
      'kind-a': { ...t('甲类', 'Kind a'), basis: WHY, severity: 'finding', rule: (_, a) => a.data.kind === 'a' },
      'on-list': {
        ...t('在册', 'Listed'),
        basis: WHY,
        severity: 'finding',
        rule: (c, a) =>
          c
            .register('list')
            ?.on(a.on)
            .some(e => e.id === 'e1'),
      },
      others: { ...t('他案', 'Others'), basis: WHY, severity: 'finding', rule: c => c.linkedFrom('edge', 'lab')?.every(() => false) },
    })
const e = lab()
const def: RegisterDef = {
  ...t('册', 'List'),
  basis: WHY,
  published: false,
  inForce: ['from', 'to'],
  fields: { n: f.int('数', 'n'), from: f.date('自', 'From'), to: f.date('至', 'To').opt() },
}
const clock = (acts: Parameters<typeof shown>[1], on: string, id = 'c') => shown(e, acts, on).clocks[id]
const at = (n: string, data: Readonly<Record<string, unknown>>) => act(n, data)

describe('one timeline', () => {
  it('an act on the due day is in time whatever the hour; the day after it is not', () => {
    expect(clock(['2024-03-04 start', '2024-03-14T23:59 stop'], '2024-03-20')).toEqual({ due: '2024-03-14', status: 'met' })
    expect(clock(['2024-03-04 start', '2024-03-15T00:00 stop'], '2024-03-20')).toEqual({ due: '2024-03-14', status: 'overrun' })
  })
  it('acts after the day asked about are not read', () =>
    expect(clock(['2024-03-04 start', '2024-03-10 finish'], '2024-03-09')).toEqual({ due: '2024-03-14', status: 'running' }))
  it('an act dated before its predecessor keeps its date: the stop is in time, though the clock had run out', () => {
    expect(clock(['2024-03-04 start', '2024-03-20 hold', '2024-03-12 stop'], '2024-03-20')).toEqual({ due: '2024-03-14', status: 'met' })
  })
  it('nothing un-fires: what was deemed stays, and an extension dated in time but recorded after it moves nothing', () => {
    const s = state(e, ['2024-03-04 start', '2024-03-04 wait', '2024-03-15 hold', at('2024-03-08 accept', { kind: 'a' })], '2024-03-15')
    expect([s.state, s.acts.map(a => a.act)]).toEqual(['moved', ['start', 'wait', 'accept', 'hold', 'accept']])
    expect(clock(['2024-03-04 start', '2024-03-20 stop', at('2024-03-12 until', { to: '2024-03-30' })], '2024-03-20')).toEqual({
      due: '2024-03-14',
      status: 'overrun',
    })
  })
  it('a start in the future of the act: the run exists, and pauses before it take nothing out', () => {
    expect(clock([at('2024-03-04 start', { from: '2024-03-10' }), '2024-03-05 hold', '2024-03-07 go'], '2024-03-08')).toEqual({
      due: '2024-03-20',
      status: 'running',
    })
    expect(clock([at('2024-03-04 start', { from: '2024-03-10' }), '2024-03-09 hold', '2024-03-12 go'], '2024-03-12')).toEqual({
      due: '2024-03-22',
      status: 'running',
    })
  })
  it('the same day is today and never rolls', () => {
    expect(clock(['2024-03-09 start'], '2024-03-09', 'same')).toEqual({ due: '2024-03-09', status: 'running' })
    expect(clock(['2024-03-09 start'], '2024-03-10', 'same')).toEqual({ due: '2024-03-09', status: 'overrun' })
  })
})

describe('hours', () => {
  const began = at('2024-03-04 start', { at: '2024-03-04T09:30Z' })
  it('run from the instant, in any offset; the same minute is in time', () => {
    expect(clock([began, '2024-03-05T17:30 stop'], '2024-03-05', 'h')).toEqual({ due: '2024-03-05T17:30+08:00', status: 'met' })
    expect(clock([began, '2024-03-05T17:31 stop'], '2024-03-05', 'h')).toEqual({ due: '2024-03-05T17:30+08:00', status: 'overrun' })
    expect(clock([began, '2024-03-05T09:30Z stop'], '2024-03-05', 'h')?.status).toBe('met')
  })
  it('the day asked about is read to its end', () =>
    expect([clock([began], '2024-03-04', 'h')?.status, clock([began], '2024-03-05', 'h')?.status]).toEqual(['running', 'overrun']))
  it('a pause takes out minutes, whatever offset it is written in', () => {
    expect(clock([began, '2024-03-05T09:00 hold', '2024-03-05T02:30Z go'], '2024-03-05', 'h')).toEqual({
      due: '2024-03-05T19:00+08:00',
      status: 'overrun',
    })
    expect(clock([began, '2024-03-05T09:00 hold', '2024-03-05T02:30Z go'], '2024-03-04', 'h')?.status).toBe('running')
  })
  it('a pause that ends with a due day ends with the last minute of it', () => {
    expect(clock([began, '2024-03-04T18:00 hold'], '2024-03-08', 'h')).toEqual({ due: '2024-03-08T23:29+08:00', status: 'overrun' })
  })
})

describe('deemed acts', () => {
  const silent = ['2024-03-04 start', '2024-03-04 wait']
  it('silence accepts on the due day; the clock that did it stays overrun, unstopped', () => {
    const s = state(e, silent, '2024-03-12')
    expect([s.state, s.acts.at(-1)?.on, s.acts.at(-1)?.deemed, s.latest.get('silence')?.stoppedBy]).toEqual([
      'moved',
      '2024-03-11',
      true,
      null,
    ])
    expect(shown(e, silent, '2024-03-12')).toMatchObject({
      clocks: { silence: { due: '2024-03-11', status: 'overrun' }, next: { due: '2024-04-11', status: 'running' } },
      findings: ['by-silence', 'silence-overrun'],
    })
  })
  it('the real act confirms: gates tested, data filled in, nothing started or stopped', () => {
    const acts = [...silent, at('2024-03-15 accept', { kind: 'b' })]
    expect(shown(e, acts, '2024-03-15')).toMatchObject({
      clocks: { silence: { status: 'overrun' }, next: { due: '2024-04-11' } },
      findings: ['by-silence', 'c-overrun', 'kind-a', 'silence-overrun'],
    })
    const s = state(e, acts, '2024-03-15')
    expect([s.acts.at(-1)?.confirms, s.acts.at(-1)?.outOfOrder, s.acts.at(-1)?.data.kind]).toEqual([2, false, 'a'])
  })
  it('a second real act is out of order', () =>
    expect(
      shown(e, [...silent, at('2024-03-12 accept', { kind: 'a' }), at('2024-03-13 accept', { kind: 'a' })], '2024-03-13').findings,
    ).toContain('act-out-of-order'))
  it('nothing is deemed, and no finding of it, from a state in which the act may not be done', () => {
    const acts = [...silent, at('2024-03-05 accept', { kind: 'a' }), '2024-03-06 wait']
    const s = state(e, acts, '2024-03-14')
    expect([s.acts.some(a => a.deemed), shown(e, acts, '2024-03-14').findings]).toEqual([false, ['silence-overrun']])
  })
})

describe('rule sets', () => {
  const twice = ['2024-03-04 start', '2024-03-18 start']
  it('the overrun of a replaced run stays where every run counts, and goes where the last does', () => {
    expect(shown(e, twice, '2024-03-18').findings).toEqual(['c-overrun'])
    expect(shown(lab(disputesRules), twice, '2024-03-18').findings).toEqual([])
  })
  it('other cases, alone: none, or not judged', () => {
    expect(shown(e, ['2024-03-04 start', '2024-03-05 ask'], '2024-03-05')).toMatchObject({ findings: [], notJudged: ['on-list'] })
    expect(shown(lab(disputesRules), ['2024-03-04 start', '2024-03-05 ask'], '2024-03-05').notJudged).toEqual(['on-list', 'others'])
  })
})

describe('what is at hand', () => {
  const asked = ['2024-03-04 start', '2024-03-05 ask']
  const carrying = (...rows: Readonly<Record<string, unknown>>[]) =>
    shown(e, asked, '2024-03-05', { register: () => registerView('list', def, rows) })
  it('a register carried without the entry is judged and failed', () =>
    expect(carrying()).toMatchObject({ findings: ['on-list'], notJudged: [] }))
  it('in force from the first day to the last, an open end included', () => {
    expect(carrying({ id: 'e1', n: 3, from: '2024-03-05', to: '2024-03-05' }).findings).toEqual([])
    expect(carrying({ id: 'e1', n: 3, from: '2024-03-05', to: null }).findings).toEqual([])
    expect(carrying({ id: 'e1', n: 3, from: '2024-03-06' }).findings).toEqual(['on-list'])
    expect(carrying({ id: 'e1', n: 3, from: '2020-01-01', to: '2024-03-04' }).findings).toEqual(['on-list'])
  })
  it('a field missing in the row makes only the rule that needs it not judged, the start of a clock too', () => {
    expect(carrying({ id: 'e1', from: '2024-01-01' })).toMatchObject({ findings: [], notJudged: ['listed'] })
    expect(carrying({ id: 'e1', n: 3, from: '2024-01-01' }).clocks.listed).toEqual({ due: '2024-03-08', status: 'running' })
  })
  it('a rule that throws is our fault, and says which', () => {
    const broken: Readonly<Record<string, FindingDef>> = {
      broken: {
        ...t('错', 'Broken'),
        basis: WHY,
        rule: () => {
          throw new Error('no')
        },
      },
    }
    expect(() => shown(e, asked, '2024-03-05', {}, broken)).toThrow(RuleFault)
    expect(() => shown(e, asked, '2024-03-05', {}, broken)).toThrow(/finding broken: no/)
  })
})

describe('extension to a date', () => {
  it('sets the day, unrolled, at most the cap; none shortens', () => {
    expect(clock(['2024-03-04 start', at('2024-03-05 until', { to: '2024-03-30' })], '2024-03-20')).toEqual({
      due: '2024-03-30',
      status: 'running',
    })
    expect(clock(['2024-03-04 start', at('2024-03-05 until', { to: '2024-06-30' })], '2024-03-20')).toEqual({
      due: '2024-04-30',
      status: 'running',
    })
    expect(clock(['2024-03-04 start', at('2024-03-05 until', { to: '2024-03-10' })], '2024-03-12')).toEqual({
      due: '2024-03-14',
      status: 'running',
    })
  })
  it('while paused it is in time', () =>
    expect(
      clock(['2024-03-04 start', '2024-03-14 hold', at('2024-03-15 until', { to: '2024-03-30' }), '2024-03-16 go'], '2024-03-20'),
    ).toEqual({ due: '2024-03-30', status: 'running' }))
})

describe('copies', () => {
  it('what happens to a copy leaves the original, an overrun run included', () => {
    const s = new CaseState(procedureOf(e), e, 'x', 'o', { calendar: prc })
    s.apply(act('2024-03-04 start'))
    s.advance('2024-03-20')
    const copy = s.clone()
    copy.apply(act('2024-03-20 stop'))
    copy.apply(at('2024-03-20 until', { to: '2024-04-01' }))
    expect([s.latest.get('c')?.stoppedOn, s.latest.get('c')?.extensions.length, copy.latest.get('c')?.stoppedOn]).toEqual([
      null,
      0,
      '2024-03-20',
    ])
  })
  it('the next day on which something happens by itself counts the end of a pause', () => {
    const s = state(e, ['2024-03-04 start', '2024-03-04 stop', '2024-03-05 start', '2024-03-06 hold'], '2024-03-06')
    expect(s.nextDue()).toBe('2024-03-11')
    expect(state(e, ['2024-03-04 start', '2024-03-04 finish'], '2024-03-06').nextDue()).toBeNull()
  })
})
