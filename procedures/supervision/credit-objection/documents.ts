import { law } from '#kernel'
import { letter, reviewOrSuit } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')
const XXGK = law('政府信息公开条例(2019-04-03)')

/** The answer to an objection. */
export default {
  correction: letter({
    zh: '信用信息异议更正告知书', en: 'Record corrected', basis: XXGK.art(41), acts: ['correct'], mark: '伊州信更',
    to: () => '异议人',
    body: (c, a, w) => lines(
      `你单位${w.date(c.first('object')?.on)}对公共信用信息提出的异议${around('，异议内容为：', said(c, w, 'object', 'what'))}，经核实成立。`,
      `依照${w.cite(XXGK.art(41))}，原记载“${w.value(a, 'before')}”更正为“${w.value(a, 'after')}”，异议标注同时取消。`,
    ),
  }),
  upheld: letter({
    zh: '信用信息异议答复书', en: 'Record kept', basis: FA.whole(), acts: ['uphold'], mark: '伊州信异',
    to: () => '异议人',
    body: (c, a, w) => lines(
      `你单位${w.date(c.first('object')?.on)}对公共信用信息提出的异议${around('，异议内容为：', said(c, w, 'object', 'what'))}，经核实，原信息准确，决定维持。`,
      around('理由：', w.value(a, 'reason'), '。'),
      `本答复依照${w.cite(FA.whole())}作出。`,
    ),
    remedy: reviewOrSuit,
  }),
}
