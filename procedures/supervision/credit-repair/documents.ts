import { law } from '#kernel'
import { letter, reviewOrSuit } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const XF26 = law('信用修复管理办法 国家发展改革委令第36号', 'unverified')
const XF23 = law('失信行为纠正后的信用信息修复管理办法(试行) 国家发展改革委令第58号', 'unverified')
const measures = (edition: string) => (edition === '2023' ? XF23 : XF26).whole()

/** The decision on an application for repair. */
export default {
  'repair-decision': letter({
    zh: '准予信用修复决定书', en: 'Record repaired', basis: XF26.whole(), acts: ['repair'], mark: '伊州信修',
    to: () => '申请人',
    body: (c, a, w) => lines(
      `你单位${w.date(c.first('apply')?.on)}提出的信用修复申请${around('，所涉失信程度为', said(c, w, 'apply', 'class'))}，经审查，已履行义务、作出信用承诺并满最短公示期。`,
      `依照${w.cite(measures(c.edition))}，决定准予修复。`,
      a.data.publicationEnded === true && a.data.sharingEnded === true && a.data.sanctionsLifted === true ? '有关失信信息即日起停止公示和共享，相应惩戒措施同时解除。' : '停止公示、停止共享和解除惩戒应当同时办理，尚未办理的立即补办。',
    ),
  }),
  'refusal-decision': letter({
    zh: '不予信用修复决定书', en: 'Repair refused', basis: XF26.whole(), acts: ['refuse'], mark: '伊州信否',
    to: () => '申请人',
    body: (c, a, w) => lines(
      `你单位${w.date(c.first('apply')?.on)}提出的信用修复申请，经审查，依照${w.cite(measures(c.edition))}，决定不予修复。`,
      around('理由：', w.value(a, 'reason'), '。'),
      '具备修复条件后，可以重新申请。',
    ),
    remedy: reviewOrSuit,
  }),
}
