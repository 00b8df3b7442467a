import { scenarios } from '#kernel'
import paymentComplaint from './index.ts'

const accepted = ['2025-07-01 receive against=organ-9 contractual=true', '2025-07-02 accept']
const handed = [...accepted, '2025-07-08 transfer handler=organ-2']
const old = '2025-05-06 receive against=organ-9 contractual=true'

export default scenarios(paymentComplaint, {
  'handed over within ten working days of acceptance (条例25)': { acts: accepted, state: 'accepted', clocks: { transfer: 'due 2025-07-16' } },
  'on the last day': { acts: [...accepted, '2025-07-16 transfer handler=organ-2'], state: 'with-handler', clocks: { transfer: 'met 2025-07-16' } },
  'a day late': { acts: [...accepted, '2025-07-17 transfer handler=organ-2'], clocks: { transfer: 'overrun 2025-07-16' }, findings: ['transfer-overdue'] },
  'over the National Day holiday': { acts: ['2025-09-19 receive contractual=true', '2025-09-22 accept'], clocks: { transfer: 'due 2025-10-11' } },
  'handled within thirty days (25(2))': { acts: handed, clocks: { handle: 'due 2025-08-07' } },
  'answered on the last day': { acts: [...handed, '2025-08-07 answer'], state: 'answered', clocks: { handle: 'met 2025-08-07' } },
  'answered a day late': { acts: [...handed, '2025-08-08 answer'], clocks: { handle: 'overrun 2025-08-07' }, findings: ['handling-overdue'] },
  'the thirtieth day is a Saturday': { acts: [...accepted, '2025-07-10 transfer handler=organ-2'], clocks: { handle: 'due 2025-08-11' } },
  'extended on the last day to the ninetieth, a holiday, which stands': { acts: [...handed, '2025-08-07 extend until=2025-10-06'], clocks: { handle: 'due 2025-10-06' }, findings: [] },
  'one day beyond is cut to the ninetieth': { acts: [...handed, '2025-08-07 extend until=2025-10-07'], clocks: { handle: 'due 2025-10-06' }, findings: ['extension-in-bounds'] },
  'extended twice within ninety days': { acts: [...handed, '2025-08-05 extend until=2025-09-05', '2025-09-05 extend until=2025-09-30'], clocks: { handle: 'due 2025-09-30' }, findings: [] },
  'extended a day late: nothing moves': { acts: [...handed, '2025-08-08 extend until=2025-09-30'], clocks: { handle: 'overrun 2025-08-07' }, findings: ['extension-in-bounds', 'handling-overdue'] },
  'handed to the organ complained of': { acts: [...accepted, '2025-07-08 transfer handler=organ-9'], findings: ['not-to-the-accused'] },
  'no contract between them: not accepted (25(4))': { acts: ['2025-07-01 receive contractual=false'], refuses: { act: '2025-07-02 accept', code: 'gate.contractual-relation' } },
  'summoned without a supervision letter (25(3))': { acts: [...handed, '2025-07-20 summon'], findings: ['supervised-first'] },
  'after a letter it is lawful': { acts: [...handed, '2025-07-15 supervise', '2025-07-20 summon'], findings: [] },
  'answered to the complainant only': { acts: [...handed, '2025-07-20 answer to-receiving-department=false'], findings: ['answer-to-both'] },
  'not accepted': { acts: ['2025-07-01 receive contractual=false', '2025-07-03 not-accept'], state: 'not-accepted' },
  'before June 2025: examined within ten working days (工信部企业〔2021〕224号)': { acts: [old], clocks: { examine: 'due 2025-05-20' } },
  'examined on the last day': { acts: [old, '2025-05-20 accept'], clocks: { examine: 'met 2025-05-20' } },
  'examined a day late; handing over and handling had no number': {
    acts: [old, '2025-05-21 accept', '2025-08-20 transfer handler=organ-2', '2025-12-01 extend until=2026-06-30', '2026-05-20 answer'], state: 'answered', clocks: { examine: 'overrun 2025-05-20' }, findings: ['examination-overdue'],
  },
})
