import { edition, law, rulemakingRules } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { gates } from './gates.ts'
import { parameters } from './parameters.ts'
import { roles, states } from './parties.ts'

const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')

/** 行政规范性文件制定（2020）: Making of administrative normative documents. */
export default edition('normative-document', '2020', {
  inForce: ['2020-01-01', '2024-07-31'],
  law: ['地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)', '优化营商环境条例(2019-10-22)', '国发〔2008〕17号', '国办发〔2018〕37号', '国办发〔2018〕115号'],
  basis: LOCAL_ORGANS.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: parameters,
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates(gates)
