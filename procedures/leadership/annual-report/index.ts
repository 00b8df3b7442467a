import { type AnyView, cases, convention, type ISODate, law, organs, procedure, t, type World, ymd } from '#kernel'
import { dayBeforeFirstOf, lastDayOfYear, yearOf } from '../../_shared/duty-year.ts'
import e2019 from './2019.ts'
import documents from './documents.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** Local governments at county level and above, and the prefecture's departments: DC.art(23, 2). */
const REPORTING_TIERS = ['prefecture', 'county-level', 'prefecture-department']
const FIRST_REPORT_YEAR = 2019 // DC.art(35): in force 2019-04-15, after that year's 1 March
const yearReportedOn = (c: AnyView): number | undefined => {
  const year = c.first('open')?.data.reportYear
  return lastDayOfYear(year) === undefined ? undefined : Number(year)
}
const reportedOn = (organ: string, year: number) => (c: AnyView) => c.organ === organ && yearReportedOn(c) === year

/** DC.art(24): once 1 April of the next year has come. Years before the region's own record began are not judged (CONVENTION). */
const reportsMissing = (w: World) => {
  const reports = w.cases('annual-report')
  const lastOwed = yearOf(w.asOf) - (w.asOf.slice(5) >= '04-01' ? 1 : 2)
  const first = reports.reduce((year, c) => Math.min(year, yearReportedOn(c) ?? year), Number.POSITIVE_INFINITY)
  const hits: { organ: string; on: ISODate }[] = []
  for (let year = Math.max(FIRST_REPORT_YEAR, Number.isFinite(first) ? first : lastOwed); year <= lastOwed; year++) {
    const due = ymd(year + 1, 4, 1)
    for (const e of w.register('organ-structure').on(due))
      if (REPORTING_TIERS.includes(String(e.tier)) && !reports.some(reportedOn(String(e.organ), year))) hits.push({ organ: String(e.organ), on: due })
  }
  return hits
}

export default procedure(
  'annual-report',
  {
    ...t('法治政府建设年度报告', 'Annual report on law-based government'),
    area: 'leadership', openedBy: 'organ',
    chosenBy: c => dayBeforeFirstOf(3, c.first('open')?.data.reportYear),
    chosenNote: t(
      '报告年度次年首个报告期限之日（规定自2019年4月15日起施行，第三十五条）',
      'The day the first report falls due, in the year after the year reported on (in force 2019-04-15, article 35)',
    ),
    editions: [e2019],
  },
  {
    documents,
    organFindings: {
      'report-missing': {
        ...t('未编制年度报告', 'No annual report'), basis: [DC.art(23), DC.art(26)],
        rule: reportsMissing,
      },
    },
    indicators: {
      'duty-report.annual-report-in-time-rate': {
        ...t('年度报告按期公开率', 'Annual reports published in time'), kind: 'ratio', basis: DC.art(24),
        // Judged on the day asked for: what is recorded after the year has ended still counts for it.
        periodBy: i => i.world.period[1],
        of: organs(w => w.allOrgans().filter(o => REPORTING_TIERS.includes(w.organs.tier(o) ?? ''))),
        met: i =>
          i.world.cases('annual-report').some(c => {
            const end = lastDayOfYear(yearReportedOn(c)) ?? ''
            return c.organ === i.organ && i.world.period[0] <= end && end <= i.world.period[1] && c.run('publish-report')?.status === 'met'
          }),
        by: ['organ'], target: 1, direction: 'up',
      },
      'duty-report.traceable-figure-rate': {
        ...t('可追溯数字占比', 'Share of figures that open to their cases'), kind: 'ratio', basis: convention('what is published can be checked'),
        // The acts say how many figures were typed by hand, not how many there are: a report counts as traceable when none was.
        of: cases(i => i.case.has('publish')), met: i => i.case.last('compile')?.data.handTyped === 0,
        periodBy: i => lastDayOfYear(i.case.first('open')?.data.reportYear),
        by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
