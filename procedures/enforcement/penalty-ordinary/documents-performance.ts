import { law, t } from '#kernel'
import { last, paragraphs, partyOf, rows } from '#procedures/_shared/enforcement-documents.ts'
import type { Documents } from './documents-investigation.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')

/** Service, payment, withdrawal, closing. */
export const performanceDocuments: Documents = {
  'service-receipt': {
    ...t('送达回证', 'Receipt of service'), basis: PENALTY.art(61), acts: ['serve'], mark: '送',
    body: (c, a, w) => [rows(['送达文书', '行政处罚决定书'], ['受送达人', partyOf(c, w, 'file')], ['决定日期', w.date(c.last('decide')?.on)], ['送达方式', w.value(a, 'method')], ['送达日期', w.value(a, 'served_on')], ['电子送达确认', w.value(a, 'electronic_consent')]), ...paragraphs(`依据${w.cite(PENALTY.art(61))}送达。受送达人签收；拒收的注明事由和日期。`)],
  },
  'service-announcement': {
    ...t('行政处罚决定送达公告', 'Service by announcement'), basis: [PENALTY.art(61), CIVIL_PROCEDURE.art(95)], acts: ['announce-service'], mark: '公送',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (c, a, w) => paragraphs(`本机关${w.date(c.last('decide')?.on)}对你（单位）作出行政处罚决定，因采用其他方式无法送达，现依法公告送达。`, `自${w.value(a, 'announced_on')}发布公告之日起满三十日，即视为送达。请到本机关领取行政处罚决定书。`),
  },
  'deferral-approval': {
    ...t('延期（分期）缴纳罚款通知书', 'Deferral or instalments granted'), basis: PENALTY.art(66), acts: ['grant-deferral'], mark: '延缴',
    to: (c, _a, w) => partyOf(c, w, 'file'),
    body: (_c, a, w) => paragraphs(`你（单位）${w.value(a, 'applied_on')}提出延期或者分期缴纳罚款的申请，经审查：${w.value(a, 'hardship')}。`, `依据${w.cite(PENALTY.art(66))}，批准延期（分期）缴纳至${w.value(a, 'until')}；逾期仍不缴纳的，依法加处罚款或者申请强制执行。`),
  },
  'withdrawal-reasons': {
    ...t('撤回行政处罚决定信息说明', 'Reasons for withdrawing a published decision'), basis: PENALTY.art(48, 2), acts: ['withdraw-publication'], mark: '撤信',
    body: (c, _a, w) => paragraphs(`本机关${w.date(c.last('decide')?.on)}作出并公开的行政处罚决定，已由${last(c, w, 'record-change', 'by_whom')}${last(c, w, 'record-change', 'outcome')}。`, `依据${w.cite(PENALTY.art(48, 2))}，现撤回该决定信息，并以本说明公开理由。`),
  },
  'closing-approval': {
    ...t('结案审批表', 'Approval of the closing'), basis: MARKET_PENALTY.art(77), acts: ['close'], mark: '结',
    body: (c, a, w) => [
      rows(['当事人', partyOf(c, w, 'file')], ['立案日期', w.date(c.last('file')?.on)], ['决定日期', w.date(c.last('decide')?.on)], ['处理结果', last(c, w, 'decide', 'outcome')], ['罚款数额', last(c, w, 'decide', 'fine')], ['缴款日期', w.date(c.last('pay', 'collect-directly')?.on)], ['结案事由', w.value(a, 'ground')]),
      ...paragraphs(`依据${w.cite(MARKET_PENALTY.art(77))}，准予结案，案卷按规定归档。`),
    ],
  },
}
