import type { Label } from '#kernel'

/** One figure of a report: a question with an id of its own. */
export interface FigureSpec {
  readonly id: string
  /** null: a statement that no record can show. */
  readonly indicator: string | null
  readonly section: string
  readonly kind: 'figure' | 'counted-list' | 'implied' | 'derived' | 'target' | 'claim-without-figure' | 'unverifiable-claim'
  /** The year; its last day (stock); the day the report is asked for; the year after it. */
  readonly period: 'year' | 'last-day' | 'day' | 'next-year'
  /** Code of the organ whose tree is meant, where it is not the report's own. */
  readonly organ?: string
  readonly dimension?: string
  readonly unit: string
  readonly en: string
}
/** A section of the report: its mark, its heading, and its sentences; `{id}` stands for a figure's text. */
export interface SectionSpec {
  readonly mark: string
  readonly level: 1 | 2
  readonly title: Label
  readonly sentences?: readonly Label[]
  /** Written from the record: problems (below target, findings) and tasks. */
  readonly derived?: 'problems' | 'tasks'
}
export interface ReportSpec {
  readonly title: (year: number) => Label
  readonly figures: readonly FigureSpec[]
  readonly sections: readonly SectionSpec[]
}
