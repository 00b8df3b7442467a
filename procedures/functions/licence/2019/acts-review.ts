import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const LICENSING = law('行政许可法(2019-04-23)')

/** In the back office: verification, hearing, time left out. */
export const review = {
  verify: {
    ...t('实地核查', 'Verified on the spot'), by: ['reviewer'], from: ['accepted'], to: 'same', basis: LICENSING.art(34),
    gates: ['two-verifiers'], publish: 'never',
    data: { officers: f.officers('执法人员', 'Officers'), result: f.longtext('结果', 'Result') },
  },
  forward: {
    ...t('下级初审报送', 'First review sent up'), by: ['reviewer'], from: ['accepted'], to: 'same', basis: [LICENSING.art(35), LICENSING.art(43)],
    publish: 'never',
    data: { opinion: f.longtext('意见', 'Opinion') },
  },
  'tell-interested': {
    ...t('告知利害关系人', 'Interested party told'), by: ['reviewer'], from: ['accepted'], to: 'same', basis: [LICENSING.art(36), LICENSING.art(47)],
    starts: ['ask-hearing'], publish: 'never',
    data: { told_on: f.date('告知日期', 'Told on'), hearing_right_told: f.bool('已告知听证权利', 'Hearing right told') },
  },
  'ask-hearing': {
    ...t('申请听证', 'Hearing asked for'), by: ['applicant', 'interested'], from: ['accepted'], to: 'excluded-time',
    basis: [LICENSING.art(45), LICENSING.art(47)],
    gates: ['hearing-asked-in-time'], starts: ['hold-hearing'], stops: ['ask-hearing'], publish: 'never',
  },
  'notify-hearing': {
    ...t('听证通知', 'Hearing notified'), by: ['presiding-officer'], from: ['excluded-time'], to: 'same', basis: LICENSING.art(48),
    gates: ['hearing-notice-7-days', 'presiding-not-reviewer'], publish: { what: 'the announcement, when needed', basis: LICENSING.art(48) },
    data: { hearing_on: f.date('听证日期', 'Hearing on'), presiding: f.officer('听证主持人', 'Presiding officer') },
  },
  'hold-hearing': {
    ...t('举行听证', 'Hearing held'), by: ['presiding-officer'], from: ['excluded-time'], to: 'accepted',
    basis: [LICENSING.art(45), LICENSING.art(47), LICENSING.art(48)],
    gates: ['hearing-notice-7-days', 'presiding-not-reviewer', 'hearing-record'], stops: ['hold-hearing'], publish: 'never',
    data: {
      presiding: f.officer('听证主持人', 'Presiding officer'), record_signed: f.bool('笔录已签名', 'Record signed'), public: f.bool('公开举行', 'Public'),
    },
  },
  'start-excluded': {
    ...t('检验检测鉴定评审招标开始', 'Tender, test, appraisal or expert review begun'), by: ['reviewer'], from: ['accepted'], to: 'excluded-time',
    basis: LICENSING.art(45),
    gates: ['excluded-time-told'], publish: 'never',
    data: {
      kind: f.enum('特别程序', 'Step', { tender: ['招标', 'Tender'], auction: ['拍卖', 'Auction'], inspection: ['检验', 'Inspection'], testing: ['检测', 'Testing'], quarantine: ['检疫', 'Quarantine'], appraisal: ['鉴定', 'Appraisal'], 'expert-review': ['专家评审', 'Expert review'] }),
      planned_days: f.int('所需日数', 'Planned days'), told_in_writing: f.bool('已书面告知', 'Told in writing'),
    },
  },
  'end-excluded': {
    ...t('检验检测鉴定评审招标结束', 'That step over'), by: ['reviewer'], from: ['excluded-time'], to: 'accepted', basis: LICENSING.art(45),
    publish: 'never',
  },
  extend: {
    ...t('延长办理期限', 'Time extended'), by: ['responsible-person', 'government-head'], from: ['accepted', 'excluded-time'], to: 'same',
    basis: LICENSING.art(42),
    gates: ['extension-before-expiry', 'extension-length', 'extension-approver', 'extension-told', 'extended-once'], stepUp: true, publish: 'never',
    data: { days: f.int('日数', 'Days'), reason: f.longtext('理由', 'Reason'), told_applicant: f.bool('已告知申请人', 'Told applicant') },
  },
} as const satisfies Readonly<Record<string, Act>>
