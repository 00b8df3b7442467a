import type { ISODate } from '#calendar'
import { type Entry, type RegisterDef, type RegisterView, registerView } from '#kernel'

interface Version {
  readonly pos: number
  readonly on: ISODate
  readonly entry: Entry
  /** Written by an act of a case, not entered by hand. */
  readonly projected: boolean
}
/** A version with its guard against missing fields, made once, when a rule first reads it. */
interface Kept extends Version {
  made: Entry | null
}
interface Reader extends RegisterView {
  readonly of: string
  forget(): void
}
const NOW = Number.MAX_SAFE_INTEGER
const NEVER: ISODate = '9999-12-31'

/**
 * All versions of all entries of a region's registers. The first version of an entry entered by hand speaks for its own interval; a later one,
 * and every one that an act of a case wrote, from its day on.
 */
export class RegisterBook {
  readonly #defs: ReadonlyMap<string, RegisterDef>
  readonly #books = new Map<string, Map<string, Kept[]>>()
  /** Views of the registers as they stand; those of earlier positions never change and are kept apart. */
  readonly #current = new Map<string, Reader>()
  readonly #earlier = new Map<string, Reader>()
  /** Goes up with every version entered: what was read from registers before is read again. */
  version = 0
  readonly #versions = new Map<string, number>()
  constructor(defs: ReadonlyMap<string, RegisterDef>) {
    this.#defs = defs
  }
  ids(): readonly string[] {
    return [...this.#books.keys()]
  }
  /** Adds a version. Requires positions that do not go back. */
  put(register: string, v: Version): void {
    const book = this.#books.get(register) ?? new Map<string, Kept[]>()
    this.#books.set(register, book)
    const versions = book.get(v.entry.id)
    const kept = { ...v, made: null }
    if (versions) versions.push(kept)
    else book.set(v.entry.id, [kept])
    this.#changed(register)
  }
  /** Takes back what was put at a position or after it: the act there could not be recorded. */
  takeBack(from: number): void {
    for (const [register, book] of this.#books) {
      for (const [id, versions] of book) {
        const kept = versions.filter(v => v.pos < from)
        if (kept.length === versions.length) continue
        if (kept.length === 0) book.delete(id)
        else book.set(id, kept)
        this.#changed(register)
      }
    }
    this.#earlier.clear()
  }
  #changed(register: string): void {
    this.#versions.set(register, ++this.version)
    for (const [key, view] of this.#current) if (view.of === register) key === register ? view.forget() : this.#current.delete(key)
  }
  versions(register: string, id: string): readonly Version[] {
    return this.#books.get(register)?.get(id) ?? []
  }
  /** The same of one register. */
  versionOf(register: string): number {
    return this.#versions.get(register) ?? 0
  }
  /** Every version of every entry, in no order of time. */
  *everyVersion(register: string): Iterable<Version> {
    for (const versions of this.#books.get(register)?.values() ?? []) yield* versions
  }
  size(register: string): number {
    return this.#books.get(register)?.size ?? 0
  }

  /**
   * The register as the ledger had it at a position (entries before it are read), and of that only what is dated by the day, where one is given.
   * Throws RangeError on an unknown register.
   */
  view(register: string, position = NOW, day?: ISODate): RegisterView {
    const now = position === NOW
    const views = now ? this.#current : this.#earlier
    const key = now && day === undefined ? register : `${register}@${now ? '' : position}@${day ?? ''}`
    const known = views.get(key)
    if (known) return known
    const def = this.#defs.get(register)
    if (!def) throw new RangeError(`unknown register ${register}`)
    if (views.size > 256) views.clear()
    const view = this.#reader(register, def, position, day ?? NEVER)
    views.set(key, view)
    return view
  }

  #reader(register: string, def: RegisterDef, position: number, limit: ISODate): Reader {
    const books = this.#books
    const guard = registerView(register, def, [])
    const made = (v: Kept): Entry => (v.made ??= registerView(register, def, [v.entry]).all()[0] as Entry)
    const versionOn = (versions: readonly Kept[], day: ISODate): Entry | undefined => {
      for (let i = versions.length - 1; i >= 0; i--) {
        const v = versions[i] as Kept
        if (v.pos < position && v.on <= day) return made(v)
      }
      const first = versions[0]
      return first && first.pos < position && !first.projected ? made(first) : undefined
    }
    const each = (day: ISODate, test: (e: Entry) => boolean): readonly Entry[] => {
      const out: Entry[] = []
      const book = books.get(register)
      if (!book) return out
      makeAll(register, def, book)
      for (const versions of book.values()) {
        const e = versionOn(versions, day)
        if (e !== undefined && test(e)) out.push(e)
      }
      return out
    }
    const daily = new Map<ISODate, readonly Entry[]>()
    let all: readonly Entry[] | undefined
    return {
      of: register,
      all: () => (all ??= each(limit, () => true)),
      on: day => {
        const cached = daily.get(day)
        if (cached) return cached
        const rows = each(day < limit ? day : limit, e => guard.inForce(e, day))
        if (daily.size > 64) daily.clear()
        daily.set(day, rows)
        return rows
      },
      entry: id => versionOn(books.get(register)?.get(id) ?? [], limit),
      inForce: (e, day) => guard.inForce(e, day),
      forget: () => {
        daily.clear()
        all = undefined
      },
    }
  }
}

/** Guards every version that none has read yet, all at once: one view of the rows costs as much as one of a single row. */
const makeAll = (register: string, def: RegisterDef, book: ReadonlyMap<string, readonly Kept[]>): void => {
  const bare: Kept[] = []
  for (const versions of book.values()) for (const v of versions) if (v.made === null) bare.push(v)
  if (bare.length === 0) return
  const made = registerView(
    register,
    def,
    bare.map(v => v.entry),
  ).all()
  bare.forEach((v, i) => {
    v.made = made[i] as Entry
  })
}
