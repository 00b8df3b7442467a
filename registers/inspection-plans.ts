import { f, law, register, t } from '#kernel'

const ENTERPRISE_CHECKS = law('控制对企业进行经济检查的规定(1999-07-23)')
const RANDOM_CHECKS = law('国办发〔2015〕58号')

/** 年度检查计划: Inspection plans. */
export default register('inspection-plans', {
  ...t('年度检查计划', 'Inspection plans'), published: true,
  basis: [ENTERPRISE_CHECKS.art(5), RANDOM_CHECKS.item('二(二)'), RANDOM_CHECKS.item('三(三)')],
  organ: 'organ',
  fields: {
    year: f.int('年度', 'Year'), organ: f.organ('机关', 'Organ'), item: f.entry('powers', '检查事项', 'Item inspected'),
    share: f.text('抽查比例', 'Share drawn'), times: f.int('频次', 'Times'), joint_with: f.text('联合部门', 'Joint with').opt(),
    filed_on: f.date('备案日期', 'Filed on'),
  },
})
