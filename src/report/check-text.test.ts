import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countsOf } from './check-text/quantities.ts'
import { chineseNumber, fits, percentage } from './check-text/read-number.ts'
import { sentencesOf } from './check-text/split.ts'
import { checkText, contradicts, type TextFindingKind } from './check-text.ts'

const of = (name: string) => checkText(readFileSync(new URL(`../../fixtures/reports/${name}.txt`, import.meta.url), 'utf8'))
/** Section and words of every finding of a kind. */
const found = (c: ReturnType<typeof checkText>, kind: TextFindingKind) =>
  c.findings.filter(f => f.kind === kind).map(f => `${f.section} ${f.text}`)
const figures = (c: ReturnType<typeof checkText>, kind: TextFindingKind) =>
  c.findings.filter(f => f.kind === kind).map(f => f.figures.join(' '))

describe('numbers as reports write them', () => {
  it.each([
    ['四十七', 47],
    ['三千六百', 3600],
    ['十一', 11],
    ['二零二三', 2023],
    ['一亿二千万', 120_000_000],
    ['一百零八', 108],
    ['两', 2],
  ])('%s', (text, n) => {
    expect(chineseNumber(text)).toBe(n)
  })
  it('tells counts from ordinals, dates and titles', () => {
    const [s] = sentencesOf('根据第3次会议和《办法（2021）》，2022年5月设立工作站１２个，八县三市参加。')
    expect(countsOf(s!).map(c => [c.value, c.unit])).toEqual([
      [12, '个'],
      [11, '县市'],
    ])
  })
  it('99.96 % is no share of 3118, and is one of 2500', () => {
    expect(fits(percentage('99.96'), 3118)).toBe(false)
    expect(fits(percentage('99.96'), 2500)).toBe(true)
    expect(fits(percentage('75'), 223)).toBe(true)
  })
})

describe('the figures of the 2022 report', () => {
  const c = of('ili-2022')
  it('percentages that no whole number of 3118 gives; 99.96 only by cutting off', () => {
    expect(figures(c, 'ratio.impossible')).toEqual(['99.96% 3118件次', '97.89% 3118件次', '98.51% 3118件次'])
    expect(c.findings.find(f => f.text.includes('99.96'))?.detail.en).toContain('only cutting 3117/3118 off')
  })
  it('75 % is 167 of 223, printed to fewer decimals than the rest', () => {
    expect(c.findings.find(f => f.kind === 'ratio.digits')?.detail.en).toContain('167/223 = 74.89%')
  })
  it('three numbers of departments; the eleven counties agree with themselves', () => {
    expect(figures(c, 'total.conflict')).toEqual(['61个 37个 49个'])
  })
  it('100 % of how many', () => {
    expect(found(c, 'ratio.no-population')).toEqual([
      '一(三)3 自治州行政规范性文件向自治区报备率实现100%',
      '一(三)3 审查备案登记率实现100%',
      '一(六)4 对出庭应诉率低于70%的县市通报',
    ])
  })
  it('claims that the report’s own problems contradict: documents, decisions, counsel', () => {
    expect(c.findings.filter(f => f.kind === 'claim.contradicted').map(f => f.section)).toEqual(['一(三)3', '一(三)4', '一(三)4'])
  })
  it('four platforms of which three are named; lists closed by 等', () => {
    expect(figures(c, 'list.count')).toEqual(['4个 3', '≥4', '≥6', '≥4'])
  })
  it('adjectives in the place of numbers', () => {
    const said = found(c, 'claim.no-figure').join('\n')
    for (const word of [
      '常态化',
      '普遍',
      '全程',
      '全面',
      '24小时',
      '日调度',
      '应接必接',
      '专家库',
      '案卷评查',
      '五级联审',
      '调研',
      '较低',
      '全靠',
      '不够',
      '缺乏',
      '长期拖欠',
      '5%',
      '较少',
      '不健全',
      '杜绝',
    ])
      expect(said).toContain(word)
  })
  it('whose two meetings, floors, units, round numbers, comparisons, gaps', () => {
    expect(found(c, 'scope')).toEqual(['一(一)3 州、县分层级召开述法工作会议2次', '一(一)3 全州、州直'])
    expect(figures(c, 'floor')).toEqual(['3600余人'])
    expect(figures(c, 'unit')).toEqual(['3118件次', '3600余人', '19个', '113人次'])
    expect(figures(c, 'round-number')).toEqual(['600个'])
    expect(found(c, 'claim.unverifiable')).toEqual(['一(五)1 在全疆率先成立指挥部'])
    expect(c.findings.find(f => f.kind === 'count.gap')?.detail.en).toContain('3413 − 3287 = 126')
    expect(figures(c, 'count.basis')).toContain('223件')
    expect(figures(c, 'count.no-total')).toEqual(expect.arrayContaining(['61个', '271个', '3413人']))
  })
})

describe('reports of other places and years', () => {
  it('a county, 2023: parts above their total, a share that cannot be, two numbers of departments, a claim and its admission', () => {
    const c = of('county-2023')
    expect(figures(c, 'sum')).toEqual(['四十七件 21件 9件 4件 16件'])
    expect(figures(c, 'ratio.impossible')).toEqual(['百分之九十五点六 36件'])
    expect(figures(c, 'total.conflict')).toEqual(['29个 31个'])
    expect(found(c, 'claim.contradicted')[0]).toContain('全面落实行政执法三项制度')
    expect(figures(c, 'list.count')).toEqual([])
  })
  it('a department, 2021: parts above their total, a list shorter than it says, one thing counted twice', () => {
    const c = of('department-2021')
    expect(figures(c, 'sum')).toEqual(['640件 212件 305件 131件'])
    expect(figures(c, 'list.count')).toEqual(['四个 3'])
    expect(figures(c, 'total.conflict')).toEqual(['58件 61件'])
    expect(figures(c, 'ratio.no-population')).toEqual(['超过九成'])
    expect(figures(c, 'ratio.impossible')).toEqual([])
  })
  it('a text that agrees with itself has no contradiction', () => {
    const c = checkText(
      '一、情况\n受理行政复议案件40件，其中维持30件、撤销10件，按期办结率97.5%。\n甲、乙、丙3个部门参加，全部3个部门完成整改。',
    )
    expect(contradicts(c)).toBe(false)
    expect(c.counts).toBe(5)
  })
  it('a share on a line of its own is tried on the total above it, and only doubted', () => {
    const c = checkText('一、信访\n受理信访事项3118件次。\n按期办结率99.96%。\n及时受理率100%。')
    expect(c.findings.filter(f => f.kind === 'ratio.impossible').map(f => [f.line, f.weight])).toEqual([[3, 'needs']])
    expect(c.findings.filter(f => f.kind === 'ratio.no-population').map(f => f.line)).toEqual([4])
    expect(contradicts(c)).toBe(false)
  })
  it('groups of digits, names in brackets, headings and neighbours are not taken for more than they are', () => {
    const c = checkText(
      '一、成效\n（一）依法全面履行职能。处罚案件12,486件，许可案件35682件。\n（二）复议。收到复议申请186件，受理158件，不予受理28件；审结149件，其中维持97件、撤销12件、确认违法5件、终止35件，纠错率11.4%。全市负责人出庭应诉率为92.3%。\n（三）全市12个县（市、区）建成服务中心，满意率98%以上。',
    )
    expect(countsOf(sentencesOf('处罚案件12,486件。')[0]!).map(x => x.value)).toEqual([12_486])
    expect(c.findings.filter(f => f.weight === 'contradiction')).toEqual([])
    expect(c.findings.find(f => f.kind === 'ratio.impossible')).toMatchObject({ weight: 'needs', text: '全市负责人出庭应诉率为92.3%' })
    expect(found(c, 'claim.no-figure')).toEqual([])
    expect(figures(c, 'floor')).toEqual(['98%'])
  })
  it('an empty text says nothing', () => {
    expect(checkText('')).toEqual({ findings: [], counts: 0, rates: 0, sentences: 0 })
  })
})
