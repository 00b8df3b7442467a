import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ed25519Sign, generateKeyPair, publicKeyOf, sha256 } from '../crypto/node.ts'
import { formatVkey, type NoteSigner, verifierKey } from '../ledger/index.ts'

/** A log's key: it signs notes under the log's origin, and `vkey` is what outsiders check them with. */
export interface SigningKey extends NoteSigner {
  readonly vkey: string
}

const form = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)\n?$/

/**
 * Reads the Ed25519 key of an origin from its file, or makes one (mode 0600) where there is none. The file is the text that Go's
 * sumdb/note uses: `PRIVATE+KEY+<name>+<key id>+<base64 of 0x01 ‖ seed>`. Throws when the file is another log's, is malformed, or
 * may be read by others.
 */
export async function openSigningKey(path: string, origin: string): Promise<SigningKey> {
  const found = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw fault
  })
  if (found === null) {
    await create(path, origin)
    return openSigningKey(path, origin)
  }
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
    throw new Error(`${path} can be read by others: a signing key has mode 0600`)
  }
  const parts = form.exec(found)
  const material = Buffer.from(parts?.[3] ?? '', 'base64')
  if (parts?.[1] !== origin || material.length !== 33 || material[0] !== 1) throw new Error(`${path} holds no Ed25519 key of ${origin}`)
  const seed = new Uint8Array(material.subarray(1))
  const key = verifierKey(sha256, origin, publicKeyOf(seed))
  if (Buffer.from(key.keyId).toString('hex') !== parts[2]) throw new Error(`${path} is damaged: its key id is another key's`)
  return { name: origin, keyId: key.keyId, sign: ed25519Sign(seed), vkey: formatVkey(key) }
}

/** Writes a new key whole or not at all; of two processes that start at once the first one's key stays. */
async function create(path: string, origin: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPair()
  const id = Buffer.from(verifierKey(sha256, origin, publicKey).keyId).toString('hex')
  const text = `PRIVATE+KEY+${origin}+${id}+${Buffer.concat([Uint8Array.of(1), privateKey]).toString('base64')}\n`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'wx', 0o600)
  await file.writeFile(text)
  await file.sync()
  await file.close()
  try {
    await link(temporary, path)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  } finally {
    await rm(temporary)
  }
}
