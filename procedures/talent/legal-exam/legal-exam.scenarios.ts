import { scenarios } from '#kernel'
import legalExam from './index.ts'

const register = '2025-11-03 register session=2025 candidate=officer-5 organ=organ-5 room=r1 seat=12 paperMinutes=60 keyDigest=k1'
const identify = '2025-11-10T09:10 identify proctor=officer-9 proctorOrgan=organ-9 seatCodeGivenByHand=true'
const begin = '2025-11-10T09:30 begin seat=12 terminal=t12'
const submit = '2025-11-10T10:20 submit answered=50 declaration=true'
const score = '2025-11-12 score score=82 passMark=60 keyDigest=k1'

export default scenarios(legalExam, {
  'the whole sitting, closed within the time to ask for a re-mark': { acts: [register, identify, begin, submit, score, '2025-11-14 close'], state: 'closed', clocks: { 'paper-time': 'met 2025-11-10T10:30', 're-mark-request': 'met 2025-11-19' } },
  'handed in at the sixtieth minute': { acts: [register, identify, begin, '2025-11-10T10:30 submit declaration=true'], state: 'submitted', clocks: { 'paper-time': 'met' } },
  'handed in at the sixty-first minute': { acts: [register, identify, begin, '2025-11-10T10:31 submit declaration=true'], clocks: { 'paper-time': 'overrun 2025-11-10T10:30' }, findings: ['paper-time-overrun'] },
  'a proctor of the candidate’s own organ is refused': { acts: [register], refuses: { act: '2025-11-10 identify proctor=officer-9 proctorOrgan=organ-5 seatCodeGivenByHand=true', code: 'gate.proctor-from-elsewhere' } },
  'the candidate may not proctor himself': { acts: [register], refuses: { act: '2025-11-10 identify proctor=officer-5 proctorOrgan=organ-9 seatCodeGivenByHand=true', code: 'gate.proctor-from-elsewhere' } },
  'a seat code sent by message is refused': { acts: [register], refuses: { act: '2025-11-10 identify proctor=officer-9 proctorOrgan=organ-9 seatCodeGivenByHand=false', code: 'gate.code-by-hand' } },
  'no start before a person has looked at a card (report 2022)': { acts: [register], refuses: { act: begin, code: 'gate.identity-checked' } },
  'another seat than the own is refused': { acts: [register, identify], refuses: { act: '2025-11-10T09:30 begin seat=13 terminal=t12', code: 'gate.own-seat' } },
  'alone there is no other sitting at the terminal': { acts: [register, identify, begin], state: 'sitting', clocks: { 'paper-time': 'overrun 2025-11-10T10:30' }, findings: ['paper-time-overrun'] },
  'handing in without the declaration is refused; not handing in at all overruns': { acts: [register, identify, begin], refuses: { act: '2025-11-10T10:20 submit declaration=false', code: 'gate.own-work-declared' }, findings: ['paper-time-overrun'] },
  'scored by another key than the one fixed is refused': { acts: [register, identify, begin, submit], refuses: { act: '2025-11-12 score score=82 passMark=60 keyDigest=k2', code: 'gate.key-fixed-before-start' } },
  'no key fixed at registration: not judged': { acts: ['2025-11-03 register session=2025 seat=12 paperMinutes=60', identify, begin, submit, score], state: 'scored', notJudged: ['key-fixed-before-start'] },
  'five working days to ask for a re-mark (convention)': { acts: [register, identify, begin, submit, score, '2025-11-19 ask-re-mark', '2025-11-20 re-mark score=58'], state: 'scored', clocks: { 're-mark-request': 'met 2025-11-19' } },
  'asked a day late: the right has lapsed, nothing unlawful (convention)': { acts: [register, identify, begin, submit, score, '2025-11-20 ask-re-mark'], state: 'scored', clocks: { 're-mark-request': 'overrun 2025-11-19' } },
  'void without hearing the candidate is refused': { acts: [register, identify, begin, submit], refuses: { act: '2025-11-13 void ground=copied heard=false', code: 'gate.candidate-heard' } },
  'void after hearing the candidate': { acts: [register, identify, begin, submit, score, '2025-11-13 void ground=copied heard=true'], state: 'void', clocks: { 're-mark-request': 'void' } },
  'absent': { acts: [register, '2025-11-10 mark-absent'], state: 'absent', clocks: { 'paper-time': 'none' } },
  'handing in without having begun is out of order': { acts: [register, identify, submit], state: 'identified', findings: ['act-out-of-order'] },
})
