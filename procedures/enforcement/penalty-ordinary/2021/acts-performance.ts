import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const MARKET_PUBLICITY = law('市场监督管理行政处罚信息公示规定(2021-07-30)')
const RECONSIDERATION = law('行政复议法(2023-09-01)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** Service, publication, payment, challenge, closing. */
export const carryingOut = {
  'announce-service': {
    ...t('公告送达发布', 'Service by announcement begun'), by: ['clerk'], from: ['decided'], to: 'same',
    basis: [PENALTY.art(61), CIVIL_PROCEDURE.art(95), MARKET_PENALTY.art(82)],
    gates: ['announcement-last-resort'], starts: ['announcement-period'], stops: ['serve-decision'], publish: { what: 'the announcement' },
    data: { other_ways_tried: f.bool('已穷尽其他送达方式', 'Other ways tried'), announced_on: f.date('公告日期', 'Announced on') },
  },
  serve: {
    ...t('送达决定书', 'Decision served'), by: ['clerk'], from: ['decided'], to: 'served', basis: [PENALTY.art(61), CIVIL_PROCEDURE.art(95)],
    gates: ['electronic-consent', 'announcement-ripe'], starts: ['pay-fine', 'reconsideration-window', 'litigation-window'],
    stops: ['serve-decision', 'announcement-period'], publish: 'never',
    data: {
      method: f.enum('方式', 'Method', { 'on-the-spot': ['当场送达', 'On the spot'], direct: ['直接送达', 'Direct'], left: ['留置送达', 'Left'], post: ['邮寄送达', 'Post'], electronic: ['电子送达', 'Electronic'], announcement: ['公告送达', 'Announcement'] }),
      served_on: f.date('送达日期', 'Served on'), electronic_consent: f.bool('当事人确认电子送达', 'Consent to electronic service').opt(),
    },
  },
  publish: {
    ...t('决定信息公开', 'Decision published'), by: ['clerk'], from: ['decided', 'served'], to: 'same',
    basis: [PENALTY.art(48), THREE_SYSTEMS.item('第(六)项'), MARKET_PUBLICITY.art(9)],
    stops: ['publish-decision'], stepUp: true, publish: { what: 'the decision', where: 'government website or the platform of law enforcement' },
    data: { url: f.text('网址', 'Web address') },
  },
  pay: {
    ...t('缴纳罚款', 'Fine paid'), by: ['party'], from: ['served'], to: 'same', basis: [PENALTY.art(67), PENALTY.art(72)],
    starts: ['close-case'], stops: ['pay-fine'], publish: 'never',
    data: { amount: f.money('金额', 'Amount'), surcharge: f.money('加处罚款', 'Surcharge').opt() },
  },
  'collect-directly': {
    ...t('当场收缴罚款', 'Fine collected by officers'), by: ['officer'], from: ['decided', 'served'], to: 'same',
    basis: [PENALTY.art(67), PENALTY.art(69), PENALTY.art(70)],
    gates: ['collection-separated', 'official-receipt'], starts: ['hand-in-fine', 'close-case'], stops: ['pay-fine'], publish: 'never',
    data: {
      amount: f.money('金额', 'Amount'), remote_area: f.bool('边远、水上、交通不便地区', 'Remote area'), party_asked: f.bool('当事人提出', 'Party asked'),
      official_receipt: f.bool('出具财政专用票据', 'Official receipt'),
    },
  },
  'hand-in': {
    ...t('罚款交至行政机关', 'Fine handed in'), by: ['officer'], from: ['decided', 'served'], to: 'same', basis: PENALTY.art(71),
    starts: ['remit-fine'], stops: ['hand-in-fine'], publish: 'never',
    data: { amount: f.money('金额', 'Amount') },
  },
  remit: {
    ...t('罚款缴付银行', 'Fine paid in at the bank'), by: ['clerk'], from: ['decided', 'served'], to: 'same', basis: PENALTY.art(71),
    stops: ['remit-fine'], publish: 'never',
    data: { amount: f.money('金额', 'Amount') },
  },
  'grant-deferral': {
    ...t('批准延期分期缴纳', 'Deferral or instalments granted'), by: ['responsible-person'], from: ['served'], to: 'same',
    basis: [PENALTY.art(66), PENALTY.art(72), MARKET_PENALTY.art(74)],
    gates: ['deferral-on-application'], stepUp: true, publish: 'never',
    data: { applied_on: f.date('申请日期', 'Applied on'), until: f.date('截止日期', 'Until'), hardship: f.longtext('经济困难情况', 'Hardship') },
  },
  challenge: {
    ...t('申请复议或起诉', 'Reconsideration or lawsuit begun'), by: ['party'], from: ['served'], to: 'same',
    basis: [PENALTY.art(7), PENALTY.art(73), RECONSIDERATION.art(20), LITIGATION.art(46)],
    publish: 'never',
    data: {
      kind: f.enum('种类', 'Kind', { reconsideration: ['行政复议', 'Reconsideration'], lawsuit: ['行政诉讼', 'Lawsuit'] }),
      case: f.case('关联案件', 'Case').opt(),
    },
  },
  'challenge-over': {
    ...t('复议或诉讼结束', 'Reconsideration or lawsuit over'), by: ['clerk'], from: ['served'], to: 'same', basis: PENALTY.art(73),
    publish: 'never',
    data: {
      outcome: f.enum('结果', 'Outcome', { upheld: ['维持', 'Upheld'], rejected: ['驳回', 'Rejected'], withdrawn: ['撤回', 'Withdrawn'], settled: ['和解', 'Settled'], changed: ['变更', 'Changed'], revoked: ['撤销', 'Revoked'], unlawful: ['确认违法', 'Unlawful'], void: ['确认无效', 'Void'], 'ordered-anew': ['责令重作', 'Ordered anew'] }),
    },
  },
  'record-change': {
    ...t('决定被变更撤销确认违法或无效', 'Decision changed, revoked, found unlawful or void'), by: ['clerk'], from: ['decided', 'served'], to: 'same',
    basis: [PENALTY.art(48), PENALTY.art(75)],
    starts: ['withdraw-publication'], publish: 'never',
    data: {
      outcome: f.enum('结果', 'Outcome', { changed: ['变更', 'Changed'], revoked: ['撤销', 'Revoked'], unlawful: ['确认违法', 'Unlawful'], void: ['确认无效', 'Void'] }),
      by_whom: f.enum('作出机关', 'By whom', { self: ['本机关', 'Self'], superior: ['上级机关', 'Superior'], reconsideration: ['行政复议', 'Reconsideration'], court: ['人民法院', 'Court'] }),
      was_published: f.bool('已公开', 'Was published'),
    },
  },
  'withdraw-publication': {
    ...t('撤回公开信息', 'Published decision withdrawn'), by: ['clerk'], from: ['decided', 'served'], to: 'same',
    basis: [PENALTY.art(48), MARKET_PUBLICITY.art(11)],
    gates: ['reasons-published'], stops: ['withdraw-publication'], stepUp: true, publish: { what: 'the reasons' },
    data: { reasons_published: f.bool('已公开说明理由', 'Reasons published') },
  },
  close: {
    ...t('结案', 'Case closed'), by: ['responsible-person'], from: ['served'], to: 'closed',
    basis: [MARKET_PENALTY.art(77), MARKET_PENALTY.art(78), PENALTY.art(47)],
    gates: ['closed-when-performed'], stops: ['close-case'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { performed: ['履行完毕', 'Performed'], 'no-penalty': ['不予处罚', 'No penalty'], 'court-ended': ['法院终结执行', 'Court ended'], revoked: ['撤销', 'Revoked'], 'enforcement-ended': ['终结强制执行', 'Enforcement ended'] }),
    },
  },
} as const satisfies Readonly<Record<string, Act>>
