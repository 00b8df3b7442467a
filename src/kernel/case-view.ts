import { type ISODate, minuteOfInstant } from '#calendar'
import { NotAtHand } from './at-hand.ts'
import type { CaseState } from './case-state.ts'
import { filled } from './fields.ts'
import { inTimeFor, type Run, runView } from './run.ts'
import { plusSpan, type Span } from './span.ts'
import type { AnyAct, AnyView, OrganTree, RegisterView, RunView } from './view.ts'

/** A window onto a case: the acts in [lo, hi) of the record, everything else as it stands. */
export class CaseView {
  readonly #s: CaseState
  readonly #lo: number
  readonly #hi: number
  readonly asOf: ISODate
  constructor(s: CaseState, asOf: ISODate, lo = 0, hi = Number.MAX_SAFE_INTEGER) {
    this.#s = s
    this.asOf = asOf
    this.#lo = lo
    this.#hi = hi
  }
  get procedure() {
    return this.#s.procedure.id
  }
  get edition() {
    return this.#s.edition.id
  }
  get id() {
    return this.#s.id
  }
  get organ() {
    return this.#s.organ
  }
  get state() {
    return this.#s.state
  }
  get stateSince() {
    return this.#s.stateSince
  }
  get ended() {
    return this.#s.isFinal()
  }
  get calendar() {
    return this.#s.atHand.calendar
  }

  acts(): readonly AnyAct[] {
    return this.#lo === 0 && this.#hi >= this.#s.acts.length ? this.#s.acts : this.#s.acts.slice(this.#lo, this.#hi)
  }
  first(...ids: string[]): AnyAct | undefined {
    const end = Math.min(this.#hi, this.#s.acts.length)
    for (let i = this.#lo; i < end; i++) if (ids.includes(this.#s.acts[i]!.act)) return this.#s.acts[i]
    return undefined
  }
  last(...ids: string[]): AnyAct | undefined {
    for (let i = Math.min(this.#hi, this.#s.acts.length) - 1; i >= this.#lo; i--)
      if (ids.includes(this.#s.acts[i]!.act)) return this.#s.acts[i]
    return undefined
  }
  all(...ids: string[]): readonly AnyAct[] {
    return this.acts().filter(a => ids.includes(a.act))
  }
  has(id: string, test?: (a: AnyAct) => boolean): boolean {
    return test === undefined ? this.first(id) !== undefined : this.acts().some(a => a.act === id && test(a))
  }
  count(id: string, test?: (a: AnyAct) => boolean): number {
    return this.acts().filter(a => a.act === id && (test === undefined || test(a))).length
  }
  sum(id: string, value: (a: AnyAct) => number | undefined): number {
    return this.acts().reduce((n, a) => (a.act === id ? n + (value(a) ?? 0) : n), 0)
  }
  since(...ids: string[]): AnyView {
    const last = this.last(...ids)
    return last === undefined ? (this as unknown as AnyView) : this.after(last)
  }
  after(a: { readonly index: number }): AnyView {
    return new CaseView(this.#s, this.asOf, this.#s.acts.findIndex(x => x.index === a.index) + 1, this.#hi) as unknown as AnyView
  }
  before(a: { readonly index: number }): AnyView {
    const i = this.#s.acts.findIndex(x => x.index === a.index)
    return new CaseView(this.#s, this.asOf, this.#lo, i < 0 ? this.#hi : Math.min(i, this.#hi)) as unknown as AnyView
  }
  people(...ids: string[]): ReadonlySet<string> {
    const out = new Set<string>()
    for (const a of this.acts()) {
      if (!ids.includes(a.act)) continue
      for (const [name, field] of Object.entries(this.#s.edition.acts[a.act]?.data ?? {})) {
        const v = a.data[name]
        if (field.kind === 'officer' && typeof v === 'string' && filled(v)) out.add(v)
        if (field.kind === 'officers' && Array.isArray(v)) for (const p of v) out.add(String(p))
      }
    }
    return out
  }

  #run(clock: string): Run | undefined {
    return this.#s.latest.get(clock)
  }
  run(clock: string): RunView | undefined {
    const r = this.#run(clock)
    return r && runView(r)
  }
  runs(clock?: string): readonly RunView[] {
    return this.#s.runs.filter(r => clock === undefined || r.clock === clock).map(runView)
  }
  inTime(clock: string, a: { readonly on: ISODate; readonly at: string }): boolean {
    const r = this.#run(clock)
    return r === undefined || r.due === null || inTimeFor(r.due, a.on, a.at)
  }
  ranOut(clock: string, a: { readonly on: ISODate; readonly at: string }): boolean {
    const r = this.#run(clock)
    return r !== undefined && r.due !== null && !inTimeFor(r.due, a.on, a.at)
  }
  failed(gate: string): boolean {
    return (this.#s.failed.get(gate)?.length ?? 0) > 0
  }
  failedActs(gate: string): readonly AnyAct[] {
    const at = this.#s.failed.get(gate) ?? []
    return this.acts().filter(a => at.includes(a.index))
  }

  failures(): readonly { readonly gate: string; readonly severity: 'block' | 'finding'; readonly act: AnyAct }[] {
    const acts = this.acts()
    return Object.entries(this.#s.edition.gates).flatMap(([gate, { severity }]) => {
      const at = this.#s.failed.get(gate)
      return at ? acts.filter(a => at.includes(a.index)).map(act => ({ gate, severity, act })) : []
    })
  }
  case(id: string): AnyView | undefined {
    return this.#s.atHand.links?.case(id)
  }

  register(id: string): RegisterView | undefined {
    return this.#s.atHand.register?.(id)
  }
  organs(): OrganTree | undefined {
    return this.#s.atHand.organs?.(this.asOf)
  }
  linked(edge: string): readonly AnyView[] | undefined {
    const ids = this.acts().flatMap(a => {
      const v = a.data[edge]
      return typeof v === 'string' && filled(v) ? [v] : Array.isArray(v) ? v.map(String) : []
    })
    const links = this.#s.atHand.links
    if (links === undefined) return ids.length === 0 ? [] : undefined
    const found = ids.map(i => links.case(i))
    return found.every(x => x !== undefined) ? found : undefined
  }
  #alone(): readonly AnyView[] | undefined {
    return this.#s.edition.rules.alone === 'empty' ? [] : undefined
  }
  linkedFrom(edge: string, procedure: string): readonly AnyView[] | undefined {
    return this.#s.atHand.links ? this.#s.atHand.links.from(procedure, edge, this.id) : this.#alone()
  }
  cases(procedure: string): readonly AnyView[] | undefined {
    return this.#s.atHand.links ? this.#s.atHand.links.cases(procedure) : this.#alone()
  }
  known(id: string): boolean | undefined {
    return this.#s.atHand.known?.(id)
  }
  param(id: string): number {
    const set = this.#s.atHand.param?.(id)
    const own = this.#s.edition.params?.[id]?.value
    if (set === undefined && own === undefined) throw new RangeError(`${this.procedure}@${this.edition}: no parameter ${id}`)
    return set ?? own!
  }
  plus(from: ISODate, span: Span): ISODate {
    const end = plusSpan(from, span, this.calendar)
    if (!('on' in end)) throw new NotAtHand(`holiday notice of ${end.awaits}`)
    return end.on
  }
  end(from: ISODate, span: Span): ISODate {
    const raw = this.plus(from, span)
    return span.unit === 'working-days' || span.n === 0 ? raw : this.calendar.roll(raw).on
  }
}

/** Minutes between two instants, for rules on the hour (construct 42). */
export const minutesBetween = (a: string, b: string): number => minuteOfInstant(b) - minuteOfInstant(a)
