import { f, law, register, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_HEARING = law('市场监督管理行政处罚听证办法(2021-07-02)')

/** 听证数额标准: Sums from which a hearing is owed. */
export default register('hearing-thresholds', {
  ...t('听证数额标准', 'Sums from which a hearing is owed'), published: true,
  basis: [PENALTY.art(63), { ...MARKET_HEARING.art(5), note: 'market supervision: 10000 yuan citizen, 100000 yuan organisation' }],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  fields: {
    organ: f.organ('机关', 'Organ'),
    party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
    fine_from: f.money('罚款起点', 'Fine from'), confiscation_from: f.money('没收起点', 'Confiscation from'), legal_basis: f.text('法定依据', 'Legal basis'),
    valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
