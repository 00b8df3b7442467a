import { type AnyView, convention, type DocumentDef, type DocumentWords, t, unverified } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2021 from './2021.ts'

/** The paper on hotlines is not in the corpus: what is written to a caller stands on it unverified. */
const PAPER = unverified('国办发〔2020〕53号')
const LOCAL = unverified('local practice, configurable')

const caller = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'receive', 'caller')
const call = (c: AnyView, w: DocumentWords): string => `${dayOf(c, w, 'receive')}${around('通过', said(c, w, 'receive', 'channel'))}提出的诉求${around('（', said(c, w, 'receive', 'matter'), '）')}`

/** What the hotline writes to callers and to the units that handle their orders. */
export const hotlineDocuments: Readonly<Record<string, DocumentDef<(typeof e2021)['acts']>>> = {
  'dispatch-order': {
    ...t('12345热线工单转办单', 'Order to the unit'), basis: LOCAL, acts: ['dispatch'], mark: '热办', to: (_, a, w) => w.value(a, 'toUnit'),
    body: (c, a, w) => [
      ...lines(`诉求人${call(c, w)}，属于你单位职责${around('（派单目录：', w.value(a, 'dutyEntry'), '）')}，现转你单位办理，工单级别：${w.value(a, 'level')}。`, `请于${w.due(c, 'sign')}前签收，于${w.due(c, 'handle')}前办结并直接答复诉求人；不属于本单位职责的，请在签收期内说明依据退回。诉求人信息仅用于办理本工单，不得泄露。`),
      { rows: [['诉求类别', said(c, w, 'receive', 'category')], ['地点', said(c, w, 'receive', 'place')]] },
    ],
  },
  refusal: {
    ...t('诉求不予受理告知书', 'Notice that the request is not taken'), basis: [PAPER, convention('reasons are told')], acts: ['refuse'], mark: '热不受', to: caller,
    body: (c, a, w) => lines(`你${call(c, w)}，经审查不予受理。理由：${w.value(a, 'reason')}。`),
    remedy: () => '对不予受理有异议的，可以再次来电说明情况，或者向热线主管部门反映；属于信访、复议、诉讼等事项的，可以依法通过相应途径提出。',
  },
  'path-notice': {
    ...t('法定途径告知书', 'Notice of the lawful way'), basis: PAPER, acts: ['divert'], mark: '热告', to: caller,
    body: (c, a, w) => lines(`你${call(c, w)}，依法应当通过下列途径处理：${w.value(a, 'to')}。请注意法律规定的期限，及时向有权机关提出。`),
  },
  'extension-notice': {
    ...t('工单延期办理告知书', 'Notice of a longer period'), basis: LOCAL, acts: ['extend'], mark: '热延', to: caller,
    body: (c, a, w) => lines(`你${call(c, w)}，因情况复杂不能按期办结，经批准延长${w.value(a, 'days')}个工作日，办理期限至${w.due(c, 'handle')}届满。`),
  },
  reply: {
    ...t('诉求办理答复书', 'Answer to the caller'), basis: PAPER, acts: ['reply'], mark: '热复', to: caller,
    body: (c, a, w) => lines(`你${call(c, w)}，已由${said(c, w, 'dispatch', 'toUnit') || '承办单位'}办理，结果为：${w.value(a, 'result')}。`, '热线管理机构将对办理情况回访，请如实评价；对结果不满意的，可以在回访时提出，经核实可以重新办理。'),
  },
  'supervision-notice': {
    ...t('工单督办单', 'Supervision of an order'), basis: PAPER, acts: ['supervise'], mark: '热督', to: (c, _, w) => said(c, w, 'dispatch', 'toUnit') || undefined,
    body: (c, a, w) => lines(`${call(c, w)}，因${w.value(a, 'ground')}现予督办，请立即办理并反馈结果。`),
  },
}
