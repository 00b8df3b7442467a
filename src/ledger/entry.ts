import { fromUtf8, utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import { type EntryKind, entryKinds, type KindField, kindRules } from './entry-kinds.ts'
import { LedgerFault } from './fault.ts'
import { isInstant, isUtcMillis } from './instant.ts'

/** One entry of the log: who did what under which text, and a commitment to its content, never the content itself. */
export interface Entry {
  readonly v: 1
  readonly kind: EntryKind
  /** GB/T 2260 code of the region whose log this is, six digits. */
  readonly region: string
  /** Opaque number of the case within the region: it tells nothing of year, organ or subject. 1 to 2^53 - 1. */
  readonly case?: number
  /** Id of the procedure; for kind `register` the register's id. */
  readonly procedure?: string
  readonly edition?: string
  /** Id of the act; for kinds without a procedure, what was done (`enter`, `grant`, `revoke`, …). */
  readonly act?: string
  /** Code of the organ that acted. */
  readonly organ?: string
  readonly role?: string
  /** Commitment to the account: 32 bytes as 43 base64url characters. */
  readonly actor?: string
  /** When it happened as its author says: RFC 3339 with an offset. */
  readonly at: string
  /** When the ledger took it: UTC, milliseconds. Never goes back within a log. */
  readonly recordedAt: string
  /** Root over the field commitments, 43 base64url characters; absent when there are no fields. */
  readonly data?: string
  /** The system that the entry was imported from; comes with `importedAt`. */
  readonly source?: string
  readonly importedAt?: string
  /** Position in this log of the entry that this one corrects. */
  readonly corrects?: number
  /** The law itself performed the act (silence counts as an act); only ever true. */
  readonly deemed?: true
}

/** The most bytes an entry may have: its length is a uint16 in a bundle (C2SP tlog-tiles). */
export const maxEntryBytes = 65_535

const id = /^[a-z0-9_][a-z0-9_.@-]{0,99}$/
const hash43 = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/
const line = /^\P{Cc}{1,200}$/u
const kinds: ReadonlySet<unknown> = new Set(entryKinds)

type Check = (value: unknown) => boolean
const short: Check = v => typeof v === 'string' && line.test(v)
const named: Check = v => typeof v === 'string' && id.test(v)
const whole =
  (least: number): Check =>
  v =>
    typeof v === 'number' && Number.isSafeInteger(v) && v >= least
const digest: Check = v => typeof v === 'string' && hash43.test(v)
const utcMillis: Check = v => typeof v === 'string' && isUtcMillis(v)

const checks: Readonly<Record<keyof Entry, readonly [Check, string]>> = {
  v: [v => v === 1, 'is 1'],
  kind: [v => kinds.has(v), `is one of ${entryKinds.join(', ')}`],
  region: [v => typeof v === 'string' && /^[1-9]\d{5}$/.test(v), 'is a GB/T 2260 code of six digits'],
  case: [whole(1), 'is a whole number from 1 to 2^53 - 1'],
  procedure: [named, 'is an id in lower case'],
  edition: [named, 'is an id in lower case'],
  act: [named, 'is an id in lower case'],
  organ: [short, 'is a text of 1 to 200 characters'],
  role: [named, 'is an id in lower case'],
  actor: [digest, 'is 32 bytes in 43 base64url characters'],
  at: [v => typeof v === 'string' && isInstant(v), 'is a date and time with an offset'],
  recordedAt: [utcMillis, 'is a UTC instant with milliseconds'],
  data: [digest, 'is 32 bytes in 43 base64url characters'],
  source: [short, 'is a text of 1 to 200 characters'],
  importedAt: [utcMillis, 'is a UTC instant with milliseconds'],
  corrects: [whole(0), 'is a position in the log'],
  deemed: [v => v === true, 'is true or left out'],
}

const always: readonly (keyof Entry)[] = ['v', 'kind', 'region', 'at', 'recordedAt']
// An act that the law itself performed has no actor and no role unless the definition names them.
const notOfDeemed: ReadonlySet<KindField> = new Set(['role', 'actor'])

const isObject = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null && !Array.isArray(v)
const missing = (key: string, why: string) => new LedgerFault('entry.missing', why, `$.${key}`)

/** Asserts that a value is an entry: exactly the fields its kind has, each in its form. Throws `entry.*` faults that name the field. */
export function requireEntry(value: unknown): asserts value is Entry {
  if (!isObject(value)) throw new LedgerFault('entry.invalid', 'an entry is a JSON object', '$')
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(checks, key)) throw new LedgerFault('entry.unknown-key', 'no field of an entry', `$.${key}`)
    const [check, says] = checks[key as keyof Entry]
    if (!check(value[key])) throw new LedgerFault('entry.invalid', says, `$.${key}`)
  }
  for (const key of always) if (value[key] === undefined) throw missing(key, 'is in every entry')
  const kind = value.kind as EntryKind
  const { must, may } = kindRules[kind]
  for (const key of must) {
    if (value[key] !== undefined || (value.deemed === true && notOfDeemed.has(key))) continue
    throw missing(key, `an entry of kind ${kind} has it`)
  }
  for (const key of ['case', 'procedure', 'edition', 'act', 'organ', 'role', 'actor', 'data', 'corrects', 'deemed'] as const) {
    if (value[key] !== undefined && !must.includes(key) && !may.includes(key))
      throw new LedgerFault('entry.not-allowed', `an entry of kind ${kind} has none`, `$.${key}`)
  }
  if ((value.source === undefined) !== (value.importedAt === undefined)) {
    throw missing(value.source === undefined ? 'source' : 'importedAt', 'source and importedAt come together')
  }
}

/** The canonical text of an entry, checked. Its UTF-8 bytes are what is stored and hashed. */
export function entryText(entry: Entry): string {
  requireEntry(entry)
  const text = canonical(entry)
  // Texts are bounded above, so this cannot be reached by a valid entry; it guards the format against a later, longer field.
  if (text.length > maxEntryBytes / 3 && utf8(text).length > maxEntryBytes)
    throw new LedgerFault('entry.too-long', 'an entry has at most 65,535 bytes', '$')
  return text
}

/** The bytes of an entry as the log stores and hashes them. Throws `entry.*` when it is not an entry. */
export const encodeEntry = (entry: Entry): Uint8Array => utf8(entryText(entry))

/** The entry that a canonical text holds. Throws `entry.not-canonical` when the text is any other spelling, else as {@link requireEntry}. */
export function parseEntryText(text: string): Entry {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new LedgerFault('entry.not-canonical', 'the entry is not JSON', '$')
  }
  requireEntry(value)
  if (canonical(value) !== text) throw new LedgerFault('entry.not-canonical', 'the entry is not in the canonical form of RFC 8785', '$')
  return value
}

/** The entry that stored bytes hold. Throws `entry.not-utf8`, `entry.not-canonical`, `entry.too-long` or another `entry.*`. */
export function parseEntry(bytes: Uint8Array): Entry {
  if (bytes.length > maxEntryBytes) throw new LedgerFault('entry.too-long', 'an entry has at most 65,535 bytes', '$')
  let text: string
  try {
    text = fromUtf8(bytes)
  } catch {
    throw new LedgerFault('entry.not-utf8', 'the entry is not UTF-8', '$')
  }
  return parseEntryText(text)
}
