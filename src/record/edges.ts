import { type AnyEdition, CORRECT, type Plain, type Recorded } from '#kernel'

/** What of a case its edges come from. */
interface Linked {
  readonly id: string
  readonly procedure: { readonly id: string }
  readonly edition: AnyEdition
  readonly acts: readonly Recorded[]
}
/** The cases that a value of kind case or cases names. */
export const names = (v: unknown): readonly string[] => (typeof v === 'string' ? [v] : Array.isArray(v) ? v.map(String) : [])
const edgeFields = new WeakMap<AnyEdition, ReadonlyMap<string, readonly string[]>>()
/** Fields of kind case(s) of each act of an edition. */
const fieldsOf = (e: AnyEdition): ReadonlyMap<string, readonly string[]> => {
  const known = edgeFields.get(e)
  if (known) return known
  const found = Object.entries(e.acts).map(
    ([id, d]) =>
      [
        id,
        Object.entries(d.data ?? {})
          .filter(([, f]) => f.kind === 'case' || f.kind === 'cases')
          .map(([name]) => name),
      ] as const,
  )
  const out = new Map(found.filter(([, fields]) => fields.length > 0))
  edgeFields.set(e, out)
  return out
}

/** Which cases name a case, by procedure and field. Those named before a correction stay: ask the case whom it names now. */
export class EdgeIndex {
  readonly #edges = new Map<string, Set<string>>()

  #keys(c: Linked, act: string, data: Plain): readonly string[] {
    return (fieldsOf(c.edition).get(act) ?? []).flatMap(name => names(data[name]).map(target => `${c.procedure.id}\n${name}\n${target}`))
  }
  add(c: Linked, act: Recorded): void {
    for (const key of this.#keys(c, act.act, act.data)) this.#put(key, c.id)
  }
  #put(key: string, id: string): void {
    const set = this.#edges.get(key)
    if (set) set.add(id)
    else this.#edges.set(key, new Set([id]))
  }
  /** Takes the edges of an act back, save those that another act of the case names too. */
  remove(c: Linked, act: Recorded): void {
    for (const key of this.#keys(c, act.act, act.data)) this.#edges.get(key)?.delete(c.id)
    this.renew(c)
  }
  /** Adds the edges of all acts of a case, and of what corrections put in their place. */
  renew(c: Linked): void {
    for (const a of c.acts) {
      this.add(c, a)
      if (a.act !== CORRECT || a.data.set === 'set-aside') continue
      const corrected = c.acts[Number(a.data.entry)]
      if (corrected) for (const key of this.#keys(c, corrected.act, a.data.set as Plain)) this.#put(key, c.id)
    }
  }
  to(procedure: string, edge: string, id: string): ReadonlySet<string> {
    return this.#edges.get(`${procedure}\n${edge}\n${id}`) ?? NONE
  }
}
const NONE: ReadonlySet<string> = new Set()
