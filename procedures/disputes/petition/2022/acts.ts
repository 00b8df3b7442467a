import { type ActDef, convention, f, law, t } from '#kernel'

const PETITIONS = law('信访工作条例(2022-02-25)')

/** What is done in a petition matter under the Regulation of 2022, from registration to re-review and evaluation. */
export const petitionActs = {
  register: {
    ...t('登记', 'Registered'), by: ['petition-office', 'handling-organ'], from: ['start'], to: 'registered',
    basis: [PETITIONS.art(19), PETITIONS.art(21, 2), PETITIONS.art(22), PETITIONS.art(23, 1)],
    gates: ['no-duplicate-upward', 'representatives-at-most-five'], starts: ['refer', 'notify-direct'], publish: 'never',
    data: {
      petitioner: f.text('信访人', 'Petitioner').sealed(),
      via: f.enum('提出方式', 'Via', { 'petition-office': ['信访部门', 'Petition office'], direct: ['直接向有权机关提出', 'Direct'] }),
      channel: f.enum('渠道', 'Channel', { online: ['网络', 'Online'], letter: ['书信', 'Letter'], phone: ['电话', 'Phone'], fax: ['传真', 'Fax'], visit: ['走访', 'Visit'] }),
      kind: f.enum('类别', 'Kind', { 'appeal-request': ['申诉求决', 'Appeal request'], suggestion: ['建议意见', 'Suggestion'], accusation: ['检举控告', 'Accusation'] }),
      addressKnown: f.bool('姓名地址是否清楚', 'Address known'), joint: f.bool('是否多人共同提出', 'Joint').opt(),
      representatives: f.int('代表人数', 'Representatives').opt(), samePending: f.bool('同一事项是否正在办理', 'Same pending').opt(),
      sameConcluded: f.bool('同一事项是否已复核终结', 'Same concluded').opt(), matter: f.longtext('信访事项', 'Matter'),
      accused: f.organ('被检举控告的机关', 'Accused').opt(), intake: f.case('调处中心受理件', 'Intake').opt(),
    },
  },
  refer: {
    ...t('转送', 'Referred'), by: ['petition-office'], from: ['registered'], to: 'referred', basis: PETITIONS.art(22, 1),
    gates: ['no-leak-to-accused'], starts: ['notify', 'object-window'], stops: ['refer'], publish: 'never',
    data: {
      toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on'),
      informedPetitioner: f.bool('是否告知信访人去向', 'Informed petitioner').opt(),
    },
  },
  assign: {
    ...t('交办', 'Assigned with feedback'), by: ['petition-office'], from: ['registered'], to: 'referred', basis: PETITIONS.art(22, 1, 3),
    gates: ['no-leak-to-accused'], starts: ['notify', 'object-window', 'feedback'], stops: ['refer'], publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on'), dueOn: f.date('截止日期', 'Due on') },
  },
  'object-referral': {
    ...t('提出异议', 'Referral objected to'), by: ['handling-organ'], from: ['referred'], to: 'same', basis: PETITIONS.art(23, 3),
    gates: ['objection-in-time'], stops: ['object-window'], publish: 'never',
    data: { reason: f.longtext('理由', 'Reason') },
  },
  'agree-objection': {
    ...t('核实同意退回', 'Objection agreed, taken back'), by: ['petition-office'], from: ['referred'], to: 'registered', basis: PETITIONS.art(23, 3),
    starts: ['refer'], stops: ['notify', 'feedback', 'object-window'], publish: 'never',
  },
  notify: {
    ...t('书面告知受理情况和途径', 'Petitioner told in writing: received, path and procedure'), by: ['handling-organ'],
    from: ['registered', 'referred'], to: 'accepted', basis: PETITIONS.art(23), gates: ['notice-in-writing'], starts: ['handle'],
    stops: ['notify', 'notify-direct', 'object-window', 'refer'], publish: 'never',
    data: {
      path: f.enum('处理途径', 'Path', { judicial: ['诉讼', 'Judicial'], arbitration: ['仲裁', 'Arbitration'], 'other-statutory': ['其他法定途径', 'Other statutory'], 'administrative-procedure': ['行政程序', 'Administrative procedure'], duty: ['依申请履行职责', 'Duty'], 'petition-opinion': ['信访程序', 'Petition opinion'], suggestion: ['建议意见', 'Suggestion'] }),
      inWriting: f.bool('是否书面', 'In writing'), child: f.case('导入程序的案件', 'Child').opt(), toOrgan: f.organ('接收机关', 'To organ').opt(),
    },
  },
  'tell-other-organ': {
    ...t('告知向有权机关提出', 'Told where to go'), by: ['handling-organ', 'petition-office'], from: ['registered'], to: 'diverted',
    basis: PETITIONS.art(23, 1), gates: ['notice-in-writing'], stops: ['refer', 'notify-direct'], publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ'), inWriting: f.bool('是否书面', 'In writing'), receipt: f.bool('是否出具收件回执', 'Receipt') },
  },
  divert: {
    ...t('导入其他程序', 'Led into another procedure'), by: ['handling-organ', 'petition-office'], from: ['registered', 'referred', 'accepted'],
    to: 'diverted', basis: [PETITIONS.art(22, 2), PETITIONS.art(28, 2), PETITIONS.art(31)], gates: ['diverted-with-destination'],
    stops: ['refer', 'notify', 'notify-direct', 'object-window', 'feedback', 'handle'], publish: 'never',
    data: {
      path: f.enum('处理途径', 'Path', { judicial: ['诉讼', 'Judicial'], arbitration: ['仲裁', 'Arbitration'], 'other-statutory': ['其他法定途径', 'Other statutory'], 'administrative-procedure': ['行政程序', 'Administrative procedure'], duty: ['依申请履行职责', 'Duty'], 'petition-opinion': ['信访程序', 'Petition opinion'], suggestion: ['建议意见', 'Suggestion'] }),
      child: f.case('导入程序的案件', 'Child').opt(), toOrgan: f.organ('接收机关', 'To organ').opt(),
      petitionerTold: f.bool('是否告知信访人', 'Petitioner told'),
    },
  },
  'hear-petitioner': {
    ...t('听取陈述', 'Petitioner heard'), by: ['handling-organ'], from: ['accepted'], to: 'same', basis: PETITIONS.art(31, undefined, 6),
    publish: 'never',
    data: { record: f.document('笔录', 'Record') },
  },
  investigate: {
    ...t('调查核实', 'Facts checked'), by: ['handling-organ'], from: ['accepted'], to: 'same',
    basis: [PETITIONS.art(28, 3), PETITIONS.art(31, undefined, 6)], gates: ['recusal'], publish: 'never',
    data: { officers: f.officers('办案人员', 'Officers'), conflict: f.bool('是否有利害关系', 'Conflict').opt() },
  },
  'hold-hearing': {
    ...t('听证', 'Hearing'), by: ['handling-organ'], from: ['accepted'], to: 'same', basis: PETITIONS.art(31, undefined, 6), publish: 'never',
    data: { record: f.document('笔录', 'Record') },
  },
  mediate: {
    ...t('调解和解', 'Mediated'), by: ['handling-organ'], from: ['accepted'], to: 'replied', basis: PETITIONS.art(33), stops: ['handle'],
    publish: 'never',
    data: { agreement: f.document('协议书', 'Agreement'), bothAgree: f.bool('双方是否同意', 'Both agree') },
  },
  extend: {
    ...t('延期', 'Lengthened'), by: ['organ-head', 'handling-organ'], from: ['accepted'], to: 'same', basis: PETITIONS.art(34),
    gates: ['extension-in-time', 'extension-at-most-thirty', 'extension-by-organ-head', 'extension-notified'], publish: 'never',
    data: {
      days: f.int('延长日数', 'Days'), approvedBy: f.officer('批准人', 'Approved by'), petitionerTold: f.bool('是否告知信访人', 'Petitioner told'),
    },
  },
  'issue-opinion': {
    ...t('出具信访处理意见书', 'Opinion issued'), by: ['handling-organ'], from: ['accepted'], to: 'replied',
    basis: [PETITIONS.art(31, undefined, 6), PETITIONS.art(32)], gates: ['opinion-complete', 'petitioner-heard', 'separated-from-litigation'],
    starts: ['ask-review'], stops: ['handle', 'feedback'], stepUp: true, publish: 'never',
    data: {
      result: f.enum('结果', 'Result', { supported: ['予以支持', 'Supported'], explained: ['解释说明', 'Explained'], 'not-supported': ['不予支持', 'Not supported'] }),
      facts: f.longtext('投诉请求、事实和理由', 'Facts'), legalBasis: f.text('法律法规依据', 'Legal basis'),
      deliveredOn: f.date('送达日期', 'Delivered on'), executingOrgan: f.organ('执行机关', 'Executing organ').opt(),
    },
  },
  'reply-suggestion': {
    ...t('回复建议', 'Suggestion answered'), by: ['handling-organ'], from: ['accepted'], to: 'replied', basis: PETITIONS.art(29),
    stops: ['handle', 'feedback'], publish: 'never',
    data: { adopted: f.enum('采纳情况', 'Adopted', { yes: ['采纳', 'Yes'], partly: ['部分采纳', 'Partly'], no: ['未采纳', 'No'] }) },
  },
  'report-completion': {
    ...t('提交办结报告', 'Completion reported'), by: ['handling-organ'], from: ['accepted', 'replied'], to: 'same', basis: PETITIONS.art(22, 1, 3),
    stops: ['feedback'], publish: 'never',
    data: { report: f.document('报告', 'Report') },
  },
  'ask-review': {
    ...t('请求复查', 'Review asked'), by: ['petitioner'], from: ['replied'], to: 'reviewing', basis: PETITIONS.art(35),
    gates: ['review-asked-in-time'], starts: ['review'], stops: ['ask-review'], publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ') },
  },
  'issue-review': {
    ...t('复查意见', 'Review opinion'), by: ['review-organ'], from: ['reviewing'], to: 'reviewed', basis: PETITIONS.art(35),
    gates: ['review-by-superior'], starts: ['ask-rereview'], stops: ['review'], stepUp: true, publish: 'never',
    data: {
      result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], changed: ['变更', 'Changed'], 'sent-back': ['退回重办', 'Sent back'] }),
      deliveredOn: f.date('送达日期', 'Delivered on'),
    },
  },
  'ask-rereview': {
    ...t('请求复核', 'Re-review asked'), by: ['petitioner'], from: ['reviewed'], to: 'rereviewing', basis: PETITIONS.art(36, 1),
    gates: ['rereview-asked-in-time'], starts: ['rereview'], stops: ['ask-rereview'], publish: 'never',
    data: { toOrgan: f.organ('接收机关', 'To organ') },
  },
  'open-rereview-hearing': {
    ...t('复核听证开始', 'Re-review hearing opens'), by: ['rereview-organ'], from: ['rereviewing'], to: 'same', basis: PETITIONS.art(36, 2),
    publish: 'never',
  },
  'close-rereview-hearing': {
    ...t('复核听证结束', 'Re-review hearing ends'), by: ['rereview-organ'], from: ['rereviewing'], to: 'same', basis: PETITIONS.art(36, 2),
    publish: 'never',
  },
  'issue-rereview': {
    ...t('复核意见', 'Re-review opinion'), by: ['rereview-organ'], from: ['rereviewing'], to: 'concluded', basis: PETITIONS.art(36, 1),
    stops: ['rereview'], stepUp: true, publish: { what: 'an opinion given after a hearing may be published', basis: PETITIONS.art(36, 2) },
    data: {
      result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], changed: ['变更', 'Changed'], 'sent-back': ['退回重办', 'Sent back'] }),
      deliveredOn: f.date('送达日期', 'Delivered on'),
    },
  },
  supervise: {
    ...t('督办', 'Supervised'), by: ['petition-office'], from: ['any'], to: 'same', basis: PETITIONS.art(40, 1), publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { registration: ['未按规定登记', 'Registration'], refusal: ['推诿拒办', 'Refusal'], delay: ['逾期办理', 'Delay'], false: ['弄虚作假', 'False'], 'not-executed': ['不执行处理意见', 'Not executed'], other: ['其他', 'Other'] }),
    },
  },
  'suggest-improvement': {
    ...t('提出改进完善追责建议', 'Suggestion to improve'), by: ['petition-office'], from: ['any'], to: 'same', basis: PETITIONS.art(40),
    publish: 'never',
    data: {
      kind: f.enum('类别', 'Kind', { improve: ['改进工作', 'Improve'], policy: ['完善政策', 'Policy'], accountability: ['追究责任', 'Accountability'] }),
      toOrgan: f.organ('接收机关', 'To organ'),
    },
  },
  'improvement-feedback': {
    ...t('书面反馈采纳情况', 'Answer to the suggestion'), by: ['handling-organ'], from: ['any'], to: 'same', basis: PETITIONS.art(40, 4),
    publish: 'never',
    data: { adopted: f.enum('采纳情况', 'Adopted', { yes: ['采纳', 'Yes'], partly: ['部分采纳', 'Partly'], no: ['未采纳', 'No'] }) },
  },
  'execute-opinion': {
    ...t('执行支持意见', 'Supported request carried out'), by: ['handling-organ'], from: ['replied', 'reviewed', 'concluded'], to: 'same',
    basis: PETITIONS.art(32, 2), publish: 'never',
    data: { done: f.longtext('执行情况', 'Done') },
  },
  evaluate: {
    ...t('满意度评价', 'Evaluated by the petitioner'), by: ['petitioner', 'handling-organ', 'petition-office'],
    from: ['accepted', 'replied', 'reviewing', 'reviewed', 'rereviewing', 'concluded'], to: 'same', basis: PETITIONS.art(21, 2),
    gates: ['evaluated-by-petitioner'], publish: 'never',
    data: {
      subject: f.enum('评价对象', 'Subject', { 'petition-office': ['信访部门', 'Petition office'], 'handling-organ': ['办理机关', 'Handling organ'] }),
      grade: f.enum('评价等级', 'Grade', { satisfied: ['满意', 'Satisfied'], basically: ['基本满意', 'Basically'], 'not-satisfied': ['不满意', 'Not satisfied'] }),
    },
  },
  close: {
    ...t('办结归档', 'Closed'), by: ['petition-office', 'handling-organ'], from: ['replied', 'reviewed', 'concluded'], to: 'closed',
    basis: convention('the law is silent'), stepUp: true, publish: 'never',
    data: { evaluationInvited: f.bool('是否邀请评价', 'Evaluation invited') },
  },
} as const satisfies Readonly<Record<string, ActDef>>
