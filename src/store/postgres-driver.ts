import pg from 'pg'
import type { Cell, Driver, Param, Statement } from './driver.ts'

const BYTEA = 17

/** A server: a pool for reads, and one connection of its own for the writer, so that a batch never waits for a reader. */
export interface ServerDriver extends Driver {
  readonly kind: 'postgres'
  /** Runs a statement on the writer's connection. */
  write(statement: Statement, params: Param[]): Promise<Cell[][]>
}

// Everything as the server's text, bytea as bytes: node-postgres would make local midnights of dates.
const types = {
  getTypeParser: (oid: number) =>
    oid === BYTEA ? (hex: string) => new Uint8Array(Buffer.from(hex.slice(2), 'hex')) : (cell: string) => cell,
}

// Statement timeouts and JIT are for reports over many rows; here every statement is short and planned once.
const options = '-c jit=off -c plan_cache_mode=force_generic_plan'

const query = (statement: Statement, params: Param[]): pg.QueryArrayConfig => ({
  name: statement.name,
  text: statement.text,
  // Bytes go in binary format, text in text format.
  values: params.map(param => (param instanceof Uint8Array ? Buffer.from(param.buffer, param.byteOffset, param.length) : param)),
  rowMode: 'array',
  types,
})

/** Connects to a server. Throws when it does not answer. */
export async function openPostgres(url: string): Promise<ServerDriver> {
  const pool = new pg.Pool({ connectionString: url, options, max: 8, application_name: 'mingfa' })
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  let writer: Promise<pg.Client> | null = null

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url, options, application_name: 'mingfa writer' })
    client.on('error', () => {
      writer = null // the next batch connects anew; the fence tells it whether the last one was taken
    })
    client.on('end', () => {
      writer = null
    })
    await client.connect()
    return client
  }
  function writing(): Promise<pg.Client> {
    writer ??= connect().catch((fault: unknown) => {
      writer = null
      throw fault
    })
    return writer
  }

  await writing()
  return {
    kind: 'postgres',
    async run(statement, params) {
      return (await pool.query<Cell[]>(query(statement, params))).rows
    },
    async write(statement, params) {
      const client = await writing()
      return (await client.query<Cell[]>(query(statement, params))).rows
    },
    async script(sql) {
      await (await writing()).query(sql)
    },
    async close() {
      const client = await writer?.catch(() => null)
      await Promise.all([client?.end(), pool.end()])
    },
  }
}
