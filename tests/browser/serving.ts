import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { todayOnTheWall } from '#src/cli/wall.ts'
import { organs, record } from './record.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const START_MS = 120_000

export interface Serving {
  readonly base: string
  stop(): Promise<void>
}

const run = (args: readonly string[], cwd = root): Promise<string> =>
  new Promise((done, fail) => {
    // A test run's own NODE_ENV would build the console for developers.
    const p = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } })
    let said = ''
    for (const s of [p.stdout, p.stderr]) s.on('data', (d: Buffer) => (said += d.toString()))
    p.on('error', fail)
    p.on('exit', code => (code === 0 ? done(said) : fail(new Error(`${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}`))))
  })
const mingfa = ['--import', 'tsx', 'src/cli/main.ts']

/** The address that a starting server prints. */
const addressOf = (p: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = ''
    const hear = (d: Buffer) => {
      said += d.toString()
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (at) done(at[0])
    }
    p.stdout?.on('data', hear)
    p.stderr?.on('data', hear)
    p.on('exit', code => fail(new Error(`the server ended with ${code}:\n${said.slice(-2000)}`)))
  })

const ready = async (base: string): Promise<void> => {
  const until = Date.now() + START_MS
  for (;;) {
    const status = (await (await fetch(`${base}/api/status`)).json()) as { state: string; why?: string }
    if (status.state === 'ready') return
    if (status.state === 'failed' || Date.now() > until) throw new Error(`the server did not start: ${status.why ?? status.state}`)
    await new Promise(r => setTimeout(r, 200))
  }
}

/** Builds the console, imports the small record into a folder of its own, and serves it. `world` instead of the record: that world. */
export const serve = async (world = 'none'): Promise<Serving> => {
  await run(['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/console/vite.config.ts', '--logLevel', 'warn'])
  const data = await mkdtemp(join(tmpdir(), 'mingfa-console-'))
  if (world === 'none') {
    const today = todayOnTheWall()
    await writeFile(join(data, 'organs.json'), JSON.stringify(organs))
    await writeFile(
      join(data, 'record.jsonl'),
      record(today)
        .map(l => JSON.stringify(l))
        .join('\n'),
    )
    await run([
      ...mingfa,
      '--data',
      join(data, 'region'),
      'import',
      join(data, 'record.jsonl'),
      '--organs',
      join(data, 'organs.json'),
      '--source',
      'example',
    ])
  }
  const server = spawn(process.execPath, [...mingfa, '--data', join(data, 'region'), 'start', '--world', world, '--port', '0'], {
    cwd: root,
  })
  const base = await addressOf(server)
  await ready(base)
  return {
    base,
    stop: async () => {
      const gone = new Promise(done => server.on('exit', done))
      server.kill('SIGTERM')
      await gone
      await rm(data, { recursive: true, force: true })
    },
  }
}

/**
 * The Chromium from the packages. Its own list of arguments is for another surrounding: one process for all, which ends with the first
 * window, and no web security.
 */
export const browse = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  })
