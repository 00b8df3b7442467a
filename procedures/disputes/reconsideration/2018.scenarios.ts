import { type ScenarioRow, scenarios } from '#kernel'
import reconsideration from './index.ts'

const filed = '2023-03-06 apply learnedOn=2023-02-20' // day 60 is 5 May
const answered = [filed, '2023-03-09 docket', '2023-03-14 send-copy', '2023-03-15 copy-received', '2023-03-27 answer']
const corrected = [filed, '2023-03-10 request-correction dueOn=2023-03-20', '2023-03-20 submit-correction']
const effective = (data: string) => [...answered, `2023-04-20 decide ${data}`, '2023-04-24 serve-decision servedOn=2023-04-24']

const rows: Readonly<Record<string, ScenarioRow>> = {
  'receipt is acceptance: five and seven working days, sixty days (17, 23, 31)': {
    acts: [filed], state: 'accepted', clocks: { review: 'due 2023-03-13', 'send-copy': 'due 2023-03-15', decide: 'due 2023-05-05' },
  },
  'five days gone without a word: accepted, no finding of its own (17(2))': {
    acts: [filed, '2023-03-15 send-copy'], clocks: { review: 'overrun 2023-03-13', 'send-copy': 'met 2023-03-15' },
  },
  'the respondent’s ten days are calendar days; Saturday moves to Monday (23(1), 40(2))': { acts: answered, clocks: { answer: 'met 2023-03-27' } },
  'the answer a day late (23(1))': {
    acts: [...answered.slice(0, 4), '2023-03-28 answer'], clocks: { answer: 'overrun 2023-03-27' }, findings: ['answer-late'],
  },
  'the copy a day late (23(1))': { acts: [filed, '2023-03-09 docket', '2023-03-16 send-copy'], clocks: { 'send-copy': 'overrun 2023-03-15' }, findings: ['copy-late'] },
  'the time of correction is left out (Regulation 29)': { acts: corrected, clocks: { correction: 'met 2023-03-20', 'send-copy': 'due 2023-03-23', decide: 'due 2023-05-15' } },
  'while it is awaited nothing runs out (Regulation 29)': { acts: corrected.slice(0, 2), on: '2023-06-01', clocks: { 'send-copy': 'paused', decide: 'paused', correction: 'overrun 2023-03-20' } },
  'a correction asked on the sixth working day (Regulation 29)': {
    acts: [filed, '2023-03-14 request-correction dueOn=2023-03-31'], clocks: { review: 'overrun 2023-03-13' }, findings: ['correction-notice-in-time'],
  },
  'abandoned after the day set (Regulation 29)': { acts: [...corrected.slice(0, 2), '2023-03-21 deem-abandoned'], state: 'abandoned' },
  'not abandoned on the day set (Regulation 29)': { acts: corrected.slice(0, 2), refuses: { act: '2023-03-20 deem-abandoned', code: 'gate.abandoned-only-after-due' } },
  'rejected on the fifth working day (17(1))': { acts: [filed, '2023-03-13 reject'], state: 'rejected', clocks: { review: 'met 2023-03-13', decide: 'met 2023-05-05' } },
  'not on the sixth (17(1))': { acts: [filed], refuses: { act: '2023-03-14 reject', code: 'gate.reject-in-time' } },
  'one handler is not enough (Regulation 32)': { acts: [filed], refuses: { act: '2023-03-09 docket handlers=a', code: 'gate.two-handlers' } },
  'one officer is not enough (Regulation 34(2))': { acts: [filed], refuses: { act: '2023-03-20 investigate officers=a', code: 'gate.two-officers' } },
  'applied after the sixtieth day (9(1))': { acts: [], edition: '2018', refuses: { act: '2023-03-06 apply learnedOn=2023-01-02', code: 'gate.within-filing-limit' } },
  'the sixtieth day on a Sunday: Monday is in time (9(1), 40(1))': { acts: [], edition: '2018', allows: '2023-03-06 apply learnedOn=2023-01-04' },
  'decided on the sixtieth day (31(1))': { acts: [...answered, '2023-05-05 decide outcome=uphold'], state: 'decided', clocks: { decide: 'met 2023-05-05' } },
  'decided late (31(1))': { acts: [...answered, '2023-05-06 decide outcome=uphold'], clocks: { decide: 'overrun 2023-05-05' }, findings: ['decision-late'] },
  'extended by the head of the organ (31(1))': { acts: [...answered, '2023-05-05 extend @organ-head days=30'], clocks: { decide: 'due 2023-06-05' } },
  'extended late moves nothing (31(1))': {
    acts: [...answered, '2023-05-06 extend @organ-head days=30'], clocks: { decide: 'overrun 2023-05-05' }, findings: ['decision-late', 'extension-in-time'],
  },
  'the head of the office is not enough (31(1))': {
    acts: [...answered, '2023-05-05 extend @office-head days=30'], clocks: { decide: 'due 2023-05-05' }, findings: ['extension-by-organ-head'],
  },
  'thirty-one days are one too many, and nobody told (31(1))': {
    acts: [...answered, '2023-05-05 extend @organ-head days=31 partiesTold=false'], clocks: { decide: 'due 2023-05-05' }, findings: ['extension-at-most-thirty', 'extension-notified'],
  },
  'suspension and appraisal left out (Regulation 34, 41)': {
    acts: [...answered, '2023-04-03 appraise-start', '2023-04-13 appraise-end', '2023-04-14 suspend', '2023-04-24 resume partiesTold=false'], clocks: { decide: 'due 2023-05-25' },
    findings: ['suspension-notice'],
  },
  'no answer: only revocation is open (28(1)(4))': { acts: [filed, '2023-03-09 docket', '2023-03-14 send-copy'], refuses: { act: '2023-04-20 decide outcome=confirm-unlawful', code: 'gate.no-answer-consequence' } },
  'never worse for the applicant (Regulation 51)': { acts: answered, refuses: { act: '2023-04-20 decide outcome=change worseForApplicant=true', code: 'gate.no-worse-outcome' } },
  'mediation only of discretion or money (Regulation 50)': { acts: answered, refuses: { act: '2023-04-20 mediate discretionOrMoney=false', code: 'gate.mediation-scope' } },
  'mediated (Regulation 50)': { acts: [...answered, '2023-04-20 mediate'], state: 'effective', clocks: { decide: 'met 2023-05-05' } },
  'a letter without a seal (Regulation 50(2))': { acts: answered, refuses: { act: '2023-04-20 mediate sealed=false', code: 'gate.mediation-letter-complete' } },
  'withdrawn (25)': { acts: [...answered, '2023-04-20 withdraw'], state: 'terminated' },
  'terminated (Regulation 42)': { acts: [...answered, '2023-04-20 terminate'], state: 'terminated' },
  'a hearing may be held (Regulation 33)': { acts: [...answered, '2023-04-10 hold-hearing', '2023-04-20 decide outcome=uphold'], state: 'decided' },
  'to be made again: sixty days; performed late; the same act (28(2), 32; Regulation 49)': {
    acts: [...effective('outcome=revoke redo=true'), '2023-05-10 order-performance', '2023-06-26 perform sameAsBefore=true', '2023-06-27 close'], state: 'closed',
    clocks: { perform: 'overrun 2023-06-25', sue: 'overrun 2023-05-09' }, findings: ['decision-not-performed', 'no-repeat-act'],
  },
  'a day set for performance stands (32)': { acts: effective('outcome=order-performance performBy=2023-05-20'), clocks: { perform: 'due 2023-05-20' } },
  'nothing to perform, taken to court (5)': { acts: [...effective('outcome=uphold'), '2023-05-09 sued'], state: 'effective', clocks: { perform: 'none', sue: 'met 2023-05-09' } },
  'an opinion letter answered in time, an act made again in time (49, 57)': {
    acts: [...effective('outcome=revoke redo=true'), '2023-04-25 issue-opinion-letter receivedOn=2023-04-25', '2023-06-20 report-correction', '2023-06-25 perform'],
    clocks: { 'opinion-report': 'met 2023-06-25', perform: 'met 2023-06-25' },
  },
  'decided before it was resumed': { acts: [...answered, '2023-04-03 suspend', '2023-04-20 decide outcome=uphold'], state: 'suspended', clocks: { decide: 'paused' }, findings: ['act-out-of-order'] },
  'an opinion letter answered late (Regulation 57)': {
    acts: [...effective('outcome=uphold'), '2023-04-25 issue-opinion-letter receivedOn=2023-04-25', '2023-06-26 report-correction'], clocks: { 'opinion-report': 'overrun 2023-06-25' },
    findings: ['opinion-letter-unanswered'],
  },
}

/** The older text: every row is read under it. */
export default scenarios(reconsideration, Object.fromEntries(Object.entries(rows).map(([name, row]) => [`2018: ${name}`, { edition: '2018', ...row }])))
