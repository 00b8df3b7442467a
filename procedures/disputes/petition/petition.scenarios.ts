import { scenarios } from '#kernel'
import petition from './index.ts'

const made = '2023-03-20 register via=direct'
const told = '2023-03-30 notify path=petition-opinion'
const heard = '2023-04-10 hear-petitioner'
const answered = [made, told, heard, '2023-05-26 issue-opinion deliveredOn=2023-06-01']
const reviewed = [...answered, '2023-07-03 ask-review toOrgan=city', '2023-08-02 issue-review deliveredOn=2023-08-04']
const rereviewing = [...reviewed, '2023-09-01 ask-rereview toOrgan=region']
const old = ['2022-04-29 register via=direct', '2022-05-12 notify decision=accepted', '2022-05-20 hear-petitioner']

export default scenarios(petition, {
  'a petition office refers within fifteen days (22(1))': { acts: ['2023-03-20 register'], on: '2023-04-04', state: 'registered', clocks: { refer: 'due 2023-04-04', 'notify-direct': 'none' } },
  'referred on the last day; five working days to object, fifteen to tell (22(1), 23(3))': {
    acts: ['2023-03-20 register', '2023-04-04 refer receivedOn=2023-04-06'], state: 'referred',
    clocks: { refer: 'met 2023-04-04', notify: 'due 2023-04-21', 'object-window': 'due 2023-04-13' },
  },
  'referred a day late (22(1))': { acts: ['2023-03-20 register', '2023-04-06 refer'], clocks: { refer: 'overrun 2023-04-04' }, findings: ['referral-late'] },
  'the receiving organ tells late (23(3))': {
    acts: ['2023-03-20 register', '2023-04-04 refer receivedOn=2023-04-06', '2023-04-23 notify path=duty toOrgan=bureau'],
    state: 'accepted', clocks: { notify: 'overrun 2023-04-21', handle: 'none' }, findings: ['notice-late'],
  },
  'a worked Sunday is not moved (convention)': { acts: ['2023-03-20 register', '2023-04-03 refer receivedOn=2023-04-08'], clocks: { notify: 'due 2023-04-23' } },
  'directly made: told on the fifteenth day (23(2))': { acts: [made, '2023-04-04 notify path=petition-opinion'], clocks: { 'notify-direct': 'met 2023-04-04', handle: 'due 2023-06-05' } },
  'directly made: nobody was told (23(2))': { acts: [made], on: '2023-04-06', clocks: { 'notify-direct': 'overrun 2023-04-04' }, findings: ['notice-late'] },
  'no name or address: no notice is owed, and none need be in writing (23(2))': {
    acts: ['2023-03-20 register via=direct addressKnown=false', '2023-05-10 notify path=petition-opinion inWriting=false'], clocks: { 'notify-direct': 'none' },
  },
  'told by word of mouth (23(2))': { acts: [made, '2023-03-30 notify path=petition-opinion inWriting=false'], findings: ['notice-in-writing'] },
  'referral objected to on the fifth working day, taken back, referred anew in full (23(3))': {
    acts: ['2023-03-20 register', '2023-04-04 refer receivedOn=2023-04-06', '2023-04-13 object-referral', '2023-04-17 agree-objection'],
    state: 'registered', clocks: { refer: 'due 2023-05-04', notify: 'met', 'object-window': 'met 2023-04-13' },
  },
  'an objection on the sixth working day (23(3))': {
    acts: ['2023-03-20 register', '2023-04-04 refer receivedOn=2023-04-06', '2023-04-14 object-referral'], clocks: { 'object-window': 'overrun 2023-04-13' }, findings: ['objection-in-time'],
  },
  'assigned with feedback by a day that is not moved (22(1)(3))': {
    acts: ['2023-03-20 register', '2023-03-24 assign receivedOn=2023-03-25 dueOn=2023-05-20', '2023-04-03 notify path=petition-opinion', '2023-05-21 report-completion'],
    clocks: { feedback: 'overrun 2023-05-20' }, findings: ['feedback-late'],
  },
  'assigned, reported on the day (22(1)(3))': {
    acts: ['2023-03-20 register', '2023-03-24 assign receivedOn=2023-03-25 dueOn=2023-05-20', '2023-04-03 notify path=petition-opinion', '2023-05-20 report-completion'], clocks: { feedback: 'met 2023-05-20' },
  },
  'an accusation never goes to the accused (30(3))': {
    acts: ['2023-03-20 register kind=accusation accused=bureau'], refuses: { act: '2023-03-24 refer toOrgan=bureau', code: 'gate.no-leak-to-accused' },
  },
  'an accusation goes to another organ (30(3))': { acts: ['2023-03-20 register kind=accusation accused=bureau'], allows: '2023-03-24 refer toOrgan=discipline' },
  'already pending or ended: recorded all the same (19(3), 36(3))': { acts: ['2023-03-20 register via=direct samePending=true'], findings: ['no-duplicate-upward'] },
  'five representatives may come (20(3))': { acts: ['2023-03-20 register via=direct channel=visit joint=true representatives=5'] },
  'six are one too many; still registered (20(3))': {
    acts: ['2023-03-20 register via=direct channel=visit joint=true representatives=6'], state: 'registered', findings: ['representatives-at-most-five'],
  },
  'a litigation matter is never answered by an opinion (28(2), 31(1))': {
    acts: [made, '2023-03-30 notify path=judicial toOrgan=court', heard], clocks: { handle: 'none' },
    refuses: { act: '2023-05-26 issue-opinion', code: 'gate.separated-from-litigation' },
  },
  'another path with nowhere to go (31)': { acts: [made, '2023-03-30 notify path=arbitration'], findings: ['diverted-without-child'] },
  'led into another procedure with its destination (31)': {
    acts: [made, told, '2023-04-10 divert path=administrative-procedure toOrgan=bureau'], state: 'diverted', clocks: { handle: 'met 2023-05-29' },
  },
  'led nowhere: refused (31)': { acts: [made], refuses: { act: '2023-04-03 divert petitionerTold=true', code: 'gate.diverted-with-destination' } },
  'told to go to the competent organ (23(1))': { acts: [made, '2023-03-27 tell-other-organ'], state: 'diverted', clocks: { 'notify-direct': 'met 2023-04-04' } },
  'no opinion without hearing the petitioner (31(6))': { acts: [made, told], refuses: { act: '2023-05-26 issue-opinion', code: 'gate.petitioner-heard' } },
  'an opinion states facts and law (32)': { acts: [made, told, heard], refuses: { act: '2023-05-26 issue-opinion facts= legalBasis=', code: 'gate.opinion-complete' } },
  'somebody with an interest stays out (28(3))': { acts: [made, told], refuses: { act: '2023-04-11 investigate conflict=true', code: 'gate.recusal' } },
  'sixty days to handle, on the last day (34)': { acts: [made, told, heard, '2023-05-29 issue-opinion'], state: 'replied', clocks: { handle: 'met 2023-05-29' } },
  'a day late (34)': { acts: [made, told, heard, '2023-05-30 issue-opinion'], clocks: { handle: 'overrun 2023-05-29' }, findings: ['handling-late'] },
  'sixty days that end in the May holiday (34)': { acts: ['2023-02-27 register via=direct', '2023-03-03 notify path=petition-opinion'], clocks: { handle: 'due 2023-05-04' } },
  'lengthened by thirty days from the unmoved sixtieth (34)': { acts: [made, told, '2023-05-29 extend @organ-head days=30'], clocks: { handle: 'due 2023-06-28' } },
  'lengthened beyond thirty in all: the second moves nothing (34)': {
    acts: [made, told, '2023-05-10 extend @organ-head days=20', '2023-05-29 extend @organ-head days=11'], clocks: { handle: 'due 2023-06-19' }, findings: ['extension-at-most-thirty'],
  },
  'lengthened after the end: moves nothing (34)': {
    acts: [made, told, '2023-05-30 extend @organ-head days=10'], clocks: { handle: 'overrun 2023-05-29' }, findings: ['extension-in-time', 'handling-late'],
  },
  'lengthened by the wrong hand: moves nothing (34)': {
    acts: [made, told, '2023-05-20 extend @handling-organ days=10'], clocks: { handle: 'due 2023-05-29' }, findings: ['extension-by-organ-head'],
  },
  'lengthened without telling: moves, and is a finding (34)': {
    acts: [made, told, '2023-05-20 extend @organ-head days=10 petitionerTold=false'], clocks: { handle: 'due 2023-06-08' }, findings: ['extension-notified'],
  },
  'settled by mediation (33)': { acts: [made, told, '2023-05-10 mediate'], state: 'replied', clocks: { handle: 'met 2023-05-29', 'ask-review': 'none' } },
  'a suggestion is answered, not handled by the clock (29)': { acts: [made, '2023-03-30 notify path=suggestion', '2023-08-01 reply-suggestion'], state: 'replied', clocks: { handle: 'none' } },
  'thirty days to ask for a review, from delivery; Saturday moves (35)': { acts: answered, on: '2023-07-03', clocks: { 'ask-review': 'due 2023-07-03' } },
  'no review asked: nothing unlawful (35)': { acts: answered, on: '2023-07-04', clocks: { 'ask-review': 'overrun 2023-07-03' } },
  'a review asked a day late is refused (35)': { acts: answered, refuses: { act: '2023-07-04 ask-review toOrgan=city', code: 'gate.review-asked-in-time' } },
  'a review is given in thirty days (35)': { acts: reviewed, state: 'reviewed', clocks: { 'ask-review': 'met 2023-07-03', review: 'met 2023-08-02', 'ask-rereview': 'due 2023-09-04' } },
  'a review a day late (35)': { acts: [...answered, '2023-07-03 ask-review toOrgan=city', '2023-08-03 issue-review'], clocks: { review: 'overrun 2023-08-02' }, findings: ['review-late'] },
  'the organ itself does not review (35)': {
    acts: [...answered, '2023-07-03 ask-review toOrgan=organ-1'], refuses: { act: '2023-08-02 issue-review', code: 'gate.review-by-superior' },
  },
  'a re-review asked a day late is refused (36(1))': { acts: reviewed, refuses: { act: '2023-09-05 ask-rereview toOrgan=region', code: 'gate.rereview-asked-in-time' } },
  'the re-review’s hearing is left out (36(2))': {
    acts: [...rereviewing, '2023-09-11 open-rereview-hearing', '2023-09-18 close-rereview-hearing', '2023-10-09 issue-rereview'],
    state: 'concluded', clocks: { rereview: 'overrun 2023-10-08' }, findings: ['rereview-late'],
  },
  'a re-review on its last day, carried out, evaluated, closed (32(2), 36(1))': {
    acts: [...rereviewing, '2023-10-07 issue-rereview', '2023-10-09 execute-opinion', '2023-10-10 evaluate', '2023-10-11 close'], state: 'closed',
    clocks: { 'ask-rereview': 'met 2023-09-04', rereview: 'met 2023-10-07' },
  },
  'no re-review asked: nothing unlawful (36(1))': { acts: reviewed, on: '2023-09-05', clocks: { 'ask-rereview': 'overrun 2023-09-04' } },
  'heard in public, supervised by the petition office (31(6), 40(1))': { acts: [made, told, heard, '2023-04-12 hold-hearing', '2023-04-20 supervise', '2023-05-20 issue-opinion'], state: 'replied' },
  'while the hearing lasts there is no last day (36(2))': { acts: [...rereviewing, '2023-09-11 open-rereview-hearing'], on: '2023-12-01', clocks: { rereview: 'paused' } },
  'only the petitioner evaluates (21(2))': { acts: answered, refuses: { act: '2023-06-10 evaluate @handling-organ', code: 'gate.evaluated-by-petitioner' } },
  'closed with an improvement asked for and not answered (40(4))': {
    acts: [...answered, '2023-06-05 suggest-improvement', '2023-06-20 close'], state: 'closed', clocks: { 'ask-review': 'void' }, findings: ['suggestion-not-answered'],
  },
  'closed after the improvement was answered (40(4))': { acts: [...answered, '2023-06-05 suggest-improvement', '2023-06-15 improvement-feedback', '2023-06-20 close'], state: 'closed' },
  'an act before any registration (22(1))': { acts: ['2023-03-24 refer', '2023-03-25 register via=direct'], state: 'registered', findings: ['act-out-of-order', 'not-registered'] },
  'the new text begins on 1 May 2022 (50)': { acts: ['2022-05-01 register', '2022-05-16 refer receivedOn=2022-05-16'], clocks: { refer: 'met 2022-05-16', 'object-window': 'due 2022-05-23' } },

  '2005: registered on 30 April 2022, old text to the end; fifteen days from 14 May, a Saturday (22(2))': {
    acts: ['2022-04-29 register via=direct'], edition: '2005', on: '2022-05-16', clocks: { 'notify-direct': 'due 2022-05-16' },
  },
  '2005: sixty days for every accepted matter (33)': { edition: '2005', acts: [...old, '2022-07-11 issue-opinion'], state: 'replied', clocks: { handle: 'met 2022-07-11' } },
  '2005: a day late (33)': { edition: '2005', acts: [...old, '2022-07-12 issue-opinion'], clocks: { handle: 'overrun 2022-07-11' }, findings: ['handling-late'] },
  '2005: lengthened in time, by the head (33)': { edition: '2005', acts: [...old, '2022-07-11 extend @organ-head days=30'], clocks: { handle: 'due 2022-08-10' } },
  '2005: lengthened late (33)': { edition: '2005', acts: [...old, '2022-07-12 extend @organ-head days=30'], clocks: { handle: 'overrun 2022-07-11' }, findings: ['extension-in-time', 'handling-late'] },
  '2005: not accepted: no handling period (22(1))': { edition: '2005', acts: ['2022-04-29 register via=direct', '2022-05-12 notify decision=not-accepted'], state: 'accepted', clocks: { handle: 'none' } },
  '2005: referred on the last day, told on the last day, handled, reported (21)': {
    edition: '2005', acts: ['2022-03-01 register', '2022-03-16 assign receivedOn=2022-03-17 dueOn=2022-05-20', '2022-04-01 notify decision=accepted', '2022-04-10 hear-petitioner', '2022-05-20 issue-opinion'],
    clocks: { refer: 'met 2022-03-16', notify: 'met 2022-04-01', feedback: 'met 2022-05-20' },
  },
  '2005: referred late; feedback late (21)': {
    edition: '2005', acts: ['2022-03-01 register', '2022-03-17 assign receivedOn=2022-03-17 dueOn=2022-05-20', '2022-04-01 notify decision=accepted', '2022-04-10 hear-petitioner', '2022-05-21 issue-opinion'],
    clocks: { refer: 'overrun 2022-03-16', feedback: 'overrun 2022-05-20' }, findings: ['feedback-late', 'referral-late'],
  },
  '2005: told on the last day; told late (22(2))': { edition: '2005', acts: ['2022-04-29 register via=direct', '2022-05-16 notify decision=accepted'], clocks: { 'notify-direct': 'met 2022-05-16' } },
  '2005: told a day late, and by word of mouth (22(2))': {
    edition: '2005', acts: ['2022-04-29 register via=direct', '2022-05-17 notify decision=accepted inWriting=false'], clocks: { 'notify-direct': 'overrun 2022-05-16' }, findings: ['notice-in-writing', 'notice-late'],
  },
  '2005: the same matter elsewhere already (16)': { edition: '2005', acts: ['2022-03-01 register via=direct samePending=true'], findings: ['no-duplicate-upward'] },
  '2005: no reply without hearing the petitioner (31(1))': { edition: '2005', acts: old.slice(0, 2), refuses: { act: '2022-06-01 issue-opinion', code: 'gate.petitioner-heard' } },
  '2005: lengthened by the wrong hand, too long, untold (33)': {
    edition: '2005', acts: [...old, '2022-06-01 extend @handling-organ days=10', '2022-06-02 extend @organ-head days=31 petitionerTold=false'], clocks: { handle: 'due 2022-07-11' },
    findings: ['extension-at-most-thirty', 'extension-by-organ-head', 'extension-notified'],
  },
  '2005: a review asked too late (34)': {
    edition: '2005', acts: [...old, '2022-07-11 issue-opinion deliveredOn=2022-07-11'], on: '2022-08-11', clocks: { 'ask-review': 'overrun 2022-08-10' },
    refuses: { act: '2022-08-11 ask-review', code: 'gate.review-asked-in-time' },
  },
  '2005: reviewed late; a re-review asked too late (34, 35)': {
    edition: '2005', acts: [...old, '2022-07-11 issue-opinion deliveredOn=2022-07-11', '2022-08-10 ask-review', '2022-09-13 issue-review deliveredOn=2022-09-13'],
    clocks: { review: 'overrun 2022-09-09' }, findings: ['review-late'], refuses: { act: '2022-10-14 ask-rereview', code: 'gate.rereview-asked-in-time' },
  },
  '2005: re-reviewed late (35)': {
    edition: '2005', acts: [...old, '2022-07-11 issue-opinion deliveredOn=2022-07-11', '2022-08-10 ask-review', '2022-09-09 issue-review deliveredOn=2022-09-09', '2022-09-20 ask-rereview', '2022-10-21 issue-rereview', '2022-10-24 evaluate'],
    clocks: { rereview: 'overrun 2022-10-20' }, findings: ['rereview-late'],
  },
  '2005: an improvement answered in time; supervised; nothing registered first (36)': {
    edition: '2005', acts: [...old, '2022-06-01 supervise', '2022-06-01 suggest-improvement receivedOn=2022-06-02', '2022-07-04 improvement-feedback'], clocks: { improvement: 'met 2022-07-04' },
  },
  '2005: an act before any registration (21(1))': { edition: '2005', acts: ['2022-03-02 refer', '2022-03-03 register via=direct'], findings: ['act-out-of-order', 'not-registered'] },
  '2005: told the lawful path (21(1)(1))': { acts: ['2022-04-20 register', '2022-04-22 tell-path'], state: 'diverted', clocks: { refer: 'met 2022-05-05' } },
  '2005: referred; decision on acceptance late (21(2))': {
    edition: '2005', acts: ['2022-03-01 register', '2022-03-10 assign receivedOn=2022-03-11 dueOn=2022-05-10', '2022-03-29 notify decision=accepted'],
    clocks: { notify: 'overrun 2022-03-28', feedback: 'due 2022-05-10', handle: 'due 2022-05-30' }, findings: ['notice-late'],
  },
  '2005: an improvement is answered in thirty days, or it is a finding (36(2))': {
    edition: '2005', acts: [...old, '2022-06-01 suggest-improvement receivedOn=2022-06-02', '2022-07-05 improvement-feedback'], clocks: { improvement: 'overrun 2022-07-04' }, findings: ['suggestion-not-answered'],
  },
  '2005: review, re-review with its hearing left out, closed (34, 35)': {
    edition: '2005', acts: [...old, '2022-07-11 issue-opinion deliveredOn=2022-07-11', '2022-08-10 ask-review', '2022-09-09 issue-review deliveredOn=2022-09-09', '2022-10-09 ask-rereview', '2022-10-10 open-rereview-hearing', '2022-10-20 close-rereview-hearing', '2022-11-18 issue-rereview', '2022-11-21 close'],
    state: 'closed', clocks: { 'ask-review': 'met 2022-08-10', review: 'met 2022-09-09', 'ask-rereview': 'met 2022-10-09', rereview: 'met 2022-11-18' },
  },
  '2005: the accused never gets the letter (23)': {
    edition: '2005', acts: ['2022-03-01 register kind=accusation accused=bureau'], refuses: { act: '2022-03-10 refer toOrgan=bureau', code: 'gate.no-leak-to-accused' },
  },
})
