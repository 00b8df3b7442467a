import type { ISODate } from '#calendar'
import { valueText } from '#derive'
import { type Entry, NotAtHand, type RegisterDef } from '#kernel'
import type { Service } from '../service.ts'
import { underOrgan } from './case-list.ts'

/** A value, or undefined where the row lacks it: a projected row may lack what its definition requires. */
const read = (e: Entry, field: string): unknown => {
  try {
    return e[field]
  } catch (x) {
    if (x instanceof NotAtHand) return undefined
    throw x
  }
}

/** A row with its values in words; sealed values are not given out. */
export const rowOf = (s: Service, def: RegisterDef, e: Entry) => {
  const names = s.names()
  const given = Object.entries(def.fields).flatMap(([name, f]) => {
    const v = read(e, name)
    return v === undefined || v === null ? [] : [{ name, f, v }]
  })
  return {
    id: e.id,
    row: Object.fromEntries(given.map(({ name, f, v }) => [name, f.isSealed ? null : v])),
    text: Object.fromEntries(given.map(({ name, f, v }) => [name, valueText(f, v, names)])),
  }
}

const texts = new WeakMap<readonly Entry[], readonly string[]>()
/** What a search looks through: texts that are not sealed. Kept as long as the list itself. */
const textsOf = (def: RegisterDef, rows: readonly Entry[]): readonly string[] => {
  const known = texts.get(rows)
  if (known) return known
  const names = Object.entries(def.fields)
    .filter(([, f]) => !f.isSealed && f.kind !== 'officer' && f.kind !== 'officers')
    .map(([k]) => k)
  const out = rows.map(e => [e.id, ...names.map(n => String(read(e, n) ?? ''))].join('\n').toLowerCase())
  texts.set(rows, out)
  return out
}

export interface RegisterQuestion {
  readonly on: ISODate
  readonly organ?: string | undefined
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}
/** Entries in force on a day, in order of first entry: a page after an id, and how many there are. */
export const listEntries = (s: Service, id: string, def: RegisterDef, q: RegisterQuestion) => {
  const all = s.record.registers.view(id).on(q.on)
  const words = (q.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(w => w !== '')
  const text = words.length === 0 ? null : textsOf(def, all)
  const under = q.organ === undefined || def.organ === undefined ? null : underOrgan(s, q.organ)
  const found =
    text === null && under === null
      ? all
      : all.filter(
          (e, i) =>
            (under === null || under(String(read(e, def.organ!) ?? ''))) && (text === null || words.every(w => text[i]!.includes(w))),
        )
  const from = q.after === undefined ? 0 : found.findIndex(e => e.id === q.after) + 1
  const page = found.slice(from, from + q.limit)
  const last = page.at(-1)
  return {
    entries: page.map(e => {
      const v = s.record.registers.versions(id, e.id).at(-1)
      return { ...rowOf(s, def, e), position: v?.pos ?? 0, on: v?.on ?? q.on, projected: v?.projected === true }
    }),
    total: found.length,
    next: last && from + q.limit < found.length ? last.id : null,
  }
}

/** Every version of an entry, oldest first. */
export const versionsOf = (s: Service, id: string, def: RegisterDef, entry: string) =>
  s.record.registers.versions(id, entry).map(v => ({
    ...rowOf(s, def, v.entry),
    position: v.pos,
    on: v.on,
    projected: v.projected,
    receipt: v.projected ? null : `/api/receipts/${v.pos}`,
  }))

/** The register's owner among the procedures; null for one that belongs to none. */
export const ownerOf = (s: Service, id: string): string | null => {
  for (const p of s.catalogue.procedures.values()) if (id in p.registers) return p.id
  return null
}
