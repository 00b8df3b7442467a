import { describe, expect, it } from 'vitest'
import { citationsIn, citeZh, parseBasis } from './citation.ts'

const XFY = '行政复议法(2023-09-01)'
const DC = '督察工作规定'

describe('one basis', () => {
  it.each([
    [`${XFY} 第三十条`, { kind: 'article', law: XFY, article: 30 }],
    [`${XFY} 第三十条第一款第七项`, { kind: 'article', law: XFY, article: 30, paragraph: 1, item: 7 }],
    [`${XFY} 第三十一条第六项`, { kind: 'article', law: XFY, article: 31, item: 6 }],
    [`${DC} 第七条(一)`, { kind: 'article', law: DC, article: 7, item: 1 }],
    ['国办发〔2018〕118号 第(六)项', { kind: 'item', law: '国办发〔2018〕118号', item: '(六)' }],
    ['国办发〔2015〕58号 二(二)', { kind: 'item', law: '国办发〔2015〕58号', item: '二(二)' }],
    ['纲要 (三十四) (unverified)', { kind: 'item', law: '纲要', item: '(三十四)', note: '(unverified)', unverified: true }],
    ['某办法 第九条 (unverified)', { kind: 'article', law: '某办法', article: 9, note: '(unverified)', unverified: true }],
    ['某条例 第二十九条 has 30 working days', { kind: 'article', law: '某条例', article: 29, note: 'has 30 working days' }],
    ['convention', { kind: 'convention' }],
    ['convention 0007: the count goes on', { kind: 'convention', n: 7, note: 'the count goes on' }],
    ['law silent: 国办发〔2019〕51号 names no days', { kind: 'convention', note: '国办发〔2019〕51号 names no days' }],
    ['report 2022 一(七)1: 3413 in 2022', { kind: 'report', section: '一(七)1', note: '3413 in 2022' }],
    ['report 2022', { kind: 'report', section: '' }],
    ['local practice (unverified)', { kind: 'other', text: 'local practice (unverified)', unverified: true }],
    ['W3C DCAT 2', { kind: 'other', text: 'W3C DCAT 2', unverified: false }],
  ])('%s', (text, parsed) => expect(parseBasis(text)).toEqual(parsed))
})

describe('several in one string', () => {
  it.each([
    [`${DC} 第二十三条、第二十六条`, ['第二十三条', '第二十六条']],
    [`${DC} 第六至第九条`, ['第六条', '第七条', '第八条', '第九条']],
    [`${DC} 第二十五条(二)(三)`, ['第二十五条第二项', '第二十五条第三项']],
    [`${DC} 第二十五条(一)至(四)`, ['第二十五条第一项', '第二十五条第二项', '第二十五条第三项', '第二十五条第四项']],
    [`${DC} 第七条(二), 第十九条`, ['第七条第二项', '第十九条']],
    [`${XFY} 第十条第二款 (第九十条 says otherwise)`, ['第十条第二款']],
  ])('%s', (text, cited) =>
    expect(citationsIn(text).map(citation => (citation.kind === 'article' ? citeZh(citation) : citation.item))).toEqual(cited),
  )

  it('a second law after a semicolon', () => {
    expect(citationsIn('突发事件应对法(2024-06-28) 第十条; 某条例 第五条').map(({ law }) => law)).toEqual([
      '突发事件应对法(2024-06-28)',
      '某条例',
    ])
  })
  it('prose that names an article in passing cites nothing', () => {
    expect(citationsIn('order follows from the two dates of 第二十三条')).toEqual([])
  })
})
