import { type AnyView, actDay, acts, cases, entries, firstOf, law, procedure, report2022, t } from '#kernel'
import e2013 from './2013.ts'
import e2024 from './2024.ts'
import documents from './documents.ts'
import registers from './registers.ts'

const TF = law('突发事件应对法(2024-06-28)')
const YJ = law('生产安全事故应急条例(2019-02-17)')

/** The drill clock that a plan in force has, of whichever kind. */
const drillRun = (c: AnyView) => c.run('drill') ?? c.run('drill-work-safety')

export default procedure(
  'emergency-plan',
  {
    ...t('应急预案编制、备案、演练、评估、修订', 'Emergency plan, its filing, drills, evaluation and revision'),
    area: 'emergency', openedBy: 'organ',
    chosenBy: firstOf('issue', 'start-drafting'),
    chosenNote: t(
      '预案印发之日；演练和评估两文本相同（惯例）',
      'The day the plan is issued; drills and evaluations are the same in both texts (convention)',
    ),
    editions: [e2024, e2013],
  },
  {
    documents,
    registers,
    indicators: {
      'emergency.plans-revised-count': {
        ...t('修订预案数', 'Plans revised and re-issued'), kind: 'count', basis: TF.art(28),
        of: acts('issue', i => i.case.before(i.act).has('start-revision')), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'emergency.drill-in-cycle-rate': {
        ...t('预案按期演练率', 'Plans drilled within their cycle'), kind: 'ratio', basis: YJ.art(8),
        of: cases(i => i.case.state === 'in-force' && drillRun(i.case) !== undefined), met: i => drillRun(i.case)?.status !== 'overrun',
        by: ['organ'], target: 1, direction: 'up',
      },
      'emergency.command-member-count': {
        ...t('指挥部成员部门数', 'Member departments of the command'), kind: 'count', basis: TF.art(19),
        of: entries('command-members', i => i.entry.role === 'member'), distinct: i => String(i.entry.organ),
        by: ['organ'], direction: 'none',
      },
      'emergency.committee-count': {
        ...t('专业委员会数', 'Special committees'), kind: 'count', basis: report2022('一(五)'),
        of: entries('special-committees'),
        by: ['organ'], direction: 'none',
      },
      'emergency.roll-call-enterprise-count': {
        ...t('点调企业数', 'Enterprises on the roll-call'), kind: 'count', basis: report2022('一(五)'),
        of: entries('roll-call-enterprises'),
        by: ['organ'], direction: 'none',
      },
    },
  },
)
