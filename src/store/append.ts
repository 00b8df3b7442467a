import { boolArray, byteaArray, elements, int8, int8Array, textArray, texts } from './binary.ts'
import type { Statement } from './driver.ts'
import type { Batch, CaseRow, StoredAct } from './store.ts'

// One statement, one transaction, one round trip. The row `log(region, size)` moves only where it stands at the batch's first
// position; every insert reads from that fence, so a second writer inserts nothing and gets no row back.
const inserts = `
WITH fence AS (
  UPDATE log SET size = $2::bigint + cardinality($3::text[]) WHERE region = $1::text AND size = $2::bigint RETURNING size
), entries AS (
  INSERT INTO entry (region, pos, body)
  SELECT $1::text, $2::bigint + n - 1, body FROM fence, unnest($3::text[]) WITH ORDINALITY AS t(body, n)
), acts AS (
  INSERT INTO act (region, "case", pos, salts, data)
  SELECT $1::text, coalesce(c, ''), $2::bigint + n - 1, s, d
  FROM fence, unnest($4::text[], $5::bytea[], $6::text[]) WITH ORDINALITY AS t(c, s, d, n)
), cases AS (
  INSERT INTO case_row (region, "case", procedure, edition, organ, state, open, next_due, source, foreign_no, body)
  SELECT $1::text, c, p, e, o, s, w, coalesce(d::date, 'infinity'), f, r, b
  FROM fence, unnest($7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::boolean[], $13::text[], $14::text[],
    $15::text[], $16::text[]) AS t(c, p, e, o, s, w, d, f, r, b)
  ON CONFLICT (region, "case") DO UPDATE SET procedure = excluded.procedure, edition = excluded.edition, organ = excluded.organ,
    state = excluded.state, open = excluded.open, next_due = excluded.next_due, source = excluded.source,
    foreign_no = excluded.foreign_no, body = excluded.body
)`

/** Appends a batch; answers with the new size, or with no row where the fence did not hold. */
export const appendActs: Statement = { name: 'append', text: `${inserts} SELECT size FROM fence` }

/** The same with values erased in the transaction; kept apart because it costs every batch something. */
export const appendErasure: Statement = {
  name: 'append-erasure',
  text: `${inserts} SELECT size, erase_values($1::text, $17::bigint[]) FROM fence`,
}

/** The statement a batch needs: parameters 1–16, and 17 where it erases. */
export const statementFor = (params: readonly Buffer[]): Statement => (params.length === 17 ? appendErasure : appendActs)

/** Makes the region's row in `log`, once. */
export const openLog: Statement = { name: 'open-log', text: 'INSERT INTO log (region, size) VALUES ($1, 0) ON CONFLICT DO NOTHING' }

/** The batch as parameters in PostgreSQL's binary format. Throws a fault on a batch that breaks its contract. */
export function encodeBatch(batch: Batch): Buffer[] {
  check(batch)
  const { acts } = batch
  const rows = [...new Map(batch.cases.map(row => [row.case, row])).values()]
  const column = (of: (row: CaseRow) => string | null): Buffer => textArray(rows.map(of))
  const params = [
    Buffer.from(batch.region),
    int8(batch.first),
    textArray(acts.map(act => act.entry)),
    textArray(acts.map(act => act.case)),
    byteaArray(acts.map(act => (act.salts.length === 0 ? null : act.salts))),
    textArray(acts.map(act => act.data)),
    column(row => row.case),
    column(row => row.procedure),
    column(row => row.edition),
    column(row => row.organ),
    column(row => row.state),
    boolArray(rows.map(row => row.open)),
    column(row => row.nextDue),
    column(row => row.source),
    column(row => row.foreign),
    column(row => row.body),
  ]
  if (batch.erasures?.length) params.push(int8Array(batch.erasures))
  return params
}

function check(batch: Batch): void {
  if (batch.region === '') throw new TypeError('a batch names its region')
  if (!Number.isSafeInteger(batch.first) || batch.first < 0) throw new RangeError(`first position ${batch.first} is no position`)
  if (batch.acts.length === 0) throw new RangeError('a batch holds at least one act')
  for (const act of batch.acts) {
    if (act.salts.length % 16 !== 0) throw new RangeError('salts are 16 bytes a field')
    if (act.case === '') throw new TypeError('a case number is never empty; an act without a case has null')
  }
  for (const pos of batch.erasures ?? []) {
    if (!Number.isSafeInteger(pos) || pos < 0 || pos >= batch.first) throw new RangeError(`position ${pos} cannot be erased here`)
  }
}

/** The batch that parameters stand for: the inverse of `encodeBatch`, for replay. */
export function decodeBatch(params: readonly Buffer[]): Batch {
  const at = (i: number): Buffer => {
    const param = params[i]
    if (param === undefined) throw new RangeError('a batch has 16 or 17 parameters')
    return param
  }
  const cases = texts(at(3))
  const salts = elements(at(4))
  const data = texts(at(5))
  const acts = texts(at(2)).map(
    (entry, i): StoredAct => ({ entry: entry ?? '', case: cases[i] ?? null, salts: salts[i] ?? new Uint8Array(0), data: data[i] ?? null }),
  )
  const columns = [6, 7, 8, 9, 10, 12, 13, 14, 15].map(i => texts(at(i)))
  const open = elements(at(11))
  const rows = open.map((flag, i): CaseRow => {
    const [id, procedure, edition, organ, state, nextDue, source, foreign, body] = columns.map(column => column[i] ?? null)
    return {
      case: id ?? '',
      procedure: procedure ?? '',
      edition: edition ?? '',
      organ: organ ?? '',
      state: state ?? '',
      open: flag?.[0] === 1,
      nextDue: nextDue ?? null,
      source: source ?? null,
      foreign: foreign ?? null,
      body: body ?? '',
    }
  })
  const batch: Batch = { region: at(0).toString('utf8'), first: Number(at(1).readBigInt64BE()), acts, cases: rows }
  const erased = params[16]
  return erased === undefined ? batch : { ...batch, erasures: elements(erased).map(pos => Number(pos?.readBigInt64BE() ?? -1)) }
}
