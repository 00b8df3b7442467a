import { scenarios } from '#kernel'
import publication from './index.ts'

const form = '2025-06-03 form kind=fee catalogue-entry=cat-1 changed=false'
const submitted = [form, '2025-06-04 submit']
const level = (n: number, reviewer = `officer-${n}`) => `2025-06-05 review level=${n} reviewer=${reviewer} result=pass`
const proof = (n: number) => `2025-06-06 proofread round=${n} proofreader=officer-2${n}`
const reviewed = [...submitted, level(1), level(2), level(3), level(4), level(5), proof(1), proof(2), proof(3), '2025-06-09 secrecy-review result=publishable']
const cleared = [...reviewed, '2025-06-10 clear']
const published = [...cleared, '2025-06-11 publish']
const withheld = [...submitted, '2025-06-12 withhold ground=article-14 review-again-on=2025-12-31']

export default scenarios(publication, {
  'published within twenty working days (条例26)': { acts: [form], state: 'formed', clocks: { publish: 'due 2025-07-01' } },
  'on the last day': { acts: [...cleared, '2025-07-01 publish'], state: 'published', clocks: { publish: 'met 2025-07-01' } },
  'a day late': { acts: [...cleared, '2025-07-02 publish'], clocks: { publish: 'overrun 2025-07-01' }, findings: ['published-late'] },
  'never published': { acts: submitted, on: '2025-07-02', state: 'in-review', findings: ['published-late'] },
  'over the National Day holiday': { acts: ['2025-09-15 form kind=plan'], clocks: { publish: 'due 2025-10-17' } },
  'five levels, three proofs, secrecy cleared': { acts: cleared, state: 'cleared', findings: [] },
  'four levels and two proofs are refused (五级联审、三审三校)': {
    acts: [...submitted, level(1), level(2), level(3), level(4), proof(1), proof(2), '2025-06-09 secrecy-review result=publishable'], refuses: { act: '2025-06-10 clear', code: ['gate.five-levels-passed', 'gate.three-proofs'] },
  },
  'unsure whether it is secret (条例17)': { acts: [...reviewed, '2025-06-09 secrecy-review result=unsure', '2025-06-09 refer-secrecy'], refuses: { act: '2025-06-10 clear', code: 'gate.secrecy-cleared' } },
  'a level skipped, one person at two levels, a round skipped': { acts: [...submitted, level(1), level(3, 'officer-1'), proof(2)], findings: ['levels-in-order', 'reviewer-differs', 'rounds-in-order'] },
  'a level returned is done again by the same person': { acts: [...submitted, '2025-06-05 review level=1 reviewer=officer-1 result=return', level(1)], findings: [] },
  'returned to its author: everything counts anew': { acts: [...submitted, level(1), proof(1), '2025-06-09 return', '2025-06-10 submit', level(1), proof(1)], state: 'in-review', findings: [] },
  'published as formed, unreviewed': { acts: [form], refuses: { act: '2025-06-04 publish', code: 'gate.cleared-first' } },
  'cleared, but submitted again since': { acts: [...reviewed, '2025-06-09 return', '2025-06-10 submit'], refuses: { act: '2025-06-11 publish', code: 'gate.cleared-first' } },
  'an error corrected the next working day (及时, convention)': { acts: [...published, '2025-06-13 report-error', '2025-06-16 correct'], clocks: { correct: 'met 2025-06-16' }, findings: [] },
  'corrected two working days later': { acts: [...published, '2025-06-13 report-error', '2025-06-17 correct'], clocks: { correct: 'overrun 2025-06-16' }, findings: ['correction-late'] },
  'withdrawn instead': { acts: [...published, '2025-06-13 report-error kind=secret', '2025-06-13 withdraw'], state: 'withdrawn', clocks: { correct: 'met 2025-06-16' } },
  'withheld, and the day to look again has come (条例18)': { acts: withheld, on: '2025-12-31', state: 'withheld', clocks: { publish: 'met 2025-07-01' }, findings: [] },
  'the day after nobody had looked': { acts: withheld, on: '2026-01-01', findings: ['withheld-never-reassessed'] },
  'looked at, and again next year': { acts: [...withheld, '2025-12-30 reassess can-publish=false next-on=2026-12-31'], on: '2026-12-31', findings: [] },
  'released after all': { acts: [...withheld, '2025-12-30 reassess can-publish=true next-on=2026-12-31', '2026-01-05 release'], on: '2027-01-04', state: 'published', findings: [] },
})
