import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messages } from '../messages/index.ts'
import { LOCAL_ACTOR } from '../region/actor.ts'
import { DEFAULT_REGION, type OpenRegion, openRegion } from '../region/open.ts'
import { buildApp } from '../server/app.ts'
import { Host } from '../server/host.ts'
import { Service } from '../server/service.ts'

export interface StartOptions {
  readonly port: string
  /** A world for an empty folder; `none`: it stays empty. */
  readonly world: string
  readonly data: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const consoleDir = join(root, 'dist', 'console')
/** Milliseconds that a failed start still tells why. */
const LINGER = 3000
const LOADING = 'world-loading'

const say = (text: string) => process.stdout.write(`${text}\n`)
const warn = (text: string) => process.stderr.write(`${text}\n`)
const messageOf = (e: unknown): string => (e instanceof Error ? e.message : String(e))

/** Builds the console where nobody has. What goes wrong is said, and the API is served without it. */
const buildConsole = async (): Promise<void> => {
  const config = join(root, 'apps', 'console', 'vite.config.ts')
  if (existsSync(join(consoleDir, 'index.html')) || !existsSync(config)) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await new Promise<void>(done => {
    const p = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    p.stderr.on('data', (d: Buffer) => {
      said = `${said}${d.toString()}`.slice(-2000)
    })
    p.on('error', e => {
      warn(`the console could not be built: ${e.message}`)
      done()
    })
    p.on('exit', code => {
      if (code !== 0) warn(`the console could not be built:\n${said}`)
      done()
    })
  })
}

/**
 * Loads the world into an empty region. A start that was interrupted while it did so leaves a part of a world: that is said, not mended,
 * since nobody could tell it from a record.
 */
const loadWorldInto = async (open: OpenRegion, name: string, host: Host): Promise<void> => {
  const { region, store } = open
  const half = await store.meta.get(region.code, LOADING)
  if (half) throw new Error(`${half}: ${messages.zh.progress['half-a-world']} ${messages.en.progress['half-a-world']}`)
  if (name === 'none' || (await store.size(region.code)) > 0) return
  const { loadWorld } = await import('../worlds/load.ts')
  await store.meta.set(region.code, LOADING, name)
  await loadWorld(name, open, (step, done, of) => host.progress(step, done, of))
  await store.meta.set(region.code, LOADING, '')
}

const version = async (): Promise<string> => (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version

/**
 * `mingfa start`: listens on the loopback address at once, opens the region behind a progress page, loads the world into an empty folder,
 * and serves until it is told to stop. Resolves with the exit status once everything under way is done and closed.
 */
export const start = async (o: StartOptions): Promise<number> => {
  const data = resolve(o.data)
  const port = Number(o.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    warn(`--port takes a number from 0 to 65535, not ${o.port}`)
    return 2
  }
  const host = new Host()
  const service = new Service({ host, actor: LOCAL_ACTOR, now: Date.now, version: await version() })
  const app = await buildApp({
    service,
    consoleDir,
    onFault: (incident, fault, req) =>
      warn(`incident ${incident}: ${req.method} ${req.url}\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`),
  })
  try {
    await app.listen({ host: '127.0.0.1', port })
  } catch (e) {
    const inUse = e instanceof Error && 'code' in e && e.code === 'EADDRINUSE'
    warn(inUse ? `port ${port} is taken: another start may be running; name another with --port` : messageOf(e))
    return 1
  }
  const address = app.server.address()
  const at = typeof address === 'object' && address ? address.port : port
  const base = `http://127.0.0.1:${at}`
  say(`mingfa 明法 ${base} — ${messages.zh.progress.loading} / ${messages.en.progress.loading}`)

  let stop: (status: number) => void = () => undefined
  const stopped = new Promise<number>(done => {
    stop = done
  })
  const onSignal = () => stop(0)
  process.once('SIGTERM', onSignal)
  process.once('SIGINT', onSignal)

  let open: OpenRegion | null = null
  let said = false
  let warming: Promise<void> = Promise.resolve()
  const serverFile = join(data, 'server.json')
  const prepare = async () => {
    const built = buildConsole()
    open = await openRegion({
      dataDir: data,
      code: process.env.MINGFA_REGION ?? DEFAULT_REGION,
      ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
      progress: (done, of) => host.progress('read', done, of),
    })
    if (host.stopping) return
    // Only the holder of the folder says where it can be reached.
    await writeFile(serverFile, JSON.stringify({ port: at, pid: process.pid }), { mode: 0o600 })
    said = true
    host.progress('world')
    await loadWorldInto(open, o.world, host)
    host.progress('console')
    await built
    host.ready(open)
    warming = service.warm().catch(() => undefined) // Whoever asks meets the fault, with its incident number.
    say(
      `控制台 console  ${base}/\n接口   API      ${base}/api  (OpenAPI: ${base}/api/openapi.json)\n账本   log      ${base}/log/checkpoint\n仅在本机应答（127.0.0.1），尚无登录。 Listens on the loopback address only; there is no sign-in yet.`,
    )
  }
  const preparing = prepare().catch(e => {
    if (host.stopping) return
    host.fail(messageOf(e))
    warn(`${messages.zh.progress.failed} / ${messages.en.progress.failed}: ${messageOf(e)}`)
    // A page that is open learns why before the address goes.
    setTimeout(() => stop(1), LINGER)
  })

  const status = await stopped
  host.stop()
  // A world that is loading is not waited for: closing the region ends it, and the next start says that it is incomplete.
  const held = open as OpenRegion | null
  if (held) await held.region.close()
  await app.close()
  await preparing
  await warming
  await (open as OpenRegion | null)?.close()
  if (said) await rm(serverFile, { force: true })
  process.off('SIGTERM', onSignal)
  process.off('SIGINT', onSignal)
  return status
}
