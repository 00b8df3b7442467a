import { convention, days, filled, type GatesOf, law, t, unverified, workdays, years } from '#kernel'
import type { acts } from './acts.ts'
import { validUntil } from './term.ts'

const HUNAN = law('湖南省行政程序规定(2018-07-10)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')
const DOCUMENTS_NOTICE = unverified('国办发〔2018〕37号')
const CITY_COUNTY_13 = unverified('国发〔2008〕17号 十三')
const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')

const COMMENT_FLOOR = convention('a floor of seven days where no article sets a period, and where a shorter one is explained')
const collective: readonly string[] = ['executive-meeting', 'plenary-meeting', 'department-meeting']
const passed: readonly string[] = ['adopted', 'adopted-as-amended']

/** What must hold, in every edition. */
export const gates = {
  'competent-issuer': {
    ...t('制定主体合法', 'Issuer may make such documents'), basis: [HUNAN.art(46), SHANDONG.art(43)], severity: 'block',
    remedy: t('由有权机关制定', 'Have a competent organ issue it'),
    rule: (_c, a) => a.data['issuer-kind'] === 'organ',
  },
  'urgency-declared': {
    ...t('紧急情形属实', 'Urgency declared at proposal'), basis: SHANDONG.art(49), severity: 'block',
    remedy: t('按一般程序评估论证，或在提出时说明紧急情形', 'Assess necessity in the ordinary way, or declare the urgency at proposal'),
    rule: c => c.first('propose')?.data.urgent === true,
  },
  'comment-period': {
    ...t('征求意见期限', 'Comment period long enough'), basis: [BUSINESS_ENVIRONMENT.art(62), convention('7-day floor and the shortening: convention, the law is silent')], severity: 'finding',
    remedy: t('延长征求意见期限', 'Lengthen the comment period'),
    rule: (c, a) => {
      const market = c.first('propose')?.data['affects-market'] === true
      const least = c.param(filled(a.data['shortened-reason']) ? 'normative.comment.floor' : market ? 'normative.comment.market' : 'normative.comment.other')
      return a.data.closes >= c.plus(a.data.opens, days(least, market ? BUSINESS_ENVIRONMENT.art(62) : COMMENT_FLOOR))
    },
  },
  'review-in-proper-form': {
    ...t('不得以会签等代替', 'Review not replaced by another form'), basis: [{ ...MAJOR_DECISIONS.art(25), note: 'where a decision' }, REVIEW_NOTICE], severity: 'block',
    remedy: t('出具书面合法性审核意见', 'Issue a written legality opinion'),
    rule: (_c, a) => a.data.form === 'written-opinion',
  },
  'review-not-rushed': {
    ...t('审核时间不少于5个工作日', 'At least five working days for review'), basis: REVIEW_NOTICE, severity: 'finding',
    remedy: t('保证不少于5个工作日的审核时间', 'Leave at least five working days'),
    rule: (c, a) => {
      const submit = c.last('submit-legality-review')
      return c.first('propose')?.data.urgent === true || (submit !== undefined && c.plus(submit.on, workdays(c.param('normative.review.min'), REVIEW_NOTICE)) <= a.on)
    },
  },
  'reason-for-not-adopting': {
    ...t('未采纳说明理由', 'Reasons when not adopted'), basis: [SHANDONG.art(48), convention('the law is silent')], severity: 'block',
    remedy: t('写明未采纳的理由', 'State why it was not adopted'),
    rule: (_c, a) => a.data.adopted === 'all' || filled(a.data.reason),
  },
  'necessity-assessed': {
    ...t('经评估论证', 'Necessity assessed'), basis: [LOCAL_ORGANS.art(75), unverified('国办发〔2018〕37号（the only basis before 2022-03-12）')], severity: 'finding',
    remedy: t('先行评估论证', 'Assess necessity first'),
    rule: c => c.first('propose')?.data.urgent === true || c.has('assess-necessity', x => x.data.conclusion === 'needed'),
  },
  'comment-held': {
    ...t('公开征求意见', 'Public comment held'), basis: [LOCAL_ORGANS.art(75), CITY_COUNTY_13], severity: 'block',
    remedy: t('公开征求意见并待期限届满', 'Publish for comment and wait until the period has ended'),
    rule: (c, a) => {
      const p = c.first('propose')?.data
      return !p?.['affects-rights'] || p.urgent || p.secret || c.has('open-comment', o => o.data.closes < a.on)
    },
  },
  'experts-heard': {
    ...t('专家论证', 'Experts heard'), basis: DOCUMENTS_NOTICE, severity: 'finding',
    remedy: t('组织专家论证', 'Have experts argue it'),
    rule: c => !c.first('propose')?.data.professional || c.first('propose')?.data.urgent === true || c.has('expert-argument'),
  },
  'legality-review-first': {
    ...t('先审核后审议', 'Legality review before deliberation'), basis: [LOCAL_ORGANS.art(75), CITY_COUNTY_13, SHANDONG.art(49)], severity: 'block',
    remedy: t('送合法性审核并取得意见', 'Submit it for legality review and obtain the opinion'),
    rule: c => {
      const opinion = c.last('issue-legality-opinion')
      return opinion !== undefined && c.after(opinion).first('send-back', 'return-materials') === undefined
    },
  },
  'unlawful-not-deliberated': {
    ...t('审核不合法不得提交', 'An unlawful draft is not deliberated'), basis: [CITY_COUNTY_13, REVIEW_NOTICE], severity: 'block',
    remedy: t('修改后重新审核', 'Amend it and have it reviewed again'),
    rule: c => c.last('issue-legality-opinion')?.data.opinion !== 'unlawful',
  },
  'opinion-answered': {
    ...t('审核意见已处理', 'Opinion acted on'), basis: [SHANDONG.art(48), convention('the law is silent')], severity: 'finding',
    remedy: t('先处理审核意见', 'Act on the opinion first'),
    rule: c => {
      const opinion = c.last('issue-legality-opinion')
      return opinion?.data.opinion !== 'lawful-if-amended' || c.after(opinion).has('answer-opinion')
    },
  },
  'no-reserved-matters': {
    ...t('不得设定许可处罚强制收费', 'No licence, penalty, coercion or fee created'), basis: [CITY_COUNTY_13, HUNAN.art(47)], severity: 'block',
    remedy: t('删除违法设定的事项后重新审核', 'Take out what may not be set and have it reviewed again'),
    rule: c => c.last('issue-legality-opinion')?.data['reserved-matter-found'] !== true,
  },
  'collective-deliberation': {
    ...t('集体讨论决定', 'Collectively decided before signing'), basis: [LOCAL_ORGANS.art(75), CITY_COUNTY_13, SHANDONG.art(49)], severity: 'block',
    remedy: t('提交常务会议、全体会议或者部门办公会审议', 'Have an executive, plenary or department meeting adopt it'),
    rule: c => {
      const d = c.last('deliberate')?.data
      return c.first('propose')?.data.urgent === true || (d !== undefined && collective.includes(d.meeting) && passed.includes(d.result))
    },
  },
  'fair-competition-done': {
    ...t('未经公平竞争审查不得出台', 'Fair-competition review before issue'), basis: BUSINESS_ENVIRONMENT.art(63), severity: 'block',
    remedy: t('开展公平竞争审查并取得通过结论', 'Have it reviewed for fair competition, and pass'),
    rule: c => !c.first('propose')?.data['affects-market'] || ['pass', 'exception'].includes(c.last('fair-competition-review')?.data.result ?? ''),
  },
  'registered-before-publication': {
    ...t('统一登记编号后公布', 'Registered before publication'), basis: [HUNAN.art(49), SHANDONG.art(50)], severity: 'block',
    remedy: t('先行统一登记编号', 'Register and number it first'),
    rule: c => c.has('register'),
  },
  'effective-delay': {
    ...t('公布30日后施行', 'Thirty days before taking effect'), basis: [HUNAN.art(50), SHANDONG.art(53), convention('model rules: national law is silent for normative documents')], severity: 'finding',
    remedy: t('改定施行日期，或说明立即施行理由', 'Set a later day, or state why it takes effect at once'),
    rule: (c, a) => filled(a.data['immediate-reason']) || a.data['effective-on'] >= c.plus(a.on, days(c.param('normative.effective-delay'), [HUNAN.art(50), SHANDONG.art(53)])),
  },
  'validity-stated': {
    ...t('载明有效期', 'Validity stated and within bounds'), basis: [HUNAN.art(51), SHANDONG.art(53), convention('model rules: the regional 管理办法 is not in corpus')], severity: 'finding',
    remedy: t('载明有效期，一般不超过5年，试行不超过2年', 'State a term of at most five years, two on trial'),
    rule: (c, a) => {
      const longest = years(c.param(a.data.trial ? 'normative.trial' : 'normative.validity'), [HUNAN.art(51), SHANDONG.art(53)])
      const until = a.data['valid-until']
      return until !== undefined && until <= c.plus(a.data['effective-on'], longest)
    },
  },
  'comment-feedback': {
    ...t('意见采纳情况反馈', 'Feedback on comments'), basis: BUSINESS_ENVIRONMENT.art(62), severity: 'finding',
    remedy: t('公布意见采纳情况', 'Publish how comments were handled'),
    rule: c => !c.first('propose')?.data['affects-market'] || c.has('close-comment', x => x.data['feedback-published']),
  },
  'renewed-in-time': {
    ...t('届满前续期', 'Renewed before it lapsed'), basis: [HUNAN.art(51), SHANDONG.art(53)], severity: 'block',
    remedy: t('已届满失效，重新制定', 'It has lapsed: make it anew'),
    rule: (c, a) => a.on <= (validUntil(c) ?? a.on),
  },
  'cited-only-if-in-force': {
    ...t('未公布不得作为依据', 'Cited only when published and unexpired'), basis: [BUSINESS_ENVIRONMENT.art(64), CITY_COUNTY_13, CITY_COUNTY_15], severity: 'finding',
    remedy: t('引用现行有效的文件', 'Cite a document in force'),
    rule: (c, a) => {
      const published = c.last('publish')
      return published !== undefined && published.data['effective-on'] <= a.on && a.on <= (validUntil(c) ?? a.on)
    },
  },
} satisfies GatesOf<typeof acts>
