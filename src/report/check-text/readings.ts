import { t } from '#kernel'
import type { TextFinding } from './finding.ts'
import { nounAfter } from './nouns.ts'
import type { Count, Rate } from './quantities.ts'
import type { Sentence } from './split.ts'

const placeOf = (c: Count) => ({ section: c.sentence.section, line: c.sentence.line, text: c.clause.replace(/[，。；,;]$/, '') })
const PERSON_NOUN = /(?:委员|干部|同志|代表|人员|律师)$/

/** How single counts are to be read: floors, round numbers, units that are not what they seem, levels that blur whose count it is. */
export const countReadings = (c: Count, rates: readonly Rate[]): readonly TextFinding[] => {
  const out: TextFinding[] = []
  const add = (kind: TextFinding['kind'], weight: TextFinding['weight'], zh: string, en: string) =>
    out.push({ ...placeOf(c), kind, weight, figures: [c.text], detail: t(zh, en) })
  if (c.approximate)
    add('floor', 'needs', `「${c.text}」不是确数，不能作分子、分母`, `「${c.text}」 is no exact count: it can be no part of a ratio`)
  else if (c.value >= 100 && c.value % 100 === 0 && !/万|亿/.test(c.text) && c.unit !== '县市')
    add('round-number', 'note', `${c.text}是整数，或为约数`, `${c.text} is round, perhaps approximate`)
  if (c.unit === '件次')
    add(
      'unit',
      rates.some(r => r.sentence === c.sentence) ? 'needs' : 'note',
      '“件次”按次数计，不是按件；以件计的比例不能由此得出',
      'visits (件次) are not matters: rates per matter cannot be taken from them',
    )
  if (/^(人|名)$/.test(c.unit) && /培训|培养|参训|宣讲|受教育/.test(c.before))
    add(
      'unit',
      'needs',
      `${c.text}：培训通常按人次计，一人两次算两次；须写明是人还是人次`,
      `${c.text}: training is usually counted by attendance; say whether persons or attendances`,
    )
  if (c.unit === '人次') add('unit', 'note', '“人次”不是人数', 'attendances (人次) are not persons')
  const noun = nounAfter(c)
  if (c.unit === '个' && PERSON_NOUN.test(noun))
    add(
      'unit',
      'note',
      `「${c.text}${noun}」：量词“个”与人不合，或指机构`,
      `「${c.text}${noun}」 counts persons as bodies; perhaps the body is meant`,
    )
  if (/(?:各|每个?)(?:县|市|区|州|乡|镇|部门|单位)/.test(c.before))
    add('scope', 'note', `${c.text}是每个单位的数，合计没有写明`, `${c.text} is the number for each; the total is not said`)
  else if (/分层级|各级|[州市县乡]、[县乡镇]|[州市]县两级|逐级/.test(c.before) && c.value > 1)
    add(
      'scope',
      'needs',
      `几级机关合写一个数（${c.text}），是哪一级的没有写明`,
      `several levels share one number (${c.text}): whose it is is not said`,
    )
  return out
}

/** One text speaking of the whole area and of what is directly under it, by names that look alike. */
export const mixedScopes = (sentences: readonly Sentence[]): readonly TextFinding[] => {
  for (const level of ['州', '市', '县']) {
    const whole = sentences.find(s => s.bare.includes(`全${level}`))
    const direct = sentences.find(s => s.bare.includes(`${level}直`))
    if (!whole || !direct) continue
    return [
      {
        kind: 'scope',
        weight: 'needs',
        section: direct.section,
        line: direct.line,
        text: `全${level}、${level}直`,
        figures: [],
        detail: t(
          `「全${level}」（${whole.section || whole.line}）与「${level}直」（${direct.section || direct.line}）是两个口径；每一数须写明用哪一个`,
          `「全${level}」 (${whole.section || whole.line}) and 「${level}直」 (${direct.section || direct.line}) are two populations; each figure must say which`,
        ),
      },
    ]
  }
  return []
}
