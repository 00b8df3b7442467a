import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, params, roles, states } from './definition.ts'

const TF07 = law('突发事件应对法(2007-08-30)')
const PM13 = law('突发事件应急预案管理办法 国办发〔2013〕101号', 'unverified')

/** 应急预案（2013年办法）: the same acts, cycles and conditions under the earlier measures. */
export default edition('emergency-plan', '2013', {
  inForce: ['2013-10-25', '2024-01-30'],
  law: ['突发事件应急预案管理办法 国办发〔2013〕101号', '突发事件应对法(2007-08-30)'],
  basis: [PM13.whole(), TF07.art(17), TF07.art(18)],
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
