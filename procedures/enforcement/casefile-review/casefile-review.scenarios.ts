import { scenarios } from '#kernel'
import review from './index.ts'

const sampled = ['2024-06-03 plan year=2024 method=random', '2024-06-05 sample cases=c-1,c-2 drawn_at_random=2 self_chosen=0'] as const
const mark = (id: string, more = 'score=92 grade=excellent') => `2024-06-12 mark case=${id} reviewer=r-1 veto=none ${more}`
const reported = [...sampled, mark('c-1'), mark('c-2'), '2024-06-20 report-group'] as const
const fedBack = [...reported, '2024-06-24 feed-back received_on=2024-06-24'] as const

export default scenarios(review, {
  'planned, sampled, marked, reported, fed back, closed within the year (广东办法 12, 16)': {
    acts: [...fedBack, '2024-12-30 close'], state: 'closed', clocks: { 'yearly-review': 'met 2024-12-31', object: 'overrun 2024-07-08' }, notJudged: ['record-contradicts-mark', 'reviewer-recused'],
  },
  'fed back on 1 January: the year is a fixed day (广东办法 6)': { acts: [...reported, '2025-01-01 feed-back'], clocks: { 'yearly-review': 'overrun 2024-12-31' }, findings: ['yearly-review-overrun'] },
  'none drawn at random although the plan says random (广东办法 8)': { acts: [sampled[0], '2024-06-05 sample cases=c-1 drawn_at_random=0 self_chosen=1'], findings: ['some-random'] },
  'a chosen sample owes none': { acts: ['2024-06-03 plan year=2024 method=chosen', '2024-06-05 sample cases=c-1 drawn_at_random=0 self_chosen=1'], state: 'sampled' },
  '59 fails (广东办法 16)': { acts: sampled, allows: mark('c-1', 'score=59 grade=fail') },
  '60 does not fail (广东办法 16)': { acts: sampled, refuses: { act: mark('c-1', 'score=60 grade=fail'), code: 'gate.grade-fits-score' } },
  '74 passes (广东办法 16)': { acts: sampled, allows: mark('c-1', 'score=74 grade=pass') },
  '75 is good (广东办法 16)': { acts: sampled, refuses: { act: mark('c-1', 'score=75 grade=pass'), code: 'gate.grade-fits-score' }, allows: mark('c-1', 'score=89 grade=good') },
  '90 is excellent (广东办法 16)': { acts: sampled, refuses: { act: mark('c-1', 'score=90 grade=good'), code: 'gate.grade-fits-score' }, allows: mark('c-1', 'score=90 grade=excellent') },
  'a veto fails whatever the score (广东办法 17)': {
    acts: sampled, refuses: { act: '2024-06-12 mark case=c-1 reviewer=r-1 score=95 veto=procedure grade=excellent', code: 'gate.veto-fails' }, allows: '2024-06-12 mark case=c-1 reviewer=r-1 score=95 veto=procedure grade=fail',
  },
  'unsigned (广东办法 10)': { acts: [...sampled, `${mark('c-1')} signed=false`], findings: ['marked-alone'] },
  'one file of two was not marked (广东办法 12)': { acts: [...sampled, mark('c-1')], refuses: { act: '2024-06-20 report-group', code: 'gate.every-file-marked' } },
  'objected on the tenth working day, rechecked on the tenth (广东办法 12)': {
    acts: [...fedBack, '2024-07-08 object', '2024-07-22 recheck'], state: 'fed-back', clocks: { object: 'met 2024-07-08', recheck: 'met 2024-07-22' },
  },
  'objected a day late, rechecked a day late (广东办法 12)': {
    acts: [...fedBack, '2024-07-09 object', '2024-07-24 recheck'], clocks: { object: 'overrun 2024-07-08', recheck: 'overrun 2024-07-23' }, findings: ['objection-in-time', 'recheck-overrun'],
  },
  'thirty days to rectify end in the National Day holiday and roll (广东办法 21)': {
    acts: [...fedBack, '2024-09-02 advise received_on=2024-09-02', '2024-10-08 report-rectified'], state: 'fed-back', clocks: { rectify: 'met 2024-10-08' },
  },
  'rectified a day late (广东办法 21)': { acts: [...fedBack, '2024-09-02 advise received_on=2024-09-02', '2024-10-09 report-rectified'], clocks: { rectify: 'overrun 2024-10-08' }, findings: ['rectify-overrun'] },
  'a second advice needs its own rectification (广东办法 21)': {
    acts: [...fedBack, '2024-07-01 advise received_on=2024-07-01', '2024-07-10 report-rectified', '2024-07-11 advise received_on=2024-07-11'], state: 'rectifying', on: '2024-07-12', clocks: { rectify: 'due 2024-08-12' },
  },
})
