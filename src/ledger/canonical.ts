import { LedgerFault } from './fault.ts'

// In u-mode a surrogate class matches only an unpaired one.
const lone = /[\ud800-\udfff]/u
// What JSON must escape, or what needs the check above: everything else is copied as it stands.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const special = /["\\\u0000-\u001f\ud800-\udfff]/

// A legal record nests a few levels; the bound turns a cycle or a hostile value into a clear error instead of a stack overflow.
const maxDepth = 200

/** A text as a JSON string in the spelling of RFC 8785 §3.2.2.2. Throws `canonical.lone-surrogate`. */
export function quote(text: string): string {
  if (!special.test(text)) return `"${text}"`
  if (lone.test(text)) throw new LedgerFault('canonical.lone-surrogate', 'a text with half a surrogate pair has no UTF-8 form')
  return JSON.stringify(text)
}

/** The keys of an object as they came, and how to write them: `heads[i]` goes before the value at `order[i]`, `opens[i]` with its quote. */
interface Shape {
  readonly keys: readonly string[]
  readonly order: readonly number[]
  readonly heads: readonly string[]
  readonly opens: readonly string[]
}

// Records are alike: their keys are sorted and quoted once for each shape, in a table of fixed size, each slot holding the shape seen last.
// Sorting and quoting again for each object made up half of the time. Wide objects (maps by id) would only crowd the table.
const slots = 512
const widest = 48
const shapes = new Array<Shape | undefined>(slots)

function shapeOf(keys: readonly string[]): Shape {
  const first = keys[0] as string
  const last = keys[keys.length - 1] as string
  const slot = (keys.length * 37 + first.length * 7 + last.length * 101 + first.charCodeAt(0) + last.charCodeAt(0) * 13) & (slots - 1)
  const known = shapes[slot]
  if (known !== undefined && known.keys.length === keys.length) {
    let i = 0
    while (i < keys.length && known.keys[i] === keys[i]) i++
    if (i === keys.length) return known
  }
  const order = keys.map((_, i) => i).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
  const heads = order.map((at, i) => `${i === 0 ? '{' : ','}${quote(keys[at] as string)}:`)
  const shape: Shape = { keys, order, heads, opens: heads.map(h => `${h}"`) }
  if (keys.length <= widest) shapes[slot] = shape
  return shape
}

function refuse(value: unknown): never {
  if (typeof value === 'number') throw new LedgerFault('canonical.not-finite', `${value} is not a JSON number`)
  const what = typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : typeof value
  throw new LedgerFault('canonical.not-json', `${what} is not a JSON value`)
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : refuse(value) // ECMAScript's number text is RFC 8785's; -0 gives 0
  if (value === true) return 'true'
  if (value === false) return 'false'
  if (value === null) return 'null'
  if (typeof value !== 'object') return refuse(value)
  if (depth > maxDepth) throw new LedgerFault('canonical.too-deep', `more than ${maxDepth} levels, or a cycle`)
  return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1)
}

function writeArray(value: readonly unknown[], depth: number): string {
  let out = '['
  for (let i = 0; i < value.length; i++) out += i === 0 ? write(value[i], depth) : `,${write(value[i], depth)}`
  return `${out}]`
}

function writeObject(value: object, depth: number): string {
  const proto: unknown = Object.getPrototypeOf(value)
  // A Date, Map or class instance would silently lose its meaning; another realm's plain object has a prototype without a parent.
  if (proto !== Object.prototype && proto !== null && Object.getPrototypeOf(proto) !== null) return refuse(value)
  const keys = Object.keys(value)
  if (keys.length === 0) return '{}'
  const { order, heads, opens } = shapeOf(keys)
  const values: unknown[] = Object.values(value)
  let out = ''
  for (let i = 0; i < order.length; i++) {
    const v = values[order[i] as number]
    // The commonest case, here without a call.
    if (typeof v === 'string' && !special.test(v)) out = `${out}${opens[i] as string}${v}"`
    else out += (heads[i] as string) + write(v, depth)
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
