import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** The promise of the first start, kept from outside: an empty folder, one command, the figures of the published report, each opening to its cases. */
interface Figure {
  readonly id: string
  readonly value: number | string | null
  readonly numerator: number
  readonly denominator: number
  readonly text: string
  readonly position: number
  readonly on: string
  readonly cases: string
}
let data = ''
let port = 0
let server: ChildProcess | undefined
let said = ''
const url = (path: string): string => `http://127.0.0.1:${port}${path}`
const json = async <T>(path: string): Promise<T> => {
  const r = await fetch(url(path))
  if (!r.ok) throw new Error(`${path}: ${r.status} ${await r.text()}`)
  return (await r.json()) as T
}
const freePort = (): Promise<number> =>
  new Promise(done => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = s.address() as { port: number }
      s.close(() => done(free))
    })
  })
const start = (): void => {
  server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--data', data, 'start', '--port', String(port)], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, DATABASE_URL: '' },
  })
  server.stdout?.on('data', d => (said += d))
  server.stderr?.on('data', d => (said += d))
}
const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise(done => server?.once('exit', done))
  server.kill(signal)
  await ended
}
const status = async (): Promise<string | undefined> => {
  try {
    return (await json<{ state: string }>('/api/status')).state
  } catch {
    return undefined
  }
}
const ready = async (): Promise<void> => {
  for (let i = 0; i < 2000; i++) {
    if ((await status()) === 'ready') return
    if (server?.exitCode !== null) break
    await sleep(200)
  }
  throw new Error(`not ready: ${said}`)
}
const bytesUnder = async (folder: string): Promise<number> => {
  let sum = 0
  for (const e of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (e.isFile()) sum += (await stat(join(e.parentPath, e.name))).size
  return sum
}
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingfa-world-'))
  port = await freePort()
})
afterAll(async () => {
  await stop('SIGKILL')
  await rm(data, { recursive: true, force: true })
})

it('answers while it loads; killed on the way, it goes on where it was', { timeout: 400_000 }, async () => {
  start()
  for (let i = 0; i < 600 && (await status()) === undefined; i++) await sleep(100)
  expect(await status()).not.toBe('ready')
  expect((await fetch(url('/'))).status).toBe(200)
  const size = async (): Promise<number> => {
    const r = await fetch(url('/log/checkpoint'))
    return r.ok ? Number((await r.text()).split('\n')[1]) : 0
  }
  await sleep(4000)
  await stop('SIGKILL')
  start()
  await ready()
  expect(await size()).toBeGreaterThan(50_000)
  expect(said).toMatch(/127\.0\.0\.1/)
})

it('the report has the figures of the published one, and each opens to exactly the cases it counts', { timeout: 200_000 }, async () => {
  expect(await json('/api/region')).toMatchObject({ code: '654000', today: '2023-03-01', demonstration: true })
  const report = await json<{ figures: readonly Figure[] }>('/api/report?year=2022&format=json')
  const by = new Map(report.figures.map(f => [f.id, f]))
  const got = Object.fromEntries(
    Object.keys(published).map(id => [id, by.get(id) && [by.get(id)!.value, by.get(id)!.numerator, by.get(id)!.denominator]]),
  )
  expect(got).toEqual(published)
  expect(by.get('head-attendance')?.text).toBe('74.89 % (167/223), 75 %')
  for (const id of Object.keys(published)) {
    const f = by.get(id)!
    const opened = new Set<string>()
    let met = 0
    let page: { total: number; next: string | null; rows: readonly { key: string; met: boolean }[] }
    let after = ''
    do {
      page = await json(`${f.cases}&limit=500${after}`)
      for (const r of page.rows) {
        opened.add(r.key)
        if (r.met) met++
      }
      after = `&after=${encodeURIComponent(page.next ?? '')}`
    } while (page.next !== null && opened.size < MOST)
    expect({ id, total: page.total }).toEqual({ id, total: f.denominator })
    if (page.next === null) expect({ id, rows: opened.size, met }).toEqual({ id, rows: f.denominator, met: f.numerator })
  }
})

it('names as below the threshold whom the published report names, and nobody else', async () => {
  const f = await json<{ rows: readonly { organ: string }[] }>('/api/figures/litigation.counties-below-threshold?year=2022&limit=500')
  expect(f.rows.map(r => r.organ).sort()).toEqual(['654002', '654004', '654027'])
})

it('takes less than 500 MB, and verifies clean after a second start', { timeout: 300_000 }, async () => {
  await stop('SIGTERM')
  expect(await bytesUnder(data)).toBeLessThan(500e6)
  start()
  await ready()
  const r = await fetch(url('/api/commands/verify'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"args":{"json":true}}',
  })
  const text = await r.text()
  expect(text).toContain('\\"clean\\":true')
})

/** Lists longer than this are not paged to the end: their total is what is compared. */
const MOST = 4000
/** Value, numerator, denominator: the published report of 2022, and the populations that make its ratios true. */
const published: Readonly<Record<string, readonly [number, number, number]>> = {
  petitions: [3118, 3118, 3118],
  'petitions-accepted': [100, 3068, 3068],
  'petitions-settled': [99.96, 2499, 2500],
  'petitions-rated': [97.89, 2692, 2750],
  'petitions-satisfied': [98.51, 2652, 2692],
  suits: [223, 223, 223],
  'suits-absent': [56, 56, 56],
  'head-attendance': [75, 167, 223],
  'attendance-tekes': [67, 8, 12],
  'attendance-yining': [66, 19, 29],
  'attendance-horgos': [45, 5, 11],
  'attendance-named': [3, 3, 3],
  'powers-departments': [37, 37, 37],
  'powers-prefecture': [3604, 3604, 3604],
  'powers-county': [34_134, 34_134, 34_134],
  'powers-counties': [11, 11, 11],
  'powers-total': [37_738, 37_738, 37_738],
  'card-review': [3413, 3413, 3413],
  'card-exam': [3287, 3287, 3287],
  'duty-meetings': [2, 2, 2],
  'duty-counties': [11, 11, 11],
  'duty-departments': [61, 61, 61],
  'duty-townships': [271, 271, 271],
  'duty-units': [600, 600, 600],
}
