import { type Label, t } from '#kernel'
import type { TextFinding } from './finding.ts'
import type { Count, Rate } from './quantities.ts'
import { cutFrom, fits, nearestCount, roundedPercent, shown } from './read-number.ts'
import { clausesOf, type Sentence } from './split.ts'

/** What the share is a share of: the words of the rate without its number. */
const nameOf = (r: Rate): string =>
  r.before
    .replace(/^.*[、]/, '')
    .replace(/(实现|达到了?|达|为|是|均|保持|至|提高到|超过|近|约|升至)+$/, '')
    .trim() || r.before.trim()

/** Totals that a rate may be a share of: those of its sentence; where it has none, those of its line. */
const totalsFor = (r: Rate, counts: readonly Count[]): readonly Count[] => {
  const usable = counts.filter(c => c.sentence.line === r.sentence.line && c.value >= 2 && !c.approximate && c.unit !== '县市')
  const own = usable.filter(c => c.sentence === r.sentence)
  const before = own.filter(c => c.start < r.start)
  if (own.length > 0) return before.length > 0 ? before : own
  // Every total allows 100 %: one further off says nothing about it.
  return r.percent.scaled === 10 ** (r.percent.decimals + 2) ? [] : usable.filter(c => c.sentence !== r.sentence)
}

/** The last total above it in its section, of cases or people, where its own line has none: perhaps the one meant. */
const totalAbove = (r: Rate, counts: readonly Count[]): Count | undefined =>
  r.percent.scaled === 10 ** (r.percent.decimals + 2)
    ? undefined
    : counts.findLast(c => {
        const lines = r.sentence.line - c.sentence.line
        return (
          c.sentence.section === r.sentence.section &&
          lines > 0 &&
          lines <= 5 &&
          c.value >= 30 &&
          !c.approximate &&
          /^(件|件次|人|名|起|宗|户|家)$/.test(c.unit)
        )
      })

/** Does a count say what the rate says, denied: 未出庭案件56件 and 出庭率? */
const deniedBy = (c: Count, rate: string): boolean => {
  const word = /([\u4e00-\u9fff]{2})(?:应诉)?率$/.exec(rate)?.[1]
  return word !== undefined && new RegExp(`[未不没][^，；]{0,2}${word}`).test(c.before)
}

const impossible = (r: Rate, totals: readonly Count[]): Label => {
  const { percent: p } = r
  const told = [...totals]
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(c => {
      const k = nearestCount(p, c.value)
      const near = k + (roundedPercent(k, c.value, p.decimals) > p.scaled ? -1 : 1)
      const pair = [k, near].filter(x => x >= 0 && x <= c.value).sort((a, b) => a - b)
      const shares = pair.map(x => `${x}/${c.value} = ${shown(roundedPercent(x, c.value, p.decimals), p.decimals)}`).join(', ')
      const cut = cutFrom(p, c.value)
      return {
        zh: `${c.text}中没有整数四舍五入得${r.text}（${shares}）${cut === undefined ? '' : `；只有把${cut}/${c.value}截尾才得此数`}`,
        en: `no whole number of ${c.text} rounds to ${r.text} (${shares})${cut === undefined ? '' : `; only cutting ${cut}/${c.value} off gives it`}`,
      }
    })
  return t(`${told.map(x => x.zh).join('；')}。须写明分子、分母`, `${told.map(x => x.en).join('; ')}. State numerator and denominator`)
}

/** The counts that the words of a rate name: 办结率 and 办结398件. */
const namedCount = (r: Rate, totals: readonly Count[]): { readonly part: Count; readonly whole: Count } | undefined => {
  const stem = /([\u4e00-\u9fff]{2,8})率$/.exec(nameOf(r))?.[1]
  if (stem === undefined) return undefined
  const word = stem.slice(-2)
  const named = totals.filter(
    c => c.before.includes(word) && !/[未不没]/.test(c.before.slice(Math.max(0, c.before.indexOf(word) - 2), c.before.indexOf(word))),
  )
  const part = named.at(-1)
  const whole =
    part && totals.find(c => c.start < part.start && c.sentence === part.sentence && c.unit === part.unit && c.value >= part.value)
  return part && whole ? { part, whole } : undefined
}

/** Percentages that no stated total allows, that a stated count gives otherwise, or that have no total at all. */
export const ratioFindings = (rates: readonly Rate[], counts: readonly Count[]): readonly TextFinding[] => {
  const out: TextFinding[] = []
  for (const r of rates) {
    const at = { section: r.sentence.section, line: r.sentence.line, text: r.clause.replace(/[，。；,;]$/, '') }
    const { percent: p } = r
    if (r.target) {
      if (/未达到|达不到|不足|低于/.test(r.before) && r.sentence.part === 'wrong')
        out.push({
          ...at,
          kind: 'claim.no-figure',
          weight: 'needs',
          figures: [r.text],
          detail: t(
            `${r.text}是没有达到的线，不是实际比例；须写明实际的分子、分母`,
            `${r.text} is the line missed, not the value; state the actual numerator and denominator`,
          ),
        })
      else if (r.sentence.part === 'done' && r.clause.includes(`${r.text}以上`) && !/要求|目标|应当|不低于/.test(r.before))
        out.push({
          ...at,
          kind: 'floor',
          weight: 'needs',
          figures: [r.text],
          detail: t(`「${r.text}以上」不是确数；须写明分子、分母`, `「${r.text}以上」 is a floor; state numerator and denominator`),
        })
      else if (/(?:低于|高于|超过)$/.test(r.before) && r.sentence.part === 'done')
        out.push({
          ...at,
          kind: 'ratio.no-population',
          weight: 'needs',
          figures: [r.text],
          detail: t(
            `${r.text}是一条线：谁在线下、各是几分之几没有写明；须以分子、分母比较，不以取整后的数比较`,
            `${r.text} is a line: whose share lies where is not said; it is tested on the exact ratio, not on the printed one`,
          ),
        })
      continue
    }
    const totals = totalsFor(r, counts)
    const above = totals.length === 0 ? totalAbove(r, counts) : undefined
    const figures = [r.text, ...totals.map(c => c.text)]
    const named = namedCount(r, totals)
    const complement = totals.flatMap(c =>
      totals
        .filter(x => x !== c && x.value < c.value && x.unit === c.unit && deniedBy(x, nameOf(r)))
        .map(x => ({ part: c.value - x.value, whole: c })),
    )[0]
    const given = named ? { part: named.part.value, whole: named.whole } : complement
    // Two counts of the same paragraph that give the rate exactly: it is a share of the larger.
    const near = counts.filter(c => c.sentence.line === r.sentence.line && !c.approximate)
    const elsewhere = near.some(w =>
      near.some(k => k !== w && k.value < w.value && k.unit === w.unit && roundedPercent(k.value, w.value, p.decimals) === p.scaled),
    )
    if (above && !fits(p, above.value)) {
      const { zh, en } = impossible(r, [above])
      out.push({
        ...at,
        kind: 'ratio.impossible',
        weight: 'needs',
        figures: [r.text, above.text],
        detail: t(`若以上文的${above.text}为总数：${zh}`, `if it is of the ${above.text} above: ${en}`),
      })
    } else if (totals.length === 0) {
      out.push({
        ...at,
        kind: 'ratio.no-population',
        weight: 'needs',
        figures,
        detail: t(
          `${r.text}是多少中的多少，没有写明总数；须写明分子、分母`,
          `${r.text} of how many is not said; state numerator and denominator`,
        ),
      })
    } else if (!elsewhere && !totals.some(c => fits(p, c.value))) {
      // Totals of another sentence may be of something else: doubted, not refuted.
      const own = totals.some(c => c.sentence === r.sentence)
      out.push({ ...at, kind: 'ratio.impossible', weight: own ? 'contradiction' : 'needs', figures, detail: impossible(r, totals) })
    } else if (!elsewhere && given && roundedPercent(given.part, given.whole.value, p.decimals) !== p.scaled) {
      const share = shown(roundedPercent(given.part, given.whole.value, 2), 2)
      out.push({
        ...at,
        kind: 'ratio.impossible',
        weight: 'contradiction',
        figures,
        detail: t(
          `所写的数得${given.part}/${given.whole.value} = ${share}，不是${r.text}`,
          `the stated counts give ${given.part}/${given.whole.value} = ${share}, not ${r.text}`,
        ),
      })
    } else if (given && p.decimals < 2 && rates.some(x => !x.target && x.percent.decimals > p.decimals)) {
      const share = shown(roundedPercent(given.part, given.whole.value, 2), 2)
      out.push({
        ...at,
        kind: 'ratio.digits',
        weight: 'note',
        figures,
        detail: t(
          `${r.text}由${given.part}/${given.whole.value} = ${share}取整而来；全文比例的小数位不一`,
          `${r.text} is ${given.part}/${given.whole.value} = ${share} rounded; the text prints other rates to more decimals`,
        ),
      })
    }
  }
  return out
}

const TENTHS = /(?:超过|超|近|逾|达到?|约)?([一二三四五六七八九])成(?![立果效为员本就年长功熟品分绩交因])/

/** Shares told in tenths (九成): no population, and no exact share either. */
export const tenthFindings = (s: Sentence): readonly TextFinding[] =>
  clausesOf(s.bare).flatMap(c => {
    const m = TENTHS.exec(c.text)
    return m
      ? [
          {
            kind: 'ratio.no-population' as const,
            weight: 'needs' as const,
            section: s.section,
            line: s.line,
            text: c.text.replace(/[，。；,;]$/, ''),
            figures: [m[0]],
            detail: t(`「${m[0]}」不是确数，也没有写明是多少中的多少`, `「${m[0]}」 is no exact share, and of how many is not said`),
          },
        ]
      : []
  })
