import { scenarios } from '#kernel'
import adjudication from './index.ts'

const asked = '2024-01-29 apply resource=land kind=title'
const accepted = [asked, '2024-02-06 accept']
const tried = [...accepted, '2024-02-19 send-copy receivedOn=2024-02-20', '2024-04-01 mediate-attempt result=failed']
const proposed = [...tried, '2024-08-06 propose']
const decided = [...proposed, '2024-08-13 submit', '2024-09-02 decide @government servedOn=2024-09-05']

export default scenarios(adjudication, {
  'seven working days to accept, a make-up Sunday counted (13(1))': { acts: [asked], clocks: { accept: 'due 2024-02-06' } },
  'accepted on the last day; five working days over Spring Festival; six months (13(2), 28)': {
    acts: accepted, state: 'accepted', clocks: { accept: 'met 2024-02-06', 'send-copy': 'due 2024-02-19', investigate: 'due 2024-08-06' },
  },
  'accepted a day late (13(1))': { acts: [asked, '2024-02-07 accept'], clocks: { accept: 'overrun 2024-02-06' }, findings: ['acceptance-late'] },
  'copy a day late (13(2))': { acts: [...accepted, '2024-02-20 send-copy'], clocks: { 'send-copy': 'overrun 2024-02-19' }, findings: ['copy-late'] },
  'no answer within thirty days does not stop the case (13(2))': {
    acts: [...accepted, '2024-02-19 send-copy receivedOn=2024-02-20'], on: '2024-03-22', clocks: { defend: 'overrun 2024-03-21' },
  },
  'answered, surveyed, a handler recused (13(2), 16, 18)': {
    acts: [...accepted, '2024-02-19 send-copy receivedOn=2024-02-20', '2024-02-21 recuse', '2024-03-04 survey', '2024-03-21 defend'], clocks: { defend: 'met 2024-03-21' },
  },
  'forest: the same course without these limits': {
    acts: ['2024-01-29 apply resource=forest kind=title', '2024-03-06 accept', '2024-03-19 send-copy'], state: 'accepted',
    clocks: { accept: 'none', 'send-copy': 'none', defend: 'none', investigate: 'none' },
  },
  'not before the parties have negotiated (Land Law 14(1))': { acts: [], edition: '2003', refuses: { act: '2024-01-29 apply negotiated=false', code: 'gate.negotiated-first' } },
  'infringement is no dispute about title (14)': { acts: ['2024-01-29 apply kind=infringement'], refuses: { act: '2024-02-05 accept', code: 'gate.title-dispute-only' } },
  'the department does not reject (13(3))': { acts: [asked], refuses: { act: '2024-02-05 reject @resources-department', code: 'gate.rejected-by-government' } },
  'rejected by the government (13(3))': { acts: [asked, '2024-02-05 reject @government'], state: 'rejected', clocks: { accept: 'met 2024-02-06' } },
  'no proposal without an attempt at mediation (23)': { acts: accepted, refuses: { act: '2024-06-03 propose', code: 'gate.mediated-first' } },
  'proposed on the last day of six months (28)': { acts: proposed, state: 'proposed', clocks: { investigate: 'met 2024-08-06', submit: 'due 2024-08-13' } },
  'proposed a day late (28)': { acts: [...tried, '2024-08-07 propose'], clocks: { investigate: 'overrun 2024-08-06' }, findings: ['investigation-late'] },
  'six months that end on a rest day move (28)': { acts: ['2024-04-01 apply kind=title', '2024-04-10 accept'], clocks: { investigate: 'due 2024-10-10' } },
  'six months from the last day of August (28)': { acts: ['2023-08-28 apply kind=title', '2023-08-31 accept'], clocks: { investigate: 'due 2024-02-29' } },
  'lengthened by the principal head, to a day that stands (28)': { acts: [...tried, '2024-08-06 extend @department-head dueOn=2024-09-07'], clocks: { investigate: 'due 2024-09-07' } },
  'lengthened by the department itself: moves nothing (28)': {
    acts: [...tried, '2024-08-06 extend @resources-department dueOn=2024-09-07'], clocks: { investigate: 'due 2024-08-06' }, findings: ['extension-by-head'],
  },
  'lengthened late: moves nothing (28)': {
    acts: [...tried, '2024-08-07 extend @department-head dueOn=2024-09-07'], clocks: { investigate: 'overrun 2024-08-06' }, findings: ['extension-in-time', 'investigation-late'],
  },
  'put to the government late (30(1))': { acts: [...proposed, '2024-08-14 submit'], clocks: { submit: 'overrun 2024-08-13' }, findings: ['submission-late'] },
  'the department does not decide (Land Law 14(1))': {
    acts: [...proposed, '2024-08-13 submit'], refuses: { act: '2024-09-02 decide @resources-department', code: 'gate.decided-by-government' },
  },
  'decided; thirty days to challenge from service, off National Day (Land Law 14(3))': { acts: decided, state: 'decided', clocks: { submit: 'met 2024-08-13', challenge: 'due 2024-10-08' } },
  'remedies not told (31)': { acts: [...proposed, '2024-08-13 submit', '2024-09-02 decide @government remediesTold=false'], findings: ['remedies-told'] },
  'nobody challenged it: in force (31(2))': { acts: [...decided, '2024-10-09 become-effective'], state: 'effective', clocks: { challenge: 'overrun 2024-10-08' } },
  'challenged in time (Land Law 14(3))': { acts: [...decided, '2024-10-08 challenged'], clocks: { challenge: 'met 2024-10-08' } },
  'mediated, served on the fifteenth day (24, 26)': {
    acts: [...accepted, '2024-02-19 send-copy receivedOn=2024-02-20', '2024-03-20 mediate effectiveOn=2024-03-05 servedOn=2024-03-20'], state: 'mediated', clocks: { investigate: 'met 2024-08-06', defend: 'met 2024-03-21' },
  },
  'mediated, served on the sixteenth (26)': {
    acts: [...accepted, '2024-02-19 send-copy receivedOn=2024-02-20', '2024-03-21 mediate effectiveOn=2024-03-05 servedOn=2024-03-21'], findings: ['mediation-served-in-time'],
  },
  'withdrawn (convention)': { acts: [...accepted, '2024-02-18 withdraw'], state: 'withdrawn', clocks: { 'send-copy': 'met 2024-02-19' } },
  'decided before a proposal': { acts: [...accepted, '2024-02-18 decide @government'], state: 'accepted', findings: ['act-out-of-order'] },
})
