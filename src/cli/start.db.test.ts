import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let data = ''
const children: ChildProcess[] = []
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingfa-start-'))
})
afterAll(async () => {
  for (const c of children) if (c.exitCode === null) c.kill('SIGKILL')
  await rm(data, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  said(): string
  ended(): Promise<number | null>
}
const start = (...args: string[]): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--data', data, 'start', '--world', 'none', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '' },
  })
  children.push(child)
  let text = ''
  child.stdout?.on('data', d => (text += d))
  child.stderr?.on('data', d => (text += d))
  const end = new Promise<number | null>(done => child.on('exit', code => done(code)))
  return { child, said: () => text, ended: () => end }
}
const until = async <T>(what: () => Promise<T | null | undefined> | T | null | undefined, seconds = 60): Promise<T> => {
  for (let i = 0; i < seconds * 10; i++) {
    const found = await what()
    if (found) return found
    await sleep(100)
  }
  throw new Error('waited in vain')
}

it('listens at once, then serves an empty region; a second start on the folder fails and disturbs nothing; SIGTERM ends it cleanly', {
  timeout: 150_000,
}, async () => {
  const first = start('--port', '0')
  const base = await until(() => /http:\/\/127\.0\.0\.1:\d+/.exec(first.said())?.[0])
  expect((await fetch(`${base}/api/status`)).status).toBe(200)
  await until(async () => ((await (await fetch(`${base}/api/status`)).json()) as { state: string }).state === 'ready')
  const serverFile = join(data, 'server.json')
  const held = JSON.parse(await readFile(serverFile, 'utf8')) as { port: number; pid: number }
  expect([held.pid, `http://127.0.0.1:${held.port}`]).toEqual([first.child.pid, base])
  expect((await stat(serverFile)).mode & 0o077).toBe(0)
  expect((await (await fetch(`${base}/api/region`)).json()) as { position: number; demonstration: boolean }).toMatchObject({
    position: 0,
    demonstration: false,
  })

  const second = start('--port', '0')
  await until(() => second.said().includes('in use by process'))
  const other = /http:\/\/127\.0\.0\.1:\d+/.exec(second.said())?.[0]
  const status = (await (await fetch(`${other}/api/status`)).json()) as { state: string; why: string }
  expect([status.state, status.why.includes('in use by process')]).toEqual(['failed', true])
  expect(await second.ended()).toBe(1)
  expect(JSON.parse(await readFile(serverFile, 'utf8'))).toEqual(held)

  const taken = start('--port', String(held.port))
  expect(await taken.ended()).toBe(1)
  expect(taken.said()).toContain(`port ${held.port} is taken`)

  first.child.kill('SIGTERM')
  expect(await first.ended()).toBe(0)
  expect([existsSync(serverFile), existsSync(join(data, 'lock'))]).toEqual([false, false])
})

it('a port that is none is bad input', { timeout: 30_000 }, async () => {
  await mkdir(data, { recursive: true })
  const bad = start('--port', 'many')
  expect(await bad.ended()).toBe(2)
})
