import { scenarios } from '#kernel'
import legalAid from './index.ts'

const asked = '2024-03-04 apply matter=labour hardship=exempt'
const lawyers = { 'legal-aid-providers': [{ id: 'l1', name: '甲', kind: 'lawyer', from: '2020-01-01', to: '2024-12-31' }] }
const granted = [asked, '2024-03-11 grant']
const assigned = [...granted, '2024-03-14 assign lawyer=l1']
const refused = [asked, '2024-03-11 refuse']
const old = { edition: '2003' }

export default scenarios(legalAid, {
  'seven calendar days to review (43(1))': { acts: [asked], clocks: { review: 'due 2024-03-11' } },
  'seven days that end on National Day run to the first day after it (43(1); convention)': { acts: ['2024-09-24 apply'], clocks: { review: 'due 2024-10-08' } },
  'granted on the last day; three days to assign (43(1))': { acts: granted, state: 'granted', clocks: { review: 'met 2024-03-11', assign: 'due 2024-03-14' } },
  'granted a day late (43(1))': { acts: [asked, '2024-03-12 grant'], clocks: { review: 'overrun 2024-03-11' }, findings: ['review-late'] },
  'assigned on the third day (43(1))': { acts: assigned, registers: lawyers, state: 'assigned', clocks: { assign: 'met 2024-03-14' } },
  'assigned on the fourth (43(1))': { acts: [...granted, '2024-03-15 assign lawyer=l1'], registers: lawyers, clocks: { assign: 'overrun 2024-03-14' }, findings: ['assignment-late'] },
  'nobody in the register (12, 61(2))': { acts: [...granted, '2024-03-14 assign lawyer=l2'], registers: lawyers, findings: ['registered-provider'] },
  'without the register it is not judged': { acts: assigned, notJudged: ['registered-provider'] },
  'a defender on notice, within three days (36)': {
    acts: ['2024-03-04 notified-defence ground=minor', '2024-03-07 assign lawyer=l1'], registers: lawyers, state: 'assigned', clocks: { 'notified-assign': 'met 2024-03-07' },
  },
  'a defender on notice, too late (36)': {
    acts: ['2024-03-04 notified-defence ground=minor', '2024-03-08 assign lawyer=l1'], registers: lawyers, clocks: { 'notified-assign': 'overrun 2024-03-07' }, findings: ['notified-defence-late'],
  },
  'life or death: three years of practice (26)': { acts: ['2024-03-04 notified-defence ground=life-or-death'], registers: lawyers, allows: '2024-03-06 assign lawyer=l1 years=3' },
  'life or death: two years are not enough (26)': {
    acts: ['2024-03-04 notified-defence ground=life-or-death'], registers: lawyers, refuses: { act: '2024-03-06 assign lawyer=l1 years=2', code: 'gate.three-years-for-gravest' },
  },
  'more asked once, to a day that stands; review starts in full (43(2))': {
    acts: [asked, '2024-03-08 ask-supplement dueOn=2024-03-16', '2024-03-16 submit-supplement'], state: 'applied', clocks: { supplement: 'met 2024-03-16', review: 'due 2024-03-25' },
  },
  'more asked twice (43(2))': {
    acts: [asked, '2024-03-08 ask-supplement dueOn=2024-03-16', '2024-03-11 submit-supplement', '2024-03-12 ask-supplement dueOn=2024-03-20'], state: 'supplementing', findings: ['supplement-once'],
  },
  'not withdrawn on the last day (43(2))': {
    acts: [asked, '2024-03-08 ask-supplement dueOn=2024-03-16'], refuses: { act: '2024-03-16 deem-withdrawn', code: 'gate.withdrawn-only-after-due' },
  },
  'deemed withdrawn the day after (43(2))': { acts: [asked, '2024-03-08 ask-supplement dueOn=2024-03-16', '2024-03-18 deem-withdrawn'], state: 'withdrawn', clocks: { supplement: 'overrun 2024-03-16' } },
  'means asked of somebody exempt (32, 42)': {
    acts: [asked, '2024-03-08 ask-supplement asksMeans=true dueOn=2024-03-16', '2024-03-11 submit-supplement', '2024-03-12 grant'], findings: ['hardship-not-overasked'],
  },
  'aid in advance, six days before a limitation (44(1))': {
    acts: [`${asked} limitationEndsOn=2024-03-11`, '2024-03-05 aid-in-advance ground=limitation-under-seven-days', '2024-03-15 complete-papers'], state: 'assigned', clocks: { review: 'met 2024-03-11' },
  },
  'not seven days before it (44(1))': {
    acts: [`${asked} limitationEndsOn=2024-03-12`], refuses: { act: '2024-03-05 aid-in-advance ground=limitation-under-seven-days', code: 'gate.advance-ground' },
  },
  'refused in writing with reasons (43(1), 49(1))': { acts: refused, state: 'refused', clocks: { review: 'met 2024-03-11' } },
  'refused without telling the right to object (49(1))': { acts: [asked], refuses: { act: '2024-03-11 refuse objectionTold=false', code: 'gate.refusal-reasoned' } },
  'an objection is reviewed in five calendar days, off Sunday (49(2))': {
    acts: [...refused, '2024-03-12 object', '2024-03-18 decide-objection result=corrected', '2024-03-19 grant-after-objection'], state: 'granted',
    clocks: { objection: 'met 2024-03-18', assign: 'due 2024-03-22' },
  },
  'an objection reviewed late (49(2))': { acts: [...refused, '2024-03-12 object', '2024-03-19 decide-objection'], clocks: { objection: 'overrun 2024-03-18' }, findings: ['objection-late'] },
  'ended early with its ground, objected to (48, 49(1))': { acts: [...assigned, '2024-04-01 end objectionTold=true', '2024-04-02 object'], registers: lawyers, state: 'objected', clocks: { objection: 'due 2024-04-07' } },
  'ended early without telling the right to object (49(1))': { acts: assigned, registers: lawyers, refuses: { act: '2024-04-01 end objectionTold=false', code: 'gate.end-ground' } },
  'closed without a report (50)': { acts: [...assigned, '2024-04-01 inform-client', '2024-05-20 close'], registers: lawyers, state: 'closed', findings: ['report-missing'] },
  'reported, paid for, closed (50, 52)': { acts: [...assigned, '2024-05-20 file-report', '2024-05-21 pay-subsidy', '2024-05-22 close'], registers: lawyers, state: 'closed' },
  'another lawyer from outside the register (55)': { acts: [...assigned, '2024-04-01 replace lawyer=l2'], registers: lawyers, findings: ['registered-provider'] },
  'assigned before anything was granted': { acts: [asked, '2024-03-05 assign lawyer=l1'], registers: lawyers, state: 'applied', findings: ['act-out-of-order'] },

  '2003: five working days for an objection (19)': { ...old, acts: ['2021-03-01 apply', '2021-03-05 refuse', '2021-03-08 object', '2021-03-15 decide-objection'], state: 'refused', clocks: { objection: 'met 2021-03-15' } },
  '2003: an objection reviewed late (19)': { ...old, acts: ['2021-03-01 apply', '2021-03-05 refuse', '2021-03-08 object', '2021-03-16 decide-objection'], clocks: { objection: 'overrun 2021-03-15' }, findings: ['objection-late'] },
  '2003: refused without writing (18(2))': { ...old, acts: ['2021-03-01 apply'], refuses: { act: '2021-03-05 refuse inWriting=false', code: 'gate.refusal-reasoned' } },
  '2003: granted, assigned, closed with its report (24)': { ...old, acts: ['2021-03-01 apply', '2021-03-05 grant', '2021-03-09 assign', '2021-06-01 close report=r1'], state: 'closed' },
  '2003: closed with an empty report (24)': { ...old, acts: ['2021-03-01 apply', '2021-03-05 grant', '2021-03-09 assign', '2021-06-01 close report='], state: 'closed', findings: ['report-missing'] },
  '2003: taken as withdrawn (18(1))': { ...old, acts: ['2021-03-01 apply', '2021-03-20 deem-withdrawn'], state: 'withdrawn' },
  '2003: assigned before it was granted': { ...old, acts: ['2021-03-01 apply', '2021-03-09 assign'], state: 'applied', findings: ['act-out-of-order'] },
  '2003: ended (23)': { ...old, acts: ['2021-03-01 apply', '2021-03-05 grant', '2021-04-01 end'], state: 'ended' },
  'the law begins on 1 January 2022': { acts: ['2022-01-01 apply'], clocks: { review: 'due 2022-01-10' } },
})
