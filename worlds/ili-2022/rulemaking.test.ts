import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { chooseEdition, type Plain } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { Figures } from '#src/indicators/figures.ts'
import { Facts, recordOf } from '#src/record/testing.ts'
import { disclosureTable } from '#src/report/disclosure-table.ts'
import { organs } from './organs.ts'
import { type Part, TODAY, type WorldCase } from './part.ts'
import counsel from './parts/rulemaking-counsel.ts'
import decisions from './parts/rulemaking-decisions.ts'
import documents from './parts/rulemaking-documents.ts'
import legislation from './parts/rulemaking-legislation.ts'
import publication from './parts/rulemaking-publication.ts'
import requests from './parts/rulemaking-requests.ts'

const catalogue = await loadCatalogue()

/** The record of some parts of the world, as the load makes it: the organ tree, entries of registers, acts in their order in time. */
const recordWith = (...parts: readonly Part[]) => {
  const facts = new Facts()
  for (const o of organs) facts.organ(o.code, o.parent ?? null, { organ: o.code, name: o.zh, tier: o.tier })
  for (const p of parts)
    for (const e of p.entries?.() ?? []) facts.entry(e.register, '2021-01-04', { ...e.row, id: e.id }, { organ: e.organ })
  const acts = parts.flatMap(p => [...(p.cases?.() ?? [])]).flatMap((c: WorldCase) => c.acts.map(a => ({ c, a })))
  const editions = new Map<WorldCase, string>()
  for (const { c, a } of acts.sort((x, y) => (x.a.at < y.a.at ? -1 : x.a.at > y.a.at ? 1 : 0))) {
    const p = catalogue.procedures.get(c.procedure)!
    const edition =
      editions.get(c) ??
      chooseEdition(
        p,
        c.acts.map(x => ({ ...x, data: (x.data ?? {}) as Plain })),
        { calendar: prc },
      )!.id
    editions.set(c, edition)
    facts.act(c.scenario, a.act, a.at.slice(0, 16), (a.data ?? {}) as Plain, {
      procedure: c.procedure,
      edition,
      organ: c.organ,
      role: a.by,
    })
  }
  return new Figures(recordOf(catalogue, facts.list))
}
const figure = (figures: Figures, indicator: string) => figures.ask({ indicator, from: '2022-01-01', to: '2022-12-31', on: TODAY })

describe('rule-making in the world of 2022', () => {
  it('what the published report states comes out as it states it', () => {
    const figures = recordWith(documents, legislation, counsel)
    expect(figure(figures, 'filing.report-rate').value).toBe(100)
    expect(figure(figures, 'filing.registration-rate').value).toBe(100)
    expect(figure(figures, 'legislation.made').value).toBe(2)
    expect(figure(figures, 'legislation.amended').value).toBe(3)
    expect(figure(figures, 'legislation.contact-points').value).toBe(7)
    expect(figure(figures, 'counsel.meetings-attended').value).toBe(24)
  })
  it('what it claims without a number has one, and it is not perfect', () => {
    const figures = recordWith(documents, decisions, publication)
    for (const id of [
      'normative.public-comment-rate',
      'decision.legality-review-rate',
      'decision.full-procedure-rate',
      'publication.review-rate',
    ]) {
      const f = figure(figures, id)
      expect([id, f.denominator > 20, Number(f.value) > 70 && Number(f.value) < 100]).toEqual([id, true, true])
    }
  })
  it('no title is one that another count of papers would take', () => {
    const figures = recordWith(documents)
    for (const id of ['work-rules-revised', 'openness-plan', 'credit-plan', 'rule-of-law-plan'])
      expect(figure(figures, `documents.${id}-count`).value).toBe(0)
  })
  it('the table of requests adds up for the region, each county and each year', () => {
    const figures = recordWith(requests)
    for (const year of [2021, 2022, 2023])
      for (const organ of ['654000', '654002', '654025']) {
        const x = disclosureTable(figures, { year, organ, on: TODAY })
        expect(x.sums.filter(s => !s.holds)).toEqual([])
      }
    const x = disclosureTable(figures, { year: 2022, organ: '654000', on: TODAY })
    const total = (id: string) => x.lines.find(l => l.indicator === `disclosure.${id}`)?.values.at(-1) ?? 0
    expect(total('new')).toBeGreaterThan(300)
    expect(total('carried-in')).toBeGreaterThan(5)
    expect(total('granted') / total('total')).toBeGreaterThan(0.4)
  })
})
