import type { Calendar, ISODate } from '#calendar'
import type { ClockDef } from './clock-def.ts'
import { dueOfRun, inTimeFor, isTimed, type Pause, type Run, toMinute } from './run.ts'
import type { Span } from './span.ts'
import type { AnyAct } from './view.ts'

/** What acts and days do to one run of a clock. Each changes the run that it is given. */

/** Counts the due day anew from the start, with every pause and extension so far. */
export const recount = (r: Run, calendar: Calendar): void => {
  const d = dueOfRun(r, calendar)
  r.due = d.due
  r.provisional = d.provisional
  r.awaits = d.awaits
  r.status = r.pauses.some(p => p.until === null) ? 'paused' : 'running'
}

/** A run that begins with an act: `start` is the day, or for limits in hours the minute, that it counts from. */
export const begin = (
  clock: string,
  def: ClockDef,
  startedBy: AnyAct,
  start: string,
  how: { readonly span: Span | null; readonly fixed: ISODate | null },
  calendar: Calendar,
): Run => {
  const r: Run = {
    clock,
    def,
    startedBy,
    start,
    ...how,
    pauses: [],
    extensions: [],
    status: 'running',
    due: null,
    provisional: false,
    awaits: null,
    stoppedOn: null,
    stoppedBy: null,
  }
  recount(r, calendar)
  return r
}

/** An act stops the run: in time, or too late. A run stopped before or void stays as it is. */
export const stop = (r: Run, act: AnyAct): void => {
  if (r.status === 'void' || r.stoppedBy) return
  const on = r.def.stopsOn?.[act.act]?.(act as never) ?? act.on
  const instant = on === act.on ? act.at : `${on}T23:59:59+08:00`
  r.stoppedOn = on
  r.stoppedBy = act
  if (r.status === 'paused') {
    r.status = 'met'
    r.due = null
  } else if (r.due === null) r.status = 'met'
  else r.status = inTimeFor(r.due, on, instant) ? 'met' : 'overrun'
}

/** An act begins a pause of the run, where the clock names it and no such pause is open. */
export const pause = (r: Run, act: AnyAct, calendar: Calendar): void => {
  const ends = r.def.pausedBy?.[act.act]
  if (ends === undefined || r.pauses.some(p => p.until === null && p.by.act === act.act)) return
  const list = typeof ends === 'string' ? [ends] : (ends as readonly (string | { dueOf: string })[])
  r.pauses = [...r.pauses, { from: isTimed(r.span) ? toMinute(act.at) : act.on, by: act, ends: list, until: null }]
  recount(r, calendar)
}

/** An act ends the pauses that it ends. */
export const resume = (r: Run, act: AnyAct, calendar: Calendar): void => {
  let closed = false
  for (const p of r.pauses) {
    if (p.until !== null || !p.ends.includes(act.act)) continue
    p.until = isTimed(r.span) ? toMinute(act.at) : act.on
    closed = true
  }
  if (closed) recount(r, calendar)
}

/** A pause ends with the due day of another clock. */
export const endPause = (r: Run, p: Pause, due: string, calendar: Calendar): void => {
  p.until = isTimed(r.span) ? toMinute(due) : due.slice(0, 10)
  recount(r, calendar)
}
