import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import litigation from '../../procedures/disputes/litigation-response/index.ts'
import { type OpenRegion, openRegion } from '../region/open.ts'
import { buildApp } from './app.ts'
import { Host } from './host.ts'
import { Service } from './service.ts'

const ACTOR = 'A'.repeat(43)
let open: OpenRegion
let app: Awaited<ReturnType<typeof buildApp>>
let dir: string
const enter = (id: string, rule: string) =>
  open.region.enter({
    register: 'must-attend-situations',
    id,
    organ: '654000',
    role: 'registrar',
    actor: ACTOR,
    at: '2024-01-01T00:00+08:00',
    source: 'test',
    row: { situation: `情形${id}`, source: '自治区意见', rule, from: '2024-01-01', verified: false },
  })

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mingfa-dmn-'))
  open = await openRegion({
    dataDir: dir,
    code: '654000',
    catalogue: { procedures: new Map([['litigation-response', litigation]]), registers: new Map(Object.entries(litigation.registers)) },
  })
  await open.region.setOwnDay('2024-04-22')
  await enter('S2', '原告人数 >= 5')
  await enter('S6', '法院通知 = true')
  const host = new Host()
  host.ready(open)
  app = await buildApp({
    service: new Service({ host, actor: ACTOR, now: () => 1_713_769_200_000, version: '0.0.0' }),
    consoleDir: join(dir, 'console'),
  })
})
afterAll(async () => {
  await app.close()
  await open.close()
  await rm(dir, { recursive: true, force: true })
})

const url = '/api/registers/must-attend-situations'
const asked = async (facts: Readonly<Record<string, unknown>>) =>
  (await app.inject({ method: 'POST', url: `${url}/decide`, payload: { facts } })).json()

it('the table goes out as DMN, is changed elsewhere, comes back, and decides anew; what is unchanged is not entered again', async () => {
  expect(await asked({ 原告人数: 7 })).toEqual({ kind: 'decided', mustAttend: true, situations: ['S2'] })
  const out = await app.inject(`${url}/dmn`)
  expect([out.statusCode, out.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
  const put = (payload: string) =>
    app.inject({ method: 'POST', url: `${url}/dmn?organ=654000`, headers: { 'content-type': 'application/xml' }, payload })
  const size = open.region.record.size
  const r = await put(out.body.replace('&gt;= 5', '&gt;= 10'))
  expect([r.statusCode, r.json()]).toEqual([200, { entered: ['S2'], unchanged: ['S6'] }])
  expect(open.region.record.size).toBe(size + 1)
  expect(await asked({ 原告人数: 7 })).toEqual({ kind: 'decided', mustAttend: false, situations: [] })
  expect(await asked({ 原告人数: 10, 法院通知: true })).toMatchObject({ situations: ['S2'] })
  const bad = await put('<nothing/>')
  expect([bad.statusCode, bad.json().code]).toEqual([400, 'invalid'])
})
it('a rule that cannot stand in a table is named', async () => {
  await enter('S1', '社会关注度较高')
  const r = await app.inject(`${url}/dmn`)
  expect([r.statusCode, r.json().issues[0].path]).toEqual([400, '$.S1.rule'])
})
