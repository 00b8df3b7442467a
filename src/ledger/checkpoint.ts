import { base64, fromBase64 } from './bytes.ts'
import { LedgerFault } from './fault.ts'
import { type NoteSigner, type OpenedNote, openNote, signNote, type VerifierKey, type Verify } from './note.ts'

/** The head of a log at a size: what is signed, and all that an outsider has to keep. */
export interface Checkpoint {
  /** `mingfa/<GB/T 2260 code>`, see {@link originOf}. */
  readonly origin: string
  readonly size: number
  /** Merkle root, 32 bytes. */
  readonly root: Uint8Array
  /** Lines that other logs may add after the root; ours adds none. */
  readonly extensions?: readonly string[]
}

/** The origin of a region's log, and the name its key signs under: `mingfa/654000`. */
export const originOf = (region: string): string => `mingfa/${region}`

const malformed = (what: string) => new LedgerFault('checkpoint.malformed', what)

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size and root, a line each. */
export function formatCheckpoint(c: Checkpoint): string {
  if (c.root.length !== 32) throw malformed(`a root has 32 bytes, not ${c.root.length}`)
  if (!Number.isSafeInteger(c.size) || c.size < 0) throw malformed(`${c.size} is not a size`)
  const lines = [c.origin, String(c.size), base64(c.root), ...(c.extensions ?? [])]
  if (lines.some(l => l === '' || l.includes('\n'))) throw malformed('no line of a checkpoint is empty')
  return `${lines.join('\n')}\n`
}

/** Reads the text of a checkpoint (the note's text, signatures apart). Throws `checkpoint.malformed`. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  const [origin, size, root, ...rest] = lines
  if (lines.at(-1) !== '' || origin === undefined || size === undefined || root === undefined || rest.length < 1)
    throw malformed('a checkpoint is at least three lines')
  const extensions = rest.slice(0, -1)
  if (origin === '' || extensions.includes('')) throw malformed('no line of a checkpoint is empty')
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) throw malformed('the second line is the size in decimal digits')
  const bytes = fromBase64(root)
  if (bytes.length !== 32) throw malformed('the third line is a root of 32 bytes in base64')
  return { origin, size: Number(size), root: bytes, ...(extensions.length > 0 ? { extensions } : {}) }
}

/** The signed checkpoint as it is published at `checkpoint`. Sign only what is durable, and never a head that does not extend the last. */
export const signCheckpoint = (c: Checkpoint, signers: readonly NoteSigner[]): string => signNote(formatCheckpoint(c), signers)

/**
 * Opens a signed checkpoint: a known key of that very origin signed it. Throws `note.*`, `checkpoint.malformed`, or `checkpoint.origin`
 * when it is another log's, or only keys of other names (witnesses) signed.
 */
export function openCheckpoint(
  verify: Verify,
  note: string,
  keys: readonly VerifierKey[],
  origin?: string,
): Checkpoint & Omit<OpenedNote, 'text'> {
  const { text, by, unknown } = openNote(verify, note, keys)
  const c = parseCheckpoint(text)
  if (origin !== undefined && c.origin !== origin)
    throw new LedgerFault('checkpoint.origin', `the checkpoint is of ${c.origin}, not ${origin}`)
  if (!by.some(k => k.name === c.origin)) throw new LedgerFault('checkpoint.origin', `no key named ${c.origin} signed its checkpoint`)
  return { ...c, by, unknown }
}
