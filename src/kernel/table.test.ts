import { describe, expect, it } from 'vitest'
import { law, t } from './basis.ts'
import { table, tableProblems } from './table.ts'

const X = law('试(2020-01-01)')
interface Marked {
  readonly score: number
  readonly veto: boolean
}
const grade = table<Marked, string>([
  [t('有否决项', 'Veto'), m => m.veto, 'fail', X.art(16, 2)],
  [t('不满六十分', 'Below 60'), m => !m.veto && m.score < 60, 'fail', X.art(16)],
  [t('九十分以上', '90 and more'), m => !m.veto && m.score >= 90, 'excellent', X.art(16)],
  [t('其余', 'Others'), 'else', 'pass', X.art(16)],
])
const inputs = [0, 59, 60, 89, 90, 100].flatMap(score => [true, false].map(veto => ({ score, veto })))

describe('decision table', () => {
  it('answers by the row that holds, with its article', () => {
    expect(grade.of({ score: 59, veto: false })).toBe('fail')
    expect(grade.of({ score: 60, veto: false })).toBe('pass')
    expect(grade.of({ score: 95, veto: true })).toBe('fail')
    expect(grade.row({ score: 95, veto: true })?.basis).toEqual(X.art(16, 2))
  })
  it('is complete and answers once', () => expect(tableProblems(grade, inputs)).toEqual([]))
  it('a gap and an overlap are found, and answer nothing', () => {
    const bad = table<number, string>([
      [t('少', 'Few'), n => n <= 10, 'few', X.art(1)],
      [t('多', 'Many'), n => n >= 10 && n < 20, 'many', X.art(1)],
    ])
    expect(tableProblems(bad, [9, 10, 11, 20]).map(x => [x.input, x.rows.length])).toEqual([
      [10, 2],
      [20, 0],
    ])
    expect(bad.of(10)).toBeUndefined()
    expect(bad.of(20)).toBeUndefined()
  })
})
