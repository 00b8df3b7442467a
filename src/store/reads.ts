import { int8 } from './binary.ts'
import { bytes, type Cell, type Driver, type Param, type Statement, text, textOrNull } from './driver.ts'
import type { ActRow, CaseQuery, CaseRow, EntryRow, RecordRow, Store } from './store.ts'

// Rows a round trip: large enough that the round trip does not count, small enough that a chunk stays a few hundred kilobytes.
const CHUNK = 1000

const range = 'region = $1 AND pos >= $2::bigint AND pos < $3::bigint ORDER BY pos'
const sizeOf: Statement = { name: 'size', text: 'SELECT size FROM log WHERE region = $1' }
const entriesIn: Statement = { name: 'entries', text: `SELECT pos, body FROM entry WHERE ${range}` }
const actsIn: Statement = { name: 'acts', text: `SELECT pos, "case", salts, data FROM act WHERE ${range}` }
const recordsIn: Statement = {
  name: 'records',
  text: `SELECT e.pos, a."case", a.salts, a.data, e.body FROM entry e JOIN act a ON a.region = e.region AND a.pos = e.pos
WHERE e.region = $1 AND e.pos >= $2::bigint AND e.pos < $3::bigint AND a.region = $1 AND a.pos >= $2::bigint AND a.pos < $3::bigint
ORDER BY e.pos`,
}
const ofCase: Statement = {
  name: 'case-records',
  text: `SELECT a.pos, a."case", a.salts, a.data, e.body FROM act a JOIN entry e ON e.region = a.region AND e.pos = a.pos
WHERE a.region = $1 AND a."case" = $2 ORDER BY a.pos`,
}
const columns = `"case", procedure, edition, organ, state, open, nullif(next_due, 'infinity')::text, source, foreign_no, body`
const oneCase: Statement = { name: 'case-row', text: `SELECT ${columns} FROM case_row WHERE region = $1 AND "case" = $2` }
const byForeign: Statement = {
  name: 'foreign-case',
  text: 'SELECT "case" FROM case_row WHERE region = $1 AND source = $2 AND foreign_no = $3',
}
const readFigure: Statement = { name: 'figure-read', text: 'SELECT position, day::text, body FROM figure WHERE region = $1' }
const writeFigure: Statement = {
  name: 'figure-write',
  text: `INSERT INTO figure (region, position, day, body) VALUES ($1, $2::bigint, $3::date, $4)
ON CONFLICT (region) DO UPDATE SET position = excluded.position, day = excluded.day, body = excluded.body`,
}
const getMeta: Statement = { name: 'meta-get', text: 'SELECT value FROM meta WHERE region = $1 AND key = $2' }
export const setMeta: Statement = {
  name: 'meta-set',
  text: 'INSERT INTO meta (region, key, value) VALUES ($1, $2, $3) ON CONFLICT (region, key) DO UPDATE SET value = excluded.value',
}

const actRow = (row: Cell[]): ActRow => ({
  pos: Number(text(row[0])),
  case: text(row[1]) || null,
  salts: bytes(row[2]),
  data: textOrNull(row[3]),
})
const recordRow = (row: Cell[]): RecordRow => ({ ...actRow(row), body: text(row[4]) })
const entryRow = (row: Cell[]): EntryRow => ({ pos: Number(text(row[0])), body: text(row[1]) })
const caseRow = (row: Cell[]): CaseRow => ({
  case: text(row[0]),
  procedure: text(row[1]),
  edition: text(row[2]),
  organ: text(row[3]),
  state: text(row[4]),
  open: text(row[5]) === 't',
  nextDue: textOrNull(row[6]),
  source: textOrNull(row[7]),
  foreign: textOrNull(row[8]),
  body: text(row[9]),
})

/** The statement and parameters of a worklist page; the set of conditions is in the statement's name, so each is planned once. */
function worklist(region: string, query: CaseQuery): [Statement, Param[]] {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 10_000) throw new RangeError('limit is 1 to 10,000')
  const params: Param[] = [region]
  const where: string[] = []
  let name = 'cases'
  const condition = (key: string, values: Param[], sql: (first: number) => string): void => {
    name += `-${key}`
    where.push(sql(params.length + 1))
    params.push(...values)
  }
  if (query.procedure !== undefined) condition('procedure', [query.procedure], n => `procedure = $${n}`)
  if (query.organPrefix !== undefined) {
    const organ = query.organPrefix.replace(/\/+$/, '')
    // '0' is the character after '/': everything below the organ, and nothing that merely begins like it.
    condition('organ', [organ, `${organ}/`, `${organ}0`], n => `(organ = $${n} OR organ >= $${n + 1} AND organ < $${n + 2})`)
  }
  if (query.dueBy !== undefined) condition('due', [query.dueBy], n => `next_due <= $${n}::date`)
  if (query.after !== undefined) {
    const [due, id] = query.after
    condition('after', [due ?? 'infinity', id], n => `(next_due, "case") > ($${n}::date, $${n + 1})`)
  }
  params.push(int8(query.limit))
  const tail = `ORDER BY next_due, "case" LIMIT $${params.length}::bigint`
  const part = (open: boolean): string =>
    `SELECT * FROM case_row WHERE region = $1 AND open = ${open}${where.map(sql => ` AND ${sql}`).join('')} ${tail}`
  // Without `open` the two halves of the index are each read in order and then merged.
  const from = query.open === undefined ? `((${part(true)}) UNION ALL (${part(false)})) c` : `(${part(query.open)}) c`
  name += query.open === undefined ? '' : query.open ? '-open' : '-closed'
  return [{ name, text: `SELECT ${columns} FROM ${from} ${tail}` }, params]
}

/** Everything the store answers by reading, over either database. */
export function reads(db: Driver): Omit<Store, 'kind' | 'append' | 'close'> {
  /** Reads a range chunk by chunk; the next chunk is asked for while the caller takes this one. */
  async function* chunks<T>(statement: Statement, region: string, from: number, to: number, row: (cells: Cell[]) => T): AsyncGenerator<T> {
    const end = Math.min(to, await size(region))
    const fetch = (at: number): Promise<Cell[][]> => {
      const chunk = db.run(statement, [region, int8(at), int8(Math.min(at + CHUNK, end))])
      chunk.catch(() => undefined) // heard below, unless the caller stopped reading
      return chunk
    }
    let next = from < end ? fetch(from) : null
    for (let at = from + CHUNK; next; at += CHUNK) {
      const cells: Cell[][] = await next
      next = at < end ? fetch(at) : null
      for (const one of cells) yield row(one)
    }
  }
  async function size(region: string): Promise<number> {
    const [row] = await db.run(sizeOf, [region])
    return row ? Number(text(row[0])) : 0
  }
  const first = async (statement: Statement, params: Param[]): Promise<Cell[] | null> => (await db.run(statement, params))[0] ?? null

  return {
    size,
    entries: (region, from, to) => chunks(entriesIn, region, from, to, entryRow),
    acts: (region, from, to) => chunks(actsIn, region, from, to, actRow),
    records: (region, from, to) => chunks(recordsIn, region, from, to, recordRow),
    async caseRecords(region, caseId) {
      // '' stands for no case in the key: it is nobody's number.
      const rows = caseId === '' ? [] : await db.run(ofCase, [region, caseId])
      return rows.map(recordRow).map(({ pos, body, salts, data }) => ({ pos, body, salts, data }))
    },
    async caseRow(region, caseId) {
      const row = await first(oneCase, [region, caseId])
      return row && caseRow(row)
    },
    async cases(region, query) {
      return (await db.run(...worklist(region, query))).map(caseRow)
    },
    async foreignCase(region, source, foreign) {
      const row = await first(byForeign, [region, source, foreign])
      return row && text(row[0])
    },
    figures: {
      async read(region) {
        const row = await first(readFigure, [region])
        return row && { position: Number(text(row[0])), day: text(row[1]), body: text(row[2]) }
      },
      async write(region, position, day, body) {
        await db.run(writeFigure, [region, int8(position), day, body])
      },
    },
    meta: {
      async get(region, key) {
        const row = await first(getMeta, [region, key])
        return row && text(row[0])
      },
      async set(region, key, value) {
        await db.run(setMeta, [region, key, value])
      },
    },
  }
}
