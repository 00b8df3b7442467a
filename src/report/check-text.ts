import { claimFindings, contradictedClaims } from './check-text/claims.ts'
import type { TextFinding, TextFindingWeight } from './check-text/finding.ts'
import { listFindings } from './check-text/lists.ts'
import { countsOf, ratesOf } from './check-text/quantities.ts'
import { ratioFindings, tenthFindings } from './check-text/ratios.ts'
import { countReadings, mixedScopes } from './check-text/readings.ts'
import { sentencesOf } from './check-text/split.ts'
import { totalFindings } from './check-text/totals.ts'

export type { TextFinding, TextFindingKind, TextFindingWeight } from './check-text/finding.ts'

const ORDER: Readonly<Record<TextFindingWeight, number>> = { contradiction: 0, needs: 1, note: 2 }

export interface TextCheck {
  /** By weight, then as they stand in the text. */
  readonly findings: readonly TextFinding[]
  /** Numbers read: how much of the text was looked at. */
  readonly counts: number
  readonly rates: number
  readonly sentences: number
}

/**
 * Reads the text of a published report, in Chinese, and says what cannot be right (percentages that no stated total allows, totals that differ,
 * lists that are not as long as they say), and what a reader cannot tell without a population or a number. It knows nothing of the place, the
 * year or the organ; ratios are held to round half up at the decimals they are printed with (indicators do the same).
 */
export const checkText = (text: string): TextCheck => {
  const sentences = sentencesOf(text)
  const counts = sentences.flatMap(countsOf)
  const rates = sentences.flatMap(ratesOf)
  const of = <T extends { readonly sentence: unknown }>(list: readonly T[], s: unknown) => list.filter(x => x.sentence === s)
  const findings = [
    ...ratioFindings(rates, counts),
    ...sentences.flatMap(tenthFindings),
    ...totalFindings(counts),
    ...sentences.flatMap(s => listFindings(s, of(counts, s))),
    ...counts.flatMap(c => countReadings(c, rates)),
    ...sentences.flatMap(s => claimFindings(s, of(counts, s), of(rates, s))),
    ...contradictedClaims(sentences),
    ...mixedScopes(sentences),
  ]
  const ordered = findings
    .map((f, i) => ({ f, i }))
    .sort((a, b) => ORDER[a.f.weight] - ORDER[b.f.weight] || a.f.line - b.f.line || a.i - b.i)
    .map(x => x.f)
  return { findings: ordered, counts: counts.length, rates: rates.length, sentences: sentences.length }
}
/** Does the text contradict itself anywhere? */
export const contradicts = (c: TextCheck): boolean => c.findings.some(f => f.weight === 'contradiction')
