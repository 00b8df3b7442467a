import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { serialOf } from '#src/documents/serial.ts'
import { documentsOf, plainText, writeDocument } from '#src/documents/write.ts'
import { type OpenRegion, openRegion } from '#src/region/open.ts'
import { type Report, writeReport } from '#src/report/report.ts'
import { freshDataDir } from '#src/store/testing.ts'
import { loadWorld } from '#src/worlds/load.ts'
import annual from '../reports/annual/index.ts'

/** The demonstration year against the published report: what was stated comes out as printed, by counting cases. */
const file = join(process.env.MINGFA_SHARED ?? join(import.meta.dirname, '..', '..', 'shared'), 'domain', 'figures.yaml')
const stated = ['figure', 'counted-list', 'implied', 'derived']

interface Listed {
  readonly id: string
  readonly kind: string
  readonly value: number | string | null
}
const listed: readonly Listed[] = existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as { figures: Listed[] }).figures ?? []) : []
/** Without the list at hand: the figures of the first six procedures. */
const known: Readonly<Record<string, number>> = {
  'duty-meetings': 2,
  'duty-counties': 11,
  'duty-departments': 61,
  'duty-townships': 271,
  'duty-units': 600,
  'duty-total': 943,
  'powers-departments': 37,
  'powers-prefecture': 3604,
  'powers-county': 34134,
  'powers-counties': 11,
  petitions: 3118,
  'petitions-accepted': 100,
  'petitions-settled': 99.96,
  'petitions-rated': 97.89,
  'petitions-satisfied': 98.51,
  suits: 223,
  'suits-absent': 56,
  'head-attendance': 75,
  'attendance-named': 3,
  'attendance-tekes': 67,
  'attendance-yining': 66,
  'attendance-horgos': 45,
  'card-review': 3413,
  'card-exam': 3287,
}

describe('world ili-2022', () => {
  let open: OpenRegion
  let report: Report
  let seconds = 0
  beforeAll(async () => {
    open = await openRegion({ dataDir: await freshDataDir(), code: '654000' })
    const started = performance.now()
    await loadWorld('ili-2022', open, () => undefined)
    seconds = (performance.now() - started) / 1000
    report = writeReport(annual, open.region.figures, open.region.record, { year: 2022, on: open.region.today() })
  }, 240_000)
  afterAll(() => open.close())

  it('loads', () => {
    expect(open.region.today()).toBe('2023-03-01')
    expect(open.region.record.cases.size).toBeGreaterThan(8000)
    process.stdout.write(`world: ${open.region.record.size} entries, ${open.region.record.cases.size} cases in ${seconds.toFixed(1)} s\n`)
  })
  it.each(Object.entries(known))('%s is %s', (id, value) => expect(report.figures.find(f => f.id === id)?.value).toBe(value))
  it.skipIf(listed.length === 0)(
    `every figure of the list has an entry, the stated ones as printed${listed.length === 0 ? ' (list absent: skipped)' : ''}`,
    () => {
      const by = new Map(report.figures.map(f => [f.id, f]))
      expect(listed.filter(x => !by.has(x.id)).map(x => x.id)).toEqual([])
      expect(
        listed.filter(x => stated.includes(x.kind) && by.get(x.id)?.value !== x.value).map(x => [x.id, x.value, by.get(x.id)?.value]),
      ).toEqual([])
      // A claim without a figure gets one.
      expect(listed.filter(x => x.kind === 'claim-without-figure' && typeof by.get(x.id)?.value !== 'number').map(x => x.id)).toEqual([])
    },
  )
  it('each figure opens to exactly the rows that it counts', () => {
    for (const f of report.figures) {
      if (f.indicator === null || typeof f.value !== 'number') continue
      const spec = annual.figures.find(x => x.id === f.id)!
      const a = open.region.figures.ask({
        indicator: f.indicator,
        ...f.period,
        on: f.on,
        ...(spec.organ ? { organ: spec.organ } : {}),
        ...(spec.dimension ? { dimension: spec.dimension } : {}),
      })
      const def = open.region.figures.definitions.get(f.indicator)!.def
      if (def.kind === 'ratio' && !def.sum)
        expect([a.rows.length, a.rows.filter(r => r.met).length], f.id).toEqual([f.denominator, f.numerator])
      else if (!def.sum && !def.distinct) expect(a.rows.length, f.id).toBe(f.value)
    }
  })
  it('below 70 % are named 特克斯县, 伊宁市, 霍尔果斯市 and nobody else', () => {
    expect(
      report.problems
        .filter(p => p.kind === 'named')
        .map(p => p.organ)
        .sort(),
    ).toEqual(['654002', '654004', '654027'])
  })
  it('every document that its acts issue is written from the case, with a number of its own', () => {
    const { record } = open.region
    const tree = record.organs(open.region.today())
    const numbers = new Set<string>()
    let written = 0
    for (const procedure of record.catalogue.procedures.keys()) {
      for (const c of record.byProcedure(procedure).slice(0, 40)) {
        const s = record.stateOn(c, open.region.today())
        for (const [i, act] of s.acts.filter(a => !a.deemed).entries()) {
          for (const [id, d] of documentsOf(s, act)) {
            const made = writeDocument(
              id,
              d,
              s,
              act,
              { organ: code => tree.get(code)?.name ?? code },
              serialOf(record, c, c.positions[i]!, d),
            )
            const text = plainText(made).join('\n')
            expect(text, `${procedure} ${id}`).not.toMatch(/undefined|NaN|\[object|\{[a-z]/)
            const key = `${procedure}/${id}/${made.organ}/${made.number}/${c.id}/${i}`
            expect(numbers.has(key), key).toBe(false)
            numbers.add(key)
            written++
          }
        }
      }
    }
    expect(written).toBeGreaterThan(1000)
  })
})
