import { scenarios } from '#kernel'
import licence from './index.ts'

const received = '2024-03-04 receive'
const accepted = [received, '2024-03-05 accept'] as const
const joint = ['2024-03-04 receive mode=joint', '2024-03-05 accept'] as const
const interested = [...accepted, '2024-03-06 tell-interested told_on=2024-03-06'] as const
const asked = [...interested, '2024-03-13 ask-hearing'] as const
const granted = [...accepted, '2024-03-11 grant'] as const
const free = 'fee=0'
const item = { id: 'entry-1', code: 'L', name: 'x', organ: 'organ-1', legal_basis: 'x', statutory_days: 20, promised_days: 5, mode: 'single', materials: [], commitment_allowed: true, numbered: false, valid_from: '2020-01-01' }

export default scenarios(licence, {
  'received, accepted, granted, handed out, published, closed (32, 42, 44)': {
    acts: [...granted, '2024-03-20 publish', `2024-03-25 issue ${free}`, '2024-03-26 close'], state: 'closed',
    clocks: { 'accept-or-correct': 'met 2024-03-11', 'decide-licence': 'met 2024-04-02', issue: 'met 2024-03-25', 'publish-decision': 'met 2024-03-20', 'renewal-decision': 'none' },
  },
  'silence for five working days accepts, as of the day the papers came (32)': {
    acts: [received], on: '2024-03-12', state: 'accepted', deemed: ['2024-03-04 accept'], clocks: { 'accept-or-correct': 'overrun 2024-03-11', 'decide-licence': 'due 2024-04-01' },
    findings: ['accept-or-correct-overrun', 'deemed-accepted'],
  },
  'on the fifth working day nothing is deemed yet (32)': { acts: [received], on: '2024-03-11', state: 'received', clocks: { 'accept-or-correct': 'due 2024-03-11' } },
  'accepted late by hand: the limit still runs from the day the papers came (32)': {
    acts: [received, '2024-03-13 accept'], state: 'accepted', clocks: { 'decide-licence': 'due 2024-04-01' }, findings: ['accept-or-correct-overrun', 'deemed-accepted'],
  },
  'corrections told late are out of order: the case is accepted already (32)': {
    acts: [received, '2024-03-13 notify-corrections'], state: 'accepted', findings: ['accept-or-correct-overrun', 'act-out-of-order', 'deemed-accepted'],
  },
  'sent back once; the five working days start afresh with the corrections (32)': {
    acts: [received, '2024-03-05 notify-corrections', '2024-03-11 submit-corrections'], clocks: { 'accept-or-correct': 'due 2024-03-18' }, state: 'received', refuses: { act: '2024-03-12 notify-corrections', code: 'gate.corrections-once' },
  },
  'not everything told at once (32)': { acts: [received], refuses: { act: '2024-03-05 notify-corrections told_all=false', code: 'gate.corrections-once' } },
  'no receipt (32)': { acts: [received], refuses: { act: '2024-03-05 accept receipt_written=false', code: 'gate.receipt-written' } },
  'rejected, and not told whom to ask (32)': { acts: [received], refuses: { act: '2024-03-05 reject ground=not-our-power', code: 'gate.told-where' } },
  'rejected and told': { acts: [received, '2024-03-05 reject ground=not-our-power told_where=x'], state: 'rejected', clocks: { 'accept-or-correct': 'met 2024-03-11' } },
  'twenty working days, a day late (42)': { acts: [...accepted, '2024-04-03 grant'], clocks: { 'decide-licence': 'overrun 2024-04-02' }, findings: ['decide-licence-overrun'] },
  'forty-five in the joint case, over Qingming and May Day (42(2))': { acts: joint, clocks: { 'decide-licence': 'due 2024-05-10' } },
  'extended by ten working days by the head of the organ, on the last day (42)': { acts: [...accepted, '2024-04-02 extend @responsible-person days=10'], clocks: { 'decide-licence': 'due 2024-04-17' } },
  'twenty asked for, ten count (42)': { acts: [...accepted, '2024-04-02 extend @responsible-person days=20'], clocks: { 'decide-licence': 'due 2024-04-17' }, findings: ['extension-length'] },
  'fifteen by a head of the government in the joint case (42(2))': { acts: [...joint, '2024-05-10 extend @government-head days=15'], clocks: { 'decide-licence': 'due 2024-05-30' } },
  'by the head of the organ in the joint case: it moves nothing (42(2))': { acts: [...joint, '2024-05-10 extend @responsible-person days=15'], clocks: { 'decide-licence': 'due 2024-05-10' }, findings: ['extension-approver'] },
  'a day late: it moves nothing (42)': {
    acts: [...accepted, '2024-04-03 extend @responsible-person days=10'], clocks: { 'decide-licence': 'overrun 2024-04-02' }, findings: ['decide-licence-overrun', 'extension-before-expiry'],
  },
  'a second one moves nothing; the applicant untold is a finding (42)': {
    acts: [...accepted, '2024-03-20 extend @responsible-person days=5 told_applicant=false', '2024-03-21 extend @responsible-person days=5'], clocks: { 'decide-licence': 'due 2024-04-10' }, findings: ['extended-once', 'extension-told'],
  },
  'testing is left out, in working days (45)': { acts: [...accepted, '2024-03-11 start-excluded', '2024-03-21 end-excluded'], clocks: { 'decide-licence': 'due 2024-04-15' } },
  'the time needed was not told: left out all the same (45)': { acts: [...accepted, '2024-03-11 start-excluded told_in_writing=false'], state: 'excluded-time', clocks: { 'decide-licence': 'paused' }, findings: ['excluded-time-told'] },
  'a hearing asked for on the fifth working day, held, its days left out (46, 47)': {
    acts: [...asked, '2024-03-14 notify-hearing hearing_on=2024-03-25 presiding=p-1', '2024-03-25 hold-hearing presiding=p-1'], state: 'accepted',
    clocks: { 'ask-hearing': 'met 2024-03-13', 'hold-hearing': 'met 2024-04-11', 'decide-licence': 'due 2024-04-15' },
  },
  'asked a day late: a finding, and nobody must hold it (47)': {
    acts: [...interested, '2024-03-14 ask-hearing', '2024-03-15 notify-hearing hearing_on=2024-03-26 presiding=p-1', '2024-03-26 hold-hearing presiding=p-1'], state: 'accepted', clocks: { 'ask-hearing': 'overrun 2024-03-13' },
    findings: ['hearing-asked-in-time'],
  },
  'nobody was told of interests: asked in time whenever (46)': { acts: [...accepted, '2024-03-20 ask-hearing'], state: 'excluded-time' },
  'held after twenty working days (47)': {
    acts: [...asked, '2024-03-14 notify-hearing hearing_on=2024-04-12 presiding=p-1', '2024-04-12 hold-hearing presiding=p-1'], clocks: { 'hold-hearing': 'overrun 2024-04-11' }, findings: ['hold-hearing-overrun'],
  },
  'a working day short of seven (48)': { acts: asked, refuses: { act: '2024-03-14 notify-hearing hearing_on=2024-03-22 presiding=p-1', code: 'gate.hearing-notice-7-days' } },
  'never notified (48)': { acts: asked, refuses: { act: '2024-03-25 hold-hearing presiding=p-1', code: 'gate.hearing-notice-7-days' } },
  'the reviewer may not preside; unsigned (48)': {
    acts: [...accepted, '2024-03-05 verify officers=p-1,p-2', '2024-03-06 tell-interested told_on=2024-03-06', '2024-03-07 ask-hearing', '2024-03-08 notify-hearing hearing_on=2024-03-25 presiding=p-3'],
    refuses: { act: '2024-03-25 hold-hearing presiding=p-2 record_signed=false', code: ['gate.presiding-not-reviewer', 'gate.hearing-record'] },
  },
  'one person verifies (34)': { acts: accepted, refuses: { act: '2024-03-06 verify officers=p-1,p-1', code: 'gate.two-verifiers' } },
  'granted on the spot, on the day of receipt (34)': { acts: [received, '2024-03-04 grant on_the_spot=true'], state: 'granted', clocks: { 'accept-or-correct': 'met 2024-03-11', 'decide-licence': 'none' } },
  'on the spot, a day later (34)': { acts: [received], refuses: { act: '2024-03-05 grant on_the_spot=true', code: 'gate.accepted-or-on-spot' } },
  'conditions not met and no commitment (38)': { acts: ['2024-03-04 receive commitment=false', '2024-03-05 accept'], refuses: { act: '2024-03-06 grant conditions_met=false', code: 'gate.conditions-met' } },
  'on commitment, where the item allows it': { acts: accepted, registers: { 'licence-items': [item] }, allows: '2024-03-06 grant conditions_met=false' },
  'and where it does not': { acts: accepted, registers: { 'licence-items': [{ ...item, commitment_allowed: false }] }, refuses: { act: '2024-03-06 grant conditions_met=false', code: 'gate.conditions-met' } },
  'an item off the list is a licence in disguise (优化营商环境条例 40)': { acts: granted, registers: { 'licence-items': [{ ...item, valid_to: '2024-03-03' }] }, findings: ['disguised-licence', 'item-on-list'] },
  'on its last day the item still stands': { edition: '2019', acts: [], registers: { 'licence-items': [{ ...item, valid_to: '2024-03-04' }] }, allows: received },
  'the promised five working days are over, the law’s twenty are not (优化营商环境条例 36)': { acts: [...accepted, '2024-03-13 grant'], registers: { 'licence-items': [item] }, findings: ['limit-promised-overrun'] },
  'on the fifth of them': { acts: [...accepted, '2024-03-12 grant'], registers: { 'licence-items': [item] } },
  'the promise leaves out testing too': { acts: [...accepted, '2024-03-06 start-excluded', '2024-03-20 end-excluded', '2024-03-26 grant'], registers: { 'licence-items': [item] } },
  'papers asked that could be shared': { acts: [...accepted, '2024-03-06 grant extra_material_asked=true'], findings: ['no-extra-material'] },
  'refused with reasons and remedies; without is not lawful (38)': { acts: [...accepted, '2024-03-06 refuse'], state: 'refused', clocks: { 'publish-decision': 'due 2024-03-15' } },
  'refused without telling the remedies (38)': { acts: accepted, refuses: { act: '2024-03-06 refuse remedies_told=false', code: 'gate.refusal-reasoned' } },
  'handed out and published a day late each (44, 118号 六)': {
    acts: [...granted, '2024-03-21 publish', `2024-03-26 issue ${free}`], clocks: { issue: 'overrun 2024-03-25', 'publish-decision': 'overrun 2024-03-20' }, findings: ['issue-overrun', 'publish-decision-overrun'],
  },
  'no certificate, no such limit (44)': { acts: [...accepted, '2024-03-11 grant certificate_needed=false'], clocks: { issue: 'none' } },
  'unsealed, and paid for without a law (39, 58)': { acts: granted, refuses: { act: '2024-03-12 issue sealed=false fee=0.01', code: ['gate.sealed', 'gate.no-unlawful-fee'] } },
  'a fee with its law (59)': { acts: granted, allows: '2024-03-12 issue fee=10 fee_basis=x' },
  'renewal asked exactly thirty days before; deemed renewed, a Sunday does not roll (50)': {
    acts: ['2024-05-31 receive kind=renewal licence_expires=2024-06-30', '2024-06-03 accept'], on: '2024-07-01', state: 'accepted', clocks: { 'renewal-decision': 'overrun 2024-06-30', 'decide-licence': 'due 2024-07-02' }, findings: ['deemed-renewed'],
  },
  'twenty-eight days before are too few (50)': { acts: ['2024-05-31 receive kind=renewal licence_expires=2024-06-28', '2024-06-03 accept'], clocks: { 'renewal-decision': 'none' }, findings: ['late-renewal-application'] },
  'granted on the day the licence expires (50)': { acts: ['2024-05-29 receive kind=renewal licence_expires=2024-06-28', '2024-05-30 accept', '2024-06-28 grant'], clocks: { 'renewal-decision': 'met 2024-06-28', 'decide-licence': 'met 2024-06-28' } },
  'asked a day too late: nothing is deemed (50)': {
    acts: ['2024-06-01 receive kind=renewal licence_expires=2024-06-30', '2024-06-03 accept'], on: '2024-07-01', clocks: { 'renewal-decision': 'none' }, findings: ['late-renewal-application'],
  },
  'a named bad review is answered in five working days (convention)': {
    acts: [...granted, `2024-03-12 issue ${free}`, '2024-03-19 publish', '2024-03-26 rate stars=poor named=true', '2024-04-02 answer-bad-review'], clocks: { 'answer-bad-review': 'met 2024-04-02' },
  },
  'a day late': {
    acts: [...granted, `2024-03-12 issue ${free}`, '2024-03-19 publish', '2024-03-26 rate stars=very-poor named=true', '2024-04-03 answer-bad-review'], clocks: { 'answer-bad-review': 'overrun 2024-04-02' }, findings: ['answer-bad-review-overrun'],
  },
  'unnamed or good: no answer is owed': { acts: [...granted, `2024-03-12 issue ${free}`, '2024-03-13 rate stars=poor named=false', '2024-03-13 rate stars=good named=true'], clocks: { 'answer-bad-review': 'none' } },
  'revoked although it would gravely harm the public, unheard (69)': { acts: granted, refuses: { act: '2024-03-12 revoke harm_to_public=true party_heard=false', code: ['gate.revocation-not-harmful', 'gate.party-heard'] } },
  'revoked lawfully; cancelled': { acts: [...granted, '2024-03-12 revoke harm_to_public=false'], state: 'revoked', clocks: { issue: 'void' } },
  'withdrawn by the applicant': { acts: [...accepted, '2024-03-06 withdraw'], state: 'withdrawn', clocks: { 'decide-licence': 'met 2024-04-02' } },
})
