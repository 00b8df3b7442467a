import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prc } from '#calendars/index.ts'
import type { Catalogue } from '#kernel'
import dutyRegisters from '../../procedures/leadership/duty-report/registers.ts'
import { tiny, tinyLine } from '../derive/tiny.fixture.ts'
import { importLines } from '../region/import.ts'
import { type OpenRegion, openRegion } from '../region/open.ts'
import { buildApp } from './app.ts'
import { Host } from './host.ts'
import { Service } from './service.ts'

export const ACTOR = 'A'.repeat(43)
export const catalogue: Catalogue = {
  procedures: new Map([['tiny', tiny]]),
  registers: new Map([...Object.entries(tiny.registers), ['organ-structure', dutyRegisters['organ-structure']]]),
}
const organs = [
  { code: '654000', zh: '州政府', en: 'Prefecture', tier: 'prefecture' },
  { code: '654021', zh: '甲县', en: 'County A', tier: 'county-level', parent: '654000' },
  { code: '654021-sfj', zh: '甲县司法局', en: 'Justice Bureau A', tier: 'county-department', parent: '654021' },
  { code: '654022', zh: '乙县', en: 'County B', tier: 'county-level', parent: '654000' },
]
const applicant = { applicant: '张某', request: '撤销处罚决定' }
const lines = [
  tinyLine('甲〔2024〕1号', '654021-sfj', [
    ['2024-03-04', 'file', 'party', applicant],
    ['2024-03-08', 'accept', 'office', { track: 'ordinary' }],
    ['2024-03-12', 'serve', 'office'],
    ['2024-04-19', 'decide', 'office', { outcome: 'upheld' }],
  ]),
  tinyLine('甲〔2024〕2号', '654021-sfj', [
    ['2024-03-04', 'file', 'party', applicant],
    ['2024-03-11', 'accept', 'office', { track: 'simplified' }],
  ]),
  tinyLine('乙〔2024〕1号', '654022', [
    ['2024-04-01', 'file', 'party', { applicant: '李某', request: '信息公开', about: '甲〔2024〕1号' }],
  ]),
  tinyLine('乙〔2024〕2号', '654022', [
    ['2024-03-01', 'file', 'party', { applicant: '李某', request: '确认违法' }],
    ['2024-03-05', 'accept', 'office', { track: 'ordinary' }],
    ['2024-03-06', 'serve', 'office'],
    ['2024-03-20', 'suspend', 'office', { ground: '死亡' }],
  ]),
]

export interface Serving {
  readonly app: Awaited<ReturnType<typeof buildApp>>
  readonly open: OpenRegion
  readonly host: Host
  readonly service: Service
  readonly dir: string
  /** The number of the case imported under a foreign number. */
  caseId(foreign: string): string
  close(): Promise<void>
}
/** A server over a small region in a new folder: four organs, four cases; its day is 2024-04-22, as in a demonstration. */
export const serve = async (s: { readonly ownDay?: string } = { ownDay: '2024-04-22' }): Promise<Serving> => {
  const dir = await mkdtemp(join(tmpdir(), 'mingfa-server-'))
  const open = await openRegion({ dataDir: dir, code: '654000', catalogue })
  if (s.ownDay) await open.region.setOwnDay(s.ownDay)
  for (const { code, zh, en, ...o } of organs)
    await open.region.enter({
      register: 'organ-structure',
      id: `organ-${code}`,
      organ: code,
      role: 'registrar',
      actor: ACTOR,
      at: '2024-01-01T00:00+08:00',
      source: 'test',
      row: {
        organ: code,
        name: zh,
        nameEn: en,
        ...o,
        enforcementBody: false,
        powersHolder: false,
        establishedOn: '1949-10-01',
        document: '',
      },
    })
  const r = await importLines(
    open.region,
    lines,
    { source: 'test', actor: ACTOR },
    { catalogue, calendar: prc, today: open.region.today() },
  )
  if (r.errors.length > 0) throw new Error(JSON.stringify(r.errors))
  await open.region.enter({
    register: 'tiny-officers',
    id: 'o1',
    organ: '654021-sfj',
    role: 'registrar',
    actor: ACTOR,
    at: '2024-01-02T00:00+08:00',
    source: 'test',
    row: { name: '王某', organ: '654021-sfj', from: '2024-01-01', phone: '130' },
  })
  const host = new Host()
  host.ready(open)
  const service = new Service({ host, actor: ACTOR, now: () => 1_713_769_200_000, version: '0.0.0' })
  const app = await buildApp({ service, consoleDir: join(dir, 'console'), most: 100_000 })
  return {
    app,
    open,
    host,
    service,
    dir,
    caseId: foreign => [...open.region.record.cases.values()].find(c => c.foreign === foreign)!.id,
    close: async () => {
      await app.close()
      await open.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
