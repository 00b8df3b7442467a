import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, params, roles, states } from './definition.ts'

const XF23 = law('失信行为纠正后的信用信息修复管理办法(试行) 国家发展改革委令第58号', 'unverified')

/** 信用修复（2023年试行办法）: the same acts and conditions; the conditions stand in the earlier measures. */
export default edition('credit-repair', '2023', {
  inForce: ['2023-05-01', '2026-03-31'],
  law: ['失信行为纠正后的信用信息修复管理办法(试行) 国家发展改革委令第58号'],
  basis: XF23.whole(),
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('办理按工作日；公示期按月、年，自认定之日起', 'Working days for handling; months and years of publication run from the decision'),
  params,
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates({
    ...gates,
    'minimum-publication-over': { ...gates['minimum-publication-over'], basis: XF23.whole() },
    'duties-done': { ...gates['duties-done'], basis: XF23.whole() },
    'commitment-made': { ...gates['commitment-made'], basis: XF23.whole() },
    'to-the-right-organ': { ...gates['to-the-right-organ'], basis: XF23.whole() },
    'ended-together': { ...gates['ended-together'], basis: XF23.whole() },
  })
