import type { ISODate } from '#calendar'
import type { Basis, Label } from './basis.ts'
import type { DataOf } from './fields.ts'
import type { Span } from './span.ts'
import type { ActOf, ActShapes, View } from './view.ts'

/** Holds or not; undefined: what it needs is not at hand. */
export type Verdict = boolean | undefined

/** What running out means (construct 12). Only `finding` is an unlawfulness. */
export type Overrun<D = string> =
  | 'finding'
  | { readonly finding: string }
  | { readonly lapse: Label }
  | { readonly ripens: Label }
  | { readonly othersDuty: Label }
  | {
      readonly does: D
      readonly data?: Readonly<Record<string, unknown>>
      readonly dated?: 'due' | 'from'
      readonly finding?: string
      readonly basis: Basis
    }

/** The overrun is this finding, shared by several clocks and reported once. */
export const finding = (id: string) => ({ finding: id })
/** A right lapses; nothing unlawful. */
export const lapse = (zh: string, en: string) => ({ lapse: { zh, en } })
/** A waiting time is over; another act becomes possible. */
export const ripens = (zh: string, en: string) => ({ ripens: { zh, en } })
/** Somebody else's duty, shown only. */
export const othersDuty = (zh: string, en: string) => ({ othersDuty: { zh, en } })
/** A pause that ends on the due day of another clock, if no act ended it before (construct 10). */
export const dueOf = (clock: string) => ({ dueOf: clock })

export interface ExtensionDef<V, D> {
  /** Adds this; or sets the date, unrolled. */
  readonly by?: (a: ActOf<D>, c: V) => Span | undefined
  readonly to?: (a: ActOf<D>, c: V) => ISODate | undefined
  readonly each?: Span
  readonly inAll?: Span
  readonly times?: number
  readonly notAfter?: (c: V) => ISODate | undefined
  /** Wrong approver, nobody agreed, no rule behind it: moves nothing. */
  readonly allowed?: (c: V, a: ActOf<D>) => Verdict
  /** Overrides the rule set's answer to an extension beyond the maximum. */
  readonly tooLong?: 'capped' | 'nothing'
}

export interface ClockDef<A = ActShapes, D = Readonly<Record<string, unknown>>> extends Label {
  readonly basis: Basis
  /** How long; null: no run begins. */
  readonly limit?: Span | ((c: View<A>, a: ActOf<D>) => Span | null)
  /** Or the day itself, taken as it stands (construct 5). None given: the limit counts where there is one, else no run begins. */
  readonly due?: (c: View<A>, a: ActOf<D>) => ISODate | null | undefined
  /** The date (or instant, for hours) counted from, where it is not the day of the act. */
  readonly from?: (c: View<A>, a: ActOf<D>) => string | undefined
  /** Whether a run begins, tested once at the starting act. */
  readonly when?: (c: View<A>, a: ActOf<D>) => boolean
  readonly roll?: 'none'
  readonly onOverrun: Overrun<keyof A & string> | readonly Overrun<keyof A & string>[]
  /** Pausing act → the acts (or another clock's due day) that end that pause. An empty list: ended by any restart only. */
  readonly pausedBy?: {
    readonly [K in keyof A & string]?: (keyof A & string) | readonly ((keyof A & string) | { readonly dueOf: string })[]
  }
  readonly extendedBy?: {
    readonly [K in keyof A & string]?: ExtensionDef<
      View<A>,
      A[K] extends { readonly data: infer F } ? DataOf<F> : Readonly<Record<string, never>>
    >
  }
  /** The date a stopping act counts by, where it is not its own day (construct 16). */
  readonly stopsOn?: {
    readonly [K in keyof A & string]?: (
      a: ActOf<A[K] extends { readonly data: infer F } ? DataOf<F> : Readonly<Record<string, never>>>,
    ) => ISODate | undefined
  }
  /** Money that grows by the day after the due day (construct 61). */
  readonly surcharge?: SurchargeDef<View<A>>
  /** How the law speaks of extension, where no act exists for it: text for help pages. */
  readonly extensionNote?: Label
}

export interface SurchargeDef<V> {
  /** Per cent of the principal for each day, as hundredths of a per cent: 3 % = 300. */
  readonly perDayBasisPoints: number
  readonly of: (c: V) => number | undefined
  readonly capAt?: 'principal'
  /** Pairs of acts between which it does not grow. */
  readonly except?: readonly (readonly [string, string])[]
  readonly basis: Basis
}
