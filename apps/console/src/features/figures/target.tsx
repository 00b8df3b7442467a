import { useSettings } from '../../app/settings.tsx'
import { Mark } from '../../parts/mark.tsx'

interface Measured {
  readonly kind: string
  readonly target: number | null
}
/** A target as it is printed: a ratio's is a share, given as 1 for all of it or as a percentage above 1. */
export const targetNumber = (m: Measured): number | null => {
  if (m.target === null) return null
  if (m.kind !== 'ratio') return m.target
  return m.target <= 1 ? Math.round(m.target * 10_000) / 100 : m.target
}
export const targetText = (m: Measured): string => {
  const n = targetNumber(m)
  return n === null ? '' : m.kind === 'ratio' ? `${n} %` : String(n)
}
interface Value {
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number
}
/** How far a value misses its target, in its own unit; zero or less where it is reached. Null where there is nothing to compare. */
export const gapTo = (v: Value, m: Measured & { readonly direction: string }): number | null => {
  const target = targetNumber(m)
  // From the fraction and not from what is printed, which may be rounded to whole per cents.
  const value = m.kind === 'ratio' && v.denominator > 0 ? (v.numerator / v.denominator) * 100 : v.value
  if (value === null || target === null) return null
  return Math.round((m.direction === 'down' ? value - target : target - value) * 100) / 100
}

/** Whether a target is reached: word, number, icon. */
export function TargetMark({ of }: { readonly of: Measured & Value & { readonly direction: string } }) {
  const w = useSettings().words
  if (of.target === null) return null
  const gap = gapTo(of, of)
  const text = `${w.figures.target} ${targetText(of)}`
  if (gap === null) return <span className="muted">{text}</span>
  return (
    <Mark tone={gap > 0 ? 'bad' : 'good'}>
      {gap > 0 ? w.figures.below : w.figures.reached} · {targetText(of)}
    </Mark>
  )
}
