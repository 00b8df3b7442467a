/**
 * Writes law/index.json from the statute texts. `node --import tsx tools/law-index.ts [shared-folder] [--check]`; without a folder
 * the one named by MINGFA_SHARED, else ../shared. `--check` writes nothing and fails where the file would change.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StatuteEntry } from '../law/resolve.ts'
import { parseStatute } from '../law/statute.ts'

const PAPER = /^(国(?:办)?发〔\d{4}〕\d+号)(.*)$/

/** The folder that holds `laws/` and `domain/`. */
export const sharedFolder = (given?: string): string => given ?? process.env.MINGFA_SHARED ?? '../shared'

/** The entry of one text and the name it is cited by. A paper is cited by its number, a statute by its name and date. */
export function indexStatute(fileName: string, text: string): [name: string, entry: StatuteEntry] {
  const stem = fileName.normalize('NFC').replace(/\.md$/, '')
  const statute = parseStatute(text)
  const name = PAPER.exec(stem)?.[1] ?? statute.number ?? stem
  const title = (PAPER.exec(stem)?.[2] ?? stem.replace(/\(\d{4}-\d{2}-\d{2}\)$/, '')).replaceAll(' ', '')
  const articles = [...statute.articles.values()].map(paragraphs => paragraphs.map(({ items }) => items.length))
  const entry: StatuteEntry = {
    title,
    date: /\((\d{4}-\d{2}-\d{2})\)$/.exec(stem)?.[1] ?? null,
    sha256: createHash('sha256').update(text).digest('hex'),
    link: null,
    ...(articles.length > 0
      ? { articles }
      : { parts: Object.fromEntries([...statute.parts].map(([part, items]) => [String(part), items])) }),
  }
  return [name, entry]
}

/** The whole index as text: one line a statute, in order of name. */
export function renderIndex(folder: string): string {
  const rows = readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .map(file => indexStatute(file, readFileSync(join(folder, file), 'utf8')))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${rows.map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`).join(',\n')}\n}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2).find(word => !word.startsWith('--'))
  const text = renderIndex(join(sharedFolder(given), 'laws'))
  const target = new URL('../law/index.json', import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('law/index.json is not what the texts give: run tools/law-index.ts')
    process.exitCode = 1
  }
}
