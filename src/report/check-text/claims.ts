import { type Label, t } from '#kernel'
import type { TextFinding } from './finding.ts'
import type { Count, Rate } from './quantities.ts'
import { clausesOf, type Sentence } from './split.ts'

interface ClaimRule {
  readonly words: RegExp
  readonly detail: (word: string) => Label
}
const EVERY: ClaimRule = {
  words: /普遍|全面|全程|全覆盖|全员|所有|一律|应.必.|凡.{1,4}必/,
  detail: w => t(`「${w}」意味着100%，没有写明是多少中的多少`, `「${w}」 implies 100 %: of how many is not said`),
}
const STANDING: ClaimRule = {
  words: /常态化|长期|经常性?|定期|每日|每天|日调度|24小时|随时/,
  detail: w => t(`「${w}」没有写明次数；一日有缺即不成立`, `「${w}」: how often is not said; one day missing makes it untrue`),
}
const DEGREE: ClaimRule = {
  words:
    /较低|较少|较弱|不够|不足|不高|不强|不健全|不完善|不到位|不规范|不及时|缺乏|全靠|个别|有的|仍有|还有差距|大幅|显著|明显|进一步|逐步|不断|持续|有效|切实|大力|坚决杜绝/,
  detail: w => t(`「${w}」可以计量，没有写明数`, `「${w}」 can be measured; no number is given`),
}
const RULE: ClaimRule = {
  words:
    /[一二三四五六七八九]级[\u4e00-\u9fff]审|[一二三四五六七八九]审[一二三四五六七八九]校|两轻一免|法治[一二三四五六七八九十]进|公众参与.{0,3}专家论证.{0,3}风险评估|一窗受理|综合窗口|最多跑一次/,
  detail: w => t(`「${w}」是规定，不是结果；做到多少没有写明`, `「${w}」 is a rule, not a result: how far it is kept is not said`),
}
const DONE: ClaimRule = {
  words:
    /(?:开展|组织|举办|召开|邀请|接受|强化|建立|建成|组建|制定)[^，。；]{0,40}?(?:评查|检查|调研|培训|听证|学习|督察|演练|讲座|整改|专家库|名录库|调处中心|队伍|清单)/,
  detail: w => t(`「${w}」没有写明次数、人次或者规模`, `「${w}」: how many times, people or entries is not said`),
}
const RULES = [EVERY, STANDING, RULE, DONE, DEGREE]

const UNVERIFIABLE = /率先|首个|首家|首次|第一家|领先|唯一|一流|前列|标杆|开创性|史上|最[好优快强高]/

const at = (s: Sentence, text: string) => ({ section: s.section, line: s.line, text: text.replace(/[，。；,;]$/, '').trim() })

/** Claims of extent, habit, degree or deed without any number in their clause; comparisons with others, which no record of one's own can show. */
export const claimFindings = (s: Sentence, counts: readonly Count[], rates: readonly Rate[]): readonly TextFinding[] => {
  const out: TextFinding[] = []
  if (s.heading) return out
  for (const c of clausesOf(s.bare)) {
    const inside = (x: { readonly start: number }) => x.start >= c.start && x.start < c.start + c.text.length
    const best = UNVERIFIABLE.exec(c.text)
    if (best)
      out.push({
        ...at(s, c.text),
        kind: 'claim.unverifiable',
        weight: 'needs',
        figures: [],
        detail: t(
          `「${best[0]}」是与他处相比，本机关的记录无从证实；须注明外部来源`,
          `「${best[0]}」 compares with others: no record of one's own shows it; name an outside source`,
        ),
      })
    const numbered = counts.some(inside) || rates.some(inside)
    for (const rule of RULES) {
      const m = rule.words.exec(c.text)
      if (!m || (numbered && rule !== STANDING)) continue
      out.push({
        ...at(s, c.text),
        kind: 'claim.no-figure',
        weight: rule === DEGREE && s.part === 'next' ? 'note' : 'needs',
        figures: [],
        detail: rule.detail(m[0]),
      })
      break
    }
  }
  return out
}

const HAN = /[\u4e00-\u9fff]{4,}/g
const COMMON = /法治政府|法治建设|依法行政|行政机关|人民政府|工作|建设|制度|机制|落实|进一步|有的/g
const POSITIVE = /公众参与.{0,3}专家论证|100%|百分之百|全程|全面|严格|普遍|均|应.必.|一律|全覆盖/
const NEGATIVE = /不够|缺乏|不健全|不用|不到位|不规范|走过场|流于形式|拍板|代学|不高|不严|未(?:经|按|开展|履行)|薄弱/

const windows = (text: string): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const run of text.match(HAN) ?? []) for (let i = 0; i + 4 <= run.length; i++) out.add(run.slice(i, i + 4))
  return out
}
/** The longest words that two texts share, at least four characters, not such as stand in every report. */
const shared = (a: string, b: string): string | undefined => {
  const inA = windows(a)
  let best = ''
  for (const run of b.match(HAN) ?? [])
    for (let i = 0; i + 4 <= run.length; i++) {
      let n = 0
      while (i + n + 4 <= run.length && inA.has(run.slice(i + n, i + n + 4)) && a.includes(run.slice(i, i + n + 4))) n++
      const found = n > 0 ? run.slice(i, i + n + 3) : ''
      if (found.length > best.length && found.replace(COMMON, '').length >= 4) best = found
    }
  return best.length >= 4 ? best : undefined
}

/** A claim of full success, and an admission elsewhere in the same text about the same thing. */
export const contradictedClaims = (sentences: readonly Sentence[]): readonly TextFinding[] => {
  const admitted = sentences
    .filter(s => s.part === 'wrong')
    .flatMap(s =>
      clausesOf(s.text)
        .filter(c => NEGATIVE.test(c.text))
        .map(c => ({ s, text: c.text })),
    )
  return sentences
    .filter(s => s.part === 'done' && POSITIVE.test(s.text))
    .flatMap(s => {
      const found = admitted.flatMap(x => {
        const word = shared(s.text, x.text)
        return word === undefined ? [] : [{ ...x, word }]
      })[0]
      if (!found) return []
      const other = found.text.replace(/[，。；,;]$/, '')
      return [
        {
          ...at(s, s.text),
          kind: 'claim.contradicted' as const,
          weight: 'contradiction' as const,
          figures: s.text.match(/\d+(?:\.\d+)?%/g) ?? [],
          detail: t(
            `与${found.s.section}「${other}」相抵触（同说${found.word}）`,
            `against ${found.s.section} 「${other}」 (both speak of ${found.word})`,
          ),
        },
      ]
    })
}
