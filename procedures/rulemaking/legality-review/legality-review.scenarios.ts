import { scenarios } from '#kernel'
import legalityReview from './index.ts'

const submit = '2025-09-01 submit subject=normative-document urgent=false same-unit=false'
const opinion = 'issue-opinion form=written-opinion opinion=lawful'

export default scenarios(legalityReview, {
  'fifteen working days to review, the day of submission not counted (国办发〔2018〕115号)': {
    acts: [submit], on: '2025-09-02', state: 'received', clocks: { review: 'due 2025-09-22' },
  },
  'an opinion on the fifteenth working day is in time': {
    acts: [submit, `2025-09-22 ${opinion}`], state: 'opined', clocks: { review: 'met 2025-09-22' },
  },
  'one working day later is overdue': {
    acts: [submit, `2025-09-23 ${opinion}`], state: 'opined', clocks: { review: 'overrun 2025-09-22' }, findings: ['review-overdue'],
  },
  'the National Day holiday is not counted, the make-up days 28 September and 11 October are': {
    acts: ['2025-09-18 submit subject=contract urgent=false same-unit=false'], on: '2025-09-19', clocks: { review: 'due 2025-10-15' },
  },
  'asking for papers stops the count and leaves the days already run (决策条例26)': {
    acts: [submit, '2025-09-03 require-materials'], on: '2025-09-05', state: 'awaiting-materials', clocks: { review: 'paused' },
  },
  'the count goes on the day after the papers came, and ends on a make-up Sunday': {
    acts: [submit, '2025-09-03 require-materials', '2025-09-10 supply-materials'], on: '2025-09-10', state: 'received', clocks: { review: 'due 2025-09-28' },
  },
  'papers asked for after the due day take nothing out': {
    acts: [submit, '2025-09-24 require-materials', '2025-09-26 supply-materials'], on: '2025-09-26', clocks: { review: 'overrun 2025-09-22' }, findings: ['review-overdue'],
  },
  'five working days for a normative document are just enough': {
    acts: [submit, `2025-09-08 ${opinion}`], state: 'opined', findings: [],
  },
  'four working days are not (review-not-rushed)': {
    acts: [submit, `2025-09-05 ${opinion}`], state: 'opined', findings: ['review-not-rushed'],
  },
  'days spent waiting for papers do not count as review': {
    acts: [submit, '2025-09-02 require-materials', '2025-09-08 supply-materials', `2025-09-10 ${opinion}`], findings: ['review-not-rushed'],
  },
  'an urgent draft has no minimum': {
    acts: ['2025-09-01 submit subject=normative-document urgent=true same-unit=false', `2025-09-02 ${opinion}`], findings: [],
  },
  'a decision needs seven working days and counsel heard (决策条例26（二）, 28)': {
    acts: ['2025-09-01 submit subject=major-decision urgent=false same-unit=false', `2025-09-09 ${opinion}`], findings: ['counsel-heard', 'review-not-rushed'],
  },
  'seven working days with counsel heard are lawful': {
    acts: ['2025-09-01 submit subject=major-decision urgent=false same-unit=false', '2025-09-04 counsel-opinion', `2025-09-10 ${opinion}`], findings: [],
  },
  'a rule or a contract has no minimum (law silent)': {
    acts: ['2025-09-01 submit subject=government-rule urgent=false same-unit=false', `2025-09-02 ${opinion}`], findings: [],
  },
  'the drafting unit reviewed its own draft': {
    acts: ['2025-09-01 submit subject=other urgent=false same-unit=true'], state: 'received', findings: ['reviewer-not-drafter'],
  },
  'a countersignature is no review (决策条例25)': {
    acts: [submit], refuses: { act: '2025-09-15 issue-opinion form=countersign', code: 'gate.review-in-proper-form' },
  },
  'content was not reviewed (决策条例27)': {
    acts: [submit, '2025-09-15 issue-opinion form=written-opinion reviewed-content=false'], findings: ['review-complete'],
  },
  'not adopting in part needs reasons': {
    acts: [submit, `2025-09-15 ${opinion}`], refuses: { act: '2025-09-16 answer adopted=part', code: 'gate.reason-for-not-adopting' },
  },
  'reasons given: answered': {
    acts: [submit, `2025-09-15 ${opinion}`, '2025-09-16 answer adopted=part reason=另有依据'], state: 'answered', findings: [],
  },
  'papers not in order: returned, the count ends (决策条例26)': {
    acts: [submit, '2025-09-05 return'], state: 'returned', clocks: { review: 'met 2025-09-22' },
  },
  'withdrawn while papers are awaited: met without a due day': {
    acts: [submit, '2025-09-03 require-materials', '2025-09-05 withdraw'], state: 'withdrawn', clocks: { review: 'met' },
  },
  'an opinion while papers are awaited is kept without effect': {
    acts: [submit, '2025-09-03 require-materials', `2025-09-12 ${opinion}`], state: 'awaiting-materials', clocks: { review: 'paused' }, findings: ['act-out-of-order'],
  },
  'whether the case reviewed went on unanswered is not judged alone': {
    acts: ['2025-09-01 submit subject=contract subject-case=case-9 urgent=false same-unit=false', '2025-09-15 issue-opinion form=written-opinion opinion=unlawful'],
    state: 'opined', notJudged: ['opinion-unanswered'],
  },
})
