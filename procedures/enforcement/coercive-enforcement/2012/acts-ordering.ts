import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION_READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** Opening, urging, order. */
export const ordering = {
  open: {
    ...t('启动强制执行', 'Enforcement opened'), by: ['officer'], from: ['start'], to: 'opened',
    basis: [COERCION.art(34), COERCION.art(53), LITIGATION_READING.art(156)],
    gates: ['performance-overdue'], starts: ['apply-to-court'], publish: 'never',
    data: {
      case: f.case('关联案件', 'Case'), decision_served_on: f.date('决定送达日期', 'Decision served on'),
      performance_due: f.date('履行期限届满日', 'Performance due'), own_power: f.bool('有行政强制执行权', 'Own power to enforce'),
      power: f.entry('powers', '职权事项', 'Item of the list of powers').opt(),
      kind: f.enum('种类', 'Kind', { money: ['金钱给付', 'Money'], 'substitute-performance': ['代履行', 'Substitute performance'], demolition: ['强制拆除', 'Demolition'], other: ['其他', 'Other'] }),
      fine: f.money('罚款数额', 'Fine').opt(), surcharge_from: f.date('加处罚款起算日', 'Surcharge from').opt(),
      reconsideration_filed: f.bool('已申请复议', 'Reconsideration filed'), lawsuit_filed: f.bool('已提起诉讼', 'Lawsuit filed'),
      remedies_end: f.date('救济期限届满日', 'Remedies end'), deferral_until: f.date('延期缴纳届满日', 'Deferral until').opt(),
    },
  },
  urge: {
    ...t('催告', 'Written urging served'), by: ['officer'], from: ['opened', 'urged'], to: 'urged',
    basis: [COERCION.art(35), COERCION.art(38), COERCION.art(54)],
    gates: ['urging-complete'], starts: ['urging-period'], publish: 'never',
    data: {
      served_on: f.date('送达日期', 'Served on'), time_to_perform: f.date('履行期限', 'Time to perform'), way: f.text('履行方式', 'Way to perform'),
      amount: f.money('金额', 'Amount').opt(), rights_told: f.bool('已告知权利', 'Rights told'),
    },
  },
  defend: {
    ...t('陈述申辩', 'Party heard'), by: ['party'], from: ['urged'], to: 'same', basis: COERCION.art(36),
    publish: 'never',
    data: { content: f.longtext('内容', 'Content') },
  },
  'review-defence': {
    ...t('复核意见', 'Party\'s points checked'), by: ['officer'], from: ['urged'], to: 'same', basis: COERCION.art(36),
    publish: 'never',
    data: { accepted: f.bool('已采纳', 'Accepted') },
  },
  order: {
    ...t('作出强制执行决定', 'Enforcement ordered'), by: ['responsible-person'], from: ['urged'], to: 'ordered',
    basis: [COERCION.art(34), COERCION.art(37), COERCION.art(44), COERCION.art(46), COERCION.art(51)],
    gates: ['own-power', 'urged-first', 'defence-checked', 'surcharge-30-days', 'demolition-remedies-over'], stepUp: true,
    publish: { what: 'organ, object, kind and conclusion, within twenty working days', basis: THREE_SYSTEMS.item('第(六)项') },
    data: {
      way: f.enum('方式', 'Way', { transfer: ['移送', 'Transfer'], auction: ['拍卖查封扣押财物', 'Auction'], remove: ['立即清除', 'Remove'], substitute: ['代履行', 'Substitute'], demolish: ['强制拆除', 'Demolish'], other: ['其他', 'Other'] }),
      immediate: f.bool('立即执行', 'Immediate'), hiding_evidence: f.text('有转移隐匿财物迹象的证据', 'Evidence of hiding').opt(),
      served_on: f.date('送达日期', 'Served on'), budget: f.money('费用预算', 'Budget').opt(),
    },
  },
  'announce-demolition': {
    ...t('公告限期自行拆除', 'Announcement to remove oneself'), by: ['officer'], from: ['opened', 'urged'], to: 'same', basis: COERCION.art(44),
    publish: { what: 'the announcement' },
    data: { time_to_remove: f.date('自行拆除期限', 'Time to remove') },
  },
} as const satisfies Readonly<Record<string, Act>>
