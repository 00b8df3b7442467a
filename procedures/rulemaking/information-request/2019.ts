import { convention, dueOf, edition, filled, finding, lapse, law, rulemakingRules, t, unverified, workdays } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './2019/acts.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const LAW = law('国办函〔2020〕109号', 'unverified')
const FEES = unverified('国办函〔2020〕109号')

/** Channels whose day of receipt is the day it was confirmed with the applicant: OPEN_INFORMATION.art(31). */
const toConfirm: readonly string[] = ['ordinary-mail', 'internet', 'fax']
const toExplain: readonly string[] = ['refused', 'partly-provided', 'unavailable', 'not-processed']

/** 政府信息公开申请（2019）: Requests for government information. */
export default edition('information-request', '2019', {
  inForce: ['2019-05-15', null],
  law: ['政府信息公开条例(2019-04-03)', '国办函〔2020〕109号', '国办公开办函〔2021〕30号'],
  basis: OPEN_INFORMATION.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'disclosure.fee-days': { ...t('缴费期限', 'Time to pay'), value: 20, unit: 'working-days', status: 'unverified', basis: FEES },
    'disclosure.excessive-a-month': { ...t('按件计收的起点', 'Requests a month from which a fee may be asked'), value: 11, unit: 'count', status: 'unverified', basis: [OPEN_INFORMATION.art(42), FEES] },
  },
})
  .roles({
    applicant: t('申请人', 'Applicant'),
    'disclosure-office': t('政府信息公开工作机构', 'Disclosure office'),
    'disclosure-head': t('政府信息公开工作机构负责人', 'Head of the disclosure office'),
    'third-party': t('第三方', 'Third party'),
    'other-organ': t('被征求意见的机关', 'Organ consulted'),
  })
  .states({
    received: t('已收到', 'Received'),
    'awaiting-correction': t('待补正', 'Awaiting correction'),
    consulting: t('征求意见中', 'Consulting'),
    'awaiting-fee': t('待缴费', 'Awaiting the fee'),
    replied: { ...t('已答复', 'Replied'), final: true },
    abandoned: { ...t('视为放弃不再处理', 'Treated as abandoned'), final: true },
    'not-handled': { ...t('不作为申请处理', 'Not handled as a request'), final: true },
    withdrawn: { ...t('已撤回', 'Withdrawn'), final: true },
  })
  .acts(acts)
  .clocks({
    reply: {
      ...t('答复期限', 'Reply'), basis: [OPEN_INFORMATION.art(33), OPEN_INFORMATION.art(30), OPEN_INFORMATION.art(35)],
      limit: workdays(20, OPEN_INFORMATION.art(33, 2)), onOverrun: finding('reply-overdue'),
      // 33(3): the time that others need is not counted; it ends with their own limit, whether or not anybody records their silence.
      pausedBy: {
        'consult-third-party': ['third-party-answer', 'third-party-silent', dueOf('third-party')],
        'consult-organ': ['organ-answer', 'organ-silent', dueOf('organ-opinion')],
        'request-correction': [], // 30: ended by the restart
        'fee-notice': [],
      },
      extendedBy: {
        extend: { by: a => workdays(a.data.days, OPEN_INFORMATION.art(33, 2)), each: workdays(20, OPEN_INFORMATION.art(33, 2)), allowed: (c, a) => !c.before(a).since('receive', 'receive-correction', 'fee-paid').has('extend') },
        'set-later-date': { to: a => a.data.until },
      },
    },
    'third-party': {
      ...t('第三方意见期限', 'Third party answers'), basis: OPEN_INFORMATION.art(32),
      limit: workdays(15, OPEN_INFORMATION.art(32)), from: (_c, a) => a.data['third-party-received-on'],
      onOverrun: lapse('逾期由行政机关决定', 'The organ decides by itself'),
    },
    'organ-opinion': {
      ...t('其他机关意见期限', 'Consulted organ answers'), basis: OPEN_INFORMATION.art(34),
      limit: workdays(15, OPEN_INFORMATION.art(34)), from: (_c, a) => a.data['organ-received-on'], onOverrun: lapse('逾期视为同意公开', 'Taken to agree'),
    },
    fee: {
      ...t('缴费期限', 'Fee paid'), basis: FEES,
      limit: c => workdays(c.param('disclosure.fee-days'), FEES), onOverrun: lapse('逾期未缴费不再处理', 'The request may be dropped'),
    },
  })
  .gates({
    'receipt-confirmed': {
      ...t('收到之日确定', 'Day of receipt confirmed'), basis: OPEN_INFORMATION.art(31), severity: 'finding',
      remedy: t('与申请人确认收到之日', 'Confirm the day of receipt with the applicant'),
      rule: (_c, a) => !toConfirm.includes(a.data.channel) || a.data['confirmed-with-applicant'],
    },
    'correction-in-7-days': {
      ...t('7个工作日内告知补正', 'Correction asked in seven working days'), basis: OPEN_INFORMATION.art(30), severity: 'finding',
      remedy: t('在7个工作日内告知补正', 'Ask within seven working days'),
      rule: (c, a) => {
        const received = c.first('receive')
        return received === undefined || c.calendar.workdaysAfterUpTo(received.on, a.on) <= workdays(7, OPEN_INFORMATION.art(30)).n
      },
    },
    'correction-once': {
      ...t('一次性告知', 'Asked only once'), basis: OPEN_INFORMATION.art(30), severity: 'finding',
      remedy: t('一次性告知全部补正事项', 'Ask for everything at once'),
      rule: c => !c.has('request-correction'),
    },
    'correction-time-passed': {
      ...t('补正期限已过', 'Time to correct has passed'), basis: OPEN_INFORMATION.art(30), severity: 'block',
      remedy: t('待补正期限届满', 'Wait until the time to correct has passed'),
      rule: (c, a) => {
        const asked = c.last('request-correction')
        return asked !== undefined && a.on > asked.data['correct-by']
      },
    },
    'third-party-time-passed': {
      ...t('第三方期限已过', 'Third party time has passed'), basis: OPEN_INFORMATION.art(32), severity: 'block',
      remedy: t('待第三方意见期限届满', 'Wait until the third party’s time has passed'),
      rule: (c, a) => c.ranOut('third-party', a),
    },
    'organ-time-passed': {
      ...t('其他机关期限已过', 'Consulted organ\'s time has passed'), basis: OPEN_INFORMATION.art(34), severity: 'block',
      remedy: t('待被征求机关意见期限届满', 'Wait until the organ’s time has passed'),
      rule: (c, a) => c.ranOut('organ-opinion', a),
    },
    'fee-time-passed': {
      ...t('缴费期限已过', 'Fee time has passed'), basis: FEES, severity: 'block',
      remedy: t('待缴费期限届满', 'Wait until the time to pay has passed'),
      rule: (c, a) => c.ranOut('fee', a),
    },
    'extension-before-expiry': {
      ...t('届满前延长', 'Extended before it expired'), basis: OPEN_INFORMATION.art(33), severity: 'finding',
      remedy: t('在答复期限届满前延长并告知申请人', 'Extend and tell the applicant before the time is up'),
      rule: (c, a) => {
        const due = c.run('reply')?.due ?? null
        return due === null || (a.on <= due && a.data['told-applicant-on'] <= due)
      },
    },
    'extension-at-most-20': {
      ...t('延长不超过20个工作日', 'At most 20 working days'), basis: OPEN_INFORMATION.art(33), severity: 'block',
      remedy: t('延长不超过20个工作日', 'Extend by at most twenty working days'),
      rule: (_c, a) => a.data.days <= workdays(20, OPEN_INFORMATION.art(33, 2)).n,
    },
    'extension-once': {
      ...t('只延长一次', 'Extended once'), basis: [OPEN_INFORMATION.art(33), convention('once: convention, the article sets a maximum and no count')], severity: 'block',
      remedy: t('已延长一次，应当答复', 'It was extended once: reply'),
      rule: c => !c.since('receive', 'receive-correction', 'fee-paid').has('extend'),
    },
    'extension-approved': {
      ...t('负责人同意', 'Approved by the head of the disclosure office'), basis: OPEN_INFORMATION.art(33), severity: 'finding',
      remedy: t('经公开工作机构负责人同意', 'Have the head of the disclosure office consent'),
      rule: (_c, a) => a.data['approver-is-head'],
    },
    'fee-only-when-excessive': {
      ...t('超过合理范围方可收费', 'Fee only above the threshold'), basis: [OPEN_INFORMATION.art(42), LAW.art(4)], severity: 'block',
      remedy: t('未超过合理范围，不得收费', 'No fee below the threshold'),
      rule: (c, a) => a.data.basis !== 'by-piece' || a.data['requests-this-month'] >= c.param('disclosure.excessive-a-month'),
    },
    'reasons-for-refusal': {
      ...t('不予公开说明理由', 'Reasons for refusing'), basis: [OPEN_INFORMATION.art(36), OPEN_INFORMATION.art(37)], severity: 'finding',
      remedy: t('写明法定情形和理由', 'Name the ground and the reasons'),
      rule: (_c, a) => !toExplain.includes(a.data.outcome) || (filled(a.data.reasons) && a.data.ground !== 'none'),
    },
    'third-party-respected': {
      ...t('未征求第三方不得公开', 'Third party consulted or interest overridden'), basis: OPEN_INFORMATION.art(32), severity: 'finding',
      remedy: t('先书面征求第三方意见', 'Ask the third party in writing first'),
      rule: (c, a) => a.data.ground !== 'third-party-interest' || c.has('consult-third-party'),
    },
    severable: {
      ...t('区分处理', 'Severed where it can be'), basis: OPEN_INFORMATION.art(37), severity: 'finding',
      remedy: t('写明不予公开部分的情形', 'Name the ground of the part withheld'),
      rule: (_c, a) => a.data.outcome !== 'partly-provided' || a.data.ground !== 'none',
    },
    'searched-before-absent': {
      ...t('检索后方可告知不存在', 'Searched before saying it does not exist'), basis: OPEN_INFORMATION.art(36), severity: 'finding',
      remedy: t('经检索后再告知', 'Search first'),
      rule: (_c, a) => a.data.ground !== 'not-held-here' || a.data.searched === true,
    },
  })
