import { type AnyAct, type AnyView, convention, f, type ISODate, law, plusDays, procedure, t, type World, ymd } from '#kernel'
import e2019 from './2019.ts'
import { challenges } from './challenges.ts'
import { documents } from './documents.ts'
import { requests } from './figures.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

/**
 * The applicant was told after the reply had fallen due. The gate failed because the extension or the notice was late; an extension that
 * was itself late moved nothing, so the day it was due still stands on its run.
 */
const toldTooLate = (c: AnyView, x: AnyAct): boolean => {
  const told = String(x.data['told-applicant-on'])
  const due = c.runs('reply').filter(r => r.startedBy.index < x.index).at(-1)?.due ?? null
  return told > x.on || (due !== null && told > due)
}

const FIRST_REPORT_YEAR = 2019 // OPEN_INFORMATION.art(56): in force since 15 May 2019
const departments: readonly string[] = ['prefecture-department', 'county-department']
const governments: readonly string[] = ['prefecture', 'county-level']
/** OPEN_INFORMATION.art(49): departments by 31 January, governments by 31 March. Years before the region's first report are not judged (CONVENTION). */
const reportsLate = (w: World) => {
  const reports = w.register('disclosure-annual-reports').all()
  const last = Number(w.asOf.slice(0, 4)) - 1
  const hits: { organ: string; on: ISODate; note: string }[] = []
  for (let year = Math.max(FIRST_REPORT_YEAR, Math.min(last, ...reports.map(e => Number(e.year)))); year <= last; year++) {
    for (const e of w.register('organ-structure').on(ymd(year, 12, 31))) {
      const department = departments.includes(String(e.tier))
      if (!department && !governments.includes(String(e.tier))) continue
      const by = department ? ymd(year + 1, 1, 31) : ymd(year + 1, 3, 31) // OPEN_INFORMATION.art(49)
      const inTime = reports.some(r => r.organ === e.organ && r.year === year && String(r['published-on']) <= by && (!department || String(r['submitted-on']) <= by))
      if (!inTime && w.asOf > by) hits.push({ organ: String(e.organ), on: plusDays(by, 1), note: String(year) })
    }
  }
  return hits
}

/** 政府信息公开申请: Requests for government information. */
export default procedure('information-request', {
  ...t('政府信息公开申请', 'Requests for government information'), area: 'rulemaking', openedBy: 'party',
  chosenBy: 'opening',
  chosenNote: t('依第三十一条确定的收到之日', 'The day of receipt as art. 31 fixes it'),
  editions: [e2019],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'reply-overdue': {
      ...t('逾期答复', 'Replied late or not at all'), basis: OPEN_INFORMATION.art(33),
    },
    'extension-without-notice': {
      ...t('延期未告知申请人', 'Extended without telling the applicant'), basis: OPEN_INFORMATION.art(33),
      rule: c => c.failedActs('extension-before-expiry').some(x => toldTooLate(c, x)),
    },
  },
  organFindings: {
    'annual-report-late': {
      ...t('年度报告逾期', 'Yearly disclosure report late'), basis: OPEN_INFORMATION.art(49),
      rule: reportsLate,
    },
  },
  registers: {
    'disclosure-annual-reports': {
      ...t('政府信息公开工作年度报告', 'Yearly disclosure reports'), basis: [OPEN_INFORMATION.art(49), OPEN_INFORMATION.art(50)], published: true,
      organ: 'organ',
      fields: {
        organ: f.organ('机关', 'Organ'),
        year: f.int('年度', 'Year'),
        'submitted-on': f.date('提交日期', 'Submitted on'),
        'published-on': f.date('公布日期', 'Published on'),
        document: f.document('文书', 'Document'),
      },
    },
  },
  indicators: { ...requests, ...challenges },
})
