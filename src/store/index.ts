import { openEmbedded } from './embedded-store.ts'
import { openServer } from './server-store.ts'
import type { Store } from './store.ts'

export type { ActRow, Appended, Batch, CaseQuery, CaseRow, EntryRow, FigureSnapshot, RecordRow, Store, StoredAct } from './store.ts'

/** Where the record is kept. */
export interface StoreOptions {
  /** The data folder; used only by the embedded database. */
  dataDir: string
  /** A PostgreSQL server (15 or later) instead of the embedded database: `postgres://…`. */
  databaseUrl?: string
  /** Called with the number of acts replayed while the embedded database is rebuilt from its journal. */
  progress?: (replayed: number) => void
}

/**
 * Opens the store and brings its schema forward. Throws when another process holds the data folder (the message names it), when
 * the server does not answer, or when the data belong to a newer program.
 */
export function openStore(options: StoreOptions): Promise<Store> {
  if (options.databaseUrl) return openServer(options.databaseUrl)
  return openEmbedded({ dataDir: options.dataDir, ...(options.progress ? { progress: options.progress } : {}) })
}
