/** What can be wrong with something handed to the ledger. Stable: callers and tests guard by these. */
export type LedgerCode =
  | 'canonical.not-json'
  | 'canonical.not-finite'
  | 'canonical.lone-surrogate'
  | 'canonical.too-deep'
  | 'entry.not-canonical'
  | 'entry.not-utf8'
  | 'entry.too-long'
  | 'entry.unknown-key'
  | 'entry.missing'
  | 'entry.not-allowed'
  | 'entry.invalid'
  | 'commit.salt'
  | 'commit.mismatch'
  | 'commit.arrangements'
  | 'merkle.range'
  | 'merkle.hash-length'
  | 'tile.shape'
  | 'bundle.truncated'
  | 'base64.invalid'
  | 'note.malformed'
  | 'note.key'
  | 'note.unsigned'
  | 'note.bad-signature'
  | 'checkpoint.malformed'
  | 'checkpoint.origin'
  | 'receipt.malformed'
  | 'receipt.data-mismatch'
  | 'receipt.not-included'

/** A broken precondition or malformed bytes: thrown, never a legal refusal. `path` names the field to blame, as `$.at`. */
export class LedgerFault extends Error {
  override readonly name = 'LedgerFault'
  readonly code: LedgerCode
  readonly path: string | undefined
  constructor(code: LedgerCode, message: string, path?: string) {
    super(path === undefined ? message : `${path}: ${message}`)
    this.code = code
    this.path = path
  }
}

/** True for a fault of this module, also across bundles and workers, where `instanceof` fails. */
export const isLedgerFault = (e: unknown): e is LedgerFault => e instanceof Error && e.name === 'LedgerFault' && 'code' in e
