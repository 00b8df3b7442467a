import { utf8 } from './bytes.ts'

/**
 * SHA-256, given by the caller: 32 bytes for any bytes. It must not keep or change what it is given.
 * `text`, where present, must equal the hash of the text's UTF-8 bytes; runtimes that hash strings directly are much faster that way.
 */
export interface Hash {
  (bytes: Uint8Array): Uint8Array
  readonly text?: (text: string) => Uint8Array
}

/** The hash of a text's UTF-8 bytes, by the fast path where the hash has one. Requires a text without lone surrogates. */
export const hashText = (hash: Hash, text: string): Uint8Array => (hash.text === undefined ? hash(utf8(text)) : hash.text(text))
