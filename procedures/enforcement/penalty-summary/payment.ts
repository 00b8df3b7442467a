import { type AnyView, fen } from '#kernel'
import { surchargeDue } from '#procedures/_shared/penalty.ts'

/** Nothing was fined, or the payments make up the fine and the surcharge due on the day of the last of them. */
export const paidInFull = (c: AnyView): boolean => {
  const fine = fen(Number(c.last('decide')?.data.fine ?? 0))
  const last = c.last('pay', 'collect-on-spot')
  const paid = c.all('pay', 'collect-on-spot').reduce((n, p) => n + fen(Number(p.data.amount)), 0)
  return fine === 0 || (last !== undefined && paid >= fine + surchargeDue(c, last.on))
}
