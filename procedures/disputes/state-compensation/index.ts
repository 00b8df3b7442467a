import { actDay, acts, convention, endedOrDue, f, isMet, law, procedure, runs, t } from '#kernel'
import e2013 from './2013.ts'
import { compensationDocuments } from './documents.ts'

const COMPENSATION = law('国家赔偿法(2012-10-26)')
const MONEY = law('国家赔偿费用管理条例(2011-01-17)')

export default procedure(
  'state-compensation',
  {
    ...t('行政赔偿', 'State compensation for administrative acts'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('收到赔偿申请之日', 'The day the claim was received'), editions: [e2013],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'decision-late': {
        ...t('逾期作出赔偿决定', 'Decision late'), basis: [COMPENSATION.art(13, 1), COMPENSATION.art(14, 1)],
      },
      'service-late': {
        ...t('逾期送达', 'Served late'), basis: COMPENSATION.art(13),
      },
      'payment-late': {
        ...t('逾期支付', 'Paid late'), basis: COMPENSATION.art(37, 3),
      },
      'payment-not-told': {
        ...t('未告知支付', 'Payment not told'), basis: MONEY.art(11),
      },
    },
    registers: {
      'compensation-ledger': {
        ...t('国家赔偿费用台账', 'Compensation ledger'), basis: [MONEY.art(4), MONEY.art(12)], published: false,
        projected: [{
          procedure: 'state-compensation', on: ['decide', 'pay', 'recover'],
          entries: c => {
            const paid = c.last('pay')
            const recovered = c.sum('recover', r => Number(r.data.amount))
            const amount = Number((paid ?? c.last('decide'))?.data.amount ?? 0)
            return [{ id: c.id, case: c.id, amount, ...(paid ? { paidOn: paid.on } : {}), ...(recovered > 0 ? { recovered } : {}) }]
          },
        }],
        fields: {
          case: f.case('案件', 'Case'), amount: f.money('金额', 'Amount'), paidOn: f.date('支付日期', 'Paid on').opt(),
          recovered: f.money('追偿金额', 'Recovered').opt(),
        },
      },
    },
    indicators: {
      'compensation.claims': {
        ...t('行政赔偿申请数', 'Claims'), basis: COMPENSATION.art(9), kind: 'count',
        of: acts('claim'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'compensation.paid': {
        ...t('赔偿金额', 'Paid'), basis: MONEY.art(10), kind: 'money',
        of: acts('pay'), sum: i => Number(i.act.data.amount), periodBy: actDay,
        by: ['organ'], direction: 'down',
      },
      'compensation.recovered': {
        ...t('追偿金额', 'Recovered'), basis: [COMPENSATION.art(16), MONEY.art(12)], kind: 'money',
        of: acts('recover'), sum: i => Number(i.act.data.amount), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'compensation.on-time-rate': {
        ...t('按期决定率', 'Decided in time'), basis: COMPENSATION.art(13, 1), kind: 'ratio',
        of: runs('decide'), met: isMet, periodBy: endedOrDue,
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents: compensationDocuments,
  },
)
