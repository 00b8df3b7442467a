import type { ISODate } from '#calendar'
import { type AnyProcedure, type AnyView, type CrossFindingDef, type CrossHit, judge } from '#kernel'
import type { RegionRecord } from './record.ts'
import { type Read, watchedWorld } from './watched-world.ts'

export interface CrossRow extends CrossHit {
  readonly id: string
  readonly procedure: AnyProcedure
}
interface Group {
  readonly members: Set<string>
  hits: readonly CrossRow[]
}
const NONE: readonly CrossRow[] = []

/**
 * One finding over several cases (construct 48) as of a day: cases in groups by key, each group judged by its rule. It is kept as the record
 * grows: an act makes anew the keys of its case and the groups that this touches, and no other; a new day, or a new calendar, everything. A rule
 * that looks beyond its group is judged again when what it looked at has moved.
 */
export class CrossIndex {
  readonly #record: RegionRecord
  readonly #procedure: AnyProcedure
  readonly #id: string
  readonly #def: CrossFindingDef
  /** Its own procedure, then those that join, in order: also the order of cases in a group. */
  readonly #order: ReadonlyMap<string, number>
  readonly #dirty: Set<string>
  /** Groups to be judged: they stay here until they have been, whatever a rule throws. */
  readonly #touched = new Set<string>()
  #day: ISODate = ''
  #epoch = -1
  readonly #keys = new Map<string, readonly string[]>()
  readonly #groups = new Map<string, Group>()
  /** Groups that found something; cases and the groups whose hits name them. */
  readonly #hit = new Map<string, Group>()
  readonly #marked = new Map<string, Set<string>>()
  /** Groups, and cases whose key, rest on a register, on cases of a procedure, or on what cannot be named. */
  readonly #restOn = new Map<string, { at: number; readonly groups: Set<string>; readonly cases: Set<string> }>()
  #rows: readonly CrossRow[] | null = null
  /** Keys made and groups judged since the beginning: what the index has cost. */
  readonly work = { keyed: 0, judged: 0 }

  constructor(record: RegionRecord, procedure: AnyProcedure, id: string) {
    this.#record = record
    this.#procedure = procedure
    this.#id = id
    this.#def = procedure.crossFindings[id] as unknown as CrossFindingDef
    this.#order = new Map([procedure.id, ...(this.#def.also ?? [])].map((p, i) => [p, i]))
    this.#dirty = record.changes.watch()
  }

  /** Every hit as of the day, groups in the order of their first case. The same list for as long as nothing moved. */
  rows(day: ISODate): readonly CrossRow[] {
    this.#refresh(day)
    this.#rows ??= this.#inOrder([...this.#hit]).flatMap(g => g.hits)
    return this.#rows
  }
  /** The hits that name a case. */
  rowsOf(id: string, day: ISODate): readonly CrossRow[] {
    this.#refresh(day)
    const keys = this.#marked.get(id)
    if (!keys) return NONE
    return this.#inOrder([...keys].map(k => [k, this.#hit.get(k) as Group])).flatMap(g => g.hits.filter(h => h.cases.includes(id)))
  }

  #compare(a: string, b: string): number {
    const [x, y] = [this.#record.cases.get(a), this.#record.cases.get(b)]
    if (!x || !y) return 0
    return (
      (this.#order.get(x.procedure.id) ?? 0) - (this.#order.get(y.procedure.id) ?? 0) ||
      (x.positions[0] as number) - (y.positions[0] as number)
    )
  }
  /** Groups in the order of their first case; of one first case, in the order of its keys. */
  #inOrder(groups: readonly (readonly [string, Group])[]): readonly Group[] {
    const placed = groups.map(([key, g]) => {
      const first = this.#sorted(g)[0] as string
      return { g, first, rank: this.#keys.get(first)?.indexOf(key) ?? 0 }
    })
    return placed.sort((a, b) => this.#compare(a.first, b.first) || a.rank - b.rank).map(x => x.g)
  }
  #sorted(g: Group): readonly string[] {
    return [...g.members].sort((a, b) => this.#compare(a, b))
  }

  #refresh(day: ISODate): void {
    const record = this.#record
    if (day !== this.#day || this.#epoch !== record.epoch) {
      for (const kept of [this.#keys, this.#groups, this.#hit, this.#marked, this.#restOn, this.#touched]) kept.clear()
      this.#rows = null
      this.#day = day
      this.#epoch = record.epoch
      this.#dirty.clear()
      for (const p of this.#order.keys()) for (const c of record.byProcedure(p)) this.#dirty.add(c.id)
    }
    for (const [what, on] of this.#restOn) {
      const now = this.#versionOf(what)
      if (now === on.at) continue
      on.at = now
      for (const k of on.groups) this.#touched.add(k)
      for (const id of on.cases) this.#dirty.add(id)
      on.groups.clear()
      on.cases.clear()
    }
    for (const id of this.#dirty) {
      this.#key(id)
      this.#dirty.delete(id)
    }
    for (const k of this.#touched) {
      this.#judge(k)
      this.#touched.delete(k)
    }
  }
  #versionOf(what: string): number {
    const [kind, name = ''] = what.split('\n')
    return kind === 'register'
      ? this.#record.registers.versionOf(name)
      : kind === 'procedure'
        ? this.#record.changes.of(name)
        : this.#record.size
  }
  #rest(read: Read, take: (on: { readonly groups: Set<string>; readonly cases: Set<string> }) => void): void {
    const whats = [
      ...[...read.registers].map(r => `register\n${r}`),
      ...[...read.procedures].map(p => `procedure\n${p}`),
      ...(read.beyond ? ['beyond'] : []),
    ]
    for (const what of whats) {
      const on = this.#restOn.get(what) ?? { at: this.#versionOf(what), groups: new Set<string>(), cases: new Set<string>() }
      this.#restOn.set(what, on)
      take(on)
    }
  }

  /** Puts a case into the groups of its keys; what it leaves and what it joins is touched. */
  #key(id: string): void {
    const c = this.#record.cases.get(id)
    if (c && !this.#order.has(c.procedure.id)) return
    const former = this.#keys.get(id) ?? []
    let keys: readonly string[] = []
    const watched = watchedWorld(this.#record, this.#day)
    const view = c && this.#record.viewOn(c, this.#day)
    if (view) {
      this.work.keyed++
      judge(this.#where(), () => {
        const k = this.#def.key(view as never) ?? []
        keys = typeof k === 'string' ? [k] : k
        return true
      })
      this.#rest(watched.read(), on => on.cases.add(id))
    }
    if (keys.length > 0) this.#keys.set(id, keys)
    else this.#keys.delete(id)
    for (const k of former) {
      this.#touched.add(k)
      if (!keys.includes(k)) this.#groups.get(k)?.members.delete(id)
    }
    for (const k of keys) {
      this.#touched.add(k)
      const g = this.#groups.get(k)
      if (g) g.members.add(id)
      else this.#groups.set(k, { members: new Set([id]), hits: NONE })
    }
  }
  #where(): string {
    return `${this.#procedure.id} finding ${this.#id}`
  }

  #judge(key: string): void {
    const g = this.#groups.get(key)
    if (!g) return
    for (const h of g.hits)
      for (const id of h.cases) {
        const marks = this.#marked.get(id)
        marks?.delete(key)
        if (marks?.size === 0) this.#marked.delete(id)
      }
    if (g.hits.length > 0) this.#rows = null
    g.hits = NONE
    g.hits = g.members.size === 0 ? NONE : this.#hitsOf(g, key)
    if (g.hits.length > 0) this.#rows = null
    if (g.members.size === 0) this.#groups.delete(key)
    if (g.hits.length === 0) this.#hit.delete(key)
    else this.#hit.set(key, g)
    for (const h of g.hits)
      for (const id of h.cases) {
        const marks = this.#marked.get(id)
        if (marks) marks.add(key)
        else this.#marked.set(id, new Set([key]))
      }
  }
  #hitsOf(g: Group, key: string): readonly CrossRow[] {
    this.work.judged++
    const watched = watchedWorld(this.#record, this.#day)
    const views = this.#sorted(g).flatMap((id): readonly AnyView[] => {
      const c = this.#record.cases.get(id)
      const v = c && this.#record.viewOn(c, this.#day)
      return v ? [v] : []
    })
    const out: CrossRow[] = []
    judge(this.#where(), () => {
      for (const hit of this.#def.rule(views as never, watched.world)) out.push({ ...hit, id: this.#id, procedure: this.#procedure })
      return true
    })
    this.#rest(watched.read(), on => on.groups.add(key))
    return out
  }
}

const kept = new WeakMap<RegionRecord, Map<string, CrossIndex>>()
/** The index of a finding over several cases in a record: made when first asked for, kept from then on. */
export const crossIndex = (record: RegionRecord, p: AnyProcedure, id: string): CrossIndex => {
  const of = kept.get(record) ?? new Map<string, CrossIndex>()
  kept.set(record, of)
  const key = `${p.id}/${id}`
  const index = of.get(key) ?? new CrossIndex(record, p, id)
  of.set(key, index)
  return index
}
