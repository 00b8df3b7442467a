import { expect, test } from 'vitest'
import type { FieldShape } from '../../api/shapes.ts'
import { dataOf, instant, missing } from './values.ts'

const field = (name: string, kind: string, required = true): FieldShape => ({
  name,
  kind,
  zh: name,
  en: name,
  required,
  sealed: false,
  values: [],
  hint: null,
})

test('a draft becomes the data of an act by the kinds of its fields; what is empty is left out', () => {
  const fields = [
    field('days', 'int'),
    field('amount', 'money'),
    field('at', 'datetime'),
    field('ok', 'bool'),
    field('files', 'documents'),
    field('kinds', 'tags'),
    field('note', 'text', false),
  ]
  expect(
    dataOf(fields, {
      days: '30',
      amount: '12.50',
      at: '2024-03-04T10:00',
      ok: false,
      files: ' a \n\nb',
      kinds: ['fine', 'order'],
      note: '',
    }),
  ).toEqual({
    days: 30,
    amount: 12.5,
    at: '2024-03-04T10:00+08:00',
    ok: false,
    files: ['a', 'b'],
    kinds: 'fine,order',
  })
})

test('a required field is missing when it is empty or an empty list; no is an answer', () => {
  const fields = [field('ok', 'bool'), field('files', 'documents'), field('note', 'text', false)]
  expect(missing(fields, { ok: false, files: ' \n ' }).map(f => f.name)).toEqual(['files'])
})

test('an instant carries the offset of China Standard Time whatever the seconds', () => {
  expect(instant('2024-03-04T10:00:30')).toBe('2024-03-04T10:00+08:00')
})
