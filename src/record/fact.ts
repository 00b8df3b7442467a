import type { Plain } from '#kernel'

/** A ledger entry as the record reads it: the public entry's fields and the values beside it (sealed ones as their keyed sameness). */
export interface Fact {
  readonly pos: number
  readonly kind: string
  readonly case?: string
  readonly procedure?: string
  readonly edition?: string
  readonly act?: string
  readonly organ?: string
  readonly role?: string
  readonly at: string
  readonly recordedAt: string
  readonly data: Plain
  readonly source?: string
  readonly corrects?: number
  readonly deemed?: boolean
}

/** Reserved names beside the fields of an act: never part of a rule. The case's number elsewhere; why it is recorded or corrected; set aside. */
export const FOREIGN = '@case'
export const REASON = '@reason'
export const SET_ASIDE = '@set-aside'

/** The fields among the values: without the reserved names. */
export const fieldsOf = (data: Plain): Plain => {
  for (const k in data) if (k.startsWith('@')) return Object.fromEntries(Object.entries(data).filter(([name]) => !name.startsWith('@')))
  return data
}
