/** One act as the ledger takes it. The store reads none of it: entry text and values are opaque here. */
export interface StoredAct {
  /** The canonical entry (RFC 8785), at most 65,535 bytes of UTF-8: the bytes that the log hashes. */
  entry: string
  /** The case it belongs to, or null (a register entry, a grant, a key). */
  case: string | null
  /** 16 bytes a field, in order of the fields' names. */
  salts: Uint8Array
  /** The values as canonical JSON text, sealed ones already encrypted; null for an act without fields. */
  data: string | null
}

/** What is projected of a case: one row, its clocks inside `body`. */
export interface CaseRow {
  case: string
  procedure: string
  edition: string
  /** Path in the organ tree, `6540/654021/…`. */
  organ: string
  state: string
  open: boolean
  /** The earliest day something is due (YYYY-MM-DD), or null. */
  nextDue: string | null
  /** The system it was imported from, or null. */
  source: string | null
  /** Its number in that system: one case a (region, source, number). */
  foreign: string | null
  /** Opaque JSON: clocks and whatever else the projection keeps. */
  body: string
}

/** What one transaction appends. */
export interface Batch {
  region: string
  /** The size the writer believes the log has, which is the position of the first act. */
  first: number
  /** At least one. */
  acts: StoredAct[]
  /** Rows to insert or replace; where a case is named twice the last one holds. */
  cases: CaseRow[]
  /** Positions below `first` whose salts and values go, in the same transaction as the erasure entry. */
  erasures?: number[]
}

/** `conflict`: someone else appended first; `size` is where the log stands. */
export type Appended = { ok: true; size: number } | { ok: false; kind: 'conflict'; size: number }

/** The values beside an entry; `salts` is empty and `data` null once erased (or where the act had no fields). */
export interface ActRow {
  pos: number
  case: string | null
  salts: Uint8Array
  data: string | null
}

export interface EntryRow {
  pos: number
  body: string
}

export interface RecordRow extends ActRow {
  body: string
}

/** Which cases: all conditions hold together. */
export interface CaseQuery {
  open?: boolean
  procedure?: string
  /** An organ and everything below it: `6540/654021` takes `6540/654021` and `6540/654021/…`, never `6540/6540210`. */
  organPrefix?: string
  /** Due on or before this day. */
  dueBy?: string
  /** The last row of the page before: its next due day and its number. */
  after?: [nextDue: string | null, caseId: string]
  /** 1 to 10,000. */
  limit: number
}

/** The counters of a region with the position and the day they stand at; `body` is opaque. */
export interface FigureSnapshot {
  position: number
  day: string
  body: string
}

/**
 * The record of all regions kept here. Ranges are half open: `from` is in, `to` is not. Rejected promises are faults (we, or
 * the database, failed); a conflict is a returned value.
 */
export interface Store {
  readonly kind: 'pglite' | 'postgres'
  /**
   * Appends a batch. When it resolves with `ok` the batch is durable. Calls made at once are taken in order. Rejects without a trace when
   * the database refuses the batch (an SQLSTATE in `code`); after any other fault ask `size` whether it was taken. An embedded store
   * that could not write rejects everything until it is opened again.
   */
  append(batch: Batch): Promise<Appended>
  /** How many entries the region's log has; 0 for a region never written. */
  size(region: string): Promise<number>
  /** Entries by position. */
  entries(region: string, from: number, to: number): AsyncIterable<EntryRow>
  /** Values by position. */
  acts(region: string, from: number, to: number): AsyncIterable<ActRow>
  /** Entries with their values, by position: for replay and `verify`. */
  records(region: string, from: number, to: number): AsyncIterable<RecordRow>
  /** All entries of a case with their values, by position. */
  caseRecords(region: string, caseId: string): Promise<Omit<RecordRow, 'case'>[]>
  caseRow(region: string, caseId: string): Promise<CaseRow | null>
  /** Cases by next due day (nothing due last), then number. The next page starts `after` the last row of this one. */
  cases(region: string, query: CaseQuery): Promise<CaseRow[]>
  /** The case that was imported from `source` under that number, or null. */
  foreignCase(region: string, source: string, foreign: string): Promise<string | null>
  /** The figures' snapshot: a cache, written whole. */
  readonly figures: {
    read(region: string): Promise<FigureSnapshot | null>
    write(region: string, position: number, day: string, body: string): Promise<void>
  }
  /** Settings that are no legal facts. */
  readonly meta: {
    get(region: string, key: string): Promise<string | null>
    set(region: string, key: string, value: string): Promise<void>
  }
  /** Waits for what is under way, then closes. A closed store rejects everything. */
  close(): Promise<void>
}
