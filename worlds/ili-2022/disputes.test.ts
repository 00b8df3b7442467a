import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { checkLine } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { organs } from './organs.ts'
import { type Part, TODAY, type WorldCase, type WorldEntry } from './part.ts'
import adjudication from './parts/disputes-adjudication.ts'
import compensation from './parts/disputes-compensation.ts'
import hotline from './parts/disputes-hotline.ts'
import intake from './parts/disputes-intake.ts'
import legalAid from './parts/disputes-legal-aid.ts'
import mediation from './parts/disputes-mediation.ts'
import reconsideration from './parts/disputes-reconsideration.ts'
import registers from './parts/disputes-registers.ts'
import suits from './parts/disputes-suits.ts'
import petitions from './parts/petitions.ts'

const catalogue = await loadCatalogue()
const parts: readonly Part[] = [adjudication, compensation, hotline, intake, legalAid, mediation, reconsideration, suits]
const cases: readonly WorldCase[] = parts.flatMap(p => [...(p.cases?.() ?? [])])
const entries: readonly WorldEntry[] = [registers, suits].flatMap(p => [...p.entries()])
/** What their gates look up, so that these are judged. */
const needed: Readonly<Record<string, readonly string[]>> = {
  mediation: ['mediators'],
  'legal-aid': ['legal-aid-providers'],
  hotline: ['dispatch-list'],
}
const rowsOf = (register: string) => entries.filter(e => e.register === register).map(e => ({ id: e.id, ...e.row }))

/** Each case judged as it stands on the day of the world: its procedure, its state, its findings. */
const judged = cases.map((c, i) => {
  const line = { ...c, registers: Object.fromEntries((needed[c.procedure] ?? []).map(r => [r, rowsOf(r)])), asOf: TODAY }
  return { c, out: checkLine(JSON.stringify(line), i + 1, { catalogue, calendar: prc, today: TODAY }) }
})

describe('the world of disputes', () => {
  it('is lawful but for what is meant to be a finding: nothing is out of order, nobody acts who may not', () => {
    expect(judged.filter(x => !('findings' in x.out)).map(x => [x.c.scenario, x.out])).toEqual([])
    const found = new Set(judged.flatMap(x => ('findings' in x.out ? x.out.findings : [])))
    for (const never of [
      'act-out-of-order',
      'role-not-entitled',
      'registered-mediator',
      'registered-provider',
      'no-leak-to-accused',
      'child-opened',
      'within-filing-limit',
    ])
      expect(found).not.toContain(never)
    // Some is late, as in any year.
    for (const some of [
      'decision-late',
      'answer-late',
      'handling-late',
      'mediation-late',
      'payment-late',
      'review-late',
      'acceptance-late',
    ])
      expect(found).toContain(some)
  })
  it('has closed and open cases of each procedure, none with an act after its day', () => {
    expect(cases.flatMap(c => c.acts.filter(a => a.at >= TODAY))).toEqual([])
    for (const id of new Set(cases.map(c => c.procedure))) {
      const final = judged
        .filter(x => x.c.procedure === id)
        .map(x => catalogue.procedures.get(id)!.editions.some(e => 'findings' in x.out && e.states[x.out.state ?? '']?.final))
      if (id !== 'litigation-response') expect([id, final.includes(true)]).toEqual([id, true])
      expect([id, final.includes(false)]).toEqual([id, true])
    }
  })
  it('leads each person taken in at the centre into a case that is there, or to a named body', () => {
    const known = new Set([...cases, ...petitions.cases()].map(c => c.scenario))
    for (const c of cases.filter(x => x.procedure === 'dispute-intake'))
      for (const a of c.acts.filter(x => x.act === 'triage')) {
        const children = (a.data?.children ?? []) as readonly string[]
        expect(children.every(x => known.has(x))).toBe(true)
        expect(children.length > 0 || a.data?.toOrgan !== undefined).toBe(true)
      }
  })
  it('has the centres, posts and services that the report states, and organs of the tree', () => {
    const of = (register: string) => entries.filter(e => e.register === register).map(e => e.row)
    const centres = of('legal-aid-centres')
    expect([centres.length, centres.reduce((n, x) => n + Number(x.posts), 0), centres.every(x => x.leaderPosts === 1)]).toEqual([
      12,
      5,
      true,
    ])
    expect(of('one-stop-centres').map(x => String(x.resident).split('、').length)).toEqual([8])
    const tree = new Set(organs.map(o => o.code))
    expect([...cases, ...entries].filter(x => !tree.has(x.organ)).map(x => x.organ)).toEqual([])
  })
})
