import { scenarios } from '#kernel'
import compensation from './index.ts'

const claimed = ['2024-03-04 claim learnedOn=2023-06-01', '2024-03-20 hear-claimant']
const decided = [...claimed, '2024-04-15 decide']
const served = [...decided, '2024-04-25 serve']
const claimedPay = [...served, '2024-05-06 claim-payment']
const paid = [...claimedPay, '2024-05-13 send-to-finance', '2024-05-28 pay']

export default scenarios(compensation, {
  'two months to decide, moved off the May holiday; five days to ask for correction (12(4), 13(1))': {
    acts: claimed.slice(0, 1), clocks: { decide: 'due 2024-05-06', 'correction-notice': 'due 2024-03-11' },
  },
  'two months from 31 December end on 29 February (13(1))': {
    acts: ['2023-12-31 claim learnedOn=2023-06-01'], on: '2024-02-29', clocks: { decide: 'due 2024-02-29' },
  },
  'decided on the last day (13(1))': { acts: [...claimed, '2024-05-06 decide'], state: 'decided', clocks: { decide: 'met 2024-05-06' } },
  'decided a day late (13(1), 14(1))': { acts: [...claimed, '2024-05-07 decide'], clocks: { decide: 'overrun 2024-05-06' }, findings: ['decision-late'] },
  'correction does not stop the two months (convention)': {
    acts: [claimed[0]!, '2024-03-08 request-correction', '2024-03-18 submit-correction'], state: 'claimed', clocks: { 'correction-notice': 'met 2024-03-11', decide: 'due 2024-05-06' },
  },
  'correction asked twice (12(4))': { acts: [claimed[0]!, '2024-03-08 request-correction', '2024-03-18 submit-correction', '2024-03-19 request-correction'], findings: ['correction-once'] },
  'no word on the papers in five days: complete, no finding (12(4))': { acts: claimed, on: '2024-04-01', clocks: { 'correction-notice': 'overrun 2024-03-11' } },
  'handed over in person without a receipt (12(4))': { acts: ['2024-03-04 claim learnedOn=2023-06-01 receiptGiven=false'], findings: ['receipt-on-the-spot'] },
  'sent by post, no receipt on the spot is owed (12(4))': { acts: ['2024-03-04 claim learnedOn=2023-06-01 inPerson=false receiptGiven=false'] },
  'two years to the day, a Saturday, unmoved (39(1))': { acts: ['2024-03-02 claim learnedOn=2022-03-02'] },
  'two years and a day (39(1))': { acts: ['2024-03-03 claim learnedOn=2022-03-02'], findings: ['within-two-years'] },
  'days in detention are added (39(1))': { acts: ['2024-03-12 claim learnedOn=2022-03-02 detainedDays=10'] },
  'not decided without hearing the claimant (13(1))': { acts: claimed.slice(0, 1), refuses: { act: '2024-04-15 decide', code: 'gate.claimant-heard' } },
  'refused without reasons (13(3))': { acts: claimed, refuses: { act: '2024-04-15 refuse reason=', code: 'gate.refusal-reasoned' } },
  'refused, served in ten days, not recovered from anybody (13(3))': {
    acts: [...claimed, '2024-04-15 refuse', '2024-04-25 serve', '2024-04-26 close'], state: 'closed', clocks: { serve: 'met 2024-04-25', sue: 'void' },
  },
  'served a day late (13(2))': { acts: [...decided, '2024-04-26 serve'], clocks: { serve: 'overrun 2024-04-25' }, findings: ['service-late'] },
  'three months to sue, from the decision and not from service (14(2))': { acts: served, clocks: { sue: 'due 2024-07-15' } },
  'nobody sued: nothing unlawful (14(2))': { acts: served, on: '2024-07-16', clocks: { sue: 'overrun 2024-07-15' } },
  'taken to court over the amount (14(2))': { acts: [...served, '2024-07-15 sue'], state: 'sued', clocks: { sue: 'met 2024-07-15' } },
  'taken to court because nothing was decided (14(1))': { acts: [...claimed, '2024-05-20 sue'], state: 'sued', clocks: { decide: 'overrun 2024-05-06' }, findings: ['decision-late'] },
  'seven days to finance, fifteen to pay, three working days to tell (37(3); Regulation 8, 10, 11)': {
    acts: paid, state: 'paid', clocks: { sue: 'met 2024-07-15', 'send-to-finance': 'met 2024-05-13', pay: 'met 2024-05-28', 'tell-paid': 'due 2024-05-31' },
  },
  'sent to finance late (37(3))': { acts: [...claimedPay, '2024-05-14 send-to-finance'], clocks: { 'send-to-finance': 'overrun 2024-05-13' }, findings: ['payment-late'] },
  'paid late (37(3))': { acts: [...claimedPay, '2024-05-13 send-to-finance', '2024-05-29 pay'], clocks: { pay: 'overrun 2024-05-28' }, findings: ['payment-late'] },
  'payment told late (Regulation 11)': { acts: [...paid, '2024-06-03 tell-paid'], clocks: { 'tell-paid': 'overrun 2024-05-31' }, findings: ['payment-not-told'] },
  'paid, told, recovered, closed (16)': { acts: [...paid, '2024-05-31 tell-paid', '2024-06-05 recover', '2024-06-06 close'], state: 'closed', clocks: { 'tell-paid': 'met 2024-05-31' } },
  'closed without considering recovery (16)': { acts: [...paid, '2024-05-31 tell-paid', '2024-06-06 close'], state: 'closed', findings: ['recovery-considered'] },
  'nobody at fault: said so (16)': { acts: [...paid, '2024-05-31 tell-paid', '2024-06-05 no-recovery', '2024-06-06 close'], state: 'closed' },
  'negotiated, then decided (13(1))': { acts: [...claimed, '2024-04-10 negotiate', '2024-04-15 decide'], state: 'decided' },
  'paid before anybody asked': { acts: [...served, '2024-05-06 pay'], state: 'served', findings: ['act-out-of-order'] },
})
