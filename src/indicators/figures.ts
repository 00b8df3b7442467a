import { type ISODate, plusDays } from '#calendar'
import { type AnyIndicator, type AnyProcedure, assess, type Catalogue, type FigureWorld } from '#kernel'
import type { CaseRecord, RegionRecord } from '../record/record.ts'
import { below, percent, percentText } from './exact.ts'
import { type Period } from './periods.ts'
import { caseRows, type Row, worldRows } from './rows.ts'

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
export interface Figure {
  readonly indicator: string
  readonly kind: AnyIndicator['kind']
  /** In the figure's unit: a count, yuan, or per cent rounded as the indicator prints it. Null on an empty population of a ratio. */
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
  /** As printed: 74.89 % (167/223), 75 %, 3118, no cases. */
  readonly text: string
  readonly rows: readonly Row[]
  readonly position: number
  readonly on: ISODate
}
export interface Definition {
  readonly id: string
  readonly procedure: AnyProcedure
  readonly def: AnyIndicator
}
interface Cached {
  readonly acts: number
  readonly rows: ReadonlyMap<string, readonly Row[]>
}

/** Every indicator of every definition; an alias answers as the one it names. */
export const indicatorsOf = (catalogue: Catalogue): ReadonlyMap<string, Definition> => {
  const out = new Map<string, Definition>()
  for (const procedure of catalogue.procedures.values())
    for (const [id, def] of Object.entries(procedure.indicators)) {
      if (out.has(id)) throw new Error(`indicator ${id} is defined twice: ${out.get(id)?.procedure.id}, ${procedure.id}`)
      out.set(id, { id, procedure, def: def as unknown as AnyIndicator })
    }
  for (const d of [...out.values()]) if (d.def.alias && !out.has(d.def.alias)) throw new Error(`indicator ${d.id} is an alias of unknown ${d.def.alias}`)
  return out
}

/** The procedures whose cases an indicator counts: its own unless it names others. */
const proceduresOf = (d: Definition): readonly string[] => {
  const named = 'procedure' in d.def.of ? d.def.of.procedure : undefined
  return named === undefined ? [d.procedure.id] : typeof named === 'string' ? [named] : named
}
const overCases = (d: AnyIndicator): boolean => d.of.count !== 'entries' && d.of.count !== 'organs'

/**
 * The figures of a region, kept as it grows: a case's rows are computed when the case or the day changes, never by asking. Rows that
 * rest on other cases, and questions at an earlier position, are counted from zero; both ways always agree.
 */
export class Figures {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly #record: RegionRecord
  readonly #over = new Map<string, Definition[]>()
  #day: ISODate = ''
  #cache = new Map<string, Cached>()
  #linked = new Set<string>()

  constructor(record: RegionRecord) {
    this.#record = record
    this.definitions = indicatorsOf(record.catalogue)
    for (const d of this.definitions.values()) {
      if (!overCases(d.def)) continue
      for (const p of proceduresOf(d)) this.#over.set(p, [...(this.#over.get(p) ?? []), d])
    }
  }

  #rowsOf(c: CaseRecord, day: ISODate, position: number, only?: Definition): ReadonlyMap<string, readonly Row[]> {
    const s = this.#record.stateOn(c, day, position)
    let found: readonly string[] | undefined
    const findings = () => (found ??= assess(s, day).findings)
    const rows = new Map<string, readonly Row[]>()
    for (const d of only ? [only] : (this.#over.get(c.procedure.id) ?? [])) {
      const before = this.#record.linkReads
      rows.set(d.id, caseRows(d.def, s, day, findings))
      if (this.#record.linkReads !== before) this.#linked.add(d.id)
    }
    return rows
  }
  #current(c: CaseRecord, day: ISODate): ReadonlyMap<string, readonly Row[]> {
    if (day !== this.#day) {
      this.#cache = new Map()
      this.#day = day
    }
    const known = this.#cache.get(c.id)
    if (known?.acts === c.acts.length) return known.rows
    const rows = this.#rowsOf(c, day, Number.MAX_SAFE_INTEGER)
    this.#cache.set(c.id, { acts: c.acts.length, rows })
    return rows
  }
  /** Brings the kept rows of a case up to date after an act (the writer calls it); asking does the same lazily. */
  touch(c: CaseRecord, day: ISODate): void {
    if (day === this.#day) this.#current(c, day)
  }

  #world(day: ISODate, position: number, period: Period): FigureWorld {
    const w = this.#record.world(day, position)
    return {
      asOf: day, period: [period.from, period.to], organs: w.organs, register: id => w.register(id), cases: p => w.cases(p),
      allOrgans: () => this.#record.organs(day, position).all().map(o => o.code),
    }
  }

  /** All rows of an indicator whatever their period or organ; `fresh` counts from zero. */
  rows(q: Question, fresh = false): readonly Row[] {
    const asked = this.definitions.get(q.indicator)
    if (!asked) throw new RangeError(`unknown indicator ${q.indicator}`)
    const d = asked.def.alias ? this.definitions.get(asked.def.alias)! : asked
    const position = q.position === undefined || q.position >= this.#record.size ? Number.MAX_SAFE_INTEGER : q.position
    // Stock is as it stands on the last day of the period, or on the day asked for where that is earlier.
    const last = d.def.stockOn === 'eve' ? plusDays(q.from, -1) : q.to
    const day = (d.def.periodBy && !d.def.stockOn) || q.on < last ? q.on : last
    if (!overCases(d.def)) {
      const field = d.def.of.count === 'entries' ? this.#record.catalogue.registers.get(d.def.of.register)?.organ : undefined
      return worldRows(d.def, this.#world(day, position, q), field)
    }
    const out: Row[] = []
    for (const c of proceduresOf(d).flatMap(p => this.#record.byProcedure(p))) {
      if (c.positions[0]! >= position || c.acts.length === 0) continue
      const kept = !fresh && position === Number.MAX_SAFE_INTEGER && day === q.on && !this.#linked.has(d.id)
      const rows = (kept ? this.#current(c, day) : this.#rowsOf(c, day, position, d)).get(d.id)
      if (rows) for (const r of rows) out.push(r)
    }
    return out
  }

  /** Answers a question. */
  ask(q: Question, fresh = false): Figure {
    const asked = this.definitions.get(q.indicator)
    const def = (asked?.def.alias ? this.definitions.get(asked.def.alias) : asked)?.def
    const all = this.rows(q, fresh)
    const tree = this.#record.organs(q.on, q.position)
    const root = q.organ
    const rows = all.filter(
      r =>
        (r.on === null || (q.from <= r.on && r.on <= q.to)) &&
        (root === undefined || r.organs.some(o => tree.under(tree.find(o) ?? o, root))) &&
        (q.dimension === undefined || r.dimension === q.dimension),
    )
    return { ...figureOf(q.indicator, def!, rows), position: q.position ?? this.#record.size, on: q.on }
  }

  /** The same question for each organ of a kind: a joint case counts for each of its organs. */
  table(q: Question, by: 'county' | 'organ'): readonly { readonly organ: string; readonly figure: Figure }[] {
    const asked = this.definitions.get(q.indicator)
    const def = (asked?.def.alias ? this.definitions.get(asked.def.alias) : asked)?.def
    const whole = this.ask(q)
    const tree = this.#record.organs(q.on, q.position)
    const groups = new Map<string, Row[]>()
    for (const r of whole.rows)
      for (const o of new Set(r.organs.map(x => (by === 'county' ? tree.county(tree.find(x) ?? x) : (tree.find(x) ?? x)) ?? x))) {
        const g = groups.get(o)
        if (g) g.push(r)
        else groups.set(o, [r])
      }
    return [...groups].map(([organ, rows]) => ({ organ, figure: { ...figureOf(q.indicator, def!, rows), position: whole.position, on: q.on } }))
  }
}

const grouped = (n: number): string => String(Math.round(n * 100) / 100)

/** Value and text of a list of rows. */
export const figureOf = (id: string, d: AnyIndicator, rows: readonly Row[]): Omit<Figure, 'position' | 'on'> => {
  const base = { indicator: id, kind: d.kind, rows }
  if (d.kind === 'ratio') {
    const [numerator, denominator] = d.sum
      ? rows.reduce<[number, number]>(([n, m], r) => [n + (r.amount?.[0] ?? 0), m + (r.amount?.[1] ?? 0)], [0, 0])
      : [rows.reduce((n, r) => n + (r.met ? 1 : 0), 0), rows.length]
    const digits = d.print ?? 2
    const text = percentText(numerator, denominator, digits)
    const exact = digits === 0 ? percentText(numerator, denominator, 2) : text
    return { ...base, value: percent(numerator, denominator, digits), numerator, denominator, text: text === null ? '无案件 / no cases' : digits === 0 ? `${exact} (${numerator}/${denominator}), ${text}` : `${text} (${numerator}/${denominator})` }
  }
  const counted = rows.filter(r => r.met)
  if (d.sum) {
    const amounts = counted.map(r => (r.amount?.[0] ?? 0))
    const total = d.least ? (amounts.length ? Math.min(...amounts) : 0) : amounts.reduce((a, b) => a + Math.round(b * 100), 0) / 100
    if (d.kind === 'duration') {
      const mean = amounts.length === 0 ? null : Math.round((total / amounts.length) * 100) / 100
      return { ...base, value: mean, numerator: total, denominator: amounts.length, text: mean === null ? '无案件 / no cases' : `${mean} (${total}/${amounts.length})` }
    }
    return { ...base, rows: counted, value: total, numerator: total, denominator: rows.length, text: grouped(total) }
  }
  const n = d.distinct ? new Set(counted.map(r => r.distinct)).size : counted.length
  return { ...base, rows: counted, value: n, numerator: n, denominator: rows.length, text: String(n) }
}

export { below }
