import { f, law, register, report2022, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')

/** 县级综合行政执法事项清单: County enforcement items. */
export default register('county-enforcement-items', {
  ...t('县级综合行政执法事项清单', 'County enforcement items'), published: true,
  basis: [PENALTY.art(18), report2022('一(四)1')],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    code: f.text('编码', 'Code'), power: f.entry('powers', '职权事项', 'Item of the list of powers'), organ: f.organ('机关', 'Organ'),
    team: f.text('执法队伍', 'Team'), valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
