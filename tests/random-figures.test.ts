import { describe, expect, it } from 'vitest'
import { isDate } from '#calendar'
import { prc } from '#calendars/index.ts'
import {
  type AnyProcedure,
  type AnyView,
  assess,
  type CaseState,
  type FigureWorld,
  fold,
  NotAtHand,
  type OrganTree,
  registerView,
  type World,
} from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom, randomRecord, randomWorld } from './random-record.ts'

/** Rules over several cases, over organs, and the callbacks of figures, over random records: none throws, each gives an answer of its kind. */
const catalogue = await loadCatalogue(undefined, { example: true })
const RECORDS = 12
const tree: OrganTree = { known: () => true, tier: () => 'county-level', parent: () => undefined, under: (a, b) => a === b, county: o => o }
const quiet = <T>(f: () => T): T | undefined => {
  try {
    return f()
  } catch (e) {
    if (e instanceof NotAtHand) return undefined
    throw e
  }
}

const recordsOf = (p: AnyProcedure): readonly { readonly s: CaseState; readonly view: AnyView; readonly asOf: string }[] =>
  p.editions.flatMap(e =>
    Array.from({ length: RECORDS }, (_, n) => {
      const r = randomFrom(n * 104729 + 17)
      const atHand = randomWorld(r, catalogue.registers)
      const { acts, asOf } = randomRecord(r, p, e, atHand)
      const s = fold({ procedure: p, edition: e, id: `case-${n}`, organ: `organ-${1 + (n % 3)}`, acts }, atHand, asOf)
      return { s, asOf, view: s.view(asOf) }
    }),
  )
const all = new Map([...catalogue.procedures].map(([id, p]) => [id, recordsOf(p)]))
const views = (id: string) => (all.get(id) ?? []).map(x => x.view)
const register = (id: string) => registerView(id, catalogue.registers.get(id)!, [])
const world: World & FigureWorld = {
  asOf: '2026-06-30',
  period: ['2025-01-01', '2025-12-31'],
  organs: tree,
  cases: views,
  case: id =>
    all
      .values()
      .next()
      .value?.find(x => x.view.id === id)?.view,
  register,
  param: () => 1,
  allOrgans: () => ['organ-1', 'organ-2', 'organ-3'],
}

/** The items that a figure's population would give, roughly: each case once, each act, run, finding and gate test of it. */
const itemsOf = (p: AnyProcedure, of: AnyProcedure['indicators'][string]['of']): readonly unknown[] => {
  if (of.count === 'organs') return of.list(world).map(organ => ({ organ, world }))
  if (of.count === 'entries') return []
  const from = of.procedure === undefined ? [p.id] : [of.procedure].flat()
  return from
    .flatMap(id => all.get(id) ?? [])
    .flatMap(({ s, view, asOf }) => {
      const base = { case: view, world, organ: s.organ, register: register([...catalogue.registers.keys()][0]!) }
      if (of.count === 'cases') return [base]
      if (of.count === 'acts') return s.acts.filter(a => of.ids.includes(a.act)).map(act => ({ ...base, act }))
      if (of.count === 'runs')
        return view
          .runs()
          .filter(r => of.ids.includes(r.clock))
          .map(run => ({ ...base, run, act: run.startedBy }))
      if (of.count === 'findings')
        return assess(s, asOf)
          .findings.filter(x => of.ids.includes(x))
          .map(finding => ({ ...base, finding, on: asOf }))
      return s.acts.flatMap(act =>
        (s.edition.acts[act.act]?.gates ?? []).filter(g => of.ids.includes(g)).map(() => ({ ...base, act, held: true })),
      )
    })
}

for (const p of catalogue.procedures.values()) {
  describe(p.id, () => {
    it('findings over several cases and over organs', () => {
      for (const [id, f] of Object.entries(p.crossFindings)) {
        const groups = new Map<string, AnyView[]>()
        for (const v of views(p.id))
          for (const k of [quiet(() => f.key(v))].flat()) if (k !== undefined) groups.set(k, [...(groups.get(k) ?? []), v])
        for (const g of groups.values())
          for (const hit of quiet(() => f.rule(g, world)) ?? []) expect(isDate(hit.on), `${id}: ${hit.on}`).toBe(true)
      }
      for (const [id, f] of Object.entries(p.organFindings))
        for (const hit of quiet(() => f.rule(world)) ?? []) expect(isDate(hit.on), `${id}: ${hit.on}`).toBe(true)
    })
    it('figures', () => {
      for (const [id, i] of Object.entries(p.indicators)) {
        const test = 'test' in i.of ? i.of.test : undefined
        for (const item of itemsOf(p, i.of) as readonly Parameters<NonNullable<typeof i.met>>[0][]) {
          if (test && quiet(() => test(item)) !== true) continue
          const day = quiet(() => i.periodBy?.(item))
          if (day !== undefined) expect(isDate(day), `${id} periodBy: ${day}`).toBe(true)
          const sum = quiet(() => i.sum?.(item))
          for (const n of sum === undefined ? [] : [sum].flat()) expect(Number.isNaN(n), `${id} sum`).toBe(false)
          expect(['boolean', 'undefined'], `${id} met`).toContain(typeof quiet(() => i.met?.(item)))
          quiet(() => i.organ?.(item))
          quiet(() => i.breakdown?.(item))
          quiet(() => i.distinct?.(item))
        }
      }
    })
  })
}
it('the calendar is the one in use', () => expect(prc.knows(2025)).toBe(true))
