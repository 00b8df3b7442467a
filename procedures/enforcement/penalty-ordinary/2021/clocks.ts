import { days, filled, hours, lapse, law, months, ripens, t, workdays } from '#kernel'
import { fineSurcharge } from '#procedures/_shared/penalty.ts'
import { completes } from '../record.ts'
import { withActs } from './acts.ts'

const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const PENALTY = law('行政处罚法(2021-01-22)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const RECONSIDERATION = law('行政复议法(2023-09-01)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')

const SIX_MONTHS = months(6, LITIGATION.art(46))

/** What runs, from when, how long, and what running out means. */
export const withClocks = withActs.clocks({
  'check-lead': {
    ...t('线索核查期限', 'Checking of the lead'), basis: { ...MARKET_PENALTY.art(18), note: 'market supervision' },
    limit: c => workdays(c.param('penalty.check-lead'), MARKET_PENALTY.art(18)), from: (_c, a) => a.data.received_on, onOverrun: 'finding',
    extendedBy: { 'extend-check': { by: a => workdays(a.data.days, MARKET_PENALTY.art(18)), each: workdays(15, MARKET_PENALTY.art(18)), times: 1 } },
    extensionNote: t('经负责人批准可延长十五个工作日；检测鉴定时间不计入', 'Fifteen more working days once; time for tests is left out'),
  },
  'preservation-report': {
    ...t('紧急保存报告', 'Urgent preservation reported'), basis: MARKET_PENALTY.art(33),
    limit: hours(24, MARKET_PENALTY.art(33)), when: (_c, a) => a.data.urgent, onOverrun: 'finding',
  },
  'evidence-preservation': {
    ...t('登记保存处理期限', 'Dealing with kept evidence'), basis: [PENALTY.art(56), PENALTY.art(85), MARKET_PENALTY.art(35)],
    // The measure falls away by itself as well (市场监督管理行政处罚程序规定 35).
    limit: workdays(7, PENALTY.art(56)), onOverrun: 'finding',
  },
  'decide-penalty': {
    ...t('办案期限', 'Time for the decision'), basis: [PENALTY.art(60), PENALTY.art(85), MARKET_PENALTY.art(64)],
    limit: days(90, PENALTY.art(60)), onOverrun: 'finding',
    pausedBy: { 'start-testing': 'end-testing', suspend: 'resume', 'request-hearing': ['hold-hearing', 'end-hearing'] },
    extendedBy: {
      'extend-decision': {
        // The first at most thirty days; a further one as long as those who sat together said.
        by: (a, c) => (c.before(a).has('extend-decision') ? days(a.data.days, MARKET_PENALTY.art(64)) : days(Math.min(a.data.days, c.param('penalty.sector-extension')), MARKET_PENALTY.art(64))),
        allowed: (c, a) => filled(a.data.rule) && (!c.before(a).has('extend-decision') || a.data.collective),
      },
    },
    extensionNote: t('法律无延长规定；法律、法规、规章另有规定的从其规定', 'The law knows none; a law, regulation or rule may'),
  },
  'legal-review': {
    ...t('审核期限', 'Legality review'), basis: { ...MARKET_PENALTY.art(55), note: 'market supervision' },
    limit: c => workdays(c.param('penalty.legal-review'), MARKET_PENALTY.art(55)), onOverrun: 'finding',
    extensionNote: t('特殊情况经负责人批准可以延长，未定长度', 'A responsible person may; no length is given'),
  },
  'state-defence': {
    ...t('陈述申辩期限', 'Time to state a defence'), basis: { ...MARKET_PENALTY.art(57), note: '行政处罚法 第四十五条 gives no length' },
    limit: c => workdays(c.param('penalty.state-defence'), MARKET_PENALTY.art(57)), from: (_c, a) => a.data.served_on, onOverrun: lapse('视为放弃陈述申辩', 'Taken as waived'),
  },
  'request-hearing': {
    ...t('要求听证期限', 'Time to ask for a hearing'), basis: [PENALTY.art(64), PENALTY.art(85)],
    limit: workdays(5, PENALTY.art(64, 1, 1)), from: (_c, a) => a.data.served_on, when: (_c, a) => a.data.hearing_applies,
    onOverrun: lapse('视为放弃听证', 'Taken as waived'),
  },
  'serve-decision': {
    ...t('送达期限', 'Service of the decision'), basis: [PENALTY.art(61), PENALTY.art(85)],
    limit: workdays(7, PENALTY.art(61)), onOverrun: 'finding',
  },
  'announcement-period': {
    ...t('公告期', 'Announcement period'), basis: [{ ...CIVIL_PROCEDURE.art(95), note: '30 days since 2022-01-01' }, MARKET_PENALTY.art(82)],
    limit: days(30, CIVIL_PROCEDURE.art(95)), from: (_c, a) => a.data.announced_on, roll: 'none', onOverrun: ripens('公告期满，视为送达', 'Taken as served'),
  },
  'publish-decision': {
    ...t('公开期限', 'Publication of the decision'), basis: [THREE_SYSTEMS.item('第(六)项'), PENALTY.art(48)],
    // Market supervision may be set to twenty working days by its own rule; a law or administrative regulation may say otherwise.
    limit: c => workdays(c.param('penalty.publish-days'), THREE_SYSTEMS.item('第(六)项')), when: (_c, a) => a.data.publishable && a.data.outcome === 'penalty', onOverrun: 'finding',
  },
  'withdraw-publication': {
    ...t('撤回公开期限', 'Withdrawal of the published decision'), basis: [PENALTY.art(48), PENALTY.art(85)],
    limit: workdays(3, PENALTY.art(48, 2)), when: (_c, a) => a.data.was_published, onOverrun: 'finding',
  },
  'pay-fine': {
    ...t('缴款期限', 'Payment of the fine'), basis: [PENALTY.art(67), PENALTY.art(72), PENALTY.art(73)],
    limit: days(15, PENALTY.art(67, 3)), from: (_c, a) => a.data.served_on, when: c => (c.last('decide')?.data.fine ?? 0) > 0,
    onOverrun: lapse('每日按罚款数额的百分之三加处罚款，不超出罚款数额', 'A surcharge of 3 % of the fine a day, at most the fine; the default is the party’s'),
    extendedBy: { 'grant-deferral': { to: a => a.data.until } }, surcharge: fineSurcharge,
  },
  'hand-in-fine': {
    ...t('交缴行政机关期限', 'Officer hands the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
    limit: workdays(2, PENALTY.art(71)), onOverrun: 'finding',
  },
  'remit-fine': {
    ...t('缴付银行期限', 'Organ pays the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
    limit: workdays(2, PENALTY.art(71)), onOverrun: 'finding',
  },
  'reconsideration-window': {
    ...t('申请复议期限', 'Time to ask for reconsideration'), basis: RECONSIDERATION.art(20),
    limit: days(60, RECONSIDERATION.art(20)), from: (_c, a) => a.data.served_on, onOverrun: lapse('申请复议的期限届满', 'The right expires'),
    extensionNote: t('不可抗力或者其他正当理由耽误的，障碍消除后继续计算', 'Force majeure: it goes on after the hindrance'),
  },
  'litigation-window': {
    ...t('起诉期限', 'Time to sue'), basis: LITIGATION.art(46),
    limit: SIX_MONTHS, from: (_c, a) => a.data.served_on, onOverrun: lapse('起诉的期限届满', 'The right expires'),
  },
  'close-case': {
    ...t('结案期限', 'Closing of the case'), basis: { ...MARKET_PENALTY.art(77), note: 'market supervision' },
    // Counted from the payment that completes fine and surcharge; where nothing was imposed, from the decision.
    limit: c => workdays(c.param('penalty.close-case'), MARKET_PENALTY.art(77)), when: (c, a) => (a.act === 'decide' ? a.data.outcome !== 'penalty' : completes(c, a)), onOverrun: 'finding',
  },
  'crime-decision': {
    ...t('移送决定期限', 'Head decides on the transfer'), basis: CRIME_REFERRAL.art(5),
    limit: days(3, CRIME_REFERRAL.art(5)), onOverrun: 'finding',
  },
  'crime-handover': {
    ...t('移送期限', 'Handing over to the police'), basis: CRIME_REFERRAL.art(5),
    limit: hours(24, CRIME_REFERRAL.art(5)), when: (_c, a) => a.data.approved, onOverrun: 'finding',
  },
})
