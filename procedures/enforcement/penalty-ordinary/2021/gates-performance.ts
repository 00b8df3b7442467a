import { days, filled, type GatesOf, law, t } from '#kernel'
import { performed } from '../record.ts'
import type { Acts } from './acts.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')
const FINE_COLLECTION = law('罚款决定与罚款收缴分离实施办法(1997-11-17)')

const announced = days(30, CIVIL_PROCEDURE.art(95))

/** What must hold at service, payment and the close. */
export const performanceGates = {
  'electronic-consent': {
    ...t('电子送达经确认', 'Consent to electronic service'), basis: PENALTY.art(61), severity: 'block',
    remedy: t('取得当事人签订的确认书，或者改用其他方式', 'Get the written consent, or serve otherwise'),
    rule: (_c, a) => a.data.method !== 'electronic' || a.data.electronic_consent === true,
  },
  'announcement-last-resort': {
    ...t('公告送达为最后方式', 'Announcement is the last resort'), basis: [CIVIL_PROCEDURE.art(95), MARKET_PENALTY.art(82)], severity: 'block',
    remedy: t('先用其他方式送达', 'Try the other ways first'),
    rule: (_c, a) => a.data.other_ways_tried,
  },
  'announcement-ripe': {
    ...t('公告期满方为送达', 'Announcement ripe'), basis: [CIVIL_PROCEDURE.art(95), MARKET_PENALTY.art(82)], severity: 'block',
    remedy: t('公告满三十日后再记送达', 'Wait until thirty days have passed'),
    rule: (c, a) => {
        const on = c.last('announce-service')?.data.announced_on
        return a.data.method !== 'announcement' || (on !== undefined && a.data.served_on >= c.plus(on, announced))
      },
  },
  'collection-separated': {
    ...t('罚缴分离', 'Fining and collecting kept apart'), basis: [PENALTY.art(67), PENALTY.art(69), FINE_COLLECTION.art(3)], severity: 'block',
    remedy: t('由当事人到银行或者电子支付系统缴纳', 'Let the party pay at the bank'),
    rule: (_c, a) => a.data.remote_area && a.data.party_asked,
  },
  'official-receipt': {
    ...t('出具财政专用票据', 'Treasury receipt'), basis: PENALTY.art(70), severity: 'block',
    remedy: t('出具财政部门统一制发的专用票据', 'Give the treasury receipt'),
    rule: (_c, a) => a.data.official_receipt,
  },
  'deferral-on-application': {
    ...t('依申请延期', 'Deferral on application'), basis: [PENALTY.art(66), MARKET_PENALTY.art(74)], severity: 'block',
    remedy: t('由当事人先提出申请', 'Let the party apply first'),
    rule: (_c, a) => filled(a.data.applied_on) && a.data.applied_on <= a.on,
  },
  'reasons-published': {
    ...t('公开说明理由', 'Reasons published'), basis: PENALTY.art(48), severity: 'block',
    remedy: t('公开说明撤回的理由', 'Publish the reasons'),
    rule: (_c, a) => a.data.reasons_published,
  },
  'closed-when-performed': {
    ...t('履行完毕方可结案', 'Performed before closing'), basis: MARKET_PENALTY.art(77), severity: 'finding',
    rule: (c, a) => a.data.ground !== 'performed' || performed(c),
  },
} satisfies Partial<GatesOf<Acts>>
