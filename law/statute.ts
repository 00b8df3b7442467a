/** Reads the text of a statute into articles (条), paragraphs (款) and items (项), or a State Council paper into parts and items. */
import { parseZhNumber } from './numerals.ts'

const NUMERAL = '[〇零一二三四五六七八九十百千]+'
const ARTICLE = new RegExp(`^第(${NUMERAL})条(?:[\\s　]+|$)(.*)$`)
const ITEM = new RegExp(`^[（(](${NUMERAL})[)）]`)
const PART = new RegExp(`^(${NUMERAL})、`)
const HEADING = new RegExp(`^第${NUMERAL}[编章节](?:[\\s　]|$)`)
const PAPER_NUMBER = /^(国(?:办)?发〔\d{4}〕\d+号)/

export interface Paragraph {
  text: string
  items: string[]
}

export interface Statute {
  title: string
  /** The number of a State Council paper, where the text or its name carries one. */
  number?: string
  articles: Map<number, Paragraph[]>
  /** Of a paper without articles: the numbers of the items under each part, 0 for items before any part. */
  parts: Map<number, number[]>
}

const linesOf = (text: string): string[] =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map(line => line.replace(/^[\s　#*]+|[\s　*]+$/g, ''))
    .filter(line => line !== '' && !line.startsWith('<!--'))

/**
 * Parses a text of the corpus. An article begins where a line opens with the next number in order, so that a line that opens by citing
 * another article is not taken for one.
 */
export function parseStatute(text: string): Statute {
  const lines = linesOf(text)
  const title = lines[0] ?? ''
  const number = lines
    .slice(0, 6)
    .map(line => PAPER_NUMBER.exec(line)?.[1])
    .find(Boolean)
  const articles = new Map<number, Paragraph[]>()
  for (const line of lines.slice(1)) {
    const [, numeral, rest] = ARTICLE.exec(line) ?? []
    if (numeral !== undefined && parseZhNumber(numeral) === articles.size + 1)
      articles.set(articles.size + 1, [{ text: rest ?? '', items: [] }])
    else addLine(articles.get(articles.size), line)
  }
  const parts = articles.size > 0 ? new Map<number, number[]>() : parseParts(lines)
  return { title, ...(number === undefined ? {} : { number }), articles, parts }
}

function addLine(article: Paragraph[] | undefined, line: string): void {
  if (!article || HEADING.test(line)) return
  const number = parseZhNumber(ITEM.exec(line)?.[1] ?? '')
  if (number !== undefined) addItem(article, number, line)
  // An item's own sub-points (1. 2. …) belong to the item.
  else if (!/^\d+[.．、]/.test(line)) article.push({ text: line, items: [] })
}

// A list that goes on where it was left: the lines between belong to its last item (信访条例(2005-01-10) art. 21).
function addItem(article: Paragraph[], number: number, line: string): void {
  const listAt = article.findLastIndex(({ items }) => items.length > 0)
  const list = article[listAt]
  if (list && listAt < article.length - 1 && number > 1 && list.items.length === number - 1) {
    const between = article.splice(listAt + 1).map(({ text }) => text)
    list.items.push([list.items.pop(), ...between].join('\n'))
  }
  article.at(-1)?.items.push(line)
}

function parseParts(lines: string[]): Map<number, number[]> {
  const parts = new Map<number, number[]>()
  let part = 0
  for (const line of lines) {
    part = parseZhNumber(PART.exec(line)?.[1] ?? '') ?? part
    const item = parseZhNumber(ITEM.exec(line)?.[1] ?? '')
    if (item !== undefined) parts.set(part, [...(parts.get(part) ?? []), item])
    else if (PART.test(line)) parts.set(part, parts.get(part) ?? [])
  }
  return parts
}

/** The text of one article, or of one paragraph of it (from 1) with its items; undefined where the statute has none such. */
export function textOf(statute: Statute, article: number, paragraph?: number): string | undefined {
  const paragraphs = statute.articles.get(article)
  const chosen = paragraph === undefined ? paragraphs : paragraphs?.slice(paragraph - 1, paragraph)
  if (!chosen || chosen.length === 0) return undefined
  return chosen.map(({ text, items }) => [text, ...items].join('\n')).join('\n')
}
