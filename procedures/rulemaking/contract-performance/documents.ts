import { type ActsOf, type DocumentDef, type DocumentWords, law, t, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2020 from './2020.ts'
import type e2025 from './2025.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2025-03-17)')
const SME_PAYMENT_2020 = law('保障中小企业款项支付条例(2020-07-05)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
type Acts = ActsOf<[typeof e2025, typeof e2020]>
type Case = View<Acts>
const contract = (c: Case, w: DocumentWords): string => `“${said(c, w, 'draft', 'title') || '本合同'}”${around('（合同编号：', said(c, w, 'sign', 'contract-no'), '）')}`
const counterparty = (c: Case, _a: unknown, w: DocumentWords): string => said(c, w, 'draft', 'counterparty') || '对方当事人'
/** The article of the regulation in the text that the case follows. */
const article = (c: Case, w: DocumentWords, now: number, before: number): string => w.cite(c.edition === '2025' ? SME_PAYMENT.art(now) : SME_PAYMENT_2020.art(before))
/** The running payment clock in words; nothing where the contract has none. */
const payBy = (c: Case, w: DocumentWords): string => (['payment-on-delivery', 'payment-on-acceptance', 'payment-on-settlement'] as const).map(k => w.due(c, k)).find(d => d !== '无') ?? ''

/** What passes in writing between the organ and the other party. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  review: {
    ...t('合同合法性审查意见书', 'Legality opinion on a contract'), basis: BUSINESS_ENVIRONMENT.art(31), acts: ['legality-review'], mark: '伊州合审', to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(`送审的${contract(c, w)}收悉，合同金额${said(c, w, 'draft', 'amount')}。经对签订主体、权限、程序和条款审查，意见为：${w.value(a, 'opinion')}。`, a.data.opinion === 'unlawful' ? '不得签订。' : ''),
  },
  acceptance: {
    ...t('检验验收合格通知书', 'Accepted'), basis: [SME_PAYMENT.art(10), SME_PAYMENT_2020.art(9)], acts: ['accept'], mark: '伊州合验', to: counterparty,
    body: (c, a, w) => lines(`你单位依${contract(c, w)}于${dayOf(c, w, 'deliver')}交付的货物、工程或者服务，经检验或者验收合格，金额${w.value(a, 'amount')}。`, around(`根据${article(c, w, 10, 9)}，本机关应于`, payBy(c, w), '前付款。')),
  },
  settlement: {
    ...t('结算金额确认书', 'Settlement confirmed'), basis: [SME_PAYMENT.art(9), SME_PAYMENT_2020.art(8)], acts: ['confirm-settlement'], mark: '伊州合结', to: counterparty,
    body: (c, a, w) => lines(`经双方确认，${contract(c, w)}本次结算金额为${w.value(a, 'amount')}。`, around(`根据${article(c, w, 9, 8)}，本机关应于`, payBy(c, w), '前付款。')),
  },
  'debt-confirmation': {
    ...t('债权债务确认书', 'Debt confirmed'), basis: [SME_PAYMENT.art(16), SME_PAYMENT_2020.art(14)], acts: ['confirm-debt'], mark: '伊州合确', to: counterparty,
    body: (c, a, w) => lines(`你单位于${dayOf(c, w, 'request-confirmation')}请求确认债权债务关系。根据${article(c, w, 16, 14)}，本机关确认：就${contract(c, w)}尚欠你单位${w.value(a, 'amount')}。`),
  },
  'payment-notice': {
    ...t('付款告知书', 'Payment notice'), basis: [SME_PAYMENT.art(9), SME_PAYMENT.art(17), SME_PAYMENT_2020.art(8), SME_PAYMENT_2020.art(15)], acts: ['pay', 'pay-part'], mark: '伊州合付', to: counterparty,
    body: (c, a, w) => lines(
      `就${contract(c, w)}，本机关于${w.date(a.on)}支付${w.value(a, 'amount')}${around('，另付逾期利息', w.value(a, 'interest'))}。`,
      a.act === 'pay' ? '合同款项至此付清。' : '其余款项仍应依照合同和法律规定的期限支付。',
    ),
  },
  'delay-notice': {
    ...t('迟延付款告知书', 'Told that payment is put off'), basis: [SME_PAYMENT.art(14), SME_PAYMENT.art(15), SME_PAYMENT_2020.art(13)], acts: ['refuse-or-delay'], mark: '伊州合迟', to: counterparty,
    body: (c, a, w) => lines(
      `就${contract(c, w)}，本机关未能按期付款的理由为：${w.value(a, 'reason')}；合同是否有约定：${w.value(a, 'agreed-in-contract')}。`,
      `根据${article(c, w, 14, 13)}，不得以负责人变更、履行内部付款流程，或者在合同未作约定的情况下以等待竣工验收备案、决算审计等为由迟延付款；存在争议的，无争议部分应当按期支付。`,
      `迟延支付的，应当依照${article(c, w, 17, 15)}支付逾期利息。`,
    ),
    remedy: (c, _a, w) => `你单位可以向受理投诉的部门投诉（${w.cite(c.edition === '2025' ? SME_PAYMENT.art(24) : SME_PAYMENT_2020.art(17))}），也可以依照合同约定申请仲裁或者向人民法院起诉。`,
  },
  termination: {
    ...t('变更、解除合同决定书', 'Contract changed or ended'), basis: BUSINESS_ENVIRONMENT.art(31), acts: ['change-unilaterally'], mark: '伊州合解', to: counterparty,
    body: (c, a, w) => lines(
      `因${w.value(a, 'ground')}，本机关决定变更或者解除${contract(c, w)}${around('，见', w.value(a, 'decision'))}。`,
      around('依法给予补偿', w.value(a, 'compensation'), '。') || '因此受到损失的，依法予以补偿。',
      `根据${w.cite(BUSINESS_ENVIRONMENT.art(31))}，不得以行政区划调整、政府换届、机构或者职能调整以及相关责任人更替等为由违约毁约。`,
    ),
    remedy: (_c, _a, w) => `如对本决定不服，可以自收到之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼（${w.cite(LITIGATION.art(46))}）。`,
  },
}
