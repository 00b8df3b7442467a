import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Args, Io, RegionCommand } from '../commands/command.ts'
import { DEFAULT_REGION, openRegion } from '../region/open.ts'

const bar = () => {
  let shown = 0
  return (step: string, done: number, of: number) => {
    const now = Date.now()
    if (!process.stderr.isTTY || (now - shown < 100 && done < of)) return
    shown = now
    const width = 30
    const part = of > 0 ? Math.floor((done / of) * width) : 0
    process.stderr.write(`\r${step} [${'█'.repeat(part)}${'░'.repeat(width - part)}] ${done}/${of}${of > 0 && done >= of ? '\n' : ''}`)
  }
}
/** What a command writes to, where it runs in this process. */
export const terminal = (
  progress: Io['progress'] = bar(),
  lines: Io['lines'] = async function* () {},
  out: Io['out'] = t => process.stdout.write(t),
): Io => ({
  out,
  err: t => process.stderr.write(t),
  progress,
  lines,
})

/** The server that holds this data folder, where one is running. */
export const serverOf = async (dataDir: string): Promise<string | null> => {
  const text = await readFile(join(dataDir, 'server.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const { port, pid } = JSON.parse(text) as { port: number; pid: number }
  try {
    process.kill(pid, 0)
  } catch {
    return null
  }
  return `http://127.0.0.1:${port}`
}

/**
 * Runs a command over the data folder: in this process, or through the server that holds the folder. `name` is the command's name on the
 * server's command route; `input` its lines; `out` takes what it writes, standard output where none is given.
 */
export const runOverRegion = async (
  name: string,
  command: RegionCommand,
  o: { data: string },
  args: Args,
  input: () => AsyncIterable<string> = async function* () {},
  out: Io['out'] = t => process.stdout.write(t),
): Promise<number> => {
  const dataDir = resolve(o.data)
  const progress = bar()
  const server = await serverOf(dataDir)
  if (server) return throughServer(server, name, args, input, progress, out)
  const open = await openRegion({
    dataDir,
    code: DEFAULT_REGION,
    ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
    progress: (done, of) => progress('open', done, of),
  })
  try {
    return await command(open, args, terminal(progress, input, out))
  } finally {
    await open.close()
  }
}

interface Line {
  readonly out?: string
  readonly err?: string
  readonly status?: number
  readonly progress?: readonly [string, number, number]
}
const throughServer = async (
  server: string,
  name: string,
  args: Args,
  input: () => AsyncIterable<string>,
  progress: (s: string, d: number, o: number) => void,
  out: Io['out'],
): Promise<number> => {
  const lines: string[] = []
  for await (const l of input()) lines.push(l)
  const r = await fetch(`${server}/api/commands/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ args, lines }),
  })
  if (!r.ok || !r.body) {
    process.stderr.write(`the server at ${server} answered ${r.status}: ${await r.text()}\n`)
    return 1
  }
  let rest = ''
  let status = 1
  const take = (text: string) => {
    if (text === '') return
    const l = JSON.parse(text) as Line
    if (l.out !== undefined) out(l.out)
    if (l.err !== undefined) process.stderr.write(l.err)
    if (l.progress) progress(...l.progress)
    if (l.status !== undefined) status = l.status
  }
  const decoder = new TextDecoder()
  for await (const chunk of r.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true })
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    parts.forEach(take)
  }
  take(rest)
  return status
}
