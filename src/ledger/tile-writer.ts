import type { Hash } from './hash.ts'
import { TreeEdge } from './merkle.ts'
import { hashesAt, type TileId, type TileReader, tileHashReader, tilePath, tileWidth } from './tiles.ts'

/** A tile to be stored: its place, its path below the log's prefix, and its bytes. */
export interface TileFile extends TileId {
  readonly path: string
  readonly bytes: Uint8Array
}

// The tile of one level that is still filling.
interface Filling {
  index: number
  width: number
  bytes: Uint8Array
  dirty: boolean
}

/**
 * Grows a tree and the tiles over it together, so that each node is hashed once. Holds the right edge and one filling tile a level:
 * under 100 kB for any size. Writes nothing: {@link TileWriter.take} says what to store.
 */
export class TileWriter {
  readonly #edge: TreeEdge
  readonly #levels: Filling[] = []
  #full: TileFile[] = []

  private constructor(make: (on: (level: number, index: number, hash: Uint8Array) => void) => TreeEdge, levels: Filling[]) {
    this.#levels = levels
    this.#edge = make((level, _index, hash) => {
      if (level % 8 === 0) this.#push(level / 8, hash)
    })
  }

  /** A writer over an empty log. */
  static empty(hash: Hash): TileWriter {
    return new TileWriter(on => new TreeEdge(hash, on), [])
  }

  /** A writer that goes on at `size`, from the partial tiles of that size: at most one read a level, and never an entry. */
  static from(hash: Hash, readTile: TileReader, size: number): TileWriter {
    const held = new Map<string, Uint8Array>()
    const read: TileReader = t => {
      const key = `${t.level}/${t.index}`
      const bytes = held.get(key) ?? readTile(t).slice(0, t.width * 32)
      held.set(key, bytes)
      return bytes
    }
    const levels: Filling[] = []
    for (let level = 0; hashesAt(level, size) > 0; level++) {
      const width = hashesAt(level, size) % tileWidth
      const filling = { index: Math.floor(hashesAt(level, size) / tileWidth), width, bytes: new Uint8Array(tileWidth * 32), dirty: false }
      if (width > 0) filling.bytes.set(read({ level, index: filling.index, width }))
      levels.push(filling)
    }
    return new TileWriter(on => TreeEdge.from(hash, tileHashReader(hash, size, read), size, on), levels)
  }

  /** How many leaves there are. */
  get size(): number {
    return this.#edge.size
  }

  /** Adds a leaf by its hash and returns its index. */
  append(leaf: Uint8Array): number {
    return this.#edge.append(leaf)
  }

  /** The root at the present size. */
  root(): Uint8Array {
    return this.#edge.root()
  }

  /** The tiles that changed since the last call, to be stored before a checkpoint of this size is shown: full ones, then partial ones. */
  take(): TileFile[] {
    const out = this.#full
    this.#full = []
    this.#levels.forEach((t, level) => {
      if (t.dirty) out.push(this.#file(level, t))
      t.dirty = false
    })
    return out
  }

  #file(level: number, t: Filling): TileFile {
    return { level, index: t.index, width: t.width, path: tilePath(level, t.index, t.width), bytes: t.bytes.slice(0, t.width * 32) }
  }

  #push(level: number, hash: Uint8Array): void {
    let t = this.#levels[level]
    if (t === undefined) {
      t = { index: 0, width: 0, bytes: new Uint8Array(tileWidth * 32), dirty: false }
      this.#levels[level] = t
    }
    t.bytes.set(hash, t.width * 32)
    t.width++
    t.dirty = true
    if (t.width === tileWidth) {
      this.#full.push(this.#file(level, t))
      t.index++
      t.width = 0
      t.dirty = false
    }
  }
}
