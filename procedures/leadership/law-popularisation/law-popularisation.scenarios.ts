import { scenarios } from '#kernel'
import lawPopularisation from './index.ts'

const list = '2024-01-12 publish-list dutyYear=2024 tasks=2 reportBy=2024-12-01'
const first = '2024-04-15 carry-out task=国家安全法进学校 heldOn=2024-04-15 form=lecture'
const second = '2024-12-01 carry-out task=宪法进社区 heldOn=2024-12-01 form=on-site'

export default scenarios(lawPopularisation, {
  'listed, done, reported on the last day (a Sunday), evaluated, closed': {
    acts: [list, first, second, '2024-12-01 report tasksDone=2', '2024-12-20 evaluate rating=good reviewers=2', '2024-12-25 close'], state: 'closed', clocks: { 'duty-report-due': 'met 2024-12-01' },
  },
  'the due day comes from the list and does not move': { acts: [list], on: '2024-12-01', state: 'listed', clocks: { 'duty-report-due': 'due 2024-12-01' } },
  'reported a day late': { acts: [list, first, second, '2024-12-02 report tasksDone=2'], state: 'reported', clocks: { 'duty-report-due': 'overrun' }, findings: ['duty-report-due-overrun'] },
  'a task without evidence is refused': { acts: [list], refuses: { act: '2024-04-15 carry-out heldOn=2024-04-15 evidence=', code: 'gate.task-has-evidence' } },
  'a task still to come is refused': { acts: [list], refuses: { act: '2024-04-15 carry-out heldOn=2024-04-16', code: 'gate.task-has-evidence' } },
  'a task without evidence that was recorded all the same counts for the report': { acts: [list, '2024-04-15 carry-out heldOn=2024-04-15 evidence=', '2024-11-30 report tasksDone=1'], state: 'reported', findings: ['task-has-evidence'] },
  'more tasks claimed than recorded is refused': { acts: [list, first], refuses: { act: '2024-11-30 report tasksDone=2', code: 'gate.done-tasks-on-record' } },
  'evaluated by one reviewer': { acts: [list, first, '2024-11-30 report tasksDone=1', '2024-12-20 evaluate rating=fair reviewers=1'], state: 'evaluated', findings: ['two-or-more-reviewers'] },
  'the duty year 2025 began before the Law did: edition 2017': { edition: '2017', acts: ['2025-12-01 publish-list dutyYear=2025 tasks=1 reportBy=2025-12-31'], clocks: { 'duty-report-due': 'due 2025-12-31' } },
  'the duty year 2026: edition 2025': { edition: '2025', acts: ['2026-01-12 publish-list dutyYear=2026 tasks=1 reportBy=2026-11-20', '2026-11-21 report tasksDone=0'], clocks: { 'duty-report-due': 'overrun 2026-11-20' }, findings: ['duty-report-due-overrun'] },
})
