import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { isShown, type Shown } from './disclosure.ts'
import { isObject, isTexts } from './json.ts'
import { CannotCheck } from './verdict.ts'

export interface ValueRow {
  readonly index: number
  readonly shown: readonly Shown[]
  readonly others: readonly string[]
}

/** Rows of `{"index", "salts": […], "data": {…}, "others": […]}` in order of index, read as the log goes by. */
export interface ValueRows {
  /** The row of an entry, if the file has one. */
  at(index: number): Promise<ValueRow | undefined>
  /** To be called after the last entry: how many rows there were. */
  end(size: number): Promise<number>
}

function parseRow(line: string, number: number): ValueRow {
  const bad = (message: string) => new CannotCheck(`--values line ${number}: ${message}`)
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw bad('not JSON')
  }
  if (!isObject(row) || !Number.isSafeInteger(row.index) || !isObject(row.data)) throw bad('a row has index, salts and data')
  const { salts, data, others = [] } = row
  const names = Object.keys(data).sort()
  if (!isTexts(salts) || salts.length !== names.length || !isTexts(others)) throw bad('salts are one for each field, in order of name')
  const shown = names.map((name, i): unknown => [salts[i], name, data[name]])
  if (!shown.every(isShown)) throw bad('a salt is 22 base64url characters')
  return { index: row.index as number, shown, others }
}

export function openValues(path: string): ValueRows {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  let next: ValueRow | undefined
  let number = 0
  let count = 0
  let done = false
  const advance = async () => {
    const before = next?.index ?? -1
    next = undefined
    while (next === undefined && !done) {
      const line = await lines.next()
      number++
      if (line.done) done = true
      else if (line.value.trim() !== '') next = parseRow(line.value, number)
    }
    if (next !== undefined && next.index <= before) throw new CannotCheck(`--values line ${number}: rows are in order of index`)
  }
  let started: Promise<void> | undefined
  const start = () => {
    started ??= advance()
    return started
  }
  return {
    async at(index) {
      await start()
      if (next?.index !== index) return undefined
      const row = next
      count++
      await advance()
      return row
    },
    async end(size) {
      await start()
      if (next !== undefined)
        throw new CannotCheck(`--values line ${number}: the log of ${size} has no entry ${next.index} (or its row is out of order)`)
      return count
    },
  }
}
