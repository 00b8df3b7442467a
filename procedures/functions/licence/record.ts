import { type AnyAct, type AnyView, days, type ISODate, law } from '#kernel'

const LICENSING = law('行政许可法(2019-04-23)')

/** Handled by one organ alone; otherwise the longer limits of arts. 26 and 42(2) apply. */
export const isSingle = (c: AnyView): boolean => (c.first('receive')?.data.mode ?? 'single') === 'single'

/** Longest extension in working days: 行政许可法 42(1) ten, 42(2) fifteen. */
export const longest = (c: AnyView): number => (isSingle(c) ? 10 : 15) // 行政许可法 第四十二条

/** Asked at least thirty days before the licence expires (行政许可法 50); undefined where no day of expiry was given. */
export const inTimeForRenewal = (c: AnyView, on: ISODate, expires: string | undefined): boolean | undefined =>
  expires === undefined ? undefined : c.plus(on, days(30, LICENSING.art(50, 1))) <= expires

/** Pairs of acts whose days are left out (行政许可法 45). */
const leftOut = [['ask-hearing', 'hold-hearing'], ['start-excluded', 'end-excluded']] as const

/** Working days from the acceptance (on the spot: the receipt) to the decision, less those left out; stretches follow one another. */
export const workingDaysTaken = (c: AnyView, decision: AnyAct): number | undefined => {
  const start = c.first('accept') ?? c.first('receive')
  if (!start) return undefined
  const out = leftOut.flatMap(([opens, closes]) =>
    c.all(opens).map(a => {
      const end = c.after(a).before(decision).first(closes)?.on ?? decision.on
      return c.calendar.workdaysAfterUpTo(a.on, end)
    }),
  )
  return c.calendar.workdaysAfterUpTo(start.on, decision.on) - out.reduce((n, x) => n + x, 0)
}
