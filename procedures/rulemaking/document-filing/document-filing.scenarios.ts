import { scenarios } from '#kernel'
import documentFiling from './index.ts'

const rule = 'record-publication subject=government-rule'
const normative = 'record-publication subject=normative-document'
const toAll = 'submit to-state-council=true to-regional-government=true to-regional-congress=true to-local-congress=true electronic=true copies=3 explanation=document-2'
const registered = [`2025-03-03 ${rule}`, `2025-03-20 ${toAll}`, '2025-03-28 register']
const underReview = [...registered, '2025-04-01 start-review kind=active']
const found = [...underReview, '2025-05-20 conclude-review result=should-be-corrected']

export default scenarios(documentFiling, {
  'a rule is filed within thirty days of publication (条例4)': {
    acts: [`2025-03-03 ${rule}`], on: '2025-03-04', state: 'awaiting-filing', clocks: { 'filing-rule': 'due 2025-04-02', 'filing-normative': 'none' },
  },
  'on the last day': { acts: [`2025-03-03 ${rule}`, `2025-04-02 ${toAll}`], state: 'submitted', clocks: { 'filing-rule': 'met 2025-04-02' } },
  'one day late': { acts: [`2025-03-03 ${rule}`, `2025-04-03 ${toAll}`], clocks: { 'filing-rule': 'overrun 2025-04-02' }, findings: ['filed-late'] },
  'a normative document within fifteen days (国发〔2008〕17号十四), rolled off the National Day holiday': {
    acts: [`2025-09-17 ${normative}`], on: '2025-09-18', clocks: { 'filing-normative': 'due 2025-10-09', 'filing-rule': 'none' },
  },
  'never sent: ordered, then criticised (条例23)': {
    acts: [`2025-03-03 ${rule}`, '2025-04-10 order-filing', '2025-05-12 criticise'], state: 'awaiting-filing', clocks: { 'filing-rule': 'overrun 2025-04-02' }, findings: ['filed-late'],
  },
  'two copies of a rule are one too few (条例8)': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll} copies=2`], findings: ['filing-materials'],
  },
  'one copy of a normative document is enough; it goes to the superior government': {
    acts: [`2025-03-03 ${normative}`, '2025-03-10 submit to-superior-government=true copies=1 electronic=true explanation=document-2'], findings: [],
  },
  'not sent to the regional congress (立法法109)': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll} to-regional-congress=false`], findings: ['sent-to-all'],
  },
  'without the explanation and the electronic text': {
    acts: [`2025-03-03 ${rule}`, '2025-03-20 submit electronic=false copies=3'], findings: ['filing-materials'],
  },
  'deferred: fifteen days to complete (条例9), rolled off a Sunday': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll}`, '2025-03-29 defer'], state: 'deferred', clocks: { resubmission: 'due 2025-04-14' },
  },
  'completed on the last day': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll}`, '2025-03-29 defer', '2025-04-14 resubmit'], state: 'submitted', clocks: { resubmission: 'met 2025-04-14' },
  },
  'completed a day late': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll}`, '2025-03-29 defer', '2025-04-15 resubmit'], clocks: { resubmission: 'overrun 2025-04-14' }, findings: ['resubmission-overdue'],
  },
  'outside the scope: not registered': {
    acts: [`2025-03-03 ${rule}`, `2025-03-20 ${toAll}`, '2025-03-24 refuse-registration'], state: 'refused',
  },
  'active review within two months (条例11): 1 June is a Sunday and 2 June a holiday': {
    acts: underReview, state: 'under-review', clocks: { 'active-review': 'due 2025-06-03' },
  },
  'two months from 31 December end on the last day of February': {
    acts: [`2025-11-03 ${rule}`, `2025-11-20 ${toAll}`, '2025-11-28 register', '2025-12-31 start-review'], on: '2026-01-05', clocks: { 'active-review': 'due 2026-02-28' },
  },
  'concluded on the last day': { acts: [...underReview, '2025-06-03 conclude-review result=no-issue'], state: 'reviewed', clocks: { 'active-review': 'met 2025-06-03' } },
  'concluded a day late': { acts: [...underReview, '2025-06-04 conclude-review result=no-issue'], clocks: { 'active-review': 'overrun 2025-06-03' }, findings: ['review-overdue'] },
  'extended to a date, on the last day; that date is not moved': {
    acts: [...underReview, '2025-06-03 extend-review until=2025-07-05'], clocks: { 'active-review': 'due 2025-07-05' },
  },
  'extended a day late: nothing moves': {
    acts: [...underReview, '2025-06-04 extend-review until=2025-07-05'], clocks: { 'active-review': 'overrun 2025-06-03' }, findings: ['extension-for-difficulty', 'review-overdue'],
  },
  'a review that finds fault ends in a demand (条例18)': {
    acts: found, refuses: { act: '2025-05-21 close', code: 'gate.correction-demanded' },
  },
  'the maker reports within thirty days (条例21), rolled off a Saturday': {
    acts: [...found, '2025-05-22 demand-correction'], state: 'correction-due', clocks: { 'correction-report': 'due 2025-06-23' },
  },
  'reported on the last day, then closed': {
    acts: [...found, '2025-05-22 demand-correction', '2025-06-23 report-correction outcome=amended', '2025-06-24 close'], state: 'closed', clocks: { 'correction-report': 'met 2025-06-23' },
  },
  'reported a day late': {
    acts: [...found, '2025-05-22 demand-correction', '2025-06-24 report-correction outcome=amended'], state: 'corrected', findings: ['correction-not-reported'],
  },
  'annulled by the superior; the open clock is void (立法法108)': {
    acts: [...found, '2025-05-22 demand-correction', '2025-06-10 annul'], state: 'annulled', clocks: { 'correction-report': 'void' },
  },
  'registered, and within the year not yet reviewed': { acts: registered, on: '2026-03-28', findings: [] },
  'registered and never reviewed (条例3)': { acts: registered, on: '2026-03-29', findings: ['registered-not-reviewed'] },
  'published on 31 October 2024: the regulation of 2001, ten copies (条例6)': {
    acts: [`2024-10-31 ${rule}`, `2024-11-20 ${toAll} copies=9`], clocks: { 'filing-rule': 'met 2024-12-02' }, findings: ['filing-materials'],
  },
  'under it a deferred filing and a review have no time limit': {
    edition: '2002', acts: [`2024-03-04 ${rule}`, `2024-03-20 ${toAll} copies=10 electronic=false`, '2024-03-25 defer', '2024-06-25 resubmit', '2024-06-26 register', '2024-07-01 start-review', '2024-12-20 extend-review',
      '2025-02-20 conclude-review result=invalid', '2025-02-21 demand-correction', '2025-03-24 report-correction'], state: 'corrected', clocks: { 'correction-report': 'met 2025-03-24' }, findings: [],
  },
})
