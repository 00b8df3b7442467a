import { law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { lines, said } from '../../_shared/written.ts'

const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')

/** The duty list of an organ and what its evaluation says. */
export default {
  'duty-list': letter({
    zh: '普法责任清单', en: 'Law-popularisation duty list', basis: SH.item('(六)'), acts: ['publish-list'], mark: '伊州普清',
    body: (c, a, w) => lines(
      `依照${w.cite(SH.item('(六)'))}，${w.organ(c.organ)}公布${w.value(a, 'dutyYear')}年度普法责任清单。`,
      `本年度普法任务共${w.value(a, 'tasks')}项，任务内容、普法对象和完成期限见所附清单。`,
      `履职报告于${w.value(a, 'reportBy')}前提交普法依法治理办公室，接受评议和社会监督。`,
    ),
  }),
  evaluation: letter({
    zh: '普法责任制履职评议意见', en: 'Evaluation of the law-popularisation duty', basis: SH.item('(六)'), acts: ['evaluate'], mark: '伊州普评',
    from: () => '普法依法治理办公室',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `你单位${said(c, w, 'publish-list', 'dutyYear')}年度普法责任制履职报告，经${w.value(a, 'reviewers')}人评议，评议等次为“${w.value(a, 'rating')}”。`,
      `在案登记的普法活动为${c.count('carry-out')}项。意见建议：${w.value(a, 'advice')}。`,
      '请结合意见完善下一年度普法责任清单。',
    ),
  }),
}
