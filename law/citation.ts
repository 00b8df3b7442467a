/** Reads a basis as the dossiers write it: 行政复议法(2023-09-01) 第三十条第一款第七项, 国办发〔2018〕118号 第(六)项, convention, report 2022 一(四)2. */
import { parseZhNumber, zhNumber } from './numerals.ts'

export interface ArticleCitation {
  kind: 'article'
  law: string
  article: number
  paragraph?: number
  item?: number
  /** What the basis adds to the citation. */
  note?: string
  /** The basis says that the text was not read, or is another region's. */
  unverified?: true
}

/** An item of a paper: `(六)`, or `二(二)` where items are counted anew in each part. */
export interface ItemCitation {
  kind: 'item'
  law: string
  item: string
  note?: string
  unverified?: true
}

export type ParsedBasis =
  | ArticleCitation
  | ItemCitation
  | { kind: 'convention'; n?: number; note?: string }
  | { kind: 'report'; section: string; note?: string }
  | { kind: 'other'; text: string; unverified: boolean }

const NUM = '[〇零一二三四五六七八九十百千]+'
// A law's name has no space; a prose sentence that names an article in passing does.
const LEAD = /^([^\s;；]+)\s+(.*)$/
const ARTICLE_REF = new RegExp(
  `第(${NUM})(?:至第(${NUM}))?条(?:第(${NUM})款)?(?:第(${NUM})项)?((?:[（(]${NUM}[)）])*)(?:至[（(](${NUM})[)）])?`,
  'g',
)
const PAPER_REF = new RegExp(`^(?:第[（(](${NUM})[)）]项|(${NUM})?[（(](${NUM})[)）])`)
const NOT_READ = /unverified|secondary|\(model/

const numeral = (text: string): number => parseZhNumber(text) ?? 0
const withNote = (rest: string): { note?: string } => {
  const note = rest.replace(/^[\s,;，；、:]+/, '')
  return note === '' ? {} : { note }
}

function readArticles(law: string, text: string, whole: string): ArticleCitation[] {
  const found: ArticleCitation[] = []
  const mark = NOT_READ.test(whole) ? { unverified: true as const } : {}
  // What stands in a trailing note is said about the citation; it is not the citation.
  const noteAt = text.search(/\s\((?![〇零一二三四五六七八九十百千]+\))|\s[a-z]/)
  const cited = noteAt < 0 ? text : text.slice(0, noteAt)
  const note = noteAt < 0 ? {} : withNote(text.slice(noteAt))
  for (const [, first = '', last, paragraph, item, list = '', to] of cited.matchAll(ARTICLE_REF)) {
    const where = paragraph === undefined ? {} : { paragraph: numeral(paragraph) }
    const listed = [...list.matchAll(new RegExp(NUM, 'g'))].map(match => numeral(match[0]))
    const from = listed.at(-1)
    if (to !== undefined && from !== undefined) for (let n = from + 1; n <= numeral(to); n++) listed.push(n)
    const items = item === undefined ? listed : [numeral(item)]
    for (let article = numeral(first); article <= numeral(last ?? first); article++) {
      if (items.length === 0) found.push({ kind: 'article', law, article, ...where, ...mark, ...note })
      for (const n of items) found.push({ kind: 'article', law, article, ...where, item: n, ...mark, ...note })
    }
  }
  return found
}

function readSegment(segment: string, lawBefore: string | undefined, whole: string): (ArticleCitation | ItemCitation)[] {
  const [, lead, after] = LEAD.exec(segment) ?? []
  const isNamed = lead !== undefined && after !== undefined && !lead.startsWith('第')
  const law = isNamed ? lead : lawBefore
  const rest = isNamed ? after : segment
  if (law === undefined || rest === undefined) return []
  if (rest.startsWith('第') && !/^第[（(]/.test(rest)) return readArticles(law, rest, whole)
  const paper = isNamed && !/^report$/.test(law) ? PAPER_REF.exec(rest) : null
  if (!paper) return []
  const [matched, listed, part = '', item = ''] = paper
  const mark = NOT_READ.test(whole) ? { unverified: true as const } : {}
  return [{ kind: 'item', law, item: `${part}(${listed ?? item})`, ...mark, ...withNote(rest.slice(matched.length)) }]
}

/**
 * Every article and item that a basis cites, in order: lists (第二十三条、第二十六条), ranges (第六至第九条) and second laws after a
 * semicolon each give their own. Empty for a convention, a report or prose.
 */
export function citationsIn(text: string): (ArticleCitation | ItemCitation)[] {
  if (/^(convention|law silent|report 2022)/.test(text)) return []
  const found: (ArticleCitation | ItemCitation)[] = []
  for (const segment of text.split(/[;；]\s*|,\s*(?=第)/)) found.push(...readSegment(segment.trim(), found.at(-1)?.law, text))
  return found
}

/** Reads one basis. Of several citations in one string the first is given; `citationsIn` gives all. Nothing is thrown: prose is `other`. */
export function parseBasis(text: string): ParsedBasis {
  const convention = /^(?:convention|law silent)\b[\s:,;]*(?:(\d{1,4})\b)?(.*)$/s.exec(text)
  if (convention) {
    const [, n, rest = ''] = convention
    return { kind: 'convention', ...(n === undefined || /^\s*(working|days|hours)/.test(rest) ? {} : { n: Number(n) }), ...withNote(rest) }
  }
  const report = /^report 2022(?:\s+([^\s:;]+))?(.*)$/s.exec(text)
  if (report) return { kind: 'report', section: report[1] ?? '', ...withNote(report[2] ?? '') }
  return citationsIn(text)[0] ?? { kind: 'other', text, unverified: NOT_READ.test(text) }
}

/** How an article is cited in Chinese: `citeZh({ article: 30, paragraph: 1, item: 7 })` is 第三十条第一款第七项. */
export const citeZh = ({ article, paragraph, item }: { article: number; paragraph?: number; item?: number }): string =>
  `第${zhNumber(article)}条${paragraph === undefined ? '' : `第${zhNumber(paragraph)}款`}${item === undefined ? '' : `第${zhNumber(item)}项`}`
