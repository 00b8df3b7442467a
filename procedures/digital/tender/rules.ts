import { type AnyView, dateOfInstant, days, daysBetween, type ISODate, law } from '#kernel'

const TB = law('招标投标法实施条例(2019-03-02)')
const ZT = law('招标投标法(2017-12-27)')

/** The deadline in force: the new one of the latest clarification that gives one, else that of the documents. */
export const bidDeadline = (c: AnyView): string | undefined => {
  const moved = c.all('clarify').findLast(a => typeof a.data.newDeadline === 'string')
  const at = moved?.data.newDeadline ?? c.last('issue-documents')?.data.bidDeadline
  return typeof at === 'string' ? at : undefined
}
/** At least this many days lie between a day and the deadline: a difference of dates, never moved for rest days. */
export const daysBefore = (c: AnyView, on: ISODate, deadline: string | undefined, least: typeof CLARIFIED): boolean | undefined =>
  deadline === undefined ? undefined : c.plus(on, least) <= dateOfInstant(deadline)

/** 23, Regulation 21: clarifications that affect the bids, at least 15 days before the deadline. */
export const CLARIFIED = days(15, [ZT.art(23), TB.art(21)])
/** Regulation 22: objections to the documents, 10 days before the deadline. */
export const OBJECTED = days(10, TB.art(22))
/** 24: at least 20 days to bid. */
export const BID_PERIOD = days(20, ZT.art(24))
const COMPLAIN = 10 // TB.art(60): days from knowing

interface Complaint {
  readonly on: ISODate
  readonly data: { readonly knewOn: ISODate; readonly objectedFirst: boolean; readonly matter?: string }
}
/** 60(2): the time in which an objection was answered is not counted: (objected, answered], clipped to what has run since the complainant knew. */
const answering = (c: AnyView, { on, data }: Complaint): number => {
  let counted = data.knewOn
  let out = 0
  for (const o of c.acts().filter(a => a.act === 'object' || a.act === 'object-to-result')) {
    const [, from = o.on] = [o.on, counted].sort()
    const until = c.after(o).first(o.act === 'object' ? 'answer' : 'answer-result')?.on ?? on
    if (until <= from || from > c.end(data.knewOn, days(COMPLAIN + out, TB.art(60)))) continue
    out += daysBetween(from, until)
    counted = until
  }
  return out
}
/** 60: within ten days of knowing, and after an objection where it concerns the documents, the opening or the result. */
export const complainedInTime = (c: AnyView, a: Complaint): boolean =>
  a.on <= c.end(a.data.knewOn, days(COMPLAIN + answering(c, a), TB.art(60))) && (a.data.objectedFirst || a.data.matter === 'other')
