import { LedgerFault } from './fault.ts'

const encoder = new TextEncoder()
// ignoreBOM: a byte-order mark is a character of the text here, not a hint to drop.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** The text of UTF-8 bytes. Throws TypeError when they are not UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** One array of all parts, in order. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const p of parts) length += p.length
  const out = new Uint8Array(length)
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}

/** Same length and same bytes. Not constant-time: everything compared here is public. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const STD = `${COMMON}+/`
const URL_SAFE = `${COMMON}-_`

// Two characters for every 12 bits: three bytes cost two look-ups. Measured at about three times the char-by-char loop.
const pairsOf = (alphabet: string): readonly string[] =>
  Array.from({ length: 4096 }, (_, i) => alphabet.charAt(i >> 6) + alphabet.charAt(i & 63))
const stdPairs = pairsOf(STD)
const urlPairs = pairsOf(URL_SAFE)

function encode(bytes: Uint8Array, pairs: readonly string[], alphabet: string, pad: boolean): string {
  let out = ''
  const whole = bytes.length - (bytes.length % 3)
  let i = 0
  for (; i < whole; i += 3) {
    const n = ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number)
    out += (pairs[n >> 12] as string) + (pairs[n & 4095] as string)
  }
  const left = bytes.length - whole
  if (left === 1) {
    out += pairs[(bytes[i] as number) << 4] as string
    if (pad) out += '=='
  } else if (left === 2) {
    const n = ((bytes[i] as number) << 8) | (bytes[i + 1] as number)
    out += (pairs[n >> 4] as string) + alphabet.charAt((n & 15) << 2)
    if (pad) out += '='
  }
  return out
}

/** Base 64 of RFC 4648 §4, padded: what notes, checkpoints and proofs carry. */
export const base64 = (bytes: Uint8Array): string => encode(bytes, stdPairs, STD, true)

/** Base 64 of RFC 4648 §5 without padding: what entries, salts and commitments carry (32 bytes are 43 characters, 16 are 22). */
export const base64url = (bytes: Uint8Array): string => encode(bytes, urlPairs, URL_SAFE, false)

const valuesOf = (alphabet: string): Int8Array => {
  const out = new Int8Array(128).fill(-1)
  for (let i = 0; i < 64; i++) out[alphabet.charCodeAt(i)] = i
  return out
}
const stdValues = valuesOf(STD)
const urlValues = valuesOf(URL_SAFE)

const invalid = (what: string) => new LedgerFault('base64.invalid', what)

// Strict: one text for one sequence of bytes, so that a signed or hashed text cannot be written in two ways.
function decode(text: string, values: Int8Array): Uint8Array {
  if (text.length % 4 === 1) throw invalid('a base 64 text cannot have this length')
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const v = values[text.charCodeAt(i)] ?? -1
    if (v < 0) throw invalid(`character ${i + 1} is not of the alphabet`)
    bits = ((bits << 6) | v) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (bits >> held) & 255
    }
  }
  if ((bits & ((1 << held) - 1)) !== 0) throw invalid('the unused bits of the last character are not zero')
  return out
}

/** Bytes of a padded base 64 text. Throws `base64.invalid` for anything but the one canonical spelling. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw invalid('padding is missing')
  const bare = text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text
  return decode(bare, stdValues)
}

/** Bytes of an unpadded base64url text. Throws `base64.invalid` for anything but the one canonical spelling. */
export const fromBase64url = (text: string): Uint8Array => decode(text, urlValues)
