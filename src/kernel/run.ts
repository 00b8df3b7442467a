import { type Calendar, daysBetween, endOfDayMinute, type ISODate, instantOfMinute, minuteOfInstant } from '#calendar'
import { type Basis, type Citation, citations } from './basis.ts'
import type { ClockDef, Overrun } from './define.ts'
import { FIRST_DATE, LAST_DATE, laterDay, plusSpan, type Span } from './span.ts'
import type { AnyAct, RunStatus, RunView } from './view.ts'

export interface Pause {
  /** Day (or instant, for limits in hours) of the pausing act; itself still counted. */
  readonly from: string
  readonly by: AnyAct
  readonly ends: readonly (string | { readonly dueOf: string })[]
  /** Day (or instant) of the resuming act; itself not counted. null: still open. */
  until: string | null
}
export interface Extension {
  readonly by: AnyAct
  readonly effect: 'full' | 'capped' | 'none'
  readonly why?: 'late' | 'not-allowed' | 'too-long' | 'too-many'
  readonly span?: Span
  readonly to?: ISODate
}

/** A run of a clock as the fold keeps it. Intervals are stored, never an accumulated number. */
export interface Run {
  readonly clock: string
  readonly def: ClockDef
  readonly startedBy: AnyAct
  readonly start: string
  readonly span: Span | null
  readonly fixed: ISODate | null
  pauses: readonly Pause[]
  extensions: readonly Extension[]
  status: RunStatus
  due: string | null
  /** Rolled by Monday to Friday in a year without a notice. */
  provisional: boolean
  /** The year whose holiday notice is awaited: no due day until it is entered. */
  awaits: number | null
  stoppedOn: ISODate | null
  stoppedBy: AnyAct | null
}

export const isTimed = (s: Span | null): boolean => s !== null && (s.unit === 'hours' || s.unit === 'minutes')
export const isOpen = (r: Run): boolean => r.status === 'running' || r.status === 'paused'
export const copyRun = (r: Run): Run => ({ ...r, pauses: r.pauses.map(p => ({ ...p })) })
/** Ends a run without performance: void, no due day (construct 13). */
export const voidRun = (r: Run): void => {
  r.status = 'void'
  r.due = null
}
/** What running out means, as a list. */
export const overruns = (d: ClockDef): readonly Overrun[] => (Array.isArray(d.onOverrun) ? d.onOverrun : [d.onOverrun as Overrun])
const openPause = (r: Run): boolean => r.pauses.some(p => p.until === null)

/** Pause intervals as a union, so that overlapping ones are taken out once. Ends are exclusive–inclusive: (from, until]. */
export const pausedIntervals = (r: Run): readonly (readonly [string, string])[] => {
  const closed = r.pauses
    .filter((p): p is Pause & { until: string } => p.until !== null && p.until > p.from)
    .map(p => [p.from < r.start ? r.start : p.from, p.until] as const)
    .filter(([a, b]) => a < b)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const out: [string, string][] = []
  for (const [a, b] of closed) {
    const last = out[out.length - 1]
    if (last && a <= last[1]) last[1] = b > last[1] ? b : last[1]
    else out.push([a, b])
  }
  return out
}

interface Due {
  readonly due: string | null
  readonly provisional: boolean
  readonly awaits: number | null
}
const at = (due: string, provisional = false): Due => ({ due, provisional, awaits: null })

/** What effective extensions add. */
const lengths = (r: Run): readonly Span[] => r.extensions.flatMap(e => (e.effect !== 'none' && e.span ? [e.span] : []))
const MINUTES: Readonly<Partial<Record<Span['unit'], number>>> = { minutes: 1, hours: 60, days: 1440 }
const minutesOf = (x: Span): number => {
  const each = MINUTES[x.unit]
  if (each === undefined) throw new RangeError(`a limit in hours cannot be lengthened by ${x.unit}`)
  return x.n * each
}

const timedDue = (r: Run, s: Span): Due => {
  let m = minuteOfInstant(r.start) + minutesOf(s)
  for (const x of lengths(r)) m += minutesOf(x)
  for (const [a, b] of pausedIntervals(r)) m += minuteOfInstant(b) - minuteOfInstant(a)
  return at(instantOfMinute(Math.min(Math.max(m, endOfDayMinute(FIRST_DATE)), endOfDayMinute(LAST_DATE))))
}

const workingDue = (r: Run, s: Span, cal: Calendar): Due => {
  let n = s.n
  const others: Span[] = []
  for (const x of lengths(r)) {
    if (x.unit === 'working-days') n += x.n
    else others.push(x)
  }
  for (const [a, b] of pausedIntervals(r)) n += cal.workdaysAfterUpTo(a, b)
  const end = plusSpan(r.start, { ...s, n }, cal)
  if (!('on' in end)) return { due: null, provisional: false, awaits: end.awaits }
  return others.length === 0 ? at(end.on) : calendarDue(r, end.on, others, [], cal)
}

/** Spans one after another, then the days paused, then one roll; a limit of no days that nothing lengthened does not roll (construct 4). */
const calendarDue = (r: Run, from: ISODate, spans: readonly Span[], pauses: readonly (readonly [string, string])[], cal: Calendar): Due => {
  let end = from
  let moved = false
  for (const x of spans) {
    const next = plusSpan(end, x, cal)
    if (!('on' in next)) return { due: null, provisional: false, awaits: next.awaits }
    moved ||= next.on !== end
    end = next.on
  }
  for (const [a, b] of pauses) {
    end = laterDay(end, daysBetween(a, b))
    moved = true
  }
  if (r.def.roll === 'none' || !moved) return at(end)
  const rolled = cal.roll(end)
  return at(rolled.on, rolled.provisional)
}

const baseDue = (r: Run, cal: Calendar): Due => {
  // A date stands as it is written: no pause moves it, and it rolls only where a span was added to it.
  if (r.fixed !== null) return calendarDue(r, r.fixed, lengths(r), [], cal)
  if (r.span === null) return at(r.start)
  if (isTimed(r.span)) return timedDue(r, r.span)
  return r.span.unit === 'working-days'
    ? workingDue(r, r.span, cal)
    : calendarDue(r, r.start, [r.span, ...lengths(r)], pausedIntervals(r), cal)
}

/** The due day as the run now stands: limit from its start, extensions, pauses, then one roll (DESIGN §2). */
export const dueOfRun = (r: Run, cal: Calendar): Due => {
  if (openPause(r)) return { due: null, provisional: false, awaits: null }
  const base = baseDue(r, cal)
  let due = base.due
  for (const e of r.extensions) if (e.effect !== 'none' && e.to !== undefined && due !== null && e.to > due) due = e.to
  return { ...base, due }
}

/** A moment to the minute in +08:00, so that moments compare as text; a date is the end of its day. */
export const toMinute = (moment: string): string => instantOfMinute(Math.min(momentOf(moment), endOfDayMinute(LAST_DATE)))
/** Minutes since the epoch of an instant, or of the last minute of a date. */
export const momentOf = (moment: string): number => (moment.length > 10 ? minuteOfInstant(moment) : endOfDayMinute(moment))

export const dayOfMoment = (moment: string): ISODate => (moment.length > 10 ? toMinute(moment).slice(0, 10) : moment)

/** Compares a due day or instant with an act: is the act still in time? */
export const inTimeFor = (due: string, on: ISODate, instant: string): boolean =>
  due.length > 10 ? minuteOfInstant(instant) <= minuteOfInstant(due) : on <= due

export const runView = (r: Run): RunView => ({
  clock: r.clock,
  start: r.start,
  startedBy: r.startedBy,
  due: r.due,
  status: r.status,
  stoppedOn: r.stoppedOn,
  stoppedBy: r.stoppedBy,
  extended: r.extensions.reduce((n, e) => n + (e.effect === 'none' ? 0 : (e.span?.n ?? 0)), 0),
})

// ---- explanation -----------------------------------------------------------------------------------------------------------

/** How a due day came about: every run explains itself (construct 18). */
export interface Why {
  readonly clock: string
  readonly startAct: string
  readonly start: string
  readonly says: readonly Citation[]
  readonly span: { readonly n: number; readonly unit: Span['unit'] } | null
  readonly fixed: ISODate | null
  /** Rest days that were not counted (working-day limits), and make-up days that were, with their notice. */
  readonly skipped: readonly {
    readonly on: ISODate
    readonly kind: string
    readonly name?: { readonly zh: string; readonly en: string }
    readonly notice?: string | null
  }[]
  readonly pauses: readonly { readonly from: string; readonly until: string | null; readonly by: string }[]
  readonly extensions: readonly {
    readonly on: ISODate
    readonly effect: Extension['effect']
    readonly why?: string
    readonly n?: number
    readonly unit?: string
    readonly to?: ISODate
  }[]
  readonly rolledFrom: ISODate | null
  readonly due: string | null
  readonly provisional: boolean
  readonly awaits: number | null
}

export const explainRun = (r: Run, cal: Calendar): Why => {
  const basis: Basis = r.span ? r.span.basis : r.def.basis
  const counted = r.span?.unit === 'working-days'
  const unrolled =
    r.due !== null && r.span && !counted && !isTimed(r.span) && r.fixed === null
      ? dueOfRun({ ...r, def: { ...r.def, roll: 'none' }, pauses: r.pauses.map(p => ({ ...p })) }, cal).due
      : null
  const from = counted ? r.start : unrolled === null ? null : laterDay(unrolled, -1)
  const skipped =
    r.due === null || from === null
      ? []
      : cal.restDays(from, r.due.slice(0, 10)).map(d => ({
          on: d.on,
          kind: d.kind,
          ...(d.name ? { name: d.name } : {}),
          ...(d.notice ? { notice: d.notice.number } : {}),
        }))
  return {
    clock: r.clock,
    startAct: r.startedBy.act,
    start: r.start,
    says: [...citations(basis)],
    span: r.span ? { n: r.span.n, unit: r.span.unit } : null,
    fixed: r.fixed,
    skipped,
    pauses: r.pauses.map(p => ({ from: p.from, until: p.until, by: p.by.act })),
    extensions: r.extensions.map(e => ({
      on: e.by.on,
      effect: e.effect,
      ...(e.why ? { why: e.why } : {}),
      ...(e.span ? { n: e.span.n, unit: e.span.unit } : {}),
      ...(e.to ? { to: e.to } : {}),
    })),
    rolledFrom: unrolled !== null && unrolled !== r.due ? unrolled : null,
    due: r.due,
    provisional: r.provisional,
    awaits: r.awaits,
  }
}
