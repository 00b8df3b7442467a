import { disputesRules, edition, t, workdays } from '#kernel'
import { acts, EX, roles, states } from './acts.ts'
import { clocks, gates } from './clocks-and-gates.ts'

/** The text before (construct 20): the same acts, ten working days for review and no acceptance by silence; only the last run of a clock counts. */
export default edition('example', '2020', {
  inForce: ['2020-01-01', '2023-12-31'], law: [], basis: EX, verified: '2026-11-22', rules: disputesRules, dayRule: t('起算日不计入，末日休息日顺延', 'The first day is not counted; a rest day at the end rolls'),
  params: { 'example.urgent-days': { ...t('紧急办理工作日', 'Urgent working days'), value: 5, unit: 'working-days', status: 'unverified', basis: EX } },
})
  .roles(roles).states(states).acts(acts)
  .clocks({ ...clocks, review: { ...t('审查期限', 'Review'), basis: EX, limit: workdays(10, EX), pausedBy: { 'ask-papers': [] }, onOverrun: 'finding' } })
  .gates(gates)
