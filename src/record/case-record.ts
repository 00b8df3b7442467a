import { dateOfInstant, type ISODate } from '#calendar'
import type { AnyEdition, AnyProcedure, CaseState, Recorded, RecordOf } from '#kernel'
import type { Fact } from './fact.ts'

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
export const lastDayOf = (acts: readonly Recorded[]): ISODate =>
  acts.reduce((d, a) => {
    const on = dateOfInstant(a.at)
    return on > d ? on : d
  }, '')
/** The first `n` acts as the kernel takes them, under the edition that governed the last of them dated by a day. */
export const readOn = (c: CaseRecord, n: number, day: ISODate): RecordOf => {
  let edition = c.editions[0] ?? c.edition
  for (let i = 0; i < n; i++) if (dateOfInstant((c.acts[i] as Recorded).at) <= day) edition = c.editions[i] as AnyEdition
  return { procedure: c.procedure, edition, id: c.id, organ: c.organ, acts: n === c.acts.length ? c.acts : c.acts.slice(0, n) }
}
