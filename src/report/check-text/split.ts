import { halfWidth } from './read-number.ts'

export interface Sentence {
  /** Marks of the headings above: 一(六)2. */
  readonly section: string
  /** Under a heading that owns up to what is wrong, or speaks of what comes next. */
  readonly part: 'done' | 'wrong' | 'next'
  readonly line: number
  /** Only names what follows. */
  readonly heading: boolean
  /** As written, in ordinary width; titles in 《》 are kept here. */
  readonly text: string
  /** The same length, what stands in 《》 blanked: titles and document numbers hold no figures. */
  readonly bare: string
}

const FIRST = /^\s*([一二三四五六七八九十]+)、/
const SECOND = /^\s*\(([一二三四五六七八九十]+)\)/
const THIRD = /^\s*(\d{1,2})[.、](?:(?!\d)|(?=\d{4}年))/
const WRONG = /问题|不足|短板|差距|困难/
const NEXT = /下一步|打算|计划|安排|今后|展望/

const blank = (text: string): string => text.replace(/《[^》]*》|〔[^〕]*〕\d*号?/g, m => `《${'□'.repeat(Math.max(0, m.length - 2))}》`)

/** A line of its own without an end, or the first short sentence after a mark (（一）依法履行职能。全市…): it names what follows. */
const isHeading = (sentence: string, alone: boolean, marked: boolean): boolean =>
  !/[，；！？\d]/.test(sentence) && (alone ? !sentence.includes('。') : marked && sentence.length <= 25)

/** A text in sentences, each with the headings it stands under. A heading is a line of its own, or the first sentence of its line. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const out: Sentence[] = []
  let first = ''
  let second = ''
  let third = ''
  let part: Sentence['part'] = 'done'
  for (const [i, raw] of halfWidth(text).split(/\r?\n/).entries()) {
    let rest = raw.trim().replace(/^[#>*\s]+/, '')
    const a = FIRST.exec(rest)
    const b = SECOND.exec(rest)
    const c = THIRD.exec(rest)
    const mark = a ?? b ?? c
    if (a) {
      first = a[1] as string
      second = ''
      third = ''
      part = WRONG.test(rest) ? 'wrong' : NEXT.test(rest) ? 'next' : 'done'
    } else if (b) {
      second = `(${b[1]})`
      third = ''
    } else if (c) third = c[1] as string
    if (mark) rest = rest.slice(mark[0].length)
    for (const [n, s] of rest.split(/(?<=[。！？])/).entries()) {
      const sentence = s.trim()
      if (sentence !== '')
        out.push({
          section: `${first}${second}${third}`,
          part,
          line: i + 1,
          heading: isHeading(sentence, sentence === rest.trim(), mark !== null && n === 0),
          text: sentence,
          bare: blank(sentence),
        })
    }
  }
  return out
}

/** The clauses of a sentence with where each begins. Parted by commas and semicolons; the mark of a list (、) stays inside. */
export const clausesOf = (bare: string): readonly { readonly text: string; readonly start: number }[] => {
  const out: { text: string; start: number }[] = []
  let start = 0
  for (const text of bare.split(/(?<=[，；;：:。！？])|(?<=,)(?!\d)/)) {
    out.push({ text, start })
    start += text.length
  }
  return out
}
