import { type ActDef, edition, enforcementRules, law, t } from '#kernel'
import { checkLeadDays, closeCaseDays, legalReviewDays, publishDays, sectorExtensionDays, stateDefenceDays } from '#procedures/_shared/penalty-params.ts'

const PENALTY = law('行政处罚法(2021-01-22)')

/** Who acts. */
export const roles = {
  officer: t('办案人员', 'Case officer with a valid certificate'),
  party: t('当事人', 'The party'),
  'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
  leaders: t('行政机关负责人集体', 'The responsible persons sitting together'),
  'legal-reviewer': t('法制审核人员', 'Legality reviewer in register legality-reviewers'),
  'presiding-officer': t('听证主持人', 'Person appointed to preside the hearing'),
  clerk: t('内勤', 'Case clerk (service, publication, archive)'),
} as const

/** Where a case can stand. */
export const states = {
  checking: t('核查线索', 'Checking the lead'),
  'not-filed': { ...t('不予立案', 'Not filed'), final: true },
  filed: t('已立案（调查中）', 'Filed, under investigation'),
  suspended: t('中止调查', 'Investigation suspended'),
  concluded: t('调查终结', 'Investigation concluded'),
  notified: t('已告知', 'Party notified'),
  hearing: t('听证中', 'Hearing asked for'),
  heard: t('听证结束', 'Hearing over'),
  decided: t('已决定', 'Decided'),
  served: t('已送达', 'Served'),
  closed: { ...t('已结案', 'Closed'), final: true },
  terminated: { ...t('终止调查', 'Investigation ended'), final: true },
  transferred: { ...t('已移送司法机关', 'Handed to criminal justice'), final: true },
} as const

export type Act = ActDef<keyof typeof roles, keyof typeof states>

/** 行政处罚普通程序: from the lead to the closed case. What the law leaves to rules follows those of market supervision. */
export const withStates = edition('penalty-ordinary', '2021', {
  inForce: ['2021-07-15', null],
  law: ['行政处罚法(2021-01-22)', '市场监督管理行政处罚程序规定(2022-09-29) for what the law leaves to rules'],
  basis: PENALTY.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: {
    'penalty.publish-days': publishDays, 'penalty.check-lead': checkLeadDays, 'penalty.legal-review': legalReviewDays, 'penalty.state-defence': stateDefenceDays,
    'penalty.close-case': closeCaseDays, 'penalty.sector-extension': sectorExtensionDays,
  },
  dayRule: t('二、三、五、七日为工作日（行政处罚法第八十五条）；九十日、十五日、六十日和月按日历计算；十日、十五日（工作日）依市场监督管理规定', '2, 3, 5 and 7 days are working days (行政处罚法(2021-01-22) 第八十五条); 90 and 15 days, 60 days and months are calendar (行政处罚法(2021-01-22) 第八十五条 by contrast); 10 and 15 working days come from SJ (市场监督管理行政处罚程序规定(2022-09-29) 第十八条, 第五十五条, 第七十七条); the first day is not counted, a calendar limit that ends on a rest day rolls to the next working day (民事诉讼法(2023-09-01) 第八十五条 by analogy, 市场监督管理行政处罚程序规定(2022-09-29) 第八十条)'),
})
  .roles(roles)
  .states(states)
