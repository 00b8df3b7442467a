import { scenarios } from '#kernel'
import qualification from './index.ts'

const issued = ['2021-08-02 apply kind=first', '2021-08-20 review', '2021-09-10 exam score=60 pass_mark=60', '2021-10-08 issue valid_from=2021-10-08 valid_to=2026-10-07'] as const
const trained = ['2022-12-01 train year=2022 hours=60', '2023-12-01 train year=2023 hours=60', '2024-12-02 train year=2024 hours=60', '2025-12-01 train year=2025 hours=60'] as const

export default scenarios(qualification, {
  'applied, reviewed, examined, issued: valid for five years': { acts: issued, on: '2021-12-31', state: 'valid', clocks: { 'certificate-validity': 'due 2026-10-07' } },
  'the last day of validity is a holiday and does not roll; past it the certificate counts no more though expire is not recorded': {
    acts: [...issued, ...trained], on: '2026-10-08', state: 'valid', clocks: { 'certificate-validity': 'overrun 2026-10-07' },
  },
  'on its last day the certificate still counts': { acts: [...issued, ...trained], on: '2026-10-07', clocks: { 'certificate-validity': 'due 2026-10-07' } },
  'expired and recorded so; a new application may follow': {
    acts: [...issued, ...trained, '2026-10-09 expire', '2026-10-12 apply kind=renewal'], state: 'applied', clocks: { 'certificate-validity': 'overrun 2026-10-07' },
  },
  'renewed in time: a new run from the new first day': {
    acts: [...issued, ...trained, '2026-09-21 renew valid_from=2026-10-08 valid_to=2031-10-07'], on: '2026-10-08', state: 'valid', clocks: { 'certificate-validity': 'due 2031-10-07' },
  },
  'a renewal without review or exam is refused (report 2022 一(七)1)': { acts: issued, refuses: { act: '2021-11-01 renew exam_passed=false valid_to=2026-10-07', code: 'gate.renewal-passed' } },
  'helpers not in an established post are not certificated (行政处罚法 42)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 apply on_establishment=false', code: 'gate.on-establishment' } },
  'one point short of the pass mark (118号 二十三)': {
    acts: ['2024-03-04 apply', '2024-03-05 review'], refuses: { act: '2024-03-11 exam score=59 pass_mark=60 exempt=false', code: 'gate.score-reached' },
  },
  'exempt with the national legal qualification': { acts: ['2024-03-04 apply legal_qualification=true', '2024-03-05 review'], allows: '2024-03-11 exam score=0 pass_mark=60 exempt=true' },
  'exempt without it is refused': {
    acts: ['2024-03-04 apply legal_qualification=false', '2024-03-05 review'], refuses: { act: '2024-03-11 exam score=0 pass_mark=60 exempt=true', code: 'gate.score-reached' },
  },
  'issued straight from the review: out of order, and the exam is missing (118号 二十三)': {
    acts: ['2024-03-04 apply', '2024-03-05 review', '2024-03-06 issue valid_from=2024-03-06 valid_to=2029-03-05'], state: 'reviewed', clocks: { 'certificate-validity': 'none' },
    findings: ['act-out-of-order', 'exam-passed-first'],
  },
  'a validity of exactly five years stands': {
    acts: ['2024-02-01 apply', '2024-02-05 review', '2024-02-28 exam score=60 pass_mark=60', '2024-02-29 issue valid_from=2024-02-29 valid_to=2029-02-28'], clocks: { 'certificate-validity': 'due 2029-02-28' },
  },
  'a day more than five years is a finding (convention)': {
    acts: ['2024-02-01 apply', '2024-02-05 review', '2024-02-28 exam score=60 pass_mark=60', '2024-02-29 issue valid_from=2024-02-29 valid_to=2029-03-01'], findings: ['validity-length'],
  },
  'suspended until a day, given back on it (辽宁规定 36)': {
    acts: [...issued, '2022-03-01 suspend until=2022-06-30', '2022-06-30 restore'], state: 'valid', clocks: { suspension: 'met 2022-06-30' },
  },
  'given back a day late': {
    acts: [...issued, '2022-03-01 suspend until=2022-06-30', '2022-07-01 restore'], clocks: { suspension: 'overrun 2022-06-30' }, findings: ['suspension-overrun'],
  },
  'a suspension of exactly six months; its last day is a Saturday and stands': {
    acts: [...issued, '2022-02-28 suspend until=2022-08-28'], on: '2022-08-28', state: 'suspended', clocks: { suspension: 'due 2022-08-28' },
  },
  'a day more than six months is refused; where recorded, six months count': {
    acts: [...issued, '2022-02-28 suspend until=2022-08-29'], on: '2022-03-01', clocks: { suspension: 'due 2022-08-28' }, findings: ['suspension-length'],
  },
  'revoked: the clock of validity ends met': { acts: [...issued, '2022-03-01 revoke'], state: 'revoked', clocks: { 'certificate-validity': 'met 2026-10-07' } },
  'cancelled on leaving the post': { acts: [...issued, '2022-03-01 cancel ground=retirement'], state: 'cancelled' },
  'not passed review': { acts: ['2024-03-04 apply', '2024-03-05 fail-review'], state: 'not-passed-review' },
  'failed, then passed': { acts: ['2024-03-04 apply', '2024-03-05 review', '2024-03-11 fail-exam', '2024-06-03 exam score=61 pass_mark=60'], state: 'exam-passed' },
  '59 hours in a year on each day of which the certificate held (纲要 三十四)': {
    acts: [...issued, '2022-12-01 train year=2022 hours=59'], on: '2023-01-01', findings: ['training-short'],
  },
  'the year is not over yet': { acts: [...issued, '2022-12-01 train year=2022 hours=59'], on: '2022-12-31' },
  'a year with a suspension in it asks for no hours': { acts: [...issued, '2022-03-01 suspend until=2022-06-30', '2022-06-30 restore'], on: '2023-01-01', state: 'valid' },
})
