/** A statement with a name, prepared once a connection. */
export interface Statement {
  name: string
  text: string
}

/** Text, or bytes in PostgreSQL's binary format of the parameter's type, or null. */
export type Param = string | Uint8Array | null

/** One value as it came: bytea as bytes, everything else as PostgreSQL's text (dates and int8 too), null as null. */
export type Cell = string | Uint8Array | null

/** The two ways to reach PostgreSQL, reduced to what the store says to it. */
export interface Driver {
  readonly kind: 'pglite' | 'postgres'
  /** Runs a read (or a write that needs no order with appends). */
  run(statement: Statement, params: Param[]): Promise<Cell[][]>
  /** Runs several statements without parameters, in one transaction unless they say otherwise. */
  script(sql: string): Promise<void>
  close(): Promise<void>
}

/** What PostgreSQL refused, with its SQLSTATE: judge by `code`, never by the text. */
export interface DatabaseFault extends Error {
  code: string
  constraint?: string
}

/** Whether a fault carries an SQLSTATE, that is, came from the database itself. */
export const isDatabaseFault = (fault: unknown): fault is DatabaseFault =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && fault.code.length === 5

/** The text of a cell that the schema says is never null. */
export function text(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new Error('the database answered with another shape than the schema has')
  return cell
}

/** The text of a cell, or null. */
export function textOrNull(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : text(cell)
}

/** The bytes of a bytea cell; empty for null. */
export function bytes(cell: Cell | undefined): Uint8Array {
  return cell instanceof Uint8Array ? cell : new Uint8Array(0)
}
