import { PGlite } from '@electric-sql/pglite'
import type { Cell, Driver, Statement } from './driver.ts'
import { type Answer, execute, parse, read, section, simpleQuery } from './wire.ts'

/** The embedded database; calls run to their end on this thread, one after the other. */
export interface EmbeddedDriver extends Driver {
  readonly kind: 'pglite'
  /** Runs a statement whose parameters are all binary and already laid out by `section`. */
  runSection(statement: Statement, parameters: number, section: Uint8Array): Promise<Cell[][]>
}

/** Opens PostgreSQL in this process over a folder (made when it is not there: some seconds). */
export async function openPglite(folder: string): Promise<EmbeddedDriver> {
  const db = await PGlite.create({ dataDir: folder })
  const described = new Map<string, Promise<number[]>>()
  let closed = false

  async function send(message: Uint8Array, columns: readonly number[] = []): Promise<Answer> {
    if (closed) throw new Error('the store is closed')
    const chunks: Buffer[] = []
    // The stream hands over the raw bytes; `execProtocolRaw` would also parse every row, a third of the time of a read.
    const onRawData = (chunk: Uint8Array): void => {
      chunks.push(Buffer.from(chunk))
    }
    await db.execProtocolRawStream(message, { syncToFs: false, onRawData })
    const answer = read(Buffer.concat(chunks), columns)
    if (answer.fault) throw answer.fault
    return answer
  }
  function columnsOf({ name, text }: Statement): Promise<number[]> {
    let columns = described.get(name)
    if (!columns) {
      columns = send(parse(name, text)).then(answer => answer.columns)
      columns.catch(() => described.delete(name))
      described.set(name, columns)
    }
    return columns
  }
  async function bind(statement: Statement, binary: readonly boolean[], params: Uint8Array): Promise<Cell[][]> {
    const columns = await columnsOf(statement)
    return (await send(execute(statement.name, binary, params, columns), columns)).rows
  }

  // A generic plan from the first call on: the statements are written so that one plan fits every value.
  await send(simpleQuery('SET plan_cache_mode = force_generic_plan'))
  return {
    kind: 'pglite',
    run: (statement, params) =>
      bind(
        statement,
        params.map(param => param instanceof Uint8Array),
        section(params),
      ),
    runSection: (statement, parameters, bytes) => bind(statement, new Array<boolean>(parameters).fill(true), bytes),
    async script(sql) {
      await send(simpleQuery(sql))
    },
    async close() {
      if (closed) return
      closed = true
      await db.close()
    },
  }
}
