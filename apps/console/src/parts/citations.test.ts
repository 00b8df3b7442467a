import { expect, test } from 'vitest'
import { citedByLaw } from './citations.ts'

test('articles of one law stand together, once; a text without an article stands alone', () => {
  expect(
    citedByLaw([
      '政府信息公开条例(2019-04-03) 第三十三条',
      '政府信息公开条例(2019-04-03) 第三十条',
      '政府信息公开条例(2019-04-03) 第三十三条',
      'convention: the law is silent',
    ]),
  ).toEqual([
    { law: '政府信息公开条例(2019-04-03)', articles: ['第三十三条', '第三十条'] },
    { law: 'convention: the law is silent', articles: [] },
  ])
})
