/** For tests: a region over the example procedure, on a clock that the test holds. */

import type { Catalogue } from '#kernel'
import { openStore, type Store } from '#store'
import { prc } from '../../calendars/index.ts'
import { loadCatalogue } from '../catalogue/load.ts'
import { type OpenRegion, openRegion } from './open.ts'
import type { ActCommand } from './region.ts'

export const ACTOR = 'A'.repeat(43)
export const CODE = '654000'
export const NOW = Date.parse('2024-06-28T10:00:00+08:00')
/** The example and the procedures that the test names; every register that these have, and the organ tree. */
export const smallCatalogue = async (...ids: readonly string[]): Promise<Catalogue> => {
  const whole = await loadCatalogue(undefined, { example: true })
  const procedures = new Map([...whole.procedures].filter(([id]) => ['example', ...ids].includes(id)))
  const own = new Set([...procedures.values()].flatMap(p => Object.keys(p.registers)))
  return { procedures, registers: new Map([...whole.registers].filter(([id]) => own.has(id) || id === 'organ-structure')) }
}
export const openTest = async (
  dataDir: string,
  catalogue: Catalogue,
  more: { readonly databaseUrl?: string; readonly now?: () => number; readonly wrap?: (s: Store) => Store } = {},
): Promise<OpenRegion> => {
  const { wrap, ...rest } = more
  const store = wrap ? wrap(await openStore({ dataDir, ...(more.databaseUrl ? { databaseUrl: more.databaseUrl } : {}) })) : undefined
  return openRegion({ dataDir, code: CODE, catalogue, now: () => NOW, ...rest, ...(store ? { store } : {}) })
}
export const receivedData = { applicant: '张三', mode: 'ordinary', happenedAt: '2024-06-03T09:00+08:00' }
/** The opening act of an example case; live unless said otherwise. */
export const receive = (more: Partial<ActCommand> = {}): ActCommand => ({
  procedure: 'example',
  act: 'receive',
  organ: 'o1',
  role: 'clerk',
  actor: ACTOR,
  at: '2024-06-28T09:00+08:00',
  data: receivedData,
  mode: 'live',
  ...more,
})
export const next = (id: string, act: string, data: ActCommand['data'] = {}, more: Partial<ActCommand> = {}): ActCommand => ({
  procedure: 'example',
  case: id,
  act,
  role: 'clerk',
  actor: ACTOR,
  at: '2024-06-28T09:30+08:00',
  data,
  mode: 'live',
  ...more,
})
/** Organs o1 (prefecture), o2 and o3 below it. */
export const organRows = [
  { code: 'o1', zh: '甲州', en: 'Prefecture', tier: 'prefecture' },
  { code: 'o2', zh: '乙县', en: 'County B', tier: 'county-level', parent: 'o1' },
  { code: 'o3', zh: '丙县', en: 'County C', tier: 'county-level', parent: 'o1' },
]
export { prc }
