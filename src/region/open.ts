import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prc } from '#calendars/index.ts'
import type { Catalogue } from '#kernel'
import { originOf } from '#ledger'
import { openStore, type Store } from '#store'
import { loadCatalogue } from '../catalogue/load.ts'
import { Sealer } from '../crypto/seal.ts'
import { LogPublisher } from '../log/publisher.ts'
import { openSigningKey } from '../log/signing-key.ts'
import { Region } from './region.ts'

export interface OpenOptions {
  readonly dataDir: string
  readonly databaseUrl?: string
  /** GB/T 2260 code of the region. */
  readonly code: string
  readonly now?: () => number
  readonly catalogue?: Catalogue
  /** A store opened already; it is closed with the region. */
  readonly store?: Store
  readonly progress?: (done: number, of: number) => void
}
export interface OpenRegion {
  readonly region: Region
  readonly store: Store
  readonly log: LogPublisher
  readonly sealer: Sealer
  readonly catalogue: Catalogue
  close(): Promise<void>
}

/** The demonstration region where no other is named: Ili Kazakh Autonomous Prefecture, 伊犁哈萨克自治州. */
export const DEFAULT_REGION = '654000'

/** Reads a secret of 32 bytes from its file, or makes one that only its owner may read. */
const secret = async (path: string): Promise<Uint8Array> => {
  const found = await readFile(path).catch((e: NodeJS.ErrnoException) => {
    if (e.code === 'ENOENT') return null
    throw e
  })
  if (found) return new Uint8Array(found)
  const key = randomBytes(32)
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(key)
  await file.sync()
  await file.close()
  return key
}

/** Opens a region: its store, keys, log and record. Closing finishes what is under way. */
export const openRegion = async (o: OpenOptions): Promise<OpenRegion> => {
  await mkdir(join(o.dataDir, 'keys'), { recursive: true, mode: 0o700 })
  // Definitions are read while the database wakes: neither needs the other.
  const reading = o.catalogue ? Promise.resolve(o.catalogue) : loadCatalogue()
  reading.catch(() => undefined) // told below, once the store is there to be closed
  const store = o.store ?? (await openStore({ dataDir: o.dataDir, ...(o.databaseUrl ? { databaseUrl: o.databaseUrl } : {}) }))
  try {
    const catalogue = await reading
    const origin = originOf(o.code)
    const key = await openSigningKey(join(o.dataDir, 'keys', `log-${o.code}.key`), origin)
    const sealer = new Sealer(await secret(join(o.dataDir, 'keys', `seal-${o.code}.key`)))
    const log = await LogPublisher.open(join(o.dataDir, 'log', o.code), origin, key, {
      size: () => store.size(o.code),
      entries: (from, to) => store.entries(o.code, from, to),
    })
    // What outsiders check heads with stands beside them.
    await mkdir(join(o.dataDir, 'log', o.code), { recursive: true })
    await writeFile(join(o.dataDir, 'log', o.code, 'vkey'), `${key.vkey}\n`)
    const region = await Region.open({
      code: o.code,
      store,
      log,
      catalogue,
      calendar: prc,
      sealer,
      now: o.now ?? Date.now,
      ...(o.progress ? { progress: o.progress } : {}),
    })
    return {
      region,
      store,
      log,
      sealer,
      catalogue,
      close: async () => {
        await region.close()
        await log.close()
        await store.close()
      },
    }
  } catch (e) {
    await store.close()
    throw e
  }
}
