import { type AnyView, type Basis, type Citation, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, organOf, said, today } from '../../_shared/written.ts'
import type { olderActs } from './2018/acts.ts'
import type { reconsiderationActs } from './2024/acts.ts'

const NEW = law('行政复议法(2023-09-01)')
const OLD = law('行政复议法(2017-09-01)')
const RULES = law('行政复议法实施条例(2007-05-29)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

type Documents = Readonly<Record<string, DocumentDef<typeof reconsiderationActs & typeof olderActs>>>
const newer = (c: AnyView): boolean => c.edition === '2024'
/** The article of the text that governs the case. */
const cited = (c: AnyView, w: DocumentWords, now: Citation, then: Citation): string => w.cite(newer(c) ? now : then)
const both = (...bases: readonly Citation[]): Basis => bases
const applicant = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'applicant')
const respondent = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'respondent')
const parties = (c: AnyView, _: unknown, w: DocumentWords): string => `${said(c, w, 'apply', 'applicant')}、${said(c, w, 'apply', 'respondent')}`
/** 申请人不服被申请人作出的……，于某日申请行政复议。 */
const dispute = (c: AnyView, w: DocumentWords): string =>
  `申请人${said(c, w, 'apply', 'applicant')}不服${said(c, w, 'apply', 'respondent')}作出的“${said(c, w, 'apply', 'challengedAct')}”，于${dayOf(c, w, 'apply')}向本机关申请行政复议。`
const suit = (w: DocumentWords, what: string): string =>
  `不服${what}的，可以自收到之日起十五日内，依照${w.cite(LITIGATION.art(45))}向有管辖权的人民法院提起行政诉讼；法律另有规定的除外。`

/** What the law wants written in a reconsideration, from the request to correct an application to the decision and the opinion letter. */
export const reconsiderationDocuments: Documents = {
  'correction-notice': {
    ...t('行政复议申请补正通知书', 'Notice to correct the application'), basis: both(NEW.art(31, 1), RULES.art(29)), acts: ['request-correction'], mark: '复补', to: applicant,
    body: (c, a, w) => lines(
      `${dispute(c, w)}经审查，申请材料不齐全或者表述不清楚，依照${cited(c, w, NEW.art(31, 1), RULES.art(29))}，请补正下列事项：${w.value(a, 'items')}。`,
      newer(c) ? '请自收到本通知之日起十个工作日内提交补正材料；有正当理由不能按期补正的，可以说明情况申请延长。' : `请于${w.value(a, 'dueOn')}前提交补正材料。`,
      '无正当理由逾期不补正的，视为放弃行政复议申请。补正所用时间不计入审理期限。',
    ),
  },
  acceptance: {
    ...t('行政复议申请受理通知书', 'Notice of acceptance'), basis: both(NEW.art(30, 1), OLD.art(17)), acts: ['accept', 'docket'], mark: '复受', to: applicant,
    body: (c, a, w) => lines(
      `${dispute(c, w)}经审查，该申请符合受理条件，依照${cited(c, w, NEW.art(30, 1), OLD.art(17, 2))}予以受理${around('，适用', w.value(a, 'procedure'), '审理')}。`,
      `审理期限至${w.due(c, 'decide') === '无' ? w.due(c, 'decide-summary') : w.due(c, 'decide')}届满。审理期间可以申请查阅被申请人的书面答复和证据材料，可以委托代理人，也可以依法申请调解或者自愿和解。`,
    ),
  },
  rejection: {
    ...t('不予受理行政复议申请决定书', 'Decision not to accept'), basis: both(NEW.art(30, 2), OLD.art(17, 1)), acts: ['reject'], mark: '复不受', to: applicant,
    body: (c, a, w) => lines(
      `${dispute(c, w)}经审查：${w.value(a, 'reason')}。依照${cited(c, w, NEW.art(30, 2), OLD.art(17, 1))}，决定不予受理。`,
      around('该申请不属于本机关管辖，请向', w.value(a, 'competentOrgan'), '提出。'),
    ),
    remedy: (_, __, w) => suit(w, '本决定'),
  },
  abandonment: {
    ...t('视为放弃行政复议申请告知书', 'Notice that the application counts as abandoned'), basis: both(NEW.art(31, 2), RULES.art(29)), acts: ['deem-abandoned'], mark: '复弃', to: applicant,
    body: (c, a, w) => lines(`${dispute(c, w)}本机关通知补正后，在规定期限内未收到补正材料（${w.value(a, 'note')}）。依照${cited(c, w, NEW.art(31, 2), RULES.art(29))}，视为放弃行政复议申请，案卷归档。在申请期限内可以另行申请。`),
  },
  'answer-notice': {
    ...t('行政复议答复通知书', 'Notice to answer'), basis: both(NEW.art(48), NEW.art(54, 1), OLD.art(23, 1)), acts: ['send-copy'], mark: '复答', to: respondent,
    body: (c, a, w) => lines(
      `${dispute(c, w)}本机关已受理，现于${today(a, w)}发送申请书副本（或者申请笔录复印件）。`,
      `依照${cited(c, w, NEW.art(48), OLD.art(23, 1))}，请自收到之日起${newer(c) ? (c.run('decide-summary') && !c.has('convert-to-ordinary') ? '五个工作日' : '十个工作日') : '十日'}内提出书面答复，并提交当初作出行政行为的证据、依据和其他有关材料。逾期不答复、不提交的，视为该行政行为没有证据、依据。`,
      '审理期间不得自行向申请人和其他有关单位、个人收集证据。',
    ),
  },
  'stay-notice': {
    ...t('停止执行通知书', 'Stay of execution'), basis: NEW.art(42), acts: ['stay-execution'], mark: '复停', to: respondent,
    body: (c, a, w) => lines(`${dispute(c, w)}因${w.value(a, 'ground')}，依照${w.cite(NEW.art(42))}，自${today(a, w)}起停止执行该行政行为，至行政复议决定生效之日止。`),
  },
  'third-party-notice': {
    ...t('第三人参加行政复议通知书', 'Notice to a third party'), basis: NEW.art(16), acts: ['add-third-party'], mark: '复三', to: (_, a, w) => w.value(a, 'thirdParty'),
    body: (c, _, w) => lines(`${dispute(c, w)}本案的处理与你（单位）有利害关系，依照${w.cite(NEW.art(16))}，通知你（单位）作为第三人参加行政复议，可以提交书面意见和证据，不参加不影响案件审理。`),
  },
  'hearing-notice': {
    ...t('行政复议听证通知书', 'Notice of the hearing'), basis: NEW.art(51, 1), acts: ['notify-hearing'], mark: '复听', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}依照${w.cite(NEW.art(51, 1))}，定于${w.value(a, 'hearingOn')}在${w.value(a, 'place')}举行听证，拟听证事项为：${w.value(a, 'matters')}。`, `申请人无正当理由拒不参加的，视为放弃听证权利；被申请人负责人应当参加，不能参加的说明理由并委托相应工作人员参加（${w.cite(NEW.art(51, 3))}）。`),
  },
  suspension: {
    ...t('行政复议中止通知书', 'Notice of suspension'), basis: both(NEW.art(39), RULES.art(41)), acts: ['suspend'], mark: '复中', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}审理中出现下列情形：${w.value(a, 'ground')}${around('（', w.value(a, 'otherGround'), '）')}。依照${cited(c, w, NEW.art(39, 1), RULES.art(41))}，自${today(a, w)}起中止审理。`, '中止的原因消除后及时恢复审理，中止期间不计入审理期限。'),
  },
  resumption: {
    ...t('恢复行政复议审理通知书', 'Notice of resumption'), basis: both(NEW.art(39, 2), RULES.art(41, 2)), acts: ['resume'], mark: '复恢', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}本案于${dayOf(c, w, 'suspend')}中止审理，现中止的原因已经消除。依照${cited(c, w, NEW.art(39, 2), RULES.art(41, 2))}，自${today(a, w)}起恢复审理，审理期限顺延至${w.due(c, 'decide') === '无' ? w.due(c, 'decide-summary') : w.due(c, 'decide')}。`),
  },
  'norm-notice': {
    ...t('规范性文件审查答复通知书', 'Notice to the maker of a norm'), basis: NEW.art(58, 1), acts: ['notify-maker'], mark: '复规',
    body: (c, _, w) => lines(`${dispute(c, w)}申请人一并请求审查${around('“', said(c, w, 'take-up-norm', 'norm'), '”')}。依照${w.cite(NEW.art(58, 1))}，请自收到本通知之日起十个工作日内就相关条款的合法性提出书面答复并提交相关材料。`),
  },
  'norm-transfer': {
    ...t('规范性文件转送函', 'Letter forwarding a norm'), basis: both(NEW.art(56), NEW.art(57)), acts: ['forward-norm'], mark: '复转', to: (_, a, w) => w.value(a, 'toOrgan'),
    body: (c, _, w) => lines(`${dispute(c, w)}案件涉及${around('“', said(c, w, 'take-up-norm', 'norm'), '”')}，本机关无权处理，依照${w.cite(both(NEW.art(56), NEW.art(57)))}转送你机关。`, `请依照${w.cite(NEW.art(60))}自收到之日起六十日内将处理意见回复本机关。`),
  },
  extension: {
    ...t('行政复议延期审理通知书', 'Notice of a longer period'), basis: both(NEW.art(62, 1), OLD.art(31, 1)), acts: ['extend'], mark: '复延', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}因情况复杂，不能在规定期限内作出行政复议决定${around('（', w.value(a, 'reason'), '）')}，经批准，依照${cited(c, w, NEW.art(62, 1), OLD.art(31, 1))}延长审理期限${w.value(a, 'days')}日，延长后的期限至${w.due(c, 'decide')}届满。`),
  },
  termination: {
    ...t('行政复议终止决定书', 'Decision to terminate'), basis: both(NEW.art(41), RULES.art(42)), acts: ['terminate', 'withdraw'], when: (_, a) => a.act === 'terminate' || a.data.allowed !== false, mark: '复终', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}审理中，${a.act === 'withdraw' ? `申请人自愿撤回申请${a.data.afterSettlement === true ? '（双方已达成和解）' : ''}，本机关准予撤回` : `出现下列情形：${w.value(a, 'ground')}`}。依照${cited(c, w, NEW.art(41), RULES.art(42))}，决定终止本案行政复议。`, a.act === 'withdraw' ? '撤回申请后，不得再以同一事实和理由申请行政复议；能够证明撤回违背真实意思表示的除外。' : ''),
  },
  dismissal: {
    ...t('驳回行政复议申请决定书', 'Decision dismissing the application'), basis: NEW.art(33), acts: ['dismiss'], mark: '复驳', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}受理后查明：${w.value(a, 'reason')}，该申请不符合受理条件。依照${w.cite(NEW.art(33))}，决定驳回行政复议申请。`),
    remedy: (_, __, w) => suit(w, '本决定'),
  },
  mediation: {
    ...t('行政复议调解书', 'Mediation letter'), basis: both(NEW.art(73), RULES.art(50)), acts: ['mediate'], mark: '复调', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}申请人请求：${said(c, w, 'apply', 'requests')}。`, `审理中，经本机关主持调解，各方遵循自愿、合法的原则达成协议，协议不损害国家利益、社会公共利益和他人合法权益${around('，义务应当在', w.value(a, 'obligationDueOn'), '前履行')}。`, `依照${cited(c, w, NEW.art(73, 1), RULES.art(50, 2))}制作本调解书，经各方当事人签字或者盖章并加盖本机关印章，即具有法律效力；一方不履行的，依法强制执行。`),
  },
  decision: {
    ...t('行政复议决定书', 'Reconsideration decision'), basis: both(NEW.art(61), NEW.art(75), OLD.art(28), OLD.art(31, 2)), acts: ['decide'], mark: '复决', to: parties,
    body: (c, a, w) => [
      ...lines(dispute(c, w)), { h: '一、申请人的请求' }, ...lines(`${said(c, w, 'apply', 'requests')}。`),
      { h: '二、审理经过' }, ...lines(`本机关依法受理，${c.has('answer') ? `被申请人于${dayOf(c, w, 'answer')}提出书面答复并提交证据` : '被申请人未在规定期限内提出书面答复、提交证据'}${c.has('hear-opinions') ? '，并听取了当事人意见' : ''}${c.has('hold-hearing') ? `，于${dayOf(c, w, 'hold-hearing')}举行听证` : ''}。本案现已审理终结。`),
      { h: '三、决定' }, ...lines(`经本机关${w.value(a, 'approval')}，依照${cited(c, w, NEW.art(61), OLD.art(28, 1))}，决定：${w.value(a, 'outcome')}（被申请的行政行为：${said(c, w, 'apply', 'challengedAct')}）${a.data.redo === true ? '，责令被申请人重新作出行政行为' : ''}${around('，于', w.value(a, 'performBy'), '前履行')}。`, `本决定一经送达，即发生法律效力（${cited(c, w, NEW.art(75, 2), OLD.art(31, 3))}）。`),
    ],
    remedy: (_, __, w) => suit(w, '本决定'),
  },
  'opinion-letter': {
    ...t('行政复议意见书', 'Opinion letter'), basis: both(NEW.art(76), RULES.art(57, 1)), acts: ['issue-opinion-letter'], mark: '复意', to: (_, a, w) => w.value(a, 'toOrgan'),
    body: (c, a, w) => lines(`${organOf(c, w)}在办理行政复议案件中发现：${w.value(a, 'matter')}。`, `依照${cited(c, w, NEW.art(76), RULES.art(57, 1))}制发本意见书，请自收到之日起六十日内将纠正相关违法行为或者做好善后工作的情况报送本机关${around('（届满日：', w.due(c, 'opinion-report'), '）')}。`),
  },
  'performance-order': {
    ...t('责令履行行政复议决定通知书', 'Order to perform'), basis: both(NEW.art(77, 2), OLD.art(32, 2)), acts: ['order-performance'], mark: '复责', to: respondent,
    body: (c, a, w) => lines(`你机关未履行${dayOf(c, w, 'decide') === '' ? '生效的行政复议文书' : `${dayOf(c, w, 'decide')}作出的行政复议决定`}。依照${cited(c, w, NEW.art(77, 2), OLD.art(32, 2))}，责令于${w.value(a, 'dueOn')}前履行，并将履行情况报本机关。逾期不履行的，依法追究责任。`),
  },
}
