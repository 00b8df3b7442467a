import { scenarios } from '#kernel'
import legalOpinion from './index.ts'

const request = '2025-09-01 request matter=contract kind=legal-adviser adviser=adviser-1 due-on=2025-09-10'
const advisers = { 'legal-advisers': [{ id: 'adviser-1', name: 'officer-1', organ: 'organ-1', kind: 'firm-lawyer', from: '2024-09-02', to: '2025-09-01' }] }

export default scenarios(legalOpinion, {
  'the date asked for is the due day': { acts: [request], state: 'requested', clocks: { delivery: 'due 2025-09-10' } },
  'it does not move off the National Day holiday': { acts: ['2025-09-22 request kind=legal-adviser due-on=2025-10-04'], clocks: { delivery: 'due 2025-10-04' } },
  'delivered on the last day': { acts: [request, '2025-09-10 deliver conclusion=no-obstacle'], state: 'delivered', clocks: { delivery: 'met 2025-09-10' } },
  'delivered a day late': { acts: [request, '2025-09-11 deliver conclusion=risk'], clocks: { delivery: 'overrun 2025-09-10' }, findings: ['opinion-late'] },
  'the adviser is on the register on the last day of the term (中办发〔2016〕30号)': { acts: [request], registers: advisers, findings: [] },
  'the term is over the day after': { acts: ['2025-09-02 request kind=legal-adviser adviser=adviser-1 due-on=2025-09-10'], registers: advisers, findings: ['adviser-in-register'] },
  'a public lawyer is looked for on the other register': { acts: ['2025-09-01 request kind=public-lawyer adviser=adviser-1 due-on=2025-09-10'], registers: advisers, findings: ['adviser-in-register'] },
  'without a register nothing is said': { acts: [request], notJudged: ['adviser-in-register'] },
  'an opinion in spite of a conflict': { acts: [request, '2025-09-02 declare-conflict conflict=true', '2025-09-05 deliver'], findings: ['no-conflict'] },
  'no conflict declared': { acts: [request, '2025-09-02 declare-conflict conflict=false', '2025-09-03 attend-meeting', '2025-09-05 deliver'], findings: [] },
  'not adopted without reasons': { acts: [request, '2025-09-05 deliver'], refuses: { act: '2025-09-08 adopt adopted=none', code: 'gate.reason-for-not-adopting' } },
  'adopted in part, with reasons': { acts: [request, '2025-09-05 deliver', '2025-09-08 adopt adopted=part reason=另有依据'], state: 'answered', findings: [] },
  'withdrawn': { acts: [request, '2025-09-03 withdraw'], state: 'withdrawn', clocks: { delivery: 'met 2025-09-10' } },
  'whether the matter was decided meanwhile is not judged alone': {
    acts: ['2025-09-01 request matter=contract matter-case=case-9 kind=legal-adviser due-on=2025-09-10'], registers: {}, notJudged: ['adviser-in-register', 'decided-before-opinion'],
  },
})
