import type { ISODate } from '#calendar'
import type { Basis, Label } from './basis.ts'
import type { AnyAct, AnyView, Entry, OrganTree, RegisterView, RunView, View } from './view.ts'

/** What figures over registers and organs may read, as of the day asked about. */
export interface FigureWorld {
  readonly asOf: ISODate
  /** First and last day of the period asked about. */
  readonly period: readonly [ISODate, ISODate]
  readonly organs: OrganTree
  register(id: string): RegisterView
  cases(procedure: string): readonly AnyView[]
  allOrgans(): readonly string[]
}

/**
 * One thing counted: a row of the list that the figure opens to. Which members are there follows from the population: `case` for cases, acts,
 * runs, findings and gate tests; `act` for acts and gate tests; `run`, `finding` + `on`, `held`, `entry` + `register`, `organ` each for theirs.
 */
export interface Item<A> {
  readonly case: View<A>
  readonly act: AnyAct
  readonly run: RunView
  readonly finding: string
  /** Day on which the finding arose. */
  readonly on: ISODate
  /** Whether the gate held; undefined: not judged. */
  readonly held: boolean | undefined
  readonly entry: Entry
  readonly register: RegisterView
  readonly organ: string
  readonly world: FigureWorld
}

type Test<A> = (i: Item<A>) => boolean | undefined
/** Over cases of another procedure, or of several. */
interface Over {
  readonly procedure?: string | readonly string[]
}
export type Population<A> =
  | ({ readonly count: 'cases'; readonly test?: Test<A> } & Over)
  | ({ readonly count: 'acts'; readonly ids: readonly string[]; readonly test?: Test<A> } & Over)
  | ({ readonly count: 'runs'; readonly ids: readonly string[]; readonly test?: Test<A> } & Over)
  | ({ readonly count: 'findings'; readonly ids: readonly string[]; readonly test?: Test<A> } & Over)
  | ({ readonly count: 'gates'; readonly ids: readonly string[]; readonly test?: Test<A> } & Over)
  | { readonly count: 'entries'; readonly register: string; readonly test?: Test<A> }
  | { readonly count: 'organs'; readonly list: (w: FigureWorld) => readonly string[]; readonly test?: Test<A> }

const ids = (x: string | readonly string[]): readonly string[] => (typeof x === 'string' ? [x] : x)
const over = <A>(test?: Test<A>, procedure?: string | readonly string[]) => ({
  ...(test ? { test } : {}),
  ...(procedure ? { procedure } : {}),
})
/** Cases of this procedure (or of another, named last) for which the test holds. */
export const cases = <A>(test?: Test<A>, procedure?: string | readonly string[]): Population<A> => ({
  count: 'cases',
  ...over(test, procedure),
})
/** Acts (件次): one item an act of these kinds. */
export const acts = <A>(id: string | readonly string[], test?: Test<A>, procedure?: string | readonly string[]): Population<A> => ({
  count: 'acts',
  ids: ids(id),
  ...over(test, procedure),
})
/** Runs of these clocks. */
export const runs = <A>(clock: string | readonly string[], test?: Test<A>, procedure?: string | readonly string[]): Population<A> => ({
  count: 'runs',
  ids: ids(clock),
  ...over(test, procedure),
})
/** Findings of these kinds, one a case. */
export const findings = <A>(id: string | readonly string[], test?: Test<A>, procedure?: string | readonly string[]): Population<A> => ({
  count: 'findings',
  ids: ids(id),
  ...over(test, procedure),
})
/** Tests of these gates: one item for each act that one was applied to. */
export const gateTests = <A>(id: string | readonly string[], test?: Test<A>, procedure?: string | readonly string[]): Population<A> => ({
  count: 'gates',
  ids: ids(id),
  ...over(test, procedure),
})
/** Entries of a register: in force on the last day of the period, or dated in it where `periodBy` says by what. */
export const entries = <A>(register: string, test?: Test<A>): Population<A> => ({ count: 'entries', register, ...(test ? { test } : {}) })
/** Organs of the tree, from a list. */
export const organs = <A>(list: (w: FigureWorld) => readonly string[], test?: Test<A>): Population<A> => ({
  count: 'organs',
  list,
  ...(test ? { test } : {}),
})

/** `periodBy` for runs: the earlier of the day it was stopped and the day it fell due; none while it is open or awaits a notice. */
export const endedOrDue = <A>(i: Item<A>): ISODate | undefined => {
  const due = i.run.due === null ? undefined : i.run.due.slice(0, 10)
  const stopped = i.run.stoppedOn ?? undefined
  return due === undefined ? stopped : stopped === undefined || due < stopped ? due : stopped
}
/** `periodBy` for runs: the due day. */
export const dueDay = <A>(i: Item<A>): ISODate | undefined => (i.run.due === null ? undefined : i.run.due.slice(0, 10))
/** `periodBy` for acts and gate tests: the day of the act. */
export const actDay = <A>(i: Item<A>): ISODate | undefined => i.act.on
/** `met` for runs. */
export const isMet = <A>(i: Item<A>): boolean => i.run.status === 'met'

/** One figure of the catalogue (constructs 56–60). */
export interface IndicatorDef<A> extends Label {
  readonly basis: Basis
  readonly kind: 'count' | 'ratio' | 'money' | 'duration'
  readonly of: Population<A>
  /** Ratio: is it in the numerator; undefined takes it out of the population. */
  readonly met?: (i: Item<A>) => boolean | undefined
  /** Sums (money, counts of issues): the amount. A ratio of sums gives [numerator, denominator]. Duration: working days or minutes. */
  readonly sum?: (i: Item<A>) => number | readonly [number, number] | undefined
  /** Counts distinct values instead of items. */
  readonly distinct?: (i: Item<A>) => string | undefined
  /** Smallest value of `sum` instead of the total (hours of watch a day). */
  readonly least?: true
  /** The day that puts an item in a period; absent: as it stands on the last day of the period (stock). */
  readonly periodBy?: (i: Item<A>) => ISODate | undefined
  /** As of which day cases are looked at: the eve of the period (carried in), or its last day although items are dated (ended in it, or pending then). */
  readonly stockOn?: 'eve' | 'end'
  /** Organs it belongs to: the case's own by default; several for a joint case (once in a total, once per organ in a table). */
  readonly organ?: (i: Item<A>) => string | readonly string[] | undefined
  /** Tables: organ, county, government, or the name of a dimension given by `breakdown`. */
  readonly by: readonly string[]
  readonly breakdown?: (i: Item<A>) => string | undefined
  readonly target?: number
  readonly direction: 'up' | 'down' | 'none'
  /** Printed digits of a per cent: 2 by default, 0 for attendance in court. */
  readonly print?: 0 | 2
  /** The same figure under another id. */
  readonly alias?: string
  /** Fines: no target and no ranking, ever. */
  readonly neverTarget?: true
  readonly unit?: Label
  readonly note?: Label
}
export type AnyIndicator = IndicatorDef<Readonly<Record<string, unknown>>>
