import { scenarios } from '#kernel'
import majorDecision from './index.ts'

const propose = 'propose excluded-kind=none public-interest=true professional=false risk=false market=false secret=false exploratory=false'
const full = 'propose excluded-kind=none public-interest=true professional=true risk=true market=true secret=false exploratory=false'
const started = [`2025-03-03 ${propose}`, '2025-03-05 study', '2025-03-06 start-procedure']
const commented = [...started, '2025-03-10 open-comment opens=2025-03-10 closes=2025-04-09']
const opinion = 'issue-legality-opinion form=written-opinion opinion=lawful'
const reviewed = [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21 procedure-statement=true', '2025-04-14 counsel-opinion', `2025-04-17 ${opinion}`]
const adopt = 'deliberate meeting=executive-meeting head-spoke=last majority=agree head-decision=agree dissent=none'
const deliberated = [...reviewed, `2025-04-22 ${adopt}`]
const decided = [...deliberated, '2025-04-23 report-committee', '2025-04-24 decide decision=adopt']
const executing = [...decided, '2025-04-28 publish gazette=true website=true newspaper=true', '2025-04-29 assign-execution']

export default scenarios(majorDecision, {
  'every step of the regulation, and no finding': {
    acts: [`2025-03-03 ${full}`, '2025-03-05 study', '2025-03-06 start-procedure', '2025-03-07 consult-organs agreed=true', '2025-03-10 open-comment opens=2025-03-10 closes=2025-04-09',
      '2025-03-11 notify-hearing hearing-on=2025-03-25 materials-delivered-on=2025-03-18 participants-published=true', '2025-03-25 hold-hearing public=true record-signed=true', '2025-04-10 close-comment',
      '2025-04-11 expert-argument with-interest=0 signed=true', '2025-04-14 assess-risk result=controllable departments-heard=true measures=true', '2025-04-15 fair-competition-review result=pass',
      '2025-04-16 submit-legality-review opinion-wanted-by=2025-04-25 procedure-statement=true', '2025-04-21 counsel-opinion', `2025-04-25 ${opinion}`, '2025-04-27 submit-deliberation', `2025-04-28 ${adopt}`,
      '2025-04-29 report-committee', '2025-04-30 decide', '2025-05-08 publish', '2025-05-09 assign-execution', '2025-11-03 report-execution', '2025-12-01 complete', '2025-12-02 archive complete=true'],
    state: 'completed', clocks: { 'publish-decision': 'met 2025-06-03' },
  },
  'a matter of macro-control is outside the regulation (3)': { acts: [], edition: '2019', refuses: { act: '2025-03-03 propose excluded-kind=macro-control', code: 'gate.within-scope' } },
  'started without study (10)': { acts: [`2025-03-03 ${propose}`, '2025-03-06 start-procedure'], state: 'drafting', findings: ['studied-before-start'] },
  'not started': { acts: [`2025-03-03 ${propose}`, '2025-03-05 decline'], state: 'declined' },
  'organs disagree and nobody says why (13)': { acts: [...started, '2025-03-07 consult-organs agreed=false'], findings: ['dispute-explained'] },
  'thirty days of comment (15)': { acts: commented, findings: [] },
  'twenty-nine days without reasons': { acts: [...started, '2025-03-10 open-comment opens=2025-03-10 closes=2025-04-08'], findings: ['comment-period'] },
  'seven days with reasons': { acts: [...started, '2025-03-10 open-comment opens=2025-03-10 closes=2025-03-17 shortened-reason=防汛'], findings: [] },
  'six days even with reasons': { acts: [...started, '2025-03-10 open-comment opens=2025-03-10 closes=2025-03-16 shortened-reason=防汛'], findings: ['comment-period'] },
  'hearing papers six days before (16), held on another day than announced, in private (17)': {
    acts: [...started, '2025-03-11 notify-hearing hearing-on=2025-03-25 materials-delivered-on=2025-03-19', '2025-03-26 hold-hearing public=false'], findings: ['hearing-materials', 'hearing-notified', 'hearing-public'],
  },
  'an expert with an interest is refused (20)': { acts: started, refuses: { act: '2025-03-12 expert-argument with-interest=1', code: 'gate.experts-independent' } },
  'unsigned argument (19), risk report without measures (23)': {
    acts: [...started, '2025-03-12 expert-argument with-interest=0 signed=false', '2025-03-13 assess-risk result=controllable measures=false'], findings: ['experts-signed', 'risk-report-complete'],
  },
  'seven working days for review are just enough (26)': { acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21'], state: 'under-review', findings: [] },
  'six are not; papers without the statement of procedure': {
    acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-18 procedure-statement=false'], findings: ['review-materials', 'review-time'],
  },
  'returned to drafting': { acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-11 return-materials'], state: 'drafting' },
  'a comment letter is no review (25); counsel not heard (28)': {
    acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-17 issue-legality-opinion form=comment-letter opinion=lawful'], state: 'reviewed', findings: ['counsel-heard', 'review-in-proper-form'],
  },
  'papers for the meeting: the comment report is missing (29)': { acts: [...reviewed, '2025-04-18 submit-deliberation comment-report=false'], state: 'submitted', findings: ['meeting-materials'] },
  'no expert report is needed where no expert was asked': { acts: [...reviewed, '2025-04-18 submit-deliberation expert-report=false risk-report=false fair-competition-report=false'], findings: [] },
  'not reviewed: not deliberated (25)': { acts: commented, refuses: { act: `2025-04-22 ${adopt}`, code: 'gate.legality-review-first' } },
  'sent back: reviewed again before the next meeting': { acts: [...deliberated, '2025-04-23 send-back'], state: 'drafting', refuses: { act: `2025-04-28 ${adopt}`, code: 'gate.legality-review-first' } },
  'unlawful: not deliberated': {
    acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-14 counsel-opinion', '2025-04-17 issue-legality-opinion form=written-opinion opinion=unlawful'],
    refuses: { act: `2025-04-22 ${adopt}`, code: 'gate.unlawful-not-deliberated' },
  },
  'a risk stated is for exploratory reform only': {
    acts: [...commented, '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-14 counsel-opinion', '2025-04-17 issue-legality-opinion form=written-opinion opinion=exploratory-risk-stated'],
    refuses: { act: `2025-04-22 ${adopt}`, code: 'gate.unlawful-not-deliberated' },
  },
  'nobody heard, no experts, no risk assessment, and not the statutory meeting': {
    acts: [`2025-03-03 ${full}`, '2025-03-05 study', '2025-03-06 start-procedure', '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-14 counsel-opinion', `2025-04-17 ${opinion}`],
    refuses: { act: '2025-04-22 deliberate meeting=countersign head-spoke=last', code: ['gate.public-participation', 'gate.experts-heard', 'gate.risk-assessed', 'gate.statutory-meeting'] },
  },
  'a secret matter is not put to the public (14)': {
    acts: ['2025-03-03 propose excluded-kind=none professional=false risk=false market=false secret=true', '2025-03-05 study', '2025-03-06 start-procedure', '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21',
      '2025-04-14 counsel-opinion', `2025-04-17 ${opinion}`], allows: `2025-04-22 ${adopt}`,
  },
  'on the last day of comment it is not over; the day after it is (15)': {
    acts: [...started, '2025-03-10 open-comment opens=2025-03-10 closes=2025-04-22', '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-14 counsel-opinion', `2025-04-17 ${opinion}`],
    refuses: { act: `2025-04-22 ${adopt}`, code: 'gate.comment-closed' }, allows: `2025-04-23 ${adopt}`,
  },
  'the head spoke first, decided against the majority without reasons, dissent left out (30)': {
    acts: [...reviewed, '2025-04-22 deliberate meeting=plenary-meeting head-spoke=not-last majority=disagree head-decision=agree reasons-stated=false dissent=not-recorded'],
    findings: ['against-majority-reasons', 'dissent-recorded', 'head-speaks-last'],
  },
  'decided first, reviewed later: all that was skipped shows': {
    acts: [...commented, '2025-04-10 decide', `2025-04-14 ${opinion}`], state: 'reviewed', findings: ['counsel-heard', 'decided-after-deliberation', 'decided-after-review', 'reported-before-issue'],
  },
  'the risk is uncontrollable (24), the market was not considered (29)': {
    acts: [`2025-03-03 ${full}`, '2025-03-05 study', '2025-03-06 start-procedure', '2025-03-07 listen', '2025-03-10 expert-argument with-interest=0', '2025-03-11 assess-risk result=uncontrollable',
      '2025-04-10 submit-legality-review opinion-wanted-by=2025-04-21', '2025-04-14 counsel-opinion', `2025-04-17 ${opinion}`, `2025-04-22 ${adopt}`, '2025-04-23 report-committee'],
    refuses: { act: '2025-04-24 decide', code: ['gate.risk-controllable', 'gate.fair-competition-done'] },
  },
  'not adopted': { acts: [...deliberated, '2025-04-23 reject'], state: 'declined' },
  'published within twenty working days, over Labour Day (信息公开条例26)': { acts: decided, on: '2025-04-25', state: 'decided', clocks: { 'publish-decision': 'due 2025-05-26' } },
  'published on the last day': { acts: [...decided, '2025-05-26 publish'], state: 'published', clocks: { 'publish-decision': 'met 2025-05-26' } },
  'published a working day late, and not in the newspaper (32)': {
    acts: [...decided, '2025-05-27 publish newspaper=false'], clocks: { 'publish-decision': 'overrun 2025-05-26' }, findings: ['decision-not-published', 'published-everywhere'],
  },
  'lawfully not published: the clock is met': { acts: [...decided, '2025-05-06 not-published'], state: 'published', clocks: { 'publish-decision': 'met 2025-05-26' } },
  'sixty days after publication an executor is still not owed': { acts: [...decided, '2025-04-28 publish'], on: '2025-06-27', findings: [] },
  'the sixty-first day he is (34)': { acts: [...decided, '2025-04-28 publish'], on: '2025-06-28', findings: ['executor-not-named'] },
  'a year in drafting is not yet a long delay': { acts: started, on: '2026-03-06', findings: [] },
  'a day more is (38)': { acts: started, on: '2026-03-07', findings: ['long-delay'] },
  'suspended without a reported problem (35, 37)': { acts: [...executing, '2025-06-03 suspend-execution'], state: 'suspended', findings: ['suspension-grounds'] },
  'suspended on a report, resumed': { acts: [...executing, '2025-06-03 report-problem', '2025-06-04 suspend-execution', '2025-06-20 resume-execution'], state: 'executing', findings: [] },
  'a material alteration without a new procedure (37)': { acts: executing, refuses: { act: '2025-06-03 alter material=true', code: 'gate.altered-by-procedure' } },
  'replaced by a new decision': { acts: [...executing, '2025-06-03 replace'], state: 'replaced' },
  'evaluated by who had assessed it before (36)': { acts: [...executing, '2025-10-13 post-evaluate evaluated-before=true'], findings: ['evaluator-independent'] },
  'carried out and never archived (33)': { acts: [...executing, '2025-12-01 complete'], state: 'completed', findings: ['not-archived'] },
  'a dissenter held responsible (38)': {
    acts: [...executing, '2025-12-01 open-accountability', '2025-12-22 record-accountability dissented=true outcome=held'], state: 'accountability', findings: ['dissent-mitigates'],
  },
  'a dissenter exempted; the review closes, the case rests': {
    acts: [...executing, '2025-12-01 open-accountability', '2025-12-22 record-accountability dissented=true outcome=exempted', '2025-12-26 close-accountability', '2025-12-29 archive complete=true'], state: 'completed', findings: [],
  },
})
