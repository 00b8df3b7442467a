import type { ISODate } from '#calendar'
import { type Entry, type RegisterDef, type RegisterView, registerView } from '#kernel'

interface Version {
  readonly pos: number
  readonly on: ISODate
  readonly entry: Entry
  /** Written by an act of a case, not entered by hand. */
  readonly projected: boolean
}
const last = <T>(xs: readonly T[], test: (x: T) => boolean): T | undefined => {
  for (let i = xs.length - 1; i >= 0; i--) if (test(xs[i] as T)) return xs[i]
  return undefined
}

/** All versions of all entries of a region's registers. The first version of an entry speaks for its own interval; a later one from its day on. */
export class RegisterBook {
  readonly #defs: ReadonlyMap<string, RegisterDef>
  readonly #books = new Map<string, Map<string, Version[]>>()
  readonly #views = new Map<string, RegisterView>()
  constructor(defs: ReadonlyMap<string, RegisterDef>) {
    this.#defs = defs
  }
  ids(): readonly string[] {
    return [...this.#books.keys()]
  }
  put(register: string, v: Version): void {
    const book = this.#books.get(register) ?? new Map<string, Version[]>()
    this.#books.set(register, book)
    const versions = book.get(v.entry.id)
    if (versions) versions.push(v)
    else book.set(v.entry.id, [v])
    this.#views.clear()
  }
  versions(register: string, id: string): readonly Version[] {
    return this.#books.get(register)?.get(id) ?? []
  }
  size(register: string): number {
    return this.#books.get(register)?.size ?? 0
  }
  /** The register as the ledger had it at a position. */
  view(register: string, position = Number.MAX_SAFE_INTEGER): RegisterView {
    const key = `${register}@${position}`
    const known = this.#views.get(key)
    if (known) return known
    const def = this.#defs.get(register)
    if (!def) throw new RangeError(`unknown register ${register}`)
    const book = this.#books.get(register) ?? new Map<string, Version[]>()
    // The guard against missing fields is made once a version.
    const guard = new Map<Entry, Entry>()
    const one = registerView(register, def, [])
    const made = (e: Entry): Entry => {
      const g = guard.get(e) ?? (registerView(register, def, [e]).all()[0] as Entry)
      guard.set(e, g)
      return g
    }
    const on = (versions: readonly Version[], day: ISODate | null): Entry | undefined => {
      const v = last(versions, x => x.pos < position && (day === null || x.on <= day)) ?? (day === null ? undefined : versions.find(x => x.pos < position))
      return v && made(v.entry)
    }
    const daily = new Map<ISODate, readonly Entry[]>()
    let all: readonly Entry[] | undefined
    const view: RegisterView = {
      all: () => (all ??= [...book.values()].flatMap(v => on(v, null) ?? [])),
      on: day => {
        const cached = daily.get(day)
        if (cached) return cached
        const rows = [...book.values()].flatMap(v => {
          const e = on(v, day)
          return e && one.inForce(e, day) ? [e] : []
        })
        if (daily.size > 64) daily.clear()
        daily.set(day, rows)
        return rows
      },
      entry: id => on(book.get(id) ?? [], null),
      inForce: (e, day) => one.inForce(e, day),
    }
    if (this.#views.size > 256) this.#views.clear()
    this.#views.set(key, view)
    return view
  }
}
