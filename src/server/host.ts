import type { OpenRegion } from '../region/open.ts'

/** Where the start stands; what `GET /api/status` says. */
export interface Status {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly step?: string
  readonly done?: number
  readonly of?: number
  readonly why?: string
}

/** The region is not served yet, or no longer. */
export class NotServed extends Error {
  readonly code: 'loading' | 'not-loaded' | 'stopping'
  readonly facts: Readonly<Record<string, string>>
  constructor(code: NotServed['code'], facts: NotServed['facts'] = {}) {
    super(code)
    this.name = 'NotServed'
    this.code = code
    this.facts = facts
  }
}

/** Holds the region that is served: the server answers before it is open and says how far it is. */
export class Host {
  #status: Status = { state: 'loading', step: 'store', done: 0, of: 0 }
  #open: OpenRegion | null = null
  #stopping = false

  get status(): Status {
    return this.#status
  }
  progress(step: string, done = 0, of = 0): void {
    if (this.#status.state === 'loading') this.#status = { state: 'loading', step, done, of }
  }
  ready(open: OpenRegion): void {
    this.#open = open
    this.#status = { state: 'ready' }
  }
  fail(why: string): void {
    this.#status = { state: 'failed', why }
  }
  get stopping(): boolean {
    return this.#stopping
  }
  stop(): void {
    this.#stopping = true
  }
  /** The open region. NotServed while it loads, when it could not, and once the server stops. */
  get open(): OpenRegion {
    if (this.#stopping) throw new NotServed('stopping')
    if (this.#open) return this.#open
    throw this.#status.state === 'failed'
      ? new NotServed('not-loaded', { why: this.#status.why ?? '' })
      : new NotServed('loading', { step: this.#status.step ?? '' })
  }
}
