import { type ActDef, convention, edition, enforcementRules, law, t } from '#kernel'

const LICENSING = law('行政许可法(2019-04-23)')

/** Who acts. */
export const roles = {
  window: t('综合窗口人员', 'Front desk that takes in every application and hands out every result (前台综合受理、综合窗口出件)'),
  reviewer: t('审批部门人员', 'Back office of the organ with the licensing power (后台分类审批)'),
  'responsible-person': t('本机关负责人', 'A responsible person of the licensing organ'),
  'government-head': t('本级人民政府负责人', 'A responsible person of the government of the same level (joint handling only)'),
  applicant: t('申请人', 'The applicant'),
  interested: t('利害关系人', 'Third party with a major interest'),
  'presiding-officer': t('听证主持人', 'Presides the hearing, did not review the application'),
  supervisor: t('政务服务管理机构', 'The office that runs government services and good-bad reviews'),
} as const

/** Where a case can stand. */
export const states = {
  received: t('已收件', 'Received'),
  correcting: t('补正中', 'Waiting for corrections'),
  rejected: { ...t('不予受理', 'Not accepted'), final: true },
  accepted: t('已受理', 'Accepted'),
  'excluded-time': t('特别程序中', 'Time left out (hearing, tender, test, appraisal)'),
  granted: t('准予许可', 'Granted'),
  refused: t('不予许可', 'Refused'),
  issued: t('已出件', 'Result handed out'),
  closed: { ...t('已办结', 'Closed'), final: true },
  withdrawn: { ...t('撤回申请', 'Withdrawn'), final: true },
  revoked: { ...t('已撤销或注销', 'Licence revoked or cancelled'), final: true },
} as const

export type Act = ActDef<keyof typeof roles, keyof typeof states>

/** 行政许可: taken in at one window, accepted or sent back once, decided in time, handed out and published. */
export const withStates = edition('licence', '2019', {
  inForce: ['2019-04-23', null],
  law: ['行政许可法(2019-04-23)', '优化营商环境条例(2019-10-22)', '国务院关于在线政务服务的若干规定(2019-04-26)'],
  basis: LICENSING.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: {
    'licence.answer-bad-review': { ...t('差评答复期限', 'Answer to a bad review'), value: 5, unit: 'working-days', status: 'silent', basis: convention('国办发〔2019〕51号 names no number of days') },
  },
  dayRule: t('行政机关的期限均为工作日（行政许可法第八十二条）；申请延续的三十日按日历计算；起始日不计入', 'every limit on the organ is in working days (行政许可法(2019-04-23) 第八十二条); the applicant\'s 30 days before expiry of a licence are calendar (行政许可法(2019-04-23) 第八十二条 speaks of organs\' limits only); the first day is not counted (market supervision says so in its licensing rule, Art 77; convention elsewhere)'),
})
  .roles(roles)
  .states(states)
