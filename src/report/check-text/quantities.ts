import { chineseNumber, type Percentage, percentage } from './read-number.ts'
import { clausesOf, type Sentence } from './split.ts'

/** A counted quantity: how many of what, where in its sentence. */
export interface Count {
  readonly sentence: Sentence
  readonly value: number
  /** As written, with unit. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly unit: string
  /** The clause it stands in. */
  readonly clause: string
  readonly before: string
  readonly after: string
  /** 余, 多, 近, 以上: not the count itself. */
  readonly approximate: boolean
  /** A part of a total named before it: 其中. */
  readonly partial: boolean
}
export interface Rate {
  readonly sentence: Sentence
  readonly percent: Percentage
  readonly text: string
  readonly start: number
  readonly end: number
  readonly clause: string
  /** Words in front of it in its clause. */
  readonly before: string
  /** A goal, a line or a duty rather than a result. */
  readonly target: boolean
}

const UNITS = '人次|件次|户次|场次|家次|批次|个|名|件|项|次|人|家|部|期|场|起|份|条|类|种|宗|批|户|处|所|支|张|部门|篇|卷|案'
const NUMERAL = '[零一二两三四五六七八九十百千]+'
const ARABIC = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?'
const COUNT = new RegExp(`(近|约|逾|超过|超|不少于|至少|累计)?(?:(${ARABIC})|(${NUMERAL}))(万|亿)?(余|多)?(${UNITS})(以上)?`, 'g')
const RATE = new RegExp(`(?:(${ARABIC})\\s*%|百分之(${ARABIC}|[零一二两三四五六七八九十百点]+))(?![\\d])`, 'g')
const TARGET = /要求的?$|目标|不低于|不少于|低于|未达到|达不到|高于|力争|确保|以上$|必须|应当达到|标准/
/** What stands before a numeral that is no count: ordinals, words that merely begin so. */
const NO_COUNT_BEFORE = /[第每统唯万专同逢之]$/
const APPROXIMATE = /近|约|逾|超|不少于|至少/

const clauseAt = (clauses: ReturnType<typeof clausesOf>, at: number) => clauses.findLast(c => c.start <= at) ?? { text: '', start: 0 }

/** 「其中」 in the clause or earlier in the same stretch up to a semicolon. */
const isPartial = (bare: string, at: number): boolean => {
  const from = Math.max(bare.lastIndexOf('；', at), bare.lastIndexOf('。', at))
  return bare.slice(from + 1, at).includes('其中')
}

/** Every count of a sentence: numbers with a measure word, in Arabic or Chinese figures; 八县三市 counts eleven. Dates and ordinals are none. */
export const countsOf = (sentence: Sentence): readonly Count[] => {
  const { bare } = sentence
  const clauses = clausesOf(bare)
  const out: Count[] = []
  const push = (m: RegExpExecArray, value: number, unit: string, approximate: boolean) => {
    const clause = clauseAt(clauses, m.index)
    const end = m.index + m[0].length
    out.push({
      sentence,
      value,
      text: m[0],
      start: m.index,
      end,
      unit,
      clause: clause.text,
      approximate,
      partial: isPartial(bare, m.index),
      before: bare.slice(clause.start, m.index),
      after: bare.slice(end, clause.start + clause.text.length),
    })
  }
  for (const m of bare.matchAll(COUNT)) {
    const chinese = m[3]
    if (NO_COUNT_BEFORE.test(bare.slice(0, m.index)) || (chinese !== undefined && /[\d%]$/.test(bare.slice(0, m.index)))) continue
    const number = chinese === undefined ? Number((m[2] as string).replace(/[,，]/g, '')) : chineseNumber(chinese)
    const value = number * (m[4] === '万' ? 10_000 : m[4] === '亿' ? 100_000_000 : 1)
    // 一个, 一次 and the like mostly count nothing.
    if (!Number.isInteger(value) || (chinese !== undefined && value < 2)) continue
    const rest = bare.slice(m.index + m[0].length)
    if (/^(工作日|月|小时|自然日)/.test(rest) || (m[6] === '个' && /^(方面|层面|环节|维护)/.test(rest))) continue
    push(m, value, m[6] as string, m[5] !== undefined || m[7] !== undefined || APPROXIMATE.test(m[1] ?? ''))
  }
  for (const m of bare.matchAll(/([一二三四五六七八九十]+)县([一二三四五六七八九十]+)市(?:([一二三四五六七八九十]+)区)?/g))
    push(m, chineseNumber(m[1]!) + chineseNumber(m[2]!) + (m[3] ? chineseNumber(m[3]) : 0), '县市', false)
  return out.sort((a, b) => a.start - b.start)
}

/** Every percentage of a sentence, with the decimals it is printed at. */
export const ratesOf = (sentence: Sentence): readonly Rate[] => {
  const clauses = clausesOf(sentence.bare)
  return [...sentence.bare.matchAll(RATE)].flatMap(m => {
    const spoken = m[2]
    const number = m[1] ?? (spoken === undefined || /^\d/.test(spoken) ? spoken : spokenPercent(spoken)) ?? ''
    const percent = percentage(number.replace(/[,，]/g, ''))
    if (number === '' || Number.isNaN(percent.scaled)) return []
    const clause = clauseAt(clauses, m.index)
    const end = m.index + m[0].length
    const before = sentence.bare.slice(clause.start, m.index)
    const after = sentence.bare.slice(end, clause.start + clause.text.length)
    const target = sentence.part === 'next' || TARGET.test(before) || /^(以上|以下|的?(目标|要求|标准))/.test(after)
    return [{ sentence, percent, text: m[0], start: m.index, end, clause: clause.text, before, target }]
  })
}
const spokenPercent = (text: string): string => {
  const [whole = '', part] = text.split('点')
  const digits = part === undefined ? '' : `.${[...part].map(c => chineseNumber(c)).join('')}`
  return `${chineseNumber(whole)}${digits}`
}
