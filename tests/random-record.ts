/** Random records of a procedure: mostly acts that may be done, sometimes any act, with data that fits its fields. Same seed, same record. */
import { prc } from '#calendars/index.ts'
import {
  type ActDef,
  type AnyEdition,
  type AnyProcedure,
  type AtHand,
  CaseState,
  type Field,
  type ISODate,
  type OrganTree,
  type Plain,
  plusDays,
  type Recorded,
  type RegisterDef,
  registerView,
} from '#kernel'

export type Random = () => number
/** mulberry32: 32 bits of state, good enough to wander through a definition. */
export const randomFrom = (seed: number): Random => {
  let s = seed >>> 0
  return () => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
export const pick = <T>(r: Random, from: readonly T[]): T => from[Math.floor(r() * from.length)]!
const below = (r: Random, n: number) => Math.floor(r() * n)

const WHOLE = [0, 1, 2, 3, 5, 10, 20, 30, 60, 100, 2023, 2024, 2025, 2026, -1, 400, 1_000_000]
const YUAN = [0, 0.01, 1, 49.5, 100, 5000, 100_000, 999_999.99]
const several = (r: Random, kind: string) => Array.from({ length: below(r, 4) }, () => `${kind}-${1 + below(r, 4)}`)

/** A value that fits the field; dates lie around the day of the act, and now and then far from it. */
export const randomValue = (r: Random, f: Field, on: ISODate): unknown => {
  const day = () => (r() < 0.03 ? pick(r, ['1900-02-28', '2099-12-31', '0001-01-01', '9999-12-31']) : plusDays(on, below(r, 120) - 60))
  switch (f.kind) {
    case 'date':
      return r() < 0.4 ? on : day()
    case 'datetime':
      return `${r() < 0.6 ? on : day()}T${String(below(r, 24)).padStart(2, '0')}:${String(below(r, 60)).padStart(2, '0')}${pick(r, ['+08:00', 'Z', '-05:00'])}`
    case 'int':
      return r() < 0.03 ? pick(r, [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) : pick(r, WHOLE)
    case 'money':
      return pick(r, YUAN)
    case 'bool':
      return r() < 0.5
    case 'enum':
      return pick(r, Object.keys(f.values ?? {}))
    case 'tags':
      return Object.keys(f.values ?? {})
        .filter(() => r() < 0.3)
        .join(',')
    case 'organs':
      return several(r, 'organ')
    case 'officers':
      return several(r, 'officer')
    case 'documents':
      return several(r, 'document')
    case 'cases':
      return several(r, 'case')
    case 'register-entries':
      return several(r, 'entry')
    case 'register-entry':
      return `entry-${1 + below(r, 4)}`
    case 'text':
    case 'longtext':
      return pick(r, ['', '样', '1', 'digest-a', 'digest-b'])
    default:
      return `${f.kind}-${1 + below(r, 4)}`
  }
}
export const randomData = (r: Random, fields: Readonly<Record<string, Field>>, on: ISODate): Plain =>
  Object.fromEntries(Object.entries(fields).flatMap(([id, f]) => (f.optional && r() < 0.5 ? [] : [[id, randomValue(r, f, on)]])))

const randomAct = (r: Random, e: AnyEdition, s: CaseState, on: ISODate): Recorded => {
  const all = Object.entries(e.acts as Readonly<Record<string, ActDef>>)
  const lawful = all.filter(([, d]) => s.allows(d))
  const [act, def] = pick(r, lawful.length > 0 && r() < 0.8 ? lawful : all)
  const by = r() < 0.9 ? pick(r, def.by) : pick(r, Object.keys(e.roles))
  const at = `${on}T${String(below(r, 24)).padStart(2, '0')}:${String(below(r, 60)).padStart(2, '0')}+08:00`
  return { act, at, by, data: randomData(r, def.data ?? {}, on) }
}

/** Up to 25 acts from a day on which the edition is in force; steps of days, weeks, now and then back in time. */
export const randomRecord = (
  r: Random,
  p: AnyProcedure,
  e: AnyEdition,
  atHand: AtHand,
): { readonly acts: readonly Recorded[]; readonly asOf: ISODate } => {
  const first = e.inForce[0] < '2005-01-01' ? '2005-01-01' : e.inForce[0]
  let on = plusDays(first, below(r, 500))
  const acts: Recorded[] = []
  const s = new CaseState(p, e, 'case-0', 'organ-1', atHand)
  for (let n = 1 + below(r, 25); n > 0; n--) {
    const a = randomAct(r, e, s, on)
    acts.push(a)
    s.apply(a)
    on = plusDays(on, r() < 0.1 ? -below(r, 20) : pick(r, [0, 0, 1, 2, 5, 10, 20, 45, 100, 400]))
  }
  const last = acts
    .map(a => a.at.slice(0, 10))
    .sort()
    .at(-1)!
  return { acts, asOf: plusDays(last, below(r, 200)) }
}

const tree: OrganTree = {
  known: o => /^organ-\d+$/.test(o),
  tier: o => (o === 'organ-1' ? 'prefecture' : 'county'),
  parent: o => (o === 'organ-1' ? undefined : 'organ-1'),
  under: (o, top) => o === top || top === 'organ-1',
  county: o => o,
}
/** What is at hand: nothing, empty registers and no other case, or random rows. */
export const randomWorld = (r: Random, registers: ReadonlyMap<string, RegisterDef>): AtHand => {
  const kind = pick(r, ['alone', 'empty', 'rows'] as const)
  if (kind === 'alone') return { calendar: prc }
  const rows = (def: RegisterDef) =>
    kind === 'empty'
      ? []
      : Array.from({ length: below(r, 4) }, (_, i) => {
          const data = randomData(r, def.fields, plusDays('2010-01-01', below(r, 5800)))
          // A row that lacks a required field: only the rule that asks for it is not judged.
          if (r() < 0.2) delete (data as Record<string, unknown>)[pick(r, Object.keys(data))]
          return { ...data, id: `entry-${i + 1}` }
        })
  const views = new Map([...registers].map(([id, def]) => [id, registerView(id, def, rows(def))]))
  return {
    calendar: prc,
    register: id => views.get(id),
    organs: () => tree,
    links: { case: () => undefined, from: () => [], cases: () => [] },
  }
}
