import { scenarios } from '#kernel'
import dutyWatch from './index.ts'

// A Sunday: the watch knows no rest days.
const roster = '2024-03-10T00:00 roster day=2024-03-10 leader=officer-1 crew=officer-2,officer-3 committee=committee-7 shiftHours=24'
const take = '2024-03-10T08:00 take-watch officer=officer-2'
const dispatch = '2024-03-10T09:00 dispatch committee=committee-7'
const committees = { 'special-committees': [{ id: 'committee-7', from: '2020-01-01' }, { id: 'committee-8', from: '2020-01-01' }] }

export default scenarios(dutyWatch, {
  'the whole day, a Sunday': {
    acts: [roster, take, dispatch, '2024-03-10T10:00 roll-call called=89 answered=89', '2024-03-10T23:59 hand-over toOfficer=officer-9'], state: 'handed-over', clocks: { 'dispatch-today': 'met 2024-03-10' },
  },
  'dispatch is due on the day itself, at the last minute still in time (report 2022)': { acts: [roster, take, '2024-03-10T23:59 dispatch committee=committee-7'], on: '2024-03-11', state: 'on-watch', clocks: { 'dispatch-today': 'met 2024-03-10' } },
  'no dispatch that day, watch not handed over (report 2022)': { acts: [roster, take], on: '2024-03-11', state: 'on-watch', clocks: { 'dispatch-today': 'overrun 2024-03-10' }, findings: ['dispatch-today-overrun'] },
  'handed over on the day without a dispatch: the clock is void, the gate speaks': { acts: [roster, take, '2024-03-10T20:00 hand-over toOfficer=officer-9'], state: 'handed-over', clocks: { 'dispatch-today': 'void' }, findings: ['dispatch-done'] },
  'handed over the next morning without a dispatch: both': { acts: [roster, take, '2024-03-11T08:00 hand-over toOfficer=officer-9'], state: 'handed-over', clocks: { 'dispatch-today': 'overrun 2024-03-10' }, findings: ['dispatch-done', 'dispatch-today-overrun'] },
  'twenty-three hours leave a gap (report 2022; Regulation 14)': { acts: ['2024-03-10T00:00 roster day=2024-03-10 shiftHours=23'], state: 'rostered', findings: ['covers-24-hours'] },
  'the leader may take the watch (Regulation 14)': { acts: [roster, '2024-03-10T08:00 take-watch officer=officer-1'], state: 'on-watch' },
  'somebody not rostered took the watch (Regulation 14)': { acts: [roster, '2024-03-10T08:00 take-watch officer=officer-8'], state: 'on-watch', findings: ['on-the-roster'] },
  'another committee dispatched': { acts: [roster, take, '2024-03-10T09:00 dispatch committee=committee-8'], clocks: { 'dispatch-today': 'met' }, findings: ['rostered-committee-dispatches'] },
  'more answers than calls are refused': { acts: [roster, take], refuses: { act: '2024-03-10T10:00 roll-call called=89 answered=90', code: 'gate.answers-add-up' } },
  'a negative number of answers is refused': { acts: [roster, take], refuses: { act: '2024-03-10T10:00 roll-call called=89 answered=-1', code: 'gate.answers-add-up' } },
  'as many answers as calls, and none at all': { acts: [roster, take, '2024-03-10T10:00 roll-call called=89 answered=89', '2024-03-10T16:00 roll-call called=5 answered=0', dispatch] },
  'turns are judged where the committees are carried; alone there is no other day': { acts: [roster, take, dispatch], registers: committees, notJudged: [] },
  'without the register of committees turns are not judged': { acts: [roster, take, dispatch], notJudged: ['committee-in-turn'] },
})
