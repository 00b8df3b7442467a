/** Chinese numerals both ways, and the numbers that stand in a text. */

const DIGITS = '零一二三四五六七八九'
const VALUES: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A whole number in Chinese numerals, as statutes count articles. Requires 0 <= n <= 9999. `zhNumber(110)` is 一百一十. */
export function zhNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`no Chinese numeral for ${n}`)
  if (n < 10) return DIGITS.charAt(n)
  let text = ''
  let rest = n
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / size)
    rest %= size
    if (digit > 0) text += DIGITS.charAt(digit) + unit
    // 一百零三: one zero stands for whatever places are empty between two that are not.
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
  }
  return n < 20 ? text.slice(1) : text
}

/** The whole number that a Chinese numeral or digits mean, 0 to 99,999,999; undefined where the text is no numeral. 一九九九 reads 1999. */
export function parseZhNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  if (!/^[〇零一二两三四五六七八九十百千万]+$/.test(text)) return undefined
  if (!/[十百千万]/.test(text)) return Number([...text].map(char => VALUES[char]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const char of text) {
    if (char === '万') {
      total += (section + (digit ?? 0)) * 10_000
      section = 0
      digit = undefined
    } else if (UNITS[char] !== undefined) {
      section += (digit ?? 1) * UNITS[char]
      digit = undefined
    } else digit = VALUES[char]
  }
  return total + section + (digit ?? 0)
}

/** What a number counts, where it counts time. */
export type TimeUnit = 'working-days' | 'days' | 'months' | 'years' | 'hours' | 'minutes'

/** A number that stands in a text, with its unit where that is a unit of time. */
export interface NumberInText {
  n: number
  unit?: TimeUnit
}

const UNIT_NAMES: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^个?工作日/, 'working-days'],
  [/^(个?月)/, 'months'],
  [/^(日|天)/, 'days'],
  [/^(周?年)/, 'years'],
  [/^(个?小时)/, 'hours'],
  [/^(分钟)/, 'minutes'],
]

const asAscii = (text: string): string => text.replace(/[０-９]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/**
 * The numbers that stand in a statute's text, in order, so that a test can ask whether a limit's number does. A number that names an
 * article (第六十二条) is not one. 半年 reads as six months, and 三至五日 as three days and five days.
 */
export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = []
  const plain = asAscii(text).replace(/第[〇零一二三四五六七八九十百千\d]+[条款项章节]/g, '')
  for (const match of plain.matchAll(/半年|(?:\d[\d,]*|[〇零一二两三四五六七八九十百千万]+)/g)) {
    if (match[0] === '半年') {
      found.push({ n: 6, unit: 'months' })
      continue
    }
    const n = parseZhNumber(match[0].replaceAll(',', ''))
    if (n === undefined) continue
    const after = plain
      .slice(match.index + match[0].length)
      .replace(/^(至|到|-|—)(\d+|[一二两三四五六七八九十百千]+)(?=个?(工作日|日|天|月|年|小时|分钟))/, '')
    const unit = UNIT_NAMES.find(([name]) => name.test(after))?.[1]
    found.push(unit === undefined ? { n } : { n, unit })
  }
  return found
}
