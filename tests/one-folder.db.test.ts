import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definitionOf, diagramOf, diagramSvg, formOfAct, helpOf } from '#derive'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { LOCAL_ACTOR } from '#src/region/actor.ts'
import { type OpenRegion, openRegion } from '#src/region/open.ts'
import { buildApp } from '#src/server/app.ts'
import { Host } from '#src/server/host.ts'
import { Service } from '#src/server/service.ts'
import { freshDataDir } from '#src/store/testing.ts'

/** The copied example again: API, form, drawing, clocks, figure and help exist with no other file changed. */
const root = join(import.meta.dirname, '..')
mkdirSync(join(root, 'data'), { recursive: true })
const tree = mkdtempSync(join(root, 'data', 'one-folder-db-'))
const folder = join(tree, 'procedures', 'digital', 'copied')
mkdirSync(join(tree, 'registers'))
cpSync(join(root, 'procedures', '_example'), folder, { recursive: true })
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), text.replaceAll(/'example(?=['.-])/g, "'copied"))
}
const catalogue = await loadCatalogue(tree)
const copied = catalogue.procedures.get('copied')!

describe('one folder gives every artefact', () => {
  let open: OpenRegion
  let app: Awaited<ReturnType<typeof buildApp>>
  beforeAll(async () => {
    open = await openRegion({ dataDir: await freshDataDir(), code: '654000', catalogue })
    const host = new Host()
    host.ready(open)
    app = await buildApp({
      service: new Service({ host, actor: LOCAL_ACTOR, now: Date.now, version: '0.0.0' }),
      consoleDir: join(tree, 'console'),
    })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await open.close()
    rmSync(tree, { recursive: true, force: true })
  })

  it('definition, form, drawing and help are derived', () => {
    const e = copied.editions[0]!
    expect(definitionOf(copied).id).toBe('copied')
    expect(formOfAct(e.acts.receive!).map(f => f.name)).toContain('applicant')
    expect(diagramOf(e).nodes.length).toBeGreaterThan(2)
    expect(diagramSvg(diagramOf(e), 'zh')).toContain('<svg')
    expect(helpOf(copied, e).sections.length).toBeGreaterThan(2)
  })
  it('the API opens a case, runs its clocks, and its figure opens to it', async () => {
    const data = { applicant: '样', mode: 'ordinary', happenedAt: '2024-03-04T09:00+08:00' }
    const body = {
      procedure: 'copied',
      organ: '654000',
      act: 'receive',
      role: 'clerk',
      at: '2024-03-04T10:00+08:00',
      data,
      mode: 'record',
      reason: '补录',
    }
    const opened = await app.inject({ method: 'POST', url: '/api/cases', payload: body })
    expect(opened.statusCode, opened.body).toBe(201)
    const page = await app.inject({ url: `/api/cases/${(opened.json() as { case: string }).case}?on=2024-03-05` })
    expect((page.json() as { clocks: { id: string; due: string }[] }).clocks).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'review', due: '2024-03-11' })]),
    )
    const listed = await app.inject({ url: '/api/procedures' })
    expect((listed.json() as { id: string; cases: number }[]).map(p => [p.id, p.cases])).toEqual([['copied', 1]])
    const figures = Object.keys(copied.indicators)
    const answers = await Promise.all(figures.map(id => app.inject({ url: `/api/figures/${id}?year=2024&on=2024-12-31` })))
    expect(answers.map(a => a.statusCode)).toEqual(figures.map(() => 200))
  })
})
