import { type ChildProcess, spawn } from 'node:child_process'
import { appendFile, cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from './embedded-store.ts'
import { openStore, type RecordRow, type Store } from './index.ts'
import { freshDataDir } from './testing.ts'

const region = '654000'
let dataDir: string

beforeEach(async () => {
  dataDir = await freshDataDir()
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const open = (): Promise<Store> => openStore({ dataDir })
const journal = (): string => join(dataDir, 'journal')
const segments = async (): Promise<string[]> => (await readdir(journal())).sort()
const lastSegment = async (): Promise<string> => join(journal(), (await segments()).at(-1) ?? '')

async function append(store: Store, count: number, erasures: number[] = []): Promise<void> {
  for (let i = 0; i < count; i++) {
    const first = await store.size(region)
    const row = {
      procedure: 'p',
      edition: 'e',
      organ: 'o',
      state: `s${first}`,
      open: true,
      nextDue: null,
      source: null,
      foreign: null,
      body: '{}',
    }
    const act = {
      entry: `{"n":${first}}`,
      case: `c${first % 3}`,
      salts: new Uint8Array(16).fill(first % 256),
      data: `{"secret":"secret-${first}-"}`,
    }
    const answer = await store.append({ region, first, acts: [act], cases: [{ case: `c${first % 3}`, ...row }], erasures })
    expect(answer).toEqual({ ok: true, size: first + 1 })
  }
}
async function contents(store: Store): Promise<{ records: RecordRow[]; rows: unknown[] }> {
  const records: RecordRow[] = []
  for await (const record of store.records(region, 0, 1e9)) records.push(record)
  return { records, rows: await store.cases(region, { limit: 100 }) }
}
/** Loses the database's files, as a torn folder would be, and opens what the journal alone gives. */
async function rebuilt(): Promise<Store> {
  await rm(join(dataDir, 'db'), { recursive: true })
  return open()
}

interface Writer {
  child: ChildProcess
  output: () => string
  gone: Promise<unknown>
}
function writer(...args: string[]): Writer {
  const fixture = fileURLToPath(new URL('crash.fixture.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    output += `stderr ${chunk.toString()}`
  })
  return { child, output: () => output, gone: new Promise(done => child.once('close', done)) }
}
async function until(check: () => boolean, of: Writer): Promise<void> {
  for (let i = 0; i < 12_000 && !check(); i++) {
    if (of.child.exitCode !== null) throw new Error(of.output())
    await sleep(5)
  }
  expect(check(), of.output()).toBe(true)
}

describe('a killed process', () => {
  it('loses nothing it acknowledged, in 10 rounds of kill -9', { timeout: 180_000 }, async () => {
    let acknowledged = 0
    const erased = new Set<number>()
    for (let round = 0; round < 10; round++) {
      const running = writer('erase')
      await until(() => running.output().includes('\nack'), running)
      await sleep(20 + round * 37)
      running.child.kill('SIGKILL')
      await running.gone
      const lines = running.output().split('\n').slice(0, -1) // the last may be half written
      const opened = Number(lines[0]?.split(' ')[1])
      expect(opened).toBeGreaterThanOrEqual(acknowledged)
      const acks = lines.filter(line => line.startsWith('ack'))
      acknowledged = Number(acks.at(-1)?.split(' ')[1])
      for (const line of acks) if (line.includes('erased')) erased.add(Number(line.split(' ')[3]))
    }
    const store = await open()
    const before = await contents(store)
    await store.close()
    expect(before.records.length).toBeGreaterThanOrEqual(acknowledged)
    expect(before.records.every(({ body, pos }) => body === `{"n":${pos}}`)).toBe(true)
    expect([...erased].every(pos => before.records[pos]?.data === null)).toBe(true)
    const again = await rebuilt()
    expect(await contents(again)).toEqual(before)
    await again.close()
  })

  it('is told from a living one: a second process is refused by name, and takes over when the first is dead', async () => {
    const running = writer()
    await until(() => running.output().includes('\nack'), running)
    await expect(open()).rejects.toThrow(`in use by process ${running.child.pid} `)
    running.child.kill('SIGKILL')
    await running.gone
    const store = await open()
    await expect(open()).rejects.toThrow(`in use by process ${process.pid} `)
    await store.close()
    await (await open()).close()
  })
})

describe('the journal', () => {
  it('cuts a torn tail, which was never acknowledged', async () => {
    const store = await open()
    await append(store, 5)
    const before = await contents(store)
    await store.close()
    const sound = await readFile(await lastSegment())
    for (const tail of [sound.subarray(sound.length - 100, sound.length - 30), Buffer.alloc(500), Buffer.from([0, 0, 0])]) {
      await appendFile(await lastSegment(), tail)
      const again = await open()
      expect(await contents(again)).toEqual(before)
      await again.close()
      expect(await readFile(await lastSegment())).toEqual(sound)
    }
  })

  it('gives the database what it lacks, and takes from it what a torn tail lost', async () => {
    let store = await open()
    await append(store, 3)
    await store.close()
    const older = join(dataDir, 'older')
    await cp(join(dataDir, 'db'), older, { recursive: true })
    store = await open()
    await append(store, 4)
    await store.meta.set(region, 'today', '2024-05-06')
    const before = await contents(store)
    await store.close()

    await rm(join(dataDir, 'db'), { recursive: true })
    await rename(older, join(dataDir, 'db'))
    store = await open() // the database is behind the journal
    expect(await contents(store)).toEqual(before)
    expect(await store.meta.get(region, 'today')).toBe('2024-05-06')
    await append(store, 1)
    const after = await contents(store)
    await store.close()

    const bytes = await readFile(await lastSegment())
    await truncate(await lastSegment(), bytes.length - 1)
    await (await open()).close() // the journal is behind the database
    store = await rebuilt()
    expect(await contents(store)).toEqual(after)
    await store.close()
  })

  it('rebuilds a lost database across segments, and is written anew from one when it is lost itself', async () => {
    let store = await openEmbedded({ dataDir, segmentBytes: 2000 })
    await append(store, 40)
    await store.meta.set(region, 'today', '2024-05-06')
    const before = await contents(store)
    await store.close()
    expect((await segments()).length).toBeGreaterThan(4)
    store = await rebuilt()
    expect(await contents(store)).toEqual(before)
    expect(await store.meta.get(region, 'today')).toBe('2024-05-06')
    await store.close()

    await rm(journal(), { recursive: true })
    await (await open()).close()
    store = await rebuilt()
    expect(await contents(store)).toEqual(before)
    expect(await store.meta.get(region, 'today')).toBe('2024-05-06')
    await store.close()
  })

  it('does not keep what was erased', async () => {
    let store = await openEmbedded({ dataDir, segmentBytes: 2000 })
    await append(store, 30)
    await append(store, 1, [2, 29])
    await append(store, 2)
    const before = await contents(store)
    await store.close()
    const text = (await Promise.all((await segments()).map(name => readFile(join(journal(), name), 'latin1')))).join('')
    expect(text).toContain('secret-3-')
    expect(text).not.toContain('secret-2-')
    expect(text).not.toContain('secret-29-')
    store = await rebuilt()
    expect(await contents(store)).toEqual(before)
    expect(before.records.filter(({ data }) => data === null).map(({ pos }) => pos)).toEqual([2, 29])
    await store.close()
  })

  it('says which segment is damaged instead of leaving acts out', async () => {
    const store = await openEmbedded({ dataDir, segmentBytes: 2000 })
    await append(store, 30)
    await store.close()
    const [first = ''] = await segments()
    const path = join(journal(), first)
    const bytes = await readFile(path)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    await writeFile(path, bytes)
    await expect(rebuilt()).rejects.toThrow(/segment 1 is damaged at byte \d+/)
    await rm(path)
    await expect(open()).rejects.toThrow(/lacks positions 0 to/)
  })
})

describe('a power cut', () => {
  // The lock is left by another run of the machine: what PGlite never flushed may be torn, whatever it looks like.
  async function leaveLock(): Promise<void> {
    const lock = { pid: 1, started: '1', host: 'elsewhere', boot: 'another-run', since: '2024-01-01T00:00:00Z', suspect: false }
    await writeFile(join(dataDir, 'lock'), JSON.stringify(lock))
  }

  it('has the database rebuilt from the journal, and the old files put aside', async () => {
    let store = await open()
    await append(store, 6)
    const before = await contents(store)
    await store.close()
    await leaveLock()
    await writeFile(join(dataDir, 'db', 'marker'), 'torn')
    store = await open()
    expect(await contents(store)).toEqual(before)
    await store.close()
    const aside = (await readdir(dataDir)).filter(name => name.startsWith('db.aside-'))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(dataDir, aside[0] ?? '', 'marker'), 'utf8')).toBe('torn')
  })

  it('is also survived by a database that cannot be opened at all', async () => {
    let store = await open()
    await append(store, 3)
    const before = await contents(store)
    await store.close()
    await rm(join(dataDir, 'db', 'global'), { recursive: true })
    await mkdir(join(dataDir, 'db', 'global'))
    store = await open()
    expect(await contents(store)).toEqual(before)
    await store.close()
  })
})
