import { type AnyView, type Citation, days, type Span } from '#kernel'

/** The three clocks of payment; a contract has the one of its way of settlement. */
export const paymentClocks: readonly string[] = ['payment-on-delivery', 'payment-on-acceptance', 'payment-on-settlement']

/** The counterparty is a micro, small or medium enterprise; size is fixed at signing (条例3). */
export const isSmall = (c: AnyView): boolean => ['micro', 'small', 'medium'].includes(String(c.first('draft')?.data['counterparty-size']))

/** Thirty days, or what was agreed, sixty at most; a longer agreement is cut to sixty. No contract, no term. */
export const paymentTerm = (c: AnyView, basis: Citation): Span | null => {
  const signed = c.last('sign')
  return signed === undefined ? null : days(Math.min(Number(signed.data['payment-days']) || days(30, basis).n, days(60, basis).n), basis)
}
