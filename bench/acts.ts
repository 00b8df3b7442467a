import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import pg from 'pg'
import type { OpenRegion } from '#src/region/open.ts'
import { openTest, receive, smallCatalogue } from '#src/region/testing.ts'
import { freshDataDir, freshFolder, postgresPrograms, startPostgres } from '#src/store/testing.ts'
import { median, pairwise, rate, table, whole } from './measure.ts'

const MILLISECONDS = 1500
const CALLERS = [1, 32]
type Run = (callers: number) => Promise<number>

/** How many times a second the disk confirms 4 kB appended to a file. */
const fdatasyncs = (folder: string): number => {
  const file = openSync(join(folder, 'fdatasync'), 'a')
  const bytes = Buffer.alloc(4096, 1)
  const started = performance.now()
  let n = 0
  for (; performance.now() - started < 500; n++) {
    writeSync(file, bytes)
    fdatasyncSync(file)
  }
  closeSync(file)
  return (n / (performance.now() - started)) * 1000
}
const ours =
  (o: OpenRegion): Run =>
  callers =>
    rate(callers, MILLISECONDS, async () => {
      const outcome = await o.region.submit(receive())
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    })
/** The least a program can do: one row of the same bytes, prepared, committed by itself; a connection for each caller. */
const bareInsert = async (url: string): Promise<{ run: Run; close(): Promise<void> }> => {
  const clients = await Promise.all(
    Array.from({ length: Math.max(...CALLERS) }, async () => {
      const c = new pg.Client({ connectionString: url })
      await c.connect()
      return c
    }),
  )
  await clients[0]!.query('CREATE TABLE bare (pos bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL, data text NOT NULL)')
  const values = ['e'.repeat(480), 'd'.repeat(180)]
  return {
    run: callers => {
      const free = clients.slice(0, callers)
      return rate(callers, MILLISECONDS, async () => {
        const c = free.pop()!
        await c.query({ name: 'bare', text: 'INSERT INTO bare (body, data) VALUES ($1, $2)', values })
        free.push(c)
      })
    },
    close: async () => void (await Promise.all(clients.map(c => c.end()))),
  }
}
const emmett = async (url: string): Promise<{ run: Run; close(): Promise<void> }> => {
  const store = getPostgreSQLEventStore(url)
  await store.schema.migrate()
  const data = { applicant: '张三', mode: 'ordinary', happenedAt: '2024-06-03T09:00+08:00' }
  let n = 0
  return {
    run: callers => rate(callers, MILLISECONDS, () => store.appendToStream(`case-${n++}`, [{ type: 'receive', data }])),
    close: () => store.close(),
  }
}

/** Durable acts a second, live mode (decided, committed to, sealed where the field is), against peers measured in the same rounds. */
export const acts = async (rounds: number): Promise<string> => {
  const programs = postgresPrograms()
  const catalogue = await smallCatalogue()
  const now = Date.now
  const folder = await freshFolder()
  const embedded = await openTest(await freshDataDir(), catalogue, { now })
  const server = programs ? await startPostgres(programs, 'on') : null
  const onServer = server ? await openTest(await freshFolder(), catalogue, { now, databaseUrl: await server.database() }) : null
  const bare = server ? await bareInsert(await server.database()) : null
  const events = server ? await emmett(await server.database()) : null
  const runs: readonly (readonly [string, Run | undefined])[] = [
    ['mingfa, PostgreSQL', onServer ? ours(onServer) : undefined],
    ['INSERT+COMMIT', bare?.run],
    ['emmett', events?.run],
    ['mingfa, embedded', ours(embedded)],
  ]
  const seen = new Map<string, number[]>()
  const disk: number[] = []
  for (let round = -1; round < rounds; round++) {
    if (round >= 0) disk.push(fdatasyncs(folder))
    for (const callers of CALLERS)
      for (const [name, run] of runs) {
        if (!run) continue
        const r = await run(callers)
        // The first round warms up.
        if (round >= 0) seen.set(`${name} ${callers}`, [...(seen.get(`${name} ${callers}`) ?? []), r])
      }
  }
  await embedded.close()
  await onServer?.close()
  await bare?.close()
  await events?.close()
  // Its pool ends connections after it has answered; a server stopped before that would end this process with them.
  await sleep(2000)
  await server?.stop()
  await rm(folder, { recursive: true })
  const rows = runs.flatMap(([name, run]) =>
    run
      ? CALLERS.map(callers => {
          const own = seen.get(`${name} ${callers}`)!
          const against = (peer: string) =>
            seen.has(`${peer} ${callers}`) && name.startsWith('mingfa') ? pairwise(own, seen.get(`${peer} ${callers}`)!) : ''
          return [
            name,
            String(callers),
            whole(median(own)),
            `${whole(Math.min(...own))}–${whole(Math.max(...own))}`,
            against('INSERT+COMMIT'),
            against('emmett'),
          ]
        })
      : [],
  )
  return `${table(['what', 'callers', 'a second', 'min–max', 'to INSERT+COMMIT', 'to emmett'], rows)}

${rounds} rounds after one to warm up, ${MILLISECONDS / 1000} s each, one after another in every round; ratios are medians of the ${rounds} pairs with the least and the greatest.
PostgreSQL with \`fsync=on\` on the same disk. fdatasync of 4 kB appended, measured at the start of each round: ${whole(median(disk))} a second (${whole(Math.min(...disk))}–${whole(Math.max(...disk))}).
An act of ours is decided against its case, committed to field by field, one field sealed, appended with values and case row, and in the tree under
a signed head when it is answered. INSERT+COMMIT is one prepared row of as many bytes on a connection for each caller; emmett appends one event to a new stream.`
}
