import { t } from '#kernel'

/** Who acts. */
export const roles = {
  'contracting-organ': t('机关(合同当事人)', 'Contracting organ'),
  'legal-office': t('合法性审查机构', 'Legal office'),
  counterparty: t('对方当事人', 'Counterparty'),
} as const

/** Where a case can stand. */
export const states = {
  drafted: t('已起草', 'Drafted'),
  reviewed: t('已审查', 'Reviewed'),
  'in-force': t('履行中', 'In force'),
  delivered: t('已交付', 'Delivered'),
  payable: t('应付款', 'Payable'),
  changed: t('已变更', 'Changed'),
  performed: t('已履行完毕', 'Performed'),
  terminated: { ...t('已解除', 'Terminated'), final: true },
  closed: { ...t('已结清', 'Settled'), final: true },
  abandoned: { ...t('未签订', 'Not signed'), final: true },
} as const
