import type { Calendar, ISODate } from '#calendar'
import type { DataOf, Fields } from './fields.ts'
import type { Span } from './span.ts'

/** What a rule may read of the acts of an edition: an act's shape as far as views care. */
export type ActShapes = Readonly<Record<string, { readonly data?: Fields }>>
export type ActData<A, K extends keyof A> = 0 extends 1 & A
  ? Readonly<Record<string, unknown>>
  : A[K] extends { readonly data: infer F }
    ? DataOf<F>
    : Readonly<Record<string, never>>

/** One recorded act, as rules see it. */
export interface ActOf<D, I extends string = string> {
  readonly act: I
  /** Position among the acts of the case, from 0. Order is recorded order, not date. */
  readonly index: number
  /** Civil date in +08:00. */
  readonly on: ISODate
  /** ISO 8601 instant with offset. */
  readonly at: string
  /** The role that recorded it. */
  readonly by: string
  readonly data: D
  /** Performed by a clock that ran out, not by a hand. */
  readonly deemed: boolean
  /** Recorded from a state in which it may not be done: it happened, but moved neither state nor clocks. */
  readonly outOfOrder: boolean
  /** Index of the deemed act that this one only confirms: it starts and stops nothing, and is not another act of its kind. */
  readonly confirms?: number
}
export type AnyAct = ActOf<Readonly<Record<string, unknown>>>

export type RunStatus = 'running' | 'met' | 'overrun' | 'paused' | 'void'
/** One run of a clock, as rules and figures see it. */
export interface RunView {
  readonly clock: string
  /** Date from which it counts (the day itself is not counted); an instant for limits in hours. */
  readonly start: string
  /** Act that started it. */
  readonly startedBy: AnyAct
  /** Last day in time, or an instant for limits in hours; null while paused, void, or while a holiday notice is awaited. */
  readonly due: string | null
  readonly status: RunStatus
  readonly stoppedOn: ISODate | null
  readonly stoppedBy: AnyAct | null
  readonly extended: number
}

/** An entry of a register. A required field that the row lacks makes the rule that asks for it not judged. */
export type Entry = { readonly id: string } & Readonly<Record<string, unknown>>
export interface RegisterView {
  /** Entries in force on the day (from ≤ day ≤ to, exceptions taken out). */
  on(day: ISODate): readonly Entry[]
  /** Every entry whatever its dates. */
  all(): readonly Entry[]
  /** The entry with this id, whatever its dates. */
  entry(id: string): Entry | undefined
  /** Is this entry in force on the day? */
  inForce(entry: Entry, day: ISODate): boolean
}

/** The organ tree as of a day. */
export interface OrganTree {
  known(organ: string): boolean
  tier(organ: string): string | undefined
  parent(organ: string): string | undefined
  /** Is `organ` the same as, or below, `top`? */
  under(organ: string, top: string): boolean
  /** The county-level organ at or above it; the prefecture for its own departments. */
  county(organ: string): string | undefined
}

/**
 * A case as a rule reads it: the acts recorded before the one judged, the clocks as they stand, the world as far as it is at hand.
 * A rule answers true, false, or undefined: what is not at hand is not judged.
 */
export interface View<A> {
  readonly procedure: string
  readonly edition: string
  /** Id of the case, or its foreign number in a record judged alone. */
  readonly id: string
  readonly state: string
  readonly stateSince: ISODate
  /** Has the case come to a final state? */
  readonly ended: boolean
  readonly organ: string
  /** The day asked about; in gates, the day of the act. */
  readonly asOf: ISODate
  readonly calendar: Calendar
  first<K extends keyof A & string>(...ids: K[]): K extends keyof A ? ActOf<ActData<A, K>, K> | undefined : never
  last<K extends keyof A & string>(...ids: K[]): K extends keyof A ? ActOf<ActData<A, K>, K> | undefined : never
  all<K extends keyof A & string>(...ids: K[]): readonly ActOf<ActData<A, K>, K>[]
  /** Every act, in recorded order. */
  acts(): readonly AnyAct[]
  has<K extends keyof A & string>(id: K, test?: (a: ActOf<ActData<A, K>, K>) => boolean): boolean
  count<K extends keyof A & string>(id: K, test?: (a: ActOf<ActData<A, K>, K>) => boolean): number
  sum<K extends keyof A & string>(id: K, value: (a: ActOf<ActData<A, K>, K>) => number | undefined): number
  /** The case after the last act of these kinds; whole where there is none. */
  since(...ids: (keyof A & string)[]): View<A>
  /** The acts recorded after this one, and before this one. */
  after(a: { readonly index: number }): View<A>
  before(a: { readonly index: number }): View<A>
  /** Ids of all officers named in fields of kind officer(s) by these acts. */
  people(...ids: (keyof A & string)[]): ReadonlySet<string>
  /** The latest run of a clock; all its runs. */
  run(clock: string): RunView | undefined
  runs(clock?: string): readonly RunView[]
  /** Dated on or before the due day as it stands; holds without a run and while paused. */
  inTime(clock: string, a: { readonly on: ISODate; readonly at: string }): boolean
  /** Dated after the due day; fails without a run and while paused. */
  ranOut(clock: string, a: { readonly on: ISODate; readonly at: string }): boolean
  /** Did any act fail this gate (findings), and which. */
  failed(gate: string): boolean
  failedActs(gate: string): readonly AnyAct[]
  /** Every gate that an act of the case did not meet, with the act, in the order of the edition's gates. */
  failures(): readonly { readonly gate: string; readonly severity: 'block' | 'finding'; readonly act: AnyAct }[]
  /** Another case by its id; undefined when it is not at hand. */
  case(id: string): AnyView | undefined
  /** undefined when the register is not at hand. */
  register(id: string): RegisterView | undefined
  organs(): OrganTree | undefined
  /** Cases this one names in field `edge`; undefined when one of them is not at hand. */
  linked(edge: string): readonly AnyView[] | undefined
  /** Cases of `procedure` whose field `edge` names this case. Judged alone: [] or undefined, as the rule set says. */
  linkedFrom(edge: string, procedure: string): readonly AnyView[] | undefined
  /** Cases of a procedure in the world; judged alone: [] or undefined, as the rule set says. */
  cases(procedure: string): readonly AnyView[] | undefined
  /** A local parameter (construct 65). */
  param(id: string): number
  /** Is this the id of an indicator or of a register of the catalogue? undefined where the catalogue is not at hand. */
  known(id: string): boolean | undefined
  /** Days after a date without any roll; months clamp to the last day. Working-day spans count working days. */
  plus(from: ISODate, span: Span): ISODate
  /** The last day of a limit counted from a date: rolled off a rest day. */
  end(from: ISODate, span: Span): ISODate
}
// biome-ignore lint/suspicious/noExplicitAny: the erased form of a typed view, needed where several procedures meet
export type AnyView = View<any>
