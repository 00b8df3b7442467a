import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { prc } from '#calendars/index.ts'
import { type Checked, checkLine, type Why } from '#kernel'
import { loadCatalogue } from '../catalogue/load.ts'
import { explainText } from '../commands/explain-text.ts'

/** Lines of a file, or of standard input for `-`. A byte-order mark before the first, as some editors write it, is no part of it. */
export async function* linesOf(file: string): AsyncIterable<string> {
  let first = true
  for await (const line of createInterface({
    input: file === '-' ? process.stdin : createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    yield first && line.startsWith('\ufeff') ? line.slice(1) : line
    first = false
  }
}

/** `mingfa check FILE`: judges every line; writes one object a line in order. Exit status 2 where a line could not be read. */
export const check = async (file: string, o: { explain?: boolean; today: string }): Promise<number> => {
  const catalogue = await loadCatalogue()
  const options = { catalogue, calendar: prc, today: o.today, explain: o.explain === true }
  let n = 0
  let bad = 0
  for await (const text of linesOf(file)) {
    n++
    if (text.trim() === '') continue
    const r: Checked = checkLine(text, n, options)
    if ('code' in r) {
      bad++
      process.stderr.write(`line ${r.line} ${r.path}: ${r.message}\n`)
    }
    const { why, ...rest } = r as Checked & { why?: Readonly<Record<string, Why>> }
    process.stdout.write(`${JSON.stringify(o.explain ? r : rest)}\n`)
    if (o.explain && why && process.stderr.isTTY) for (const w of Object.values(why)) process.stderr.write(`${explainText(w)}\n`)
  }
  return bad > 0 ? 2 : 0
}
