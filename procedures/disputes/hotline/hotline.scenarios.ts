import { scenarios } from '#kernel'
import hotline from './index.ts'

const called = '2024-04-08 receive kind=help' // Monday after Qingming; 7 April was worked
const dispatched = [called, '2024-04-09 dispatch toUnit=roads level=general dutyEntry=d1']
const inHand = [...dispatched, '2024-04-10 sign']
const answered = [...inHand, '2024-04-16 reply']

export default scenarios(hotline, {
  'one working day to dispatch (local practice)': { acts: [called], on: '2024-04-09', state: 'received', clocks: { dispatch: 'due 2024-04-09', 'emergency-transfer': 'none' } },
  'dispatched late': { acts: [called, '2024-04-10 dispatch level=general dutyEntry=d1'], clocks: { dispatch: 'overrun 2024-04-09' }, findings: ['dispatch-late'] },
  'a call on the eve of a holiday: the next working day is the make-up Sunday': { acts: ['2024-04-03 receive kind=help'], on: '2024-04-07', clocks: { dispatch: 'due 2024-04-07' } },
  'signed in one working day, five to handle': { acts: inHand, state: 'handling', clocks: { sign: 'met 2024-04-10', handle: 'due 2024-04-16' } },
  'signed late': { acts: [...dispatched, '2024-04-11 sign'], clocks: { sign: 'overrun 2024-04-10' }, findings: ['sign-late'] },
  'a complex matter has fifteen, over the May holiday': { acts: [called, '2024-04-22 dispatch level=complex dutyEntry=d1'], clocks: { handle: 'due 2024-05-14', dispatch: 'overrun 2024-04-09' }, findings: ['dispatch-late'] },
  'an urgent one has one': { acts: [called, '2024-04-09 dispatch level=urgent dutyEntry=d1'], clocks: { handle: 'due 2024-04-10' } },
  'answered on the last day; three working days to call back': { acts: answered, state: 'replied', clocks: { handle: 'met 2024-04-16', callback: 'due 2024-04-19' } },
  'answered late': { acts: [...inHand, '2024-04-17 reply'], clocks: { handle: 'overrun 2024-04-16' }, findings: ['handling-late'] },
  'answered, but not to the caller': { acts: [...inHand, '2024-04-16 reply repliedToCaller=false'], findings: ['replied-to-caller'] },
  'called back late': { acts: [...answered, '2024-04-22 callback'], clocks: { callback: 'overrun 2024-04-19' }, findings: ['callback-late'] },
  'lengthened once by five working days': { acts: [...inHand, '2024-04-16 extend days=5'], clocks: { handle: 'due 2024-04-23' } },
  'lengthened by six: moves nothing': { acts: [...inHand, '2024-04-16 extend days=6'], clocks: { handle: 'due 2024-04-16' }, findings: ['extension-once'] },
  'lengthened twice: the second moves nothing': { acts: [...inHand, '2024-04-15 extend days=2', '2024-04-16 extend days=2'], clocks: { handle: 'due 2024-04-18' }, findings: ['extension-once'] },
  'lengthened late: moves nothing': { acts: [...inHand, '2024-04-17 extend days=2'], clocks: { handle: 'overrun 2024-04-16' }, findings: ['extension-in-time', 'handling-late'] },
  'sent back while signing, dispatched again the next working day': {
    acts: [...dispatched, '2024-04-10 return', '2024-04-11 dispatch toUnit=water level=general dutyEntry=d2'], state: 'dispatched',
    clocks: { redispatch: 'met 2024-04-11', sign: 'due 2024-04-12', handle: 'due 2024-04-18' },
  },
  'sent back late and dispatched late': {
    acts: [...dispatched, '2024-04-11 return', '2024-04-15 dispatch toUnit=water level=general dutyEntry=d2'], clocks: { redispatch: 'overrun 2024-04-12' }, findings: ['dispatch-late', 'return-in-time'],
  },
  'never dispatched to the unit reported (Petition Regulation 30(3))': {
    acts: ['2024-04-08 receive kind=report namedUnit=roads'], refuses: { act: '2024-04-09 dispatch toUnit=roads dutyEntry=d1', code: 'gate.no-leak-to-accused' },
  },
  'nor where the caller asked for secrecy': {
    acts: ['2024-04-08 receive kind=complaint secret=true namedUnit=roads'], refuses: { act: '2024-04-09 dispatch toUnit=roads dutyEntry=d1', code: 'gate.no-leak-to-accused' },
  },
  'an open complaint may go to the unit itself': { acts: ['2024-04-08 receive kind=complaint namedUnit=roads'], allows: '2024-04-09 dispatch toUnit=roads dutyEntry=d1' },
  'dispatched by nobody’s duty': { acts: [called, '2024-04-09 dispatch level=general'], findings: ['dispatched-by-duty'] },
  'dispatched by an item of another unit': {
    acts: dispatched, registers: { 'dispatch-list': [{ id: 'd1', category: '路灯', unit: 'water', from: '2024-01-01' }] }, findings: ['dispatched-by-duty'],
  },
  'dispatched by an item of its own': { acts: dispatched, registers: { 'dispatch-list': [{ id: 'd1', category: '路灯', unit: 'roads', from: '2024-01-01' }] } },
  'an emergency is passed on the same day': { acts: ['2024-04-06 receive kind=emergency', '2024-04-06 transfer-emergency'], state: 'diverted', clocks: { 'emergency-transfer': 'met 2024-04-06', dispatch: 'none' } },
  'an emergency left until the next day, rest day or not': { acts: ['2024-04-06 receive kind=emergency'], on: '2024-04-07', clocks: { 'emergency-transfer': 'overrun 2024-04-06' }, findings: ['emergency-not-passed'] },
  'answered at once': { acts: [called, '2024-04-08 answer-at-once'], state: 'answered', clocks: { dispatch: 'met 2024-04-09' } },
  'passed to another lawful way without telling': { acts: [called], refuses: { act: '2024-04-08 divert callerTold=false', code: 'gate.diverted-with-destination' } },
  'passed to another lawful way': { acts: [...dispatched, '2024-04-10 divert'], state: 'diverted', clocks: { sign: 'met 2024-04-10', handle: 'met 2024-04-16' } },
  'not taken without reasons': { acts: [called], refuses: { act: '2024-04-08 refuse reason= callerTold=true', code: 'gate.refusal-explained' } },
  'not taken, with reasons': { acts: [called, '2024-04-08 refuse'], state: 'not-accepted' },
  'the unit does not call back on itself': { acts: answered, refuses: { act: '2024-04-17 callback @handling-unit', code: 'gate.callback-not-by-unit' } },
  'handled again in full, called back and closed': {
    acts: [...answered, '2024-04-17 callback solved=false', '2024-04-18 reopen', '2024-04-24 reply', '2024-04-25 callback solved=true', '2024-04-26 close'],
    state: 'closed', clocks: { handle: 'met 2024-04-25', callback: 'met 2024-04-28' },
  },
  'supervised while in hand': { acts: [...inHand, '2024-04-11 supervise'], state: 'handling', clocks: { handle: 'due 2024-04-16' } },
  'closed without a callback': { acts: [...answered, '2024-04-17 close'], state: 'closed', clocks: { callback: 'void' }, findings: ['callback-before-close'] },
  'closed though the caller said it was not solved': { acts: [...answered, '2024-04-17 callback solved=false', '2024-04-18 close'], state: 'closed', findings: ['closed-unsolved'] },
  'answered before it was signed for': { acts: [...dispatched, '2024-04-10 reply'], state: 'dispatched', findings: ['act-out-of-order'] },
})
