import { law } from '#kernel'
import { GOVERNANCE_OFFICE, letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const XXGK = law('政府信息公开条例(2019-04-03)')
const ADDRESSEES: Readonly<Record<string, string>> = {
  'report-to-party-committee': '本级党委', 'report-to-congress': '本级人民代表大会常务委员会', 'report-to-superior': '上一级党委和人民政府',
}

/** The letters under which the report goes up and across, the criticism of late ones, and the correction of a published figure. */
export default {
  'cover-letter': letter({
    zh: '关于法治政府建设年度情况的报告', en: 'Report on law-based government for the year', basis: DC.art(23, 2),
    acts: ['report-to-party-committee', 'report-to-congress', 'report-to-superior'], mark: '伊州政法报',
    to: (_c, a) => ADDRESSEES[a.act],
    body: (c, a, w) => lines(
      `依照${w.cite(DC.art(23, 2))}，现将${w.organ(c.organ)}${around('', said(c, w, 'open', 'reportYear'), '年度')}法治政府建设情况报告如下，全文附后。`,
      around('主要举措和成效：', said(c, w, 'compile', 'measures'), '。'),
      around('存在的不足：', said(c, w, 'compile', 'shortcomings'), '。'),
      around('主要负责人履行第一责任人职责情况：', said(c, w, 'compile', 'headDuty'), '。'),
      around('下一年度安排：', said(c, w, 'compile', 'plan'), '。'),
      around('审定文本摘要值：', w.value(a, 'digest'), '。'),
    ),
    copies: (_c, a) => (a.act === 'report-to-superior' && a.data.copiedToInspection === true ? ['法治督察单位'] : []),
  }),
  criticism: letter({
    zh: '未按时报送法治政府建设年度报告的通报', en: 'Circular on a late annual report', basis: DC.art(26), acts: ['circulate-criticism'], mark: '伊州法办通',
    from: () => GOVERNANCE_OFFICE,
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, _a, w) => lines(
      `经查，${w.organ(c.organ)}未按规定期限报送${around('', said(c, w, 'open', 'reportYear'), '年度')}法治政府建设年度报告。`,
      `依照${w.cite(DC.art(26))}，现予公开通报批评。请立即报送，并书面说明未按时报送的原因。`,
    ),
  }),
  correction: letter({
    zh: '法治政府建设年度报告更正公告', en: 'Correction of a published figure', basis: XXGK.art(6), acts: ['correct'], mark: '伊州政法更',
    body: (c, a, w) => lines(
      `${w.organ(c.organ)}${around('', said(c, w, 'open', 'reportYear'), '年度')}法治政府建设年度报告中“${w.value(a, 'figure')}”一项有误，依照${w.cite(XXGK.art(6))}更正。`,
      `原文为“${w.value(a, 'before')}”，现更正为“${w.value(a, 'after')}”。更正理由：${w.value(a, 'reason')}。`,
      '原公开文本继续保留，可供查阅比对。',
    ),
  }),
}
