import { describe, expect, it } from 'vitest'
import { numbersIn, parseZhNumber, zhNumber } from './numerals.ts'

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [62, '六十二'],
    [100, '一百'],
    [103, '一百零三'],
    [110, '一百一十'],
    [291, '二百九十一'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
  ])('%i is %s', (n, text) => expect(zhNumber(n)).toBe(text))

  it('reads back what it writes', () => {
    const wrong = Array.from({ length: 10_000 }, (_, n) => n).filter(n => parseZhNumber(zhNumber(n)) !== n)
    expect(wrong).toEqual([])
  })

  it.each([
    ['两', 2],
    ['60', 60],
    ['三万', 30_000],
    ['一九九九', 1999],
    ['二〇二二', 2022],
    ['百', 100],
  ])('%s reads %i', (text, n) => expect(parseZhNumber(text)).toBe(n))

  it('words are no numerals', () =>
    expect(['', '法', '十条', '1a'].map(parseZhNumber)).toEqual([undefined, undefined, undefined, undefined]))
  it('refuses what it cannot write', () => expect(() => zhNumber(10_000)).toThrow(RangeError))
})

describe('numbers in a text', () => {
  it.each([
    ['五个工作日内', [{ n: 5, unit: 'working-days' }]],
    ['自受理之日起六十日内', [{ n: 60, unit: 'days' }]],
    [
      '60日内，延长不超过30日',
      [
        { n: 60, unit: 'days' },
        { n: 30, unit: 'days' },
      ],
    ],
    ['六个月', [{ n: 6, unit: 'months' }]],
    ['半年', [{ n: 6, unit: 'months' }]],
    ['二十四小时', [{ n: 24, unit: 'hours' }]],
    [
      '三至五日',
      [
        { n: 3, unit: 'days' },
        { n: 5, unit: 'days' },
      ],
    ],
    ['不得少于两人', [{ n: 2 }]],
    ['依照第六十二条第一款', []],
    ['１０日', [{ n: 10, unit: 'days' }]],
  ])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))
})
