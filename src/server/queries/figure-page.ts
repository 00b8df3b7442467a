import type { ISODate } from '#calendar'
import { basisText } from '#derive'
import type { AnyIndicator } from '#kernel'
import { below } from '../../indicators/exact.ts'
import type { Definition, Figure, Question } from '../../indicators/figures.ts'
import type { Row } from '../../indicators/rows.ts'
import { numberOf, type Service } from '../service.ts'

/** The indicator that answers: an alias answers as the one that it names. */
export const definitionOf = (s: Service, id: string): Definition | undefined => s.region.figures.definitions.get(id)
export const meaning = (s: Service, d: Definition): AnyIndicator =>
  d.def.alias ? (s.region.figures.definitions.get(d.def.alias)?.def ?? d.def) : d.def

export const indicatorRow = (s: Service, d: Definition) => {
  const m = meaning(s, d)
  return {
    id: d.id,
    zh: d.def.zh,
    en: d.def.en,
    kind: m.kind,
    procedure: d.procedure.id,
    basis: basisText(d.def.basis),
    target: m.neverTarget ? null : (m.target ?? null),
    direction: m.direction,
    by: m.by,
    unit: m.unit ?? null,
    alias: d.def.alias ?? null,
    note: d.def.note ?? null,
    stock: m.periodBy === undefined,
  }
}

/** Does a figure miss its target (a fraction: 1 is 100 %)? Tested on the exact ratio, never on what is printed. Null: no target, or nothing to test. */
export const missesTarget = (d: AnyIndicator, f: Pick<Figure, 'kind' | 'value' | 'numerator' | 'denominator'>): boolean | null => {
  if (d.target === undefined || d.neverTarget || d.direction === 'none' || f.value === null) return null
  if (f.kind !== 'ratio') return d.direction === 'up' ? f.value < d.target : f.value > d.target
  if (d.direction === 'up') return below(f.numerator, f.denominator, d.target * 100)
  // Above n/d is below (d − n)/d of what remains to the whole.
  return below(f.denominator - f.numerator, f.denominator, 100 - d.target * 100)
}

const placeOf = (r: Row): string => `${r.on ?? ''}/${r.key}`

/** One line of the list that a figure opens to. */
const told = (s: Service, q: Question, r: Row) => {
  const c = r.case === undefined ? undefined : s.record.cases.get(r.case)
  const organ = r.organs[0]
  const label = organ === undefined ? undefined : s.organLabel(organ)
  const act = r.act === undefined || !c ? undefined : s.record.stateOn(c, q.on, q.position).acts[r.act]
  const def = act && c?.edition.acts[act.act]
  return {
    key: r.key,
    case: r.case ?? null,
    entry: r.entry ?? null,
    number: c ? numberOf(c) : (r.entry ?? r.key),
    procedure: c?.procedure.id ?? null,
    act: def && act ? { id: act.act, zh: def.zh, en: def.en, index: act.index, on: act.on } : null,
    clock: r.clock ?? null,
    organ: organ ?? null,
    organZh: label?.zh ?? '',
    organEn: label?.en ?? '',
    on: r.on,
    met: r.met,
    amount: r.amount ?? null,
    dimension: r.dimension ?? null,
  }
}

export interface Page {
  readonly after?: string | undefined
  readonly limit: number
}
/** A figure with a page of its list. The number is the length of the whole list, not of the page. */
export const figurePage = (s: Service, d: Definition, q: Question, page: Page) => {
  const m = meaning(s, d)
  const f = s.region.figures.ask(q)
  const rows = [...f.rows].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const from = page.after === undefined ? 0 : rows.findIndex(r => placeOf(r) === page.after) + 1
  const shown = rows.slice(from, from + page.limit)
  const last = shown.at(-1)
  const organ = q.organ === undefined ? null : { code: q.organ, ...s.organLabel(q.organ) }
  return {
    indicator: d.id,
    zh: d.def.zh,
    en: d.def.en,
    kind: m.kind,
    value: f.value,
    numerator: f.numerator,
    denominator: f.denominator,
    text: f.text,
    period: { from: q.from, to: q.to },
    organ,
    position: f.position,
    on: f.on,
    basis: basisText(d.def.basis),
    target: m.neverTarget ? null : (m.target ?? null),
    direction: m.direction,
    unit: m.unit ?? null,
    belowTarget: missesTarget(m, f),
    rows: shown.map(r => told(s, q, r)),
    total: rows.length,
    next: last && from + page.limit < rows.length ? placeOf(last) : null,
  }
}

/** The same question for each county or organ, by code. */
export const figureTable = (s: Service, d: Definition, q: Question, by: 'county' | 'organ') => {
  const m = meaning(s, d)
  return s.region.figures
    .table(q, by)
    .map(({ organ, figure: f }) => ({
      organ,
      ...s.organLabel(organ),
      value: f.value,
      numerator: f.numerator,
      denominator: f.denominator,
      text: f.text,
      belowTarget: missesTarget(m, f),
    }))
    .sort((a, b) => (a.organ < b.organ ? -1 : 1))
}

/** The period asked for: a year, or from–to; else the year of today. */
export const periodOf = (
  q: { readonly year?: number | undefined; readonly from?: ISODate | undefined; readonly to?: ISODate | undefined },
  today: ISODate,
): { readonly from: ISODate; readonly to: ISODate } => {
  const y = q.year === undefined ? today.slice(0, 4) : String(q.year)
  return { from: q.from ?? `${y}-01-01`, to: q.to ?? `${y}-12-31` }
}
