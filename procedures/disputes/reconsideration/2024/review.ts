import { type ActDef, f, law, t } from '#kernel'

const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECON_RULES = law('行政复议法实施条例(2007-05-29)')

/** The case under review: copy and answer, evidence, hearing, suspension, the norm behind the act. */
export const reviewActs = {
  'send-copy': {
    ...t('发送副本', 'Copy sent to the respondent'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECONSIDERATION.art(48), RECONSIDERATION.art(54)], stops: ['send-copy', 'send-copy-summary'], publish: 'never',
  },
  'copy-received': {
    ...t('被申请人收到副本', 'Copy received by the respondent'), by: ['respondent'], from: ['accepted'], to: 'same',
    basis: [RECONSIDERATION.art(48), RECONSIDERATION.art(54)], starts: ['answer', 'answer-summary'], publish: 'never',
  },
  answer: {
    ...t('书面答复并提交证据', 'Answer and evidence'), by: ['respondent'], from: ['accepted', 'suspended'], to: 'same',
    basis: [RECONSIDERATION.art(48), RECONSIDERATION.art(54), RECONSIDERATION.art(70)], stops: ['answer', 'answer-summary'], publish: 'never',
    data: { answer: f.document('答复书', 'Answer'), evidence: f.documents('证据材料', 'Evidence') },
  },
  'stay-execution': {
    ...t('停止执行', 'Execution stayed'), by: ['reconsideration-organ', 'respondent'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(42),
    publish: 'never',
    data: { ground: f.text('事由', 'Ground') },
  },
  'allow-file-access': {
    ...t('查阅复制', 'File inspected'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(47),
    gates: ['access-not-refused'], publish: 'never',
    data: {
      by: f.enum('查阅人', 'By', { applicant: ['申请人', 'Applicant'], 'third-party': ['第三人', 'Third party'], agent: ['委托代理人', 'Agent'] }),
      refused: f.bool('是否拒绝', 'Refused').opt(),
      refusalGround: f.enum('拒绝事由', 'Refusal ground', { 'state-secret': ['国家秘密', 'State secret'], 'trade-secret': ['商业秘密', 'Trade secret'], privacy: ['个人隐私', 'Privacy'], safety: ['危及国家安全、公共安全、社会稳定', 'Safety'], none: ['无', 'None'] }).opt(),
    },
  },
  'add-third-party': {
    ...t('追加第三人', 'Third party joined'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(16),
    publish: 'never',
    data: { thirdParty: f.text('第三人', 'Third party').sealed() },
  },
  investigate: {
    ...t('调查取证', 'Evidence taken by the office'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(45),
    gates: ['two-officers'], publish: 'never',
    data: { officers: f.officers('办案人员', 'Officers'), cardsShown: f.bool('是否出示证件', 'Cards shown') },
  },
  'appraise-start': {
    ...t('鉴定或勘验开始', 'Appraisal or inspection begun'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECON_RULES.art(34), RECON_RULES.art(37)], publish: 'never',
    data: { kind: f.enum('种类', 'Kind', { appraisal: ['鉴定', 'Appraisal'], inspection: ['勘验', 'Inspection'] }) },
  },
  'appraise-end': {
    ...t('鉴定或勘验结束', 'Appraisal or inspection ended'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECON_RULES.art(34), RECON_RULES.art(37)], publish: 'never',
  },
  'respondent-gathers-evidence': {
    ...t('被申请人自行收集证据', 'Respondent gathers evidence on its own'), by: ['respondent'], from: ['accepted'], to: 'same',
    basis: RECONSIDERATION.art(46), gates: ['no-own-evidence'], publish: 'never',
    data: { approved: f.bool('是否批准', 'Approved').opt() },
  },
  'hear-opinions': {
    ...t('听取意见', 'Parties heard'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(49),
    publish: 'never',
    data: {
      channel: f.enum('渠道', 'Channel', { 'in-person': ['当面提交', 'In person'], internet: ['互联网', 'Internet'], telephone: ['电话', 'Telephone'] }),
      heard: f.enum('听取对象', 'Heard', { applicant: ['申请人', 'Applicant'], both: ['双方', 'Both'], 'not-possible-for-party-reasons': ['因当事人原因不能听取', 'Not possible for party reasons'] }),
      record: f.document('笔录', 'Record'),
    },
  },
  'notify-hearing': {
    ...t('通知听证', 'Hearing notified'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(51, 1),
    gates: ['hearing-notice-five-days'], publish: 'never',
    data: { hearingOn: f.date('听证日期', 'Hearing on'), place: f.text('地点', 'Place'), matters: f.text('拟听证事项', 'Matters') },
  },
  'hold-hearing': {
    ...t('举行听证', 'Hearing held'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECONSIDERATION.art(50), RECONSIDERATION.art(51, 3)], gates: ['hearing-panel', 'respondent-head-at-hearing'], publish: 'never',
    data: {
      presider: f.officer('主持人', 'Presider'), hearers: f.officers('听证员', 'Hearers'), recorder: f.officer('记录员', 'Recorder'),
      respondentHead: f.enum('被申请人负责人参加情况', 'Respondent head', { attended: ['参加', 'Attended'], 'absent-with-reason': ['有正当理由未参加', 'Absent with reason'], absent: ['未参加', 'Absent'] }),
      respondentStaff: f.bool('被申请人工作人员是否参加', 'Respondent staff'),
      applicantAttended: f.bool('申请人是否参加', 'Applicant attended').opt(), record: f.document('笔录', 'Record'),
      invited: f.text('邀请人员', 'Invited').opt(),
    },
  },
  'consult-committee': {
    ...t('提请咨询', 'Committee consulted'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(52),
    publish: 'never',
    data: { members: f.entries('reconsideration-committee-members', '咨询委员', 'Members'), opinion: f.longtext('意见', 'Opinion') },
  },
  'convert-to-ordinary': {
    ...t('转普通程序', 'Turned into the ordinary procedure'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: RECONSIDERATION.art(55), gates: ['conversion-approved', 'conversion-in-time'], starts: ['decide'],
    stops: ['decide-summary', 'send-copy-summary', 'answer-summary'], publish: 'never',
    data: { approvedBy: f.officer('批准人', 'Approved by'), reason: f.text('理由', 'Reason') },
  },
  suspend: {
    ...t('中止', 'Suspended'), by: ['reconsideration-organ'], from: ['accepted'], to: 'suspended', basis: RECONSIDERATION.art(39),
    gates: ['suspension-ground', 'suspension-notice'], publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'applicant-died': ['申请人死亡待定继受', 'Applicant died'], 'capacity-lost': ['丧失行为能力', 'Capacity lost'], 'whereabouts-unknown': ['下落不明', 'Whereabouts unknown'], 'applicant-ended': ['法人或者其他组织终止', 'Applicant ended'], 'force-majeure': ['不可抗力', 'Force majeure'], 'mediation-agreed': ['调解、和解，当事人同意中止', 'Mediation agreed'], 'law-question': ['法律适用问题待解释确认', 'Law question'], 'other-case': ['以其他案件审理结果为依据', 'Other case'], 'norm-review': ['规范性文件审查', 'Norm review'], other: ['其他', 'Other'] }),
      otherGround: f.text('其他事由', 'Other ground').opt(), noticeInWriting: f.bool('是否书面告知当事人', 'Notice in writing'),
    },
  },
  resume: {
    ...t('恢复审理', 'Resumed'), by: ['reconsideration-organ'], from: ['suspended'], to: 'accepted',
    basis: [RECONSIDERATION.art(39, 2), RECONSIDERATION.art(39, 3)], gates: ['suspension-notice'], stops: ['norm-handle'], publish: 'never',
    data: { noticeInWriting: f.bool('是否书面告知当事人', 'Notice in writing') },
  },
  'take-up-norm': {
    ...t('处理规范性文件', 'Attached norm review taken up'), by: ['reconsideration-organ'], from: ['suspended'], to: 'same',
    basis: [RECONSIDERATION.art(56), RECONSIDERATION.art(57), RECONSIDERATION.art(58)], starts: ['norm-notice', 'norm-handle', 'norm-forward'],
    publish: 'never',
    data: { norm: f.text('被审查的规范性文件', 'Norm'), ownPower: f.bool('是否有权处理', 'Own power') },
  },
  'notify-maker': {
    ...t('通知制定机关', 'Maker asked to answer'), by: ['reconsideration-office'], from: ['suspended'], to: 'same', basis: RECONSIDERATION.art(58, 1),
    starts: ['norm-answer'], stops: ['norm-notice'], publish: 'never',
  },
  'maker-answers': {
    ...t('制定机关答复', 'Maker answers'), by: ['norm-maker'], from: ['suspended'], to: 'same', basis: RECONSIDERATION.art(58, 1),
    stops: ['norm-answer'], publish: 'never',
    data: { answer: f.document('答复书', 'Answer') },
  },
  'forward-norm': {
    ...t('转送规范性文件', 'Norm forwarded to the competent organ'), by: ['reconsideration-organ'], from: ['suspended'], to: 'same',
    basis: [RECONSIDERATION.art(56), RECONSIDERATION.art(57)], starts: ['norm-reply'], stops: ['norm-forward'], publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ') },
  },
  'norm-result': {
    ...t('规范性文件处理结果', 'Norm review result'), by: ['reconsideration-organ', 'norm-organ'], from: ['suspended'], to: 'same',
    basis: [RECONSIDERATION.art(59), RECONSIDERATION.art(60)], stops: ['norm-handle', 'norm-reply'], publish: 'never',
    data: { lawful: f.bool('是否合法', 'Lawful'), stopped: f.bool('是否停止执行', 'Stopped').opt() },
  },
} as const satisfies Readonly<Record<string, ActDef>>
