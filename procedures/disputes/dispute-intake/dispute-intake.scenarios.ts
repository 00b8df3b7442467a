import { scenarios } from '#kernel'
import intake from './index.ts'

const came = ['2024-09-02 intake', '2024-09-02 give-receipt']
const led = [...came, '2024-09-10 triage channels=petition children=p1']
const confirmed = [...led, '2024-09-18 receiving-confirms']

export default scenarios(intake, {
  'a receipt the same day, led on within fifteen days, moved off the holiday (22(1), 23(2))': {
    acts: came, on: '2024-09-18', state: 'receipted', clocks: { receipt: 'met 2024-09-02', triage: 'due 2024-09-18' },
  },
  'sent away without a receipt (23(2))': { acts: ['2024-09-02 intake'], on: '2024-09-03', state: 'received', clocks: { receipt: 'overrun 2024-09-02' }, findings: ['sent-away-without-receipt'] },
  'a same-day limit does not move off a rest day': { acts: ['2024-09-01 intake', '2024-09-02 give-receipt'], clocks: { receipt: 'overrun 2024-09-01' }, findings: ['sent-away-without-receipt'] },
  'led on on the last day (22(1))': { acts: [...came, '2024-09-18 triage channels=petition children=p1'], state: 'triaged', clocks: { triage: 'met 2024-09-18' } },
  'led on late (22(1))': { acts: [...came, '2024-09-19 triage channels=petition children=p1'], clocks: { triage: 'overrun 2024-09-18' }, findings: ['triage-late'], notJudged: ['child-gone-quiet'] },
  'five working days for the receiving body, a make-up Saturday counted (convention)': { acts: led, clocks: { receiving: 'due 2024-09-18' } },
  'confirmed in time': { acts: confirmed, clocks: { receiving: 'met 2024-09-18' } },
  'nobody took it': { acts: led, on: '2024-09-19', clocks: { receiving: 'overrun 2024-09-18' }, findings: ['nobody-took-it'] },
  'led on again starts the wait anew': {
    acts: [...led, '2024-09-19 re-triage channels=litigation toOrgan=court'], clocks: { receiving: 'due 2024-09-26' },
  },
  'a way inside the system needs its child case': { acts: came, refuses: { act: '2024-09-03 triage channels=people-mediation', code: 'gate.child-opened' } },
  'a body outside is enough': { acts: came, allows: '2024-09-03 triage channels=labour-arbitration toOrgan=arbitration' },
  'a petition in place of a suit (28(2), 31)': { acts: [...came, '2024-09-03 triage channels=petition children=p1 properWay=litigation'], findings: ['lawful-channel'] },
  'a limitation thirty days off and not told': {
    acts: ['2024-09-02 intake limitationEndsOn=2024-10-03', '2024-09-02 give-receipt', '2024-09-03 triage channels=litigation toOrgan=court explained=false'], findings: ['limitation-warned'],
  },
  'a limitation thirty-one days off': {
    acts: ['2024-09-02 intake limitationEndsOn=2024-10-04', '2024-09-02 give-receipt', '2024-09-03 triage channels=litigation toOrgan=court explained=false'],
  },
  'a limitation seven days off: legal aid is explained first (Legal Aid Law 44)': {
    acts: ['2024-09-02 intake limitationEndsOn=2024-09-10', '2024-09-02 give-receipt', '2024-09-02 tell-legal-aid', '2024-09-03 triage channels=litigation toOrgan=court'],
  },
  'a limitation seven days off and no word of legal aid': {
    acts: ['2024-09-02 intake limitationEndsOn=2024-09-10', '2024-09-02 give-receipt', '2024-09-03 triage channels=litigation toOrgan=court'], findings: ['limitation-warned'],
  },
  'passed round: the same way twice (28(1))': {
    acts: [...led, '2024-09-12 re-triage channels=petition children=p2'], findings: ['passed-round'],
  },
  'passed round: a third time (28(1))': {
    acts: [...led, '2024-09-12 re-triage channels=litigation toOrgan=court', '2024-09-13 re-triage channels=legal-aid children=l1'], findings: ['passed-round'],
  },
  'not closed without a receipt': { acts: ['2024-09-02 intake', '2024-09-02 triage channels=litigation toOrgan=court'], refuses: { act: '2024-09-02 close', code: 'gate.receipt-before-end' } },
  'closed with the result told; whether the children ended is not judged alone': {
    acts: [...confirmed, '2024-09-20 joint-meeting', '2024-10-10 report-back', '2024-10-11 close'], state: 'closed', notJudged: ['children-ended'],
  },
  'closed without telling the result': { acts: [...confirmed, '2024-10-11 close'], state: 'closed', findings: ['result-told'], notJudged: ['children-ended'] },
  'left of own will after the receipt': { acts: [...came, '2024-09-03 leave'], state: 'left', clocks: { triage: 'met 2024-09-18' } },
  'confirmed before it was led on': { acts: [...came, '2024-09-03 receiving-confirms'], state: 'receipted', findings: ['act-out-of-order'] },
})
