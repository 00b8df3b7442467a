import { cases, convention, f, procedure, t, unverified } from '#kernel'
import e2008 from './2008.ts'
import { twoYearsPassed, unlistedAsBasis } from './after-cleanup.ts'
import { documents } from './documents.ts'

const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')

/** 规章、行政规范性文件清理: Cleanup of rules and normative documents. */
export default procedure('document-cleanup', {
  ...t('规章、行政规范性文件清理', 'Cleanup of rules and normative documents'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('启动清理之日（惯例）', 'The day the campaign is launched (convention)'),
  editions: [e2008],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'cleanup-overdue': {
      ...t('清理超期', 'Cleanup overdue'), basis: CITY_COUNTY_15,
    },
  },
  organFindings: {
    'two-years-passed': {
      ...t('满两年未清理', 'Two years without a cleanup'), basis: CITY_COUNTY_15,
      rule: twoYearsPassed,
    },
    'unlisted-as-basis': {
      ...t('未列入目录仍作依据', 'Unlisted document used as a basis'), basis: CITY_COUNTY_15,
      rule: unlistedAsBasis,
    },
  },
  registers: {
    'cleanup-catalogues': {
      ...t('清理结果目录', 'Cleanup catalogues'), basis: CITY_COUNTY_15, published: true,
      organ: 'organ',
      projected: [{
        procedure: 'document-cleanup', on: ['publish-catalogue'],
        entries: (c, a) => {
          const r = c.last('propose-results')?.data
          return [{ id: c.id, organ: c.organ, 'published-on': a.on, kept: r?.keep, amended: r?.amend, abolished: r?.abolish, lapsed: r?.lapsed, case: c.id }]
        },
      }],
      fields: {
        organ: f.organ('机关', 'Organ'),
        'published-on': f.date('公布日期', 'Published on'),
        kept: f.int('保留件数', 'Kept'),
        amended: f.int('修改件数', 'Amended'),
        abolished: f.int('废止件数', 'Abolished'),
        lapsed: f.int('失效件数', 'Lapsed'),
        case: f.case('关联案件', 'Case'),
      },
    },
  },
  indicators: {
    'cleanup.campaigns': {
      ...t('清理次数', 'Campaigns'), basis: CITY_COUNTY_15, kind: 'count',
      of: cases(i => i.case.has('publish-catalogue')),
      periodBy: i => i.case.last('publish-catalogue')?.on, by: ['organ'], direction: 'none',
    },
    'cleanup.abolished': {
      ...t('清理废止失效件数', 'Documents abolished or lapsed'), basis: CITY_COUNTY_15, kind: 'count',
      of: cases(i => i.case.has('publish-catalogue')), sum: i => (i.case.last('propose-results')?.data.abolish ?? 0) + (i.case.last('propose-results')?.data.lapsed ?? 0),
      periodBy: i => i.case.last('publish-catalogue')?.on, by: ['organ'], direction: 'none',
    },
  },
})
