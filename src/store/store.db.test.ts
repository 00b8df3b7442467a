import { readFile, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Batch, type CaseRow, openStore, type Store, type StoredAct } from './index.ts'
import { freshDataDir, onServer, postgresPrograms, startPostgres, type TestServer } from './testing.ts'

const region = '654000'
const none = new Uint8Array(0)

const act = (n: number, caseId: string | null = null): StoredAct => ({
  entry: `{"n":${n},"zh":"行政复议"}`,
  case: caseId,
  salts: Uint8Array.from({ length: 32 }, (_, i) => (n + i) % 256),
  data: `{"n":${n},"reason":"依据“第三十条”\\\\ {,\\"}"}`,
})
const caseRow = (caseId: string, change: Partial<CaseRow> = {}): CaseRow => ({
  case: caseId,
  procedure: 'p',
  edition: '2024',
  organ: '6540/654021',
  state: 'filed',
  open: true,
  nextDue: null,
  source: null,
  foreign: null,
  body: '{}',
  ...change,
})
const batch = (first: number, acts: StoredAct[], change: Partial<Batch> = {}): Batch => ({ region, first, acts, cases: [], ...change })
const numbers = (from: number, to: number): StoredAct[] => Array.from({ length: to - from }, (_, i) => act(from + i))

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const row of rows) out.push(row)
  return out
}

/** What every store does, whichever database is below. `open` opens the same data again; `sql` reaches past the store. */
function suite(open: () => Promise<Store>, sql: (text: string) => Promise<unknown>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('appends and reads back byte for byte', async () => {
    const acts = [act(0, 'a'), act(1), { entry: '{}', case: 'a', salts: none, data: null }, act(3, 'b')]
    expect(await store.append(batch(0, acts))).toEqual({ ok: true, size: 4 })
    expect(await store.size(region)).toBe(4)
    expect(await store.size('110000')).toBe(0)
    expect(await all(store.records(region, 0, 4))).toEqual(
      acts.map((one, pos) => ({ pos, case: one.case, salts: one.salts, data: one.data, body: one.entry })),
    )
    expect(await all(store.entries(region, 1, 3))).toEqual([
      { pos: 1, body: acts[1]?.entry },
      { pos: 2, body: '{}' },
    ])
    expect((await all(store.acts(region, 3, 99))).map(({ pos }) => pos)).toEqual([3])
    expect((await store.caseRecords(region, 'a')).map(({ pos, body }) => [pos, body])).toEqual([
      [0, acts[0]?.entry],
      [2, '{}'],
    ])
    expect(await store.caseRecords(region, '')).toEqual([])
  })

  it('reads long ranges in order, chunk after chunk', async () => {
    await store.append(batch(0, numbers(0, 2500)))
    expect((await all(store.entries(region, 10, 2400))).map(({ pos }) => pos)).toEqual(Array.from({ length: 2390 }, (_, i) => i + 10))
    expect(await all(store.records(region, 0, 2500))).toHaveLength(2500)
    for await (const { pos } of store.entries(region, 0, 2500)) if (pos === 5) break
  })

  it('answers a conflict, and writes nothing, where the log is elsewhere', async () => {
    await store.append(batch(0, numbers(0, 3)))
    for (const first of [0, 2, 4]) {
      expect(await store.append(batch(first, [act(9, 'z')], { cases: [caseRow('z')] }))).toEqual({ ok: false, kind: 'conflict', size: 3 })
    }
    expect(await store.caseRow(region, 'z')).toBeNull()
    expect(await all(store.entries(region, 0, 9))).toHaveLength(3)
  })

  it('takes calls made at once in order, and keeps regions apart', async () => {
    const answers = await Promise.all([
      store.append(batch(0, [act(0)])),
      store.append(batch(1, [act(1)])),
      store.append(batch(1, [act(2)])),
      store.append(batch(0, [act(7)], { region: '650000' })),
    ])
    expect(answers.map(({ ok, size }) => [ok, size])).toEqual([
      [true, 1],
      [true, 2],
      [false, 2],
      [true, 1],
    ])
    expect((await all(store.entries('650000', 0, 9)))[0]?.body).toBe(act(7).entry)
  })

  it('keeps what is durable when it is opened again', async () => {
    await store.append(batch(0, [act(0, 'a')], { cases: [caseRow('a')] }))
    await store.meta.set(region, 'today', '2024-03-04')
    await store.close()
    store = await open()
    expect(await store.size(region)).toBe(1)
    expect(await store.caseRow(region, 'a')).toEqual(caseRow('a'))
    expect(await store.meta.get(region, 'today')).toBe('2024-03-04')
    expect(await store.meta.get(region, 'other')).toBeNull()
    expect(await store.append(batch(1, [act(1)]))).toEqual({ ok: true, size: 2 })
  })

  it('replaces a case’s row, the last one of a batch holding, and finds it by its foreign number', async () => {
    const foreign = { source: 'old-system', foreign: '〔2023〕12号' }
    await store.append(batch(0, [act(0, 'a')], { cases: [caseRow('a', foreign)] }))
    await store.append(
      batch(1, [act(1, 'a')], {
        cases: [caseRow('a', { state: 'x' }), caseRow('a', { ...foreign, state: 'decided', open: false, nextDue: '2024-05-06' })],
      }),
    )
    expect(await store.caseRow(region, 'a')).toEqual(caseRow('a', { ...foreign, state: 'decided', open: false, nextDue: '2024-05-06' }))
    expect(await store.foreignCase(region, 'old-system', '〔2023〕12号')).toBe('a')
    expect(await store.foreignCase(region, 'other', '〔2023〕12号')).toBeNull()
    expect(await store.foreignCase('110000', 'old-system', '〔2023〕12号')).toBeNull()
  })

  it('leaves no trace of a batch the database refuses, and goes on', async () => {
    const foreign = { source: 's', foreign: '1' }
    await store.append(batch(0, [act(0, 'a')], { cases: [caseRow('a', foreign)] }))
    await expect(store.append(batch(1, [act(1, 'b')], { cases: [caseRow('b', foreign)] }))).rejects.toMatchObject({ code: '23505' })
    await expect(store.append(batch(1, [{ ...act(1), entry: 'x'.repeat(65_536) }]))).rejects.toMatchObject({ code: '23514' })
    await expect(store.append(batch(1, []))).rejects.toThrow(RangeError)
    expect(await store.append(batch(1, [{ ...act(1), entry: 'x'.repeat(65_535) }]))).toEqual({ ok: true, size: 2 })
    await store.close()
    store = await open()
    expect(await store.size(region)).toBe(2)
  })

  it('pages the worklist by due day, nothing due last, then by number', async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      caseRow(`c${String((i * 7) % 60).padStart(3, '0')}`, {
        nextDue: i % 3 === 0 ? null : `2024-0${1 + (i % 4)}-11`,
        open: i % 5 !== 0,
        organ: ['6540', '6540/654021', '6540/654021/01', '6540/6540210'][i % 4] ?? '',
        procedure: i % 2 ? 'p' : 'q',
      }),
    )
    await store.append(batch(0, [act(0)], { cases: rows }))
    const order = (a: CaseRow, b: CaseRow): number => ((a.nextDue ?? '~') + a.case < (b.nextDue ?? '~') + b.case ? -1 : 1)
    const sorted = rows.toSorted(order)
    const pages = async (query: Omit<Parameters<Store['cases']>[1], 'limit' | 'after'>): Promise<CaseRow[]> => {
      const out: CaseRow[] = []
      for (;;) {
        const last = out.at(-1)
        const page = await store.cases(region, {
          ...query,
          limit: 7,
          ...(last ? { after: [last.nextDue, last.case] as [string | null, string] } : {}),
        })
        if (page.length === 0) return out
        out.push(...page)
      }
    }
    expect(await pages({})).toEqual(sorted)
    expect(await pages({ open: true })).toEqual(sorted.filter(row => row.open))
    expect(await pages({ open: false })).toEqual(sorted.filter(row => !row.open))
    expect(await pages({ dueBy: '2024-02-11' })).toEqual(sorted.filter(row => row.nextDue !== null && row.nextDue <= '2024-02-11'))
    const below = sorted.filter(row => row.organ === '6540/654021' || row.organ.startsWith('6540/654021/'))
    expect(await pages({ organPrefix: '6540/654021' })).toEqual(below)
    expect(await pages({ organPrefix: '6540/654021/', procedure: 'p', open: true })).toEqual(
      below.filter(row => row.procedure === 'p' && row.open),
    )
    expect(await store.cases('110000', { limit: 5 })).toEqual([])
    await expect(store.cases(region, { limit: 0 })).rejects.toThrow(RangeError)
  })

  it('erases values with the entry that says so, and nothing else', async () => {
    await store.append(batch(0, [act(0, 'a'), act(1, 'a'), act(2, 'b')]))
    await expect(store.append(batch(3, [act(3)], { erasures: [3] }))).rejects.toThrow(RangeError)
    expect(await store.append(batch(9, [act(3)], { erasures: [0] }))).toMatchObject({ ok: false })
    expect((await store.caseRecords(region, 'a'))[0]?.data).toBe(act(0).data)
    expect(await store.append(batch(3, [act(3)], { erasures: [0, 2] }))).toEqual({ ok: true, size: 4 })
    const records = await all(store.records(region, 0, 4))
    expect(records.map(({ data }) => data)).toEqual([null, act(1).data, null, act(3).data])
    expect(records.map(({ salts }) => salts.length)).toEqual([0, 32, 0, 32])
    expect(records.map(({ body }) => body)).toEqual(numbers(0, 4).map(({ entry }) => entry))
  })

  it('keeps one snapshot of the figures a region', async () => {
    expect(await store.figures.read(region)).toBeNull()
    await store.figures.write(region, 10, '2024-03-04', '{"a":1}')
    await store.figures.write(region, 12, '2024-03-05', '{"a":2}')
    expect(await store.figures.read(region)).toEqual({ position: 12, day: '2024-03-05', body: '{"a":2}' })
  })

  it('has a database that refuses to change or remove what is recorded', async () => {
    await store.append(batch(0, [act(0, 'a')]))
    await store.close()
    for (const statement of [
      `UPDATE entry SET body = '{}'`,
      'DELETE FROM entry',
      'TRUNCATE entry',
      'DELETE FROM act',
      'TRUNCATE act',
      `UPDATE act SET data = '{}'`,
      'UPDATE act SET data = NULL, salts = NULL',
      'UPDATE log SET size = size - 1',
      'UPDATE log SET size = size',
      'DELETE FROM log',
      'TRUNCATE log',
      `SET mingfa.erasing = 'on'; UPDATE act SET data = '{}'`,
      `SET mingfa.erasing = 'on'; UPDATE act SET pos = 7, data = NULL, salts = NULL`,
    ]) {
      await expect(sql(statement), statement).rejects.toMatchObject({ code: '23001' })
    }
    store = await open()
    expect(await all(store.records(region, 0, 1))).toEqual([
      { pos: 0, case: 'a', salts: act(0).salts, data: act(0).data, body: act(0).entry },
    ])
  })

  it('rejects everything once it is closed', async () => {
    await store.close()
    await expect(store.append(batch(0, [act(0)]))).rejects.toThrow(/closed/)
    await store.close()
  })
}

describe('store on PGlite', () => {
  let dataDir: string
  // The database without the store around it, while the store is closed.
  let bare: PGlite | null = null
  beforeEach(async () => {
    dataDir = await freshDataDir()
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))
  suite(
    async () => {
      await bare?.close()
      bare = null
      return openStore({ dataDir })
    },
    async text => {
      bare ??= await PGlite.create({ dataDir: `${dataDir}/db` })
      await bare.exec(text)
    },
  )
})

const programs = postgresPrograms()
describe.skipIf(programs === null)(
  `store on PostgreSQL${programs === null ? ' (not run: no server programs in /usr/lib/postgresql)' : ''}`,
  () => {
    let server: TestServer
    let databaseUrl: string
    const open = (url = databaseUrl): Promise<Store> => openStore({ dataDir: '', databaseUrl: url })
    beforeAll(async () => {
      server = await startPostgres(programs ?? '')
    })
    afterAll(() => server.stop())
    beforeEach(async () => {
      databaseUrl = await server.database()
    })
    suite(open, text => onServer(databaseUrl, text))

    it('lets one of two writers through and tells the other where the log is', async () => {
      const [one, two] = await Promise.all([open(), open()])
      for (let round = 0; round < 20; round++) {
        const answers = await Promise.all([one.append(batch(round, [act(round, 'one')])), two.append(batch(round, [act(round, 'two')]))])
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
        expect(answers.map(({ size }) => size)).toEqual([round + 1, round + 1])
      }
      expect(await all(one.entries(region, 0, 99))).toHaveLength(20)
      await Promise.all([one.close(), two.close()])
    })

    it('goes on after the writer’s connection was cut', async () => {
      const store = await open()
      await store.append(batch(0, [act(0)]))
      await onServer(
        databaseUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mingfa writer' AND datname = current_database()`,
      )
      await store.append(batch(1, [act(1)])).catch(() => undefined)
      const size = await store.size(region)
      expect(await store.append(batch(size, [act(size)]))).toEqual({ ok: true, size: size + 1 })
      await store.close()
    })

    it('works for a role that may not change the record', async () => {
      await (await open()).close() // the owner migrates
      await onServer(databaseUrl, await readFile(new URL('grants.sql', import.meta.url), 'utf8'))
      await onServer(databaseUrl, 'ALTER ROLE mingfa_app LOGIN')
      const appUrl = databaseUrl.replace('mingfa@', 'mingfa_app@')
      const store = await open(appUrl)
      await store.append(batch(0, [act(0, 'a')], { cases: [caseRow('a')] }))
      await store.append(batch(1, [act(1, 'a')], { cases: [caseRow('a', { state: 'decided' })], erasures: [0] }))
      await store.figures.write(region, 2, '2024-01-01', '{}')
      await store.figures.write(region, 2, '2024-01-02', '{}')
      await store.meta.set(region, 'k', 'v')
      expect((await store.caseRecords(region, 'a')).map(({ data }) => data)).toEqual([null, act(1).data])
      await store.close()
      for (const statement of [
        `UPDATE entry SET body = ''`,
        'DELETE FROM entry',
        'TRUNCATE entry',
        'UPDATE act SET data = NULL',
        'DELETE FROM act',
        'TRUNCATE act',
        'DELETE FROM log',
        'DELETE FROM case_row',
        'ALTER TABLE entry DISABLE TRIGGER ALL',
        'DROP TABLE entry',
        'DELETE FROM migration',
      ]) {
        await expect(onServer(appUrl, statement), statement).rejects.toMatchObject({ code: '42501' })
      }
    })
  },
)
