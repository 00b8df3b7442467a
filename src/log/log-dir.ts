import { readFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeBundle, encodeBundle, type TileId, tilePath, tileWidth } from '../ledger/index.ts'

/** A published file as HTTP sends it. */
export interface PublishedFile {
  bytes: Uint8Array
  contentType: 'text/plain; charset=utf-8' | 'application/octet-stream'
  /** Never changes: may be cached for ever. */
  immutable: boolean
}

const hash = 32
const tileForm = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null
    throw fault
  }
}

/**
 * A log's published files, as C2SP tlog-tiles lays them out: copying the folder to any web server publishes the log. Of a tile or a
 * bundle that is still filling only the widest file is kept; narrower ones are its beginning.
 */
export class LogDir {
  constructor(readonly folder: string) {}

  /** The signed checkpoint, or null before the first. */
  async checkpoint(): Promise<string | null> {
    const bytes = read(join(this.folder, 'checkpoint'))
    return bytes && Buffer.from(bytes).toString('utf8')
  }

  /** A file below the log's prefix, or null: also for every path that is none of the log's, so that nothing else can be read. */
  async read(path: string): Promise<PublishedFile | null> {
    if (path === 'checkpoint') {
      const bytes = await readFile(join(this.folder, path)).catch(() => null)
      return bytes && { bytes, contentType: 'text/plain; charset=utf-8', immutable: false }
    }
    const parts = tileForm.exec(path)
    if (!parts) return null
    const [, level, index, partial] = parts
    const width = partial === undefined ? tileWidth : Number(partial)
    if (partial !== undefined && (String(width) !== partial || width < 1 || width >= tileWidth)) return null
    const bytes = await this.atLeast(join(this.folder, 'tile', `${level}`, `${index}`), width, level === 'entries')
    return bytes && { bytes, contentType: 'application/octet-stream', immutable: true }
  }

  /** A tile's hashes, for the hash reader. Throws when the file is missing. */
  readTile(tile: TileId): Uint8Array {
    const full = read(join(this.folder, tilePath(tile.level, tile.index)))
    const bytes = full ?? read(join(this.folder, tilePath(tile.level, tile.index, tile.width)))
    if (!bytes) throw new Error(`the published log lacks ${tilePath(tile.level, tile.index, tile.width)}`)
    return bytes
  }

  /** Writes a file whole or not at all. `flush`: on the disk before it has its name. */
  async write(path: string, bytes: Uint8Array | string, flush: boolean): Promise<void> {
    const target = join(this.folder, path)
    const temporary = `${target}.${process.pid}.tmp`
    await mkdir(dirname(target), { recursive: true })
    const file = await open(temporary, 'w', 0o644)
    try {
      await file.writeFile(bytes)
      if (flush) await file.datasync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  }

  /** Removes the partial files of a tile or bundle below a width; 256 removes them all. */
  async dropNarrower(fullPath: string, width: number): Promise<void> {
    const folder = join(this.folder, `${fullPath}.p`)
    if (width >= tileWidth) return rm(folder, { recursive: true, force: true })
    for (const name of await names(folder)) if (Number(name) < width) await rm(join(folder, name), { force: true })
  }

  /** The first `width` hashes or entries of a tile or bundle, from the full file or any partial one that is wide enough. */
  private async atLeast(path: string, width: number, entries: boolean): Promise<Uint8Array | null> {
    const widths =
      width === tileWidth
        ? []
        : (await names(`${path}.p`))
            .map(Number)
            .filter(other => other >= width)
            .sort((a, b) => a - b)
    for (const candidate of [...widths.map(other => join(`${path}.p`, String(other))), path]) {
      const bytes = read(candidate)
      if (!bytes) continue
      if (candidate === join(`${path}.p`, String(width)) || width === tileWidth) return bytes
      return entries ? encodeBundle(decodeBundle(bytes).slice(0, width)) : bytes.subarray(0, width * hash)
    }
    return null
  }
}

const names = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).filter(name => /^\d+$/.test(name))
