import { type ActsOf, type AnyAct, type AnyView, type Block, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { dateZh, itemZh, last, officersZh, paragraphs, partyOf, remedyZh, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2012 from './2012.ts'
import { kindOf } from './record.ts'

const COERCION = law('行政强制法(2011-06-30)')

const kinds: Readonly<Record<string, string>> = { 'seal-premises': '查封场所、设施', 'seal-property': '查封财物', seize: '扣押财物', freeze: '冻结存款、汇款', other: '其他强制措施' }
/** The measure of the case in words. */
const measure = (c: AnyView, a?: AnyAct): string => kinds[kindOf(c, a ?? c.last('impose', 'impose-urgent', 'freeze') ?? { act: '', data: {} }) ?? ''] ?? '强制措施'
const party = (c: AnyView, _a: AnyAct, w: DocumentWords): string => partyOf(c, w, 'apply', 'impose-urgent')
const onTheSpot = (c: AnyView, a: AnyAct, w: DocumentWords): readonly Block[] => [
  rows(
    ['措施', measure(c, a)], ['当事人', partyOf(c, w, 'apply', 'impose-urgent')], ['执法人员', officersZh(c, a.data.officers)], ['出示执法证件', w.value(a, 'certificate_shown')], ['通知当事人到场', w.value(a, 'party_called')], ['当事人到场', w.value(a, 'party_present')], ['见证人', w.value(a, 'witness')],
    ['告知理由、依据、权利和救济途径', w.value(a, 'rights_told')], ['听取陈述申辩', w.value(a, 'defence_heard')], ['音像记录', w.value(a, 'recorded_av')], ['笔录签名', w.value(a, 'record_signed')],
  ),
  ...paragraphs(`本笔录依据${w.cite(COERCION.art(18))}现场制作，由当事人和执法人员签名或者盖章；当事人拒绝的在笔录中注明。`),
]

/** 行政强制法 asks for a written decision of each measure, its extension and its end. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2012]>>['documents']> = {
  approval: {
    ...t('行政强制措施审批表', 'Approval of a measure'), basis: COERCION.art(18), acts: ['approve'], mark: '强批',
    body: (c, _a, w) => [rows(['当事人', partyOf(c, w, 'apply')], ['措施种类', last(c, w, 'apply', 'kind')], ['职权事项', itemZh(c, c.last('apply')?.data.power)], ['事由', last(c, w, 'apply', 'grounds')], ['财物清单', last(c, w, 'apply', 'property')]), ...paragraphs(`依据${w.cite(COERCION.art(18))}，批准实施。`)],
  },
  refusal: {
    ...t('不予批准行政强制措施审批意见', 'A measure refused'), basis: [COERCION.art(5), COERCION.art(16)], acts: ['refuse'], mark: '强批',
    body: (c, a, w) => paragraphs(`${w.date(c.last('apply')?.on)}报请对${partyOf(c, w, 'apply')}实施${last(c, w, 'apply', 'kind')}，经审查不予批准：${w.value(a, 'reason')}。`, `依据${w.cite([COERCION.art(5), COERCION.art(16)])}，改用教育、责令改正等非强制方式处理。`),
  },
  'urgent-ratification': {
    ...t('紧急实施行政强制措施补批意见', 'Approval after an urgent measure'), basis: COERCION.art(19), acts: ['ratify'], mark: '强补',
    body: (c, a, w) => paragraphs(`${w.date(c.last('impose-urgent')?.on)}因${last(c, w, 'impose-urgent', 'urgency')}当场实施的${measure(c)}，现依据${w.cite(COERCION.art(19))}补办批准手续：${a.data.approved === true ? '同意' : '不同意，应当立即解除'}。`),
  },
  'measure-decision': {
    ...t('实施行政强制措施决定书', 'Decision to seal or seize'), basis: COERCION.art(24), acts: ['impose', 'impose-urgent'], mark: '强措',
    to: party,
    body: (c, a, w) => paragraphs(
      when(a.act === 'impose-urgent' ? w.value(a, 'urgency') : last(c, w, 'apply', 'grounds'), '经查：', '。'), when(itemZh(c, a.data.power ?? c.last('apply')?.data.power), '依据的职权事项：', '。'),
      `依据${w.cite([COERCION.art(22), COERCION.art(24)])}，决定对你（单位）实施${measure(c, a)}，财物的名称、数量见所附清单${when(last(c, w, 'apply', 'property'), '（', '）')}。`,
      `期限${w.value(a, 'period_days')}日，自本日起算，法定期限至${w.due(c, 'seizure-period')}届满；检测、检验、检疫或者技术鉴定的期间不计入。查封、扣押期间的保管费用由本机关承担。`,
      '未经本机关同意，任何人不得使用、损毁、转移或者处置上述场所、设施、财物。',
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'on-the-spot-record': { ...t('现场笔录', 'Record made on the spot'), basis: COERCION.art(18), acts: ['impose', 'impose-urgent'], mark: '现录', body: onTheSpot },
  'freeze-notice': {
    ...t('协助冻结存款（汇款）通知书', 'Notice to the bank'), basis: COERCION.art(30), acts: ['freeze'], mark: '冻通',
    to: (_c, a, w) => w.value(a, 'bank'),
    body: (c, a, w) => paragraphs(`依据${w.cite(COERCION.art(30))}，请协助冻结${partyOf(c, w, 'apply')}的存款（汇款）${w.money(Number(a.data.amount))}，期限${w.value(a, 'period_days')}日。`, '请在收到后即时办理，办理完毕前对本通知保密，并将办理结果回复本机关。'),
  },
  'freeze-decision': {
    ...t('冻结存款（汇款）决定书', 'Freezing decision'), basis: COERCION.art(31), acts: ['freeze'], mark: '冻决',
    to: party,
    body: (c, a, w) => paragraphs(
      when(last(c, w, 'apply', 'grounds'), '经查：', '。'), `依据${w.cite(COERCION.art(29))}，决定冻结你（单位）在${w.value(a, 'bank')}的存款（汇款）${w.money(Number(a.data.amount))}，与涉案金额${w.money(Number(a.data.amount_at_issue))}相当。`,
      `冻结期限${w.value(a, 'period_days')}日，法定期限至${w.due(c, 'seizure-period')}届满。`,
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'extension-decision': {
    ...t('延长行政强制措施期限决定书', 'Decision to extend the measure'), basis: [COERCION.art(25), COERCION.art(32)], acts: ['extend'], mark: '强延',
    to: party,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('impose', 'impose-urgent', 'freeze')?.on)}对你（单位）实施${measure(c)}。`, `因${w.value(a, 'reason')}，依据${w.cite([COERCION.art(25), COERCION.art(32)])}，决定延长期限${w.value(a, 'days')}日，延长后至${w.due(c, 'seizure-period')}届满。`),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'testing-notice': {
    ...t('检测、检验、检疫或者技术鉴定期间告知书', 'Notice of the time of the testing'), basis: COERCION.art(25, 3), acts: ['start-testing'], mark: '强检',
    to: party,
    body: (_c, a, w) => paragraphs(`查封、扣押的物品已送${w.value(a, 'institution')}检测、检验、检疫或者技术鉴定，期间自本日起，预计至${w.value(a, 'planned_end')}止。`, `依据${w.cite(COERCION.art(25, 3))}，该期间不计入查封、扣押期限，费用由本机关承担。`),
  },
  'disposal-decision': {
    ...t('查封、扣押财物处理决定书', 'Decision what becomes of the property'), basis: [COERCION.art(27), COERCION.art(21)], acts: ['dispose'], mark: '强处',
    to: party,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('impose', 'impose-urgent', 'freeze')?.on)}对你（单位）实施${measure(c)}的财物，经查清事实，依据${w.cite(COERCION.art(27))}，决定：${w.value(a, 'disposal')}。`, when(w.value(a, 'linked_case'), '关联处罚案件：', '。')),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'release-decision': {
    ...t('解除行政强制措施决定书', 'Decision to release'), basis: [COERCION.art(28), COERCION.art(33)], acts: ['release'], mark: '强解',
    to: party,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('impose', 'impose-urgent', 'freeze')?.on)}对你（单位）实施的${measure(c)}，因${w.value(a, 'ground')}，依据${w.cite([COERCION.art(28), COERCION.art(33)])}，决定自本日起解除。`, '请持本决定书和清单领回财物；已拍卖或者变卖的，退还所得款项。'),
  },
  'return-receipt': {
    ...t('退还财物回证', 'Receipt of the property returned'), basis: COERCION.art(28), acts: ['return'], mark: '强退',
    body: (c, a, w) => [rows(['当事人', partyOf(c, w, 'apply', 'impose-urgent')], ['解除日期', dateZh(w, c.last('release')?.on)], ['退还日期', w.date(a.on)], ['接收人', w.value(a, 'received_by')], ['退还变卖款项', w.value(a, 'proceeds_instead')]), ...paragraphs('财物与清单核对无误，由接收人签名确认。')],
  },
}
