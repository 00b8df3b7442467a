import { law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const GW = law('公务员法(2018-12-29)')

/** The call to a training session, and its cancelling. */
export default {
  'training-notice': letter({
    zh: '关于举办法治培训的通知', en: 'Notice of training', basis: GW.art(67), acts: ['announce'], mark: '伊州训通',
    to: () => '各有关单位',
    body: (c, a, w) => lines(
      `依照${w.cite(GW.art(67))}，${w.organ(c.organ)}定于${w.value(a, 'startsOn')}举办“${w.value(a, 'title')}”${around('（', w.value(a, 'series'), '系列）')}，形式为${w.value(a, 'kind')}。`,
      `培训对象为${w.value(a, 'audience')}，计划${w.value(a, 'planned')}人。请组织参训人员按时到会签到，学时据实登记。`,
    ),
  }),
  'cancelling-notice': letter({
    zh: '关于取消法治培训的通知', en: 'Training cancelled', basis: GW.art(67), acts: ['cancel'], mark: '伊州训消',
    to: () => '各有关单位',
    body: (c, a, w) => lines(`原定${around('于', said(c, w, 'announce', 'startsOn'))}举办的${around('“', said(c, w, 'announce', 'title'), '”')}培训取消。原因：${w.value(a, 'reason')}。`, '另行安排的，再行通知。'),
  }),
}
