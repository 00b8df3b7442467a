import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Driver } from './driver.ts'
import { migrate, migrations } from './migrate.ts'
import { openPglite } from './pglite-driver.ts'
import { openPostgres } from './postgres-driver.ts'
import { describeSchema } from './schema.ts'
import { freshDataDir, postgresPrograms, startPostgres } from './testing.ts'

const committed = (): Promise<string> => readFile(new URL('schema.sql', import.meta.url), 'utf8')

async function refusesStrangers(db: Driver): Promise<void> {
  const [first] = await migrations()
  await db.script(`UPDATE migration SET hash = 'x' WHERE number = 1`)
  await expect(migrate(db)).rejects.toThrow(`${first?.file} has changed since it was run`)
  await db.script(`UPDATE migration SET hash = '${first?.hash}' WHERE number = 1`)
  await migrate(db)
  await db.script(`INSERT INTO migration (number, file, hash) VALUES (9999, '9999-later.sql', 'x')`)
  await expect(migrate(db)).rejects.toThrow(/9999-later.sql, which this program does not know/)
}

describe('migrations on PGlite', () => {
  let dataDir: string
  beforeEach(async () => {
    dataDir = await freshDataDir()
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  it('amount to schema.sql, and are known by their hashes', async () => {
    const db = await openPglite(join(dataDir, 'db'))
    expect(await describeSchema(db)).toBe(await committed())
    await refusesStrangers(db)
    await db.close()
  })
})

const programs = postgresPrograms()
describe.skipIf(programs === null)(
  `migrations on PostgreSQL${programs === null ? ' (not run: no server programs in /usr/lib/postgresql)' : ''}`,
  () => {
    it('amount to the same schema, also when two programs migrate at once', async () => {
      const server = await startPostgres(programs ?? '')
      try {
        const url = await server.database()
        const [one, two] = await Promise.all([openPostgres(url), openPostgres(url)])
        await Promise.all([migrate(one), migrate(two)])
        expect(await describeSchema(one)).toBe(await committed())
        await refusesStrangers(one)
        await Promise.all([one.close(), two.close()])
      } finally {
        await server.stop()
      }
    })
  },
)
