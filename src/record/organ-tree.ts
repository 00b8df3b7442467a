import type { ISODate } from '#calendar'
import type { Entry, OrganTree } from '#kernel'

/** An organ as the register organ-structure has it. */
export interface Organ {
  readonly code: string
  readonly name: string
  readonly en: string
  readonly tier: string
  readonly parent: string | null
}

/** The organ tree on a day: built from the entries of register organ-structure in force that day. */
export class Organs implements OrganTree {
  readonly #by = new Map<string, Organ>()
  readonly #byName = new Map<string, string>()
  readonly #children = new Map<string, string[]>()
  readonly #counties = new Map<string, string | undefined>()
  readonly #paths = new Map<string, string>()
  constructor(entries: readonly Entry[]) {
    for (const e of entries) {
      const code = String(e.organ)
      const parent = typeof e.parent === 'string' && e.parent !== '' ? e.parent : null
      const organ = {
        code,
        name: String(e.name),
        en: typeof e.nameEn === 'string' ? e.nameEn : String(e.name),
        tier: String(e.tier),
        parent,
      }
      this.#by.set(code, organ)
      this.#byName.set(organ.name, code)
      if (parent !== null) this.#children.set(parent, [...(this.#children.get(parent) ?? []), code])
    }
  }
  get(code: string): Organ | undefined {
    return this.#by.get(code)
  }
  /** A code, or the code of a full name. */
  find(codeOrName: string): string | undefined {
    return this.#by.has(codeOrName) ? codeOrName : this.#byName.get(codeOrName)
  }
  all(): readonly Organ[] {
    return [...this.#by.values()]
  }
  roots(): readonly Organ[] {
    return this.all().filter(o => o.parent === null || !this.#by.has(o.parent))
  }
  children(code: string): readonly string[] {
    return this.#children.get(code) ?? []
  }
  /** Codes from the root down, with slashes: the prefix that rights and lists go by. */
  path(code: string): string {
    const known = this.#paths.get(code)
    if (known !== undefined) return known
    const up: string[] = []
    for (let c: string | null = code; c !== null && up.length < 12; c = this.#by.get(c)?.parent ?? null) up.unshift(c)
    const path = up.join('/')
    this.#paths.set(code, path)
    return path
  }
  known(organ: string): boolean {
    return this.#by.has(organ)
  }
  tier(organ: string): string | undefined {
    return this.#by.get(organ)?.tier
  }
  parent(organ: string): string | undefined {
    return this.#by.get(organ)?.parent ?? undefined
  }
  under(organ: string, top: string): boolean {
    for (let c: string | null | undefined = organ, n = 0; c && n < 12; c = this.#by.get(c)?.parent, n++) if (c === top) return true
    return false
  }
  county(organ: string): string | undefined {
    if (this.#counties.has(organ)) return this.#counties.get(organ)
    let found: string | undefined
    for (let c: string | null | undefined = organ, n = 0; c && n < 12; c = this.#by.get(c)?.parent, n++) {
      const tier = this.#by.get(c)?.tier
      if (tier === 'county-level' || tier === 'prefecture') {
        found = c
        break
      }
    }
    this.#counties.set(organ, found)
    return found
  }
}

export const emptyTree = new Organs([])
export type TreeOn = (on: ISODate) => Organs
