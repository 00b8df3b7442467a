import type { Basis, Label } from './basis.ts'

/** One row of a decision table: where it holds, what follows, and why. */
export interface TableRow<I, O> {
  readonly when: Label
  readonly holds: (input: I) => boolean
  readonly then: O
  readonly basis: Basis
}
export interface Table<I, O> {
  readonly rows: readonly TableRow<I, O>[]
  /** The row that holds; undefined where none does, and where two do: a table that answers twice answers nothing. */
  row(input: I): TableRow<I, O> | undefined
  of(input: I): O | undefined
}
type Cells<I, O> = readonly [when: Label, holds: ((input: I) => boolean) | 'else', then: O, basis: Basis]

/**
 * A decision table (construct 38): rows of conditions to an outcome, each with its article. As data it can be shown to the clerk and tested
 * for gaps, and it serves gates, limits and figures alike. A row `else` holds where no other does. Rows do not shadow one another: their
 * order says nothing, so that the statute's own order can be kept.
 */
export const table = <I, O>(cells: readonly Cells<I, O>[]): Table<I, O> => {
  const stated = cells.flatMap(([, holds]) => (holds === 'else' ? [] : [holds]))
  const rows = cells.map(([when, holds, then, basis]) => ({
    when,
    then,
    basis,
    holds: holds === 'else' ? (i: I) => !stated.some(h => h(i)) : holds,
  }))
  const row = (input: I) => {
    const found = rows.filter(r => r.holds(input))
    return found.length === 1 ? found[0] : undefined
  }
  return { rows, row, of: input => row(input)?.then }
}

/** Where a table is not complete or answers twice, over inputs that stand for all (each enum value, each side of each bound); none: empty. */
export const tableProblems = <I, O>(
  t: Table<I, O>,
  inputs: readonly I[],
): readonly { readonly input: I; readonly rows: readonly TableRow<I, O>[] }[] =>
  inputs.map(input => ({ input, rows: t.rows.filter(r => r.holds(input)) })).filter(x => x.rows.length !== 1)
