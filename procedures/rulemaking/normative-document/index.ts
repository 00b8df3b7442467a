import { cases, convention, entries, f, law, procedure, report2022, t, unverified } from '#kernel'
import e2020 from './2020.ts'
import e2024 from './2024.ts'
import { documents } from './documents.ts'
import { libraryEntry, validUntil } from './term.ts'

const HUNAN = law('湖南省行政程序规定(2018-07-10)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const FAIR_COMPETITION = law('公平竞争审查条例(2024-06-06)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')
const OPENNESS_NOTICE = unverified('国办发〔2016〕61号')
const CITY_COUNTY_13 = unverified('国发〔2008〕17号 十三')
const CITY_COUNTY_14 = unverified('国发〔2008〕17号 十四')
const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')
const REPORT_TABLE = unverified('国办公开办函〔2021〕30号 表二 第二十条第(一)项')

/** Rights or duties are touched, and neither urgency nor secrecy stands against hearing the public (组织法75). */
const mustBeOpen = (p?: { readonly 'affects-rights': boolean; readonly urgent: boolean; readonly secret: boolean }): boolean => p?.['affects-rights'] === true && !p.urgent && !p.secret

/** 行政规范性文件制定: Making of administrative normative documents. */
export default procedure('normative-document', {
  ...t('行政规范性文件制定', 'Making of administrative normative documents'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('提出制定建议之日（惯例；公平竞争审查条例未规定）', 'The day it was proposed (convention; the Fair Competition Review Regulation names none)'),
  editions: [e2024, e2020],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'legality-review-overdue': {
      ...t('合法性审核超期', 'Legality review took too long'), basis: REVIEW_NOTICE,
    },
    'filing-overdue': {
      ...t('未按期报送备案', 'Not sent for filing in time'), basis: CITY_COUNTY_14,
    },
    'interpretation-overdue': {
      ...t('未及时解读', 'Not interpreted in time'), basis: OPENNESS_NOTICE,
    },
    'in-force-after-expiry': {
      ...t('有效期满未续未清', 'Past its term but still listed as in force'), basis: [HUNAN.art(51), SHANDONG.art(53)],
      rule: c => {
        const until = validUntil(c)
        return c.state === 'in-force' && until !== undefined && c.asOf > until
      },
    },
    'comment-never-closed': {
      ...t('征求意见未汇总', 'Comment opened but never sorted'), basis: BUSINESS_ENVIRONMENT.art(62),
      rule: c => c.all('deliberate').some(d => c.before(d).has('open-comment') && !c.before(d).has('close-comment')),
    },
  },
  registers: {
    'normative-documents': {
      ...t('行政规范性文件库', 'Normative documents in force'), basis: [HUNAN.art(52), SHANDONG.art(54), CITY_COUNTY_15, OUTLINE.item('第(二十九)项')], published: true,
      inForce: ['effective-on', 'valid-until'], not: { field: 'status', values: ['lapsed', 'abolished', 'replaced'] }, organ: 'issuer',
      projected: [{ procedure: 'normative-document', on: ['publish', 'renew', 'report-for-filing', 'expire', 'abolish', 'replace'], entries: c => libraryEntry(c) }],
      fields: {
        title: f.text('文件名称', 'Title'),
        issuer: f.organ('发布机关', 'Issuer'),
        'document-no': f.text('文号', 'Document no'),
        'register-no': f.text('登记号', 'Register no'),
        'published-on': f.date('公布日期', 'Published on'),
        'effective-on': f.date('施行日期', 'Effective on'),
        'valid-until': f.date('有效期至', 'Valid until').opt(),
        status: f.enum('状态', 'Status', {
          'in-force': ['有效', 'In force'], lapsed: ['失效', 'Lapsed'], abolished: ['废止', 'Abolished'],
          replaced: ['替代', 'Replaced'],
        }),
        case: f.case('关联案件', 'Case'),
        'filing-case': f.case('备案案件', 'Filing case').opt(),
      },
    },
  },
  indicators: {
    'normative.issued': {
      ...t('本年制发行政规范性文件件数', 'Normative documents issued'), basis: REPORT_TABLE, kind: 'count',
      of: cases(i => i.case.has('publish')),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'none',
    },
    'normative.abolished': {
      ...t('本年废止件数', 'Normative documents abolished'), basis: [REPORT_TABLE, convention('counting lapsed and replaced documents is a convention')], kind: 'count',
      of: cases(i => i.case.last('abolish', 'replace', 'expire') !== undefined),
      periodBy: i => i.case.last('abolish', 'replace', 'expire')?.on, by: ['organ'], direction: 'none',
    },
    'normative.in-force': {
      ...t('现行有效件数', 'Normative documents in force'), basis: REPORT_TABLE, kind: 'count',
      of: cases(i => i.case.state === 'in-force'),
      by: ['organ'], direction: 'none',
    },
    'normative.legality-review-rate': {
      ...t('合法性审核率', 'Share reviewed for legality before deliberation'), basis: CITY_COUNTY_13, kind: 'ratio',
      of: cases(i => i.case.has('deliberate')), met: i => !i.case.failed('legality-review-first'),
      periodBy: i => i.case.last('deliberate')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'normative.public-comment-rate': {
      ...t('公开征求意见率', 'Share put to public comment'), basis: [report2022('二(二)'), LOCAL_ORGANS.art(75)], kind: 'ratio',
      of: cases(i => i.case.has('publish') && mustBeOpen(i.case.first('propose')?.data)), met: i => i.case.has('open-comment'),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'normative.expert-argument-rate': {
      ...t('专家论证率', 'Share argued by experts'), basis: report2022('二(二)'), kind: 'ratio',
      of: cases(i => i.case.has('publish') && i.case.first('propose')?.data.professional === true), met: i => i.case.has('expert-argument'),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'normative.fair-competition-rate': {
      ...t('公平竞争审查率', 'Share reviewed for fair competition'), basis: [FAIR_COMPETITION.art(7), FAIR_COMPETITION.art(18)], kind: 'ratio',
      of: cases(i => i.case.has('sign') && i.case.first('propose')?.data['affects-market'] === true), met: i => !i.case.failed('fair-competition-done'),
      periodBy: i => i.case.last('sign')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'normative.interpretation-rate': {
      ...t('政策解读率', 'Share interpreted to the public'), basis: report2022('二(二)'), kind: 'ratio',
      of: cases(i => i.case.has('publish')), met: i => i.case.has('publish-interpretation'),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'normative.three-unities-rate': {
      ...t('“三统一”落实率', 'Share registered, numbered and published centrally'), basis: [report2022('三(二)'), SHANDONG.art(50)], kind: 'ratio',
      of: cases(i => i.case.has('publish')), met: i => i.case.before(i.case.last('publish')!).has('register'),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    // Papers that the annual report counts by kind: the library has no such field, so the kind is read in the title.
    'documents.work-rules-revised-count': {
      ...t('修订政府工作规则数', 'Working rules of the government revised'), basis: report2022('一(三)一'), kind: 'count',
      of: entries('normative-documents', i => /工作规则|会议制度/.test(String(i.entry.title))),
      periodBy: i => String(i.entry['published-on']), by: ['organ'], direction: 'none',
    },
    'documents.openness-plan-count': {
      ...t('政务公开文件数', 'Openness papers issued'), basis: report2022('一(七)二'), kind: 'count',
      of: entries('normative-documents', i => /政务公开.*(要点|方案|计划|办法|通知)/.test(String(i.entry.title))),
      periodBy: i => String(i.entry['published-on']), by: ['organ'], direction: 'none',
    },
    'documents.credit-plan-count': {
      ...t('社会信用体系建设工作要点数', 'Credit work plans issued'), basis: report2022('一(七)三'), kind: 'count',
      of: entries('normative-documents', i => /社会信用.*(要点|方案|计划)/.test(String(i.entry.title))),
      periodBy: i => String(i.entry['published-on']), by: ['organ'], direction: 'none',
    },
    'documents.rule-of-law-plan-count': {
      ...t('法治建设工作要点和任务分解方案数', 'Rule-of-law work papers issued'), basis: report2022('一(九)'), kind: 'count',
      of: entries('normative-documents', i => /(依法治[州市县]|法治建设|法治政府).*(要点|方案|计划)/.test(String(i.entry.title))),
      periodBy: i => String(i.entry['published-on']), by: ['organ'], direction: 'none',
    },
  },
})
