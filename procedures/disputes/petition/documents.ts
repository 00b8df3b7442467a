import { type AnyView, type Basis, type Citation, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, said, today } from '../../_shared/written.ts'
import type e2005 from './2005.ts'
import type { petitionActs } from './2022/acts.ts'

const NEW = law('信访工作条例(2022-02-25)')
const OLD = law('信访条例(2005-01-10)')

type Documents = Readonly<Record<string, DocumentDef<typeof petitionActs & (typeof e2005)['acts']>>>
const newer = (c: AnyView): boolean => c.edition === '2022'
const cited = (c: AnyView, w: DocumentWords, now: Citation, then: Citation): string => w.cite(newer(c) ? now : then)
const both = (...bases: readonly Citation[]): Basis => bases
const petitioner = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'register', 'petitioner')
const receiver = (_: AnyView, a: Parameters<DocumentWords['value']>[0], w: DocumentWords): string => w.value(a, 'toOrgan')
/** 你于某日以某种渠道提出的信访事项（……）。 */
const matter = (c: AnyView, w: DocumentWords): string => `${dayOf(c, w, 'register')}${around('通过', said(c, w, 'register', 'channel'))}提出的信访事项${around('（', said(c, w, 'register', 'matter'), '）')}`

/** What the Regulations want written in a petition matter. */
export const petitionDocuments: Documents = {
  referral: {
    ...t('信访事项转送函', 'Letter of referral'), basis: both(NEW.art(22, 1), OLD.art(21, 1)), acts: ['refer'], mark: '信转', to: receiver,
    body: (c, _, w) => lines(`信访人${said(c, w, 'register', 'petitioner')}${matter(c, w)}，属于你单位职权范围，依照${cited(c, w, NEW.art(22, 1), OLD.art(21, 1))}现予转送。`, '请自收到之日起十五日内决定是否受理，并书面告知信访人；不属于本单位职权范围的，请在规定期限内说明理由提出异议。'),
  },
  assignment: {
    ...t('信访事项交办函', 'Letter of assignment'), basis: both(NEW.art(22, 1, 3), OLD.art(21, 1, 4)), acts: ['assign'], mark: '信交', to: receiver,
    body: (c, a, w) => lines(`信访人${said(c, w, 'register', 'petitioner')}${matter(c, w)}，情况重要，依照${cited(c, w, NEW.art(22, 1, 3), OLD.art(21, 1, 4))}交由你单位办理。`, `请依法办理，并于${w.value(a, 'dueOn')}前反馈结果、提交办结报告。`),
  },
  acceptance: {
    ...t('信访事项受理告知书', 'Notice of acceptance'), basis: both(NEW.art(23), OLD.art(22, 2)), acts: ['notify'], mark: '信受', to: petitioner,
    when: (_, a) => a.data.path === 'petition-opinion' || a.data.path === 'suggestion' || a.data.decision === 'accepted',
    body: (c, a, w) => lines(`你${matter(c, w)}收悉。经审查，依照${cited(c, w, NEW.art(23, 2), OLD.art(22, 2))}，本机关于${today(a, w)}决定受理${around('，处理途径为', w.value(a, 'path'))}。`, a.data.path === 'suggestion' ? '本机关将认真研究论证，及时回复采纳情况。' : `办理期限为六十日，至${w.due(c, 'handle')}届满；情况复杂的，经批准可以延长并告知理由。办理情况可以凭信访事项编号查询。`),
  },
  'path-notice': {
    ...t('信访事项处理途径告知书', 'Notice of the way the matter takes'), basis: both(NEW.art(23), NEW.art(31), OLD.art(21, 1, 1)), acts: ['notify', 'divert', 'tell-path', 'tell-other-organ'], mark: '信告', to: petitioner,
    when: (_, a) => a.act !== 'notify' || (a.data.decision !== 'accepted' && a.data.path !== 'petition-opinion' && a.data.path !== 'suggestion'),
    body: (c, a, w) => lines(`你${matter(c, w)}收悉。经甄别，${a.data.decision === 'not-accepted' ? '该事项不符合受理条件，本机关不予受理' : `该事项应当按照下列途径处理：${w.value(a, 'path') || '向有权处理的机关提出'}`}。依照${cited(c, w, NEW.art(31), OLD.art(21, 1, 1))}${around('，请向', w.value(a, 'toOrgan'), '提出')}。`, '请注意法律规定的时效和期限，及时依照相应法律规定主张权利。'),
  },
  extension: {
    ...t('信访事项延期办理告知书', 'Notice of a longer period'), basis: both(NEW.art(34), OLD.art(33)), acts: ['extend'], mark: '信延', to: petitioner,
    body: (c, a, w) => lines(`你${matter(c, w)}，因情况复杂，不能在六十日内办结。经本机关负责人批准，依照${cited(c, w, NEW.art(34), OLD.art(33))}延长办理期限${w.value(a, 'days')}日，至${w.due(c, 'handle')}届满。`),
  },
  'mediation-agreement': {
    ...t('信访事项调解协议书', 'Agreement reached in mediation'), basis: NEW.art(33), acts: ['mediate'], mark: '信调', to: petitioner,
    body: (c, a, w) => lines(`就信访人${said(c, w, 'register', 'petitioner')}${matter(c, w)}，依照${w.cite(NEW.art(33))}，在不违反政策法规强制性规定的前提下，经${today(a, w)}调解，双方自愿达成协议（${w.value(a, 'agreement')}）。双方应当按照协议履行。`),
  },
  opinion: {
    ...t('信访事项处理意见书', 'Opinion on the matter'), basis: both(NEW.art(31), NEW.art(32), OLD.art(32)), acts: ['issue-opinion'], mark: '信处', to: petitioner,
    body: (c, a, w) => [
      { h: '一、信访事项' }, ...lines(`你${matter(c, w)}，本机关于${dayOf(c, w, 'notify') || dayOf(c, w, 'register')}受理。`),
      { h: '二、调查核实情况' }, ...lines(`本机关${c.has('hear-petitioner') ? '听取了你陈述的事实和理由，' : ''}${c.has('hold-hearing') ? '举行了听证，' : ''}经调查核实：${w.value(a, 'facts') || '事实和理由见案卷'}。`),
      { h: '三、处理意见' }, ...lines(`依照${cited(c, w, NEW.art(32), OLD.art(32))}${around('和', w.value(a, 'legalBasis'))}，处理意见为：${w.value(a, 'result')}${around('，由', w.value(a, 'executingOrgan'), '负责执行')}。`),
    ],
    remedy: (c, _, w) => `对本处理意见不服的，可以自收到之日起三十日内，依照${cited(c, w, NEW.art(35), OLD.art(34))}请求本机关的上一级行政机关复查；逾期不请求复查的，本意见为终结意见。`,
  },
  'suggestion-reply': {
    ...t('建议意见回复函', 'Reply to a suggestion'), basis: NEW.art(29), acts: ['reply-suggestion'], mark: '信建', to: petitioner,
    body: (c, a, w) => lines(`你${matter(c, w)}收悉。依照${w.cite(NEW.art(29))}，本机关进行了研究论证，结果为：${w.value(a, 'adopted')}。感谢你对工作的关心和支持。`),
  },
  'review-opinion': {
    ...t('信访事项复查意见书', 'Review opinion'), basis: both(NEW.art(35), OLD.art(34)), acts: ['issue-review'], mark: '信查', to: petitioner,
    body: (c, a, w) => lines(`你${matter(c, w)}，因不服${dayOf(c, w, 'issue-opinion')}的处理意见，于${dayOf(c, w, 'ask-review')}请求复查。依照${cited(c, w, NEW.art(35), OLD.art(34))}，经复查，对原处理意见：${w.value(a, 'result')}。`),
    remedy: (c, _, w) => `对本复查意见不服的，可以自收到之日起三十日内，依照${cited(c, w, NEW.art(36, 1), OLD.art(35))}请求复查机关的上一级行政机关复核。`,
  },
  'rereview-opinion': {
    ...t('信访事项复核意见书', 'Re-review opinion'), basis: both(NEW.art(36, 1), OLD.art(35)), acts: ['issue-rereview'], mark: '信核', to: petitioner,
    body: (c, a, w) => lines(`你${matter(c, w)}，因不服${dayOf(c, w, 'issue-review')}的复查意见，于${dayOf(c, w, 'ask-rereview')}请求复核${c.has('open-rereview-hearing') ? '，本机关举行了听证' : ''}。依照${cited(c, w, NEW.art(36, 1), OLD.art(35))}，经复核：${w.value(a, 'result')}。`, `本意见为终结意见。仍以同一事实和理由提出请求的，各级机关、单位不再受理（${cited(c, w, NEW.art(36, 3), OLD.art(35, 3))}）。`),
  },
  supervision: {
    ...t('信访事项督办函', 'Letter of supervision'), basis: both(NEW.art(40, 1), OLD.art(36, 1)), acts: ['supervise'], mark: '信督',
    body: (c, a, w) => lines(`${matter(c, w)}，办理中存在下列情形：${w.value(a, 'ground')}。依照${cited(c, w, NEW.art(40, 1), OLD.art(36, 1))}现予督办，请及时改正并反馈办理结果。`),
  },
  improvement: {
    ...t('信访工作改进建议书', 'Suggestion to improve'), basis: both(NEW.art(40), OLD.art(36, 2)), acts: ['suggest-improvement'], mark: '信改', to: receiver,
    body: (c, a, w) => lines(`在办理${matter(c, w)}中，发现需要${w.value(a, 'kind') || '改进工作'}的问题。依照${cited(c, w, NEW.art(40), OLD.art(36, 2))}提出建议，请${newer(c) ? '书面' : '在三十日内书面'}反馈采纳情况。`),
  },
}
