import { type Calendar, dateOfInstant } from '#calendar'
import type { AnyEdition, Fields, Plain } from '#kernel'
import { canonical, commit, type Entry, entryText } from '#ledger'
import type { StoredAct } from '#store'
import { randomSalts, sha256 } from '../crypto/node.ts'
import { isSealed, maskOf, type Sealer } from '../crypto/seal.ts'
import type { Fact } from '../record/record.ts'

/** An entry with its values, ready for the store, and the fact that the record takes from it. */
export interface Prepared {
  readonly stored: StoredAct
  readonly fact: Fact
}

/**
 * Makes an entry: commits to every field with a fresh salt, seals the fields that are sealed, and keeps the values beside it.
 * The commitment is to the clear value, so that one field can be disclosed and proven.
 */
export const prepare = (
  pos: number,
  entry: Omit<Entry, 'data'>,
  values: Plain,
  sealedFields: ReadonlySet<string>,
  sealer: Sealer,
): Prepared => {
  const names = Object.keys(values)
    .filter(k => values[k] !== undefined)
    .sort()
  const salts = randomSalts(names.length)
  const c = commit(sha256, values, salts)
  const full: Entry = c.root === undefined ? (entry as Entry) : ({ ...entry, data: c.root } as Entry)
  const seen: Record<string, unknown> = {}
  let data: string | null = null
  if (names.length > 0) {
    if (names.some(n => sealedFields.has(n))) {
      const kept: Record<string, unknown> = {}
      for (const n of names) {
        if (sealedFields.has(n)) {
          const s = sealer.seal(values[n])
          kept[n] = s
          seen[n] = maskOf(s.same)
        } else {
          kept[n] = values[n]
          seen[n] = values[n]
        }
      }
      data = canonical(kept)
    } else {
      data = c.values
      for (const n of names) seen[n] = values[n]
    }
  }
  const saltBytes = new Uint8Array(salts.length * 16)
  for (const [i, s] of salts.entries()) saltBytes.set(s, i * 16)
  const text = entryText(full)
  return {
    stored: { entry: text, case: full.case === undefined ? null : String(full.case), salts: saltBytes, data },
    fact: factOf(pos, full, seen),
  }
}

/** The fact of an entry. One object a time, no spreads: a start reads every entry. */
export const factOf = (pos: number, e: Entry, data: Plain): Fact => {
  const f: { -readonly [K in keyof Fact]: Fact[K] } = { pos, kind: e.kind, at: e.at, recordedAt: e.recordedAt, data }
  if (e.case !== undefined) f.case = String(e.case)
  if (e.procedure !== undefined) f.procedure = e.procedure
  if (e.edition !== undefined) f.edition = e.edition
  if (e.act !== undefined) f.act = e.act
  if (e.organ !== undefined) f.organ = e.organ
  if (e.role !== undefined) f.role = e.role
  if (e.source !== undefined) f.source = e.source
  if (e.corrects !== undefined) f.corrects = e.corrects
  if (e.deemed) f.deemed = true
  return f
}

/** The values beside an entry as rules see them: sealed ones as their sameness. Erased values are absent. */
export const readValues = (data: string | null): Plain => {
  if (data === null) return {}
  const raw = JSON.parse(data) as Record<string, unknown>
  if (!data.includes('"sealed"')) return raw
  return Object.fromEntries(Object.entries(raw).map(([k, v]) => [k, isSealed(v) ? maskOf(v.same) : v]))
}
/** The clear values, for commitments and disclosure. Requires the region's key. */
export const clearValues = (data: string | null, sealer: Sealer): Plain => {
  if (data === null) return {}
  return Object.fromEntries(
    Object.entries(JSON.parse(data) as Record<string, unknown>).map(([k, v]) => [k, isSealed(v) ? sealer.open(v) : v]),
  )
}

/** Names of the sealed fields of an act. */
export const sealedOf = (fields: Fields | undefined): ReadonlySet<string> =>
  new Set(
    Object.entries(fields ?? {})
      .filter(([, f]) => f.isSealed)
      .map(([k]) => k),
  )
export const sealedOfAct = (e: AnyEdition, act: string): ReadonlySet<string> => sealedOf(e.acts[act]?.data)

/** Is an act dated more than a working day before its recording (DESIGN §2)? Imports carry importedAt instead. */
export const isLate = (f: Fact, calendar: Calendar): boolean =>
  f.source === undefined && f.kind === 'act' && calendar.workdaysAfterUpTo(dateOfInstant(f.at), dateOfInstant(f.recordedAt)) > 1
