import { days, edition, filled, governanceRules, hours, law, t } from '#kernel'
import { acts } from './2024/acts.ts'
import { INVESTIGATION_EXTENSION, inCasualtyWindow, isExtraMajor, params, REPLY_EXTENSION, reportedWithinHour, requisitionsSettled, SAME_TIME, sameMoment } from './rules.ts'

const TF = law('突发事件应对法(2024-06-28)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

/** 突发事件应对（2024年11月1日起）: warned or reported, reported up, responded to, assessed, reviewed, settled and closed. */
export default edition('incident', '2024', {
  inForce: ['2024-11-01', null],
  law: ['突发事件应对法(2024-06-28)', '生产安全事故报告和调查处理条例(2007-04-09)', '生产安全事故应急条例(2019-02-17)'],
  basis: TF.art(106),
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
    responding: t('应急响应中', 'Responding'),
    ended: t('响应解除', 'Response ended'),
    assessed: t('已评估', 'Losses assessed'),
    reviewed: t('已总结报告', 'Causes and lessons reported'),
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts(acts)
  .clocks({
    'warning-report-up': {
      ...t('预警上报', 'Warning reported up'), basis: [TF.art(64), SAME_TIME],
      limit: c => hours(c.param('incident.report-hours'), SAME_TIME), onOverrun: 'finding',
    },
    'report-up': {
      ...t('信息上报', 'Reported up'), basis: [AQ.art(11), TF.art(17)],
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
    'warning-complete': {
      ...t('警报要素齐全', 'The warning states all that it must'), severity: 'block', basis: TF.art(64, 2),
      remedy: t('写明类别、级别、起始时间、范围、警示事项、措施和发布单位', 'State kind, level, start, area, cautions, measures and issuer'),
      rule: (_c, { data }) => [data.kind, data.level, data.startsAt, data.scope, data.cautions, data.measures, data.issuer].every(filled),
    },
    'measures-lifted-with-warning': {
      ...t('解除预警同时解除措施', 'Measures end with the warning'), severity: 'finding', basis: TF.art(70, 2),
      rule: (_c, a) => a.data.measuresLifted,
    },
    'unit-reported-within-hour': {
      ...t('事故单位1小时内报告', 'The unit reported within an hour'), severity: 'finding', basis: AQ.art(9),
      rule: (_c, a) => reportedWithinHour(a),
    },
    'facts-as-received': {
      ...t('不得谎报瞒报', 'Facts passed on as received'), severity: 'finding', basis: TF.art(61, 2),
      rule: (c, a) => sameMoment(a.data.occurredAt, c.last('receive-report')?.data.occurredAt),
    },
    'casualty-window': {
      ...t('伤亡变化补报期内', 'Casualty change within the statutory window'), severity: 'finding', basis: AQ.art(13),
      rule: (c, a) => inCasualtyWindow(c, a.data.changedOn),
    },
    'response-complete': {
      ...t('启动响应要素齐全', 'The response states matter, level, expected end and measures'), severity: 'block', basis: TF.art(72, 2),
      remedy: t('写明响应事项、级别、预计期限和应急处置措施', 'State matter, level, expected end and measures'),
      rule: (_c, { data }) => [data.matter, data.level, data.expectedEnd, data.measures].every(filled),
    },
    'order-has-basis': {
      ...t('命令有法律依据', 'An order names its legal basis'), severity: 'block', basis: [TF.art(10), TF.art(72, 1)],
      remedy: t('写明决定、命令的法律依据', 'Name the legal basis'),
      rule: (_c, a) => filled(a.data.legalBasis),
    },
    'requisition-receipt': {
      ...t('征用出具凭证', 'A receipt for what was requisitioned'), severity: 'finding', basis: TF.art(12),
      rule: (_c, a) => a.data.receiptGiven,
    },
    'measures-stopped': {
      ...t('停止应急处置措施', 'Emergency measures stopped'), severity: 'finding', basis: TF.art(86),
      rule: (_c, a) => a.data.measuresStopped,
    },
    'assessment-reported-up': {
      ...t('评估上报', 'Assessment reported up'), severity: 'finding', basis: TF.art(87, 1),
      rule: (_c, a) => a.data.reportedUp,
    },
    'extension-at-most-60': {
      ...t('延长不超过60日', 'Extension of at most 60 days'), severity: 'block', basis: AQ.art(29),
      remedy: t('只延一次，且不超过60日', 'Extend once only, by at most 60 days'),
      rule: (c, a) => a.data.days <= INVESTIGATION_EXTENSION.n && !c.has('extend-investigation'),
    },
    'reply-extension-lawful': {
      ...t('批复延期仅限特别重大事故', 'Reply extended for extra-major accidents only'), severity: 'block', basis: AQ.art(32),
      remedy: t('仅特别重大事故可延一次，且不超过30日', 'Only for an extra-major accident, once, by at most 30 days'),
      rule: (c, a) => isExtraMajor(c) && a.data.days <= REPLY_EXTENSION.n && !c.has('extend-reply'),
    },
    'kept-only-after-assessment': {
      ...t('留存须评估', 'Kept only after an assessment'), severity: 'block', basis: TF.art(85),
      remedy: t('先作合法性、必要性、安全性评估', 'Assess lawfulness, necessity and security first'),
      rule: (_c, a) => a.data.outcome !== 'kept-after-assessment' || filled(a.data.assessment),
    },
    'congress-heard': {
      ...t('已向人大常委会专项报告', 'The congress was told'), severity: 'block', basis: TF.art(25),
      remedy: t('先向本级人大常委会作专项工作报告', 'Make the special report to the standing committee first'),
      rule: c => !c.has('start-response') || c.has('report-to-congress'),
    },
    'orders-filed': {
      ...t('决定命令已备案', 'Orders were filed'), severity: 'block', basis: TF.art(25),
      remedy: t('将决定、命令报人大常委会备案', 'File the orders with the standing committee'),
      rule: c => {
        const last = c.last('order')
        return last === undefined || c.after(last).has('file-order')
      },
    },
    'requisitions-settled': {
      ...t('征用已返还补偿', 'Requisitions settled'), severity: 'block', basis: [TF.art(12), TF.art(95, 1, 9)],
      remedy: t('逐项返还或者补偿被征用财产', 'Return or compensate every item that was requisitioned'),
      rule: c => requisitionsSettled(c),
    },
    'personal-data-disposed': {
      ...t('个人信息已处置', 'Personal data disposed of'), severity: 'block', basis: TF.art(85),
      remedy: t('销毁所获取的个人信息，或者评估后留存', 'Destroy the personal data, or assess what must be kept'),
      rule: c => c.has('dispose-personal-data'),
    },
  })
