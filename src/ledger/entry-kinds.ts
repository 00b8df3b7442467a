/** What an entry records. `refusal` is an attempt that the law refused; `reading` that somebody read sealed values. */
export const entryKinds = ['act', 'correction', 'register', 'organ', 'grant', 'refusal', 'reading', 'erasure', 'report', 'key'] as const

export type EntryKind = (typeof entryKinds)[number]

/** The fields that depend on the kind; `v`, `kind`, `region`, `at` and `recordedAt` are in every entry. */
export type KindField = 'case' | 'procedure' | 'edition' | 'act' | 'organ' | 'role' | 'actor' | 'data' | 'corrects' | 'deemed'

/**
 * Which fields a kind must have; the others of its row it may. An entry is for ever, so this asks only for what the kind means
 * nothing without. Everything absent from both columns is refused.
 */
export const kindRules: Readonly<Record<EntryKind, { readonly must: readonly KindField[]; readonly may: readonly KindField[] }>> = {
  // A deemed act was done by the clock (silence counts as an act), so nobody need be its actor.
  act: { must: ['case', 'procedure', 'edition', 'act', 'organ', 'role', 'actor'], may: ['data', 'deemed'] },
  correction: { must: ['organ', 'role', 'actor', 'corrects'], may: ['case', 'procedure', 'edition', 'act', 'data'] },
  register: { must: ['procedure', 'act'], may: ['case', 'edition', 'organ', 'role', 'actor', 'data'] },
  organ: { must: ['organ', 'act'], may: ['procedure', 'edition', 'role', 'actor', 'data'] },
  grant: { must: ['organ', 'act', 'actor'], may: ['role', 'data'] },
  refusal: { must: ['procedure', 'act', 'organ', 'role', 'actor'], may: ['case', 'edition', 'data'] },
  reading: { must: ['organ', 'role', 'actor'], may: ['case', 'procedure', 'edition', 'act', 'data'] },
  erasure: { must: ['organ', 'role', 'actor'], may: ['case', 'procedure', 'edition', 'act', 'data'] },
  report: { must: ['organ', 'act', 'actor'], may: ['procedure', 'edition', 'role', 'data'] },
  key: { must: ['act'], may: ['organ', 'role', 'actor', 'data'] },
}
