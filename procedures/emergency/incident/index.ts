import { acts, cases, convention, isMet, law, minutesBetween, procedure, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2007 from './2007.ts'
import e2024 from './2024.ts'
import documents from './documents.ts'
import { happenedOn, leftUnlifted, overranExpectedEnd } from './rules.ts'

const TF = law('突发事件应对法(2024-06-28)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

export default procedure(
  'incident',
  {
    ...t('突发事件应对', 'Emergency incident, from warning or first report to review'),
    area: 'emergency', openedBy: 'organ',
    chosenBy: 'opening',
    chosenNote: t(
      '首次发布警报或者接报之日；2024年11月1日前开始的沿用原法（第一百零六条，惯例）',
      'The day of the first warning or report; an incident opened before 2024-11-01 keeps the former Law (106; convention)',
    ),
    editions: [e2024, e2007],
  },
  {
    documents,
    findings: {
      'response-overran-expected-end': {
        ...t('超过预计期限未解除', 'Response still on after its expected end'), basis: TF.art(72, 2),
        kind: 'observation', editions: ['2024'], rule: overranExpectedEnd,
      },
      'warning-never-lifted': {
        ...t('预警未解除', 'Warning neither lifted nor turned into an incident'), basis: [TF.art(70), convention('30 days')],
        rule: leftUnlifted,
      },
    },
    indicators: {
      'emergency.incident-count': {
        ...t('突发事件数', 'Incidents'), kind: 'count', basis: TF.art(3),
        of: cases(i => i.case.has('receive-report')), periodBy: i => happenedOn(i.case),
        breakdown: i => {
          const r = i.case.last('receive-report')?.data
          return r && `${r.category}/${r.grade}`
        },
        by: ['organ'], direction: 'none',
      },
      'emergency.report-up-minutes': {
        ...t('上报用时', 'Minutes from receipt to report up (median)'), kind: 'duration', basis: TF.art(17),
        of: cases(i => i.case.has('report-up') && i.case.has('receive-report')), periodBy: i => i.case.first('receive-report')?.on, unit: t('分钟', 'minutes'),
        sum: i => {
          const [from, to] = [i.case.first('receive-report'), i.case.first('report-up')]
          return from && to && minutesBetween(from.at, to.at)
        },
        by: ['organ'], direction: 'down',
      },
      'emergency.report-in-time-rate': {
        ...t('按时上报率', 'Reported up in time'), kind: 'ratio', basis: AQ.art(11),
        of: runs('report-up', hasEnded), met: isMet, periodBy: i => i.run.startedBy.on,
        by: ['organ'], target: 1, direction: 'up',
      },
      'emergency.requisitions-unsettled': {
        ...t('未返还补偿征用', 'Requisitions not settled'), kind: 'count', basis: TF.art(12),
        of: acts('requisition', i => !i.case.after(i.act).has('settle-requisition', s => s.data.item === i.act.data.item)),
        by: ['organ'], target: 0, direction: 'down',
      },
    },
  },
)
