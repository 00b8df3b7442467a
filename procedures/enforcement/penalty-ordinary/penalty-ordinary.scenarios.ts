import { scenarios } from '#kernel'
import ordinary from './index.ts'

const filed = '2024-03-04 file discovered_on=2024-02-01 violation_ended=2023-12-01 life_safety_harm=false'
const investigated = [filed, '2024-03-05 investigate', '2024-03-11 conclude'] as const
const notice = '2024-03-12 notify served_on=2024-03-12 kinds=fine fine=5000 hearing_applies=false hearing_right_told=false'
const hearable = '2024-03-12 notify served_on=2024-03-12 kinds=fine fine=5000 hearing_applies=true'
const notified = [...investigated, notice] as const
const penalty = 'decide kinds=fine fine=5000 major=false publishable=false'
const decided = [...notified, `2024-03-20 ${penalty}`] as const
const served = [...decided, '2024-03-20 serve method=direct served_on=2024-03-20'] as const
const asked = [...investigated, hearable, '2024-03-19 request-hearing'] as const
const heard = [...asked, '2024-03-20 notify-hearing hearing_on=2024-03-29 presiding=p-1', '2024-03-29 hold-hearing presiding=p-1'] as const
const paid = [...served, '2024-04-07 pay amount=5000 surcharge=0'] as const
const reviewer = { id: 'r-1', name: 'x', organ: 'organ-1', legal_qualification: true, from: '2019-03-01' }
const threshold = { id: 'h', organ: 'organ-1', party_kind: 'citizen', fine_from: 10000, confiscation_from: 10000, legal_basis: 'x', valid_from: '2019-01-01' }
const benchmark = { id: 'b-1', code: 'B', power: 'entry-1', tier: 'x', circumstances: 'x', standard: 'x', fine_min: 1000, fine_max: 4999.99, maker: 'organ-1', valid_from: '2020-01-01' }
const lenient = { id: 'l-1', code: 'L', power: 'entry-1', kind: 'exempt-first', conditions: 'x', organ: 'organ-1', valid_from: '2020-01-01' }

export default scenarios(ordinary, {
  'from the filing to the close; the last day to pay is in the Qingming holiday and rolls to the make-up Sunday (60, 61, 67)': {
    acts: [...paid, '2024-04-26 close ground=performed'], state: 'closed',
    clocks: { 'decide-penalty': 'met 2024-06-03', 'serve-decision': 'met 2024-03-29', 'state-defence': 'overrun 2024-03-19', 'request-hearing': 'none', 'pay-fine': 'met 2024-04-07', 'close-case': 'met 2024-04-26' },
  },
  'closed a working day late (SJ 77)': { acts: [...paid, '2024-04-28 close ground=performed'], clocks: { 'close-case': 'overrun 2024-04-26' }, findings: ['close-case-overrun'] },
  'the remedies run from service: 60 days and six months (复议法 20, 诉讼法 46)': { acts: served, on: '2024-03-21', clocks: { 'reconsideration-window': 'due 2024-05-20', 'litigation-window': 'due 2024-09-20' } },
  'the lead is checked in fifteen working days of receipt (SJ 18)': { acts: ['2024-03-04 receive-lead received_on=2024-03-01', '2024-03-22 decide-not-to-file'], state: 'not-filed', clocks: { 'check-lead': 'met 2024-03-22' } },
  'a day late (SJ 18)': { acts: ['2024-03-04 receive-lead received_on=2024-03-01', '2024-03-25 decide-not-to-file'], clocks: { 'check-lead': 'overrun 2024-03-22' }, findings: ['check-lead-overrun'] },
  'extended once by fifteen working days, over Qingming (SJ 18)': { acts: ['2024-03-04 receive-lead received_on=2024-03-01', '2024-03-22 extend-check days=15'], clocks: { 'check-lead': 'due 2024-04-15' }, on: '2024-03-25' },
  'thirty days asked for count as fifteen; a second time moves nothing (SJ 18)': {
    acts: ['2024-03-04 receive-lead received_on=2024-03-01', '2024-03-20 extend-check days=30', '2024-03-21 extend-check days=15'], clocks: { 'check-lead': 'due 2024-04-15' }, on: '2024-03-25',
  },
  'extended a day late: refused, and it moves nothing (SJ 18)': {
    acts: ['2024-03-04 receive-lead received_on=2024-03-01', '2024-03-25 extend-check days=15'], clocks: { 'check-lead': 'overrun 2024-03-22' }, findings: ['check-lead-overrun', 'extension-before-expiry'],
  },
  'two years, to the day, after the violation ended (36)': { edition: '2021', acts: [], allows: '2024-03-04 file violation_ended=2022-03-01 discovered_on=2024-03-01 life_safety_harm=false' },
  'a day more is time-barred (36)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 file violation_ended=2022-02-28 discovered_on=2024-03-01 life_safety_harm=false', code: 'gate.not-time-barred' } },
  'five years where life, health or financial safety was harmed; 29 February + 5 years = 28 February (36)': {
    edition: '2021', acts: [], refuses: { act: '2025-03-04 file violation_ended=2020-02-29 discovered_on=2025-03-01 life_safety_harm=true', code: 'gate.not-time-barred' },
  },
  'an interview without a record (55)': { acts: [filed], refuses: { act: '2024-03-05 investigate kind=interview record_made=false', code: 'gate.record-made' } },
  'an investigation that failed its own gates is none (54)': {
    acts: [filed, '2024-03-05 investigate certificate_shown=false', '2024-03-11 conclude'], state: 'concluded', findings: ['certificate-shown', 'investigated'],
  },
  'kept evidence: urgent, reported within 24 hours to the minute, dealt with in seven working days (56, SJ 33)': {
    acts: [filed, '2024-03-05T15:00 preserve-evidence urgent=true', '2024-03-06T15:00 ratify-preservation', '2024-03-14 dispose-preserved'],
    clocks: { 'preservation-report': 'met 2024-03-06T15:00', 'evidence-preservation': 'met 2024-03-14' },
  },
  'reported a minute late, dealt with a day late (SJ 33, 56)': {
    acts: [filed, '2024-03-05T15:00 preserve-evidence urgent=true', '2024-03-06T15:01 ratify-preservation', '2024-03-15 dispose-preserved'],
    clocks: { 'preservation-report': 'overrun 2024-03-06T15:00', 'evidence-preservation': 'overrun 2024-03-14' }, findings: ['evidence-preservation-overrun', 'preservation-report-overrun'],
  },
  'approved beforehand: no report is due; neither approved nor urgent is refused (56)': {
    acts: [filed, '2024-03-05 preserve-evidence urgent=false approved_by=h-1', '2024-03-06 dispose-preserved'], clocks: { 'preservation-report': 'none' },
    refuses: { act: '2024-03-07 preserve-evidence urgent=false', code: 'gate.preservation-approved' },
  },
  'ninety days end on a Sunday and roll; testing and a suspension that overlap are left out once (60, SJ 64)': {
    acts: [filed, '2024-03-11 start-testing', '2024-03-15 end-testing', '2024-03-18 suspend', '2024-04-01 resume'], on: '2024-04-02', clocks: { 'decide-penalty': 'due 2024-06-20' },
  },
  'while suspended there is no due day; a pause without a rule is a finding and still counts (60)': {
    acts: [filed, '2024-03-18 suspend rule='], on: '2024-08-01', state: 'suspended', clocks: { 'decide-penalty': 'paused' }, findings: ['pause-has-rule'],
  },
  'extended by thirty days on the last day: 120 days from the filing (SJ 64)': { acts: [filed, '2024-06-03 extend-decision days=30 collective=false'], clocks: { 'decide-penalty': 'due 2024-07-02' } },
  'forty days where thirty may be: thirty count (SJ 64)': {
    acts: [filed, '2024-06-03 extend-decision days=40 collective=false'], clocks: { 'decide-penalty': 'due 2024-07-02' }, findings: ['extension-has-rule'],
  },
  'no rule behind it: it moves nothing (60)': { acts: [filed, '2024-06-03 extend-decision days=30 rule='], clocks: { 'decide-penalty': 'due 2024-06-03' }, findings: ['extension-has-rule'] },
  'a second extension decided together (SJ 64)': {
    acts: [filed, '2024-06-03 extend-decision days=30 collective=false', '2024-07-02 extend-decision days=45 collective=true'], clocks: { 'decide-penalty': 'due 2024-08-16' },
  },
  'a second one by the head alone moves nothing (SJ 64)': {
    acts: [filed, '2024-06-03 extend-decision days=30', '2024-07-02 extend-decision days=45 collective=false'], clocks: { 'decide-penalty': 'due 2024-07-02' }, findings: ['second-extension-collective'],
  },
  'a hearing asked for leaves its days out until it is held (SJ 64)': { acts: heard, state: 'heard', on: '2024-04-01', clocks: { 'request-hearing': 'met 2024-03-19', 'decide-penalty': 'due 2024-06-12' } },
  'asked for a day late: granted all the same, the ninety days stop (64)': {
    acts: [...investigated, hearable, '2024-03-20 request-hearing'], state: 'hearing', clocks: { 'request-hearing': 'overrun 2024-03-19', 'decide-penalty': 'paused' }, findings: ['hearing-request-in-time'],
  },
  'asked for where none was offered (64)': { acts: [...notified, '2024-03-13 request-hearing'], findings: ['hearing-request-in-time'] },
  'notice of the hearing on the seventh working day before it (64, 85)': { acts: asked, allows: '2024-03-20 notify-hearing hearing_on=2024-03-29 presiding=p-1' },
  'a working day short (64, 85)': { acts: asked, refuses: { act: '2024-03-20 notify-hearing hearing_on=2024-03-28 presiding=p-1', code: 'gate.hearing-notice-7-days' } },
  'the investigator may not preside (64)': { acts: asked, refuses: { act: '2024-03-20 notify-hearing hearing_on=2024-03-29 presiding=officer-1', code: 'gate.presiding-not-investigator' } },
  'behind closed doors without a ground, unsigned (64)': {
    acts: heard.slice(0, 6), refuses: { act: '2024-03-29 hold-hearing presiding=p-1 public=false record_signed=false', code: ['gate.hearing-public', 'gate.hearing-record'] },
  },
  'a hearing never notified (64)': { acts: asked, refuses: { act: '2024-03-29 hold-hearing presiding=p-1', code: 'gate.hearing-notified' } },
  'the party did not come: ended, and the days run again': { acts: [...heard.slice(0, 6), '2024-03-29 end-hearing'], state: 'heard', on: '2024-04-01', clocks: { 'decide-penalty': 'due 2024-06-12' } },
  'review after the hearing, not before it (58, SJ 50)': {
    acts: [...asked.slice(0, 3), '2024-03-11 submit-review', '2024-03-12 legal-review reviewer=r-1', ...heard.slice(3)], refuses: { act: `2024-04-01 ${penalty}`, code: 'gate.review-after-hearing' },
  },
  'no review at all where grounds were stated (58)': { acts: notified, refuses: { act: `2024-03-20 ${penalty} review_grounds=x`, code: 'gate.legal-review-passed' } },
  'reviewed after the hearing and passed (58)': { acts: [...heard, '2024-04-01 submit-review', '2024-04-16 legal-review reviewer=r-1'], allows: `2024-04-17 ${penalty}`, clocks: { 'legal-review': 'met 2024-04-16' }, on: '2024-04-16' },
  'the review a day late (SJ 55)': { acts: [...investigated, '2024-03-11 submit-review', '2024-03-26 legal-review reviewer=r-1'], clocks: { 'legal-review': 'overrun 2024-03-25' }, findings: ['legal-review-overrun'] },
  'a reviewer of the list, qualified (58)': { acts: [...investigated, '2024-03-11 submit-review'], registers: { 'legality-reviewers': [reviewer] }, allows: '2024-03-12 legal-review reviewer=r-1' },
  'unqualified, first reviewing in 2018 (58)': {
    acts: [...investigated, '2024-03-11 submit-review'], registers: { 'legality-reviewers': [{ ...reviewer, legal_qualification: false, first_review_on: '2018-01-01' }] }, refuses: { act: '2024-03-12 legal-review reviewer=r-1', code: 'gate.reviewer-qualified' },
  },
  'unqualified, but reviewing since 2017 (58)': {
    acts: [...investigated, '2024-03-11 submit-review'], registers: { 'legality-reviewers': [{ ...reviewer, legal_qualification: false, first_review_on: '2017-12-31' }] }, allows: '2024-03-12 legal-review reviewer=r-1',
  },
  'the investigator may not review (SJ 49)': { acts: [...investigated, '2024-03-11 submit-review'], refuses: { act: '2024-03-12 legal-review reviewer=officer-2', code: 'gate.reviewer-not-handler' } },
  'a notice without facts or rights (44)': { acts: investigated, refuses: { act: `${notice} facts_reasons_basis=false`, code: 'gate.notice-complete' } },
  'withdrawing a licence owes a hearing whatever the sums (63)': {
    acts: investigated, refuses: { act: '2024-03-12 notify kinds=fine,licence-withdrawal fine=1 hearing_applies=false', code: 'gate.hearing-right-told' },
  },
  'the threshold for a citizen, reached (63)': { acts: investigated, registers: { 'hearing-thresholds': [threshold] }, refuses: { act: '2024-03-12 notify kinds=fine fine=10000 hearing_applies=false', code: 'gate.hearing-right-told' } },
  'a fen below it (63)': { acts: investigated, registers: { 'hearing-thresholds': [threshold] }, allows: '2024-03-12 notify kinds=fine fine=9999.99 hearing_applies=false' },
  'deciding on the last day of the defence time (45)': { acts: notified, refuses: { act: `2024-03-19 ${penalty}`, code: 'gate.defence-window-over' } },
  'deciding the day after it (45)': { acts: notified, allows: `2024-03-20 ${penalty}` },
  'waived and signed, decided at once (62)': { acts: [...notified, '2024-03-13 waive hearing=false'], allows: `2024-03-13 ${penalty}` },
  'a waiver of the defence leaves the hearing open (62, 64)': { acts: [...investigated, hearable, '2024-03-13 waive hearing=false'], refuses: { act: `2024-03-13 ${penalty}`, code: 'gate.defence-window-over' } },
  'a defence is checked before the decision (45)': { acts: [...notified, '2024-03-13 defend'], refuses: { act: `2024-03-14 ${penalty}`, code: 'gate.defence-checked' } },
  'a second defence needs a second check (45)': { acts: [...notified, '2024-03-13 defend', '2024-03-14 review-defence', '2024-03-15 defend'], refuses: { act: `2024-03-18 ${penalty}`, code: 'gate.defence-checked' } },
  'not heavier after a defence: the sum, and the kind (45)': {
    acts: [...notified, '2024-03-13 defend', '2024-03-14 review-defence'], refuses: { act: '2024-03-15 decide kinds=fine fine=5000.01 major=false', code: 'gate.not-heavier-after-defence' }, allows: `2024-03-15 ${penalty}`,
  },
  'a kind that was not notified (44)': { acts: notified, refuses: { act: '2024-03-20 decide kinds=fine,confiscation fine=5000 major=false', code: 'gate.notified-before-decision' } },
  'a major penalty is discussed together (57)': { acts: notified, refuses: { act: '2024-03-20 decide kinds=fine fine=5000 major=true', code: 'gate.collective-discussion' } },
  'discussed (57)': { acts: [...notified, '2024-03-20 discuss'], allows: '2024-03-20 decide kinds=fine fine=5000 major=true' },
  'above the benchmark, no departure stated (27号 十二)': { acts: [...notified, `2024-03-20 ${penalty} benchmark=b-1`], registers: { 'discretion-benchmarks': [benchmark] }, findings: ['benchmark-stated'] },
  'above it, the departure approved': { acts: [...notified, `2024-03-20 ${penalty} benchmark=b-1 benchmark_deviation=approved-by-head`], registers: { 'discretion-benchmarks': [benchmark] } },
  'an item of the list that begins after the decision (5, 34)': {
    acts: [...notified, `2024-03-20 ${penalty}`], findings: ['power-on-list', 'unpublished-basis'],
    registers: { powers: [{ id: 'entry-1', code: 'P', name: 'x', kind: 'penalty', organ: 'organ-1', level: 'prefecture', legal_basis: 'x', basis_rank: 'law', duty: 'x', valid_from: '2024-03-21' }] },
  },
  'spared as a first violation without the entry of the list, uneducated (33)': {
    acts: [...investigated, '2024-03-12 decide outcome=no-penalty-first fine=0 educated=false publishable=false'], registers: { 'leniency-list': [lenient] }, on: '2024-03-12', findings: ['educated-when-spared', 'leniency-on-list'],
    clocks: { 'close-case': 'due 2024-04-02', 'publish-decision': 'none' },
  },
  'spared with it (33)': { acts: [...investigated, '2024-03-12 decide outcome=no-penalty-first fine=0 leniency_item=l-1'], registers: { 'leniency-list': [lenient] } },
  'not proven: neither correction nor education is owed (28, 33)': { acts: [...investigated, '2024-03-12 decide outcome=no-penalty-not-proven fine=0 correction_ordered=false educated=false'] },
  'served on the seventh working day; a day late (61)': { acts: [...decided, '2024-04-01 serve method=post served_on=2024-04-01'], clocks: { 'serve-decision': 'overrun 2024-03-29' }, findings: ['serve-decision-overrun'] },
  'electronic service without consent (61)': { acts: decided, refuses: { act: '2024-03-21 serve method=electronic', code: 'gate.electronic-consent' } },
  'by announcement: thirty days that do not roll (民诉法 95)': {
    acts: [...decided, '2024-03-22 announce-service announced_on=2024-03-22'], on: '2024-04-21', clocks: { 'announcement-period': 'due 2024-04-21', 'serve-decision': 'met' }, allows: '2024-04-22 serve method=announcement served_on=2024-04-21',
  },
  'taken as served a day early (民诉法 95)': { acts: [...decided, '2024-03-22 announce-service announced_on=2024-03-22'], refuses: { act: '2024-04-22 serve method=announcement served_on=2024-04-20', code: 'gate.announcement-ripe' } },
  'announced before other ways were tried': { acts: decided, refuses: { act: '2024-03-22 announce-service other_ways_tried=false', code: 'gate.announcement-last-resort' } },
  'published a day late (118号 六)': { acts: [...notified, '2024-03-20 decide kinds=fine fine=5000 major=false publishable=true', '2024-03-20 serve', '2024-04-01 publish'], clocks: { 'publish-decision': 'overrun 2024-03-29' }, findings: ['publish-decision-overrun'] },
  'a part payment stops the clock of payment and starts no closing': { acts: [...served, '2024-04-01 pay amount=2000'], clocks: { 'pay-fine': 'met 2024-04-07', 'close-case': 'none' } },
  'paid two days late: 300 yuan of surcharge and no fen more (72)': { acts: [...served, '2024-04-09 pay amount=5000 surcharge=300'], clocks: { 'pay-fine': 'overrun 2024-04-07', 'close-case': 'due 2024-04-29' } },
  'a fen too much (72)': { acts: [...served, '2024-04-09 pay amount=5000 surcharge=300.01'], findings: ['surcharge-above-fine'] },
  'a fen too little: closed, and not performed (SJ 77)': { acts: [...served, '2024-04-09 pay amount=5000 surcharge=299.99', '2024-04-10 close ground=performed'], state: 'closed', clocks: { 'close-case': 'none' }, findings: ['closed-when-performed'] },
  'while a suit is pending the surcharge does not grow (73)': {
    acts: [...served, '2024-04-08 challenge kind=lawsuit', '2024-05-08 challenge-over outcome=upheld', '2024-05-09 pay amount=5000 surcharge=300'], clocks: { 'close-case': 'due 2024-05-29' }, on: '2024-05-09',
  },
  'deferred on the last day to a Saturday, which stands (66)': { acts: [...served, '2024-04-07 grant-deferral applied_on=2024-04-03 until=2024-06-29'], clocks: { 'pay-fine': 'due 2024-06-29' } },
  'deferred a day late: it moves nothing (66)': { acts: [...served, '2024-04-08 grant-deferral applied_on=2024-04-03 until=2024-06-29'], clocks: { 'pay-fine': 'overrun 2024-04-07' } },
  'deferred before anybody applied (66)': { acts: served, refuses: { act: '2024-04-01 grant-deferral applied_on=2024-04-02', code: 'gate.deferral-on-application' } },
  'collected by officers in town (67)': { acts: served, refuses: { act: '2024-03-21 collect-directly remote_area=false', code: 'gate.collection-separated' } },
  'collected in a remote area; handed in and remitted late (69, 71)': {
    acts: [...served, '2024-03-21 collect-directly amount=5000', '2024-03-26 hand-in', '2024-03-29 remit'], clocks: { 'hand-in-fine': 'overrun 2024-03-25', 'remit-fine': 'overrun 2024-03-28' }, findings: ['hand-in-fine-overrun', 'remit-fine-overrun'],
  },
  'taken down in three working days, over Qingming (48)': { acts: [...served, '2024-04-02 record-change', '2024-04-08 withdraw-publication'], clocks: { 'withdraw-publication': 'met 2024-04-08' } },
  'a suspected crime: decided within three days, handed over within 24 hours (移送规定 5)': {
    acts: [filed, '2024-03-07T10:00 report-crime', '2024-03-11T10:00 approve-transfer approved=true', '2024-03-12T10:00 transfer'], state: 'transferred',
    clocks: { 'crime-decision': 'met 2024-03-11', 'crime-handover': 'met 2024-03-12T10:00' },
  },
  'the decision a day late, the handover a minute late (移送规定 5)': {
    acts: [filed, '2024-03-07T10:00 report-crime', '2024-03-12T10:00 approve-transfer approved=true', '2024-03-13T10:01 transfer'], clocks: { 'crime-decision': 'overrun 2024-03-11', 'crime-handover': 'overrun 2024-03-13T10:00' },
    findings: ['crime-decision-overrun', 'crime-handover-overrun'],
  },
  'handed over although the head refused (移送规定 5)': { acts: [filed, '2024-03-07 report-crime', '2024-03-08 approve-transfer approved=false'], clocks: { 'crime-handover': 'none' }, refuses: { act: '2024-03-08 transfer', code: 'gate.transfer-approved' } },
  'a recused officer went on (43)': { acts: [filed, '2024-03-05 ask-recusal officer=officer-1', '2024-03-05 decide-recusal officer=officer-1', '2024-03-06 investigate'], findings: ['recused-officer-acted'] },
  'ended for want of a successor': { acts: [filed, '2024-03-05 terminate'], state: 'terminated', clocks: { 'decide-penalty': 'met 2024-06-03' } },
  'deciding a day late (60)': {
    acts: [...investigated, '2024-05-20 notify served_on=2024-05-20 kinds=fine fine=5000 hearing_applies=false', `2024-06-04 ${penalty}`], clocks: { 'decide-penalty': 'overrun 2024-06-03' }, findings: ['decide-penalty-overrun'],
  },
  'sent back to investigation and concluded again': { acts: [...investigated, '2024-03-12 return-to-investigation', '2024-03-13 investigate', '2024-03-14 conclude'], state: 'concluded' },
})
