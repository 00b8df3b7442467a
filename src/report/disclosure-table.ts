import type { ISODate } from '#calendar'
import { type Label, t } from '#kernel'
import type { Figures } from '../indicators/figures.ts'
import { year as yearOf } from '../indicators/periods.ts'

/** The kinds of applicant that the official table has columns for, in its order. */
const kinds: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['person', '自然人', 'Person'],
  ['company', '商业企业', 'Company'],
  ['research', '科研机构', 'Research'],
  ['charity', '社会公益组织', 'Charity'],
  ['legal-service', '法律服务机构', 'Legal service'],
  ['other', '其他', 'Other'],
]
/** The lines of the table of requests (国办公开办函〔2021〕30号 表三, unverified), in its order; each is an indicator. */
const handled = [
  'disclosure.granted',
  'disclosure.partly',
  ...['state-secret', 'forbidden', 'safety', 'third-party', 'internal', 'process', 'enforcement-file', 'inquiry'].map(
    x => `disclosure.refused.${x}`,
  ),
  ...['not-held', 'needs-making', 'unclear'].map(x => `disclosure.unavailable.${x}`),
  ...['petition', 'repeated', 'publication', 'excessive', 'confirm'].map(x => `disclosure.not-processed.${x}`),
  ...['uncorrected', 'unpaid', 'else'].map(x => `disclosure.other.${x}`),
]
const NEW = 'disclosure.new'
const CARRIED_IN = 'disclosure.carried-in'
const TOTAL = 'disclosure.total'
const CARRIED_OUT = 'disclosure.carried-out'
const lines: readonly string[] = [NEW, CARRIED_IN, ...handled, TOTAL, CARRIED_OUT]
const groups: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['reconsideration', '行政复议', 'Reconsideration'],
  ['litigation-direct', '行政诉讼：未经复议直接起诉', 'Litigation without reconsideration'],
  ['litigation-after-reconsideration', '行政诉讼：复议后起诉', 'Litigation after reconsideration'],
]
const results: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['upheld', '结果维持', 'Upheld'],
  ['corrected', '结果纠正', 'Corrected'],
  ['other', '其他结果', 'Other'],
  ['pending', '尚未审结', 'Pending'],
  ['total', '总计', 'Total'],
]

export interface TableLine extends Label {
  /** The indicator that answers it, and to whose cases it opens. */
  readonly indicator: string
  /** One number a column. */
  readonly values: readonly number[]
}
/** Two numbers that must be equal: of the whole table where `column` is absent, else of one column. */
export interface TableSum extends Label {
  readonly column?: string
  readonly left: number
  readonly right: number
  readonly holds: boolean
}
/** The tables of requests and of challenges in the yearly disclosure report (政府信息公开条例 第五十条). */
export interface DisclosureTable {
  readonly year: number
  readonly organ: string | null
  readonly position: number
  readonly on: ISODate
  readonly columns: readonly (Label & { readonly id: string })[]
  readonly lines: readonly TableLine[]
  readonly challengeColumns: readonly (Label & { readonly id: string })[]
  readonly challenges: readonly (Label & { readonly id: string; readonly values: readonly number[] })[]
  readonly sums: readonly TableSum[]
  /** Every sum holds. */
  readonly holds: boolean
}
export interface DisclosureQuestion {
  readonly year: number
  /** Code of the organ whose tree is meant; absent: the whole region. */
  readonly organ?: string
  readonly on: ISODate
  readonly position?: number
}

const add = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0)
const named = (xs: readonly (readonly [id: string, zh: string, en: string])[]) => xs.map(([id, zh, en]) => ({ id, ...t(zh, en) }))

/** What must add up: each line over its columns, and in each column what came in against what was handled and what is left. */
const sumsOf = (
  columns: readonly { readonly id: string }[],
  by: ReadonlyMap<string, TableLine>,
  challenges: DisclosureTable['challenges'],
): readonly TableSum[] => {
  const at = (id: string, i: number): number => by.get(id)?.values[i] ?? 0
  const sum = (label: Label, left: number, right: number, column?: string): TableSum => ({
    ...label,
    ...(column === undefined ? {} : { column }),
    left,
    right,
    holds: left === right,
  })
  const last = columns.length - 1
  return [
    ...columns.map((c, i) =>
      sum(
        t('一加二等于三(七)加四', 'New and carried in equal total and carried out'),
        at(NEW, i) + at(CARRIED_IN, i),
        at(TOTAL, i) + at(CARRIED_OUT, i),
        c.id,
      ),
    ),
    ...columns.map((c, i) =>
      sum(t('三(七)等于三(一)至(六)之和', 'The total is the sum of the results'), at(TOTAL, i), add(handled.map(h => at(h, i))), c.id),
    ),
    ...lines.map(id => {
      const l = by.get(id)
      return sum(t(`${l?.zh ?? id}：各列之和`, `${l?.en ?? id}: sum of the columns`), at(id, last), add(l?.values.slice(0, last) ?? []))
    }),
    ...challenges.map(c => sum(t(`${c.zh}：总计`, `${c.en}: total`), c.values.at(-1) ?? 0, add(c.values.slice(0, -1)))),
  ]
}

/** The table of a year, from the record: every number is a figure that opens to its cases. Throws RangeError where the region has no such indicators. */
export const disclosureTable = (figures: Figures, q: DisclosureQuestion): DisclosureTable => {
  const asked = {
    ...yearOf(q.year),
    on: q.on,
    ...(q.organ === undefined ? {} : { organ: q.organ }),
    ...(q.position === undefined ? {} : { position: q.position }),
  }
  let position = 0
  const made = lines.map((indicator): TableLine => {
    const f = figures.ask({ ...asked, indicator })
    position = f.position
    const def = figures.definitions.get(indicator)!.def
    const count = (kind: string): number => f.rows.filter(r => r.dimension === kind).length
    return { indicator, zh: def.zh, en: def.en, values: [...kinds.map(([id]) => count(id)), f.rows.length] }
  })
  const challenges = groups.map(([id, zh, en]) => ({
    id,
    ...t(zh, en),
    values: results.map(([result]) => figures.ask({ ...asked, indicator: `disclosure.${id}.${result}` }).rows.length),
  }))
  const columns = [...named(kinds), { id: 'total', ...t('总计', 'Total') }]
  const sums = sumsOf(columns, new Map(made.map(l => [l.indicator, l])), challenges)
  return {
    year: q.year,
    organ: q.organ ?? null,
    position,
    on: q.on,
    columns,
    lines: made,
    challengeColumns: named(results),
    challenges,
    sums,
    holds: sums.every(s => s.holds),
  }
}
