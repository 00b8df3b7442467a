const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** A Chinese numeral as a number: 三千六百, 十一, 二〇二三, 一亿二千万. NaN where it is none. */
export const chineseNumber = (text: string): number => {
  if (text === '') return Number.NaN
  if (text.length > 1 && [...text].every(c => c in DIGITS)) return Number([...text].map(c => DIGITS[c]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const c of text) {
    if (c in DIGITS) digit = DIGITS[c] as number
    else if (c in PLACES) {
      section += (digit ?? 1) * (PLACES[c] as number)
      digit = null
    } else if (c in MYRIADS) {
      const here = section + (digit ?? 0)
      total = c === '亿' ? (total + here) * (MYRIADS[c] as number) : total + here * (MYRIADS[c] as number)
      section = 0
      digit = null
    } else return Number.NaN
  }
  return total + section + (digit ?? 0)
}

/** Full-width digits, signs and brackets as the ordinary ones, one for one: places in the text stay. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９．％（）／－]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/〇/g, '零')

/** A percentage as whole numbers: 99.96 % is 9996 at two decimals. */
export interface Percentage {
  readonly scaled: number
  readonly decimals: number
}
export const percentage = (text: string): Percentage => {
  const [whole = '0', part = ''] = text.split('.')
  return { scaled: Number(whole + part), decimals: part.length }
}

/** k of n as a percentage at so many decimals, rounded half up, as a whole number of its last place. */
export const roundedPercent = (k: number, n: number, decimals: number): number => Math.floor((2 * k * 10 ** (decimals + 2) + n) / (2 * n))
/** The same, cut off. */
export const cutPercent = (k: number, n: number, decimals: number): number => Math.floor((k * 10 ** (decimals + 2)) / n)
/** The whole number of n whose share is nearest to p. */
export const nearestCount = (p: Percentage, n: number): number => Math.min(n, Math.round((p.scaled * n) / 10 ** (p.decimals + 2)))
/** Does some whole number of n round half up to p? */
export const fits = (p: Percentage, n: number): boolean => {
  const k = nearestCount(p, n)
  return [k - 1, k, k + 1].some(x => x >= 0 && x <= n && roundedPercent(x, n, p.decimals) === p.scaled)
}
/** Some whole number of n that gives p when cut off instead of rounded. */
export const cutFrom = (p: Percentage, n: number): number | undefined => {
  const k = nearestCount(p, n)
  return [k - 1, k, k + 1].find(x => x >= 0 && x <= n && cutPercent(x, n, p.decimals) === p.scaled)
}
/** A share in print: 74.89 %. */
export const shown = (scaled: number, decimals: number): string => `${(scaled / 10 ** decimals).toFixed(decimals)}%`
