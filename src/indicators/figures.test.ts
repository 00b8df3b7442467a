import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import type { AnyProcedure, Catalogue } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom } from '../../tests/random-record.ts'
import type { Fact } from '../record/fact.ts'
import { RegionRecord } from '../record/record.ts'
import { Facts, randomFacts, recordOf } from '../record/testing.ts'
import { type Figure, Figures, type Question } from './figures.ts'
import { year } from './periods.ts'

let catalogue: Catalogue
const IDS = [
  'example',
  'reconsideration',
  'litigation-response',
  'petition',
  'duty-watch',
  'duty-report',
  'power-item',
  'officer-qualification',
]
let procedures: readonly AnyProcedure[]
let asked: readonly string[]
beforeAll(async () => {
  catalogue = await loadCatalogue(undefined, { example: true })
  procedures = IDS.map(id => catalogue.procedures.get(id)!)
  asked = procedures.flatMap(p => Object.keys(p.indicators))
})
const plain = (f: Figure) => ({ value: f.value, numerator: f.numerator, denominator: f.denominator, text: f.text, rows: f.rows })
const yearsOf = (facts: readonly Fact[]) => [...new Set(facts.map(f => Number(f.at.slice(0, 4))))]

describe('kept figures', () => {
  it('equal figures from zero after every act, for several days, and at earlier positions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), seed => {
        const r = randomFrom(seed)
        const facts = randomFacts(r, catalogue, procedures)
        const record = new RegionRecord(catalogue, prc)
        const figures = new Figures(record)
        const years = yearsOf(facts)
        const questions = (n: number): Question[] =>
          Array.from({ length: n }, () => {
            const y = years[Math.floor(r() * years.length)]!
            const on = r() < 0.5 ? `${y}-12-31` : facts[Math.floor(r() * facts.length)]!.at.slice(0, 10)
            return {
              indicator: asked[Math.floor(r() * asked.length)]!,
              ...year(y),
              on,
              ...(r() < 0.3 ? { organ: `organ-${1 + Math.floor(r() * 4)}` } : {}),
            }
          })
        const standing = questions(12)
        const then: { readonly size: number; readonly q: Question; readonly f: Figure }[] = []
        for (const fact of facts) {
          record.add(fact)
          for (const q of [...standing, ...questions(3)]) {
            const kept = figures.ask(q)
            expect(plain(kept), JSON.stringify({ seed, q, size: record.size })).toEqual(plain(figures.ask(q, true)))
            if (r() < 0.02) then.push({ size: record.size, q, f: kept })
          }
        }
        for (const { size, q, f } of then)
          expect(plain(figures.ask({ ...q, position: size })), JSON.stringify({ seed, q, size })).toEqual(plain(f))
        const anew = new Figures(recordOf(catalogue, facts))
        for (const q of standing) expect(plain(anew.ask(q, true))).toEqual(plain(figures.ask(q)))
      }),
      { numRuns: Number(process.env.MINGFA_FUZZ ?? 12), seed: 20_221_231 },
    )
  }, 120_000)

  it('a count is the length of its list, a ratio has both numbers in it, and tables add up', () => {
    for (const seed of [3, 5, 8, 13]) {
      const facts = randomFacts(randomFrom(seed), catalogue, procedures)
      const figures = new Figures(recordOf(catalogue, facts))
      for (const y of yearsOf(facts))
        for (const indicator of asked) {
          const { def } = figures.definitions.get(indicator)!
          const q = { indicator, ...year(y), on: `${y}-12-31` }
          const f = figures.ask(q)
          if (def.kind === 'ratio' && !def.sum) {
            expect(f.denominator, indicator).toBe(f.rows.length)
            expect(f.numerator, indicator).toBe(f.rows.filter(x => x.met).length)
          } else if (def.kind === 'count' && !def.sum) expect(f.value, indicator).toBe(f.rows.length)
          expect(new Set(f.rows.map(x => x.key)).size, `${indicator}: keys`).toBe(f.rows.length)
          if (f.rows.every(x => new Set(x.organs).size === 1) && !def.sum && !def.distinct) {
            const table = figures.table(q, 'organ')
            expect(
              table.reduce((n, t) => n + t.figure.numerator, 0),
              indicator,
            ).toBe(f.numerator)
            expect(
              table.reduce((n, t) => n + t.figure.denominator, 0),
              indicator,
            ).toBe(f.denominator)
          }
        }
    }
  })
})

describe('what a row rests on', () => {
  const received = (more = {}) => ({ applicant: 'x', mode: 'ordinary', happenedAt: '2024-03-04T09:00+08:00', ...more })
  const q = (indicator: string): Question => ({ indicator, ...year(2024), on: '2024-12-31' })
  it('a limit that runs out by the day counts without any act', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    f.act('1', 'accept', '2024-03-05', { mode: 'ordinary' })
    const figures = new Figures(recordOf(catalogue, f.list))
    const on = (day: string) => figures.ask({ ...q('example.on-time'), on: day })
    expect(on('2024-03-29').numerator).toBe(0)
    expect(on('2024-03-29').rows.filter(r => r.on !== null && r.on <= '2024-03-29')).toEqual([])
    expect(on('2024-12-31')).toMatchObject({ numerator: 0, denominator: 1, rows: [{ case: '1', met: false }] })
  })
  it('organs and the cases of each: an act anywhere is seen, later acts and entries are not', () => {
    const f = new Facts()
    f.organ('organ-1', null)
    f.organ('organ-2', 'organ-1')
    const record = recordOf(catalogue, f.list)
    const figures = new Figures(record)
    expect(figures.ask(q('example.organs-at-work'))).toMatchObject({ numerator: 0, denominator: 2 })
    record.add(f.act('1', 'receive', '2024-03-04', received()))
    expect(figures.ask(q('example.organs-at-work'))).toMatchObject({ numerator: 1, denominator: 2 })
    expect(figures.ask({ ...q('example.organs-at-work'), on: '2024-03-03' })).toMatchObject({ numerator: 0, denominator: 2 })
    expect(figures.ask({ ...q('example.organs-at-work'), position: 2 })).toMatchObject({ numerator: 0, denominator: 2 })
  })
  it('an empty population has no ratio, and an unknown indicator no answer', () => {
    const figures = new Figures(new RegionRecord(catalogue, prc))
    expect(figures.ask(q('duty-report.in-time-rate'))).toMatchObject({ value: null, denominator: 0 })
    expect(() => figures.ask(q('no-such-indicator'))).toThrow(RangeError)
  })
  it('a new calendar is read by figures too', () => {
    const f = new Facts()
    f.act('1', 'receive', '2024-03-04', received())
    const record = recordOf(catalogue, f.list)
    const figures = new Figures(record)
    const before = figures.ask(q('example.pending'))
    record.recalendar(prc)
    expect(plain(figures.ask(q('example.pending')))).toEqual(plain(before))
  })
})
