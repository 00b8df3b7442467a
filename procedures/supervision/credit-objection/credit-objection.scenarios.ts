import { scenarios } from '#kernel'
import creditObjection from './index.ts'

const object = '2025-11-03 object record=cr-1 subjectKind=legal-person'

export default scenarios(creditObjection, {
  'one working day to mark, seven to answer (unverified)': { acts: [object], state: 'objected', clocks: { mark: 'due 2025-11-04', 'answer-objection': 'due 2025-11-12' } },
  'objected on a Friday: the mark is due on Monday': { acts: ['2025-11-07 object subjectKind=unincorporated'], clocks: { mark: 'due 2025-11-10', 'answer-objection': 'due 2025-11-18' } },
  'marked in time, corrected on the last day: an act of its own': { acts: [object, '2025-11-04 mark', '2025-11-12 correct before=a after=b'], state: 'corrected', clocks: { mark: 'met 2025-11-04', 'answer-objection': 'met 2025-11-12' } },
  'marked a day late': { acts: [object, '2025-11-05 mark'], state: 'marked', findings: ['mark-overrun'] },
  'answered a day late': { acts: [object, '2025-11-04 mark', '2025-11-13 uphold reason=无误'], state: 'upheld', findings: ['answer-objection-overrun'] },
  'corrected before it was marked: nothing more is owed': { acts: [object, '2025-11-04 correct before=a after=b'], state: 'corrected', clocks: { mark: 'met' } },
  'kept without reasons is refused': { acts: [object], refuses: { act: '2025-11-04 uphold', code: 'gate.reasons-given' } },
  'kept with reasons': { acts: [object, '2025-11-04 uphold reason=认定无误'], state: 'upheld' },
})
