import { dateOfInstant, type ISODate } from '#calendar'
import { type AnyEdition, type AnyProcedure, type AtHand, CaseState, type Catalogue, type Recorded, type RecordOf } from '#kernel'
import { type Fact, FOREIGN } from './fact.ts'

/** One case as the ledger has it. */
export interface CaseRecord {
  readonly id: string
  readonly procedure: AnyProcedure
  edition: AnyEdition
  readonly organ: string
  readonly acts: Recorded[]
  /** Ledger position of each act, when it was recorded, the edition that governed then, and the system it was imported from. */
  readonly positions: number[]
  readonly recordedAt: string[]
  readonly editions: AnyEdition[]
  readonly sources: (string | null)[]
  readonly source: string | null
  readonly foreign: string | null
  /** As it stood after its last act, before any later day. Belongs to the record: ask `stateOn` for one of your own. */
  state: CaseState
  lastDay: ISODate
}

/** The edition that an entry names. Throws where the catalogue has no such definition. */
export const editionOf = (procedure: AnyProcedure, f: Fact): AnyEdition => {
  const edition = procedure.editions.find(e => e.id === f.edition)
  if (!edition) throw new Error(`entry ${f.pos}: no definition ${f.procedure}@${f.edition}`)
  return edition
}
/** The case that an entry opens, with no act yet. Throws where the catalogue has no such definition. */
export const openedBy = (f: Fact, catalogue: Catalogue, atHand: AtHand): CaseRecord => {
  const procedure = catalogue.procedures.get(f.procedure!)
  if (!procedure) throw new Error(`entry ${f.pos}: no definition ${f.procedure}@${f.edition}`)
  const edition = editionOf(procedure, f)
  const foreign = typeof f.data[FOREIGN] === 'string' ? (f.data[FOREIGN] as string) : null
  const none = { acts: [], positions: [], recordedAt: [], editions: [], sources: [] }
  const state = new CaseState(procedure, edition, f.case!, f.organ!, atHand)
  return {
    id: f.case!,
    procedure,
    edition,
    organ: f.organ!,
    ...none,
    source: f.source ?? null,
    foreign,
    state,
    lastDay: dateOfInstant(f.at),
  }
}

export const pushAct = (c: CaseRecord, f: Fact, act: Recorded, edition: AnyEdition): void => {
  c.acts.push(act)
  c.positions.push(f.pos)
  c.recordedAt.push(f.recordedAt)
  c.editions.push(edition)
  c.sources.push(f.source ?? null)
}
export const popAct = (c: CaseRecord): Recorded => {
  for (const list of [c.positions, c.recordedAt, c.editions, c.sources]) list.pop()
  return c.acts.pop() as Recorded
}
/** The latest day that acts are dated; empty where there are none. */
export const lastDayOf = (acts: readonly Recorded[]): ISODate => {
  let latest = ''
  for (const a of acts) {
    const on = dateOfInstant(a.at)
    if (on > latest) latest = on
  }
  return latest
}
/** The first `n` acts as the kernel takes them, under the edition that governed the last of them dated by a day. */
export const readOn = (c: CaseRecord, n: number, day: ISODate): RecordOf => {
  let edition = c.editions[0] ?? c.edition
  for (let i = 0; i < n; i++) if (dateOfInstant((c.acts[i] as Recorded).at) <= day) edition = c.editions[i] as AnyEdition
  return { procedure: c.procedure, edition, id: c.id, organ: c.organ, acts: n === c.acts.length ? c.acts : c.acts.slice(0, n) }
}
