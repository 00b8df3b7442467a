import { type ActDef, f, law, t } from '#kernel'

const TF = law('突发事件应对法(2024-06-28)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

/** What may be done under the edition of 2024. */
export const acts = {
  warn: {
    ...t('发布警报、宣布进入预警期', 'Issued a warning'), by: ['county-government', 'leading-government', 'command'], from: ['start'], to: 'warned',
    basis: [TF.art(63), TF.art(64)],
    gates: ['warning-complete'], starts: ['warning-report-up'],
    publish: { what: 'to the public at once through the warning platform (第六十五条)' }, stepUp: true,
    data: {
      category: f.enum('突发事件类别', 'Category', {
        'natural-disaster': ['自然灾害', 'Natural disaster'], accident: ['事故灾难', 'Accident'],
        'public-health': ['公共卫生事件', 'Public health'],
      }),
      kind: f.text('预警类别', 'Kind').opt(),
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }).opt(),
      startsAt: f.datetime('起始时间', 'Starts at').opt(),
      scope: f.longtext('可能影响的范围', 'Area').opt(),
      cautions: f.longtext('警示事项', 'Cautions').opt(),
      measures: f.longtext('应当采取的措施', 'Measures to take').opt(),
      issuer: f.organ('发布单位', 'Issuer').opt(),
    },
  },
  'report-warning-up': {
    ...t('预警上报并通报毗邻地区', 'Reported the warning up and told the neighbours'), by: ['county-government', 'leading-government', 'command'],
    from: ['warned'], to: 'same',
    basis: TF.art(64, 1),
    stops: ['warning-report-up'], publish: 'never',
    data: {
      to: f.organ('报送机关', 'To'),
      neighboursTold: f.bool('是否通报毗邻地区', 'Neighbours told'),
      garrisonTold: f.bool('是否通报驻军', 'Garrison told'),
    },
  },
  'adjust-warning': {
    ...t('调整预警级别', 'Changed the warning level'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'same',
    basis: TF.art(70),
    publish: { what: 're-issued to the public at once' }, stepUp: true,
    data: {
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  'lift-warning': {
    ...t('解除警报', 'Lifted the warning'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'warning-lifted',
    basis: TF.art(70, 2),
    gates: ['measures-lifted-with-warning'], publish: { what: 'to the public at once' }, stepUp: true,
    data: {
      reason: f.longtext('理由', 'Reason'),
      measuresLifted: f.bool('措施是否解除', 'Measures lifted'),
    },
  },
  'receive-report': {
    ...t('接报', 'Received the report'), by: ['county-government', 'safety-department', 'command'], from: ['start', 'warned'], to: 'reported',
    basis: [TF.art(17), TF.art(60), AQ.art(9), AQ.art(10)],
    gates: ['unit-reported-within-hour'], starts: ['report-up', 'investigation'], publish: 'never',
    data: {
      category: f.enum('突发事件类别', 'Category', {
        'natural-disaster': ['自然灾害', 'Natural disaster'], accident: ['事故灾难', 'Accident'],
        'public-health': ['公共卫生事件', 'Public health'], 'social-safety': ['社会安全事件', 'Social safety'],
      }),
      trafficOrFire: f.bool('是否道路交通或者火灾事故', 'Traffic or fire').opt(),
      occurredAt: f.datetime('发生时间', 'Happened at'),
      unitKnewAt: f.datetime('单位负责人接报时间', 'Unit knew at').opt(),
      grade: f.enum('事故等级', 'Grade', {
        'extra-major': ['特别重大', 'Extra-major'], major: ['重大', 'Major'], larger: ['较大', 'Larger'],
        ordinary: ['一般', 'Ordinary'],
      }),
      deaths: f.int('死亡人数', 'Deaths').opt(),
      injured: f.int('受伤人数', 'Injured').opt(),
      source: f.enum('信息来源', 'Source', {
        unit: ['事发单位', 'Unit'], public: ['公众', 'Public'], monitoring: ['监测', 'Monitoring'],
        'lower-government': ['下级政府', 'Lower government'],
      }),
    },
  },
  'report-up': {
    ...t('向上一级报告', 'Reported up'), by: ['county-government', 'safety-department', 'command'], from: ['reported', 'responding'], to: 'same',
    basis: [TF.art(17, 1), TF.art(61), AQ.art(11), AQ.art(12)],
    gates: ['facts-as-received'], stops: ['report-up'], publish: 'never',
    data: {
      to: f.organ('报送机关', 'To'),
      occurredAt: f.datetime('发生时间', 'Happened at'),
      content: f.longtext('报告内容', 'Content'),
      skippedLevels: f.bool('是否越级上报', 'Skipped levels').opt(),
    },
  },
  'supplement-report': {
    ...t('补报伤亡变化', 'Supplemented the casualties'), by: ['county-government', 'safety-department', 'command'],
    from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(13),
    gates: ['casualty-window'], publish: 'never',
    data: {
      changedOn: f.date('变化日期', 'Changed on'),
      deaths: f.int('死亡人数', 'Deaths'),
      injured: f.int('受伤人数', 'Injured'),
    },
  },
  'start-response': {
    ...t('启动应急响应', 'Started the response'), by: ['county-government', 'leading-government', 'command'],
    from: ['reported', 'warned'], to: 'responding',
    basis: [TF.art(71), TF.art(72)],
    gates: ['response-complete'], publish: { what: 'to the public at once (第七条)' }, stepUp: true,
    data: {
      matter: f.text('响应事项', 'Matter').opt(),
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }).opt(),
      expectedEnd: f.date('预计期限', 'Expected end').opt(),
      measures: f.longtext('应急处置措施', 'Measures').opt(),
      plan: f.entry('emergency-plans', '所依预案', 'Plan').opt(),
    },
  },
  'adjust-response': {
    ...t('调整响应级别', 'Changed the response level'), by: ['county-government', 'leading-government', 'command'], from: ['responding'], to: 'same',
    basis: [TF.art(10), TF.art(71)],
    publish: { what: 'to the public at once' }, stepUp: true,
    data: {
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  order: {
    ...t('发布决定、命令、措施', 'Issued a decision, order or measure'), by: ['leading-government', 'county-government', 'command'],
    from: ['warned', 'responding'], to: 'same',
    basis: [TF.art(10), TF.art(20), TF.art(73)],
    gates: ['order-has-basis'], publish: { what: 'to the public at once (第七条)' }, stepUp: true,
    data: {
      order: f.document('决定、命令、措施', 'Order'),
      legalBasis: f.text('法律依据', 'Legal basis'),
      proportionate: f.longtext('相当性说明', 'Why it is proportionate').opt(),
      until: f.date('有效期至', 'Until').opt(),
    },
  },
  'file-order': {
    ...t('报人大常委会备案', 'Filed orders with the congress standing committee'), by: ['leading-government', 'county-government', 'command'],
    from: ['warned', 'responding', 'ended', 'assessed', 'reviewed'], to: 'same',
    basis: TF.art(25),
    publish: 'never',
    data: {
      filed: f.documents('备案文件', 'Filed'),
    },
  },
  'publish-information': {
    ...t('发布信息', 'Published information'), by: ['leading-government', 'county-government', 'command'],
    from: ['warned', 'reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: TF.art(7),
    publish: { what: 'the text' }, stepUp: true,
    data: {
      text: f.document('发布内容', 'Text'),
    },
  },
  requisition: {
    ...t('征用财产', 'Requisitioned property'), by: ['leading-government', 'county-government'], from: ['responding'], to: 'same',
    basis: [TF.art(12), TF.art(76)],
    gates: ['requisition-receipt'], publish: 'never', stepUp: true,
    data: {
      item: f.text('被征用财产', 'Item'),
      owner: f.text('权利人', 'Owner').sealed(),
      receiptGiven: f.bool('是否出具凭证', 'Receipt given'),
      appraisedAt: f.money('估价', 'Appraised at').opt(),
    },
  },
  'settle-requisition': {
    ...t('返还和补偿', 'Returned or compensated'), by: ['leading-government', 'county-government'],
    from: ['responding', 'ended', 'assessed', 'reviewed'], to: 'same',
    basis: TF.art(12),
    publish: 'never',
    data: {
      item: f.text('被征用财产', 'Item'),
      outcome: f.enum('处理结果', 'Outcome', {
        returned: ['返还', 'Returned'], compensated: ['补偿', 'Compensated'],
        'returned-and-compensated': ['返还并补偿', 'Returned and compensated'],
      }),
      paid: f.money('补偿金额', 'Paid').opt(),
    },
  },
  'end-response': {
    ...t('解除应急响应', 'Declared the response over'), by: ['leading-government', 'county-government', 'command'], from: ['responding'], to: 'ended',
    basis: TF.art(86),
    gates: ['measures-stopped'], publish: { what: 'to the public at once' }, stepUp: true,
    data: {
      measuresStopped: f.bool('是否停止应急处置措施', 'Measures stopped'),
    },
  },
  assess: {
    ...t('调查评估损失、制定恢复重建计划并上报', 'Assessed losses, planned recovery, reported up'), by: ['leading-government', 'county-government'],
    from: ['ended'], to: 'assessed',
    basis: TF.art(87),
    gates: ['assessment-reported-up'], publish: { what: 'recovery plan (政府信息公开条例(2019-04-03) 第二十条)' },
    data: {
      losses: f.money('损失', 'Losses'),
      affected: f.int('受影响人数', 'People affected').opt(),
      recoveryPlan: f.document('恢复重建计划', 'Recovery plan'),
      reportedUp: f.bool('是否上报', 'Reported up'),
    },
  },
  'submit-investigation': {
    ...t('提交事故调查报告', 'Submitted the accident investigation report'), by: ['investigation-team'],
    from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(29),
    starts: ['investigation-reply'], stops: ['investigation'], publish: 'never',
    data: {
      report: f.document('事故调查报告', 'Report'),
      responsible: f.longtext('责任认定和处理建议', 'Who is responsible, and what is proposed').opt(),
    },
  },
  'extend-investigation': {
    ...t('延长调查期限', 'Extended the investigation'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(29),
    gates: ['extension-at-most-60'], publish: 'never',
    data: {
      days: f.int('延长日数', 'Days'),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  'reply-investigation': {
    ...t('批复事故调查报告', 'Replied to the investigation report'), by: ['leading-government'],
    from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: [AQ.art(32), AQ.art(34)],
    stops: ['investigation-reply'], publish: { what: 'how the accident was dealt with, unless secret (第三十四条)' }, stepUp: true,
    data: {
      reply: f.document('批复', 'Reply'),
    },
  },
  'extend-reply': {
    ...t('延长批复期限', 'Extended the time to reply'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(32),
    gates: ['reply-extension-lawful'], publish: 'never',
    data: {
      days: f.int('延长日数', 'Days'),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  review: {
    ...t('查明经过原因、总结教训并上报', 'Reported causes, lessons and improvements up'), by: ['leading-government', 'county-government'],
    from: ['assessed'], to: 'reviewed',
    basis: TF.art(92),
    publish: 'never',
    data: {
      causes: f.longtext('经过和原因', 'Causes'),
      lessons: f.longtext('经验教训', 'Lessons'),
      planChanges: f.longtext('改进措施', 'Improvements'),
    },
  },
  'report-to-congress': {
    ...t('向人大常委会作专项工作报告', 'Special report to the congress standing committee'), by: ['leading-government', 'county-government'],
    from: ['ended', 'assessed', 'reviewed'], to: 'same',
    basis: TF.art(25),
    publish: { what: 'the report' },
    data: {
      report: f.document('专项工作报告', 'Report'),
    },
  },
  'dispose-personal-data': {
    ...t('销毁个人信息或评估留存', 'Destroyed personal data, or assessed what must be kept'), by: ['leading-government', 'county-government', 'command'],
    from: ['ended', 'assessed', 'reviewed'], to: 'same',
    basis: TF.art(85),
    gates: ['kept-only-after-assessment'], publish: 'never',
    data: {
      outcome: f.enum('处置结果', 'Outcome', {
        destroyed: ['已销毁', 'Destroyed'], 'kept-after-assessment': ['评估后留存', 'Kept after an assessment'],
        'none-collected': ['未收集', 'None collected'],
      }),
      assessment: f.document('评估报告', 'Assessment').opt(),
    },
  },
  close: {
    ...t('归档办结', 'Archived and closed'), by: ['leading-government', 'county-government'], from: ['reviewed'], to: 'closed', basis: TF.art(94),
    gates: ['congress-heard', 'orders-filed', 'requisitions-settled', 'personal-data-disposed'], publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
