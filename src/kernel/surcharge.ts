import { daysBetween, type ISODate } from '#calendar'
import type { SurchargeDef } from './define.ts'
import { fen } from './fields.ts'
import type { AnyView } from './view.ts'

/** Whole fen (分): 100 to the yuan. */
export type Fen = number

export interface SurchargeInput {
  readonly principal: Fen
  /** Last day on which payment was in time; the day after is the first that counts. */
  readonly due: ISODate
  /** Day asked about, itself counted. */
  readonly on: ISODate
  /** Hundredths of a per cent a day: 3 % = 300. */
  readonly perDayBasisPoints: number
  readonly capAt?: 'principal'
  /** Stretches that do not count: the days after the first up to and including the second; null: not over yet. They may overlap. */
  readonly except?: readonly (readonly [from: ISODate, until: ISODate | null])[]
}
export interface Surcharge {
  readonly amount: Fen
  /** Days that count, and days left out of them. */
  readonly days: number
  readonly excepted: number
  readonly capped: boolean
}

/** Days in (a, b], none when b is not after a. */
const daysIn = (a: ISODate, b: ISODate): number => Math.max(0, daysBetween(a, b))

const exceptedDays = (due: ISODate, on: ISODate, except: NonNullable<SurchargeInput['except']>): number => {
  let total = 0
  let covered = due
  for (const [from, until] of [...except].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const start = from > covered ? from : covered
    const end = until === null || until > on ? on : until
    total += daysIn(start, end)
    if (end > covered) covered = end
  }
  return total
}

/**
 * Money that grows by the day (加处罚款、滞纳金): so many hundredths of a per cent of the principal for each day after the due day up to the day
 * asked about, less the excepted stretches, at most the principal where it is capped (行政处罚法 72, 73; 行政强制法 45). Exact: a fraction of a fen
 * is dropped, in the party's favour. Requires a principal in whole fen, not negative.
 */
export const surcharge = (x: SurchargeInput): Surcharge => {
  if (!Number.isSafeInteger(x.principal) || x.principal < 0) throw new RangeError(`principal must be whole fen, not ${x.principal}`)
  const all = daysIn(x.due, x.on)
  const excepted = exceptedDays(x.due, x.on, x.except ?? [])
  const grown = Number((BigInt(x.principal) * BigInt(x.perDayBasisPoints) * BigInt(all - excepted)) / 10_000n)
  const capped = x.capAt === 'principal' && grown > x.principal
  return { amount: capped ? x.principal : grown, days: all - excepted, excepted, capped }
}

/** Stretches between pairs of acts, from the day of the first to that of the first later one of the second kind. */
const stretches = (c: AnyView, pairs: NonNullable<SurchargeDef<AnyView>['except']>): readonly (readonly [ISODate, ISODate | null])[] =>
  pairs.flatMap(([opens, closes]) => c.all(opens).map(a => [a.on, c.after(a).first(closes)?.on ?? null] as const))

/**
 * The surcharge of a clock of a case on a day, by the definition that stands on the clock; its principal is in yuan, as fields of money are.
 * Nothing without a run, a due day or a principal, and nothing on or before the due day.
 */
export const surchargeOf = (
  c: AnyView,
  clock: string,
  def: Pick<SurchargeDef<AnyView>, 'perDayBasisPoints' | 'of' | 'capAt' | 'except'>,
  on: ISODate,
): Surcharge => {
  const due = c.run(clock)?.due?.slice(0, 10)
  const principal = fen(def.of(c) ?? 0)
  if (due === undefined || principal <= 0 || on <= due) return { amount: 0, days: 0, excepted: 0, capped: false }
  return surcharge({
    principal,
    due,
    on,
    perDayBasisPoints: def.perDayBasisPoints,
    ...(def.capAt ? { capAt: def.capAt } : {}),
    except: stretches(c, def.except ?? []),
  })
}
