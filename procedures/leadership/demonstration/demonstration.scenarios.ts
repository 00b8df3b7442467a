import { scenarios } from '#kernel'
import demonstration from './index.ts'

const open = '2024-03-04 open indicatorSet=2021 indicators=2'
const register = { 'organ-structure': [] }
const attached = [open, '2024-03-05 attach-evidence indicator=1 evidence=organ-structure selfScore=met', '2024-03-06 attach-evidence indicator=2 evidence=organ-structure selfScore=partly']
const applied = [...attached, '2024-03-20 apply covered=2']

export default scenarios(demonstration, {
  'evidence from a register at hand': { acts: attached, registers: register, state: 'open', notJudged: [] },
  'where neither the catalogue nor the register is at hand, evidence is not judged': { acts: [open, '2024-03-05 attach-evidence indicator=1 evidence=duty-report.coverage selfScore=met'], notJudged: ['evidence-from-the-record'] },
  'applied with every indicator answered': { acts: applied, registers: register, state: 'applied' },
  'applied with one left out is refused': { acts: attached, registers: register, refuses: { act: '2024-03-20 apply covered=1', code: 'gate.every-indicator-answered' } },
  'assessed and named': { acts: [...applied, '2024-06-01 assess', '2024-09-01 name level=region'], registers: register, state: 'named' },
  'assessed and not named': { acts: [...applied, '2024-06-01 assess', '2024-09-01 not-name'], registers: register, state: 'closed' },
  'named, then revoked': { acts: [...applied, '2024-06-01 assess', '2024-09-01 name level=prefecture', '2025-03-03 withdraw'], registers: register, state: 'withdrawn' },
})
