import { type ActDef, convention, f, law, t } from '#kernel'

const RECONSIDERATION = law('行政复议法(2017-09-01)')
const RECON_RULES = law('行政复议法实施条例(2007-05-29)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** What was done in a reconsideration case under the older law: receipt is acceptance. */
export const olderActs = {
  apply: {
    ...t('提出申请', 'Application received'), by: ['applicant'], from: ['start'], to: 'accepted',
    basis: [RECONSIDERATION.art(9), RECONSIDERATION.art(11), RECONSIDERATION.art(17, 2)], gates: ['within-filing-limit'],
    starts: ['review', 'send-copy', 'decide'], publish: 'never',
    data: {
      applicant: f.text('申请人', 'Applicant').sealed(), respondent: f.organ('被申请人', 'Respondent'),
      challengedAct: f.text('被申请复议的行政行为', 'Challenged act'), challengedCase: f.case('被诉（被复议）行为所在案件', 'Challenged case').opt(),
      learnedOn: f.date('知道行政行为日期', 'Learned on'), excusedDays: f.int('正当理由耽误日数', 'Excused days').opt(),
      requests: f.longtext('复议请求', 'Requests'),
      channel: f.enum('渠道', 'Channel', { 'in-person': ['当面提交', 'In person'], post: ['邮寄', 'Post'], fax: ['传真', 'Fax'], email: ['电子邮件', 'Email'], oral: ['口头', 'Oral'] }),
      normReview: f.bool('是否附带审查规范性文件', 'Norm review').opt(),
    },
  },
  'request-correction': {
    ...t('通知补正', 'Correction requested'), by: ['reconsideration-office'], from: ['accepted'], to: 'correcting', basis: RECON_RULES.art(29),
    gates: ['correction-notice-in-time'], starts: ['correction'], stops: ['review'], publish: 'never',
    data: { items: f.longtext('补正事项', 'Items'), dueOn: f.date('截止日期', 'Due on') },
  },
  'submit-correction': {
    ...t('提交补正', 'Correction received'), by: ['applicant'], from: ['correcting'], to: 'accepted', basis: RECON_RULES.art(29),
    stops: ['correction'], publish: 'never',
    data: { documents: f.documents('材料', 'Documents').opt() },
  },
  'deem-abandoned': {
    ...t('视为放弃', 'Deemed abandoned'), by: ['reconsideration-office'], from: ['correcting'], to: 'abandoned', basis: RECON_RULES.art(29),
    gates: ['abandoned-only-after-due'], stops: ['correction', 'send-copy', 'decide'], publish: 'never',
    data: { note: f.text('说明', 'Note') },
  },
  docket: {
    ...t('立案', 'Docketed'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: [RECONSIDERATION.art(17), RECON_RULES.art(32)],
    gates: ['two-handlers'], stops: ['review'], publish: 'never',
    data: { handlers: f.officers('承办人员', 'Handlers') },
  },
  reject: {
    ...t('不予受理', 'Not accepted'), by: ['reconsideration-office'], from: ['accepted'], to: 'rejected', basis: RECONSIDERATION.art(17, 1),
    gates: ['reject-in-time'], stops: ['review', 'send-copy', 'decide'], stepUp: true, publish: 'never',
    data: { reason: f.longtext('理由', 'Reason') },
  },
  'send-copy': {
    ...t('发送副本', 'Copy sent'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(23, 1),
    stops: ['send-copy', 'review'], publish: 'never',
  },
  'copy-received': {
    ...t('被申请人收到', 'Copy received'), by: ['respondent'], from: ['accepted'], to: 'same', basis: RECONSIDERATION.art(23, 1), starts: ['answer'],
    publish: 'never',
  },
  answer: {
    ...t('书面答复', 'Answer and evidence'), by: ['respondent'], from: ['accepted', 'suspended'], to: 'same', basis: RECONSIDERATION.art(23, 1),
    stops: ['answer'], publish: 'never',
    data: { answer: f.document('答复书', 'Answer'), evidence: f.documents('证据材料', 'Evidence') },
  },
  investigate: {
    ...t('调查取证', 'Evidence taken'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECON_RULES.art(34),
    gates: ['two-officers'], publish: 'never',
    data: { officers: f.officers('办案人员', 'Officers'), cardsShown: f.bool('是否出示证件', 'Cards shown') },
  },
  'appraise-start': {
    ...t('鉴定或勘验开始', 'Appraisal begun'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECON_RULES.art(34), RECON_RULES.art(37)], publish: 'never',
    data: { kind: f.enum('种类', 'Kind', { appraisal: ['鉴定', 'Appraisal'], inspection: ['勘验', 'Inspection'] }) },
  },
  'appraise-end': {
    ...t('鉴定或勘验结束', 'Appraisal ended'), by: ['reconsideration-office'], from: ['accepted'], to: 'same',
    basis: [RECON_RULES.art(34), RECON_RULES.art(37)], publish: 'never',
  },
  'hold-hearing': {
    ...t('听证审理', 'Hearing held'), by: ['reconsideration-office'], from: ['accepted'], to: 'same', basis: RECON_RULES.art(33), publish: 'never',
    data: { record: f.document('笔录', 'Record') },
  },
  suspend: {
    ...t('中止', 'Suspended'), by: ['reconsideration-office'], from: ['accepted'], to: 'suspended',
    basis: [RECON_RULES.art(41), RECONSIDERATION.art(26), RECONSIDERATION.art(27)], gates: ['suspension-notice'], publish: 'never',
    data: { ground: f.text('事由', 'Ground'), partiesTold: f.bool('是否告知当事人', 'Parties told') },
  },
  resume: {
    ...t('恢复', 'Resumed'), by: ['reconsideration-office'], from: ['suspended'], to: 'accepted', basis: RECON_RULES.art(41),
    gates: ['suspension-notice'], publish: 'never',
    data: { partiesTold: f.bool('是否告知当事人', 'Parties told') },
  },
  extend: {
    ...t('延长', 'Period lengthened'), by: ['organ-head', 'office-head', 'reconsideration-office'], from: ['accepted'], to: 'same',
    basis: RECONSIDERATION.art(31, 1), gates: ['extension-in-time', 'extension-at-most-thirty', 'extension-by-organ-head', 'extension-notified'],
    publish: 'never',
    data: { days: f.int('延长日数', 'Days'), approvedBy: f.officer('批准人', 'Approved by'), partiesTold: f.bool('是否告知当事人', 'Parties told') },
  },
  mediate: {
    ...t('调解书', 'Mediation letter'), by: ['reconsideration-organ'], from: ['accepted', 'suspended'], to: 'effective', basis: RECON_RULES.art(50),
    gates: ['mediation-scope', 'mediation-letter-complete'], stops: ['decide'], publish: 'never',
    data: {
      discretionOrMoney: f.bool('是否涉及裁量权或赔偿补偿', 'Discretion or money'), signedByAll: f.bool('是否各方签字', 'Signed by all'),
      sealed: f.bool('是否加盖复议机关印章', 'Sealed'),
    },
  },
  withdraw: {
    ...t('撤回', 'Withdrawal allowed'), by: ['applicant'], from: ['accepted', 'suspended'], to: 'terminated',
    basis: [RECONSIDERATION.art(25), RECON_RULES.art(38), RECON_RULES.art(40)], stops: ['decide', 'send-copy'], publish: 'never',
    data: { allowed: f.bool('是否准许', 'Allowed'), afterSettlement: f.bool('是否和解后撤回', 'After settlement').opt() },
  },
  terminate: {
    ...t('终止', 'Terminated'), by: ['reconsideration-organ'], from: ['accepted', 'suspended'], to: 'terminated', basis: RECON_RULES.art(42),
    stops: ['decide'], stepUp: true, publish: 'never',
    data: { ground: f.text('事由', 'Ground') },
  },
  decide: {
    ...t('作出决定', 'Decision'), by: ['reconsideration-organ'], from: ['accepted'], to: 'decided',
    basis: [RECONSIDERATION.art(28), RECON_RULES.art(48), RECON_RULES.art(51)],
    gates: ['decision-approved', 'no-answer-consequence', 'no-worse-outcome'], stops: ['decide'], stepUp: true, publish: 'never',
    data: {
      outcome: f.enum('结果', 'Outcome', { uphold: ['维持', 'Uphold'], 'order-performance': ['责令（判决）履行', 'Order performance'], revoke: ['撤销', 'Revoke'], change: ['变更', 'Change'], 'confirm-unlawful': ['确认违法', 'Confirm unlawful'], dismiss: ['驳回', 'Dismiss'] }),
      approval: f.enum('审批方式', 'Approval', { head: ['负责人批准', 'Head'], collective: ['集体讨论通过', 'Collective'] }),
      redo: f.bool('是否责令重作', 'Redo').opt(), performBy: f.date('履行期限', 'Perform by').opt(),
      worseForApplicant: f.bool('是否对申请人更不利', 'Worse for applicant').opt(),
    },
  },
  'serve-decision': {
    ...t('送达', 'Decision served'), by: ['reconsideration-office'], from: ['decided'], to: 'effective', basis: RECONSIDERATION.art(31, 3),
    starts: ['sue', 'perform'], publish: 'never',
    data: { servedOn: f.date('送达日期', 'Served on') },
  },
  'issue-opinion-letter': {
    ...t('意见书', 'Opinion letter'), by: ['reconsideration-organ'], from: ['accepted', 'suspended', 'decided', 'effective'], to: 'same',
    basis: RECON_RULES.art(57, 1), starts: ['opinion-report'], stepUp: true, publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on'), matter: f.longtext('事项', 'Matter') },
  },
  'report-correction': {
    ...t('通报纠正', 'Correction reported'), by: ['respondent'], from: ['accepted', 'suspended', 'decided', 'effective'], to: 'same',
    basis: RECON_RULES.art(57, 1), stops: ['opinion-report'], publish: 'never',
    data: { done: f.longtext('纠正情况', 'Done') },
  },
  perform: {
    ...t('履行', 'Performed'), by: ['respondent'], from: ['effective'], to: 'same', basis: RECONSIDERATION.art(32), gates: ['no-repeat-act'],
    stops: ['perform'], publish: 'never',
    data: { sameAsBefore: f.bool('是否与原行为基本相同', 'Same as before').opt() },
  },
  'order-performance': {
    ...t('责令履行', 'Performance ordered'), by: ['reconsideration-organ'], from: ['effective'], to: 'same', basis: RECONSIDERATION.art(32, 2),
    publish: 'never',
    data: { dueOn: f.date('截止日期', 'Due on') },
  },
  sued: {
    ...t('被提起诉讼', 'Taken to court'), by: ['applicant'], from: ['effective'], to: 'same', basis: [RECONSIDERATION.art(5), LITIGATION.art(45)],
    stops: ['sue'], publish: 'never',
    data: { litigation: f.case('行政诉讼案件', 'Litigation').opt() },
  },
  close: {
    ...t('结案', 'Closed'), by: ['reconsideration-office'], from: ['effective'], to: 'closed', basis: convention('the law is silent'), stepUp: true,
    publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
