import { base64url, equalBytes, fromBase64url } from './bytes.ts'
import { canonical, quote } from './canonical.ts'
import { LedgerFault } from './fault.ts'
import { type Hash, hashText } from './hash.ts'

/** The commitment to an act's fields. */
export interface Commitment {
  /** What goes into the entry's `data`: 43 base64url characters; undefined when there are no fields, and the entry has no `data`. */
  readonly root: string | undefined
  /** One commitment a field, 43 base64url characters, in order of name. */
  readonly commitments: readonly string[]
  /** The names, in UTF-16 order. */
  readonly names: readonly string[]
  /** The canonical JSON text of the fields as one object: what is stored beside the entry. */
  readonly values: string
}

/** One field shown: its salt in base64url, its name, its value. */
export type DisclosedField = readonly [salt: string, name: string, value: unknown]

/** Some fields shown and the commitments of the others, both in order of name. */
export interface Disclosure {
  readonly disclosed: readonly DisclosedField[]
  readonly others: readonly string[]
}

/** Bytes in a salt. With 128 random bits nobody can guess a value, however few it may have, from its commitment. */
export const saltBytes = 16

const saltText = (salt: Uint8Array): string => {
  if (salt.length !== saltBytes) throw new LedgerFault('commit.salt', `a salt has 16 bytes, not ${salt.length}`)
  return base64url(salt)
}

const opening = (salt: string, name: string, value: string): string => `${salt}[${quote(name)},${value}]`

/** cᵢ = SHA-256(salt in base64url ‖ JCS([name, value])), 32 bytes. Requires 16 random bytes, used for this field only. */
export const commitment = (hash: Hash, salt: Uint8Array, name: string, value: unknown): Uint8Array =>
  hashText(hash, opening(saltText(salt), name, canonical(value)))

/** The names of the present fields in the order of the commitments. An `undefined` field is absent; null is the caller's to drop. */
export const fieldNames = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(fields)
    .filter(name => fields[name] !== undefined)
    .sort()

/**
 * Commits to an act's fields: root = SHA-256(c₁ ‖ … ‖ cₙ) in order of name. Requires one fresh salt a field, in that order
 * ({@link fieldNames}); throws `commit.salt` for another number. Without fields there is no root.
 */
export function commit(hash: Hash, fields: Readonly<Record<string, unknown>>, salts: readonly Uint8Array[]): Commitment {
  const names = fieldNames(fields)
  if (salts.length !== names.length) throw new LedgerFault('commit.salt', `${names.length} fields need as many salts, not ${salts.length}`)
  const joined = new Uint8Array(names.length * 32)
  const commitments: string[] = []
  let values = '{'
  names.forEach((name, i) => {
    const text = canonical(fields[name])
    const c = hashText(hash, opening(saltText(salts[i] as Uint8Array), name, text))
    joined.set(c, i * 32)
    commitments.push(base64url(c))
    values += `${i === 0 ? '' : ','}${quote(name)}:${text}`
  })
  return { root: names.length === 0 ? undefined : base64url(hash(joined)), commitments, names, values: `${values}}` }
}

/**
 * Shows the fields `show` of an act and only the commitments of the rest. `kept` holds the commitment of each field that is not at hand
 * any more (erased): by name, 43 base64url characters. Throws `commit.arrangements` where a verifier could not place them any more.
 */
export function disclose(
  hash: Hash,
  fields: Readonly<Record<string, unknown>>,
  salts: readonly Uint8Array[],
  show: Iterable<string>,
  kept: Readonly<Record<string, string>> = {},
): Disclosure {
  const { names, commitments } = commit(hash, fields, salts)
  const shown = new Set(show)
  const disclosed: DisclosedField[] = []
  const others: [name: string, c: string][] = Object.entries(kept)
  names.forEach((name, i) => {
    if (shown.has(name)) disclosed.push([saltText(salts[i] as Uint8Array), name, fields[name]])
    else others.push([name, commitments[i] as string])
  })
  others.sort(([a], [b]) => (a < b ? -1 : 1))
  requirePlaceable(disclosed.length, others.length)
  return { disclosed, others: others.map(([, c]) => c) }
}

/**
 * The most arrangements a verifier tries. A disclosure hides the names of what it does not show, so their places among the shown ones
 * are found by trying: C(n, k) hashes. 20 fields fit in whatever way they are divided, 500 with one shown.
 */
export const maxArrangements = 200_000

function requirePlaceable(shown: number, hidden: number): void {
  let n = 1
  for (let i = 1; i <= Math.min(shown, hidden); i++) {
    n = (n * (shown + hidden + 1 - i)) / i
    if (n > maxArrangements)
      throw new LedgerFault(
        'commit.arrangements',
        `${shown} shown and ${hidden} hidden fields allow too many arrangements; show fewer or more`,
      )
  }
}

/**
 * Checks a disclosure against the root in an entry's `data` (undefined: an entry without fields, which discloses nothing).
 * Returns the shown fields; throws `commit.mismatch` when no placement gives the root, `commit.salt` or `base64.invalid` for bad parts.
 */
export function checkDisclosure(hash: Hash, root: string | undefined, { disclosed, others }: Disclosure): Record<string, unknown> {
  const mismatch = (what: string) => new LedgerFault('commit.mismatch', what)
  const count = disclosed.length + others.length
  if (root === undefined) {
    if (count > 0) throw mismatch('the entry commits to no fields, yet some are disclosed')
    return {}
  }
  if (count === 0) throw mismatch('the entry commits to fields, and the disclosure has none')
  const shown: Record<string, unknown> = {}
  let last: string | undefined
  const open = disclosed.map(([salt, name, value]) => {
    if (last !== undefined && last >= name) throw mismatch('the disclosed fields are not in order of name')
    last = name
    // defineProperty: a field called __proto__ must not become the object's prototype.
    Object.defineProperty(shown, name, { value, enumerable: true, configurable: true, writable: true })
    return commitment(hash, fromBase64url(salt), name, value)
  })
  const hidden = others.map(c => {
    const bytes = fromBase64url(c)
    if (bytes.length !== 32) throw mismatch('a commitment has 32 bytes')
    return bytes
  })
  requirePlaceable(open.length, hidden.length)
  if (!someMergeHashesTo(hash, open, hidden, fromBase64url(root))) throw mismatch('the disclosed fields are not what the entry commits to')
  return shown
}

// Tries every way of merging two ordered lists. One is nearly always short, so the count stays small.
function someMergeHashesTo(hash: Hash, a: readonly Uint8Array[], b: readonly Uint8Array[], root: Uint8Array): boolean {
  const joined = new Uint8Array((a.length + b.length) * 32)
  const place = (i: number, j: number): boolean => {
    if (i === a.length && j === b.length) return equalBytes(hash(joined), root)
    const at = (i + j) * 32
    const nextA = a[i]
    if (nextA !== undefined) {
      joined.set(nextA, at)
      if (place(i + 1, j)) return true
    }
    const nextB = b[j]
    if (nextB === undefined) return false
    joined.set(nextB, at)
    return place(i, j + 1)
  }
  return place(0, 0)
}
