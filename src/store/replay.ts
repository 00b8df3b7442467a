import { decodeBatch, encodeBatch, openLog, statementFor } from './append.ts'
import { isDatabaseFault } from './driver.ts'
import type { Journal, Sizes } from './journal.ts'
import { type Frame, kinds } from './journal-frame.ts'
import type { EmbeddedDriver } from './pglite-driver.ts'
import { setMeta } from './reads.ts'
import type { Batch } from './store.ts'
import { section, sectionParams } from './wire.ts'

/** Acts a statement when batches are replayed together: replay is bound by statements, not by acts. */
export const REPLAY_ACTS = 1000

/** How far the rebuilding of a database has come, in acts. */
export type Progress = (replayed: number) => void

/** Values the last segment says were erased. */
export interface Erasure {
  region: string
  positions: number[]
}

/** Brings a database up to its journal, segment by segment. */
export class Replay {
  /** How long each log is by the journal. */
  readonly journalled: Record<string, number> = {}
  /** Erasures in the last segment read. */
  erasures: Erasure[] = []
  private readonly settings = new Map<string, [region: string, key: string, value: string]>()
  private waiting: Batch | null = null
  private replayed = 0

  /** `sizes`: how long each log is by the database; kept up. */
  constructor(
    private readonly db: EmbeddedDriver,
    private readonly journal: Journal,
    private readonly sizes: Record<string, number>,
    private readonly progress: Progress | undefined,
  ) {}

  /** Reads the segments that may hold what the database lacks, and applies it. */
  async run(): Promise<void> {
    const { segments } = this.journal
    const from = await firstToReplay(this.journal, this.sizes)
    const first = segments[from]
    if (first !== undefined) Object.assign(this.journalled, await this.journal.startOf(first))
    for (const number of segments.slice(from)) {
      this.erasures = []
      const frames = await this.journal.read(number)
      for (const frame of frames) await this.take(frame, number === segments.at(-1) && frame === frames.at(-1))
    }
    await this.flush()
    for (const setting of this.settings.values()) await this.db.run(setMeta, setting)
  }

  private async take(frame: Frame, isLast: boolean): Promise<void> {
    if (frame.kind === kinds.meta) {
      const setting = JSON.parse(frame.payload.toString('utf8')) as [string, string, string]
      this.settings.set(`${setting[0]}\0${setting[1]}`, setting)
    }
    if (frame.kind !== kinds.batch) return
    const batch = decodeBatch(sectionParams(frame.payload))
    const { region, first } = batch
    const next = first + batch.acts.length
    this.journalled[region] = next
    if (batch.erasures) this.erasures.push({ region, positions: batch.erasures })
    const size = this.sizes[region] ?? 0
    if (next <= size) return
    if (first !== size) throw new Error(`the journal lacks positions ${size} to ${first - 1} of ${region}: restore its segments`)
    if (isLast) await this.applyLast(batch, frame.from)
    else await this.join(batch)
  }

  /** Batches that follow each other go in together. */
  private async join(batch: Batch): Promise<void> {
    const waiting = this.waiting
    const together =
      waiting?.region === batch.region && !waiting.erasures && !batch.erasures && waiting.acts.length + batch.acts.length <= REPLAY_ACTS
    if (together) {
      waiting.acts.push(...batch.acts)
      waiting.cases.push(...batch.cases) // the later row of a case holds
    } else {
      await this.flush()
      this.waiting = batch
    }
    this.sizes[batch.region] = batch.first + batch.acts.length
  }

  /** The last batch was never acknowledged if the database refuses it: the process died before it could take it back. */
  private async applyLast(batch: Batch, from: number): Promise<void> {
    await this.flush()
    try {
      await this.apply(batch)
      this.sizes[batch.region] = batch.first + batch.acts.length
    } catch (fault) {
      if (!isDatabaseFault(fault)) throw fault
      this.journalled[batch.region] = batch.first
      await this.journal.start(this.sizes)
      await this.journal.cut(from)
    }
  }

  private async flush(): Promise<void> {
    const batch = this.waiting
    this.waiting = null
    if (batch) await this.apply(batch)
  }

  private async apply(batch: Batch): Promise<void> {
    if (batch.first === 0) await this.db.run(openLog, [batch.region])
    const params = encodeBatch(batch)
    const rows = await this.db.runSection(statementFor(params), params.length, section(params))
    if (rows.length === 0) throw new Error('the database did not take a replayed batch')
    this.replayed += batch.acts.length
    this.progress?.(this.replayed)
  }
}

/** The last segment at whose start the database was not behind, so that nothing it lacks lies before. */
async function firstToReplay(journal: Journal, sizes: Sizes): Promise<number> {
  for (let i = journal.segments.length - 1; i > 0; i--) {
    const start = await journal.startOf(journal.segments[i] ?? 0)
    if (Object.entries(start).every(([region, size]) => size <= (sizes[region] ?? 0))) return i
  }
  return 0
}
