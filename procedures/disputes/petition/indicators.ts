import { actDay, acts, cases, endedOrDue, type IndicatorDef, type Item, isMet, law, report2022, runs, t, unverified } from '#kernel'
import type e2005 from './2005.ts'
import type { petitionActs } from './2022/acts.ts'

const PETITIONS = law('信访工作条例(2022-02-25)')
const OLD_PETITIONS = law('信访条例(2005-01-10)')

type Acts = typeof petitionActs & (typeof e2005)['acts']
type Of = Item<Acts>

const closedOn = (i: Of) => i.case.last('close')?.on
/** Closed, and the petitioner was invited to evaluate. */
const invited = (i: Of): boolean => i.case.last('close')?.data.evaluationInvited === true
/** What the petitioner said of the organ that handled the matter; the last one counts. */
const evaluations = (i: Of) => i.case.all('evaluate').filter(e => e.by === 'petitioner' && e.data.subject === 'handling-organ')
const evaluated = (i: Of): boolean => invited(i) && evaluations(i).length > 0
const reviewAskedOn = (i: Of) => i.case.after(i.act).first('ask-review')?.on
const feedback = (i: Of) => i.case.after(i.act).first('improvement-feedback')

/** Figures of petition work: what organs owed and did, never who petitioned. */
export const petitionIndicators: Readonly<Record<string, IndicatorDef<Acts>>> = {
  'petition.received': {
    ...t('受理办理信访事项数', 'Petition matters received'), basis: [report2022('一(六)二', '3118'), PETITIONS.art(41, 1, 1)], kind: 'count',
    of: acts('register'), periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'petition.timely-acceptance-rate': {
    ...t('及时受理率', 'Accepted in time'), basis: [report2022('一(六)二', '100 %'), PETITIONS.art(23, 2), PETITIONS.art(23, 3)], kind: 'ratio',
    of: runs(['notify', 'notify-direct'], i => i.case.first('register')?.data.addressKnown === true), met: isMet, periodBy: endedOrDue,
    by: ['organ', 'county'], direction: 'up', target: 1,
  },
  'petition.timely-referral-rate': {
    ...t('及时转送率', 'Referred in time'), basis: PETITIONS.art(22, 1), kind: 'ratio',
    of: runs('refer'), met: isMet, periodBy: endedOrDue,
    by: ['organ'], direction: 'up', target: 1,
  },
  'petition.on-time-closure-rate': {
    ...t('按期办结率', 'Closed in time'), basis: [report2022('一(六)二', '99.96 %'), PETITIONS.art(34), OLD_PETITIONS.art(33)], kind: 'ratio',
    of: runs('handle'), met: isMet, periodBy: endedOrDue,
    note: t('仅信访程序办理的事项有办理期限，故分母不是受理办理总数', 'Only matters answered by an opinion have a handling period, so the denominator is not all that was received'),
    by: ['organ', 'county'], direction: 'up', target: 1,
  },
  'petition.participation-rate': {
    ...t('参评率', 'Evaluation rate'), basis: [report2022('一(六)二', '97.89 %'), PETITIONS.art(21, 2), unverified('formula: national practice')],
    kind: 'ratio',
    of: cases(invited), met: evaluated, periodBy: closedOn,
    by: ['organ'], direction: 'up',
  },
  'petition.satisfaction-rate': {
    ...t('参评满意率', 'Satisfied among those who evaluated'), basis: [report2022('一(六)二', '98.51 %'), unverified('formula: national practice')],
    kind: 'ratio',
    of: cases(evaluated), met: i => ['satisfied', 'basically'].includes(String(evaluations(i).at(-1)?.data.grade)), periodBy: closedOn,
    by: ['organ'], direction: 'up',
  },
  'petition.review-rate': {
    ...t('复查复核率', 'Reviewed'), basis: PETITIONS.art(35), kind: 'ratio',
    of: acts('issue-opinion'), met: i => reviewAskedOn(i) !== undefined, periodBy: i => reviewAskedOn(i) ?? i.act.on,
    by: ['organ'], direction: 'down',
  },
  'petition.opinion-changed-rate': {
    ...t('复查复核改变率', 'Changed on review'), basis: [PETITIONS.art(35), PETITIONS.art(36)], kind: 'ratio',
    of: acts(['issue-review', 'issue-rereview']), met: i => i.act.data.result === 'changed' || i.act.data.result === 'sent-back', periodBy: actDay,
    by: ['organ'], direction: 'down',
  },
  'petition.suggestions-adopted-rate': {
    ...t('三项建议采纳率', 'Suggestions adopted'), basis: PETITIONS.art(41, 1, 3), kind: 'ratio',
    of: acts('suggest-improvement'), met: i => ['yes', 'partly'].includes(String(feedback(i)?.data.adopted)),
    periodBy: i => feedback(i)?.on ?? i.act.on,
    by: ['organ'], direction: 'up',
  },
}
