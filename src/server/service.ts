import { setImmediate as turn } from 'node:timers/promises'
import { type ISODate, instantOfMinute } from '#calendar'
import type { Names } from '#derive'
import type { Catalogue, Label } from '#kernel'
import type { CaseRecord, RegionRecord } from '../record/record.ts'
import type { OpenRegion } from '../region/open.ts'
import type { Region } from '../region/region.ts'
import type { Host } from './host.ts'
import { CaseBook } from './queries/case-book.ts'

/** What the routes are given. */
export interface ServiceOptions {
  readonly host: Host
  /** Commitment to the account in whose name acts are recorded, until there is sign-in. */
  readonly actor: string
  /** The clock on the wall, in milliseconds. */
  readonly now: () => number
  readonly version: string
}

/** Source of acts recorded by hand in a demonstration, so that nobody takes them for a record of an office. */
export const BY_HAND = 'world:hand'

/** The region as the routes use it, with what is kept beside its record. */
export class Service {
  readonly #o: ServiceOptions
  #book: { readonly record: RegionRecord; readonly book: CaseBook } | null = null
  constructor(o: ServiceOptions) {
    this.#o = o
  }
  get host(): Host {
    return this.#o.host
  }
  get open(): OpenRegion {
    return this.#o.host.open
  }
  get region(): Region {
    return this.open.region
  }
  get record(): RegionRecord {
    return this.region.record
  }
  get catalogue(): Catalogue {
    return this.open.catalogue
  }
  get version(): string {
    return this.#o.version
  }
  get actor(): string {
    return this.#o.actor
  }
  today(): ISODate {
    return this.region.today()
  }
  get demonstration(): boolean {
    return this.region.ownDay !== null
  }
  /** Heads of cases as of today; made anew when the record was read again. */
  get book(): CaseBook {
    const record = this.record
    if (this.#book?.record !== record) this.#book = { record, book: new CaseBook(record) }
    return this.#book.book
  }
  /** Judges every case beforehand, a slice at a time, so that no reader waits for all of them. */
  async warm(): Promise<void> {
    const { book } = this
    const day = this.today()
    let n = 0
    for (const b of book.sorted(day)) {
      if (this.#o.host.stopping) return
      book.judged(b.c, day)
      if (++n % 100 === 0) await turn()
    }
  }
  /** When an act is dated where its author says nothing: now; in a demonstration, its own day at the present time of day. */
  instantNow(): string {
    const now = instantOfMinute(Math.floor(this.#o.now() / 60_000))
    const own = this.region.ownDay
    return own === null ? now : `${own}${now.slice(10)}`
  }
  /** What marks an entry made by hand in a demonstration. */
  byHand(): { readonly source?: string } {
    return this.demonstration ? { source: BY_HAND } : {}
  }

  organLabel(code: string): Label {
    const o = this.record.organs(this.today()).get(code)
    return o ? { zh: o.name, en: o.en } : { zh: code, en: code }
  }
  names(): Names {
    const tree = this.record.organs(this.today())
    return {
      organ: code => {
        const o = tree.get(code)
        return o && { zh: o.name, en: o.en }
      },
      caseNumber: id => {
        const c = this.record.cases.get(id)
        return c && numberOf(c)
      },
    }
  }
}

/** The number by which people know a case: the foreign one, else its own. */
export const numberOf = (c: CaseRecord): string => c.foreign ?? c.id
