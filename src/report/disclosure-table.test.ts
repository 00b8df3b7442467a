import { expect, it } from 'vitest'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { Figures } from '../indicators/figures.ts'
import { Facts, recordOf } from '../record/testing.ts'
import { disclosureHtml, disclosureMarkdown } from './disclosure-render.ts'
import { type DisclosureTable, disclosureTable } from './disclosure-table.ts'

const catalogue = await loadCatalogue()
const facts = new Facts()
facts.organ('654000', null)
let n = 0
const done = (id: string, act: string, on: string, data: Readonly<Record<string, string | boolean>>) =>
  facts.act(id, act, on, data, { procedure: 'information-request', edition: '2019', organ: '654000', role: 'disclosure-office' })
const asked = (on: string, kind: string) => {
  const id = `case-${++n}`
  done(id, 'receive', on, { channel: 'in-person', 'confirmed-with-applicant': false, 'applicant-kind': kind, subject: '规划' })
  return id
}
const answered = (id: string, on: string, outcome: string, ground = 'none') =>
  done(id, 'reply', on, { outcome, ground, reasons: '说明', searched: true, 'remedies-told': true, document: '答复书' })

// Left from 2021: one answered in 2022, one still open at its end.
const old = asked('2021-12-20', 'person')
const never = asked('2021-12-27', 'company')
answered(old, '2022-01-07', 'provided')
answered(asked('2022-03-01', 'person'), '2022-03-11', 'already-public')
answered(asked('2022-03-02', 'person'), '2022-03-11', 'partly-provided', 'third-party-interest')
answered(asked('2022-03-03', 'company'), '2022-03-18', 'refused', 'process-information')
answered(asked('2022-03-04', 'legal-service'), '2022-03-18', 'unavailable', 'not-held-here')
done(asked('2022-05-05', 'charity'), 'not-handle', '2022-05-09', { ground: 'petition-or-complaint', 'channel-told': true })
done(asked('2022-05-06', 'research'), 'withdraw', '2022-05-10', {})
const late = asked('2022-12-29', 'other')
answered(late, '2023-01-06', 'provided')

const tableOf = (extra?: () => void): DisclosureTable => {
  extra?.()
  return disclosureTable(new Figures(recordOf(catalogue, facts.list)), { year: 2022, on: '2023-03-01' })
}
const line = (x: DisclosureTable, id: string): readonly number[] | undefined =>
  x.lines.find(l => l.indicator === `disclosure.${id}`)?.values

it('counts a year by kind of applicant, in the lines of the official table', () => {
  const x = tableOf()
  expect(x.columns.map(c => c.id)).toEqual(['person', 'company', 'research', 'charity', 'legal-service', 'other', 'total'])
  expect(x.lines).toHaveLength(25)
  expect(x.lines.map(l => l.indicator)).toContain('disclosure.refused.safety')
  expect(line(x, 'new')).toEqual([2, 1, 1, 1, 1, 1, 7])
  expect(line(x, 'carried-in')).toEqual([1, 1, 0, 0, 0, 0, 2])
  expect(line(x, 'granted')).toEqual([2, 0, 0, 0, 0, 0, 2])
  expect(line(x, 'partly')).toEqual([1, 0, 0, 0, 0, 0, 1])
  expect(line(x, 'refused.third-party')).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(line(x, 'refused.process')).toEqual([0, 1, 0, 0, 0, 0, 1])
  expect(line(x, 'unavailable.not-held')).toEqual([0, 0, 0, 0, 1, 0, 1])
  expect(line(x, 'not-processed.petition')).toEqual([0, 0, 0, 1, 0, 0, 1])
  expect(line(x, 'other.else')).toEqual([0, 0, 1, 0, 0, 0, 1])
  expect(line(x, 'total')).toEqual([3, 1, 1, 1, 1, 0, 7])
  expect(line(x, 'carried-out')).toEqual([0, 1, 0, 0, 0, 1, 2])
  expect(never).toBe('case-2')
})

it('every sum of the table holds', () => {
  const x = tableOf()
  expect(x.sums.filter(s => !s.holds)).toEqual([])
  expect(x.sums).toHaveLength(7 + 7 + 25 + 3)
  expect(x.holds).toBe(true)
})

it('as Markdown and as a page, in both languages', () => {
  const x = tableOf()
  const zh = disclosureMarkdown(x, 'zh')
  expect(zh).toContain('| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |')
  expect(zh).toContain('| 一、本年新收政府信息公开申请数量 | 2 | 1 | 1 | 1 | 1 | 1 | 7 |')
  expect(zh).toContain('勾稽关系全部成立')
  const html = disclosureHtml(x, 'en')
  expect(html.match(/<tr>/g)).toHaveLength(1 + 25 + 1 + 3)
  expect(html).toContain('/figures/disclosure.new?from=2022-01-01&amp;to=2022-12-31&amp;on=2023-03-01')
  expect(html).toContain('Every sum holds')
})

it('says which sum is broken: a refusal that names no ground is in no line', () => {
  const x = tableOf(() => answered(asked('2022-06-01', 'person'), '2022-06-10', 'refused', 'none'))
  expect(x.holds).toBe(false)
  expect(x.sums.filter(s => !s.holds).map(s => [s.column, s.left, s.right])).toEqual([
    ['person', 4, 3],
    ['total', 8, 7],
  ])
  expect(disclosureMarkdown(x, 'zh')).toContain('勾稽关系不成立')
})
