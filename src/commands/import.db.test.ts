import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenRegion } from '../region/open.ts'
import { openTest, organRows, receivedData, smallCatalogue } from '../region/testing.ts'
import { freshDataDir } from '../store/testing.ts'
import type { Args } from './command.ts'
import { importRecords } from './import.ts'

let o: OpenRegion
beforeAll(async () => {
  o = await openTest(await freshDataDir(), await smallCatalogue())
})
afterAll(() => o.close())

const line = (scenario: string, organ: string, data: object = {}) =>
  JSON.stringify({
    scenario,
    procedure: 'example',
    organ,
    acts: [{ act: 'receive', at: '2024-03-04T10:00+08:00', by: 'clerk', data: { ...receivedData, ...data } }],
  })
const run = async (args: Args, lines: readonly string[]) => {
  let out = ''
  let err = ''
  async function* given() {
    yield* lines
  }
  const status = await importRecords(
    o,
    { source: 'old', json: true, ...args },
    { out: x => (out += x), err: x => (err += x), progress: () => {}, lines: given },
  )
  return {
    status,
    err,
    size: o.region.record.size,
    ...(JSON.parse(out) as { cases: number; organs: number; errors: readonly { line: number }[] }),
  }
}
const tree = JSON.stringify([
  ...organRows,
  { code: 'o4', zh: '丁县', en: 'County D', tier: 'county-level', parent: 'o1', from: '2020-01-01', to: '2024-05-31' },
])
const good = [line('A-1', 'o2'), line('A-2', '丁县')]

it('a dry run judges lines against the tree that comes with them, and enters nothing', async () => {
  expect(await run({ organs: tree, dryRun: true }, good)).toMatchObject({ status: 0, cases: 2, organs: 0, size: 0 })
  expect(await run({ organs: tree, dryRun: true }, [line('A-1', 'nobody')])).toMatchObject({
    status: 2,
    cases: 0,
    errors: [{ line: 1 }],
    size: 0,
  })
})
it('a tier that the register does not have is told before anything is entered', async () => {
  const r = await run({ organs: tree.replace('county-level', 'department'), dryRun: true }, [])
  expect(r.status).toBe(2)
  expect(r.err).toContain('$[1].tier')
})
it('--atomic: one bad line, or one bad organ, and neither organs nor cases are entered', async () => {
  expect(await run({ organs: tree, atomic: true }, [...good, line('A-3', 'o2', { nope: 1 })])).toMatchObject({
    status: 2,
    cases: 0,
    organs: 0,
    size: 0,
  })
  expect(await run({ organs: tree.replace('county-level', 'department'), atomic: true }, [line('A-1', 'o1')])).toMatchObject({
    status: 2,
    cases: 0,
    organs: 0,
    size: 0,
  })
})
it('--atomic with nothing wrong enters all; an organ abolished since is found by the day of the case; again it changes nothing', async () => {
  expect(await run({ organs: tree, atomic: true }, good)).toMatchObject({ status: 0, cases: 2, organs: 4, size: 6 })
  expect(await run({ organs: tree, atomic: true }, good)).toMatchObject({ status: 0, cases: 0, organs: 0, size: 6 })
})
