import { base64, concat, equalBytes, fromBase64, utf8 } from './bytes.ts'
import { LedgerFault } from './fault.ts'
import type { Hash } from './hash.ts'

/** Signs bytes with Ed25519: 64 bytes. The private key stays with whoever made this function. */
export type Sign = (message: Uint8Array) => Uint8Array

/** Checks an Ed25519 signature: RFC 8032, a public key of 32 bytes, a signature of 64. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** A public key with the name that it signs under (C2SP signed-note). */
export interface VerifierKey {
  readonly name: string
  /** The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). An identifier, not a strong hash. */
  readonly keyId: Uint8Array
  readonly publicKey: Uint8Array
}

/** A key that can sign notes. */
export interface NoteSigner extends Pick<VerifierKey, 'name' | 'keyId'> {
  readonly sign: Sign
}

/** A signature line as it stands. */
export interface NoteSignature {
  readonly name: string
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** A note taken apart: the text with its last newline, and its signature lines, not yet checked. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A note whose text may be believed: at least one known key signed it. `by` names them; `unknown` counts other signature lines. */
export interface OpenedNote {
  readonly text: string
  readonly by: readonly VerifierKey[]
  readonly unknown: number
}

/** Signature type of plain Ed25519 in C2SP signed-note. */
const ed25519 = 0x01
// A verifier must accept at least 16 lines; the bound keeps a hostile note from costing thousands of checks.
const maxSignatures = 100

const nameForm = /^[^\p{White_Space}\p{Cc}+]+$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids exactly these
const controls = /[\u0000-\u0009\u000b-\u001f]/
const malformed = (what: string) => new LedgerFault('note.malformed', what)

/** The key id of an Ed25519 key under a name. */
export const ed25519KeyId = (hash: Hash, name: string, publicKey: Uint8Array): Uint8Array =>
  hash(concat([utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey])).slice(0, 4)

/** Names an Ed25519 public key of 32 bytes. Throws `note.key` for an unusable name or length. */
export function verifierKey(hash: Hash, name: string, publicKey: Uint8Array): VerifierKey {
  if (!nameForm.test(name))
    throw new LedgerFault('note.key', 'a key name has no spaces, plus signs or control characters, and is not empty')
  if (publicKey.length !== 32) throw new LedgerFault('note.key', `an Ed25519 public key has 32 bytes, not ${publicKey.length}`)
  return { name, keyId: ed25519KeyId(hash, name, publicKey), publicKey }
}

/** The key as text, to be handed to verifiers: `<name>+<key id in hex>+<base64 of 0x01 ‖ key>`. */
export const formatVkey = (key: VerifierKey): string =>
  `${key.name}+${Array.from(key.keyId, b => b.toString(16).padStart(2, '0')).join('')}+${base64(concat([Uint8Array.of(ed25519), key.publicKey]))}`

/** Reads a vkey. Throws `note.key` when it is malformed, not Ed25519, or its id does not belong to it. */
export function parseVkey(hash: Hash, vkey: string): VerifierKey {
  const m = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey)
  if (m === null) throw new LedgerFault('note.key', 'a verifier key is <name>+<8 hex digits>+<base64>')
  const material = fromBase64(m[3] as string)
  if (material[0] !== ed25519) throw new LedgerFault('note.key', 'the key is not an Ed25519 note key (type 0x01)')
  const key = verifierKey(hash, m[1] as string, material.slice(1))
  if (formatVkey(key) !== vkey) throw new LedgerFault('note.key', 'the key id does not belong to this name and key')
  return key
}

function requireText(text: string): void {
  if (!text.endsWith('\n')) throw malformed('the text of a note ends in a newline')
  if (controls.test(text)) throw malformed('a note has no control characters but newlines')
}

/** Signs a text, which must end in a newline, with every signer in order: the note as it is published. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  requireText(text)
  const message = utf8(text)
  return signers.reduce((note, s) => `${note}— ${s.name} ${base64(concat([s.keyId, s.sign(message)]))}\n`, `${text}\n`)
}

/** Takes a note apart and believes nothing. Throws `note.malformed`. */
export function parseNote(note: string): Note {
  requireText(note)
  const split = note.lastIndexOf('\n\n')
  if (split < 0) throw malformed('a blank line goes between text and signatures')
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > maxSignatures) throw malformed(`more than ${maxSignatures} signature lines`)
  const signatures = lines.map(line => {
    const m = /^— (\S+) (\S+)$/u.exec(line)
    if (m === null || !nameForm.test(m[1] as string)) throw malformed('a signature line is “— <name> <base64>”')
    const bytes = fromBase64(m[2] as string)
    if (bytes.length < 5) throw malformed('a signature line holds a key id and a signature')
    return { name: m[1] as string, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
  })
  return { text: note.slice(0, split + 1), signatures }
}

/**
 * Opens a note for those who know `keys`. Lines of unknown keys are passed over, whatever their type. Throws `note.bad-signature` when
 * a known key's signature is wrong, `note.unsigned` when no known key signed, `note.malformed`.
 */
export function openNote(verify: Verify, note: string, keys: readonly VerifierKey[]): OpenedNote {
  const { text, signatures } = parseNote(note)
  const message = utf8(text)
  const by: VerifierKey[] = []
  let unknown = 0
  for (const s of signatures) {
    const key = keys.find(k => k.name === s.name && equalBytes(k.keyId, s.keyId))
    if (key === undefined) {
      unknown++
      continue
    }
    if (s.signature.length !== 64 || !verify(key.publicKey, message, s.signature)) {
      throw new LedgerFault('note.bad-signature', `the signature of ${s.name} does not belong to this text`)
    }
    if (!by.includes(key)) by.push(key)
  }
  if (by.length === 0) throw new LedgerFault('note.unsigned', 'no known key signed this note')
  return { text, by, unknown }
}
