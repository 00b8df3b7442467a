import { f, law, register, t } from '#kernel'

const RANDOM_CHECKS = law('国办发〔2015〕58号')

/** 检查对象名录库: Enterprises open to inspection. */
export default register('enterprises', {
  ...t('检查对象名录库', 'Enterprises open to inspection'), published: true,
  basis: RANDOM_CHECKS.item('二(二)'),
  organ: 'place',
  note: t('名录只记检查所需的主体信息，不记自然人', 'What inspection needs of an enterprise; no natural persons'),
  fields: {
    name: f.text('名称', 'Name'), credit_code: f.text('统一社会信用代码', 'Credit code'), place: f.organ('登记管辖机关', 'Organ of its place'),
    trade: f.text('行业', 'Trade').opt(), risk: f.enum('风险等级', 'Risk', { low: ['低', 'Low'], mid: ['中', 'Mid'], high: ['高', 'High'] }).opt(),
  },
})
