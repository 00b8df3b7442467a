import { type AnyView, actDay, acts, cases, convention, dueDay, endedOrDue, type IndicatorDef, type Item, isMet, law, report2022, runs, t } from '#kernel'
import type { olderActs } from './2018/acts.ts'
import type { reconsiderationActs } from './2024/acts.ts'

const RECON_RULES = law('行政复议法实施条例(2007-05-29)')
const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECONSIDERATION_2 = law('行政复议法(2017-09-01)')

type Acts = typeof reconsiderationActs & typeof olderActs
type Of = Item<Acts>

/** Day of a rejection that took effect: after silence it is too late. */
const rejectedOn = (i: Of) => i.case.all('reject').find(a => !a.outOfOrder)?.on
/** Day of acceptance: by hand or by silence (2024); the day of receipt where receipt is acceptance and nothing was refused (2018). */
const acceptedOn = (i: Of) => (i.case.edition === '2024' ? i.case.all('accept').find(a => !a.outOfOrder)?.on : rejectedOn(i) ? undefined : i.case.first('apply')?.on)
/** The act that ended an accepted case. */
const conclusion = (i: Of) => (acceptedOn(i) === undefined ? undefined : i.case.all('decide', 'mediate', 'dismiss', 'withdraw', 'terminate').find(a => !a.outOfOrder))
const concluded = (i: Of): boolean => conclusion(i) !== undefined
const concludedOn = (i: Of) => conclusion(i)?.on
/** Outcomes that correct the act. */
const correcting: readonly string[] = ['change', 'revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid', 'order-performance']
const settled = (i: Of): boolean => {
  const end = conclusion(i)
  return end?.act === 'mediate' || (end?.act === 'withdraw' && i.case.last('withdraw')?.data.afterSettlement === true)
}
const notConverted = (i: Of): boolean => i.run.stoppedBy?.act !== 'convert-to-ordinary'
/** What the application says; the editions lead it to different states, so that their acts have no common type. */
const application = (c: AnyView) => c.first('apply')?.data
const respondent = (i: Of): string | undefined => {
  const organ = application(i.case)?.respondent
  return typeof organ === 'string' ? organ : undefined
}

/** Figures of reconsideration; those on what a respondent owed stand under the respondent. */
export const reconsiderationIndicators: Readonly<Record<string, IndicatorDef<Acts>>> = {
  'reconsideration.received': {
    ...t('行政复议申请收到数', 'Applications received'), basis: RECON_RULES.art(58), kind: 'count',
    of: acts('apply'), periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'reconsideration.accepted': {
    ...t('行政复议受理数', 'Applications accepted'), basis: RECONSIDERATION.art(30), kind: 'count',
    of: cases(i => acceptedOn(i) !== undefined), periodBy: acceptedOn,
    by: ['organ'], direction: 'up',
  },
  'reconsideration.concluded': {
    ...t('行政复议审结数', 'Cases concluded'), basis: convention('the law is silent'), kind: 'count',
    of: cases(concluded), periodBy: concludedOn,
    by: ['organ'], direction: 'up',
  },
  'reconsideration.direct-correction-rate': {
    ...t('直接纠错率', 'Direct correction rate'), basis: [convention('(unverified: Ministry of Justice statistics)'), report2022('二(二)')],
    kind: 'ratio',
    of: cases(concluded), periodBy: concludedOn,
    met: i => conclusion(i)?.act === 'decide' && correcting.includes(String(i.case.last('decide')?.data.outcome)),
    by: ['organ'], direction: 'up',
  },
  'reconsideration.mediation-rate': {
    ...t('调解和解率', 'Settled by mediation or settlement'), basis: [RECONSIDERATION.art(5), RECONSIDERATION.art(73), RECONSIDERATION.art(74)],
    kind: 'ratio',
    of: cases(concluded), met: settled, periodBy: concludedOn,
    by: ['organ'], direction: 'up',
  },
  'reconsideration.on-time-rate': {
    ...t('按期审结率', 'Decided in time'), basis: [RECONSIDERATION.art(62), RECONSIDERATION_2.art(31)], kind: 'ratio',
    of: runs(['decide', 'decide-summary'], notConverted), met: isMet, periodBy: endedOrDue,
    by: ['organ'], direction: 'up', target: 1,
  },
  'reconsideration.respondent-head-hearing-rate': {
    ...t('被申请人负责人参加听证率', 'Respondent heads at hearings'), basis: RECONSIDERATION.art(51, 3), kind: 'ratio',
    of: acts('hold-hearing', i => i.case.edition === '2024'), met: i => i.act.data.respondentHead === 'attended',
    periodBy: actDay, organ: respondent,
    by: ['organ'], direction: 'up',
  },
  'reconsideration.answer-on-time-rate': {
    ...t('按期答复率', 'Answers in time'), basis: [RECONSIDERATION.art(48), RECONSIDERATION_2.art(23)], kind: 'ratio',
    of: runs(['answer', 'answer-summary'], notConverted), met: isMet, periodBy: dueDay, organ: respondent,
    by: ['organ'], direction: 'up', target: 1,
  },
  'reconsideration.performance-rate': {
    ...t('复议决定履行率', 'Decisions performed'), basis: RECONSIDERATION.art(77), kind: 'ratio',
    of: runs('perform'), met: isMet, periodBy: dueDay, organ: respondent,
    by: ['organ'], direction: 'up', target: 1,
  },
  'reconsideration.opinion-letters': {
    ...t('复议意见书数', 'Opinion letters'), basis: RECONSIDERATION.art(76), kind: 'count',
    of: acts('issue-opinion-letter'), periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'litigation.review-hearing-count': {
    ...t('举行听证的复议案件数', 'Reconsideration cases with a hearing'), basis: [report2022('一(六)三'), RECONSIDERATION.art(50)], kind: 'count',
    of: cases(i => i.case.has('hold-hearing')), periodBy: i => i.case.first('hold-hearing')?.on, by: ['organ'], direction: 'none',
  },
  'reconsideration.rejected-rate': {
    ...t('不予受理率', 'Rejected applications'), basis: RECONSIDERATION.art(30, 2), kind: 'ratio',
    of: cases(i => rejectedOn(i) !== undefined || acceptedOn(i) !== undefined), met: i => rejectedOn(i) !== undefined,
    periodBy: i => rejectedOn(i) ?? acceptedOn(i),
    by: ['organ'], direction: 'down',
  },
}
