import { scenarios } from '#kernel'
import dataSharing from './index.ts'

const draft = '2025-11-03 draft dataset=ds-1 legalBasis=行政许可法 purpose=核验 until=2027-12-31'
const conditional = '2025-11-03 request sharing=conditional approvedByOffice=true'
const unconditional = '2025-11-03 request sharing=unconditional approvedByOffice=true'
const extend = 'extend-reply days=10 authorityAgreed=true requesterTold=true'
const catalogue = (sharing: string) => ({ 'data-catalogue': [{ id: 'ds-1', sharing }] })
const inUse = [draft, unconditional, '2025-11-04 agree', '2025-11-20 share dataset=ds-1']

export default scenarios(dataSharing, {
  'unconditional data: one working day (23, unverified)': { acts: [draft, unconditional], clocks: { 'reply-unconditional': 'due 2025-11-04', 'reply-conditional': 'none' } },
  'asked on a Friday: Monday is the first working day (23)': { acts: ['2025-11-07 draft legalBasis=x purpose=核验', '2025-11-07 request sharing=unconditional approvedByOffice=true'], clocks: { 'reply-unconditional': 'due 2025-11-10' } },
  'conditional data: ten working days (23)': { acts: [draft, conditional, '2025-11-17 agree'], state: 'agreed', clocks: { 'reply-conditional': 'met 2025-11-17', 'reply-unconditional': 'none', deliver: 'due 2025-12-15' } },
  'answered a day late (23)': { acts: [draft, conditional, '2025-11-18 agree'], clocks: { 'reply-conditional': 'overrun' }, findings: ['reply-conditional-overrun'] },
  'extended on the last day (23)': { acts: [draft, conditional, `2025-11-17 ${extend}`], clocks: { 'reply-conditional': 'due 2025-12-01' } },
  'extended a day after it: moves nothing (rule 7)': { acts: [draft, conditional, `2025-11-18 ${extend}`], clocks: { 'reply-conditional': 'overrun 2025-11-17' }, findings: ['reply-conditional-overrun'] },
  'extended by eleven days: refused live, ten count in a record (rule 7)': { acts: [draft, conditional, '2025-11-10 extend-reply days=11 authorityAgreed=true requesterTold=true'], clocks: { 'reply-conditional': 'due 2025-12-01' }, findings: ['extension-agreed'] },
  'nobody agreed: moves nothing (rule 7)': { acts: [draft, conditional, '2025-11-10 extend-reply days=10 authorityAgreed=false requesterTold=true'], clocks: { 'reply-conditional': 'due 2025-11-17' }, findings: ['extension-agreed'] },
  'the requester was not told: a finding, and it moves in full (rule 7)': { acts: [draft, conditional, '2025-11-10 extend-reply days=5 authorityAgreed=true requesterTold=false'], clocks: { 'reply-conditional': 'due 2025-11-24' }, findings: ['extension-agreed'] },
  'a second extension is refused (23)': { acts: [draft, conditional, `2025-11-10 ${extend}`], refuses: { act: `2025-11-12 ${extend}`, code: 'gate.extension-agreed' } },
  'no legal basis: refused (22)': { acts: ['2025-11-03 draft purpose=核验'], refuses: { act: conditional, code: 'gate.basis-and-purpose' } },
  'own office has not approved: refused (22)': { acts: [draft], refuses: { act: '2025-11-03 request sharing=conditional approvedByOffice=false', code: 'gate.own-office-approved' } },
  'in the catalogue, and shareable (16)': { acts: [draft, conditional], registers: catalogue('conditional'), notJudged: [] },
  'listed as not shared: refused (16)': { acts: [draft], registers: catalogue('not-shared'), refuses: { act: conditional, code: 'gate.in-the-catalogue' } },
  'not in the catalogue that is carried (16)': { acts: [draft, conditional], registers: { 'data-catalogue': [] }, findings: ['in-the-catalogue'] },
  'catalogue not carried: not judged': { acts: [draft, conditional], notJudged: ['in-the-catalogue'] },
  'a refusal without reasons is refused (23)': { acts: [draft, conditional], refuses: { act: '2025-11-10 refuse', code: 'gate.refusal-reasoned' } },
  'refused, in dispute, settled in twenty working days, then agreed': { acts: [draft, conditional, '2025-11-10 refuse reason=x', '2025-11-11 raise-dispute', '2025-12-09 settle outcome=share', '2025-12-10 agree'], state: 'agreed', clocks: { 'settle-dispute': 'met 2025-12-09', deliver: 'due 2026-01-08' } },
  'a dispute settled a day late': { acts: [draft, conditional, '2025-11-10 refuse reason=x', '2025-11-11 raise-dispute', '2025-12-10 settle outcome=not-share', '2025-12-11 close'], state: 'closed', findings: ['settle-dispute-overrun'] },
  'delivered on the twentieth working day (24)': { acts: [draft, unconditional, '2025-11-04 agree', '2025-12-02 share dataset=ds-1'], state: 'in-use', clocks: { deliver: 'met 2025-12-02' } },
  'delivered a day late (24)': { acts: [draft, unconditional, '2025-11-04 agree', '2025-12-03 share dataset=ds-1'], findings: ['deliver-overrun'] },
  'an error answered on the tenth working day (26)': { acts: [...inUse, '2025-12-01 report-error', '2025-12-15 answer-error corrected=true'], state: 'in-use', clocks: { 'check-error': 'met 2025-12-15' } },
  'an error answered a day late (26)': { acts: [...inUse, '2025-12-01 report-error', '2025-12-16 answer-error corrected=true'], findings: ['check-error-overrun'] },
  'used for the purpose stated (25)': { acts: [...inUse, '2025-12-01 log-use purpose=核验'], state: 'in-use' },
  'used for another purpose (25)': { acts: [...inUse, '2025-12-01 log-use purpose=营销'], findings: ['use-within-purpose'] },
  'handed to a third party (25)': { acts: [...inUse, '2025-12-01 log-use purpose=核验 thirdParty=某公司'], findings: ['use-within-purpose'] },
  'ended while an error is being checked: that clock is void (rule 10)': { acts: [...inUse, '2025-12-01 report-error', '2025-12-02 end destroyed=true'], state: 'ended', clocks: { 'check-error': 'void' } },
})
