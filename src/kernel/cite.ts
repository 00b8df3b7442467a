import { zhNumber } from '../../law/numerals.ts'
import type { Citation } from './basis.ts'

export { zhNumber }

/** A citation as one writes it: 行政诉讼法(2017-06-27) 第六十七条第一款. */
export const citationText = (c: Citation): string => {
  if (c.status === 'convention') return `convention: ${c.note ?? ''}`
  const where =
    c.article === undefined
      ? c.item === undefined
        ? ''
        : ` ${c.item}`
      : ` 第${zhNumber(c.article)}条${c.paragraph ? `第${zhNumber(c.paragraph)}款` : ''}${c.item ? `第${zhNumber(Number(c.item))}项` : ''}`
  const mark = c.status === 'unverified' ? ' (unverified)' : c.status === 'model' ? ' (model)' : ''
  return `${c.law}${where}${mark}`
}
