import { decodeBatch, encodeBatch } from './append.ts'
import { type Statement, text } from './driver.ts'
import type { Journal, Sizes } from './journal.ts'
import { kinds } from './journal-frame.ts'
import type { EmbeddedDriver } from './pglite-driver.ts'
import { reads } from './reads.ts'
import { type Progress, REPLAY_ACTS, Replay } from './replay.ts'
import type { Batch } from './store.ts'
import { section, sectionParams } from './wire.ts'

const allSizes: Statement = { name: 'sizes', text: 'SELECT region, size FROM log' }
const allMeta: Statement = { name: 'meta-all', text: 'SELECT region, key, value FROM meta WHERE region = $1 ORDER BY key' }

/**
 * Makes database and journal agree: what the journal has and the database lacks is replayed, what the database has and the journal
 * lacks (a process killed between the two writes of one batch) is written to the journal. Answers with the sizes of all logs.
 */
export async function recover(db: EmbeddedDriver, journal: Journal, progress?: Progress): Promise<Record<string, number>> {
  const sizes = Object.fromEntries((await db.run(allSizes, [])).map(row => [text(row[0]), Number(text(row[1]))]))
  const replay = new Replay(db, journal, sizes, progress)
  await replay.run()
  await journal.start({})
  await complete(db, journal, replay.journalled, sizes)
  // A process killed between an erasure and the rewriting of the journal: done again, it changes nothing where it was done.
  for (const { region, positions } of replay.erasures) await eraseFromJournal(journal, region, positions)
  return sizes
}

/** Whether the journal reaches back to the first entry without a gap: then an empty database can be rebuilt from it. */
export async function isWhole(journal: Journal): Promise<boolean> {
  const [first] = journal.segments
  if (first === undefined) return true
  return journal.segments.every((n, i) => n === i + 1) && Object.keys(await journal.startOf(first)).length === 0
}

/** Writes to the journal what only the database has. A journal that begins here begins at nothing, so it becomes whole. */
async function complete(db: EmbeddedDriver, journal: Journal, journalled: Record<string, number>, sizes: Sizes): Promise<void> {
  for (const [region, size] of Object.entries(sizes)) {
    let first = journalled[region] ?? 0
    if (first === 0 && size > 0) {
      for (const row of await db.run(allMeta, [region])) await journal.write(kinds.meta, Buffer.from(JSON.stringify(row)))
    }
    while (first < size) {
      const to = Math.min(size, first + REPLAY_ACTS)
      if (journal.full) await journal.rotate(journalled)
      await journal.write(kinds.batch, section(encodeBatch(await batchOf(db, region, first, to))))
      first = to
      journalled[region] = to
    }
  }
}

/** The batch that a range of the database amounts to, with its cases as they stand now. */
async function batchOf(db: EmbeddedDriver, region: string, first: number, to: number): Promise<Batch> {
  const read = reads(db)
  const batch: Batch = { region, first, acts: [], cases: [] }
  const touched = new Set<string>()
  for await (const { body, case: caseId, salts, data } of read.records(region, first, to)) {
    batch.acts.push({ entry: body, case: caseId, salts, data })
    if (caseId !== null) touched.add(caseId)
  }
  if (batch.acts.length !== to - first) throw new Error(`the database lacks entries of ${region} below ${to}: rebuild it from the journal`)
  for (const caseId of touched) {
    const row = await read.caseRow(region, caseId)
    if (row) batch.cases.push(row)
  }
  return batch
}

/** Takes erased values out of the journal's segments: what the law erases does not live on in a copy. */
export async function eraseFromJournal(journal: Journal, region: string, positions: readonly number[]): Promise<void> {
  let end = Number.POSITIVE_INFINITY
  for (const number of [...journal.segments].reverse()) {
    const start = (await journal.startOf(number))[region] ?? 0
    const here = new Set(positions.filter(pos => pos >= start && pos < end))
    end = start
    if (here.size === 0) continue
    await journal.rewrite(number, frame => (frame.kind === kinds.batch ? withoutValues(frame.payload, region, here) : null))
  }
}

/** The frame's payload without the values at these positions, or null where there is nothing to take out. */
function withoutValues(payload: Buffer, region: string, positions: ReadonlySet<number>): Uint8Array | null {
  const batch = decodeBatch(sectionParams(payload))
  if (batch.region !== region) return null
  let changed = false
  for (const [i, act] of batch.acts.entries()) {
    if (!positions.has(batch.first + i) || (act.salts.length === 0 && act.data === null)) continue
    act.salts = new Uint8Array(0)
    act.data = null
    changed = true
  }
  return changed ? section(encodeBatch(batch)) : null
}
