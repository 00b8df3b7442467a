import { type Calendar, dateOfInstant, type ISODate, millisOfInstant } from '#calendar'
import { type Catalogue, chooseEdition, decide, type Issue, parseData, type Plain, type Recorded, type Refusal } from '#kernel'
import { type Entry, makeReceipt, disclose, parseEntryText } from '#ledger'
import type { Batch, CaseRow, Store, StoredAct } from '#store'
import { sha256 } from '../crypto/node.ts'
import type { Sealer } from '../crypto/seal.ts'
import { Figures } from '../indicators/figures.ts'
import type { LogPublisher } from '../log/publisher.ts'
import { type CaseRecord, type Fact, FOREIGN, REASON, RegionRecord } from '../record/record.ts'
import { clearValues, factOf, type Prepared, prepare, readValues, sealedOf, sealedOfAct } from './facts.ts'

/** What somebody wants done. `case` absent: the act opens one. */
export interface ActCommand {
  readonly procedure: string
  readonly case?: string
  /** Edition that a record made elsewhere names; else chosen by date. */
  readonly edition?: string
  readonly act: string
  readonly organ?: string
  readonly role: string
  /** Commitment to the account, 43 base64url characters. */
  readonly actor: string
  /** When it happened, as its author says. */
  readonly at: string
  readonly data: Plain
  /** live: refused when unlawful. record: it has already happened; recorded with what it broke, for a reason. */
  readonly mode: 'live' | 'record'
  readonly reason?: string
  /** Recorded by another system or made for a demonstration. */
  readonly source?: string
  readonly foreign?: string
  /** Number to give to the case opened, where the caller links to it beforehand. */
  readonly number?: string
}
export interface RegisterCommand {
  readonly register: string
  readonly id: string
  readonly row: Plain
  readonly organ: string
  readonly role: string
  readonly actor: string
  readonly at: string
  readonly source?: string
}
export type Outcome =
  | { readonly kind: 'done'; readonly position: number; readonly case: string | null; readonly findings: readonly string[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly position: number | null }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'conflict'; readonly size: number }

type Job = { readonly run: (batch: Draft) => Outcome; readonly done: (o: Outcome) => void; readonly fail: (e: unknown) => void }
interface Draft {
  readonly first: number
  readonly acts: StoredAct[]
  readonly touched: Set<CaseRecord>
  readonly now: string
}

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

const invalid = (path: string, code: Issue['code'], message: string): Outcome => ({ kind: 'invalid', issues: [{ path, code, message }] })
/** Acts a batch takes at most: bounds the statement and how long one caller waits for another. */
const MOST = 1000

/**
 * The one writer of a region. What waits is decided in order against the record in memory, sent as one batch, and answered when durable;
 * the next batch is prepared meanwhile. A conflict or fault throws the record away and reads it again.
 */
export class Region {
  readonly #o: RegionOptions
  record: RegionRecord
  figures: Figures
  readonly #waiting: Job[] = []
  #running: Promise<void> | null = null
  #lastRecorded = 0
  #closed = false
  /** The demonstration's own day, where it has one; else today comes from the wall. */
  ownDay: ISODate | null = null

  private constructor(o: RegionOptions) {
    this.#o = o
    this.record = new RegionRecord(o.catalogue, o.calendar)
    this.figures = new Figures(this.record)
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

  async #load(): Promise<void> {
    const record = new RegionRecord(this.#o.catalogue, this.#o.calendar)
    const size = await this.#o.store.size(this.#o.code)
    for await (const row of this.#o.store.records(this.#o.code, 0, size)) {
      const e = JSON.parse(row.body) as Entry
      record.add(factOf(row.pos, e, readValues(row.data)))
      this.#lastRecorded = Math.max(this.#lastRecorded, millisOfInstant(e.recordedAt))
      if (row.pos % 5000 === 0) this.#o.progress?.(row.pos, size)
    }
    record.size = size
    this.record = record
    this.figures = new Figures(record)
    this.ownDay = await this.#o.store.meta.get(this.#o.code, 'own-day')
  }
  async setOwnDay(day: ISODate): Promise<void> {
    await this.#o.store.meta.set(this.#o.code, 'own-day', day)
    this.ownDay = day
  }

  // ---- commands -------------------------------------------------------------------------------------------------------------

  /** Does an act, or says why not. Resolves when it is durable. */
  submit(c: ActCommand): Promise<Outcome> {
    return this.#queue(draft => this.#act(c, draft))
  }
  enter(c: RegisterCommand): Promise<Outcome> {
    return this.#queue(draft => this.#enter(c, draft))
  }
  /** Corrects a recorded act by a further entry: sets fields, or sets the act aside. */
  correct(c: { readonly case: string; readonly position: number; readonly set: Plain | 'set-aside'; readonly reason: string; readonly organ: string; readonly role: string; readonly actor: string; readonly at: string; readonly source?: string }): Promise<Outcome> {
    return this.#queue(draft => this.#correct(c, draft))
  }

  #queue(run: (d: Draft) => Outcome): Promise<Outcome> {
    if (this.#closed) return Promise.reject(new Error('the region is closed'))
    return new Promise<Outcome>((done, fail) => {
      this.#waiting.push({ run, done, fail })
      this.#running ??= this.#work()
    })
  }

  async #work(): Promise<void> {
    // Callers that wake in the same turn share a batch.
    await Promise.resolve()
    let before: Promise<void> = Promise.resolve()
    for (;;) {
      // Callers that were just answered may bring more before this loop has ended: it ends only when nobody waits.
      if (this.#waiting.length === 0) await before
      if (this.#waiting.length === 0) {
        this.#running = null
        return
      }
      const jobs = this.#waiting.splice(0, MOST)
      const draft: Draft = { first: this.record.size, acts: [], touched: new Set(), now: this.#stamp() }
      const outcomes = jobs.map(j => {
        try {
          return { j, o: j.run(draft) }
        } catch (e) {
          return { j, e }
        }
      })
      const commit = this.#commit(draft)
      const previous = before
      before = (async () => {
        await previous
        const result = await commit.catch(e => ({ failed: e as unknown }))
        if ('failed' in result) {
          await this.#load()
          for (const { j } of outcomes) j.fail(result.failed)
        } else if (!result.ok) {
          await this.#load()
          for (const { j } of outcomes) j.done({ kind: 'conflict', size: result.size })
        } else for (const x of outcomes) 'e' in x ? x.j.fail(x.e) : x.j.done(x.o)
      })()
      // One batch on its way while the next is prepared; a failed one must be known before more is decided on top of it.
      await Promise.race([before, new Promise(r => setImmediate(r))])
      if (this.#inFlight > 1) await before
    }
  }
  #inFlight = 0
  async #commit(draft: Draft): Promise<{ ok: boolean; size: number }> {
    if (draft.acts.length === 0) return { ok: true, size: draft.first }
    this.#inFlight++
    try {
      const batch: Batch = { region: this.#o.code, first: draft.first, acts: draft.acts, cases: [...draft.touched].map(c => this.#caseRow(c)) }
      const appended = await this.#o.store.append(batch)
      if (appended.ok) this.#o.log.publish(draft.first, draft.acts.map(a => a.entry))
      return appended
    } finally {
      this.#inFlight--
    }
  }
  #stamp(): string {
    // The ledger's time never goes back, whatever the wall does.
    this.#lastRecorded = Math.max(this.#o.now(), this.#lastRecorded)
    return new Date(this.#lastRecorded).toISOString()
  }
  #put(p: Prepared, draft: Draft): void {
    draft.acts.push(p.stored)
    this.record.add(p.fact)
    const c = p.fact.case === undefined ? undefined : this.record.cases.get(p.fact.case)
    if (c) draft.touched.add(c)
  }
  #origin(source: string | undefined, now: string): { source?: string; importedAt?: string } {
    return source === undefined ? {} : { source, importedAt: now }
  }

  #newNumber(): string {
    for (;;) {
      const bytes = crypto.getRandomValues(new Uint32Array(2))
      const n = 1e14 + ((bytes[0]! * 2 ** 21 + (bytes[1]! >>> 11)) % 8.9e15)
      const id = String(Math.floor(n))
      if (!this.record.cases.has(id)) return id
    }
  }
  reserveNumber(): string {
    return this.#newNumber()
  }

  #act(c: ActCommand, draft: Draft): Outcome {
    const procedure = this.#o.catalogue.procedures.get(c.procedure)
    if (!procedure) return invalid('$.procedure', 'unknown-procedure', `unknown procedure ${c.procedure}`)
    const existing = c.case === undefined ? undefined : this.record.cases.get(c.case)
    if (c.case !== undefined && !existing) return invalid('$.case', 'text', `no case ${c.case}`)
    if (existing && existing.procedure.id !== c.procedure) return invalid('$.procedure', 'unknown-procedure', `case ${c.case} is of procedure ${existing.procedure.id}`)
    const day = dateOfInstant(c.at)
    if (day > this.today() || (this.ownDay === null && millisOfInstant(c.at) > this.#o.now() + 60_000)) {
      return invalid('$.at', 'instant', `the act is dated ${c.at}, after today (${this.today()}); date it by when it happened`)
    }
    const bare: Recorded = { act: c.act, at: c.at, by: c.role, data: c.data }
    const edition = existing?.edition ?? (c.edition === undefined ? chooseEdition(procedure, [bare], { calendar: this.#o.calendar }) : (procedure.editions.find(e => e.id === c.edition) ?? null))
    if (!edition) return { kind: 'refused', position: null, refusals: [{ kind: 'refusal', code: 'edition.not-in-force', basis: [], facts: { procedure: procedure.id, on: day } }] }
    const def = edition.acts[c.act]
    if (!def) return invalid('$.act', 'unknown-act', `${procedure.id}@${edition.id} has no act ${c.act}; it has ${Object.keys(edition.acts).join(', ')}`)
    if (!(c.role in edition.roles)) return invalid('$.role', 'unknown-role', `${procedure.id}@${edition.id} has no role ${c.role}; it has ${Object.keys(edition.roles).join(', ')}`)
    const parsed = parseData(def.data ?? {}, c.data, '$.data', `${c.act} (${def.zh})`)
    if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
    const organ = existing?.organ ?? c.organ
    if (!organ) return invalid('$.organ', 'text', 'an opening act names the organ whose case it is')
    const number = existing?.id ?? c.number ?? this.#newNumber()
    const act: Recorded = { ...bare, data: parsed.data }
    const values: Plain = {
      ...parsed.data,
      ...(c.foreign !== undefined && !existing ? { [FOREIGN]: c.foreign } : {}),
      ...(c.reason !== undefined ? { [REASON]: c.reason } : {}),
    }
    const head = { v: 1 as const, region: this.#o.code, procedure: procedure.id, edition: edition.id, act: c.act, organ, role: c.role, actor: c.actor, at: c.at, recordedAt: draft.now, ...this.#origin(c.source, draft.now) }
    const sealed = sealedOfAct(edition, c.act)
    const masked = { ...act, data: Object.fromEntries(Object.entries(act.data).map(([k, v]) => [k, sealed.has(k) ? `sealed:${this.#o.sealer.same(v)}` : v])) }
    if (c.mode === 'live') {
      const opening = !existing
      const refusals = opening ? this.#decideOpening(c, masked) : decide(this.record.stateOn(existing, day), masked)
      if (refusals.length > 0) {
        const pos = this.record.size
        // An attempt that the law refused is itself a fact: which act, which rule. Its data are not kept.
        this.#put(prepare(pos, { ...head, kind: 'refusal', ...(existing ? { case: Number(existing.id) } : {}) }, { codes: refusals.map(r => r.code) }, new Set(), this.#o.sealer), draft)
        return { kind: 'refused', refusals, position: pos }
      }
    }
    const pos = this.record.size
    this.#put(prepare(pos, { ...head, kind: 'act', case: Number(number) }, values, sealed, this.#o.sealer), draft)
    const kept = this.record.cases.get(number)!
    return { kind: 'done', position: pos, case: number, findings: [...kept.state.failed].filter(([, at]) => at.includes(kept.state.acts.length - 1)).map(([g]) => g) }
  }
  #decideOpening(c: ActCommand, act: Recorded): readonly Refusal[] {
    const procedure = this.#o.catalogue.procedures.get(c.procedure)!
    const edition = chooseEdition(procedure, [act], { calendar: this.#o.calendar })!
    return this.record.trial(procedure, edition, c.number ?? '', c.organ ?? '', act)
  }

  #enter(c: RegisterCommand, draft: Draft): Outcome {
    const def = this.#o.catalogue.registers.get(c.register)
    if (!def) return invalid('$.register', 'register', `unknown register ${c.register}`)
    const parsed = parseData(def.fields, c.row, '$.row', `${c.register} (${def.zh})`)
    if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
    const pos = this.record.size
    const former = this.record.registers.versions(c.register, c.id).length > 0
    const head = { v: 1 as const, kind: 'register' as const, region: this.#o.code, procedure: c.register, act: former ? 'amend' : 'enter', organ: c.organ, role: c.role, actor: c.actor, at: c.at, recordedAt: draft.now, ...this.#origin(c.source, draft.now) }
    this.#put(prepare(pos, head, { ...parsed.data, id: c.id }, sealedOf(def.fields), this.#o.sealer), draft)
    return { kind: 'done', position: pos, case: null, findings: [] }
  }

  #correct(c: Parameters<Region['correct']>[0], draft: Draft): Outcome {
    const existing = this.record.cases.get(c.case)
    const index = existing?.positions.indexOf(c.position) ?? -1
    if (!existing || index < 0) return invalid('$.position', 'text', `entry ${c.position} is no act of case ${c.case}`)
    if (c.reason.trim() === '') return invalid('$.reason', 'text', 'a correction states its reason')
    const def = existing.edition.acts[existing.acts[index]!.act]
    if (!def) return invalid('$.position', 'text', `entry ${c.position} cannot be corrected`)
    if (c.set !== 'set-aside') {
      const optional = Object.fromEntries(Object.entries(def.data ?? {}).map(([k, f]) => [k, f.opt()]))
      const parsed = parseData(optional, c.set, '$.set', def.zh)
      if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
    }
    const pos = this.record.size
    const head = { v: 1 as const, kind: 'correction' as const, region: this.#o.code, case: Number(c.case), procedure: existing.procedure.id, edition: existing.edition.id, act: existing.acts[index]!.act, organ: c.organ, role: c.role, actor: c.actor, at: c.at, recordedAt: draft.now, corrects: c.position, ...this.#origin(c.source, draft.now) }
    this.#put(prepare(pos, head, c.set === 'set-aside' ? { 'set-aside': true, reason: c.reason } : { set: JSON.stringify(c.set), reason: c.reason }, new Set(), this.#o.sealer), draft)
    return { kind: 'done', position: pos, case: c.case, findings: [] }
  }

  #caseRow(c: CaseRecord): CaseRow {
    const clocks = [...c.state.latest].map(([id, r]) => ({ id, due: r.due, status: r.status }))
    return {
      case: c.id, procedure: c.procedure.id, edition: c.edition.id, organ: this.record.organs(this.today()).path(c.organ) || c.organ, state: c.state.state,
      open: !c.state.isFinal(), nextDue: c.state.nextDue(), source: c.source, foreign: c.foreign, body: JSON.stringify({ clocks }),
    }
  }

  // ---- receipts -------------------------------------------------------------------------------------------------------------

  /** The receipt of an entry (C2SP tlog-proof): inclusion under the newest signed head, all fields but the sealed ones disclosed. */
  async receipt(position: number, open: readonly string[] = []): Promise<string> {
    for await (const row of this.#o.store.records(this.#o.code, position, position + 1)) {
      const entry = parseEntryText(row.body)
      const clear = clearValues(row.data, this.#o.sealer)
      const hidden = new Set(row.data === null ? [] : Object.entries(JSON.parse(row.data) as Plain).filter(([k, v]) => typeof v === 'object' && v !== null && 'sealed' in v && !open.includes(k)).map(([k]) => k))
      const salts = Array.from({ length: row.salts.length / 16 }, (_, i) => row.salts.subarray(i * 16, i * 16 + 16))
      const shown = disclose(sha256, clear, salts, Object.keys(clear).filter(k => !hidden.has(k)))
      const head = this.#o.log.head
      return makeReceipt({ entry, index: position, proof: await this.#o.log.inclusion(position, head.size), checkpoint: head.checkpoint, ...shown })
    }
    throw new RangeError(`no entry ${position}`)
  }

  /** Waits for what is under way and takes nothing more. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#running
  }
}
