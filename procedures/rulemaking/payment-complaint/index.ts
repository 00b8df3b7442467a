import { actDay, acts, cases, convention, law, procedure, t, unverified } from '#kernel'
import e2020 from './2020.ts'
import e2025 from './2025.ts'
import { documents } from './documents.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2025-03-17)')
const COMPLAINT_RULES = unverified('工信部企业〔2021〕224号')

/** 拖欠中小企业款项投诉处理: Complaints of unpaid small and medium enterprises. */
export default procedure('payment-complaint', {
  ...t('拖欠中小企业款项投诉处理', 'Complaints of unpaid small and medium enterprises'), area: 'rulemaking', openedBy: 'party',
  chosenBy: 'opening',
  chosenNote: t('收到投诉之日（惯例）', 'The day the complaint is received (convention)'),
  editions: [e2025, e2020],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'transfer-overdue': {
      ...t('转交超期', 'Handed over late'), basis: SME_PAYMENT.art(25),
    },
    'handling-overdue': {
      ...t('处理超期', 'Handled late'), basis: SME_PAYMENT.art(25),
    },
    'examination-overdue': {
      ...t('受理审查超期', 'Examined late'), basis: COMPLAINT_RULES,
    },
  },
  indicators: {
    'complaint.received': {
      ...t('收到投诉件数', 'Complaints received'), basis: SME_PAYMENT.art(24), kind: 'count',
      of: cases(i => i.case.has('receive')), periodBy: i => i.case.first('receive')?.on,
      by: ['organ'], direction: 'none',
    },
    'complaint.on-time-rate': {
      ...t('按期办结率', 'Share answered in time'), basis: SME_PAYMENT.art(25), kind: 'ratio',
      of: cases(i => i.case.has('answer') && i.case.run('handle') !== undefined), met: i => i.case.run('handle')?.status === 'met',
      periodBy: i => i.case.last('answer')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'complaint.paid': {
      ...t('促成支付金额', 'Money paid after complaint'), basis: SME_PAYMENT.art(21), kind: 'money',
      of: acts('answer'), sum: i => Number(i.act.data.paid ?? 0), periodBy: actDay,
      by: ['organ'], direction: 'up',
    },
  },
})
