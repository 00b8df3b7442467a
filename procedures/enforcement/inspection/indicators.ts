import { type ActsOf, actDay, acts, dueDay, entries, filled, isMet, law, type ProcedureParts, runs, t, type View } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import type e2020 from './2020.ts'
import type e2025 from './2025.ts'
import { doubledIn, inspectionsIn, manyHeadedIn } from './enterprises.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const RANDOM_CHECKS = law('国办发〔2015〕58号')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const ENTERPRISE_CHECKS = law('控制对企业进行经济检查的规定(1999-07-23)')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

type Of = { readonly case: View<Acts> }
const isRandom = (i: Of): boolean => i.case.has('draw')
const isJoint = (i: Of): boolean => filled(i.case.first('draw', 'open-targeted')?.data.joint_organs)

type Acts = ActsOf<[typeof e2025, typeof e2020]>

/** Figures of 行政检查（双随机、一公开）. */
export const indicators: NonNullable<ProcedureParts<Acts>['indicators']> = {
  'inspection.count': {
    ...t('行政检查次数', 'Inspections'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
    of: acts('inspect'), periodBy: actDay, breakdown: i => (isRandom(i) ? 'random' : 'targeted'),
    by: ['organ'], direction: 'none',
  },
  'inspection.random-rate': {
    ...t('双随机检查占比', 'Share of random inspections'), kind: 'ratio', basis: [RANDOM_CHECKS.item('二(一)'), BUSINESS_ENVIRONMENT.art(54)],
    of: acts('inspect'), met: isRandom, periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'inspection.joint-rate': {
    ...t('联合检查占比', 'Share of joint inspections'), kind: 'ratio', basis: [RANDOM_CHECKS.item('三(三)'), BUSINESS_ENVIRONMENT.art(54)],
    of: acts('inspect'), met: isJoint, periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'inspection.published-on-time-rate': {
    ...t('结果按时公开率', 'Results published on time'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(六)项'),
    of: runs('publish-result', hasEnded), met: isMet, periodBy: dueDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'inspection.duplicate-count': {
    ...t('重复检查企业数', 'Enterprises inspected in duplicate'), kind: 'count', basis: ENTERPRISE_CHECKS.art(6),
    of: entries('enterprises', i => doubledIn(i.world).has(i.entry.id)), organ: i => doubledIn(i.world).get(i.entry.id),
    by: ['organ'], direction: 'down', target: 0,
  },
  'inspection.multi-head-count': {
    ...t('多头检查企业数', 'Enterprises inspected by several heads'), kind: 'count', basis: BUSINESS_ENVIRONMENT.art(54),
    of: entries('enterprises', i => manyHeadedIn(i.world).has(i.entry.id)), organ: i => manyHeadedIn(i.world).get(i.entry.id),
    by: ['government'], direction: 'down', target: 0,
  },
  'inspection.per-enterprise': {
    ...t('户均检查次数', 'Inspections per enterprise'), kind: 'ratio', basis: OUTLINE.item('第(十五)项'),
    of: entries('enterprises'), sum: i => [inspectionsIn(i.world).get(i.entry.id) ?? 0, 1],
    note: t('每户年均检查次数，以百分数显示：100 % 为一次', 'Inspections for each enterprise, shown as a per cent: 100 % is one'),
    by: ['government'], direction: 'down',
  },
}
