import { type AnyView, type Entry, type ISODate, type RunView, type World, ymd } from '#kernel'
import { paymentClocks } from './payment.ts'

/** Payment clocks of a case that ran out, earliest due first. */
export const overrunRuns = (c: AnyView): readonly RunView[] => paymentClocks.flatMap(k => c.run(k) ?? []).filter(r => r.status === 'overrun')
const overdueOn = (c: AnyView, day: ISODate): boolean =>
  paymentClocks.some(k => (c.run(k)?.due ?? '9999') < day) && !c.has('pay', p => p.on <= day)

/** A payment clock has run out and the contract is not paid in full. */
export const inArrears = (c: AnyView): boolean => overrunRuns(c).length > 0 && !c.has('pay')
/** What was delivered, accepted or settled, less what was paid in part. */
export const owed = (c: AnyView): number =>
  Number(overrunRuns(c).at(-1)?.startedBy.data.amount ?? 0) - c.sum('pay-part', p => Number(p.data.amount))

/** Organs with contracts overdue and unpaid on 31 December, for each year that has ended. */
export const arrearsByYear = (w: World): readonly { readonly organ: string; readonly year: number }[] => {
  const last = Number(w.asOf.slice(0, 4)) - 1
  const found = new Map<string, { organ: string; year: number }>()
  for (const c of w.cases('contract-performance')) {
    const due = overrunRuns(c)[0]?.due
    if (!due) continue
    for (let year = Number(due.slice(0, 4)); year <= last; year++) if (overdueOn(c, ymd(year, 12, 31))) found.set(`${c.organ} ${year}`, { organ: c.organ, year })
  }
  return [...found.values()]
}

/** The row of the contract ledger as a case leaves it; none before signing. */
export const contractEntry = (c: AnyView): readonly Entry[] => {
  const signed = c.last('sign')
  const draft = c.first('draft')
  if (signed === undefined || draft === undefined) return []
  return [{
    id: c.id,
    'contract-no': signed.data['contract-no'],
    title: draft.data.title,
    organ: c.organ,
    counterparty: draft.data.counterparty,
    size: draft.data['counterparty-size'],
    amount: draft.data.amount,
    'signed-on': signed.on,
    'due-on': paymentClocks.map(k => c.run(k)?.due).find(d => d),
    paid: c.sum('pay-part', p => Number(p.data.amount)) + c.sum('pay', p => Number(p.data.amount)),
    status: c.state,
    case: c.id,
  }]
}
