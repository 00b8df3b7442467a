import { scenarios } from '#kernel'
import legislationProject from './index.ts'

const facts = 'major-interest=false reduces-rights=false has-higher-basis=true secret=false market=false'
const rule = `propose kind=government-rule field=urban-rural ${facts}`
const regulation = `propose kind=local-regulation field=ecology ${facts}`
const begun = (proposal: string) => [`2024-01-03 ${proposal}`, '2024-01-10 evaluate-proposal', '2024-01-20 plan year=2024 finish-by=2024-12-31', '2024-02-01 start-draft']
const sent = (proposal: string) => [...begun(proposal), '2024-03-01 open-comment opens=2024-03-01 closes=2024-03-31', '2024-04-08 submit-review']
const reviewed = (proposal: string) => [...sent(proposal), '2024-06-03 finish-review']
const adopted = (proposal: string) => [...reviewed(proposal), '2024-06-20 government-meeting meeting=executive-meeting']
const promulgate = 'promulgate effective-on=2024-08-01'
const inForce = [...adopted(rule), `2024-06-28 ${promulgate}`, '2024-07-15 file']
const passed = [...adopted(regulation), '2024-07-01 submit-bill body=standing-committee', '2024-07-10 congress-comment', '2024-08-28 pass votes-for=30 members=45']
const interim = 'propose kind=government-rule field=heritage major-interest=false reduces-rights=true has-higher-basis=false secret=false market=false'

export default scenarios(legislationProject, {
  'a rule from proposal to filing, without a finding (规章制定程序条例)': { acts: inForce, state: 'filed', clocks: { filing: 'met 2024-07-29', 'interim-rule': 'none', approval: 'none' } },
  'filed on the last day, rolled off a Sunday (34)': { acts: [...adopted(rule), `2024-06-28 ${promulgate}`, '2024-07-29 file'], clocks: { filing: 'met 2024-07-29' } },
  'filed a day late': { acts: [...adopted(rule), `2024-06-28 ${promulgate}`, '2024-07-30 file'], clocks: { filing: 'overrun 2024-07-29' }, findings: ['filing-overdue'] },
  'a rule is not called 条例 (7)': { acts: [], edition: '2023', refuses: { act: `2024-01-03 ${rule} title=供水条例`, code: 'gate.rule-name' } },
  'a local regulation may be': { acts: [], edition: '2023', allows: `2024-01-03 ${regulation} title=湿地保护条例` },
  'outside the four fields (立法法2023 81, 93)': { acts: [], edition: '2023', refuses: { act: `2024-01-03 propose kind=government-rule field=other ${facts}`, code: 'gate.within-power' } },
  'an autonomous regulation is not bound to them (85)': { acts: [], edition: '2023', allows: `2024-01-03 propose kind=autonomous-regulation field=other ${facts}` },
  'planned without evaluation (12)': { acts: [`2024-01-03 ${rule}`, '2024-01-20 plan finish-by=2024-12-31'], state: 'planned', findings: ['evaluated-before-plan'] },
  'still drafting on the last day planned': { acts: begun(rule), on: '2024-12-31', findings: [] },
  'the day after the project has slipped (13)': { acts: begun(rule), on: '2025-01-01', findings: ['plan-slipped'] },
  'not taken up': { acts: [`2024-01-03 ${rule}`, '2024-01-12 drop'], state: 'dropped' },
  'departments disagree, no word why (17)': { acts: [...begun(rule), '2024-02-20 consult-organs agreed=false'], findings: ['dispute-explained'] },
  'twenty-nine days of comment (15)': { acts: [...begun(rule), '2024-03-01 open-comment opens=2024-03-01 closes=2024-03-30'], findings: ['comment-period'] },
  'a hearing announced twenty-nine days before, held on another day (16)': {
    acts: [...begun(rule), '2024-03-01 announce-hearing hearing-on=2024-03-30', '2024-03-31 hold-hearing public=true'], findings: ['hearing-announced', 'hearing-notice'],
  },
  'announced thirty days before and held that day': { acts: [...begun(rule), '2024-03-01 announce-hearing hearing-on=2024-03-31', '2024-03-31 hold-hearing public=true'], findings: [] },
  'a hearing whose outcome is not explained (16)': {
    acts: [...begun(rule), '2024-03-01 open-comment opens=2024-03-01 closes=2024-03-31', '2024-03-01 announce-hearing hearing-on=2024-03-31', '2024-03-31 hold-hearing public=true', '2024-04-08 submit-review hearing-explained=false'],
    findings: ['hearing-outcome-explained'],
  },
  'a hearing was owed and not held': {
    acts: sent('propose kind=government-rule field=urban-rural major-interest=true reduces-rights=false has-higher-basis=true secret=false market=false'), state: 'under-review', findings: ['hearing-not-held'],
  },
  'unsigned, comment not over (18, 15)': {
    acts: [...begun(rule), '2024-03-01 open-comment opens=2024-03-01 closes=2024-04-08'], refuses: { act: '2024-04-08 submit-review signed-by-heads=false', code: ['gate.submission-signed', 'gate.comment-held'] },
  },
  'a secret matter needs no public comment': { acts: begun('propose kind=government-rule field=urban-rural major-interest=false reduces-rights=false has-higher-basis=true secret=true market=false'), allows: '2024-04-08 submit-review' },
  'returned by the legal office (20)': { acts: [...sent(rule), '2024-04-15 return ground=immature'], state: 'drafting' },
  'the review is not signed (25)': { acts: [...sent(rule), '2024-06-03 finish-review signed=false'], findings: ['review-signed'] },
  'to the meeting unreviewed (19)': { acts: sent(rule), refuses: { act: '2024-06-20 government-meeting meeting=executive-meeting', code: 'gate.reviewed-before-meeting' } },
  'decided in another meeting (27)': { acts: reviewed(rule), refuses: { act: '2024-06-20 government-meeting meeting=other', code: 'gate.statutory-meeting' } },
  'a rule is not sent to the congress (立法法2023 96)': { acts: adopted(rule), refuses: { act: '2024-07-01 submit-bill body=congress', code: 'gate.not-a-rule' } },
  'a separate regulation goes to the full congress (85)': { acts: adopted(`propose kind=separate-regulation field=other ${facts}`), refuses: { act: '2024-07-01 submit-bill body=standing-committee', code: 'gate.congress-for-autonomous' } },
  'half of all members is not a majority (组织法25, 51)': { acts: passed.slice(0, -1), refuses: { act: '2024-08-28 pass votes-for=22 members=44', code: 'gate.majority-of-all' }, allows: '2024-08-28 pass votes-for=23 members=44' },
  'a regulation is promulgated only when approved (81)': { acts: passed, refuses: { act: '2024-09-10 promulgate effective-on=2024-11-01', code: 'gate.approved-first' } },
  'approval within four months (81): from 31 August to 31 December': { acts: [...passed, '2024-08-31 request-approval'], state: 'awaiting-approval', clocks: { approval: 'due 2024-12-31' } },
  'approved on the last day': { acts: [...passed, '2024-09-14 request-approval', '2025-01-14 approve'], state: 'approved', clocks: { approval: 'met 2025-01-14' } },
  'approved a day late': { acts: [...passed, '2024-09-14 request-approval', '2025-01-15 approve'], clocks: { approval: 'overrun 2025-01-14' }, findings: ['approval-overdue'] },
  'four months that end on a Sunday': { acts: [...passed, '2024-09-29 request-approval'], clocks: { approval: 'due 2025-02-05' } },
  'no time is set for a separate regulation': {
    acts: [...adopted(`propose kind=separate-regulation field=other ${facts}`), '2024-07-01 submit-bill body=congress', '2024-08-28 pass votes-for=150 members=250', '2024-09-02 request-approval'], clocks: { approval: 'none' },
  },
  'a rule in force on the thirtieth day (32)': { acts: [...adopted(rule), '2024-06-28 promulgate effective-on=2024-07-28'], findings: [] },
  'a day sooner, and not in the newspaper (32, 31)': { acts: [...adopted(rule), '2024-06-28 promulgate effective-on=2024-07-27 newspaper=false'], findings: ['effective-delay', 'published-everywhere'] },
  'at once, with reasons': { acts: [...adopted(rule), '2024-06-28 promulgate effective-on=2024-06-28 immediate-reason=防汛'], findings: [] },
  'a rule that cuts rights without a higher basis holds two years from its effect (93)': { acts: [...adopted(interim), `2024-06-28 ${promulgate}`, '2024-07-15 file'], clocks: { 'interim-rule': 'due 2026-08-03' } },
  'a local regulation is proposed in time': { acts: [...adopted(interim), `2024-06-28 ${promulgate}`, '2024-07-15 file', '2026-08-03 propose-regulation'], clocks: { 'interim-rule': 'met 2026-08-03' } },
  'two years and nothing done': { acts: [...adopted(interim), `2024-06-28 ${promulgate}`, '2024-07-15 file'], on: '2026-08-04', clocks: { 'interim-rule': 'overrun 2026-08-03' }, findings: ['interim-rule-expired'] },
  'repealed instead': { acts: [...adopted(interim), `2024-06-28 ${promulgate}`, '2024-07-15 file', '2026-07-01 repeal'], state: 'repealed', clocks: { 'interim-rule': 'met 2026-08-03' } },
  'under the law of 2015 the environment is a field (72, 82)': { edition: '2018', acts: [`2022-03-01 propose kind=local-regulation field=environment ${facts}`], state: 'proposed', findings: [] },
  'proposed on 14 March 2023: still the law of 2015; an interim rule lasts two years': {
    acts: [`2023-03-14 propose kind=government-rule field=heritage major-interest=false reduces-rights=true has-higher-basis=false secret=false market=false`, '2023-03-20 evaluate-proposal', '2023-03-21 plan finish-by=2023-12-31', '2023-03-22 start-draft',
      '2023-03-23 open-comment opens=2023-03-23 closes=2023-04-22', '2023-04-24 submit-review', '2023-05-08 finish-review', '2023-05-15 government-meeting', '2023-05-22 promulgate effective-on=2023-07-01', '2023-06-01 file'],
    clocks: { 'interim-rule': 'due 2025-07-01', filing: 'met 2023-06-21' },
  },
})
