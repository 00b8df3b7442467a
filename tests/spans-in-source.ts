/** Limits as the definitions' source states them, those inside rules included: number, unit and the article beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TimeUnit } from '../law/numerals.ts'

export interface StatedSpan {
  readonly where: string
  readonly n: number
  readonly unit: TimeUnit
  readonly cited: readonly { readonly law: string; readonly article: number; readonly paragraph?: number }[]
}
const UNITS: Readonly<Record<string, TimeUnit>> = {
  workdays: 'working-days',
  days: 'days',
  months: 'months',
  years: 'years',
  hours: 'hours',
  minutes: 'minutes',
}

/** Names of law('…') in a file, its imports followed: name → law, only where its text is said to have been read. */
const lawsOf = (file: string, seen = new Set<string>()): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  if (seen.has(file) || !existsSync(file)) return out
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path] of text.matchAll(/from '(\.[^']+\.ts)'/g))
    for (const [k, v] of lawsOf(join(dirname(file), path!), seen)) out.set(k, v)
  for (const [, path] of text.matchAll(/from '#procedures\/([^']+\.ts)'/g))
    for (const [k, v] of lawsOf(file.replace(/\/procedures\/.*$/, `/procedures/${path}`), seen)) out.set(k, v)
  for (const [, name, law, status] of text.matchAll(/const (\w+) = law\('([^']+)'(?:, '(\w+)')?\)/g)) {
    if (status === undefined) out.set(name!, law!)
    else out.delete(name!)
  }
  return out
}

const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap(d =>
    d.isDirectory()
      ? d.name === '_example'
        ? []
        : filesIn(join(dir, d.name))
      : /(?<!\.scenarios|\.test)\.ts$/.test(d.name)
        ? [join(dir, d.name)]
        : [],
  )

/** What stands between a bracket at `from` and its partner. */
const argument = (text: string, from: number): string => {
  let depth = 1
  let i = from
  for (; i < text.length && depth > 0; i++) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0
  return text.slice(from, i)
}

const spansOf = (file: string, root: string): readonly StatedSpan[] => {
  const text = readFileSync(file, 'utf8')
  const laws = lawsOf(file)
  const places = new Map([...text.matchAll(/const (\w+) = (\w+\.art\([\d, ]+\))/g)].map(([, name, place]) => [name!, place!]))
  return [...text.matchAll(/\b(workdays|days|months|years|hours|minutes)\((\d+),\s*/g)].flatMap(m => {
    const basis = argument(text, m.index + m[0].length).replace(/\b[A-Z]\w*\b(?!\.)/g, name => places.get(name) ?? name)
    const cited = [...basis.matchAll(/(\w+)\.art\((\d+)(?:, (\d+))?/g)].flatMap(([, name, article, paragraph]) => {
      const law = laws.get(name!)
      return law === undefined
        ? []
        : [{ law, article: Number(article), ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }) }]
    })
    const line = text.slice(0, m.index).split('\n').length
    return cited.length === 0 ? [] : [{ where: `${file.slice(root.length + 1)}:${line}`, n: Number(m[2]), unit: UNITS[m[1]!]!, cited }]
  })
}

/** Every limit with a read article in the definitions under `root`/procedures. */
export const statedSpans = (root: string): readonly StatedSpan[] => filesIn(join(root, 'procedures')).flatMap(f => spansOf(f, root))
