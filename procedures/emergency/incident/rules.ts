import { type AnyView, convention, dateOfInstant, days, type ISODate, law, minutesBetween, type ParamDef, t } from '#kernel'

const TF = law('突发事件应对法(2024-06-28)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')

/** 立即、同时: no number in the Law; the two hours of the Regulation on accidents are taken for the rest. */
export const SAME_TIME = convention('the Law says at the same time; 2 hours by analogy with article 11 of the Regulation on accidents')
/** What the law leaves open, and the numbers taken. */
export const params: Readonly<Record<string, ParamDef>> = {
  'incident.report-hours': {
    ...t('非生产安全事故信息上报时限', 'Hours to report up what is no accident'),
    value: 2, unit: 'hours', status: 'silent',
    basis: SAME_TIME
  },
  'incident.warning-days': {
    ...t('预警未解除提示天数', 'Days after which a warning is asked about'),
    value: 30, unit: 'days', status: 'silent',
    basis: convention('the Law gives no number')
  },
}
/** 29: the time to investigate may grow by 60 days at most. CONVENTION: once. */
export const INVESTIGATION_EXTENSION = days(60, AQ.art(29))
/** 32: the time to reply on an extra-major accident may grow by 30 days at most. CONVENTION: once. */
export const REPLY_EXTENSION = days(30, AQ.art(32))
const UNIT_MINUTES = 60 // AQ.art(9)

export const isExtraMajor = (c: AnyView): boolean => c.last('receive-report')?.data.grade === 'extra-major'

/** The civil day on which it happened; undefined before anything was reported. */
export const happenedOn = (c: AnyView): ISODate | undefined => {
  const at = c.last('receive-report')?.data.occurredAt
  return typeof at === 'string' ? dateOfInstant(at) : undefined
}

interface Received {
  readonly at: string
  readonly data: { readonly category: string; readonly source: string; readonly unitKnewAt?: string | undefined }
}
/** 9: the head of the unit reports an accident within an hour of hearing of it. Holds for other categories, sources and unknown times. */
export const reportedWithinHour = ({ at, data }: Received): boolean =>
  data.category !== 'accident' || data.source !== 'unit' || data.unitKnewAt === undefined || minutesBetween(data.unitKnewAt, at) <= UNIT_MINUTES

/** 61(2): passed on as received. Holds where nothing was received before. */
export const sameMoment = (said: string, received: unknown): boolean => typeof received !== 'string' || minutesBetween(said, received) === 0

/** 13: casualties that change within 30 days of the accident are supplemented, within 7 for traffic and fire; a window, never moved for rest days. */
export const inCasualtyWindow = (c: AnyView, changedOn: ISODate): boolean => {
  const day = happenedOn(c)
  const window = c.last('receive-report')?.data.trafficOrFire === true ? days(7, AQ.art(13, 2)) : days(30, AQ.art(13, 2))
  return day === undefined || changedOn <= c.plus(day, window)
}

/** 12: every item requisitioned was later returned or compensated. */
export const requisitionsSettled = (c: AnyView): boolean => c.all('requisition').every(r => c.after(r).has('settle-requisition', s => s.data.item === r.data.item))

/** 72(2): the response ended, or still goes on, after the end that it was expected to have. */
export const overranExpectedEnd = (c: AnyView): boolean => {
  const start = c.last('start-response')
  const expected = start?.data.expectedEnd
  return start !== undefined && typeof expected === 'string' && (c.after(start).first('end-response')?.on ?? c.asOf) > expected
}

/** 70: a warning that was neither lifted nor turned into an incident for more than 30 days. */
export const leftUnlifted = (c: AnyView): boolean => {
  const warned = c.first('warn')
  // A warning recorded out of order never put the case in a warning period.
  if (warned === undefined || warned.outOfOrder) return false
  const left = c.after(warned).first('lift-warning', 'receive-report', 'start-response')?.on ?? c.asOf
  return left > c.plus(warned.on, days(c.param('incident.warning-days'), TF.art(70)))
}
