import { type ISODate, plusDays } from '#calendar'
import type { RegisterDef } from '#kernel'
import { emptyTree, Organs } from './organ-tree.ts'
import type { RegisterBook } from './register-book.ts'

const REGISTER = 'organ-structure'

/** Organ trees by day and position, each built once: a tree lasts from one day on which an entry begins, ends or is amended to the next. */
export class OrganTrees {
  readonly #book: RegisterBook
  readonly #def: RegisterDef | undefined
  readonly #trees = new Map<string, Organs>()
  #seen = -1
  #edges: readonly ISODate[] = []
  constructor(book: RegisterBook, def: RegisterDef | undefined) {
    this.#book = book
    this.#def = def
  }
  on(day: ISODate, position: number): Organs {
    if (!this.#def) return emptyTree
    const versions = this.#book.versionOf(REGISTER)
    if (this.#seen !== versions) {
      this.#seen = versions
      this.#trees.clear()
      this.#edges = this.#days(this.#def)
    }
    let from = 0
    for (let to = this.#edges.length; from < to; ) {
      const middle = (from + to) >> 1
      if ((this.#edges[middle] as ISODate) <= day) from = middle + 1
      else to = middle
    }
    const key = `${from}@${position}`
    const known = this.#trees.get(key)
    if (known) return known
    const tree = new Organs(this.#book.view(REGISTER, position).on(day))
    if (this.#trees.size > 64) this.#trees.clear()
    this.#trees.set(key, tree)
    return tree
  }
  /** The days on which the tree may change, in order. */
  #days(def: RegisterDef): readonly ISODate[] {
    const [from, to] = def.inForce ?? []
    const [pausedFrom, pausedTo] = def.except ?? []
    const days = new Set<ISODate>()
    for (const { on, entry } of this.#book.everyVersion(REGISTER)) {
      days.add(on)
      for (const name of [from, pausedFrom]) if (name !== undefined && typeof entry[name] === 'string') days.add(entry[name])
      for (const name of [to, pausedTo])
        if (name !== undefined && typeof entry[name] === 'string' && entry[name] < '9999-12-31') days.add(plusDays(entry[name], 1))
    }
    return [...days].sort()
  }
}
