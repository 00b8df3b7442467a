import { scenarios } from '#kernel'
import contractPerformance from './index.ts'

const draft = 'draft kind=services counterparty-size=small fiscal-funds=true budgeted=true'
const plain = 'non-cash=false non-cash-agreed=false cash-deposit-only=false advance-by-contractor=false audit-as-basis=false audit-agreed=false audit-by-law=false'
const reviewed = [`2025-08-01 ${draft}`, '2025-08-04 legality-review opinion=lawful']
const signed = (settlement: string, days: number, more = '') => [...reviewed, `2025-08-06 sign settlement=${settlement} payment-days=${days} ${plain} ${more}`.trim()]
const onDelivery = [...signed('on-delivery', 0), '2025-09-01 deliver amount=500000']
const onAcceptance = [...signed('on-acceptance', 0, 'acceptance-by-days=10'), '2025-09-01 deliver amount=500000']

export default scenarios(contractPerformance, {
  'thirty days from delivery where nothing was agreed (条例9)': { acts: onDelivery, state: 'delivered', clocks: { 'payment-on-delivery': 'due 2025-10-09', acceptance: 'none' } },
  'paid on the last day, rolled off the holiday': { acts: [...onDelivery, '2025-10-09 pay'], state: 'performed', clocks: { 'payment-on-delivery': 'met 2025-10-09' } },
  'paid a day late without interest (条例17)': { acts: [...onDelivery, '2025-10-10 pay interest=0'], clocks: { 'payment-on-delivery': 'overrun 2025-10-09' }, findings: ['interest-paid', 'payment-overdue'] },
  'paid a day late with interest': { acts: [...onDelivery, '2025-10-10 pay interest=250'], findings: ['payment-overdue'] },
  'an agreed term of forty-five days stands': { acts: [...signed('on-delivery', 45), '2025-09-01 deliver'], clocks: { 'payment-on-delivery': 'due 2025-10-16' } },
  'ninety days are refused (条例9)': { acts: reviewed, refuses: { act: `2025-08-06 sign settlement=on-delivery payment-days=90 ${plain}`, code: 'gate.payment-term-cap' }, allows: `2025-08-06 sign settlement=on-delivery payment-days=60 ${plain}` },
  'and cut to sixty where they were signed': { acts: [...signed('on-delivery', 90), '2025-09-01 deliver'], clocks: { 'payment-on-delivery': 'due 2025-10-31' }, findings: ['payment-term-cap'] },
  'a large counterparty has no payment clock': {
    acts: ['2025-08-01 draft kind=services counterparty-size=large fiscal-funds=true budgeted=true', '2025-08-04 legality-review opinion=lawful', `2025-08-06 sign settlement=on-delivery payment-days=90 ${plain}`, '2025-09-01 deliver', '2025-09-02 request-confirmation'],
    on: '2026-03-02', clocks: { 'payment-on-delivery': 'none', 'debt-confirmation': 'none' }, findings: [],
  },
  'on acceptance: the agreed term of acceptance runs first (条例10)': { acts: onAcceptance, clocks: { acceptance: 'due 2025-09-11', 'payment-on-delivery': 'none', 'payment-on-acceptance': 'none' } },
  'accepted in time: payment counts from acceptance': { acts: [...onAcceptance, '2025-09-09 accept'], state: 'payable', clocks: { acceptance: 'met 2025-09-11', 'payment-on-acceptance': 'due 2025-10-09' } },
  'accepted late: payment counts from the day acceptance was due': {
    acts: [...onAcceptance, '2025-09-30 accept'], clocks: { acceptance: 'overrun 2025-09-11', 'payment-on-acceptance': 'due 2025-10-11' }, findings: ['acceptance-delayed'],
  },
  'no agreed term of acceptance: no such clock': { acts: [...signed('on-acceptance', 0), '2025-09-01 deliver'], clocks: { acceptance: 'none' } },
  'progress payments count from the settlement confirmed': { acts: [...signed('progress', 0), '2025-09-15 confirm-settlement'], state: 'payable', clocks: { 'payment-on-settlement': 'due 2025-10-15' } },
  'a debt is confirmed within thirty days (条例16)': { acts: [...onDelivery, '2025-09-10 request-confirmation'], clocks: { 'debt-confirmation': 'due 2025-10-10' } },
  'confirmed on the last day': { acts: [...onDelivery, '2025-09-10 request-confirmation', '2025-10-09 pay', '2025-10-10 confirm-debt'], clocks: { 'debt-confirmation': 'met 2025-10-10' } },
  'confirmed a day late': { acts: [...onDelivery, '2025-09-10 request-confirmation', '2025-10-09 pay', '2025-10-11 confirm-debt'], findings: ['debt-not-confirmed'] },
  'bought without a budget (条例8)': { acts: [], edition: '2025', refuses: { act: '2025-08-01 draft fiscal-funds=true budgeted=false', code: 'gate.budget-first' } },
  'signed unreviewed': { acts: [`2025-08-01 ${draft}`, `2025-08-06 sign settlement=on-delivery payment-days=0 ${plain}`], state: 'in-force', findings: ['reviewed-before-signing'] },
  'reviewed and found unlawful, signed all the same': { acts: [`2025-08-01 ${draft}`, '2025-08-04 legality-review opinion=unlawful', `2025-08-06 sign settlement=on-delivery payment-days=0 ${plain}`], findings: ['reviewed-before-signing'] },
  'bills of exchange, cash deposits, audit as basis: each refused (条例11, 13, 12)': {
    acts: reviewed,
    refuses: { act: '2025-08-06 sign settlement=on-delivery payment-days=0 non-cash=true non-cash-agreed=false cash-deposit-only=true advance-by-contractor=false audit-as-basis=true audit-agreed=true audit-by-law=false', code: ['gate.no-forced-noncash', 'gate.no-cash-only-deposit', 'gate.no-forced-audit'] },
  },
  'works on the contractor’s money (条例8)': {
    acts: ['2025-08-01 draft kind=works counterparty-size=small fiscal-funds=true budgeted=true', '2025-08-04 legality-review opinion=lawful'],
    refuses: { act: '2025-08-06 sign settlement=progress payment-days=0 non-cash=false cash-deposit-only=false advance-by-contractor=true audit-as-basis=false', code: 'gate.no-advance-building' },
  },
  'nothing in writing (山东102)': { acts: [...reviewed, { on: '2025-08-06', act: 'sign', data: { 'contract-no': '', settlement: 'on-delivery', 'payment-days': 0, 'non-cash': false, 'cash-deposit-only': false, 'advance-by-contractor': false, 'audit-as-basis': false } }], findings: ['written-form'] },
  'the new leader is no excuse (条例14)': { acts: [...onDelivery, '2025-09-20 refuse-or-delay reason=change-of-leader'], findings: ['no-forbidden-excuse'] },
  'the final audit is one only where agreed': { acts: [...onDelivery, '2025-09-20 refuse-or-delay reason=awaiting-final-audit agreed-in-contract=true'], findings: [] },
  'and not otherwise': { acts: [...onDelivery, '2025-09-20 refuse-or-delay reason=awaiting-final-audit agreed-in-contract=false'], findings: ['no-forbidden-excuse'] },
  'the undisputed part was withheld (条例15)': { acts: [...signed('on-delivery', 0), '2025-09-01 deliver amount=500000 disputed-amount=100000'], on: '2025-10-10', findings: ['payment-overdue', 'undisputed-part-withheld'] },
  'the undisputed part was paid in time': { acts: [...signed('on-delivery', 0), '2025-09-01 deliver amount=500000 disputed-amount=100000', '2025-09-30 pay-part amount=400000'], on: '2025-10-10', findings: ['payment-overdue'] },
  'ended because the organ was merged: refused (优化营商环境条例31)': { acts: onDelivery, refuses: { act: '2025-09-20 change-unilaterally ground=change-of-organ', code: 'gate.no-change-for-new-official' } },
  'for the public interest it takes a decision': { acts: onDelivery, refuses: { act: '2025-09-20 change-unilaterally ground=public-interest compensation=1000', code: 'gate.lawful-procedure' } },
  'and compensation; what ran is void': { acts: [...onDelivery, '2025-09-20 change-unilaterally ground=public-interest decision=document-2'], state: 'terminated', clocks: { 'payment-on-delivery': 'void' }, findings: ['compensated'] },
  'changed by agreement, delivered, paid, deposit returned, settled': {
    acts: [...signed('on-delivery', 0), '2025-08-20 change', '2025-09-01 deliver', '2025-09-02 request-payment', '2025-09-20 pay', '2025-09-22 return-deposit', '2025-09-23 close'], state: 'closed', clocks: { 'payment-on-delivery': 'met 2025-10-09' },
  },
  'not signed': { acts: [...reviewed, '2025-08-05 abandon'], state: 'abandoned' },
  'signed on 31 May 2025: the text of 2020, an agreed audit is lawful': {
    acts: [`2025-05-19 ${draft}`, '2025-05-20 legality-review opinion=lawful', '2025-05-31 sign settlement=on-delivery payment-days=0 non-cash=false cash-deposit-only=false advance-by-contractor=false audit-as-basis=true audit-agreed=true audit-by-law=false', '2025-06-03 deliver amount=1000 disputed-amount=100'],
    on: '2025-07-04', clocks: { 'payment-on-delivery': 'overrun 2025-07-03' }, findings: ['payment-overdue'],
  },
  'drafted in May, signed on 1 June 2025: the text of 2025': {
    acts: [`2025-05-19 ${draft}`, '2025-05-20 legality-review opinion=lawful', '2025-06-01 sign settlement=on-delivery payment-days=0 non-cash=false cash-deposit-only=false advance-by-contractor=false audit-as-basis=true audit-agreed=true audit-by-law=false'],
    findings: ['no-forced-audit'],
  },
})
