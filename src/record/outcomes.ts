import type { ISODate } from '#calendar'
import { type AnyAct, type AnyProcedure, type CaseOutcome, type CaseState, judge } from '#kernel'
import type { CaseRecord } from './case-record.ts'
import { names } from './edges.ts'
import type { RegionRecord } from './record.ts'

/** How a gate of the act stood when the act was done. */
export interface GateThen {
  readonly gate: string
  readonly verdict: 'held' | 'failed' | 'not-judged'
}
/** An act of a case that was lost in court, quashed or changed by the case `by`. */
export interface FlowedBack {
  readonly of: CaseRecord
  readonly by: CaseRecord
  readonly outcome: CaseOutcome
  /** The act that decided, and its gates as they were judged; null where the case had decided nothing by then. */
  readonly deciding: AnyAct | null
  readonly gates: readonly GateThen[]
}

/**
 * The act of a case that decided it, as far as a day: of the acts that move the state, those that bind the organ before others, then the one
 * with the most gates, then the latest. null: none with a gate.
 */
export const decidingAct = (s: CaseState, day: ISODate): AnyAct | null => {
  const weight = (a: AnyAct): readonly [number, number, number] => {
    const def = s.edition.acts[a.act]
    return [def?.stepUp === true ? 1 : 0, def?.gates?.length ?? 0, a.index]
  }
  const later = (a: AnyAct, b: AnyAct): number => {
    const [x, y] = [weight(a), weight(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
  }
  const acts = s.acts.filter(
    a => a.on <= day && !a.outOfOrder && s.edition.acts[a.act]?.to !== 'same' && (s.edition.acts[a.act]?.gates?.length ?? 0) > 0,
  )
  return [...acts].sort(later).at(-1) ?? null
}
const gatesOf = (s: CaseState, a: AnyAct): readonly GateThen[] =>
  (s.edition.acts[a.act]?.gates ?? []).map(gate => ({
    gate,
    verdict: s.failed.get(gate)?.includes(a.index) ? 'failed' : s.unjudged.get(gate)?.includes(a.index) ? 'not-judged' : 'held',
  }))

/** What one case came to for the cases that it names, as of a day; none while it is open, and where those acts stood. */
const madeBy = (record: RegionRecord, by: CaseRecord, day: ISODate, position?: number): readonly FlowedBack[] => {
  const rule = by.procedure.outcome
  const view = rule && record.viewOn(by, day, position)
  if (!rule || !view) return []
  let found: CaseOutcome | undefined
  judge(`${by.procedure.id} outcome`, () => {
    found = rule(view as never)
    return true
  })
  const outcome = found
  if (!outcome || outcome.on > day) return []
  const ids = new Set(view.acts().flatMap(a => names(a.data[outcome.edge])))
  const contested = view.acts()[0]?.on ?? outcome.on
  return [...ids].flatMap(id => {
    const of = record.cases.get(id)
    if (!of) return []
    const state = record.stateOn(of, day, position)
    const deciding = decidingAct(state, contested)
    return [{ of, by, outcome, deciding, gates: deciding ? gatesOf(state, deciding) : [] }]
  })
}

const rules = new WeakMap<object, readonly { readonly procedure: AnyProcedure; readonly edges: readonly string[] }[]>()
/** Procedures that tell an outcome, with their fields of kind case(s). */
const tellers = (record: RegionRecord) => {
  const known = rules.get(record.catalogue)
  if (known) return known
  const found = [...record.catalogue.procedures.values()]
    .filter(p => p.outcome)
    .map(procedure => ({
      procedure,
      edges: [
        ...new Set(
          procedure.editions.flatMap(e =>
            Object.values(e.acts).flatMap(a =>
              Object.entries(a.data ?? {})
                .filter(([, f]) => f.kind === 'case' || f.kind === 'cases')
                .map(([name]) => name),
            ),
          ),
        ),
      ],
    }))
  rules.set(record.catalogue, found)
  return found
}

/** What became, in other cases, of the acts of this one: read from the index of edges. In order of day. */
export const outcomesOf = (record: RegionRecord, c: CaseRecord, day: ISODate, position?: number): readonly FlowedBack[] => {
  const links = record.atHand(position).links
  const by = new Set(tellers(record).flatMap(t => t.edges.flatMap(edge => (links?.from(t.procedure.id, edge, c.id) ?? []).map(v => v.id))))
  return [...by]
    .flatMap(id => madeBy(record, record.cases.get(id) as CaseRecord, day, position))
    .filter(x => x.of === c)
    .sort((a, b) => (a.outcome.on < b.outcome.on ? -1 : a.outcome.on > b.outcome.on ? 1 : 0))
}

/** Every outcome that flowed back to cases of a procedure, as of a day: the history of its acts and gates. In order of day. */
export const outcomesIn = (record: RegionRecord, procedure: string, day: ISODate): readonly FlowedBack[] =>
  tellers(record)
    .flatMap(t => record.byProcedure(t.procedure.id).flatMap(by => madeBy(record, by, day)))
    .filter(x => x.of.procedure.id === procedure)
    .sort((a, b) => (a.outcome.on < b.outcome.on ? -1 : a.outcome.on > b.outcome.on ? 1 : 0))
