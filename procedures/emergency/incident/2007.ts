import { days, edition, governanceRules, hours, law, t } from '#kernel'
import { acts } from './2007/acts.ts'
import { INVESTIGATION_EXTENSION, inCasualtyWindow, isExtraMajor, params, REPLY_EXTENSION, reportedWithinHour, requisitionsSettled, SAME_TIME, sameMoment } from './rules.ts'

const TF07 = law('突发事件应对法(2007-08-30)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

/** 突发事件应对（2007年文本）: the same road without response levels, orders on file, the congress or the disposal of personal data. */
export default edition('incident', '2007', {
  inForce: ['2007-11-01', '2024-10-31'],
  law: ['突发事件应对法(2007-08-30)', '生产安全事故报告和调查处理条例(2007-04-09)'],
  basis: TF07.art(70),
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t(
    '应对法只写立即、及时而无数字；生产安全事故按条例：小时连续计算，日为自然日，末日遇休息日顺延',
    'The Law says at once and gives no number. For production-safety accidents the Regulation does: hours run through, days are calendar days and move off a rest day',
  ),
  params,
})
  .roles({
    'county-government': t('发生地县级人民政府', 'County government where it happened'),
    command: t('突发事件应急指挥机构', 'Emergency command set up by the government'),
    'leading-government': t('履行统一领导职责的人民政府', 'Government with unified leadership'),
    'safety-department': t('负有安全生产监督管理职责的部门', 'Work-safety department'),
    'investigation-team': t('事故调查组', 'Accident investigation team'),
  })
  .states({
    warned: t('预警期', 'In a warning period'),
    'warning-lifted': { ...t('预警解除', 'Warning lifted'), final: true },
    reported: t('已接报', 'Reported'),
    responding: t('应急处置中', 'Responding'),
    ended: t('处置结束', 'Ended'),
    assessed: t('已评估', 'Losses assessed'),
    reviewed: t('已总结报告', 'Causes and lessons reported'),
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts(acts)
  .clocks({
    'warning-report-up': {
      ...t('预警上报', 'Warning reported up'), basis: [TF07.art(43), SAME_TIME],
      limit: c => hours(c.param('incident.report-hours'), SAME_TIME), onOverrun: 'finding',
    },
    'report-up': {
      ...t('信息上报', 'Reported up'), basis: [AQ.art(11), TF07.art(7)],
      // 11: two hours a level for accidents; for other categories the Law says only at once.
      limit: (c, a) => (a.data.category === 'accident' ? hours(2, AQ.art(11)) : hours(c.param('incident.report-hours'), SAME_TIME)), onOverrun: 'finding',
    },
    investigation: {
      ...t('事故调查期限', 'Accident investigation'), basis: AQ.art(29),
      when: (_c, a) => a.data.category === 'accident', from: (_c, a) => a.data.occurredAt, limit: days(60, AQ.art(29)), onOverrun: 'finding',
      extendedBy: { 'extend-investigation': { by: a => days(a.data.days, AQ.art(29)), each: INVESTIGATION_EXTENSION, times: 1 } },
    },
    'investigation-reply': {
      ...t('批复期限', 'Reply to the investigation'), basis: AQ.art(32),
      limit: c => (isExtraMajor(c) ? days(30, AQ.art(32)) : days(15, AQ.art(32))), onOverrun: 'finding',
      extendedBy: { 'extend-reply': { by: a => days(a.data.days, AQ.art(32)), each: REPLY_EXTENSION, times: 1, allowed: c => isExtraMajor(c) } },
    },
  })
  .gates({
    'measures-lifted-with-warning': {
      ...t('解除预警同时解除措施', 'Measures end with the warning'), severity: 'finding', basis: TF07.art(47),
      rule: (_c, a) => a.data.measuresLifted,
    },
    'unit-reported-within-hour': {
      ...t('事故单位1小时内报告', 'The unit reported within an hour'), severity: 'finding', basis: AQ.art(9),
      rule: (_c, a) => reportedWithinHour(a),
    },
    'facts-as-received': {
      ...t('不得谎报瞒报', 'Facts passed on as received'), severity: 'finding', basis: TF07.art(39, 2),
      rule: (c, a) => sameMoment(a.data.occurredAt, c.last('receive-report')?.data.occurredAt),
    },
    'casualty-window': {
      ...t('补报期内', 'Casualty window'), severity: 'finding', basis: AQ.art(13),
      rule: (c, a) => inCasualtyWindow(c, a.data.changedOn),
    },
    'requisition-receipt': {
      ...t('征用出具凭证', 'Receipt given'), severity: 'finding', basis: TF07.art(12),
      rule: (_c, a) => a.data.receiptGiven,
    },
    'measures-stopped': {
      ...t('停止措施', 'Measures stopped'), severity: 'finding', basis: TF07.art(58),
      rule: (_c, a) => a.data.measuresStopped,
    },
    'assessment-reported-up': {
      ...t('评估上报', 'Assessment reported up'), severity: 'finding', basis: TF07.art(59),
      rule: (_c, a) => a.data.reportedUp,
    },
    'extension-at-most-60': {
      ...t('延长不超过60日', 'At most 60 days'), severity: 'block', basis: AQ.art(29),
      remedy: t('只延一次，且不超过60日', 'Extend once only, by at most 60 days'),
      rule: (c, a) => a.data.days <= INVESTIGATION_EXTENSION.n && !c.has('extend-investigation'),
    },
    'reply-extension-lawful': {
      ...t('批复延期仅限特别重大事故', 'Reply extended for extra-major accidents only'), severity: 'block', basis: AQ.art(32),
      remedy: t('仅特别重大事故可延一次，且不超过30日', 'Only for an extra-major accident, once, by at most 30 days'),
      rule: (c, a) => isExtraMajor(c) && a.data.days <= REPLY_EXTENSION.n && !c.has('extend-reply'),
    },
    'requisitions-settled': {
      ...t('征用已返还补偿', 'Requisitions settled'), severity: 'block', basis: TF07.art(12),
      remedy: t('逐项返还或者补偿被征用财产', 'Return or compensate every item that was requisitioned'),
      rule: c => requisitionsSettled(c),
    },
  })
