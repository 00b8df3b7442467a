import { expect, test } from 'vitest'
import { gapTo, targetText } from './target.tsx'
import { printedText, valueText } from './value.ts'

const ratio = { kind: 'ratio', target: 1, direction: 'up' }

test('the gap is taken from the fraction, not from what is printed in whole per cents', () => {
  expect(gapTo({ value: 67, numerator: 6, denominator: 9 }, ratio)).toBe(33.33)
  expect(gapTo({ value: 100, numerator: 9, denominator: 9 }, ratio)).toBe(0)
})

test('where less is better, the gap is what is too much', () => {
  expect(gapTo({ value: 10, numerator: 1, denominator: 10 }, { kind: 'ratio', target: 0.05, direction: 'down' })).toBe(5)
})

test('an empty population has no gap, a count none without a target', () => {
  expect(gapTo({ value: null, numerator: 0, denominator: 0 }, ratio)).toBeNull()
  expect(gapTo({ value: 3, numerator: 3, denominator: 3 }, { kind: 'count', target: null, direction: 'none' })).toBeNull()
})

test('a target of all is 100 %, and a value is shown exact beside the whole per cent the law’s table prints', () => {
  expect(targetText(ratio)).toBe('100 %')
  expect(valueText({ text: '74.89 % (167/223), 75 %' })).toBe('74.89 %')
  expect(printedText({ text: '74.89 % (167/223), 75 %' })).toBe('75 %')
  expect(valueText({ text: '无案件 / no cases' }, 'en')).toBe('no cases')
})
