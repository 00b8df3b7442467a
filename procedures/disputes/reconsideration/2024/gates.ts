import { convention, days, filled, type GatesOf, law, t, type View, workdays, years } from '#kernel'
import type { reconsiderationActs } from './acts.ts'

const RECONSIDERATION = law('行政复议法(2023-09-01)')

type Acts = typeof reconsiderationActs
export type Reconsideration = View<Acts>

/** The acceptance that took effect: by hand, or by silence, which a later hand only confirms (第三十条第三款). */
export const acceptance = (c: Reconsideration) => c.all('accept').find(a => !a.outOfOrder)
/** Is this act the first of its kind that took effect? A repetition starts nothing. */
export const isFirst = (c: Reconsideration, act: 'accept' | 'convert-to-ordinary'): boolean => c.count(act, a => !a.outOfOrder) === 1
/** In the ordinary procedure: accepted into it (by silence too), or turned into it (第五十五条). */
export const isOrdinary = (c: Reconsideration): boolean => c.has('convert-to-ordinary', a => !a.outOfOrder) || acceptance(c)?.data.procedure === 'ordinary'

/** Days a right to apply was told late or kept from running: the last day to apply (第二十条), as moved off days off. */
const lastDayToApply = (c: Reconsideration, from: string, excused: number): string => c.end(from, days(60 + excused, RECONSIDERATION.art(20, 1)))

const withinFilingLimit = (c: Reconsideration): boolean => {
  const applied = c.first('apply')
  if (!applied) return true
  const { learnedOn, remedyInformed, remedyLearnedOn, actMadeOn, immovable, excusedDays } = applied.data
  const toldLate = remedyInformed === false && remedyLearnedOn !== undefined
  const inTime = applied.on <= lastDayToApply(c, toldLate ? remedyLearnedOn : learnedOn, excusedDays ?? 0)
  const inYear = !toldLate || applied.on <= c.plus(learnedOn, years(1, RECONSIDERATION.art(20, 3)))
  const outer = immovable === true ? years(20, RECONSIDERATION.art(21)) : years(5, RECONSIDERATION.art(21))
  return inTime && inYear && (actMadeOn === undefined || applied.on <= c.plus(actMadeOn, outer))
}

/** Another case of the same applicant on the same act: a suit, or a reconsideration accepted (第二十九条). */
const noOtherRemedy = (c: Reconsideration): boolean | undefined =>
  c.linked('challengedCase')?.every(challenged => {
    const applicant = c.first('apply')?.data.applicant
    const suits = challenged.linkedFrom('challengedCase', 'litigation-response') ?? []
    const earlier = (challenged.linkedFrom('challengedCase', 'reconsideration') ?? []).filter(r => r.id !== c.id && r.has('accept'))
    return !suits.some(s => s.first('serve')?.data.plaintiff === applicant) && !earlier.some(r => r.first('apply')?.data.applicant === applicant)
  })

/** What may be decided against a respondent that did not answer: the act counts as having no evidence (第七十条). */
const againstTheAct: readonly string[] = ['revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid', 'order-performance']
/** Suspensions that end the case after sixty days (第四十一条第五项): death, lost capacity, an organisation ended. */
const endsAfterSixty: readonly string[] = ['applicant-died', 'capacity-lost', 'applicant-ended']

/** What must hold for each act (2024). */
export const reconsiderationGates: GatesOf<Acts> = {
  'within-filing-limit': {
    ...t('在申请期限内', 'Within the time to apply'), basis: [RECONSIDERATION.art(20), RECONSIDERATION.art(21)], severity: 'block',
    remedy: t('超过申请期限的，决定不予受理并说明理由', 'Refuse the application, with reasons, when it came too late'), rule: withinFilingLimit,
  },
  admissible: {
    ...t('符合受理条件', 'Admissible'), basis: RECONSIDERATION.art(30, 1), severity: 'block',
    remedy: t('确定承办人员并确认符合受理条件', 'Name the handlers; accepting states that the conditions are met'), rule: (_, a) => filled(a.data.handlers),
  },
  'no-double-remedy': {
    ...t('不得重复救济', 'No second remedy'), basis: [RECONSIDERATION.art(29), RECONSIDERATION.art(30, 1, 7)], severity: 'block',
    remedy: t('已起诉或者已复议的，不予受理', 'Refuse what is already in court or was already reconsidered'), rule: noOtherRemedy,
  },
  'summary-eligible': {
    ...t('符合简易程序', 'Summary procedure allowed'), basis: RECONSIDERATION.art(53), severity: 'block',
    remedy: t('适用普通程序，或者写明适用简易程序的法定情形', 'Use the ordinary procedure, or state the ground for the summary one'),
    rule: (_, a) => a.data.procedure !== 'summary' || filled(a.data.summaryGround),
  },
  'forwarded-in-five-days': {
    ...t('五日内转送', 'Forwarded in five days'), basis: RECONSIDERATION.art(32, 2), severity: 'finding',
    rule: (c, a) => a.data.forwardedOn <= c.plus(a.data.receivedByRespondentOn, workdays(5, RECONSIDERATION.art(32, 2))),
  },
  'correction-notice-in-time': {
    ...t('补正通知及时', 'Correction asked in time'), basis: RECONSIDERATION.art(31, 1), severity: 'finding',
    rule: (c, a) => c.inTime('review', a),
  },
  'correction-once': {
    ...t('一次性告知', 'All corrections at once'), basis: RECONSIDERATION.art(31, 1), severity: 'finding',
    rule: c => !c.has('request-correction'),
  },
  'abandoned-only-after-due': {
    ...t('逾期方可视为放弃', 'Abandonment only after expiry'), basis: RECONSIDERATION.art(31, 2), severity: 'block',
    remedy: t('待补正期限届满后再行记录', 'Wait until the time for correction has passed'), rule: (c, a) => c.ranOut('correction', a),
  },
  'reject-reasoned': {
    ...t('说明理由并告知管辖机关', 'Reasons, and the right organ named'), basis: RECONSIDERATION.art(30, 2), severity: 'block',
    remedy: t('说明理由；不属本机关管辖的，告知有管辖权的机关', 'Give reasons, and name the competent organ where jurisdiction is the ground'),
    rule: (_, a) => filled(a.data.reason) && (a.data.jurisdictionGround !== true || filled(a.data.competentOrgan)),
  },
  'reject-in-time': {
    ...t('审查期限内作出', 'Rejected within the review period'),
    basis: [RECONSIDERATION.art(30, 2), RECONSIDERATION.art(30, 3), RECONSIDERATION.art(33)], severity: 'block',
    remedy: t('审查期限届满即视为受理，此后只能驳回申请', 'Once the period is over the case is accepted; only a dismissal is open'), rule: (c, a) => c.inTime('review', a),
  },
  'access-not-refused': {
    ...t('不得拒绝查阅', 'Access not refused'), basis: RECONSIDERATION.art(47), severity: 'finding',
    rule: (_, a) => a.data.refused !== true || (a.data.refusalGround !== undefined && a.data.refusalGround !== 'none'),
  },
  'two-officers': {
    ...t('两名以上人员并出示证件', 'Two officers with cards'), basis: RECONSIDERATION.art(45, 2), severity: 'block',
    remedy: t('由两名以上人员出示证件后调查', 'Send at least two officers, showing their cards'),
    rule: (_, a) => a.data.officers.length >= 2 && a.data.cardsShown, // 第四十五条第二款: at least two,
  },
  'no-own-evidence': {
    ...t('被申请人不得自行取证', 'No evidence gathered on its own'), basis: RECONSIDERATION.art(46), severity: 'finding',
    rule: (_, a) => a.data.approved === true,
  },
  'hearing-notice-five-days': {
    ...t('听证五日前通知', 'Five days\' notice of a hearing'), basis: [RECONSIDERATION.art(51, 1), RECONSIDERATION.art(88, 2)], severity: 'finding',
    rule: (c, a) => c.plus(a.on, workdays(5, RECONSIDERATION.art(51, 1))) <= a.data.hearingOn,
  },
  'hearing-panel': {
    ...t('听证人员组成', 'Hearing panel'), basis: RECONSIDERATION.art(50, 3), severity: 'block',
    remedy: t('由一名主持人、两名以上听证员和一名记录员组成，不得兼任', 'One presider, two hearers or more, one recorder, all different people'),
    rule: (_, a) => {
      const { presider, hearers, recorder } = a.data
      return hearers.length >= 2 && new Set([presider, recorder, ...hearers]).size === hearers.length + 2 // 第五十条第三款
    },
  },
  'respondent-head-at-hearing': {
    ...t('被申请人负责人参加听证', 'Respondent\'s head attends'), basis: RECONSIDERATION.art(51, 3), severity: 'finding',
    rule: (_, a) => a.data.respondentHead === 'attended' || (a.data.respondentHead === 'absent-with-reason' && a.data.respondentStaff),
  },
  'hearing-when-major': {
    ...t('重大疑难复杂应当听证', 'Hearing in a major case'), basis: RECONSIDERATION.art(50, 1), severity: 'block',
    remedy: t('先组织听证', 'Hold a hearing first'), rule: (c, a) => a.data.major !== true || !isOrdinary(c) || c.has('hold-hearing'),
  },
  'committee-when-required': {
    ...t('应当提请咨询', 'Committee asked'), basis: RECONSIDERATION.art(52, 2), severity: 'block',
    remedy: t('先提请行政复议委员会提出咨询意见', 'Ask the committee for its opinion first'),
    rule: (c, a) => !(a.data.major === true || a.data.technical === true || a.data.ownAct === true) || c.has('consult-committee'),
  },
  'opinions-heard': {
    ...t('听取意见', 'Parties heard'), basis: RECONSIDERATION.art(49), severity: 'block',
    remedy: t('先听取当事人意见并记录在案', 'Hear the parties first and record it'),
    rule: c => !isOrdinary(c) || c.has('hear-opinions') || c.has('hold-hearing'),
  },
  'decision-approved': {
    ...t('负责人同意或集体讨论', 'Approved by head or collectively'), basis: RECONSIDERATION.art(61, 1), severity: 'block',
    remedy: t('经复议机关负责人同意或者集体讨论通过', 'Have it approved by the head of the organ or in collective discussion'),
    rule: (_, a) => a.data.approval === 'head' || a.data.approval === 'collective',
  },
  'no-answer-consequence': {
    ...t('未答复视为无证据', 'No answer, no evidence'), basis: RECONSIDERATION.art(70), severity: 'block',
    remedy: t('被申请人未答复的，撤销、部分撤销、确认违法、无效或者责令履行', 'Without an answer: revoke, confirm unlawful or invalid, or order performance'),
    rule: (c, a) => c.has('answer') || a.data.thirdPartyEvidence === true || againstTheAct.includes(a.data.outcome),
  },
  'no-worse-outcome': {
    ...t('不得更为不利', 'Not worse for the applicant'), basis: RECONSIDERATION.art(63, 2), severity: 'block',
    remedy: t('不得作出对申请人更为不利的变更决定', 'Do not change the act to the applicant’s disadvantage'),
    rule: (_, a) => !(a.data.outcome === 'change' && a.data.worseForApplicant === true) || a.data.thirdPartyOpposed === true,
  },
  'outcome-reasoned': {
    ...t('决定书载明理由', 'Reasoned decision letter'), basis: RECONSIDERATION.art(75, 1), severity: 'block',
    remedy: t('制作载明理由的决定书', 'Attach the reasoned decision letter'), rule: (_, a) => filled(a.data.reasons),
  },
  'conversion-approved': {
    ...t('转换经批准', 'Conversion approved'), basis: RECONSIDERATION.art(55), severity: 'block',
    remedy: t('报复议机构负责人批准', 'Have the head of the office approve it'), rule: (_, a) => filled(a.data.approvedBy),
  },
  'conversion-in-time': {
    ...t('三十日内转换', 'Conversion before expiry'), basis: convention('the law is silent'), severity: 'finding',
    rule: (c, a) => c.inTime('decide-summary', a),
  },
  'suspension-ground': {
    ...t('中止事由', 'Ground of suspension'), basis: RECONSIDERATION.art(39, 1), severity: 'block',
    remedy: t('写明其他法定中止事由', 'State what the other ground is'), rule: (_, a) => a.data.ground !== 'other' || filled(a.data.otherGround),
  },
  'suspension-notice': {
    ...t('中止恢复书面告知', 'Suspension and resumption told in writing'), basis: RECONSIDERATION.art(39, 3), severity: 'finding',
    rule: (_, a) => a.data.noticeInWriting === true,
  },
  'extension-ordinary-only': {
    ...t('仅普通程序可延长', 'Only in the ordinary procedure'), basis: RECONSIDERATION.art(62), severity: 'block',
    remedy: t('简易程序不得延长；可转为普通程序', 'The summary procedure cannot be lengthened; it may be turned into the ordinary one'),
    rule: c => c.run('decide-summary') === undefined || c.has('convert-to-ordinary'),
  },
  'extension-in-time': {
    ...t('期限届满前延长', 'Extended before expiry'), basis: RECONSIDERATION.art(62, 1), severity: 'block',
    remedy: t('在审理期限届满前延长', 'Extend before the period ends'), rule: (c, a) => c.inTime('decide', a),
  },
  'extension-at-most-thirty': {
    ...t('延长不超过三十日', 'At most thirty days'), basis: RECONSIDERATION.art(62, 1), severity: 'block',
    remedy: t('延长合计不超过三十日', 'Keep all extensions within thirty days'),
    rule: (c, a) => (c.run('decide')?.extended ?? 0) + a.data.days <= 30, // 第六十二条第一款: thirty days in all,
  },
  'extension-by-office-head': {
    ...t('机构负责人批准', 'Approved by the office\'s head'), basis: RECONSIDERATION.art(62, 1), severity: 'block',
    remedy: t('由行政复议机构负责人批准', 'Have the head of the reconsideration office approve it'), rule: (_, a) => a.by === 'office-head' && filled(a.data.approvedBy),
  },
  'extension-notified': {
    ...t('延长书面告知', 'Extension told in writing'), basis: RECONSIDERATION.art(62, 1), severity: 'finding',
    rule: (_, a) => a.data.partiesToldInWriting,
  },
  'mediation-letter-complete': {
    ...t('调解书签章', 'Mediation letter signed and sealed'), basis: [RECONSIDERATION.art(5, 2), RECONSIDERATION.art(73, 1)], severity: 'block',
    remedy: t('各方签字并加盖复议机关印章，且不损害公益和他人权益', 'Have all sign, seal it, and harm neither the public nor others'),
    rule: (_, a) => a.data.signedByAll && a.data.sealed && a.data.harmless,
  },
  'withdrawal-allowed': {
    ...t('准予撤回', 'Withdrawal allowed'), basis: [RECONSIDERATION.art(41), RECONSIDERATION.art(74, 2)], severity: 'block',
    remedy: t('经复议机构准予后撤回', 'Have the office allow the withdrawal'), rule: (_, a) => a.data.allowed,
  },
  'termination-ground': {
    ...t('终止事由', 'Ground of termination'), basis: RECONSIDERATION.art(41), severity: 'block',
    remedy: t('中止满六十日且原因未消除方可终止', 'Wait until the suspension has lasted sixty days'),
    rule: (c, a) => {
      const suspended = c.last('suspend')
      if (a.data.ground !== 'suspended-sixty-days') return true
      return c.state === 'suspended' && suspended !== undefined && endsAfterSixty.includes(suspended.data.ground) && c.plus(suspended.on, days(60, RECONSIDERATION.art(41, 1, 5))) <= a.on
    },
  },
  'no-repeat-act': {
    ...t('不得重复作出相同行为', 'Same act not repeated'), basis: RECONSIDERATION.art(64, 2), severity: 'finding',
    rule: (_, a) => a.data.sameAsBefore !== true || a.data.procedureGround === true,
  },
  'closed-after-performance': {
    ...t('履行后结案', 'Closed only when performed'), basis: RECONSIDERATION.art(77), severity: 'finding',
    rule: c => ['perform', 'ordered-performance'].every(id => c.run(id) === undefined || c.run(id)?.stoppedOn !== null),
  },
}
