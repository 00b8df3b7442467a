import { type ActDef, convention, f, law, t } from '#kernel'

const RECONSIDERATION = law('行政复议法(2023-09-01)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** How a case ends, and what is owed afterwards. */
export const outcomeActs = {
  extend: {
    ...t('延长审理期限', 'Period lengthened'), by: ['office-head', 'organ-head', 'reconsideration-office'], from: ['accepted'], to: 'same',
    basis: RECONSIDERATION.art(62, 1),
    gates: ['extension-ordinary-only', 'extension-in-time', 'extension-at-most-thirty', 'extension-by-office-head', 'extension-notified'],
    publish: 'never',
    data: {
      days: f.int('延长日数', 'Days'), reason: f.text('理由', 'Reason'), approvedBy: f.officer('批准人', 'Approved by'),
      partiesToldInWriting: f.bool('是否书面告知当事人', 'Parties told in writing'),
    },
  },
  mediate: {
    ...t('调解书', 'Mediation letter'), by: ['reconsideration-organ'], from: ['accepted', 'suspended'], to: 'effective',
    basis: [RECONSIDERATION.art(5), RECONSIDERATION.art(73)], gates: ['mediation-letter-complete'], starts: ['perform'],
    stops: ['decide', 'decide-summary'], publish: 'never',
    data: {
      signedByAll: f.bool('是否各方签字', 'Signed by all'), sealed: f.bool('是否加盖复议机关印章', 'Sealed'),
      harmless: f.bool('是否不损害公共利益和他人权益', 'Harmless'), obligationDueOn: f.date('义务履行期限', 'Obligation due on').opt(),
    },
  },
  withdraw: {
    ...t('撤回申请', 'Withdrawal allowed'), by: ['applicant'], from: ['accepted', 'suspended'], to: 'terminated',
    basis: [RECONSIDERATION.art(41), RECONSIDERATION.art(74)], gates: ['withdrawal-allowed'], stops: ['decide', 'decide-summary'], publish: 'never',
    data: { afterSettlement: f.bool('是否和解后撤回', 'After settlement'), allowed: f.bool('是否准许', 'Allowed') },
  },
  terminate: {
    ...t('终止', 'Terminated'), by: ['reconsideration-organ'], from: ['accepted', 'suspended'], to: 'terminated', basis: RECONSIDERATION.art(41),
    gates: ['termination-ground'], stops: ['decide', 'decide-summary'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { withdrawn: ['申请人撤回', 'Withdrawn'], 'no-successor': ['死亡无继受人或者放弃', 'No successor'], 'organisation-without-successor': ['组织终止无继受人', 'Organisation without successor'], 'criminal-coercion': ['行政强制转为刑事强制措施', 'Criminal coercion'], 'suspended-sixty-days': ['中止满六十日原因未消除', 'Suspended sixty days'] }),
    },
  },
  dismiss: {
    ...t('驳回申请', 'Application dismissed after acceptance'), by: ['reconsideration-organ'], from: ['accepted'], to: 'dismissed',
    basis: RECONSIDERATION.art(33), gates: ['decision-approved'], stops: ['decide', 'decide-summary'], stepUp: true, publish: 'never',
    data: {
      reason: f.longtext('理由', 'Reason'),
      approval: f.enum('审批方式', 'Approval', { head: ['负责人批准', 'Head'], collective: ['集体讨论通过', 'Collective'] }),
    },
  },
  decide: {
    ...t('作出复议决定', 'Decision'), by: ['reconsideration-organ'], from: ['accepted'], to: 'decided',
    basis: [RECONSIDERATION.art(61), RECONSIDERATION.art(63), RECONSIDERATION.art(64), RECONSIDERATION.art(65), RECONSIDERATION.art(66), RECONSIDERATION.art(67), RECONSIDERATION.art(68), RECONSIDERATION.art(69), RECONSIDERATION.art(71), RECONSIDERATION.art(72)],
    gates: ['opinions-heard', 'hearing-when-major', 'committee-when-required', 'decision-approved', 'no-answer-consequence', 'no-worse-outcome', 'outcome-reasoned'],
    stops: ['decide', 'decide-summary'], stepUp: true,
    publish: { what: 'the decision, following how the challenged act was published; no time is set', basis: RECONSIDERATION.art(79, 1) },
    data: {
      outcome: f.enum('结果', 'Outcome', { change: ['变更', 'Change'], revoke: ['撤销', 'Revoke'], 'revoke-in-part': ['部分撤销', 'Revoke in part'], 'confirm-unlawful': ['确认违法', 'Confirm unlawful'], 'confirm-invalid': ['确认无效', 'Confirm invalid'], 'order-performance': ['责令（判决）履行', 'Order performance'], uphold: ['维持', 'Uphold'], 'dismiss-request': ['驳回请求', 'Dismiss request'], 'agreement-liability': ['承担行政协议责任', 'Agreement liability'], 'agreement-compensation': ['行政协议补偿', 'Agreement compensation'] }),
      major: f.bool('是否重大疑难', 'Major').opt(), technical: f.bool('是否专业性较强', 'Technical').opt(),
      ownAct: f.bool('被申请行为是否省部级机关自身行为', 'Own act').opt(),
      approval: f.enum('审批方式', 'Approval', { head: ['负责人批准', 'Head'], collective: ['集体讨论通过', 'Collective'] }),
      redo: f.bool('是否责令重作', 'Redo').opt(), performBy: f.date('履行期限', 'Perform by').opt(),
      thirdPartyEvidence: f.bool('第三人是否提供证据', 'Third party evidence').opt(),
      worseForApplicant: f.bool('是否对申请人更不利', 'Worse for applicant').opt(),
      thirdPartyOpposed: f.bool('第三人是否提出相反请求', 'Third party opposed').opt(), reasons: f.document('载明理由的决定书', 'Reasons'),
    },
  },
  'serve-decision': {
    ...t('送达决定书', 'Decision served'), by: ['reconsideration-office'], from: ['decided'], to: 'effective',
    basis: [RECONSIDERATION.art(75, 2), LITIGATION.art(45)], starts: ['sue', 'perform'], publish: 'never',
    data: { servedOn: f.date('送达日期', 'Served on') },
  },
  'copy-to-superior': {
    ...t('抄告上一级主管部门', 'Copied to the respondent\'s superior department'), by: ['reconsideration-organ'], from: ['effective'], to: 'same',
    basis: RECONSIDERATION.art(79, 2), publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ') },
  },
  'publish-decision': {
    ...t('公开决定书', 'Decision published'), by: ['reconsideration-organ'], from: ['effective'], to: 'same', basis: RECONSIDERATION.art(79, 1),
    stepUp: true, publish: { what: 'the decision letter without personal data', where: 'government website', basis: RECONSIDERATION.art(79, 1) },
    data: { url: f.text('公开网址', 'Url'), redacted: f.bool('是否隐去个人信息', 'Redacted') },
  },
  'issue-opinion-letter': {
    ...t('制发意见书', 'Opinion letter issued'), by: ['reconsideration-organ'], from: ['accepted', 'suspended', 'decided', 'effective'], to: 'same',
    basis: RECONSIDERATION.art(76), starts: ['opinion-report'], stepUp: true, publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on'), matter: f.longtext('事项', 'Matter') },
  },
  'report-correction': {
    ...t('报送纠正情况', 'Correction reported'), by: ['respondent'], from: ['accepted', 'suspended', 'decided', 'effective'], to: 'same',
    basis: RECONSIDERATION.art(76), stops: ['opinion-report'], publish: 'never',
    data: { done: f.longtext('纠正情况', 'Done') },
  },
  perform: {
    ...t('履行', 'Performed by the respondent'), by: ['respondent'], from: ['effective'], to: 'same',
    basis: [RECONSIDERATION.art(77, 1), RECONSIDERATION.art(64, 2)], gates: ['no-repeat-act'], stops: ['perform'], publish: 'never',
    data: {
      newAct: f.case('新的行政行为', 'New act').opt(), sameAsBefore: f.bool('是否与原行为基本相同', 'Same as before').opt(),
      procedureGround: f.bool('是否因程序违法被撤销', 'Procedure ground').opt(),
    },
  },
  'order-performance': {
    ...t('责令限期履行', 'Performance ordered'), by: ['reconsideration-organ', 'superior-organ'], from: ['effective'], to: 'same',
    basis: RECONSIDERATION.art(77, 2), starts: ['ordered-performance'], publish: 'never',
    data: { dueOn: f.date('截止日期', 'Due on'), talk: f.bool('是否约谈', 'Talk').opt(), criticised: f.bool('是否通报批评', 'Criticised').opt() },
  },
  'ordered-performance-done': {
    ...t('责令后履行', 'Performed after order'), by: ['respondent'], from: ['effective'], to: 'same', basis: RECONSIDERATION.art(77),
    stops: ['ordered-performance', 'perform'], publish: 'never',
  },
  sued: {
    ...t('被提起诉讼', 'Taken to court'), by: ['applicant'], from: ['effective'], to: 'same', basis: [RECONSIDERATION.art(10), LITIGATION.art(45)],
    stops: ['sue'], publish: 'never',
    data: { litigation: f.case('行政诉讼案件', 'Litigation').opt() },
  },
  close: {
    ...t('结案归档', 'Closed'), by: ['reconsideration-office'], from: ['effective'], to: 'closed', basis: convention('the law is silent'),
    gates: ['closed-after-performance'], stepUp: true, publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
