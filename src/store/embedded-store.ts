import { access, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeBatch, openLog, statementFor } from './append.ts'
import { isDatabaseFault } from './driver.ts'
import { syncTree } from './durable-file.ts'
import { Journal } from './journal.ts'
import { kinds } from './journal-frame.ts'
import { type FolderLock, lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { type EmbeddedDriver, openPglite } from './pglite-driver.ts'
import { reads } from './reads.ts'
import { eraseFromJournal, isWhole, recover } from './recovery.ts'
import type { Progress } from './replay.ts'
import type { Appended, Batch, Store } from './store.ts'
import { section } from './wire.ts'

export interface EmbeddedOptions {
  dataDir: string
  /** Called while a database is rebuilt from the journal. */
  progress?: Progress
  /** Bytes after which the journal begins a new segment. */
  segmentBytes?: number
}

/** PostgreSQL in this process over `<dataDir>/db`, with its journal in `<dataDir>/journal` and the folder locked. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const lock = await lockFolder(options.dataDir)
  let journal: Journal | null = null
  let db: EmbeddedDriver | null = null
  try {
    journal = await Journal.open(join(options.dataDir, 'journal'), options.segmentBytes)
    db = await openDatabase(join(options.dataDir, 'db'), lock, journal)
    await migrate(db)
    const sizes = await recover(db, journal, options.progress)
    // PGlite has no autovacuum: what an earlier run left dead is cleared here and where segments end.
    await db.script('VACUUM (ANALYZE) case_row')
    await lock.trust()
    return store(options.dataDir, lock, journal, db, sizes)
  } catch (fault) {
    await db?.close()
    await journal?.close()
    await lock.release()
    throw fault
  }
}

/** Opens the database, or puts one that cannot be trusted aside, to be rebuilt from the journal. Nothing is deleted. */
async function openDatabase(folder: string, lock: FolderLock, journal: Journal): Promise<EmbeddedDriver> {
  const there = await access(folder).then(
    () => true,
    () => false,
  )
  const canRebuild = await isWhole(journal)
  if (there && lock.afterPowerCut && journal.segments.length > 0) {
    if (!canRebuild)
      throw new Error('the machine went down while the database was open, and the journal is not whole: restore its segments')
    await setAside(folder)
  }
  try {
    return await openPglite(folder)
  } catch (fault) {
    if (!there || !canRebuild) throw fault
    await setAside(folder)
    return openPglite(folder)
  }
}

const setAside = (folder: string): Promise<void> => rename(folder, `${folder}.aside-${Date.now()}`)

function store(dataDir: string, lock: FolderLock, journal: Journal, db: EmbeddedDriver, sizes: Record<string, number>): Store {
  const read = reads(db)
  let last: Promise<unknown> = Promise.resolve()
  let broken: unknown = null
  let closed = false

  /** One thing at a time, in the order asked for. */
  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new Error('the store is closed'))
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  async function append(batch: Batch): Promise<Appended> {
    if (broken) throw new Error('an earlier write failed; the store has to be opened again', { cause: broken })
    const size = sizes[batch.region] ?? 0
    // Nobody else writes here, so the fence is known before anything is journalled.
    if (batch.first !== size) return { ok: false, kind: 'conflict', size }
    const params = encodeBatch(batch)
    if (journal.full) await turnSegment()
    if (size === 0) await db.run(openLog, [batch.region])
    const bytes = section(params)
    const before = journal.position
    const written = journal.write(kinds.batch, bytes)
    written.catch(() => undefined) // heard below
    try {
      // An erasure is journalled first: a journal completed from the database could not tell what was erased.
      if (batch.erasures?.length) await written
      const rows = await db.runSection(statementFor(params), params.length, bytes)
      if (rows.length !== 1) throw new Error('the log is not as long as it was left')
      await written
    } catch (fault) {
      await written.catch((cause: unknown) => {
        broken = cause
      })
      // Refused whole: it leaves no trace. Any other failure leaves journal and database to be reconciled on opening.
      if (isDatabaseFault(fault) && !broken) await journal.cut(before)
      else broken = fault
      throw fault
    }
    sizes[batch.region] = size + batch.acts.length
    if (batch.erasures?.length) await eraseFromJournal(journal, batch.region, batch.erasures)
    return { ok: true, size: size + batch.acts.length }
  }

  /** A checkpoint keeps PGlite's own log short: with no background process, nothing else does. */
  async function turnSegment(): Promise<void> {
    await journal.rotate(sizes)
    await db.script('VACUUM case_row, act')
    await db.script('CHECKPOINT')
  }

  return {
    ...read,
    kind: 'pglite',
    append: batch => inOrder(() => append(batch)),
    meta: {
      get: read.meta.get,
      set: (region, key, value) =>
        inOrder(async () => {
          await journal.write(kinds.meta, Buffer.from(JSON.stringify([region, key, value])))
          await read.meta.set(region, key, value)
        }),
    },
    async close() {
      if (closed) return
      closed = true
      await last
      try {
        await db.script('CHECKPOINT')
      } finally {
        await db.close()
        await journal.close()
      }
      // Flushed and let go in this order: a lock that is gone says that the files are sound.
      await syncTree(join(dataDir, 'db'))
      await lock.release()
    },
  }
}
