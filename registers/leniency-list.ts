import { f, law, register, report2022, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')
const DISCRETION = law('国办发〔2022〕27号')

/** 两轻一免清单（从轻、减轻、免罚；轻微不罚、首违不罚）: Leniency list (lighter, reduced, exempt; minor and first violations). */
export default register('leniency-list', {
  ...t('两轻一免清单（从轻、减轻、免罚；轻微不罚、首违不罚）', 'Leniency list (lighter, reduced, exempt; minor and first violations)'), published: true,
  basis: [PENALTY.art(32), PENALTY.art(33), DISCRETION.item('第(六)项'), report2022('一(四)2、4')],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    code: f.text('编码', 'Code'), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
    kind: f.enum('种类', 'Kind', { 'exempt-minor': ['轻微不罚', 'Exempt minor'], 'exempt-first': ['首违不罚', 'Exempt first'], lighter: ['从轻', 'Lighter'], reduced: ['减轻', 'Reduced'] }),
    conditions: f.longtext('适用条件', 'Conditions'), organ: f.organ('机关', 'Organ'), valid_from: f.date('有效期自', 'Valid from'),
    valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
