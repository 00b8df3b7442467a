import { sha256 } from '../crypto/node.ts'
import {
  consistencyProof,
  encodeBundle,
  entriesPath,
  equalBytes,
  inclusionProof,
  leafHash,
  leafHashOfText,
  parseCheckpoint,
  parseNote,
  signCheckpoint,
  type TileFile,
  TileWriter,
  TreeEdge,
  tilePath,
  tileWidth,
  widthAt,
} from '../ledger/index.ts'
import { LogDir } from './log-dir.ts'
import { NodeReader } from './node-reader.ts'
import type { SigningKey } from './signing-key.ts'

/** Where a region's durable entries are read from when the published files lag behind: the store. */
export interface EntrySource {
  size(): Promise<number>
  entries(from: number, to: number): AsyncIterable<{ pos: number; body: string }>
}

/** The head of a log, signed. */
export interface SignedHead {
  size: number
  /** 32 bytes. */
  root: Uint8Array
  /** A C2SP signed note. */
  checkpoint: string
}

// Files are written at most this often (milliseconds): each writing repeats the bundle that is filling, up to some 150 kB.
const FLUSH_EVERY = 200

/**
 * Grows a region's tree after each durable batch and keeps its files. Heads, roots and proofs are at hand at once, from memory; the
 * files follow within a fraction of a second, tiles before the checkpoint that needs them. They are derived: what a stop or a power
 * cut leaves behind is caught up from the store on opening.
 */
export class LogPublisher {
  private readonly nodes: NodeReader
  private readonly recent = new Map<string, TileFile>()
  private readonly unwritten = new Map<string, TileFile>()
  private bundles: { index: number; entries: Uint8Array[] }[] = []
  private current: SignedHead
  private published: { text: string | null; size: number }
  private flushing: Promise<void> | null = null
  private timer: NodeJS.Timeout | null = null
  private fault: unknown = null

  private constructor(
    readonly files: LogDir,
    private readonly origin: string,
    private readonly key: SigningKey,
    private tree: TileWriter,
    published: { text: string | null; size: number },
    filling: Uint8Array[],
  ) {
    this.published = published
    if (filling.length > 0) this.bundles.push({ index: Math.floor(tree.size / tileWidth), entries: filling })
    // A tile that has not grown since opening has the file of its present width, whatever older size is asked about.
    this.nodes = new NodeReader(
      ({ level, index }) =>
        this.recent.get(`${level}/${index}`)?.bytes ?? files.readTile({ level, index, width: widthAt(level, index, this.tree.size) }),
    )
    this.current = this.sign()
  }

  /**
   * Opens a log's folder and catches up with the store. Reads the tree's right edge from the tiles and at most one bundle of entries;
   * all entries only where the tiles do not give the signed root (a power cut). Throws when the store is behind the published
   * checkpoint or holds other entries than were published: neither may be signed over.
   */
  static async open(folder: string, origin: string, key: SigningKey, source: EntrySource): Promise<LogPublisher> {
    const files = new LogDir(folder)
    const text = await files.checkpoint()
    const head = text === null ? null : parseCheckpoint(parseNote(text).text)
    if (head && head.origin !== origin) throw new Error(`${folder} holds the log ${head.origin}, not ${origin}`)
    const size = await source.size()
    if (head && head.size > size) {
      throw new Error(`${origin} was published with ${head.size} entries and the store has ${size}: it lost entries or is an older copy`)
    }
    const publishedSize = head?.size ?? 0
    const start = head ? edge(files, head.size, head.root) : TileWriter.empty(sha256)
    // Judged before a file is touched: what was published is never overwritten by something else.
    if (head && !start && !equalBytes(await rootOf(source, head.size), head.root)) throw otherEntries(origin)
    // The bundle that is filling is read from the store and compared leaf by leaf with what was published.
    const from = start ? publishedSize - (publishedSize % tileWidth) : 0
    const filling = start ? await collect(source, from, publishedSize) : []
    const log = new LogPublisher(files, origin, key, start ?? TileWriter.empty(sha256), { text, size: publishedSize }, filling)
    if (start) log.compareLeaves(from, filling)
    else await log.add(source, 0, publishedSize)
    await log.add(source, publishedSize, size)
    log.current = log.sign()
    await log.flush()
    return log
  }

  /** The head as it stands, ahead of the files by a fraction of a second. */
  get head(): SignedHead {
    return this.current
  }

  /** What outsiders check checkpoints with. */
  get vkey(): string {
    return this.key.vkey
  }

  /** Adds the entries of a durable batch and signs the new head. `first` must be the log's size: a gap is a fault. */
  publish(first: number, entries: readonly string[]): SignedHead {
    if (this.fault) throw new Error('the log could not be published earlier; it has to be opened again', { cause: this.fault })
    if (first !== this.tree.size) throw new Error(`entries from ${first} do not follow a published log of ${this.tree.size}`)
    for (const entry of entries) this.addEntry(entry)
    this.takeTiles()
    this.current = this.sign()
    this.timer ??= setTimeout(() => {
      this.flush().catch(() => undefined) // kept in `fault`, thrown by the next publish
    }, FLUSH_EVERY)
    return this.current
  }

  /** Proof that entry `index` is in the log of `size` (default: the head). Requires index < size <= head. */
  inclusion(index: number, size = this.tree.size): Uint8Array[] {
    return inclusionProof(sha256, this.nodes.at(size), index, size)
  }

  /** Proof that the log of `from` entries is the beginning of the log of `to`. Requires 0 < from <= to <= head. */
  consistency(from: number, to = this.tree.size): Uint8Array[] {
    return consistencyProof(sha256, this.nodes.at(to), from, to)
  }

  /** Writes what is not yet written: entries and tiles first, then the checkpoint, by compare and replace. */
  async flush(): Promise<void> {
    while (this.flushing) await this.flushing
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.flushing = this.writeFiles().catch((fault: unknown) => {
      this.fault = fault
      throw fault
    })
    try {
      await this.flushing
    } finally {
      this.flushing = null
    }
  }

  async close(): Promise<void> {
    await this.flush()
  }

  private addEntry(entry: string): void {
    const index = Math.floor(this.tree.append(leafHashOfText(sha256, entry)) / tileWidth)
    let bundle = this.bundles.at(-1)
    if (bundle?.index !== index) {
      bundle = { index, entries: [] }
      this.bundles.push(bundle)
    }
    bundle.entries.push(Buffer.from(entry))
  }

  private takeTiles(): void {
    for (const tile of this.tree.take()) {
      const key = `${tile.level}/${tile.index}`
      this.recent.set(key, tile)
      this.unwritten.set(key, tile)
    }
  }

  private sign(): SignedHead {
    const head = { origin: this.origin, size: this.tree.size, root: this.tree.root() }
    return { size: head.size, root: head.root, checkpoint: signCheckpoint(head, [this.key]) }
  }

  private async add(source: EntrySource, from: number, to: number): Promise<void> {
    for await (const { pos, body } of source.entries(from, to)) {
      if (pos !== this.tree.size) throw new Error(`the store lacks entry ${this.tree.size} of ${this.origin}`)
      this.addEntry(body)
      // Full bundles are written as they come: catching up on a long log does not hold it in memory.
      if (this.tree.size % (16 * tileWidth) === 0) await this.writeTiles()
    }
    if (this.tree.size < to) throw new Error(`the store lacks entry ${this.tree.size} of ${this.origin}`)
    this.takeTiles()
  }

  private compareLeaves(from: number, entries: readonly Uint8Array[]): void {
    const read = this.nodes.at(this.tree.size)
    for (const [i, entry] of entries.entries()) {
      if (!equalBytes(leafHash(sha256, entry), read(0, from + i))) {
        throw otherEntries(`${this.origin} from ${from + i} on`)
      }
    }
  }

  private async writeFiles(): Promise<void> {
    const head = this.current
    if (head.checkpoint === this.published.text) return
    await this.writeTiles()
    const onDisk = await this.files.checkpoint()
    if (onDisk !== this.published.text) throw new Error(`the checkpoint of ${this.origin} was replaced by someone else`)
    if (head.size < this.published.size) throw new Error(`the log ${this.origin} would go back from ${this.published.size} to ${head.size}`)
    await this.files.write('checkpoint', head.checkpoint, true)
    this.published = { text: head.checkpoint, size: head.size }
  }

  private async writeTiles(): Promise<void> {
    this.takeTiles()
    const tiles = [...this.unwritten.values()]
    this.unwritten.clear()
    const bundles = this.bundles.map(({ index, entries }) => ({ index, width: entries.length, bytes: encodeBundle(entries) }))
    // Full ones are written once, flushed, and forgotten; the one that fills stays at hand.
    this.bundles = this.bundles.filter(({ entries }) => entries.length < tileWidth)
    const written = [
      ...bundles.map(({ index, width, bytes }) => ({ path: entriesPath(index, width), full: entriesPath(index), width, bytes })),
      ...tiles.map(({ level, index, path, width, bytes }) => ({ path, full: tilePath(level, index), width, bytes })),
    ]
    for (const { path, width, bytes } of written) await this.files.write(path, bytes, width === tileWidth)
    for (const { full, width } of written) await this.files.dropNarrower(full, width)
    for (const { level, index, width } of tiles) {
      const key = `${level}/${index}`
      if (width === tileWidth && this.recent.get(key)?.width === tileWidth) this.recent.delete(key)
    }
  }
}

/** The right edge at a size out of the tiles, or null where they do not give the signed root. */
function edge(files: LogDir, size: number, root: Uint8Array): TileWriter | null {
  try {
    const tree = TileWriter.from(sha256, tile => files.readTile(tile), size)
    return equalBytes(tree.root(), root) ? tree : null
  } catch {
    return null
  }
}

const otherEntries = (origin: string): Error => new Error(`the store's entries of ${origin} are not those that were published`)

/** The root of the store's first `size` entries, by reading them all. */
async function rootOf(source: EntrySource, size: number): Promise<Uint8Array> {
  const tree = new TreeEdge(sha256)
  for await (const { body } of source.entries(0, size)) tree.append(leafHashOfText(sha256, body))
  return tree.root()
}

async function collect(source: EntrySource, from: number, to: number): Promise<Uint8Array[]> {
  const out: Uint8Array[] = []
  for await (const { body } of source.entries(from, to)) out.push(Buffer.from(body))
  if (out.length !== to - from) throw new Error(`the store lacks entries between ${from} and ${to}`)
  return out
}
