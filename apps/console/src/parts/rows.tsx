import type { ReactNode } from 'react'

export interface Column<T> {
  readonly id: string
  readonly head: string
  readonly cell: (row: T) => ReactNode
  /** Numbers stand to the right; `main` names the row; `tight` is a word or a date that stays on one line. */
  readonly kind?: 'number' | 'main' | 'wide' | 'tight'
}
interface RowsProps<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly rowKey: (row: T) => string
  readonly marked?: (row: T) => boolean
}

/**
 * A table that becomes cards on a narrow screen: each cell then carries its column's name. The roles are written out, since a table
 * that is laid out as blocks would lose them.
 */
export function Rows<T>({ label, rows, columns, rowKey, marked }: RowsProps<T>) {
  return (
    // biome-ignore-start lint/a11y: the explicit roles keep the table a table when CSS turns its rows into cards
    <table className="rows" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(c => (
            <th key={c.id} scope="col" role="columnheader" className={c.kind}>
              {c.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(r => (
          <tr key={rowKey(r)} role="row" className={marked?.(r) ? 'marked' : undefined}>
            {columns.map(c => (
              <td key={c.id} role="cell" className={c.kind} data-label={c.head}>
                {c.cell(r)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y: as above
  )
}
