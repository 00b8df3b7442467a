// SHA-256 and SHA-512 (FIPS 180-4) without a platform, for the page that checks a receipt: WebCrypto's digest is asynchronous, and older
// WebViews lack Ed25519. Servers use ./node.ts, which is fifty times faster.

// The constants are the fractional parts of roots of the first primes; computing them leaves no table to mistype.
function primes(count: number): number[] {
  const out: number[] = []
  for (let n = 2; out.length < count; n++) if (out.every(p => n % p !== 0)) out.push(n)
  return out
}

// floor(n^(1/k)) by bisection on whole numbers.
function root(n: bigint, k: bigint): bigint {
  let lo = 0n
  let hi = 1n << 80n
  while (hi - lo > 1n) {
    const mid = (lo + hi) / 2n
    if (mid ** k <= n) lo = mid
    else hi = mid
  }
  return lo
}

const mask64 = (1n << 64n) - 1n
const fraction = (prime: number, k: bigint): bigint => root(BigInt(prime) << (64n * k), k) & mask64
const cubes = primes(80).map(p => fraction(p, 3n))
const squares = primes(8).map(p => fraction(p, 2n))

const k256 = Int32Array.from(cubes.slice(0, 64), c => Number(c >> 32n) | 0)
const h256 = Int32Array.from(squares, s => Number(s >> 32n) | 0)

// The message, a one bit, zeros, and the length in bits: FIPS 180-4 §5.1. Lengths above 2^53 bits do not occur.
function padded(message: Uint8Array, block: 64 | 128): DataView {
  const tail = block / 8
  const length = Math.ceil((message.length + 1 + tail) / block) * block
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(length - 8, BigInt(message.length) * 8n)
  return view
}

const rotr = (x: number, n: number) => (x >>> n) | (x << (32 - n))

/** SHA-256 of bytes: 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message, 64)
  const h = Int32Array.from(h256)
  const w = new Int32Array(64)
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15] as number
      const b = w[i - 2] as number
      const s0 = rotr(a, 7) ^ rotr(a, 18) ^ (a >>> 3)
      const s1 = rotr(b, 17) ^ rotr(b, 19) ^ (b >>> 10)
      w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0
    }
    let [a, b, c, d, e, f, g, k] = h as unknown as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const t1 = (k + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + (k256[i] as number) + (w[i] as number)) | 0
      const t2 = ((rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      k = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    ;[a, b, c, d, e, f, g, k].forEach((x, i) => {
      h[i] = ((h[i] as number) + x) | 0
    })
  }
  const out = new DataView(new ArrayBuffer(32))
  h.forEach((x, i) => {
    out.setInt32(i * 4, x)
  })
  return new Uint8Array(out.buffer)
}

const rotr64 = (x: bigint, n: bigint) => ((x >> n) | (x << (64n - n))) & mask64

/** SHA-512 of bytes: 64 bytes. Slow (big integers); it serves one signature at a time. */
export function sha512(message: Uint8Array): Uint8Array {
  const view = padded(message, 128)
  const h = [...squares]
  const w: bigint[] = new Array<bigint>(80).fill(0n)
  const at64 = (list: readonly bigint[], i: number) => list[i] as bigint
  for (let at = 0; at < view.byteLength; at += 128) {
    for (let i = 0; i < 16; i++) w[i] = view.getBigUint64(at + i * 8)
    for (let i = 16; i < 80; i++) {
      const a = at64(w, i - 15)
      const b = at64(w, i - 2)
      const s0 = rotr64(a, 1n) ^ rotr64(a, 8n) ^ (a >> 7n)
      const s1 = rotr64(b, 19n) ^ rotr64(b, 61n) ^ (b >> 6n)
      w[i] = (at64(w, i - 16) + s0 + at64(w, i - 7) + s1) & mask64
    }
    let [a, b, c, d, e, f, g, k] = h as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]
    for (let i = 0; i < 80; i++) {
      const t1 =
        (k + (rotr64(e, 14n) ^ rotr64(e, 18n) ^ rotr64(e, 41n)) + ((e & f) ^ (~e & mask64 & g)) + at64(cubes, i) + at64(w, i)) & mask64
      const t2 = ((rotr64(a, 28n) ^ rotr64(a, 34n) ^ rotr64(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))) & mask64
      k = g
      g = f
      f = e
      e = (d + t1) & mask64
      d = c
      c = b
      b = a
      a = (t1 + t2) & mask64
    }
    ;[a, b, c, d, e, f, g, k].forEach((x, i) => {
      h[i] = (at64(h, i) + x) & mask64
    })
  }
  const out = new DataView(new ArrayBuffer(64))
  h.forEach((x, i) => {
    out.setBigUint64(i * 8, x)
  })
  return new Uint8Array(out.buffer)
}
