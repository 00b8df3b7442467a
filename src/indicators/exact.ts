/** Amounts have at most two decimals (yuan and fen): as whole hundredths, exactly. */
export const hundredths = (n: number): number => Math.round(n * 100)

/** Half-up rounding of a quotient of whole numbers; a half goes away from zero. Requires d > 0. */
const halfUp = (n: bigint, d: bigint): bigint => (n < 0n ? -halfUp(-n, d) : (n * 2n + d) / (d * 2n))

/**
 * Half-up rounding of numerator/denominator in per cent to `digits` decimals, in whole numbers: 167/223 → 74.89, or 75. Null on an empty
 * population. Takes counts and amounts of at most two decimals.
 */
export const percent = (numerator: number, denominator: number, digits: 0 | 2): number | null => {
  if (denominator === 0) return null
  const scale = digits === 2 ? 10_000n : 100n
  const rounded = halfUp(BigInt(hundredths(numerator)) * scale, BigInt(hundredths(denominator)))
  return Number(rounded) / (digits === 2 ? 100 : 1)
}

/** A per cent as printed: 74.89 %, 75 %, 100 %. */
export const percentText = (numerator: number, denominator: number, digits: 0 | 2): string | null => {
  const p = percent(numerator, denominator, digits)
  if (p === null) return null
  return `${digits === 2 && !Number.isInteger(p) ? p.toFixed(2) : String(p)} %`
}

/** The mean of amounts given as their sum in hundredths, rounded half up to two decimals. Null of nothing. */
export const meanOf = (sumHundredths: number, count: number): number | null =>
  count === 0 ? null : Number(halfUp(BigInt(sumHundredths), BigInt(count))) / 100

/** Is the exact ratio below a threshold given in per cent? Never tested on the printed number. False on an empty population. */
export const below = (numerator: number, denominator: number, thresholdPercent: number): boolean =>
  denominator > 0 && BigInt(hundredths(numerator)) * 10_000n < BigInt(Math.round(thresholdPercent * 100)) * BigInt(hundredths(denominator))
