import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderIndex, sharedFolder } from '../tools/law-index.ts'
import { citationsIn, parseBasis } from './citation.ts'
import { resolveCitation } from './resolve.ts'

const shared = sharedFolder()
const isHere = existsSync(join(shared, 'domain')) && existsSync(join(shared, 'laws'))
const why = isHere ? '' : ` (not run: no statute texts in ${shared}; name their folder in MINGFA_SHARED)`

// Every string under a key `basis`, wherever it stands in a block.
const basesUnder = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(basesUnder)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'basis' && Array.isArray(value) ? value.filter(basis => typeof basis === 'string') : basesUnder(value),
  )
}
const dossierBases = (): string[] => {
  const folder = join(shared, 'domain')
  const texts = readdirSync(folder)
    .filter(file => /^[a-z]+\.md$/.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
  const blocks = texts.flatMap(text => [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => parse(block) as unknown))
  return [...new Set(blocks.flatMap(basesUnder))]
}

describe('the dossiers', () => {
  it.skipIf(!isHere)(`every basis that names an article or item is read${why}`, () => {
    const bases = dossierBases()
    expect(bases.length).toBeGreaterThan(900)
    const missed = bases.filter(basis => parseBasis(basis).kind === 'other' && /^\S+ (第|\()[一二三四五六七八九十百]/.test(basis))
    expect(missed).toEqual([])
  })

  it.skipIf(!isHere)(`every citation of a text that is held resolves${why}`, () => {
    const astray = dossierBases().flatMap(basis =>
      citationsIn(basis).flatMap(citation => {
        const resolution = resolveCitation(citation)
        return resolution.resolves || resolution.why === 'text-not-held' ? [] : [`${basis}: ${resolution.why}`]
      }),
    )
    expect(astray).toEqual([])
  })

  it.skipIf(!isHere)(`the index is what the texts give${why}`, () => {
    expect(renderIndex(join(shared, 'laws'))).toBe(readFileSync(new URL('./index.json', import.meta.url), 'utf8'))
  })
})
