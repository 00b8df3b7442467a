import { actDay, acts, dueDay, isMet, law, procedure, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2012 from './2012.ts'
import { documents } from './documents.ts'
import { kindOf } from './record.ts'

const COERCION = law('行政强制法(2011-06-30)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政强制措施（查封、扣押、冻结）: Coercive measure (seal, seize, freeze). */
export default procedure(
  'coercive-measure',
  {
    ...t('行政强制措施（查封、扣押、冻结）', 'Coercive measure (seal, seize, freeze)'), area: 'enforcement', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('首个行为之日（第七十一条；目前仅一个版本）', 'The day of the first act; one edition so far (art. 71)'),
    editions: [e2012],
  },
  {
    findings: {
      'urgent-report-overrun': {
        ...t('逾期：紧急实施报告补批', 'Overrun: Urgent measure reported and approved'), basis: [COERCION.art(19), MARKET_PENALTY.art(36)],
      },
      'seizure-period-overrun': {
        ...t('逾期：查封扣押冻结期限', 'Overrun: Period of the seal, seizure or freeze'), basis: [COERCION.art(25), COERCION.art(27), COERCION.art(32)],
      },
      'deliver-freeze-overrun': {
        ...t('逾期：交付冻结决定书期限', 'Overrun: Freezing decision handed over'), basis: [COERCION.art(31), COERCION.art(69)],
      },
      'return-property-overrun': {
        ...t('逾期：立即退还', 'Overrun: Property returned at once'), basis: COERCION.art(28),
      },
      'not-ratified': {
        ...t('未批准而未立即解除', 'Refused approval but not released'), basis: COERCION.art(19),
        rule: c => c.all('ratify').some(r => !r.data.approved && !c.has('release', x => x.on === r.on)),
      },
      'held-after-decision': {
        ...t('已处理仍查扣', 'Held after the case was decided'), basis: COERCION.art(28),
        rule: c => {
          const penalties = c.linked('linked_case')
          return penalties?.some(p => p.all('serve').some(s => {
            const on = String(s.data.served_on)
            return on <= c.asOf && !c.has('dispose', x => x.on <= on) && !c.has('release', x => x.on <= on)
          }))
        },
      },
    },
    indicators: {
      'coercion.measure-count': {
        ...t('行政强制措施数', 'Coercive measures'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
        of: acts(['impose', 'impose-urgent', 'freeze']), periodBy: actDay, breakdown: i => kindOf(i.case, i.act),
        by: ['organ'], direction: 'none',
      },
      'coercion.measure-in-time-rate': {
        ...t('强制措施期限内处理率', 'Dealt with in time'), kind: 'ratio', basis: [COERCION.art(27), COERCION.art(62)],
        of: runs('seizure-period', hasEnded), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up', target: 1,
      },
      'coercion.urgent-report-rate': {
        ...t('紧急措施二十四小时补批率', 'Urgent measures ratified in 24 hours'), kind: 'ratio', basis: COERCION.art(19),
        of: runs('urgent-report', hasEnded), met: isMet, periodBy: i => i.run.startedBy.on,
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents,
  },
)
