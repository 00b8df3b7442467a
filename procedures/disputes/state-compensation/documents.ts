import { type AnyView, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, organOf, said, today } from '../../_shared/written.ts'
import type e2013 from './2013.ts'

const LAW = law('国家赔偿法(2012-10-26)')
const MONEY = law('国家赔偿费用管理条例(2011-01-17)')

const claimant = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'claim', 'claimant')
const claim = (c: AnyView, w: DocumentWords): string => `赔偿请求人${said(c, w, 'claim', 'claimant')}于${dayOf(c, w, 'claim')}向本机关申请国家赔偿（损害：${said(c, w, 'claim', 'harm')}${around('，请求金额', said(c, w, 'claim', 'amount'))}）。`
const suit = (w: DocumentWords): string => `对赔偿的方式、项目、数额有异议，或者对不予赔偿决定不服的，可以自本机关作出决定之日起三个月内，依照${w.cite(LAW.art(14, 2))}向有管辖权的人民法院提起诉讼。`

/** What an organ that is liable writes, from the receipt for a claim to recovery from those at fault. */
export const compensationDocuments: Readonly<Record<string, DocumentDef<(typeof e2013)['acts']>>> = {
  receipt: {
    ...t('国家赔偿申请收讫凭证', 'Receipt for the claim'), basis: LAW.art(12, 4), acts: ['claim'], mark: '赔收', to: claimant,
    body: (c, _, w) => lines(`${claim(c, w)}依照${w.cite(LAW.art(12, 4))}，出具本凭证并加盖专用印章、注明收讫日期。`, `本机关将自收到申请之日起两个月内（至${w.due(c, 'decide')}）作出是否赔偿的决定。`),
  },
  'correction-notice': {
    ...t('国家赔偿申请补正通知书', 'Notice to correct the claim'), basis: LAW.art(12, 4), acts: ['request-correction'], mark: '赔补', to: claimant,
    body: (c, a, w) => lines(`${claim(c, w)}申请材料不齐全，依照${w.cite(LAW.art(12, 4))}，一次性告知需要补正的全部内容：${w.value(a, 'items')}。`),
  },
  decision: {
    ...t('行政赔偿决定书', 'Decision to compensate'), basis: [LAW.art(13, 2), LAW.art(32)], acts: ['decide'], mark: '赔决', to: claimant,
    body: (c, a, w) => [
      ...lines(`${claim(c, w)}本机关${c.has('hear-claimant') ? `于${dayOf(c, w, 'hear-claimant')}听取了赔偿请求人的意见` : '已受理'}${around('，并就', said(c, w, 'negotiate', 'about'), '进行了协商')}。`),
      ...lines(`经审查，依照${w.cite([LAW.art(13), LAW.art(32)])}，决定予以赔偿：`), { rows: [['赔偿方式', w.value(a, 'manner')], ['赔偿金额', w.value(a, 'amount')], ...(a.data.mental === undefined ? [] : [['精神损害抚慰金', w.value(a, 'mental')] as const])] },
      ...lines('赔偿请求人可以凭生效的赔偿决定书向本机关申请支付赔偿金。'),
    ],
    remedy: (_, __, w) => suit(w),
  },
  refusal: {
    ...t('不予行政赔偿决定书', 'Decision not to compensate'), basis: LAW.art(13, 3), acts: ['refuse'], mark: '赔不', to: claimant,
    body: (c, a, w) => lines(`${claim(c, w)}经听取意见并审查，依照${w.cite(LAW.art(13, 3))}，决定不予赔偿。理由：${w.value(a, 'reason')}。`),
    remedy: (_, __, w) => suit(w),
  },
  'payment-application': {
    ...t('国家赔偿费用支付申请书', 'Application to the finance department'), basis: [LAW.art(37, 3), MONEY.art(8)], acts: ['send-to-finance'], mark: '赔支', to: () => '财政部门',
    body: (c, _, w) => lines(`${claim(c, w)}本机关已作出赔偿决定${around('，赔偿金额', said(c, w, 'decide', 'amount'))}，赔偿请求人于${dayOf(c, w, 'claim-payment') || '近日'}申请支付。依照${w.cite([LAW.art(37, 3), MONEY.art(8)])}提出支付申请，请在十五日内支付。`),
  },
  'payment-notice': {
    ...t('国家赔偿费用支付告知书', 'Notice of payment'), basis: MONEY.art(11), acts: ['tell-paid'], mark: '赔告', to: claimant,
    body: (c, _, w) => lines(`赔偿费用${around('', said(c, w, 'pay', 'amount'))}已于${dayOf(c, w, 'pay') || '近日'}支付。依照${w.cite(MONEY.art(11))}，现予告知，同时告知${organOf(c, w)}。`),
  },
  recovery: {
    ...t('国家赔偿费用追偿决定书', 'Decision to recover'), basis: [LAW.art(16), MONEY.art(12)], acts: ['recover'], mark: '赔追',
    body: (c, a, w) => lines(`${organOf(c, w)}赔偿损失后，经查明，有关工作人员在本案中存在${w.value(a, 'fault')}。依照${w.cite([LAW.art(16, 1), MONEY.art(12)])}，于${today(a, w)}决定责令其承担赔偿费用${w.value(a, 'amount')}，上缴国库。`),
    remedy: () => '对追偿决定有异议的，可以依照有关规定申请复核或者申诉。',
  },
}
