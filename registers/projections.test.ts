import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyView, CaseState, type Entry, type Recorded } from '#kernel'
import qualification from '../procedures/enforcement/officer-qualification/index.ts'
import powerItem from '../procedures/functions/power-item/index.ts'
import { certificates } from './officers/certificates.ts'
import { publishedItems } from './powers/published-items.ts'

/** Plays acts through a projection, as the writer does: each act once, over the rows before it. */
const play = (procedure: typeof powerItem, projection: typeof certificates, cases: readonly (readonly (readonly [string, string, Record<string, unknown>])[])[]) => {
  const rows = new Map<string, Entry>()
  cases.forEach((list, n) => {
    const s = new CaseState(procedure, procedure.editions[0]!, `case-${n}`, 'bureau', { calendar: prc })
    for (const [on, act, data] of list) {
      const recorded: Recorded = { act, at: `${on}T10:00+08:00`, by: 'somebody', data }
      const a = s.apply(recorded)
      if (projection.on.includes(act)) for (const e of projection.entries(s.view(on) as AnyView, a, id => rows.get(id))) rows.set(e.id, e)
    }
  })
  return rows
}
const apply = { person: 'o-1', organ: 'bureau', on_establishment: true, kind: 'first', legal_qualification: true }
const passed = { score: 60, pass_mark: 60, exam_date: '2021-09-10', exempt: false }
const issue = { certificate_number: 'C-1', organ: 'bureau', valid_from: '2021-10-08', valid_to: '2026-10-07', scope: 'market' }
const issued = [['2021-08-02', 'apply', apply], ['2021-08-20', 'review', {}], ['2021-09-10', 'exam', passed], ['2021-10-08', 'issue', issue]] as const

describe('register officers', () => {
  it('an issued certificate is a row of the person', () => {
    expect(play(qualification, certificates, [issued]).get('o-1')).toMatchObject({ organ: 'bureau', valid_from: '2021-10-08', valid_to: '2026-10-07', status: 'valid', legal_qualification: true })
  })
  it('a suspension given back on 15 March covers the days up to 14 March', () => {
    const rows = play(qualification, certificates, [[...issued, ['2022-03-01', 'suspend', { ground: 'x', until: '2022-06-30' }], ['2022-03-15', 'restore', {}]]])
    expect(rows.get('o-1')).toMatchObject({ status: 'valid', suspended_from: '2022-03-01', suspended_to: '2022-03-14' })
  })
  it('a suspension lifted on its first day leaves none', () => {
    const rows = play(qualification, certificates, [[...issued, ['2022-03-01', 'suspend', { ground: 'x', until: '2022-06-30' }], ['2022-03-01', 'restore', {}]]])
    expect(rows.get('o-1')).not.toHaveProperty('suspended_from')
  })
  it('a renewal in a case of its own keeps one row, valid without a gap', () => {
    const renewal = issued.map(([on, act, data]) => [on.replace('2021', '2026'), act, act === 'issue' ? { ...issue, certificate_number: 'C-2', valid_from: '2026-10-08', valid_to: '2031-10-07' } : data] as const)
    const rows = play(qualification, certificates, [issued, renewal])
    expect([...rows.keys()]).toEqual(['o-1'])
    expect(rows.get('o-1')).toMatchObject({ certificate_number: 'C-2', valid_from: '2021-10-08', valid_to: '2031-10-07' })
  })
  it('a revoked certificate says so', () => {
    expect(play(qualification, certificates, [[...issued, ['2022-03-01', 'revoke', { ground: 'x' }]]]).get('o-1')).toMatchObject({ status: 'revoked' })
  })
})

const item = { kind: 'claim', power_kind: 'penalty', name: 'An item', organ: 'bureau', level: 'prefecture', legal_basis: '示例法第十条', duty: 'x' }
const publish = (kind: string, from: string) => [
  ['2024-03-04', 'propose', { ...item, kind }], ['2024-03-05', 'review-legality', { passed: true, opinion: 'x' }], ['2024-03-06', 'review', { agreed: true }],
  ['2024-03-07', 'approve', { document: 'd', in_force: from }], ['2024-03-08', 'publish', { url: 'u', register_entry: 'p-1' }],
] as const

describe('register powers', () => {
  it('a claim is in force from the day the government said', () => {
    expect(play(powerItem, publishedItems, [publish('claim', '2024-04-01')]).get('p-1')).toMatchObject({ code: 'p-1', kind: 'penalty', organ: 'bureau', level: 'prefecture', valid_from: '2024-04-01' })
  })
  it('cancelling and delegating down close the entry on the day before', () => {
    for (const kind of ['cancel', 'delegate-down']) expect(play(powerItem, publishedItems, [publish('claim', '2024-04-01'), publish(kind, '2025-01-01')]).get('p-1')).toMatchObject({ valid_to: '2024-12-31' })
  })
  it('a change keeps the day since which the item is held', () => {
    expect(play(powerItem, publishedItems, [publish('claim', '2024-04-01'), publish('change', '2025-01-01')]).get('p-1')).toMatchObject({ valid_from: '2024-04-01' })
  })
  it('cancelling what is not on the list writes nothing', () => {
    expect(play(powerItem, publishedItems, [publish('cancel', '2025-01-01')]).size).toBe(0)
  })
})
