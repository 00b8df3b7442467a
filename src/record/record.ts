import { type Calendar, dateOfInstant, type ISODate } from '#calendar'
import {
  type AnyEdition,
  type AnyProcedure,
  type AnyView,
  type Assessment,
  type AtHand,
  assess,
  CaseState,
  type Catalogue,
  CORRECT,
  decide,
  type Entry,
  type Recorded,
  type Refusal,
  replay,
  type World,
} from '#kernel'
import { type CaseRecord, editionOf, lastDayOf, openedBy, popAct, pushAct, readOn } from './case-record.ts'
import { Changes } from './changes.ts'
import { EdgeIndex } from './edges.ts'
import { type Fact, fieldsOf, REASON, SET_ASIDE } from './fact.ts'
import { Hand, type Shelf } from './hand.ts'
import type { Organs } from './organ-tree.ts'
import { OrganTrees } from './organ-trees.ts'
import { Projections } from './projections.ts'
import { RegisterBook } from './register-book.ts'
import { worldOf } from './world.ts'

export type { CaseRecord } from './case-record.ts'
export { type Fact, FOREIGN, REASON, SET_ASIDE } from './fact.ts'

const NOW = Number.MAX_SAFE_INTEGER

/** A region's record in memory, pure: given facts by position, it never asks the clock; rules of an act see the world as it stood then. */
export class RegionRecord {
  readonly catalogue: Catalogue
  calendar: Calendar
  readonly cases = new Map<string, CaseRecord>()
  readonly registers: RegisterBook
  readonly refusals: Fact[] = []
  /** Which cases changed since it was last asked. */
  readonly changes = new Changes()
  size = 0
  /** Goes up when every case is folded anew: whatever was derived before is stale. */
  epoch = 0
  /** How often a rule looked at another case, and at a register or the organ tree: tells what an answer depends on. */
  linkReads = 0
  registerReads = 0
  readonly #byProcedure = new Map<string, CaseRecord[]>()
  readonly #edges = new EdgeIndex()
  readonly #foreign = new Map<string, string>()
  readonly #projections: Projections
  readonly #trees: OrganTrees
  /** Entries from here on are not at hand: the position of the act that is being applied. */
  #upTo = NOW
  readonly #now: AtHand
  readonly #shelf: Shelf
  readonly #views = new Map<string, Map<string, AnyView>>()

  constructor(catalogue: Catalogue, calendar: Calendar) {
    this.catalogue = catalogue
    this.calendar = calendar
    this.registers = new RegisterBook(catalogue.registers)
    this.#trees = new OrganTrees(this.registers, catalogue.registers.get('organ-structure'))
    this.#projections = new Projections(catalogue, this.registers)
    const record = this
    this.#shelf = {
      get calendar() {
        return record.calendar
      },
      registerAt: (id, position, day) => {
        this.registerReads++
        return this.catalogue.registers.has(id) ? this.registers.view(id, position, day ?? undefined) : undefined
      },
      organsAt: (on, position) => {
        this.registerReads++
        return this.organs(on, position)
      },
      viewsAt: (ids, position, day) => this.#viewsAt(ids, position, day),
      idsOf: procedure => this.#idsOf(procedure),
      idsTo: (procedure, edge, id) => this.#edges.to(procedure, edge, id),
    }
    this.#now = this.#hand(NOW, null)
  }

  byProcedure(id: string): readonly CaseRecord[] {
    return this.#byProcedure.get(id) ?? []
  }
  foreign(source: string, number: string): string | undefined {
    return this.#foreign.get(`${source}\n${number}`)
  }

  /** Takes the next entry of the ledger. Requires facts in order of position. What throws (a rule's fault) leaves no trace. */
  add(f: Fact): void {
    if (f.kind === 'register' && f.procedure) {
      this.registers.put(f.procedure, { pos: f.pos, on: dateOfInstant(f.at), entry: fieldsOf(f.data) as Entry, projected: false })
    } else if (f.kind === 'refusal') this.refusals.push(f)
    else if (f.kind === 'act' && !f.deemed) this.#addAct(f)
    else if (f.kind === 'correction') this.#addCorrection(f)
    this.size = f.pos + 1
    if (this.#views.size > 0) this.#views.clear()
  }

  #open(f: Fact): CaseRecord {
    const c = openedBy(f, this.catalogue, this.#now)
    this.cases.set(c.id, c)
    const list = this.#byProcedure.get(c.procedure.id)
    if (list) list.push(c)
    else this.#byProcedure.set(c.procedure.id, [c])
    if (c.foreign !== null && c.source !== null) this.#foreign.set(`${c.source}\n${c.foreign}`, c.id)
    return c
  }

  #addAct(f: Fact): void {
    const c = this.cases.get(f.case!) ?? this.#open(f)
    const { lastDay, edition: former } = c
    this.#upTo = f.pos
    try {
      const act: Recorded = { act: f.act!, at: f.at, by: f.role!, data: fieldsOf(f.data) }
      const edition = f.edition === former.id ? former : editionOf(c.procedure, f)
      pushAct(c, f, act, edition)
      const on = dateOfInstant(act.at)
      if (on > c.lastDay) c.lastDay = on
      if (edition !== former) {
        c.edition = edition
        c.state = this.#replayed(c, c.acts.length, c.lastDay, NOW)
      } else c.state.apply(act)
      this.#edges.add(c, act)
      this.#projections.write(c, act, f.pos)
      this.changes.moved(c)
    } catch (fault) {
      if (c.positions.at(-1) === f.pos) this.#takeBack(c, former, lastDay)
      else if (c.acts.length === 0) this.#close(c)
      throw fault
    } finally {
      this.#upTo = NOW
    }
  }
  /** Undoes the last act of a case, which a fault kept from being applied. */
  #takeBack(c: CaseRecord, edition: AnyEdition, lastDay: ISODate): void {
    const pos = c.positions.at(-1)!
    const act = popAct(c)
    c.edition = edition
    c.lastDay = lastDay
    this.#edges.remove(c, act)
    this.registers.takeBack(pos)
    this.changes.moved(c)
    if (c.acts.length === 0) this.#close(c)
    else c.state = this.#replayed(c, c.acts.length, c.lastDay, NOW)
  }
  /** Takes the newest fact back, where what was to stand with it cannot. Requires an act, and the last one of the record. */
  undo(f: Fact): void {
    const c = this.cases.get(f.case ?? '')
    if (!c || c.positions.at(-1) !== f.pos || this.size !== f.pos + 1) throw new RangeError(`entry ${f.pos} is not the newest act`)
    this.#takeBack(c, c.editions.at(-2) ?? c.edition, lastDayOf(c.acts.slice(0, -1)))
    this.size = f.pos
    this.#views.clear()
  }
  #close(c: CaseRecord): void {
    this.cases.delete(c.id)
    this.#byProcedure.get(c.procedure.id)?.pop()
    if (c.foreign !== null && c.source !== null) this.#foreign.delete(`${c.source}\n${c.foreign}`)
  }

  #addCorrection(f: Fact): void {
    const c = f.case === undefined ? undefined : this.cases.get(f.case)
    const entry = c?.positions.indexOf(f.corrects ?? -1) ?? -1
    if (!c || entry < 0) return
    const set = f.data[SET_ASIDE] === true ? 'set-aside' : fieldsOf(f.data)
    const former = c.state
    pushAct(c, f, { act: CORRECT, at: f.at, by: f.role ?? '', data: { entry, set, reason: String(f.data[REASON] ?? '') } }, c.edition)
    this.#upTo = f.pos
    try {
      const { lastDay } = c
      const day = dateOfInstant(f.at)
      if (day > c.lastDay) c.lastDay = day
      try {
        c.state = this.#replayed(c, c.acts.length, c.lastDay, NOW)
      } catch (fault) {
        popAct(c)
        c.lastDay = lastDay
        c.state = former
        throw fault
      }
    } finally {
      this.#upTo = NOW
    }
    this.#edges.renew(c)
    this.changes.moved(c)
  }

  /** The first `n` acts of a case up to a day, as the case stood after the last of them. */
  #replayed(c: CaseRecord, n: number, day: ISODate, position: number): CaseState {
    return replay(readOn(c, n, day), this.#handAt(position, null), day, i => this.#handAt(c.positions[i] as number, null))
  }

  // ---- as of a position and a day -----------------------------------------------------------------------------------------

  /** The organ tree on a day, as the ledger had it at a position. */
  organs(on: ISODate, position = NOW): Organs {
    return this.#trees.on(on, position >= this.size ? NOW : position)
  }
  /** What rules may look up: registers, organs and other cases as the ledger had them at a position. */
  atHand(position = NOW): AtHand {
    return this.#handAt(position, null)
  }
  #handAt(position: number, day: ISODate | null): AtHand {
    return day === null && (position === NOW || position >= this.size) ? this.#now : this.#hand(position >= this.size ? NOW : position, day)
  }
  #hand(position: number, day: ISODate | null): AtHand {
    return new Hand(this.#shelf, position, day)
  }
  /** The views of cases at a position, of those that had begun: on a day, or (null) as they stood after their last act. */
  #viewsAt(ids: Iterable<string>, position: number, day: ISODate | null): AnyView[] {
    this.linkReads++
    const p = Math.min(position, this.#upTo)
    const out: AnyView[] = []
    for (const id of ids) {
      const c = this.cases.get(id)
      if (!c || (c.positions[0] as number) >= p) continue
      const v = day === null ? this.#standing(c, p) : this.viewOn(c, day, position)
      if (v) out.push(v)
    }
    return out
  }
  *#idsOf(procedure: string): Iterable<string> {
    for (const c of this.byProcedure(procedure)) yield c.id
  }
  #standing(c: CaseRecord, position: number): AnyView {
    const last = c.positions[c.positions.length - 1] as number
    if (last < position && position >= Math.min(this.size, this.#upTo)) return c.state.view(c.lastDay)
    const n = last < position ? c.acts.length : c.positions.findIndex(p => p >= position)
    const day = lastDayOf(c.acts.slice(0, n))
    return (n === c.acts.length ? c.state.clone(this.#handAt(position, null)) : this.#replayed(c, n, day, position)).view(day)
  }

  /** A case at a position, as of a day: acts dated by then, and what time did by itself to the end of it. The state is the caller's own. */
  stateOn(c: CaseRecord, day: ISODate, position = NOW): CaseState {
    const whole = position > (c.positions[c.positions.length - 1] as number)
    const s =
      whole && c.lastDay <= day
        ? c.state.clone(this.#handAt(position, null))
        : this.#replayed(c, whole ? c.acts.length : c.positions.findIndex(p => p >= position), day, position)
    s.advance(day)
    s.atHand = this.#handAt(position, day)
    return s
  }
  /** The same to read only, kept until the record grows; undefined where the case had not begun. */
  viewOn(c: CaseRecord, day: ISODate, position = NOW): AnyView | undefined {
    const at = position >= this.size ? NOW : position
    const key = `${day}@${at}`
    let views = this.#views.get(key)
    if (!views) {
      if (this.#views.size > 8) this.#views.clear()
      views = new Map()
      this.#views.set(key, views)
    }
    let v = views.get(c.id)
    if (!v) {
      v = this.stateOn(c, day, at).view(day)
      views.set(c.id, v)
    }
    return v.acts().length === 0 ? undefined : v
  }
  assessOn(c: CaseRecord, day: ISODate, position = NOW): Assessment {
    return assess(this.stateOn(c, day, position), day)
  }

  /** Why an act that would open a case is refused (live mode); none: it may. */
  trial(procedure: AnyProcedure, edition: AnyEdition, id: string, organ: string, act: Recorded): readonly Refusal[] {
    return decide(new CaseState(procedure, edition, id, organ, this.#now), act)
  }
  /** Why the next act of a case is refused (live mode), time having passed to its moment; none: it may. Changes nothing. */
  decideNext(c: CaseRecord, edition: AnyEdition, act: Recorded): readonly Refusal[] {
    const s =
      edition === c.edition
        ? c.state.clone()
        : replay({ procedure: c.procedure, edition, id: c.id, organ: c.organ, acts: c.acts }, this.#now, c.lastDay, i =>
            this.#handAt(c.positions[i] as number, null),
          )
    s.advance(dateOfInstant(act.at), act.at)
    return decide(s, act)
  }

  /** The world for rules over several cases and over organs. */
  world(day: ISODate, position = NOW): World {
    return worldOf(this, this.#handAt(position, day), day, position)
  }

  /** A holiday notice was entered: every case is folded again. */
  recalendar(calendar: Calendar): void {
    this.calendar = calendar
    this.epoch++
    this.#views.clear()
    for (const c of this.cases.values()) c.state = this.#replayed(c, c.acts.length, c.lastDay, NOW)
  }
}
