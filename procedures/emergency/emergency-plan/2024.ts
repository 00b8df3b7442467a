import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, params, roles, states } from './definition.ts'

const TF = law('突发事件应对法(2024-06-28)')
const PM24 = law('突发事件应急预案管理办法 国办发〔2024〕5号', 'unverified')

/** 应急预案（2024年办法）: drafted, reviewed, approved, issued, filed; drilled and evaluated in their cycles; revised or repealed. */
export default edition('emergency-plan', '2024', {
  inForce: ['2024-01-31', null],
  law: ['突发事件应急预案管理办法 国办发〔2024〕5号', '突发事件应对法(2024-06-28)', '生产安全事故应急条例(2019-02-17)'],
  basis: [PM24.whole(), TF.art(26)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('备案按工作日；演练、评估按年，末日遇休息日顺延', 'Filing in working days; drills and evaluation in years, moving off a rest day'),
  params,
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates(gates)
