import { readFileSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { replaceFile } from './durable-file.ts'

/** Who holds a data folder: enough to tell a living holder from a dead one, and a dead process from a power cut. */
interface Holder {
  pid: number
  /** When that process started, in the machine's own count; null where it cannot be had. */
  started: string | null
  host: string
  /** Which run of the machine: another one means that it was restarted with the folder open. */
  boot: string
  since: string
  /** Taken over after a power cut, and the database not yet rebuilt. */
  suspect: boolean
}

/** A data folder held by this process alone. */
export interface FolderLock {
  /** The machine went down while the folder was open: database files that were never flushed may be torn. */
  readonly afterPowerCut: boolean
  /** Says that the database has been rebuilt, or was sound: a process killed from now on leaves nothing to rebuild. */
  trust(): Promise<void>
  release(): Promise<void>
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Start time of a process (field 22 of /proc/<pid>/stat), so that a number given to another process is not mistaken for the holder. */
function startedAt(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

// Without a boot id, the minute the machine came up.
const bootId = (): string =>
  readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? `up-${Math.round((Date.now() / 1000 - uptime()) / 60)}`

/** Whether two boot ids are of one run of the machine; minutes may differ a little, as clocks are set. */
function sameRun(a: string, b: string): boolean {
  if (a.startsWith('up-') && b.startsWith('up-')) return Math.abs(Number(a.slice(3)) - Number(b.slice(3))) <= 2
  return a === b
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return startedAt(process.pid) === holder.started
  try {
    process.kill(holder.pid, 0)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ESRCH') return false
  }
  const started = startedAt(holder.pid)
  return holder.started === null || started === null || started === holder.started
}

const TRIES = 10

/** Takes `<folder>/lock` for this process. Throws, naming the holder, when a living process has it. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  const mine: Holder = {
    pid: process.pid,
    started: startedAt(process.pid),
    host: hostname(),
    boot: bootId(),
    since: new Date().toISOString(),
    suspect: false,
  }
  const held = (afterPowerCut: boolean): FolderLock => ({
    afterPowerCut,
    trust: () => replaceFile(path, JSON.stringify(mine), 0o600),
    release: () => rm(path, { force: true }),
  })
  for (let tries = 0; tries < TRIES; tries++) {
    if (await create(path, mine)) return held(false)
    const found = await readFile(path, 'utf8').catch(() => null)
    if (found === null) continue // released meanwhile
    const holder = parse(found)
    if (holder === null && tries < TRIES - 2) {
      await sleep(100) // its holder may be about to write it
      continue
    }
    const rebooted = holder !== null && !sameRun(holder.boot, mine.boot)
    if (holder && !rebooted && holder.host !== mine.host) {
      throw new Error(
        `${folder} is held by process ${holder.pid} on ${holder.host} since ${holder.since}; if that machine no longer runs, delete ${path}`,
      )
    }
    if (holder && !rebooted && isAlive(holder)) {
      throw new Error(`${folder} is in use by process ${holder.pid} since ${holder.since}: stop it, or talk to its server`)
    }
    if (!(await setAside(path, found))) continue
    // An unreadable lock is one that a power cut kept from being written.
    const suspect = rebooted || holder === null || holder.suspect
    if (await create(path, { ...mine, suspect })) return held(suspect)
  }
  throw new Error(`${folder} could not be locked: other processes are starting on it`)
}

async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(holder))
    await file.sync()
    await file.close()
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  }
}

function parse(text: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(text)
    return typeof holder === 'object' && holder !== null && 'pid' in holder && 'boot' in holder ? (holder as Holder) : null
  } catch {
    return null
  }
}

/** Removes a dead process's lock unless another process has just replaced it by its own. */
async function setAside(path: string, expected: string): Promise<boolean> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return false
  }
  const taken = await readFile(aside, 'utf8')
  if (taken !== expected) {
    await rename(aside, path)
    return false
  }
  await rm(aside)
  return true
}
