import { f, law, register, t } from '#kernel'

const LICENSING = law('行政许可法(2019-04-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** 行政许可事项清单: Licence items. */
export default register('licence-items', {
  ...t('行政许可事项清单', 'Licence items'), published: true,
  basis: [LICENSING.art(30), BUSINESS_ENVIRONMENT.art(35), BUSINESS_ENVIRONMENT.art(36), BUSINESS_ENVIRONMENT.art(40)],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    code: f.text('编码', 'Code'), name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'), legal_basis: f.text('法定依据', 'Legal basis'),
    statutory_days: f.int('法定时限（工作日）', 'Statutory working days'), promised_days: f.int('承诺时限（工作日）', 'Promised working days'),
    mode: f.enum('办理方式', 'Mode', { single: ['单独办理', 'Single'], unified: ['统一办理', 'Unified'], joint: ['联合办理', 'Joint'], centralised: ['集中办理', 'Centralised'] }),
    materials: f.documents('申请材料', 'Papers to hand in'), fee: f.money('收费', 'Fee').opt(),
    commitment_allowed: f.bool('可适用告知承诺', 'Commitment allowed'), numbered: f.bool('有数量限制', 'Numbered'),
    valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
