import { type ActDef, edition, enforcementRules, law, t } from '#kernel'

const COERCION = law('行政强制法(2011-06-30)')

/** Who acts. */
export const roles = {
  officer: t('执法人员', 'Certificated officer'),
  'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
  party: t('当事人', 'The party'),
  court: t('人民法院', 'The people\'s court'),
  clerk: t('内勤', 'Case clerk'),
} as const

/** Where a case can stand. */
export const states = {
  opened: t('已启动', 'Opened'),
  urged: t('已催告', 'Urged'),
  ordered: t('已作强制执行决定', 'Enforcement ordered'),
  executing: t('执行中', 'Being enforced'),
  stayed: t('中止执行', 'Stayed'),
  agreed: t('执行协议', 'Enforcement agreement'),
  'applied-to-court': t('已申请法院执行', 'Court asked'),
  'accepted-by-court': t('法院已受理', 'Court accepted'),
  'court-ordered': t('法院裁定准予', 'Court allowed'),
  'court-refused': t('法院裁定不予', 'Court refused (organ may ask for review)'),
  performed: t('已履行', 'Performed'),
  closed: { ...t('已结案', 'Closed'), final: true },
  ended: { ...t('终结执行', 'Ended'), final: true },
} as const

export type Act = ActDef<keyof typeof roles, keyof typeof states>

/** 行政强制执行: urged, then enforced by the organ that has the power itself, or through the court. */
export const withStates = edition('coercive-enforcement', '2012', {
  inForce: ['2012-01-01', null],
  law: ['行政强制法(2011-06-30)', '最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)'],
  basis: COERCION.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('三日、五日、七日、十日为工作日（行政强制法第六十九条）；十五日、三十日、三个月按日历计算，末日遇休息日顺延', '3, 5, 7 and 10 days are working days (行政强制法(2011-06-30) 第六十九条); 15 and 30 days and 3 months are calendar and roll past a rest day (民事诉讼法(2023-09-01) 第八十五条 by analogy)'),
})
  .roles(roles)
  .states(states)
