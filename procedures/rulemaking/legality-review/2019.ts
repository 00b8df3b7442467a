import { convention, edition, f, filled, finding, law, rulemakingRules, t, unverified, workdays } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { reviewDays } from './review-days.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')

/** The time that a submission must leave for review; other subjects have no minimum. */
const minimum = (c: { param(id: string): number }, subject: string): number =>
  subject === 'major-decision' ? workdays(7, MAJOR_DECISIONS.art(26, 2)).n : subject === 'normative-document' ? c.param('normative.review.min') : 0

/** 合法性审查(审核)（2019）: Legality review. */
export default edition('legality-review', '2019', {
  inForce: ['2019-09-01', null],
  law: ['重大行政决策程序暂行条例(2019-04-20)', '规章制定程序条例(2017-12-22)', '国发〔2008〕17号', '国办发〔2018〕115号'],
  basis: MAJOR_DECISIONS.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'normative.review.max': { ...t('合法性审查期限', 'Review, at most'), value: 15, unit: 'working-days', status: 'unverified', basis: REVIEW_NOTICE },
    'normative.review.min': { ...t('规范性文件审查最短时间', 'Review of a normative document, at least'), value: 5, unit: 'working-days', status: 'unverified', basis: REVIEW_NOTICE },
  },
})
  .roles({
    submitter: t('送审单位', 'Unit that submits'),
    'legal-office': t('合法性审查部门', 'Reviewing department'),
    adviser: t('法律顾问、公职律师', 'Counsel'),
  })
  .states({
    received: t('已收件', 'Received'),
    'awaiting-materials': t('待补充材料', 'Awaiting papers'),
    opined: t('已出具意见', 'Opinion issued'),
    answered: { ...t('意见已处理', 'Opinion answered'), final: true },
    returned: { ...t('已退回', 'Returned'), final: true },
    withdrawn: { ...t('已撤回', 'Withdrawn'), final: true },
  })
  .acts({
    submit: {
      ...t('送审', 'Submitted'), by: ['submitter'], from: ['start'], to: 'received',
      basis: [MAJOR_DECISIONS.art(26), REVIEW_NOTICE], gates: ['reviewer-not-drafter'], starts: ['review'],
      data: {
        subject: f.enum('审查对象', 'Subject of review', {
          'normative-document': ['行政规范性文件', 'Normative document'], 'major-decision': ['重大行政决策', 'Major decision'],
          'government-rule': ['政府规章', 'Government rule'], contract: ['合同', 'Contract'], other: ['其他', 'Other'],
        }),
        'subject-case': f.case('所涉事项', 'Case reviewed').opt(),
        materials: f.documents('材料', 'Materials'),
        urgent: f.bool('是否紧急', 'Urgent'),
        'same-unit': f.bool('审查与起草为同一机构', 'Reviewed by the unit that drafted it'),
      },
      publish: 'never',
    },
    'require-materials': {
      ...t('要求补充材料', 'Further papers required'), by: ['legal-office'], from: ['received'], to: 'awaiting-materials',
      basis: MAJOR_DECISIONS.art(26),
      data: { missing: f.text('缺少材料', 'Missing') }, publish: 'never',
    },
    'supply-materials': {
      ...t('补充材料', 'Papers supplied'), by: ['submitter'], from: ['awaiting-materials'], to: 'received',
      basis: MAJOR_DECISIONS.art(26),
      data: { materials: f.documents('材料', 'Materials') }, publish: 'never',
    },
    return: {
      ...t('退回', 'Returned'), by: ['legal-office'], from: ['received', 'awaiting-materials'], to: 'returned',
      basis: [MAJOR_DECISIONS.art(26), RULE_MAKING.art(20)], stops: ['review'],
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    'counsel-opinion': {
      ...t('法律顾问、公职律师提出意见', 'Counsel gave an opinion'), by: ['adviser'], from: ['received'], to: 'same',
      basis: MAJOR_DECISIONS.art(28),
      data: {
        kind: f.enum('种类', 'Kind', { 'legal-adviser': ['法律顾问', 'Legal adviser'], 'public-lawyer': ['公职律师', 'Public lawyer'] }),
        opinion: f.document('意见', 'Opinion'),
      },
      publish: 'never',
    },
    'issue-opinion': {
      ...t('出具审查意见', 'Opinion issued'), by: ['legal-office'], from: ['received'], to: 'opined',
      basis: [MAJOR_DECISIONS.art(27), MAJOR_DECISIONS.art(28), SHANDONG.art(48)],
      gates: ['review-in-proper-form', 'review-not-rushed', 'review-complete', 'counsel-heard'], stops: ['review'],
      data: {
        form: f.enum('形式', 'Form', {
          'written-opinion': ['书面意见', 'Written opinion'], 'comment-letter': ['复函', 'Comment letter'],
          countersign: ['会签', 'Countersign'], 'meeting-attendance': ['列席会议', 'Meeting attendance'], oral: ['口头', 'Oral'],
        }),
        opinion: f.enum('意见', 'Opinion', {
          lawful: ['合法', 'Lawful'], 'lawful-if-amended': ['修改后合法', 'Lawful if amended'],
          'procedure-missing': ['未履行法定程序', 'Procedure missing'], 'beyond-power': ['超越职权', 'Beyond power'],
          unlawful: ['违法', 'Unlawful'], 'exploratory-risk-stated': ['探索性改革，已明示法律风险', 'Exploratory, risk stated'],
        }),
        'reviewed-power': f.bool('已审查法定权限', 'Power reviewed'),
        'reviewed-procedure': f.bool('已审查法定程序', 'Procedure reviewed'),
        'reviewed-content': f.bool('已审查内容合法', 'Content reviewed'),
        document: f.document('文书', 'Document').opt(),
      },
      publish: 'never', stepUp: true,
    },
    answer: {
      ...t('处理审查意见', 'Opinion acted on'), by: ['submitter'], from: ['opined'], to: 'answered',
      basis: MAJOR_DECISIONS.art(28), gates: ['reason-for-not-adopting'],
      data: {
        adopted: f.enum('是否采纳', 'Adopted', { all: ['全部', 'All'], part: ['部分', 'Part'], none: ['无', 'None'] }),
        reason: f.text('理由', 'Reason').opt(),
      },
      publish: 'never',
    },
    withdraw: {
      ...t('撤回', 'Withdrawn'), by: ['submitter'], from: ['received', 'awaiting-materials'], to: 'withdrawn',
      basis: convention('the law is silent'), stops: ['review'], publish: 'never',
    },
  })
  .clocks({
    review: {
      ...t('审查期限', 'Review'), basis: REVIEW_NOTICE,
      limit: c => workdays(c.param('normative.review.max'), REVIEW_NOTICE), onOverrun: finding('review-overdue'),
      pausedBy: { 'require-materials': 'supply-materials' },
    },
  })
  .gates({
    'reviewer-not-drafter': {
      ...t('审查与起草分离', 'Reviewer did not draft'), basis: [REVIEW_NOTICE, convention('for decisions')], severity: 'finding',
      remedy: t('由起草机构以外的机构审查', 'Have a unit other than the drafter review it'),
      rule: (_c, a) => !a.data['same-unit'],
    },
    'review-in-proper-form': {
      ...t('不得以会签等代替', 'Review not replaced by another form'), basis: [MAJOR_DECISIONS.art(25), REVIEW_NOTICE], severity: 'block',
      remedy: t('出具书面合法性审查意见', 'Issue a written legality opinion'),
      rule: (_c, a) => a.data.form === 'written-opinion',
    },
    'review-not-rushed': {
      ...t('审查时间保证', 'Enough time for review'), basis: [MAJOR_DECISIONS.art(26), REVIEW_NOTICE], severity: 'finding',
      remedy: t('保证必要的审查时间', 'Leave the time that review needs'),
      rule: (c, a) => {
        const submit = c.first('submit')
        return submit === undefined || submit.data.urgent || reviewDays(c, a.on) >= minimum(c, submit.data.subject)
      },
    },
    'review-complete': {
      ...t('审查内容完整', 'Power, procedure and content all reviewed'), basis: MAJOR_DECISIONS.art(27), severity: 'finding',
      remedy: t('对权限、程序、内容逐项审查', 'Review power, procedure and content'),
      rule: (_c, a) => a.data['reviewed-power'] && a.data['reviewed-procedure'] && a.data['reviewed-content'],
    },
    'counsel-heard': {
      ...t('组织法律顾问、公职律师', 'Counsel heard'), basis: MAJOR_DECISIONS.art(28), severity: 'finding',
      remedy: t('组织法律顾问、公职律师提出意见', 'Obtain the opinion of counsel'),
      rule: c => c.first('submit')?.data.subject !== 'major-decision' || c.has('counsel-opinion'),
    },
    'reason-for-not-adopting': {
      ...t('未采纳说明理由', 'Reasons when not adopted'), basis: [convention('reasons in writing'), MAJOR_DECISIONS.art(28)], severity: 'block',
      remedy: t('写明未采纳的理由', 'State why it was not adopted'),
      rule: (_c, a) => a.data.adopted === 'all' || filled(a.data.reason),
    },
  })
