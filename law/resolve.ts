/** Whether a citation points at something: an article, paragraph or item of a text that was read. */
import { type ArticleCitation, citationsIn, type ItemCitation } from './citation.ts'
import index from './index.json' with { type: 'json' }
import { parseZhNumber } from './numerals.ts'
import shortNames from './short-names.json' with { type: 'json' }

/** One text of the index. Numbers only: no sentence of the text. */
export interface StatuteEntry {
  title: string
  /** Day of the text as named, or null where the name gives none. */
  date: string | null
  /** SHA-256 of the file that was read, hex. */
  sha256: string
  /** Address of the official text, where known. */
  link: string | null
  /** By article (from 1): the number of items in each of its paragraphs. */
  articles?: readonly (readonly number[])[]
  /** Of a paper without articles: by part, the numbers of its items. */
  parts?: Readonly<Record<string, readonly number[]>>
}

const entries: Readonly<Record<string, StatuteEntry>> = index
const names: Readonly<Record<string, string>> = shortNames

/** The full name behind a short one; a full name is its own. */
export const fullName = (law: string): string => names[law] ?? law

/** The entry of a law, by full or short name; undefined where its text was not read. */
export const statuteEntry = (law: string): StatuteEntry | undefined => entries[fullName(law)]

/** Names of all texts in the index. */
export const statuteNames = (): string[] => Object.keys(entries)

export type Resolution = { resolves: true } | { resolves: false; why: 'text-not-held' | 'no-article' | 'no-paragraph' | 'no-item' }

const no = (why: 'text-not-held' | 'no-article' | 'no-paragraph' | 'no-item'): Resolution => ({ resolves: false, why })

function resolveArticle(entry: StatuteEntry, { article, paragraph, item }: ArticleCitation): Resolution {
  const paragraphs = entry.articles?.[article - 1]
  if (!paragraphs) return no('no-article')
  if (paragraph !== undefined && paragraph > paragraphs.length) return no('no-paragraph')
  const within = paragraph === undefined ? paragraphs : paragraphs.slice(paragraph - 1, paragraph)
  return item === undefined || within.some(items => item <= items) ? { resolves: true } : no('no-item')
}

function resolveItem(entry: StatuteEntry, { item }: ItemCitation): Resolution {
  const [, part = '', number = ''] = /^第?([^(（]*)[(（](.+)[)）]项?$/.exec(item) ?? []
  const wanted = parseZhNumber(number)
  const holds = (items: readonly number[] | undefined) => wanted !== undefined && (items?.includes(wanted) ?? false)
  const parts = entry.parts ?? {}
  // Without its part an item is named well only if one part alone has that number.
  const isFound = part === '' ? Object.values(parts).filter(holds).length === 1 : holds(parts[String(parseZhNumber(part) ?? '')])
  return isFound ? { resolves: true } : no('no-item')
}

/** Whether a citation stands in the index, and if not, at which step it ends. */
export function resolveCitation(citation: ArticleCitation | ItemCitation): Resolution {
  const entry = statuteEntry(citation.law)
  if (!entry) return no('text-not-held')
  return citation.kind === 'article' ? resolveArticle(entry, citation) : resolveItem(entry, citation)
}

/** The same for a citation given by its parts: the law alone resolves where its text is held; a paper's item is written (六), 第(六)项 or 二(二). */
export function resolvePlace(place: { law: string; article?: number; paragraph?: number; item?: number | string }): Resolution {
  const { law, article, paragraph, item } = place
  if (article === undefined) {
    if (item !== undefined) return resolveCitation({ kind: 'item', law, item: String(item) })
    return statuteEntry(law) ? { resolves: true } : no('text-not-held')
  }
  const where = { ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item: Number(item) }) }
  return resolveCitation({ kind: 'article', law, article, ...where })
}

/** The citations of a basis string that do not resolve, each with the reason. Empty also for conventions and reports. */
export const unresolvedIn = (basis: string): { citation: ArticleCitation | ItemCitation; why: string }[] =>
  citationsIn(basis).flatMap(citation => {
    const resolution = resolveCitation(citation)
    return resolution.resolves ? [] : [{ citation, why: resolution.why }]
  })
