import type { ISODate } from '#calendar'
import { assess, citations, citationText, type Label, t } from '#kernel'
import { below, percentText } from '../indicators/exact.ts'
import type { Figures, Question } from '../indicators/figures.ts'
import { type Period, year as yearOf } from '../indicators/periods.ts'
import { findingDay } from '../indicators/rows.ts'
import type { RegionRecord } from '../record/record.ts'
import type { FigureSpec, ReportSpec } from './spec.ts'

/** A figure as a report carries it: everything needed to ask it again. */
export interface ReportFigure {
  readonly id: string
  readonly indicator: string | null
  readonly zh: string
  readonly en: string
  readonly kind: FigureSpec['kind']
  readonly section: string
  /** In the figure's unit; null on an empty population or where no record can show it; a text for dates. */
  readonly value: number | string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly text: string
  readonly unit: string
  readonly organ: string
  readonly period: Period
  readonly position: number
  readonly on: ISODate
  readonly cases: string | null
  readonly target: number | null
}
/** Something that is wrong, found in the record: below a threshold, or unlawful. */
export interface Problem {
  readonly kind: 'below-target' | 'named' | 'finding'
  readonly label: Label
  readonly organ?: string
  readonly organName?: string
  readonly text: string
  readonly count: number
  /** Distance to the target in hundredths of a per cent, largest first. */
  readonly gap?: number
  readonly basis: readonly string[]
  readonly cases: string | null
}
export interface Report {
  readonly title: Label
  readonly year: number
  readonly organ: string
  readonly organName: Label
  readonly position: number
  readonly on: ISODate
  readonly figures: readonly ReportFigure[]
  readonly sections: readonly {
    readonly mark: string
    readonly level: 1 | 2
    readonly title: Label
    readonly sentences: readonly Label[]
    readonly derived?: 'problems' | 'tasks'
  }[]
  readonly problems: readonly Problem[]
}
export interface ReportQuestion {
  readonly year: number
  readonly organ?: string
  readonly on: ISODate
  readonly position?: number
}

/** Below this share of heads attending in court a county is named (the published report's own threshold; figures.yaml attendance-threshold). */
const NAMING_THRESHOLD_PERCENT = 70
const ATTENDANCE = 'litigation.head-attendance-rate'

const periodOf = (f: FigureSpec, year: number, on: ISODate): Period => {
  if (f.period === 'next-year') return yearOf(year + 1)
  if (f.period === 'day') return { from: yearOf(year).from, to: on }
  return yearOf(year)
}
const link = (indicator: string, p: Period, organ: string | undefined, q: ReportQuestion, position: number, dimension?: string): string =>
  `/api/figures/${indicator}?from=${p.from}&to=${p.to}${organ ? `&organ=${organ}` : ''}&on=${q.on}&position=${position}${dimension ? `&dimension=${encodeURIComponent(dimension)}` : ''}`

/** Writes the report of a year for an organ tree from the record. Pure: the same question gives the same report. */
export const writeReport = (spec: ReportSpec, figures: Figures, record: RegionRecord, q: ReportQuestion): Report => {
  const tree = record.organs(q.on, q.position)
  const root = q.organ ?? tree.roots()[0]?.code ?? ''
  const position = q.position ?? record.size
  // A figure of one organ stands only in reports over a tree that has it.
  const within = (organ: string | undefined) => organ === undefined || (tree.known(organ) && tree.under(organ, root))
  const made = spec.figures.filter(f => within(f.organ)).flatMap(f => figure(f, figures, q, root, position) ?? [])
  const ids = new Set(made.map(f => f.id))
  const sections = spec.sections.map(s => ({
    mark: s.mark,
    level: s.level,
    title: s.title,
    ...(s.derived ? { derived: s.derived } : {}),
    sentences: (s.sentences ?? []).flatMap(x => {
      const zh = keep(x.zh, '；', ids)
      const en = keep(x.en, ';', ids)
      return zh && en ? [t(zh, en)] : []
    }),
  }))
  const name = tree.get(root)
  return {
    title: spec.title(q.year),
    year: q.year,
    organ: root,
    organName: t(name?.name ?? root, name?.en ?? root),
    position,
    on: q.on,
    figures: made,
    sections,
    problems: problems(figures, record, q, root),
  }
}

/** A sentence with the clauses that it has figures for. Clauses are parted by semicolons, and by commas inside one. */
const keep = (text: string, mark: string, ids: ReadonlySet<string>): string | null => {
  const has = (x: string) => [...x.matchAll(/\{([a-z0-9-]+)\}/g)].every(m => ids.has(m[1]!))
  if (has(text)) return text
  const end = /[。.]$/.exec(text)?.[0] ?? ''
  const kept = text
    .slice(0, text.length - end.length)
    .split(mark)
    .filter(x => has(x) && x.includes('{'))
  return kept.length === 0 ? null : `${kept.join(mark).trim()}${end}`
}

/** The month of an indicator that counts year and month in one number: 202209 is 2022-09; null where nothing was counted. */
const monthOf = (n: number | null): string | null => (n === null || n === 0 ? null : `${String(n).slice(0, 4)}-${String(n).slice(4)}`)

const figure = (f: FigureSpec, figures: Figures, q: ReportQuestion, root: string, position: number): ReportFigure | null => {
  const period = periodOf(f, q.year, q.on)
  const base = { id: f.id, kind: f.kind, section: f.section, unit: f.unit, organ: f.organ ?? root, period, position, on: q.on }
  if (f.indicator === null) {
    return {
      ...base,
      indicator: null,
      zh: '不可由本记录证实的表述',
      en: f.en,
      value: null,
      numerator: null,
      denominator: null,
      text: '本记录无从证实 / no record can show it',
      cases: null,
      target: null,
    }
  }
  const d = figures.definitions.get(f.indicator)
  if (!d) return null
  const organ = f.organ ?? q.organ
  const ask: Question = {
    indicator: f.indicator,
    ...period,
    on: q.on,
    ...(organ ? { organ } : {}),
    ...(q.position === undefined ? {} : { position: q.position }),
    ...(f.dimension ? { dimension: f.dimension } : {}),
  }
  const a = figures.ask(ask)
  const month = f.unit === 'month' ? monthOf(a.value) : undefined
  return {
    ...base,
    indicator: f.indicator,
    zh: d.def.zh,
    en: f.en,
    value: month === undefined ? a.value : month,
    numerator: a.numerator,
    denominator: a.denominator,
    text: month === undefined ? a.text : (month ?? '无记录 / not on record'),
    cases: link(f.indicator, period, organ, q, position, f.dimension),
    target: d.def.target ?? null,
  }
}

/** Who is below, by how much, which cases; and every unlawfulness that the record shows, by kind. */
const problems = (figures: Figures, record: RegionRecord, q: ReportQuestion, root: string): readonly Problem[] => {
  const out: Problem[] = []
  const period = yearOf(q.year)
  const tree = record.organs(q.on, q.position)
  const position = q.position ?? record.size
  const at = q.position === undefined ? {} : { position: q.position }
  const scope = q.organ ? { organ: q.organ } : {}
  if (figures.definitions.has(ATTENDANCE)) {
    for (const { organ, figure: f } of figures.table({ indicator: ATTENDANCE, ...period, on: q.on, ...scope, ...at }, 'county')) {
      if (tree.tier(organ) !== 'county-level' || !below(f.numerator, f.denominator, NAMING_THRESHOLD_PERCENT)) continue
      out.push({
        kind: 'named',
        label: t('负责人出庭应诉率低于通报线', 'Attendance of heads below the naming threshold'),
        organ,
        organName: tree.get(organ)?.name ?? organ,
        text: f.text,
        count: f.denominator - f.numerator,
        gap: gap(f.numerator, f.denominator, NAMING_THRESHOLD_PERCENT),
        basis: [citationText(citations(figures.definitions.get(ATTENDANCE)!.def.basis)[0]!)],
        cases: link(ATTENDANCE, period, organ, q, position),
      })
    }
  }
  for (const d of figures.definitions.values()) {
    const target = d.def.target
    if (d.def.kind !== 'ratio' || d.def.direction !== 'up' || target === undefined || d.def.alias || d.def.neverTarget) continue
    const f = figures.ask({ indicator: d.id, ...period, on: q.on, ...scope, ...at })
    if (!below(f.numerator, f.denominator, target * 100)) continue
    out.push({
      kind: 'below-target',
      label: t(d.def.zh, d.def.en),
      text: `${f.text}；${percentText(Math.round(target * 10_000), 10_000, 2)}`,
      count: f.denominator - f.numerator,
      gap: gap(f.numerator, f.denominator, target * 100),
      basis: citations(d.def.basis).slice(0, 1).map(citationText),
      cases: link(d.id, period, q.organ, q, position),
    })
  }
  out.push(...found(record, q, root, period))
  return out
}
const gap = (n: number, d: number, target: number): number => Math.round(target * 100 - (n * 10_000) / d)

const found = (record: RegionRecord, q: ReportQuestion, root: string, period: Period): readonly Problem[] => {
  const tree = record.organs(q.on, q.position)
  const by = new Map<string, { label: Label; basis: readonly string[]; count: number; procedure: string; id: string }>()
  for (const c of record.cases.values()) {
    if (c.positions[0]! >= (q.position ?? record.size) || c.acts[0]!.at.slice(0, 10) > period.to) continue
    if (q.organ && !tree.under(tree.find(c.organ) ?? c.organ, root)) continue
    if (c.lastDay < period.from && c.state.isFinal()) continue
    const state = record.stateOn(c, q.on, q.position)
    for (const id of assess(state, q.on).findings) {
      // What arose in another year belongs to that year's report.
      const arose = findingDay(state, id, q.on)
      if (arose < period.from || arose > period.to) continue
      const def = c.edition.gates[id] ?? c.procedure.findings[id]
      if (c.procedure.findings[id]?.kind === 'observation') continue
      const key = `${c.procedure.id}/${id}`
      const clock = id.endsWith('-overrun') ? c.edition.clocks[id.slice(0, -'-overrun'.length)] : undefined
      const label = def ? t(def.zh, def.en) : clock ? t(`逾期：${clock.zh}`, `Overrun: ${clock.en}`) : t('行为顺序违法', 'Act out of order')
      const row = by.get(key) ?? {
        label: t(`${c.procedure.zh}：${label.zh}`, `${c.procedure.en}: ${label.en}`),
        basis: citations((def ?? clock ?? c.edition).basis)
          .slice(0, 1)
          .map(citationText),
        count: 0,
        procedure: c.procedure.id,
        id,
      }
      row.count++
      by.set(key, row)
    }
  }
  return [...by.values()]
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(r => ({
      kind: 'finding' as const,
      label: r.label,
      text: String(r.count),
      count: r.count,
      basis: r.basis,
      cases: `/api/findings?procedure=${r.procedure}&kind=${r.id}&from=${period.from}&to=${period.to}${q.organ ? `&organ=${q.organ}` : ''}`,
    }))
}
