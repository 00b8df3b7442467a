import type { ISODate } from '#calendar'
import { type AnyProcedure, type AnyView, type CrossHit, judge, type World } from '#kernel'
import type { RegionRecord } from '../../record/record.ts'
import { type StillHolds, watchedWorld } from './watched-world.ts'

export interface CrossRow extends CrossHit {
  readonly id: string
  readonly procedure: AnyProcedure
}
export interface OrganRow {
  readonly id: string
  readonly procedure: AnyProcedure
  readonly organ: string
  readonly on: ISODate
  readonly note: string | null
}
interface Kept<T> {
  readonly day: ISODate
  readonly rows: readonly T[]
  readonly holds: StillHolds
}
type Store<T> = WeakMap<RegionRecord, Map<string, Kept<T>>>

const crossKept: Store<CrossRow> = new WeakMap()
const organKept: Store<OrganRow> = new WeakMap()

/** The same answer for as long as nothing that it was made from has moved. */
const kept = <T>(store: Store<T>, record: RegionRecord, key: string, day: ISODate, make: (w: World) => readonly T[]): readonly T[] => {
  const of = store.get(record) ?? new Map<string, Kept<T>>()
  store.set(record, of)
  const known = of.get(key)
  if (known?.day === day && known.holds()) return known.rows
  const watched = watchedWorld(record, day)
  const rows = make(watched.world)
  of.set(key, { day, rows, holds: watched.stillHolds() })
  return rows
}

/** Findings over several cases of a procedure (construct 48): groups by key, each judged by its rule. One list a finding. */
export const crossFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly (readonly CrossRow[])[] =>
  Object.entries(p.crossFindings).map(([id, def]) =>
    kept(crossKept, record, `${p.id}/${id}`, day, world => {
      const where = `${p.id} finding ${id}`
      const groups = new Map<string, AnyView[]>()
      for (const v of [p.id, ...(def.also ?? [])].flatMap(id => world.cases(id))) {
        let keys: string | readonly string[] = []
        judge(where, () => {
          keys = def.key(v as never) ?? []
          return true
        })
        for (const k of typeof keys === 'string' ? [keys] : keys) {
          const g = groups.get(k)
          if (g) g.push(v)
          else groups.set(k, [v])
        }
      }
      const out: CrossRow[] = []
      for (const group of groups.values())
        judge(where, () => {
          for (const hit of def.rule(group as never, world)) out.push({ ...hit, id, procedure: p })
          return true
        })
      return out
    }),
  )

/** Duties with no case (construct 49): the organs that owe them, with the day. */
export const organFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly OrganRow[] =>
  Object.entries(p.organFindings).flatMap(([id, def]) =>
    kept(organKept, record, `${p.id}/${id}`, day, world => {
      const out: OrganRow[] = []
      judge(`${p.id} finding ${id}`, () => {
        for (const x of def.rule(world)) out.push({ id, procedure: p, organ: x.organ, on: x.on, note: x.note ?? null })
        return true
      })
      return out
    }),
  )
