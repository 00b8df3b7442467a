import { law } from '#kernel'
import { GOVERNANCE_OFFICE, letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** What is fed back after the reports are reviewed. */
export default {
  'feedback-notice': letter({
    zh: '述法评议问题反馈通知书', en: 'Notice of shortcomings found', basis: DC.art(18), acts: ['feed-back'], mark: '伊州法办反',
    from: () => GOVERNANCE_OFFICE,
    to: (c, _a, w) => said(c, w, 'list', 'subject'),
    body: (c, a, w) => lines(
      `你单位主要负责人${around('', said(c, w, 'list', 'reportYear'), '年度')}述法报告已经评议${around('，评议等次为“', said(c, w, 'review', 'rating'), '”')}。`,
      `经评议，需整改的问题共${w.value(a, 'issues')}项，具体内容见所附清单。`,
      `依照${w.cite(DC.art(18))}，请逐项制定措施，于${w.value(a, 'rectifyBy')}前完成整改并附凭据书面报告。`,
    ),
  }),
}
