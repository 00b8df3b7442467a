import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ed25519Verify, sha256 } from '../crypto/node.ts'
import {
  decodeBundle,
  leafHashOfText,
  openCheckpoint,
  parseVkey,
  rootAt,
  TreeEdge,
  verifyConsistency,
  verifyInclusion,
} from '../ledger/index.ts'
import { LogDir } from './log-dir.ts'
import { type EntrySource, LogPublisher } from './publisher.ts'
import { openSigningKey, type SigningKey } from './signing-key.ts'

const origin = 'mingfa/654000'
let root: string
let folder: string
let key: SigningKey
let stored: string[]
let reads: number

const entry = (n: number): string => `{"n":${n},"zh":"${'法'.repeat(n % 7)}"}`
const source: EntrySource = {
  size: async () => stored.length,
  async *entries(from, to) {
    for (let pos = from; pos < Math.min(to, stored.length); pos++) {
      reads++
      yield { pos, body: stored[pos] ?? '' }
    }
  },
}
const open = (): Promise<LogPublisher> => LogPublisher.open(folder, origin, key, source)
function publish(log: LogPublisher, count: number): void {
  const first = stored.length
  const batch = Array.from({ length: count }, (_, i) => entry(first + i))
  stored.push(...batch)
  log.publish(first, batch)
}
function expectedRoot(size: number): Uint8Array {
  const tree = new TreeEdge(sha256)
  for (const text of stored.slice(0, size)) tree.append(leafHashOfText(sha256, text))
  return tree.root()
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mingfa-log-'))
  folder = join(root, 'log', '654000')
  key = await openSigningKey(join(root, 'keys', '654000'), origin)
  stored = []
  reads = 0
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('publishing', () => {
  it('signs each batch and its files give the same tree', async () => {
    const log = await open()
    for (const count of [1, 2, 250, 3, 1, 255, 300, 1]) publish(log, count)
    await log.close()
    const note = Buffer.from((await log.files.read('checkpoint'))?.bytes ?? '').toString()
    const head = openCheckpoint(ed25519Verify, note, [parseVkey(sha256, log.vkey)], origin)
    expect(head.size).toBe(813)
    expect(head.root).toEqual(expectedRoot(813))
    const bundles = await Promise.all(['000', '001', '002', '003.p/45'].map(path => log.files.read(`tile/entries/${path}`)))
    const texts = bundles.flatMap(file => decodeBundle(file?.bytes ?? new Uint8Array(0))).map(bytes => Buffer.from(bytes).toString())
    expect(texts).toEqual(stored)
  })

  it('proves inclusion and consistency at any size, before and after the files are written and after reopening', async () => {
    let log = await open()
    for (let i = 0; i < 40; i++) publish(log, 17)
    const check = (): void => {
      for (const size of [1, 2, 255, 256, 257, 512, 600, 680]) {
        for (const index of [0, size >> 1, size - 1]) {
          const leaf = leafHashOfText(sha256, stored[index] ?? '')
          expect(verifyInclusion(sha256, log.inclusion(index, size), index, size, leaf, expectedRoot(size))).toBe(true)
        }
        expect(verifyConsistency(sha256, log.consistency(size, 680), size, 680, expectedRoot(size), expectedRoot(680))).toBe(true)
      }
    }
    check()
    await log.flush()
    check()
    log = await open()
    check()
    await log.close()
  })

  it('reads only the bundle that is filling when it is opened again', async () => {
    const log = await open()
    publish(log, 1000)
    await log.close()
    reads = 0
    const again = await open()
    expect(reads).toBe(1000 % 256)
    publish(again, 30)
    expect(again.head.root).toEqual(expectedRoot(1030))
    await again.close()
  })

  it('catches up with a store that is ahead', async () => {
    const log = await open()
    publish(log, 10)
    await log.close()
    for (let n = 10; n < 5000; n++) stored.push(entry(n))
    const again = await open()
    expect(again.head.size).toBe(5000)
    expect(again.head.root).toEqual(expectedRoot(5000))
    expect((await new LogDir(folder).read('tile/entries/018'))?.bytes.length).toBeGreaterThan(0)
    await again.close()
  })

  it('refuses entries that do not follow', async () => {
    const log = await open()
    publish(log, 3)
    expect(() => log.publish(2, ['{}'])).toThrow(/do not follow/)
    expect(() => log.publish(4, ['{}'])).toThrow(/do not follow/)
    await log.close()
  })
})

describe('what was published stays', () => {
  it('refuses a store that is shorter than the checkpoint', async () => {
    const log = await open()
    publish(log, 20)
    await log.close()
    stored.length = 19
    await expect(open()).rejects.toThrow(/lost entries or is an older copy/)
  })

  it('refuses a store that holds another entry than was published', async () => {
    const log = await open()
    publish(log, 300)
    await log.close()
    stored[299] = entry(7)
    await expect(open()).rejects.toThrow(/not the one|are not those that were published/)
  })

  it('writes damaged tiles again from the store, and only when the store gives the signed root', async () => {
    const log = await open()
    publish(log, 300)
    await log.close()
    const before = await readFile(join(folder, 'tile/0/001.p/44'))
    await writeFile(join(folder, 'tile/0/001.p/44'), new Uint8Array(44 * 32))
    const again = await open()
    publish(again, 1)
    await again.close()
    expect((await readFile(join(folder, 'tile/0/001.p/45'))).subarray(0, 44 * 32)).toEqual(before)
    await writeFile(join(folder, 'tile/0/001.p/45'), new Uint8Array(45 * 32))
    stored[3] = entry(4)
    await expect(open()).rejects.toThrow(/are not those that were published/)
  })

  it('stops when another process replaced the checkpoint', async () => {
    const log = await open()
    publish(log, 3)
    await log.flush()
    await cp(join(folder, 'checkpoint'), join(root, 'older'))
    publish(log, 3)
    await log.flush()
    await cp(join(root, 'older'), join(folder, 'checkpoint'))
    publish(log, 1)
    await expect(log.flush()).rejects.toThrow(/replaced by someone else/)
    expect(() => log.publish(7, ['{}'])).toThrow(/has to be opened again/)
  })

  it('keeps logs apart by origin', async () => {
    const log = await open()
    publish(log, 1)
    await log.close()
    await expect(LogPublisher.open(folder, 'mingfa/654100', key, source)).rejects.toThrow(/holds the log mingfa\/654000/)
  })
})

describe('files', () => {
  it('answers with any narrower width of a tile that is filling, and keeps one file', async () => {
    const log = await open()
    for (let i = 0; i < 5; i++) {
      publish(log, 8)
      await log.flush()
    }
    expect(await readdir(join(folder, 'tile/0/000.p'))).toEqual(['40'])
    for (const width of [1, 8, 39, 40]) {
      expect((await log.files.read(`tile/0/000.p/${width}`))?.bytes.length).toBe(width * 32)
      expect(decodeBundle((await log.files.read(`tile/entries/000.p/${width}`))?.bytes ?? new Uint8Array(0)).length).toBe(width)
    }
    expect(await log.files.read('tile/0/000.p/41')).toBeNull()
    expect(await log.files.read('tile/0/000')).toBeNull()
    publish(log, 216)
    await log.flush()
    expect((await log.files.read('tile/0/000.p/40'))?.bytes.length).toBe(40 * 32)
    expect(await readdir(join(folder, 'tile/0'))).toEqual(['000'])
    await log.close()
  })

  it.each([
    '../../keys/654000',
    'tile/../../../keys/654000',
    'tile/0/../../checkpoint',
    '/etc/passwd',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/0',
    'checkpoint/',
    'tile/0/000\0',
    'tile/entries/%2e%2e',
    '',
  ])('answers nothing for %j', async path => {
    const log = await open()
    publish(log, 1)
    await log.close()
    expect(await log.files.read(path)).toBeNull()
  })
})

describe('signing keys', () => {
  it('are made once, for their owner only', async () => {
    const path = join(root, 'keys', '654000')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await openSigningKey(path, origin)).vkey).toBe(key.vkey)
    await expect(openSigningKey(path, 'mingfa/110000')).rejects.toThrow(/no Ed25519 key of mingfa\/110000/)
    await chmod(path, 0o644)
    await expect(openSigningKey(path, origin)).rejects.toThrow(/0600/)
  })
})

it('an empty log has a checkpoint too', async () => {
  const log = await open()
  expect(log.head.root).toEqual(rootAt(sha256, () => new Uint8Array(32), 0))
  await log.close()
})
