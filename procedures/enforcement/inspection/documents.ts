import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { itemZh, last, officersZh, paragraphs, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2020 from './2020.ts'
import type e2025 from './2025.ts'
import { objectOf } from './record.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const ENTERPRISE_CHECKS = law('控制对企业进行经济检查的规定(1999-07-23)')
const DISCLOSURE_CHECKS = law('企业公示信息抽查暂行办法(2014-08-19)')
const RANDOM_CHECKS = law('国办发〔2015〕58号')

/** The enterprise by name where the register is at hand. */
const object = (c: AnyView): string => {
  const id = objectOf(c)
  const name = id === undefined ? undefined : c.register('enterprises')?.entry(id)?.name
  return typeof name === 'string' ? name : (id ?? '')
}
const to = (c: AnyView, _a: AnyAct, _w: DocumentWords): string => object(c)
const item = (c: AnyView): string => itemZh(c, c.first('draw', 'open-targeted')?.data.item)

/** The notice, the record, the result told, the order to rectify and what follows. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2025, typeof e2020]>>['documents']> = {
  'draw-record': {
    ...t('双随机抽取记录', 'Record of the random draw'), basis: [BUSINESS_ENVIRONMENT.art(54), RANDOM_CHECKS.item('二(二)')], acts: ['draw'], mark: '检抽',
    body: (c, a, w) => [rows(['年度检查计划', w.value(a, 'plan')], ['检查事项', item(c)], ['检查对象', object(c)], ['对象随机抽取', w.value(a, 'object_random')], ['检查人员', officersZh(c, a.data.officers)], ['人员随机选派', w.value(a, 'officers_random')], ['名录库数量', w.value(a, 'pool_size')], ['抽取方式', w.value(a, 'method')], ['联合检查机关', w.value(a, 'joint_organs')])],
  },
  'targeted-approval': {
    ...t('针对性检查启动审批表', 'Opening of a targeted inspection'), basis: [BUSINESS_ENVIRONMENT.art(54), ENTERPRISE_CHECKS.art(17)], acts: ['open-targeted'], mark: '检启',
    body: (c, a, w) => [rows(['检查事项', item(c)], ['检查对象', object(c)], ['启动事由', w.value(a, 'ground')], ['依据文件', w.value(a, 'ground_document')], ['检查人员', officersZh(c, a.data.officers)], ['联合检查机关', w.value(a, 'joint_organs')])],
  },
  notice: {
    ...t('行政检查通知书', 'Notice of an inspection'), basis: ENTERPRISE_CHECKS.art(8), acts: ['notify'], mark: '检通',
    to,
    body: (c, a, w) => paragraphs(
      `本机关定于${w.value(a, 'time_limit')}前对你单位实施行政检查。`, when(item(c), '检查事项：', '。'),
      c.has('draw') ? `本次检查由双随机抽取确定，依据${w.cite(BUSINESS_ENVIRONMENT.art(54))}。` : `本次检查因${last(c, w, 'open-targeted', 'ground')}启动，依据${w.cite(BUSINESS_ENVIRONMENT.art(54))}。`,
      when(officersZh(c, a.data.officers), '检查人员：', '。检查时将出示执法证件，未出示的你单位有权拒绝。'), when(w.value(a, 'officers_changed_because'), '人员调整原因：', '。'), '检查不收取任何费用。请准备有关资料并派员配合。',
    ),
  },
  'inspection-record': {
    ...t('行政检查记录', 'Record of the inspection'), basis: [PENALTY.art(55), DISCLOSURE_CHECKS.art(9)], acts: ['inspect'], mark: '检录',
    body: (c, a, w) => [rows(['检查对象', object(c)], ['检查事项', item(c)], ['检查日期', w.date(a.on)], ['检查人员', officersZh(c, a.data.officers)], ['出示执法证件', w.value(a, 'certificate_shown')], ['音像记录', w.value(a, 'recorded_av')], ['收费金额', w.value(a, 'fee_charged')]), ...paragraphs('本记录由检查人员和检查对象核对后签名或者盖章；拒绝的注明原因。')],
  },
  'result-notice': {
    ...t('行政检查结果告知书', 'Result of the inspection'), basis: [ENTERPRISE_CHECKS.art(9), DISCLOSURE_CHECKS.art(11)], acts: ['finish'], mark: '检果',
    to,
    body: (c, a, w) => paragraphs(
      `本机关${w.date(c.last('inspect')?.on)}对你单位实施行政检查，结果为：${w.value(a, 'result')}。`, `检查结果将于${w.due(c, 'publish-result')}前依法公开。`,
      a.data.result === 'suspected-violation' ? '发现的涉嫌违法行为将移交立案处理，处理决定另行作出。' : a.data.result === 'to-rectify' ? '需要整改的内容和期限另行书面责令。' : '', '对检查结果有异议的，可以向本机关书面提出。',
    ),
  },
  'rectification-order': {
    ...t('责令改正通知书', 'Order to rectify'), basis: PENALTY.art(28), acts: ['order-rectification'], mark: '检改',
    to,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('inspect')?.on)}检查发现你单位存在下列问题，需要改正：${w.value(a, 'content')}。`, `依据${w.cite(PENALTY.art(28))}，责令你单位于${w.value(a, 'due')}前改正，并将改正情况书面报告本机关，本机关将予复查。`),
  },
  'recheck-opinion': {
    ...t('整改复查意见书', 'Rectification rechecked'), basis: PENALTY.art(28), acts: ['confirm-rectified'], mark: '检复',
    to,
    body: (c, a, w) => paragraphs(`对${w.date(c.last('order-rectification')?.on)}责令改正的事项，本机关经复查：${a.data.rectified === true ? '已按要求改正' : '未按要求改正，将依法处理'}。`),
  },
  referral: {
    ...t('涉嫌违法线索移交函', 'Handed over to a penalty case'), basis: [PENALTY.art(54), RANDOM_CHECKS.item('二(四)')], acts: ['refer'], mark: '检移',
    body: (c, a, w) => paragraphs(`${w.date(c.last('inspect')?.on)}对${object(c)}的检查发现涉嫌违法行为，现将检查记录和有关证据移交立案，关联案件：${w.value(a, 'case')}。`),
  },
}
