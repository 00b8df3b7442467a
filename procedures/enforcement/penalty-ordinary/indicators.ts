import { type ActsOf, type AnyAct, actDay, acts, dueDay, endedOrDue, type FigureWorld, findings, gateTests, isMet, law, organs, type ProcedureParts, report2022, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import { perOrgan } from '#procedures/_shared/per-organ.ts'
import e2021 from './2021.ts'
import { reviewApplies } from './record.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const PENALTY = law('行政处罚法(2021-01-22)')
const DISCRETION = law('国办发〔2022〕27号')

const spared: Readonly<Record<string, string | undefined>> = {
  'no-penalty-minor': 'minor', 'no-penalty-first': 'first', 'no-penalty-no-fault': 'no-fault', 'minor-corrected': 'minor', 'first-and-corrected': 'first', 'no-fault': 'no-fault',
}
const sparedBy = (a: AnyAct): string | undefined => spared[String(a.act === 'decide' ? a.data.outcome : a.data.reason)]
const isPenalty = (i: { readonly act: AnyAct }): boolean => i.act.data.outcome === 'penalty'
const lost: ReadonlySet<unknown> = new Set(['changed', 'revoked', 'unlawful', 'void', 'ordered-anew'])
/** Organs that hold a penalty item in force. */
const penalisingOrgans = (w: FigureWorld): readonly string[] =>
  [...new Set(w.register('powers').on(w.period[1]).filter(e => e.kind === 'penalty').map(e => String(e.organ)))].sort()
/** Everything unlawful that the record of a case can show by itself. */
const unlawfulSteps: readonly string[] = [
  ...Object.keys(e2021.gates), ...Object.entries(e2021.clocks).filter(([, c]) => c.onOverrun === 'finding').map(([id]) => `${id}-overrun`),
  'recused-officer-acted', 'unpublished-basis', 'surcharge-above-fine', 'act-out-of-order', 'role-not-entitled',
]

type Acts = ActsOf<[typeof e2021]>

/** Figures of 行政处罚普通程序. */
export const indicators: NonNullable<ProcedureParts<Acts>['indicators']> = {
  'penalty.ordinary-count': {
    ...t('普通程序处罚决定数', 'Ordinary penalty decisions'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
    of: acts('decide', isPenalty), periodBy: actDay,
    by: ['organ'], direction: 'none',
  },
  'penalty.spared-count': {
    ...t('不予处罚数（轻微不罚、首违不罚、无错不罚）', 'Decisions not to penalise, by ground'), kind: 'count', basis: [PENALTY.art(33), report2022('一(四)2、4')],
    of: acts(['decide', 'decide-not-to-file'], i => sparedBy(i.act) !== undefined), periodBy: actDay, breakdown: i => sparedBy(i.act),
    by: ['organ'], direction: 'none',
  },
  'enforcement.lenient-list-coverage': {
    ...t('两轻一免清单覆盖率', 'Organs with a leniency list'), kind: 'ratio', basis: [PENALTY.art(33), DISCRETION.item('第(六)项'), report2022('一(四)2')],
    of: organs(penalisingOrgans), met: i => (perOrgan(i.world, 'leniency-list').get(i.organ) ?? 0) > 0,
    by: ['organ'], direction: 'up', target: 1,
  },
  'penalty.lighter-count': {
    ...t('从轻减轻处罚数', 'Lighter or reduced penalties'), kind: 'count', basis: [PENALTY.art(32), report2022('一(四)2', '两轻一免')],
    of: acts('decide', i => isPenalty(i) && (i.act.data.degree === 'lighter' || i.act.data.degree === 'reduced')), periodBy: actDay,
    by: ['organ'], direction: 'none',
  },
  'penalty.fines': {
    ...t('罚款数额', 'Fines'), kind: 'money', basis: [THREE_SYSTEMS.item('第(六)项'), DISCRETION.item('第(六)项')],
    of: acts('decide', isPenalty), sum: i => Number(i.act.data.fine), periodBy: actDay, neverTarget: true,
    by: ['organ'], direction: 'none',
  },
  'penalty.in-time-rate': {
    ...t('期限内办结率', 'Decided in time'), kind: 'ratio', basis: PENALTY.art(60),
    of: runs('decide-penalty', hasEnded), met: isMet, periodBy: endedOrDue,
    by: ['organ'], direction: 'up', target: 1,
  },
  'penalty.published-on-time-rate': {
    ...t('决定按时公开率', 'Published on time'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(六)项'),
    of: runs('publish-decision', hasEnded), met: isMet, periodBy: dueDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'penalty.legal-review-coverage': {
    ...t('重大处罚法制审核覆盖率', 'Legality review coverage of major decisions'), kind: 'ratio', basis: [PENALTY.art(58), THREE_SYSTEMS.item('第(三)项')],
    of: gateTests('legal-review-passed', i => reviewApplies(i.case.before(i.act), i.act)), met: i => i.held, periodBy: actDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'penalty.hearing-count': {
    ...t('听证数', 'Hearings held'), kind: 'count', basis: PENALTY.art(63),
    of: acts('hold-hearing'), periodBy: actDay,
    by: ['organ'], direction: 'none',
  },
  'penalty.challenged-count': {
    ...t('被复议诉讼数', 'Decisions challenged'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
    of: acts('challenge'), periodBy: actDay, breakdown: i => String(i.act.data.kind),
    by: ['organ'], direction: 'none',
  },
  'penalty.lost-rate': {
    ...t('被纠错率', 'Decisions lost'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(三)项'),
    of: acts('challenge-over'), met: i => lost.has(i.act.data.outcome), periodBy: actDay,
    by: ['organ'], direction: 'down', target: 0,
  },
  'penalty.unlawful-step-count': {
    ...t('程序违法情形数', 'Unlawful steps found in the record'), kind: 'count', basis: PENALTY.art(76),
    of: findings(unlawfulSteps), periodBy: i => i.on, breakdown: i => i.finding,
    by: ['organ'], direction: 'down', target: 0,
  },
  'penalty.transferred-count': {
    ...t('移送司法机关案件数', 'Cases handed to criminal justice'), kind: 'count', basis: PENALTY.art(27),
    of: acts('transfer'), periodBy: actDay,
    by: ['organ'], direction: 'none',
  },
}
