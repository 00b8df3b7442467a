import { type ActsOf, actDay, acts, dueDay, type Entry, entries, type FigureWorld, isMet, law, organs, type ProcedureParts, report2022, runs, t, ymd } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import type e2021 from './2021.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

type Of = { readonly entry: Entry; readonly world: FigureWorld }
/** The tier of the organ that holds the item; of an organ the tree does not know, what the entry says. */
const isPrefecture = ({ entry, world }: Of): boolean => {
  const tier = world.organs.tier(String(entry.organ))
  return tier === undefined ? entry.level === 'prefecture' : tier === 'prefecture-department'
}
/** Counties and cities with their departments and units. */
const isCounty = ({ entry, world }: Of): boolean => {
  const tier = world.organs.tier(String(entry.organ))
  return tier === undefined ? entry.level === 'county' : tier === 'county-level' || tier === 'county-department' || tier === 'county-unit'
}
const itemLists = ['county-enforcement-items', 'township-enforcement-items']
/** The prefecture, its counties and its cities. */
const governments = (w: FigureWorld): readonly string[] => w.allOrgans().filter(o => ['prefecture', 'county-level'].includes(w.organs.tier(o) ?? ''))
const emergencyTeam = (w: FigureWorld, government: string): boolean =>
  w.register('enforcement-teams').on(w.period[1]).some(e => e.field === 'emergency' &&
    (w.organs.tier(government) === 'prefecture' ? e.level === 'prefecture' : e.level !== 'prefecture' && w.organs.county(String(e.organ)) === government))

type Acts = ActsOf<[typeof e2021]>

/** Figures of 权责清单事项梳理认领与动态调整. */
export const indicators: NonNullable<ProcedureParts<Acts>['indicators']> = {
  'powers.department-count': {
    ...t('认领权责清单部门数', 'Departments that claimed'), kind: 'count', basis: report2022('一(二)2', '37'),
    of: entries('powers', isPrefecture), distinct: i => String(i.entry.organ),
    by: ['government'], direction: 'none',
  },
  'powers.items-claimed-prefecture': {
    ...t('州直权责事项数', 'Items at prefecture level'), kind: 'count', basis: report2022('一(二)2', '3604'),
    of: entries('powers', isPrefecture),
    by: ['organ'], direction: 'none',
  },
  'powers.items-claimed-county': {
    ...t('县市权责事项数', 'Items at county level'), kind: 'count', basis: report2022('一(二)2', '34134'),
    of: entries('powers', isCounty),
    by: ['government'], direction: 'none',
  },
  'powers.items-claimed-total': {
    ...t('权责事项总数', 'All items of powers and duties'), kind: 'count', basis: report2022('一(二)2', 'derived'),
    of: entries('powers', i => isPrefecture(i) || isCounty(i)),
    by: ['government'], direction: 'none',
  },
  'enforcement.list-count': {
    ...t('两张清单数', 'The two lists of enforcement items'), kind: 'count', basis: [PENALTY.art(18), PENALTY.art(24), report2022('一(四)1')],
    // Counted are the lists themselves, by the ids of their registers.
    of: organs(w => itemLists.filter(id => w.register(id).on(w.period[1]).length > 0)),
    by: ['government'], direction: 'up', target: 2,
  },
  'enforcement.emergency-team-coverage': {
    ...t('应急管理综合执法队伍覆盖率', 'Emergency enforcement teams at both levels'), kind: 'ratio', basis: [PENALTY.art(18), report2022('一(四)1')],
    of: organs(governments), met: i => emergencyTeam(i.world, i.organ),
    by: ['government'], direction: 'up', target: 1,
  },
  'enforcement.key-field-count': {
    ...t('重点执法领域数', 'Key enforcement fields'), kind: 'count', basis: report2022('一(四)2'),
    of: entries('key-enforcement-fields'), distinct: i => String(i.entry.field), periodBy: i => ymd(Number(i.entry.year), 1, 1),
    by: ['government'], direction: 'none',
  },
  'powers.adjusted-count': {
    ...t('年度调整事项数', 'Items changed in the year'), kind: 'count', basis: THREE_SYSTEMS.item('第(四)项'),
    of: acts('publish'), periodBy: actDay, breakdown: i => i.case.last('propose')?.data.kind,
    by: ['organ'], direction: 'none',
  },
  'powers.published-on-time-rate': {
    ...t('清单按时公布率', 'Published on time'), kind: 'ratio', basis: OPEN_INFORMATION.art(26),
    of: runs('publish-item', hasEnded), met: isMet, periodBy: dueDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'powers.township-items': {
    ...t('乡级综合执法事项数', 'Township enforcement items'), kind: 'count', basis: report2022('一(四)1', '两张清单'),
    of: entries('township-enforcement-items'),
    by: ['government'], direction: 'none',
  },
  'powers.county-enforcement-items': {
    ...t('县级综合执法事项数', 'County enforcement items'), kind: 'count', basis: report2022('一(四)1', '两张清单'),
    of: entries('county-enforcement-items'),
    by: ['government'], direction: 'none',
  },
}
