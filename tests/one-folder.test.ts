import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { checkLine, runScenario, soundness } from '#kernel'
import { loadCatalogue, loadScenarios } from '#src/catalogue/load.ts'

/** A procedure is one folder: the example copied under another id, in a tree that holds nothing else, works by itself. */
const root = join(import.meta.dirname, '..')
mkdirSync(join(root, 'data'), { recursive: true })
const tree = mkdtempSync(join(root, 'data', 'one-folder-'))
const folder = join(tree, 'procedures', 'digital', 'copied')
mkdirSync(join(tree, 'registers'))
cpSync(join(root, 'procedures', '_example'), folder, { recursive: true })
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), text.replaceAll(/'example(?=['.-])/g, "'copied"))
}
afterAll(() => rmSync(tree, { recursive: true, force: true }))

const catalogue = await loadCatalogue(tree)
const [copied] = await loadScenarios(tree)

describe('one folder, no other file', () => {
  it('is in the catalogue, with its registers', () => {
    expect([...catalogue.procedures.keys()]).toEqual(['copied'])
    expect([...catalogue.registers.keys()].sort()).toEqual(['copied-officers', 'copied-permits', 'copied-plan', 'copied-thresholds'])
  })
  it('is sound', () => expect(soundness(catalogue)).toEqual([]))
  it('is judged by check', () => {
    const line = JSON.stringify({
      scenario: 's',
      procedure: 'copied',
      asOf: '2024-03-11',
      acts: [
        {
          act: 'receive',
          at: '2024-03-04T10:00+08:00',
          by: 'clerk',
          data: { applicant: '样', mode: 'ordinary', happenedAt: '2024-03-04T09:00+08:00' },
        },
      ],
    })
    expect(checkLine(line, 1, { catalogue, calendar: prc, today: '2026-11-22' })).toMatchObject({
      edition: '2024',
      state: 'filed',
      clocks: { review: { due: '2024-03-11', status: 'running' } },
    })
  })
  it('keeps every row of its scenario table', () => {
    expect(Object.keys(copied!.table).length).toBeGreaterThan(80)
    const failed = Object.entries(copied!.table).flatMap(([name, row]) =>
      runScenario(copied!.procedure, row, prc, catalogue.registers).map(x => `${name}: ${x}`),
    )
    expect(failed).toEqual([])
  })
})
