import { law, t } from '#kernel'
import { dateZh, itemZh, kindsZh, last, paragraphs, partyOf, remedyZh, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import { type Documents, investigationDocuments } from './documents-investigation.ts'
import { performanceDocuments } from './documents-performance.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** What a notice says is proposed. */
const proposed = (kinds: unknown, fine: unknown, confiscation: unknown, money: (yuan: number | undefined) => string): string =>
  [kindsZh(kinds, [...(Number(fine) > 0 ? ['fine'] : []), ...(Number(confiscation) > 0 ? ['confiscation'] : [])]), Number(fine) > 0 ? `罚款${money(Number(fine))}` : '', Number(confiscation) > 0 ? `没收${money(Number(confiscation))}` : ''].filter(x => x !== '').join('，')

/** Documents of the ordinary procedure: the notice, the hearing, the review, the decision; the rest stand in the two parts beside. */
export const documents: Documents = {
  ...investigationDocuments,
  'penalty-notice': {
    ...t('行政处罚告知书', 'Notice of the penalty in view'), basis: PENALTY.art(44), acts: ['notify'], when: (_c, a) => a.data.hearing_applies !== true, mark: '罚告',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(
      `经调查，你（单位）${last(c, w, 'file', 'grounds')}。`, when(itemZh(c, c.last('file')?.data.power), '涉及职权事项：', '。'),
      `依据${w.cite(PENALTY.art(44))}，现告知你（单位）拟作出的处罚：${proposed(a.data.kinds, a.data.fine, a.data.confiscation, w.money)}。`,
      `依据${w.cite(PENALTY.art(45))}，你（单位）有权陈述和申辩，请于${w.due(c, 'state-defence')}前提出；逾期未提出的，视为放弃。本机关不因陈述、申辩而给予更重的处罚。`,
    ),
  },
  'hearing-right-notice': {
    ...t('行政处罚听证告知书', 'Notice of the penalty in view and of the right to a hearing'), basis: [PENALTY.art(44), PENALTY.art(63)], acts: ['notify'], when: (_c, a) => a.data.hearing_applies === true, mark: '听告',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(
      `经调查，你（单位）${last(c, w, 'file', 'grounds')}。`, when(itemZh(c, c.last('file')?.data.power), '涉及职权事项：', '。'),
      `依据${w.cite(PENALTY.art(44))}，现告知你（单位）拟作出的处罚：${proposed(a.data.kinds, a.data.fine, a.data.confiscation, w.money)}。`,
      `你（单位）有权陈述和申辩，请于${w.due(c, 'state-defence')}前提出。`,
      `依据${w.cite([PENALTY.art(63), PENALTY.art(64)])}，你（单位）有权要求听证，请于${w.due(c, 'request-hearing')}前提出；逾期未提出的，视为放弃。听证不收取费用。`,
    ),
  },
  'hearing-notice': {
    ...t('行政处罚听证通知书', 'Notice of the hearing'), basis: PENALTY.art(64), acts: ['notify-hearing'], mark: '听通',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(
      `应你（单位）${w.date(c.last('request-hearing')?.on)}提出的要求，本机关定于${w.value(a, 'hearing_on')}在${w.value(a, 'place')}${a.data.public === true ? '公开' : '不公开'}举行听证，听证主持人：${w.value(a, 'presiding')}。`,
      '你（单位）可以亲自参加，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。', `无正当理由不出席或者中途退出的，视为放弃听证权利。依据：${w.cite(PENALTY.art(64))}。`,
    ),
  },
  'hearing-record': {
    ...t('听证笔录', 'Record of the hearing'), basis: [PENALTY.art(64), PENALTY.art(65)], acts: ['hold-hearing'], mark: '听录',
    body: (c, a, w) => [
      rows(['当事人', partyOf(c, w, 'file')], ['听证主持人', w.value(a, 'presiding')], ['听证日期', w.date(a.on)], ['公开举行', w.value(a, 'public')], ['不公开事由', a.data.public === true ? '' : w.value(a, 'closed_ground')], ['当事人核对签字', a.data.record_signed === true ? '已签字' : '未签字']),
      ...paragraphs(`本笔录经当事人或者其代理人核对无误后签字或者盖章；拒绝的由主持人注明。依据${w.cite(PENALTY.art(65))}，本机关根据听证笔录作出决定。`),
    ],
  },
  'legal-review-opinion': {
    ...t('法制审核意见书', 'Opinion of the legality review'), basis: [PENALTY.art(58), THREE_SYSTEMS.item('第(十三)项')], acts: ['legal-review'], mark: '法审',
    body: (c, a, w) => [
      rows(['当事人', partyOf(c, w, 'file')], ['送审日期', w.date(c.last('submit-review')?.on)], ['审核人员', w.value(a, 'reviewer')], ['审核结果', w.value(a, 'outcome')], ['审核意见', w.value(a, 'opinion')]),
      ...paragraphs(`本意见对主体资格、权限、事实证据、法律适用、裁量基准、程序和文书逐项审核后作出。依据${w.cite(PENALTY.art(58))}，审核通过后方可提请负责人作出决定。`),
    ],
  },
  'discussion-record': {
    ...t('行政处罚案件集体讨论记录', 'Record of the collective discussion'), basis: [PENALTY.art(57), MARKET_PENALTY.art(60)], acts: ['discuss'], mark: '集讨',
    body: (c, a, w) => [rows(['当事人', partyOf(c, w, 'file')], ['参加人员', w.value(a, 'attendees')], ['讨论日期', w.date(a.on)], ['结论', w.value(a, 'conclusion')], ['记录', w.value(a, 'minutes')]), ...paragraphs(`本案情节复杂或者属于重大违法行为，依据${w.cite(PENALTY.art(57))}由负责人集体讨论决定。`)],
  },
  'penalty-decision': {
    ...t('行政处罚决定书', 'Penalty decision'), basis: PENALTY.art(59), acts: ['decide'], when: (_c, a) => a.data.outcome === 'penalty', mark: '罚决',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => {
      const standard = c.register('discretion-benchmarks')?.entry(String(a.data.benchmark ?? ''))?.standard
      return [
        { h: '一、违法事实和证据' },
        ...paragraphs(`本机关${w.date(c.last('file')?.on)}立案调查。经查明：${last(c, w, 'file', 'grounds')}。上述事实由本机关依法收集的证据证明。`),
        { h: '二、陈述申辩和听证情况' },
        ...paragraphs(
          `本机关${w.date(c.last('notify')?.on)}告知拟处罚的内容、事实、理由、依据和权利。`,
          c.has('hold-hearing') ? `${w.date(c.last('hold-hearing')?.on)}依法举行听证，本决定根据听证笔录作出。` : '',
          c.has('defend') ? `你（单位）于${w.date(c.last('defend')?.on)}提出陈述、申辩。经复核，${c.last('review-defence')?.data.accepted === true ? '予以采纳' : '不予采纳'}：${last(c, w, 'review-defence', 'reasons')}。` : '你（单位）在期限内未提出陈述、申辩或者已放弃。',
        ),
        { h: '三、处罚依据和内容' },
        ...paragraphs(
          when(itemZh(c, a.data.power), '处罚依据的职权事项：', '。'), typeof standard === 'string' ? `适用的裁量基准：${standard}，裁量等次：${w.value(a, 'degree')}。` : `裁量等次：${w.value(a, 'degree')}。`,
          `依据${w.cite([PENALTY.art(57), PENALTY.art(59)])}，决定给予：${proposed(a.data.kinds, a.data.fine, a.data.confiscation, w.money)}。`, a.data.correction_ordered === true ? `依据${w.cite(PENALTY.art(28))}，同时责令改正违法行为。` : '',
        ),
        { h: '四、履行方式和期限' },
        ...paragraphs(Number(a.data.fine) > 0 ? '罚款自收到本决定书之日起十五日内缴至指定银行或者通过电子支付系统缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款不超过罚款数额。' : '自收到本决定书之日起履行。'),
      ]
    },
    remedy: (c, _a, w) => remedyZh(c, w, '本处罚决定'),
  },
  'no-penalty-decision': {
    ...t('不予行政处罚决定书', 'Decision not to penalise'), basis: [PENALTY.art(33), PENALTY.art(57)], acts: ['decide'], when: (_c, a) => a.data.outcome !== 'penalty', mark: '不罚',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(
      `本机关${w.date(c.last('file')?.on)}立案调查的案件，经查：${last(c, w, 'file', 'grounds')}。`, `该案属于下列情形：${w.value(a, 'outcome')}。依据${w.cite([PENALTY.art(33), PENALTY.art(57)])}，决定不予行政处罚。`,
      a.data.correction_ordered === true ? '责令改正违法行为。' : '', a.data.educated === true ? '本机关已对你（单位）进行教育，请引以为戒、依法生产经营。' : '',
    ),
    remedy: (c, _a, w) => remedyZh(c, w, '本决定'),
  },
  'correction-order': {
    ...t('责令改正通知书', 'Order to correct'), basis: PENALTY.art(28), acts: ['decide'], when: (_c, a) => a.data.correction_ordered === true, mark: '责改',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, _a, w) => paragraphs(`经查，你（单位）${last(c, w, 'file', 'grounds')}。`, `依据${w.cite(PENALTY.art(28))}，责令你（单位）改正上述违法行为，并将改正情况书面报告本机关。`),
    remedy: (c, _a, w) => remedyZh(c, w, '本通知'),
  },
  'extension-approval': {
    ...t('办案期限延长审批表', 'Approval of more time'), basis: [PENALTY.art(60), MARKET_PENALTY.art(64)], acts: ['extend-decision'], mark: '延',
    body: (c, a, w) => paragraphs(`本案${w.date(c.last('file')?.on)}立案，因${w.value(a, 'reason')}，依据${w.value(a, 'rule')}延长办案期限${w.value(a, 'days')}日${a.data.collective === true ? '，经负责人集体讨论决定' : ''}。延长后期限至${w.due(c, 'decide-penalty')}。`, when(dateZh(w, c.last('notify')?.data.served_on), '已于', '告知当事人。')),
  },
  ...performanceDocuments,
}
