import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyProcedure, type AnyView, type AtHand, assess, CaseState, type Entry, type OrganTree, registerView, sampleData, type World } from '#kernel'
import contracts from './contract-performance/index.ts'
import cleanup from './document-cleanup/index.ts'
import filing from './document-filing/index.ts'
import information from './information-request/index.ts'
import counsel from './legal-opinion/index.ts'
import review from './legality-review/index.ts'
import legislation from './legislation-project/index.ts'
import decisions from './major-decision/index.ts'
import documents from './normative-document/index.ts'
import publication from './publication/index.ts'

type Row = readonly [on: string, act: string, data?: Readonly<Record<string, unknown>>]
interface Told { readonly procedure: AnyProcedure; readonly organ?: string; readonly acts: readonly Row[] }
type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const tree: OrganTree = { known: () => true, tier: o => (o === 'bureau' ? 'prefecture-department' : 'prefecture'), parent: () => undefined, under: () => true, county: () => undefined }
const registers = Object.assign({}, ...[contracts, cleanup, filing, information, counsel, decisions, documents, publication].map(p => p.registers)) as AnyProcedure['registers']
const structure = { zh: '', en: '', basis: [], fields: {}, published: true } as const

/** Cases that see each other, as on a server, and the world they make as of a day. */
const world = (asOf: string, told: Readonly<Record<string, Told>>, rows: Rows = {}) => {
  const states = new Map<string, CaseState>()
  const views = () => [...states.values()].map(s => s.view(asOf))
  const atHand: AtHand = {
    calendar: prc,
    links: {
      case: id => states.get(id)?.view(asOf),
      from: (procedure, edge, id) => views().filter(v => v.procedure === procedure && v.acts().some(a => [a.data[edge]].flat().includes(id))),
      cases: procedure => views().filter(v => v.procedure === procedure),
    },
  }
  for (const [id, t] of Object.entries(told)) {
    const edition = t.procedure.editions[0]!
    const s = new CaseState(t.procedure, edition, id, t.organ ?? 'bureau', atHand)
    states.set(id, s)
    for (const [on, act, data] of t.acts) s.apply({ act, at: `${on}T10:00+08:00`, by: edition.acts[act]!.by[0]!, data: sampleData(edition.acts[act]!, on, data) })
  }
  for (const s of states.values()) s.advance(asOf)
  const w: World = {
    asOf, organs: tree, cases: p => views().filter(v => v.procedure === p), case: id => states.get(id)?.view(asOf), param: () => 0,
    register: id => registerView(id, registers[id] ?? structure, rows[id] ?? []),
  }
  return { w, view: (id: string): AnyView => states.get(id)!.view(asOf), findings: (id: string) => assess(states.get(id)!, asOf).findings }
}
const owed = (p: AnyProcedure, id: string, asOf: string, told: Readonly<Record<string, Told>>, rows: Rows = {}) => p.organFindings[id]!.rule(world(asOf, told, rows).w).map(h => `${h.organ} ${h.on}`)

describe('opinions and what was done without them', () => {
  const parent = (...acts: readonly Row[]): Told => ({ procedure: documents, acts: [['2025-03-03', 'propose', { 'issuer-kind': 'organ' }], ...acts] })
  const opined: Told = { procedure: review, acts: [['2025-03-04', 'submit', { 'subject-case': 'd' }], ['2025-03-20', 'issue-opinion', { opinion: 'unlawful' }]] }
  it('an unlawful draft deliberated without an answer (决策条例28)', () => {
    expect(world('2025-04-01', { d: parent(['2025-03-25', 'deliberate']), r: opined }).findings('r')).toContain('opinion-unanswered')
    expect(world('2025-04-01', { d: parent(['2025-03-19', 'deliberate']), r: opined }).findings('r')).not.toContain('opinion-unanswered')
  })
  const asked = (...acts: readonly Row[]): Told => ({ procedure: counsel, acts: [['2025-03-10', 'request', { 'matter-case': 'd', 'due-on': '2025-04-30' }], ...acts] })
  it('decided before counsel answered, or with the answer unread (顾而不问)', () => {
    const d = parent(['2025-03-25', 'sign'])
    expect(world('2025-04-01', { d, o: asked() }).findings('o')).toContain('decided-before-opinion')
    expect(world('2025-04-01', { d, o: asked(['2025-03-20', 'deliver']) }).findings('o')).toContain('opinion-ignored')
    expect(world('2025-04-01', { d, o: asked(['2025-03-20', 'deliver'], ['2025-03-21', 'adopt', { adopted: 'all' }]) }).findings('o')).not.toContain('opinion-ignored')
  })
  it('retained for 180 days of a year and never asked; 179 are too few', () => {
    const term = (from: string) => ({ 'legal-advisers': [{ id: 'a', name: 'x', organ: 'bureau', kind: 'scholar', from, to: '2025-12-31' }] })
    expect(owed(counsel, 'retained-never-asked', '2026-02-01', {}, term('2025-07-05'))).toEqual(['bureau 2026-01-01'])
    expect(owed(counsel, 'retained-never-asked', '2026-02-01', {}, term('2025-07-06'))).toEqual([])
    expect(owed(counsel, 'retained-never-asked', '2026-02-01', { o: { procedure: counsel, acts: [['2025-08-01', 'request', { adviser: 'a' }]] } }, term('2025-07-05'))).toEqual([])
  })
})

describe('fixed dates that organs owe', () => {
  const catalogue = (sent?: string) => ({ 'filing-catalogue': [{ id: 'r', title: 'x', subject: 'government-rule', maker: 'gov', 'published-on': '2025-06-01', 'filed-on': '2025-06-20', 'filing-no': '1', case: 'r', ...(sent ? { 'sent-on': sent } : {}) }] })
  it('the yearly catalogue of rules by 31 January (备案审查条例22)', () => {
    expect(owed(filing, 'annual-catalogue-late', '2026-01-31', {}, catalogue())).toEqual([])
    expect(owed(filing, 'annual-catalogue-late', '2026-02-01', {}, catalogue())).toEqual(['gov 2026-02-01'])
    expect(owed(filing, 'annual-catalogue-late', '2026-03-01', {}, catalogue('2026-01-31'))).toEqual([])
  })
  it('disclosure reports: departments by 31 January, governments by 31 March (信息公开条例49)', () => {
    const organs = [{ id: '1', organ: 'bureau', tier: 'prefecture-department' }, { id: '2', organ: 'gov', tier: 'prefecture' }]
    expect(owed(information, 'annual-report-late', '2026-02-01', {}, { 'organ-structure': organs })).toEqual(['bureau 2026-02-01'])
    expect(owed(information, 'annual-report-late', '2026-04-01', {}, { 'organ-structure': organs })).toEqual(['bureau 2026-02-01', 'gov 2026-04-01'])
    const report = { id: 'x', organ: 'bureau', year: 2025, 'submitted-on': '2026-01-31', 'published-on': '2026-01-30', document: 'd' }
    expect(owed(information, 'annual-report-late', '2026-02-01', {}, { 'organ-structure': organs, 'disclosure-annual-reports': [report] })).toEqual([])
  })
  const unpaid: Told = {
    procedure: contracts, acts: [['2025-08-01', 'draft', { 'counterparty-size': 'small' }], ['2025-08-06', 'sign', { settlement: 'on-delivery', 'payment-days': 30 }], ['2025-09-01', 'deliver', { amount: 100 }], ['2025-12-30', 'pay-part', { amount: 40 }]],
  }
  it('arrears of the year disclosed by 31 March and reported to the government (款项条例18, 22)', () => {
    expect(owed(contracts, 'arrears-not-disclosed', '2026-03-31', { c: unpaid })).toEqual([])
    expect(owed(contracts, 'arrears-not-disclosed', '2026-04-01', { c: unpaid })).toEqual(['bureau 2026-04-01'])
    expect(owed(contracts, 'arrears-not-disclosed', '2026-04-01', { c: { ...unpaid, acts: [...unpaid.acts, ['2025-12-31', 'pay']] } })).toEqual([])
    expect(owed(contracts, 'arrears-not-reported', '2026-01-01', { c: unpaid })).toEqual(['bureau 2026-01-01'])
    expect(owed(contracts, 'arrears-not-reported', '2026-01-01', { c: unpaid }, { 'arrears-reports': [{ id: 'x', organ: 'bureau', 'reported-on': '2025-12-31' }] })).toEqual([])
  })
  it('two years after the last catalogue, unless a campaign is open (国发〔2008〕17号十五)', () => {
    const rows = { 'cleanup-catalogues': [{ id: 'x', organ: 'bureau', 'published-on': '2023-06-30', kept: 1, amended: 0, abolished: 0, lapsed: 0, case: 'x' }] }
    expect(owed(cleanup, 'two-years-passed', '2025-06-30', {}, rows)).toEqual([])
    expect(owed(cleanup, 'two-years-passed', '2025-07-01', {}, rows)).toEqual(['bureau 2025-07-01'])
    expect(owed(cleanup, 'two-years-passed', '2025-07-01', { c: { procedure: cleanup, acts: [['2025-06-02', 'launch']] } }, rows)).toEqual([])
  })
})

describe('catalogues that oblige', () => {
  it('a month without a publication under a monthly entry (信息公开条例12)', () => {
    const rows = { 'open-government-catalogue': [{ id: 'cat-1', 'index-no': '1', title: 'x', summary: 'x', organ: 'bureau', kind: 'x', period: 'monthly', channel: 'x' }] }
    const published: Told = { procedure: publication, acts: [['2025-01-01', 'form', { 'catalogue-entry': 'cat-1' }], ['2025-02-10', 'publish']] }
    expect(owed(publication, 'catalogue-gap', '2025-03-31', { p: published }, rows)).toEqual(['bureau 2025-02-01'])
    expect(owed(publication, 'catalogue-gap', '2025-04-01', { p: published }, rows)).toEqual(['bureau 2025-02-01', 'bureau 2025-04-01'])
  })
  it('a catalogued matter decided without a case (决策条例3)', () => {
    const rows = { 'decision-catalogue': [{ id: 'e', year: 2025, title: 'x', category: 'x', undertaker: 'bureau', 'committee-consent-on': '2025-01-10', status: 'decided' }] }
    expect(owed(decisions, 'outside-catalogue', '2026-01-05', {}, rows)).toEqual(['bureau 2025-12-31'])
    expect(owed(decisions, 'outside-catalogue', '2026-01-05', { d: { procedure: decisions, acts: [['2025-02-10', 'propose', { 'catalogue-entry': 'e' }]] } }, rows)).toEqual([])
  })
  it('a document left out of the keep-list and cited all the same', () => {
    const document = (...acts: readonly Row[]): Told => ({ procedure: documents, acts: [['2024-08-05', 'propose'], ...acts] })
    const list: Told = { procedure: cleanup, acts: [['2025-01-06', 'launch'], ['2025-06-30', 'publish-catalogue']] }
    expect(owed(cleanup, 'unlisted-as-basis', '2025-12-31', { l: list, d: document(['2024-09-01', 'publish'], ['2025-06-02', 'abolish'], ['2025-07-01', 'cite-as-basis']) })).toEqual(['bureau 2025-07-01'])
    expect(owed(cleanup, 'unlisted-as-basis', '2025-12-31', { l: list, d: document(['2024-09-01', 'publish'], ['2025-07-01', 'cite-as-basis']) })).toEqual([])
  })
})

describe('registers written by cases', () => {
  const entry = (p: AnyProcedure, register: string, t: Told, current?: Entry) => {
    const view = world('2025-12-31', { x: t }).view('x')
    return p.registers[register]!.projected![0]!.entries(view, view.acts().at(-1)!, () => current)[0]
  }
  it('the library keeps the renewed number and term, and who ended it', () => {
    const acts: readonly Row[] = [['2025-01-06', 'propose', { 'issuer-kind': 'organ' }], ['2025-01-07', 'assess-necessity'], ['2025-02-05', 'sign'], ['2025-02-06', 'register', { 'register-no': 'A' }], ['2025-02-10', 'publish', { 'effective-on': '2025-03-15', 'valid-until': '2027-03-15' }]]
    expect(entry(documents, 'normative-documents', { procedure: documents, acts })).toMatchObject({ 'register-no': 'A', 'valid-until': '2027-03-15', status: 'in-force' })
    expect(entry(documents, 'normative-documents', { procedure: documents, acts: [...acts, ['2025-05-06', 'renew', { 'register-no': 'B', 'valid-until': '2030-03-15' }]] })).toMatchObject({ 'register-no': 'B', 'valid-until': '2030-03-15' })
    expect(entry(documents, 'normative-documents', { procedure: documents, acts: [...acts, ['2025-05-06', 'abolish']] })).toMatchObject({ status: 'abolished' })
  })
  it('the filing catalogue keeps the day it was sent; rules keep whether they were amended; contracts add up payments', () => {
    const filed: Told = { procedure: filing, acts: [['2025-03-03', 'record-publication', { maker: 'gov' }], ['2025-03-20', 'submit'], ['2025-03-28', 'register', { 'filing-no': '7' }]] }
    expect(entry(filing, 'filing-catalogue', filed, { id: 'x', 'sent-on': '2026-01-20' })).toMatchObject({ 'filing-no': '7', maker: 'gov', 'filed-on': '2025-03-20', 'sent-on': '2026-01-20' })
    const rule: Told = { procedure: legislation, acts: [['2025-01-03', 'propose', { kind: 'government-rule' }], ['2025-06-30', 'promulgate', { 'effective-on': '2025-08-01' }]] }
    expect(entry(legislation, 'regulations', rule, { id: 'x', change: 'amended' })).toMatchObject({ change: 'amended', status: 'in-force', 'effective-on': '2025-08-01' })
    const paid: Told = { procedure: contracts, acts: [['2025-08-01', 'draft', { 'counterparty-size': 'small' }], ['2025-08-06', 'sign', { settlement: 'on-delivery', 'payment-days': 30 }], ['2025-09-01', 'deliver'], ['2025-09-05', 'pay-part', { amount: 40 }], ['2025-09-09', 'pay', { amount: 60 }]] }
    expect(entry(contracts, 'government-contracts', paid)).toMatchObject({ paid: 100, 'due-on': '2025-10-09', status: 'performed' })
  })
})
