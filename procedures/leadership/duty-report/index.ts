import { type AnyView, cases, convention, type Entry, entries, type FigureWorld, type ISODate, law, organs, procedure, report2022, t } from '#kernel'
import { lastDayOfYear } from '../../_shared/duty-year.ts'
import e2021 from './2021.ts'
import documents from './documents.ts'
import registers from './registers.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** Law lectures that a party committee, a government and a department each owe a year: DC.art(7, 1, 5), DC.art(8, 1, 7), DC.art(9, 1, 9). */
const LECTURES_A_YEAR = 2
/** Tiers that owe them: local governments and party committees at every level, departments at county level and above (DC.art(7), DC.art(8), DC.art(9)). */
const LECTURE_TIERS = ['prefecture', 'prefecture-department', 'county-level', 'county-department', 'township']
const inTier = (w: FigureWorld, ...tiers: readonly string[]) => w.allOrgans().filter(o => tiers.includes(w.organs.tier(o) ?? ''))
const within = (day: string, [from, to]: readonly [ISODate, ISODate]) => from <= day && day <= to
/** A case belongs to the year it reports on, whenever it was heard. */
const inYearReportedOn = (i: { readonly case: AnyView }) => lastDayOfYear(i.case.first('list')?.data.reportYear)
/** 依法治州（县）办 by its name, as the register has no kind of its own for it. */
const isGovernanceOffice = (e: Entry) => /依法治.*办/.test(String(e.name))

/** 政务服务大厅 by name, in counties where applications were taken in at the one window (role window of the licence procedure). */
const oneWindowHalls = (w: FigureWorld): readonly string[] => {
  const counties = new Set(w.cases('licence').filter(c => c.acts().some(a => a.act === 'receive' && a.by === 'window')).map(c => w.organs.county(c.organ)))
  const halls = w.register('organ-structure').on(w.asOf).filter(e => /政务服务(大厅|中心)/.test(String(e.name)))
  return halls.map(e => String(e.organ)).filter(o => counties.has(w.organs.county(o)))
}

export default procedure(
  'duty-report',
  {
    ...t('述法', 'Duty report of one head of one organ for one year'),
    area: 'leadership', openedBy: 'organ', chosenBy: 'opening', chosenNote: t('列入名单之日（惯例）', 'The day of listing (convention)'),
    editions: [e2021],
  },
  {
    documents,
    findings: {
      'report-mode-changed': {
        ...t('现场改书面', 'Onsite report replaced by a written one'), basis: convention('shown, not counted as unlawful'),
        kind: 'observation', rule: c => c.last('submit')?.data.mode === 'written' && c.first('list')?.data.mode === 'onsite',
      },
    },
    registers,
    indicators: {
      'duty-report.county-level-count': {
        ...t('述法县市数', 'County-level heads who reported'), kind: 'count', basis: DC.art(6),
        of: cases(i => i.case.first('list')?.data.tier === 'county-level' && i.case.has('submit')), periodBy: inYearReportedOn,
        by: ['organ'], direction: 'none',
      },
      'duty-report.department-count': {
        ...t('述法州直部门数', 'Prefecture departments whose heads reported'), kind: 'count', basis: DC.art(6),
        of: cases(i => i.case.first('list')?.data.tier === 'prefecture-department' && i.case.has('submit')), periodBy: inYearReportedOn,
        by: ['organ'], direction: 'none',
      },
      'duty-report.township-count': {
        ...t('述法乡镇街道数', 'Townships and subdistricts whose heads reported'), kind: 'count', basis: DC.art(6),
        of: cases(i => i.case.first('list')?.data.tier === 'township' && i.case.has('submit')), periodBy: inYearReportedOn,
        by: ['organ'], direction: 'none',
      },
      'duty-report.unit-count': {
        ...t('述法县市直单位数', 'County-level units whose heads reported'), kind: 'count', basis: DC.art(6),
        of: cases(i => i.case.first('list')?.data.tier === 'county-unit' && i.case.has('submit')), periodBy: inYearReportedOn,
        by: ['organ'], direction: 'none',
      },
      'duty-report.coverage': {
        ...t('述法覆盖率', 'Coverage of duty reports'), kind: 'ratio', basis: DC.art(6),
        of: cases(i => i.case.has('list') && !i.case.has('excuse')), met: i => i.case.has('submit'),
        periodBy: inYearReportedOn,
        by: ['organ'], target: 1, direction: 'up',
      },
      'duty-report.in-time-rate': {
        ...t('按期述法率', 'Reports submitted by their due date'), kind: 'ratio', basis: convention('no text says; chosen here'),
        // Whose due day has passed: the day itself is still in time.
        of: cases(i => !i.case.has('excuse') && (i.case.run('submit-report')?.due ?? '9999') < i.world.asOf),
        met: i => i.case.run('submit-report')?.status === 'met', periodBy: inYearReportedOn,
        by: ['organ'], target: 1, direction: 'up',
      },
      'duty-report.lecture-shortfall': {
        ...t('法治讲座不足两次的机关数', 'Organs with fewer than two lectures in the year'), kind: 'count',
        basis: [DC.art(7, 1, 5), DC.art(8, 1, 7), DC.art(9, 1, 9)],
        // Judged on the day asked for: what is recorded after the year has ended still counts for it.
        periodBy: i => i.world.period[1],
        of: organs(
          w => inTier(w, ...LECTURE_TIERS),
          i => i.world.register('study-sessions').all().filter(e => e.organ === i.organ && e.kind === 'lecture' && within(String(e.heldOn), i.world.period)).length < LECTURES_A_YEAR,
        ),
        by: ['organ'], target: 0, direction: 'down',
      },
      'duty-report.county-organ-count': {
        ...t('县市数', 'County-level organs'), kind: 'count', basis: report2022('一(二)二'),
        of: entries('organ-structure', i => i.entry.tier === 'county-level'),
        by: ['organ'], direction: 'none',
      },
      'duty-report.submitted-count': {
        ...t('述法机关数', 'Heads who reported, all tiers'), kind: 'count', basis: DC.art(6), of: cases(i => i.case.has('submit')),
        periodBy: inYearReportedOn, by: ['organ'], direction: 'none',
      },
      'duty-report.duty-list-coverage': {
        ...t('第一责任人职责清单覆盖率', 'Organs with a duty list of their head'), kind: 'ratio', basis: DC.art(6),
        of: organs(w => inTier(w, 'prefecture', 'county-level', 'prefecture-department')),
        met: i => i.world.register('first-responsible-duties').on(i.world.period[1]).some(e => e.organ === i.organ), by: ['organ'], target: 1.0, direction: 'up',
      },
      'duty-report.study-session-count': {
        ...t('州政府集体学法次数', 'Collective study sessions of the prefecture'), kind: 'count', basis: [DC.art(8, 1, 7), report2022('一(一)一')],
        of: entries('study-sessions', i => i.world.organs.tier(String(i.entry.organ)) === 'prefecture'), periodBy: i => String(i.entry.heldOn), by: ['organ'], direction: 'up',
      },
      'duty-report.rule-of-law-office-count': {
        ...t('依法治州办秘书处数', 'Secretariats of the law-based governance office'), kind: 'count', basis: report2022('一(九)'),
        of: entries('organ-structure', i => /依法治.*秘书处/.test(String(i.entry.name))), by: ['organ'], direction: 'none',
      },
      'duty-report.county-office-coverage': {
        ...t('依法治县（市）办设置率', 'Counties with a law-based governance office'), kind: 'ratio', basis: [DC.art(5, 2), report2022('二(五)')],
        of: organs(w => inTier(w, 'county-level')),
        met: i => i.world.register('organ-structure').on(i.world.period[1]).some(e => isGovernanceOffice(e) && i.world.organs.under(String(e.organ), i.organ)),
        by: ['organ'], target: 1.0, direction: 'up',
      },
      'training.lecture-attendance-rate': {
        ...t('专题讲座到会率', 'Attendance at law lectures'), kind: 'ratio', basis: report2022('二(一)三'),
        of: entries('study-sessions', i => i.entry.kind === 'lecture'), sum: i => [Number(i.entry.attended), Number(i.entry.expected)],
        periodBy: i => String(i.entry.heldOn), by: ['organ'], target: 1.0, direction: 'up',
      },
      'digital.one-window-hall-count': {
        ...t('综合窗口政务服务大厅数', 'Service halls run in the one-window way'), kind: 'count', basis: report2022('一(二)三'),
        of: organs(oneWindowHalls), by: ['organ'], direction: 'up',
      },
    },
  },
)
