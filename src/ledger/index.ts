/**
 * The ledger's format, pure: canonical JSON, entries, commitments, the Merkle tree (RFC 9162), tiles, checkpoints and receipts (C2SP).
 * It is given its SHA-256 and its signer, keeps nothing, and knows no procedure, database or clock. docs/ledger.md says it in words.
 */
export { base64, base64url, equalBytes, fromBase64, fromBase64url } from './bytes.ts'
export { canonical, isCanonical } from './canonical.ts'
export { type Checkpoint, formatCheckpoint, openCheckpoint, originOf, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
export {
  type Commitment,
  checkDisclosure,
  commit,
  commitment,
  type DisclosedField,
  type Disclosure,
  disclose,
  fieldNames,
  maxArrangements,
  saltBytes,
} from './commit.ts'
export { type Entry, encodeEntry, entryText, maxEntryBytes, parseEntry, parseEntryText, requireEntry } from './entry.ts'
export { type EntryKind, entryKinds, type KindField, kindRules } from './entry-kinds.ts'
export { isLedgerFault, type LedgerCode, LedgerFault } from './fault.ts'
export { type Hash, hashText } from './hash.ts'
export { isInstant, isUtcMillis } from './instant.ts'
export { emptyRoot, type HashReader, leafHash, leafHashOfText, type NodeId, nodeHash, type OnNode, rootAt, TreeEdge } from './merkle.ts'
export { consistencyNodes, consistencyProof, inclusionNodes, inclusionProof, verifyConsistency, verifyInclusion } from './merkle-proof.ts'
export {
  ed25519KeyId,
  formatVkey,
  type Note,
  type NoteSignature,
  type NoteSigner,
  type OpenedNote,
  openNote,
  parseNote,
  parseVkey,
  type Sign,
  signNote,
  type VerifierKey,
  type Verify,
  verifierKey,
} from './note.ts'
export { makeReceipt, parseReceipt, type Receipt, type ReceiptVerdict, verifyReceipt } from './proof.ts'
export { type TileFile, TileWriter } from './tile-writer.ts'
export {
  type BundleId,
  bundlesGrown,
  decodeBundle,
  encodeBundle,
  entriesPath,
  hashesAt,
  type TileId,
  type TileReader,
  tileHashReader,
  tilePath,
  tilesFor,
  tilesGrown,
  tileWidth,
  widthAt,
} from './tiles.ts'
