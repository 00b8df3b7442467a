import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import hotline from '../../../procedures/disputes/hotline/index.ts'
import dutyRegisters from '../../../procedures/leadership/duty-report/registers.ts'
import { type OpenRegion, openRegion } from '../../region/open.ts'
import { importOrgans } from '../../region/organs.ts'
import { buildApp } from '../app.ts'
import { Host } from '../host.ts'
import { Service } from '../service.ts'
import { rowsXml } from './xml.ts'

const ACTOR = 'A'.repeat(43)
let open: OpenRegion
let app: Awaited<ReturnType<typeof buildApp>>
let dir: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mingfa-open311-'))
  const registers = new Map([...Object.entries(hotline.registers), ['organ-structure', dutyRegisters['organ-structure']] as const])
  open = await openRegion({ dataDir: dir, code: '654000', catalogue: { procedures: new Map([['hotline', hotline]]), registers } })
  await open.region.setOwnDay('2024-04-22')
  const organs = [
    { code: '654000', zh: '州政府', tier: 'prefecture' },
    { code: '654000-41', zh: '热线中心', tier: 'prefecture-department', parent: '654000' },
    { code: '654002-25', zh: '城市管理局', tier: 'county-unit', parent: '654000' },
  ]
  const entered = await importOrgans(open.region, organs, { source: 'test', actor: ACTOR, at: '2024-01-01T00:00+08:00' })
  expect(entered.errors).toEqual([])
  await open.region.enter({
    register: 'dispatch-list',
    id: 'd1',
    organ: '654000-41',
    role: 'registrar',
    actor: ACTOR,
    at: '2024-01-01T00:00+08:00',
    source: 'test',
    row: { category: '路灯照明', unit: '654002-25', from: '2024-01-01' },
  })
  const host = new Host()
  host.ready(open)
  const service = new Service({ host, actor: ACTOR, now: () => 1_713_769_200_000, version: '0.0.0' })
  app = await buildApp({ service, consoleDir: join(dir, 'console'), most: 100_000 })
})
afterAll(async () => {
  await app.close()
  await open.close()
  await rm(dir, { recursive: true, force: true })
})

/** A client as the specification describes one: forms go out, lists come back, and an error is a list of code and description. */
const base = '/open311/v2'
const ask = (form: Readonly<Record<string, string>>, format = 'json') =>
  app.inject({
    method: 'POST',
    url: `${base}/requests.${format}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const read = async (path: string) => {
  const r = await app.inject(`${base}/${path}`)
  expect([r.statusCode, r.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
  return r.json()
}
const lamp = {
  jurisdiction_id: '654000-41',
  service_code: '路灯照明',
  lat: '43.9120',
  long: '81.2800',
  address_string: '演示路1号',
  description: '路灯不亮',
  last_name: '演示',
  phone: '00000000',
}
const asked = async (form: Readonly<Record<string, string>> = lamp): Promise<string> => {
  const r = await ask(form)
  expect(r.statusCode, r.body).toBe(201)
  return r.json()[0].service_request_id
}
const act = async (id: string, name: string, role: string, data: unknown, at: string) => {
  const r = await app.inject({ method: 'POST', url: `/api/cases/${id}/acts`, payload: { act: name, role, data, at } })
  expect(r.statusCode, r.body).toBe(201)
}

describe('Open311 GeoReport v2', () => {
  it('is found by its discovery document', async () => {
    const d = (await app.inject('/open311/discovery.json')).json()
    expect(d.endpoints[0]).toMatchObject({ specification: 'http://wiki.open311.org/GeoReport_v2', type: 'test' })
    expect(new URL(d.endpoints[0].url).pathname).toBe(base)
  })
  it('lists services: the kinds but emergencies, and the categories of the dispatch list', async () => {
    const services = await read('services.json')
    expect(services.map((x: { service_code: string }) => x.service_code)).toEqual([
      'consultation',
      'help',
      'complaint',
      'report',
      'suggestion',
      '路灯照明',
    ])
    for (const x of services)
      expect(x).toMatchObject({ metadata: false, type: 'realtime', service_name: expect.any(String), description: expect.any(String) })
    expect(await read('services/help.json')).toEqual({ service_code: 'help', attributes: [] })
    expect((await app.inject(`${base}/services/emergency.json`)).json()).toEqual([
      { code: 404, description: 'service_code emergency was not found' },
    ])
  })
  it('takes a request, follows it to its end, and never shows who asked', async () => {
    const id = await asked()
    const [one] = await read(`requests/${id}.json`)
    expect(one).toMatchObject({
      service_request_id: id,
      status: 'open',
      service_code: '路灯照明',
      service_name: '路灯照明',
      description: '路灯不亮',
      address: '演示路1号',
      lat: 43.912,
      long: 81.28,
      agency_responsible: null,
      requested_datetime: '2024-04-22T15:00:00+08:00',
      // One working day to dispatch it.
      expected_datetime: '2024-04-23T23:59:59+08:00',
    })
    await act(id, 'dispatch', 'hotline-centre', { toUnit: '654002-25', level: 'general', dutyEntry: 'd1' }, '2024-04-22T15:10+08:00')
    // Five working days, and the Sunday of 28 April is worked: the last is 28 April (国办发明电〔2023〕7号).
    expect((await read(`requests/${id}.json`))[0]).toMatchObject({
      agency_responsible: '城市管理局',
      expected_datetime: '2024-04-28T23:59:59+08:00',
    })
    await act(id, 'sign', 'handling-unit', {}, '2024-04-22T15:20+08:00')
    await act(id, 'reply', 'handling-unit', { result: 'solved', repliedToCaller: true }, '2024-04-22T15:30+08:00')
    await act(id, 'callback', 'hotline-centre', { reached: true, solved: true, grade: 'satisfied' }, '2024-04-22T15:40+08:00')
    await act(id, 'close', 'hotline-centre', {}, '2024-04-22T15:50+08:00')
    expect((await read(`requests/${id}.json`))[0]).toMatchObject({
      status: 'closed',
      status_notes: '已解决',
      updated_datetime: '2024-04-22T15:50:00+08:00',
      expected_datetime: null,
    })
    expect((await app.inject(`${base}/requests.json`)).body).not.toMatch(/00000000|演示 /)
    expect(await read(`tokens/${id}.json`)).toEqual([{ service_request_id: id, token: id }])
  })
  it('filters by number, service, status and time', async () => {
    const help = await asked({ service_code: 'help', address_string: '演示路2号' })
    const lit = await asked()
    const ids = async (query: string) =>
      (await read(`requests.json?${query}`)).map((x: { service_request_id: string }) => x.service_request_id)
    expect(await ids(`service_request_id=${help},${lit}`)).toEqual(expect.arrayContaining([help, lit]))
    expect(await ids('service_code=help')).toEqual([help])
    expect(await ids('status=closed')).not.toContain(lit)
    expect(await ids('status=open,closed')).toContain(lit)
    expect(await ids('start_date=2024-04-22T00:00:00%2B08:00&end_date=2024-04-22T23:00:00%2B08:00')).toContain(lit)
    expect(await ids('end_date=2024-04-21T00:00:00Z')).toEqual([])
    expect((await app.inject(`${base}/requests.json?start_date=yesterday`)).statusCode).toBe(400)
    expect((await app.inject(`${base}/requests.json?status=lost`)).json()).toEqual([{ code: 400, description: 'status is open or closed' }])
  })
  it('keeps what was reported in confidence out of the list, and of its single answer all but the status', async () => {
    const id = await asked({ service_code: 'report', description: '举报内容', address_string: '某处' })
    expect((await read('requests.json')).map((x: { service_request_id: string }) => x.service_request_id)).not.toContain(id)
    expect((await read(`requests/${id}.json`))[0]).toMatchObject({ status: 'open', description: null, address: null, lat: null })
  })
  it('says what is wrong in the shape of the specification', async () => {
    const said = async (form: Readonly<Record<string, string>>) => {
      const r = await ask(form)
      return [r.statusCode, r.json()[0].code]
    }
    expect(await said({ address_string: '某处' })).toEqual([400, 400])
    expect(await said({ service_code: 'nothing', address_string: '某处' })).toEqual([404, 404])
    expect(await said({ service_code: 'emergency', address_string: '某处' })).toEqual([404, 404])
    expect(await said({ service_code: 'help' })).toEqual([400, 400])
    expect(await said({ service_code: 'help', address_string: '某处', jurisdiction_id: 'nowhere' })).toEqual([404, 404])
    expect((await app.inject(`${base}/requests/999999.json`)).json()).toEqual([
      { code: 404, description: 'service_request_id 999999 was not found' },
    ])
  })
  it('speaks XML', async () => {
    const r = await ask(lamp, 'xml')
    const id = /<service_request_id>(.+)<\/service_request_id>/.exec(r.body)?.[1]
    expect([r.statusCode, r.headers['content-type']]).toEqual([201, 'text/xml; charset=utf-8'])
    const one = await app.inject(`${base}/requests/${id}.xml`)
    expect(one.body).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<service_requests><request><service_request_id>/)
    expect(one.body).toContain('<status>open</status>')
    expect((await app.inject(`${base}/services.xml`)).body).toContain('<service><service_code>consultation</service_code>')
    expect((await app.inject(`${base}/services/nothing.xml`)).body).toContain('<errors><error><code>404</code>')
    expect(rowsXml('a', 'b', [{ c: '<&>"\u0001', d: null }])).toContain('<c>&lt;&amp;&gt;&quot;</c><d/>')
  })
})
