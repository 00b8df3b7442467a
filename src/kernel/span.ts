import { type Calendar, dayOf, type ISODate, isoOf, plusMonths } from '#calendar'
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

/** The first and the last date that can be written. */
export const FIRST_DATE = '0001-01-01'
export const LAST_DATE = '9999-12-31'
const within = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most)
/** A date so many days later. What lies beyond the dates that can be written is the last of them: data may name any number of days. */
export const laterDay = (from: ISODate, n: number): ISODate => isoOf(within(dayOf(from) + n, dayOf(FIRST_DATE), dayOf(LAST_DATE)))
const laterMonth = (from: ISODate, n: number): ISODate => {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + n
  return month < 12 ? FIRST_DATE : month >= 120_000 ? LAST_DATE : plusMonths(from, n)
}
const YEAR_OF_WORKDAYS = 400
/** Working days of a count that leads beyond every notice all the same: the first year on the way without one. */
const laterWorkday = (from: ISODate, n: number, cal: Calendar): { readonly on: ISODate } | { readonly awaits: number } => {
  const year = Number(from.slice(0, 4))
  if (n > 0 && from === LAST_DATE) return { awaits: year }
  if (n < 0 && year === 1) return { awaits: year }
  return cal.addWorkdays(from, within(n, -YEAR_OF_WORKDAYS * 10_000, YEAR_OF_WORKDAYS * 10_000))
}

/** Adds a span to a date (hours to its first minute) without any roll (months clamp to the last day); the year awaited where working days reach into one without a notice. */
export const plusSpan = (from: ISODate, s: Span, cal: Calendar): { readonly on: ISODate } | { readonly awaits: number } => {
  switch (s.unit) {
    case 'working-days':
      return laterWorkday(from, s.n, cal)
    case 'days':
      return { on: laterDay(from, s.n) }
    case 'months':
      return { on: laterMonth(from, s.n) }
    case 'years':
      return { on: laterMonth(from, s.n * 12) }
    default:
      return { on: laterDay(from, Math.floor(s.n / (s.unit === 'hours' ? 24 : 1440))) }
  }
}

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
