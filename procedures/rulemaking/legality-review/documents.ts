import { type ActsOf, type DocumentDef, law, t, unverified } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2019 from './2019.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')
type Acts = ActsOf<[typeof e2019]>
const submitter = () => '送审单位'

/** What the reviewing department gives the unit that submitted. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  'materials-wanted': {
    ...t('补充材料通知书', 'Further papers required'), basis: MAJOR_DECISIONS.art(26), acts: ['require-materials'], mark: '伊州审补', to: submitter,
    body: (c, a, w) => lines(`你单位于${dayOf(c, w, 'submit')}送审的材料收悉。经初步审查，尚缺：${w.value(a, 'missing')}。根据${w.cite(MAJOR_DECISIONS.art(26))}，请予补充；补充材料的时间不计入审查期限。`),
  },
  return: {
    ...t('退回送审材料通知书', 'Submission returned'), basis: MAJOR_DECISIONS.art(26), acts: ['return'], mark: '伊州审退', to: submitter,
    body: (c, a, w) => lines(`你单位于${dayOf(c, w, 'submit')}送审的${said(c, w, 'submit', 'subject')}材料，因${w.value(a, 'reason')}，根据${w.cite(MAJOR_DECISIONS.art(26))}予以退回，请完善后重新送审。`),
  },
  opinion: {
    ...t('合法性审查意见书', 'Legality opinion'), basis: [MAJOR_DECISIONS.art(27), REVIEW_NOTICE], acts: ['issue-opinion'], mark: '伊州合审', to: submitter,
    body: (c, a, w) => {
      const looked = (['reviewed-power', 'reviewed-procedure', 'reviewed-content'] as const).filter(k => a.data[k] === true).map(k => ({ 'reviewed-power': '法定权限', 'reviewed-procedure': '法定程序', 'reviewed-content': '内容' })[k])
      return lines(
        `你单位于${dayOf(c, w, 'submit')}送审的${said(c, w, 'submit', 'subject')}收悉。依照${w.cite([MAJOR_DECISIONS.art(27), MAJOR_DECISIONS.art(28)])}，我们进行了审查${around('，审查事项包括：', looked.join('、'))}。`,
        c.has('counsel-opinion') ? '审查过程中组织法律顾问、公职律师提出了法律意见。' : '',
        `审查意见：${w.value(a, 'opinion')}。${a.data.opinion === 'lawful' ? '' : '请根据本意见进行必要的调整或者补充；未采纳的，应当说明理由。'}`,
        '未经合法性审查或者经审查不合法的，不得提交会议讨论或者决定。',
      )
    },
  },
}
