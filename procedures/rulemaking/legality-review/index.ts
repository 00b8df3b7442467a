import { cases, convention, law, minutesBetween, procedure, report2022, t, unverified } from '#kernel'
import e2019 from './2019.ts'
import { documents } from './documents.ts'
import { reviewDays } from './review-days.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')

/** 合法性审查(审核): Legality review. */
export default procedure('legality-review', {
  ...t('合法性审查(审核)', 'Legality review'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('送审之日（惯例）', 'The day of submission (convention)'),
  editions: [e2019],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'review-overdue': {
      ...t('合法性审查超期', 'Review overran'), basis: REVIEW_NOTICE,
    },
    'opinion-unanswered': {
      ...t('审查意见未处理', 'Opinion never answered'), basis: MAJOR_DECISIONS.art(28),
      rule: c => {
        const opinion = c.last('issue-opinion')
        if (c.state !== 'opined' || !opinion || opinion.data.opinion === 'lawful') return false
        return c.linked('subject-case')?.some(x => x.acts().some(y => ['deliberate', 'sign'].includes(y.act) && minutesBetween(opinion.at, y.at) > 0))
      },
    },
  },
  indicators: {
    'review.done': {
      ...t('合法性审查件数', 'Legality reviews done'), basis: report2022('一(三)四'), kind: 'count',
      of: cases(i => i.case.has('issue-opinion')),
      periodBy: i => i.case.last('issue-opinion')?.on, breakdown: i => i.case.first('submit')?.data.subject, by: ['organ', 'subject'], direction: 'none',
    },
    'review.unlawful': {
      ...t('审查不合法件数', 'Drafts found unlawful'), basis: MAJOR_DECISIONS.art(25), kind: 'count',
      of: cases(i => ['unlawful', 'beyond-power'].includes(i.case.last('issue-opinion')?.data.opinion ?? '')),
      periodBy: i => i.case.last('issue-opinion')?.on, by: ['organ'], direction: 'none',
    },
    'review.duration': {
      ...t('平均审查工作日', 'Mean working days of review'), basis: REVIEW_NOTICE, kind: 'duration',
      of: cases(i => i.case.has('issue-opinion') && i.case.has('submit')),
      sum: i => reviewDays(i.case, i.case.last('issue-opinion')!.on),
      periodBy: i => i.case.last('issue-opinion')?.on, by: ['organ'], direction: 'down',
    },
  },
})
