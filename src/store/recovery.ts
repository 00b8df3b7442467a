import { decodeBatch, encodeBatch, openLog, statementFor } from './append.ts'
import { isDatabaseFault, type Statement, text } from './driver.ts'
import type { Journal, Sizes } from './journal.ts'
import { kinds } from './journal-frame.ts'
import type { EmbeddedDriver } from './pglite-driver.ts'
import { reads, setMeta } from './reads.ts'
import type { Batch, CaseRow } from './store.ts'
import { section, sectionParams } from './wire.ts'

// Acts a statement when batches are replayed together: replay is bound by statements, not by acts.
const REPLAY_ACTS = 1000

const allSizes: Statement = { name: 'sizes', text: 'SELECT region, size FROM log' }
const allMeta: Statement = { name: 'meta-all', text: 'SELECT region, key, value FROM meta ORDER BY region, key' }

/** How far the rebuilding of a database has come, in acts. */
export type Progress = (replayed: number) => void

/** The sizes of all logs as the database has them. */
export async function databaseSizes(db: EmbeddedDriver): Promise<Record<string, number>> {
  return Object.fromEntries((await db.run(allSizes, [])).map(row => [text(row[0]), Number(text(row[1]))]))
}

/**
 * Makes database and journal agree: what the journal has and the database lacks is replayed, what the database has and the journal
 * lacks (a process killed between the two writes of one batch) is written to the journal. Answers with the sizes of all logs.
 */
export async function recover(db: EmbeddedDriver, journal: Journal, progress?: Progress): Promise<Record<string, number>> {
  const sizes = await databaseSizes(db)
  const journalled = await replay(db, journal, sizes, progress)
  await journal.start(sizes)
  await complete(db, journal, journalled, sizes)
  return sizes
}

/** The last segment at whose start the database was not ahead of, so that nothing it lacks lies before. */
async function firstToReplay(journal: Journal, sizes: Sizes): Promise<number> {
  for (let i = journal.segments.length - 1; i > 0; i--) {
    const start = await journal.startOf(journal.segments[i] ?? 0)
    if (Object.entries(start).every(([region, size]) => size <= (sizes[region] ?? 0))) return i
  }
  return 0
}

/** Whether the journal reaches back to the first entry without a gap: then an empty database can be rebuilt from it. */
export async function isWhole(journal: Journal): Promise<boolean> {
  const [first] = journal.segments
  if (first === undefined) return true
  return first === 1 && journal.segments.every((n, i) => n === i + 1) && Object.keys(await journal.startOf(1)).length === 0
}

async function replay(
  db: EmbeddedDriver,
  journal: Journal,
  sizes: Record<string, number>,
  progress?: Progress,
): Promise<Record<string, number>> {
  const from = await firstToReplay(journal, sizes)
  const journalled: Record<string, number> = {}
  const settings = new Map<string, [string, string, string]>()
  const erasures: { region: string; positions: number[] }[] = []
  let waiting: Batch | null = null
  let replayed = 0

  const apply = async (batch: Batch): Promise<void> => {
    if (batch.first === 0) await db.run(openLog, [batch.region])
    const params = encodeBatch(batch)
    if (db.runSection(statementFor(params), params.length, section(params)).length === 0)
      throw new Error('the database did not take a replayed batch')
    replayed += batch.acts.length
    progress?.(replayed)
  }
  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = null
    if (batch) await apply(batch)
  }

  for (const [i, number] of journal.segments.entries()) {
    if (i < from) continue
    if (i === from) Object.assign(journalled, await journal.startOf(number))
    const frames = await journal.read(number)
    const isLastSegment = i === journal.segments.length - 1
    for (const [f, frame] of frames.entries()) {
      if (frame.kind === kinds.meta) {
        const setting = JSON.parse(frame.payload.toString('utf8')) as [string, string, string]
        settings.set(`${setting[0]}\0${setting[1]}`, setting)
      }
      if (frame.kind !== kinds.batch) continue
      const batch = decodeBatch(sectionParams(frame.payload))
      const next = batch.first + batch.acts.length
      journalled[batch.region] = next
      if (isLastSegment && batch.erasures) erasures.push({ region: batch.region, positions: batch.erasures })
      const size = sizes[batch.region] ?? 0
      if (next <= size) continue
      if (batch.first !== size)
        throw new Error(`the journal lacks positions ${size} to ${batch.first - 1} of ${batch.region}: restore its segments`)
      sizes[batch.region] = next
      if (isLastSegment && f === frames.length - 1) {
        await flush()
        await applyLast(batch, frame.from)
      } else if (waiting && canJoin(waiting, batch)) waiting = join(waiting, batch)
      else {
        await flush()
        waiting = batch
      }
    }
  }
  await flush()
  for (const setting of settings.values()) await db.run(setMeta, setting)
  // A process killed between an erasure and the rewriting of the journal: done again, it changes nothing where it was done.
  for (const { region, positions } of erasures) await eraseFromJournal(journal, region, positions)
  return journalled

  /** The last batch was never acknowledged if the database refuses it: the process died before it could take it back. */
  async function applyLast(batch: Batch, from: number): Promise<void> {
    try {
      await apply(batch)
    } catch (fault) {
      if (!isDatabaseFault(fault)) throw fault
      sizes[batch.region] = batch.first
      journalled[batch.region] = batch.first
      await journal.start(sizes)
      await journal.cut(from)
    }
  }
}

const canJoin = (a: Batch, b: Batch): boolean =>
  a.region === b.region && !a.erasures && !b.erasures && a.acts.length + b.acts.length <= REPLAY_ACTS

function join(a: Batch, b: Batch): Batch {
  a.acts.push(...b.acts)
  a.cases.push(...b.cases) // the later row of a case holds
  return a
}

/** Writes to the journal what only the database has. */
async function complete(db: EmbeddedDriver, journal: Journal, journalled: Sizes, sizes: Sizes): Promise<void> {
  const read = reads(db)
  for (const [region, size] of Object.entries(sizes)) {
    let first = journalled[region] ?? 0
    if (first === 0 && size > 0) await journalSettings(db, journal, region)
    while (first < size) {
      const to = Math.min(size, first + REPLAY_ACTS)
      const batch: Batch = { region, first, acts: [], cases: [] }
      const touched = new Set<string>()
      for await (const { body, case: caseId, salts, data } of read.records(region, first, to)) {
        batch.acts.push({ entry: body, case: caseId, salts, data })
        if (caseId !== null) touched.add(caseId)
      }
      if (batch.acts.length !== to - first)
        throw new Error(`the database lacks entries of ${region} below ${to}: rebuild it from the journal`)
      for (const caseId of touched) {
        const row: CaseRow | null = await read.caseRow(region, caseId)
        if (row) batch.cases.push(row)
      }
      await journal.write(kinds.batch, section(encodeBatch(batch)))
      first = to
    }
  }
}

async function journalSettings(db: EmbeddedDriver, journal: Journal, region: string): Promise<void> {
  for (const row of await db.run(allMeta, [])) {
    if (row[0] === region) await journal.write(kinds.meta, Buffer.from(JSON.stringify(row)))
  }
}

/** Takes erased values out of the journal's segments: what the law erases does not live on in a copy. */
export async function eraseFromJournal(journal: Journal, region: string, positions: readonly number[]): Promise<void> {
  let end = Number.POSITIVE_INFINITY
  for (const number of [...journal.segments].reverse()) {
    const start = (await journal.startOf(number))[region] ?? 0
    const here = new Set(positions.filter(pos => pos >= start && pos < end))
    end = start
    if (here.size === 0) continue
    await journal.rewrite(number, frame => {
      if (frame.kind !== kinds.batch) return null
      const params = sectionParams(frame.payload)
      if (params[0]?.toString('utf8') !== region) return null
      const batch = decodeBatch(params)
      let changed = false
      for (const [i, act] of batch.acts.entries()) {
        if (!here.has(batch.first + i) || (act.salts.length === 0 && act.data === null)) continue
        act.salts = new Uint8Array(0)
        act.data = null
        changed = true
      }
      return changed ? section(encodeBatch(batch)) : null
    })
  }
}
