import { type OfficialDocument, plainText } from './write.ts'

/** A page of GB/T 9704-2012 holds 22 lines of 28 characters (5.2.2); heads and titles stand larger and take two lines. */
const LINES = 22
const CHARACTERS = 28
const LARGE = 3

/**
 * Pages that a document takes in the official layout, counted on its grid of 22 lines of 28 characters; never less than one. It is what an
 * index of a file can say without laying the document out: a reader's own fonts may differ by a page.
 */
export const pagesOf = (d: OfficialDocument): number => {
  const lines = plainText(d).reduce((n, text, i) => n + Math.max(1, Math.ceil([...text].length / CHARACTERS)) * (i < LARGE ? 2 : 1), 0)
  return Math.max(1, Math.ceil(lines / LINES))
}
