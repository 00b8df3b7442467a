import { expect, it } from 'vitest'
import { canonical } from '#ledger'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { randomFrom } from '../../tests/random-record.ts'
import type { RegionRecord } from './record.ts'
import { randomFacts, recordOf } from './testing.ts'

const DAY = '2024-12-31'
const shown = (r: RegionRecord): string =>
  canonical({
    size: r.size,
    cases: [...r.cases.values()].map(c => [c.id, c.lastDay, c.edition.id, c.state.acts, r.assessOn(c, DAY), r.linkReads >= 0] as const),
    registers: [...r.catalogue.registers.keys()].map(
      id =>
        [
          id,
          r.registers
            .view(id)
            .all()
            .map(e => ({ ...e })),
        ] as const,
    ),
  } as unknown as Readonly<Record<string, unknown>>)

it('an act taken back leaves the record as it was, and the same act may follow', async () => {
  const catalogue = await loadCatalogue(undefined, { example: true })
  const procedures = ['example', 'litigation-response', 'penalty-ordinary'].map(id => catalogue.procedures.get(id)!)
  let undone = 0
  for (let seed = 0; seed < 4; seed++) {
    const facts = randomFacts(randomFrom(seed), catalogue, procedures)
    for (let n = 5; n < facts.length; n += 7) {
      const f = facts[n]!
      if (f.kind !== 'act') continue
      const r = recordOf(catalogue, facts, n)
      const before = shown(r)
      r.add(f)
      const after = shown(r)
      r.undo(f)
      expect(shown(r)).toBe(before)
      r.add(f)
      expect(shown(r)).toBe(after)
      expect(() => r.undo({ ...f, pos: f.pos - 1 })).toThrow(RangeError)
      undone++
    }
  }
  expect(undone).toBeGreaterThan(10)
})
