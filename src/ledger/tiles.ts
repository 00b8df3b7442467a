import { LedgerFault } from './fault.ts'
import type { Hash } from './hash.ts'
import { type HashReader, type NodeId, nodeHash, requireSize, splitHashes } from './merkle.ts'

/** Hashes in a full tile, entries in a full bundle (C2SP tlog-tiles). */
export const tileWidth = 256

/** A tile of the tree: at tile `level` L each hash covers 256^L leaves; `width` 1 to 256, below 256 for a partial one. */
export interface TileId {
  readonly level: number
  readonly index: number
  readonly width: number
}

/** A bundle of entries: 256 entries from `index`·256, or the first `width` of them. */
export type BundleId = Omit<TileId, 'level'>

function indexPath(index: number, width: number): string {
  requireSize(index, 'tile index')
  if (!Number.isInteger(width) || width < 1 || width > tileWidth)
    throw new LedgerFault('tile.shape', `a tile is 1 to 256 wide, not ${width}`)
  let path = String(index % 1000).padStart(3, '0')
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`
  return width === tileWidth ? path : `${path}.p/${width}`
}

/** `tile/<L>/<N>[.p/<W>]`, relative to the log's prefix: tilePath(0, 1234067) is `tile/0/x001/x234/067`. */
export function tilePath(level: number, index: number, width: number = tileWidth): string {
  if (!Number.isInteger(level) || level < 0 || level > 63) throw new LedgerFault('tile.shape', `a tile level is 0 to 63, not ${level}`)
  return `tile/${level}/${indexPath(index, width)}`
}

/** `tile/entries/<N>[.p/<W>]`, relative to the log's prefix. */
export const entriesPath = (index: number, width: number = tileWidth): string => `tile/entries/${indexPath(index, width)}`

/** How many hashes tile level L has in a tree of `size`: floor(size / 256^L). */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level)

/** How wide tile `index` of a level is in a tree of `size`: 256, less for the last, 0 or less if it does not exist. */
export const widthAt = (level: number, index: number, size: number): number =>
  Math.min(tileWidth, hashesAt(level, size) - index * tileWidth)

/** Every tile that has to be written when the tree grows from `a` to `b` leaves: full ones that became full, then the partial last. */
export function tilesGrown(a: number, b: number): TileId[] {
  requireSize(a, 'size')
  requireSize(b, 'size')
  const out: TileId[] = []
  for (let level = 0; hashesAt(level, b) > 0; level++) {
    const from = hashesAt(level, a)
    const to = hashesAt(level, b)
    if (from === to) continue
    for (let index = Math.floor(from / tileWidth); index * tileWidth < to; index++)
      out.push({ level, index, width: widthAt(level, index, b) })
  }
  return out
}

/** Every bundle of entries that has to be written when the log grows from `a` to `b`. */
export const bundlesGrown = (a: number, b: number): BundleId[] =>
  tilesGrown(a, b)
    .filter(t => t.level === 0)
    .map(({ index, width }) => ({ index, width }))

/** The tile that a complete subtree is read from, in a tree of `size`. */
function tileOf(node: NodeId, size: number): TileId & { readonly start: number; readonly count: number } {
  const level = Math.floor(node.level / 8)
  const count = 2 ** (node.level % 8)
  const first = node.index * count
  const index = Math.floor(first / tileWidth)
  const width = widthAt(level, index, size)
  const start = first - index * tileWidth
  if (start + count > width) throw new LedgerFault('merkle.range', `a tree of ${size} has no complete subtree ${node.level}/${node.index}`)
  return { level, index, width, start, count }
}

/** The tiles, each once, that hold the given subtrees in a tree of `size`. */
export function tilesFor(nodes: readonly NodeId[], size: number): TileId[] {
  const out = new Map<string, TileId>()
  for (const node of nodes) {
    const { level, index, width } = tileOf(node, size)
    out.set(`${level}/${index}`, { level, index, width })
  }
  return [...out.values()]
}

/** Gives the bytes of a tile: width · 32 of them, or of the full tile that has since replaced a partial one. */
export type TileReader = (tile: TileId) => Uint8Array

/** Reads subtrees out of the tiles of a tree of `size`; the levels between tiles are hashed anew. */
export function tileHashReader(hash: Hash, size: number, readTile: TileReader): HashReader {
  return (level, index) => {
    const tile = tileOf({ level, index }, size)
    const bytes = readTile({ level: tile.level, index: tile.index, width: tile.width })
    if (bytes.length < tile.width * 32)
      throw new LedgerFault('tile.shape', `${tilePath(tile.level, tile.index, tile.width)} has only ${bytes.length} bytes`)
    let row = splitHashes(bytes.subarray(tile.start * 32, (tile.start + tile.count) * 32))
    while (row.length > 1)
      row = Array.from({ length: row.length / 2 }, (_, i) => nodeHash(hash, row[2 * i] as Uint8Array, row[2 * i + 1] as Uint8Array))
    return row[0] as Uint8Array
  }
}

/** A bundle's bytes: each entry behind its length as a big-endian uint16. Throws `entry.too-long` above 65,535 bytes. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(entries.reduce((n, e) => n + 2 + e.length, 0))
  let at = 0
  for (const e of entries) {
    if (e.length > 0xffff) throw new LedgerFault('entry.too-long', `an entry has at most 65,535 bytes, not ${e.length}`)
    out[at] = e.length >> 8
    out[at + 1] = e.length & 255
    out.set(e, at + 2)
    at += 2 + e.length
  }
  return out
}

/** The entries of a bundle, in order (views, not copies). Throws `bundle.truncated` when the last one is cut. */
export function decodeBundle(bytes: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const length = ((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0)
    if (at + 2 + length > bytes.length) throw new LedgerFault('bundle.truncated', `entry ${out.length} of the bundle is cut short`)
    out.push(bytes.subarray(at + 2, at + 2 + length))
    at += 2 + length
  }
  return out
}
