import { days, disputesRules, edition, filled, finding, lapse, law, ripens, t, workdays } from '#kernel'
import { olderActs } from './2018/acts.ts'

const RECONSIDERATION = law('行政复议法(2017-09-01)')
const RECON_RULES = law('行政复议法实施条例(2007-05-29)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** 行政复议，2023年12月31日以前收到的申请：receipt is acceptance, the respondent's ten days are calendar days, the head of the organ extends. */
export default edition('reconsideration', '2018', {
  inForce: ['2018-01-01', '2023-12-31'],
  law: ['行政复议法(2017-09-01)', '行政复议法实施条例(2007-05-29)'],
  basis: RECONSIDERATION.art(43),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('仅五日、七日为工作日（第四十条第二款），十日为日历日；其余按民事诉讼法计算，届满日为休息日的顺延', 'Only the limits of 5 and 7 days are working days (article 40(2)); the 10 days are calendar days; otherwise as the Civil Procedure Law counts'),
})
  .roles({
    applicant: t('申请人', 'Applicant (sealed)'),
    'third-party': t('第三人', 'Third party (sealed)'),
    respondent: t('被申请人', 'Respondent organ'),
    'reconsideration-office': t('行政复议机构', 'Reconsideration office'),
    'office-head': t('复议机构负责人', 'Head of the office'),
    'reconsideration-organ': t('行政复议机关', 'Reconsideration organ (the government)'),
    'organ-head': t('复议机关负责人', 'Head of the organ'),
    'norm-maker': t('规范性文件制定机关', 'Maker of the norm'),
    'norm-organ': t('有权处理机关', 'Organ competent for the norm'),
    'superior-organ': t('上级行政机关', 'Superior organ'),
  })
  .states({
    accepted: t('已受理(收到即受理)', 'Accepted, by receipt'),
    correcting: t('补正中', 'Awaiting correction'),
    suspended: t('已中止', 'Suspended'),
    decided: t('已决定', 'Decided'),
    effective: t('已生效', 'In force'),
    closed: { ...t('已结案', 'Closed'), final: true },
    rejected: { ...t('不予受理', 'Not accepted'), final: true },
    abandoned: { ...t('视为放弃', 'Deemed abandoned'), final: true },
    terminated: { ...t('已终止', 'Terminated'), final: true },
  })
  .acts(olderActs)
  .clocks({
    review: {
      ...t('审查期限', 'Review'), basis: RECONSIDERATION.art(17),
      limit: workdays(5, RECONSIDERATION.art(17, 1)), onOverrun: lapse('自收到之日起即为受理', 'The application counts as accepted since its receipt'),
    },
    correction: {
      ...t('补正期限', 'Correction'), basis: RECON_RULES.art(29),
      due: (_, a) => a.data.dueOn, onOverrun: ripens('无正当理由逾期不补正的，视为放弃申请', 'The application may be taken as abandoned'),
    },
    'send-copy': {
      ...t('发送期限', 'Copy to the respondent'), basis: [RECONSIDERATION.art(23, 1), RECONSIDERATION.art(17, 2), RECON_RULES.art(29)],
      limit: workdays(7, RECONSIDERATION.art(23, 1)), pausedBy: { 'request-correction': 'submit-correction' }, onOverrun: finding('copy-late'),
    },
    answer: {
      ...t('答复期限', 'Answer'), basis: [RECONSIDERATION.art(23, 1), RECONSIDERATION.art(40, 2)],
      limit: days(10, RECONSIDERATION.art(23, 1)), onOverrun: finding('answer-late'),
    },
    decide: {
      ...t('审理期限', 'Decision'),
      basis: [RECONSIDERATION.art(31, 1), RECONSIDERATION.art(17, 2), RECON_RULES.art(29), RECON_RULES.art(34), RECON_RULES.art(37)],
      limit: days(60, RECONSIDERATION.art(31, 1)),
      pausedBy: { 'request-correction': 'submit-correction', suspend: 'resume', 'appraise-start': 'appraise-end' },
      extendedBy: { extend: { by: a => days(a.data.days, RECONSIDERATION.art(31, 1)), inAll: days(30, RECONSIDERATION.art(31, 1)), allowed: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy) } },
      onOverrun: finding('decision-late'),
    },
    'opinion-report': {
      ...t('意见书通报', 'Report on the opinion letter'), basis: RECON_RULES.art(57, 1),
      limit: days(60, RECON_RULES.art(57, 1)), from: (_, a) => a.data.receivedOn, onOverrun: finding('opinion-letter-unanswered'),
    },
    perform: {
      ...t('履行期限', 'Performance'), basis: [RECONSIDERATION.art(32), RECON_RULES.art(49)],
      from: (_, a) => a.data.servedOn, due: c => c.all('decide').find(a => !a.outOfOrder)?.data.performBy,
      limit: c => (c.all('decide').find(a => !a.outOfOrder)?.data.redo === true ? days(60, RECON_RULES.art(49)) : null), // no date, no clock, save for an act to be made again
      onOverrun: finding('decision-not-performed'),
    },
    sue: {
      ...t('起诉期限', 'Time to sue'), basis: LITIGATION.art(45),
      limit: days(15, LITIGATION.art(45)), from: (_, a) => a.data.servedOn,
      onOverrun: lapse('逾期不起诉的，不得再就该复议决定起诉', 'The right to sue over the decision is gone'),
    },
  })
  .gates({
    'within-filing-limit': {
      ...t('在申请期限内', 'Within the time to apply'), basis: [RECONSIDERATION.art(9), RECON_RULES.art(15)], severity: 'block',
      remedy: t('超过申请期限的，决定不予受理', 'Refuse an application that came too late'),
      rule: (c, a) => a.on <= c.end(a.data.learnedOn, days(60 + (a.data.excusedDays ?? 0), RECONSIDERATION.art(9, 1))),
    },
    'correction-notice-in-time': {
      ...t('补正通知及时', 'Correction asked in time'), basis: RECON_RULES.art(29), severity: 'finding',
      rule: (c, a) => c.inTime('review', a),
    },
    'abandoned-only-after-due': {
      ...t('逾期方可视为放弃', 'Abandonment only after expiry'), basis: RECON_RULES.art(29), severity: 'block',
      remedy: t('待补正期限届满后再行记录', 'Wait until the time for correction has passed'), rule: (c, a) => c.ranOut('correction', a),
    },
    'two-handlers': {
      ...t('两名以上复议人员', 'Two handlers'), basis: RECON_RULES.art(32), severity: 'block',
      remedy: t('由两名以上复议人员办理', 'Name at least two handlers'), rule: (_, a) => a.data.handlers.length >= 2, // 条例第三十二条: at least two,
    },
    'reject-in-time': {
      ...t('五日内不予受理', 'Rejected within five days'), basis: RECONSIDERATION.art(17, 1), severity: 'block',
      remedy: t('五日届满后只能驳回申请', 'After five days only a dismissal is open'), rule: (c, a) => c.inTime('review', a),
    },
    'two-officers': {
      ...t('调查不少于两人', 'Two officers'), basis: RECON_RULES.art(34, 2), severity: 'block',
      remedy: t('由两名以上人员出示证件后调查', 'Send at least two officers, showing their cards'),
      rule: (_, a) => a.data.officers.length >= 2 && a.data.cardsShown, // 条例第三十四条第二款: at least two,
    },
    'suspension-notice': {
      ...t('告知中止恢复', 'Parties told'), basis: RECON_RULES.art(41, 3), severity: 'finding',
      rule: (_, a) => a.data.partiesTold === true,
    },
    'extension-in-time': {
      ...t('届满前延长', 'Extended before expiry'), basis: RECONSIDERATION.art(31, 1), severity: 'block',
      remedy: t('在审理期限届满前延长', 'Extend before the period ends'), rule: (c, a) => c.inTime('decide', a),
    },
    'extension-at-most-thirty': {
      ...t('不超过三十日', 'At most thirty days'), basis: RECONSIDERATION.art(31, 1), severity: 'block',
      remedy: t('延长合计不超过三十日', 'Keep all extensions within thirty days'),
      rule: (c, a) => (c.run('decide')?.extended ?? 0) + a.data.days <= 30, // 第三十一条第一款: thirty days in all,
    },
    'extension-by-organ-head': {
      ...t('机关负责人批准', 'Approved by the organ\'s head'), basis: RECONSIDERATION.art(31, 1), severity: 'block',
      remedy: t('由行政复议机关负责人批准', 'Have the head of the reconsideration organ approve it'), rule: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy),
    },
    'extension-notified': {
      ...t('告知延长', 'Extension told'), basis: RECONSIDERATION.art(31, 1), severity: 'finding',
      rule: (_, a) => a.data.partiesTold,
    },
    'mediation-scope': {
      ...t('可调解范围', 'Mediation only where allowed'), basis: RECON_RULES.art(50, 1), severity: 'block',
      remedy: t('仅裁量性行为和赔偿、补偿纠纷可以调解', 'Mediate only discretionary acts and disputes over compensation'), rule: (_, a) => a.data.discretionOrMoney,
    },
    'mediation-letter-complete': {
      ...t('调解书签章', 'Signed and sealed'), basis: RECON_RULES.art(50, 2), severity: 'block',
      remedy: t('各方签字并加盖复议机关印章', 'Have all sign, and seal it'), rule: (_, a) => a.data.signedByAll && a.data.sealed,
    },
    'decision-approved': {
      ...t('负责人同意或集体讨论', 'Approved'), basis: RECONSIDERATION.art(28, 1), severity: 'block',
      remedy: t('经复议机关负责人同意或者集体讨论通过', 'Have it approved by the head of the organ or in collective discussion'),
      rule: (_, a) => a.data.approval === 'head' || a.data.approval === 'collective',
    },
    'no-answer-consequence': {
      ...t('未答复视为无证据', 'No answer, revoked'), basis: [RECONSIDERATION.art(28, 1, 4), RECON_RULES.art(46)], severity: 'block',
      remedy: t('被申请人未答复的，决定撤销', 'Without an answer, revoke the act'), rule: (c, a) => c.has('answer') || a.data.outcome === 'revoke',
    },
    'no-worse-outcome': {
      ...t('不得更为不利', 'Not worse'), basis: RECON_RULES.art(51), severity: 'block',
      remedy: t('不得作出对申请人更为不利的决定', 'Do not decide to the applicant’s disadvantage'), rule: (_, a) => a.data.worseForApplicant !== true,
    },
    'no-repeat-act': {
      ...t('不得重复', 'Same act not repeated'), basis: RECONSIDERATION.art(28, 2), severity: 'finding',
      rule: (_, a) => a.data.sameAsBefore !== true,
    },
  })
