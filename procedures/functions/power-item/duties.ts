import { type AnyView, convention, type Entry, type ISODate, NotAtHand, type World, workdays } from '#kernel'

const REPEALED = /废止|失效/
const clearing = workdays(20, convention('within the time in which a change of the list is to be proposed; 国办发〔2018〕118号 第(四)项 names no number'))

interface Owed { readonly organ: string; readonly on: ISODate; readonly note?: string }

/** The name of the law in a note of change, without the word that it was repealed. */
const lawName = (c: AnyView): string => {
  const noted = String(c.first('law-change')?.data.law ?? '')
  return REPEALED.test(noted) ? noted.replace(/[(（]?(已)?(废止|失效)[)）]?|[《》\s]/g, '') : ''
}
/** The only basis of the entry is this law: it is named, and no other beside it. */
const onlyBasis = (e: Entry, law: string): boolean => {
  const basis = String(e.legal_basis)
  return basis.includes(law) && !/[;；、]|以及|和《/.test(basis)
}
const lastDay = (c: AnyView): ISODate | undefined => {
  try {
    return c.plus(String(c.first('law-change')?.data.in_force), clearing)
  } catch (e) {
    // A year without a holiday notice: nothing is due yet.
    if (e instanceof NotAtHand) return undefined
    throw e
  }
}

/** Entries still in force more than twenty working days after the repeal of their only basis was noted (power-without-law). */
export const lapsedBases = (w: World): readonly Owed[] => {
  const powers = w.register('powers').on(w.asOf)
  return w.cases('power-item').flatMap(c => {
    const law = lawName(c)
    const due = law === '' ? undefined : lastDay(c)
    if (due === undefined || w.asOf <= due) return []
    return powers.filter(e => onlyBasis(e, law)).map(e => ({ organ: String(e.organ), on: due, note: e.id }))
  })
}

/** Items that two organs of one government hold under the same name and with the same duty, that is with no split named (same-power-two-organs). */
export const sharedItems = (w: World): readonly Owed[] => {
  const groups = new Map<string, Entry[]>()
  for (const e of w.register('powers').on(w.asOf)) {
    const government = w.organs.parent(String(e.organ))
    if (government === undefined) continue
    const key = JSON.stringify([government, e.kind, e.name, e.duty])
    const group = groups.get(key)
    if (group) group.push(e)
    else groups.set(key, [e])
  }
  return [...groups.values()]
    .filter(g => new Set(g.map(e => e.organ)).size > 1)
    .flatMap(g => g.map(e => ({ organ: String(e.organ), on: g.map(x => String(x.valid_from)).sort().at(-1)!, note: e.id })))
}
