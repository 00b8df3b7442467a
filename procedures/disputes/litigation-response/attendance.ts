import type { View } from '#kernel'
import type { litigationActs } from './2020/acts.ts'

/** Per cent of cases heard: what the region asks of heads, and below what a county is named (2022 report, one(6)4). */
export const ATTENDANCE_REQUIRED = 100
export const NAMING_THRESHOLD = 70

type Suit = View<typeof litigationActs>
type Hearing = ReturnType<Suit['all']>[number] & { readonly data: { readonly headAttended?: string; readonly certificateBeforeHearing?: boolean; readonly headOfOrgan?: string } }

/** Everybody sued: the defendant and the joint defendants (行政诉讼法 第二十六条第二款). */
export const organsSued = (c: Suit): readonly string[] => {
  const served = c.first('serve')
  return served ? [served.data.defendant, ...(served.data.coDefendants ?? [])] : []
}
/** Is this the head of an organ sued, not of an entrusted or lower one (2020年规定 第二条第二款、第三条)? Nothing filled: taken as such. */
export const ofOrganSued = (c: Suit, organ: string | undefined): boolean => organ === undefined || organ === '' || organsSued(c).includes(organ)

/** A hearing counts as attended: a head came, had shown a certificate before it (第六条), and is the head of an organ sued. */
export const countsAsAttended = (c: Suit, h: ReturnType<Suit['all']>[number]): boolean => {
  const { headAttended, certificateBeforeHearing, headOfOrgan } = (h as Hearing).data
  return headAttended !== 'none' && certificateBeforeHearing === true && ofOrganSued(c, headOfOrgan)
}
/** Was a head there at one hearing of the instance at least (第七条第一款: once in an instance is enough)? */
export const headAttended = (c: Suit): boolean => c.all('hold-hearing').some(h => countsAsAttended(c, h))
/** An absence that the court accepted, since the hearing before (第九条第二款). */
export const absenceAccepted = (c: Suit): boolean => c.since('hold-hearing').has('court-rules-on-absence', r => r.data.accepted)
