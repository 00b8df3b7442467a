/** Half-up rounding of numerator/denominator in per cent to `digits` decimals, in whole numbers: 167/223 → 74.89, or 75. Null on an empty population. */
export const percent = (numerator: number, denominator: number, digits: 0 | 2): number | null => {
  if (denominator === 0) return null
  const scale = digits === 2 ? 10_000n : 100n
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  const rounded = (n * scale * 2n + d) / (d * 2n)
  return Number(rounded) / (digits === 2 ? 100 : 1)
}

/** A per cent as printed: 74.89 %, 75 %, 100 %. */
export const percentText = (numerator: number, denominator: number, digits: 0 | 2): string | null => {
  const p = percent(numerator, denominator, digits)
  if (p === null) return null
  return `${digits === 2 && !Number.isInteger(p) ? p.toFixed(2) : String(p)} %`
}

/** Is the exact ratio below a threshold given in per cent? Never tested on the printed number. False on an empty population. */
export const below = (numerator: number, denominator: number, thresholdPercent: number): boolean =>
  denominator > 0 && BigInt(numerator) * 10_000n < BigInt(Math.round(thresholdPercent * 100)) * BigInt(denominator)
