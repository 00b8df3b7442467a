import { type ActDef, f, law, t } from '#kernel'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

/** Deliberation, decision, execution and accountability (决策条例 第三章第二节 to 第五章). */
export const deciding = {
  'submit-deliberation': {
    ...t('提请会议讨论', 'Submitted to the meeting'), by: ['undertaker'], from: ['drafting', 'under-review', 'reviewed'], to: 'submitted',
    basis: MAJOR_DECISIONS.art(29), gates: ['meeting-materials'],
    data: {
      draft: f.bool('决策草案', 'Draft'),
      'comment-report': f.bool('社会公众意见研究采纳情况', 'Comment report'),
      'expert-report': f.bool('专家论证意见研究采纳情况', 'Expert report'),
      'risk-report': f.bool('风险评估报告', 'Risk report'),
      'legality-opinion': f.bool('合法性审查意见', 'Legality opinion'),
      'fair-competition-report': f.bool('公平竞争审查情况', 'Fair competition report'),
    },
    publish: 'never',
  },
  deliberate: {
    ...t('集体讨论', 'Deliberated'), by: ['meeting'], from: ['drafting', 'under-review', 'reviewed', 'submitted'], to: 'deliberated',
    basis: [MAJOR_DECISIONS.art(25), MAJOR_DECISIONS.art(30)],
    gates: ['legality-review-first', 'unlawful-not-deliberated', 'public-participation', 'comment-closed', 'experts-heard', 'risk-assessed', 'statutory-meeting', 'head-speaks-last', 'against-majority-reasons', 'dissent-recorded'],
    data: {
      meeting: f.enum('会议', 'Meeting', {
        'executive-meeting': ['常务会议', 'Executive meeting'], 'plenary-meeting': ['全体会议', 'Plenary meeting'],
        'special-meeting': ['专题会议', 'Special meeting'], 'office-meeting': ['办公会议', 'Office meeting'],
        countersign: ['会签', 'Countersign'],
      }),
      present: f.int('出席人数', 'Present'),
      'head-spoke': f.enum('行政首长发言次序', 'Head spoke', { last: ['末位', 'Last'], 'not-last': ['非末位', 'Not last'], absent: ['缺席', 'Absent'] }),
      majority: f.enum('多数人意见', 'Majority', { agree: ['同意', 'Agree'], disagree: ['不同意', 'Disagree'] }),
      'head-decision': f.enum('行政首长决定', 'Head decision', { agree: ['同意', 'Agree'], disagree: ['不同意', 'Disagree'] }),
      'reasons-stated': f.bool('说明理由', 'Reasons stated'),
      dissent: f.enum('不同意见', 'Dissent', { none: ['无', 'None'], recorded: ['已载明', 'Recorded'], 'not-recorded': ['未载明', 'Not recorded'] }),
      minutes: f.document('会议纪要', 'Minutes'),
    },
    publish: 'never',
  },
  'send-back': {
    ...t('退回修改或者再次讨论', 'Sent back'), by: ['head'], from: ['deliberated'], to: 'drafting',
    basis: MAJOR_DECISIONS.art(30),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  'report-committee': {
    ...t('请示报告同级党委', 'Reported to the committee of the same level'), by: ['deciding-organ'], from: ['drafting', 'under-review', 'reviewed', 'submitted', 'deliberated', 'decided'], to: 'same',
    basis: MAJOR_DECISIONS.art(31),
    data: { report: f.document('报告', 'Report') }, publish: 'never',
  },
  decide: {
    ...t('作出决定', 'Decided'), by: ['head'], from: ['drafting', 'under-review', 'reviewed', 'submitted', 'deliberated'], to: 'decided',
    basis: [MAJOR_DECISIONS.art(24), MAJOR_DECISIONS.art(30)],
    gates: ['decided-after-deliberation', 'decided-after-review', 'risk-controllable', 'reported-before-issue', 'fair-competition-done'], starts: ['publish-decision'],
    data: {
      decision: f.enum('决定', 'Decision', { adopt: ['通过', 'Adopt'], 'adopt-as-amended': ['修改后通过', 'Adopt as amended'] }),
      decider: f.officer('决定人', 'Decider'),
    },
    publish: 'never', stepUp: true,
  },
  reject: {
    ...t('不予通过', 'Not adopted'), by: ['head'], from: ['deliberated'], to: 'declined',
    basis: MAJOR_DECISIONS.art(30),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never', stepUp: true,
  },
  publish: {
    ...t('公布决策', 'Published'), by: ['deciding-organ'], from: ['decided'], to: 'published',
    basis: [MAJOR_DECISIONS.art(32), OPEN_INFORMATION.art(26)], gates: ['published-everywhere'], stops: ['publish-decision'],
    data: {
      gazette: f.bool('公报', 'Gazette'),
      website: f.bool('网站', 'Website'),
      newspaper: f.bool('报纸', 'Newspaper'),
      'adoption-explained': f.bool('说明意见采纳情况', 'Adoption explained'),
    },
    publish: { what: 'gazette, government website and a local newspaper; how comments and expert opinions were treated where the public is concerned', within: 'publish-decision' },
  },
  'not-published': {
    ...t('依法不予公开', 'Lawfully not published'), by: ['deciding-organ'], from: ['decided'], to: 'published',
    basis: MAJOR_DECISIONS.art(32), stops: ['publish-decision'],
    data: { ground: f.text('事由', 'Ground') }, publish: 'never', stepUp: true,
  },
  'assign-execution': {
    ...t('明确执行单位', 'Executor named'), by: ['deciding-organ'], from: ['decided', 'published'], to: 'executing',
    basis: MAJOR_DECISIONS.art(34),
    data: { executor: f.organ('执行单位', 'Executor'), until: f.date('截止日', 'Until').opt() }, publish: 'never',
  },
  'report-execution': {
    ...t('报告执行情况', 'Execution reported'), by: ['executor'], from: ['executing'], to: 'same',
    basis: MAJOR_DECISIONS.art(34),
    data: { report: f.document('报告', 'Report') }, publish: 'never',
  },
  'report-problem': {
    ...t('报告重大问题', 'Serious problem reported'), by: ['executor'], from: ['executing'], to: 'same',
    basis: MAJOR_DECISIONS.art(35),
    data: {
      kind: f.enum('种类', 'Kind', {
        defect: ['决策存在问题', 'Defect'], 'change-of-circumstances': ['客观情况发生重大变化', 'Change of circumstances'],
        'force-majeure': ['不可抗力', 'Force majeure'],
      }),
      report: f.document('报告', 'Report'),
    },
    publish: 'never',
  },
  'suspend-execution': {
    ...t('中止执行', 'Execution suspended'), by: ['head'], from: ['executing'], to: 'suspended',
    basis: MAJOR_DECISIONS.art(37), gates: ['suspension-grounds'],
    data: { reason: f.text('理由', 'Reason') }, publish: 'never', stepUp: true,
  },
  'resume-execution': {
    ...t('恢复执行', 'Execution resumed'), by: ['head'], from: ['suspended'], to: 'executing',
    basis: MAJOR_DECISIONS.art(37),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  alter: {
    ...t('变更或者停止执行', 'Altered or stopped'), by: ['deciding-organ'], from: ['executing', 'suspended'], to: 'same',
    basis: MAJOR_DECISIONS.art(37), gates: ['altered-by-procedure'],
    data: { material: f.bool('作重大调整', 'Material alteration'), 'new-case': f.case('新案件', 'New case').opt() }, publish: 'never', stepUp: true,
  },
  replace: {
    ...t('以新决策调整', 'Replaced through the full procedure'), by: ['deciding-organ'], from: ['executing', 'suspended'], to: 'replaced',
    basis: MAJOR_DECISIONS.art(37),
    data: { 'new-case': f.case('新案件', 'New case') }, publish: 'never', stepUp: true,
  },
  'post-evaluate': {
    ...t('决策后评估', 'Evaluated afterwards'), by: ['evaluator'], from: ['executing', 'suspended', 'completed'], to: 'same',
    basis: MAJOR_DECISIONS.art(36), gates: ['evaluator-independent'],
    data: {
      evaluator: f.text('评估单位', 'Evaluator'),
      'evaluated-before': f.bool('曾参加决策前评估', 'Evaluated before'),
      'public-heard': f.bool('听取社会公众意见', 'Public heard'),
      report: f.document('报告', 'Report'),
    },
    publish: 'never',
  },
  complete: {
    ...t('执行完毕', 'Carried out'), by: ['executor'], from: ['executing'], to: 'completed',
    basis: MAJOR_DECISIONS.art(34),
    data: { report: f.document('报告', 'Report') }, publish: 'never',
  },
  archive: {
    ...t('归档', 'Record archived'), by: ['undertaker'], from: ['any'], to: 'same',
    basis: MAJOR_DECISIONS.art(33),
    data: { complete: f.bool('案卷完整', 'Complete') }, publish: 'never',
  },
  'open-accountability': {
    ...t('启动责任倒查', 'Accountability review opened'), by: ['superior', 'deciding-organ'], from: ['decided', 'published', 'executing', 'suspended', 'completed'], to: 'accountability',
    basis: MAJOR_DECISIONS.art(38),
    data: {
      ground: f.enum('事由', 'Ground', {
        'serious-error': ['决策严重失误', 'Serious error'], 'long-delay': ['应及时决策而久拖不决', 'Long delay'],
        'procedure-broken': ['违反决策程序', 'Procedure broken'],
      }),
      loss: f.money('造成损失', 'Loss').opt(),
      description: f.longtext('说明', 'Description'),
    },
    publish: 'never',
  },
  'record-accountability': {
    ...t('记录责任认定', 'Responsibility recorded'), by: ['superior'], from: ['accountability'], to: 'same',
    basis: MAJOR_DECISIONS.art(38), gates: ['dissent-mitigates'],
    data: {
      officer: f.officer('人员', 'Officer'),
      capacity: f.enum('身份', 'Capacity', {
        head: ['行政首长', 'Head'], 'other-leader': ['负有责任的其他领导人员', 'Other leader'],
        'directly-responsible': ['直接责任人员', 'Directly responsible'],
      }),
      dissented: f.bool('讨论时明确提出不同意见', 'Dissented'),
      'still-in-post': f.bool('仍在职', 'Still in post'),
      outcome: f.enum('结果', 'Outcome', { held: ['承担责任', 'Held'], mitigated: ['减轻责任', 'Mitigated'], exempted: ['免除责任', 'Exempted'] }),
    },
    publish: 'never', stepUp: true,
  },
  'close-accountability': {
    ...t('倒查结束', 'Accountability review closed'), by: ['superior'], from: ['accountability'], to: 'completed',
    basis: MAJOR_DECISIONS.art(38),
    data: { report: f.document('报告', 'Report') }, publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
