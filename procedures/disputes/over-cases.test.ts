import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyProcedure, type AnyView, type AtHand, assess, CaseState, type Item, type OrganTree, sampleData } from '#kernel'
import intake from './dispute-intake/index.ts'
import type { litigationActs } from './litigation-response/2020/acts.ts'
import suits from './litigation-response/index.ts'
import { litigationIndicators } from './litigation-response/indicators.ts'
import mediation from './mediation/index.ts'
import petition from './petition/index.ts'
import reconsideration from './reconsideration/index.ts'
import compensation from './state-compensation/index.ts'

type Row = readonly [on: string, act: string, data?: Readonly<Record<string, unknown>>]
interface Told { readonly procedure: AnyProcedure; readonly organ?: string; readonly acts: readonly Row[] }

const parents: Readonly<Record<string, string>> = { county: 'city', bureau: 'county', 'city-bureau': 'city', 'other-county': 'city' }
const tree: OrganTree = {
  known: o => o === 'city' || o in parents, tier: o => (o === 'city-bureau' ? 'prefecture-department' : undefined), parent: o => parents[o],
  under: (o, top) => o === top || parents[o] === top, county: o => (o === 'bureau' ? 'county' : o),
}

/** Cases that see each other, as on a server; recorded in the order given. */
const world = (told: Readonly<Record<string, Told>>, organs?: OrganTree) => {
  const states = new Map<string, CaseState>()
  const views = () => [...states.values()].map(s => s.view('2024-12-31'))
  const atHand: AtHand = {
    calendar: prc, ...(organs ? { organs: () => organs } : {}),
    links: {
      case: id => states.get(id)?.view('2024-12-31'),
      from: (procedure, edge, id) => views().filter(v => v.procedure === procedure && v.acts().some(a => [a.data[edge]].flat().includes(id))),
      cases: procedure => views().filter(v => v.procedure === procedure),
    },
  }
  for (const [id, t] of Object.entries(told)) {
    const edition = t.procedure.editions[0]!
    const s = new CaseState(t.procedure, edition, id, t.organ ?? 'county', atHand)
    states.set(id, s)
    for (const [on, act, data] of t.acts) s.apply({ act, at: `${on}T10:00+08:00`, by: edition.acts[act]!.by[0]!, data: sampleData(edition.acts[act]!, on, data) })
  }
  return {
    findings: (id: string, on: string) => {
      const s = states.get(id)!.clone()
      s.advance(on)
      return assess(s, on).findings
    },
    view: (id: string): AnyView => states.get(id)!.view('2024-12-31'),
  }
}

const contested: Told = { procedure: intake, acts: [['2024-01-02', 'intake']] }
const applied = (applicant: string): Row => ['2024-03-04', 'apply', { applicant, learnedOn: '2024-02-23', challengedCase: 'act' }]
const suit = (plaintiff: string): Told => ({ procedure: suits, acts: [['2024-02-20', 'serve', { plaintiff, challengedCase: 'act' }]] })

describe('no second remedy on the same act (行政复议法 29)', () => {
  const accepting = (others: Readonly<Record<string, Told>>) =>
    world({ act: contested, ...others, r: { procedure: reconsideration, acts: [applied('甲'), ['2024-03-08', 'accept']] } }).findings('r', '2024-03-08')
  it('a suit of the same person bars it', () => expect(accepting({ s: suit('甲') })).toContain('no-double-remedy'))
  it('a suit of somebody else does not', () => expect(accepting({ s: suit('乙') })).not.toContain('no-double-remedy'))
  it('an earlier reconsideration of the same person bars it', () =>
    expect(accepting({ r0: { procedure: reconsideration, acts: [applied('甲'), ['2024-03-05', 'accept']] } })).toContain('no-double-remedy'))
  it('one that was refused does not', () =>
    expect(accepting({ r0: { procedure: reconsideration, acts: [applied('甲'), ['2024-03-05', 'reject']] } })).not.toContain('no-double-remedy'))
})

const upheld: readonly Row[] = [
  ['2024-03-04', 'apply', { respondent: 'bureau', learnedOn: '2024-02-23' }], ['2024-03-08', 'accept'], ['2024-03-14', 'send-copy'], ['2024-03-15', 'copy-received'],
  ['2024-03-29', 'answer'], ['2024-04-10', 'hear-opinions'], ['2024-04-25', 'decide', { outcome: 'uphold' }], ['2024-04-28', 'serve-decision'],
]
describe('after a reconsideration', () => {
  const lostSuit: Told = { procedure: suits, acts: [['2024-05-20', 'serve'], ['2024-07-20', 'receive-judgment', { lost: true }]] }
  it('upheld, then lost in court', () =>
    expect(world({ s: lostSuit, r: { procedure: reconsideration, acts: [...upheld, ['2024-05-10', 'sued', { litigation: 's' }]] } }).findings('r', '2024-08-01')).toContain('litigation-loses-after-uphold'))
  it('closed without a copy to the superior department of the government’s own department (79(2))', () => {
    const closed: readonly Row[] = [...upheld, ['2024-05-20', 'close']]
    expect(world({ r: { procedure: reconsideration, acts: closed } }, tree).findings('r', '2024-06-01')).toEqual(['not-copied-to-superior'])
    expect(world({ r: { procedure: reconsideration, organ: 'city', acts: closed } }, tree).findings('r', '2024-06-01')).toEqual([])
  })
})

describe('dispute intake and its child cases', () => {
  const child: Told = { procedure: petition, acts: [['2024-09-10', 'register', { via: 'direct' }]] }
  const ended: Told = { procedure: petition, acts: [['2024-09-10', 'register', { via: 'direct' }], ['2024-09-11', 'tell-other-organ']] }
  const led: readonly Row[] = [['2024-09-02', 'intake'], ['2024-09-02', 'give-receipt'], ['2024-09-10', 'triage', { channels: 'petition', children: ['c'] }], ['2024-09-11', 'receiving-confirms'], ['2024-09-20', 'report-back']]
  const closed: readonly Row[] = [...led, ['2024-09-23', 'close']]
  it('closed while a child goes on', () => expect(world({ c: child, i: { procedure: intake, acts: closed } }).findings('i', '2024-09-23')).toEqual(['children-ended']))
  it('closed when all have ended', () => expect(world({ c: ended, i: { procedure: intake, acts: closed } }).findings('i', '2024-09-23')).toEqual([]))
  it('a child at rest past its last day is seen from the open intake', () => {
    const late: Told = { procedure: petition, acts: [['2024-09-10', 'register', { via: 'direct' }], ['2024-10-09', 'supervise']] }
    expect(world({ c: late, i: { procedure: intake, acts: led } }).findings('i', '2024-10-10')).toEqual(['child-gone-quiet'])
    expect(world({ c: child, i: { procedure: intake, acts: led } }).findings('i', '2024-09-20')).toEqual([])
  })
})

describe('one level up (信访工作条例 35)', () => {
  const review = (toOrgan: string) =>
    world({
      p: {
        procedure: petition, organ: 'bureau',
        acts: [['2024-03-04', 'register', { via: 'direct' }], ['2024-03-05', 'notify', { path: 'petition-opinion' }], ['2024-03-06', 'hear-petitioner'], ['2024-04-10', 'issue-opinion'], ['2024-04-20', 'ask-review', { toOrgan }], ['2024-05-10', 'issue-review']],
      },
    }, tree).findings('p', '2024-05-10')
  it('its government, or the department one level up', () => {
    expect(review('county')).toEqual([])
    expect(review('city-bureau')).toEqual([])
  })
  it('not the organ itself, nor one beside it', () => {
    expect(review('bureau')).toEqual(['review-by-superior'])
    expect(review('other-county')).toEqual(['review-by-superior'])
  })
})

it('public-security mediation without an enforcement case behind it (治安管理处罚法 9)', () => {
  const m: Told = { procedure: mediation, acts: [['2024-03-01', 'apply', { kind: 'administrative-security' }]] }
  expect(world({ m }).findings('m', '2024-03-01')).toEqual(['mediated-instead-of-ruling'])
})

describe('heads in court: who is counted, and under whom', () => {
  const heard = (hearing: Readonly<Record<string, unknown>>, more: readonly Row[] = []): Item<typeof litigationActs> => {
    const w = world({ s: { procedure: suits, acts: [['2024-03-01', 'serve', { defendant: 'bureau', coDefendants: ['county'] }], ...more, ['2024-04-10', 'hold-hearing', { staffAttended: true, ...hearing }]] } })
    return { case: w.view('s') } as unknown as Item<typeof litigationActs>
  }
  const ask = (id: string, i: Item<typeof litigationActs>) => {
    const d = litigationIndicators[id]!
    return { counted: 'test' in d.of && d.of.test?.(i) === true, met: d.met?.(i), organs: d.organ?.(i), on: d.periodBy?.(i) }
  }
  const came = { headAttended: 'deputy', certificateBeforeHearing: true }
  it('a joint case is one case, listed under each organ sued, dated by its first hearing', () => {
    expect(ask('litigation.cases', heard(came))).toMatchObject({ counted: true, organs: ['bureau', 'county'], on: '2024-04-10' })
  })
  it('the head of either defendant counts; of a third organ does not', () => {
    expect(ask('litigation.head-attendance-rate', heard({ ...came, headOfOrgan: 'county' })).met).toBe(true)
    expect(ask('litigation.head-attendance-rate', heard({ ...came, headOfOrgan: 'city' })).met).toBe(false)
    expect(ask('litigation.head-absent', heard({ ...came, headOfOrgan: 'city' })).counted).toBe(true)
  })
  it('without a certificate before the hearing nobody came', () => {
    expect(ask('litigation.head-attendance-rate', heard({ headAttended: 'principal' })).met).toBe(false)
    expect(ask('litigation.head-absent', heard(came)).counted).toBe(false)
  })
  it('an absence the court accepted is still an absence, and leaves the second rate', () => {
    const excused = heard({ headAttended: 'none' }, [['2024-04-08', 'report-absence'], ['2024-04-09', 'court-rules-on-absence', { accepted: true }]])
    expect(ask('litigation.head-attendance-rate', excused)).toMatchObject({ counted: true, met: false })
    expect(ask('litigation.head-attendance-rate-excused', excused).counted).toBe(false)
  })
  it('served and never heard is not counted', () => {
    const w = world({ s: { procedure: suits, acts: [['2024-03-01', 'serve']] } })
    expect(ask('litigation.cases', { case: w.view('s') } as unknown as Item<typeof litigationActs>).counted).toBe(false)
  })
})

describe('counties named for absent heads: the exact fraction against seventy per cent', () => {
  const below = (attended: number, of: number, year = '2024'): boolean => {
    const told = Object.fromEntries(Array.from({ length: of }, (_, n): [string, Told] => [`s${n}`, {
      procedure: suits, acts: [['2024-03-01', 'serve', { defendant: 'bureau' }], ['2024-04-10', 'hold-hearing', n < attended ? { headAttended: 'deputy', certificateBeforeHearing: true } : { headAttended: 'none' }]],
    }]))
    const w = world(told)
    const figures = { asOf: '2024-12-31', period: [`${year}-01-01`, `${year}-12-31`], organs: tree, cases: () => Object.keys(told).map(id => w.view(id)) }
    const d = litigationIndicators['litigation.counties-below-threshold']!
    return 'test' in d.of && d.of.test?.({ organ: 'county', world: figures } as unknown as Item<typeof litigationActs>) === true
  }
  it('seven of ten is not below', () => expect(below(7, 10)).toBe(false))
  it('sixty-nine of ninety-nine is, although both print as 70 %', () => expect(below(69, 99)).toBe(true))
  it('a county without a case heard is not named', () => expect(below(0, 3, '2023')).toBe(false))
})

describe('registers written by acts', () => {
  const rows = (register: string, procedure: AnyProcedure, acts: readonly Row[]) => {
    const w = world({ s: { procedure, acts } }, tree)
    const view = w.view('s')
    const projection = procedure.registers[register]!.projected![0]!
    return projection.entries(view, view.acts().findLast(a => projection.on.includes(a.act))!, () => undefined)
  }
  const served: Row = ['2024-03-01', 'serve', { defendant: 'bureau', court: '法院' }]
  it('a suit heard is a row of the county, with the highest head who counted', () => {
    const came = { headAttended: 'deputy', certificateBeforeHearing: true }
    expect(rows('litigation-responses', suits, [served, ['2024-04-10', 'hold-hearing', came], ['2024-04-20', 'hold-hearing', { headAttended: 'principal' }], ['2024-05-20', 'receive-judgment', { outcome: 'revoke' }]]))
      .toEqual([{ id: 's', case: 's', county: 'county', attendance: 'deputy', outcome: 'revoke' }])
  })
  it('a judicial suggestion and its answer', () => {
    const received: Row = ['2024-04-20', 'receive-suggestion', { receivedOn: '2024-04-22' }]
    expect(rows('judicial-suggestions', suits, [served, received])).toEqual([{ id: 's-1', case: 's', from: '法院', receivedOn: '2024-04-22' }])
    expect(rows('judicial-suggestions', suits, [served, received, ['2024-05-20', 'reply-suggestion']])[0]).toMatchObject({ repliedOn: '2024-05-20' })
  })
  it('a published decision', () => {
    expect(rows('reconsideration-decisions', reconsideration, [...upheld, ['2024-05-10', 'publish-decision', { url: 'u' }]])).toEqual([{ id: 's', case: 's', publishedOn: '2024-05-10', url: 'u' }])
  })
  it('compensation paid and recovered', () => {
    const paid: readonly Row[] = [
      ['2024-03-04', 'claim', { learnedOn: '2023-06-01' }], ['2024-03-20', 'hear-claimant'], ['2024-04-15', 'decide', { amount: 900 }], ['2024-04-25', 'serve'], ['2024-05-06', 'claim-payment'],
      ['2024-05-13', 'send-to-finance'], ['2024-05-28', 'pay', { amount: 900 }], ['2024-06-05', 'recover', { amount: 200.5 }],
    ]
    expect(rows('compensation-ledger', compensation, paid)).toEqual([{ id: 's', case: 's', amount: 900, paidOn: '2024-05-28', recovered: 200.5 }])
  })
})
