import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '#kernel'
import { commit, type Entry, entryText } from '#ledger'
import type { Io } from '#src/commands/command.ts'
import { verifyFolder, verifyRegion } from '#src/commands/verify.ts'
import { sha256 } from '#src/crypto/node.ts'
import { importOrgans } from '#src/region/organs.ts'
import { ACTOR, CODE, next, openTest, organRows, receive, smallCatalogue } from '#src/region/testing.ts'
import { freshDataDir, freshFolder, onServer, postgresPrograms, startPostgres, type TestServer } from '#src/store/testing.ts'
import { run as standAlone } from '../verify/mingfa-verify.ts'

// A region of some 300 entries; each test damages a copy of it as somebody could who owns the machine: the database behind the program's back,
// its triggers switched off, or the published files. Whatever was touched is named at its entry.

const programs = postgresPrograms()
const TODAY = '2024-06-28'
let catalogue: Catalogue
let server: TestServer | null = null
let vkey = ''
let size = 0
let target: { readonly pos: number; readonly salts: Uint8Array; readonly data: string; readonly entry: Entry }

const io = (): Io & { text: string } => {
  const o = {
    text: '',
    out: (t: string) => {
      o.text += t
    },
    err: (t: string) => {
      o.text += t
    },
    progress: () => undefined,
    lines: async function* () {},
  }
  return o
}
interface Verdict {
  readonly clean: boolean
  readonly size: number
  readonly problems: readonly { readonly at: number | null; readonly what: string }[]
}
const verified = async (dataDir: string, databaseUrl?: string): Promise<Verdict> => {
  const o = io()
  const status = await verifyFolder(
    { dataDir, code: CODE, today: TODAY, catalogue, ...(databaseUrl ? { databaseUrl } : {}) },
    { json: true },
    o,
  )
  const verdict = JSON.parse(o.text) as Verdict
  expect(status).toBe(verdict.clean ? 0 : 1)
  return verdict
}
/** Fills a region and closes it. */
const fill = async (dataDir: string, databaseUrl?: string) => {
  const o = await openTest(dataDir, catalogue, databaseUrl ? { databaseUrl } : {})
  await importOrgans(o.region, organRows, { source: 't', actor: ACTOR, at: '2024-01-01T00:00+08:00' })
  const opened = await Promise.all(
    Array.from({ length: 200 }, () => o.region.submit(receive({ organ: 'o2', at: '2024-06-28T09:00+08:00' }))),
  )
  for (const [i, x] of opened.entries())
    if (i % 2 === 0 && x.kind === 'done') await o.region.submit(next(x.case!, 'refuse', { reasons: `r${i}` }))
  const clean = io()
  expect(await verifyRegion(o, {}, clean), clean.text).toBe(0)
  size = await o.store.size(CODE)
  vkey = o.log.vkey
  for await (const row of o.store.records(CODE, 260, 261))
    target = { pos: 260, salts: row.salts, data: row.data!, entry: JSON.parse(row.body) as Entry }
  await o.close()
}
const K = 260
const shift = (by: 1 | -1, from: number) =>
  // Through negative numbers, so that no two rows have one position on the way.
  ['entry', 'act']
    .map(t => `UPDATE ${t} SET pos = -(pos + ${by}) WHERE pos >= ${from}; UPDATE ${t} SET pos = -pos WHERE pos < 0;`)
    .join('\n')
/** Changes a value, its commitment and the entry's root together: only the tree can tell. */
const consistent = (): string => {
  const values = { ...(JSON.parse(target.data) as Record<string, unknown>), reasons: 'forged' }
  const salts = Array.from({ length: target.salts.length / 16 }, (_, i) => target.salts.subarray(i * 16, i * 16 + 16))
  const body = entryText({ ...target.entry, data: commit(sha256, values, salts).root! })
  return `UPDATE act SET data = '${JSON.stringify(values)}' WHERE pos = ${K}; UPDATE entry SET body = '${body}' WHERE pos = ${K};`
}
const swap = (table: string, columns: readonly string[]) =>
  `CREATE TEMP TABLE s_${table} AS SELECT * FROM ${table} WHERE pos IN (${K}, ${K + 1});
   UPDATE ${table} e SET ${columns.map(c => `"${c}" = s."${c}"`).join(', ')} FROM s_${table} s WHERE e.pos IN (${K}, ${K + 1}) AND s.pos = ${2 * K + 1} - e.pos;`

const damages: readonly (readonly [name: string, sql: () => string, at: () => number | null, says: RegExp])[] = [
  [
    'a letter in an entry',
    () => `UPDATE entry SET body = replace(body, '"organ":"o2"', '"organ":"o3"') WHERE pos = ${K}`,
    () => K,
    /head was signed/,
  ],
  ['an entry’s form', () => `UPDATE entry SET body = body || ' ' WHERE pos = ${K}`, () => K, /canonical/],
  ['a value', () => `UPDATE act SET data = replace(data, 'r', 's') WHERE pos = ${K}`, () => K, /not those it commits to/],
  [
    'a sealed value',
    () => `UPDATE act SET data = regexp_replace(data, '"sealed":"....', '"sealed":"AAAA') WHERE pos = 5`,
    () => 5,
    /cannot be read/,
  ],
  [
    'a salt',
    () => `UPDATE act SET salts = set_byte(salts, 0, get_byte(salts, 0) # 1) WHERE pos = ${K}`,
    () => K,
    /not those it commits to/,
  ],
  ['a value and its commitment together', consistent, () => K, /head was signed/],
  ['values erased without an erasure', () => `UPDATE act SET data = NULL, salts = NULL WHERE pos = ${K}`, () => K, /no erasure entry/],
  ['an act filed under another case', () => `UPDATE act SET "case" = '1' WHERE pos = ${K}`, () => K, /filed under case 1/],
  ['an entry dropped', () => `DELETE FROM entry WHERE pos = ${K}; DELETE FROM act WHERE pos = ${K}`, () => K, /missing/],
  ['its values dropped', () => `DELETE FROM act WHERE pos = ${K}`, () => K, /missing/],
  [
    'an entry dropped and the gap closed',
    () => `DELETE FROM entry WHERE pos = ${K}; DELETE FROM act WHERE pos = ${K}; ${shift(-1, K + 1)} UPDATE log SET size = size - 1`,
    () => K,
    /published/,
  ],
  [
    'two entries in another order',
    () => `${swap('entry', ['body'])} ${swap('act', ['case', 'salts', 'data'])}`,
    () => K,
    /head was signed/,
  ],
  [
    'an entry put in between',
    () =>
      `${shift(1, K)} INSERT INTO entry SELECT region, ${K}, body FROM entry WHERE pos = ${K - 1}; INSERT INTO act SELECT region, "case", ${K}, salts, data FROM act WHERE pos = ${K - 1}; UPDATE log SET size = size + 1`,
    () => K,
    /./,
  ],
  [
    'an entry added behind the writer’s back',
    () =>
      `INSERT INTO entry SELECT region, pos + 1, body FROM entry WHERE pos = ${size - 1}; INSERT INTO act SELECT region, "case", pos + 1, salts, data FROM act WHERE pos = ${size - 1}; UPDATE log SET size = size + 1`,
    () => size,
    /under no signed head/,
  ],
  [
    'a recording dated back',
    () => `UPDATE entry SET body = replace(body, '"recordedAt":"2024', '"recordedAt":"2023') WHERE pos = ${K}`,
    () => K,
    /before the entry in front/,
  ],
  [
    'a whole tail dated back',
    () => `UPDATE entry SET body = replace(body, '"recordedAt":"2024', '"recordedAt":"2025') WHERE pos >= ${K}`,
    () => K,
    /head was signed/,
  ],
  [
    'the state in a list',
    () => `UPDATE case_row SET state = 'closed' WHERE "case" = '${target.entry.case}'`,
    () => null,
    /its row in the list of cases says state/,
  ],
  [
    'a due day in a list',
    () => `UPDATE case_row SET next_due = '2030-01-01' WHERE "case" = (SELECT "case" FROM act WHERE pos = 3)`,
    () => 3,
    /nextDue/,
  ],
]

beforeAll(async () => {
  catalogue = await smallCatalogue()
  if (programs) server = await startPostgres(programs)
})
afterAll(() => server?.stop())

describe('embedded', () => {
  let whole = ''
  beforeAll(async () => {
    whole = await freshDataDir()
    await fill(whole)
  })
  const copy = async () => {
    const folder = await freshFolder()
    cpSync(whole, folder, { recursive: true })
    return folder
  }
  const behind = async (dataDir: string, sql: string) => {
    const db = new PGlite(join(dataDir, 'db'))
    await db.exec(`SET session_replication_role = replica; ${sql}`)
    await db.close()
  }
  it('untouched is clean', async () => expect(await verified(await copy())).toMatchObject({ clean: true, size }))
  for (const [name, sql, , says] of damages.filter(([n]) => /^a (letter|value|salt)|dropped$|tail|state/.test(n))) {
    it(name, async () => {
      const dataDir = await copy()
      await behind(dataDir, sql())
      const v = await verified(dataDir)
      expect(v.clean).toBe(false)
      expect(v.problems[0]!.what).toMatch(says)
      if (!name.includes('state')) expect(v.problems[0]!.at).toBe(K)
    })
  }
  it('a tail cut off is put back from the journal', async () => {
    const dataDir = await copy()
    await behind(dataDir, `DELETE FROM entry WHERE pos >= ${K}; DELETE FROM act WHERE pos >= ${K}; UPDATE log SET size = ${K}`)
    expect(await verified(dataDir)).toMatchObject({ clean: true, size })
  })

  describe('published files', () => {
    const told = async (dataDir: string, more: readonly string[] = []) => {
      let text = ''
      const status = await standAlone([join(dataDir, 'log', CODE), '--vkey', vkey, '--json', ...more], t => {
        text += t
      })
      return { status, ...(JSON.parse(text) as { readonly code?: string; readonly index?: number | null }) }
    }
    const file = (dataDir: string, path: string) => join(dataDir, 'log', CODE, path)
    const flip = (path: string, at: number) => {
      const bytes = readFileSync(path)
      bytes[at] = bytes[at]! ^ 1
      writeFileSync(path, bytes)
    }
    it('untouched hold', async () => expect(await told(whole)).toMatchObject({ status: 0, entries: size }))
    it('a byte of an entry', async () => {
      const dataDir = await copy()
      const bundle = file(dataDir, 'tile/entries/000')
      // The third entry: past two lengths and two bodies.
      const bytes = readFileSync(bundle)
      let at = 0
      for (let i = 0; i < 2; i++) at += 2 + bytes.readUInt16BE(at)
      flip(bundle, at + 40)
      expect(await told(dataDir)).toMatchObject({ status: 1, code: 'leaf.differs', index: 2 })
    })
    it('a hash in a tile', async () => {
      const dataDir = await copy()
      flip(file(dataDir, 'tile/0/000'), 32 * 7)
      expect(await told(dataDir)).toMatchObject({ status: 1, code: 'leaf.differs', index: 7 })
    })
    it('a bundle cut short', async () => {
      const dataDir = await copy()
      const bundle = file(dataDir, `tile/entries/001.p/${size - 256}`)
      truncateSync(bundle, readFileSync(bundle).length - 10)
      expect(await told(dataDir)).toMatchObject({ status: 1, code: 'log.truncated', index: size - 1 })
    })
    it('a tile dropped', async () => {
      const dataDir = await copy()
      rmSync(file(dataDir, 'tile/0/000'))
      expect(await told(dataDir)).toMatchObject({ status: 1, code: 'log.truncated', index: 0 })
    })
    it('a checkpoint rewritten, seen by both verifiers', async () => {
      const dataDir = await copy()
      const checkpoint = file(dataDir, 'checkpoint')
      writeFileSync(checkpoint, readFileSync(checkpoint, 'utf8').replace(`\n${size}\n`, `\n${size - 1}\n`))
      expect(await told(dataDir)).toMatchObject({ status: 1, code: 'checkpoint.signature' })
      const v = await verified(dataDir)
      expect(v.problems[0]!.what).toMatch(/the published checkpoint: /)
    })
    it('a log rolled back to an earlier head, for who kept a later one', async () => {
      const longer = await copy()
      const o = await openTest(longer, catalogue)
      await o.region.submit(receive())
      await o.close()
      const kept = ['--old', file(longer, 'checkpoint')]
      expect(await told(longer, ['--old', file(whole, 'checkpoint')])).toMatchObject({ status: 0, entries: size + 1 })
      expect(await told(whole, kept)).toMatchObject({ status: 1, code: 'log.rolled-back', index: size })
    })
  })
})

describe.skipIf(!programs)('on a server', () => {
  let dataDir = ''
  let base = ''
  let copies = 0
  beforeAll(async () => {
    dataDir = await freshFolder()
    base = await server!.database()
    await fill(dataDir, base)
  })
  const damaged = async (sql: string): Promise<string> => {
    const name = `tampered${++copies}`
    const at = new URL(base)
    const admin = new URL(base)
    admin.pathname = '/postgres'
    await onServer(admin.href, `CREATE DATABASE ${name} TEMPLATE ${at.pathname.slice(1)}`)
    at.pathname = `/${name}`
    await onServer(at.href, `SET session_replication_role = replica; ${sql}`)
    return at.href
  }
  it('untouched is clean', async () => expect(await verified(dataDir, base)).toMatchObject({ clean: true, size }))
  for (const [name, sql, at, says] of damages) {
    it(name, async () => {
      const v = await verified(dataDir, await damaged(sql()))
      expect(v.clean).toBe(false)
      expect(v.problems[0]!.what).toMatch(says)
      if (!name.includes('state')) expect(v.problems[0]!.at).toBe(at())
    })
  }
  it('a tail cut off', async () => {
    const v = await verified(
      dataDir,
      await damaged(`DELETE FROM entry WHERE pos >= ${K}; DELETE FROM act WHERE pos >= ${K}; UPDATE log SET size = ${K}`),
    )
    expect(v.problems[0]).toMatchObject({ at: K, what: `the published head has ${size} entries, the store ${K}` })
  })
})
