import { t } from '#kernel'

/** Who acts. */
export const roles = {
  proposer: t('申报单位', 'Proposing organ'),
  'legal-office': t('法制机构(司法行政部门)', 'Legal office'),
  government: t('人民政府', 'Government'),
  drafter: t('起草单位', 'Drafting unit'),
  meeting: t('政府常务会议或者全体会议', 'Government meeting'),
  head: t('州长(行政首长)', 'Head of government'),
  congress: t('自治州人大及其常委会', 'Prefecture congress and its standing committee'),
  'regional-congress': t('自治区人大常委会', 'Regional standing committee'),
} as const

/** Where a case can stand. */
export const states = {
  proposed: t('申请立项', 'Proposed'),
  planned: t('列入计划', 'In the plan'),
  drafting: t('起草中', 'Drafting'),
  'under-review': t('法制机构审查中', 'Under review'),
  reviewed: t('已审查', 'Reviewed'),
  'government-adopted': t('政府会议已通过', 'Adopted by the government meeting'),
  'in-congress': t('人大审议中', 'Before the congress'),
  passed: t('已通过', 'Passed'),
  'awaiting-approval': t('报请批准中', 'Awaiting approval'),
  approved: t('已批准', 'Approved'),
  promulgated: t('已公布', 'Promulgated'),
  filed: t('已备案', 'Filed'),
  dropped: { ...t('未立项或终止', 'Dropped'), final: true },
  repealed: { ...t('已废止', 'Repealed'), final: true },
} as const
