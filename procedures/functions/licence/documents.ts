import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs, remedyZh, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2019 from './2019.ts'

const LICENSING = law('行政许可法(2019-04-23)')

const applicant = (c: AnyView, _a: AnyAct, w: DocumentWords): string => last(c, w, 'receive', 'applicant')
/** The item asked for, by name where the list is at hand. */
const item = (c: AnyView, w: DocumentWords): string => {
  const id = c.first('receive')?.data.item
  const name = typeof id === 'string' ? c.register('licence-items')?.entry(id)?.name : undefined
  return typeof name === 'string' ? name : last(c, w, 'receive', 'item')
}
const received = (c: AnyView, w: DocumentWords): string => `你（单位）${w.date(c.first('receive')?.on)}提出的${item(c, w)}申请`

/** 行政许可法 asks that acceptance, refusal, corrections, decisions and the time left out be written. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2019]>>['documents']> = {
  'acceptance-notice': {
    ...t('行政许可受理通知书', 'Acceptance'), basis: LICENSING.art(32, 2), acts: ['accept'], mark: '许受',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，申请材料齐全，符合法定形式。依据${w.cite(LICENSING.art(32))}，本机关决定予以受理，凭证日期${w.value(a, 'receipt_dated')}。`, `本机关将于${w.due(c, 'decide-licence')}前作出决定；听证、招标、检验、检测、检疫、鉴定和专家评审所需时间不计算在内。`),
  },
  'rejection-notice': {
    ...t('行政许可不予受理决定书', 'Not accepted'), basis: LICENSING.art(32, 1), acts: ['reject'], mark: '许不受',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，经审查属于下列情形：${w.value(a, 'ground')}。依据${w.cite(LICENSING.art(32))}，决定不予受理。`, when(w.value(a, 'told_where'), '你（单位）可以向', '申请。')),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'corrections-notice': {
    ...t('一次性补正告知书', 'What is missing, told once'), basis: LICENSING.art(32, 1), acts: ['notify-corrections'], mark: '许补',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，申请材料不齐全或者不符合法定形式。依据${w.cite(LICENSING.art(32))}，现一次告知需要补正的全部内容：${w.value(a, 'missing')}。`, '请补正后重新提交；补正材料齐全、符合法定形式的，即予受理。'),
  },
  'interested-notice': {
    ...t('利害关系人告知书', 'Interested party told'), basis: [LICENSING.art(36), LICENSING.art(47)], acts: ['tell-interested'], mark: '许利',
    to: () => '利害关系人',
    body: (c, a, w) => paragraphs(`本机关审查的${item(c, w)}申请直接关系你（单位）的重大利益。依据${w.cite(LICENSING.art(36))}，你（单位）有权陈述和申辩。`, a.data.hearing_right_told === true ? `依据${w.cite(LICENSING.art(47))}，你（单位）可以要求听证，请于${w.due(c, 'ask-hearing')}前提出；听证不收取费用。` : ''),
  },
  'hearing-notice': {
    ...t('行政许可听证通知书', 'Notice of the hearing'), basis: LICENSING.art(48), acts: ['notify-hearing'], mark: '许听',
    to: applicant,
    body: (c, a, w) => paragraphs(`关于${item(c, w)}申请，本机关定于${w.value(a, 'hearing_on')}举行听证，听证主持人：${w.value(a, 'presiding')}。`, `依据${w.cite(LICENSING.art(48))}，听证公开举行；认为主持人与该事项有直接利害关系的，有权申请回避。`),
  },
  'hearing-record': {
    ...t('行政许可听证笔录', 'Record of the hearing'), basis: LICENSING.art(48), acts: ['hold-hearing'], mark: '许听录',
    body: (c, a, w) => [rows(['事项', item(c, w)], ['听证主持人', w.value(a, 'presiding')], ['听证日期', w.date(a.on)], ['公开举行', w.value(a, 'public')], ['参加人确认签字', w.value(a, 'record_signed')]), ...paragraphs(`依据${w.cite(LICENSING.art(48))}，本机关根据听证笔录作出行政许可决定。`)],
  },
  'excluded-time-notice': {
    ...t('特别程序所需时间告知书', 'Time left out, told in writing'), basis: LICENSING.art(45), acts: ['start-excluded'], mark: '许特',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，依法需要${w.value(a, 'kind')}，所需时间${w.value(a, 'planned_days')}日。依据${w.cite(LICENSING.art(45))}，该时间不计算在办理期限内，现书面告知。`),
  },
  'extension-notice': {
    ...t('行政许可延长办理期限告知书', 'More time'), basis: LICENSING.art(42), acts: ['extend'], mark: '许延',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，因${w.value(a, 'reason')}，不能在法定期限内作出决定。依据${w.cite(LICENSING.art(42))}，经负责人批准延长${w.value(a, 'days')}个工作日，延长后期限至${w.due(c, 'decide-licence')}。`),
  },
  'grant-decision': {
    ...t('准予行政许可决定书', 'Granted'), basis: LICENSING.art(38, 1), acts: ['grant'], mark: '许准',
    to: applicant,
    body: (c, a, w) => paragraphs(
      `${received(c, w)}，经审查${a.data.conditions_met === true ? '符合法定条件、标准' : '由你（单位）书面承诺符合法定条件，按告知承诺方式办理'}。`, `依据${w.cite(LICENSING.art(38))}，决定准予行政许可。`,
      a.data.certificate_needed === true ? `许可证件将于${w.due(c, 'issue')}前颁发、送达。` : '本决定书为准予许可的凭证。', '你（单位）应当依法从事许可的活动，接受监督检查。',
    ),
  },
  'refusal-decision': {
    ...t('不予行政许可决定书', 'Refused'), basis: LICENSING.art(38, 2), acts: ['refuse'], mark: '许不准',
    to: applicant,
    body: (c, a, w) => paragraphs(`${received(c, w)}，经审查，本机关认为：${w.value(a, 'reasons')}。`, `依据${w.cite(LICENSING.art(38))}，决定不予行政许可。`),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'issue-receipt': {
    ...t('行政许可证件送达回证', 'Receipt of the licence'), basis: LICENSING.art(44), acts: ['issue'], mark: '许送',
    to: applicant,
    body: (c, a, w) => [rows(['事项', item(c, w)], ['决定日期', w.date(c.last('grant', 'refuse')?.on)], ['文书编号', w.value(a, 'document_number')], ['电子证照', w.value(a, 'electronic')], ['加盖印章', w.value(a, 'sealed')], ['收费', w.value(a, 'fee')], ['收费依据', w.value(a, 'fee_basis')], ['出件日期', w.date(a.on)]), ...paragraphs('由申请人签收；电子证照与纸质证照具有同等效力。')],
  },
  'revocation-decision': {
    ...t('撤销行政许可决定书', 'Licence revoked'), basis: LICENSING.art(69), acts: ['revoke'], mark: '许撤',
    to: applicant,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('grant')?.on)}准予的${item(c, w)}，经查属于下列情形：${w.value(a, 'ground')}。${a.data.party_heard === true ? '本机关已听取你（单位）的陈述、申辩。' : ''}`, `依据${w.cite(LICENSING.art(69))}，决定撤销该行政许可。`),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'cancellation-decision': {
    ...t('注销行政许可决定书', 'Licence cancelled'), basis: LICENSING.art(70), acts: ['cancel'], mark: '许销',
    to: applicant,
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('grant')?.on)}准予的${item(c, w)}，因${w.value(a, 'ground')}，依据${w.cite(LICENSING.art(70))}，办理注销手续，许可证件同时失效。`),
  },
  'bad-review-answer': {
    ...t('政务服务评价整改反馈', 'Answer to a bad review'), basis: LICENSING.art(10), acts: ['answer-bad-review'], mark: '评复',
    to: applicant,
    body: (c, a, w) => paragraphs(`你（单位）${w.date(c.last('rate')?.on)}对${item(c, w)}办理的评价，经核实${a.data.upheld === true ? '属实' : '不属实'}。`, when(w.value(a, 'remedy'), '整改措施：', '。')),
  },
}
