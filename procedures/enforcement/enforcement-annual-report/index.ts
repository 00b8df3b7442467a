import { type AnyView, actDay, acts, entries, law, organs, procedure, t, ymd } from '#kernel'
import e2019 from './2019.ts'
import { enforcingOrgans, isEnforcement, missing, onTime } from './bodies.ts'
import { documents } from './documents.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')

const enforcement: ReadonlySet<string> = new Set(['penalty-summary', 'penalty-ordinary', 'coercive-measure', 'coercive-enforcement', 'inspection', 'licence'])
const lost: ReadonlySet<unknown> = new Set([
  'change', 'revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid', 'order-performance', 'order-payment', 'compensation', 'agreement-liability', 'agreement-compensation',
])
/** The act of enforcement that a reconsideration or a suit contests. */
const contested = (c: AnyView): AnyView | undefined => c.linked('challengedCase')?.find(x => enforcement.has(x.procedure))

/** 行政执法统计年报: Yearly statistics of enforcement. */
export default procedure(
  'enforcement-annual-report',
  {
    ...t('行政执法统计年报', 'Yearly statistics of enforcement'), area: 'enforcement', openedBy: 'organ', chosenBy: c => (c.has('compile') ? ymd(Number(c.first('compile')?.data.year), 12, 31) : undefined),
    chosenNote: t('报告年度的最后一日', 'The last day of the year reported on'),
    editions: [e2019],
  },
  {
    findings: {
      'publish-and-report-overrun': {
        ...t('逾期：年报公开报送期限', 'Overrun: Published and reported'), basis: THREE_SYSTEMS.item('第(六)项'),
      },
    },
    organFindings: {
      'annual-report-missing': {
        ...t('未公开年报', 'No yearly statistics'), basis: THREE_SYSTEMS.item('第(六)项'),
        rule: missing,
      },
    },
    indicators: {
      'report.on-time-rate': {
        ...t('执法年报按时公开率', 'Yearly statistics on time'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(六)项'),
        of: organs(enforcingOrgans), met: i => onTime(i.world, i.organ), periodBy: i => i.world.period[1],
        by: ['government'], direction: 'up', target: 1,
      },
      'report.subjects': {
        ...t('执法主体数', 'Enforcement bodies'), kind: 'count', basis: THREE_SYSTEMS.item('第(四)项'),
        of: entries('powers', i => isEnforcement(i.entry)), distinct: i => String(i.entry.organ),
        by: ['government'], direction: 'none',
      },
      'report.reconsidered-and-litigated': {
        ...t('执法行为被复议诉讼及败诉数', 'Enforcement acts challenged and lost'), kind: 'count', basis: [THREE_SYSTEMS.item('第(三)项'), THREE_SYSTEMS.item('第(六)项')],
        of: acts(['decide', 'receive-judgment'], i => contested(i.case) !== undefined, ['reconsideration', 'litigation-response']), periodBy: actDay,
        breakdown: i => (lost.has(i.act.data.outcome) ? 'lost' : 'kept'), organ: i => contested(i.case)?.organ,
        by: ['organ'], direction: 'down',
      },
    },
    documents,
  },
)
