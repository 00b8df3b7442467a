import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { checkLine, type Judged } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'

/** The worked examples that come with the specification, where they are at hand. */
const shared = process.env.MINGFA_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')
const folder = join(shared, 'examples')
interface Example {
  scenario: string
  procedure: string
  expect: {
    state: string
    clocks?: Record<string, { due: string | null; status: string }>
    findings: string[]
    refused?: { index: number; code: string }[]
  }
}
const catalogue = await loadCatalogue()
const files = existsSync(folder) ? readdirSync(folder).filter(f => f.endsWith('.jsonl')) : []

describe.skipIf(files.length === 0)(`worked examples${files.length === 0 ? ' (folder absent: skipped)' : ''}`, () => {
  for (const file of files) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((text, i) => {
        if (text.trim() === '') return
        const example = JSON.parse(text) as Example
        if (!catalogue.procedures.has(example.procedure)) return
        it(`${file}: ${example.scenario}`, () => {
          const got = checkLine(text, i + 1, { catalogue, calendar: prc, today: '2026-11-22' })
          if ('code' in got) throw new Error(JSON.stringify(got.errors))
          const v = got as Judged
          const clocks = Object.fromEntries(Object.keys(example.expect.clocks ?? {}).map(id => [id, v.clocks[id]]))
          expect({ state: v.state, clocks, findings: v.findings }).toEqual({
            state: example.expect.state,
            clocks: example.expect.clocks ?? {},
            findings: [...example.expect.findings].sort(),
          })
          if (example.expect.refused)
            expect(v.refused?.map(r => ({ index: r.index, code: r.code }))).toEqual(
              example.expect.refused.map(r => ({ index: r.index, code: r.code })),
            )
        })
      })
  }
})
