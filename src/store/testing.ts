import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openEmbedded } from './embedded-store.ts'
import { migrations } from './migrate.ts'

// For tests, of this folder and of those that stand on it: fresh data folders and a throw-away PostgreSQL server.

/** A new empty folder in the system's temporary one. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mingfa-'))

/**
 * A data folder whose embedded database is made and migrated. Making one takes 5–6 s, so one is kept for each state of the migrations
 * and copied.
 */
export async function freshDataDir(): Promise<string> {
  const all = await migrations()
  const state = createHash('sha256')
    .update(all.map(({ hash }) => hash).join())
    .digest('hex')
  const template = join(tmpdir(), `mingfa-template-${state.slice(0, 16)}-${process.version}`)
  if (!existsSync(template)) {
    const making = await freshFolder()
    await (await openEmbedded({ dataDir: making })).close()
    // Of several tests that make it at once one wins; the others' copies are as good.
    await rename(making, template).catch(() => rm(making, { recursive: true }))
  }
  const folder = await freshFolder()
  await cp(template, folder, { recursive: true })
  return folder
}

/** A server that was started for tests. */
export interface TestServer {
  /** Makes an empty database and answers with its address. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** Debian's server programs, newest version first; null where PostgreSQL is not installed. */
export function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const [newest] = readdirSync(root)
    .map(Number)
    .sort((a, b) => b - a)
  const bin = join(root, String(newest), 'bin')
  return existsSync(join(bin, 'initdb')) ? bin : null
}

/**
 * Starts a server in a temporary folder, on a free port, for this test alone. PostgreSQL refuses to run as root: then as `postgres`. Tests do
 * without fsync; measurements of durable writes do not.
 */
export async function startPostgres(bin: string, fsync: 'on' | 'off' = 'off'): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-pg-'))
  const as = process.getuid?.() === 0 ? ordinaryUser() : {}
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'mingfa', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...as,
    stdio: 'ignore',
    cwd: folder,
  })
  const port = await freePort()
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', `fsync=${fsync}`]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...as,
    stdio: 'ignore',
    cwd: folder,
  })
  const address = (database: string): string => `postgres://mingfa@127.0.0.1:${port}/${database}`
  await answering(address('postgres'), server)
  let databases = 0
  return {
    async database() {
      const name = `t${++databases}`
      await onServer(address('postgres'), `CREATE DATABASE ${name}`)
      return address(name)
    },
    async stop() {
      const gone = new Promise(done => server.once('exit', done))
      server.kill('SIGINT')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs statements on a connection of their own. */
export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

function ordinaryUser(): { uid?: number; gid?: number } {
  const id = (flag: string): number => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      } catch {
        // not on this machine
      }
    }
    throw new Error('no ordinary user to run PostgreSQL as')
  }
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await onServer(url, 'SELECT 1')
    } catch (fault) {
      if (tries > 200 || server.exitCode !== null) throw fault
      await sleep(50)
    }
  }
}
