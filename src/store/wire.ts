// The few messages of PostgreSQL's frontend/backend protocol 3 that a prepared statement needs. PGlite's own `query` parses and
// describes anew each time; speaking the protocol to it is several times faster.

import type { Cell, DatabaseFault, Param } from './driver.ts'

const BYTEA = 17

function message(type: string, ...parts: Uint8Array[]): Buffer {
  let length = 4
  for (const part of parts) length += part.length
  const out = Buffer.allocUnsafe(length + 1)
  out.write(type, 0, 'latin1')
  out.writeInt32BE(length, 1)
  let at = 5
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

const zero = (text: string): Buffer => Buffer.from(`${text}\0`)
const int16 = (...values: number[]): Buffer => {
  const out = Buffer.allocUnsafe(values.length * 2)
  for (const [i, value] of values.entries()) out.writeInt16BE(value, i * 2)
  return out
}
const sync = message('S')
const executeAll = message('E', zero(''), Buffer.alloc(4))

/** Statements without parameters, as one text. */
export const simpleQuery = (sql: string): Buffer => message('Q', zero(sql))

/** Parse and describe a named statement. */
export const parse = (name: string, text: string): Buffer =>
  Buffer.concat([message('P', zero(name), zero(text), int16(0)), message('D', Buffer.from('S'), zero(name)), sync])

/** The parameters of a Bind: a length and the bytes of each, -1 for null. This is also what the journal keeps. */
export function section(params: readonly Param[]): Buffer {
  let total = 0
  for (const param of params) total += 4 + (param === null ? 0 : typeof param === 'string' ? Buffer.byteLength(param) : param.length)
  const out = Buffer.allocUnsafe(total)
  let at = 0
  for (const param of params) {
    if (param === null) {
      at = out.writeInt32BE(-1, at)
      continue
    }
    let length: number
    if (typeof param === 'string') length = out.write(param, at + 4, 'utf8')
    else {
      out.set(param, at + 4)
      length = param.length
    }
    out.writeInt32BE(length, at)
    at += 4 + length
  }
  return out
}

/** The parameters of a section without nulls, as views into it: the inverse of `section`. */
export function sectionParams(bytes: Buffer): Buffer[] {
  const out: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + bytes.readInt32BE(at)
    if (end < at + 4 || end > bytes.length) throw new RangeError('parameters are cut short')
    out.push(bytes.subarray(at + 4, end))
    at = end
  }
  return out
}

/** Bind, execute and sync a prepared statement. `binary` says of each parameter whether its bytes are in binary format. */
export function execute(name: string, binary: readonly boolean[], params: Uint8Array, columns: readonly number[]): Buffer {
  const bind = message(
    'B',
    zero(''),
    zero(name),
    int16(binary.length, ...binary.map(Number)),
    int16(binary.length),
    params,
    int16(columns.length, ...columns.map(oid => (oid === BYTEA ? 1 : 0))),
  )
  return Buffer.concat([bind, executeAll, sync])
}

/** What came back: rows, the column types where a description was asked for, and the error if there was one. */
export interface Answer {
  rows: Cell[][]
  columns: number[]
  fault: DatabaseFault | null
}

/** Reads the backend's messages; `columns` are the types the statement was described with. */
export function read(answer: Uint8Array, columns: readonly number[] = []): Answer {
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.length)
  const out: Answer = { rows: [], columns: [], fault: null }
  for (let at = 0; at < bytes.length; ) {
    const type = String.fromCharCode(bytes[at] ?? 0)
    const end = at + 1 + bytes.readInt32BE(at + 1)
    if (type === 'D') out.rows.push(dataRow(bytes, at + 5, columns))
    else if (type === 'T') out.columns = rowDescription(bytes, at + 5)
    else if (type === 'E') out.fault ??= errorResponse(bytes.subarray(at + 5, end))
    at = end
  }
  return out
}

function dataRow(bytes: Buffer, start: number, columns: readonly number[]): Cell[] {
  const count = bytes.readInt16BE(start)
  const row: Cell[] = new Array(count)
  let at = start + 2
  for (let i = 0; i < count; i++) {
    const length = bytes.readInt32BE(at)
    at += 4
    if (length < 0) {
      row[i] = null
      continue
    }
    row[i] = columns[i] === BYTEA ? new Uint8Array(bytes.subarray(at, at + length)) : bytes.toString('utf8', at, at + length)
    at += length
  }
  return row
}

function rowDescription(bytes: Buffer, start: number): number[] {
  const out: number[] = []
  let at = start + 2
  for (let i = bytes.readInt16BE(start); i > 0; i--) {
    at = bytes.indexOf(0, at) + 1 + 6 // name, table, attribute
    out.push(bytes.readInt32BE(at))
    at += 12 // type, size, modifier, format
  }
  return out
}

function errorResponse(bytes: Buffer): DatabaseFault {
  const fields = new Map(
    bytes
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map(field => [field.slice(0, 1), field.slice(1)]),
  )
  const constraint = fields.get('n')
  return Object.assign(new Error(fields.get('M') ?? 'the database refused'), {
    code: fields.get('C') ?? 'XX000',
    ...(constraint === undefined ? {} : { constraint }),
  })
}
