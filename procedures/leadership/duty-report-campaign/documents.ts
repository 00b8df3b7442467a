import { law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { lines } from '../../_shared/written.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** The notice that opens the campaign and the minutes of its meeting. */
export default {
  'campaign-notice': letter({
    zh: '关于开展述法工作的通知', en: 'Notice of the duty-report campaign', basis: [DC.art(6), DC.art(11)], acts: ['open-campaign'], mark: '伊州法办发',
    to: () => '各应述法单位',
    body: (_c, a, w) => lines(
      `为压实主要负责人推进法治建设第一责任人职责，依照${w.cite([DC.art(6), DC.art(11)])}，现就${w.value(a, 'reportYear')}年度述法工作通知如下。`,
      `本次列入名单的主要负责人共${w.value(a, 'listed')}名，层级为${w.value(a, 'level')}。`,
      `请于${w.value(a, 'due')}前由本人提交述法报告，如实写明履职举措、存在的不足和下一年度安排，不得由他人代述。`,
    ),
  }),
  'meeting-minutes': letter({
    zh: '述法工作专项会议纪要', en: 'Minutes of the duty-report meeting', basis: DC.art(7, 1, 1), acts: ['hold-meeting'], mark: '伊州法办纪',
    body: (c, a, w) => lines(
      `${w.value(a, 'heldOn')}，${w.organ(c.organ)}依照${w.cite(DC.art(7, 1, 1))}召开述法工作专项会议，听取主要负责人述法。`,
      `会上现场述法${w.value(a, 'onsiteReports')}名，其余列入名单的主要负责人书面述法。`,
      '会议要求对评议中指出的问题列出清单、明确期限，由述法单位逐项整改并报告结果。',
    ),
  }),
}
