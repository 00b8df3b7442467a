import { describe, expect, it } from 'vitest'
import { fullName, resolvePlace, statuteNames, unresolvedIn } from './resolve.ts'

const why = (basis: string) => unresolvedIn(basis).map(unresolved => unresolved.why)

describe('whether a citation points at something', () => {
  it.each([
    ['行政复议法(2023-09-01) 第六十二条第二款', []],
    ['行政复议法(2023-09-01) 第九十条', []],
    ['行政复议法(2023-09-01) 第九十一条', ['no-article']],
    ['行政复议法(2023-09-01) 第三十条第九款', ['no-paragraph']],
    ['行政复议法(2023-09-01) 第三十条第一款第七项', []],
    ['行政复议法(2023-09-01) 第三十条第一款第八项', ['no-item']],
    ['国办发〔2018〕118号 第(十一)项', []],
    ['国办发〔2018〕118号 第(二十四)项', ['no-item']],
    ['国办发〔2015〕58号 二(四)', []],
    ['国办发〔2015〕58号 三(四)', ['no-item']],
    // Part two and part three both count from one: without its part the item is not named.
    ['国办发〔2015〕58号 第(二)项', ['no-item']],
    ['SJ 第五十五条', []],
    ['纲要 (三十四) (unverified)', ['text-not-held']],
    ['convention', []],
  ])('%s', (basis, reasons) => expect(why(basis)).toEqual(reasons))

  it.each([
    [{ law: '国办发〔2018〕118号', item: '第(六)项' }, true],
    [{ law: '国办发〔2018〕118号', item: '（六）' }, true],
    [{ law: '国办发〔2015〕58号', item: '二(二)' }, true],
    [{ law: '国办发〔2015〕58号', item: '五(一)' }, false],
    [{ law: '行政复议法(2023-09-01)' }, true],
    [{ law: '没有的法' }, false],
    [{ law: '行政复议法(2023-09-01)', article: 30, paragraph: 1, item: 7 }, true],
    [{ law: '行政复议法(2023-09-01)', article: 30, paragraph: 1, item: 8 }, false],
  ])('by its parts: %o', (place, resolves) => expect(resolvePlace(place).resolves).toBe(resolves))

  it('short names lead to full ones', () => {
    expect(fullName('督察工作规定')).toBe('法治政府建设与责任落实督察工作规定(2019-04-15)')
    expect(statuteNames()).toContain(fullName('SJ'))
  })
})
