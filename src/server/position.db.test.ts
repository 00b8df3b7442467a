import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Serving, serve } from './serving.fixture.ts'

let s: Serving
beforeAll(async () => {
  s = await serve()
})
afterAll(() => s.close())

it('a position that the log has not reached is no position: a report and a figure say so', async () => {
  const { position } = (await s.app.inject({ url: '/api/region' })).json() as { position: number }
  const ask = async (url: string) => (await s.app.inject({ url })).statusCode
  for (const path of ['/api/report?year=2024', '/api/figures/tiny.on-time?year=2024'])
    expect([await ask(`${path}&position=${position}`), await ask(`${path}&position=${position + 1}`)], path).toEqual([200, 400])
})
