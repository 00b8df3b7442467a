import type { Label } from '#kernel'

/** What kind of thing a published report says that does not stand by itself. */
export type TextFindingKind =
  | 'ratio.impossible'
  | 'ratio.no-population'
  | 'ratio.digits'
  | 'total.conflict'
  | 'sum'
  | 'list.count'
  | 'count.no-total'
  | 'count.basis'
  | 'count.gap'
  | 'scope'
  | 'unit'
  | 'floor'
  | 'round-number'
  | 'claim.contradicted'
  | 'claim.no-figure'
  | 'claim.unverifiable'

/**
 * `contradiction`: the text cannot be right as it stands. `needs`: it may be right, but a reader cannot tell without a population, a total or
 * a number that is not given. `note`: to be read with care.
 */
export type TextFindingWeight = 'contradiction' | 'needs' | 'note'

/** One finding over a text: where, the words meant, why (in both languages) and the figures concerned, as written. */
export interface TextFinding {
  readonly kind: TextFindingKind
  readonly weight: TextFindingWeight
  /** Marks of the headings above it, as 一(六)2; empty before the first heading. */
  readonly section: string
  /** Line of the text, from 1. */
  readonly line: number
  readonly text: string
  readonly detail: Label
  readonly figures: readonly string[]
}
