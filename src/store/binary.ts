// PostgreSQL's binary format of the parameters that an append takes (array_recv, int8recv). One encoding serves the embedded
// database, the server and the journal, so that what is replayed is what was sent.

const TEXT = 25
const BYTEA = 17
const BOOL = 16
const INT8 = 20

/** An int8 parameter. */
export function int8(value: number): Buffer {
  const out = Buffer.allocUnsafe(8)
  out.writeBigInt64BE(BigInt(value))
  return out
}

function header(out: Buffer, length: number, type: number, nulls: boolean): number {
  out.writeInt32BE(length === 0 ? 0 : 1, 0)
  out.writeInt32BE(nulls ? 1 : 0, 4)
  out.writeInt32BE(type, 8)
  if (length === 0) return 12
  out.writeInt32BE(length, 12)
  out.writeInt32BE(1, 16) // arrays count from 1
  return 20
}

/** A text[] parameter. */
export function textArray(values: readonly (string | null)[]): Buffer {
  let total = 20
  let nulls = false
  for (const value of values) {
    total += 4
    if (value === null) nulls = true
    else total += Buffer.byteLength(value)
  }
  const out = Buffer.allocUnsafe(values.length === 0 ? 12 : total)
  let at = header(out, values.length, TEXT, nulls)
  for (const value of values) {
    if (value === null) {
      at = out.writeInt32BE(-1, at)
      continue
    }
    const length = out.write(value, at + 4, 'utf8')
    out.writeInt32BE(length, at)
    at += 4 + length
  }
  return out
}

/** A bytea[] parameter. */
export function byteaArray(values: readonly (Uint8Array | null)[]): Buffer {
  let total = 20
  for (const value of values) total += 4 + (value?.length ?? 0)
  const out = Buffer.allocUnsafe(values.length === 0 ? 12 : total)
  let at = header(
    out,
    values.length,
    BYTEA,
    values.some(value => value === null),
  )
  for (const value of values) {
    at = out.writeInt32BE(value === null ? -1 : value.length, at)
    if (value === null) continue
    out.set(value, at)
    at += value.length
  }
  return out
}

/** A boolean[] parameter. */
export function boolArray(values: readonly boolean[]): Buffer {
  const out = Buffer.allocUnsafe(values.length === 0 ? 12 : 20 + values.length * 5)
  let at = header(out, values.length, BOOL, false)
  for (const value of values) {
    at = out.writeInt32BE(1, at)
    at = out.writeUInt8(value ? 1 : 0, at)
  }
  return out
}

/** An int8[] parameter. */
export function int8Array(values: readonly number[]): Buffer {
  const out = Buffer.allocUnsafe(values.length === 0 ? 12 : 20 + values.length * 12)
  let at = header(out, values.length, INT8, false)
  for (const value of values) {
    at = out.writeInt32BE(8, at)
    at = out.writeBigInt64BE(BigInt(value), at)
  }
  return out
}

/** The elements of an array as written above, as views into it. Throws on anything that is not one. */
export function elements(array: Buffer): (Buffer | null)[] {
  if (array.readInt32BE(0) === 0) return []
  const length = array.readInt32BE(12)
  const out: (Buffer | null)[] = []
  let at = 20
  for (let i = 0; i < length; i++) {
    const size = array.readInt32BE(at)
    at += 4
    if (size < 0) out.push(null)
    else {
      if (at + size > array.length) throw new RangeError('array parameter is cut short')
      out.push(array.subarray(at, at + size))
      at += size
    }
  }
  return out
}

/** The texts of a text[] parameter. */
export const texts = (array: Buffer): (string | null)[] => elements(array).map(element => element?.toString('utf8') ?? null)
