import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/node.ts'
import { concat, equalBytes } from './bytes.ts'
import { emptyRoot, type HashReader, leafHash, leafHashOfText, rootAt, TreeEdge } from './merkle.ts'
import { consistencyNodes, consistencyProof, inclusionNodes, inclusionProof, verifyConsistency, verifyInclusion } from './merkle-proof.ts'

const hex = (b: Uint8Array) => Buffer.from(b).toString('hex')
const bytes = (h: string) => Uint8Array.from(Buffer.from(h, 'hex'))

// The definition of RFC 9162 §2.1.1, word for word and slow: the oracle.
function mth(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array())
  if (leaves.length === 1) return leaves[0] as Uint8Array
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha256(concat([Uint8Array.of(1), mth(leaves.slice(0, k)), mth(leaves.slice(k))]))
}
const readerOver =
  (leaves: readonly Uint8Array[]): HashReader =>
  (level, index) => {
    const part = leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)
    if (part.length !== 2 ** level) throw new Error(`no complete subtree ${level}/${index}`)
    return mth(part)
  }
const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => leafHash(sha256, Uint8Array.of(i & 255, i >> 8)))

describe('the eight leaves of the certificate-transparency test vectors', () => {
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(h =>
    leafHash(sha256, bytes(h)),
  )
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const read = readerOver(leaves)
  it('give the published roots at every size', () => {
    const edge = new TreeEdge(sha256)
    expect(hex(edge.root())).toBe(roots[0])
    leaves.forEach((leaf, i) => {
      expect(edge.append(leaf)).toBe(i)
      expect(hex(edge.root())).toBe(roots[i + 1])
      expect(hex(rootAt(sha256, read, i + 1))).toBe(roots[i + 1])
    })
  })
  it.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('inclusion of leaf %i at size %i', (index, size, path) => {
    const proof = inclusionProof(sha256, read, index, size)
    expect(proof.map(hex)).toEqual(path)
    expect(verifyInclusion(sha256, proof, index, size, leaves[index] as Uint8Array, bytes(roots[size] as string))).toBe(true)
  })
  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('consistency of size %i with size %i', (a, b, path) => {
    const proof = consistencyProof(sha256, read, a, b)
    expect(proof.map(hex)).toEqual(path)
    expect(verifyConsistency(sha256, proof, a, b, bytes(roots[a] as string), bytes(roots[b] as string))).toBe(true)
  })
})

describe('against the definition', () => {
  const all = leavesOf(530)
  const read = readerOver(all)
  it('every edge has the root of the definition, also when it is read back and grown on', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(200), (a, more) => {
        const edge = TreeEdge.from(sha256, read, a)
        expect(equalBytes(edge.root(), mth(all.slice(0, a)))).toBe(true)
        const copy = edge.clone()
        for (let i = a; i < a + more; i++) edge.append(all[i] as Uint8Array)
        expect(edge.size).toBe(a + more)
        expect(equalBytes(edge.root(), mth(all.slice(0, a + more)))).toBe(true)
        expect([copy.size, hex(copy.root())]).toEqual([a, hex(mth(all.slice(0, a)))])
      }),
      { numRuns: 60 },
    )
  })
  it('inclusion holds for every leaf of every size to 40, and for no other leaf, place, size or root', () => {
    for (let size = 1; size <= 40; size++) {
      const root = mth(all.slice(0, size))
      for (let i = 0; i < size; i++) {
        const proof = inclusionProof(sha256, read, i, size)
        const leaf = all[i] as Uint8Array
        expect(verifyInclusion(sha256, proof, i, size, leaf, root)).toBe(true)
        expect(verifyInclusion(sha256, proof, i, size, all[i + 1] as Uint8Array, root)).toBe(false)
        expect(verifyInclusion(sha256, proof, i, size, leaf, all[0] as Uint8Array)).toBe(size === 1)
        if (size > 1) expect(verifyInclusion(sha256, proof, (i + 1) % size, size, leaf, root)).toBe(false)
        expect(verifyInclusion(sha256, [...proof, leaf], i, size, leaf, root)).toBe(false)
        if (proof.length > 0) expect(verifyInclusion(sha256, proof.slice(1), i, size, leaf, root)).toBe(false)
      }
      expect(verifyInclusion(sha256, [], size, size, root, root)).toBe(false)
    }
  })
  it('consistency holds for all pairs of sizes to 40, and for no changed history', () => {
    const roots = Array.from({ length: 41 }, (_, n) => mth(all.slice(0, n)))
    const changed = (n: number) => mth([all[99] as Uint8Array, ...all.slice(1, n)])
    for (let b = 0; b <= 40; b++) {
      for (let a = 0; a <= b; a++) {
        const proof = consistencyProof(sha256, read, a, b)
        const [ra, rb] = [roots[a] as Uint8Array, roots[b] as Uint8Array]
        expect(verifyConsistency(sha256, proof, a, b, ra, rb)).toBe(true)
        if (a === 0) continue
        expect(verifyConsistency(sha256, proof, a, b, changed(a), rb)).toBe(false)
        expect(verifyConsistency(sha256, proof, a, b, ra, changed(b))).toBe(false)
        expect(verifyConsistency(sha256, [...proof, ra], a, b, ra, rb)).toBe(false)
        if (proof.length > 0) expect(verifyConsistency(sha256, proof.slice(0, -1), a, b, ra, rb)).toBe(false)
        if (a < b) expect(verifyConsistency(sha256, proof, b, a, rb, ra)).toBe(false)
      }
    }
    expect(verifyConsistency(sha256, [], 0, 5, roots[1] as Uint8Array, roots[5] as Uint8Array)).toBe(false)
    expect(hex(emptyRoot(sha256))).toBe(hex(roots[0] as Uint8Array))
  })
  it('proofs of random sizes, and the nodes announced are those read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 530 }), fc.nat(), fc.nat(), (size, x, y) => {
        const index = x % size
        const old = (y % size) + 1
        const seen: string[] = []
        const watch: HashReader = (level, i) => {
          seen.push(`${level}/${i}`)
          return read(level, i)
        }
        const root = mth(all.slice(0, size))
        expect(verifyInclusion(sha256, inclusionProof(sha256, watch, index, size), index, size, all[index] as Uint8Array, root)).toBe(true)
        expect(seen).toEqual(inclusionNodes(index, size).map(n => `${n.level}/${n.index}`))
        seen.length = 0
        expect(verifyConsistency(sha256, consistencyProof(sha256, watch, old, size), old, size, mth(all.slice(0, old)), root)).toBe(true)
        expect(seen).toEqual(consistencyNodes(old, size).map(n => `${n.level}/${n.index}`))
      }),
      { numRuns: 80 },
    )
  })
})

describe('limits', () => {
  it('sizes beyond 32 bits work; beyond 53 they are refused', () => {
    const some = leavesOf(1)[0] as Uint8Array
    const read: HashReader = () => some
    expect(inclusionProof(sha256, read, 2 ** 33, 2 ** 34)).toHaveLength(34)
    expect(() => inclusionProof(sha256, read, 0, 2 ** 53)).toThrow(expect.objectContaining({ code: 'merkle.range' }))
    expect(() => inclusionProof(sha256, read, 8, 8)).toThrow(expect.objectContaining({ code: 'merkle.range' }))
    expect(() => consistencyProof(sha256, read, 9, 8)).toThrow(expect.objectContaining({ code: 'merkle.range' }))
    expect(() => new TreeEdge(sha256).append(new Uint8Array(31))).toThrow(expect.objectContaining({ code: 'merkle.hash-length' }))
  })
  it('the leaf hash of a text is that of its UTF-8 bytes', () => {
    expect(hex(leafHashOfText(sha256, '受理'))).toBe(hex(leafHash(sha256, new TextEncoder().encode('受理'))))
  })
})
