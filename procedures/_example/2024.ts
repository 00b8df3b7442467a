import { edition, enforcementRules, t } from '#kernel'
import { acts, EX, roles, states } from './acts.ts'
import { clocks, gates } from './clocks-and-gates.ts'

/** The text in force: every run counts, an extension beyond the maximum is capped, other cases count none where a case stands alone. */
export default edition('example', '2024', {
  inForce: ['2024-01-01', null], law: [], basis: EX, verified: '2026-11-22', rules: enforcementRules, dayRule: t('起算日不计入，末日休息日顺延', 'The first day is not counted; a rest day at the end rolls'),
  params: { 'example.urgent-days': { ...t('紧急办理工作日', 'Urgent working days'), value: 3, unit: 'working-days', status: 'local', basis: EX } },
})
  .roles(roles).states(states).acts(acts).clocks(clocks).gates(gates)
