import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** A sealed value as stored beside its entry: encrypted, with a keyed hash that lets sameness be seen without reading it. */
export interface Sealed {
  readonly sealed: string
  readonly same: string
}
export const isSealed = (v: unknown): v is Sealed => typeof v === 'object' && v !== null && 'sealed' in v && 'same' in v

export const maskOf = (same: string): string => `sealed:${same}`

/** Seals texts with AES-256-GCM under a region's key; sameness is HMAC-SHA-256 under a key derived from it. */
export class Sealer {
  readonly #key: Uint8Array
  readonly #sameKey: Uint8Array
  constructor(key: Uint8Array) {
    if (key.length !== 32) throw new Error(`a sealing key has 32 bytes, not ${key.length}`)
    this.#key = key
    this.#sameKey = createHmac('sha256', key).update('mingfa sameness').digest()
  }
  same(value: unknown): string {
    return createHmac('sha256', this.#sameKey).update(JSON.stringify(value)).digest('base64url').slice(0, 22)
  }
  /** What rules see of a sealed value: that it is there, and whether it is the same as another. */
  masked(value: unknown): string {
    return maskOf(this.same(value))
  }
  seal(value: unknown): Sealed {
    const iv = randomBytes(12)
    const c = createCipheriv('aes-256-gcm', this.#key, iv)
    const body = Buffer.concat([c.update(JSON.stringify(value), 'utf8'), c.final()])
    return { sealed: Buffer.concat([iv, c.getAuthTag(), body]).toString('base64'), same: this.same(value) }
  }
  /** Throws when the text was changed or the key is another. */
  open(s: Sealed): unknown {
    const bytes = Buffer.from(s.sealed, 'base64')
    const d = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
    d.setAuthTag(bytes.subarray(12, 28))
    return JSON.parse(Buffer.concat([d.update(bytes.subarray(28)), d.final()]).toString('utf8'))
  }
}
