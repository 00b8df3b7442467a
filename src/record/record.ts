import { type Calendar, dateOfInstant, type ISODate } from '#calendar'
import {
  type AnyEdition, type AnyProcedure, type AnyView, type Assessment, type AtHand, assess, CaseState, type Catalogue, CORRECT, chooseEdition, decide, type Entry, fold,
  type Plain, type Projection, type Recorded, type Refusal, type RegisterView, type World,
} from '#kernel'
import { emptyTree, Organs } from './organ-tree.ts'
import { RegisterBook } from './register-book.ts'

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

/** One case as the ledger has it. */
export interface CaseRecord {
  readonly id: string
  readonly procedure: AnyProcedure
  edition: AnyEdition
  readonly organ: string
  readonly acts: Recorded[]
  /** Ledger position of each act, and when it was recorded. */
  readonly positions: number[]
  readonly recordedAt: string[]
  readonly source: string | null
  readonly foreign: string | null
  /** As it stood after its last act, before any later day. */
  state: CaseState
  lastDay: ISODate
}

/** Reserved names beside the fields of an act: never part of a rule. */
export const FOREIGN = '@case'
export const REASON = '@reason'

const fields = (data: Plain): Plain => (Object.keys(data).some(k => k.startsWith('@')) ? Object.fromEntries(Object.entries(data).filter(([k]) => !k.startsWith('@'))) : data)

/** A region's record in memory: cases, registers, links. Pure: it is given facts in order of position and never asks the clock. */
export class RegionRecord {
  readonly catalogue: Catalogue
  calendar: Calendar
  readonly cases = new Map<string, CaseRecord>()
  readonly registers: RegisterBook
  readonly refusals: Fact[] = []
  size = 0
  readonly #byProcedure = new Map<string, CaseRecord[]>()
  readonly #edges = new Map<string, Set<string>>()
  readonly #foreign = new Map<string, string>()
  readonly #projections = new Map<string, { readonly register: string; readonly p: Projection }[]>()
  readonly #trees = new Map<string, Organs>()
  /** How often a rule looked at another case: lets figures know what they depend on. */
  linkReads = 0

  constructor(catalogue: Catalogue, calendar: Calendar) {
    this.catalogue = catalogue
    this.calendar = calendar
    this.registers = new RegisterBook(catalogue.registers)
    for (const [register, def] of catalogue.registers)
      for (const p of def.projected ?? []) for (const act of p.on) {
        const key = `${p.procedure}/${act}`
        this.#projections.set(key, [...(this.#projections.get(key) ?? []), { register, p }])
      }
  }

  byProcedure(id: string): readonly CaseRecord[] {
    return this.#byProcedure.get(id) ?? []
  }
  foreign(source: string, number: string): string | undefined {
    return this.#foreign.get(`${source}\n${number}`)
  }

  /** Takes the next entry of the ledger. Requires facts in order of position. */
  add(f: Fact): void {
    this.size = f.pos + 1
    if (f.kind === 'register' && f.procedure) {
      this.registers.put(f.procedure, { pos: f.pos, on: dateOfInstant(f.at), entry: fields(f.data) as Entry, projected: false })
      if (f.procedure === 'organ-structure') this.#trees.clear()
    } else if (f.kind === 'refusal') this.refusals.push(f)
    else if (f.kind === 'act' && !f.deemed) this.#addAct(f)
    else if (f.kind === 'correction') this.#addCorrection(f)
  }

  #addAct(f: Fact): void {
    const act: Recorded = { act: f.act!, at: f.at, by: f.role!, data: fields(f.data) }
    const on = dateOfInstant(f.at)
    let c = this.cases.get(f.case!)
    if (!c) {
      const procedure = this.catalogue.procedures.get(f.procedure!)
      const edition = procedure?.editions.find(e => e.id === f.edition)
      if (!procedure || !edition) throw new Error(`entry ${f.pos}: no definition ${f.procedure}@${f.edition}`)
      const foreign = typeof f.data[FOREIGN] === 'string' ? (f.data[FOREIGN] as string) : null
      c = {
        id: f.case!, procedure, edition, organ: f.organ!, acts: [], positions: [], recordedAt: [], source: f.source ?? null, foreign,
        state: new CaseState(procedure, edition, f.case!, f.organ!, this.atHand()), lastDay: on,
      }
      this.cases.set(c.id, c)
      const list = this.#byProcedure.get(procedure.id)
      if (list) list.push(c)
      else this.#byProcedure.set(procedure.id, [c])
      if (foreign !== null && c.source !== null) this.#foreign.set(`${c.source}\n${foreign}`, c.id)
    }
    c.acts.push(act)
    c.positions.push(f.pos)
    c.recordedAt.push(f.recordedAt)
    if (on > c.lastDay) c.lastDay = on
    this.#link(c, act)
    const chosen = c.procedure.chosenBy === 'opening' ? c.edition : this.#edition(c)
    if (chosen !== c.edition) {
      c.edition = chosen
      this.#refold(c)
    } else {
      c.state.atHand = this.atHand(f.pos)
      c.state.apply(act)
    }
    this.#project(c, act, f.pos)
  }
  #edition(c: CaseRecord): AnyEdition {
    return chooseEdition(c.procedure, c.acts, { calendar: this.calendar }) ?? c.edition
  }
  #refold(c: CaseRecord): void {
    c.state = this.#fold(c, c.acts, c.lastDay)
  }
  #addCorrection(f: Fact): void {
    const c = f.case === undefined ? undefined : this.cases.get(f.case)
    const entry = c?.positions.indexOf(f.corrects ?? -1) ?? -1
    if (!c || entry < 0) return
    const set = f.data['set-aside'] === true ? 'set-aside' : JSON.parse(String(f.data.set ?? '{}'))
    c.acts.push({ act: CORRECT, at: f.at, by: f.role ?? '', data: { entry, set, reason: String(f.data.reason ?? '') } })
    c.positions.push(f.pos)
    c.recordedAt.push(f.recordedAt)
    this.#refold(c)
  }
  #fold(c: CaseRecord, acts: readonly Recorded[], day: ISODate, position = Number.MAX_SAFE_INTEGER): CaseState {
    return fold({ procedure: c.procedure, edition: c.edition, id: c.id, organ: c.organ, acts }, this.atHand(position), day, i => this.atHand(c.positions[i]))
  }

  #link(c: CaseRecord, act: Recorded): void {
    for (const [name, field] of Object.entries(c.edition.acts[act.act]?.data ?? {})) {
      if (field.kind !== 'case' && field.kind !== 'cases') continue
      const v = act.data[name]
      for (const target of typeof v === 'string' ? [v] : Array.isArray(v) ? v.map(String) : []) {
        const key = `${c.procedure.id}\n${name}\n${target}`
        const set = this.#edges.get(key)
        if (set) set.add(c.id)
        else this.#edges.set(key, new Set([c.id]))
      }
    }
  }
  #project(c: CaseRecord, act: Recorded, pos: number): void {
    const list = this.#projections.get(`${c.procedure.id}/${act.act}`)
    if (!list) return
    const recorded = c.state.acts.at(-1)
    if (!recorded || recorded.outOfOrder) return
    const view = c.state.view(recorded.on)
    for (const { register, p } of list) {
      const current = (id: string) => this.registers.view(register).entry(id)
      for (const entry of p.entries(view, recorded, current)) this.registers.put(register, { pos, on: recorded.on, entry, projected: true })
      if (register === 'organ-structure') this.#trees.clear()
    }
  }

  // ---- as of a position and a day -----------------------------------------------------------------------------------------

  organs(on: ISODate, position = Number.MAX_SAFE_INTEGER): Organs {
    if (!this.catalogue.registers.has('organ-structure')) return emptyTree
    const key = `${on}@${position}`
    const known = this.#trees.get(key)
    if (known) return known
    const tree = new Organs(this.registers.view('organ-structure', position).on(on))
    if (this.#trees.size > 64) this.#trees.clear()
    this.#trees.set(key, tree)
    return tree
  }

  /** What rules may look up: registers, organs and other cases as the ledger had them at a position. */
  atHand(position = Number.MAX_SAFE_INTEGER): AtHand {
    const view = (id: string, on: ISODate | null): AnyView | undefined => {
      this.linkReads++
      const c = this.cases.get(id)
      if (!c || c.positions[0]! >= position) return undefined
      return (on === null && position >= this.size ? c.state : this.stateOn(c, on ?? c.lastDay, position)).view(on ?? c.lastDay)
    }
    return {
      calendar: this.calendar,
      register: id => (this.catalogue.registers.has(id) ? this.registers.view(id, position) : undefined),
      organs: on => this.organs(on, position),
      links: {
        case: id => view(id, null),
        from: (procedure, edge, id) => {
          this.linkReads++
          return [...(this.#edges.get(`${procedure}\n${edge}\n${id}`) ?? [])].flatMap(x => view(x, null) ?? [])
        },
        cases: procedure => {
          this.linkReads++
          return this.byProcedure(procedure).flatMap(c => view(c.id, null) ?? [])
        },
      },
    }
  }

  /** A case at a position, as of a day. The same object is given out while nothing happens by itself: do not change it. */
  stateOn(c: CaseRecord, day: ISODate, position = Number.MAX_SAFE_INTEGER): CaseState {
    const whole = position > c.positions[c.positions.length - 1]!
    if (whole && c.lastDay <= day) {
      const due = c.state.nextDue()
      const still = (due === null || due >= day) && ![...c.state.latest.values()].some(r => r.status === 'paused')
      const s = still ? c.state : c.state.clone()
      s.atHand = this.atHand(position)
      if (!still) s.advance(day)
      return s
    }
    const n = whole ? c.acts.length : c.positions.findIndex(p => p >= position)
    const acts = whole ? c.acts : c.acts.slice(0, n)
    return this.#fold(c, acts, day, position)
  }
  assessOn(c: CaseRecord, day: ISODate, position = Number.MAX_SAFE_INTEGER): Assessment {
    return assess(this.stateOn(c, day, position), day)
  }

  /** Why an act that would open a case is refused (live mode); none: it may. */
  trial(procedure: AnyProcedure, edition: AnyEdition, id: string, organ: string, act: Recorded): readonly Refusal[] {
    return decide(new CaseState(procedure, edition, id, organ, this.atHand()), act)
  }

  /** The world for rules over several cases and over organs. */
  world(day: ISODate, position = Number.MAX_SAFE_INTEGER): World {
    const at = this.atHand(position)
    return {
      asOf: day,
      organs: this.organs(day, position),
      cases: procedure => this.byProcedure(procedure).filter(c => c.positions[0]! < position).map(c => this.stateOn(c, day, position).view(day)),
      case: id => {
        const c = this.cases.get(id)
        return c && c.positions[0]! < position ? this.stateOn(c, day, position).view(day) : undefined
      },
      register: (id): RegisterView => at.register?.(id) as RegisterView,
      param: id => {
        throw new RangeError(`no parameter ${id}`)
      },
    }
  }

  /** A holiday notice was entered: every case is folded again with the new calendar. */
  recalendar(calendar: Calendar): void {
    this.calendar = calendar
    for (const c of this.cases.values()) this.#refold(c)
  }
}
