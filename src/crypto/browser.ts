import type { Hash, Verify } from '../ledger/index.ts'
import { sha256 as sha256Bytes, sha512 } from './sha2.ts'

/** SHA-256 in plain JavaScript, synchronous: for checking receipts in a page. */
export const sha256: Hash = sha256Bytes

// Ed25519 verification by RFC 8032 §5.1.7. Everything here is public, so nothing needs constant time; there is no signing on this side.
const p = 2n ** 255n - 19n
const order = 2n ** 252n + 27742317777372353535851937790883648493n
const mod = (x: bigint): bigint => ((x % p) + p) % p

function power(base: bigint, exponent: bigint): bigint {
  let out = 1n
  let b = mod(base)
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) out = (out * b) % p
    b = (b * b) % p
  }
  return out
}

const invert = (x: bigint) => power(x, p - 2n)
const d = mod(-121665n * invert(121666n))
const sqrtOfMinusOne = power(2n, (p - 1n) / 4n)

// Extended coordinates (RFC 8032 §5.1.4): x = X/Z, y = Y/Z, T = XY/Z.
interface Point {
  readonly X: bigint
  readonly Y: bigint
  readonly Z: bigint
  readonly T: bigint
}

const neutral: Point = { X: 0n, Y: 1n, Z: 1n, T: 0n }

function add(p1: Point, p2: Point): Point {
  const a = mod((p1.Y - p1.X) * (p2.Y - p2.X))
  const b = mod((p1.Y + p1.X) * (p2.Y + p2.X))
  const c = mod(2n * p1.T * p2.T * d)
  const z = mod(2n * p1.Z * p2.Z)
  const [e, f, g, h] = [b - a, z - c, z + c, b + a]
  return { X: mod(e * f), Y: mod(g * h), T: mod(e * h), Z: mod(f * g) }
}

function multiply(point: Point, scalar: bigint): Point {
  let out = neutral
  let step = point
  for (let s = scalar; s > 0n; s >>= 1n) {
    if (s & 1n) out = add(out, step)
    step = add(step, step)
  }
  return out
}

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((n, b) => (n << 8n) | BigInt(b), 0n)

// RFC 8032 §5.1.3. Undefined when the bytes are no point of the curve.
function decodePoint(bytes: Uint8Array): Point | undefined {
  const n = littleEndian(bytes)
  const sign = n >> 255n
  const y = n & ((1n << 255n) - 1n)
  if (y >= p) return undefined
  const u = mod(y * y - 1n)
  const v = mod(d * y * y + 1n)
  let x = mod(u * v ** 3n * power(u * v ** 7n, (p - 5n) / 8n))
  if (mod(v * x * x) !== u) x = mod(x * sqrtOfMinusOne)
  if (mod(v * x * x) !== u || (x === 0n && sign === 1n)) return undefined
  if ((x & 1n) !== sign) x = p - x
  return { X: x, Y: y, Z: 1n, T: mod(x * y) }
}

const baseY = mod(4n * invert(5n))
// The base point has the even x (RFC 8032 §5.1), so its encoding is y with a clear sign bit.
const base = decodePoint(Uint8Array.from({ length: 32 }, (_, i) => Number((baseY >> BigInt(8 * i)) & 255n))) ?? neutral

const same = (a: Point, b: Point) => mod(a.X * b.Z - b.X * a.Z) === 0n && mod(a.Y * b.Z - b.Y * a.Z) === 0n

/** Checks an Ed25519 signature in plain JavaScript; a few hundredths of a second. False for anything malformed. */
export const ed25519Verify: Verify = (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const a = decodePoint(publicKey)
  const r = decodePoint(signature.subarray(0, 32))
  const s = littleEndian(signature.subarray(32))
  if (a === undefined || r === undefined || s >= order) return false
  const hashed = new Uint8Array(64 + message.length)
  hashed.set(signature.subarray(0, 32))
  hashed.set(publicKey, 32)
  hashed.set(message, 64)
  const k = littleEndian(sha512(hashed)) % order
  return same(multiply(base, s), add(r, multiply(a, k)))
}
