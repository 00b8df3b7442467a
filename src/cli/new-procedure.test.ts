import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { prc } from '#calendars/index.ts'
import { runScenario, soundness } from '#kernel'
import { loadCatalogue, loadScenarios } from '../catalogue/load.ts'
import { newProcedure } from './new-procedure.ts'

const root = join(import.meta.dirname, '..', '..')
mkdirSync(join(root, 'data'), { recursive: true })
const base = mkdtempSync(join(root, 'data', 'new-procedure-'))
mkdirSync(join(base, 'registers'))
beforeAll(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(base, { recursive: true, force: true })
})

it('what it writes is sound, and keeps every row of its table', async () => {
  expect(await newProcedure('disputes/trial', base)).toBe(0)
  const catalogue = await loadCatalogue(base)
  expect([...catalogue.procedures.keys()]).toEqual(['trial'])
  expect(soundness(catalogue)).toEqual([])
  const [scenarios] = await loadScenarios(base)
  const rows = Object.entries(scenarios!.table)
  expect(rows.length).toBeGreaterThan(3)
  for (const [name, row] of rows) expect(runScenario(scenarios!.procedure, row, prc, catalogue.registers), name).toEqual([])
})
it('one that is there, and a name that is none, are bad input', async () => {
  expect(await newProcedure('disputes/trial', base)).toBe(2)
  for (const path of ['../x', 'disputes', 'nowhere/x', 'disputes/Trial', 'disputes/a/b', '/etc/x'])
    expect(await newProcedure(path, base), path).toBe(2)
  expect(existsSync(join(base, 'procedures', 'disputes', 'Trial'))).toBe(false)
})
