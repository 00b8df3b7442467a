import { scenarios } from '#kernel'
import tender from './index.ts'

const announce = '2024-03-01 announce method=open'
const issue = '2024-03-04 issue-documents issuedOn=2024-03-04 saleUntil=2024-03-09 bidDeadline=2024-03-25T10:00'
const open = '2024-03-25T10:00 open-bids openedAt=2024-03-25T10:00 bids=3'
const evaluate = '2024-03-26 evaluate members=5 experts=4 candidates=3 receivedOn=2024-03-26'
const publish = '2024-03-27 publish-candidates from=2024-03-27 until=2024-03-30 first=甲'
const award = '2024-04-01 award winner=甲 rank=1 price=1000000 losersTold=true'
const sign = '2024-04-10 sign signedOn=2024-04-10 price=1000000'
const bidding = [announce, issue]
const published = [...bidding, open, evaluate, publish]
const awarded = [...published, award]
const complaint = '2024-04-10 complain knewOn=2024-04-08 objectedFirst=true matter=result'

export default scenarios(tender, {
  'from announcement to closing, all in time': {
    acts: [...awarded, '2024-04-12 report', sign, '2024-04-15 return-deposit returned=3', '2024-05-06 close'], state: 'closed',
    clocks: { 'publish-candidates': 'met 2024-03-29', 'sign-contract': 'met 2024-05-06', 'report-to-supervisor': 'met 2024-04-16', 'return-deposit': 'met 2024-04-15' },
  },
  'twenty days to bid, exactly (24)': { acts: [announce], allows: '2024-03-04 issue-documents issuedOn=2024-03-04 saleUntil=2024-03-09 bidDeadline=2024-03-24T10:00' },
  'nineteen days to bid are refused (24)': { acts: [announce], refuses: { act: '2024-03-04 issue-documents issuedOn=2024-03-04 saleUntil=2024-03-09 bidDeadline=2024-03-23T23:00', code: 'gate.bid-period-20-days' } },
  'four days on sale are refused (Regulation 16)': { acts: [announce], refuses: { act: '2024-03-04 issue-documents issuedOn=2024-03-04 saleUntil=2024-03-08 bidDeadline=2024-03-25T10:00', code: 'gate.sale-period-5-days' } },
  'clarified fifteen days before (23)': { acts: bidding, allows: '2024-03-10 clarify sentOn=2024-03-10 affectsBids=true' },
  'clarified fourteen days before: refused (23)': { acts: bidding, refuses: { act: '2024-03-11 clarify sentOn=2024-03-11 affectsBids=true', code: 'gate.clarified-15-days-before' } },
  'clarified late, but the deadline is moved (Regulation 21)': { acts: bidding, allows: '2024-03-11 clarify sentOn=2024-03-11 affectsBids=true newDeadline=2024-03-26T10:00' },
  'a clarification that affects no bid may come at any time': { acts: bidding, allows: '2024-03-20 clarify sentOn=2024-03-20 affectsBids=false' },
  'objected ten days before; three days to answer, moving off a Sunday (Regulation 22)': { acts: [...bidding, '2024-03-14 object raisedOn=2024-03-14'], state: 'suspended', clocks: { 'answer-objection': 'due 2024-03-18' } },
  'objected nine days before is a finding (Regulation 22)': { acts: [...bidding, '2024-03-16 object raisedOn=2024-03-16'], state: 'suspended', findings: ['objected-10-days-before'] },
  'answered on the last day; bidding goes on': { acts: [...bidding, '2024-03-14 object raisedOn=2024-03-14', '2024-03-18 answer'], state: 'bidding', clocks: { 'answer-objection': 'met 2024-03-18' } },
  'answered a day late (Regulation 22)': { acts: [...bidding, '2024-03-14 object raisedOn=2024-03-14', '2024-03-19 answer'], findings: ['answer-objection-overrun'] },
  'opened a minute after the deadline (34)': { acts: [...bidding, '2024-03-25T10:01 open-bids openedAt=2024-03-25T10:01 bids=3'], state: 'opened', findings: ['opened-at-deadline'] },
  'opened at the new deadline of the latest clarification (34)': { acts: [...bidding, '2024-03-11 clarify sentOn=2024-03-11 affectsBids=true newDeadline=2024-03-26T10:00', '2024-03-26T10:00 open-bids openedAt=2024-03-26T10:00 bids=3'], state: 'opened' },
  'two bidders: not opened (28)': { acts: bidding, refuses: { act: '2024-03-25T10:00 open-bids openedAt=2024-03-25T10:00 bids=2', code: 'gate.three-bidders' } },
  'failed, to be tendered again (28)': { acts: [...bidding, '2024-03-25T10:00 fail reason=under-three-bidders'], state: 'failed' },
  'six members are no odd number (37)': { acts: [...bidding, open], refuses: { act: '2024-03-26 evaluate members=6 experts=5 candidates=3 receivedOn=2024-03-26', code: 'gate.committee-composition' } },
  'three experts of five are less than two thirds (37)': { acts: [...bidding, open], refuses: { act: '2024-03-26 evaluate members=5 experts=3 candidates=3 receivedOn=2024-03-26', code: 'gate.committee-composition' } },
  'six experts of nine are two thirds (37)': { acts: [...bidding, open], allows: '2024-03-26 evaluate members=9 experts=6 candidates=3 receivedOn=2024-03-26' },
  'four candidates are refused (Regulation 53)': { acts: [...bidding, open], refuses: { act: '2024-03-26 evaluate members=5 experts=4 candidates=4 receivedOn=2024-03-26', code: 'gate.at-most-three-candidates' } },
  'three days to publish the candidates, from the day the report came (Regulation 54)': { acts: [...bidding, open, '2024-03-28 evaluate members=5 experts=4 candidates=3 receivedOn=2024-03-26'], clocks: { 'publish-candidates': 'due 2024-03-29' } },
  'candidates published a day late (Regulation 54)': { acts: [...bidding, open, evaluate, '2024-03-30 publish-candidates from=2024-03-30 until=2024-04-02'], findings: ['publish-candidates-overrun'] },
  'two days of publicity are refused (Regulation 54)': { acts: [...bidding, open, evaluate], refuses: { act: '2024-03-27 publish-candidates from=2024-03-27 until=2024-03-29', code: 'gate.publicity-3-days' } },
  'objected on the last day of publicity; awarding must wait for the answer (Regulation 54(2))': {
    acts: [...published, '2024-03-30 object-to-result raisedOn=2024-03-30'], state: 'candidates-published', clocks: { 'answer-objection': 'due 2024-04-02' }, refuses: { act: award, code: 'gate.objections-answered' },
  },
  'objected after publicity (Regulation 54(2))': { acts: [...published, '2024-03-31 object-to-result raisedOn=2024-03-31', '2024-04-01 answer-result'], clocks: { 'answer-objection': 'met' }, findings: ['objected-in-publicity'] },
  'awarded on the last day of publicity: refused (Regulation 54)': { acts: published, refuses: { act: '2024-03-30 award winner=甲 rank=1 losersTold=true', code: 'gate.publicity-over' } },
  'the second-ranked without a reason: refused (Regulation 55)': { acts: published, refuses: { act: '2024-04-01 award winner=乙 rank=2 losersTold=true', code: 'gate.first-ranked-wins' } },
  'the second-ranked with a reason (Regulation 55)': { acts: published, allows: '2024-04-01 award winner=乙 rank=2 losersTold=true whyNotFirst=放弃中标' },
  'losers not told (45)': { acts: [...published, '2024-04-01 award winner=甲 rank=1 losersTold=false'], state: 'awarded', findings: ['losers-told'] },
  'thirty days to sign end in the May holiday and move to the 6th (46)': { acts: awarded, clocks: { 'sign-contract': 'due 2024-05-06', 'report-to-supervisor': 'due 2024-04-16' } },
  'signed and reported a day late (46, 47)': { acts: [...awarded, '2024-04-17 report', '2024-05-07 sign signedOn=2024-05-07 price=1000000'], state: 'contracted', findings: ['sign-contract-overrun', 'report-to-supervisor-overrun'] },
  'another price in the contract is refused (46)': { acts: awarded, refuses: { act: '2024-04-10 sign signedOn=2024-04-10 price=1000000.01', code: 'gate.contract-matches-bid' } },
  'deposits a day late (Regulation 57(2))': { acts: [...awarded, '2024-04-12 report', sign, '2024-04-16 return-deposit'], findings: ['return-deposit-overrun'] },
  'closed without the report to the supervisor (47)': { acts: [...awarded, sign, '2024-04-15 return-deposit', '2024-04-16 close'], state: 'closed', clocks: { 'report-to-supervisor': 'void' }, findings: ['reported-to-supervisor'] },
  'complained on the tenth day; three working days to take it (Regulation 60, 61)': { acts: [...awarded, '2024-04-18 complain knewOn=2024-04-08 objectedFirst=true matter=result'], clocks: { 'decide-acceptance': 'due 2024-04-23' }, findings: ['report-to-supervisor-overrun'] },
  'complained on the eleventh day (Regulation 60)': { acts: [...awarded, '2024-04-12 report', '2024-04-19 complain knewOn=2024-04-08 objectedFirst=true matter=result'], findings: ['complained-in-time'] },
  'the days in which an objection was answered are left out (Regulation 60(2))': { acts: [...published, '2024-03-28 object-to-result raisedOn=2024-03-28', '2024-04-01 answer-result', '2024-04-11 complain knewOn=2024-03-28 objectedFirst=true matter=result'], clocks: { 'decide-acceptance': 'due 2024-04-16' } },
  'complained about the result without objecting first (Regulation 60(2))': { acts: [...awarded, '2024-04-10 complain knewOn=2024-04-08 objectedFirst=false matter=result'], findings: ['complained-in-time'] },
  'other matters need no objection first (Regulation 60(2))': { acts: [...awarded, '2024-04-10 complain knewOn=2024-04-08 objectedFirst=false matter=other'] },
  'a complaint not taken starts nothing (Regulation 61)': { acts: [...awarded, complaint, '2024-04-12 decide-on-complaint accepted=false'], clocks: { 'decide-acceptance': 'met 2024-04-15', 'decide-complaint': 'none' } },
  'thirty working days to decide, the days of appraisal left out (Regulation 61(2))': {
    acts: [...awarded, complaint, '2024-04-12 decide-on-complaint accepted=true', '2024-04-15 report', '2024-04-16 send-for-appraisal', '2024-04-26 appraisal-back'], clocks: { 'decide-complaint': 'due 2024-06-06' },
  },
  'decided on the last day (Regulation 61(2))': { acts: [...awarded, complaint, '2024-04-12 decide-on-complaint accepted=true', '2024-04-15 report', sign, '2024-04-15 return-deposit', '2024-05-27 settle-complaint decision=rejected'], clocks: { 'decide-complaint': 'met 2024-05-27' } },
  'paused while at appraisal (Regulation 61(2))': { acts: [...awarded, complaint, '2024-04-12 decide-on-complaint accepted=true', '2024-04-15 report', '2024-04-16 send-for-appraisal'], clocks: { 'decide-complaint': 'paused' } },
})
