import { type Calendar, daysBetween, type ISODate } from '#calendar'
import { overrunIsFinding } from '#derive'
import { type AnyEdition, type Assessment, assess, type CaseState, type Run } from '#kernel'
import { findingDay } from '../../indicators/rows.ts'
import type { CaseRecord, RegionRecord } from '../../record/record.ts'

export interface Left {
  /** Below zero: so many days over. */
  readonly n: number
  readonly unit: 'working-days' | 'days'
}
export interface Due {
  readonly clock: string
  readonly due: string
  readonly status: 'running' | 'overrun'
  readonly left: Left
}
/** What a list needs of a case without judging its findings. */
export interface Brief {
  readonly c: CaseRecord
  readonly acts: number
  /** The text that governs it on that day. */
  readonly edition: AnyEdition
  readonly number: string
  readonly state: string
  readonly final: boolean
  readonly openedOn: ISODate
  readonly lastOn: ISODate
  readonly next: Due | null
}
/** What a case shows on the day, and the day on which each finding arose, in their order. */
export interface Judgement extends Assessment {
  readonly days: readonly ISODate[]
}
interface Judged {
  readonly acts: number
  /** Size of the record where other cases were looked at, version of the registers where those were; null: only its own acts can change it. */
  readonly size: number | null
  readonly registers: number | null
  readonly value: Judgement
}

/** Days to a due day, in the unit in which its limit counts. */
export const leftOf = (r: Pick<Run, 'span'>, due: string, today: ISODate, calendar: Calendar): Left => {
  const day = due.slice(0, 10)
  return r.span?.unit === 'working-days'
    ? { n: calendar.workdaysAfterUpTo(today, day), unit: 'working-days' }
    : { n: daysBetween(today, day), unit: 'days' }
}

/** The next thing due: what runs, and what was due and is still owed. A right that lapsed is owed by nobody. */
export const nextDue = (s: CaseState, today: ISODate): Due | null => {
  if (s.isFinal()) return null
  let next: Run | null = null
  for (const r of s.latest.values()) {
    const owed = r.status === 'running' || (r.status === 'overrun' && r.stoppedBy === null && overrunIsFinding(r.def))
    if (owed && r.due !== null && (next === null || r.due < next.due!)) next = r
  }
  return (
    next && {
      clock: next.clock,
      due: next.due!,
      status: next.status as Due['status'],
      left: leftOf(next, next.due!, today, s.atHand.calendar),
    }
  )
}

/** Next due day (none last), then number, then id: the same order for every reader. */
export type Key = readonly [due: string | null, number: string, id: string]
export const keyOf = (b: Brief): Key => [b.next?.due ?? null, b.number, b.c.id]
export const compareKeys = (a: Key, b: Key): number => {
  if (a[0] !== b[0]) return a[0] === null ? 1 : b[0] === null ? -1 : a[0] < b[0] ? -1 : 1
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0
}
const compare = (a: Brief, b: Brief): number => compareKeys(keyOf(a), keyOf(b))

/** Heads and judgements of all cases as of a day, kept: an act makes anew what it touched, a new day everything. */
export class CaseBook {
  readonly #record: RegionRecord
  #day: ISODate = ''
  #sorted: Brief[] = []
  #size = -1
  #epoch = -1
  readonly #judged = new Map<string, Judged>()
  readonly #texts = new Map<string, { readonly acts: number; readonly text: string }>()
  constructor(record: RegionRecord) {
    this.#record = record
  }

  #turn(day: ISODate): void {
    if (day === this.#day && this.#epoch === this.#record.epoch) return
    this.#day = day
    this.#epoch = this.#record.epoch
    this.#sorted = []
    this.#size = -1
    this.#judged.clear()
  }
  #brief(c: CaseRecord, day: ISODate): Brief {
    const s = this.#record.stateOn(c, day)
    const acts = s.acts
    return {
      c,
      acts: c.acts.length,
      edition: s.edition,
      number: c.foreign ?? c.id,
      state: s.state,
      final: s.isFinal(),
      openedOn: acts[0]?.on ?? c.lastDay,
      lastOn: acts.at(-1)?.on ?? c.lastDay,
      next: nextDue(s, day),
    }
  }

  /** All cases that had begun by the day, in the order of lists. Do not change what it returns. */
  sorted(day: ISODate): readonly Brief[] {
    this.#turn(day)
    if (this.#size === this.#record.size) return this.#sorted
    const known = new Map(this.#sorted.map(b => [b.c.id, b]))
    const changed: Brief[] = []
    const kept: Brief[] = []
    for (const c of this.#record.cases.values()) if (known.get(c.id)?.acts !== c.acts.length) changed.push(this.#brief(c, day))
    const anew = new Set(changed.map(b => b.c.id))
    for (const b of this.#sorted) if (!anew.has(b.c.id)) kept.push(b)
    changed.sort(compare)
    const out: Brief[] = []
    let i = 0
    for (const b of kept) {
      while (i < changed.length && compare(changed[i]!, b) < 0) out.push(changed[i++]!)
      out.push(b)
    }
    while (i < changed.length) out.push(changed[i++]!)
    this.#sorted = out
    this.#size = this.#record.size
    return out
  }

  /** Findings and clocks of a case as of the day. */
  judged(c: CaseRecord, day: ISODate): Judgement {
    this.#turn(day)
    const record = this.#record
    const known = this.#judged.get(c.id)
    const fresh = (k: Judged): boolean =>
      k.acts === c.acts.length &&
      (k.size === null || k.size === record.size) &&
      (k.registers === null || k.registers === record.registers.version)
    if (known && fresh(known)) return known.value
    const { linkReads, registerReads } = record
    const s = record.stateOn(c, day)
    const a = assess(s, day)
    const value: Judgement = { ...a, days: a.findings.map(id => findingDay(s, id, day)) }
    this.#judged.set(c.id, {
      acts: c.acts.length,
      value,
      size: record.linkReads === linkReads ? null : record.size,
      registers: record.registerReads === registerReads ? null : record.registers.version,
    })
    return value
  }

  /** What a search looks through: the number and the texts of the acts. Sealed values and people are not in it. */
  text(b: Brief): string {
    const known = this.#texts.get(b.c.id)
    if (known?.acts === b.c.acts.length) return known.text
    const parts: string[] = [b.number, b.c.id]
    for (const a of b.c.acts)
      for (const [k, f] of Object.entries(b.edition.acts[a.act]?.data ?? {})) {
        const v = a.data[k]
        if (!f.isSealed && (f.kind === 'text' || f.kind === 'document') && typeof v === 'string' && v.length < 300) parts.push(v)
      }
    const text = parts.join('\n').toLowerCase()
    this.#texts.set(b.c.id, { acts: b.c.acts.length, text })
    return text
  }
}
