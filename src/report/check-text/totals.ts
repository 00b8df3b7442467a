import { t } from '#kernel'
import type { TextFinding } from './finding.ts'
import { headOf, phraseOf } from './nouns.ts'
import type { Count } from './quantities.ts'

const SUBSET = /其中|个别|有的|低于|未|不足|新增|增加|减少|抽查|抽取|通报|约谈|试点|首批/
const placeOf = (c: Count) => ({ section: c.sentence.section, line: c.sentence.line, text: c.clause.replace(/[，。；,;]$/, '') })

/** Two readings of one population: the same organs counted differently in two places, or the same words with two numbers. */
const conflicts = (counts: readonly Count[]): readonly TextFinding[] => {
  const groups = new Map<string, Count[]>()
  const add = (key: string, c: Count) => groups.set(key, [...(groups.get(key) ?? []), c])
  for (const c of counts) {
    if (c.approximate || c.partial || SUBSET.test(c.before) || /^[^，。；]{0,4}(未|低于)/.test(c.after)) continue
    const head = headOf(c)
    if (head !== null) add(`head ${head}`, c)
    const phrase = phraseOf(c)
    if (head === null && phrase.length >= 4) add(`phrase ${phrase} ${c.unit}`, c)
  }
  return [...groups].flatMap(([key, group]) => {
    const values = [...new Set(group.map(c => c.value))]
    if (values.length < 2) return []
    const noun = key.split(' ')[1] as string
    const places = group.map(c => `${c.sentence.section || c.sentence.line}：${c.value}`)
    return [
      {
        ...placeOf(group[0]!),
        kind: 'total.conflict' as const,
        weight: 'contradiction' as const,
        figures: group.map(c => c.text),
        detail: t(
          `「${noun}」的总数前后不一（${places.join('；')}）；须写明各指哪些`,
          `the number of 「${noun}」 differs from place to place (${places.join('; ')}); say which set each is`,
        ),
      },
    ]
  })
}

/** Parts after a total that do not add up to it, within one sentence and one unit. */
const sums = (counts: readonly Count[]): readonly TextFinding[] => {
  const out: TextFinding[] = []
  for (const whole of counts) {
    if (whole.partial || whole.approximate) continue
    const stop = whole.sentence.bare.indexOf('；', whole.end)
    const parts = counts.filter(
      c => c.sentence === whole.sentence && c.partial && c.unit === whole.unit && c.start > whole.start && (stop < 0 || c.start < stop),
    )
    const between = counts.some(
      c =>
        c.sentence === whole.sentence && !c.partial && c.unit === whole.unit && c.start > whole.start && c.start < (parts[0]?.start ?? 0),
    )
    if (parts.length < 2 || between || parts.some(c => c.approximate)) continue
    const sum = parts.reduce((n, c) => n + c.value, 0)
    if (sum === whole.value) continue
    const over = sum > whole.value
    out.push({
      ...placeOf(whole),
      kind: 'sum',
      weight: over || parts.length >= 3 ? 'contradiction' : 'needs',
      figures: [whole.text, ...parts.map(c => c.text)],
      detail: t(
        `各部分${parts.map(c => c.value).join(' + ')} = ${sum}，总数${whole.value}${over ? '' : `，余${whole.value - sum}未说明`}`,
        `the parts ${parts.map(c => c.value).join(' + ')} = ${sum}, the total is ${whole.value}${over ? '' : `; ${whole.value - sum} unexplained`}`,
      ),
    })
  }
  for (const whole of counts) {
    if (!/(共计|合计|总计|共)$/.test(whole.before) || whole.approximate) continue
    const parts = counts.filter(c => c.sentence === whole.sentence && c.unit === whole.unit && c.end <= whole.start && !c.partial)
    const sum = parts.reduce((n, c) => n + c.value, 0)
    if (parts.length < 2 || sum === whole.value || !/(共计|合计|总计)$/.test(whole.before)) continue
    out.push({
      ...placeOf(whole),
      kind: 'sum',
      weight: 'contradiction',
      figures: [...parts.map(c => c.text), whole.text],
      detail: t(
        `${parts.map(c => c.value).join(' + ')} = ${sum}，合计写作${whole.value}`,
        `${parts.map(c => c.value).join(' + ')} = ${sum}, written as ${whole.value} in all`,
      ),
    })
  }
  return out
}

/** Steps of one process counted one after another: what became of the rest is not said. */
const gaps = (counts: readonly Count[]): readonly TextFinding[] =>
  counts.flatMap(b => {
    const a = counts.findLast(x => x.sentence === b.sentence && x.start < b.start && x.unit === b.unit && !x.approximate)
    if (!a || b.partial || b.approximate || b.value >= a.value || !['人', '名', '件'].includes(b.unit)) return []
    const passed = /通过|合格|取得|办结|整改/
    if (!passed.test(b.before + b.after)) return []
    const rest = a.value - b.value
    return [
      {
        ...placeOf(b),
        kind: 'count.gap' as const,
        weight: 'note' as const,
        figures: [a.text, b.text],
        detail: t(
          `${a.value} − ${b.value} = ${rest}：余下${rest}的去向没有写明`,
          `${a.value} − ${b.value} = ${rest}: what became of the ${rest} is not said`,
        ),
      },
    ]
  })

/** Counts of organs or officers that did something, without how many there are; a count of cases without which: filed, heard or closed. */
const openCounts = (counts: readonly Count[]): readonly TextFinding[] =>
  counts.flatMap((c): readonly TextFinding[] => {
    const head = headOf(c)
    const whole = head !== null && counts.some(x => x !== c && x.value === c.value && x.sentence !== c.sentence && headOf(x) === head)
    if (c.sentence.part === 'next') return []
    if (head !== null && !whole && c.unit !== '县市' && !/全部|所有|全体/.test(c.clause) && c.value > 1)
      return [
        {
          ...placeOf(c),
          kind: 'count.no-total',
          weight: 'needs',
          figures: [c.text],
          detail: t(`共有多少${head}没有写明，覆盖面无从得知`, `how many ${head} there are in all is not said: no coverage follows`),
        },
      ]
    if (head === null && /通过|参加|参训|换证/.test(c.before + c.after) && /^(人|名)$/.test(c.unit))
      return [
        {
          ...placeOf(c),
          kind: 'count.no-total',
          weight: 'needs',
          figures: [c.text],
          detail: t('应当参加或者申报的有多少没有写明', 'how many were due or put up is not said'),
        },
      ]
    if (
      /案/.test(c.before) &&
      c.unit === '件' &&
      /(共|发生|案件)$/.test(c.before) &&
      !/受理|收到|办结|审结|立案|新收|结案|办理/.test(c.before)
    )
      return [
        {
          ...placeOf(c),
          kind: 'count.basis',
          weight: 'needs',
          figures: [c.text],
          detail: t('是当年受理、审理还是办结的案件，没有写明', 'filed, heard or closed in the year is not said'),
        },
      ]
    return []
  })

export const totalFindings = (counts: readonly Count[]): readonly TextFinding[] => [
  ...conflicts(counts),
  ...sums(counts),
  ...gaps(counts),
  ...openCounts(counts),
]
