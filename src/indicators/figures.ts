import { type ISODate, plusDays } from '#calendar'
import { type AnyIndicator, assess, type FigureWorld } from '#kernel'
import type { CaseRecord, RegionRecord } from '../record/record.ts'
import { type Definition, indicatorsOf, overCases, proceduresOf } from './definitions.ts'
import type { Period } from './periods.ts'
import { caseRows, type Row, worldRows } from './rows.ts'
import { type Value, valueFrom } from './value.ts'

export type { Definition } from './definitions.ts'

/** A figure is a question: an indicator, an organ tree, a period, a ledger position and a day. */
export interface Question extends Period {
  readonly indicator: string
  /** Code of the organ whose subtree is meant; absent: the whole region. */
  readonly organ?: string
  /** Size of the log asked at: entries before it are read. Absent: all. */
  readonly position?: number
  /** The day asked for: later acts are not read, and limits run out by it. */
  readonly on: ISODate
  readonly dimension?: string
}
/** Its answer. The count is the length of the list: one query gives both. */
export interface Figure extends Value {
  readonly position: number
  readonly on: ISODate
}

/** What the rows of a case were computed from beside the case and the day: as long as these stand, so do the rows. */
interface Rest {
  /** Version of the registers; null: none was read, nor the organ tree. */
  readonly registers: number | null
  /** Size of the record; null: no other case was read. */
  readonly size: number | null
  /** The period asked about; null: it was not read. */
  readonly period: string | null
}
interface Kept extends Rest {
  readonly rows: readonly Row[]
}
interface KeptCase {
  readonly acts: number
  readonly by: Map<string, Kept>
}
const NOW = Number.MAX_SAFE_INTEGER
const NOTHING: Kept = { rows: [], registers: null, size: null, period: null }
const NOTHING_READ = { links: 0, registers: 0 }
/** Days whose rows are kept at once: today, the ends of years that reports ask about. */
const DAYS = 4

/**
 * The figures of a region, kept as it grows: the rows of a case are computed when the case or the day changes, or when a register or another
 * case changes that they rest on; never by asking again. Questions at an earlier position are counted from zero; all ways agree.
 */
export class Figures {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly #record: RegionRecord
  readonly #over = new Map<string, Definition[]>()
  readonly #days = new Map<ISODate, Map<string, KeptCase>>()
  #epoch: number
  #periodReads = 0

  constructor(record: RegionRecord) {
    this.#record = record
    this.#epoch = record.epoch
    this.definitions = indicatorsOf(record.catalogue)
    for (const d of this.definitions.values()) {
      if (d.def.alias || !overCases(d.def)) continue
      for (const p of proceduresOf(d)) this.#over.set(p, [...(this.#over.get(p) ?? []), d])
    }
  }

  /** Rows of a case under some definitions, and what each rests on. */
  #rowsOf(c: CaseRecord, world: FigureWorld, position: number, period: string, defs: readonly Definition[]): ReadonlyMap<string, Kept> {
    const record = this.#record
    const before = { links: record.linkReads, registers: record.registerReads }
    const s = record.stateOn(c, world.asOf, position)
    // Passing time may read the world too (a clock that starts another): then everything rests on it.
    const passed = { links: record.linkReads - before.links, registers: record.registerReads - before.registers }
    let found: { readonly ids: readonly string[]; readonly links: number; readonly registers: number } | undefined
    let used = false
    const findings = (): readonly string[] => {
      used = true
      if (!found) {
        const first = { links: record.linkReads, registers: record.registerReads }
        const ids = assess(s, world.asOf).findings
        found = { ids, links: record.linkReads - first.links, registers: record.registerReads - first.registers }
      }
      return found.ids
    }
    const out = new Map<string, Kept>()
    for (const d of defs) {
      if (s.acts.length === 0) {
        out.set(d.id, NOTHING)
        continue
      }
      const was = { links: record.linkReads, registers: record.registerReads, period: this.#periodReads }
      used = false
      const rows = caseRows(d.def, s, world, findings)
      const shared = used && found ? found : NOTHING_READ
      const links = passed.links + shared.links + record.linkReads - was.links
      const registers = passed.registers + shared.registers + record.registerReads - was.registers
      // Another case may have looked at registers in its turn: its reading is counted here, so the size stands for both.
      out.set(d.id, {
        rows,
        registers: registers > 0 ? record.registers.version : null,
        size: links > 0 ? record.size : null,
        period: this.#periodReads > was.period ? period : null,
      })
    }
    return out
  }
  #stands(k: Kept | undefined, period: string): k is Kept {
    return (
      k !== undefined &&
      (k.registers === null || k.registers === this.#record.registers.version) &&
      (k.size === null || k.size === this.#record.size) &&
      (k.period === null || k.period === period)
    )
  }
  #day(day: ISODate): Map<string, KeptCase> {
    if (this.#epoch !== this.#record.epoch) {
      this.#days.clear()
      this.#epoch = this.#record.epoch
    }
    let kept = this.#days.get(day)
    if (!kept) {
      const oldest = this.#days.keys().next().value
      if (this.#days.size >= DAYS && oldest !== undefined) this.#days.delete(oldest)
      kept = new Map()
      this.#days.set(day, kept)
    }
    return kept
  }
  #kept(c: CaseRecord, world: FigureWorld, period: string, d: Definition, kept: Map<string, KeptCase>): readonly Row[] {
    let known = kept.get(c.id)
    if (!known || known.acts !== c.acts.length) {
      known = { acts: c.acts.length, by: new Map() }
      kept.set(c.id, known)
    }
    const k = known.by.get(d.id)
    if (this.#stands(k, period)) return k.rows
    // A case that is looked at anew is looked at for all figures of the same day at once.
    const defs =
      k === undefined && this.#period(d.def) === 'day'
        ? (this.#over.get(c.procedure.id) ?? []).filter(x => this.#period(x.def) === 'day')
        : [d]
    for (const [id, rows] of this.#rowsOf(c, world, NOW, period, defs)) known.by.set(id, rows)
    return (known.by.get(d.id) as Kept).rows
  }
  #period(d: AnyIndicator): 'day' | 'end' | 'eve' {
    return d.stockOn ?? (d.periodBy ? 'day' : 'end')
  }

  /** Figures read the registers and cases of the day asked for; what they read is counted by the record, and the period here. */
  #world(day: ISODate, position: number, period: Period): FigureWorld {
    const w = this.#record.world(day, position)
    const count = () => this.#periodReads++
    let all: readonly string[] | undefined
    return {
      asOf: day,
      get period(): readonly [ISODate, ISODate] {
        count()
        return [period.from, period.to]
      },
      get organs() {
        return w.organs
      },
      register: id => w.register(id),
      cases: p => w.cases(p),
      allOrgans: () => {
        this.#record.registerReads++
        all ??= this.#record
          .organs(day, position)
          .all()
          .map(o => o.code)
        return all
      },
    }
  }

  #definition(id: string): Definition {
    const asked = this.definitions.get(id)
    if (!asked) throw new RangeError(`unknown indicator ${id}`)
    return asked.def.alias ? (this.definitions.get(asked.def.alias) as Definition) : asked
  }

  /** All rows of an indicator whatever their period or organ; `fresh` counts from zero. Throws RangeError on an unknown indicator. */
  rows(q: Question, fresh = false): readonly Row[] {
    const d = this.#definition(q.indicator)
    const record = this.#record
    const position = q.position === undefined || q.position >= record.size ? NOW : q.position
    // Stock is as it stands on the last day of the period (or its eve), or on the day asked for where that is earlier.
    const which = this.#period(d.def)
    const last = which === 'eve' ? plusDays(q.from, -1) : q.to
    const day = which === 'day' || q.on < last ? q.on : last
    const world = this.#world(day, position, q)
    if (!overCases(d.def)) {
      const field = d.def.of.count === 'entries' ? record.catalogue.registers.get(d.def.of.register)?.organ : undefined
      return worldRows(d.def, world, field)
    }
    const period = `${q.from}/${q.to}`
    const kept = fresh || position !== NOW ? null : this.#day(day)
    const out: Row[] = []
    for (const p of proceduresOf(d))
      for (const c of record.byProcedure(p)) {
        if ((c.positions[0] as number) >= position) continue
        const rows = kept ? this.#kept(c, world, period, d, kept) : (this.#rowsOf(c, world, position, period, [d]).get(d.id) as Kept).rows
        for (const r of rows) out.push(r)
      }
    return out
  }
  /** The rows that a question is about: its period, organ tree and dimension. */
  #asked(q: Question, fresh: boolean): readonly Row[] {
    const tree = this.#record.organs(q.on, q.position)
    const root = q.organ
    return this.rows(q, fresh).filter(
      r =>
        (r.on === null || (q.from <= r.on && r.on <= q.to)) &&
        (root === undefined || r.organs.some(o => tree.under(tree.find(o) ?? o, root))) &&
        (q.dimension === undefined || r.dimension === q.dimension),
    )
  }

  /** Answers a question. Throws RangeError on an unknown indicator. */
  ask(q: Question, fresh = false): Figure {
    const { def } = this.#definition(q.indicator)
    return { ...valueFrom(q.indicator, def, this.#asked(q, fresh)), position: q.position ?? this.#record.size, on: q.on }
  }

  /** The same question for each organ of a kind: a joint case counts for each of its organs that lie in the tree asked about. */
  table(q: Question, by: 'county' | 'organ'): readonly { readonly organ: string; readonly figure: Figure }[] {
    const { def } = this.#definition(q.indicator)
    const tree = this.#record.organs(q.on, q.position)
    const groups = new Map<string, Row[]>()
    for (const r of this.#asked(q, false)) {
      const codes = r.organs.map(o => tree.find(o) ?? o).filter(o => q.organ === undefined || tree.under(o, q.organ))
      for (const o of new Set(codes.map(c => (by === 'county' ? (tree.county(c) ?? c) : c)))) {
        const g = groups.get(o)
        if (g) g.push(r)
        else groups.set(o, [r])
      }
    }
    const at = { position: q.position ?? this.#record.size, on: q.on }
    return [...groups].map(([organ, rows]) => ({ organ, figure: { ...valueFrom(q.indicator, def, rows), ...at } }))
  }
}
