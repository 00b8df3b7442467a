import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { checkLine } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'

/** The contract of `check` (docs/check.md), as somebody meets it who has only the contract. */
const catalogue = await loadCatalogue()
type Any = Record<string, unknown>
const check = (line: unknown): Any =>
  JSON.parse(
    JSON.stringify(checkLine(typeof line === 'string' ? line : JSON.stringify(line), 7, { catalogue, calendar: prc, today: '2023-05-01' })),
  )

const register = (data: Any = {}, more: Any = {}): Any => ({
  act: 'register',
  at: '2023-03-20T10:00+08:00',
  by: 'handling-organ',
  data: { petitioner: 'p', via: 'direct', channel: 'online', kind: 'appeal-request', addressKnown: true, matter: 'm', ...data },
  ...more,
})
const notify = (data: Any = {}, more: Any = {}): Any => ({
  act: 'notify',
  at: '2023-03-30T10:00+08:00',
  by: 'handling-organ',
  data: { path: 'petition-opinion', inWriting: true, ...data },
  ...more,
})
const opinion = (data: Any = {}): Any => ({
  act: 'issue-opinion',
  at: '2023-04-03T10:00+08:00',
  by: 'handling-organ',
  data: { result: 'supported', facts: 'f', legalBasis: 'l', deliveredOn: '2023-04-03', ...data },
})
const petition = (acts: unknown, more: Any = {}): Any => ({
  scenario: 's',
  procedure: 'petition',
  organ: 'x',
  acts,
  asOf: '2023-05-01',
  ...more,
})
const act = (name: string, at: string, by: string, data: Any = {}): Any => ({ act: name, at, by, data })

describe('a line that cannot be read', () => {
  const wrong: readonly (readonly [string, unknown, string, string])[] = [
    ['not JSON', '{bad', '$', 'json'],
    ['a list', '[]', '$', 'object'],
    ['null', 'null', '$', 'object'],
    ['no scenario', { procedure: 'petition', acts: [] }, '$.scenario', 'text'],
    ['unknown procedure', petition([], { procedure: 'nope' }), '$.procedure', 'unknown-procedure'],
    ['a procedure that every object has', petition([], { procedure: '__proto__' }), '$.procedure', 'unknown-procedure'],
    ['unknown edition', petition([register()], { edition: '1999' }), '$.edition', 'unknown-edition'],
    ['before every edition', petition([register({}, { at: '1990-01-01T10:00+08:00' })]), '$.acts[0].at', 'not-in-force'],
    ['unknown act', petition([register({}, { act: 'nope' })]), '$.acts[0].act', 'unknown-act'],
    ['an act that every object has', petition([register({}, { act: 'constructor' })]), '$.acts[0].act', 'unknown-act'],
    ['an act that is null', petition([null]), '$.acts[0]', 'object'],
    ['unknown role', petition([register({}, { by: 'nope' })]), '$.acts[0].by', 'unknown-role'],
    ['no role', petition([register({}, { by: null })]), '$.acts[0].by', 'unknown-role'],
    ['unknown field', petition([register({ nope: 1 })]), '$.acts[0].data.nope', 'unknown-field'],
    ['required field left out', petition([register({}, { data: {} })]), '$.acts[0].data.petitioner', 'field-missing'],
    ['required field null', petition([register({ matter: null })]), '$.acts[0].data.matter', 'field-missing'],
    [
      'required field left out, live too',
      petition([register({ matter: null })], { mode: 'live' }),
      '$.acts[0].data.matter',
      'field-missing',
    ],
    ['data a list', petition([register({}, { data: [] })]), '$.acts[0].data', 'object'],
    ['no offset', petition([register({}, { at: '2023-03-20T10:00' })]), '$.acts[0].at', 'instant'],
    ['a day without a time', petition([register({}, { at: '2023-03-20' })]), '$.acts[0].at', 'instant'],
    ['30 February', petition([register({}, { at: '2023-02-30T10:00+08:00' })]), '$.acts[0].at', 'instant'],
    ['a day after the last of the calendar', petition([register({}, { at: '9999-12-31T23:59-14:00' })]), '$.acts[0].at', 'instant'],
    ['asOf on no day', petition([register()], { asOf: '2023-02-29' }), '$.asOf', 'date'],
    ['asOf with a time', petition([register()], { asOf: '2023-05-01T00:00+08:00' }), '$.asOf', 'date'],
    ['a date that is none', petition([register(), notify(), opinion({ deliveredOn: '2023-13-01' })]), '$.acts[2].data.deliveredOn', 'date'],
    ['no acts', { scenario: 's', procedure: 'petition' }, '$.acts', 'no-acts'],
    ['mode in capitals', petition([register()], { mode: 'LIVE' }), '$.mode', 'mode'],
    ['registers a list', petition([register()], { registers: [] }), '$.registers', 'register'],
    [
      'a register row that is a text',
      petition([register()], { registers: { 'petition-channels': ['x'] } }),
      '$.registers.petition-channels',
      'register',
    ],
    ['enum', petition([register({ channel: 'fax2' })]), '$.acts[0].data.channel', 'field-type'],
    ['half a person', petition([register({ representatives: 1.5 })]), '$.acts[0].data.representatives', 'field-type'],
    ['more than a number can hold', petition([register({ representatives: 1e20 })]), '$.acts[0].data.representatives', 'field-type'],
    ['a number as text', petition([register({ representatives: '5' })]), '$.acts[0].data.representatives', 'field-type'],
    ['a truth as text', petition([register({ addressKnown: 'true' })]), '$.acts[0].data.addressKnown', 'field-type'],
    [
      'a limit in working days into a year without notice',
      petition([
        register({ via: 'petition-office' }),
        act('refer', '2023-03-22T10:00+08:00', 'petition-office', { toOrgan: 'o', receivedOn: '2026-12-30' }),
      ]),
      '$.asOf',
      'awaits-notice',
    ],
  ]
  it.each(wrong)('%s', (_, line, path, code) => {
    const got = check(line)
    expect({ line: got.line, path: got.path, code: got.code }).toEqual({ line: 7, path, code })
    expect(got.message).toMatch(/\S/)
  })
})

describe('a line that can be read', () => {
  it('says exactly scenario, edition, state, clocks and findings', () =>
    expect(check(petition([register(), notify()]))).toEqual({
      scenario: 's',
      edition: '2022',
      state: 'accepted',
      clocks: { 'notify-direct': { due: '2023-04-04', status: 'met' }, handle: { due: '2023-05-29', status: 'running' } },
      findings: [],
    }))
  it('null is absent: edition, mode, registers, asOf, an optional field', () =>
    expect(check(petition([register({ intake: null }), notify()], { edition: null, mode: null, registers: null, asOf: null }))).toEqual(
      check(petition([register(), notify()])),
    ))
  it('keys that the contract does not know are ignored', () =>
    expect(check(petition([{ ...register(), zzz: 1 }], { zzz: 1, expect: {}, why: '' }))).toEqual(check(petition([register()]))))
  it('of a key that stands twice the last counts', () =>
    expect(check('{"scenario":"a","scenario":"b","procedure":"petition","acts":[]}').scenario).toBe('b'))
  it('an edition given is used as given, in force or not', () =>
    expect(check(petition([register({ channel: 'email' })], { edition: '2005' }))).toMatchObject({ edition: '2005', state: 'registered' }))
  it('no acts read: the case has not begun', () => {
    for (const mode of ['record', 'live'])
      expect(check(petition([register(), notify()], { asOf: '2023-01-01', mode }))).toEqual({
        scenario: 's',
        edition: '2022',
        state: 'start',
        clocks: {},
        findings: [],
        ...(mode === 'live' ? { refused: [] } : {}),
      })
  })
  it('acts after the day asked about are not read, yet must be sound', () => {
    expect(check(petition([register(), notify()], { asOf: '2023-03-29' })).state).toBe('registered')
    expect(check(petition([register(), notify({ nope: 1 })], { asOf: '2023-03-29' })).code).toBe('unknown-field')
  })
  it.each([
    ['2023-03-20T15:59:59.999Z', '2023-04-04'],
    ['2023-03-20T16:00Z', '2023-04-06'],
    ['2023-03-20T11:00-05:00', '2023-04-06'],
    ['2023-03-20T23:59+08:00', '2023-04-04'],
  ])('the day of %s is read in +08:00', (at, due) =>
    expect(check(petition([register({}, { at })])).clocks).toMatchObject({ 'notify-direct': { due } }),
  )
  it('in time on the last day, late on the next', () => {
    expect(check(petition([register(), notify({}, { at: '2023-04-04T23:59+08:00' })])).findings).toEqual([])
    expect(check(petition([register(), notify({}, { at: '2023-04-05T00:00+08:00' })])).findings).toEqual(['notice-late'])
    expect(check(petition([register()], { asOf: '2023-04-04' })).findings).toEqual([])
  })
  it('a clock that ran twice shows its latest run', () => {
    const refer = (at: string) => act('refer', at, 'petition-office', { toOrgan: 'o', receivedOn: at.slice(0, 10) })
    const got = check(
      petition([
        register({ via: 'petition-office' }),
        refer('2023-03-21T10:00+08:00'),
        act('object-referral', '2023-03-22T10:00+08:00', 'handling-organ', { reason: 'r' }),
        act('agree-objection', '2023-03-23T10:00+08:00', 'petition-office'),
      ]),
    )
    expect(got.clocks).toMatchObject({ refer: { due: '2023-04-07', status: 'overrun' } })
  })
  it('a final state leaves what still runs void, without a due day', () => {
    const heard = act('hear-petitioner', '2023-04-01T10:00+08:00', 'handling-organ', { record: 'd' })
    const told = [register(), notify(), heard, opinion()]
    expect(check(petition(told)).clocks).toMatchObject({ 'ask-review': { due: '2023-05-04', status: 'running' } })
    const closed = check(petition([...told, act('close', '2023-04-20T10:00+08:00', 'petition-office', { evaluationInvited: true })]))
    expect(closed).toMatchObject({
      state: 'closed',
      clocks: { 'ask-review': { due: null, status: 'void' }, handle: { due: '2023-05-29', status: 'met' } },
    })
  })
  it('a limit in hours runs from the instant, and its due is one', () => {
    const report = (at: string) =>
      check({
        scenario: 's',
        procedure: 'incident',
        asOf: '2024-11-30',
        acts: [
          act('receive-report', '2024-11-01T15:05:00Z', 'safety-department', {
            category: 'natural-disaster',
            occurredAt: '2024-11-01T23:00+08:00',
            grade: 'ordinary',
            source: 'public',
          }),
          act('report-up', at, 'safety-department', { to: 'organ-1', occurredAt: '2024-11-01T23:00+08:00', content: 'c' }),
        ],
      })
    expect((report('2024-11-01T17:05Z').clocks as Any)['report-up']).toEqual({ due: '2024-11-02T01:05+08:00', status: 'met' })
    expect((report('2024-11-01T17:06Z').clocks as Any)['report-up']).toEqual({ due: '2024-11-02T01:05+08:00', status: 'overrun' })
  })
})

describe('record and live', () => {
  const bad = [register(), notify({ path: 'judicial' }), opinion({ facts: '', legalBasis: '' })]
  it('record: everything is kept, each gate that failed is a finding once', () =>
    expect(check(petition(bad))).toMatchObject({
      state: 'replied',
      findings: ['diverted-without-child', 'opinion-complete', 'petitioner-heard', 'separated-from-litigation'],
    }))
  it('live: each failing block gate is a row, in the order of the act; the refused act changes nothing', () => {
    const got = check(
      petition([...bad, act('hear-petitioner', '2023-04-04T10:00+08:00', 'handling-organ', { record: 'd' })], { mode: 'live' }),
    )
    expect((got.refused as { index: number; code: string }[]).map(r => [r.index, r.code])).toEqual(
      ['separated-from-litigation', 'petitioner-heard', 'opinion-complete']
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))
        .map(g => [2, `gate.${g}`]),
    )
    expect(got).toMatchObject({ state: 'accepted', findings: ['diverted-without-child'] })
    for (const r of got.refused as { basis: unknown }[]) expect(r.basis).toEqual(expect.arrayContaining([expect.stringContaining('第')]))
  })
  const order = catalogue.procedures.get('petition')!.editions[0]!.acts['issue-opinion']!.gates ?? []
  it('a gate that only finds refuses nothing', () =>
    expect(check(petition([register({ samePending: true }), notify({ inWriting: false })], { mode: 'live' }))).toMatchObject({
      state: 'accepted',
      refused: [],
      findings: ['no-duplicate-upward', 'notice-in-writing'],
    }))
  it('wrong state', () => {
    expect((check(petition([notify(), register()], { mode: 'live' })).refused as Any[]).map(r => [r.index, r.code])).toEqual([
      [0, 'state.not-allowed'],
    ])
    expect(check(petition([notify(), register()]))).toMatchObject({
      state: 'registered',
      findings: expect.arrayContaining(['act-out-of-order']),
    })
  })
  it('known role, not entitled', () => {
    expect(check(petition([register({}, { by: 'petitioner' })], { mode: 'live' }))).toMatchObject({
      state: 'start',
      refused: [{ index: 0, code: 'role.not-entitled' }],
    })
    expect(check(petition([register({}, { by: 'petitioner' })], { asOf: '2023-03-21' }))).toMatchObject({
      state: 'registered',
      findings: ['role-not-entitled'],
    })
  })
  it('a value of the wrong kind: refused live, and the next act is judged on', () =>
    expect(check(petition([register({ channel: 'fax2' }), notify()], { mode: 'live' })).refused).toMatchObject([
      { index: 0, code: 'data.invalid' },
      { index: 1, code: 'state.not-allowed' },
    ]))
})

describe('registers', () => {
  const officer = (id: string, more: Any = {}): Any => ({
    id,
    name: id,
    organ: 'x',
    certificate_number: id,
    scope: 's',
    valid_from: '2021-06-01',
    valid_to: '2026-05-31',
    status: 'valid',
    ...more,
  })
  const penalty = (registers?: Any) =>
    check({
      scenario: 's',
      procedure: 'penalty-summary',
      edition: '2021',
      organ: 'x',
      asOf: '2024-03-04',
      ...(registers ? { registers } : {}),
      acts: [
        act('notify', '2024-03-04T10:00+08:00', 'officer', {
          officers: ['o-1', 'o-2'],
          party: 'p',
          party_kind: 'citizen',
          facts: 'f',
          proposed_kind: 'fine',
          proposed_fine: 200,
          power: 'p',
          certificate_shown: true,
          rights_told: true,
        }),
      ],
    })
  const found = (v: Any) => ({
    finding: (v.findings as string[]).includes('officers-qualified'),
    judged: !((v.notJudged ?? []) as string[]).includes('officers-qualified'),
  })
  const both = [officer('o-1'), officer('o-2')]
  it('not carried: not judged', () => expect(found(penalty())).toEqual({ finding: false, judged: false }))
  it('carried: judged; keys unknown to it are ignored', () =>
    expect(found(penalty({ officers: both.map(r => ({ ...r, zzz: 1 })) }))).toEqual({ finding: false, judged: true }))
  it('carried empty: judged', () => expect(found(penalty({ officers: [] }))).toEqual({ finding: true, judged: true }))
  it('a field missing in a row, or null: the rule that needs it is not judged', () => {
    expect(found(penalty({ officers: [officer('o-1'), officer('o-2', { valid_from: null })] }))).toEqual({ finding: false, judged: false })
  })
  it('as they stood that day', () =>
    expect(found(penalty({ officers: [officer('o-1'), officer('o-2', { valid_to: '2024-03-03' })] }))).toEqual({
      finding: true,
      judged: true,
    }))
})

it('the command: one object a line in order, empty lines passed over, CRLF and byte-order mark read, status 2 where a line was bad', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingfa-check-'))
  try {
    const run = (text: string) => {
      const file = join(folder, 'lines.jsonl')
      writeFileSync(file, text)
      const r = spawnSync(process.execPath, ['--import', 'tsx', join('src', 'cli', 'main.ts'), 'check', file], {
        cwd: join(import.meta.dirname, '..'),
        encoding: 'utf8',
      })
      return {
        status: r.status,
        out: r.stdout
          .split('\n')
          .filter(l => l !== '')
          .map(l => JSON.parse(l) as Any),
      }
    }
    const line = (scenario: string, more: Any = {}) => JSON.stringify(petition([register()], { scenario, ...more }))
    const mixed = run(`\ufeff${line('a')}\r\n\r\n${line('b', { procedure: 'nope' })}\r\n   \r\n${line('c')}`)
    expect(mixed.status).toBe(2)
    expect(mixed.out.map(o => o.scenario)).toEqual(['a', 'b', 'c'])
    expect(mixed.out[1]).toMatchObject({ line: 3, path: '$.procedure', code: 'unknown-procedure' })
    const sound = run(`${line('a')}\n${line('b')}\n`)
    expect([sound.status, sound.out.length]).toEqual([0, 2])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
