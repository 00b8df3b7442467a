import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import {
  type AnyEdition,
  type AnyProcedure,
  assess,
  CaseState,
  decide,
  editionOn,
  fold,
  isOpen,
  OUT_OF_ORDER,
  plusDays,
  type RecordOf,
  reachable,
  soundness,
  WRONG_ROLE,
} from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom, randomRecord, randomWorld } from './random-record.ts'
import exceptions from './soundness-exceptions.json' with { type: 'json' }

interface Exception {
  readonly path: string
  readonly code: string
  readonly reason: string
}
const catalogue = await loadCatalogue(undefined, { example: true })
const problems = soundness(catalogue)
const RECORDS = Number(process.env.MINGFA_FUZZ ?? 60)
const NEXT_YEAR = '2027-12-31'

describe('definitions are sound', () => {
  const known = new Map((exceptions as readonly Exception[]).map(x => [`${x.path} ${x.code}`, x.reason]))
  it('nothing but the exceptions listed with their reasons', () => {
    expect(problems.filter(x => !known.has(`${x.path} ${x.code}`)).map(x => `${x.path}: ${x.message} (${x.code})`)).toEqual([])
  })
  it('every exception listed is still one', () => {
    const found = new Set(problems.map(x => `${x.path} ${x.code}`))
    expect([...known.keys()].filter(x => !found.has(x))).toEqual([])
  })
})

const ids = (p: AnyProcedure, e: AnyEdition): ReadonlySet<string> =>
  new Set([
    ...Object.keys(p.findings),
    ...Object.keys(e.gates),
    ...Object.keys(e.clocks).map(c => `${c}-overrun`),
    OUT_OF_ORDER,
    WRONG_ROLE,
  ])

/** What must hold of any record whatever. */
const checkRecord = (r: RecordOf, atHand: Parameters<typeof fold>[1], asOf: string): void => {
  const s = fold(r, atHand, asOf)
  const a = assess(s, asOf)
  expect(a.state === 'start' || Object.hasOwn(r.edition.states, a.state)).toBe(true)
  expect(a.findings).toEqual([...new Set(a.findings)].sort())
  for (const id of a.findings) expect([...ids(r.procedure, r.edition)]).toContain(id)
  for (const [id, c] of Object.entries(a.clocks)) {
    expect(['running', 'met', 'overrun', 'paused', 'void'], id).toContain(c.status)
    if (c.due !== null) expect(c.due, id).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d\+08:00)?$/)
    if (c.status === 'paused' || c.status === 'void') expect(c.due, id).toBeNull()
    if (c.status === 'overrun') expect(c.due, id).not.toBeNull()
    if (c.status === 'running' && c.due !== null) expect(c.due.slice(0, 10) >= asOf, id).toBe(true)
  }
  if (s.isFinal()) expect(s.runs.filter(isOpen)).toEqual([])
  // Folded again, folded act by act, and asked of a copy: the same.
  expect(assess(fold(r, atHand, asOf), asOf)).toEqual(a)
  const step = new CaseState(r.procedure, r.edition, r.id, r.organ, atHand)
  for (const x of r.acts) step.apply(x)
  const before = assess(step.clone(), asOf)
  const ahead = step.clone()
  ahead.advance(asOf)
  expect(assess(ahead, asOf)).toEqual(a)
  ahead.advance(plusDays(asOf, 4000))
  expect(assess(step, asOf)).toEqual(before)
  // Live: every refusal names why.
  const live = new CaseState(r.procedure, r.edition, r.id, r.organ, atHand)
  for (const x of r.acts) {
    live.advance(x.at.slice(0, 10), x.at)
    const refused = decide(live, x)
    for (const f of refused) expect(f.basis.length, f.code).toBeGreaterThan(0)
    if (refused.length === 0) live.apply(x)
  }
  expect(live.acts.every(x => !x.outOfOrder) && live.wrongRole.length === 0).toBe(true)
}

for (const p of catalogue.procedures.values()) {
  describe(p.id, () => {
    it('an edition is in force on every day from the earliest to the end of next year, and only one', () => {
      const dated = p.editions.filter(e => !e.draft)
      for (let day = dated.map(e => e.inForce[0]).sort()[0]!; day <= NEXT_YEAR; day = plusDays(day, 1)) {
        const on = dated.filter(e => e.inForce[0] <= day && (e.inForce[1] === null || day <= e.inForce[1]))
        if (on.length !== 1 || editionOn(p, day) !== on[0]) throw new Error(`${day}: ${on.map(e => e.id).join(', ') || 'none'}`)
      }
    })
    for (const e of p.editions) {
      it(`${e.id}: every state can be reached, and a final or resting state from each`, () => {
        const open = Object.entries(e.states)
          .filter(([, s]) => s.final || s.resting)
          .map(([id]) => id)
        const all = [...reachable(e, 'start')].filter(s => s !== 'start')
        expect(all.sort()).toEqual(Object.keys(e.states).sort())
        for (const s of all)
          expect(
            [...reachable(e, s)].some(x => open.includes(x)),
            s,
          ).toBe(true)
      })
      it(`${e.id}: random records never throw, and always give a valid answer`, () => {
        for (let seed = 1; seed <= RECORDS; seed++) {
          const r = randomFrom(seed * 7919)
          const atHand = randomWorld(r, catalogue.registers)
          try {
            const { acts, asOf } = randomRecord(r, p, e, atHand)
            checkRecord({ procedure: p, edition: e, id: 'case-0', organ: 'organ-1', acts }, atHand, asOf)
          } catch (cause) {
            throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
          }
        }
      })
    }
  })
}
it('the calendar reaches next year or says what it awaits', () => expect(prc.knows(2026)).toBe(true))
