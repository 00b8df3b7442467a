import type { Basis } from './basis.ts'

/** A length of time that a rule states, with its article on the same line. */
export interface Span {
  readonly n: number
  readonly unit: 'working-days' | 'days' | 'months' | 'years' | 'hours' | 'minutes'
  readonly basis: Basis
}
const span =
  (unit: Span['unit']) =>
  (n: number, basis: Basis): Span => ({ n, unit, basis })

/** Working days (工作日) by the State Council's notices, make-up days included. */
export const workdays = span('working-days')
/** Calendar days; a last day that is a rest day rolls where the clock rolls. */
export const days = span('days')
export const months = span('months')
export const years = span('years')
/** Hours from an instant, through nights and rest days. */
export const hours = span('hours')
export const minutes = span('minutes')
/** The same day: never rolls. */
export const sameDay = (basis: Basis): Span => ({ n: 0, unit: 'days', basis })

/** What differs between the dossiers' reading rules, as one named value of the edition (ADR 0002). */
export interface RuleSet {
  readonly name: string
  /** The overrun of a run that was started again: still a finding, or gone with it. */
  readonly earlierRuns: 'keep' | 'drop'
  /** An extension beyond the lawful maximum. */
  readonly tooLong: 'capped' | 'nothing'
  /** Other cases, where one case is judged alone: none (counts 0, every true), or not judged. */
  readonly alone: 'empty' | 'unjudged'
}
export const ruleSet = (name: string, r: Omit<RuleSet, 'name'>): RuleSet => ({ name, ...r })
/** The four dossiers' rule sets. */
export const disputesRules = ruleSet('disputes', { earlierRuns: 'drop', tooLong: 'nothing', alone: 'unjudged' })
export const rulemakingRules = ruleSet('rulemaking', { earlierRuns: 'drop', tooLong: 'capped', alone: 'unjudged' })
export const enforcementRules = ruleSet('enforcement', { earlierRuns: 'keep', tooLong: 'capped', alone: 'empty' })
export const governanceRules = ruleSet('governance', { earlierRuns: 'keep', tooLong: 'capped', alone: 'empty' })
