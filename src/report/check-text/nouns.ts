import type { Count } from './quantities.ts'

/** Standing bodies: a text has one number of each, unless it says which it means. */
const BODIES = [
  '部门',
  '单位',
  '乡镇',
  '街道',
  '县市',
  '县(市)',
  '企业',
  '机关',
  '村',
  '社区',
  '成员单位',
  '委员会',
  '专业委员',
  '律师事务所',
]
const CUT = /主要|负责|领导|党政|班子|的|为|参加|开展|完成|均|全部|已|按|向|在|通过|与|轮流|述法|低于|未|实现|达到|设立|制定|梳理/
const LEAD =
  /^(?:全年|当年|今年|本年度|年内|累计|全州|州直|全县|全市|全区|全省|县直|市直|\d{4}年|共|依法|已|总共|先后|作出|下达|发出|印发)+/

/** The noun counted, after the number: 61个州直部门党政主要负责人 counts 州直部门. */
export const nounAfter = (c: Count): string => (/^[\u4e00-\u9fff()]+/.exec(c.after)?.[0] ?? '').split(CUT)[0] ?? ''

/** Which standing bodies are counted; null where others are. */
export const headOf = (c: Count): string | null => {
  if (c.unit === '县市') return '县市'
  if (c.unit === '部门') return '部门'
  const noun = nounAfter(c).replace(/\(.*$/, '')
  const whole = nounAfter(c)
  const found = BODIES.filter(
    b => noun.endsWith(b) || whole.endsWith(b) || (noun.startsWith(b) && !/^(档案|信息|账|代表|会议)/.test(noun.slice(b.length))),
  ).sort((a, b) => b.length - a.length)[0]
  return found === undefined ? null : found === '县(市)' ? '县市' : found
}

/** The words that say what is counted, before the number, without time and place in front: 受理行政复议案件. */
export const phraseOf = (c: Count): string => {
  const run = /[\u4e00-\u9fff\d]+$/.exec(c.before)?.[0] ?? ''
  const bare = run
    .replace(LEAD, '')
    .replace(/(共|共计|合计|总计|达到?|为|约|了)+$/, '')
    .replace(LEAD, '')
  return bare === '' ? nounAfter(c) : bare
}
