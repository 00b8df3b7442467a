import { law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const GW = law('公务员法(2018-12-29)')

/** A result declared void. */
export default {
  'void-notice': letter({
    zh: '考试成绩无效认定书', en: 'Sitting declared void', basis: GW.art(109), acts: ['void'], mark: '伊州考认',
    to: (c, _a, w) => said(c, w, 'register', 'organ'),
    body: (c, a, w) => lines(
      `经查，你单位一名应考人员在${around('“', said(c, w, 'register', 'session'), '”')}学法考试中有${w.value(a, 'ground')}情形。`,
      a.data.heard === true ? '作出认定前已听取其陈述和申辩，并核对有关证据。' : '作出认定前尚未听取其陈述和申辩，应当补听。',
      `参照${w.cite(GW.art(109))}，认定该次考试成绩无效，请通知本人。本认定书只送达所在机关，不对外公布。`,
    ),
  }),
}
