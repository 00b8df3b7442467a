import { f, law, register, report2022, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')

/** 乡级综合行政执法事项清单: Township enforcement items. */
export default register('township-enforcement-items', {
  ...t('乡级综合行政执法事项清单', 'Township enforcement items'), published: true,
  basis: [PENALTY.art(24), report2022('一(四)1')],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    code: f.text('编码', 'Code'), power: f.entry('powers', '职权事项', 'Item of the list of powers'), organ: f.organ('机关', 'Organ'),
    provincial_decision: f.text('省级人民政府决定', 'Provincial decision'), assessed_on: f.date('评估日期', 'Assessed on').opt(),
    valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
