import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from './lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Written {
  pid: number
  started: string | null
  host: string
  boot: string
  since: string
  suspect: boolean
}
/** What this process writes when it takes the lock. */
async function own(): Promise<Written> {
  const lock = await lockFolder(folder)
  const text = await readFile(join(folder, 'lock'), 'utf8')
  await lock.release()
  return JSON.parse(text) as Written
}
const leave = (lock: Written | string): Promise<void> =>
  writeFile(join(folder, 'lock'), typeof lock === 'string' ? lock : JSON.stringify(lock))

it('holds a folder once, and lets it go', async () => {
  const lock = await lockFolder(folder)
  expect(lock.afterPowerCut).toBe(false)
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid} `)
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

it('gives it to one of many that ask at once', async () => {
  await leave({ ...(await own()), pid: 999_999_999 })
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('takes over from a process that is gone, also when its number is another’s now', async () => {
  const mine = await own()
  for (const gone of [{ pid: 999_999_999 }, { pid: process.ppid, started: 'long ago' }, { started: 'before a restart of the container' }]) {
    await leave({ ...mine, ...gone })
    const lock = await lockFolder(folder)
    expect(lock.afterPowerCut).toBe(false)
    await lock.release()
  }
})

it('does not judge a process on another machine', async () => {
  await leave({ ...(await own()), pid: 1, host: `not-${hostname()}` })
  await expect(lockFolder(folder)).rejects.toThrow(/held by process 1 on not-.* delete/)
})

it('knows a power cut, until the database is trusted again', async () => {
  const mine = await own()
  for (const left of [{ ...mine, boot: 'another-run' }, '']) {
    await leave(left)
    expect((await lockFolder(folder)).afterPowerCut).toBe(true)
    // killed before the database was rebuilt: the next one must still know
    const written = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as Written
    await leave({ ...written, pid: 999_999_999 })
    const next = await lockFolder(folder)
    expect(next.afterPowerCut).toBe(true)
    await next.trust()
    await leave({ ...(JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as Written), pid: 999_999_999 })
    const last = await lockFolder(folder)
    expect(last.afterPowerCut).toBe(false)
    await last.release()
  }
})
