import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import openapiTS from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCheckpoint, parseNote, parseVkey, tileWidth, verifyReceipt } from '#ledger'
import { run as verifyFromOutside } from '../../verify/mingfa-verify.ts'
import { ed25519Verify, sha256 } from '../crypto/node.ts'
import { tinyLine } from '../derive/tiny.fixture.ts'
import type { CaseBook } from './queries/case-book.ts'
import { Service } from './service.ts'
import { ACTOR, type Serving, serve } from './serving.fixture.ts'

let s: Serving
beforeAll(async () => {
  s = await serve()
})
afterAll(() => s.close())

const get = (url: string, headers: Record<string, string> = {}) => s.app.inject({ url, headers })
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  s.app.inject({ method: 'POST', url, payload: body as object, headers })
const json = async (url: string) => {
  const r = await get(url)
  expect(r.statusCode, r.body).toBe(200)
  return r.json()
}
const file = { act: 'file', role: 'party', data: { applicant: '王某', request: '确认违法' } }
const openCase = async (): Promise<string> =>
  (await post('/api/cases', { procedure: 'tiny', organ: '654022', ...file, at: '2024-04-15T09:00+08:00' })).json().case

describe('reading the region and its definitions', () => {
  it('says how far it is, who it is, and that it is a demonstration with its own day', async () => {
    expect(await json('/api/status')).toEqual({ state: 'ready' })
    expect(await json('/api/region')).toMatchObject({
      code: '654000',
      zh: '州政府',
      today: '2024-04-22',
      demonstration: true,
      origin: 'mingfa/654000',
    })
  })
  it('lists organs, whole and below one', async () => {
    expect((await json('/api/organs')).map((o: { code: string }) => o.code)).toEqual(['654000', '654021', '654021-sfj', '654022'])
    expect((await json('/api/organs?under=654021')).map((o: { code: string }) => o.code)).toEqual(['654021', '654021-sfj'])
    expect(await json('/api/organs?on=1900-01-01')).toEqual([])
  })
  it('gives procedures, a definition, its help page and its diagram', async () => {
    expect(await json('/api/procedures')).toMatchObject([
      { id: 'tiny', cases: expect.any(Number), editions: [{ id: '2024', from: '2024-01-01', to: null }] },
    ])
    const d = await json('/api/procedures/tiny')
    expect(d.editions[0].clocks.find((c: { id: string }) => c.id === 'review')).toMatchObject({
      limit: { zh: '5个工作日' },
      basis: ['行政复议法(2023-09-01) 第三十条'],
    })
    expect((await json('/api/procedures/tiny/help')).sections.length).toBeGreaterThan(4)
    expect((await json('/api/procedures/tiny/diagram')).nodes.length).toBe(6)
    const svg = await get('/api/procedures/tiny/diagram?format=svg', { 'accept-language': 'en' })
    expect([svg.headers['content-type'], svg.body.includes('Under review')]).toEqual(['image/svg+xml; charset=utf-8', true])
    expect((await get('/api/procedures/tiny/diagram?format=text')).body).toContain('filed → accepted: accept')
  })
  it('404 names what is missing, in the language asked for', async () => {
    const zh = await get('/api/procedures/nothing')
    expect([zh.statusCode, zh.headers['content-type'], zh.headers['content-language'], zh.json().detail]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'zh-CN',
      '没有 procedure nothing。',
    ])
    const en = await get('/api/procedures/nothing', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' })
    expect(en.json()).toMatchObject({
      status: 404,
      code: 'not-found',
      title: 'There is no such thing',
      detail: 'There is no procedure nothing.',
    })
    expect((await get('/api/procedures/tiny/help?edition=1999')).statusCode).toBe(404)
    expect((await get('/api/nothing-here')).json().code).toBe('not-found')
  })
})

describe('cases', () => {
  it('are listed by next due day, then number; the list pages without loss', async () => {
    const whole = await json('/api/cases')
    const due = whole.cases.map((c: { nextDue: { due: string } | null }) => c.nextDue?.due ?? '9999')
    expect(due).toEqual([...due].sort())
    expect(whole.total).toBe(whole.cases.length)
    const seen: string[] = []
    for (let after = ''; ; ) {
      const page = await json(`/api/cases?limit=1${after}`)
      expect(page.total).toBe(whole.total)
      seen.push(...page.cases.map((c: { id: string }) => c.id))
      if (page.next === null) break
      after = `&after=${page.next}`
    }
    expect(seen).toEqual(whole.cases.map((c: { id: string }) => c.id))
  })
  it('can be narrowed by organ tree, state, open, due day, finding and words; sealed values cannot be searched', async () => {
    const numbers = async (q: string): Promise<string[]> => (await json(`/api/cases?${q}`)).cases.map((c: { number: string }) => c.number)
    expect(await numbers('organ=654021')).toEqual(['甲〔2024〕2号', '甲〔2024〕1号'])
    expect(await numbers(`organ=${encodeURIComponent('甲县司法局')}&open=true`)).toEqual(['甲〔2024〕2号'])
    expect(await numbers('state=suspended')).toEqual(['乙〔2024〕2号'])
    expect(await numbers('dueBy=2024-03-31')).toEqual(['甲〔2024〕2号'])
    expect((await numbers('finding=filed-twice')).length).toBe(2)
    expect(await numbers('finding=heard')).toEqual(['甲〔2024〕1号'])
    expect(await numbers(`q=${encodeURIComponent('信息公开')}`)).toEqual(['乙〔2024〕1号'])
    expect(await numbers(`q=${encodeURIComponent('李某')}`)).toEqual([])
  })
  it('bad questions are answered with every issue, in words', async () => {
    const r = await get('/api/cases?limit=0&dueBy=yesterday&after=xyz', { 'accept-language': 'en' })
    expect(r.statusCode).toBe(400)
    expect(r.json().issues).toEqual([
      { path: '$query.dueBy', code: 'date', message: '$query.dueBy must be a date YYYY-MM-DD.' },
      { path: '$query.limit', code: 'value', message: '$query.limit does not have a value that can be used: ≥ 1.' },
    ])
    expect((await get('/api/cases?after=xyz')).json().issues[0].path).toBe('$query.after')
    expect((await get('/api/cases?organ=nowhere')).json().issues[0]).toMatchObject({ path: '$query.organ', code: 'unknown-organ' })
  })
  it('a case shows acts with receipts, clocks that explain themselves, findings with articles, what may be done and what not', async () => {
    const c = await json(`/api/cases/${s.caseId('甲〔2024〕2号')}`)
    expect(c.head).toMatchObject({
      number: '甲〔2024〕2号',
      state: 'accepted',
      findings: 2,
      parties: [{ name: 'applicant', zh: '申请人', sealed: true }],
    })
    expect(JSON.stringify(c)).not.toContain('张某')
    const decide = c.clocks.find((x: { id: string }) => x.id === 'decide')
    expect(decide).toMatchObject({
      due: '2024-04-10',
      status: 'overrun',
      left: { n: -12, unit: 'days' },
      why: { startAct: 'accept', span: { n: 30, unit: 'days' } },
    })
    expect(c.findings.map((f: { id: string }) => f.id)).toEqual(['decide-overrun', 'serve-overrun', 'filed-twice'])
    expect(c.findings).toContainEqual({
      id: 'decide-overrun',
      zh: '复议期限逾期',
      en: 'Decided late',
      basis: ['行政复议法(2023-09-01) 第六十二条'],
      kind: 'finding',
      on: '2024-04-11',
    })
    expect(c.acts.map((a: { act: string; receipt: string }) => [a.act, a.receipt])).toEqual([
      ['file', '/api/receipts/6'],
      ['accept', '/api/receipts/10'],
    ])
    const possible = (id: string) => c.possible.find((x: { act: string }) => x.act === id)
    expect(possible('serve')).toMatchObject({ allowed: true, refusals: [] })
    expect(possible('decide')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'gate.served-first', basis: ['行政复议法(2023-09-01) 第四十八条'], remedy: { zh: '先发送申请书副本' } }],
    })
    expect(possible('investigate')).toMatchObject({ allowed: true, judged: [{ id: 'two-officers', severity: 'block' }] })
    expect(possible('resume').refusals[0].title.zh).toBe('案件现为“审理中”，不能“恢复”')
    expect(possible('file')).toBeUndefined()
  })
  it('a paused clock has no due day; a deemed act is in the list without receipt', async () => {
    const paused = await json(`/api/cases/${s.caseId('乙〔2024〕2号')}`)
    expect(paused.clocks.find((x: { id: string }) => x.id === 'decide')).toMatchObject({ status: 'paused', due: null, left: null })
    const silent = await json(`/api/cases/${s.caseId('乙〔2024〕1号')}`)
    expect(silent.acts.at(-1)).toMatchObject({ act: 'accept', deemed: true, position: null, receipt: null, on: '2024-04-09' })
    expect(silent.links).toEqual([
      {
        edge: 'about',
        zh: '相关案件',
        en: 'Related case',
        direction: 'out',
        case: s.caseId('甲〔2024〕1号'),
        number: '甲〔2024〕1号',
        procedure: 'tiny',
        known: true,
      },
    ])
    expect((await json(`/api/cases/${s.caseId('甲〔2024〕1号')}`)).links[0]).toMatchObject({ direction: 'in', number: '乙〔2024〕1号' })
  })
  it('a case as of an earlier day and position reads nothing later', async () => {
    const id = s.caseId('甲〔2024〕1号')
    expect((await json(`/api/cases/${id}?on=2024-03-10`)).head.state).toBe('accepted')
    const early = await json(`/api/cases/${id}?position=7&on=2024-03-05`)
    expect([early.acts.length, early.position, early.possible]).toEqual([1, 7, []])
    expect((await get(`/api/cases/${id}?position=1`)).statusCode).toBe(404)
    expect((await get('/api/cases/1')).json().detail).toBe('没有 case 1。')
  })
})

describe('acts', () => {
  it('opening a case records it and answers with a receipt that verifies offline', async () => {
    const r = await post('/api/cases', { procedure: 'tiny', organ: '乙县', ...file })
    expect(r.statusCode, r.body).toBe(201)
    const { case: id, position, proof, receipt } = r.json()
    expect(r.headers.location).toBe(`/api/cases/${id}`)
    expect(receipt).toBe(`/api/receipts/${position}`)
    const key = parseVkey(sha256, (await json('/api/region')).vkey)
    const verdict = verifyReceipt(sha256, ed25519Verify, proof, [key])
    expect(verdict).toMatchObject({
      ok: true,
      index: position,
      fields: { request: '确认违法' },
      hidden: 1,
      entry: { act: 'file', source: 'world:hand', at: '2024-04-22T15:00+08:00' },
    })
    const again = await get(receipt)
    expect([again.statusCode, again.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(verifyReceipt(sha256, ed25519Verify, again.body, [key]).ok).toBe(true)
    expect((await get('/api/receipts/999999')).statusCode).toBe(404)
    expect((await get('/api/receipts/x')).statusCode).toBe(400)
  })
  it('what the law does not allow is refused with article and remedy, and the refusal is itself recorded', async () => {
    const id = await openCase()
    await post(`/api/cases/${id}/acts`, { act: 'accept', role: 'office', data: { track: 'ordinary' } })
    const r = await post(`/api/cases/${id}/acts`, { act: 'investigate', role: 'office', data: { officers: ['a'] } })
    expect([r.statusCode, r.headers['content-type']]).toEqual([422, 'application/problem+json; charset=utf-8'])
    expect(r.json()).toMatchObject({
      type: '/problems/refused',
      status: 422,
      title: '依法不得为之',
      detail: '调查人员不得少于两人（行政复议法(2023-09-01) 第四十五条第二款）。补足两名以上调查人员后再行调查',
      refusals: [
        {
          code: 'gate.two-officers',
          title: { zh: '调查人员不得少于两人', en: 'At least two officers' },
          basis: ['行政复议法(2023-09-01) 第四十五条第二款'],
          remedy: { en: 'Assign a second officer, then investigate' },
        },
      ],
      position: expect.any(Number),
    })
    const en = await post(`/api/cases/${id}/acts`, { act: 'resume', role: 'office' }, { 'accept-language': 'en' })
    expect(en.json().detail).toMatch(/^The case stands at “Under review”; “Resume” may not be done from there/)
    const role = await post(`/api/cases/${id}/acts`, { act: 'serve', role: 'party' })
    expect(role.json().refusals[0]).toMatchObject({ code: 'role.not-entitled', remedy: { zh: '由行政复议机构作出。' } })
    const early = await post('/api/cases', { procedure: 'tiny', organ: '654022', ...file, at: '2020-01-01T09:00+08:00' })
    expect(early.json().refusals[0]).toMatchObject({
      code: 'edition.not-in-force',
      remedy: { zh: '本系统最早收录2024-01-01起施行的文本；核对行为日期。' },
    })
  })
  it('record mode takes what has happened, with its finding, for a reason', async () => {
    const id = await openCase()
    const accept = { act: 'accept', role: 'office', at: '2024-04-16T09:00+08:00', data: { track: 'ordinary' }, mode: 'record' }
    const bare = await post(`/api/cases/${id}/acts`, accept)
    expect([bare.statusCode, bare.json().issues[0]]).toEqual([
      400,
      { path: '$.reason', code: 'field-missing', message: '必填项$.reason未填。' },
    ])
    await post(`/api/cases/${id}/acts`, { ...accept, reason: '补录' })
    const r = await post(`/api/cases/${id}/acts`, {
      act: 'investigate',
      role: 'office',
      at: '2024-04-17T09:00+08:00',
      data: { officers: ['a'] },
      mode: 'record',
      reason: '补录',
    })
    expect(r.json()).toMatchObject({ findings: [{ id: 'two-officers', zh: '调查人员不得少于两人' }] })
    expect((await json(`/api/cases/${id}`)).acts.at(-1).failed).toEqual(['two-officers'])
  })
  it('invalid input names path, code and field', async () => {
    const id = await openCase()
    const r = await post(`/api/cases/${id}/acts`, { act: 'accept', role: 'office', data: { track: 'fast', more: 1 } })
    expect(r.statusCode).toBe(400)
    expect(r.json().issues).toEqual([
      { path: '$.data.track', code: 'field-type', message: '“审理程序”（$.data.track）的值不合其类型。' },
      { path: '$.data.more', code: 'unknown-field', message: '没有字段$.data.more。' },
    ])
    expect(
      (await post(`/api/cases/${id}/acts`, { act: 'accept', role: 'office', extra: 1, at: 'now' }))
        .json()
        .issues.map((i: { code: string }) => i.code),
    ).toEqual(['instant', 'unknown-key'])
    expect((await post(`/api/cases/${id}/acts`, { act: 'fly', role: 'office' })).json().issues[0].code).toBe('unknown-act')
    expect((await post(`/api/cases/${id}/acts`, { act: 'accept', role: 'king' })).json().issues[0].code).toBe('unknown-role')
    expect((await post('/api/cases/1/acts', { act: 'accept', role: 'office' })).statusCode).toBe(404)
    expect((await post('/api/cases', { procedure: 'tiny', organ: '无此机关', ...file })).json().issues[0].code).toBe('unknown-organ')
    const text = await s.app.inject({ method: 'POST', url: '/api/cases', payload: '{', headers: { 'content-type': 'application/json' } })
    expect([text.statusCode, text.json().issues[0].code]).toEqual([400, 'json'])
    expect(
      (
        await s.app.inject({
          method: 'POST',
          url: '/api/cases',
          payload: 'a=1',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).statusCode,
    ).toBe(415)
  })
  it('a preview tells state, clocks, findings or refusal, and records nothing', async () => {
    const id = await openCase()
    const before = s.open.region.record.size
    const r = (await post(`/api/cases/${id}/preview`, { act: 'accept', role: 'office', data: { track: 'simplified' } })).json()
    expect(r.consequences).toEqual({
      state: { id: 'accepted', zh: '审理中', en: 'Under review' },
      final: false,
      moves: [],
      stops: [{ id: 'review', zh: '审查期限', en: 'Review', status: 'met' }],
      starts: [
        { id: 'decide', zh: '复议期限', en: 'Decision', due: '2024-05-22' },
        { id: 'serve', zh: '发送副本期限', en: 'Serving the copy', due: '2024-04-30' },
      ],
    })
    const no = (await post(`/api/cases/${id}/preview`, { act: 'decide', role: 'office', data: { outcome: 'upheld' } })).json()
    expect([no.refusals[0].code, no.consequences]).toEqual(['state.not-allowed', null])
    expect((await post(`/api/cases/${id}/preview`, { act: 'accept', role: 'office', data: {} })).json().issues[0].code).toBe(
      'field-missing',
    )
    expect((await post('/api/preview', { procedure: 'tiny', organ: '654022', ...file })).json().consequences.starts).toEqual([
      { id: 'review', zh: '审查期限', en: 'Review', due: '2024-04-28' },
    ])
    expect(s.open.region.record.size).toBe(before)
  })
  it('a correction is a further entry, shown under what it corrects; one set aside stays to be seen', async () => {
    const id = await openCase()
    await post(`/api/cases/${id}/acts`, { act: 'accept', role: 'office', data: { track: 'ordinary' } })
    const [, accept] = (await json(`/api/cases/${id}`)).acts
    const r = await post(`/api/cases/${id}/corrections`, { position: accept.position, set: { track: 'simplified' }, reason: '录入错误' })
    expect(r.statusCode, r.body).toBe(201)
    const after = await json(`/api/cases/${id}`)
    expect(after.acts[1]).toMatchObject({
      corrections: [{ position: r.json().position, reason: '录入错误', set: { track: 'simplified' } }],
      data: [{ value: 'simplified' }],
    })
    await post(`/api/cases/${id}/corrections`, { position: accept.position, set: 'set-aside', reason: '重复' })
    const aside = await json(`/api/cases/${id}`)
    expect([aside.head.state, aside.acts[1].setAside]).toEqual(['filed', true])
    expect((await post(`/api/cases/${id}/corrections`, { position: 0, set: 'set-aside', reason: 'x' })).statusCode).toBe(400)
  })
})

describe('check', () => {
  const line = tinyLine('x', '654022', [['2024-03-04', 'file', 'party', { applicant: 'a', request: 'b' }]])
  it('NDJSON in, NDJSON out, in order; a bad line is an error and the others are judged', async () => {
    const r = await s.app.inject({
      method: 'POST',
      url: '/api/check',
      payload: `${line}\n{bad\n${line}\n`,
      headers: { 'content-type': 'application/x-ndjson' },
    })
    expect([r.statusCode, r.headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8'])
    const out = r.body
      .trim()
      .split('\n')
      .map(x => JSON.parse(x))
    expect(out.map(x => x.state ?? x.code)).toEqual(['accepted', 'json', 'accepted'])
    expect(out[1].line).toBe(2)
  })
  it('an array in, an array out, with the day count where it is asked for', async () => {
    const r = await post('/api/check?explain=1', [JSON.parse(line)])
    expect(r.json()).toMatchObject([{ scenario: 'x', state: 'accepted', why: { review: { startAct: 'file' } } }])
    expect((await post('/api/check', { no: 'list' })).statusCode).toBe(400)
  })
})

describe('registers', () => {
  it('lists, entries, versions; a sealed value is not given out', async () => {
    expect((await json('/api/registers')).map((r: { id: string; entries: number }) => [r.id, r.entries])).toEqual([
      ['tiny-officers', 1],
      ['organ-structure', 4],
    ])
    const r = await json('/api/registers/tiny-officers')
    expect(r).toMatchObject({
      total: 1,
      next: null,
      entries: [{ id: 'o1', row: { name: '王某', phone: null }, text: { organ: { zh: '甲县司法局' } } }],
    })
    expect((await json('/api/registers/organ-structure?limit=2')).next).toBe('organ-654021')
    expect((await json('/api/registers/organ-structure?limit=2&after=organ-654021')).entries.map((e: { id: string }) => e.id)).toEqual([
      'organ-654021-sfj',
      'organ-654022',
    ])
    expect((await json('/api/registers/organ-structure?organ=654021')).total).toBe(2)
    expect((await json(`/api/registers/organ-structure?q=${encodeURIComponent('司法局')}`)).total).toBe(1)
    expect((await json('/api/registers/tiny-officers?on=2023-01-01')).total).toBe(0)
    expect((await get('/api/registers/none')).statusCode).toBe(404)
    expect((await get('/api/registers/tiny-officers/entries/none')).statusCode).toBe(404)
  })
  it('a row entered becomes an entry with a receipt; a second one is a version', async () => {
    const row = { name: '赵某', organ: '654022', from: '2024-02-01' }
    const a = await post('/api/registers/tiny-officers', { id: 'o2', row, organ: '654022' })
    expect(a.statusCode, a.body).toBe(201)
    await post('/api/registers/tiny-officers', { id: 'o2', row: { ...row, to: '2024-03-01' }, organ: '654022' })
    expect((await json('/api/registers/tiny-officers/entries/o2')).versions.map((v: { row: { to?: string } }) => v.row.to ?? null)).toEqual(
      [null, '2024-03-01'],
    )
    const bad = await post('/api/registers/tiny-officers', { id: 'o3', row: { name: 'x' }, organ: '654022' }, { 'accept-language': 'en' })
    expect(bad.json().issues.map((i: { path: string }) => i.path)).toEqual(['$.row.organ', '$.row.from'])
    expect((await post('/api/registers/none', { id: 'x', row: {}, organ: '654022' })).statusCode).toBe(404)
  })
})

describe('figures, findings, report', () => {
  it('the count is the length of the list, whatever the page', async () => {
    expect((await json('/api/indicators')).map((i: { id: string }) => i.id)).toEqual(['tiny.decided', 'tiny.on-time', 'tiny.open'])
    const f = await json('/api/figures/tiny.on-time?year=2024&organ=654021&limit=1')
    expect(f).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      text: '50 % (1/2)',
      belowTarget: true,
      total: 2,
      organ: { code: '654021', zh: '甲县' },
      on: '2024-04-22',
    })
    expect(f.rows.length).toBe(1)
    const next = await json(`/api/figures/tiny.on-time?year=2024&organ=654021&limit=1&after=${encodeURIComponent(f.next)}`)
    expect(next.rows[0].key).not.toBe(f.rows[0].key)
    expect(next.next).toBeNull()
    expect((await json('/api/figures/tiny.on-time?year=2024&position=7&on=2024-03-08')).total).toBe(0)
    expect(
      (await json('/api/figures/tiny.on-time/table?by=county&year=2024')).find((r: { organ: string }) => r.organ === '654021'),
    ).toMatchObject({ zh: '甲县', text: '50 % (1/2)', belowTarget: true })
    expect((await get('/api/figures/none')).statusCode).toBe(404)
    expect((await get('/api/figures/tiny.open?from=2024-05-01&to=2024-01-01')).json().issues[0].path).toBe('$query.to')
  })
  it('findings over all cases: by kind, organ and procedure; those over several cases among them', async () => {
    const heard = await json('/api/findings?kind=heard')
    expect(heard).toMatchObject({
      total: 1,
      findings: [{ id: 'heard', number: '甲〔2024〕1号', on: '2024-04-19', basis: ['行政复议法(2023-09-01) 第四十九条'] }],
    })
    const twice = await json('/api/findings?kind=filed-twice&organ=654021')
    expect(twice.findings.map((f: { number: string }) => f.number).sort()).toEqual(['甲〔2024〕1号', '甲〔2024〕2号'])
    expect(twice.findings[0]).toMatchObject({ kind: 'observation', zh: '同一请求重复申请', on: '2024-03-04' })
    const all = await json('/api/findings')
    const paged = await json(`/api/findings?limit=1&after=${encodeURIComponent((await json('/api/findings?limit=1')).next)}`)
    expect(paged.findings[0]).toEqual(all.findings[1])
    expect((await json('/api/findings?procedure=none')).total).toBe(0)
  })
  it('the annual report as JSON, Markdown and a page', async () => {
    expect(await json('/api/report?year=2024')).toMatchObject({ year: 2024, organ: '654000' })
    expect((await get('/api/report?year=2024&format=md&lang=en')).headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect((await get('/api/report?year=2024&format=html')).body).toMatch(/^<!doctype html>/)
    expect((await get('/api/report?year=24')).statusCode).toBe(400)
  })
})

describe('the published log', () => {
  it('is fetched over HTTP with right caching headers and checked by the verifier that shares no code', async () => {
    const checkpoint = await get('/log/checkpoint')
    expect([
      checkpoint.headers['content-type'],
      checkpoint.headers['cache-control'],
      checkpoint.headers['access-control-allow-origin'],
    ]).toEqual(['text/plain; charset=utf-8', 'no-cache', '*'])
    const { size } = parseCheckpoint(parseNote(checkpoint.body).text)
    expect(size).toBe(s.open.region.record.size)
    const width = size % tileWidth
    const dir = await mkdtemp(join(tmpdir(), 'mingfa-log-'))
    for (const path of ['checkpoint', `tile/0/000.p/${width}`, `tile/entries/000.p/${width}`]) {
      const r = path === 'checkpoint' ? checkpoint : await get(`/log/${path}`)
      expect(r.statusCode, path).toBe(200)
      if (path !== 'checkpoint') expect(r.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), r.rawPayload)
    }
    let said = ''
    const status = await verifyFromOutside([dir, '--vkey', (await json('/api/region')).vkey], text => {
      said += text
    })
    expect([status, said]).toEqual([0, expect.stringContaining(`${size} entries`)])
    await rm(dir, { recursive: true, force: true })
    expect((await get('/log/tile/0/999')).statusCode).toBe(404)
    expect((await get('/log/../keys/seal-654000.key')).statusCode).toBe(404)
    expect((await get('/log/..%2f..%2fkeys%2fseal-654000.key')).statusCode).toBe(404)
  })
})

describe('commands beside the server', () => {
  it('run in the process that holds the folder and answer line by line', async () => {
    const r = await post('/api/commands/explain', { args: { case: '甲〔2024〕1号' } })
    const out = r.body
      .trim()
      .split('\n')
      .map(x => JSON.parse(x))
    expect(out.at(-1)).toEqual({ status: 0 })
    expect(out.map(x => x.out ?? '').join('')).toContain('甲〔2024〕1号')
    const none = (await post('/api/commands/explain', { args: { case: '0' } })).body
      .trim()
      .split('\n')
      .map(x => JSON.parse(x))
    expect([none[0].err, none.at(-1)]).toEqual([expect.stringContaining('no case 0'), { status: 2 }])
    expect((await post('/api/commands/rm', {})).statusCode).toBe(404)
    expect((await post('/api/commands/constructor', {})).statusCode).toBe(404)
  })
})

describe('the document', () => {
  it('is OpenAPI 3.1 that a generator of clients accepts, and covers every route', async () => {
    const doc = await json('/api/openapi.json')
    expect(doc.openapi).toBe('3.1.0')
    const types = await openapiTS(doc)
    expect(types.length).toBeGreaterThan(0)
    const described = Object.entries(doc.paths as Record<string, object>)
      .flatMap(([path, of]) => Object.keys(of).map(m => `${m.toUpperCase()} ${path}`))
      .sort()
    expect(described).toMatchInlineSnapshot(`
      [
        "GET /api/cases",
        "GET /api/cases/{id}",
        "GET /api/cases/{id}/documents/{position}/{document}",
        "GET /api/figures/{id}",
        "GET /api/figures/{id}/table",
        "GET /api/findings",
        "GET /api/indicators",
        "GET /api/openapi.json",
        "GET /api/organs",
        "GET /api/procedures",
        "GET /api/procedures/{id}",
        "GET /api/procedures/{id}/diagram",
        "GET /api/procedures/{id}/help",
        "GET /api/procedures/{id}/history",
        "GET /api/receipts/{position}",
        "GET /api/region",
        "GET /api/registers",
        "GET /api/registers/must-attend-situations/dmn",
        "GET /api/registers/{id}",
        "GET /api/registers/{id}/entries/{entry}",
        "GET /api/report",
        "GET /api/standards/dcat",
        "GET /api/standards/disclosure-table",
        "GET /api/standards/ocds",
        "GET /api/status",
        "GET /log/{*}",
        "GET /open311/discovery.json",
        "GET /open311/v2/requests.json",
        "GET /open311/v2/requests.xml",
        "GET /open311/v2/requests/{name}",
        "GET /open311/v2/services.json",
        "GET /open311/v2/services.xml",
        "GET /open311/v2/services/{name}",
        "GET /open311/v2/tokens/{name}",
        "POST /api/cases",
        "POST /api/cases/{id}/acts",
        "POST /api/cases/{id}/corrections",
        "POST /api/cases/{id}/preview",
        "POST /api/check",
        "POST /api/check-report",
        "POST /api/commands/{name}",
        "POST /api/preview",
        "POST /api/registers/must-attend-situations/decide",
        "POST /api/registers/must-attend-situations/dmn",
        "POST /api/registers/{id}",
        "POST /open311/v2/requests.json",
        "POST /open311/v2/requests.xml",
      ]
    `)
    for (const [path, of] of Object.entries(doc.paths as Record<string, object>))
      for (const method of Object.keys(of))
        expect([
          path,
          s.app.hasRoute({ method: method.toUpperCase() as 'GET', url: path.replace(/\{\*\}/, '*').replace(/\{(\w+)\}/g, ':$1') }),
        ]).toEqual([path, true])
    const ids = Object.values(doc.paths as Record<string, Record<string, { operationId: string }>>).flatMap(of =>
      Object.values(of).map(x => x.operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      createHash('sha256')
        .update(JSON.stringify(await json('/api/openapi.json')))
        .digest('hex'),
    ).toBe(createHash('sha256').update(JSON.stringify(doc)).digest('hex'))
  })
})

describe('the edge', () => {
  it('no inline script may run, and nothing frames the console', async () => {
    const csp = String((await get('/')).headers['content-security-policy'])
    expect(csp).toContain("script-src 'self';")
    expect(csp).toContain("frame-ancestors 'none'")
  })
  it('answers this machine only: another host name or origin is turned away', async () => {
    expect((await get('/api/region', { host: 'evil.example' })).statusCode).toBe(421)
    expect(
      (await post('/api/cases', { procedure: 'tiny', organ: '654022', ...file }, { origin: 'https://evil.example' })).json().code,
    ).toBe('host')
    expect((await get('/api/region', { host: '127.0.0.1:8440' })).statusCode).toBe(200)
  })
})

describe('what is kept beside the record', () => {
  it('agrees with what is made anew, after everything that happened above', () => {
    const { record } = s.open.region
    const { book } = new Service({ host: s.host, actor: ACTOR, now: Date.now, version: '0' })
    const day = s.open.region.today()
    const kept = s.service.book
    const plain = (b: CaseBook) => b.sorted(day).map(({ c, ...x }) => ({ ...x, edition: x.edition.id, id: c.id }))
    expect(record.cases.size).toBeGreaterThan(8)
    expect(plain(kept)).toEqual(plain(book))
    for (const c of record.cases.values()) expect(kept.judged(c, day)).toEqual(book.judged(c, day))
  })
})
