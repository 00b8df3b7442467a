import { actDay, acts, dueDay, fen, isMet, law, procedure, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2012 from './2012.ts'
import { documents } from './documents.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION_READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const PENALTY = law('行政处罚法(2021-01-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政强制执行: Coercive enforcement of an administrative decision. */
export default procedure(
  'coercive-enforcement',
  {
    ...t('行政强制执行', 'Coercive enforcement of an administrative decision'), area: 'enforcement', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('首个行为之日（第七十一条）', 'The day of the first act (art. 71)'),
    editions: [e2012],
  },
  {
    findings: {
      'apply-to-court-overrun': {
        ...t('逾期：申请法院执行期限', 'Overrun: Time to ask the court'), basis: [COERCION.art(53), LITIGATION_READING.art(156), PENALTY.art(72)],
      },
      'enforced-during-remedy-demolition': {
        ...t('救济期内强拆', 'Demolished before remedies were over'), basis: COERCION.art(44),
        rule: c => {
          const opened = c.first('open')?.data
          return opened?.kind === 'demolition' && c.has('execute', x => x.on <= opened.remedies_end || opened.reconsideration_filed || opened.lawsuit_filed)
        },
      },
      'surcharge-above-principal': {
        ...t('加处超过本金', 'Surcharge above the sum owed'), basis: COERCION.art(45),
        rule: c => {
          const owed = c.first('open')?.data.fine
          const taken = c.sum('perform', a => fen(a.data.surcharge ?? 0)) + c.sum('finish', a => fen(a.data.surcharge ?? 0))
          return taken > 0 && taken > fen(owed ?? 0)
        },
      },
    },
    indicators: {
      'coercion.enforcement-count': {
        ...t('行政强制执行数', 'Enforcements ordered'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
        of: acts('order'), periodBy: actDay, breakdown: i => String(i.act.data.way),
        by: ['organ'], direction: 'none',
      },
      'coercion.court-application-count': {
        ...t('申请法院强制执行数', 'Applications to the court'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
        of: acts('apply'), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'coercion.court-allowed-rate': {
        ...t('法院准予执行率', 'Allowed by the court'), kind: 'ratio', basis: [COERCION.art(57), COERCION.art(58)],
        of: acts(['court-allow', 'court-refuse']), met: i => i.act.act === 'court-allow', periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'coercion.application-in-time-rate': {
        ...t('申请执行未逾期率', 'Asked in time'), kind: 'ratio', basis: COERCION.art(53),
        of: runs('apply-to-court', hasEnded), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents,
  },
)
