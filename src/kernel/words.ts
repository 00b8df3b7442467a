import { type ISODate, minuteOfInstant } from '#calendar'
import { filled } from './fields.ts'
import type { AnyAct, AnyView } from './view.ts'

const DAY_MINUTES = 1440
const ZONE_MINUTES = 480
const minuteOfDay = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/**
 * Every X has its later Y (construct 40), in recorded order. With a key, a Y with the same key anywhere after the X; without one, one Y for
 * one X, each taken by the first X before it that has none.
 */
export const everyHasLater = (c: AnyView, x: string, y: string, key?: (a: AnyAct) => unknown): boolean => {
  if (key) return c.all(x).every((a: AnyAct) => c.after(a).has(y, (b: AnyAct) => key(b) === key(a)))
  let waiting = 0
  for (const a of c.acts()) {
    if (a.act === y && waiting > 0) waiting--
    else if (a.act === x) waiting++
  }
  return waiting === 0
}

/** Is an instant between two hours of the day in +08:00, the first counted and the last not; over midnight where `to` is the earlier (construct 42). */
export const atNight = (at: string, from: string, to: string): boolean => {
  const m = (minuteOfInstant(at) + ZONE_MINUTES) % DAY_MINUTES
  const [a, b] = [minuteOfDay(from), minuteOfDay(to)]
  return a <= b ? a <= m && m < b : m >= a || m < b
}

/** A weekly rest day or statutory holiday that is not a make-up working day: the same set off which limits roll (construct 42). */
export const onRestDay = (c: Pick<AnyView, 'calendar'>, on: ISODate): boolean => c.calendar.isRest(on)

/** Two digests of canonical bytes are one and the same; an empty or absent one is the same as nothing (construct 43). */
export const sameDigest = (a: string | null | undefined, b: string | null | undefined): boolean => filled(a) && a === b
