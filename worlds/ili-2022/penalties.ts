import { powersOf, tiers } from './enforcing.ts'
import type { Rng } from './random.ts'

/** A penalty in view: for what, how much, and what it owes. */
export interface Penalty {
  readonly organ: string
  readonly party_kind: 'citizen' | 'organisation'
  readonly power: string
  readonly first: boolean
  readonly fine: number
  readonly kinds: string
  readonly tier: string
  readonly hearing: boolean
  readonly major: boolean
}
/** Draws one; the hearing is owed for a stop of business, or from the sums of the register hearing-thresholds. */
export const penaltyOf = (r: Rng, organ: string, n: number): Penalty => {
  const list = powersOf(organ, 'penalty')
  const place = r.chance(0.6) ? 0 : 1
  const party_kind = r.chance(0.4) ? 'citizen' : 'organisation'
  const tier = r.pick(['A', 'A', 'A', 'B', 'B', 'C'])
  const range = tiers.find(t => t.id === tier)!
  const fine = Math.round((range.min + r.next() * (range.max - range.min)) / 100) * 100
  const heavy = n % 17 === 0 ? ',business-stop' : r.chance(0.2) ? ',confiscation' : ''
  const hearing = heavy === ',business-stop' || fine >= (party_kind === 'citizen' ? 10_000 : 100_000)
  return {
    organ,
    party_kind,
    power: (list[place] ?? list[0])!.id,
    first: place === 0,
    fine,
    kinds: `fine${heavy}`,
    tier,
    hearing,
    major: tier === 'C' || heavy === ',business-stop',
  }
}
