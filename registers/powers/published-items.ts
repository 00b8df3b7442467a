import { type Entry, type ISODate, type Projection, plusDays } from '#kernel'

const text = (v: unknown): string => (typeof v === 'string' ? v : '')
const held = (e: Entry | undefined, on: ISODate): boolean => e !== undefined && text(e.valid_from) <= on && (text(e.valid_to) === '' || text(e.valid_to) >= on)

/**
 * The list of powers as power-item/publish writes it. A claim, a new item, one taken up and a change put the entry; a change keeps the day since
 * which the item has been held. Cancelling and delegating down close the entry on the day before. The rank of the basis is not in the acts.
 */
export const publishedItems: Projection = {
  procedure: 'power-item',
  on: ['publish'],
  entries: (c, a, current) => {
    const item = c.last('propose')?.data
    const id = text(a.data.register_entry)
    const from = text(c.last('approve')?.data.in_force) || a.on
    if (!item || id === '') return []
    const former = current(id)
    if (item.kind === 'cancel' || item.kind === 'delegate-down') return former ? [{ ...former, valid_to: plusDays(from, -1) }] : []
    const since = item.kind === 'change' && held(former, from) ? text(former?.valid_from) : from
    return [{
      ...(former ?? {}), id, code: text(former?.code) || id, name: item.name, kind: item.power_kind, organ: item.organ, level: item.level, legal_basis: item.legal_basis,
      duty: item.duty, valid_from: since, valid_to: undefined,
    }]
  },
}
