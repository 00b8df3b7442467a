import { scenarios } from '#kernel'
import annualReport from './index.ts'

const open = '2024-01-05 open reportYear=2023 reporter=government'
const compile = '2024-01-20 compile asOf=2023-12-31 handTyped=0 measures=举措 shortcomings=不足 headDuty=履职 plan=安排'
const approve = '2024-02-01 approve digest=d1'
const reports = ['2024-02-20 report-to-party-committee digest=d1', '2024-02-21 report-to-congress digest=d1', '2024-02-22 report-to-superior digest=d1 copiedToInspection=true']
const publish = '2024-03-20 publish digest=d1'
const department = '2024-01-05 open reportYear=2023 reporter=department'

export default scenarios(annualReport, {
  'before 1 March of a leap year: the 29th of February; before 1 April: Sunday 31 March, unmoved (23, 24)': {
    acts: [open], on: '2024-02-29', state: 'drafting',
    clocks: { 'to-party-committee': 'due 2024-02-29', 'to-congress': 'due 2024-02-29', 'to-superior': 'due 2024-02-29', 'publish-report': 'due 2024-03-31' },
  },
  'before 1 March of a common year: the 28th (23)': { acts: ['2023-01-05 open reportYear=2022 reporter=government'], clocks: { 'to-party-committee': 'due 2023-02-28', 'publish-report': 'due 2023-03-31' } },
  'a department owes the congress no report: no such clock (23(2))': { acts: [department], clocks: { 'to-congress': 'none', 'to-superior': 'due 2024-02-29' } },
  'the whole road in time': {
    acts: [open, compile, approve, ...reports, publish, '2024-04-10 close'], state: 'closed',
    clocks: { 'to-party-committee': 'met 2024-02-29', 'to-congress': 'met 2024-02-29', 'to-superior': 'met 2024-02-29', 'publish-report': 'met 2024-03-31' },
  },
  'reported on 29 February and published on 31 March: the last lawful days': {
    acts: [open, compile, approve, '2024-02-29T23:50 report-to-party-committee digest=d1', '2024-02-29 report-to-congress digest=d1', '2024-02-29 report-to-superior digest=d1 copiedToInspection=true', '2024-03-31 publish digest=d1'],
    state: 'published', clocks: { 'to-party-committee': 'met 2024-02-29', 'publish-report': 'met 2024-03-31' },
  },
  'reported on 1 March, published on 1 April: both late (23, 24)': {
    acts: [open, compile, approve, '2024-03-01 report-to-party-committee digest=d1', '2024-03-01 report-to-congress digest=d1', '2024-03-01 report-to-superior digest=d1 copiedToInspection=true', '2024-04-01 publish digest=d1'],
    state: 'published', findings: ['to-party-committee-overrun', 'to-congress-overrun', 'to-superior-overrun', 'publish-report-overrun'],
  },
  'figures frozen on 31 December itself: the year is not over (23)': {
    acts: ['2023-12-20 open reportYear=2023 reporter=government'],
    refuses: { act: '2023-12-31 compile asOf=2023-12-31 handTyped=0', code: 'gate.year-is-over' },
  },
  'figures frozen on 1 January as of 31 December: just over': {
    acts: ['2023-12-20 open reportYear=2023 reporter=government'], allows: '2024-01-01 compile asOf=2023-12-31 handTyped=0',
  },
  'figures as of 30 December do not cover the year (23)': { acts: [open], refuses: { act: '2024-01-20 compile asOf=2023-12-30 handTyped=0', code: 'gate.year-is-over' } },
  'one figure typed by hand is a finding, not a refusal': {
    acts: [open, '2024-01-20 compile asOf=2023-12-31 handTyped=1'], state: 'compiled', findings: ['every-figure-opens'],
  },
  'a report without the part on the heads is refused (25(3))': { acts: [open], refuses: { act: '2024-01-20 compile asOf=2023-12-31 handTyped=0 headDuty=', code: 'gate.five-contents' } },
  'figures may be frozen again; the later one stands': { acts: [open, compile, '2024-01-25 compile asOf=2024-01-20 handTyped=0'], state: 'compiled' },
  'another text than the approved one is refused': { acts: [open, compile, approve], refuses: { act: '2024-02-20 report-to-party-committee digest=d2', code: 'gate.same-text' } },
  'not copied to the inspection body (23(2))': {
    acts: [open, compile, approve, '2024-02-22 report-to-superior digest=d1 copiedToInspection=false'], clocks: { 'to-superior': 'met' }, findings: ['copied-to-inspection'],
  },
  'published before the party committee had it': {
    acts: [open, compile, approve, '2024-02-10 publish digest=d1'], state: 'published', clocks: { 'publish-report': 'met' }, findings: ['reported-before-published'],
  },
  'a government may not waive the congress (23(2))': { acts: [open, compile], refuses: { act: '2024-02-01 waive-congress', code: 'gate.department-only' } },
  'a department writes down that none is owed': { acts: [department, compile, '2024-02-01 waive-congress'], state: 'compiled', clocks: { 'to-congress': 'none' } },
  'closing without the report to the congress is refused (23)': {
    acts: [open, compile, approve, reports[0]!, reports[2]!, publish], refuses: { act: '2024-04-10 close', code: 'gate.all-reports-made' }, on: '2024-02-28',
  },
  'a department closes without it': { acts: [department, compile, approve, reports[0]!, reports[2]!, publish, '2024-04-10 close'], state: 'closed' },
  'a figure is corrected after publication: an act of its own, both versions stay': {
    acts: [open, compile, approve, ...reports, publish, '2024-05-06 correct figure=x before=1 after=2 reason=重复计算'], state: 'published',
  },
  'criticised for a missing report, and outside comments fed back (26, 27)': {
    acts: [open, compile, approve, ...reports, publish, '2024-04-02 circulate-criticism', '2024-06-01 feed-back-comments from=expert'], state: 'published',
  },
  'the first report under these rules is the one on 2019, due before 1 March 2020 (35)': {
    acts: ['2020-01-06 open reportYear=2019 reporter=government'], clocks: { 'to-superior': 'due 2020-02-29', 'publish-report': 'due 2020-03-31' },
  },
})
