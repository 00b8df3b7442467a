import { type Calendar, dateOfInstant, type ISODate } from '#calendar'
import type { Catalogue, Plain } from '#kernel'
import { disclose, type Entry, makeReceipt, parseEntryText } from '#ledger'
import type { CaseRow, Store } from '#store'
import { sha256 } from '../crypto/node.ts'
import { isSealed, type Sealer } from '../crypto/seal.ts'
import { Figures } from '../indicators/figures.ts'
import type { LogPublisher } from '../log/publisher.ts'
import { type CaseRecord, RegionRecord } from '../record/record.ts'
import type { ActCommand, CorrectionCommand, Outcome, RegisterCommand } from './command.ts'
import { Decider, type Desk } from './decider.ts'
import { clearValues, factOf, readValues } from './facts.ts'
import { type Draft, Writer } from './writer.ts'

export type { ActCommand, CorrectionCommand, OpenCommand, Opened, Outcome, RegisterCommand } from './command.ts'

export interface RegionOptions {
  readonly code: string
  readonly store: Store
  readonly log: LogPublisher
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly sealer: Sealer
  /** The clock on the wall, in milliseconds. */
  readonly now: () => number
  readonly progress?: (done: number, of: number) => void
}
/** Entries published at once while the log catches up with the store. */
const CATCH_UP = 1000

/**
 * A region: its record in memory, its figures, and the one way to change them. A command is decided against the record, sent with what else
 * waits, and answered when it is durable.
 */
export class Region {
  readonly #o: RegionOptions
  readonly #decider: Decider
  readonly #writer: Writer
  record: RegionRecord
  figures: Figures
  /** The demonstration's own day, where it has one; else today comes from the wall. */
  ownDay: ISODate | null = null

  private constructor(o: RegionOptions) {
    this.#o = o
    this.record = new RegionRecord(o.catalogue, o.calendar)
    this.figures = new Figures(this.record)
    this.#decider = new Decider(o)
    this.#writer = new Writer({
      region: o.code,
      store: o.store,
      now: o.now,
      size: () => this.record.size,
      caseRow: c => this.#caseRow(c),
      publish: (first, entries) => {
        o.log.publish(first, entries)
      },
      reload: () => this.#load(),
    })
  }
  static async open(o: RegionOptions): Promise<Region> {
    const r = new Region(o)
    await r.#load()
    return r
  }
  get code(): string {
    return this.#o.code
  }
  get catalogue(): Catalogue {
    return this.#o.catalogue
  }
  get log(): LogPublisher {
    return this.#o.log
  }
  get store(): Store {
    return this.#o.store
  }
  today(): ISODate {
    return this.ownDay ?? dateOfInstant(new Date(this.#o.now()).toISOString())
  }

  /** Reads the whole record, and lets the log catch up with what others appended. */
  async #load(): Promise<void> {
    const { store, code, log } = this.#o
    const record = new RegionRecord(this.#o.catalogue, this.#o.calendar)
    const size = await store.size(code)
    let last = ''
    for await (const row of store.records(code, 0, size)) {
      const e = JSON.parse(row.body) as Entry
      record.add(factOf(row.pos, e, readValues(row.data)))
      last = e.recordedAt
      if (row.pos % 5000 === 0) this.#o.progress?.(row.pos, size)
    }
    if (record.size !== size) throw new Error(`the store holds ${record.size} of its ${size} entries with their values: run mingfa verify`)
    this.#writer.seen(last)
    await this.#catchUp(log, size)
    this.record = record
    this.figures = new Figures(record)
    this.ownDay = await store.meta.get(code, 'own-day')
  }
  async #catchUp(log: LogPublisher, size: number): Promise<void> {
    for (let from = log.head.size; from < size; from += CATCH_UP) {
      const bodies: string[] = []
      for await (const row of this.#o.store.entries(this.#o.code, from, Math.min(size, from + CATCH_UP))) bodies.push(row.body)
      log.publish(from, bodies)
    }
  }
  async setOwnDay(day: ISODate): Promise<void> {
    await this.#o.store.meta.set(this.#o.code, 'own-day', day)
    this.ownDay = day
  }

  // ---- commands -------------------------------------------------------------------------------------------------------------

  /** Does an act, or says why not. Resolves when it is durable; rejects on a fault of ours. */
  submit(c: ActCommand): Promise<Outcome> {
    return this.#writer.queue((draft, now) => this.#decider.act(c, this.#desk(draft, now)))
  }
  /** Enters or amends an entry of a register. */
  enter(c: RegisterCommand): Promise<Outcome> {
    return this.#writer.queue((draft, now) => this.#decider.enter(c, this.#desk(draft, now)))
  }
  /** Corrects a recorded act by a further entry: sets fields, or sets the act aside. */
  correct(c: CorrectionCommand): Promise<Outcome> {
    return this.#writer.queue((draft, now) => this.#decider.correct(c, this.#desk(draft, now)))
  }
  #desk(draft: Draft, now: string): Desk {
    const { record } = this
    return {
      record,
      now,
      today: this.today(),
      newNumber: () => this.reserveNumber(),
      put: ({ fact, stored }) => {
        record.add(fact)
        draft.acts.push(stored)
        const c = fact.case === undefined || fact.kind === 'refusal' ? undefined : record.cases.get(fact.case)
        if (c) draft.touched.add(c)
      },
      undo: ({ fact }) => {
        const c = record.cases.get(fact.case ?? '')
        record.undo(fact)
        draft.acts.pop()
        if (c && c.acts.length === 0) draft.touched.delete(c)
      },
    }
  }
  /** A number for a case to be opened: opaque, it tells nothing of year, organ or subject. */
  reserveNumber(): string {
    for (;;) {
      const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
      const id = String(1e14 + ((high * 2 ** 21 + (low >>> 11)) % 8.9e15))
      if (!this.record.cases.has(id)) return id
    }
  }
  /** The time that the next entry would be recorded at (UTC, milliseconds). */
  instantNow(): string {
    return this.#writer.stamp()
  }

  #caseRow(c: CaseRecord): CaseRow {
    const clocks = [...c.state.latest].map(([id, r]) => ({ id, due: r.due, status: r.status }))
    return {
      case: c.id,
      procedure: c.procedure.id,
      edition: c.edition.id,
      organ: this.record.organs(this.today()).path(c.organ) || c.organ,
      state: c.state.state,
      open: !c.state.isFinal(),
      nextDue: c.state.nextDue(),
      source: c.source,
      foreign: c.foreign,
      body: JSON.stringify({ clocks }),
    }
  }

  // ---- receipts -------------------------------------------------------------------------------------------------------------

  /** The receipt of an entry (C2SP tlog-proof): inclusion under the newest signed head, all fields but the sealed ones disclosed; of those, the ones named in `open`. */
  async receipt(position: number, open: readonly string[] = []): Promise<string> {
    for await (const row of this.#o.store.records(this.#o.code, position, position + 1)) {
      const entry = parseEntryText(row.body)
      const clear = clearValues(row.data, this.#o.sealer)
      const hidden = new Set(
        row.data === null
          ? []
          : Object.entries(JSON.parse(row.data) as Plain)
              .filter(([k, v]) => isSealed(v) && !open.includes(k))
              .map(([k]) => k),
      )
      const salts = Array.from({ length: row.salts.length / 16 }, (_, i) => row.salts.subarray(i * 16, i * 16 + 16))
      const shown = disclose(
        sha256,
        clear,
        salts,
        Object.keys(clear).filter(k => !hidden.has(k)),
      )
      const head = this.#o.log.head
      return makeReceipt({
        entry,
        index: position,
        proof: this.#o.log.inclusion(position, head.size),
        checkpoint: head.checkpoint,
        ...shown,
      })
    }
    throw new RangeError(`no entry ${position}`)
  }

  /** Waits for what is under way and takes nothing more. */
  close(): Promise<void> {
    return this.#writer.close()
  }
}
