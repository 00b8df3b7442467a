import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { openDurable, replaceFile, syncFolder, writesAreFlushed } from './durable-file.ts'
import { type Frame, type FrameKind, frame, frames, kinds } from './journal-frame.ts'

const SEGMENT_BYTES = 64 * 1024 * 1024

// Room for the first frame of a segment: a few dozen bytes a region, and a database holds hundreds of regions at most.
const START_BYTES = 256 * 1024

/** How long each region's log was where a segment begins. */
export type Sizes = Readonly<Record<string, number>>

/**
 * Everything that was ever acknowledged, in order, flushed before it was. PGlite never flushes its own files: after a power cut this
 * is the record, and the database is rebuilt from it. All segments are kept; a region erased from is rewritten in place.
 * One caller at a time: the store takes its calls in order.
 */
export class Journal {
  private file: FileHandle | null = null
  private end = 0
  private torn = false
  private constructor(
    private readonly folder: string,
    private numbers: number[],
    private readonly segmentBytes: number,
  ) {}

  /** Opens the journal of a folder (made when it is not there) and cuts a torn tail. Writing begins after `start`. */
  static async open(folder: string, segmentBytes = SEGMENT_BYTES): Promise<Journal> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const names = (await readdir(folder)).filter(name => /^\d{8}\.journal$/.test(name)).sort()
    const journal = new Journal(
      folder,
      names.map(name => Number(name.slice(0, 8))),
      segmentBytes,
    )
    await journal.cutTail()
    return journal
  }

  /** The segments' numbers, oldest first. */
  get segments(): readonly number[] {
    return this.numbers
  }

  /** The sound frames of a segment. A damaged frame before the last segment is a fault: acknowledged acts would be missing. */
  async read(number: number): Promise<Frame[]> {
    const bytes = await readFile(this.path(number))
    const sound = frames(bytes)
    if (sound.end !== bytes.length) throw new Error(`journal segment ${number} is damaged at byte ${sound.end}: restore it from a copy`)
    return sound.frames
  }

  /** How long each log was where a segment begins. */
  async startOf(number: number): Promise<Sizes> {
    const file = await open(this.path(number), 'r')
    const bytes = Buffer.alloc(START_BYTES)
    const { bytesRead } = await file.read(bytes, 0, START_BYTES, 0).finally(() => file.close())
    const [start] = frames(bytes.subarray(0, bytesRead)).frames
    if (start?.kind !== kinds.start) throw new Error(`journal segment ${number} has no start`)
    return JSON.parse(start.payload.toString('utf8')) as Sizes
  }

  /** Makes the journal ready for writing: goes on in the last segment, or begins the first. */
  async start(sizes: Sizes): Promise<void> {
    const last = this.numbers.at(-1)
    if (last === undefined) return this.rotate(sizes)
    this.file = await openDurable(this.path(last))
    this.end = (await this.file.stat()).size
  }

  /** Whether the segment is full, so that the caller should `rotate` before it writes on. */
  get full(): boolean {
    return this.end >= this.segmentBytes
  }

  /** Begins a new segment at these sizes. */
  async rotate(sizes: Sizes): Promise<void> {
    const number = (this.numbers.at(-1) ?? 0) + 1
    await this.file?.close()
    const start = frame(kinds.start, Buffer.from(JSON.stringify(sizes)))
    await replaceFile(this.path(number), start, 0o600)
    this.numbers.push(number)
    this.file = await openDurable(this.path(number))
    this.end = start.length
  }

  /** Writes a frame. It is on the disk when the promise resolves; after a failure nothing more is written until it is reopened. */
  async write(kind: FrameKind, payload: Uint8Array): Promise<void> {
    if (!this.file || this.torn) throw new Error('the journal could not be written; the store has to be opened again')
    const bytes = frame(kind, payload)
    try {
      // The first write leaves for the thread pool before this call returns: the caller runs its statement meanwhile.
      for (let at = 0; at < bytes.length; ) at += (await this.file.write(bytes, at)).bytesWritten
      if (!writesAreFlushed) await this.file.datasync()
      this.end += bytes.length
    } catch (fault) {
      this.torn = true
      throw fault
    }
  }

  /** Takes back the last frames, down to where a segment ended before them: for a batch the database refused. */
  async cut(end: number): Promise<void> {
    await this.file?.truncate(end)
    await this.file?.sync()
    this.end = end
  }

  /** Where the last segment ends, in bytes. */
  get position(): number {
    return this.end
  }

  /** Rewrites a segment, frame by frame, where `change` answers with another payload. Answers whether anything changed. */
  async rewrite(number: number, change: (frame: Frame) => Uint8Array | null): Promise<boolean> {
    const all = await this.read(number)
    const changed = all.map(one => change(one))
    if (changed.every(payload => payload === null)) return false
    const isLast = number === this.numbers.at(-1)
    if (isLast) await this.file?.close()
    const content = Buffer.concat(all.map((one, i) => frame(one.kind, changed[i] ?? one.payload)))
    await replaceFile(this.path(number), content, 0o600)
    if (isLast && this.file) {
      this.file = await openDurable(this.path(number))
      this.end = content.length
    }
    return true
  }

  async close(): Promise<void> {
    await this.file?.close()
    this.file = null
  }

  private path(number: number): string {
    return join(this.folder, `${String(number).padStart(8, '0')}.journal`)
  }

  /** What a kill or a power cut left half written was never acknowledged: it goes. */
  private async cutTail(): Promise<void> {
    const last = this.numbers.at(-1)
    if (last === undefined) return
    const path = this.path(last)
    const bytes = await readFile(path)
    const { end } = frames(bytes)
    if (end === bytes.length) return
    await truncate(path, end)
    const handle = await openDurable(path)
    await handle.sync()
    await handle.close()
    await syncFolder(this.folder)
  }
}
