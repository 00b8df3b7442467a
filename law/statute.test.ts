import { describe, expect, it } from 'vitest'
import { parseStatute, textOf } from './statute.ts'

// Sentences made up for this test.
const ordinance = `# 灯笼管理办法

第一章 总则
第一条 甲。

第二条 乙应当：

（一）丙；
（二）丁。

前款所称丙，十日内办理。

第一条 所称甲，是句子的开头。
第三条 戊。`

const paper = `# 关于灯笼的意见

国办发〔2030〕9号

一、总体要求
（一）甲。
（二）乙。
二、具体办法
（一）丙。`

describe('reading a statute', () => {
  const statute = parseStatute(ordinance)

  it('counts paragraphs and items; items belong to the paragraph before them', () => {
    expect([...statute.articles].map(([article, paragraphs]) => [article, paragraphs.map(({ items }) => items.length)])).toEqual([
      [1, [0]],
      [2, [2, 0, 0]],
      [3, [0]],
    ])
  })
  it('a list goes on after a line that belongs to its last item', () => {
    const read = parseStatute('# 甲\n第一条 乙：\n（一）丙；\n（二）丁。\n丁应当定期办理。\n（三）戊。\n己。')
    expect(read.articles.get(1)?.map(({ items }) => items.length)).toEqual([3, 0])
  })
  it('gives the text of a paragraph with its items', () => {
    expect(textOf(statute, 2, 2)).toBe('前款所称丙，十日内办理。')
    expect(textOf(statute, 2, 1)).toContain('（二）丁')
    expect(textOf(statute, 4)).toBeUndefined()
    expect(textOf(statute, 3, 2)).toBeUndefined()
  })
  it('reads a paper as parts and items, with its number', () => {
    const read = parseStatute(paper)
    expect(read.number).toBe('国办发〔2030〕9号')
    expect(Object.fromEntries(read.parts)).toEqual({ 1: [1, 2], 2: [1] })
  })
})
