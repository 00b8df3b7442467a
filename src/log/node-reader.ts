import { sha256 } from '../crypto/node.ts'
import { type HashReader, nodeHash, type TileId, tileWidth, widthAt } from '../ledger/index.ts'

// Hashes kept, some 100 bytes each. A batch's proofs share almost all their nodes.
const KEPT = 20_000

// Full tiles kept, 8 kB each: the proof of an old entry reads a tile once, not once a hash.
const TILES_KEPT = 64

/**
 * Reads complete subtrees of a growing log out of its tiles. A complete subtree never changes, so what was computed once is kept:
 * the proofs of neighbouring entries cost one hash a new node instead of a tile's worth each.
 */
export class NodeReader {
  private readonly nodes = new Map<string, Uint8Array>()
  private readonly tiles = new Map<string, Uint8Array>()

  /** `readTile` gives at least the width asked for. */
  constructor(private readonly readTile: (tile: TileId) => Uint8Array) {}

  /** The subtrees of the tree at a size. */
  at(size: number): HashReader {
    const read: HashReader = (level, index) => {
      const key = `${level}/${index}`
      const kept = this.nodes.get(key)
      if (kept) return kept
      const node =
        level % 8 === 0
          ? this.fromTile(level / 8, index, size)
          : nodeHash(sha256, read(level - 1, 2 * index), read(level - 1, 2 * index + 1))
      if (this.nodes.size >= KEPT) this.nodes.clear()
      this.nodes.set(key, node)
      return node
    }
    return read
  }

  private fromTile(level: number, position: number, size: number): Uint8Array {
    const index = Math.floor(position / tileWidth)
    const at = position % tileWidth
    const width = widthAt(level, index, size)
    const bytes = at < width ? this.tile({ level, index, width }) : null
    const node = bytes?.slice(at * 32, at * 32 + 32)
    if (node?.length !== 32) throw new Error(`a log of ${size} entries has no node ${position} at tile level ${level}`)
    return node
  }

  private tile(id: TileId): Uint8Array {
    const key = `${id.level}/${id.index}`
    const kept = this.tiles.get(key)
    if (kept) return kept
    const bytes = this.readTile(id)
    if (bytes.length === tileWidth * 32) {
      if (this.tiles.size >= TILES_KEPT) this.tiles.clear()
      this.tiles.set(key, bytes)
    }
    return bytes
  }
}
