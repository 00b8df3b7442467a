import type { ISODate } from '#calendar'
import { basisText } from '#derive'
import type { AnyProcedure } from '#kernel'
import { type FlowedBack, outcomesIn, outcomesOf } from '../../record/outcomes.ts'
import type { CaseRecord, RegionRecord } from '../../record/record.ts'
import { numberOf, type Service } from '../service.ts'

const row = (x: FlowedBack) => {
  const { edition, procedure } = x.of
  const act = x.deciding && edition.acts[x.deciding.act]
  return {
    kind: x.outcome.kind,
    on: x.outcome.on,
    edge: x.outcome.edge,
    case: x.by.id,
    number: numberOf(x.by),
    procedure: x.by.procedure.id,
    procedureZh: x.by.procedure.zh,
    procedureEn: x.by.procedure.en,
    of: x.of.id,
    ofNumber: numberOf(x.of),
    deciding: x.deciding
      ? { index: x.deciding.index, act: x.deciding.act, zh: act?.zh ?? x.deciding.act, en: act?.en ?? x.deciding.act, on: x.deciding.on }
      : null,
    gates: x.gates.map(g => {
      const def = edition.gates[g.gate] ?? procedure.findings[g.gate]
      return { id: g.gate, zh: def?.zh ?? g.gate, en: def?.en ?? g.gate, basis: def ? basisText(def.basis) : [], verdict: g.verdict }
    }),
  }
}

/** What courts and bodies above made of the acts of a case, with the act that decided and the gates it had passed. */
export const outcomeRows = (s: Service, c: CaseRecord, on: ISODate, position?: number) => outcomesOf(s.record, c, on, position).map(row)

const kept = new WeakMap<RegionRecord, { readonly key: string; readonly found: Map<string, readonly FlowedBack[]> }>()
const allOf = (record: RegionRecord, procedure: string, day: ISODate): readonly FlowedBack[] => {
  const key = `${record.size}/${record.epoch}/${day}`
  let k = kept.get(record)
  if (k?.key !== key) {
    k = { key, found: new Map() }
    kept.set(record, k)
  }
  const found = k.found.get(procedure) ?? outcomesIn(record, procedure, day)
  k.found.set(procedure, found)
  return found
}

/** The history of a definition: which of its acts, having passed which of its gates, did not stand. */
export const procedureHistory = (s: Service, p: AnyProcedure) => {
  const rows = allOf(s.record, p.id, s.today()).map(row)
  const acts = new Map<string, { id: string; zh: string; en: string; outcomes: typeof rows }>()
  const gates = new Map<
    string,
    { id: string; zh: string; en: string; basis: readonly string[]; held: number; failed: number; notJudged: number; cases: string[] }
  >()
  for (const r of rows) {
    if (!r.deciding) continue
    const a = acts.get(r.deciding.act) ?? { id: r.deciding.act, zh: r.deciding.zh, en: r.deciding.en, outcomes: [] }
    a.outcomes.push(r)
    acts.set(a.id, a)
    for (const { verdict, ...words } of r.gates) {
      const g = gates.get(words.id) ?? { ...words, held: 0, failed: 0, notJudged: 0, cases: [] }
      if (verdict === 'held') g.held++
      else if (verdict === 'failed') g.failed++
      else g.notJudged++
      g.cases.push(r.of)
      gates.set(g.id, g)
    }
  }
  const most = <T extends { readonly id: string }>(list: Iterable<T>, n: (x: T) => number) =>
    [...list].sort((a, b) => n(b) - n(a) || (a.id < b.id ? -1 : 1))
  return {
    procedure: p.id,
    zh: p.zh,
    en: p.en,
    total: rows.length,
    byKind: {
      lost: rows.filter(r => r.kind === 'lost').length,
      quashed: rows.filter(r => r.kind === 'quashed').length,
      changed: rows.filter(r => r.kind === 'changed').length,
    },
    acts: most(acts.values(), a => a.outcomes.length),
    gates: most(gates.values(), g => g.cases.length),
    /** Outcomes of cases that had decided nothing: a failure to act. */
    undecided: rows.filter(r => r.deciding === null),
  }
}
