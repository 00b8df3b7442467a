import { scenarios } from '#kernel'
import creditRepair from './index.ts'

const apply = '2026-05-06 apply record=cr-1 subjectKind=legal-person class=ordinary decidedOn=2026-01-30 dutiesDone=true commitmentMade=true'
const forward = '2026-05-07 forward to=organ-8'
const withOrgan = [apply, forward]
const done = 'repair publicationEnded=true sharingEnded=true sanctionsLifted=true'
const records = { 'credit-records': [{ id: 'cr-1', organ: 'organ-8' }] }
const before = (day: string, c: string, decidedOn: string) => `${day} apply subjectKind=unincorporated class=${c} decidedOn=${decidedOn} dutiesDone=true commitmentMade=true`

export default scenarios(creditRepair, {
  'one working day to forward, ten to decide, the make-up Saturday of 9 May counted (unverified)': { acts: withOrgan, state: 'with-organ', clocks: { forward: 'met 2026-05-07', 'decide-repair': 'due 2026-05-20' } },
  'applied on a Friday, forwarded on Monday': { acts: [before('2026-05-15', 'minor', '2026-05-15'), '2026-05-18 forward'], clocks: { forward: 'met 2026-05-18' } },
  'forwarded a day late': { acts: [apply, '2026-05-08 forward'], clocks: { forward: 'overrun 2026-05-07' }, findings: ['forward-overrun'] },
  'repaired on the tenth working day': { acts: [...withOrgan, `2026-05-20 ${done}`], state: 'repaired', clocks: { 'decide-repair': 'met 2026-05-20' } },
  'repaired a day late': { acts: [...withOrgan, `2026-05-21 ${done}`], state: 'repaired', findings: ['decide-repair-overrun'] },
  'extended in time by ten working days': { acts: [...withOrgan, '2026-05-20 extend days=10'], clocks: { 'decide-repair': 'due 2026-06-03' } },
  'extended by eleven: ten count (rule 7)': { acts: [...withOrgan, '2026-05-20 extend days=11'], clocks: { 'decide-repair': 'due 2026-06-03' }, findings: ['extended-once'] },
  'extended after the due day: moves nothing': { acts: [...withOrgan, '2026-05-21 extend days=5'], clocks: { 'decide-repair': 'overrun 2026-05-20' }, findings: ['decide-repair-overrun'] },
  'a second extension is refused, and moves nothing in a record': { acts: [...withOrgan, '2026-05-18 extend days=5', '2026-05-19 extend days=5'], clocks: { 'decide-repair': 'due 2026-05-27' }, findings: ['extended-once'] },
  'ordinary: three months from 30 November end on the last of February': { acts: [], edition: '2023', on: '2026-02-28', allows: before('2026-02-28', 'ordinary', '2025-11-30') },
  'ordinary: a day before three months are over is refused': { acts: [], edition: '2026', on: '2026-05-05', refuses: { act: before('2026-05-05', 'ordinary', '2026-02-06'), code: 'gate.minimum-publication-over' } },
  'serious: twelve months to the day': { acts: [], edition: '2026', on: '2026-05-06', allows: before('2026-05-06', 'serious', '2025-05-06') },
  'serious: a day before is refused': { acts: [], edition: '2026', on: '2026-05-05', refuses: { act: before('2026-05-05', 'serious', '2025-05-06'), code: 'gate.minimum-publication-over' } },
  'minor: on the day of the decision itself': { acts: [], edition: '2026', on: '2026-05-06', allows: before('2026-05-06', 'minor', '2026-05-06') },
  'duties not done, no commitment: refused': { acts: [], edition: '2026', on: '2026-05-06', refuses: { act: '2026-05-06 apply subjectKind=legal-person class=minor dutiesDone=false commitmentMade=false', code: ['gate.duties-done', 'gate.commitment-made'] } },
  'forwarded to the organ that made the record': { acts: withOrgan, registers: records, notJudged: [] },
  'forwarded to another organ: refused where the register is carried': { acts: [apply], registers: records, refuses: { act: '2026-05-07 forward to=organ-9', code: 'gate.to-the-right-organ' } },
  'the register not carried: not judged': { acts: withOrgan, notJudged: ['to-the-right-organ'] },
  'sanctions go on after the repair': { acts: [...withOrgan, '2026-05-20 repair publicationEnded=true sharingEnded=true sanctionsLifted=false'], state: 'repaired', findings: ['ended-together'] },
  'a refusal without reasons is refused': { acts: withOrgan, refuses: { act: '2026-05-20 refuse reason=', code: 'gate.reasons-given' } },
  'refused with reasons': { acts: [...withOrgan, '2026-05-20 refuse reason=未履行'], state: 'refused', clocks: { 'decide-repair': 'met' } },
  'applied on 31 March 2026: the measures of 2023 until the end': { acts: [before('2026-03-31', 'minor', '2026-03-01'), '2026-04-01 forward', `2026-04-16 ${done}`], state: 'repaired', clocks: { forward: 'met 2026-04-01', 'decide-repair': 'met 2026-04-16' } },
})
