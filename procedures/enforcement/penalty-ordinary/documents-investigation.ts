import { type ActsOf, law, type ProcedureParts, t } from '#kernel'
import { dateZh, itemZh, last, officersZh, paragraphs, partyOf, rows } from '#procedures/_shared/enforcement-documents.ts'
import type e2021 from './2021.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')
export type Documents = NonNullable<ProcedureParts<ActsOf<[typeof e2021]>>['documents']>

/** From the lead to the end of the investigation. */
export const investigationDocuments: Documents = {
  'filing-approval': {
    ...t('立案审批表', 'Approval of the filing'), basis: [PENALTY.art(54, 2), MARKET_PENALTY.art(19)], acts: ['file'], mark: '立',
    body: (c, a, w) => [
      rows(
        ['案件来源', last(c, w, 'receive-lead', 'source')], ['线索收到日期', dateZh(w, c.last('receive-lead')?.data.received_on)], ['当事人', w.value(a, 'party')], ['当事人类型', w.value(a, 'party_kind')], ['职权事项', itemZh(c, a.data.power)],
        ['违法行为终了之日', w.value(a, 'violation_ended')], ['发现之日', w.value(a, 'discovered_on')], ['立案依据', w.value(a, 'grounds')], ['办案人员', officersZh(c, a.data.officers)],
      ),
      ...paragraphs(`经审查，符合${w.cite(PENALTY.art(54, 2))}规定的立案条件，准予立案，并指定上列人员办理。办案期限至${w.due(c, 'decide-penalty')}。`),
    ],
  },
  'not-filed': {
    ...t('不予立案审批表', 'Decision not to file'), basis: [MARKET_PENALTY.art(20), PENALTY.art(33)], acts: ['decide-not-to-file'], mark: '不立',
    body: (c, a, w) => paragraphs(`${dateZh(w, c.last('receive-lead')?.data.received_on)}收到的线索（${last(c, w, 'receive-lead', 'summary')}），经核查属于下列情形：${w.value(a, 'reason')}。`, `依据${w.cite(MARKET_PENALTY.art(20))}，决定不予立案。`),
  },
  'recusal-decision': {
    ...t('回避决定书', 'Decision on a recusal'), basis: PENALTY.art(43), acts: ['decide-recusal'], mark: '避',
    body: (_c, a, w) => paragraphs(`关于执法人员${w.value(a, 'officer')}回避的申请，本机关经审查，决定${a.data.recused === true ? '其回避，并另行指定人员办理' : '驳回申请，决定作出前不停止调查'}。`, `依据：${w.cite(PENALTY.art(43))}。`),
  },
  'preservation-notice': {
    ...t('先行登记保存证据通知书', 'Notice that evidence is registered and kept'), basis: PENALTY.art(56), acts: ['preserve-evidence'], mark: '保存',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(
      `因${last(c, w, 'file', 'grounds')}，为防止证据灭失或者以后难以取得，依据${w.cite(PENALTY.art(56))}，对你（单位）有关物品先行登记保存，物品见清单（${w.value(a, 'items')}）。`,
      `请在保存期间妥善保管，勿使灭失或者转移。本机关将在${w.due(c, 'evidence-preservation')}前作出处理决定，逾期未处理的先行登记保存自动解除。`, a.data.urgent === true ? '情况紧急，已在实施后报告负责人。' : '',
    ),
  },
  'preservation-disposal': {
    ...t('先行登记保存物品处理决定书', 'What becomes of the evidence kept'), basis: [PENALTY.art(56), MARKET_PENALTY.art(35)], acts: ['dispose-preserved'], mark: '保存处',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(`对${w.date(c.last('preserve-evidence')?.on)}先行登记保存的物品，依据${w.cite(PENALTY.art(56))}，本机关决定作如下处理：${w.value(a, 'disposal')}。`),
  },
  'testing-notice': {
    ...t('检测、检验、检疫、鉴定期间告知书', 'Notice of the time of the testing'), basis: MARKET_PENALTY.art(32), acts: ['start-testing'], mark: '检期',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (_c, a, w) => paragraphs(`本案已委托${w.value(a, 'institution')}进行检测、检验、检疫或者鉴定，所需时间不计入办案期限，扣除依据：${w.value(a, 'rule')}。`, '检测、检验、检疫、鉴定结果将另行告知。'),
  },
  'investigation-report': {
    ...t('案件调查终结报告', 'Report of the investigation'), basis: [PENALTY.art(57), MARKET_PENALTY.art(48)], acts: ['conclude'], mark: '终',
    body: (c, a, w) => [
      rows(['当事人', partyOf(c, w, 'file')], ['职权事项', itemZh(c, c.last('file')?.data.power)], ['立案日期', w.date(c.last('file')?.on)], ['调查取证次数', String(c.count('investigate'))], ['处理建议', w.value(a, 'proposal')], ['报告', w.value(a, 'report')]),
      ...paragraphs(`本案已查清，依据${w.cite(PENALTY.art(57))}报请审查处理。`),
    ],
  },
  'termination-decision': {
    ...t('终止调查决定书', 'Decision to end the investigation'), basis: MARKET_PENALTY.art(47), acts: ['terminate'], mark: '终止',
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('file')?.on)}立案调查的案件，因${w.value(a, 'ground')}，依据${w.cite(MARKET_PENALTY.art(47))}，决定终止调查。`),
  },
  'crime-transfer': {
    ...t('涉嫌犯罪案件移送书', 'Case handed over to criminal justice'), basis: [PENALTY.art(27), CRIME_REFERRAL.art(5)], acts: ['transfer'], mark: '移刑',
    to: (_c, a, w) => w.value(a, 'to_organ'),
    body: (c, _a, w) => paragraphs(
      `本机关${w.date(c.last('file')?.on)}立案调查的当事人${partyOf(c, w, 'file')}一案，违法行为涉嫌犯罪，经负责人于${w.date(c.last('approve-transfer')?.on)}批准，依据${w.cite(PENALTY.art(27))}移送你机关。`,
      '随案移送案件情况的调查报告、涉案物品清单和有关检验报告、鉴定结论及其他材料。请依法审查并将是否立案的决定书面通知本机关。',
    ),
  },
}
