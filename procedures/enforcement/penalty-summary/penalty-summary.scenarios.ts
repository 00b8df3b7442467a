import { scenarios } from '#kernel'
import summary from './index.ts'

const told = '2024-03-04T10:00 notify party_kind=citizen proposed_kind=fine proposed_fine=200'
const waived = '2024-03-04T10:05 waive-defence'
const decided = '2024-03-04T10:10 decide party_kind=citizen kind=fine fine=200 publishable=false'
const certificate = (id: string, more: object = {}) => ({ id, name: id, organ: 'organ-1', certificate_number: id, scope: 'x', valid_from: '2021-06-01', valid_to: '2026-05-31', status: 'valid', ...more })
const power = { id: 'entry-1', code: 'P', name: 'x', kind: 'penalty', organ: 'organ-1', level: 'prefecture', legal_basis: 'x', basis_rank: 'law', duty: 'x', valid_from: '2018-01-01' }
const benchmark = { id: 'b-1', code: 'B', power: 'entry-1', tier: 'x', circumstances: 'x', standard: 'x', maker: 'organ-1', valid_from: '2020-01-01' }

export default scenarios(summary, {
  '200 yuan for a citizen, waived, decided, filed, paid, closed (51, 52)': {
    acts: [told, waived, decided, '2024-03-05 file-with-organ', '2024-03-19 pay amount=200', '2024-03-20 close'], state: 'closed',
    clocks: { 'file-record': 'met 2024-03-13', 'pay-fine': 'met 2024-03-19', 'publish-decision': 'none' },
  },
  '200.01 yuan is above the summary limit for a citizen (51)': { acts: [told, waived], refuses: { act: '2024-03-04 decide party_kind=citizen kind=fine fine=200.01', code: 'gate.within-summary-limits' } },
  '3,000 yuan for an organisation is within it (51)': { acts: [told, waived], allows: '2024-03-04 decide party_kind=organisation kind=fine fine=3000' },
  '3,000.01 yuan is not (51)': { acts: [told, waived], refuses: { act: '2024-03-04 decide party_kind=organisation kind=fine fine=3000.01', code: 'gate.within-summary-limits' } },
  'another kind of penalty is never summary (51)': { acts: [told, waived], refuses: { act: '2024-03-04 decide kind=other fine=0', code: 'gate.within-summary-limits' } },
  'a warning starts no payment': { acts: [told, waived, '2024-03-04 decide kind=warning fine=0 publishable=false'], clocks: { 'pay-fine': 'none' } },
  'one officer is one too few, in the summary procedure too (42)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 notify officers=officer-1', code: 'gate.two-officers' } },
  'the same officer named twice is one person (42)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 notify officers=officer-1,officer-1', code: 'gate.two-officers' } },
  'an officer suspended on the day is not certificated (42, 76)': {
    edition: '2021', acts: [], registers: { officers: [certificate('officer-1'), certificate('officer-2', { suspended_from: '2024-03-01', suspended_to: '2024-03-04' })] },
    refuses: { act: told, code: 'gate.officers-qualified' },
  },
  'the day after the suspension the officer acts again': {
    edition: '2021', acts: [], registers: { officers: [certificate('officer-1'), certificate('officer-2', { suspended_from: '2024-03-01', suspended_to: '2024-03-03' })] }, allows: told,
  },
  'a certificate of another organ does not count (42)': {
    edition: '2021', acts: [], registers: { officers: [certificate('officer-1'), certificate('officer-2', { organ: 'organ-2' })] }, refuses: { act: told, code: 'gate.officers-qualified' },
  },
  'without registers what they hold is not judged': { acts: [told], notJudged: ['officers-qualified', 'power-on-list'] },
  'a power of another kind is not a penalty item (17, 38)': { edition: '2021', acts: [], registers: { powers: [{ ...power, kind: 'inspection' }] }, refuses: { act: told, code: 'gate.power-on-list' } },
  'the item of the list, held and in force': { edition: '2021', acts: [], registers: { powers: [power] }, allows: told },
  'certificate not shown, rights not told (44, 52, 55)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 notify certificate_shown=false rights_told=false', code: ['gate.certificate-shown', 'gate.rights-told'] } },
  'deciding unheard and unwaived is refused (45, 62)': { acts: [told], refuses: { act: decided, code: 'gate.defence-heard-or-waived' } },
  'a defence heard but not checked is not heard (45)': { acts: [told, '2024-03-04 hear-defence reviewed=false'], refuses: { act: decided, code: 'gate.defence-heard-or-waived' } },
  'not heavier after a defence: one fen more than told (45)': {
    acts: ['2024-03-04 notify proposed_kind=fine proposed_fine=100', '2024-03-04 hear-defence'], refuses: { act: '2024-03-04 decide party_kind=citizen kind=fine fine=100.01', code: 'gate.not-heavier-after-defence' },
  },
  'the same sum stands (45)': { acts: ['2024-03-04 notify proposed_kind=fine proposed_fine=100', '2024-03-04 hear-defence'], allows: '2024-03-04 decide party_kind=citizen kind=fine fine=100' },
  'not handed over and no refusal noted (52)': { acts: [told, waived], refuses: { act: '2024-03-04 decide kind=warning fine=0 delivered_on_spot=false', code: 'gate.delivered-on-spot' } },
  'no correction ordered is a finding (28)': { acts: [told, waived, '2024-03-04 decide kind=warning fine=0 publishable=false correction_ordered=false'], findings: ['order-correction'] },
  'a benchmark exists and none is named (27号 十二)': { acts: [told, waived, decided], registers: { 'discretion-benchmarks': [benchmark] }, findings: ['benchmark-stated'] },
  'the benchmark is named (27号 十二)': { acts: [told, waived, `${decided} benchmark=b-1`], registers: { 'discretion-benchmarks': [benchmark] } },
  'filed with the organ a day late: seven working days (52, SJ 70)': { acts: [told, waived, decided, '2024-03-14 file-with-organ'], clocks: { 'file-record': 'overrun 2024-03-13' }, findings: ['file-record-overrun'] },
  'a last day of payment in the Qingming holiday rolls to the make-up Sunday (67)': {
    acts: ['2024-03-21T10:00 notify', '2024-03-21T10:05 waive-defence', '2024-03-21T10:10 decide party_kind=citizen kind=fine fine=200 publishable=false'], clocks: { 'pay-fine': 'due 2024-04-07' },
  },
  'collected on the spot up to 100 yuan, handed in and remitted over a weekend (68, 71)': {
    acts: [told, waived, '2024-03-07 decide party_kind=citizen kind=fine fine=100 publishable=false', '2024-03-07 collect-on-spot amount=100 ground=at-most-100', '2024-03-11 hand-in', '2024-03-13 remit'],
    clocks: { 'pay-fine': 'met 2024-03-22', 'hand-in-fine': 'met 2024-03-11', 'remit-fine': 'met 2024-03-13' },
  },
  'handed in and remitted a day late each (71)': {
    acts: [told, waived, '2024-03-07 decide party_kind=citizen kind=fine fine=100 publishable=false', '2024-03-07 collect-on-spot amount=100 ground=at-most-100', '2024-03-12 hand-in', '2024-03-15 remit', '2024-03-15 file-with-organ'],
    clocks: { 'hand-in-fine': 'overrun 2024-03-11', 'remit-fine': 'overrun 2024-03-14' }, findings: ['hand-in-fine-overrun', 'remit-fine-overrun'],
  },
  'more than 100 yuan is not collected on that ground (68)': { acts: [told, waived, decided], refuses: { act: '2024-03-04 collect-on-spot ground=at-most-100', code: 'gate.on-spot-collection-ground' } },
  'no treasury receipt (70)': { acts: [told, waived, decided], refuses: { act: '2024-03-04 collect-on-spot ground=hard-to-enforce-later official_receipt=false', code: 'gate.official-receipt' } },
  'published on the seventh working day, and a day late (118号 六)': {
    acts: [told, waived, '2024-03-04 decide kind=warning fine=0 publishable=true', '2024-03-05 file-with-organ', '2024-03-14 publish'], clocks: { 'publish-decision': 'overrun 2024-03-13' }, findings: ['publish-decision-overrun'],
  },
  'taken down within three working days of its revocation, with reasons (48)': {
    acts: [told, waived, decided, '2024-03-05 file-with-organ', '2024-03-07 record-change was_published=true', '2024-03-12 withdraw-publication'], clocks: { 'withdraw-publication': 'met 2024-03-12' },
  },
  'a decision never published needs no taking down (48)': { acts: [told, waived, decided, '2024-03-07 record-change was_published=false'], clocks: { 'withdraw-publication': 'none' } },
  'taken down a day late (48)': {
    acts: [told, waived, decided, '2024-03-05 file-with-organ', '2024-03-07 record-change was_published=true', '2024-03-13 withdraw-publication'], clocks: { 'withdraw-publication': 'overrun 2024-03-12' }, findings: ['withdraw-publication-overrun'],
  },
  'taken down without reasons (48)': { acts: [told, waived, decided, '2024-03-07 record-change'], refuses: { act: '2024-03-08 withdraw-publication reasons_published=false', code: 'gate.reasons-published' } },
  'paid a day late: 6 yuan of surcharge are missing at the close (72)': {
    acts: [told, waived, decided, '2024-03-05 file-with-organ', '2024-03-20 pay amount=200', '2024-03-21 close'], state: 'closed', clocks: { 'pay-fine': 'overrun 2024-03-19' }, findings: ['closed-when-performed'],
  },
  'paid a day late with them (72)': { acts: [told, waived, decided, '2024-03-05 file-with-organ', '2024-03-20 pay amount=206', '2024-03-21 close'], state: 'closed' },
  'closed before it was filed with the organ (52)': { acts: [told, waived, decided, '2024-03-05 pay amount=200'], refuses: { act: '2024-03-06 close', code: 'gate.filed-with-organ' } },
  'turned into an ordinary case': { acts: [told, '2024-03-04 convert'], state: 'converted' },
  'before 15 July 2021: 51 yuan for a citizen was too much': {
    edition: '2017', acts: ['2021-07-14 notify party_kind=citizen', '2021-07-14 decide party_kind=citizen kind=fine fine=51'], state: 'decided', clocks: { 'pay-fine': 'due 2021-07-29' }, findings: ['within-summary-limits'],
  },
  'before 15 July 2021: 1,000 yuan for an organisation stood': { acts: ['2021-07-14 notify party_kind=organisation', '2021-07-14 decide party_kind=organisation kind=fine fine=1000', '2021-07-20 pay', '2021-07-21 close'], state: 'closed' },
})
