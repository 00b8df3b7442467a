import { scenarios } from '#kernel'
import informationRequest from './index.ts'

const receive = 'receive channel=in-person confirmed-with-applicant=false'
const answer = 'reply outcome=provided ground=none'
const asked = [`2025-06-03 ${receive}`, '2025-06-09 request-correction correct-by=2025-06-20']
const consulted = [`2025-06-03 ${receive}`, '2025-06-05 consult-third-party third-party-received-on=2025-06-09']
const charged = [`2025-06-03 ${receive}`, '2025-06-05 fee-notice basis=by-piece requests-this-month=11 amount=100']
const extend = 'extend days=20 approver-is-head=true'

export default scenarios(informationRequest, {
  'twenty working days, the day of receipt not counted (33)': { acts: [`2025-06-03 ${receive}`], on: '2025-06-04', state: 'received', clocks: { reply: 'due 2025-07-01' } },
  'a reply on the last day': { acts: [`2025-06-03 ${receive}`, `2025-07-01 ${answer}`], state: 'replied', clocks: { reply: 'met 2025-07-01' } },
  'a reply one working day late': { acts: [`2025-06-03 ${receive}`, `2025-07-02 ${answer}`], clocks: { reply: 'overrun 2025-07-01' }, findings: ['reply-overdue'] },
  'no reply at all': { acts: [`2025-06-03 ${receive}`], on: '2025-07-02', state: 'received', clocks: { reply: 'overrun 2025-07-01' }, findings: ['reply-overdue'] },
  'the National Day holiday is not counted, the make-up days are': { acts: [`2025-09-15 ${receive}`], on: '2025-09-16', clocks: { reply: 'due 2025-10-17' } },
  'by internet the day of receipt is the day confirmed (31)': { acts: ['2025-06-03 receive channel=internet confirmed-with-applicant=false'], findings: ['receipt-confirmed'] },
  'confirmed by telephone': { acts: ['2025-06-03 receive channel=internet confirmed-with-applicant=true'], findings: [] },
  'correction asked on the seventh working day; no due day meanwhile (30)': {
    acts: [`2025-06-03 ${receive}`, '2025-06-12 request-correction correct-by=2025-06-27'], state: 'awaiting-correction', clocks: { reply: 'paused' }, findings: [],
  },
  'correction asked on the eighth': { acts: [`2025-06-03 ${receive}`, '2025-06-13 request-correction correct-by=2025-06-27'], findings: ['correction-in-7-days'] },
  'the corrected request starts the twenty days afresh (30)': { acts: [...asked, '2025-06-18 receive-correction'], on: '2025-06-18', state: 'received', clocks: { reply: 'due 2025-07-16' } },
  'asked twice': { acts: [...asked, '2025-06-18 receive-correction', '2025-06-19 request-correction correct-by=2025-06-30'], clocks: { reply: 'paused' }, findings: ['correction-in-7-days', 'correction-once'] },
  'dropped before the time to correct has passed: refused': { acts: asked, refuses: { act: '2025-06-20 abandon-uncorrected', code: 'gate.correction-time-passed' } },
  'dropped the day after; the paused clock is met without a due day': { acts: [...asked, '2025-06-21 abandon-uncorrected'], state: 'abandoned', clocks: { reply: 'met' } },
  'third party asked: fifteen working days from receipt of the letter; the reply waits (32, 33)': { acts: consulted, on: '2025-06-06', state: 'consulting', clocks: { reply: 'paused', 'third-party': 'due 2025-06-30' } },
  'the third party answers: the days in between are taken out': { acts: [...consulted, '2025-06-12 third-party-answer agrees=true'], state: 'received', clocks: { reply: 'due 2025-07-08', 'third-party': 'met 2025-06-30' } },
  'it stays silent and nobody records it: the pause ends with its last day, no finding': { acts: consulted, on: '2025-07-01', state: 'consulting', clocks: { reply: 'due 2025-07-24', 'third-party': 'overrun 2025-06-30' } },
  'the silence is recorded later: nothing moves': { acts: [...consulted, '2025-07-04 third-party-silent'], state: 'received', clocks: { reply: 'due 2025-07-24' } },
  'an answer after its last day moves nothing either': { acts: [...consulted, '2025-07-04 third-party-answer agrees=false'], state: 'received', clocks: { reply: 'due 2025-07-24', 'third-party': 'overrun 2025-06-30' } },
  'silence may not be recorded on the last day': { acts: consulted, refuses: { act: '2025-06-30 third-party-silent', code: 'gate.third-party-time-passed' }, allows: '2025-07-01 third-party-silent' },
  'a third party asked after the reply fell due takes nothing out': { acts: [`2025-06-03 ${receive}`, '2025-07-03 consult-third-party third-party-received-on=2025-07-04'], clocks: { reply: 'overrun 2025-07-01' }, findings: ['reply-overdue'] },
  'another organ asked, silent: taken to agree, the pause ends by itself (34)': {
    acts: [`2025-06-03 ${receive}`, '2025-06-05 consult-organ organ-received-on=2025-06-05'], on: '2025-06-27', clocks: { 'organ-opinion': 'overrun 2025-06-26', reply: 'due 2025-07-22' },
  },
  'the organ answers': { acts: [`2025-06-03 ${receive}`, '2025-06-05 consult-organ organ-received-on=2025-06-05', '2025-06-10 organ-answer'], state: 'received', clocks: { reply: 'due 2025-07-04', 'organ-opinion': 'met 2025-06-26' } },
  'its silence before its last day is refused': { acts: [`2025-06-03 ${receive}`, '2025-06-05 consult-organ organ-received-on=2025-06-05'], refuses: { act: '2025-06-26 organ-silent', code: 'gate.organ-time-passed' } },
  'extended by twenty on the last day (33)': { acts: [`2025-06-03 ${receive}`, `2025-07-01 ${extend}`], clocks: { reply: 'due 2025-07-29' }, findings: [] },
  'extended a day late: nothing moves, nobody was told in time': { acts: [`2025-06-03 ${receive}`, `2025-07-02 ${extend}`], clocks: { reply: 'overrun 2025-07-01' }, findings: ['extension-before-expiry', 'extension-without-notice', 'reply-overdue'] },
  'told in time, recorded late: the extension is late, the notice is not': {
    acts: [`2025-06-03 ${receive}`, `2025-07-02 ${extend} told-applicant-on=2025-06-30`], clocks: { reply: 'overrun 2025-07-01' }, findings: ['extension-before-expiry', 'reply-overdue'],
  },
  'extended in time, the applicant told late: it moves, and is a finding': {
    acts: [`2025-06-03 ${receive}`, `2025-06-30 ${extend} told-applicant-on=2025-07-02`], clocks: { reply: 'due 2025-07-29' }, findings: ['extension-before-expiry', 'extension-without-notice'],
  },
  'thirty days are counted as twenty': { acts: [`2025-06-03 ${receive}`, '2025-06-20 extend days=30 approver-is-head=true'], clocks: { reply: 'due 2025-07-29' }, findings: ['extension-at-most-20'] },
  'a second extension is refused': { acts: [`2025-06-03 ${receive}`, '2025-06-20 extend days=5 approver-is-head=true'], refuses: { act: '2025-06-23 extend days=5 approver-is-head=true', code: 'gate.extension-once' } },
  'and moves nothing where it happened': {
    acts: [`2025-06-03 ${receive}`, '2025-06-20 extend days=5 approver-is-head=true', '2025-06-23 extend days=5 approver-is-head=true'], clocks: { reply: 'due 2025-07-08' }, findings: ['extension-once'],
  },
  'approved by somebody else': { acts: [`2025-06-03 ${receive}`, '2025-06-20 extend days=5 approver-is-head=false'], clocks: { reply: 'due 2025-07-08' }, findings: ['extension-approved'] },
  'extended while a third party is asked: in time, added when the clock runs again': {
    acts: [...consulted, `2025-06-10 ${extend}`, '2025-06-12 third-party-answer agrees=true'], clocks: { reply: 'due 2025-08-05' }, findings: [],
  },
  'a later date for excessive requests stands as set (35)': { acts: [`2025-06-03 ${receive}`, '2025-06-05 ask-reasons', '2025-06-20 set-later-date until=2025-08-31'], clocks: { reply: 'due 2025-08-31' } },
  'ten requests a month cost nothing (国办函〔2020〕109号)': { acts: [`2025-06-03 ${receive}`], refuses: { act: '2025-06-05 fee-notice basis=by-piece requests-this-month=10', code: 'gate.fee-only-when-excessive' } },
  'the eleventh may be charged: twenty working days to pay': { acts: charged, state: 'awaiting-fee', clocks: { reply: 'paused', fee: 'due 2025-07-03' } },
  'paid: the reply time starts afresh': { acts: [...charged, '2025-06-10 fee-paid'], state: 'received', clocks: { reply: 'due 2025-07-08', fee: 'met 2025-07-03' } },
  'unpaid on the last day: not yet dropped': { acts: charged, refuses: { act: '2025-07-03 abandon-unpaid', code: 'gate.fee-time-passed' } },
  'unpaid the day after: dropped': { acts: [...charged, '2025-07-04 abandon-unpaid'], state: 'abandoned', clocks: { fee: 'overrun 2025-07-03', reply: 'met' } },
  'refused without reasons (36), third party never asked (32)': { acts: [`2025-06-03 ${receive}`, '2025-06-20 reply outcome=refused ground=third-party-interest'], findings: ['reasons-for-refusal', 'third-party-respected'] },
  'partly provided, nothing named (37)': { acts: [`2025-06-03 ${receive}`, '2025-06-20 reply outcome=partly-provided ground=none reasons=见附件'], findings: ['reasons-for-refusal', 'severable'] },
  'said not to exist without a search (36)': { acts: [`2025-06-03 ${receive}`, '2025-06-20 reply outcome=unavailable ground=not-held-here reasons=未制作'], findings: ['searched-before-absent'] },
  'searched, reasons given': { acts: [`2025-06-03 ${receive}`, '2025-06-20 reply outcome=unavailable ground=not-held-here reasons=未制作 searched=true'], findings: [] },
  'a complaint in the form of a request (39)': { acts: [`2025-06-03 ${receive}`, '2025-06-05 not-handle ground=petition-or-complaint'], state: 'not-handled', clocks: { reply: 'met 2025-07-01' } },
  'withdrawn while a third party is asked': { acts: [...consulted, '2025-06-06 withdraw'], state: 'withdrawn', clocks: { reply: 'met', 'third-party': 'void' } },
})
