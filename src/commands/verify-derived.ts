import type { ISODate } from '#calendar'
import { canonical } from '#ledger'
import type { CaseRow, Store } from '#store'
import { Figures } from '../indicators/figures.ts'
import { year } from '../indicators/periods.ts'
import type { CaseRecord, RegionRecord } from '../record/record.ts'
import type { Problem } from './verify-ledger.ts'

const view = (r: RegionRecord, c: CaseRecord, day: ISODate): string => {
  const { state, clocks, findings, notJudged } = r.assessOn(c, day)
  return canonical({ state, clocks, findings, notJudged })
}
const clocksOf = (c: CaseRecord): string =>
  JSON.stringify({ clocks: [...c.state.latest].map(([id, r]) => ({ id, due: r.due, status: r.status })) })

/** What differs between a case's projected row and the case recomputed from the ledger. */
const rowProblem = (row: CaseRow | undefined, c: CaseRecord): string | null => {
  if (!row) return 'has no row in the list of cases'
  const should: Partial<CaseRow> = {
    procedure: c.procedure.id,
    edition: c.edition.id,
    state: c.state.state,
    open: !c.state.isFinal(),
    nextDue: c.state.nextDue(),
    source: c.source,
    foreign: c.foreign,
    body: clocksOf(c),
  }
  for (const [key, value] of Object.entries(should))
    if (row[key as keyof CaseRow] !== value)
      return `its row in the list of cases says ${key} ${JSON.stringify(row[key as keyof CaseRow])}, the ledger ${JSON.stringify(value)}`
  const organ = row.organ.slice(row.organ.lastIndexOf('/') + 1)
  return organ === c.organ ? null : `its row in the list of cases stands under organ ${organ}, the ledger says ${c.organ}`
}
async function* rowsOf(store: Store, region: string): AsyncIterable<CaseRow> {
  let after: [string | null, string] | undefined
  for (;;) {
    const page = await store.cases(region, { limit: 5000, ...(after ? { after } : {}) })
    yield* page
    const last = page[page.length - 1]
    if (!last || page.length < 5000) return
    after = [last.nextDue, last.case]
  }
}

/** Compares every case with its projected row, and with the record that a server holds in memory, where there is one. */
export const verifyCases = async (
  store: Store,
  region: string,
  record: RegionRecord,
  kept: RegionRecord | null,
  day: ISODate,
): Promise<Problem | null> => {
  const seen = new Set<string>()
  for await (const row of rowsOf(store, region)) {
    const c = record.cases.get(row.case)
    if (!c) return { at: null, what: `the list of cases has a case ${row.case} that the ledger does not have` }
    seen.add(row.case)
    const wrong = rowProblem(row, c)
    if (wrong) return { at: c.positions[0] ?? null, what: `case ${c.id}: ${wrong}` }
  }
  for (const c of record.cases.values()) {
    if (!seen.has(c.id)) return { at: c.positions[0] ?? null, what: `case ${c.id} ${rowProblem(undefined, c)}` }
    const held = kept?.cases.get(c.id)
    if (kept && (!held || view(record, c, day) !== view(kept, held, day)))
      return { at: c.positions[0] ?? null, what: `case ${c.id}: state, clocks or findings differ from those recomputed` }
  }
  return null
}

/** Recomputes every figure from zero, of last year and of this one, and compares it with the one kept. Answers with how many there were. */
export const verifyFigures = (
  record: RegionRecord,
  kept: Figures | null,
  day: ISODate,
): { readonly figures: number; readonly problem: Problem | null } => {
  const fresh = new Figures(record)
  const against = kept ?? fresh
  let figures = 0
  for (const y of [Number(day.slice(0, 4)) - 1, Number(day.slice(0, 4))])
    for (const indicator of fresh.definitions.keys()) {
      figures++
      const q = { indicator, ...year(y), on: day }
      const [a, b] = [fresh.ask(q, true), against.ask(q)]
      if (a.numerator !== b.numerator || a.denominator !== b.denominator || a.value !== b.value) {
        return {
          figures,
          problem: {
            at: null,
            what: `figure ${indicator} of ${y}: ${b.numerator}/${b.denominator} kept, ${a.numerator}/${a.denominator} recomputed`,
          },
        }
      }
    }
  return { figures, problem: null }
}
