import { type ActDef, convention, f, law, t } from '#kernel'

const TF07 = law('突发事件应对法(2007-08-30)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

/** What may be done under the edition of 2007. */
export const acts = {
  warn: {
    ...t('发布警报、宣布进入预警期', 'Issued a warning'), by: ['county-government', 'leading-government', 'command'], from: ['start'], to: 'warned',
    basis: [TF07.art(42), TF07.art(43)],
    starts: ['warning-report-up'], publish: { what: 'to the public at once' }, stepUp: true,
    data: {
      category: f.enum('突发事件类别', 'Category', {
        'natural-disaster': ['自然灾害', 'Natural disaster'], accident: ['事故灾难', 'Accident'],
        'public-health': ['公共卫生事件', 'Public health'],
      }),
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
      scope: f.longtext('可能影响的范围', 'Area').opt(),
    },
  },
  'report-warning-up': {
    ...t('预警上报', 'Reported the warning up'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'same',
    basis: TF07.art(43),
    stops: ['warning-report-up'], publish: 'never',
    data: {
      to: f.organ('报送机关', 'To'),
      neighboursTold: f.bool('是否通报毗邻地区', 'Neighbours told'),
      garrisonTold: f.bool('是否通报驻军', 'Garrison told'),
    },
  },
  'adjust-warning': {
    ...t('调整预警级别', 'Changed the warning level'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'same',
    basis: TF07.art(47),
    publish: { what: 're-issued at once' }, stepUp: true,
    data: {
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  'lift-warning': {
    ...t('解除警报', 'Lifted the warning'), by: ['county-government', 'leading-government', 'command'], from: ['warned'], to: 'warning-lifted',
    basis: TF07.art(47, 2),
    gates: ['measures-lifted-with-warning'], publish: { what: 'to the public at once' }, stepUp: true,
    data: {
      reason: f.longtext('理由', 'Reason'),
      measuresLifted: f.bool('措施是否解除', 'Measures lifted'),
    },
  },
  'receive-report': {
    ...t('接报', 'Received the report'), by: ['county-government', 'safety-department', 'command'], from: ['start', 'warned'], to: 'reported',
    basis: [TF07.art(7), TF07.art(38)],
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
    basis: [TF07.art(7), TF07.art(39)],
    gates: ['facts-as-received'], stops: ['report-up'], publish: 'never',
    data: {
      to: f.organ('报送机关', 'To'),
      occurredAt: f.datetime('发生时间', 'Happened at'),
      content: f.longtext('报告内容', 'Content'),
    },
  },
  'supplement-report': {
    ...t('补报', 'Supplemented the casualties'), by: ['county-government', 'safety-department', 'command'],
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
    ...t('采取应急处置措施', 'Started the response'), by: ['county-government', 'leading-government', 'command'],
    from: ['reported', 'warned'], to: 'responding',
    basis: [TF07.art(48), TF07.art(49)],
    publish: { what: 'how the incident develops and is handled', basis: TF07.art(53) }, stepUp: true,
    data: {
      matter: f.text('响应事项', 'Matter').opt(),
      level: f.enum('级别', 'Level', { 1: ['一级', 'I'], 2: ['二级', 'II'], 3: ['三级', 'III'], 4: ['四级', 'IV'] }).opt(),
      measures: f.longtext('应急处置措施', 'Measures'),
    },
  },
  requisition: {
    ...t('征用财产', 'Requisitioned property'), by: ['leading-government', 'county-government'], from: ['responding'], to: 'same',
    basis: [TF07.art(12), TF07.art(52)],
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
    basis: TF07.art(12),
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
  'publish-information': {
    ...t('发布信息', 'Published information'), by: ['leading-government', 'county-government', 'command'],
    from: ['warned', 'reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: TF07.art(53),
    publish: { what: 'the text' }, stepUp: true,
    data: {
      text: f.document('发布内容', 'Text'),
    },
  },
  'end-response': {
    ...t('停止应急处置措施', 'Stopped emergency measures'), by: ['leading-government', 'county-government', 'command'],
    from: ['responding'], to: 'ended',
    basis: TF07.art(58),
    gates: ['measures-stopped'], publish: 'never', stepUp: true,
    data: {
      measuresStopped: f.bool('是否停止应急处置措施', 'Measures stopped'),
    },
  },
  assess: {
    ...t('损失评估并上报', 'Assessed losses and reported up'), by: ['leading-government', 'county-government'], from: ['ended'], to: 'assessed',
    basis: TF07.art(59),
    gates: ['assessment-reported-up'], publish: 'never',
    data: {
      losses: f.money('损失', 'Losses'),
      recoveryPlan: f.document('恢复重建计划', 'Recovery plan'),
      reportedUp: f.bool('是否上报', 'Reported up'),
    },
  },
  'submit-investigation': {
    ...t('提交事故调查报告', 'Submitted the investigation report'), by: ['investigation-team'],
    from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(29),
    starts: ['investigation-reply'], stops: ['investigation'], publish: 'never',
    data: {
      report: f.document('事故调查报告', 'Report'),
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
    ...t('批复', 'Replied to the investigation'), by: ['leading-government'], from: ['reported', 'responding', 'ended', 'assessed'], to: 'same',
    basis: AQ.art(32),
    stops: ['investigation-reply'], publish: { what: 'how the accident was dealt with, unless secret', basis: AQ.art(34) }, stepUp: true,
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
    ...t('总结教训并上报', 'Reported causes and lessons up'), by: ['leading-government', 'county-government'], from: ['assessed'], to: 'reviewed',
    basis: TF07.art(62),
    publish: 'never',
    data: {
      causes: f.longtext('经过和原因', 'Causes'),
      lessons: f.longtext('经验教训', 'Lessons'),
      planChanges: f.longtext('改进措施', 'Improvements'),
    },
  },
  close: {
    ...t('办结', 'Closed'), by: ['leading-government', 'county-government'], from: ['reviewed'], to: 'closed',
    basis: convention('no text says; chosen here'),
    gates: ['requisitions-settled'], publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
