import { millisOfInstant } from '#calendar'
import type { CaseRow, Store, StoredAct } from '#store'
import type { CaseRecord } from '../record/record.ts'
import type { Outcome } from './command.ts'

/** A batch being filled: what was decided and who waits for it. */
export interface Draft {
  readonly first: number
  readonly acts: StoredAct[]
  readonly touched: Set<CaseRecord>
}
export interface Job {
  readonly run: (draft: Draft, now: string) => Outcome
  readonly done: (o: Outcome) => void
  readonly fail: (fault: unknown) => void
}
interface Decided {
  readonly job: Job
  readonly outcome?: Outcome
  readonly fault?: unknown
}
interface Filled extends Draft {
  readonly decided: Decided[]
}

export interface WriterOptions {
  readonly region: string
  readonly store: Store
  /** The clock on the wall, in milliseconds. */
  readonly now: () => number
  /** Size of the record, which is where the next batch begins. */
  readonly size: () => number
  readonly caseRow: (c: CaseRecord) => CaseRow
  /** After a batch is durable: the log grows by it. */
  readonly publish: (first: number, entries: readonly string[]) => void
  /** Throws the record away and reads it again from the store. */
  readonly reload: () => Promise<void>
}
/** Acts a batch takes at most: bounds the statement and how long one caller waits for another. */
const MOST = 1000

/**
 * The one writer of a region. What arrives is decided in order against the record in memory while the batch before it is on its way, sent as one
 * batch when that one has landed, and answered when durable. A conflict or a fault throws the record away and reads it again: what was decided on
 * top of a lost batch is decided anew.
 */
export class Writer {
  readonly #o: WriterOptions
  readonly #waiting: Job[] = []
  #running: Promise<void> | null = null
  #arrived: (() => void) | null = null
  #closed = false
  /** The record could not be read again after a lost batch, or the log not be written: nothing is decided until it can. */
  #stale = false
  #lastRecorded = 0
  #stampText = ''

  constructor(o: WriterOptions) {
    this.#o = o
  }
  /** The newest `recordedAt` in the ledger. */
  seen(recordedAt: string): void {
    if (recordedAt <= this.#stampText) return
    this.#stampText = recordedAt
    this.#lastRecorded = millisOfInstant(recordedAt)
  }
  /** The ledger's time: it never goes back, whatever the wall does. */
  stamp(): string {
    const now = this.#o.now()
    if (now > this.#lastRecorded || this.#stampText === '') {
      this.#lastRecorded = now
      this.#stampText = new Date(now).toISOString()
    }
    return this.#stampText
  }

  /** Takes a command. Resolves when what it came to is durable; rejects on a fault. */
  queue(run: Job['run']): Promise<Outcome> {
    if (this.#closed) return Promise.reject(new Error('the region is closed'))
    return new Promise<Outcome>((done, fail) => {
      this.#waiting.push({ run, done, fail })
      this.#arrived?.()
      this.#running ??= this.#work()
    })
  }
  /** Waits for what is under way and takes nothing more. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#running
  }

  async #work(): Promise<void> {
    // Callers that wake in the same turn share a batch.
    await Promise.resolve()
    let flight: Promise<boolean> | null = null
    for (;;) {
      if (flight === null && this.#stale && !(await this.#refresh())) {
        this.#running = null
        return
      }
      const draft: Filled = { first: this.#o.size(), acts: [], touched: new Set(), decided: [] }
      if (flight) {
        if (!(await this.#fillUntil(draft, flight))) {
          this.#waiting.unshift(...draft.decided.map(d => d.job))
          flight = null
          continue
        }
        // Callers that were just answered bring their next command in this turn: without it two halves of them would take turns.
        await new Promise(turn => setImmediate(turn))
      }
      this.#fill(draft)
      flight = null
      if (draft.decided.length > 0) flight = this.#fly(draft)
      else if (this.#waiting.length === 0) {
        this.#running = null
        return
      }
    }
  }
  #fill(draft: Filled): void {
    while (this.#waiting.length > 0 && draft.acts.length < MOST && draft.decided.length < MOST) {
      const job = this.#waiting.shift() as Job
      try {
        draft.decided.push({ job, outcome: job.run(draft, this.stamp()) })
      } catch (fault) {
        draft.decided.push({ job, fault })
      }
    }
  }
  /** Decides what arrives until the batch on its way has landed. False: it was lost, and with it the ground of what was decided. */
  async #fillUntil(draft: Filled, flight: Promise<boolean>): Promise<boolean> {
    let landed: boolean | null = null
    const landing = flight.then(ok => {
      landed = ok
    })
    while (landed === null) {
      this.#fill(draft)
      const arrival = new Promise<void>(go => {
        this.#arrived = go
      })
      await Promise.race([landing, arrival])
      this.#arrived = null
      if (draft.decided.length >= MOST || draft.acts.length >= MOST) await landing
    }
    return landed
  }

  /** Sends a batch and answers its callers. False: it was lost and the record is to be read again. */
  async #fly(draft: Filled): Promise<boolean> {
    const { first, acts, decided } = draft
    const answer = (): void => {
      for (const { job, outcome, fault } of decided) outcome ? job.done(outcome) : job.fail(fault)
    }
    if (acts.length === 0) {
      answer()
      return true
    }
    try {
      const appended = await this.#o.store.append({ region: this.#o.region, first, acts, cases: [...draft.touched].map(this.#o.caseRow) })
      if (!appended.ok) {
        this.#stale = true
        for (const { job } of decided) job.done({ kind: 'conflict', size: appended.size })
        return false
      }
    } catch (fault) {
      this.#stale = true
      // A fault after the batch was sent does not say whether it was taken: the store does.
      if (await this.#taken(first, acts)) answer()
      else for (const { job } of decided) job.fail(fault)
      return false
    }
    try {
      this.#o.publish(
        first,
        acts.map(a => a.entry),
      )
    } catch {
      // The acts are durable and their callers are told so; nothing more is taken until the log has caught up.
      this.#stale = true
    }
    answer()
    return !this.#stale
  }
  async #taken(first: number, acts: readonly StoredAct[]): Promise<boolean> {
    try {
      let n = 0
      for await (const row of this.#o.store.entries(this.#o.region, first, first + acts.length)) if (row.body === acts[n]?.entry) n++
      return n === acts.length
    } catch {
      return false
    }
  }
  /** Reads the record again. Where that fails, those who wait are told, and the next caller tries again. */
  async #refresh(): Promise<boolean> {
    try {
      await this.#o.reload()
      this.#stale = false
      return true
    } catch (fault) {
      for (const job of this.#waiting.splice(0)) job.fail(fault)
      return false
    }
  }
}
