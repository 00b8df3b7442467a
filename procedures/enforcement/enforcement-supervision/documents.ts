import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2021 from './2021.ts'
import type e2026 from './2026.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const SICHUAN_SUPERVISION = law('四川省行政执法监督条例', 'model')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')
const JILIN_SUPERVISION = law('吉林省行政执法监督条例')
const MODEL_NOTICE = [SICHUAN_SUPERVISION.art(33), INNER_MONGOLIA_SUPERVISION.art(28)] as const

const supervised = (c: AnyView, _a: AnyAct, w: DocumentWords): string => last(c, w, 'receive', 'organ')
const complainant = (): string => '投诉举报人'

/** Written by the supervising office: what it opened, ordered, advised, decided and answered. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2026, typeof e2021]>>['documents']> = {
  'refusal-notice': {
    ...t('不予受理告知书', 'Not accepted'), basis: JILIN_SUPERVISION.art(18), acts: ['refuse'], mark: '监不受',
    to: complainant,
    body: (c, a, w) => paragraphs(`你${w.date(c.first('receive')?.on)}反映的行政执法事项，经审查属于下列情形：${w.value(a, 'reason')}，本机关不予受理。`, when(w.value(a, 'told_where'), '你可以向', '反映。')),
  },
  'filing-approval': {
    ...t('行政执法监督立案审批表', 'Opening of a supervision case'), basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model' }, acts: ['open'], mark: '监立',
    body: (c, a, w) => [rows(['来源', last(c, w, 'receive', 'source')], ['收到日期', w.date(c.first('receive')?.on)], ['被监督机关', last(c, w, 'receive', 'organ')], ['所涉案件', last(c, w, 'receive', 'case')], ['监督人员', w.value(a, 'supervisors')]), ...paragraphs('经审查，予以立案。')],
  },
  'opening-notice': {
    ...t('行政执法监督立案通知书', 'Organ notified'), basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model' }, acts: ['notify-organ'], mark: '监通立',
    to: supervised,
    body: (c, _a, w) => paragraphs(`本机关${w.date(c.last('open')?.on)}对你单位的行政执法活动立案监督，来源：${last(c, w, 'receive', 'source')}。`, `请于${w.due(c, 'organ-explains')}前提交书面说明和有关案卷材料。`),
  },
  'supervision-notice': {
    ...t('行政执法监督通知书', 'Supervision notice'), basis: MODEL_NOTICE, acts: ['issue-notice'], mark: '监通',
    to: supervised,
    body: (c, a, w) => paragraphs(
      `经调查核实，你单位行政执法存在下列违法或者不当情形：${w.value(a, 'unlawful')}。`, c.has('explain') ? '你单位的书面说明已经审阅。' : '',
      `依据${w.cite(PENALTY.art(75))}，参照${w.cite(MODEL_NOTICE)}，通知你单位：${w.value(a, 'measure')}。`, `请于${w.due(c, 'rectify')}前整改并报送整改报告。`, `对本通知有异议的，可以于${w.due(c, 'ask-recheck')}前申请复查；复查期间整改期限停止计算。`,
    ),
  },
  'recheck-answer': {
    ...t('行政执法监督复查答复书', 'Answer to the recheck'), basis: INNER_MONGOLIA_SUPERVISION.art(35), acts: ['recheck'], mark: '监复',
    to: supervised,
    body: (c, a, w) => paragraphs(`你单位${w.date(c.last('ask-recheck')?.on)}申请复查（${last(c, w, 'ask-recheck', 'reasons')}）。`, `经复查，${a.data.upheld === true ? '原监督通知认定的情形属实，予以维持' : '原监督通知认定的情形不属实，予以纠正'}。`),
  },
  'supervision-decision': {
    ...t('行政执法监督决定书', 'Supervision decision'), basis: INNER_MONGOLIA_SUPERVISION.art(29), acts: ['decide'], mark: '监决',
    to: supervised,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('issue-notice')?.on)}发出监督通知书，你单位逾期未整改。`, `参照${w.cite(INNER_MONGOLIA_SUPERVISION.art(29))}，作出如下监督决定：${w.value(a, 'decision')}。`, `请于${w.due(c, 'carry-out-decision')}前执行并报告结果。`),
  },
  'supervision-opinion': {
    ...t('行政执法监督意见书', 'Advice on responsibility'), basis: [PENALTY.art(76), INNER_MONGOLIA_SUPERVISION.art(27)], acts: ['sanction'], mark: '监意',
    to: supervised,
    body: (c, a, w) => paragraphs(`就${last(c, w, 'issue-notice', 'unlawful') || '监督中查明的问题'}，依据${w.cite(PENALTY.art(76))}，提出如下处理意见：${w.value(a, 'kind')}。`, '请按照管理权限办理，并将结果告知本机关。'),
  },
  'clearance-decision': {
    ...t('撤销监督立案决定书', 'Nothing unlawful found'), basis: { ...SICHUAN_SUPERVISION.art(33), note: 'model' }, acts: ['clear'], mark: '监撤',
    to: supervised,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('open')?.on)}立案监督的事项，经调查核实未发现违法或者不当情形：${w.value(a, 'reasons')}。`, '决定撤销立案。'),
  },
  'complaint-answer': {
    ...t('投诉举报答复书', 'Answer to the complainant'), basis: { ...SICHUAN_SUPERVISION.art(8), note: 'model' }, acts: ['answer'], mark: '监答',
    to: complainant,
    body: (c, a, w) => paragraphs(`你${w.date(c.first('receive')?.on)}反映的事项，本机关已经调查核实，现答复如下：${w.value(a, 'result')}。`, '本机关对你的身份信息予以保密。'),
  },
  'closing-report': {
    ...t('行政执法监督结案报告', 'Closing report'), basis: PENALTY.art(75), acts: ['close'], mark: '监结',
    body: (c, a, w) => [rows(['被监督机关', last(c, w, 'receive', 'organ')], ['来源', last(c, w, 'receive', 'source')], ['处理措施', last(c, w, 'issue-notice', 'measure')], ['监督决定', last(c, w, 'decide', 'decision')], ['整改情况', last(c, w, 'report-rectified', 'done')], ['已核实', w.value(a, 'verified')]), ...paragraphs('整改情况经核实，准予结案，材料归档。')],
  },
}
