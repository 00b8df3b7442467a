import { t } from '#kernel'

/** Who acts. */
export const roles = {
  proposer: t('提出单位', 'Whoever proposes the document'),
  'drafting-unit': t('起草单位', 'Drafting unit'),
  'legal-office': t('合法性审核机构(司法行政部门或部门法制机构)', 'Legality-review body'),
  'market-regulator': t('市场监督管理部门', 'Market regulator'),
  meeting: t('审议会议', 'Deliberating meeting'),
  head: t('主要负责人', 'Head of the issuing organ'),
  'registration-office': t('登记机构', 'Office that registers and files'),
  publisher: t('公布机构(办公厅、室)', 'Publishing office'),
  'any-organ': t('引用机关', 'An organ citing the document'),
} as const

/** Where a case can stand. */
export const states = {
  proposed: t('已提出', 'Proposed'),
  drafting: t('起草中', 'Drafting'),
  'under-review': t('合法性审核中', 'Under legality review'),
  reviewed: t('已审核', 'Reviewed'),
  deliberated: t('已审议', 'Deliberated'),
  signed: t('已签署', 'Signed'),
  registered: t('已登记', 'Registered'),
  'in-force': t('现行有效', 'In force'),
  declined: { ...t('不予制定', 'Declined'), final: true },
  lapsed: { ...t('已失效', 'Lapsed'), final: true },
  abolished: { ...t('已废止', 'Abolished'), final: true },
  replaced: { ...t('已修订替代', 'Replaced'), final: true },
} as const
