import { scenarios } from '#kernel'
import litigation from './index.ts'

const served = '2024-03-01 serve defendant=county' // day 15 is Saturday 16 March
const answered = '2024-03-11 submit-answer'
const assessed = '2024-03-12 assess-attendance mustAttend=false'
const present = 'headAttended=deputy headOfOrgan=county certificateBeforeHearing=true headSpoke=true headSpokeOnResolution=true'
const nobodyLed = 'headAttended=none staffAttended=true lawyerAttended=true'
const heard = [served, answered, assessed, `2024-04-10 hold-hearing ${present}`]
const judged = [...heard, '2024-04-25 receive-judgment kind=judgment final=false lost=false servedOn=2024-04-25']
const effective = [...judged, '2024-05-13 become-effective']

export default scenarios(litigation, {
  'fifteen days to answer; the first day is not counted; Saturday moves to Monday (67(1); reading 48)': {
    acts: [served], on: '2024-03-18', state: 'served', clocks: { answer: 'due 2024-03-18', 'answer-summary': 'none', 'answer-appeal': 'none' },
  },
  'an answer on the last day is in time (67(1))': { acts: [served, '2024-03-18 submit-answer'], state: 'defending', clocks: { answer: 'met 2024-03-18' } },
  'an answer a day late counts as none (34(2), 67(1))': {
    acts: [served, '2024-03-19 submit-answer'], state: 'defending', clocks: { answer: 'overrun 2024-03-18' }, findings: ['answer-late'],
  },
  'no answer: late on the day after the last (67(1))': { acts: [served], on: '2024-03-19', clocks: { answer: 'overrun 2024-03-18' }, findings: ['answer-late'] },
  'an answer posted on the last day is in time whenever it arrives (reading 48(4))': {
    acts: [served, '2024-03-21 submit-answer postedOn=2024-03-18'], clocks: { answer: 'met 2024-03-18' },
  },
  'a worked Saturday is not moved (reading 48)': { acts: ['2022-01-14 serve'], on: '2022-01-29', clocks: { answer: 'due 2022-01-29' } },
  'a last day in the May holiday moves to the first day after it (reading 48)': { acts: ['2024-04-16 serve'], on: '2024-05-06', clocks: { answer: 'due 2024-05-06' } },
  'summary procedure: the date the court sets stands, Saturday or not (reading 104)': {
    acts: ['2024-03-01 serve summaryProcedure=true evidenceDueOn=2024-03-09'], clocks: { answer: 'none', 'answer-summary': 'due 2024-03-09' },
  },
  'summary procedure without a date: fifteen days (reading 104)': {
    acts: ['2024-03-01 serve summaryProcedure=true'], on: '2024-03-19', clocks: { 'answer-summary': 'overrun 2024-03-18' }, findings: ['answer-late'],
  },
  'summary procedure, answered by the court’s date (reading 104)': {
    acts: ['2024-03-01 serve summaryProcedure=true evidenceDueOn=2024-03-09', '2024-03-09 submit-answer'], state: 'defending', clocks: { 'answer-summary': 'met 2024-03-09' },
  },
  'second instance, answered (reading 108(2))': { acts: ['2024-03-01 serve instance=second appellant=both', '2024-03-18 submit-answer'], clocks: { 'answer-appeal': 'met 2024-03-18' } },
  'second instance: no answer to an appeal is no finding (reading 108(2), 108(3))': {
    acts: ['2024-03-01 serve instance=second appellant=plaintiff'], on: '2024-03-19', clocks: { answer: 'none', 'answer-appeal': 'overrun 2024-03-18' },
  },
  'second instance on the organ’s own appeal: nothing to answer (reading 108(2))': {
    acts: ['2024-03-01 serve instance=second appellant=organ'], clocks: { answer: 'none', 'answer-appeal': 'none' },
  },
  'more time allowed: fifteen days after the cause ended take the place of the first period (reading 34)': {
    acts: [served, '2024-03-14 request-evidence-extension', '2024-03-15 permit-evidence-extension causeEndedOn=2024-04-01', '2024-04-16 submit-answer'],
    clocks: { answer: 'met 2024-03-18', 'evidence-extended': 'met 2024-04-16' },
  },
  'more time allowed and still late (reading 34)': {
    acts: [served, '2024-03-15 permit-evidence-extension causeEndedOn=2024-04-01', '2024-04-17 submit-answer'],
    clocks: { 'evidence-extended': 'overrun 2024-04-16' }, findings: ['answer-late'],
  },
  'more time asked after the fifteen days (reading 34)': {
    acts: [served, '2024-03-19 request-evidence-extension'], clocks: { answer: 'overrun 2024-03-18' }, findings: ['answer-late', 'evidence-extension-in-time'],
  },
  'jurisdiction objected to on the last day (reading 10(1))': { acts: [served, answered, '2024-03-18 object-jurisdiction'] },
  'jurisdiction objected to a day late (reading 10(1))': { acts: [served, answered, '2024-03-19 object-jurisdiction'], findings: ['jurisdiction-objection-in-time'] },
  'three agents are one too many (31(1))': { acts: [served], refuses: { act: '2024-03-05 appoint-agents number=3', code: 'gate.agents-at-most-two' } },
  'two agents (31(1))': { acts: [served], allows: '2024-03-05 appoint-agents number=2' },
  'the head comes, is known to the court and speaks (2020 rules 6, 11)': { acts: heard, state: 'tried' },
  'a hearing nobody assessed beforehand (convention)': { acts: [served, answered, `2024-04-10 hold-hearing ${present}`], findings: ['attendance-not-assessed'] },
  'head without a certificate before the hearing does not count (2020 rules 6)': {
    acts: [served, answered, assessed, '2024-04-10 hold-hearing headAttended=deputy headSpoke=true headSpokeOnResolution=true', '2024-04-25 receive-judgment'],
    findings: ['head-absent', 'head-certificate'],
  },
  'head of a lower organ is not the head of the organ sued (2020 rules 2(2), 3)': {
    acts: [served, answered, assessed, `2024-04-10 hold-hearing ${present.replace('county', 'township')}`, '2024-04-25 receive-judgment'],
    findings: ['head-absent', 'head-of-sued-organ'],
  },
  'head of a joint defendant counts (26(2); 2020 rules 3)': {
    acts: ['2024-03-01 serve defendant=county coDefendants=city', answered, assessed, '2024-04-09 name-head ofOrgan=city', `2024-04-10 hold-hearing ${present.replace('county', 'city')}`, '2024-04-25 receive-judgment'],
  },
  'head present but silent on how to end the dispute (2020 rules 11(3))': {
    acts: [served, answered, assessed, '2024-04-10 hold-hearing headAttended=principal certificateBeforeHearing=true headSpoke=true'], findings: ['head-speaks'],
  },
  'head absent, staff there, reasons sealed and proved: a figure, no unlawfulness (3(3); 2020 rules 8, 9)': {
    acts: [served, answered, assessed, '2024-04-08 report-absence sealedOrSigned=true', `2024-04-10 hold-hearing ${nobodyLed}`, '2024-04-25 receive-judgment'],
    findings: ['head-absent'],
  },
  'reasons that the court did not accept (2020 rules 9(2))': {
    acts: [served, answered, assessed, '2024-04-08 report-absence sealedOrSigned=true', '2024-04-09 court-rules-on-absence accepted=false', `2024-04-10 hold-hearing ${nobodyLed}`],
    findings: ['head-absent-without-reason', 'head-attends-or-excused'],
  },
  'reasons neither proved nor sealed (2020 rules 9(1))': {
    acts: [served, answered, assessed, '2024-04-08 report-absence sealedOrSigned=false proof=', `2024-04-10 hold-hearing ${nobodyLed}`],
    findings: ['absence-proved', 'head-absent-without-reason', 'head-attends-or-excused'],
  },
  'once in an instance is enough for a later hearing (2020 rules 7(1))': { acts: [...heard, `2024-04-20 hold-hearing ${nobodyLed}`, '2024-04-25 receive-judgment'] },
  'unless the court asks for the head again (2020 rules 4, 7)': {
    acts: [...heard, '2024-04-15 notify-hearing courtRequiresHead=true hearingOn=2024-04-20T09:00', `2024-04-20 hold-hearing ${nobodyLed}`],
    findings: ['head-absent-without-reason', 'head-attends-or-excused', 'must-attend-court'],
  },
  'the court requires the head and accepts his absence (2020 rules 4, 9(2))': {
    acts: [served, answered, assessed, '2024-04-01 notify-hearing courtRequiresHead=true hearingOn=2024-04-10T09:00', '2024-04-08 report-absence', '2024-04-09 court-rules-on-absence accepted=true', `2024-04-10 hold-hearing ${nobodyLed}`],
  },
  'a listed situation requires the head; explained is not accepted (2022 report, three(2))': {
    acts: [served, answered, '2024-03-12 assess-attendance mustAttend=true', '2024-04-08 report-absence', `2024-04-10 hold-hearing ${nobodyLed}`],
    findings: ['must-attend-table'],
  },
  'lawyers alone (reading 128(2), 132; 2020 rules 12(1)(3))': {
    acts: [served, answered, assessed, '2024-04-08 report-absence', '2024-04-10 hold-hearing headAttended=none staffAttended=false lawyerAttended=true'],
    findings: ['nobody-attended', 'not-lawyer-only', 'staff-when-head-absent'],
  },
  'leaving early and refusing to explain (2020 rules 12(1)(4), (5))': {
    acts: [served, answered, assessed, `2024-04-10 hold-hearing ${present} leftEarly=true headRefusedToExplain=true`], findings: ['no-early-leaving', 'no-refusal-to-explain'],
  },
  'absent again after an adjournment (2020 rules 12(1)(2))': {
    acts: [served, answered, assessed, '2024-04-08 report-absence', '2024-04-09 court-rules-on-absence accepted=true adjourned=true', `2024-04-20 hold-hearing ${nobodyLed}`],
    findings: ['absent-again-after-adjournment'],
  },
  'an act changed without telling the court in writing (reading 81(1))': {
    acts: [...heard, '2024-04-15 change-act courtToldInWriting=false'], findings: ['court-told-of-change'],
  },
  'withdrawal ends the case, and its clocks (62)': { acts: [served, '2024-03-08 plaintiff-withdraws'], on: '2024-04-30', state: 'withdrawn', clocks: { answer: 'met' } },
  'fifteen days to appeal a judgment, from service (85)': { acts: judged, state: 'judged', clocks: { appeal: 'due 2024-05-10', 'appeal-ruling': 'none' } },
  'ten days to appeal a ruling, moved off the May holiday (85)': {
    acts: [...heard, '2024-04-25 receive-judgment kind=ruling final=false servedOn=2024-04-25', '2024-05-06 appeal'],
    state: 'appealed', clocks: { appeal: 'none', 'appeal-ruling': 'met 2024-05-06' },
  },
  'a judgment appealed on the last day (85)': { acts: [...judged, '2024-05-10 appeal'], state: 'appealed', clocks: { appeal: 'met 2024-05-10' } },
  'a ruling not appealed in ten days (85)': {
    acts: [...heard, '2024-04-25 receive-judgment kind=ruling final=false servedOn=2024-04-25'], on: '2024-05-07', clocks: { 'appeal-ruling': 'overrun 2024-05-06' },
  },
  'no appeal in time: in force, nothing unlawful (85)': { acts: judged, on: '2024-05-11', clocks: { appeal: 'overrun 2024-05-10' } },
  'a final judgment cannot be appealed (85)': { acts: [...heard, '2024-04-25 receive-judgment final=true'], clocks: { appeal: 'none', 'appeal-ruling': 'none' } },
  'a judgment without a date has no clock; performed and closed (70, 94)': {
    acts: [...effective, '2024-06-03 perform', '2024-06-04 close'], state: 'closed', clocks: { perform: 'none', appeal: 'overrun 2024-05-10' },
  },
  'the date set by the judgment stands, Saturday or not, and runs out (94, 96)': {
    acts: [...judged, '2024-05-13 become-effective performanceDueOn=2024-06-15', '2024-06-17 perform'],
    clocks: { perform: 'overrun 2024-06-15' }, findings: ['judgment-not-performed'],
  },
  'performed on the day set (94)': { acts: [...judged, '2024-05-13 become-effective performanceDueOn=2024-06-15', '2024-06-15 perform'], clocks: { perform: 'met 2024-06-15' } },
  'closed before performance (94)': {
    acts: [...judged, '2024-05-13 become-effective performanceDueOn=2024-06-15', '2024-06-03 close'], state: 'closed', clocks: { perform: 'void' },
    findings: ['closed-after-performance'],
  },
  'the same act on the same facts and reasons (71; reading 90)': {
    acts: [...effective, '2024-06-03 perform sameFactsAndReasons=true basicallySame=true'], findings: ['no-repeat-act'],
  },
  'the same act after a mistake of procedure is mended (reading 90(2))': {
    acts: [...effective, '2024-06-03 perform sameFactsAndReasons=true basicallySame=true procedureGround=true', '2024-06-05 court-measure measure=public-notice'],
  },
  'sixty days to answer on a norm found unlawful (reading 149(4))': {
    acts: [...judged, '2024-05-13 receive-suggestion kind=norm-review receivedOn=2024-05-13 dueOn=2024-05-20'], clocks: { 'suggestion-reply': 'due 2024-07-12' },
  },
  'the date the court sets for another suggestion (2023 rules 8)': {
    acts: [...judged, '2024-05-13 receive-suggestion kind=governance receivedOn=2024-05-13 dueOn=2024-06-08', '2024-06-11 reply-suggestion'],
    clocks: { 'suggestion-reply': 'overrun 2024-06-08' }, findings: ['suggestion-unanswered'],
  },
  'two months where no date is set, moved off the May holiday (2023 rules 8)': {
    acts: [served, answered, '2024-03-04 receive-suggestion kind=absence receivedOn=2024-03-04', '2024-05-06 reply-suggestion'], clocks: { 'suggestion-reply': 'met 2024-05-06' },
  },
  'an appeal before there is a judgment is kept without effect': {
    acts: [served, '2024-03-05 appeal'], state: 'served', clocks: { answer: 'due 2024-03-18' }, findings: ['act-out-of-order'],
  },
  'the edition begins on 1 July 2020, with the rules on heads in court (2020 rules 15)': { acts: ['2020-07-01 serve'], clocks: { answer: 'due 2020-07-16' } },
})
