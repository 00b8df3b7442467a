import { Difference } from './verdict.ts'

/** The RFC 8785 text of parsed JSON. Written for reading, not for speed. */
export function jcs(value: unknown): string {
  if (typeof value === 'string') {
    if (/[\ud800-\udfff]/u.test(value)) throw new Difference('json.lone-surrogate', 'a text holds half a surrogate pair')
    return JSON.stringify(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Difference('json.number', 'a number is out of range')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`
  const object = value as Record<string, unknown>
  // The default order of sort() is by UTF-16 code units, as RFC 8785 §3.2.3 asks.
  return `{${Object.keys(object)
    .sort()
    .map(key => `${jcs(key)}:${jcs(object[key])}`)
    .join(',')}}`
}

/** The value of bytes that must be UTF-8 and the canonical form of what they hold. */
export function parseCanonical(bytes: Uint8Array, what: string): unknown {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    throw new Difference('json.malformed', `${what} is not JSON in UTF-8`)
  }
  if (jcs(value) !== text) throw new Difference('json.not-canonical', `${what} is not in canonical form (RFC 8785)`)
  return value
}

export const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)
export const isTexts = (v: unknown): v is string[] => Array.isArray(v) && v.every(x => typeof x === 'string')
