import { type ActDef, convention, f, law, report2022, t } from '#kernel'

const LITIGATION = law('行政诉讼法(2017-06-27)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const HEADS = law('最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)')
const SUGGESTIONS = law('最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)')

/** What is done in one instance of a suit against an organ, from the complaint to the performed judgment. */
export const litigationActs = {
  serve: {
    ...t('收到起诉状副本', 'Served with the complaint'), by: ['court'], from: ['start'], to: 'served',
    basis: [LITIGATION.art(67), READING.art(104), READING.art(108)], starts: ['answer', 'answer-summary', 'answer-appeal'], publish: 'never',
    data: {
      court: f.text('受诉人民法院', 'Court'), caseNo: f.text('案号', 'Case no'),
      instance: f.enum('审级', 'Instance', { first: ['一审', 'First'], second: ['二审', 'Second'], retrial: ['再审', 'Retrial'] }),
      lowerCase: f.case('下级审案件', 'Lower case').opt(), plaintiff: f.text('原告', 'Plaintiff').sealed(), defendant: f.organ('被告', 'Defendant'),
      coDefendants: f.organs('共同被告', 'Co defendants').opt(), reviewOrgan: f.bool('是否以复议机关身份被诉', 'Review organ').opt(),
      summaryProcedure: f.bool('是否适用简易程序', 'Summary procedure').opt(), evidenceDueOn: f.date('举证期限', 'Evidence due on').opt(),
      appellant: f.enum('上诉人', 'Appellant', { organ: ['机关', 'Organ'], plaintiff: ['原告', 'Plaintiff'], both: ['双方', 'Both'] }).opt(),
      challengedCase: f.case('被诉（被复议）行为所在案件', 'Challenged case').opt(),
      publicInterest: f.bool('是否涉及公共利益', 'Public interest').opt(),
    },
  },
  'request-evidence-extension': {
    ...t('申请延期举证', 'More time for evidence asked'), by: ['organ'], from: ['served'], to: 'same',
    basis: [LITIGATION.art(36, 1), READING.art(34)], gates: ['evidence-extension-in-time'], publish: 'never',
    data: { reason: f.text('理由', 'Reason'), causeEndedOn: f.date('正当事由消除日期', 'Cause ended on').opt() },
  },
  'permit-evidence-extension': {
    ...t('准许延期举证', 'More time allowed'), by: ['court'], from: ['served'], to: 'same', basis: READING.art(34), starts: ['evidence-extended'],
    stops: ['answer'], publish: 'never',
    data: { causeEndedOn: f.date('正当事由消除日期', 'Cause ended on') },
  },
  'object-jurisdiction': {
    ...t('管辖异议', 'Jurisdiction objected to'), by: ['organ'], from: ['served', 'defending'], to: 'same', basis: READING.art(10, 1),
    gates: ['jurisdiction-objection-in-time'], publish: 'never',
    data: { ground: f.text('事由', 'Ground') },
  },
  'submit-answer': {
    ...t('提交答辩状和证据', 'Answer and evidence handed in'), by: ['organ'], from: ['served'], to: 'defending',
    basis: [LITIGATION.art(67, 1), LITIGATION.art(34)], stops: ['answer', 'answer-summary', 'answer-appeal', 'evidence-extended'], stepUp: true,
    publish: 'never',
    data: {
      answer: f.document('答辩状', 'Answer'), evidence: f.documents('证据', 'Evidence'), norms: f.documents('所依据的规范性文件', 'Norms'),
      postedOn: f.date('交邮日期', 'Posted on').opt(),
    },
  },
  'appoint-agents': {
    ...t('委托代理人', 'Agents named'), by: ['organ'], from: ['served', 'defending'], to: 'same', basis: [LITIGATION.art(31), READING.art(128, 2)],
    gates: ['agents-at-most-two'], publish: 'never',
    data: { agents: f.text('委托代理人', 'Agents'), number: f.int('人数', 'Number') },
  },
  'notify-hearing': {
    ...t('收到开庭通知', 'Hearing notice received'), by: ['court'], from: ['served', 'defending', 'tried'], to: 'same',
    basis: [HEADS.art(4), HEADS.art(5), READING.art(129, 1)], publish: 'never',
    data: {
      hearingOn: f.datetime('开庭时间', 'Hearing on'), courtRequiresHead: f.bool('法院是否通知负责人出庭', 'Court requires head'),
      noticeServedOn: f.date('通知送达日期', 'Notice served on'),
      grounds: f.enum('通知出庭的情形', 'Grounds', { 'public-interest-major': ['涉及重大公共利益', 'Public interest major'], 'property-or-person-major': ['涉及重大财产、人身权益', 'Property or person major'], 'public-interest-suit': ['行政公益诉讼', 'Public interest suit'], 'superior-document': ['上级规范性文件合法性', 'Superior document'], other: ['其他', 'Other'] }).opt(),
    },
  },
  'assess-attendance': {
    ...t('研判负责人是否必须出庭', 'Attendance assessed'), by: ['response-office'], from: ['served', 'defending', 'tried'], to: 'same',
    basis: [report2022('三(二)'), convention('register must-attend-situations')], publish: 'never',
    data: { situations: f.entries('must-attend-situations', '应当出庭情形', 'Situations').opt(), mustAttend: f.bool('是否应当出庭', 'Must attend') },
  },
  'name-head': {
    ...t('确定出庭负责人', 'Head named'), by: ['organ'], from: ['served', 'defending', 'tried'], to: 'same', basis: [HEADS.art(2), HEADS.art(6, 1)],
    gates: ['head-of-sued-organ'], publish: 'never',
    data: {
      head: f.officer('出庭负责人', 'Head'),
      post: f.enum('职务', 'Post', { principal: ['正职', 'Principal'], deputy: ['副职', 'Deputy'], 'other-in-charge': ['其他分管负责人', 'Other in charge'] }),
      ofOrgan: f.organ('所在机关', 'Of organ'), certificateOn: f.date('身份证明提交日期', 'Certificate on').opt(),
    },
  },
  'report-absence': {
    ...t('负责人不能出庭说明', 'Absence explained'), by: ['organ'], from: ['served', 'defending', 'tried'], to: 'same',
    basis: [HEADS.art(8), HEADS.art(9), READING.art(129, 3)], gates: ['absence-proved'], stepUp: true, publish: 'never',
    data: {
      reason: f.enum('理由', 'Reason', { 'force-majeure': ['不可抗力', 'Force majeure'], accident: ['意外事件', 'Accident'], 'irreplaceable-duty': ['需要履行他人不能代替的公务', 'Irreplaceable duty'], other: ['其他', 'Other'] }),
      proof: f.documents('证明材料', 'Proof'), sealedOrSigned: f.bool('是否盖章或签字', 'Sealed or signed'),
      adjournmentAsked: f.bool('是否申请延期开庭', 'Adjournment asked').opt(),
    },
  },
  'court-rules-on-absence': {
    ...t('法院审查不出庭理由', 'Court rules on the reason'), by: ['court'], from: ['served', 'defending', 'tried'], to: 'same',
    basis: HEADS.art(9, 2), publish: 'never',
    data: { accepted: f.bool('法院是否认可', 'Accepted'), adjourned: f.bool('是否延期开庭', 'Adjourned').opt() },
  },
  'hold-hearing': {
    ...t('开庭', 'Hearing'), by: ['court'], from: ['served', 'defending', 'tried'], to: 'tried',
    basis: [LITIGATION.art(3, 3), HEADS.art(1), HEADS.art(6), HEADS.art(7), HEADS.art(11), HEADS.art(12), READING.art(128), READING.art(129)],
    gates: ['head-attends-or-excused', 'must-attend-court', 'must-attend-table', 'staff-when-head-absent', 'not-lawyer-only', 'head-of-sued-organ', 'head-certificate', 'head-speaks', 'no-early-leaving', 'no-refusal-to-explain'],
    publish: 'never',
    data: {
      headAttended: f.enum('负责人出庭情况', 'Head attended', { principal: ['正职', 'Principal'], deputy: ['副职', 'Deputy'], 'other-in-charge': ['其他分管负责人', 'Other in charge'], none: ['负责人未出庭', 'None'] }),
      staffAttended: f.bool('工作人员是否出庭', 'Staff attended'), lawyerAttended: f.bool('律师是否出庭', 'Lawyer attended'),
      headOfOrgan: f.organ('出庭负责人所在机关', 'Head of organ').opt(),
      certificateBeforeHearing: f.bool('是否庭前提交身份证明', 'Certificate before hearing').opt(),
      headSpoke: f.bool('负责人是否发表意见', 'Head spoke').opt(),
      headSpokeOnResolution: f.bool('负责人是否就实质化解纠纷发表意见', 'Head spoke on resolution').opt(),
      headRefusedToExplain: f.bool('负责人是否拒绝说明', 'Head refused to explain').opt(), leftEarly: f.bool('是否中途退庭', 'Left early').opt(),
      online: f.bool('是否在线开庭', 'Online').opt(),
    },
  },
  'change-act': {
    ...t('诉讼中改变行政行为', 'Act changed during the suit'), by: ['organ'], from: ['served', 'defending', 'tried'], to: 'same',
    basis: [READING.art(81, 1), LITIGATION.art(62)], gates: ['court-told-of-change'], publish: 'never',
    data: { newAct: f.case('新的行政行为', 'New act'), courtToldInWriting: f.bool('是否书面告知法院', 'Court told in writing') },
  },
  'plaintiff-withdraws': {
    ...t('裁定准许撤诉', 'Withdrawal allowed'), by: ['court'], from: ['served', 'defending', 'tried'], to: 'withdrawn', basis: LITIGATION.art(62),
    stops: ['answer', 'answer-summary', 'answer-appeal', 'evidence-extended'], publish: 'never',
    data: {
      afterSettlement: f.bool('是否和解后撤回', 'After settlement').opt(), afterChange: f.bool('是否因改变行政行为撤诉', 'After change').opt(),
    },
  },
  'receive-judgment': {
    ...t('收到裁判文书', 'Judgment or ruling received'), by: ['court'], from: ['served', 'defending', 'tried'], to: 'judged',
    basis: [LITIGATION.art(69), LITIGATION.art(70), LITIGATION.art(72), LITIGATION.art(73), LITIGATION.art(74), LITIGATION.art(75), LITIGATION.art(77), LITIGATION.art(89)],
    starts: ['appeal', 'appeal-ruling'], publish: { what: 'the judgment', where: 'by the court', basis: LITIGATION.art(65) },
    data: {
      kind: f.enum('种类', 'Kind', { judgment: ['判决', 'Judgment'], ruling: ['裁定', 'Ruling'], mediation: ['调解书', 'Mediation'] }),
      outcome: f.enum('结果', 'Outcome', { 'claims-dismissed': ['驳回诉讼请求', 'Claims dismissed'], 'suit-dismissed': ['驳回起诉', 'Suit dismissed'], revoke: ['撤销', 'Revoke'], 'revoke-in-part': ['部分撤销', 'Revoke in part'], 'confirm-unlawful': ['确认违法', 'Confirm unlawful'], 'confirm-invalid': ['确认无效', 'Confirm invalid'], 'order-performance': ['责令（判决）履行', 'Order performance'], 'order-payment': ['判决给付', 'Order payment'], change: ['变更', 'Change'], compensation: ['判决赔偿或者补偿', 'Compensation'], mediated: ['调解结案', 'Mediated'], 'lower-upheld': ['维持原裁判', 'Lower upheld'], 'lower-reversed': ['改判', 'Lower reversed'], remanded: ['发回重审', 'Remanded'] }),
      lost: f.bool('是否败诉', 'Lost'), servedOn: f.date('送达日期', 'Served on'), final: f.bool('是否终审', 'Final'),
      absenceRecorded: f.bool('未出庭情况是否载入裁判文书', 'Absence recorded').opt(),
    },
  },
  appeal: {
    ...t('上诉', 'Appeal'), by: ['organ', 'plaintiff'], from: ['judged'], to: 'appealed', basis: LITIGATION.art(85),
    stops: ['appeal', 'appeal-ruling'], stepUp: true, publish: 'never',
    data: {
      by: f.enum('上诉方', 'By', { organ: ['机关', 'Organ'], plaintiff: ['原告', 'Plaintiff'], both: ['双方', 'Both'] }),
      approvedBy: f.officer('批准人', 'Approved by').opt(), next: f.case('下一审级案件', 'Next').opt(),
    },
  },
  'become-effective': {
    ...t('裁判生效', 'In force'), by: ['court'], from: ['judged'], to: 'effective', basis: [LITIGATION.art(85), LITIGATION.art(94)],
    starts: ['perform'], stops: ['appeal', 'appeal-ruling'], publish: 'never',
    data: { performanceDueOn: f.date('履行期限', 'Performance due on').opt(), redo: f.bool('是否责令重作', 'Redo').opt() },
  },
  perform: {
    ...t('履行裁判', 'Judgment performed'), by: ['organ'], from: ['effective'], to: 'same',
    basis: [LITIGATION.art(71), LITIGATION.art(94), READING.art(90)], gates: ['no-repeat-act'], stops: ['perform'], stepUp: true, publish: 'never',
    data: {
      newAct: f.case('新的行政行为', 'New act').opt(), sameFactsAndReasons: f.bool('是否同一事实和理由', 'Same facts and reasons').opt(),
      basicallySame: f.bool('是否基本相同', 'Basically same').opt(), procedureGround: f.bool('是否因程序违法被撤销', 'Procedure ground').opt(),
      mainFactsChanged: f.bool('主要事实或理由是否改变', 'Main facts changed').opt(),
    },
  },
  'court-measure': {
    ...t('法院对拒不履行采取措施', 'Court measure for non-performance'), by: ['court'], from: ['effective'], to: 'same', basis: LITIGATION.art(96),
    publish: 'never',
    data: {
      measure: f.enum('执行措施', 'Measure', { deduction: ['划拨', 'Deduction'], 'daily-fine': ['对负责人按日罚款', 'Daily fine'], 'public-notice': ['公告', 'Public notice'], 'judicial-suggestion': ['司法建议', 'Judicial suggestion'], detention: ['拘留', 'Detention'] }),
    },
  },
  'receive-suggestion': {
    ...t('收到司法建议', 'Judicial suggestion received'), by: ['court'], from: ['served', 'defending', 'tried', 'judged', 'effective'], to: 'same',
    basis: [HEADS.art(12, 1), READING.art(149, 4), SUGGESTIONS.art(8), LITIGATION.art(64)], starts: ['suggestion-reply'], publish: 'never',
    data: {
      kind: f.enum('种类', 'Kind', { 'norm-review': ['规范性文件审查', 'Norm review'], absence: ['负责人未出庭', 'Absence'], governance: ['综合治理', 'Governance'], other: ['其他', 'Other'] }),
      receivedOn: f.date('收到日期', 'Received on'), dueOn: f.date('截止日期', 'Due on').opt(),
    },
  },
  'reply-suggestion': {
    ...t('答复司法建议', 'Suggestion answered'), by: ['organ'], from: ['served', 'defending', 'tried', 'judged', 'effective'], to: 'same',
    basis: [READING.art(149, 4), SUGGESTIONS.art(8)], stops: ['suggestion-reply'], stepUp: true, publish: 'never',
    data: { measures: f.longtext('整改落实情况', 'Measures') },
  },
  close: {
    ...t('结案', 'Closed'), by: ['response-office'], from: ['effective'], to: 'closed', basis: convention('the law is silent'),
    gates: ['closed-after-performance'], stepUp: true, publish: 'never',
    data: { review: f.longtext('结案评析', 'Review').opt() },
  },
} as const satisfies Readonly<Record<string, ActDef>>
