import type { AnyIndicator } from '#kernel'
import { hundredths, meanOf, percent, percentText } from './exact.ts'
import type { Row } from './rows.ts'

/** The value of a list of rows. */
export interface Value {
  readonly indicator: string
  readonly kind: AnyIndicator['kind']
  /** In the figure's unit: a count, yuan, or per cent rounded as the indicator prints it. Null on an empty population of a ratio or a mean. */
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
  /** As printed: 74.89 % (167/223), 75 %, 3118, no cases. */
  readonly text: string
  /** What is listed: of a ratio the whole population, else what is counted. */
  readonly rows: readonly Row[]
}
const NOTHING = '无案件 / no cases'

/** Sums are made in whole hundredths, so that no order of rows changes them. */
const total = (rows: readonly Row[], part: 0 | 1): number => rows.reduce((n, r) => n + hundredths(r.amount?.[part] ?? 0), 0) / 100

const distinct = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Set<string>()
  return rows.filter(r => r.distinct !== undefined && !seen.has(r.distinct) && seen.add(r.distinct))
}

const ratio = (d: AnyIndicator, rows: readonly Row[]): Omit<Value, 'indicator' | 'kind' | 'rows'> => {
  const numerator = d.sum ? total(rows, 0) : rows.reduce((n, r) => n + (r.met ? 1 : 0), 0)
  const denominator = d.sum ? total(rows, 1) : rows.length
  const digits = d.print ?? 2
  const exact = percentText(numerator, denominator, 2)
  const text =
    exact === null
      ? NOTHING
      : digits === 0
        ? `${exact} (${numerator}/${denominator}), ${percentText(numerator, denominator, 0)}`
        : `${exact} (${numerator}/${denominator})`
  return { value: percent(numerator, denominator, digits), numerator, denominator, text }
}

/** Value and text of a list of rows. */
export const valueFrom = (indicator: string, d: AnyIndicator, rows: readonly Row[]): Value => {
  const base = { indicator, kind: d.kind }
  if (d.kind === 'ratio') return { ...base, ...ratio(d, rows), rows }
  const met = rows.filter(r => r.met)
  if (!d.sum) {
    // Of distinct things the list has one row each: it is its own population.
    const counted = d.distinct ? distinct(met) : met
    return {
      ...base,
      value: counted.length,
      numerator: counted.length,
      denominator: d.distinct ? counted.length : rows.length,
      text: String(counted.length),
      rows: counted,
    }
  }
  const sum = total(met, 0)
  if (d.kind === 'duration') {
    const mean = meanOf(hundredths(sum), met.length)
    return {
      ...base,
      value: mean,
      numerator: sum,
      denominator: met.length,
      text: mean === null ? NOTHING : `${mean} (${sum}/${met.length})`,
      rows: met,
    }
  }
  const value = d.least ? met.reduce((n, r) => Math.min(n, r.amount?.[0] ?? 0), met.length === 0 ? 0 : Number.POSITIVE_INFINITY) : sum
  return { ...base, value, numerator: value, denominator: rows.length, text: String(value), rows: met }
}
