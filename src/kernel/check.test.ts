import { describe, expect, it } from 'vitest'
import { prc } from '../../calendars/index.ts'
import { t } from './basis.ts'
import { checkLine, type Failed, type Verdict } from './check.ts'
import { ymd } from './days.ts'
import { edition } from './define.ts'
import { f } from './fields.ts'
import { days, workdays } from './span.ts'
import { l, meta, procedureOf, WHY } from './testing.ts'

const text = (id: string, from: string, to: string | null, n: number) =>
  edition('lab', id, meta({ inForce: [from, to] }))
    .roles({ r: l('r'), s: l('s') })
    .states({ open: { ...l('open'), resting: true } })
    .acts({
      file: {
        ...l('file'),
        by: ['r'],
        from: ['start'],
        to: 'open',
        basis: WHY,
        starts: ['c', 'w'],
        data: { n: f.int('数', 'n'), year: f.int('年', 'Year').opt(), note: f.text('注', 'Note').opt() },
      },
      sign: { ...l('sign'), by: ['r'], from: ['open'], to: 'same', basis: WHY, gates: ['enough'] },
    })
    .clocks({
      c: { ...t('期', 'c'), basis: WHY, limit: (_, a) => days(a.data.n, WHY), onOverrun: 'finding' },
      w: { ...t('工', 'w'), basis: WHY, when: (_, a) => a.data.note === 'w', limit: workdays(n, WHY), onOverrun: 'finding' },
    })
    .gates({
      enough: {
        ...t('足', 'Enough'),
        basis: WHY,
        severity: 'block',
        remedy: t('补', 'Add'),
        rule: c => (c.first('file')?.data.n ?? 0) >= 5,
      },
    })
const base = procedureOf(text('new', '2022-01-01', null, 5))
const lab = { ...base, editions: [...base.editions, text('old', '2010-01-01', '2021-12-31', 9)] }
const options = { catalogue: { procedures: new Map([['lab', lab]]), registers: new Map() }, calendar: prc, today: '2026-11-22' }
const line = (acts: readonly unknown[], more: object = {}, p = lab) =>
  checkLine(JSON.stringify({ scenario: 's', procedure: 'lab', acts, ...more }), 7, {
    ...options,
    catalogue: { ...options.catalogue, procedures: new Map([['lab', p]]) },
  })
const row = (act: string, on: string, data: object = {}, by = 'r') => ({ act, at: `${on}T10:00+08:00`, by, data })
const file = row('file', '2024-03-04', { n: 10 })
const errors = (x: ReturnType<typeof line>) => (x as Failed).errors?.map(e => `${e.path} ${e.code}`)

describe('a line', () => {
  it('is judged', () =>
    expect(line([file], { asOf: '2024-03-05' })).toEqual({
      scenario: 's',
      edition: 'new',
      state: 'open',
      clocks: { c: { due: '2024-03-14', status: 'running' } },
      findings: [],
    }))
  it('tells everything wrong with it at once, with the line', () => {
    const bad = line([row('file', '2024-03-04', { n: 'x', no: 1 }, 'nobody'), row('never', '2024-03-05'), row('file', '2024-03-06')])
    expect(errors(bad)).toEqual([
      '$.acts[0].by unknown-role',
      '$.acts[0].data.n field-type',
      '$.acts[0].data.no unknown-field',
      '$.acts[1].act unknown-act',
      '$.acts[2].data.n field-missing',
    ])
    expect(bad).toMatchObject({ line: 7, scenario: 's', path: '$.acts[0].by', code: 'unknown-role' })
  })
  it.each([
    ['{', 'json'],
    ['[]', 'object'],
    ['{"scenario":"s"}', 'unknown-procedure'],
    ['{"scenario":"s","procedure":"lab","acts":[],"asOf":"2024-02-30"}', 'date'],
  ])('%s: %s', (raw, code) => {
    expect((checkLine(raw, 1, options) as Failed).errors.map(x => x.code)).toContain(code)
  })
  it('a working-day limit that reaches into a year without a notice is an error, and names the year', () => {
    expect(line([row('file', '2026-12-30', { n: 3, note: 'w' })], { asOf: '2026-12-31' })).toMatchObject({
      code: 'awaits-notice',
      message: expect.stringContaining('2027'),
    })
  })
  it('any whole number is data: a due day stays within the calendar', () => {
    expect((line([row('file', '2024-03-04', { n: Number.MAX_SAFE_INTEGER })]) as Verdict).clocks.c).toEqual({
      due: '9999-12-31',
      status: 'running',
    })
  })
})

describe('edition', () => {
  it('before every edition: an error, never a default', () =>
    expect(errors(line([row('file', '2009-12-31', { n: 1 })]))).toEqual(['$.acts[0].at not-in-force']))
  const late = { ...lab, chosenBy: { firstOf: ['sign', 'file'] } }
  const signed = [row('file', '2021-12-01', { n: 90 }), row('sign', '2022-02-01')]
  it('chosen by a later act, once that act is read', () => {
    expect((line(signed, { asOf: '2022-02-01' }, late) as Verdict).edition).toBe('new')
    expect((line(signed, { asOf: '2022-01-31' }, late) as Verdict).edition).toBe('old')
  })
  it('chosen from data that do not fit: the data are what is wrong', () => {
    const byYear = {
      ...lab,
      chosenBy: (c: { first(id: string): { data: Readonly<Record<string, unknown>> } | undefined }) =>
        ymd((c.first('file')!.data.year as { n: number }).n, 1, 1),
    }
    expect(errors(line([row('file', '2024-03-04', { n: 1, year: null, no: 1 })], {}, byYear as typeof lab))).toEqual([
      '$.acts[0].data.no unknown-field',
    ])
  })
  it('chosen by a year that has no date: by the opening act', () => {
    const byYear = {
      ...lab,
      chosenBy: (c: { first(id: string): { data: Readonly<Record<string, unknown>> } | undefined }) =>
        ymd(Number(c.first('file')!.data.year), 1, 1),
    }
    expect((line([row('file', '2024-03-04', { n: 1, year: 123456 })], {}, byYear as typeof lab) as Verdict).edition).toBe('new')
    expect((line([row('file', '2024-03-04', { n: 1, year: 2015 })], {}, byYear as typeof lab) as Verdict).edition).toBe('old')
  })
})

describe('live', () => {
  it('a refused act changes nothing and the next is judged on; a wrong role and state are told alone', () => {
    const v = line([row('file', '2024-03-04', { n: 2 }), row('sign', '2024-03-05'), row('file', '2024-03-05', { n: 9 }, 's')], {
      mode: 'live',
      asOf: '2024-03-05',
    }) as Verdict
    expect(v.refused?.map(x => [x.index, x.code])).toEqual([
      [1, 'gate.enough'],
      [2, 'role.not-entitled'],
      [2, 'state.not-allowed'],
    ])
    expect([v.state, v.findings]).toEqual(['open', []])
  })
  it('a value of the wrong kind is refused', () =>
    expect((line([row('file', '2024-03-04', { n: 'x' })], { mode: 'live' }) as Verdict).refused?.map(x => x.code)).toEqual([
      'data.invalid',
    ]))
  it('what was refused is no part of the case: a correction still meets its act, and the acts after it see it corrected', () => {
    const acts = [
      row('sign', '2024-03-03'),
      row('file', '2024-03-04', { n: 2 }),
      row('sign', '2024-03-05'),
      row('correct', '2024-03-06', { entry: 1, set: { n: 20 }, reason: '笔误' }),
      row('sign', '2024-03-07'),
    ]
    const v = line(acts, { mode: 'live', asOf: '2024-03-07' }) as Verdict
    expect(v.refused?.map(x => [x.index, x.code])).toEqual([
      [0, 'state.not-allowed'],
      [2, 'gate.enough'],
    ])
    expect(v.clocks.c).toEqual({ due: '2024-03-25', status: 'running' })
  })
})

describe('correction', () => {
  const correct = (data: object) => line([file, row('correct', '2024-03-06', { reason: '笔误', ...data })], { asOf: '2024-03-07' })
  it('names an act before it, and what is put in place', () => {
    expect(errors(correct({ entry: 1, set: 'set-aside' }))).toEqual(['$.acts[1].data.entry correction'])
    expect(errors(correct({ entry: 0 }))).toEqual(['$.acts[1].data.set correction'])
    expect(errors(correct({ entry: 0, set: { n: 'x', no: 1 } }))).toEqual([
      '$.acts[1].data.set.n field-type',
      '$.acts[1].data.set.no unknown-field',
    ])
    expect(errors(correct({ entry: 0, set: { n: null } }))).toEqual(['$.acts[1].data.set.n field-missing'])
  })
  it('put in place, emptied, set aside', () => {
    expect((correct({ entry: 0, set: { n: 3 } }) as Verdict).clocks.c).toEqual({ due: '2024-03-07', status: 'running' })
    expect(correct({ entry: 0, set: 'set-aside' })).toMatchObject({
      state: 'start',
      clocks: { c: { due: null, status: 'void' } },
      findings: [],
    })
  })
  it('a clock that the act set aside did not start is not shown', () =>
    expect(Object.keys((correct({ entry: 0, set: 'set-aside' }) as Verdict).clocks)).toEqual(['c']))
  it('dated after the day asked about it is not read', () =>
    expect((line([file, row('correct', '2024-03-09', { entry: 0, set: { n: 3 } })], { asOf: '2024-03-08' }) as Verdict).clocks.c?.due).toBe(
      '2024-03-14',
    ))
})
