import { convention, edition, f, filled, finding, law, report2022, rulemakingRules, t, unverified } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const COUNSEL_OPINION = unverified('中办发〔2016〕30号')

/** 法律顾问、公职律师法律意见（2016）: Opinions of legal advisers and public lawyers. */
export default edition('legal-opinion', '2016', {
  inForce: ['2016-06-16', null],
  law: ['中办发〔2016〕30号', '重大行政决策程序暂行条例(2019-04-20)', '律师法(2017-09-01)'],
  basis: COUNSEL_OPINION,
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
})
  .roles({
    requester: t('请求单位', 'Requesting organ'),
    adviser: t('法律顾问', 'Retained legal adviser'),
    'public-lawyer': t('公职律师', 'Public lawyer'),
  })
  .states({
    requested: t('已请求', 'Requested'),
    delivered: t('已提供', 'Delivered'),
    answered: { ...t('已处理', 'Answered'), final: true },
    withdrawn: { ...t('已撤回', 'Withdrawn'), final: true },
  })
  .acts({
    request: {
      ...t('请求法律意见', 'Opinion requested'), by: ['requester'], from: ['start'], to: 'requested',
      basis: [COUNSEL_OPINION, MAJOR_DECISIONS.art(28)], gates: ['adviser-in-register'], starts: ['delivery'],
      data: {
        matter: f.enum('事项种类', 'Kind of matter', {
          'normative-document': ['行政规范性文件', 'Normative document'], 'major-decision': ['重大行政决策', 'Major decision'],
          legislation: ['立法', 'Legislation'], contract: ['合同', 'Contract'], dispute: ['争议案件', 'Dispute'],
          other: ['其他', 'Other'],
        }),
        'matter-case': f.case('所涉事项', 'Matter case').opt(),
        adviser: f.entry('legal-advisers', '法律顾问或者公职律师', 'Adviser'),
        kind: f.enum('种类', 'Kind', { 'legal-adviser': ['法律顾问', 'Legal adviser'], 'public-lawyer': ['公职律师', 'Public lawyer'] }),
        question: f.longtext('咨询问题', 'Question'),
        'due-on': f.date('要求提供日期', 'Wanted by'),
      },
      publish: 'never',
    },
    'declare-conflict': {
      ...t('申报利益冲突', 'Conflict declared'), by: ['adviser', 'public-lawyer'], from: ['requested'], to: 'same',
      basis: COUNSEL_OPINION,
      data: { conflict: f.bool('存在利益冲突', 'Conflict') }, publish: 'never',
    },
    deliver: {
      ...t('提供法律意见', 'Opinion delivered'), by: ['adviser', 'public-lawyer'], from: ['requested'], to: 'delivered',
      basis: COUNSEL_OPINION, gates: ['no-conflict'], stops: ['delivery'],
      data: {
        opinion: f.document('意见', 'Opinion'),
        conclusion: f.enum('结论', 'Conclusion', {
          'no-obstacle': ['无法律障碍', 'No obstacle'], risk: ['有法律风险', 'Risk'], unlawful: ['违法', 'Unlawful'],
        }),
        signed: f.bool('署名', 'Signed'),
      },
      publish: 'never',
    },
    'attend-meeting': {
      ...t('列席会议', 'Attended the meeting'), by: ['adviser', 'public-lawyer'], from: ['requested', 'delivered'], to: 'same',
      basis: report2022('一(三)四'),
      data: { 'meeting-on': f.date('会议日期', 'Meeting on'), spoke: f.bool('发表意见', 'Spoke') }, publish: 'never',
    },
    adopt: {
      ...t('处理法律意见', 'Opinion adopted or not'), by: ['requester'], from: ['delivered'], to: 'answered',
      basis: COUNSEL_OPINION, gates: ['reason-for-not-adopting'],
      data: {
        adopted: f.enum('是否采纳', 'Adopted', { all: ['全部', 'All'], part: ['部分', 'Part'], none: ['无', 'None'] }),
        reason: f.text('理由', 'Reason').opt(),
      },
      publish: 'never',
    },
    withdraw: {
      ...t('撤回', 'Withdrawn'), by: ['requester'], from: ['requested'], to: 'withdrawn',
      basis: convention('the law is silent'), stops: ['delivery'],
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
  })
  .clocks({
    delivery: {
      ...t('提供意见期限', 'Delivery of the opinion'), basis: convention('the date asked for'),
      // CONVENTION: the date asked for stands as written.
      due: (_c, a) => a.data['due-on'],
      onOverrun: finding('opinion-late'),
    },
  })
  .gates({
    'adviser-in-register': {
      ...t('顾问在册', 'Adviser is on the register'), basis: COUNSEL_OPINION, severity: 'finding',
      remedy: t('请在册的法律顾问、公职律师提供', 'Ask somebody on the register'),
      rule: (c, a) => {
        const advisers = c.register('legal-advisers')
        const lawyers = c.register('public-lawyers')
        if (!advisers && !lawyers) return undefined
        return (a.data.kind === 'legal-adviser' ? advisers : lawyers)?.on(a.on).some(e => e.id === a.data.adviser) ?? false
      },
    },
    'no-conflict': {
      ...t('无利益冲突', 'No conflict'), basis: COUNSEL_OPINION, severity: 'finding',
      remedy: t('由无利益冲突者提供', 'Have somebody without a conflict give it'),
      rule: c => !c.has('declare-conflict', x => x.data.conflict),
    },
    'reason-for-not-adopting': {
      ...t('未采纳说明理由', 'Reasons when not adopted'), basis: COUNSEL_OPINION, severity: 'block',
      remedy: t('写明未采纳的理由', 'State why it was not adopted'),
      rule: (_c, a) => a.data.adopted === 'all' || filled(a.data.reason),
    },
  })
