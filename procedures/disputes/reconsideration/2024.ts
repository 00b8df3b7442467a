import { days, disputesRules, edition, filled, finding, lapse, law, ripens, t, workdays } from '#kernel'
import { reconsiderationActs } from './2024/acts.ts'
import { acceptance, isFirst, isOrdinary, type Reconsideration, reconsiderationGates } from './2024/gates.ts'

const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECON_RULES = law('行政复议法实施条例(2007-05-29)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')

/** The decision that took effect. */
const decided = (c: Reconsideration) => c.all('decide').find(a => !a.outOfOrder)

/** 行政复议，2024年1月1日起收到的申请：silence accepts, the parties are heard, the norm behind the act may be reviewed with it. */
export default edition('reconsideration', '2024', {
  inForce: ['2024-01-01', null],
  law: ['行政复议法(2023-09-01)', '行政复议法实施条例(2007-05-29)', '民事诉讼法(2023-09-01)'],
  basis: RECONSIDERATION.art(90),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('三日、五日、七日、十日为工作日，不含法定休假日（第八十八条第二款）；其他期限按日历日，届满日为法定休假日的顺延（民诉法第八十五条）', 'Limits of 3, 5, 7 and 10 days are working days (article 88(2)); all others are calendar days, moved off a day off at their end (Civil Procedure Law, article 85)'),
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
    filed: t('已申请', 'Filed'),
    correcting: t('补正中', 'Awaiting correction'),
    accepted: t('已受理', 'Accepted, under review'),
    suspended: t('已中止', 'Suspended'),
    decided: t('已决定', 'Decided, not yet served'),
    effective: t('已生效', 'Served and in force'),
    closed: { ...t('已结案', 'Closed'), final: true },
    rejected: { ...t('不予受理', 'Not accepted'), final: true },
    abandoned: { ...t('视为放弃', 'Deemed abandoned'), final: true },
    terminated: { ...t('已终止', 'Terminated'), final: true },
    dismissed: { ...t('驳回申请', 'Application dismissed'), final: true },
  })
  .acts(reconsiderationActs)
  .clocks({
    review: {
      ...t('审查期限', 'Review of the application'), basis: [RECONSIDERATION.art(30, 1), RECONSIDERATION.art(30, 3), RECONSIDERATION.art(31, 3)],
      limit: workdays(5, RECONSIDERATION.art(30, 1)),
      onOverrun: { does: 'accept', data: { procedure: 'ordinary' }, finding: 'accepted-by-silence', basis: RECONSIDERATION.art(30, 3) },
    },
    correction: {
      ...t('补正期限', 'Applicant\'s correction'), basis: [RECONSIDERATION.art(31, 2), RECONSIDERATION.art(88, 2)],
      limit: workdays(10, RECONSIDERATION.art(31, 2)), from: (_, a) => a.data.receivedByApplicantOn,
      extendedBy: { 'extend-correction': { to: a => a.data.dueOn } },
      onOverrun: ripens('无正当理由逾期不补正的，视为放弃申请', 'The application may be taken as abandoned'),
    },
    // Only the first acceptance starts anything: one recorded after silence confirms it (open point 32).
    'send-copy': {
      ...t('发送期限', 'Copy to the respondent'), basis: RECONSIDERATION.art(48),
      limit: workdays(7, RECONSIDERATION.art(48)), when: (c, a) => a.data.procedure === 'ordinary' && isFirst(c, 'accept'),
      onOverrun: finding('copy-late'),
    },
    'send-copy-summary': {
      ...t('发送期限(简易)', 'Copy to the respondent, summary'), basis: RECONSIDERATION.art(54, 1),
      limit: workdays(3, RECONSIDERATION.art(54, 1)), when: (c, a) => a.data.procedure === 'summary' && isFirst(c, 'accept'),
      onOverrun: finding('copy-late'),
    },
    answer: {
      ...t('答复期限', 'Respondent\'s answer'), basis: [RECONSIDERATION.art(48), RECONSIDERATION.art(70), RECONSIDERATION.art(88, 2)],
      limit: workdays(10, RECONSIDERATION.art(48)), when: c => isOrdinary(c), onOverrun: finding('answer-late'),
    },
    'answer-summary': {
      ...t('答复期限(简易)', 'Respondent\'s answer, summary'), basis: [RECONSIDERATION.art(54, 1), RECONSIDERATION.art(70)],
      limit: workdays(5, RECONSIDERATION.art(54, 1)), when: c => !isOrdinary(c), onOverrun: finding('answer-late'),
    },
    // Turned into the ordinary procedure, the sixty days still count from acceptance (open point 6).
    decide: {
      ...t('审理期限', 'Decision'), basis: RECONSIDERATION.art(62, 1),
      limit: days(60, RECONSIDERATION.art(62, 1)), from: c => acceptance(c)?.on,
      when: (c, a) => (a.act === 'accept' ? a.data.procedure === 'ordinary' && isFirst(c, 'accept') : acceptance(c)?.data.procedure === 'summary' && isFirst(c, 'convert-to-ordinary')),
      pausedBy: { suspend: 'resume', 'appraise-start': 'appraise-end' },
      extendedBy: { extend: {
        by: a => days(a.data.days, RECONSIDERATION.art(62, 1)), inAll: days(30, RECONSIDERATION.art(62, 1)),
        allowed: (c, a) => a.by === 'office-head' && filled(a.data.approvedBy) && (c.run('decide-summary') === undefined || c.has('convert-to-ordinary')),
      } },
      onOverrun: finding('decision-late'),
    },
    'decide-summary': {
      ...t('审理期限(简易)', 'Decision, summary'), basis: RECONSIDERATION.art(62, 2),
      limit: days(30, RECONSIDERATION.art(62, 2)), when: (c, a) => a.data.procedure === 'summary' && isFirst(c, 'accept'),
      pausedBy: { suspend: 'resume', 'appraise-start': 'appraise-end' }, onOverrun: finding('decision-late'),
    },
    'norm-notice': {
      ...t('通知制定机关', 'Maker to be asked'), basis: RECONSIDERATION.art(58, 1),
      limit: workdays(3, RECONSIDERATION.art(58, 1)), from: c => c.last('suspend')?.on, when: (_, a) => a.data.ownPower,
      onOverrun: finding('norm-review-late'),
    },
    'norm-answer': {
      ...t('制定机关答复', 'Maker\'s answer'), basis: RECONSIDERATION.art(58, 1),
      limit: workdays(10, RECONSIDERATION.art(58, 1)), onOverrun: finding('norm-review-late'),
    },
    'norm-handle': {
      ...t('规范性文件处理', 'Norm handled by own power'), basis: [RECONSIDERATION.art(56), RECONSIDERATION.art(57)],
      limit: days(30, RECONSIDERATION.art(56)), when: (_, a) => a.data.ownPower, onOverrun: finding('norm-review-late'),
    },
    'norm-forward': {
      ...t('规范性文件转送', 'Norm forwarded'), basis: [RECONSIDERATION.art(56), RECONSIDERATION.art(57)],
      limit: workdays(7, RECONSIDERATION.art(56)), when: (_, a) => !a.data.ownPower, onOverrun: finding('norm-review-late'),
    },
    'norm-reply': {
      ...t('接受转送机关回复', 'Reply of the organ it was forwarded to'), basis: RECONSIDERATION.art(60),
      limit: days(60, RECONSIDERATION.art(60)), onOverrun: finding('norm-review-late'),
    },
    'opinion-report': {
      ...t('意见书报送', 'Report on the opinion letter'), basis: RECONSIDERATION.art(76),
      limit: days(60, RECONSIDERATION.art(76)), from: (_, a) => a.data.receivedOn, onOverrun: finding('opinion-letter-unanswered'),
    },
    perform: {
      ...t('履行期限', 'Performance'), basis: [RECONSIDERATION.art(64), RECONSIDERATION.art(66), RECONSIDERATION.art(77), RECON_RULES.art(49)],
      from: (_, a) => a.data.servedOn,
      due: (c, a) => (a.act === 'mediate' ? a.data.obligationDueOn : decided(c)?.data.performBy),
      limit: (c, a) => (a.act === 'serve-decision' && decided(c)?.data.redo === true ? days(60, RECON_RULES.art(49)) : null), // no date, no clock, save for an act to be made again
      onOverrun: finding('decision-not-performed'),
    },
    'ordered-performance': {
      ...t('责令履行期限', 'Performance after order'), basis: RECONSIDERATION.art(77, 2),
      due: (_, a) => a.data.dueOn, onOverrun: finding('decision-not-performed'),
    },
    sue: {
      ...t('起诉期限', 'Time to sue'), basis: [LITIGATION.art(45), READING.art(48)],
      limit: days(15, LITIGATION.art(45)), from: (_, a) => a.data.servedOn,
      onOverrun: lapse('逾期不起诉的，不得再就该复议决定起诉', 'The right to sue over the decision is gone'),
    },
  })
  .gates(reconsiderationGates)
