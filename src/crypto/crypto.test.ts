import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as browser from './browser.ts'
import * as node from './node.ts'
import { sha512 } from './sha2.ts'

const hex = (b: Uint8Array) => Buffer.from(b).toString('hex')
const reference = (name: string, data: Uint8Array | string) => createHash(name).update(data).digest('hex')

describe('SHA-256 and SHA-512', () => {
  it('agree with OpenSSL at every length around a block', () => {
    for (let n = 0; n < 300; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 31 + n) & 255)
      expect(hex(browser.sha256(bytes))).toBe(reference('sha256', bytes))
      expect(hex(node.sha256(bytes))).toBe(reference('sha256', bytes))
      expect(hex(sha512(bytes))).toBe(reference('sha512', bytes))
    }
  })
  it('hash a text as its UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => hex(node.sha256.text?.(text) ?? new Uint8Array()) === reference('sha256', text)),
    )
  })
})

describe('Ed25519', () => {
  // RFC 8032 §7.1, tests 1 to 3.
  const vectors = [
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ] as const
  it.each(vectors)('RFC 8032 vector of seed %s', (seed, publicKey, message, signature) => {
    const [s, k, m, sig] = [seed, publicKey, message, signature].map(x => Uint8Array.from(Buffer.from(x, 'hex'))) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    expect(hex(node.publicKeyOf(s))).toBe(publicKey)
    expect(hex(node.ed25519Sign(s)(m))).toBe(signature)
    expect(node.ed25519Verify(k, m, sig)).toBe(true)
    expect(browser.ed25519Verify(k, m, sig)).toBe(true)
  })
  it('both verifiers refuse the same flipped bits, lengths and non-points', () => {
    const pair = node.generateKeyPair()
    const message = new TextEncoder().encode('mingfa/654000\n0\n')
    const good = node.ed25519Sign(pair.privateKey)(message)
    expect(browser.ed25519Verify(pair.publicKey, message, good)).toBe(true)
    for (const bit of [0, 100, 255, 256, 300, 511]) {
      const bad = Uint8Array.from(good)
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(node.ed25519Verify(pair.publicKey, message, bad)).toBe(false)
      expect(browser.ed25519Verify(pair.publicKey, message, bad)).toBe(false)
    }
    for (const verify of [node.ed25519Verify, browser.ed25519Verify]) {
      expect(verify(pair.publicKey, message.subarray(1), good)).toBe(false)
      expect(verify(pair.publicKey.subarray(1), message, good)).toBe(false)
      expect(verify(pair.publicKey, message, good.subarray(1))).toBe(false)
      expect(verify(new Uint8Array(32).fill(0xff), message, good)).toBe(false)
    }
  })
})

describe('salts', () => {
  it('are 16 bytes, and none comes twice across pools', () => {
    const salts = [...node.randomSalts(5), ...node.randomSalts(3000)]
    expect(salts.every(s => s.length === 16)).toBe(true)
    expect(new Set(salts.map(hex)).size).toBe(3005)
  })
})
