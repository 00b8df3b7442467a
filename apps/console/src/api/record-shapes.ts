import type { FieldShape, Finding, Label, Named } from './shapes.ts'

export interface RegisterRow extends Named {
  readonly basis: readonly string[]
  readonly note: Label | null
  readonly procedure: string | null
  readonly published: boolean
  readonly entries: number
  readonly fields: readonly FieldShape[]
}
export interface EntryRow {
  readonly id: string
  readonly row: Readonly<Record<string, unknown>>
  readonly text: Readonly<Record<string, Label>>
  readonly position: number
  readonly on: string
  readonly projected: boolean
  readonly receipt?: string | null
}
export interface FoundRow extends Finding {
  readonly case: string | null
  readonly number: string | null
  readonly procedure: string
  readonly procedureZh: string
  readonly procedureEn: string
  readonly organ: string
  readonly organZh: string
  readonly organEn: string
}
export interface FoundList {
  readonly findings: readonly FoundRow[]
  readonly total: number
  readonly next: string | null
}
export interface EntryList {
  readonly entries: readonly EntryRow[]
  readonly total: number
  readonly next: string | null
}
export interface IndicatorRow extends Label {
  readonly id: string
  readonly kind: string
  readonly procedure: string
  readonly basis: readonly string[]
  readonly target: number | null
  readonly direction: string
  readonly by: readonly string[]
  readonly unit: Label | null
}
export interface FigureRow {
  readonly key: string
  readonly case: string | null
  readonly entry: string | null
  readonly number: string
  readonly act: (Label & { readonly on: string }) | null
  readonly organ: string | null
  readonly organZh: string
  readonly organEn: string
  readonly on: string | null
  readonly met: boolean
  readonly amount: readonly [number, number] | null
}
export interface Figure extends Label {
  readonly indicator: string
  readonly kind: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
  readonly text: string
  readonly period: { readonly from: string; readonly to: string }
  readonly organ: (Label & { readonly code: string }) | null
  readonly position: number
  readonly on: string
  readonly basis: readonly string[]
  readonly target: number | null
  readonly direction: string
  readonly unit: Label | null
  readonly belowTarget: boolean | null
  readonly rows: readonly FigureRow[]
  readonly total: number
  readonly next: string | null
}
export interface FigureByOrgan extends Label {
  readonly organ: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
  readonly text: string
  readonly belowTarget: boolean | null
}
export interface ReportFigure {
  readonly id: string
  readonly indicator: string | null
  readonly kind: string
  readonly value: number | string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly text: string
  readonly unit: string
  readonly organ: string
  readonly period: { readonly from: string; readonly to: string }
  readonly position: number
  readonly on: string
  readonly target: number | null
}
export interface ReportProblem {
  readonly kind: string
  readonly label: Label
  readonly organ?: string
  readonly organName?: string
  readonly text: string
  readonly count: number
  readonly basis: readonly string[]
  readonly cases: string | null
}
export interface ReportDocument {
  readonly title: Label
  readonly year: number
  readonly organ: string
  readonly position: number
  readonly on: string
  readonly figures: readonly ReportFigure[]
  readonly sections: readonly {
    readonly mark: string
    readonly level: number
    readonly title: Label
    readonly sentences: readonly Label[]
    readonly derived?: string
  }[]
  readonly problems: readonly ReportProblem[]
}
