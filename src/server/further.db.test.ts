import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from './serving.fixture.ts'

let s: Serving
beforeAll(async () => {
  s = await serve()
})
afterAll(() => s.close())

const post = (url: string, body: object) => s.app.inject({ method: 'POST', url, payload: body })
const made = async (url: string, body: object) => {
  const r = await post(url, body)
  expect(r.statusCode, r.body).toBe(201)
  return r.json()
}
const json = async (url: string) => {
  const r = await s.app.inject({ url })
  expect(r.statusCode, r.body).toBe(200)
  return r.json()
}
const file = { procedure: 'tiny', organ: '654022', act: 'file', role: 'party', data: { applicant: '王某', request: '确认违法' } }

describe('a hand-over by HTTP', () => {
  it('opens the case with its number in the act, and gives each its receipt', async () => {
    const r = await made('/api/cases', { ...file, opens: [{ ...file, organ: '654021', parent: 'about' }] })
    expect(r.opened).toHaveLength(1)
    const [child] = r.opened
    expect(child.position).toBe(r.position + 1)
    for (const x of [r, child]) expect((await s.app.inject({ url: x.receipt })).body).toBe(x.proof)
    const page = await json(`/api/cases/${r.case}`)
    expect(page.acts[0].data.find((d: { name: string }) => d.name === 'about').value).toBe(child.case)
    expect((await json(`/api/cases/${child.case}`)).links.map((l: { direction: string; case: string }) => [l.direction, l.case])).toEqual([
      ['out', r.case],
      ['in', r.case],
    ])
  })
  it('names the part that is wrong, and records nothing', async () => {
    const before = s.open.region.record.size
    const unknown = await post('/api/cases', { ...file, opens: [{ ...file, organ: 'nowhere' }] })
    expect([unknown.statusCode, unknown.json().issues[0].path]).toEqual([400, '$.opens[0].organ'])
    const data = await post('/api/cases', { ...file, opens: [{ ...file, data: {} }] })
    expect(data.json().issues.map((i: { path: string }) => i.path)).toEqual(['$.opens[0].data.applicant', '$.opens[0].data.request'])
    expect(s.open.region.record.size).toBe(before)
  })
})

describe('outcomes flow back', () => {
  it('the case whose act was revoked shows by which, and the definition keeps the history of act and gates', async () => {
    const of = s.caseId('甲〔2024〕1号')
    const by = s.caseId('乙〔2024〕1号')
    expect((await json(`/api/cases/${of}`)).outcomes).toEqual([])
    expect((await json('/api/procedures/tiny/history')).total).toBe(0)
    const act = (name: string, data: object) => made(`/api/cases/${by}/acts`, { act: name, role: 'office', data })
    await act('serve', {})
    await act('decide', { outcome: 'revoked', heard: true })
    const [told] = (await json(`/api/cases/${of}`)).outcomes
    // It had been applied for on 1 April, before the decision of 19 April: what stood then is what was challenged.
    expect(told).toMatchObject({ kind: 'quashed', on: '2024-04-22', edge: 'about', case: by, procedure: 'tiny' })
    const history = await json('/api/procedures/tiny/history')
    expect([history.total, history.byKind.quashed]).toEqual([1, 1])
    expect(history.acts.map((a: { id: string }) => a.id)).toEqual(told.deciding ? [told.deciding.act] : [])
    expect(history.gates.map((g: { id: string }) => g.id).sort()).toEqual(told.gates.map((g: { id: string }) => g.id).sort())
    expect((await s.app.inject({ url: '/api/procedures/nothing/history' })).statusCode).toBe(404)
  })
})

describe('a published report read', () => {
  it('tells what it cannot stand by', async () => {
    const r = await post('/api/check-report', { text: '一、成效\n受理信访事项3118件，按期办结率99.96%。' })
    expect(r.statusCode, r.body).toBe(200)
    expect(r.json()).toMatchObject({ contradicts: true, findings: [{ kind: 'ratio.impossible', section: '一', line: 2 }] })
    expect((await post('/api/check-report', { text: '' })).json()).toMatchObject({ contradicts: false, findings: [] })
    expect((await post('/api/check-report', {})).statusCode).toBe(400)
  })
})
