import { LedgerFault } from './fault.ts'

// In u-mode a surrogate class matches only an unpaired one.
const lone = /[\ud800-\udfff]/u
// What JSON must escape, or what needs the check above: everything else is copied as it stands.
const special = /["\\\u0000-\u001f\ud800-\udfff]/

// A legal record nests a few levels; the bound turns a cycle or a hostile value into a clear error instead of a stack overflow.
const maxDepth = 200

/** A text as a JSON string in the spelling of RFC 8785 §3.2.2.2. Throws `canonical.lone-surrogate`. */
export function quote(text: string, path = '$'): string {
  if (text.length > 32) {
    if (!special.test(text)) return `"${text}"`
  } else {
    // For short texts a plain loop beats starting the regular-expression engine.
    let i = 0
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c < 0x20 || c === 0x22 || c === 0x5c || (c >= 0xd800 && c <= 0xdfff)) break
    }
    if (i === text.length) return `"${text}"`
  }
  if (lone.test(text)) throw new LedgerFault('canonical.lone-surrogate', 'a text with half a surrogate pair has no UTF-8 form', path)
  return JSON.stringify(text)
}

// The caller's own keys, in UTF-16 order. Most objects have few keys, often sorted already.
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string
    let j = i - 1
    if ((keys[j] as string) < key) continue
    if (keys.length > 24) return keys.sort()
    for (; j >= 0 && (keys[j] as string) > key; j--) keys[j + 1] = keys[j] as string
    keys[j + 1] = key
  }
  return keys
}

// Paths are only spelt when something is wrong: `where` is walked again then.
function refuse(value: unknown): never {
  if (typeof value === 'number') throw new LedgerFault('canonical.not-finite', `${value} is not a JSON number`)
  const what = typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : typeof value
  throw new LedgerFault('canonical.not-json', `${what} is not a JSON value`)
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : refuse(value) // ECMAScript's own number text is RFC 8785's; -0 is 0
  if (value === true) return 'true'
  if (value === false) return 'false'
  if (value === null) return 'null'
  if (typeof value !== 'object') return refuse(value)
  if (depth > maxDepth) throw new LedgerFault('canonical.too-deep', `more than ${maxDepth} levels, or a cycle`)
  if (Array.isArray(value)) {
    let out = '['
    for (let i = 0; i < value.length; i++) out += i === 0 ? write(value[i], depth + 1) : `,${write(value[i], depth + 1)}`
    return `${out}]`
  }
  const proto: unknown = Object.getPrototypeOf(value)
  // A Date, Map or class instance would silently lose its meaning; another realm's plain object has a prototype without a parent.
  if (proto !== Object.prototype && proto !== null && Object.getPrototypeOf(proto) !== null) return refuse(value)
  const object = value as Record<string, unknown>
  const keys = sortedKeys(object)
  let out = '{'
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    out += i === 0 ? `${quote(key)}:${write(object[key], depth + 1)}` : `,${quote(key)}:${write(object[key], depth + 1)}`
  }
  return `${out}}`
}

/**
 * The canonical JSON text of a value (RFC 8785): no white space, keys in UTF-16 order, numbers as ECMAScript writes them.
 * Takes null, booleans, finite numbers, well-formed strings, arrays and plain objects of these; throws a `canonical.*` fault for
 * anything else, `undefined` members and sparse arrays included, for a record must not differ from what was handed in.
 */
export const canonical = (value: unknown): string => write(value, 0)

/** True when the text is exactly the canonical form of the JSON that it holds: no duplicate key, no other spelling. */
export function isCanonical(text: string): boolean {
  try {
    return canonical(JSON.parse(text)) === text
  } catch {
    return false
  }
}
