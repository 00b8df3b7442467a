import { scenarios } from '#kernel'
import dutyReport from './index.ts'

const listed = '2024-01-08 list head=officer-1 mode=onsite due=2024-01-20 reportYear=2023 tier=county-level'
const submitted = '2024-01-19 submit submittedBy=officer-1 mode=onsite shortcomings=案卷评查走过场'
const reviewed = '2024-02-05 review rating=good reviewers=5'

export default scenarios(dutyReport, {
  'listing starts the date that the list sets; nothing is rolled (day rule)': { acts: [listed], state: 'listed', clocks: { 'submit-report': 'due 2024-01-20' } },
  'the last minute of a due day that is a Saturday is in time': {
    acts: [listed, '2024-01-20T23:59 submit submittedBy=officer-1 mode=onsite shortcomings=不足'], on: '2024-02-01', state: 'submitted', clocks: { 'submit-report': 'met 2024-01-20' },
  },
  'one day late is a finding, and the report still counts (18)': {
    acts: [listed, '2024-01-21 submit submittedBy=officer-1 mode=onsite shortcomings=不足'], state: 'submitted', clocks: { 'submit-report': 'overrun 2024-01-20' }, findings: ['submit-report-overrun'],
  },
  'no report at all: overrun once the day has passed': { acts: [listed], on: '2024-01-21', state: 'listed', clocks: { 'submit-report': 'overrun 2024-01-20' }, findings: ['submit-report-overrun'] },
  'a deputy may not report in the head’s place (6)': {
    acts: [listed], refuses: { act: '2024-01-19 submit submittedBy=officer-2 mode=onsite shortcomings=不足', code: 'gate.reported-in-person' }, state: 'listed',
  },
  'a report by a deputy that happened is recorded with its finding (6)': {
    acts: [listed, '2024-01-19 submit submittedBy=officer-2 mode=onsite shortcomings=不足'], state: 'submitted', clocks: { 'submit-report': 'met' }, findings: ['reported-in-person'],
  },
  'a report without shortcomings is refused (25(2))': {
    acts: [listed], refuses: { act: '2024-01-19 submit submittedBy=officer-1 mode=onsite shortcomings=', code: 'gate.shortcomings-stated' },
  },
  'onsite on the list, written in fact: shown as an observation': {
    acts: [listed, '2024-01-19 submit submittedBy=officer-1 mode=written shortcomings=不足'], state: 'submitted', findings: ['report-mode-changed'],
  },
  'excused: the case ends and nothing is owed': { acts: [listed, '2024-01-18 excuse reason=post-vacant'], on: '2024-03-01', state: 'excused', clocks: { 'submit-report': 'met 2024-01-20' } },
  'excused after the due day: the overrun stays (rule 10)': {
    acts: [listed, '2024-01-22 excuse reason=on-leave'], state: 'excused', clocks: { 'submit-report': 'overrun 2024-01-20' }, findings: ['submit-report-overrun'],
  },
  'a rating by nobody is refused': { acts: [listed, submitted], refuses: { act: '2024-02-05 review rating=good reviewers=0', code: 'gate.rated-on-record' } },
  'a rating by one is enough': { acts: [listed, submitted], allows: '2024-02-05 review rating=good reviewers=1' },
  'reviewed without issues, then closed': { acts: [listed, submitted, reviewed, '2024-02-20 close'], state: 'closed', clocks: { 'submit-report': 'met', rectify: 'none' } },
  'rectification on its last day, a Sunday (18)': {
    acts: [listed, submitted, reviewed, '2024-02-20 feed-back issues=3 rectifyBy=2024-03-31', '2024-03-31 report-rectification issuesDone=3'],
    state: 'closed', clocks: { rectify: 'met 2024-03-31' },
  },
  'rectification a day late (18)': {
    acts: [listed, submitted, reviewed, '2024-02-20 feed-back issues=3 rectifyBy=2024-03-31', '2024-04-01 report-rectification issuesDone=3'],
    state: 'closed', clocks: { rectify: 'overrun 2024-03-31' }, findings: ['rectify-overrun'],
  },
  'rectification that leaves an issue open is recorded as unlawful (18, 32(3))': {
    acts: [listed, submitted, reviewed, '2024-02-20 feed-back issues=3 rectifyBy=2024-03-31', '2024-03-20 report-rectification issuesDone=2'],
    state: 'closed', clocks: { rectify: 'met' }, findings: ['all-issues-answered'],
  },
  'reviewing before anything was submitted is out of order': { acts: [listed, '2024-01-15 review rating=good reviewers=5'], state: 'listed', clocks: { rectify: 'none' }, findings: ['act-out-of-order'] },
  'reviewing before anything was submitted is refused live': { acts: [listed], refuses: { act: '2024-01-15 review rating=good reviewers=5', code: 'state.not-allowed' } },
})
