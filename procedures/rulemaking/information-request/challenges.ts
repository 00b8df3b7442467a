import { type ActsOf, type AnyAct, type AnyView, cases, type IndicatorDef, type ISODate, law, t, unverified } from '#kernel'
import type e2019 from './2019.ts'

const BASIS = [law('政府信息公开条例(2019-04-03)').art(50), unverified('国办公开办函〔2021〕30号 表四')]

type Figure = IndicatorDef<ActsOf<[typeof e2019]>>
type Result = 'upheld' | 'corrected' | 'other' | 'pending'
type Group = 'reconsideration' | 'litigation-direct' | 'litigation-after-reconsideration'
interface Standing { readonly result: Result; readonly on: ISODate }

const REVIEW_ENDS = ['decide', 'dismiss', 'mediate', 'withdraw', 'terminate']
const CORRECTED = ['change', 'revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid', 'order-performance']

const contested = (c: AnyView, procedure: string): AnyView | undefined => c.linked('challengedCase')?.find(x => x.procedure === procedure)
/** The request that a reconsideration or suit is about, directly or by way of the reconsideration that was sued over. */
const request = (c: AnyView): AnyView | undefined => {
  const review = contested(c, 'reconsideration')
  return contested(c, 'information-request') ?? (review && contested(review, 'information-request'))
}

const reviewStands = (c: AnyView): Standing | undefined => {
  const end = c.last(...REVIEW_ENDS)
  if (end !== undefined) {
    const outcome = end.act === 'decide' ? String(end.data.outcome) : ''
    return { result: outcome === 'uphold' ? 'upheld' : CORRECTED.includes(outcome) ? 'corrected' : 'other', on: end.on }
  }
  // Under the text before 2024 receipt is acceptance (复议法2017 第十七条).
  const accepted = c.has('accept') || (c.edition === '2018' && c.has('apply') && !c.has('reject'))
  return accepted ? { result: 'pending', on: c.asOf } : undefined
}
const judged = (j: AnyAct): Result =>
  j.act !== 'receive-judgment' ? 'other' : j.data.lost === true ? 'corrected' : ['claims-dismissed', 'lower-upheld'].includes(String(j.data.outcome)) ? 'upheld' : 'other'
/** One per dispute: a suit that a higher instance has taken up is counted there. */
const suitStands = (c: AnyView): Standing | undefined => {
  if (!c.has('serve') || (c.linkedFrom('lowerCase', 'litigation-response') ?? []).some(x => x.has('serve'))) return undefined
  const end = c.last('receive-judgment', 'plaintiff-withdraws')
  return end === undefined ? { result: 'pending', on: c.asOf } : { result: judged(end), on: end.on }
}
const reviewedFirst = (c: AnyView): boolean =>
  contested(c, 'reconsideration') !== undefined || (contested(c, 'information-request')?.linkedFrom('challengedCase', 'reconsideration') ?? []).length > 0

const groups: Readonly<Record<Group, { readonly zh: string; readonly procedure: string; readonly stands: (c: AnyView) => Standing | undefined; readonly belongs: (c: AnyView) => boolean }>> = {
  reconsideration: { zh: '行政复议', procedure: 'reconsideration', stands: reviewStands, belongs: () => true },
  'litigation-direct': { zh: '行政诉讼:未经复议直接起诉', procedure: 'litigation-response', stands: suitStands, belongs: c => !reviewedFirst(c) },
  'litigation-after-reconsideration': { zh: '行政诉讼:复议后起诉', procedure: 'litigation-response', stands: suitStands, belongs: reviewedFirst },
}
const results: Readonly<Record<Result | 'total', string>> = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结', total: '总计' }

const figure = (group: Group, result: Result | 'total'): Figure => {
  const g = groups[group]
  const standing = (i: { readonly case: AnyView }): Standing | undefined => (request(i.case) !== undefined && g.belongs(i.case) ? g.stands(i.case) : undefined)
  return {
    ...t(`${g.zh} ${results[result]}`, `${group} ${result}`), kind: 'count', basis: BASIS,
    of: cases(i => {
      const s = standing(i)
      return s !== undefined && (result === 'total' || s.result === result)
    }, g.procedure),
    // A pending case is dated the day looked at, so that the four rows add up to the fifth.
    periodBy: i => standing(i)?.on, stockOn: 'end', organ: i => request(i.case)?.organ, by: ['organ'], direction: 'none',
  }
}

/** The table of challenges in the yearly disclosure report: reconsideration and litigation over requests, by result. */
export const challenges: Readonly<Record<string, Figure>> = Object.fromEntries(
  (Object.keys(groups) as Group[]).flatMap(g => (Object.keys(results) as (Result | 'total')[]).map(r => [`disclosure.${g}.${r}`, figure(g, r)])),
)
