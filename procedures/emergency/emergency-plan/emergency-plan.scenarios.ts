import { scenarios } from '#kernel'
import plan from './index.ts'

const upTo = (kind: string): readonly string[] => [
  `2024-03-04 start-drafting planKind=${kind}`, '2024-03-20 assess-risk', '2024-04-10 consult', '2024-04-26 expert-review', '2024-05-10 approve', '2024-05-15 issue',
]
const issued = upTo('department')
const filed = '2024-06-13 file'

export default scenarios(plan, {
  'twenty working days to file, the Dragon Boat holiday left out (26)': { acts: [...issued], state: 'in-force', clocks: { 'file-plan': 'due 2024-06-13', drill: 'due 2027-05-17', 'drill-work-safety': 'none', evaluate: 'due 2027-05-17' } },
  'filed on the twentieth working day (26)': { acts: [...issued, filed], clocks: { 'file-plan': 'met 2024-06-13' } },
  'filed a day late (26)': { acts: [...issued, '2024-06-14 file'], clocks: { 'file-plan': 'overrun' }, findings: ['file-plan-overrun'] },
  'a drill starts the next three years from itself (22)': { acts: [...issued, filed, '2025-03-10 drill evaluation=doc-1'], clocks: { drill: 'due 2028-03-10' } },
  'a special plan has the cycle too, an overall plan has none (22)': { acts: [...upTo('special')], clocks: { drill: 'due 2027-05-17', 'drill-work-safety': 'none' } },
  'an overall plan is filed and evaluated, with no drill cycle': { acts: [...upTo('overall')], clocks: { drill: 'none', 'drill-work-safety': 'none', evaluate: 'due 2027-05-17' } },
  'a work-safety plan: two years (Regulation 8)': { acts: [...upTo('work-safety'), filed], clocks: { drill: 'none', 'drill-work-safety': 'due 2026-05-15' } },
  'a work-safety drill on the last day of two years (Regulation 8)': { acts: [...upTo('work-safety'), filed, '2026-05-15 drill evaluation=doc-1'], clocks: { 'drill-work-safety': 'due 2028-05-15' } },
  'a work-safety drill a day late keeps its overrun although the next run stands (rule 6)': { acts: [...upTo('work-safety'), filed, '2026-05-16 drill evaluation=doc-1'], clocks: { 'drill-work-safety': 'due 2028-05-16' }, findings: ['drill-work-safety-overrun'] },
  'a drill that nobody evaluated (23)': { acts: [...issued, filed, '2025-03-10 drill'], findings: ['drill-evaluated'] },
  'evaluated: three more years': { acts: [...issued, filed, '2026-05-11 evaluate conclusion=keep'], clocks: { evaluate: 'due 2029-05-11' } },
  'expert review without a risk assessment is refused (Regulation 5)': { acts: ['2024-03-04 start-drafting planKind=special', '2024-04-10 consult'], refuses: { act: '2024-04-26 expert-review', code: 'gate.risk-assessed' } },
  'expert review without opinions is refused (28(2))': { acts: ['2024-03-04 start-drafting planKind=special', '2024-03-20 assess-risk'], refuses: { act: '2024-04-26 expert-review', code: 'gate.opinions-heard' } },
  'a revision stops the cycles, and needs its own risk assessment and opinions (28(2))': {
    acts: [...issued, filed, '2025-06-02 start-revision cause=risk-changed'], state: 'revising', clocks: { drill: 'met', evaluate: 'met' },
    refuses: { act: '2025-07-01 expert-review', code: ['gate.risk-assessed', 'gate.opinions-heard'] },
  },
  're-issued after revision: every clock starts afresh': {
    acts: [...issued, filed, '2025-06-02 start-revision cause=law-changed', '2025-06-10 assess-risk', '2025-06-20 consult', '2025-07-01 expert-review', '2025-07-10 approve', '2025-07-15 issue'],
    state: 'in-force', clocks: { 'file-plan': 'due 2025-08-12', drill: 'due 2028-07-17', evaluate: 'due 2028-07-17' },
  },
  'repealed: nothing runs any more': { acts: [...issued, filed, '2025-06-02 repeal'], state: 'repealed', on: '2030-01-01', clocks: { drill: 'met', evaluate: 'met' } },
  'repealed before it was filed: the filing is void (rule 10)': { acts: [...issued, '2024-06-03 repeal'], state: 'repealed', clocks: { 'file-plan': 'void' } },
  'issued on 30 January 2024: the measures of 2013': { edition: '2013', acts: ['2024-01-02 start-drafting planKind=township', '2024-01-03 assess-risk', '2024-01-04 consult', '2024-01-05 expert-review', '2024-01-08 approve', '2024-01-30 issue'], clocks: { 'file-plan': 'due 2024-03-01', drill: 'none' } },
  'begun under the measures of 2013, issued under those of 2024: the day of issue decides': { acts: ['2024-01-02 start-drafting planKind=township', '2024-01-03 assess-risk', '2024-01-04 consult', '2024-01-05 expert-review', '2024-01-08 approve', '2024-01-31 issue'], clocks: { 'file-plan': 'due 2024-03-04' } },
})
