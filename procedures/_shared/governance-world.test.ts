import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyProcedure, type Catalogue, checkLine, type Plain, sampleData } from '#kernel'
import { Figures } from '#src/indicators/figures.ts'
import { type Fact, RegionRecord } from '#src/record/record.ts'
import { crossFindings, organFindings } from '#src/server/queries/cross-findings.ts'
import dutyWatch from '../emergency/duty-watch/index.ts'
import emergencyPlan from '../emergency/emergency-plan/index.ts'
import annualReport from '../leadership/annual-report/index.ts'
import demonstration from '../leadership/demonstration/index.ts'
import dutyReport from '../leadership/duty-report/index.ts'
import campaign from '../leadership/duty-report-campaign/index.ts'
import creditRepair from '../supervision/credit-repair/index.ts'
import inspection from '../supervision/rule-of-law-inspection/index.ts'
import legalExam from '../talent/legal-exam/index.ts'

// Rules over several cases, over organs, registers written by cases, and figures: what no scenario of one case can show.
const procedures: readonly AnyProcedure[] = [annualReport, campaign, creditRepair, demonstration, dutyReport, dutyWatch, emergencyPlan, inspection, legalExam]
const catalogue: Catalogue = {
  procedures: new Map(procedures.map(p => [p.id, p])),
  registers: new Map(procedures.flatMap(p => Object.entries(p.registers))),
}
type Played = readonly [at: string, act: string, data?: Plain]
interface Case { readonly id: string; readonly of: AnyProcedure; readonly organ?: string; readonly acts: readonly Played[] }
const instant = (at: string): string => (at.length > 10 ? `${at}+08:00` : `${at}T10:00+08:00`)

/** A region in memory: rows of registers, then the acts of all cases in order of time. Required fields left out get a sample. */
const region = (registers: Readonly<Record<string, readonly Plain[]>>, cases: readonly Case[]): RegionRecord => {
  const record = new RegionRecord(catalogue, prc)
  const add = (f: Omit<Fact, 'pos' | 'recordedAt'>) => record.add({ ...f, pos: record.size, recordedAt: '2026-11-22T00:00:00.000Z' })
  for (const [procedure, rows] of Object.entries(registers)) for (const data of rows) add({ kind: 'register', procedure, at: '2018-01-01T10:00+08:00', data })
  const acts = cases.flatMap(c => c.acts.map(([at, act, data]) => ({ c, at: instant(at), act, data })))
  for (const { c, at, act, data } of acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const edition = c.of.editions.find(e => e.inForce[0] <= at.slice(0, 10) && (e.inForce[1] ?? '9999') >= at.slice(0, 10))!
    const def = edition.acts[act]!
    add({ kind: 'act', case: c.id, procedure: c.of.id, edition: edition.id, organ: c.organ ?? 'county-1', act, role: def.by[0]!, at, data: sampleData(def, at.slice(0, 10), data ?? {}) })
  }
  return record
}
const organ = (id: string, tier: string, name = id) => ({ id, organ: id, name, tier, establishedOn: '2010-01-01', document: 'd', enforcementBody: false, powersHolder: false, ...(tier === 'prefecture' ? {} : { parent: 'pref' }) })
const tree = { 'organ-structure': [organ('pref', 'prefecture'), organ('county-1', 'county-level'), organ('county-2', 'county-level'), organ('bureau', 'prefecture-department')] }
const figure = (r: RegionRecord, indicator: string, year = 2024) => {
  const { numerator, denominator, value } = new Figures(r).ask({ indicator, from: `${year}-01-01`, to: `${year}-12-31`, on: '2026-11-22' })
  return { numerator, denominator, value }
}
const findingsOf = (r: RegionRecord, id: string, on = '2026-11-22') => [...r.stateOn(r.cases.get(id)!, on).failed.keys()]

describe('duty-watch over days', () => {
  const day = (on: string, committee: string, taken = true): Case => ({
    id: `watch-${on}`, of: dutyWatch,
    acts: [[`${on}T00:00`, 'roster', { day: on, committee, shiftHours: 24, leader: 'officer-1' }], ...(taken ? [[`${on}T08:00`, 'take-watch', { officer: 'officer-1' }], [`${on}T09:00`, 'dispatch', { committee }]] as const : [])],
  })
  const committees = { 'special-committees': ['a', 'b', 'c'].map(id => ({ id, name: id, sector: 's', leadDepartment: 'bureau', from: '2020-01-01' })) }
  it('a committee whose turn comes after every other one is in turn; sooner it is not', () => {
    const r = region(committees, [day('2024-03-01', 'a'), day('2024-03-02', 'b'), day('2024-03-03', 'c'), day('2024-03-04', 'a'), day('2024-03-05', 'c')])
    expect(findingsOf(r, 'watch-2024-03-04')).toEqual([])
    expect(findingsOf(r, 'watch-2024-03-05')).toEqual(['committee-in-turn'])
  })
  it('days between the first and the last without a watch are one gap, rostered or not', () => {
    const r = region(committees, [day('2024-03-01', 'a'), day('2024-03-02', 'b', false), day('2024-03-04', 'c'), day('2024-03-05', 'a')])
    expect(organFindings(r, dutyWatch, '2024-03-10')).toMatchObject([{ organ: 'county-1', on: '2024-03-02', note: '2024-03-02/2024-03-03' }])
  })
  it('no gap where every day has its watch; days to come are not judged', () => {
    const r = region(committees, [day('2024-03-01', 'a'), day('2024-03-02', 'b'), day('2024-03-04', 'c')])
    expect(organFindings(r, dutyWatch, '2024-03-02')).toEqual([])
  })
  it('dispatch days are counted over the days of the period', () => {
    const r = region(committees, [day('2024-12-30', 'a'), day('2024-12-31', 'b', false)])
    expect(figure(r, 'emergency.dispatch-day-rate')).toMatchObject({ numerator: 1, denominator: 366 })
    expect(figure(r, 'emergency.watch-days')).toMatchObject({ value: 1 })
    expect(figure(r, 'emergency.watch-hours')).toMatchObject({ value: 24 })
  })
})

describe('annual-report over organs', () => {
  const report = (id: string, by: string, year: number, published?: string): Case => ({
    id, of: annualReport, organ: by, acts: [[`${year + 1}-01-05`, 'open', { reportYear: year, reporter: 'government' }], ...(published ? [[`${year + 1}-01-20`, 'compile', { asOf: `${year}-12-31`, handTyped: 0 }], [`${year + 1}-02-01`, 'approve', { digest: 'd' }], [published, 'publish', { digest: 'd' }]] as const : [])],
  })
  const r = region(tree, [report('r1', 'pref', 2023, '2024-03-31'), report('r2', 'county-1', 2023, '2024-04-01'), report('r3', 'bureau', 2023)])
  it('an organ without a report is named on 1 April, not on 31 March', () => {
    expect(organFindings(r, annualReport, '2024-03-31').map(x => x.organ)).not.toContain('county-2')
    expect(organFindings(r, annualReport, '2024-04-01')).toMatchObject([{ id: 'report-missing', organ: 'county-2', on: '2024-04-01' }])
  })
  it('published by 31 March is in time; late and unpublished are not', () => {
    expect(figure(r, 'duty-report.annual-report-in-time-rate', 2023)).toMatchObject({ numerator: 1, denominator: 4, value: 25 })
    expect(figure(r, 'duty-report.traceable-figure-rate', 2023)).toMatchObject({ numerator: 2, denominator: 2 })
  })
})

describe('duty-report and its campaign', () => {
  const head = (id: string, tier: string, submitted?: string, excused = false): Case => ({
    id, of: dutyReport, acts: [['2024-01-08', 'list', { campaign: 'camp', tier, due: '2024-01-20', reportYear: 2023, head: 'officer-1', mode: 'onsite' }], ...(submitted ? [[submitted, 'submit', { submittedBy: 'officer-1', mode: 'onsite' }]] as const : []), ...(excused ? [['2024-01-19', 'excuse', {}]] as const : [])],
  })
  const held: Case = { id: 'camp', of: campaign, acts: [['2024-01-05', 'open-campaign', {}], ['2024-02-01', 'hold-meeting', { heldOn: '2024-02-01', onsiteReports: 2 }], ['2024-03-01', 'close-campaign', {}]] }
  const heads = [head('h1', 'county-level', '2024-01-18'), head('h2', 'county-level', '2024-01-21'), head('h3', 'township', undefined, true), head('h4', 'prefecture-department')]
  it('the reports heard were in, but not everybody listed is accounted for', () => {
    expect(findingsOf(region({}, [held, ...heads]), 'camp')).toEqual(['every-listed-accounted-for'])
    expect(findingsOf(region({}, [held, ...heads.slice(0, 3)]), 'camp')).toEqual([])
    expect(findingsOf(region({}, [held, heads[0]!]), 'camp')).toEqual(['reports-before-meeting'])
  })
  it('counts by tier, coverage without the excused, and what came in time', () => {
    const r = region(tree, heads)
    expect(figure(r, 'duty-report.county-level-count', 2023)).toMatchObject({ value: 2 })
    expect(figure(r, 'duty-report.submitted-count', 2023)).toMatchObject({ value: 2 })
    expect(figure(r, 'duty-report.coverage', 2023)).toMatchObject({ numerator: 2, denominator: 3 })
    expect(figure(r, 'duty-report.in-time-rate', 2023)).toMatchObject({ numerator: 1, denominator: 3 })
  })
  it('one lecture short is short: two are owed', () => {
    const lecture = (id: string, by: string, heldOn: string) => ({ id, organ: by, kind: 'lecture', heldOn, topic: 't', minutes: 'm', attended: 8, expected: 10 })
    const r = region({ ...tree, 'study-sessions': [lecture('l1', 'pref', '2024-03-01'), lecture('l2', 'pref', '2024-12-31'), lecture('l3', 'county-1', '2024-03-01'), lecture('l4', 'county-1', '2025-01-01')] }, [])
    expect(figure(r, 'duty-report.lecture-shortfall')).toMatchObject({ value: 3 })
    expect(figure(r, 'training.lecture-attendance-rate')).toMatchObject({ numerator: 24, denominator: 30, value: 80 })
  })
})

describe('rule-of-law-inspection', () => {
  it('coverage and issues put right', () => {
    const acts: readonly Played[] = [['2024-03-05', 'plan', { mode: 'onsite', target: 'county-1', approvedPlan: 'p' }], ['2024-03-06', 'enter', {}], ['2024-04-01', 'write-report', { issues: 4 }], ['2024-04-10', 'feed-back', { issues: 4, rectifyBy: '2024-08-31' }], ['2024-08-01', 'report-rectification', { done: 4 }], ['2024-09-01', 'verify', { doneVerified: 3 }]]
    const r = region(tree, [{ id: 'i1', of: inspection, organ: 'pref', acts }])
    expect(figure(r, 'duty-report.inspection-coverage')).toMatchObject({ numerator: 1, denominator: 2 })
    expect(figure(r, 'duty-report.rectification-rate')).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
  })
})

describe('demonstration', () => {
  const attach = (evidence: string) => ({ act: 'attach-evidence', at: '2024-03-05T10:00+08:00', by: 'applicant', data: { indicator: '1', evidence, selfScore: 'met' } })
  const findings = (...evidence: string[]) => {
    const open = { act: 'open', at: '2024-03-04T10:00+08:00', by: 'applicant', data: { indicatorSet: '2021', indicators: 2 } }
    const line = JSON.stringify({ scenario: 's', procedure: 'demonstration', organ: 'county-1', acts: [open, ...evidence.map(attach)], asOf: '2024-04-01' })
    return checkLine(line, 1, { catalogue, calendar: prc, today: '2026-11-22' })
  }
  it('an indicator or a register of the product is evidence; anything else is not', () => {
    expect(findings('duty-report.coverage', 'organ-structure')).toMatchObject({ findings: [] })
    expect(findings('见附件')).toMatchObject({ findings: ['evidence-from-the-record'] })
    expect(findings('duty-report.no-such-figure')).toMatchObject({ findings: ['evidence-from-the-record'] })
  })
})

describe('legal-exam over sittings', () => {
  const sitting = (id: string, seat: string, terminal: string, begun: string, digest: string, answered = 50): Case => ({
    id, of: legalExam, acts: [['2025-11-03', 'register', { session: '2025', room: 'r1', seat, paperMinutes: 60, organ: 'bureau' }], ['2025-11-10T08:00', 'identify', { proctor: 'officer-9', proctorOrgan: 'county-1' }], [`2025-11-10T${begun}`, 'begin', { seat, terminal }], [`2025-11-10T${begun.slice(0, 2)}:50`, 'submit', { answered, answersDigest: digest, declaration: true }]],
  })
  it('two at one terminal at the same time; after the first has handed in it is free', () => {
    expect(findingsOf(region({}, [sitting('s1', '1', 't1', '09:00', 'x'), sitting('s2', '2', 't1', '09:10', 'y')]), 's2')).toEqual(['one-sitting-a-terminal'])
    expect(findingsOf(region({}, [sitting('s1', '1', 't1', '09:00', 'x'), sitting('s2', '2', 't1', '10:00', 'y')]), 's2')).toEqual([])
  })
  it('equal answers of twenty or more are shown together; nineteen are not', () => {
    const cross = (n: number) => crossFindings(region({}, [sitting('s1', '1', 't1', '09:00', 'x', n), sitting('s2', '2', 't2', '09:00', 'x', n)]), legalExam, '2025-12-01').flat()
    expect(cross(20)).toMatchObject([{ id: 'identical-papers', cases: ['s1', 's2'], on: '2025-11-10' }])
    expect(cross(19)).toEqual([])
  })
  it('rates belong to the organ of those who sat', () => {
    const r = region(tree, [sitting('s1', '1', 't1', '09:00', 'x'), { id: 's2', of: legalExam, acts: [['2025-11-03', 'register', { session: '2025', organ: 'county-1' }], ['2025-11-10', 'mark-absent', {}]] }])
    const table = new Figures(r).table({ indicator: 'training.exam-participation-rate', from: '2025-01-01', to: '2025-12-31', on: '2026-11-22' }, 'organ')
    expect(table.map(x => [x.organ, x.figure.value])).toEqual([['bureau', 100], ['county-1', 0]])
  })
})

describe('registers written by cases', () => {
  it('a plan is a row from its issue: drilled, evaluated, repealed', () => {
    const upTo: readonly Played[] = [['2024-03-04', 'start-drafting', { planKind: 'department', title: '预案' }], ['2024-03-20', 'assess-risk'], ['2024-04-10', 'consult'], ['2024-04-26', 'expert-review'], ['2024-05-10', 'approve'], ['2024-05-15', 'issue', { document: 'doc-9' }], ['2025-03-10', 'drill', { evaluation: 'e' }]]
    const rows = (acts: readonly Played[], on: string) => region({}, [{ id: 'p1', of: emergencyPlan, acts }]).world('2026-11-22').register('emergency-plans').on(on)
    expect(rows(upTo, '2024-05-14')).toEqual([])
    expect(rows(upTo, '2025-06-01')).toMatchObject([{ id: 'p1', title: '预案', planKind: 'department', document: 'doc-9', issuedOn: '2024-05-15', lastDrill: '2025-03-10' }])
    expect(rows([...upTo, ['2025-06-02', 'repeal', {}]], '2025-06-03')).toEqual([])
  })
  it('a repaired record is no longer published past its longest day', () => {
    const record = { id: 'cr-1', subject: 's', creditCode: 'c', class: 'ordinary', organ: 'county-1', decision: 'd', decidedOn: '2025-01-10', longestUntil: '2026-01-10', status: 'published' }
    const repair: Case = { id: 'c1', of: creditRepair, acts: [['2026-05-06', 'apply', { record: 'cr-1', class: 'ordinary', decidedOn: '2025-01-10' }], ['2026-05-07', 'forward', { to: 'county-1' }], ['2026-05-12', 'repair', {}]] }
    expect(figure(region({ ...tree, 'credit-records': [record] }, []), 'credit.published-past-longest', 2026)).toMatchObject({ value: 1 })
    expect(figure(region({ ...tree, 'credit-records': [record] }, [repair]), 'credit.published-past-longest', 2026)).toMatchObject({ value: 0 })
    expect(figure(region(tree, [repair]), 'credit.repair-in-time-rate', 2026)).toMatchObject({ numerator: 1, denominator: 1 })
  })
})
