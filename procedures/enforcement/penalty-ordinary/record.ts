import { type AnyAct, type AnyView, fen, filled } from '#kernel'
import { surchargeDue } from '#procedures/_shared/penalty.ts'

/** Those who investigated: the officers of the filing, of the investigation and of kept evidence. */
export const handlers = (c: AnyView): ReadonlySet<string> =>
  new Set(c.all('file', 'investigate', 'preserve-evidence').flatMap(a => (Array.isArray(a.data.officers) ? a.data.officers.map(String) : [])))

/** Does the decision need a legality review: a penalty with a ground for it, or after a hearing (行政处罚法 58)? */
export const reviewApplies = (c: AnyView, a: { readonly data: { readonly outcome?: unknown; readonly review_grounds?: unknown } }): boolean =>
  a.data.outcome === 'penalty' && (filled(a.data.review_grounds) || c.has('hold-hearing'))

/** Are fine and surcharge paid in full? The surcharge is the one due on the day of the last payment. */
export const performed = (c: AnyView): boolean => {
  const fine = fen(Number(c.last('decide')?.data.fine ?? 0))
  const last = c.last('pay', 'collect-directly')
  const paid = c.all('pay', 'collect-directly').reduce((n, p) => n + fen(Number(p.data.amount)), 0)
  const surcharge = c.sum('pay', p => fen(Number(p.data.surcharge ?? 0)))
  return paid >= fine && (last === undefined || surcharge >= surchargeDue(c, last.on))
}

/** Is this the payment with which fine and surcharge are complete? */
export const completes = (c: AnyView, a: Pick<AnyAct, 'index'>): boolean => performed(c) && !(c.before(a).last('pay', 'collect-directly') !== undefined && performed(c.before(a)))

/** No earlier case of this organ against the same party for the same power ended in a penalty or in a first exemption; undefined where other cases are not at hand. */
export const spared = (c: AnyView, a: Pick<AnyAct, 'at'>): boolean | undefined => {
  const own = c.last('file')?.data
  return c.cases('penalty-ordinary')?.every(
    o =>
      o.id === c.id || o.organ !== c.organ || o.last('file')?.data.party !== own?.party || o.last('file')?.data.power !== own?.power ||
      !o.has('decide', d => d.at < a.at && (d.data.outcome === 'penalty' || d.data.outcome === 'no-penalty-first')),
  )
}
