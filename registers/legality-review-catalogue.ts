import { f, law, register, t } from '#kernel'

const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 重大执法决定法制审核目录清单: Catalogue of major decisions to be reviewed. */
export default register('legality-review-catalogue', {
  ...t('重大执法决定法制审核目录清单', 'Catalogue of major decisions to be reviewed'), published: true,
  basis: THREE_SYSTEMS.item('第(十二)项'),
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    organ: f.organ('机关', 'Organ'), kind: f.text('种类', 'Kind'), standard: f.text('标准', 'Standard'), valid_from: f.date('有效期自', 'Valid from'),
    valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
