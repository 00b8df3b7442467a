import { type ActsOf, type DocumentDef, law, t, unverified } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2016 from './2016.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const COUNSEL_OPINION = unverified('中办发〔2016〕30号')
type Acts = ActsOf<[typeof e2016]>

/** The opinion of counsel, and what became of it. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  opinion: {
    ...t('法律意见书', 'Legal opinion'), basis: [COUNSEL_OPINION, MAJOR_DECISIONS.art(28)], acts: ['deliver'], mark: '伊州法意', from: (c, _a, w) => said(c, w, 'request', 'kind') || undefined, to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `受${w.organ(c.organ)}于${dayOf(c, w, 'request')}委托，就${said(c, w, 'request', 'matter')}事项提供法律意见。`,
      around('咨询的问题：', said(c, w, 'request', 'question'), '。'),
      `结论：${w.value(a, 'conclusion')}${around('，详见', w.value(a, 'opinion'))}。`,
      a.data.conclusion === 'no-obstacle' ? '' : '建议在消除上述法律风险或者违法情形之前不作出决定。',
      c.has('declare-conflict', x => x.data.conflict) ? '已申报与本事项的利益冲突。' : '提供意见者与本事项无利益冲突。',
    ),
  },
  treatment: {
    ...t('法律意见采纳情况说明', 'What became of the opinion'), basis: COUNSEL_OPINION, acts: ['adopt'], mark: '伊州法采', to: () => '提供意见的法律顾问、公职律师',
    body: (c, a, w) => lines(`${dayOf(c, w, 'deliver')}提供的法律意见已研究处理，采纳情况：${w.value(a, 'adopted')}。${around('未采纳的理由：', w.value(a, 'reason'), '。')}`),
  },
}
