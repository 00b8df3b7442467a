import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { type Driver, text, textOrNull } from './driver.ts'

const folder = new URL('./migrations/', import.meta.url)
const fileName = /^(\d{4})-[a-z0-9-]+\.sql$/

interface Migration {
  file: string
  sql: string
  hash: string
}

/** The migrations in order. Throws on a gap in the numbers, a wrong name or a missing `-- breaking:` line. */
export async function migrations(): Promise<Migration[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file, i) => {
      if (Number(fileName.exec(file)?.[1]) !== i + 1) throw new Error(`migration ${file} should have number ${i + 1}`)
      const sql = await readFile(new URL(file, folder), 'utf8')
      if (!/^-- breaking: (yes|no)\n/.test(sql)) throw new Error(`migration ${file} does not say whether it is breaking`)
      return { file, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

const exists = { name: 'migration-table', text: `SELECT to_regclass('migration')::text` }
const applied = { name: 'migrations-applied', text: 'SELECT number, file, hash FROM migration ORDER BY number' }

// One number for this program's migrations among the advisory locks of a server; any number does, as long as it stays.
const LOCK = 0x6d_66_6d_67

/**
 * Brings the database forward, one transaction a migration. Throws when the database is ahead of this program, or when a
 * migration it has run reads differently today. Two programs that start at once wait for each other.
 */
export async function migrate(db: Driver): Promise<void> {
  const all = await migrations()
  const have = textOrNull((await db.run(exists, []))[0]?.[0]) === null ? [] : await db.run(applied, [])
  for (const [i, row] of have.entries()) {
    const known = all[i]
    if (!known) throw new Error(`the database has migration ${text(row[1])}, which this program does not know: it is older than its data`)
    if (known.hash !== text(row[2])) throw new Error(`migration ${known.file} has changed since it was run: migrations are never edited`)
  }
  for (const [i, { file, sql, hash }] of all.entries()) {
    if (i < have.length) continue
    const run = db.script(`BEGIN;
SELECT pg_advisory_xact_lock(${LOCK});
CREATE TABLE IF NOT EXISTS migration (
  number integer NOT NULL, file text NOT NULL, hash text NOT NULL, CONSTRAINT migration_pkey PRIMARY KEY (number)
);
DO $run$ BEGIN
  IF NOT EXISTS (SELECT FROM migration WHERE number = ${i + 1}) THEN
    EXECUTE $migration$${sql}$migration$;
    INSERT INTO migration (number, file, hash) VALUES (${i + 1}, '${file}', '${hash}');
  END IF;
END $run$;
COMMIT;`)
    await run.catch(async (cause: unknown) => {
      await db.script('ROLLBACK')
      throw new Error(`migration ${file} failed`, { cause })
    })
  }
}
