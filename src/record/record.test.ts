import { beforeAll, describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import type { AnyProcedure, Catalogue } from '#kernel'
import { canonical } from '#ledger'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom } from '../../tests/random-record.ts'
import { RegionRecord } from './record.ts'
import { Facts, randomFacts, recordOf } from './testing.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue(undefined, { example: true })
})
const received = (more = {}) => ({ applicant: 'sealed:x', mode: 'ordinary', happenedAt: '2024-03-04T09:00+08:00', ...more })
const decided = {
  kinds: 'fine',
  fine: 100,
  digest: 'd',
  servedOn: '2024-03-20',
  commentFrom: '2024-03-01',
  commentTo: '2024-03-10',
  document: 'doc',
}

describe('cases', () => {
  it('stands after its last act, and time passes only for who asks', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(c.state.state).toBe('filed')
    expect(c.state.latest.get('review')).toMatchObject({ due: '2024-03-11', status: 'running' })
    // Five working days of silence: accepted.
    expect(r.assessOn(c, '2024-03-12')).toMatchObject({ state: 'accepted', findings: ['accepted-by-silence', 'send-copy-overrun'] })
    expect(c.state.state).toBe('filed')
    expect(r.assessOn(c, '2024-03-11').state).toBe('filed')
  })
  it('later acts are not read for an earlier day, nor entries from a position on', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('1', 'accept', '2024-03-06', { mode: 'ordinary' })
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(r.assessOn(c, '2024-03-05').state).toBe('filed')
    expect(r.assessOn(c, '2024-03-06').state).toBe('accepted')
    expect(r.assessOn(c, '2024-03-06', 1).state).toBe('filed')
  })
  it('a limit in hours lets a later act of the same day be in time, whatever was corrected in between', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04T08:00', received({ minutes: 60 }))
    f.act('1', 'refuse', '2024-03-04T08:30', { reasons: '' })
    f.correct('1', 1, '2024-03-04', { '@set-aside': true, '@reason': 'wrong case' })
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(c.state.state).toBe('filed')
    expect(c.state.latest.get('paper-time')?.status).toBe('running')
  })
  it('the edition is the one each entry names; before it changed the former governs', () => {
    const f = new Facts()
    f.act('1', 'note', '2019-12-30', { source: 'x' }, { edition: '2020' })
    f.act('1', 'receive', '2024-03-04', received(), { edition: '2024' })
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(c.edition.id).toBe('2024')
    expect(c.state.edition.id).toBe('2024')
    expect(r.stateOn(c, '2020-01-05').edition.id).toBe('2020')
    expect(r.stateOn(c, '2024-12-31', 1).edition.id).toBe('2020')
  })
  it('a foreign number finds its case; a refusal changes none', () => {
    const f = new Facts()
    f.act('7', 'receive', '2024-03-04', received({ '@case': 'A-1' }), { source: 'old' })
    f.put({
      kind: 'refusal',
      case: '7',
      procedure: 'example',
      act: 'decide',
      organ: 'organ-1',
      role: 'head',
      at: '2024-03-05T10:00+08:00',
      recordedAt: '2024-03-05T02:00:00.000Z',
      data: { codes: ['state.not-allowed'] },
    })
    const r = recordOf(catalogue, f.list)
    expect(r.foreign('old', 'A-1')).toBe('7')
    expect(r.foreign('other', 'A-1')).toBeUndefined()
    expect(r.cases.get('7')!.acts).toHaveLength(1)
    expect(r.cases.get('7')!.acts[0]!.data).not.toHaveProperty('@case')
    expect(r.refusals).toHaveLength(1)
    expect(r.size).toBe(2)
  })
  it('what cannot be applied leaves no trace', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received({ parent: '9' }))
    const r = recordOf(catalogue, f.list)
    const shown = () => canonical(r.assessOn(r.cases.get('1')!, '2024-06-01'))
    const before = shown()
    expect(() => r.add({ ...f.list[0]!, pos: 1, act: 'no-such-act' })).toThrow('no-such-act')
    expect(() => r.add({ ...f.list[0]!, pos: 1, case: '2', act: 'no-such-act' })).toThrow('no-such-act')
    expect(() => r.add({ ...f.list[0]!, pos: 1, case: '3', edition: '1900' })).toThrow('no definition')
    expect(r.size).toBe(1)
    expect([...r.cases.keys()]).toEqual(['1'])
    expect(r.byProcedure('example')).toHaveLength(1)
    expect(shown()).toBe(before)
    expect(r.cases.get('1')!.positions).toEqual([0])
  })
})

describe('corrections', () => {
  it('set a field; the act is read as corrected from the correction on, and at earlier positions as it was', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('1', 'accept', '2024-03-05', { mode: 'joint' })
    f.correct('1', 1, '2024-03-08', { mode: 'ordinary', '@reason': 'typed wrongly' })
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(r.assessOn(c, '2024-03-08').findings).not.toContain('mode-kept')
    expect(r.assessOn(c, '2024-03-08', 2).findings).toContain('mode-kept')
    expect(r.assessOn(c, '2024-03-07').findings).toContain('mode-kept')
    expect(c.acts[2]!.data).toEqual({ entry: 1, set: { mode: 'ordinary' }, reason: 'typed wrongly' })
  })
  it('of an act of another case, or of none, changes nothing', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('2', 'receive', '2024-03-04', received())
    f.correct('1', 1, '2024-03-08', { mode: 'urgent', '@reason': 'x' })
    f.correct('9', 0, '2024-03-08', { mode: 'urgent', '@reason': 'x' })
    const r = recordOf(catalogue, f.list)
    expect(r.cases.get('1')!.acts).toHaveLength(1)
    expect(r.size).toBe(4)
  })
})

describe('links', () => {
  it('a rule sees the other case as it stood when its own act was recorded', () => {
    const f = new Facts()
    const open = (id: string, more = {}) => f.act(id, 'receive', '2024-03-04', received(more))
    open('1')
    open('2', { parent: '1' })
    f.act('1', 'accept', '2024-03-05', { mode: 'ordinary' })
    f.act('1', 'decide', '2024-03-20', decided, { role: 'head' })
    const broke = f.list.length
    f.act('2', 'refuse', '2024-03-08', { reasons: 'r' })
    const r = recordOf(catalogue, f.list)
    const findings = (position?: number) => r.assessOn(r.cases.get('1')!, '2024-03-22', position).findings
    // The child was open then: it stays a finding however the child ends.
    expect(findings()).toContain('parents-ended')
    expect(findings(broke)).toContain('parents-ended')
    const links = r.atHand().links!
    expect(links.from('example', 'parent', '1').map(v => v.id)).toEqual(['2'])
    expect(links.from('example', 'parent', '2')).toEqual([])
    expect(r.atHand(1).links!.from('example', 'parent', '1')).toEqual([])
    expect(links.case('2')!.state).toBe('refused')
    expect(r.atHand(broke).links!.case('2')!.state).toBe('filed')
    expect(links.case('5')).toBeUndefined()
  })
  it('a corrected link is followed to where it now points', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('2', 'receive', '2024-03-04', received({ parent: '1' }))
    f.correct('2', 1, '2024-03-05', { parent: '3', '@reason': 'x' })
    const links = recordOf(catalogue, f.list).atHand().links!
    expect(links.from('example', 'parent', '1')).toEqual([])
    expect(links.from('example', 'parent', '3').map(v => v.id)).toEqual(['2'])
  })
})

describe('registers', () => {
  const row = (more = {}) => ({ id: 'o1', organ: 'organ-1', from: '2023-01-01', to: '2024-12-31', status: 'valid', ...more })
  it('as of a day and a position: the first version speaks for its interval, a later one from its day on', () => {
    const f = new Facts()
    f.entry('example-officers', '2024-05-01', row())
    f.entry('example-officers', '2024-06-01', row({ status: 'revoked' }))
    const r = recordOf(catalogue, f.list)
    const on = (day: string, position?: number) =>
      r.registers
        .view('example-officers', position)
        .on(day)
        .map(e => e.status)
    expect(on('2023-05-01')).toEqual(['valid'])
    expect(on('2022-12-31')).toEqual([])
    expect(on('2024-05-31')).toEqual(['valid'])
    expect(on('2024-06-01')).toEqual([])
    expect(on('2024-06-01', 1)).toEqual(['valid'])
    expect(on('2024-06-01', 0)).toEqual([])
    expect(r.registers.view('example-officers').entry('o1')!.status).toBe('revoked')
    expect(r.registers.view('example-officers', undefined, '2024-05-15').entry('o1')!.status).toBe('valid')
    expect(() => r.registers.view('nothing')).toThrow(RangeError)
  })
  it('what was read before is read anew after an entry', () => {
    const f = new Facts()
    f.entry('example-officers', '2024-05-01', row())
    const r = recordOf(catalogue, f.list)
    const view = r.registers.view('example-officers')
    expect(view.on('2024-05-01')).toHaveLength(1)
    expect(view.all()).toHaveLength(1)
    r.add(f.entry('example-officers', '2024-05-02', row({ id: 'o2' })))
    expect(view.on('2024-05-01')).toHaveLength(2)
    expect(view.all()).toHaveLength(2)
  })
  it('acts write entries, from their day on and not before; an act out of order writes none', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('1', 'decide', '2024-03-05', decided, { role: 'head' })
    f.act('1', 'accept', '2024-03-06', { mode: 'ordinary' })
    f.act('1', 'decide', '2024-03-20', decided, { role: 'head' })
    const r = recordOf(catalogue, f.list)
    expect(r.registers.versions('example-permits', '1').map(v => [v.pos, v.on])).toEqual([[3, '2024-03-20']])
    const view = r.registers.view('example-permits')
    expect(view.on('2024-03-20')).toHaveLength(1)
    expect(view.on('2024-03-19')).toHaveLength(0)
    expect(r.registers.view('example-permits', 3).all()).toHaveLength(0)
    expect(r.registers.view('example-permits', undefined, '2024-03-19').all()).toHaveLength(0)
  })
})

describe('organ tree', () => {
  it('as of a day: a county that is renamed and one that is abolished', () => {
    const f = new Facts()
    f.organ('a', null)
    f.organ('b', 'a', { abolishedOn: '2022-06-30' })
    f.organ('c', 'b', { tier: 'township' })
    f.entry('organ-structure', '2023-01-01', { ...f.list[2]!.data, name: '新名', parent: 'a' })
    const r = recordOf(catalogue, f.list)
    expect(r.organs('2022-06-30').known('b')).toBe(true)
    expect(r.organs('2022-07-01').known('b')).toBe(false)
    expect(r.organs('2022-12-31').path('c')).toBe('b/c')
    expect(r.organs('2023-01-01').path('c')).toBe('a/c')
    expect(r.organs('2023-01-01').find('新名')).toBe('c')
    expect(r.organs('2023-01-01', 3).find('新名')).toBeUndefined()
    expect(r.organs('2022-01-01').under('c', 'a')).toBe(true)
    expect(r.organs('2022-01-01').county('c')).toBe('b')
    expect(r.organs('2023-01-01').county('c')).toBe('a')
    expect(
      r
        .organs('2023-01-01')
        .roots()
        .map(o => o.code),
    ).toEqual(['a'])
    expect(r.organs('1989-12-31').all()).toEqual([])
    // Between the same days it is the same tree.
    expect(r.organs('2023-05-05')).toBe(r.organs('2024-05-05'))
  })
})

describe('random ledgers', () => {
  const IDS = ['example', 'reconsideration', 'litigation-response', 'petition', 'duty-watch', 'power-item', 'officer-qualification']
  const procedures = (): AnyProcedure[] => IDS.map(id => catalogue.procedures.get(id)!).filter(p => p !== undefined)
  const shown = (r: RegionRecord, day: string, position?: number) =>
    [...r.cases.values()]
      .filter(c => position === undefined || c.positions[0]! < position)
      .map(c => [c.id, canonical(r.assessOn(c, day, position) as unknown as Readonly<Record<string, unknown>>)])
  it('at every position and day the record shows what it showed then', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const r = randomFrom(seed * 104_729)
      const facts = randomFacts(r, catalogue, procedures())
      const whole = recordOf(catalogue, facts)
      const days = [0, 1, 2].map(() => facts[Math.floor(r() * facts.length)]!.at.slice(0, 10))
      const positions = [0, 1, 2].map(() => 5 + Math.floor(r() * (facts.length - 5)))
      for (const position of positions) {
        const then = recordOf(catalogue, facts, position)
        for (const day of days)
          expect(shown(whole, day, position), `seed ${seed}, position ${position}, day ${day}`).toEqual(shown(then, day))
      }
      for (const day of days) expect(shown(whole, day)).toEqual(shown(recordOf(catalogue, facts), day))
    }
  })
  it('asking changes nothing, and a new calendar folds every case to the same where it says the same', () => {
    const r = randomFrom(77)
    const facts = randomFacts(r, catalogue, procedures())
    const [asked, quiet] = [new RegionRecord(catalogue, prc), new RegionRecord(catalogue, prc)]
    for (const f of facts) {
      asked.add(f)
      quiet.add(f)
      if (r() < 0.3) shown(asked, f.at.slice(0, 10), Math.floor(r() * asked.size))
    }
    expect(shown(asked, '2026-01-01')).toEqual(shown(quiet, '2026-01-01'))
    asked.recalendar(prc)
    expect(shown(asked, '2026-01-01')).toEqual(shown(quiet, '2026-01-01'))
  })
})
