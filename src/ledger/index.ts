/**
 * The ledger's format, pure: canonical JSON, entries, commitments, the Merkle tree (RFC 9162), tiles, checkpoints and receipts (C2SP).
 * It is given its SHA-256 and its signer, keeps nothing, and knows no procedure, database or clock. docs/ledger.md says it in words.
 */
export { base64, base64url, equalBytes, fromBase64, fromBase64url } from './bytes.ts'
export { canonical, isCanonical } from './canonical.ts'
export { type Checkpoint, formatCheckpoint, openCheckpoint, originOf, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
export {
  type Commitment, type DisclosedField, type Disclosure, checkDisclosure, commit, commitment, disclose, fieldNames, maxArrangements, saltBytes,
} from './commit.ts'
export { type Entry, encodeEntry, entryText, maxEntryBytes, parseEntry, parseEntryText, requireEntry } from './entry.ts'
export { type EntryKind, type KindField, entryKinds, kindRules } from './entry-kinds.ts'
export { type LedgerCode, LedgerFault, isLedgerFault } from './fault.ts'
export { type Hash, hashText } from './hash.ts'
export { isInstant, isUtcMillis } from './instant.ts'
export { type HashReader, type NodeId, type OnNode, TreeEdge, emptyRoot, leafHash, leafHashOfText, nodeHash, rootAt } from './merkle.ts'
export { consistencyNodes, consistencyProof, inclusionNodes, inclusionProof, verifyConsistency, verifyInclusion } from './merkle-proof.ts'
export {
  type Note, type NoteSignature, type NoteSigner, type OpenedNote, type Sign, type Verify, type VerifierKey,
  ed25519KeyId, formatVkey, openNote, parseNote, parseVkey, signNote, verifierKey,
} from './note.ts'
export { type Receipt, type ReceiptVerdict, makeReceipt, parseReceipt, verifyReceipt } from './proof.ts'
export { type TileFile, TileWriter } from './tile-writer.ts'
export {
  type BundleId, type TileId, type TileReader, bundlesGrown, decodeBundle, encodeBundle, entriesPath, hashesAt, tileHashReader, tilePath,
  tileWidth, tilesFor, tilesGrown, widthAt,
} from './tiles.ts'
