import { scenarios } from '#kernel'
import inspection from './index.ts'

const onsite = '2024-03-05 plan mode=onsite target=organ-12 approvedPlan=doc-0'
const written = '2024-03-05 plan mode=written target=organ-12 approvedPlan=doc-0'
const enter = '2024-05-13 enter headInformed=true'
const report = '2024-05-30 write-report issues=4 causes=原因 advice=建议'
const feedBack = '2024-06-11 feed-back issues=4 rectifyBy=2024-08-31'
const toRectify = [onsite, enter, report, feedBack]

export default scenarios(inspection, {
  'a plan that nobody approved is refused (11)': { acts: [], edition: '2019', on: '2024-03-05', refuses: { act: '2024-03-05 plan mode=onsite', code: 'gate.plan-approved' } },
  'a special inspection needs neither entry nor self-inspection (15)': {
    acts: ['2024-03-05 plan mode=special approvedPlan=doc-0', '2024-03-06 demand-self-inspection selfInspectBy=2024-04-01'], allows: '2024-03-20 write-report issues=0',
  },
  'self-inspection on its last day (12(2))': {
    acts: [written, '2024-03-06 demand-self-inspection selfInspectBy=2024-03-31', '2024-03-31 report-self-inspection'], state: 'under-way', clocks: { 'self-inspect': 'met 2024-03-31' },
  },
  'self-inspection a day late; a Sunday does not move it (12(2))': {
    acts: [written, '2024-03-06 demand-self-inspection selfInspectBy=2024-03-31', '2024-04-01 report-self-inspection'], clocks: { 'self-inspect': 'overrun 2024-03-31' }, findings: ['self-inspect-overrun'],
  },
  'written, and nothing read: no report (12(2))': {
    acts: [written, '2024-03-06 demand-self-inspection selfInspectBy=2024-03-31'], refuses: { act: '2024-04-20 write-report issues=0', code: 'gate.seen-on-the-spot' }, on: '2024-03-20',
  },
  'onsite, and nobody went: no report (12(3))': {
    acts: [onsite, '2024-03-06 demand-self-inspection selfInspectBy=2024-06-30'], refuses: { act: '2024-05-30 write-report issues=0', code: 'gate.seen-on-the-spot' },
  },
  'the team entered without telling the head (16)': { acts: [onsite, '2024-05-13 enter headInformed=false'], state: 'under-way', findings: ['head-informed'] },
  'issues without causes or advice (17)': { acts: [onsite, enter, '2024-05-30 write-report issues=1 causes= advice=建议'], state: 'reported', findings: ['causes-and-advice'] },
  'no issue needs no cause (17)': { acts: [onsite, enter, '2024-05-30 write-report issues=0 causes= advice='], state: 'reported' },
  'fewer issues fed back than found (21)': { acts: [onsite, enter, report], refuses: { act: '2024-06-11 feed-back issues=3 rectifyBy=2024-08-31', code: 'gate.issues-match-report' } },
  'rectification runs to the date given, a Saturday (18)': { acts: toRectify, on: '2024-08-31', state: 'fed-back', clocks: { rectify: 'due 2024-08-31' } },
  'rectified in time, verified in full, closed (18)': {
    acts: [...toRectify, '2024-08-31T18:00 report-rectification done=4', '2024-09-10 verify doneVerified=4', '2024-09-12 close'], state: 'closed', clocks: { rectify: 'met 2024-08-31' },
  },
  'one issue not verified: not verified in full (18)': {
    acts: [...toRectify, '2024-08-20 report-rectification done=4'], refuses: { act: '2024-09-10 verify doneVerified=3', code: 'gate.verified-in-full' },
  },
  'sent back with a new date; the first overrun stays on record (32(3), rule 6)': {
    acts: [...toRectify, '2024-09-02 report-rectification done=2', '2024-09-10 return rectifyBy=2024-10-31', '2024-10-20 report-rectification done=4', '2024-10-30 verify doneVerified=4'],
    state: 'verified', clocks: { rectify: 'met 2024-10-31' }, findings: ['rectify-overrun'],
  },
  'talked to, listed for supervision, circulated, transferred: the case stays where it is (13, 29–31)': {
    acts: [...toRectify, '2024-07-01 talk-to', '2024-07-02 list-for-supervision until=2024-12-31', '2024-07-03 circulate audience=internal', '2024-07-04 transfer ground=4'], state: 'fed-back', clocks: { rectify: 'due 2024-08-31' },
  },
  'verifying before anything was reported is out of order': { acts: [...toRectify, '2024-07-01 verify doneVerified=4'], state: 'fed-back', findings: ['act-out-of-order'] },
})
