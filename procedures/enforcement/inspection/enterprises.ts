import type { AnyView, CrossHit, FigureWorld } from '#kernel'
import { doubled, manyHeaded, objectOf, yearOf } from './record.ts'

interface Known {
  readonly doubled: ReadonlyMap<string, readonly string[]>
  readonly manyHeaded: ReadonlyMap<string, readonly string[]>
  readonly inspections: ReadonlyMap<string, number>
}
const seen = new WeakMap<FigureWorld, Known>()

const groups = (list: readonly AnyView[], key: (c: AnyView) => string): readonly (readonly AnyView[])[] => {
  const out = new Map<string, AnyView[]>()
  for (const c of list) {
    const g = out.get(key(c))
    if (g) g.push(c)
    else out.set(key(c), [c])
  }
  return [...out.values()]
}

/** The inspections of the calendar year of the question, walked once. */
const known = (w: FigureWorld): Known => {
  const before = seen.get(w)
  if (before) return before
  const year = yearOf(w.period[1])
  const list = w.cases('inspection').filter(c => objectOf(c) !== undefined && c.has('inspect', a => yearOf(a.on) === year && a.on <= w.period[1]))
  const byObject = (key: (c: AnyView) => string, rule: (g: readonly AnyView[]) => readonly CrossHit[]) => {
    const out = new Map<string, string[]>()
    for (const g of groups(list, key)) for (const hit of rule(g)) {
      const object = objectOf(g[0]!)!
      out.set(object, [...new Set([...(out.get(object) ?? []), hit.organ])])
    }
    return out
  }
  const inspections = new Map<string, number>()
  for (const c of list) inspections.set(objectOf(c)!, (inspections.get(objectOf(c)!) ?? 0) + 1)
  const made: Known = {
    doubled: byObject(c => JSON.stringify([c.organ, objectOf(c)]), g => doubled(g, w)),
    manyHeaded: byObject(c => objectOf(c)!, g => manyHeaded(g, w)),
    inspections,
  }
  seen.set(w, made)
  return made
}

/** Enterprises inspected in duplicate in the year, with the organs that did. */
export const doubledIn = (w: FigureWorld): ReadonlyMap<string, readonly string[]> => known(w).doubled
/** Enterprises inspected by several heads in the year, with the organs that came later. */
export const manyHeadedIn = (w: FigureWorld): ReadonlyMap<string, readonly string[]> => known(w).manyHeaded
/** Inspections in the year for each enterprise. */
export const inspectionsIn = (w: FigureWorld): ReadonlyMap<string, number> => known(w).inspections
