import { scenarios } from '#kernel'
import documentCleanup from './index.ts'

const launch = '2025-01-06 launch kind=periodic cut-off=2024-12-31 finish-by=2025-11-30'
const sorted = [launch, '2025-02-10 list-documents listed=120 in-register=120']
const proposed = [...sorted, '2025-04-07 propose-results keep=90 amend=10 abolish=15 lapsed=5']
const decided = [...proposed, '2025-05-12 hear-opinions', '2025-06-03 legality-review', '2025-07-07 decide']

export default scenarios(documentCleanup, {
  'the date set at launch stands, a Sunday too (国发〔2008〕17号十五)': { acts: [launch], state: 'launched', clocks: { campaign: 'due 2025-11-30' } },
  'two years after the last catalogue come first': { acts: ['2025-01-06 launch kind=periodic finish-by=2025-11-30 previous-published-on=2023-10-08'], clocks: { campaign: 'due 2025-10-08' } },
  'a special campaign has no cycle': { acts: ['2025-01-06 launch kind=special finish-by=2025-11-30 previous-published-on=2023-10-08'], clocks: { campaign: 'due 2025-11-30' } },
  'a periodic one that would end before the cycle keeps its date': { acts: ['2025-01-06 launch kind=periodic finish-by=2025-11-30 previous-published-on=2024-02-29'], clocks: { campaign: 'due 2025-11-30' } },
  'published on the last day': { acts: [...decided, '2025-11-30 publish-catalogue'], state: 'published', clocks: { campaign: 'met 2025-11-30' } },
  'published a day late': { acts: [...decided, '2025-12-01 publish-catalogue'], state: 'published', clocks: { campaign: 'overrun 2025-11-30' }, findings: ['cleanup-overdue'] },
  'never finished': { acts: sorted, on: '2025-12-01', state: 'sorted', findings: ['cleanup-overdue'] },
  'one registered document was left out': { acts: [launch, '2025-02-10 list-documents listed=119 in-register=120'], findings: ['list-complete'] },
  'the four results do not add up': { acts: sorted, refuses: { act: '2025-04-07 propose-results keep=90 amend=10 abolish=15 lapsed=4', code: 'gate.all-accounted' } },
  'they add up': { acts: proposed, state: 'proposed', findings: [] },
  'decided without a legality review (组织法75)': { acts: [...proposed, '2025-07-07 decide'], state: 'decided', findings: ['reviewed-before-decision'] },
  'one of the three lists is missing': { acts: [...decided, '2025-07-14 publish-catalogue lapsed-list='], state: 'published', findings: ['three-lists'] },
  'decided before anything was proposed': { acts: [...sorted, '2025-07-07 decide'], state: 'sorted', findings: ['act-out-of-order', 'reviewed-before-decision'] },
})
