import { scenarios } from '#kernel'
import reconsideration from './index.ts'

const filed = '2024-03-04 apply learnedOn=2024-02-23'
const accepted = [filed, '2024-03-08 accept procedure=ordinary'] // day 60 is 7 May
const summary = [filed, '2024-03-08 accept procedure=summary summaryGround=warning'] // day 30 is Sunday 7 April, a make-up working day
const answered = [...accepted, '2024-03-14 send-copy', '2024-03-15 copy-received', '2024-03-29 answer']
const heard = [...answered, '2024-04-10 hear-opinions']
const decided = [...heard, '2024-04-25 decide outcome=uphold']
const effective = [...decided, '2024-04-28 serve-decision servedOn=2024-04-28']
const suspended = (ground: string) => [...answered, `2024-04-01 suspend ground=${ground}`]
const owesDate = (data: string) => [...heard, `2024-04-25 decide ${data}`, '2024-04-28 serve-decision servedOn=2024-04-28']
const norm = (own: boolean) => [...accepted, '2024-03-14 send-copy', '2024-03-20 suspend ground=norm-review', `2024-03-21 take-up-norm ownPower=${own}`]

export default scenarios(reconsideration, {
  'five working days to review; the day of receipt is not counted (30(1), 88(2))': { acts: [filed], on: '2024-03-11', state: 'filed', clocks: { review: 'due 2024-03-11' } },
  'accepted on the last day (30(1))': { acts: [filed, '2024-03-11 accept'], state: 'accepted', clocks: { review: 'met 2024-03-11', decide: 'due 2024-05-10' } },
  'silence accepts, dated the last day; copy and decision count from it (30(3))': {
    acts: [filed], on: '2024-03-12', state: 'accepted', deemed: ['2024-03-11 accept'],
    clocks: { review: 'overrun 2024-03-11', 'send-copy': 'due 2024-03-20', decide: 'due 2024-05-10', 'decide-summary': 'none' }, findings: ['accepted-by-silence'],
  },
  'an acceptance after silence only names the handlers, whatever it says (30(3))': {
    acts: [filed, '2024-03-18 accept procedure=summary summaryGround=warning'], state: 'accepted',
    clocks: { review: 'overrun 2024-03-11', decide: 'due 2024-05-10', 'decide-summary': 'none' }, findings: ['accepted-by-silence'],
  },
  'after silence it is too late to reject (30(3), 33)': { acts: [filed], refuses: { act: '2024-03-12 reject', code: 'state.not-allowed' } },
  'rejected on the last day, with reasons (30(2))': { acts: [filed, '2024-03-11 reject'], state: 'rejected', clocks: { review: 'met 2024-03-11' } },
  'rejected for want of jurisdiction without naming who has it (30(2))': {
    acts: [filed], refuses: { act: '2024-03-11 reject jurisdictionGround=true', code: 'gate.reject-reasoned' },
  },
  'ten working days to correct, from receipt of the notice; review starts in full (31)': {
    acts: [filed, '2024-03-08 request-correction receivedByApplicantOn=2024-03-11', '2024-03-25 submit-correction'], state: 'filed',
    clocks: { correction: 'met 2024-03-25', review: 'due 2024-04-01' },
  },
  'a correction asked after the review period is out of order: silence had accepted (30(3), 31(1))': {
    acts: [filed, '2024-03-12 request-correction'], state: 'accepted', clocks: { correction: 'none' }, findings: ['accepted-by-silence', 'act-out-of-order', 'correction-notice-in-time'],
  },
  'a second request for correction (31(1))': {
    acts: [filed, '2024-03-05 request-correction', '2024-03-11 submit-correction', '2024-03-12 request-correction'], state: 'correcting', findings: ['correction-once'],
  },
  'correction lengthened to a date, as it stands (31(2))': {
    acts: [filed, '2024-03-08 request-correction receivedByApplicantOn=2024-03-11', '2024-03-20 extend-correction dueOn=2024-04-06'], clocks: { correction: 'due 2024-04-06' },
  },
  'correction lengthened after its end moves nothing (31(2))': {
    acts: [filed, '2024-03-08 request-correction receivedByApplicantOn=2024-03-11', '2024-03-26 extend-correction dueOn=2024-04-06'], clocks: { correction: 'overrun 2024-03-25' },
  },
  'not abandoned on the last day (31(2))': {
    acts: [filed, '2024-03-08 request-correction receivedByApplicantOn=2024-03-11'], refuses: { act: '2024-03-25 deem-abandoned', code: 'gate.abandoned-only-after-due' },
  },
  'abandoned the day after (31(2))': { acts: [filed, '2024-03-08 request-correction receivedByApplicantOn=2024-03-11', '2024-03-26 deem-abandoned'], state: 'abandoned' },
  'the sixtieth day on a Sunday: Monday is in time (20(1); Civil Procedure Law 85)': { acts: ['2024-03-04 apply learnedOn=2024-01-03'], allows: '2024-03-08 accept' },
  'the sixty-third day is too late (20(1))': { acts: ['2024-03-04 apply learnedOn=2024-01-01'], refuses: { act: '2024-03-08 accept', code: 'gate.within-filing-limit' } },
  'days lost for good reason are added (20(2))': { acts: ['2024-03-04 apply learnedOn=2024-01-01 excusedDays=3'], allows: '2024-03-08 accept' },
  'not told of the remedy: sixty days from knowing it, within a year (20(3))': {
    acts: ['2024-03-04 apply learnedOn=2023-03-04 remedyInformed=false remedyLearnedOn=2024-02-01'], allows: '2024-03-08 accept',
  },
  'not told of the remedy, but more than a year gone (20(3))': {
    acts: ['2024-03-04 apply learnedOn=2023-03-03 remedyInformed=false remedyLearnedOn=2024-02-01'], refuses: { act: '2024-03-08 accept', code: 'gate.within-filing-limit' },
  },
  'five years after the act, to the day (21)': { acts: [`${filed} actMadeOn=2019-03-04`], allows: '2024-03-08 accept' },
  'five years and a day (21)': { acts: [`${filed} actMadeOn=2019-03-03`], refuses: { act: '2024-03-08 accept', code: 'gate.within-filing-limit' } },
  'twenty years for immovable property (21)': { acts: [`${filed} actMadeOn=2004-03-04 immovable=true`], allows: '2024-03-08 accept' },
  'nobody named to handle it (30(1))': { acts: [filed], refuses: { act: '2024-03-08 accept handlers=', code: 'gate.admissible' } },
  'summary procedure without a ground (53)': { acts: [filed], refuses: { act: '2024-03-08 accept procedure=summary', code: 'gate.summary-eligible' } },
  'forwarded by the organ that fined within five working days (32(2))': { acts: [filed, '2024-03-05 forward-by-respondent receivedByRespondentOn=2024-02-26 forwardedOn=2024-03-04'] },
  'forwarded on the sixth (32(2))': {
    acts: [filed, '2024-03-05 forward-by-respondent receivedByRespondentOn=2024-02-26 forwardedOn=2024-03-05'], findings: ['forwarded-in-five-days'],
  },
  'seven working days for the copy, sixty days for the decision (48, 62(1))': {
    acts: accepted, clocks: { 'send-copy': 'due 2024-03-19', 'send-copy-summary': 'none', decide: 'due 2024-05-07', 'decide-summary': 'none' },
  },
  'the copy a day late (48)': { acts: [...accepted, '2024-03-20 send-copy'], clocks: { 'send-copy': 'overrun 2024-03-19' }, findings: ['copy-late'] },
  'ten working days to answer (48, 88(2))': { acts: answered, clocks: { 'send-copy': 'met 2024-03-19', answer: 'met 2024-03-29', 'answer-summary': 'none' } },
  'the answer a day late (48, 70)': {
    acts: [...accepted, '2024-03-14 send-copy', '2024-03-15 copy-received', '2024-04-01 answer'], clocks: { answer: 'overrun 2024-03-29' }, findings: ['answer-late'],
  },
  'summary: three, five working days and thirty days; a make-up Sunday stands (54, 62(2))': {
    acts: [...summary, '2024-03-13 send-copy', '2024-03-13 copy-received'],
    clocks: { 'send-copy-summary': 'met 2024-03-13', 'send-copy': 'none', 'answer-summary': 'due 2024-03-20', answer: 'none', decide: 'none', 'decide-summary': 'due 2024-04-07' },
  },
  'summary: answer late, decision late (54, 62(2))': {
    acts: [...summary, '2024-03-13 send-copy', '2024-03-13 copy-received', '2024-03-21 answer', '2024-04-08 decide outcome=uphold'],
    clocks: { 'answer-summary': 'overrun 2024-03-20', 'decide-summary': 'overrun 2024-04-07' }, findings: ['answer-late', 'decision-late'],
  },
  'summary: the copy a day late (54(1))': { acts: [...summary, '2024-03-14 send-copy'], clocks: { 'send-copy-summary': 'overrun 2024-03-13' }, findings: ['copy-late'] },
  'summary: answered on the last day (54(1))': { acts: [...summary, '2024-03-13 send-copy', '2024-03-13 copy-received', '2024-03-20 answer'], clocks: { 'answer-summary': 'met 2024-03-20' } },
  'summary: decided on papers alone (54(2))': { acts: [...summary, '2024-03-13 send-copy', '2024-03-13 copy-received', '2024-03-20 answer'], allows: '2024-04-07 decide outcome=uphold' },
  'turned into the ordinary procedure: sixty days from acceptance (55, 62(1))': {
    acts: [...summary, '2024-03-13 send-copy', '2024-04-07 convert-to-ordinary', '2024-04-08 copy-received'],
    clocks: { 'decide-summary': 'met 2024-04-07', decide: 'due 2024-05-07', answer: 'due 2024-04-22', 'answer-summary': 'none' },
  },
  'turned after the thirty days: not cured (55)': {
    acts: [...summary, '2024-03-13 send-copy', '2024-04-08 convert-to-ordinary'], clocks: { 'decide-summary': 'overrun 2024-04-07', decide: 'due 2024-05-07' },
    findings: ['conversion-in-time', 'decision-late'],
  },
  'decided on the sixtieth day (62(1))': { acts: [...heard, '2024-05-07 decide outcome=uphold'], state: 'decided', clocks: { decide: 'met 2024-05-07' } },
  'decided a day late (62(1))': { acts: [...heard, '2024-05-08 decide outcome=uphold'], clocks: { decide: 'overrun 2024-05-07' }, findings: ['decision-late'] },
  'a sixtieth day in the May holiday moves (Civil Procedure Law 85)': { acts: [filed, '2024-03-05 accept'], clocks: { decide: 'due 2024-05-06' } },
  'suspended: no last day; resumed: the days between are left out (39)': {
    acts: [...answered, '2024-04-01 suspend ground=law-question', '2024-05-01 resume'], clocks: { decide: 'due 2024-06-06' },
  },
  'while suspended (39)': { acts: suspended('law-question'), on: '2024-08-01', state: 'suspended', clocks: { decide: 'paused' } },
  'an appraisal inside a suspension is left out once (39; Regulation 34)': {
    acts: [...answered, '2024-04-01 appraise-start', '2024-04-03 suspend ground=law-question', '2024-05-07 resume', '2024-05-11 appraise-end'], clocks: { decide: 'due 2024-06-17' },
  },
  'a suspension after the last day takes nothing out (62(1))': {
    acts: [...heard, '2024-05-08 suspend ground=law-question'], on: '2024-06-01', clocks: { decide: 'overrun 2024-05-07' }, findings: ['decision-late'],
  },
  'suspended or resumed without a written word (39(3))': { acts: [...answered, '2024-04-01 suspend ground=law-question noticeInWriting=false'], findings: ['suspension-notice'] },
  'another ground must be named (39(1)(10))': { acts: answered, refuses: { act: '2024-04-01 suspend ground=other', code: 'gate.suspension-ground' } },
  'extended by thirty days on the last day by the head of the office (62(1))': { acts: [...heard, '2024-05-07 extend @office-head days=30'], clocks: { decide: 'due 2024-06-06' } },
  'extended a day late (62(1))': {
    acts: [...heard, '2024-05-08 extend @office-head days=10'], clocks: { decide: 'overrun 2024-05-07' }, findings: ['decision-late', 'extension-in-time'],
  },
  'extended by the head of the organ: the wrong head moves nothing (62(1))': {
    acts: [...heard, '2024-05-06 extend @organ-head days=10'], clocks: { decide: 'due 2024-05-07' }, findings: ['extension-by-office-head'],
  },
  'extended twice, thirty days together (62(1))': { acts: [...heard, '2024-04-20 extend @office-head days=20', '2024-05-20 extend @office-head days=10'], clocks: { decide: 'due 2024-06-06' } },
  'the second beyond thirty days moves nothing (62(1))': {
    acts: [...heard, '2024-04-20 extend @office-head days=20', '2024-05-20 extend @office-head days=11'], clocks: { decide: 'due 2024-05-27' }, findings: ['extension-at-most-thirty'],
  },
  'extended without a written word: moves, with a finding (62(1))': {
    acts: [...heard, '2024-05-06 extend @office-head days=10 partiesToldInWriting=false'], clocks: { decide: 'due 2024-05-17' }, findings: ['extension-notified'],
  },
  'the summary procedure is never extended (62)': { acts: summary, refuses: { act: '2024-04-01 extend @office-head days=10', code: 'gate.extension-ordinary-only' } },
  'one officer may not take evidence (45(2))': { acts: accepted, refuses: { act: '2024-03-20 investigate officers=officer-1', code: 'gate.two-officers' } },
  'turned into the ordinary procedure without anybody’s approval (55)': { acts: summary, refuses: { act: '2024-04-01 convert-to-ordinary approvedBy=', code: 'gate.conversion-approved' } },
  'a decision without its reasons (75(1))': { acts: heard, refuses: { act: '2024-04-25 decide outcome=uphold reasons=', code: 'gate.outcome-reasoned' } },
  'recorded as rejected after the period: silence had accepted, it has no effect (30(3))': {
    acts: [filed, '2024-03-12 reject'], state: 'accepted', findings: ['accepted-by-silence', 'act-out-of-order', 'reject-in-time'],
  },
  'two officers with their cards (45(2))': { acts: accepted, allows: '2024-03-20 investigate' },
  'the respondent gathers evidence on its own (46)': { acts: [...answered, '2024-04-01 respondent-gathers-evidence'], findings: ['no-own-evidence'] },
  'the file refused without a ground (47)': { acts: [...answered, '2024-04-01 allow-file-access refused=true'], findings: ['access-not-refused'] },
  'a hearing told five working days before (51(1))': { acts: [...answered, '2024-04-01 notify-hearing hearingOn=2024-04-09'] },
  'a hearing told four working days before (51(1))': { acts: [...answered, '2024-04-01 notify-hearing hearingOn=2024-04-08'], findings: ['hearing-notice-five-days'] },
  'a panel of four different people (50(3))': { acts: answered, allows: '2024-04-09 hold-hearing presider=p hearers=a,b recorder=r' },
  'the presider also hears (50(3))': { acts: answered, refuses: { act: '2024-04-09 hold-hearing presider=a hearers=a,b recorder=r', code: 'gate.hearing-panel' } },
  'the respondent’s head stays away and sends nobody (51(3))': {
    acts: [...answered, '2024-04-09 hold-hearing presider=p hearers=a,b recorder=r respondentHead=absent-with-reason respondentStaff=false'], findings: ['respondent-head-at-hearing'],
  },
  'nobody heard in the ordinary procedure (49)': { acts: answered, refuses: { act: '2024-04-25 decide outcome=uphold', code: 'gate.opinions-heard' } },
  'a party that could not be heard, for its own reasons (49)': { acts: [...answered, '2024-04-10 hear-opinions heard=not-possible-for-party-reasons'], allows: '2024-04-25 decide outcome=uphold' },
  'a major case needs a hearing and the committee (50(1), 52(2))': {
    acts: heard, refuses: { act: '2024-04-25 decide outcome=uphold major=true', code: ['gate.hearing-when-major', 'gate.committee-when-required'] },
  },
  'a major case with both (50(1), 52(2))': {
    acts: [...answered, '2024-04-09 hold-hearing presider=p hearers=a,b recorder=r', '2024-04-12 consult-committee'], allows: '2024-04-25 decide outcome=uphold major=true',
  },
  'no answer: it cannot be upheld (70)': { acts: [...accepted, '2024-03-14 send-copy', '2024-04-10 hear-opinions'], refuses: { act: '2024-04-25 decide outcome=uphold', code: 'gate.no-answer-consequence' } },
  'no answer: revoked (70)': { acts: [...accepted, '2024-03-14 send-copy', '2024-04-10 hear-opinions'], allows: '2024-04-25 decide outcome=revoke' },
  'changed for the worse (63(2))': { acts: heard, refuses: { act: '2024-04-25 decide outcome=change worseForApplicant=true', code: 'gate.no-worse-outcome' } },
  'changed for the worse where a third party asked the opposite (63(2))': { acts: heard, allows: '2024-04-25 decide outcome=change worseForApplicant=true thirdPartyOpposed=true' },
  'own power over the norm: three working days from suspension, ten to answer, thirty to handle (56, 58(1))': {
    acts: [...norm(true), '2024-03-25 notify-maker'], clocks: { 'norm-notice': 'met 2024-03-25', 'norm-answer': 'due 2024-04-09', 'norm-handle': 'due 2024-04-22', 'norm-forward': 'none' },
  },
  'the maker asked late, and the norm left undone (56, 58(1))': {
    acts: [...norm(true), '2024-03-26 notify-maker', '2024-04-09 maker-answers', '2024-04-23 norm-result'],
    clocks: { 'norm-notice': 'overrun 2024-03-25', 'norm-answer': 'met 2024-04-10', 'norm-handle': 'overrun 2024-04-22' }, findings: ['norm-review-late'],
  },
  'no power over the norm: forwarded in seven working days, answered in sixty days (56, 60)': {
    acts: [...norm(false), '2024-03-29 forward-norm', '2024-05-28 norm-result'], clocks: { 'norm-notice': 'none', 'norm-handle': 'none', 'norm-forward': 'met 2024-04-01', 'norm-reply': 'met 2024-05-28' },
  },
  'the maker answers late (58(1))': {
    acts: [...norm(true), '2024-03-25 notify-maker', '2024-04-10 maker-answers'], clocks: { 'norm-answer': 'overrun 2024-04-09' }, findings: ['norm-review-late'],
  },
  'forwarded late, answered late (56, 60)': {
    acts: [...norm(false), '2024-04-02 forward-norm', '2024-06-04 norm-result'], clocks: { 'norm-forward': 'overrun 2024-04-01', 'norm-reply': 'overrun 2024-06-03' }, findings: ['norm-review-late'],
  },
  'resuming ends the own review of the norm (39, 56)': { acts: [...norm(true), '2024-03-25 notify-maker', '2024-04-08 maker-answers', '2024-04-08 norm-result', '2024-04-09 resume'], state: 'accepted', clocks: { 'norm-handle': 'met 2024-04-22', decide: 'due 2024-05-27' } },
  'mediated while suspended: in time, without a last day (5, 73)': {
    acts: [...suspended('mediation-agreed'), '2024-04-20 mediate obligationDueOn=2024-05-18', '2024-05-20 perform'], state: 'effective',
    clocks: { decide: 'met', perform: 'overrun 2024-05-18' }, findings: ['decision-not-performed'],
  },
  'a mediation letter unsigned (73(1))': { acts: heard, refuses: { act: '2024-04-20 mediate signedByAll=false', code: 'gate.mediation-letter-complete' } },
  'withdrawn when allowed (41(1), 74(2))': { acts: [...heard, '2024-04-20 withdraw'], state: 'terminated', clocks: { decide: 'met 2024-05-07' } },
  'withdrawn without leave (41(1))': { acts: heard, refuses: { act: '2024-04-20 withdraw allowed=false', code: 'gate.withdrawal-allowed' } },
  'dismissed after acceptance (33)': { acts: [...heard, '2024-04-20 dismiss'], state: 'dismissed' },
  'ended after sixty days of suspension (41(5))': { acts: [...suspended('applicant-died'), '2024-05-31 terminate ground=suspended-sixty-days'], state: 'terminated' },
  'not on the fifty-ninth day (41(5))': { acts: suspended('applicant-died'), refuses: { act: '2024-05-30 terminate ground=suspended-sixty-days', code: 'gate.termination-ground' } },
  'not for another ground of suspension (41(5))': { acts: suspended('law-question'), refuses: { act: '2024-06-30 terminate ground=suspended-sixty-days', code: 'gate.termination-ground' } },
  'served: fifteen days to sue; nothing to perform when upheld (Litigation Act 45)': { acts: effective, state: 'effective', clocks: { sue: 'due 2024-05-13', perform: 'none' } },
  'taken to court on the last day, closed; its decision not published although the act was (79(1))': {
    acts: [filed.replace('apply', 'apply actPublished=true'), ...effective.slice(1), '2024-05-13 sued', '2024-06-03 close'], state: 'closed', clocks: { sue: 'met 2024-05-13' },
    findings: ['not-published'], notJudged: ['not-copied-to-superior'],
  },
  'to be made again without a date: sixty days (64; Regulation 49)': { acts: owesDate('outcome=revoke redo=true'), clocks: { perform: 'due 2024-06-27' } },
  'to be made again by a day that stands (64, 77)': {
    acts: [...owesDate('outcome=order-performance performBy=2024-06-01'), '2024-06-03 perform'], clocks: { perform: 'overrun 2024-06-01' }, findings: ['decision-not-performed'],
  },
  'performed on the day set; published (64, 77, 79(1))': {
    acts: [...owesDate('outcome=order-performance performBy=2024-06-01'), '2024-06-01 perform', '2024-06-03 publish-decision'], clocks: { perform: 'met 2024-06-01' },
  },
  'ordered to perform, and not done by then (77(2))': {
    acts: [...owesDate('outcome=order-performance'), '2024-06-03 order-performance dueOn=2024-06-20'], on: '2024-06-21', clocks: { 'ordered-performance': 'overrun 2024-06-20' }, findings: ['decision-not-performed'],
  },
  'not taken to court in fifteen days: nothing unlawful (Litigation Act 45)': { acts: effective, on: '2024-05-14', clocks: { sue: 'overrun 2024-05-13' } },
  'ordered to perform, and done by then (77(2))': {
    acts: [...owesDate('outcome=order-performance'), '2024-06-03 order-performance dueOn=2024-06-20', '2024-06-20 ordered-performance-done', '2024-06-21 copy-to-superior', '2024-06-24 close'],
    state: 'closed', clocks: { perform: 'none', 'ordered-performance': 'met 2024-06-20' },
  },
  'closed before performance (77)': {
    acts: [...owesDate('outcome=revoke redo=true'), '2024-05-20 copy-to-superior', '2024-05-20 close'], state: 'closed', clocks: { perform: 'void' }, findings: ['closed-after-performance'],
  },
  'the same act again (64(2))': { acts: [...owesDate('outcome=revoke redo=true'), '2024-05-20 perform sameAsBefore=true'], findings: ['no-repeat-act'] },
  'the same act after a fault of procedure (64(2))': { acts: [...owesDate('outcome=revoke redo=true'), '2024-05-20 perform sameAsBefore=true procedureGround=true'] },
  'an opinion letter answered in sixty days, off Sunday (76)': {
    acts: [...accepted, '2024-03-14 send-copy', '2024-03-20 issue-opinion-letter receivedOn=2024-03-20', '2024-05-20 report-correction'], on: '2024-05-20',
    clocks: { 'opinion-report': 'met 2024-05-20', decide: 'overrun 2024-05-07' }, findings: ['decision-late'],
  },
  'an opinion letter unanswered (76)': { acts: [...effective, '2024-04-29 issue-opinion-letter receivedOn=2024-04-29'], on: '2024-06-29', clocks: { 'opinion-report': 'overrun 2024-06-28' }, findings: ['opinion-letter-unanswered'] },
  'a third party joined, execution stayed (16, 42)': { acts: [...answered, '2024-04-01 add-third-party', '2024-04-01 stay-execution'] },
  'an acceptance out of order counts for nothing; the later one starts the clocks (30)': {
    acts: [filed, '2024-03-05 request-correction receivedByApplicantOn=2024-03-05', '2024-03-06 accept', '2024-03-08 submit-correction', '2024-03-12 accept procedure=summary summaryGround=warning'],
    state: 'accepted', clocks: { review: 'met 2024-03-15', 'decide-summary': 'due 2024-04-11', decide: 'none' }, findings: ['act-out-of-order'],
  },
  'accepted twice: the second starts nothing (30)': { acts: [...accepted, '2024-03-11 accept'], clocks: { decide: 'due 2024-05-07', 'send-copy': 'due 2024-03-19' } },
  'a decision before acceptance has no effect': { acts: [filed, '2024-03-05 decide outcome=revoke'], state: 'filed', findings: ['act-out-of-order'] },
})
