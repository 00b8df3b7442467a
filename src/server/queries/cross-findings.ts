import type { ISODate } from '#calendar'
import { type AnyProcedure, type AnyView, type CrossHit, judge } from '#kernel'
import type { RegionRecord } from '../../record/record.ts'

export interface CrossRow extends CrossHit { readonly id: string; readonly procedure: AnyProcedure }
export interface OrganRow { readonly id: string; readonly procedure: AnyProcedure; readonly organ: string; readonly on: ISODate; readonly note: string | null }
interface Kept<T> { readonly size: number; readonly day: ISODate; readonly rows: readonly T[] }

const crossKept = new WeakMap<RegionRecord, Map<string, Kept<CrossRow>>>()
const organKept = new WeakMap<RegionRecord, Map<string, Kept<OrganRow>>>()

/** The same answer until an entry is added or the day turns: these rules may look at everything. */
const kept = <T>(store: WeakMap<RegionRecord, Map<string, Kept<T>>>, record: RegionRecord, key: string, day: ISODate, make: () => readonly T[]): readonly T[] => {
  let of = store.get(record)
  if (!of) store.set(record, (of = new Map()))
  const known = of.get(key)
  if (known && known.size === record.size && known.day === day) return known.rows
  const rows = make()
  of.set(key, { size: record.size, day, rows })
  return rows
}

/** Findings over several cases of a procedure (construct 48): groups by key, each judged by its rule. */
export const crossFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly CrossRow[] => {
  const defs = Object.entries(p.crossFindings)
  if (defs.length === 0) return []
  return kept(crossKept, record, p.id, day, () => {
    const world = record.world(day)
    const views = world.cases(p.id)
    const out: CrossRow[] = []
    for (const [id, def] of defs) {
      const groups = new Map<string, AnyView[]>()
      for (const v of views) {
        let keys: string | readonly string[] | undefined
        judge(`${p.id} finding ${id}`, () => {
          keys = def.key(v as never)
          return true
        })
        for (const k of keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys as readonly string[]) {
          const g = groups.get(k)
          if (g) g.push(v)
          else groups.set(k, [v])
        }
      }
      for (const group of groups.values())
        judge(`${p.id} finding ${id}`, () => {
          for (const hit of def.rule(group as never, world)) out.push({ ...hit, id, procedure: p })
          return true
        })
    }
    return out
  })
}

/** Duties with no case (construct 49): the organs that owe them, with the day. */
export const organFindings = (record: RegionRecord, p: AnyProcedure, day: ISODate): readonly OrganRow[] => {
  const defs = Object.entries(p.organFindings)
  if (defs.length === 0) return []
  return kept(organKept, record, p.id, day, () => {
    const world = record.world(day)
    const out: OrganRow[] = []
    for (const [id, def] of defs)
      judge(`${p.id} finding ${id}`, () => {
        for (const x of def.rule(world)) out.push({ id, procedure: p, organ: x.organ, on: x.on, note: x.note ?? null })
        return true
      })
    return out
  })
}
