import { type ActDef, edition, enforcementRules, law, t } from '#kernel'

const COERCION = law('行政强制法(2011-06-30)')

/** Who acts. */
export const roles = {
  officer: t('执法人员', 'Certificated officer of the organ itself (may not be mandated to others)'),
  'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
  party: t('当事人', 'The party'),
  witness: t('见证人', 'Witness called when the party is absent'),
  clerk: t('内勤', 'Case clerk'),
} as const

/** Where a case can stand. */
export const states = {
  applied: t('已报请批准', 'Approval asked'),
  approved: t('已批准', 'Approved'),
  refused: { ...t('不予批准', 'Refused'), final: true },
  'in-force': t('措施生效', 'Measure in force'),
  testing: t('检测鉴定中', 'Testing (time left out)'),
  disposed: t('已处理', 'Property dealt with (confiscated, destroyed, handed to justice)'),
  released: t('已解除', 'Released'),
  closed: { ...t('已结束', 'Closed'), final: true },
} as const

export type Act = ActDef<keyof typeof roles, keyof typeof states>

/** 查封、扣押、冻结: approved, imposed with all that art. 18 asks, bounded in time, dealt with or released. */
export const withStates = edition('coercive-measure', '2012', {
  inForce: ['2012-01-01', null],
  law: ['行政强制法(2011-06-30)'],
  basis: COERCION.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('十日以内的期限为工作日（行政强制法第六十九条）；三十日按日历计算，为最长期限，末日遇休息日不顺延（约定）', 'limits of 10 days or less are working days (行政强制法(2011-06-30) 第六十九条), so 3 days to hand over a freezing decision are working days; 30 days are calendar. Convention: the 30 days bound the organ\'s hold on property and do not roll past a rest day (行政强制法(2011-06-30) 第二十五条 says may not exceed); 市场监督管理行政处罚程序规定(2022-09-29) 第八十条 lets market supervision roll - not followed, see open points'),
})
  .roles(roles)
  .states(states)
