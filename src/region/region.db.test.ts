import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '#kernel'
import { canonical, parseVkey, verifyReceipt } from '#ledger'
import type { Appended, Store } from '#store'
import { ed25519Verify, sha256 } from '../crypto/node.ts'
import { year } from '../indicators/periods.ts'
import { freshDataDir, freshFolder, postgresPrograms, startPostgres, type TestServer } from '../store/testing.ts'
import { importLines, importOrgans } from './import.ts'
import type { OpenRegion } from './open.ts'
import type { Region } from './region.ts'
import { ACTOR, CODE, NOW, next, openTest, organRows, prc, receive, receivedData, smallCatalogue } from './testing.ts'

const programs = postgresPrograms()
let catalogue: Catalogue
let server: TestServer | null = null
beforeAll(async () => {
  catalogue = await smallCatalogue()
  if (programs) server = await startPostgres(programs)
})
afterAll(() => server?.stop())

/** Everything that can be asked of a region, as bytes. */
const shown = (r: Region): string =>
  canonical({
    size: r.record.size,
    cases: [...r.record.cases.values()].map(c => [c.id, r.record.assessOn(c, '2024-06-28'), c.state.acts] as const),
    figures: [...r.figures.definitions.keys()].map(indicator => r.figures.ask({ indicator, ...year(2024), on: '2024-06-28' })),
  } as unknown as Readonly<Record<string, unknown>>)
const filesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(f => f.isFile())
    .map(f => join(f.parentPath, f.name))
const line = (scenario: string, more: object = {}, data: object = {}) =>
  JSON.stringify({
    scenario,
    procedure: 'example',
    organ: 'o1',
    acts: [{ act: 'receive', at: '2024-03-04T10:00+08:00', by: 'clerk', data: { ...receivedData, ...data } }],
    ...more,
  })
const importInto = ({ region }: OpenRegion, lines: readonly string[], more: object = {}) =>
  importLines(region, lines, { source: 'old-system', actor: ACTOR, ...more }, { catalogue, calendar: prc, today: '2024-06-28' })

for (const kind of ['pglite', 'postgres'] as const) {
  describe.skipIf(kind === 'postgres' && !programs)(`region on ${kind}`, () => {
    let at: { dataDir: string; databaseUrl?: string }
    const open: OpenRegion[] = []
    const start = async (more: Parameters<typeof openTest>[2] = {}): Promise<OpenRegion> => {
      const o = await openTest(at.dataDir, catalogue, { ...(at.databaseUrl ? { databaseUrl: at.databaseUrl } : {}), ...more })
      open.push(o)
      return o
    }
    const stop = (o: OpenRegion) => {
      open.splice(open.indexOf(o), 1)
      return o.close()
    }
    const anew = async () => {
      for (const o of open.splice(0)) await o.close()
      at = kind === 'pglite' ? { dataDir: await freshDataDir() } : { dataDir: await freshFolder(), databaseUrl: await server!.database() }
    }
    const fresh = async (more: Parameters<typeof openTest>[2] = {}) => {
      await anew()
      return start(more)
    }
    afterAll(async () => {
      for (const o of open) await o.close()
    })

    it('records a live act, refuses the unlawful one with its rule, and keeps the refusal as an entry without data', async () => {
      const { region, store } = await fresh()
      const first = await region.submit(receive())
      if (first.kind !== 'done') throw new Error(JSON.stringify(first))
      expect(first).toMatchObject({ position: 0, findings: [] })
      const refused = await region.submit(next(first.case!, 'refuse', { reasons: '' }))
      if (refused.kind !== 'refused') throw new Error(JSON.stringify(refused))
      expect(refused.refusals.map(r => r.code)).toEqual(['gate.reasons-stated'])
      expect(refused.refusals[0]!.remedy?.zh).toBe('写明不予受理的理由')
      expect(refused.position).toBe(1)
      expect(region.record.cases.get(first.case!)!.state.state).toBe('filed')
      const rows = []
      for await (const row of store.records(CODE, 0, 2)) rows.push(row)
      expect(JSON.parse(rows[1]!.body)).toMatchObject({ kind: 'refusal', act: 'refuse', case: Number(first.case) })
      expect(rows[1]!.data).toBe('{"codes":["gate.reasons-stated"]}')
      expect(await region.submit(next(first.case!, 'decide', {}, { role: 'head' }))).toMatchObject({ kind: 'invalid' })
      expect(await region.submit(next(first.case!, 'answer'))).toMatchObject({ kind: 'refused', refusals: [{ code: 'state.not-allowed' }] })
      expect(await region.submit(next(first.case!, 'ask-papers', { until: '2024-07-01' }, { role: 'other' }))).toMatchObject({
        kind: 'refused',
        refusals: [{ code: 'role.not-entitled' }],
      })
      expect((await store.caseRow(CODE, first.case!))!).toMatchObject({ state: 'filed', open: true, nextDue: '2024-06-04' })
    })

    it('in record mode keeps what happened with what it broke, and says when it is late', async () => {
      const { region, store } = await fresh()
      const a = await region.submit(receive({ mode: 'record', reason: '补录', at: '2024-06-24T09:00+08:00' }))
      if (a.kind !== 'done') throw new Error(JSON.stringify(a))
      expect(a.findings).toEqual(['recorded-late'])
      expect(await region.submit(next(a.case!, 'refuse', { reasons: '' }, { mode: 'record', role: 'head' }))).toMatchObject({
        kind: 'done',
        findings: ['reasons-stated', 'role-not-entitled'],
      })
      expect(await region.submit(next(a.case!, 'accept', { mode: 'ordinary' }, { mode: 'record' }))).toMatchObject({
        kind: 'done',
        findings: ['act-out-of-order'],
      })
      expect((await store.caseRecords(CODE, a.case!))[0]!.data).toContain('"@reason":"补录"')
      expect(region.record.assessOn(region.record.cases.get(a.case!)!, '2024-06-28').findings).toEqual([
        'act-out-of-order',
        'reasons-stated',
        'role-not-entitled',
      ])
    })

    it('refuses what is dated after its recording, and bad input leaves no trace', async () => {
      const { region, store } = await fresh()
      for (const when of ['2024-06-29T09:00+08:00', '2024-06-28T10:01+08:00', '2024-06-28', 'yesterday'])
        expect(await region.submit(receive({ at: when })), when).toMatchObject({ kind: 'invalid', issues: [{ path: '$.at' }] })
      for (const bad of [
        { procedure: 'none' },
        { act: 'none' },
        { act: 'toString' },
        { role: 'none' },
        { data: {} },
        { data: { ...receivedData, extra: 1 } },
        { case: '1' },
        { organ: '' },
      ])
        expect(await region.submit(receive(bad)), JSON.stringify(bad)).toMatchObject({ kind: 'invalid' })
      await expect(region.submit(receive({ actor: 'short' }))).rejects.toThrow('43')
      expect(await store.size(CODE)).toBe(0)
      expect(region.record.size).toBe(0)
      expect(region.record.cases.size).toBe(0)
    })

    it('keeps order and consistency under hundreds of callers at once', async () => {
      const { region, store, log } = await fresh()
      const opened = await Promise.all(Array.from({ length: 300 }, (_, i) => region.submit(receive({ organ: `o${1 + (i % 3)}` }))))
      const ids = opened.map(o => (o.kind === 'done' ? o.case! : ''))
      expect(opened.map(o => (o.kind === 'done' ? o.position : -1))).toEqual(Array.from({ length: 300 }, (_, i) => i))
      const second = await Promise.all(
        ids.flatMap(id => [region.submit(next(id, 'refuse', { reasons: 'r' })), region.submit(next(id, 'refuse', { reasons: 'r' }))]),
      )
      // Of two refusals of one application the second comes too late: the case has ended.
      expect(second.map(o => o.kind)).toEqual(ids.flatMap(() => ['done', 'refused']))
      expect(await store.size(CODE)).toBe(900)
      expect(log.head.size).toBe(900)
      const times: string[] = []
      for await (const row of store.entries(CODE, 0, 900)) times.push(JSON.parse(row.body).recordedAt)
      expect([...times].sort()).toEqual(times)
    })

    it('a restart shows the same to the byte, and goes on', async () => {
      const first = await fresh()
      await importOrgans(first.region, organRows, { source: 't', actor: ACTOR, at: '2024-01-01T00:00+08:00' })
      const ids = await Promise.all(Array.from({ length: 20 }, () => first.region.submit(receive({ organ: 'o2' }))))
      for (const o of ids.slice(0, 10)) if (o.kind === 'done') await first.region.submit(next(o.case!, 'accept', { mode: 'joint' }))
      const before = shown(first.region)
      await stop(first)
      const again = await start()
      expect(shown(again.region)).toBe(before)
      expect(await again.region.submit(receive())).toMatchObject({ kind: 'done', position: 33 })
    })

    it('a correction sets a field or sets an act aside, and says why', async () => {
      const { region } = await fresh()
      const a = await region.submit(receive())
      if (a.kind !== 'done') throw new Error(JSON.stringify(a))
      await region.submit(next(a.case!, 'accept', { mode: 'joint' }))
      const c = { case: a.case!, position: 1, organ: 'o1', role: 'clerk', actor: ACTOR, at: '2024-06-28T09:40+08:00' }
      expect(await region.correct({ ...c, set: { mode: 'ordinary' }, reason: ' ' })).toMatchObject({
        kind: 'invalid',
        issues: [{ path: '$.reason' }],
      })
      expect(await region.correct({ ...c, set: { mode: 'none' }, reason: 'x' })).toMatchObject({ kind: 'invalid' })
      expect(await region.correct({ ...c, set: { mode: null }, reason: 'x' })).toMatchObject({
        kind: 'invalid',
        issues: [{ code: 'field-missing' }],
      })
      expect(await region.correct({ ...c, position: 9, set: 'set-aside', reason: 'x' })).toMatchObject({ kind: 'invalid' })
      const findings = () => region.record.assessOn(region.record.cases.get(a.case!)!, '2024-06-28').findings
      expect(findings()).toContain('mode-kept')
      expect(await region.correct({ ...c, set: { mode: 'ordinary' }, reason: '笔误' })).toMatchObject({ kind: 'done', position: 2 })
      expect(findings()).not.toContain('mode-kept')
      expect(await region.correct({ ...c, set: 'set-aside', reason: '重复' })).toMatchObject({ kind: 'done' })
      expect(region.record.cases.get(a.case!)!.state.state).toBe('filed')
    })

    it('sealed values stand nowhere in the clear, and a receipt proves the rest', async () => {
      const o = await fresh()
      const secret = '哈力木拉提·不可见'
      const a = await o.region.submit(receive({ data: { ...receivedData, applicant: secret } }))
      if (a.kind !== 'done') throw new Error(JSON.stringify(a))
      await o.region.correct({
        case: a.case!,
        position: 0,
        set: { applicant: `${secret}乙` },
        reason: 'x',
        organ: 'o1',
        role: 'clerk',
        actor: ACTOR,
        at: '2024-06-28T09:40+08:00',
      })
      const keys = [parseVkey(sha256, o.log.vkey)]
      const hidden = verifyReceipt(sha256, ed25519Verify, await o.region.receipt(0), keys)
      if (!hidden.ok) throw new Error(hidden.message)
      expect(hidden.fields).toEqual({ mode: 'ordinary', happenedAt: receivedData.happenedAt })
      expect(hidden.hidden).toBe(1)
      const opened = verifyReceipt(sha256, ed25519Verify, await o.region.receipt(0, ['applicant']), keys)
      expect(opened.ok && opened.fields.applicant).toBe(secret)
      await expect(o.region.receipt(99)).rejects.toThrow(RangeError)
      expect(String(o.region.record.cases.get(a.case!)!.acts[0]!.data.applicant)).toMatch(/^sealed:/)
      const rows = []
      for await (const row of o.store.records(CODE, 0, 2)) rows.push(row.body, row.data)
      expect(rows.join()).not.toContain(secret)
      await stop(o)
      for (const file of filesBelow(at.dataDir)) expect(readFileSync(file).includes(Buffer.from(secret)), file).toBe(false)
    })

    it('import: again it changes nothing; lines name each other before and after; corrections come along', async () => {
      const o = await fresh()
      await importOrgans(o.region, organRows, { source: 't', actor: ACTOR, at: '2024-01-01T00:00+08:00' })
      const acts = [
        { act: 'receive', at: '2024-03-06T10:00+08:00', by: 'clerk', data: { ...receivedData, parent: 'C' } },
        { act: 'accept', at: '2024-03-07T10:00+08:00', by: 'clerk', data: { mode: 'joint' } },
        { act: '@correct', at: '2024-03-07T10:00+08:00', by: 'clerk', data: { entry: 1, set: { mode: 'ordinary' }, reason: '笔误' } },
      ]
      const lines = [
        line('A', { organ: '乙县' }, { parent: 'B' }),
        line('B', {}, { parent: 'A', duplicates: ['C', 'nowhere'] }),
        line('C', { acts }),
      ]
      expect(await importInto(o, lines)).toMatchObject({ lines: 3, cases: 3, acts: 5, known: 0, errors: [] })
      const of = (n: string) => o.region.record.cases.get(o.region.record.foreign('old-system', n)!)!
      expect(of('A').organ).toBe('o2')
      expect(of('A').acts[0]!.data.parent).toBe(of('B').id)
      expect(of('B').acts[0]!.data).toMatchObject({ parent: of('A').id, duplicates: [of('C').id, 'nowhere'] })
      expect(of('C').acts[0]!.data.parent).toBe(of('C').id)
      expect(of('C').acts.map(a => a.act)).toEqual(['receive', 'accept', '@correct'])
      expect(o.region.record.assessOn(of('C'), '2024-03-08').findings).not.toContain('mode-kept')
      const before = shown(o.region)
      expect(await importInto(o, lines)).toMatchObject({ cases: 0, acts: 0, known: 3 })
      expect(shown(o.region)).toBe(before)
      expect(await o.store.foreignCase(CODE, 'old-system', 'A')).toBe(of('A').id)
      const body = JSON.parse((await o.store.caseRecords(CODE, of('A').id))[0]!.body)
      expect(body).toMatchObject({ source: 'old-system', importedAt: new Date(NOW).toISOString() })
    })

    it('import: bad lines are named and lose nothing else; atomic and dry runs take nothing', async () => {
      const o = await fresh()
      await importOrgans(o.region, organRows, { source: 't', actor: ACTOR, at: '2024-01-01T00:00+08:00' })
      const size = o.region.record.size
      const lines = [
        line('A'),
        '{',
        line('B', { organ: 'nowhere' }),
        line('C', { acts: [{ act: 'receive', at: '2024-06-28T23:00+08:00', by: 'clerk', data: receivedData }] }),
        line('A'),
        line('D'),
      ]
      expect(await importInto(o, lines, { dryRun: true })).toMatchObject({ cases: 2 })
      expect(await importInto(o, lines, { atomic: true })).toMatchObject({ cases: 0, acts: 0 })
      expect(o.region.record.size).toBe(size)
      const r = await importInto(o, lines)
      expect(r.errors.map(e => [e.line, e.path])).toEqual([
        [2, '$'],
        [3, '$.organ'],
        [4, '$.acts'],
        [5, '$.scenario'],
      ])
      expect(r).toMatchObject({ cases: 2, acts: 2 })
      expect(o.region.record.cases.size).toBe(2)
    })

    it('import: goes on where it broke off', async () => {
      const o = await fresh()
      const acts = [1, 2, 3].map(n => ({ act: 'note', at: `2024-03-0${n}T10:00+08:00`, by: 'clerk', data: { source: `s${n}` } }))
      const first = o.region.reserveNumber()
      await o.region.submit({
        procedure: 'example',
        act: 'note',
        role: 'clerk',
        actor: ACTOR,
        organ: 'o1',
        at: acts[0]!.at,
        data: acts[0]!.data,
        mode: 'record',
        source: 'old-system',
        number: first,
        foreign: 'A',
        edition: '2024',
      })
      expect(await importInto(o, [line('A', { acts })])).toMatchObject({ cases: 0, acts: 2, known: 1 })
      expect(o.region.record.cases.get(first)!.acts.map(a => a.data.source)).toEqual(['s1', 's2', 's3'])
      expect(await importInto(o, [line('A', { acts })])).toMatchObject({ acts: 0, known: 1 })
      expect(await importInto(o, [line('A', { acts: [{ ...acts[0], at: '2024-02-01T10:00+08:00' }, ...acts] })])).toMatchObject({
        acts: 0,
        known: 1,
      })
    })

    it('a fault of the store is told to those who waited, and the region goes on from what is durable', async () => {
      let fail: 'before' | 'after' | null = null
      const wrap = (s: Store): Store => ({
        ...s,
        append: async (batch): Promise<Appended> => {
          const how = fail
          fail = null
          if (how === 'before') throw new Error('no connection')
          const done = await s.append(batch)
          if (how === 'after') throw new Error('connection lost')
          return done
        },
      })
      const { region, store, log } = await fresh({ wrap })
      const one = await region.submit(receive())
      fail = 'before'
      const lost = region.submit(receive())
      const behind = new Promise(r => setTimeout(r, 0)).then(() => region.submit(receive()))
      await expect(lost).rejects.toThrow('no connection')
      expect(await behind).toMatchObject({ kind: 'done', position: 1 })
      fail = 'after'
      // The batch was taken although its answer was lost: the caller is told what is true.
      expect(await region.submit(receive())).toMatchObject({ kind: 'done', position: 2 })
      expect(await region.submit(receive())).toMatchObject({ kind: 'done', position: 3 })
      expect([await store.size(CODE), region.record.size, region.record.cases.size, log.head.size]).toEqual([4, 4, 4, 4])
      expect(one).toMatchObject({ kind: 'done' })
    })

    it.runIf(kind === 'postgres')('two writers of one region: one is told of the conflict, reads again, and goes on', async () => {
      const a = await fresh()
      const b = await openTest(await freshFolder(), catalogue, { databaseUrl: at.databaseUrl! })
      open.push(b)
      expect(await a.region.submit(receive())).toMatchObject({ kind: 'done', position: 0 })
      expect(await b.region.submit(receive())).toEqual({ kind: 'conflict', size: 1 })
      expect(await b.region.submit(receive())).toMatchObject({ kind: 'done', position: 1 })
      expect(b.region.record.cases.size).toBe(2)
      const races = await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? a : b).region.submit(receive())))
      const done = races.filter(r => r.kind === 'done').length
      expect(done).toBeGreaterThan(0)
      const client = new pg.Client({ connectionString: at.databaseUrl })
      await client.connect()
      const { rows } = await client.query('SELECT count(*)::int AS n, max(pos)::int AS last FROM entry')
      await client.end()
      expect(rows[0]).toEqual({ n: 2 + done, last: 1 + done })
    })
  })
}
