import { PGlite } from '@electric-sql/pglite'
import type { Cell, Driver, Param, Statement } from './driver.ts'
import { execute, parse, read, section } from './wire.ts'

/** The embedded database; calls run to their end on this thread, one after the other. */
export interface EmbeddedDriver extends Driver {
  readonly kind: 'pglite'
  /** Runs a statement whose parameters are all binary and already laid out by `section`. */
  runSection(statement: Statement, parameters: number, section: Uint8Array): Cell[][]
}

/** Opens PostgreSQL in this process over a folder (made when it is not there: some seconds). */
export async function openPglite(folder: string): Promise<EmbeddedDriver> {
  const db = await PGlite.create({ dataDir: folder })
  // A generic plan from the first call on: the statements are written so that one plan fits every value.
  await db.exec('SET plan_cache_mode = force_generic_plan')
  const described = new Map<string, number[]>()
  let closed = false

  function send(message: Uint8Array, columns: readonly number[] = []) {
    if (closed) throw new Error('the store is closed')
    const answer = read(db.execProtocolRawSync(message), columns)
    if (answer.fault) throw answer.fault
    return answer
  }
  function columnsOf({ name, text }: Statement): number[] {
    const known = described.get(name)
    if (known) return known
    const { columns } = send(parse(name, text))
    described.set(name, columns)
    return columns
  }
  function runSection(statement: Statement, parameters: number, bytes: Uint8Array): Cell[][] {
    const columns = columnsOf(statement)
    return send(execute(statement.name, new Array<boolean>(parameters).fill(true), bytes, columns), columns).rows
  }

  return {
    kind: 'pglite',
    runSection,
    async run(statement: Statement, params: Param[]) {
      const columns = columnsOf(statement)
      const binary = params.map(param => param instanceof Uint8Array)
      return send(execute(statement.name, binary, section(params), columns), columns).rows
    },
    async script(sql) {
      if (closed) throw new Error('the store is closed')
      await db.exec(sql)
    },
    async close() {
      if (closed) return
      closed = true
      await db.close()
    },
  }
}
