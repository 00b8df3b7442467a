import { type AnyAct, type AnyView, cases, convention, days, entries, f, filled, law, plusDays, procedure, report2022, t, unverified, ymd } from '#kernel'
import e2002 from './2002.ts'
import e2024 from './2024.ts'
import { catalogueEntry } from './catalogue-entry.ts'
import { documents } from './documents.ts'

const FILING_REVIEW = law('法规规章备案审查条例(2024-08-30)')
const FILING = law('法规规章备案条例(2001-12-14)')
const CITY_COUNTY_14 = unverified('国发〔2008〕17号 十四')
const REPORT_TABLE = unverified('国办公开办函〔2021〕30号 表二 第二十条第(一)项')

type Of = { readonly case: AnyView }
const maker = (i: Of): string | undefined => i.case.first('record-publication')?.data.maker as string | undefined
const subject = (i: Of): string | undefined => i.case.first('record-publication')?.data.subject as string | undefined
/** The act by which a document was set right: amended or abolished by its maker, or annulled. */
const corrected = (c: AnyView): AnyAct | undefined => c.all('report-correction', 'annul').findLast(a => a.act === 'annul' || a.data.outcome !== 'explained')

/** 规章、行政规范性文件备案审查: Filing and review of rules and normative documents. */
export default procedure('document-filing', {
  ...t('规章、行政规范性文件备案审查', 'Filing and review of rules and normative documents'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('公布之日，报备义务自此产生（2024年条例第四条、2001年条例第三条；无过渡规定，惯例）', 'The day of publication, on which the duty to file arises (2024 art. 4, 2001 art. 3; no transitional rule: convention)'),
  editions: [e2024, e2002],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'filed-late': {
      ...t('未按期报备', 'Filed late or not at all'), basis: [FILING_REVIEW.art(23), CITY_COUNTY_14],
    },
    'resubmission-overdue': {
      ...t('逾期未补报', 'Not completed in 15 days'), basis: FILING_REVIEW.art(9),
    },
    'review-overdue': {
      ...t('主动审查超期', 'Active review overran'), basis: FILING_REVIEW.art(11),
    },
    'correction-not-reported': {
      ...t('逾期未报告处理情况', 'Correction not reported in 30 days'), basis: [FILING_REVIEW.art(21), FILING.art(17)],
    },
    'registered-not-reviewed': {
      ...t('备而不审', 'Registered but never reviewed'), basis: FILING_REVIEW.art(3),
      rule: c => {
        const registered = c.last('register')
        return registered !== undefined && !c.has('start-review') && c.asOf > c.plus(registered.on, days(c.param('filing.not-reviewed-days'), convention('a year')))
      },
    },
  },
  organFindings: {
    'annual-catalogue-late': {
      ...t('未按期报年度目录', 'Yearly catalogue of rules not sent by 31 January'), basis: [FILING_REVIEW.art(22), FILING.art(19)],
      rule: w => {
        const rules = w.register('filing-catalogue').all().filter(e => e.subject === 'government-rule')
        const owed = new Map(rules.map(e => [`${String(e.maker)} ${String(e['published-on']).slice(0, 4)}`, e]))
        return [...owed].flatMap(([key, e]) => {
          const year = Number(key.slice(-4)), last = ymd(year + 1, 1, 31) // 条例22: by 31 January of the next year
          const sent = rules.some(x => x.maker === e.maker && String(x['published-on']).startsWith(String(year)) && filled(x['sent-on']) && String(x['sent-on']) <= last)
          return sent || w.asOf <= last ? [] : [{ organ: String(e.maker), on: plusDays(last, 1), note: String(year) }]
        })
      },
    },
  },
  registers: {
    'filing-catalogue': {
      ...t('规章、规范性文件备案目录', 'Filed documents'), basis: [FILING_REVIEW.art(10), FILING_REVIEW.art(22)], published: true,
      organ: 'maker',
      projected: [{ procedure: 'document-filing', on: ['register', 'conclude-review', 'report-correction', 'annul'], entries: (c, _a, current) => catalogueEntry(c, current(c.id)) }],
      fields: {
        title: f.text('名称', 'Title'),
        subject: f.enum('文件种类', 'Kind of document', {
          'normative-document': ['行政规范性文件', 'Normative document'], 'government-rule': ['政府规章', 'Government rule'],
        }),
        maker: f.organ('制定机关', 'Maker'),
        'published-on': f.date('公布日期', 'Published on'),
        'filed-on': f.date('报备日期', 'Filed on'),
        'filing-no': f.text('备案号', 'Filing no'),
        result: f.text('结果', 'Result').opt(),
        'sent-on': f.date('年度目录报送日期', 'Yearly catalogue sent on').opt(),
        case: f.case('关联案件', 'Case'),
      },
    },
  },
  indicators: {
    'filing.report-rate': {
      ...t('报备率', 'Share of documents sent for filing'), basis: [report2022('一(三)三'), CITY_COUNTY_14], kind: 'ratio',
      of: cases(i => i.case.has('record-publication')), met: i => i.case.has('submit'),
      periodBy: i => i.case.last('record-publication')?.on, organ: maker, breakdown: subject, by: ['organ', 'subject'], direction: 'up', target: 1,
    },
    'filing.timely-rate': {
      ...t('报备及时率', 'Share sent in time'), basis: FILING_REVIEW.art(4), kind: 'ratio',
      of: cases(i => i.case.has('record-publication')), met: i => (i.case.run('filing-rule') ?? i.case.run('filing-normative'))?.status === 'met',
      periodBy: i => i.case.last('record-publication')?.on, organ: maker, breakdown: subject, by: ['organ', 'subject'], direction: 'up', target: 1,
    },
    'filing.registration-rate': {
      ...t('审查备案登记率', 'Share of documents received that were registered'), basis: report2022('一(三)三'), kind: 'ratio',
      of: cases(i => i.case.has('submit')), met: i => i.case.has('register'),
      periodBy: i => i.case.last('submit')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'filing.corrected': {
      ...t('纠正件数', 'Documents corrected after review'), basis: FILING_REVIEW.art(18), kind: 'count',
      of: cases(i => corrected(i.case) !== undefined),
      periodBy: i => corrected(i.case)?.on, by: ['organ'], direction: 'none',
    },
    'filing.rules-in-force': {
      ...t('规章现行有效件数', 'Rules in force'), basis: REPORT_TABLE, kind: 'count',
      of: entries('regulations', i => i.entry.kind === 'government-rule'),
      by: ['organ'], direction: 'none',
    },
  },
})
