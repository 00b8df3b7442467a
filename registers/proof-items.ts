import { f, law, register, t } from '#kernel'

const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** 证明事项清单: Proofs that may be asked for. */
export default register('proof-items', {
  ...t('证明事项清单', 'Proofs that may be asked for'), published: true,
  basis: BUSINESS_ENVIRONMENT.art(44),
  organ: 'asked_by',
  fields: {
    name: f.text('证明名称', 'Proof'), legal_basis: f.text('法定依据', 'Legal basis'), asked_by: f.organ('索要机关', 'Asked by'),
    issued_by: f.text('开具单位', 'Issued by'), commitment_allowed: f.bool('可适用告知承诺', 'Commitment allowed'),
  },
})
