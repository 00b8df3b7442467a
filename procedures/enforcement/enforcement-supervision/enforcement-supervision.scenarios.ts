import { scenarios } from '#kernel'
import supervision from './index.ts'

const received = '2024-08-03 receive source=complaint named=true'
const opened = [received, '2024-08-05 open'] as const
const notified = [...opened, '2024-08-12 notify-organ received_on=2024-08-12'] as const
const heard = [...notified, '2024-08-26 explain'] as const
const ordered = [...heard, '2024-08-28 issue-notice received_on=2024-08-28'] as const
const rectified = [...ordered, '2024-09-27 report-rectified'] as const

export default scenarios(supervision, {
  'a complaint is answered within sixty days that roll over National Day; rectified, verified, closed (models)': {
    acts: [...rectified, '2024-10-08 answer', '2024-10-09 close'], state: 'closed',
    clocks: { 'handle-complaint': 'met 2024-10-08', 'notify-organ': 'met 2024-08-12', 'organ-explains': 'met 2024-08-26', rectify: 'met 2024-09-27', 'ask-recheck': 'overrun 2024-09-12' },
  },
  'answered a day late': { acts: [...rectified, '2024-10-09 answer'], clocks: { 'handle-complaint': 'overrun 2024-10-08' }, findings: ['handle-complaint-overrun'] },
  'advice of a court starts no such limit': { acts: ['2024-08-03 receive source=court-advice'], clocks: { 'handle-complaint': 'none' } },
  'the organ notified and explaining a day late each': {
    acts: [...opened, '2024-08-13 notify-organ received_on=2024-08-13', '2024-08-28 explain'], clocks: { 'notify-organ': 'overrun 2024-08-12', 'organ-explains': 'overrun 2024-08-27' }, findings: ['notify-organ-overrun', 'organ-explains-overrun'],
  },
  'a notice before the organ was heard': { acts: [...notified, '2024-08-26 issue-notice received_on=2024-08-26'], findings: ['organ-heard'] },
  'the organ kept silent: the day after, a notice may go out': {
    acts: [...notified, '2024-08-27 issue-notice received_on=2024-08-27'], state: 'ordered', findings: ['organ-explains-overrun'], clocks: { 'organ-explains': 'overrun 2024-08-26' },
  },
  'one supervisor': { acts: [received], refuses: { act: '2024-08-05 open supervisors=s-1', code: 'gate.two-supervisors' } },
  'no supervision certificate': { acts: opened, refuses: { act: '2024-08-06 investigate certificate_shown=false', code: 'gate.supervisor-certificate' } },
  'a recheck leaves its days out of the time to rectify': {
    acts: [...ordered, '2024-09-12 ask-recheck', '2024-09-27 recheck', '2024-10-12 report-rectified', '2024-10-12 answer'], state: 'rectified', clocks: { 'ask-recheck': 'met 2024-09-12', recheck: 'met 2024-09-27', rectify: 'met 2024-10-12' },
    findings: ['handle-complaint-overrun'],
  },
  'while the recheck is pending there is no due day': { acts: [...ordered, '2024-09-12 ask-recheck'], on: '2024-09-20', state: 'under-recheck', clocks: { rectify: 'paused', recheck: 'due 2024-09-27' } },
  'asked a day late; rechecked a day after the make-up Sunday': {
    acts: [...ordered, '2024-09-13 ask-recheck', '2024-09-30 recheck'], clocks: { 'ask-recheck': 'overrun 2024-09-12', recheck: 'overrun 2024-09-29' }, findings: ['recheck-in-time', 'recheck-overrun'], on: '2024-09-30',
  },
  'a decision on the last day to rectify': { acts: ordered, refuses: { act: '2024-09-27 decide received_on=2024-09-27', code: 'gate.only-after-no-rectification' } },
  'decided the day after, carried out on the thirtieth day': {
    acts: [...ordered, '2024-09-28 decide received_on=2024-09-28', '2024-10-08 answer', '2024-10-28 report-rectified'], state: 'rectified', clocks: { rectify: 'overrun 2024-09-27', 'carry-out-decision': 'met 2024-10-28' }, findings: ['rectify-overrun'],
  },
  'carried out a day late': {
    acts: [...ordered, '2024-09-28 decide received_on=2024-09-28', '2024-10-08 answer', '2024-10-29 report-rectified'], clocks: { 'carry-out-decision': 'overrun 2024-10-28' }, findings: ['carry-out-decision-overrun', 'rectify-overrun'],
  },
  'a named complainant is answered before the close': { acts: rectified, refuses: { act: '2024-09-30 close', code: 'gate.complainant-answered' } },
  'an unnamed one need not be': { acts: ['2024-08-03 receive source=report named=false', '2024-08-05 open'], allows: '2024-08-06 clear' },
  'closed unverified': { acts: [...rectified, '2024-09-29 answer', '2024-09-30 close verified=false'], state: 'closed', findings: ['rectification-verified'] },
  'nothing unlawful found': { acts: [...opened, '2024-08-06 answer', '2024-08-07 clear'], state: 'cleared', clocks: { 'notify-organ': 'void', 'handle-complaint': 'met 2024-10-08' } },
  'not accepted': { acts: [received, '2024-08-05 refuse'], state: 'not-accepted' },
  'a corrected case that is not at hand is not judged': { acts: [...ordered, '2024-09-27 report-rectified corrected_case=c-9'], on: '2024-09-28', notJudged: ['unlawful-not-corrected'] },
  'since 1 February 2026 the same steps, under a text still to be read': { acts: ['2026-02-02 receive source=complaint', '2026-02-03 open'], edition: '2026', clocks: { 'handle-complaint': 'due 2026-04-03', 'notify-organ': 'due 2026-02-10' } },
})
