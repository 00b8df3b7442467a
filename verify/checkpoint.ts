import { createPublicKey, verify } from 'node:crypto'
import { sha256 } from './tree.ts'
import { CannotCheck, Difference } from './verdict.ts'

export interface Key {
  readonly name: string
  readonly id: string
  readonly raw: Buffer
}
export interface Head {
  readonly origin: string
  readonly size: number
  readonly root: Buffer
}

/** Reads `<name>+<key id>+<base64>`; only Ed25519 note keys (type 1). */
export function parseVkey(text: string): Key {
  const m = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text.trim())
  const [, name = '', id = '', material = ''] = m ?? []
  const bytes = Buffer.from(material, 'base64')
  if (bytes.length !== 33 || bytes[0] !== 1) throw new CannotCheck('--vkey is no Ed25519 verifier key: <name>+<8 hex digits>+<base64>')
  if (sha256(`${name}\n`, bytes).toString('hex', 0, 4) !== id)
    throw new CannotCheck('--vkey: the key id does not belong to the name and key')
  return { name, id, raw: bytes.subarray(1) }
}

const spki = Buffer.from('302a300506032b6570032100', 'hex')
const bad = (message: string) => new Difference('checkpoint.malformed', message)

function signedBy(key: Key, text: string, lines: readonly string[]): boolean {
  let signed = false
  for (const line of lines) {
    const m = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line)
    const bytes = Buffer.from(m?.[2] ?? '', 'base64')
    if (m === null || bytes.length < 5 || bytes.toString('base64') !== m[2]) throw bad('a signature line is malformed')
    if (m[1] !== key.name || bytes.toString('hex', 0, 4) !== key.id) continue // unknown keys, witnesses among them, are passed over
    const publicKey = createPublicKey({ key: Buffer.concat([spki, key.raw]), format: 'der', type: 'spki' })
    if (!verify(null, Buffer.from(text), publicKey, bytes.subarray(4))) {
      throw new Difference('checkpoint.signature', `the signature of ${key.name} does not belong to this checkpoint`)
    }
    signed = true
  }
  return signed
}

/** Reads a signed checkpoint and checks that one of the keys, named like its origin, signed it. */
export function openCheckpoint(note: string, keys: readonly Key[]): Head {
  const split = note.lastIndexOf('\n\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a signed note has no control character but the newline
  if (split < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) throw bad('the checkpoint is no signed note')
  const text = note.slice(0, split + 1)
  const lines = note.slice(split + 2, -1).split('\n')
  const [origin, size, root, ...rest] = text.split('\n')
  if (
    !origin ||
    !size ||
    !/^(0|[1-9]\d{0,15})$/.test(size) ||
    !Number.isSafeInteger(Number(size)) ||
    !root ||
    rest.indexOf('') !== rest.length - 1 ||
    lines.length > 100
  ) {
    throw bad('a checkpoint is origin, size and root, a line each')
  }
  const bytes = Buffer.from(root, 'base64')
  if (bytes.length !== 32 || bytes.toString('base64') !== root) throw bad('the root is not 32 bytes in base64')
  const signed = keys.filter(k => signedBy(k, text, lines))
  if (signed.length === 0) throw new Difference('checkpoint.unsigned', 'the checkpoint is not signed by the key given')
  if (!signed.some(k => k.name === origin))
    throw new Difference('checkpoint.origin', `the checkpoint is of ${origin}; the key given is ${keys.map(k => k.name).join(', ')}`)
  return { origin, size: Number(size), root: bytes }
}
