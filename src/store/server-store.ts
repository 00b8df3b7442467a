import { encodeBatch, openLog, statementFor } from './append.ts'
import { text } from './driver.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres-driver.ts'
import { reads } from './reads.ts'
import type { Appended, Batch, Store } from './store.ts'

/** A PostgreSQL server: durable when it says so, and fenced against writers elsewhere by the row of the log. */
export async function openServer(url: string): Promise<Store> {
  const db = await openPostgres(url)
  try {
    await migrate(db)
  } catch (fault) {
    await db.close()
    throw fault
  }
  const read = reads(db)
  const opened = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  async function append(batch: Batch): Promise<Appended> {
    const params = encodeBatch(batch)
    if (!opened.has(batch.region)) {
      await db.write(openLog, [batch.region])
      opened.add(batch.region)
    }
    const [row] = await db.write(statementFor(params), params)
    if (row) return { ok: true, size: Number(text(row[0])) }
    return { ok: false, kind: 'conflict', size: await read.size(batch.region) }
  }

  return {
    ...read,
    kind: 'postgres',
    append(batch) {
      if (closed) return Promise.reject(new Error('the store is closed'))
      const done = last.then(() => append(batch))
      last = done.catch(() => undefined)
      return done
    },
    async close() {
      if (closed) return
      closed = true
      await last
      await db.close()
    },
  }
}
