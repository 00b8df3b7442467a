import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { runScenario } from '#kernel'
import { loadCatalogue, loadScenarios } from '#src/catalogue/load.ts'

const catalogue = await loadCatalogue()
for (const { procedure, table } of await loadScenarios()) {
  describe(procedure.id, () => {
    for (const [name, row] of Object.entries(table))
      it(name, () => expect(runScenario(procedure, row, prc, catalogue.registers)).toEqual([]))
  })
}
it('there are scenario tables', async () => expect((await loadScenarios()).length).toBeGreaterThan(0))
