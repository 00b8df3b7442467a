import { convention, edition, f, finding, law, rulemakingRules, t, unverified, workdays } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2020-07-05)')
const COMPLAINT_RULES = unverified('工信部企业〔2021〕224号')

/** 拖欠中小企业款项投诉处理（2020）: Complaints of unpaid small and medium enterprises. */
export default edition('payment-complaint', '2020', {
  inForce: ['2020-09-01', '2025-05-31'],
  law: ['保障中小企业款项支付条例(2020-07-05)', '工信部企业〔2021〕224号'],
  basis: SME_PAYMENT.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'complaint.examine-2020': { ...t('受理审查期限', 'Examination'), value: 10, unit: 'working-days', status: 'unverified', basis: COMPLAINT_RULES },
  },
})
  .roles({
    complainant: t('投诉人(中小企业)', 'Complaining enterprise'),
    'receiving-department': t('受理投诉部门(省级以上)', 'Receiving department'),
    'handling-department': t('处理投诉部门', 'Handling department'),
  })
  .states({
    received: t('已收到', 'Received'),
    accepted: t('已受理', 'Accepted'),
    'with-handler': t('处理中', 'With the handling department'),
    answered: { ...t('已反馈', 'Answered'), final: true },
    'not-accepted': { ...t('不予受理', 'Not accepted'), final: true },
  })
  .acts({
    receive: {
      ...t('收到投诉', 'Complaint received'), by: ['complainant'], from: ['start'], to: 'received',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], starts: ['examine'],
      data: {
        against: f.organ('被投诉人', 'Complained of'),
        'contract-case': f.case('合同案件', 'Contract case').opt(),
        amount: f.money('拖欠金额', 'Amount'),
        contractual: f.bool('存在合同关系', 'Contractual'),
      },
      publish: 'never',
    },
    'not-accept': {
      ...t('不予受理', 'Not accepted'), by: ['receiving-department'], from: ['received'], to: 'not-accepted',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], stops: ['examine'],
      data: { reason: f.text('理由', 'Reason') }, publish: 'never', stepUp: true,
    },
    accept: {
      ...t('受理', 'Accepted'), by: ['receiving-department'], from: ['received'], to: 'accepted',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], gates: ['contractual-relation'], stops: ['examine'], publish: 'never', stepUp: true,
    },
    transfer: {
      ...t('转交处理投诉部门', 'Handed to the handling department'), by: ['receiving-department'], from: ['accepted'], to: 'with-handler',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], gates: ['not-to-the-accused'],
      data: { handler: f.organ('处理投诉部门', 'Handler') }, publish: 'never',
    },
    extend: {
      ...t('延长处理期限', 'Handling extended'), by: ['handling-department'], from: ['with-handler'], to: 'same',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], gates: ['extension-in-bounds'],
      data: { until: f.date('延长至', 'Until'), 'approved-by': f.officer('批准人', 'Approved by'), reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    supervise: {
      ...t('督办', 'Supervision letter'), by: ['handling-department'], from: ['with-handler'], to: 'same',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES],
      data: { letter: f.document('督办书', 'Letter') }, publish: 'never',
    },
    summon: {
      ...t('约谈、通报、责令整改', 'Talk, circular, order to mend'), by: ['handling-department'], from: ['with-handler'], to: 'same',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], gates: ['supervised-first'],
      data: { kind: f.enum('种类', 'Kind', { talk: ['约谈', 'Talk'], circular: ['通报', 'Circular'], order: ['责令整改', 'Order'] }) }, publish: 'never',
    },
    answer: {
      ...t('书面反馈处理结果', 'Result given in writing'), by: ['handling-department'], from: ['with-handler'], to: 'answered',
      basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], gates: ['answer-to-both'],
      data: {
        result: f.enum('结果', 'Result', {
          paid: ['已支付', 'Paid'], 'agreed-plan': ['达成还款计划', 'Agreed plan'], disputed: ['存在争议', 'Disputed'],
          unfounded: ['投诉不成立', 'Unfounded'], 'in-court': ['进入司法程序', 'In court'],
        }),
        'to-complainant': f.bool('反馈投诉人', 'To complainant'),
        'to-receiving-department': f.bool('反馈受理投诉部门', 'To receiving department'),
        paid: f.money('支付金额', 'Amount paid').opt(),
      },
      publish: 'never', stepUp: true,
    },
    'record-discredit': {
      ...t('记入信用记录', 'Entered in the credit record'), by: ['receiving-department'], from: ['any'], to: 'same',
      basis: SME_PAYMENT.art(17),
      data: { 'basis-decision': f.document('认定文书', 'Decision that found it'), serious: f.bool('情节严重', 'Serious') }, publish: 'never', stepUp: true,
    },
  })
  .clocks({
    examine: {
      ...t('受理审查期限', 'Examination'), basis: COMPLAINT_RULES,
      limit: c => workdays(c.param('complaint.examine-2020'), COMPLAINT_RULES), onOverrun: finding('examination-overdue'),
    },
  })
  .gates({
    'contractual-relation': {
      ...t('存在合同关系', 'A contract exists between them'), basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], severity: 'block',
      remedy: t('投诉人与被投诉人应当存在合同关系', 'There must be a contract between them'),
      rule: c => c.first('receive')?.data.contractual === true,
    },
    'not-to-the-accused': {
      ...t('不得转被投诉人处理', 'Not handed to the organ complained of'), basis: convention('the articles do not say so'), severity: 'finding',
      remedy: t('转交被投诉人以外的部门', 'Hand it to another department'),
      rule: (c, a) => a.data.handler !== c.first('receive')?.data.against,
    },
    'extension-in-bounds': {
      ...t('延长不超过90日', 'Extension within 90 days'), basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], severity: 'finding',
      // The text of 2020 sets no number and has no limit for handling.
      rule: () => true,
    },
    'supervised-first': {
      ...t('先督办后约谈通报', 'Supervision letter first'), basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], severity: 'finding',
      remedy: t('先发出督办书', 'Send a supervision letter first'),
      rule: c => c.has('supervise'),
    },
    'answer-to-both': {
      ...t('反馈投诉人和受理部门', 'Given to both'), basis: [SME_PAYMENT.art(17), COMPLAINT_RULES], severity: 'finding',
      remedy: t('书面反馈投诉人并反馈受理投诉部门', 'Give it to both'),
      rule: (_c, a) => a.data['to-complainant'] && a.data['to-receiving-department'],
    },
  })
