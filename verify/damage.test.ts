import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ed25519Sign, generateKeyPair, randomSalts, sha256 } from '../src/crypto/node.ts'
import * as ledger from '../src/ledger/index.ts'
import { run } from './mingfa-verify.ts'

// The writer makes the log here, so that the two implementations are held against each other; the verifier itself imports none of it.
const size = 700
const oldSize = 300
const root = mkdtempSync(join(tmpdir(), 'mingfa-verify-'))
const whole = join(root, 'whole')
const pair = generateKeyPair()
const key = ledger.verifierKey(sha256, 'mingfa/654000', pair.publicKey)
const signer = { ...key, sign: ed25519Sign(pair.privateKey) }
const vkey = ledger.formatVkey(key)

const put = (dir: string, path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), content)
}

const rows: { index: number; salts: string[]; data: Record<string, unknown> }[] = []
const entries = Array.from({ length: size }, (_, index) => {
  const data: Record<string, unknown> = index % 5 === 0 ? {} : { outcome: 'uphold', days: index, reasons: '事实清楚' }
  const salts = randomSalts(ledger.fieldNames(data).length)
  const { root: committed } = ledger.commit(sha256, data, salts)
  if (committed !== undefined) rows.push({ index, salts: salts.map(ledger.base64url), data })
  return ledger.encodeEntry({
    v: 1,
    kind: 'act',
    region: '654000',
    case: index + 1,
    procedure: 'reconsideration',
    edition: '2024',
    act: 'accept',
    organ: '654000-sfj',
    role: 'office',
    actor: 'A'.repeat(43),
    at: '2024-03-01T08:00+08:00',
    recordedAt: new Date(Date.UTC(2024, 2, 4) + index * 1000).toISOString(),
    ...(committed === undefined ? {} : { data: committed }),
  })
})

/** Publishes a log of these entries, growing in three steps as a server would; the last checkpoint may be of another signed log. */
function publish(dir: string, of: readonly Uint8Array[], checkpoint?: string): void {
  const writer = ledger.TileWriter.empty(sha256)
  for (const to of [Math.min(oldSize, of.length), Math.min(600, of.length), of.length]) {
    const from = writer.size
    for (let i = from; i < to; i++) writer.append(ledger.leafHash(sha256, of[i] as Uint8Array))
    for (const t of writer.take()) put(dir, t.path, t.bytes)
    for (const b of ledger.bundlesGrown(from, to))
      put(dir, ledger.entriesPath(b.index, b.width), ledger.encodeBundle(of.slice(b.index * 256, b.index * 256 + b.width)))
    const head = ledger.signCheckpoint({ origin: 'mingfa/654000', size: to, root: writer.root() }, [signer])
    put(dir, `checkpoint.${to}`, head)
    put(dir, 'checkpoint', head)
  }
  if (checkpoint !== undefined) put(dir, 'checkpoint', checkpoint)
}

let copies = 0
const copy = () => {
  const dir = join(root, `copy-${copies++}`)
  cpSync(whole, dir, { recursive: true })
  return dir
}

/** Writes other entries into the bundles and nothing else, as one would who can write the database but not sign. */
function replaceEntries(dir: string, of: readonly Uint8Array[]): string {
  for (let i = 0; i * 256 < size; i++) {
    const part = of.slice(i * 256, i === 2 ? undefined : i * 256 + 256)
    put(dir, ledger.entriesPath(i, i === 2 ? size % 256 : 256), ledger.encodeBundle(part))
  }
  return dir
}

async function verify(...args: string[]) {
  let out = ''
  const status = await run([...args, '--vkey', vkey, '--json'], text => {
    out += text
  })
  return {
    status,
    ...(JSON.parse(out) as { ok: boolean; code?: string; index?: number | null; message: string; entries?: number; values?: number }),
  }
}

const at = (index: number) => entries[index] as Uint8Array
const edited = (index: number, change: (e: ledger.Entry) => ledger.Entry) => {
  const out = [...entries]
  out[index] = ledger.encodeEntry(change(ledger.parseEntry(at(index))))
  return out
}

beforeAll(() => publish(whole, entries))
afterAll(() => rmSync(root, { recursive: true }))

describe('a whole log', () => {
  it('passes, with an earlier checkpoint and all values', async () => {
    put(root, 'values.jsonl', rows.map(r => `${JSON.stringify(r)}\n`).join(''))
    expect(await verify(whole, '--old', join(whole, 'checkpoint.300'), '--values', join(root, 'values.jsonl'))).toMatchObject({
      status: 0,
      ok: true,
      entries: size,
      values: rows.length,
    })
  })
  it('passes at an older head too, whose partial tiles were replaced by full ones', async () => {
    const dir = copy()
    cpSync(join(dir, 'checkpoint.300'), join(dir, 'checkpoint'))
    for (const p of ['tile/0/001.p', 'tile/entries/001.p']) rmSync(join(dir, p), { recursive: true })
    expect(await verify(dir)).toMatchObject({ status: 0, entries: 300 })
  })
  it('an empty log passes', async () => {
    const dir = join(root, 'empty')
    put(dir, 'checkpoint', ledger.signCheckpoint({ origin: 'mingfa/654000', size: 0, root: ledger.emptyRoot(sha256) }, [signer]))
    expect(await verify(dir)).toMatchObject({ status: 0, entries: 0 })
  })
  it('its older and newer heads are consistent', async () => {
    expect(await verify('consistency', join(whole, 'checkpoint.300'), join(whole, 'checkpoint.700'), whole)).toMatchObject({ status: 0 })
  })
})

describe('damage to the entries is named at the entry', () => {
  it.each([0, 1, 255, 256, 511, 512, 699])('a byte flipped in entry %i', async index => {
    const out = [...entries]
    const bytes = Uint8Array.from(at(index))
    bytes[20] = (bytes[20] ?? 0) ^ 1
    out[index] = bytes
    expect(await verify(replaceEntries(copy(), out))).toMatchObject({ status: 1, index })
  })
  it.each([0, 300, 699])('entry %i dropped', async index => {
    expect(await verify(replaceEntries(copy(), entries.toSpliced(index, 1)))).toMatchObject({ status: 1, index })
  })
  it.each([0, 255, 600])('entries %i and the next swapped', async index => {
    expect(await verify(replaceEntries(copy(), entries.toSpliced(index, 2, at(index + 1), at(index))))).toMatchObject({
      status: 1,
      code: 'leaf.differs',
      index,
    })
  })
  it.each([0, 256, 698])('an entry inserted at %i', async index => {
    const forged = ledger.encodeEntry({ ...ledger.parseEntry(at(index)), act: 'refuse' })
    expect(await verify(replaceEntries(copy(), entries.toSpliced(index, 0, forged)))).toMatchObject({ status: 1, index })
  })
  it('an entry appended after the last', async () => {
    expect(await verify(replaceEntries(copy(), [...entries, at(5)]))).toMatchObject({ status: 1, code: 'log.surplus', index: size })
  })
  it.each([0, 400])('entry %i back-dated', async index => {
    const out = edited(index, e => ({ ...e, at: '2024-02-28T08:00+08:00' }))
    expect(await verify(replaceEntries(copy(), out))).toMatchObject({ status: 1, code: 'leaf.differs', index })
  })
  it('the last bundle cut off in the middle of an entry, or gone', async () => {
    const dir = copy()
    const path = join(dir, ledger.entriesPath(2, size % 256))
    writeFileSync(path, readFileSync(path).subarray(0, -10))
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'log.truncated', index: 699 })
    rmSync(path)
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'log.truncated', index: 512 })
  })
})

describe('damage by one who rebuilds the tiles as well', () => {
  const signed = () => readFileSync(join(whole, 'checkpoint'), 'utf8')
  it('does not give the signed root', async () => {
    const dir = join(root, 'rebuilt')
    publish(
      dir,
      edited(123, e => ({ ...e, act: 'refuse' })),
      signed(),
    )
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'root.differs' })
  })
  it('a level-0 tile alone gives it away at its place', async () => {
    const dir = copy()
    const out = edited(130, e => ({ ...e, act: 'refuse' }))
    replaceEntries(dir, out)
    const tile = readFileSync(join(dir, ledger.tilePath(0, 0)))
    tile.set(ledger.leafHash(sha256, out[130] as Uint8Array), 130 * 32)
    writeFileSync(join(dir, ledger.tilePath(0, 0)), tile)
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'tile.differs', index: 0 })
  })
  it('a damaged tile over good entries is named at its entry, a short one too', async () => {
    const dir = copy()
    const path = join(dir, ledger.tilePath(0, 2, size % 256))
    const tile = readFileSync(path)
    tile[40 * 32] = (tile[40 * 32] ?? 0) ^ 1
    writeFileSync(path, tile)
    expect(await verify(dir)).toMatchObject({ status: 1, index: 552 })
    writeFileSync(path, tile.subarray(0, 64))
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'tile.length', index: 514 })
  })
})

describe('damage by the holder of the key', () => {
  const rebuilt = (name: string, of: readonly Uint8Array[]) => {
    const dir = join(root, name)
    publish(dir, of)
    return dir
  }
  it('time that goes back is named', async () => {
    const out = edited(500, e => ({ ...e, recordedAt: '2024-03-04T00:00:00.000Z' }))
    expect(await verify(rebuilt('backdated', out))).toMatchObject({ status: 1, code: 'entry.time', index: 500 })
  })
  it('an act dated after its recording is named', async () => {
    expect(
      await verify(
        rebuilt(
          'future',
          edited(7, e => ({ ...e, at: '2025-01-01T00:00Z' })),
        ),
      ),
    ).toMatchObject({ status: 1, code: 'entry.schema', index: 7 })
  })
  it('an entry of another region, and a correction of what is to come', async () => {
    expect(
      await verify(
        rebuilt(
          'region',
          edited(7, e => ({ ...e, region: '654200' })),
        ),
      ),
    ).toMatchObject({ status: 1, code: 'entry.region', index: 7 })
    expect(
      await verify(
        rebuilt(
          'corrects',
          edited(8, e => ({ ...e, kind: 'correction', corrects: 8 })),
        ),
      ),
    ).toMatchObject({ status: 1, code: 'entry.corrects', index: 8 })
  })
  const text = new TextDecoder().decode(at(9))
  it.each([
    ['another spelling', text.replace('{', '{ '), 'json.not-canonical'],
    ['no JSON', 'x', 'json.malformed'],
    ['a field too many', text.replace('"v":1', '"v":1,"x":1'), 'entry.schema'],
    ['31 April', text.replace('2024-03-01T', '2024-02-31T'), 'entry.schema'],
    ['a missing field', text.replace('"role":"office",', ''), 'entry.schema'],
  ])('an entry with %s', async (name, damaged, code) => {
    const out = [...entries]
    out[9] = new TextEncoder().encode(damaged)
    expect(await verify(rebuilt(`form-${name}`, out))).toMatchObject({ status: 1, code, index: 9 })
  })
  it('a log signed anew is caught by whoever kept a checkpoint', async () => {
    const dir = rebuilt(
      'resigned',
      edited(123, e => ({ ...e, act: 'refuse' })),
    )
    expect(await verify(dir)).toMatchObject({ status: 0 })
    expect(await verify(dir, '--old', join(whole, 'checkpoint.300'))).toMatchObject({ status: 1, code: 'root.differs' })
    expect(await verify('consistency', join(whole, 'checkpoint.300'), join(dir, 'checkpoint'), dir)).toMatchObject({
      status: 1,
      code: 'root.differs',
    })
  })
  it('a log rolled back is named at the first entry that is gone', async () => {
    const dir = rebuilt('rolled-back', entries.slice(0, 650))
    expect(await verify(dir, '--old', join(whole, 'checkpoint'))).toMatchObject({ status: 1, code: 'log.rolled-back', index: 650 })
    expect(await verify('consistency', join(whole, 'checkpoint'), join(dir, 'checkpoint'), dir)).toMatchObject({
      status: 1,
      code: 'log.rolled-back',
      index: 650,
    })
  })
})

describe('values', () => {
  const withRow = async (change: (row: (typeof rows)[number]) => object) => {
    put(root, 'changed.jsonl', rows.map(r => `${JSON.stringify(r.index === 77 ? change(r) : r)}\n`).join(''))
    return verify(whole, '--values', join(root, 'changed.jsonl'))
  }
  it('a changed value, salt or name is named at its entry', async () => {
    expect(await withRow(r => ({ ...r, data: { ...r.data, days: 78 } }))).toMatchObject({ status: 1, code: 'values.differ', index: 77 })
    expect(await withRow(r => ({ ...r, salts: r.salts.toReversed() }))).toMatchObject({ status: 1, index: 77 })
    expect(await withRow(r => ({ ...r, data: {}, salts: [] }))).toMatchObject({ status: 1, index: 77 })
  })
  it('an erased value is stood for by its commitment', async () => {
    expect(
      await withRow(r => {
        const { commitments } = ledger.commit(sha256, r.data, r.salts.map(ledger.fromBase64url))
        return { index: 77, salts: [r.salts[0], r.salts[2]], data: { days: 77, reasons: r.data.reasons }, others: [commitments[1]] }
      }),
    ).toMatchObject({ status: 0, values: rows.length })
  })
  it('rows out of order, beyond the log or malformed cannot be checked', async () => {
    expect(await withRow(r => ({ ...r, index: 5 }))).toMatchObject({ status: 2 })
    expect(await withRow(r => ({ ...r, salts: ['x'] }))).toMatchObject({ status: 2 })
    put(root, 'beyond.jsonl', JSON.stringify({ index: 700, salts: [], data: {} }))
    expect(await verify(whole, '--values', join(root, 'beyond.jsonl'))).toMatchObject({ status: 2 })
  })
})

describe('what cannot be checked', () => {
  it('has status 2', async () => {
    expect(existsSync(join(root, 'nowhere'))).toBe(false)
    for (const args of [
      [join(root, 'nowhere')],
      [whole, '--values', join(root, 'nowhere')],
      ['consistency', 'a'],
      [whole, '--wrong'],
      [],
    ]) {
      expect(await verify(...args)).toMatchObject({ status: 2, ok: false })
    }
    expect(await run([whole, '--vkey', 'nonsense'], () => undefined)).toBe(2)
    expect(await run([whole], () => undefined)).toBe(2)
  })
  it('another key, or a checkpoint touched by one digit, has status 1', async () => {
    const other = ledger.formatVkey(ledger.verifierKey(sha256, 'mingfa/654000', generateKeyPair().publicKey))
    expect(await run([whole, '--vkey', other], () => undefined)).toBe(1)
    const dir = copy()
    put(dir, 'checkpoint', readFileSync(join(dir, 'checkpoint'), 'utf8').replace('\n700\n', '\n600\n'))
    expect(await verify(dir)).toMatchObject({ status: 1, code: 'checkpoint.signature' })
  })
})
