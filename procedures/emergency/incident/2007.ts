import { convention, days, edition, f, governanceRules, hours, law, t } from '#kernel'
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
  dayRule: t('应对法只写立即、及时而无数字；生产安全事故按条例：小时连续计算，日为自然日，末日遇休息日顺延', 'The Law says at once and gives no number. For production-safety accidents the Regulation does: hours run through, days are calendar days and move off a rest day'),
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
  .acts({
    warn: {
      ...t('发布警报、宣布进入预警期', 'Issued a warning'), by: ['county-government', 'leading-government', 'command'], from: ['start'], to: 'warned', basis: [TF07.art(42), TF07.art(43)],
      starts: ['warning-report-up'], publish: { what: 'to the public at once' }, stepUp: true,
      data: {
        category: f.enum('突发事件类别', 'Category', { 'natural-disaster': ['自然灾害', 'Natural disaster'], accident: ['事故灾难', 'Accident'], 'public-health': ['公共卫生事件', 'Public health'] }),
        level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
        scope: f.longtext('可能影响的范围', 'Area').opt(),
      },
    },
    'report-warning-up': {
      ...t('预警上报', 'Reported the warning up'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'same', basis: TF07.art(43),
      stops: ['warning-report-up'], publish: 'never',
      data: {
        to: f.organ('报送机关', 'To'),
        neighboursTold: f.bool('是否通报毗邻地区', 'Neighbours told'),
        garrisonTold: f.bool('是否通报驻军', 'Garrison told'),
      },
    },
    'adjust-warning': {
      ...t('调整预警级别', 'Changed the warning level'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'same', basis: TF07.art(47),
      publish: { what: 're-issued at once' }, stepUp: true,
      data: {
        level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
        reason: f.longtext('理由', 'Reason'),
      },
    },
    'lift-warning': {
      ...t('解除警报', 'Lifted the warning'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'warning-lifted', basis: TF07.art(47, 2),
      gates: ['measures-lifted-with-warning'], publish: { what: 'to the public at once' }, stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason'),
        measuresLifted: f.bool('措施是否解除', 'Measures lifted'),
      },
    },
    'receive-report': {
      ...t('接报', 'Received the report'), by: ['county-government', 'safety-department', 'command'], from: ['start', 'warned'], to: 'reported', basis: [TF07.art(7), TF07.art(38)],
      gates: ['unit-reported-within-hour'], starts: ['report-up', 'investigation'], publish: 'never',
      data: {
        category: f.enum('突发事件类别', 'Category', { 'natural-disaster': ['自然灾害', 'Natural disaster'], accident: ['事故灾难', 'Accident'], 'public-health': ['公共卫生事件', 'Public health'], 'social-safety': ['社会安全事件', 'Social safety'] }),
        trafficOrFire: f.bool('是否道路交通或者火灾事故', 'Traffic or fire').opt(),
        occurredAt: f.datetime('发生时间', 'Happened at'),
        unitKnewAt: f.datetime('单位负责人接报时间', 'Unit knew at').opt(),
        grade: f.enum('事故等级', 'Grade', { 'extra-major': ['特别重大', 'Extra-major'], major: ['重大', 'Major'], larger: ['较大', 'Larger'], ordinary: ['一般', 'Ordinary'] }),
        deaths: f.int('死亡人数', 'Deaths').opt(),
        injured: f.int('受伤人数', 'Injured').opt(),
        source: f.enum('信息来源', 'Source', { unit: ['事发单位', 'Unit'], public: ['公众', 'Public'], monitoring: ['监测', 'Monitoring'], 'lower-government': ['下级政府', 'Lower government'] }),
      },
    },
    'report-up': {
      ...t('向上一级报告', 'Reported up'), by: ['county-government', 'safety-department', 'command'], from: ['reported', 'responding'], to: 'same', basis: [TF07.art(7), TF07.art(39)],
      gates: ['facts-as-received'], stops: ['report-up'], publish: 'never',
      data: {
        to: f.organ('报送机关', 'To'),
        occurredAt: f.datetime('发生时间', 'Happened at'),
        content: f.longtext('报告内容', 'Content'),
      },
    },
    'supplement-report': {
      ...t('补报', 'Supplemented the casualties'), by: ['county-government', 'safety-department', 'command'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same', basis: AQ.art(13),
      gates: ['casualty-window'], publish: 'never',
      data: {
        changedOn: f.date('变化日期', 'Changed on'),
        deaths: f.int('死亡人数', 'Deaths'),
        injured: f.int('受伤人数', 'Injured'),
      },
    },
    'start-response': {
      ...t('采取应急处置措施', 'Started the response'), by: ['county-government', 'leading-government', 'command'], from: ['reported', 'warned'], to: 'responding', basis: [TF07.art(48), TF07.art(49)],
      publish: { what: 'how the incident develops and is handled', basis: TF07.art(53) }, stepUp: true,
      data: {
        matter: f.text('响应事项', 'Matter').opt(),
        level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }).opt(),
        measures: f.longtext('应急处置措施', 'Measures'),
      },
    },
    requisition: {
      ...t('征用财产', 'Requisitioned property'), by: ['leading-government', 'county-government'], from: ['responding'], to: 'same', basis: [TF07.art(12), TF07.art(52)],
      gates: ['requisition-receipt'], publish: 'never', stepUp: true,
      data: {
        item: f.text('被征用财产', 'Item'),
        owner: f.text('权利人', 'Owner').sealed(),
        receiptGiven: f.bool('是否出具凭证', 'Receipt given'),
        appraisedAt: f.money('估价', 'Appraised at').opt(),
      },
    },
    'settle-requisition': {
      ...t('返还和补偿', 'Returned or compensated'), by: ['leading-government', 'county-government'], from: ['responding', 'ended', 'assessed', 'reviewed'], to: 'same', basis: TF07.art(12),
      publish: 'never',
      data: {
        item: f.text('被征用财产', 'Item'),
        outcome: f.enum('处理结果', 'Outcome', { returned: ['返还', 'Returned'], compensated: ['补偿', 'Compensated'], 'returned-and-compensated': ['返还并补偿', 'Returned and compensated'] }),
        paid: f.money('补偿金额', 'Paid').opt(),
      },
    },
    'publish-information': {
      ...t('发布信息', 'Published information'), by: ['leading-government', 'county-government', 'command'], from: ['warned', 'reported', 'responding', 'ended', 'assessed'], to: 'same', basis: TF07.art(53),
      publish: { what: 'the text' }, stepUp: true,
      data: {
        text: f.document('发布内容', 'Text'),
      },
    },
    'end-response': {
      ...t('停止应急处置措施', 'Stopped emergency measures'), by: ['leading-government', 'county-government', 'command'], from: ['responding'], to: 'ended', basis: TF07.art(58),
      gates: ['measures-stopped'], publish: 'never', stepUp: true,
      data: {
        measuresStopped: f.bool('是否停止应急处置措施', 'Measures stopped'),
      },
    },
    assess: {
      ...t('损失评估并上报', 'Assessed losses and reported up'), by: ['leading-government', 'county-government'], from: ['ended'], to: 'assessed', basis: TF07.art(59),
      gates: ['assessment-reported-up'], publish: 'never',
      data: {
        losses: f.money('损失', 'Losses'),
        recoveryPlan: f.document('恢复重建计划', 'Recovery plan'),
        reportedUp: f.bool('是否上报', 'Reported up'),
      },
    },
    'submit-investigation': {
      ...t('提交事故调查报告', 'Submitted the investigation report'), by: ['investigation-team'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same', basis: AQ.art(29),
      starts: ['investigation-reply'], stops: ['investigation'], publish: 'never',
      data: {
        report: f.document('事故调查报告', 'Report'),
      },
    },
    'extend-investigation': {
      ...t('延长调查期限', 'Extended the investigation'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same', basis: AQ.art(29),
      gates: ['extension-at-most-60'], publish: 'never',
      data: {
        days: f.int('延长日数', 'Days'),
        reason: f.longtext('理由', 'Reason'),
      },
    },
    'reply-investigation': {
      ...t('批复', 'Replied to the investigation'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same', basis: AQ.art(32),
      stops: ['investigation-reply'], publish: { what: 'how the accident was dealt with, unless secret', basis: AQ.art(34) }, stepUp: true,
      data: {
        reply: f.document('批复', 'Reply'),
      },
    },
    'extend-reply': {
      ...t('延长批复期限', 'Extended the time to reply'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same', basis: AQ.art(32),
      gates: ['reply-extension-lawful'], publish: 'never',
      data: {
        days: f.int('延长日数', 'Days'),
        reason: f.longtext('理由', 'Reason'),
      },
    },
    review: {
      ...t('总结教训并上报', 'Reported causes and lessons up'), by: ['leading-government', 'county-government'], from: ['assessed'], to: 'reviewed', basis: TF07.art(62),
      publish: 'never',
      data: {
        causes: f.longtext('经过和原因', 'Causes'),
        lessons: f.longtext('经验教训', 'Lessons'),
        planChanges: f.longtext('改进措施', 'Improvements'),
      },
    },
    close: {
      ...t('办结', 'Closed'), by: ['leading-government', 'county-government'], from: ['reviewed'], to: 'closed', basis: convention('no text says; chosen here'),
      gates: ['requisitions-settled'], publish: 'never',
    },
  })
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
