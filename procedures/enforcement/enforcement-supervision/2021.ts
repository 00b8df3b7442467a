import { enforcementRules, law, t } from '#kernel'
import { supervision } from './supervision.ts'

const PENALTY = law('行政处罚法(2021-01-22)')

/** 2021-07-15 至 2026-01-31: no text of the region is at hand; other provinces' texts are the model. */
export default supervision('2021', {
  inForce: ['2021-07-15', '2026-01-31'],
  law: ['行政处罚法(2021-01-22)', '四川省行政执法监督条例', '内蒙古自治区行政执法监督条例(2020-11-26)', '辽宁省行政执法监督规定'],
  basis: [PENALTY.art(75), PENALTY.art(76)],
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('五日、十日为工作日，十五日、三十日、六十日按日历计算并顺延（参照他省文本，约定）', 'models: 5 and 10 days are working days, 15, 30 and 60 days calendar days that roll (convention)'),
})
