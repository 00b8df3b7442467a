import { expect, test } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

const leaves = (x: unknown, at = ''): readonly (readonly [string, unknown])[] =>
  typeof x === 'object' && x !== null ? Object.entries(x).flatMap(([k, v]) => leaves(v, `${at}/${k}`)) : [[at, x]]

test('both languages say the same things, and neither leaves one empty', () => {
  expect(leaves(en).map(([k]) => k)).toEqual(leaves(zh).map(([k]) => k))
  expect([...leaves(zh), ...leaves(en)].filter(([, v]) => v === '')).toEqual([])
})

test('English has no Chinese in it', () => {
  expect(leaves(en).filter(([, v]) => typeof v === 'string' && /[\u4e00-\u9fff]/.test(v))).toEqual([])
})

test('one is singular', () => {
  expect(en.cases.total(1)).toBe('1 case')
  expect(en.due.left(1, en.units['working-days'], '10-21')).toBe('1 working day left · 10-21')
})
