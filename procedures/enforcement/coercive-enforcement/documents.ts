import { type ActsOf, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { itemZh, last, officersZh, paragraphs, remedyZh, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2012 from './2012.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** The decision to be enforced, as the opening named it. */
const decision = (c: AnyView, w: DocumentWords): string => `${last(c, w, 'open', 'decision_served_on')}送达的行政决定${when(last(c, w, 'open', 'case'), '（案件', '）')}`
const performer = (): string => '当事人'

/** 行政强制法 34–59: what is urged, ordered, stayed, ended and asked of the court is written. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2012]>>['documents']> = {
  urging: {
    ...t('催告书', 'Urging'), basis: [COERCION.art(35), COERCION.art(54)], acts: ['urge'], mark: '催',
    to: performer,
    body: (c, a, w) => paragraphs(
      `本机关${decision(c, w)}，履行期限已于${last(c, w, 'open', 'performance_due')}届满，你（单位）仍未履行。`,
      `依据${w.cite([COERCION.art(35), COERCION.art(54)])}，请在${w.value(a, 'time_to_perform')}前履行，方式：${w.value(a, 'way')}${a.data.amount === undefined ? '' : `，金额${w.money(Number(a.data.amount))}`}。`,
      '你（单位）收到本催告书后有权陈述和申辩，本机关将充分听取、记录和复核。', c.last('open')?.data.own_power === true ? '逾期仍不履行且无正当理由的，本机关将依法强制执行。' : '自送达之日起十日后仍不履行的，本机关将依法申请人民法院强制执行。',
    ),
  },
  order: {
    ...t('强制执行决定书', 'Order of enforcement'), basis: COERCION.art(37), acts: ['order'], when: (_c, a) => a.data.way !== 'substitute', mark: '强执',
    to: performer,
    body: (c, a, w) => paragraphs(
      `本机关${decision(c, w)}，经${w.date(c.last('urge')?.on)}催告，你（单位）逾期仍不履行且无正当理由。${c.has('defend') ? `你（单位）的陈述、申辩已经复核，${c.last('review-defence')?.data.accepted === true ? '予以采纳' : '不予采纳'}。` : ''}`,
      when(itemZh(c, c.last('open')?.data.power), '强制执行依据的职权事项：', '。'), `依据${w.cite(COERCION.art(37))}，决定强制执行，方式：${w.value(a, 'way')}${a.data.immediate === true ? '，立即执行' : ''}。`, when(w.value(a, 'hiding_evidence'), '有证据证明存在转移或者隐匿财物迹象：', '。'),
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'substitute-decision': {
    ...t('代履行决定书', 'Decision on substitute performance'), basis: [COERCION.art(50), COERCION.art(51)], acts: ['order'], when: (_c, a) => a.data.way === 'substitute', mark: '代履',
    to: performer,
    body: (c, a, w) => paragraphs(
      `本机关${decision(c, w)}，经${w.date(c.last('urge')?.on)}催告仍未履行，继续拖延将损害公共安全或者生态环境。`,
      `依据${w.cite([COERCION.art(50), COERCION.art(51)])}，决定代履行${a.data.budget === undefined ? '' : `，费用预算${w.money(Number(a.data.budget))}`}；费用按成本合理确定，由当事人承担，法律另有规定的除外。代履行时本机关派员到场监督。`,
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'substitute-urging': {
    ...t('代履行催告书', 'Urging before substitute performance'), basis: COERCION.art(51), acts: ['urge-substitute'], mark: '代催',
    to: performer,
    body: (c, _a, w) => paragraphs(`本机关${w.date(c.last('order')?.on)}作出代履行决定。依据${w.cite(COERCION.art(51))}，现于代履行三日前再次催告你（单位）履行；已履行的，停止代履行。`),
  },
  'demolition-announcement': {
    ...t('限期自行拆除公告', 'Announcement to remove oneself'), basis: COERCION.art(44), acts: ['announce-demolition'], mark: '拆告',
    body: (c, a, w) => paragraphs(`对${decision(c, w)}所涉违法的建筑物、构筑物、设施，依据${w.cite(COERCION.art(44))}予以公告，限当事人于${w.value(a, 'time_to_remove')}前自行拆除。`, '期满未拆除的，待复议、诉讼期限届满后由本机关依法处理。'),
  },
  'immediate-notice': {
    ...t('立即代履行通知书', 'Notice of what was cleared at once'), basis: COERCION.art(52), acts: ['immediate-substitute'], mark: '立代',
    to: performer,
    body: (_c, a, w) => paragraphs(`因${w.value(a, 'place')}上的遗洒物、障碍物或者污染物需要立即清除，当事人不能清除，本机关依据${w.cite(COERCION.art(52))}已于本日实施代履行。`, a.data.party_present === true ? '实施时当事人在场。' : '实施时当事人不在场，现予通知。'),
  },
  'execution-record': {
    ...t('强制执行现场笔录', 'Record of the enforcement'), basis: [COERCION.art(43), COERCION.art(51)], acts: ['execute'], mark: '执录',
    body: (c, a, w) => [
      rows(['执行标的', decision(c, w)], ['执行人员', officersZh(c, a.data.officers)], ['夜间实施', w.value(a, 'at_night')], ['情况紧急', w.value(a, 'emergency')], ['监督人员到场', w.value(a, 'supervisor_present')]),
      ...paragraphs(`执行时对居民停止供水、供电、供热、供燃气：${w.value(a, 'cuts_utilities_to_homes')}。依据：${w.cite(COERCION.art(43))}。`),
    ],
  },
  'finish-record': {
    ...t('执行完毕确认书', 'Confirmation that enforcement is over'), basis: COERCION.art(51), acts: ['finish'], mark: '执毕',
    body: (c, a, w) => [rows(['执行标的', decision(c, w)], ['执行日期', w.date(c.last('execute', 'immediate-substitute')?.on)], ['执行金额', w.value(a, 'amount')], ['其中加处罚款', w.value(a, 'surcharge')], ['代履行费用', w.value(a, 'cost')], ['到场人员签名', w.value(a, 'signed')]), ...paragraphs('执行所得款项上缴国库。')],
  },
  agreement: {
    ...t('执行协议', 'Enforcement agreement'), basis: COERCION.art(42), acts: ['agree'], mark: '执协',
    to: performer,
    body: (c, a, w) => paragraphs(`关于${decision(c, w)}的履行，在不损害公共利益和他人合法权益的情况下，双方依据${w.cite(COERCION.art(42))}约定：${w.value(a, 'instalments') || '按期履行'}。`, Number(a.data.surcharge_waived) > 0 ? `当事人已采取补救措施，减免加处的罚款${w.money(Number(a.data.surcharge_waived))}。` : '', '当事人不履行本协议的，恢复强制执行。'),
  },
  'stay-notice': {
    ...t('中止执行通知书', 'Notice of a stay'), basis: COERCION.art(39), acts: ['stay'], mark: '中执',
    to: performer,
    body: (_c, a, w) => paragraphs(`因${w.value(a, 'ground')}，依据${w.cite(COERCION.art(39))}，决定中止执行。`, '上述情形消失的，本机关将另行通知恢复执行；中止满三年仍未恢复的，按该条规定处理。'),
  },
  'resume-notice': {
    ...t('恢复执行通知书', 'Notice that enforcement goes on'), basis: [COERCION.art(39), COERCION.art(42)], acts: ['resume', 'breach'], mark: '恢执',
    to: performer,
    body: (c, a, w) => paragraphs(a.act === 'breach' ? `你（单位）未履行${w.date(c.last('agree')?.on)}达成的执行协议。` : `${w.date(c.last('stay')?.on)}中止执行的情形已经消失。`, `依据${w.cite(a.act === 'breach' ? COERCION.art(42) : COERCION.art(39))}，自本日起恢复执行。`),
  },
  'end-decision': {
    ...t('终结执行决定书', 'Decision to end the enforcement'), basis: COERCION.art(40), acts: ['end'], mark: '终执',
    to: performer,
    body: (c, a, w) => paragraphs(`关于${decision(c, w)}的强制执行，因${w.value(a, 'ground')}，依据${w.cite(COERCION.art(40))}，决定终结执行。`),
  },
  'court-application': {
    ...t('强制执行申请书', 'Application to the court'), basis: [COERCION.art(53), COERCION.art(55)], acts: ['apply'], mark: '执申',
    to: () => '有管辖权的人民法院',
    body: (c, a, w) => paragraphs(
      `本机关${decision(c, w)}，当事人在法定期限内不申请行政复议、不提起行政诉讼，又不履行。救济期限已于${last(c, w, 'open', 'remedies_end')}届满。`, `本机关于${w.date(c.last('urge')?.on)}催告履行，催告书送达满十日仍未履行。`,
      `依据${w.cite([COERCION.art(53), COERCION.art(55), LITIGATION.art(97)])}，申请强制执行。`, when(w.value(a, 'documents'), '附送材料：', '。'), '本申请书由行政机关负责人签名，加盖行政机关印章。',
    ),
  },
  'court-review-application': {
    ...t('不予受理（执行）裁定复议申请书', 'Review asked of the higher court'), basis: [COERCION.art(56), COERCION.art(58)], acts: ['ask-review'], mark: '执复',
    to: () => '上一级人民法院',
    body: (c, _a, w) => paragraphs(`人民法院对本机关强制执行申请在${last(c, w, 'court-refuse', 'stage')}阶段作出不予裁定，裁定书于${last(c, w, 'court-refuse', 'served_on')}送达。`, `本机关对裁定有异议，依据${w.cite([COERCION.art(56), COERCION.art(58)])}申请复议。`),
  },
}
