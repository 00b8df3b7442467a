import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/node.ts'
import { leafHash, rootAt, TreeEdge } from './merkle.ts'
import { consistencyNodes, consistencyProof, inclusionNodes, inclusionProof, verifyConsistency, verifyInclusion } from './merkle-proof.ts'
import { type TileFile, TileWriter } from './tile-writer.ts'
import {
  bundlesGrown,
  decodeBundle,
  encodeBundle,
  entriesPath,
  type TileId,
  tileHashReader,
  tilePath,
  tilesFor,
  tilesGrown,
} from './tiles.ts'

const hex = (b: Uint8Array) => Buffer.from(b).toString('hex')
const leaf = (i: number) => leafHash(sha256, Uint8Array.of(i & 255, (i >> 8) & 255, i >> 16))

describe('paths', () => {
  it.each([
    [0, 0, 256, 'tile/0/000'],
    [0, 1_234_067, 256, 'tile/0/x001/x234/067'],
    [1, 1000, 256, 'tile/1/x001/000'],
    [2, 0, 1, 'tile/2/000.p/1'],
    [63, 999, 255, 'tile/63/999.p/255'],
  ])('tile %i/%i of width %i is %s', (level, index, width, path) => {
    expect(tilePath(level, index, width)).toBe(path)
  })
  it('entries stand beside the tiles', () => {
    expect(entriesPath(1_234_067, 17)).toBe('tile/entries/x001/x234/067.p/17')
    expect(entriesPath(5)).toBe('tile/entries/005')
  })
  it.each([
    [64, 0, 1],
    [-1, 0, 1],
    [0, -1, 1],
    [0, 0, 0],
    [0, 0, 257],
    [0, 0.5, 1],
  ])('level %d, index %d, width %d is no tile', (level, index, width) => {
    expect(() => tilePath(level, index, width)).toThrow(expect.objectContaining({ name: 'LedgerFault' }))
  })
})

describe('growth', () => {
  it('the specification’s own example: 70,000 entries', () => {
    const tiles = tilesGrown(0, 70_000)
    const of = (level: number) => tiles.filter(t => t.level === level).map(t => t.width)
    expect([of(0).length, of(0).at(-1), of(1), of(2)]).toEqual([274, 112, [256, 17], [1]])
    expect(tilesGrown(255, 256)).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ])
    expect(tilesGrown(70_000, 70_000)).toEqual([])
    expect(tilesGrown(70_000, 70_001)).toEqual([{ level: 0, index: 273, width: 113 }])
    expect(bundlesGrown(500, 520)).toEqual([
      { index: 1, width: 256 },
      { index: 2, width: 8 },
    ])
  })
  it('a writer stores exactly the tiles that growth asks for, in any batches, stopped and started anywhere', () => {
    const batches = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(batches, fc.boolean(), (sizes, restart) => {
        const stored = new Map<string, Uint8Array>()
        const readTile = (t: TileId) => {
          const bytes = stored.get(tilePath(t.level, t.index, t.width))
          if (bytes === undefined) throw new Error(`${tilePath(t.level, t.index, t.width)} was never written`)
          return bytes
        }
        let writer = TileWriter.empty(sha256)
        const edge = new TreeEdge(sha256)
        for (const n of sizes) {
          const before = writer.size
          for (let i = 0; i < n; i++) {
            writer.append(leaf(before + i))
            edge.append(leaf(before + i))
          }
          const files = writer.take()
          const name = (t: TileId | TileFile) => `${t.level}/${t.index}/${t.width}`
          expect(files.map(name).sort()).toEqual(
            tilesGrown(before, before + n)
              .map(name)
              .sort(),
          )
          for (const f of files) {
            expect(f.bytes.length).toBe(f.width * 32)
            stored.set(f.path, f.bytes)
          }
          expect(writer.take()).toEqual([])
          expect(hex(writer.root())).toBe(hex(edge.root()))
          expect(hex(rootAt(sha256, tileHashReader(sha256, writer.size, readTile), writer.size))).toBe(hex(edge.root()))
          if (restart) writer = TileWriter.from(sha256, readTile, writer.size)
        }
      }),
      { numRuns: 25 },
    )
  })
  it('proofs are read from the tiles announced, across three tile levels', () => {
    const size = 66_000
    const writer = TileWriter.empty(sha256)
    const oldSize = 65_800
    let oldRoot = new Uint8Array()
    for (let i = 0; i < size; i++) {
      if (i === oldSize) oldRoot = Uint8Array.from(writer.root())
      writer.append(leaf(i))
    }
    const stored = new Map(writer.take().map(f => [f.path, f.bytes]))
    const reading = (allowed: readonly TileId[]) =>
      tileHashReader(sha256, size, t => {
        expect(allowed).toContainEqual(t)
        return stored.get(tilePath(t.level, t.index, t.width)) as Uint8Array
      })
    for (const index of [0, 255, 256, 65_535, 65_536, 65_999, 31_337]) {
      const proof = inclusionProof(sha256, reading(tilesFor(inclusionNodes(index, size), size)), index, size)
      expect(verifyInclusion(sha256, proof, index, size, leaf(index), writer.root())).toBe(true)
    }
    const proof = consistencyProof(sha256, reading(tilesFor(consistencyNodes(oldSize, size), size)), oldSize, size)
    expect(verifyConsistency(sha256, proof, oldSize, size, oldRoot, writer.root())).toBe(true)
  })
  it('a tile that is too short, or a subtree that does not exist yet, is a fault', () => {
    const read = tileHashReader(sha256, 3, () => new Uint8Array(64))
    expect(() => read(0, 0)).toThrow(expect.objectContaining({ code: 'tile.shape' }))
    expect(() => read(0, 3)).toThrow(expect.objectContaining({ code: 'merkle.range' }))
    expect(() => read(2, 0)).toThrow(expect.objectContaining({ code: 'merkle.range' }))
  })
})

describe('bundles', () => {
  it('hold entries behind their lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), entries => {
        expect(decodeBundle(encodeBundle(entries)).map(hex)).toEqual(entries.map(hex))
      }),
    )
    expect(hex(encodeBundle([Uint8Array.of(7, 8), new Uint8Array()]))).toBe('000207080000')
    expect(decodeBundle(encodeBundle([new Uint8Array(65_535)]))[0]?.length).toBe(65_535)
  })
  it('too long or cut short is a fault', () => {
    expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(expect.objectContaining({ code: 'entry.too-long' }))
    for (const cut of [[0], [0, 2, 7], [0, 0, 1]])
      expect(() => decodeBundle(Uint8Array.from(cut))).toThrow(expect.objectContaining({ code: 'bundle.truncated' }))
  })
})
