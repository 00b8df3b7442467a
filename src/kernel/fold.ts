import { dateOfInstant, type ISODate } from '#calendar'
import type { AtHand } from './at-hand.ts'
import { CaseState, type Recorded } from './case-state.ts'
import type { AnyEdition, AnyProcedure, ClockDef } from './define.ts'
import { judge } from './judge.ts'
import { isOpen, overruns, type Run } from './run.ts'
import type { AnyAct, RunStatus } from './view.ts'

/** The kernel's own act, the same for all procedures: a recorded act is corrected or set aside by a further one (construct 26). */
export const CORRECT = '@correct'
/** In records `correct` means it too, save where the procedure knows a correct of its own (annual-report, publication, credit-objection). */
export const isCorrection = (e: AnyEdition, act: unknown): boolean =>
  act === CORRECT || (act === 'correct' && !Object.hasOwn(e.acts, 'correct'))
export interface Correction {
  /** Position of the corrected act among the acts of the case, from 0. */
  readonly entry: number
  readonly set: 'set-aside' | Readonly<Record<string, unknown>>
  readonly reason: string
}

export interface RecordOf {
  readonly procedure: AnyProcedure
  readonly edition: AnyEdition
  readonly id: string
  readonly organ: string
  readonly acts: readonly Recorded[]
}

/** Which edition governs (construct 19); null outside every edition: never a default. */
export const chooseEdition = (p: AnyProcedure, acts: readonly Recorded[], atHand: AtHand): AnyEdition | null => {
  const day = editionDay(p, acts, atHand)
  return day === undefined ? null : editionOn(p, day)
}
export const editionOn = (p: AnyProcedure, day: ISODate): AnyEdition | null =>
  p.editions.find(e => !e.draft && e.inForce[0] <= day && (e.inForce[1] === null || day <= e.inForce[1])) ?? null

const editionDay = (p: AnyProcedure, acts: readonly Recorded[], atHand: AtHand): ISODate | undefined => {
  const opening = acts[0]
  if (opening === undefined) return undefined
  const first = dateOfInstant(opening.at)
  if (p.chosenBy === 'opening') return first
  if (typeof p.chosenBy === 'object') {
    for (const id of p.chosenBy.firstOf) {
      const a = acts.find(x => x.act === id)
      if (a) return dateOfInstant(a.at)
    }
    return first
  }
  const bare = new CaseState(p, editionOn(p, first) ?? p.editions[0]!, '', '', atHand)
  bare.acts = acts.map((a, index) => ({
    act: a.act,
    index,
    on: dateOfInstant(a.at),
    at: a.at,
    by: a.by,
    data: a.data,
    deemed: false,
    outOfOrder: false,
  }))
  const choose = p.chosenBy
  let day: ISODate | undefined
  judge(`${p.id} chosenBy`, () => {
    day = choose(bare.view(first))
    return true
  })
  return day ?? first
}

const corrections = (acts: readonly Recorded[]): ReadonlyMap<number, Correction> => {
  const out = new Map<number, Correction>()
  for (const a of acts)
    if (a.act === CORRECT) {
      const c = a.data as unknown as Correction
      const former = out.get(c.entry)
      const set = former && former.set !== 'set-aside' && c.set !== 'set-aside' ? { ...former.set, ...c.set } : c.set
      out.set(c.entry, { ...c, set })
    }
  return out
}

const corrected = (a: Recorded, c: Correction | undefined): Recorded => {
  if (!c || c.set === 'set-aside') return a
  const data = Object.entries({ ...a.data, ...c.set }).filter(([, v]) => v !== null && v !== undefined)
  return { ...a, data: Object.fromEntries(data) }
}

/**
 * The acts dated on or before `asOf` with their corrections, one after another, as they stand after the last of them. `atHandOf` gives what
 * was at hand when the act of that index was recorded, where registers and other cases have gone on since.
 */
export const replay = (r: RecordOf, atHand: AtHand, asOf: ISODate, atHandOf?: (index: number) => AtHand): CaseState => {
  const fixed = corrections(r.acts.filter(a => dateOfInstant(a.at) <= asOf))
  const applied = (keepSetAside: boolean): { readonly state: CaseState; readonly setAside: readonly AnyAct[] } => {
    const state = new CaseState(r.procedure, r.edition, r.id, r.organ, atHand)
    const setAside: AnyAct[] = []
    r.acts.forEach((a, i) => {
      if (a.act === CORRECT || dateOfInstant(a.at) > asOf) return
      const c = fixed.get(i)
      if (c?.set === 'set-aside' && !keepSetAside) return
      if (atHandOf) state.atHand = atHandOf(i)
      const act = state.apply(corrected(a, c))
      if (c?.set === 'set-aside') setAside.push(act)
    })
    state.atHand = atHand
    return { state, setAside }
  }
  const { state } = applied(false)
  if (![...fixed.values()].some(c => c.set === 'set-aside')) return state
  const before = applied(true)
  for (const run of before.state.runs) if (before.setAside.includes(run.startedBy) && !state.latest.has(run.clock)) showVoid(state, run)
  return state
}

/** Replays the acts dated on or before `asOf` and lets time pass to the end of that day. */
export const fold = (r: RecordOf, atHand: AtHand, asOf: ISODate, atHandOf?: (index: number) => AtHand): CaseState => {
  const state = replay(r, atHand, asOf, atHandOf)
  state.advance(asOf)
  return state
}

/** A run whose starting act a correction set aside: shown as void. */
const showVoid = (s: CaseState, former: Run): void => {
  const run: Run = {
    ...former,
    startedBy: { ...former.startedBy, index: -1 },
    pauses: [],
    extensions: [],
    status: 'void',
    due: null,
    provisional: false,
    awaits: null,
    stoppedOn: null,
    stoppedBy: null,
  }
  s.runs.push(run)
  s.latest.set(run.clock, run)
}

// ---- findings --------------------------------------------------------------------------------------------------------------

export const OUT_OF_ORDER = 'act-out-of-order'
export const WRONG_ROLE = 'role-not-entitled'

const overrunIds = (clock: string, d: ClockDef): readonly string[] =>
  overruns(d).flatMap(o =>
    o === 'finding' ? [`${clock}-overrun`] : typeof o === 'object' && 'finding' in o && !('does' in o) ? [o.finding as string] : [],
  )

export interface Assessment {
  readonly state: string
  readonly clocks: Readonly<Record<string, { readonly due: string | null; readonly status: RunStatus }>>
  /** Ids, sorted, each once. */
  readonly findings: readonly string[]
  /** Gates, findings and starts of clocks that could not be judged with what is at hand, sorted. */
  readonly notJudged: readonly string[]
  /** Years whose holiday notice a running clock awaits. */
  readonly awaits: readonly number[]
}

/** What a folded case shows on a day. Requires a state folded or advanced to that day. */
export const assess = (s: CaseState, asOf: ISODate): Assessment => {
  const found = new Set<string>([...s.failed.keys(), ...s.deemedFindings])
  const open = new Set<string>([...s.unjudged.keys(), ...s.unjudgedClocks])
  if (s.acts.some(a => a.outOfOrder)) found.add(OUT_OF_ORDER)
  if (s.wrongRole.length > 0) found.add(WRONG_ROLE)
  const counted = s.edition.rules.earlierRuns === 'keep' ? s.runs : s.latest.values()
  for (const r of counted) if (r.status === 'overrun') for (const id of overrunIds(r.clock, r.def)) found.add(id)
  const view = s.view(asOf)
  for (const [id, f] of Object.entries(s.procedure.findings)) {
    if (!f.rule || (f.editions && !f.editions.includes(s.edition.id))) continue
    const rule = f.rule
    const verdict = judge(`${s.procedure.id} finding ${id}`, () => rule(view))
    if (verdict === true) found.add(id)
    else if (verdict === undefined) open.add(id)
  }
  for (const id of found) open.delete(id)
  const clocks: Record<string, { due: string | null; status: RunStatus }> = {}
  for (const [id, r] of s.latest) clocks[id] = { due: r.due, status: r.status }
  const awaits = [...new Set([...s.latest.values()].flatMap(r => (isOpen(r) && r.awaits !== null ? [r.awaits] : [])))]
  return { state: s.state, clocks, findings: [...found].sort(), notJudged: [...open].sort(), awaits }
}
