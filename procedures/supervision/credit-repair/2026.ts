import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, params, roles, states } from './definition.ts'

const XF26 = law('信用修复管理办法 国家发展改革委令第36号', 'unverified')
const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')

/** 信用修复（2026年办法）: an organisation applies, the organ that made the record decides; publication, sharing and sanctions end together. */
export default edition('credit-repair', '2026', {
  inForce: ['2026-04-01', null],
  law: ['信用修复管理办法 国家发展改革委令第36号', '关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号'],
  basis: [XF26.whole(), FA.whole()],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('办理按工作日；公示期按月、年，自认定之日起', 'Working days for handling; months and years of publication run from the decision'),
  params,
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates(gates)
