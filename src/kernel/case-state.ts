import { dateOfInstant, type ISODate } from '#calendar'
import type { AtHand } from './at-hand.ts'
import { CaseView } from './case-view.ts'
import type { ActDef, AnyEdition, AnyProcedure, ExtensionDef, Verdict } from './define.ts'
import { effectOfExtension } from './extension.ts'
import { judge } from './judge.ts'
import { copyRun, dayOfMoment, inTimeFor, isOpen, isTimed, momentOf, overruns, type Pause, type Run, toMinute, voidRun } from './run.ts'
import { begin, endPause, pause, recount, resume, stop } from './run-moves.ts'
import type { Span } from './span.ts'
import type { ActOf, AnyAct, AnyView } from './view.ts'

/** An act as recorded: what the fold is given. */
export interface Recorded {
  readonly act: string
  /** ISO 8601 instant with offset. */
  readonly at: string
  readonly by: string
  readonly data: Readonly<Record<string, unknown>>
}
type Loose = ActOf<Readonly<Record<string, unknown>>>

/**
 * A case being folded: acts in recorded order merged with what time does by itself (construct 1). Before an act dated D is applied, every
 * open run whose due day is before D fires, earliest first, until nothing fires. Pure: no clock on the wall, no I/O.
 */
export class CaseState {
  readonly procedure: AnyProcedure
  readonly edition: AnyEdition
  readonly id: string
  readonly organ: string
  /** What is at hand; whoever keeps a case sets it to the position that is being judged. */
  atHand: AtHand
  state = 'start'
  stateSince: ISODate = ''
  acts: AnyAct[] = []
  runs: Run[] = []
  latest = new Map<string, Run>()
  /** Gate → indices of the acts that failed it; and the gates that could not be judged. */
  failed = new Map<string, number[]>()
  held = new Map<string, number[]>()
  unjudged = new Map<string, number[]>()
  /** Clocks whose start could not be judged: whether they run, or for how long, is not at hand. */
  unjudgedClocks = new Set<string>()
  wrongRole: number[] = []
  /** Findings that a deemed result brings with it. */
  deemedFindings = new Set<string>()
  /** Acts that a clock performed and no hand has confirmed yet. */
  #unconfirmed = new Map<string, AnyAct>()

  constructor(procedure: AnyProcedure, edition: AnyEdition, id: string, organ: string, atHand: AtHand) {
    this.procedure = procedure
    this.edition = edition
    this.id = id
    this.organ = organ
    this.atHand = atHand
  }

  /** A copy that can be advanced to a day without touching this one. */
  clone(atHand: AtHand = this.atHand): CaseState {
    const c = new CaseState(this.procedure, this.edition, this.id, this.organ, atHand)
    c.state = this.state
    c.stateSince = this.stateSince
    c.acts = this.acts.slice()
    c.runs = this.runs.map(r => (r.status === 'void' || r.stoppedBy ? r : copyRun(r)))
    for (const r of c.runs) c.latest.set(r.clock, r)
    c.failed = new Map([...this.failed].map(([k, v]) => [k, v.slice()]))
    c.held = new Map([...this.held].map(([k, v]) => [k, v.slice()]))
    c.unjudged = new Map([...this.unjudged].map(([k, v]) => [k, v.slice()]))
    c.unjudgedClocks = new Set(this.unjudgedClocks)
    c.wrongRole = this.wrongRole.slice()
    c.#unconfirmed = new Map(this.#unconfirmed)
    c.deemedFindings = new Set(this.deemedFindings)
    return c
  }

  view(asOf: ISODate): AnyView {
    return new CaseView(this, asOf) as unknown as AnyView
  }
  isFinal(): boolean {
    return this.edition.states[this.state]?.final === true
  }
  /** May this act be done from the state the case is in? An act never leaves a final state; `any` is any non-final state and never start. */
  allows(def: ActDef): boolean {
    if (this.state === 'start') return def.from.includes('start')
    return !this.isFinal() && (def.from.includes(this.state) || def.from.includes('any'))
  }
  /** A deemed act of this kind that no hand has confirmed yet. */
  confirms(act: string): boolean {
    return this.#unconfirmed.has(act)
  }
  /** The gates of an act, judged over the acts before it and its own data. Changes nothing. */
  judgeGates(act: AnyAct): readonly { readonly gate: string; readonly verdict: Verdict }[] {
    const def = this.edition.acts[act.act]
    if (!def?.gates?.length) return []
    const view = new CaseView(this, act.on) as unknown as AnyView
    return def.gates.map(gate => ({
      gate,
      verdict: judge(`${this.procedure.id}@${this.edition.id} gate ${gate}`, () => this.edition.gates[gate]!.rule(view, act as Loose)),
    }))
  }

  /** Day before which nothing more can fire by itself; null when nothing runs. Timed limits give their day. */
  nextDue(): ISODate | null {
    let next: ISODate | null = null
    const offer = (due: string | null | undefined) => {
      const d = due?.slice(0, 10)
      if (d !== undefined && (next === null || d < next)) next = d
    }
    for (const r of this.latest.values()) {
      if (r.status === 'running') offer(r.due)
      else if (r.status === 'paused') for (const p of r.pauses) offer(this.#endsBy(p)?.due)
    }
    return next
  }

  // ---- time --------------------------------------------------------------------------------------------------------------

  /** Fires what falls before the day (the end of it, for asking): due days gone by, and pauses that end with another clock. */
  advance(on: ISODate, instant = `${on}T23:59:59+08:00`): void {
    for (;;) {
      let when = Number.POSITIVE_INFINITY
      let fire: (() => void) | null = null
      const offer = (due: string, f: () => void) => {
        if (inTimeFor(due, on, instant) || momentOf(due) >= when) return
        when = momentOf(due)
        fire = f
      }
      // Ties: in the order in which the definition names the clocks.
      for (const id of Object.keys(this.edition.clocks)) {
        const r = this.latest.get(id)
        if (r?.status === 'paused')
          for (const p of r.pauses) {
            const other = this.#endsBy(p)
            if (other?.due) offer(other.due, () => endPause(r, p, other.due!, this.atHand.calendar))
          }
        if (r?.status === 'running' && r.due !== null) offer(r.due, () => this.#runOut(r))
      }
      if (fire === null) return
      ;(fire as () => void)()
    }
  }
  /** The run of another clock whose due day ends this open pause (construct 10): one that began with the pause or after it. */
  #endsBy(p: Pause): Run | undefined {
    if (p.until !== null) return undefined
    let first: Run | undefined
    for (const e of p.ends) {
      const other = typeof e === 'string' ? undefined : this.latest.get(e.dueOf)
      if (other?.due && other.startedBy.index >= p.by.index && (!first || momentOf(other.due) < momentOf(first.due!))) first = other
    }
    return first
  }

  #runOut(r: Run): void {
    r.status = 'overrun'
    for (const o of overruns(r.def)) {
      if (typeof o !== 'object' || !('does' in o)) continue
      const def = this.edition.acts[o.does]
      if (!def || !this.allows(def)) continue
      if (o.finding) this.deemedFindings.add(o.finding)
      const on = (o.dated === 'from' ? r.start : r.due!).slice(0, 10)
      const act = this.#push({ act: o.does, at: `${on}T23:59:00+08:00`, by: '', data: o.data ?? {} }, on, true, false)
      this.#unconfirmed.set(o.does, act)
      this.#effect(def, act, r)
    }
  }

  // ---- acts --------------------------------------------------------------------------------------------------------------

  #push(a: Recorded, on: ISODate, deemed: boolean, outOfOrder: boolean, confirms?: number): AnyAct {
    const act: AnyAct = {
      act: a.act,
      index: this.acts.length,
      on,
      at: a.at,
      by: a.by,
      data: a.data,
      deemed,
      outOfOrder,
      ...(confirms === undefined ? {} : { confirms }),
    }
    this.acts.push(act)
    return act
  }
  /** The act as rules would see it, were it recorded now. */
  preview(a: Recorded): AnyAct {
    return {
      act: a.act,
      index: this.acts.length,
      on: dateOfInstant(a.at),
      at: a.at,
      by: a.by,
      data: a.data,
      deemed: false,
      outOfOrder: false,
    }
  }

  /** Records an act as it happened: it is kept whatever it broke; what it broke is kept with it. Requires a known act of this edition. */
  apply(a: Recorded): AnyAct {
    const on = dateOfInstant(a.at)
    this.advance(on, a.at)
    const def = this.edition.acts[a.act]
    if (!def) throw new RangeError(`${this.procedure.id}@${this.edition.id}: unknown act ${a.act}`)
    const preview = this.preview(a)
    for (const { gate, verdict } of this.judgeGates(preview)) {
      const into = verdict === undefined ? this.unjudged : verdict ? this.held : this.failed
      const list = into.get(gate)
      if (list) list.push(preview.index)
      else into.set(gate, [preview.index])
    }
    if (!def.by.includes(a.by)) this.wrongRole.push(preview.index)
    const deemed = this.#unconfirmed.get(a.act)
    if (deemed) {
      this.#unconfirmed.delete(a.act)
      return this.#push({ ...a, data: { ...a.data, ...deemed.data } }, on, false, false, deemed.index)
    }
    if (!this.allows(def)) return this.#push(a, on, false, true)
    const act = this.#push(a, on, false, false)
    this.#effect(def, act)
    return act
  }

  /**
   * What an act does to clocks and state, in the order that lets one act stop and start the same clock. A deemed act does not stop the run
   * that performed it: that one stays overrun, unstopped (construct 14).
   */
  #effect(def: ActDef, act: AnyAct, firedBy?: Run): void {
    for (const r of this.latest.values()) if (isOpen(r)) resume(r, act, this.atHand.calendar)
    for (const id of def.stops ?? []) {
      const r = this.latest.get(id)
      if (r && r !== firedBy) stop(r, act)
    }
    for (const r of this.latest.values())
      if (r.status !== 'void') {
        this.#extend(r, act)
        if (isOpen(r)) pause(r, act, this.atHand.calendar)
      }
    for (const id of def.starts ?? []) this.#start(id, act)
    if (def.to !== 'same' && def.to !== this.state) {
      this.state = def.to
      this.stateSince = act.on
    }
    if (this.isFinal()) for (const r of this.runs) if (isOpen(r)) voidRun(r)
  }

  #start(id: string, act: AnyAct): void {
    const def = this.edition.clocks[id]!
    const where = `${this.procedure.id}@${this.edition.id} clock ${id}`
    const view = this.view(act.on)
    const begins = judge(where, () => {
      if (def.when && !def.when(view, act as Loose)) return false
      const fixed = def.due?.(view, act as Loose) ?? null
      const span: Span | null = typeof def.limit === 'function' ? def.limit(view, act as Loose) : (def.limit ?? null)
      if (fixed === null && span === null) return false
      const from = def.from?.(view, act as Loose)
      const start = isTimed(span) ? toMinute(from ?? act.at) : dayOfMoment(from ?? act.on)
      const r = begin(id, def, act, start, { span, fixed }, this.atHand.calendar)
      const former = this.latest.get(id)
      if (former && isOpen(former)) voidRun(former)
      this.latest.set(id, r)
      this.runs.push(r)
      return true
    })
    if (begins === undefined) this.unjudgedClocks.add(id)
  }

  #extend(r: Run, act: AnyAct): void {
    const rule = r.def.extendedBy?.[act.act] as ExtensionDef<AnyView, Readonly<Record<string, unknown>>> | undefined
    if (rule === undefined || (!isOpen(r) && (r.status !== 'overrun' || r.stoppedBy))) return
    const where = `${this.procedure.id}@${this.edition.id} clock ${r.clock} extended by ${act.act}`
    const e = isOpen(r)
      ? effectOfExtension(rule, r, act as Loose, this.view(act.on), this.edition.rules.tooLong, where)
      : ({ effect: 'none', why: 'late' } as const)
    r.extensions = [...r.extensions, { by: act, ...e }]
    if (isOpen(r) && e.effect !== 'none') recount(r, this.atHand.calendar)
  }
}
