import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../region/facts.ts'
import { buildApp } from './app.ts'
import { Host } from './host.ts'
import { Service } from './service.ts'
import { ACTOR, type Serving, serve } from './serving.fixture.ts'

describe('while the region loads', () => {
  const host = new Host()
  const make = () =>
    buildApp({ service: new Service({ host, actor: ACTOR, now: Date.now, version: '0' }), consoleDir: '/nowhere', most: 20 })
  it('the status says how far it is, the page tells people, and every other route answers 503', async () => {
    const app = await make()
    host.progress('world', 3, 10)
    expect((await app.inject('/api/status')).json()).toEqual({ state: 'loading', step: 'world', done: 3, of: 10 })
    const r = await app.inject({ url: '/api/cases', headers: { 'accept-language': 'en' } })
    expect([r.statusCode, r.headers['retry-after'], r.json().code]).toEqual([503, '2', 'loading'])
    const page = await app.inject({ url: '/', headers: { 'accept-language': 'en' } })
    expect(page.body).toContain('Mingfa is starting')
    expect(page.body).not.toMatch(/<script>|<script [^>]*>[^<]/)
    expect((await app.inject('/cases/5')).body).toContain('明法正在启动')
    expect((await app.inject('/progress.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await app.inject('/progress.css')).statusCode).toBe(200)
    await app.close()
  })
  it('a start that failed says why', async () => {
    const failed = new Host()
    failed.fail('the folder is in use')
    const app = await buildApp({
      service: new Service({ host: failed, actor: ACTOR, now: Date.now, version: '0' }),
      consoleDir: '/nowhere',
    })
    expect((await app.inject('/api/cases')).json()).toMatchObject({
      status: 503,
      code: 'not-loaded',
      detail: '启动未成：the folder is in use',
    })
    const page = await app.inject('/')
    expect([page.statusCode, page.body.includes('the folder is in use')]).toEqual([503, true])
    await app.close()
  })
  it('too many requests are told to wait', async () => {
    const app = await make()
    const answers = []
    for (let i = 0; i < 25; i++) answers.push(await app.inject('/api/status'))
    expect([answers.at(-1)!.statusCode, answers.at(-1)!.json().code]).toEqual([429, 'too-many'])
    await app.close()
  })
})

describe('a server on its own day of the wall', () => {
  let s: Serving
  beforeAll(async () => {
    s = await serve({})
  })
  afterAll(() => s.close())
  const file = { procedure: 'tiny', organ: '654022', act: 'file', role: 'party', data: { applicant: 'a', request: 'b' } }

  it('an act by hand carries no source there', async () => {
    const r = await s.app.inject({ method: 'POST', url: '/api/cases', payload: file })
    expect(r.statusCode, r.body).toBe(201)
    expect(s.open.region.record.cases.get(r.json().case)!.source).toBeNull()
    const c = (await s.app.inject(`/api/cases/${r.json().case}`)).json()
    expect(c.findings.map((f: { id: string }) => f.id)).toContain('recorded-late')
  })
  it('an act dated after today is invalid', async () => {
    const r = await s.app.inject({ method: 'POST', url: '/api/cases', payload: { ...file, at: '2999-01-01T09:00+08:00' } })
    expect([r.statusCode, r.json().issues[0].path]).toEqual([400, '$.at'])
  })
  it('the built console is served with its own address for every page, and its files for ever', async () => {
    const dir = join(s.dir, 'console')
    await mkdir(join(dir, 'assets'), { recursive: true })
    await writeFile(join(dir, 'index.html'), '<!doctype html><title>console</title>')
    await writeFile(join(dir, 'assets', 'main-1.js'), '1')
    expect((await s.app.inject('/')).body).toContain('console')
    expect((await s.app.inject('/cases/12')).body).toContain('console')
    const asset = await s.app.inject('/assets/main-1.js')
    expect([asset.body, asset.headers['cache-control']]).toEqual(['1', 'public, max-age=31536000, immutable'])
    expect((await s.app.inject('/assets/none.js')).statusCode).toBe(404)
    expect((await s.app.inject('/../keys/seal-654000.key')).statusCode).toBe(404)
    expect((await s.app.inject('/..%2fkeys%2fseal-654000.key')).statusCode).toBe(404)
  })
  it('someone else appended first: 409 with the size, and nothing of ours is recorded', async () => {
    const { region, store, sealer } = s.open
    const size = region.record.size
    const other = prepare(
      size,
      {
        v: 1,
        kind: 'register',
        region: '654000',
        procedure: 'tiny-officers',
        act: 'enter',
        organ: '654022',
        role: 'registrar',
        actor: ACTOR,
        at: '2024-04-01T00:00+08:00',
        recordedAt: new Date().toISOString(),
      },
      { id: 'x', name: 'x' },
      new Set(),
      sealer,
    )
    expect((await store.append({ region: '654000', first: size, acts: [other.stored], cases: [] })).ok).toBe(true)
    const r = await s.app.inject({ method: 'POST', url: '/api/cases', payload: file })
    expect([r.statusCode, r.json().code, r.json().size]).toEqual([409, 'conflict', size + 1])
    expect(region.record.size).toBe(size + 1)
  })
  it('a fault is answered with an incident number and no detail of ours', async () => {
    let told = ''
    const broken = new Service({ host: s.host, actor: ACTOR, now: Date.now, version: '0' })
    Object.defineProperty(broken, 'record', {
      get: () => {
        throw new Error('secret detail')
      },
    })
    const app = await buildApp({
      service: broken,
      consoleDir: '/nowhere',
      onFault: incident => {
        told = incident
      },
    })
    const r = await app.inject('/api/cases')
    expect([r.statusCode, r.json().incident, r.body.includes('secret')]).toEqual([500, told, false])
    expect(told).toMatch(/^[0-9a-f]{10}$/)
    await app.close()
  })
  it('a server that stops takes nothing more', async () => {
    s.host.stop()
    expect((await s.app.inject('/api/region')).json().code).toBe('stopping')
  })
})
