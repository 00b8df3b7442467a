import { beforeAll, describe, expect, it } from 'vitest'
import { type Catalogue, type Plain, sampleData } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { decidingAct, outcomesIn, outcomesOf } from './outcomes.ts'
import { Facts, recordOf } from './testing.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})
const judgment = { kind: 'judgment', lost: true, outcome: 'revoke', servedOn: '2024-06-03', final: true }
const suit = (f: Facts, id: string, challenged: string, lost: Plain, served = '2024-03-01') => {
  const as = { procedure: 'litigation-response', edition: '2020', role: 'court' }
  f.act(
    id,
    'serve',
    served,
    { court: '法院', caseNo: `案${id}`, instance: 'first', plaintiff: 'sealed:x', defendant: 'organ-1', challengedCase: challenged },
    as,
  )
  f.act(id, 'receive-judgment', '2024-06-03', { ...judgment, ...lost }, as)
}
const officers = ['officer-1', 'officer-2']
const fine = (f: Facts, id: string) => {
  const acts: readonly (readonly [string, string, string, Plain])[] = [
    [
      'file',
      '2024-01-08',
      'responsible-person',
      {
        officers,
        party: 'sealed:x',
        party_kind: 'legal-person',
        power: 'p',
        violation_ended: '2024-01-02',
        discovered_on: '2024-01-03',
        life_safety_harm: false,
        grounds: 'x',
      },
    ],
    ['conclude', '2024-01-15', 'officer', { report: 'd', proposal: 'x' }],
    [
      'decide',
      '2024-01-22',
      'responsible-person',
      {
        outcome: 'penalty',
        degree: 'ordinary',
        kinds: 'fine',
        fine: 100,
        major: true,
        power: 'p',
        benchmark_deviation: 'none',
        correction_ordered: true,
        educated: true,
        document_complete: true,
        publishable: true,
      },
    ],
    // After the decision: an act that decides nothing, and is not what was challenged.
    ['serve', '2024-01-24', 'clerk', { method: 'direct', served_on: '2024-01-24' }],
  ]
  for (const [act, on, role, data] of acts) f.act(id, act, on, data, { procedure: 'penalty-ordinary', edition: '2021', role })
}

describe('outcomes flow back', () => {
  it('a suit lost marks the act that decided, with its gates as they were judged; one won marks nothing', () => {
    const f = new Facts()
    f.organ('organ-1', null)
    fine(f, '1')
    suit(f, '2', '1', {})
    suit(f, '3', '1', { lost: false, outcome: 'claims-dismissed' })
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    const [lost, ...rest] = outcomesOf(r, c, '2024-07-01')
    expect(rest).toEqual([])
    expect([lost!.outcome, lost!.by.id]).toEqual([{ edge: 'challengedCase', kind: 'lost', on: '2024-06-03' }, '2'])
    const decided = decidingAct(c.state, '2024-07-01')
    expect(decided?.act).toBe('decide')
    // Decided without notice and without review: what failed then is shown with what was passed.
    expect(lost!.gates.filter(g => g.verdict === 'failed').length).toBeGreaterThan(0)
    expect(lost!.gates.filter(g => g.verdict === 'held').length).toBeGreaterThan(0)
    expect(lost!.deciding).toEqual(decided)
    expect(lost!.gates.map(g => g.gate)).toEqual(c.edition.acts[decided!.act]!.gates)
    for (const g of lost!.gates) expect(g.verdict === 'failed').toBe(c.state.failed.get(g.gate)?.includes(decided!.index) ?? false)
    expect(outcomesIn(r, 'penalty-ordinary', '2024-07-01').map(x => [x.of.id, x.by.id])).toEqual([['1', '2']])
    expect(outcomesIn(r, 'litigation-response', '2024-07-01')).toEqual([])
  })
  it('is not known before its day, nor at a position before it', () => {
    const f = new Facts()
    f.organ('organ-1', null)
    fine(f, '1')
    suit(f, '2', '1', {})
    const r = recordOf(catalogue, f.list)
    const c = r.cases.get('1')!
    expect(outcomesOf(r, c, '2024-06-02')).toEqual([])
    expect(outcomesOf(r, c, '2024-07-01', r.size - 1)).toEqual([])
    expect(outcomesOf(r, c, '2024-06-03')).toHaveLength(1)
  })
  it('an appeal leaves the word to the next instance', () => {
    const f = new Facts()
    f.organ('organ-1', null)
    fine(f, '1')
    suit(f, '2', '1', { final: false })
    f.act('2', 'appeal', '2024-06-10', { by: 'organ' }, { procedure: 'litigation-response', edition: '2020', role: 'organ' })
    const r = recordOf(catalogue, f.list)
    expect(outcomesOf(r, r.cases.get('1')!, '2024-07-01')).toEqual([])
  })
  it('a reconsideration quashes and changes, and is itself marked when it is lost in court', () => {
    const f = new Facts()
    f.organ('organ-1', null)
    fine(f, '1')
    const { acts } = catalogue.procedures.get('reconsideration')!.editions.find(e => e.id === '2024')!
    const act = (id: string, name: string, on: string, role: string, data: Plain = {}) =>
      f.act(id, name, on, sampleData(acts[name]!, on, data), { procedure: 'reconsideration', edition: '2024', role })
    for (const [id, outcome] of [
      ['4', 'revoke'],
      ['5', 'change'],
      ['6', 'uphold'],
    ] as const) {
      act(id, 'apply', '2024-02-20', 'applicant', { challengedCase: '1' })
      act(id, 'accept', '2024-02-22', 'reconsideration-office')
      act(id, 'decide', '2024-04-01', 'reconsideration-organ', { outcome })
    }
    suit(f, '7', '6', {}, '2024-05-06')
    const r = recordOf(catalogue, f.list)
    expect(outcomesOf(r, r.cases.get('1')!, '2024-07-01').map(x => [x.by.id, x.outcome.kind])).toEqual([
      ['4', 'quashed'],
      ['5', 'changed'],
    ])
    const [own] = outcomesOf(r, r.cases.get('6')!, '2024-07-01')
    expect([own!.outcome.kind, own!.deciding?.act]).toEqual(['lost', 'decide'])
  })
})
