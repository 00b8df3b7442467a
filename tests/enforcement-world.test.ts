import { describe, expect, it } from 'vitest'
import type { Plain } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { Figures } from '#src/indicators/figures.ts'
import { year } from '#src/indicators/periods.ts'
import { Facts, recordOf } from '#src/record/testing.ts'
import { crossFindings, organFindings } from '#src/server/queries/cross-findings.ts'

/** Enforcement over several cases, over organs, and its figures by tier: what one case alone cannot tell. */
const catalogue = await loadCatalogue()
const procedure = (id: string) => catalogue.procedures.get(id)!

/** Facts in which a case's acts are written one after the other. */
class World extends Facts {
  done(
    id: string,
    procedureId: string,
    edition: string,
    organ: string,
    acts: readonly (readonly [when: string, act: string, data?: Plain])[],
  ): this {
    for (const [when, act, data] of acts)
      this.act(id, act, when, data ?? {}, {
        procedure: procedureId,
        edition,
        organ,
        role: procedure(procedureId).editions.find(e => e.id === edition)!.acts[act]!.by[0]!,
      })
    return this
  }
  put2(register: string, row: Plain, when = '2020-01-01'): this {
    this.entry(register, when, row)
    return this
  }
  cross(procedureId: string, id: string, day: string) {
    return crossFindings(recordOf(catalogue, this.list), procedure(procedureId), day)
      .flat()
      .filter(x => x.id === id)
  }
  owed(procedureId: string, id: string, day: string) {
    return organFindings(recordOf(catalogue, this.list), procedure(procedureId), day).filter(x => x.id === id)
  }
  figure(indicator: string, y: number) {
    return new Figures(recordOf(catalogue, this.list)).ask({ indicator, ...year(y), on: `${y}-12-31` })
  }
}
/** A prefecture with two bureaus, and a county with one. */
const world = () => {
  const w = new World()
  w.organ('P', null)
  w.organ('market', 'P', { tier: 'prefecture-department' })
  w.organ('fire', 'P', { tier: 'prefecture-department' })
  w.organ('C', 'P', { tier: 'county-level' })
  w.organ('C-market', 'C', { tier: 'county-department' })
  return w
}
const power = (id: string, organ: string, more: Plain = {}): Plain => ({
  id,
  code: id,
  name: id,
  kind: 'penalty',
  organ,
  level: 'prefecture',
  legal_basis: '示例条例第一条',
  basis_rank: 'law',
  duty: `duty of ${id}`,
  valid_from: '2020-01-01',
  ...more,
})
const officer = (id: string, organ: string, more: Plain = {}): Plain => ({
  id,
  name: id,
  organ,
  certificate_number: id,
  scope: 'x',
  valid_from: '2021-01-01',
  valid_to: '2025-12-31',
  status: 'valid',
  ...more,
})
const filed = (ref: string) => ({
  officers: ['o-1', 'o-2'],
  party: 'Firm',
  party_kind: 'organisation',
  power: 'p-1',
  violation_ended: '2024-01-01',
  discovered_on: '2024-02-01',
  life_safety_harm: false,
  grounds: 'x',
  violation_ref: ref,
})
const fined = {
  outcome: 'penalty',
  degree: 'ordinary',
  kinds: 'fine',
  fine: 100,
  major: false,
  power: 'p-1',
  benchmark_deviation: 'none',
  correction_ordered: true,
  educated: true,
  document_complete: true,
  publishable: false,
}
const penalty = (day: string, ref = 'v-1') =>
  [
    [day, 'file', filed(ref)],
    [day, 'conclude', { report: 'r', proposal: 'p' }],
    [day, 'decide', fined],
  ] as const
const drawn = (day: string, more: Plain = {}) =>
  [
    [
      day,
      'draw',
      {
        plan: 'pl',
        item: 'p-9',
        object: 'e-1',
        object_random: true,
        officers: ['o-1', 'o-2'],
        officers_random: true,
        pool_size: 9,
        method: 'x',
        ...more,
      },
    ],
    [day, 'notify', { basis_stated: true, content_stated: true, time_limit: day, officers: ['o-1', 'o-2'] }],
    [day, 'inspect', { officers: ['o-1', 'o-2'], certificate_shown: true, record_made: true, fee_charged: 0 }],
  ] as const

describe('over several cases', () => {
  it('two fines for one violation of one party, an ordinary and a summary one (行政处罚法 29)', () => {
    const w = world().done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04'))
    expect(w.cross('penalty-ordinary', 'two-fines-one-act', '2024-12-31')).toEqual([])
    w.done('b', 'penalty-summary', '2021', 'fire', [
      [
        '2024-04-08',
        'notify',
        {
          officers: ['o-1'],
          party: 'Firm',
          party_kind: 'organisation',
          facts: 'x',
          proposed_kind: 'fine',
          power: 'p-1',
          certificate_shown: true,
          rights_told: true,
          violation_ref: 'v-1',
        },
      ],
      [
        '2024-04-08',
        'decide',
        {
          officers: ['o-1'],
          party_kind: 'organisation',
          kind: 'fine',
          fine: 50,
          document_number: 'n',
          delivered_on_spot: true,
          correction_ordered: true,
          publishable: false,
        },
      ],
    ])
    expect(w.cross('penalty-ordinary', 'two-fines-one-act', '2024-12-31').map(x => [x.organ, x.on, x.cases])).toEqual([
      ['market', '2024-04-08', ['a', 'b']],
      ['fire', '2024-04-08', ['a', 'b']],
    ])
  })
  it('another violation is not the same one', () => {
    const w = world()
      .done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04'))
      .done('b', 'penalty-ordinary', '2021', 'fire', penalty('2024-04-08', 'v-2'))
    expect(w.cross('penalty-ordinary', 'two-fines-one-act', '2024-12-31')).toEqual([])
  })
  it('the organ that filed later decided (行政处罚法 25)', () => {
    const w = world()
      .done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04').slice(0, 1))
      .done('b', 'penalty-ordinary', '2021', 'fire', penalty('2024-03-05'))
    expect(w.cross('penalty-ordinary', 'late-filed-jurisdiction', '2024-12-31').map(x => [x.organ, x.cases])).toEqual([
      ['fire', ['b', 'a']],
    ])
  })
  it('one planned inspection a year, two for product quality (经济检查规定 6)', () => {
    const w = world().put2('powers', power('p-9', 'market', { kind: 'inspection', name: '卫生检查' }))
    w.done('a', 'inspection', '2020', 'market', drawn('2024-03-04')).done('b', 'inspection', '2020', 'market', drawn('2025-01-02'))
    expect(w.cross('inspection', 'duplicate-inspection', '2025-12-31')).toEqual([])
    w.done('c', 'inspection', '2020', 'market', drawn('2024-12-30'))
    expect(w.cross('inspection', 'duplicate-inspection', '2025-12-31').map(x => [x.organ, x.on, x.cases])).toEqual([
      ['market', '2024-12-30', ['a', 'c']],
    ])
    w.put2('powers', power('p-9', 'market', { kind: 'inspection', name: '产品质量检查' }))
    expect(w.cross('inspection', 'duplicate-inspection', '2025-12-31')).toEqual([])
  })
  it('two heads within thirty days, unless each names the other', () => {
    const w = world()
      .done('a', 'inspection', '2020', 'market', drawn('2024-03-04'))
      .done('b', 'inspection', '2020', 'fire', drawn('2024-04-03'))
    expect(w.cross('inspection', 'multi-head-inspection', '2024-12-31').map(x => [x.organ, x.on])).toEqual([['fire', '2024-04-03']])
    const later = world()
      .done('a', 'inspection', '2020', 'market', drawn('2024-03-04'))
      .done('b', 'inspection', '2020', 'fire', drawn('2024-04-04'))
    expect(later.cross('inspection', 'multi-head-inspection', '2024-12-31')).toEqual([])
    const joint = world()
      .done('a', 'inspection', '2020', 'market', drawn('2024-03-04', { joint_organs: 'fire' }))
      .done('b', 'inspection', '2020', 'fire', drawn('2024-03-05', { joint_organs: 'market' }))
    expect(joint.cross('inspection', 'multi-head-inspection', '2024-12-31')).toEqual([])
  })
  it('a numbered licence is granted out of order (行政许可法 57)', () => {
    const asked = (day: string) =>
      [
        [
          '2024-03-04',
          'receive',
          { applicant: 'x', item: 'i-1', channel: 'hall', kind: 'new', commitment: false, joint: false, mode: 'single' },
        ],
        [day, 'accept', { receipt_written: true, receipt_dated: day }],
      ] as const
    const grant = ['2024-03-08', 'grant', { on_the_spot: false, certificate_needed: false, conditions_met: true }] as const
    const item = {
      id: 'i-1',
      code: 'i',
      name: 'x',
      organ: 'market',
      legal_basis: 'x',
      statutory_days: 20,
      promised_days: 20,
      mode: 'single',
      materials: [],
      commitment_allowed: false,
      numbered: true,
      valid_from: '2020-01-01',
    }
    const w = world()
      .put2('licence-items', item)
      .done('a', 'licence', '2019', 'market', asked('2024-03-05'))
      .done('b', 'licence', '2019', 'market', [...asked('2024-03-06'), grant])
    expect(w.cross('licence', 'out-of-order', '2024-12-31').map(x => x.cases)).toEqual([['b', 'a']])
    w.put2('licence-items', { ...item, numbered: false })
    expect(w.cross('licence', 'out-of-order', '2024-12-31')).toEqual([])
  })
})

/** What one case shows where the others are at hand. */
const findingsOf = (w: World, id: string, day: string): readonly string[] => {
  const record = recordOf(catalogue, w.list)
  return record.assessOn(record.cases.get(id)!, day).findings
}

describe('a case with others at hand', () => {
  const spared = { ...fined, outcome: 'no-penalty-first', fine: 0, leniency_item: 'l-1' }
  const first = (day: string) => [...penalty(day).slice(0, 2), [day, 'decide', spared]] as const
  const lenient = () =>
    world().put2('leniency-list', {
      id: 'l-1',
      code: 'l',
      power: 'p-1',
      kind: 'exempt-first',
      conditions: 'x',
      organ: 'market',
      valid_from: '2020-01-01',
    })
  it('a first violation is spared once (行政处罚法 33)', () => {
    const w = lenient()
      .done('a', 'penalty-ordinary', '2021', 'market', first('2024-03-04'))
      .done('b', 'penalty-ordinary', '2021', 'market', first('2024-06-03'))
    expect(findingsOf(w, 'a', '2024-12-31')).not.toContain('leniency-on-list')
    expect(findingsOf(w, 'b', '2024-12-31')).toContain('leniency-on-list')
  })
  it('another organ’s case, or another party’s, is not an earlier violation', () => {
    const w = lenient().done('a', 'penalty-ordinary', '2021', 'fire', penalty('2024-03-04'))
    w.done('b', 'penalty-ordinary', '2021', 'market', [
      ['2024-03-04', 'file', { ...filed('v'), party: 'Other' }],
      ...penalty('2024-03-04').slice(1),
    ]).done('c', 'penalty-ordinary', '2021', 'market', first('2024-06-03'))
    expect(findingsOf(w, 'c', '2024-12-31')).not.toContain('leniency-on-list')
  })
  it('inspections of the year are counted against the plan (54号)', () => {
    const w = world().put2('inspection-plans', {
      id: 'pl',
      year: 2025,
      organ: 'market',
      item: 'p-9',
      share: 'x',
      times: 2,
      filed_on: '2025-01-02',
    })
    const one = (day: string) => {
      const [draw, notify, inspect] = drawn(day)
      return [draw, [day, 'approve'], notify, [day, 'inspect', { ...inspect[2], third_party: false }]] as const
    }
    for (const [id, day] of [
      ['a', '2025-02-10'],
      ['b', '2025-05-12'],
      ['c', '2025-08-11'],
      ['d', '2026-01-12'],
    ] as const)
      w.done(id, 'inspection', '2025', 'market', one(day))
    expect(['a', 'b', 'c'].map(id => findingsOf(w, id, '2025-12-31').includes('frequency-cap'))).toEqual([false, false, true])
  })
  it('who handled a case does not review its file; the record contradicts a mark without a veto (广东办法 10, 17)', () => {
    const w = world().done('a', 'penalty-ordinary', '2021', 'market', [['2024-03-04', 'file', { ...filed(''), officers: ['o-1'] }]])
    const marked = (reviewer: string) =>
      [
        ['2024-06-03', 'plan', { year: 2024, organ: 'market', scope: 'x', kinds: 'x', sample: 1, method: 'random' }],
        ['2024-06-04', 'sample', { cases: 'a', drawn_at_random: 1, self_chosen: 0 }],
        ['2024-06-05', 'mark', { case: 'a', reviewer, score: 92, deductions: 'x', veto: 'none', grade: 'excellent', signed: true }],
      ] as const
    w.done('r', 'casefile-review', '2021', 'P', marked('o-1')).done('s', 'casefile-review', '2021', 'P', marked('o-7'))
    expect(findingsOf(w, 'r', '2024-06-30')).toEqual(['record-contradicts-mark', 'reviewer-recused'])
    expect(findingsOf(w, 's', '2024-06-30')).toEqual(['record-contradicts-mark'])
  })
  it('a corrected case is changed within thirty days of the notice (convention)', () => {
    const w = world().done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-01-08'))
    w.done('s', 'enforcement-supervision', '2021', 'P', [
      ['2024-01-10', 'receive', { source: 'system-finding', named: false, organ: 'market', content: 'x' }],
      ['2024-01-11', 'open', { supervisors: ['s-1', 's-2'] }],
      ['2024-01-12', 'notify-organ', { received_on: '2024-01-12' }],
      ['2024-01-15', 'explain', { documents: [] }],
      ['2024-01-16', 'issue-notice', { received_on: '2024-01-16', unlawful: 'x', measure: 'correct' }],
      ['2024-01-17', 'report-rectified', { done: 'x', corrected_case: 'a' }],
    ])
    expect(findingsOf(w, 's', '2024-02-15')).toEqual([])
    expect(findingsOf(w, 's', '2024-02-16')).toEqual(['unlawful-not-corrected'])
    w.done('a', 'penalty-ordinary', '2021', 'market', [
      ['2024-02-15', 'record-change', { outcome: 'changed', by_whom: 'self', was_published: false }],
    ])
    expect(findingsOf(w, 's', '2024-02-16')).toEqual([])
  })
  it('property still held after the penalty was served (行政强制法 27, 28)', () => {
    const w = world().done('m', 'coercive-measure', '2012', 'market', [
      ['2024-03-01', 'apply', { kind: 'seize', party: 'Firm', power: 'p-1', linked_case: 'a', grounds: 'x', property: 'x' }],
      ['2024-03-04', 'approve'],
      [
        '2024-03-04',
        'impose',
        {
          officers: ['o-1', 'o-2'],
          certificate_shown: true,
          party_called: true,
          party_present: true,
          rights_told: true,
          defence_heard: true,
          record_signed: true,
          decision_and_list_delivered: true,
          period_days: 30,
          recorded_av: true,
          life_necessities: false,
          already_sealed_by_other: false,
        },
      ],
    ])
    w.done('a', 'penalty-ordinary', '2021', 'market', [
      ...penalty('2024-03-11'),
      ['2024-03-12', 'serve', { method: 'direct', served_on: '2024-03-12' }],
    ])
    expect(findingsOf(w, 'm', '2024-03-11')).not.toContain('held-after-decision')
    expect(findingsOf(w, 'm', '2024-03-12')).toContain('held-after-decision')
  })
})

describe('over organs', () => {
  it('an officer without a certificate, and one suspended, acted', () => {
    const w = world()
      .put2('officers', officer('o-1', 'market'))
      .put2('officers', officer('o-2', 'market', { status: 'suspended', suspended_from: '2024-03-01', suspended_to: '2024-03-31' }))
    w.done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04').slice(0, 1))
      .done('b', 'penalty-ordinary', '2021', 'fire', penalty('2024-03-04').slice(0, 1))
      .done('c', 'penalty-ordinary', '2021', 'market', penalty('2024-04-08').slice(0, 1))
    expect(w.owed('officer-qualification', 'acted-without-certificate', '2024-12-31').map(x => x.note)).toEqual(['a', 'b'])
    expect(w.owed('officer-qualification', 'acted-while-suspended', '2024-12-31').map(x => x.note)).toEqual(['a', 'b'])
  })
  it('an item stays in force twenty working days after the repeal of its only basis was noted', () => {
    const w = world()
      .put2('powers', power('p-1', 'market'))
      .put2('powers', power('p-2', 'market', { legal_basis: '示例条例第一条；另一法第二条' }))
    w.done('a', 'power-item', '2021', 'P', [
      ['2024-07-01', 'law-change', { law: '示例条例（废止）', in_force: '2024-07-01', organ: 'market' }],
    ])
    expect(w.owed('power-item', 'power-without-law', '2024-07-29')).toEqual([])
    expect(w.owed('power-item', 'power-without-law', '2024-07-30').map(x => [x.organ, x.on, x.note])).toEqual([
      ['market', '2024-07-29', 'p-1'],
    ])
  })
  it('two bureaus of one government hold the same item with the same duty', () => {
    const same = { name: 'x', duty: 'y' }
    const w = world()
      .put2('powers', power('p-1', 'market', same))
      .put2('powers', power('p-2', 'fire', same))
      .put2('powers', power('p-3', 'C-market', same))
    expect(
      w
        .owed('power-item', 'same-power-two-organs', '2024-12-31')
        .map(x => x.note)
        .sort(),
    ).toEqual(['p-1', 'p-2'])
  })
  it('no review of the case files of a year by the end of the next', () => {
    const w = world().done('a', 'penalty-ordinary', '2021', 'market', penalty('2022-03-04'))
    expect(w.owed('casefile-review', 'no-yearly-review', '2023-12-31')).toEqual([])
    expect(w.owed('casefile-review', 'no-yearly-review', '2024-01-01').map(x => [x.organ, x.on, x.note])).toEqual([
      ['market', '2024-01-01', '2022'],
    ])
  })
  it('an organ with officers and no published statistics on 1 February', () => {
    const w = world().put2('officers', officer('o-1', 'market'))
    expect(w.owed('enforcement-annual-report', 'annual-report-missing', '2022-01-31')).toEqual([])
    expect(w.owed('enforcement-annual-report', 'annual-report-missing', '2022-02-01').map(x => [x.organ, x.note])).toEqual([
      ['market', '2021'],
    ])
    w.done('r', 'enforcement-annual-report', '2019', 'market', [
      ['2022-01-10', 'compile', { year: 2021, record_head: 'h' }],
      ['2022-01-11', 'sign'],
      ['2022-01-31', 'publish', { url: 'u' }],
    ])
    expect(w.owed('enforcement-annual-report', 'annual-report-missing', '2022-02-01')).toEqual([])
  })
  it('the same gate fails again within twelve months of a closed supervision (convention)', () => {
    const one = (day: string) => [[day, 'file', { ...filed(''), officers: ['o-1'] }]] as const
    const w = world().done('a', 'penalty-ordinary', '2021', 'market', one('2024-01-08'))
    w.done('s', 'enforcement-supervision', '2021', 'P', [
      ['2024-01-10', 'receive', { source: 'system-finding', named: false, organ: 'market', case: 'a', content: 'x' }],
      ['2024-01-11', 'open', { supervisors: ['s-1', 's-2'] }],
      ['2024-01-12', 'notify-organ', { received_on: '2024-01-12' }],
      ['2024-01-15', 'explain', { documents: [] }],
      ['2024-01-16', 'issue-notice', { received_on: '2024-01-16', unlawful: 'x', measure: 'correct' }],
      ['2024-01-17', 'report-rectified', { done: 'x' }],
      ['2024-01-18', 'close', { verified: true }],
    ])
    w.done('b', 'penalty-ordinary', '2021', 'market', one('2025-01-18'))
      .done('c', 'penalty-ordinary', '2021', 'market', one('2025-01-19'))
      .done('d', 'penalty-ordinary', '2021', 'fire', one('2024-06-03'))
    expect(
      w
        .owed('enforcement-supervision', 'repeated-mistake', '2025-12-31')
        .filter(x => x.note?.endsWith('two-officers'))
        .map(x => x.note),
    ).toEqual(['b two-officers'])
  })
})

describe('figures', () => {
  const items = () =>
    world()
      .put2('powers', power('p-1', 'market'))
      .put2('powers', power('p-2', 'market'))
      .put2('powers', power('p-3', 'fire'))
      .put2('powers', power('p-4', 'C', { level: 'county' }))
      .put2('powers', power('p-5', 'C-market', { level: 'county' }))
      .put2('powers', power('p-6', 'fire', { valid_to: '2022-12-30' }))
      .put2('powers', power('p-7', 'fire', { valid_from: '2023-01-01' }))
  it('powers by tier, in force on the last day of the year', () => {
    const w = items()
    expect(
      ['powers.department-count', 'powers.items-claimed-prefecture', 'powers.items-claimed-county', 'powers.items-claimed-total'].map(
        id => w.figure(id, 2022).value,
      ),
    ).toEqual([2, 3, 2, 5])
    expect(w.figure('powers.items-claimed-prefecture', 2023).value).toBe(4)
  })
  it('published items enter the list by themselves', () => {
    const w = items().done('n', 'power-item', '2021', 'market', [
      [
        '2022-03-04',
        'propose',
        { kind: 'claim', power_kind: 'penalty', name: 'x', organ: 'market', level: 'prefecture', legal_basis: '示例法第十条', duty: 'x' },
      ],
      ['2022-03-07', 'review-legality', { passed: true, opinion: 'x' }],
      ['2022-03-08', 'review', { agreed: true }],
      ['2022-03-09', 'approve', { document: 'd', in_force: '2022-04-01' }],
      ['2022-03-10', 'publish', { url: 'u', register_entry: 'p-8' }],
    ])
    expect(w.figure('powers.items-claimed-prefecture', 2022).value).toBe(4)
    expect(w.figure('powers.adjusted-count', 2022).rows.map(r => r.dimension)).toEqual(['claim'])
  })
  it('reviewers over officers, two registers in one ratio', () => {
    const w = world()
      .put2('officers', officer('o-1', 'market'))
      .put2('officers', officer('o-2', 'market'))
      .put2('officers', officer('o-3', 'fire', { legal_qualification: true }))
      .put2('officers', officer('o-4', 'fire', { status: 'revoked' }))
    w.put2('legality-reviewers', { id: 'r-1', name: 'x', organ: 'market', legal_qualification: true, from: '2021-01-01' })
    expect(w.figure('officers.legal-reviewer-ratio', 2022)).toMatchObject({ numerator: 1, denominator: 3 })
    expect(w.figure('officers.valid-count', 2022).value).toBe(3)
    expect(w.figure('officers.legal-qualified-count', 2022).value).toBe(1)
  })
  it('review, exam and the gap between them (report 2022 一(七)1)', () => {
    const w = world()
    for (const [n, pass] of [
      [1, true],
      [2, true],
      [3, false],
    ] as const)
      w.done(`q-${n}`, 'officer-qualification', '2021', 'market', [
        [
          '2022-03-01',
          'apply',
          { person: `o-${n}`, organ: 'market', on_establishment: true, kind: n === 2 ? 'first' : 'renewal', legal_qualification: false },
        ],
        ['2022-03-02', 'review', {}],
        [
          '2022-04-01',
          pass ? 'exam' : 'fail-exam',
          { score: pass ? 60 : 59, exam_date: '2022-04-01', ...(pass ? { pass_mark: 60, exempt: false } : {}) },
        ],
      ])
    expect(
      ['officers.review-passed-count', 'officers.exam-passed-count', 'officers.exam-not-passed-count'].map(id => w.figure(id, 2022).value),
    ).toEqual([2, 1, 1])
    expect(w.figure('officers.exam-pass-rate', 2022)).toMatchObject({ numerator: 1, denominator: 2 })
  })
  it('certificates at the acts of every enforcement procedure', () => {
    const w = world().put2('officers', officer('o-1', 'market')).put2('officers', officer('o-2', 'market'))
    w.done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04').slice(0, 1))
      .done('b', 'inspection', '2020', 'market', drawn('2024-03-05'))
      .done('c', 'penalty-ordinary', '2021', 'fire', penalty('2024-03-04').slice(0, 1))
    expect(w.figure('officers.certificate-rate', 2024)).toMatchObject({ numerator: 3, denominator: 4 })
  })
  it('inspections for each enterprise, and those in duplicate', () => {
    const w = world()
      .put2('enterprises', { id: 'e-1', name: 'x', credit_code: 'x', place: 'C' })
      .put2('enterprises', { id: 'e-2', name: 'y', credit_code: 'y', place: 'C' })
    w.done('a', 'inspection', '2020', 'market', drawn('2024-03-04')).done('b', 'inspection', '2020', 'market', drawn('2024-09-02'))
    expect(w.figure('inspection.per-enterprise', 2024)).toMatchObject({ numerator: 2, denominator: 2 })
    expect(w.figure('inspection.duplicate-count', 2024)).toMatchObject({ value: 1 })
    expect(w.figure('inspection.duplicate-count', 2023)).toMatchObject({ value: 0 })
  })
  it('mean working days of licences leave out the time of tests; lost ones are counted by their organ', () => {
    const w = world().done('l', 'licence', '2019', 'market', [
      [
        '2024-03-04',
        'receive',
        { applicant: 'x', item: 'i-1', channel: 'hall', kind: 'new', commitment: false, joint: false, mode: 'single' },
      ],
      ['2024-03-05', 'accept', { receipt_written: true, receipt_dated: '2024-03-05' }],
      ['2024-03-06', 'start-excluded', { kind: 'testing', planned_days: 5, told_in_writing: true }],
      ['2024-03-13', 'end-excluded'],
      ['2024-03-15', 'refuse', { reasons: 'x', remedies_told: true }],
    ])
    expect(w.figure('licence.mean-days', 2024)).toMatchObject({ numerator: 3, denominator: 1 })
    expect(w.figure('licence.lost-rate', 2024)).toMatchObject({ denominator: 0, value: null })
  })
  it('fines have no target and sum exactly', () => {
    const w = world()
      .done('a', 'penalty-ordinary', '2021', 'market', penalty('2024-03-04'))
      .done('b', 'penalty-ordinary', '2021', 'market', penalty('2024-03-05', 'v-2'))
    expect(w.figure('penalty.fines', 2024).value).toBe(200)
    for (const id of ['penalty.fines', 'penalty.summary-fines'])
      for (const p of catalogue.procedures.values()) if (p.indicators[id]) expect(p.indicators[id]).toMatchObject({ neverTarget: true })
  })
})
