import { scenarios } from '#kernel'
import trainingSession from './index.ts'

const announce = '2024-03-04 announce kind=lecture audience=enforcement startsOn=2024-03-20 planned=60'
const hold = '2024-03-20 hold heldOn=2024-03-20 hours=4 attended=55'

export default scenarios(trainingSession, {
  'held and registered, as many as attended (68)': { acts: [announce, hold, '2024-03-25 register-hours registered=55'], state: 'closed' },
  'one more registered than attended is refused (68)': { acts: [announce, hold], refuses: { act: '2024-03-25 register-hours registered=56', code: 'gate.registered-not-above-attended' } },
  'registered although not held: nothing to register (68)': { acts: [announce, '2024-03-25 register-hours registered=1'], state: 'announced', findings: ['act-out-of-order', 'registered-not-above-attended'] },
  'attended by nobody (68)': { acts: [announce, '2024-03-20 hold attended=0'], state: 'held', findings: ['attendance-has-sheet'] },
  'without an attendance sheet (68)': { acts: [announce, '2024-03-20 hold attended=55 signIn='], state: 'held', findings: ['attendance-has-sheet'] },
  'attended by one is a session (68)': { acts: [announce, '2024-03-20 hold attended=1'], state: 'held' },
  'cancelled': { acts: [announce, '2024-03-18 cancel'], state: 'cancelled' },
})
