import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findImpurities, PURE_FOLDERS } from './purity.ts'

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map(file => join(folder, file))

describe('pure folders use neither clock, chance, environment nor machine', () => {
  for (const folder of PURE_FOLDERS.filter(existsSync))
    it(folder, () => {
      const impure = sourcesIn(folder).flatMap(file =>
        findImpurities(file, readFileSync(file, 'utf8')).map(({ line, what }) => `${file}:${line} ${what}`),
      )
      expect(impure).toEqual([])
    })
})

describe('what counts as impure', () => {
  const whats = (text: string) => findImpurities('a.ts', text).map(({ what }) => what)

  it.each([
    ['const now = new Date()', 'Date'],
    ['const now = Date.now()', 'Date'],
    ['const n = Math.random()', 'Math.random'],
    ['const zone = process.env.TZ', 'process'],
    ['const soon = { setTimeout }', 'setTimeout'],
    ["import { readFileSync } from 'node:fs'", 'import of node:fs'],
    ["import fs from 'fs'", 'import of fs'],
    ["const fs = await import('node:fs')", 'import of node:fs'],
  ])('%s', (text, what) => expect(whats(text)).toContain(what))

  it.each([
    'const d: Date | null = null',
    'const x = record.process',
    'const x = { process: 1 }',
    'const n = Math.floor(1.5)',
    "const s = 'new Date()'",
  ])('%s is left alone', text => expect(whats(text)).toEqual([]))
})
