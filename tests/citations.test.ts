import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Citation, citationText, isPlain, type Span } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { numbersIn, type TimeUnit } from '../law/numerals.ts'
import { fullName, resolvePlace } from '../law/resolve.ts'
import { parseStatute, type Statute, textOf } from '../law/statute.ts'
import { indexStatute, sharedFolder } from '../tools/law-index.ts'
import exceptions from './citation-exceptions.json' with { type: 'json' }
import { statedSpans } from './spans-in-source.ts'

const root = join(import.meta.dirname, '..')
const laws = join(process.env.MINGFA_SHARED === undefined ? join(root, '..', 'shared') : sharedFolder(), 'laws')
const atHand = existsSync(laws)
interface Exception {
  readonly what: string
  readonly reason: string
}
const known = new Set((exceptions as readonly Exception[]).map(x => x.what))

// ---- every citation and span that a definition carries as data ----------------------------------------------------------------

const catalogue = await loadCatalogue()
const cited = new Map<string, { citation: Citation; where: string }>()
const spans: { span: Span; where: string }[] = []
const isCitation = (v: Readonly<Record<string, unknown>>): boolean => typeof v.law === 'string' && typeof v.status === 'string'
const walk = (v: unknown, where: string, seen: Set<unknown>): void => {
  if (typeof v !== 'object' || v === null || seen.has(v)) return
  if (Array.isArray(v)) for (const x of v) walk(x, where, seen)
  if (!isPlain(v)) return
  if (isCitation(v)) {
    const c = v as unknown as Citation
    if (!cited.has(citationText(c))) cited.set(citationText(c), { citation: c, where })
    return
  }
  if (typeof v.n === 'number' && typeof v.unit === 'string' && v.basis !== undefined) spans.push({ span: v as unknown as Span, where })
  for (const [k, x] of Object.entries(v)) walk(x, `${where}/${k}`, new Set([...seen, v]))
}
for (const [id, p] of catalogue.procedures) walk(p, id, new Set())
for (const [id, r] of catalogue.registers) walk(r, `register ${id}`, new Set())

describe('citations', () => {
  it('every basis said to be read names a place that stands in the index of statutes', () => {
    const lost = [...cited.values()].flatMap(({ citation: c, where }) => {
      if (c.status !== 'read') return []
      const r = resolvePlace(c)
      return r.resolves || known.has(citationText(c)) ? [] : [`${citationText(c)}: ${r.why} (${where})`]
    })
    expect(lost.sort()).toEqual([])
  })
  it('a text not read, or of another place, names no article that its text does not have', () => {
    const lost = [...cited.values()].flatMap(({ citation: c, where }) => {
      if ((c.status !== 'unverified' && c.status !== 'model') || c.article === undefined) return []
      const r = resolvePlace(c)
      return r.resolves || r.why === 'text-not-held' || known.has(citationText(c)) ? [] : [`${citationText(c)}: ${r.why} (${where})`]
    })
    expect(lost.sort()).toEqual([])
  })
  it('there is something to look at', () => expect(cited.size).toBeGreaterThan(20))
})

// ---- numbers ------------------------------------------------------------------------------------------------------------------

const DAYS: readonly (TimeUnit | undefined)[] = ['days', 'working-days']
/** 日 is read as working days where the law says so elsewhere (行政复议法 第八十八条), and a year as twelve months. */
const same = (found: { n: number; unit?: TimeUnit }, n: number, unit: TimeUnit): boolean => {
  if (DAYS.includes(unit)) return found.n === n && (DAYS.includes(found.unit) || found.unit === undefined)
  if (unit === 'months' || unit === 'years')
    return (found.unit === 'years' ? found.n * 12 : found.unit === 'months' ? found.n : -1) === (unit === 'years' ? n * 12 : n)
  return found.n === n && found.unit === unit
}

describe.skipIf(!atHand)(`numbers of limits${atHand ? '' : ' (statute texts absent: skipped)'}`, () => {
  const texts = new Map<string, { statute: Statute; text: string }>()
  for (const file of atHand ? readdirSync(laws).filter(f => f.endsWith('.md')) : []) {
    const text = readFileSync(join(laws, file), 'utf8')
    texts.set(indexStatute(file, text)[0], { statute: parseStatute(text), text })
  }
  /** Does the number stand in the text of the place? undefined: the text is not held. */
  const stands = (c: { law: string; article?: number | undefined }, n: number, unit: TimeUnit): boolean | undefined => {
    const held = texts.get(fullName(c.law))
    if (!held) return undefined
    const text = c.article === undefined ? held.text : textOf(held.statute, c.article)
    return text === undefined ? undefined : numbersIn(text).some(x => same(x, n, unit))
  }
  const missing = (
    all: readonly {
      where: string
      n: number
      unit: TimeUnit
      cited: readonly { law: string; article?: number | undefined; paragraph?: number | undefined }[]
    }[],
  ) => [
    ...new Set(
      all.flatMap(({ where, n, unit, cited: of }) => {
        const answers = of.map(c => stands(c, n, unit))
        const what = `${n} ${unit}, ${of.map(c => citationText({ ...(c as Citation), status: 'read' })).join('; ')}`
        return n === 0 || of.length === 0 || answers.some(x => x !== false) || known.has(what) ? [] : [`${what} (${where})`]
      }),
    ),
  ]
  it('limits that a definition states as data', () => {
    expect(
      missing(
        spans.map(({ span, where }) => ({
          where,
          n: span.n,
          unit: span.unit,
          cited: [span.basis].flat().filter(c => c.status === 'read'),
        })),
      ),
    ).toEqual([])
  })
  it('limits inside rules, as the source states them', () => {
    const stated = statedSpans(root)
    expect(stated.length).toBeGreaterThan(50)
    expect(missing(stated)).toEqual([])
  })
})

it('every exception still is one', () => {
  const used = new Set([...cited.keys()])
  const stale = [...known].filter(x => !used.has(x) && !/^\d+ /.test(x))
  expect(stale).toEqual([])
})
