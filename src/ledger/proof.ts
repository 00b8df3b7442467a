import { base64, fromBase64, fromUtf8, utf8 } from './bytes.ts'
import { canonical, isCanonical } from './canonical.ts'
import { type Checkpoint, openCheckpoint, originOf } from './checkpoint.ts'
import { checkDisclosure, type DisclosedField, type Disclosure } from './commit.ts'
import { type Entry, entryText, requireEntry } from './entry.ts'
import { isLedgerFault, type LedgerCode, LedgerFault } from './fault.ts'
import type { Hash } from './hash.ts'
import { leafHashOfText } from './merkle.ts'
import { verifyInclusion } from './merkle-proof.ts'
import type { VerifierKey, Verify } from './note.ts'

/** What a receipt holds. */
export interface Receipt extends Disclosure {
  readonly entry: Entry
  readonly index: number
  /** Inclusion proof from the leaf's sibling up, 32 bytes each. */
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string
}

/** The verdict on a receipt. `fields` are the shown fields; `hidden` counts those that the entry commits to and the receipt does not show. */
export type ReceiptVerdict =
  | {
      readonly ok: true
      readonly entry: Entry
      readonly index: number
      readonly checkpoint: Checkpoint
      readonly fields: Readonly<Record<string, unknown>>
      readonly hidden: number
      readonly signedBy: readonly string[]
    }
  | { readonly ok: false; readonly code: LedgerCode; readonly message: string }

const header = 'c2sp.org/tlog-proof@v1'
const malformed = (what: string) => new LedgerFault('receipt.malformed', what)

/** The receipt as text: a C2SP tlog-proof whose `extra` is the canonical JSON of entry, disclosed fields and other commitments. */
export function makeReceipt({ entry, index, proof, checkpoint, disclosed, others }: Receipt): string {
  // The keys are in canonical order already, and the entry's text is itself canonical: no need to write it twice.
  const extra = `{"disclosed":${canonical(disclosed)},"entry":${entryText(entry)},"others":${canonical(others)}}`
  const lines = [header, `extra ${base64(utf8(extra))}`, `index ${index}`, ...proof.map(base64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

const isDisclosed = (v: unknown): v is DisclosedField =>
  Array.isArray(v) && v.length === 3 && typeof v[0] === 'string' && typeof v[1] === 'string'

/** Reads a receipt and checks its form, not its truth. Throws `receipt.malformed`, `base64.invalid` or `entry.*`. */
export function parseReceipt(text: string): Receipt {
  const split = text.indexOf('\n\n')
  const [first, extraLine, indexLine, ...proofLines] = text.slice(0, Math.max(split, 0)).split('\n')
  if (first !== header) throw malformed(`a receipt begins with ${header}`)
  if (extraLine === undefined || !extraLine.startsWith('extra ')) throw malformed('the second line is “extra” with the entry')
  const index = /^index (0|[1-9]\d*)$/.exec(indexLine ?? '')
  if (index === null || !Number.isSafeInteger(Number(index[1]))) throw malformed('the third line is “index” and a position')
  // 53 levels reach any size that a number can hold.
  if (proofLines.length > 53) throw malformed('an inclusion proof is not that long')
  const proof = proofLines.map(l => {
    const bytes = fromBase64(l)
    if (bytes.length !== 32) throw malformed('a line of the inclusion proof is a hash of 32 bytes')
    return bytes
  })
  return { ...parseExtra(fromBase64(extraLine.slice(6))), index: Number(index[1]), proof, checkpoint: text.slice(split + 2) }
}

function parseExtra(bytes: Uint8Array): Disclosure & { readonly entry: Entry } {
  let text: string
  try {
    text = fromUtf8(bytes)
  } catch {
    throw malformed('the extra data are not UTF-8')
  }
  if (!isCanonical(text)) throw malformed('the extra data are not canonical JSON (RFC 8785)')
  const extra: unknown = JSON.parse(text)
  if (typeof extra !== 'object' || extra === null || Object.keys(extra).join() !== 'disclosed,entry,others')
    throw malformed('the extra data are {disclosed, entry, others}')
  const { disclosed, entry, others } = extra as Readonly<Record<string, unknown>>
  if (!Array.isArray(disclosed) || !disclosed.every(isDisclosed)) throw malformed('disclosed is a list of [salt, name, value]')
  if (!Array.isArray(others) || !others.every(c => typeof c === 'string')) throw malformed('others is a list of commitments')
  requireEntry(entry)
  return { disclosed, entry, others }
}

/**
 * Checks a receipt offline, for one who knows the log's key: its checkpoint is signed by a key of the entry's own log, the entry is
 * at its index under that root, and the shown fields are what the entry commits to. Says why not; throws nothing for a bad receipt.
 */
export function verifyReceipt(hash: Hash, verify: Verify, text: string, keys: readonly VerifierKey[]): ReceiptVerdict {
  try {
    const { entry, index, proof, checkpoint, disclosed, others } = parseReceipt(text)
    const head = openCheckpoint(verify, checkpoint, keys, originOf(entry.region))
    const leaf = leafHashOfText(hash, entryText(entry))
    if (!verifyInclusion(hash, proof, index, head.size, leaf, head.root)) {
      throw new LedgerFault('receipt.not-included', `the proof does not show this entry at position ${index} of the log of ${head.size}`)
    }
    const fields = checkDisclosure(hash, entry.data, { disclosed, others })
    const { by, unknown: _unknown, ...checkpointOnly } = head
    return { ok: true, entry, index, checkpoint: checkpointOnly, fields, hidden: others.length, signedBy: by.map(k => k.name) }
  } catch (e) {
    if (isLedgerFault(e)) return { ok: false, code: e.code, message: e.message }
    throw e
  }
}
