import { type ActsOf, type DocumentDef, type DocumentWords, law, t, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2020 from './2020.ts'
import type e2025 from './2025.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2025-03-17)')
const SME_PAYMENT_2020 = law('保障中小企业款项支付条例(2020-07-05)')
type Acts = ActsOf<[typeof e2025, typeof e2020]>
type Case = View<Acts>
const BASIS = [SME_PAYMENT.art(25), SME_PAYMENT_2020.art(17)]
const article = (c: Case, w: DocumentWords): string => w.cite(c.edition === '2025' ? SME_PAYMENT.art(25) : SME_PAYMENT_2020.art(17))
const complainant = () => '投诉人'
const complaint = (c: Case, w: DocumentWords): string => `你单位于${dayOf(c, w, 'receive')}投诉${said(c, w, 'receive', 'against')}拖欠款项${said(c, w, 'receive', 'amount')}`
const accused = (c: Case, _a: unknown, w: DocumentWords): string => said(c, w, 'receive', 'against')

/** What complainant, handling department and the organ complained of are given in writing. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  acceptance: {
    ...t('投诉受理告知书', 'Complaint accepted'), basis: BASIS, acts: ['accept'], mark: '伊州欠受', to: complainant,
    body: (c, _a, w) => lines(`${complaint(c, w)}，经审查符合受理条件，根据${article(c, w)}予以受理。`, around('我单位将于', w.due(c, 'transfer') === '无' ? '' : w.due(c, 'transfer'), '前转交有关部门处理。') || '我单位将及时转交有关部门处理。'),
  },
  'not-accepted': {
    ...t('投诉不予受理告知书', 'Complaint not accepted'), basis: BASIS, acts: ['not-accept'], mark: '伊州欠否', to: complainant,
    body: (c, a, w) => lines(`${complaint(c, w)}，经审查不符合受理条件，根据${article(c, w)}不予受理。理由：${w.value(a, 'reason')}。`),
    remedy: () => '你单位可以补充材料后重新投诉，也可以依照合同约定申请仲裁或者向人民法院起诉。',
  },
  transfer: {
    ...t('投诉转办函', 'Complaint handed on'), basis: BASIS, acts: ['transfer'], mark: '伊州欠转', to: (_c, a, w) => w.value(a, 'handler'),
    body: (c, a, w) => lines(`投诉人于${dayOf(c, w, 'receive')}投诉${accused(c, a, w)}拖欠款项${said(c, w, 'receive', 'amount')}，已受理。根据${article(c, w)}，现转请处理。`, around('请于', w.due(c, 'handle') === '无' ? '' : w.due(c, 'handle'), '前书面反馈投诉人和我单位。') || '请将处理结果书面反馈投诉人和我单位。'),
  },
  extension: {
    ...t('投诉处理期限延长告知书', 'Handling extended'), basis: BASIS, acts: ['extend'], mark: '伊州欠延', to: complainant,
    body: (c, a, w) => lines(`${complaint(c, w)}，因${w.value(a, 'reason')}，经批准处理期限延长至${w.value(a, 'until')}，特此告知。`),
  },
  supervision: {
    ...t('督办书', 'Supervision letter'), basis: BASIS, acts: ['supervise'], mark: '伊州欠督', to: accused,
    body: (c, a, w) => lines(`投诉人投诉你单位拖欠款项${said(c, w, 'receive', 'amount')}。经核实尚未支付，请依法及时支付并报告处理情况。${around('附：', w.value(a, 'letter'))}`),
  },
  summons: {
    ...t('约谈、通报、责令整改通知书', 'Talk, circular or order'), basis: BASIS, acts: ['summon'], mark: '伊州欠约', to: accused,
    body: (c, a, w) => lines(`你单位拖欠款项一事，经${dayOf(c, w, 'supervise') || '此前'}督办仍未解决。根据${article(c, w)}，决定对你单位采取措施：${w.value(a, 'kind')}。`),
  },
  answer: {
    ...t('投诉处理结果告知书', 'Result'), basis: BASIS, acts: ['answer'], mark: '伊州欠复', to: complainant,
    body: (c, a, w) => lines(`${complaint(c, w)}。经处理，结果为：${w.value(a, 'result')}${around('，支付金额', w.value(a, 'paid'))}。`),
    remedy: () => '对处理结果有异议的，可以依照合同约定申请仲裁或者向人民法院起诉。', copies: () => ['受理投诉部门'],
  },
  discredit: {
    ...t('失信信息记入告知书', 'Entered in the credit record'), basis: [SME_PAYMENT.art(26), SME_PAYMENT_2020.art(17)], acts: ['record-discredit'], mark: '伊州欠信', to: accused,
    body: (c, a, w) => lines(`你单位拖欠款项${said(c, w, 'receive', 'amount')}，依据${w.value(a, 'basis-decision')}的认定，将有关失信信息记入信用记录；情节是否严重：${w.value(a, 'serious')}。`),
    remedy: () => '你单位对记入的信息有异议的，可以依法提出异议申诉；履行义务后可以依法申请信用修复。',
  },
}
