import { type AnyView, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, lines, organOf, said } from '../../_shared/written.ts'
import type { litigationActs } from './2020/acts.ts'

const LITIGATION = law('行政诉讼法(2017-06-27)')
const HEADS = law('最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const SUGGESTIONS = law('最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)')

const court = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'serve', 'court')
/** 原告某诉某机关一案（案号）。 */
const suit = (c: AnyView, w: DocumentWords): string =>
  `${said(c, w, 'serve', 'plaintiff')}诉${said(c, w, 'serve', 'defendant')}${around('（', said(c, w, 'serve', 'caseNo'), '）')}行政诉讼${said(c, w, 'serve', 'instance')}一案`

/** What an organ hands to the court in a suit. */
export const litigationDocuments: Readonly<Record<string, DocumentDef<typeof litigationActs>>> = {
  answer: {
    ...t('行政答辩状', 'Answer'), basis: [LITIGATION.art(67, 1), LITIGATION.art(34)], acts: ['submit-answer'], mark: '诉答', to: court,
    body: (c, a, w) => [
      ...lines(`答辩人${said(c, w, 'serve', 'defendant')}就${suit(c, w)}，于${w.date(c.first('serve')?.on)}收到起诉状副本，依照${w.cite(LITIGATION.art(67, 1))}提出答辩。`),
      { h: '一、答辩意见' }, ...lines(`具体理由见所附答辩状（${w.value(a, 'answer')}），请求人民法院依法裁判。`),
      { h: '二、证据和依据' }, ...lines(`依照${w.cite(LITIGATION.art(34, 1))}提交作出行政行为的证据和所依据的规范性文件，清单如下。`), { rows: [['证据', w.value(a, 'evidence')], ['规范性文件', w.value(a, 'norms')]] },
    ],
  },
  'evidence-extension': {
    ...t('延期提供证据申请书', 'Request for more time for evidence'), basis: [LITIGATION.art(36, 1), READING.art(34)], acts: ['request-evidence-extension'], mark: '诉延', to: court,
    body: (c, a, w) => lines(`${suit(c, w)}，因${w.value(a, 'reason')}，不能在规定期限内提供证据。依照${w.cite([LITIGATION.art(36, 1), READING.art(34)])}，申请延期提供，正当事由消除后十五日内提交${around('（预计', w.value(a, 'causeEndedOn'), '消除）')}。`),
  },
  'jurisdiction-objection': {
    ...t('管辖异议书', 'Objection to jurisdiction'), basis: READING.art(10, 1), acts: ['object-jurisdiction'], mark: '诉管', to: court,
    body: (c, a, w) => lines(`${suit(c, w)}，答辩人认为受诉人民法院无管辖权：${w.value(a, 'ground')}。依照${w.cite(READING.art(10, 1))}，在接到起诉状副本后的法定期限内提出异议，请求裁定移送有管辖权的人民法院。`),
  },
  'power-of-attorney': {
    ...t('授权委托书', 'Power of attorney'), basis: LITIGATION.art(31), acts: ['appoint-agents'], mark: '诉委', to: court,
    body: (c, a, w) => lines(`${organOf(c, w)}就${suit(c, w)}，依照${w.cite(LITIGATION.art(31))}委托${w.value(a, 'agents')}（共${w.value(a, 'number')}人）为诉讼代理人，代理权限：一般代理。`),
  },
  'head-certificate': {
    ...t('负责人身份证明书', 'Certificate of the head'), basis: HEADS.art(6, 1), acts: ['name-head'], mark: '诉证', to: court,
    body: (c, a, w) => lines(`${suit(c, w)}，${w.value(a, 'ofOrgan')}由${w.value(a, 'post')}负责人（${w.value(a, 'head')}）出庭应诉。依照${w.cite(HEADS.art(6, 1))}，特出具本证明，载明姓名、职务等基本信息并加盖公章。`),
  },
  'absence-statement': {
    ...t('负责人不能出庭情况说明', 'Statement on the absence of the head'), basis: [HEADS.art(8), HEADS.art(9)], acts: ['report-absence'], mark: '诉说', to: court,
    body: (c, a, w) => lines(`${suit(c, w)}，本机关负责人因${w.value(a, 'reason')}不能出庭。依照${w.cite([HEADS.art(8), HEADS.art(9, 1)])}，提交相关证明材料：${w.value(a, 'proof')}。`, a.data.adjournmentAsked === true ? '请求人民法院延期开庭审理。' : '负责人不能出庭期间，委托本机关相应的工作人员出庭应诉。'),
  },
  'change-notice': {
    ...t('改变行政行为告知书', 'Notice that the act was changed'), basis: [READING.art(81, 1), LITIGATION.art(62)], acts: ['change-act'], mark: '诉改', to: court,
    body: (c, _, w) => lines(`${suit(c, w)}，在诉讼过程中，本机关已改变被诉行政行为。依照${w.cite(READING.art(81, 1))}，现书面告知人民法院，并已告知原告。`),
  },
  'appeal-petition': {
    ...t('行政上诉状', 'Appeal'), basis: LITIGATION.art(85), acts: ['appeal'], when: (_, a) => a.data.by !== 'plaintiff', mark: '诉上', to: court,
    body: (c, _, w) => lines(`上诉人${said(c, w, 'serve', 'defendant')}不服${suit(c, w)}的裁判${around('（', said(c, w, 'receive-judgment', 'outcome'), '）')}，依照${w.cite(LITIGATION.art(85))}，在法定期限内向上一级人民法院提起上诉，请求依法改判或者发回重审。`),
  },
  'suggestion-reply': {
    ...t('司法建议复函', 'Reply to a judicial suggestion'), basis: [READING.art(149, 4), SUGGESTIONS.art(8)], acts: ['reply-suggestion'], mark: '诉复', to: court,
    body: (c, a, w) => lines(`你院就${suit(c, w)}提出的司法建议${around('（', said(c, w, 'receive-suggestion', 'kind'), '）')}收悉。依照${w.cite(READING.art(149, 4))}，现将处理情况函复如下：${w.value(a, 'measures')}。`),
  },
}
