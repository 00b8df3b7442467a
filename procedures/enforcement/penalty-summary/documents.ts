import { type ActsOf, law, type ProcedureParts, t } from '#kernel'
import { itemZh, last, officersZh, paragraphs, partyOf, remedyZh, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2017 from './2017.ts'
import type e2021 from './2021.ts'

const PENALTY = law('行政处罚法(2021-01-22)')

/** Documents of the summary procedure: the pre-printed decision, the proof of turning it into an ordinary case, the reasons of a withdrawal. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2021, typeof e2017]>>['documents']> = {
  'on-the-spot-decision': {
    ...t('当场行政处罚决定书', 'On-the-spot penalty decision'), basis: PENALTY.art(52), acts: ['decide'], mark: '当罚',
    to: (c, _a, w) => partyOf(c, w, 'notify'),
    body: (c, a, w) => paragraphs(
      `经当场检查，你（单位）存在下列行为：${last(c, w, 'notify', 'facts')}。上述事实有现场检查情况等证据证明。`,
      when(itemZh(c, c.last('notify')?.data.power), '处罚依据的职权事项：', '。'),
      c.has('hear-defence') ? `本机关已当场听取你（单位）的陈述、申辩，复核结果：${last(c, w, 'hear-defence', 'accepted') === '是' ? '予以采纳' : '不予采纳'}。` : c.has('waive-defence') ? '你（单位）已书面表示放弃陈述、申辩。' : '',
      `执法人员已出示执法证件并当场告知拟处罚的内容、事实、理由、依据和依法享有的权利。依据${w.cite(PENALTY.art(51))}，决定给予：${w.value(a, 'kind')}${Number(a.data.fine) > 0 ? `，${w.money(Number(a.data.fine))}` : ''}。`,
      a.data.correction_ordered === true ? '责令立即改正上述违法行为。' : '',
      Number(a.data.fine) > 0 ? `罚款自收到本决定书之日起十五日内缴至指定银行或者通过电子支付系统缴纳，缴款期限至${w.due(c, 'pay-fine')}；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款不超过罚款数额。` : '',
      when(officersZh(c, a.data.officers), '执法人员：', '。'),
      a.data.refusal_noted === true ? '当事人拒绝签收，执法人员已在本决定书上注明。' : '本决定书当场交付当事人，由当事人签名。',
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本处罚决定'),
  },
  'withdrawal-reasons': {
    ...t('撤回行政处罚决定信息说明', 'Reasons for withdrawing a published decision'), basis: PENALTY.art(48, 2), acts: ['withdraw-publication'], mark: '撤信',
    body: (c, _a, w) => paragraphs(
      `本机关${w.date(c.last('decide')?.on)}作出并公开的行政处罚决定，已由${last(c, w, 'record-change', 'by_whom')}${last(c, w, 'record-change', 'outcome')}。`,
      `依据${w.cite(PENALTY.art(48, 2))}，现撤回该决定信息，并以本说明公开理由。`,
    ),
  },
  'conversion-approval': {
    ...t('简易程序转普通程序审批表', 'Summary case turned into an ordinary one'), basis: PENALTY.art(51), acts: ['convert'], mark: '转普',
    body: (c, a, w) => paragraphs(
      `${w.date(c.first('notify')?.on)}当场告知当事人${partyOf(c, w, 'notify')}的案件，经核查不属于可以当场作出处罚决定的情形：${w.value(a, 'reason')}。`,
      `依据${w.cite(PENALTY.art(54))}转为普通程序办理，关联案件：${w.value(a, 'case')}。`,
    ),
  },
}
