import { scenarios } from '#kernel'
import measure from './index.ts'

const ok = 'life_necessities=false already_sealed_by_other=false period_days=30'
const approved = ['2024-03-01 apply kind=seize', '2024-03-04 approve'] as const
const imposed = [...approved, `2024-03-04T11:00 impose ${ok}`] as const
const urgent = `2024-03-04T15:00 impose-urgent kind=seize ${ok}`
const frozen = ['2024-03-01 apply kind=freeze', '2024-03-04 approve', '2024-03-04T11:00 freeze amount=1000 amount_at_issue=1000 already_frozen_by_other=false period_days=30'] as const
const power = { id: 'entry-1', code: 'P', name: 'x', kind: 'compulsion', organ: 'organ-1', level: 'prefecture', legal_basis: 'x', basis_rank: 'law', duty: 'x', valid_from: '2018-01-01' }

export default scenarios(measure, {
  'approved, imposed, dealt with, closed (18, 25, 27)': { acts: [...imposed, '2024-04-03 dispose', '2024-04-08 close storage_charged=false'], state: 'closed', clocks: { 'seizure-period': 'met 2024-04-03' } },
  'thirty days that do not roll: the last is a Saturday (25)': { acts: ['2024-02-01 apply kind=seize', '2024-02-22 approve', `2024-02-22T11:00 impose ${ok}`], on: '2024-03-23', clocks: { 'seizure-period': 'due 2024-03-23' } },
  'the day after, nothing done (25, 28)': { acts: imposed, on: '2024-04-04', state: 'in-force', clocks: { 'seizure-period': 'overrun 2024-04-03' }, findings: ['seizure-period-overrun'] },
  'extended once by thirty days on the last day; still no roll (25)': { acts: [...imposed, '2024-04-03 extend days=30'], clocks: { 'seizure-period': 'due 2024-05-03' } },
  'extended a day late: it moves nothing (25)': {
    acts: [...imposed, '2024-04-04 extend days=30'], clocks: { 'seizure-period': 'overrun 2024-04-03' }, findings: ['extension-before-expiry', 'seizure-period-overrun'],
  },
  'forty days count as thirty (25)': { acts: [...imposed, '2024-04-03 extend days=40'], clocks: { 'seizure-period': 'due 2024-05-03' }, findings: ['extension-at-most-30'] },
  'a second extension moves nothing (25)': { acts: [...imposed, '2024-04-03 extend days=20', '2024-04-08 extend days=10'], clocks: { 'seizure-period': 'due 2024-04-23' }, findings: ['extended-once'] },
  'the party was not told: it counts, with a finding (25)': { acts: [...imposed, '2024-04-03 extend days=30 party_told_in_writing=false'], clocks: { 'seizure-period': 'due 2024-05-03' }, findings: ['extension-told'] },
  'testing is left out (25(3))': { acts: [...imposed, '2024-03-11 start-testing', '2024-03-21 end-testing'], clocks: { 'seizure-period': 'due 2024-04-13' } },
  'while testing there is no due day; untold is a finding': { acts: [...imposed, '2024-03-11 start-testing party_told_in_writing=false'], on: '2024-06-01', state: 'testing', clocks: { 'seizure-period': 'paused' }, findings: ['testing-told'] },
  'a freeze knows no time left out (32)': { acts: frozen, refuses: { act: '2024-03-11 start-testing', code: 'gate.no-pause-when-frozen' } },
  'the freezing decision is handed over in three working days (31)': { acts: [...frozen, '2024-03-07 deliver-freeze'], clocks: { 'deliver-freeze': 'met 2024-03-07' } },
  'a day late (31)': { acts: [...frozen, '2024-03-08 deliver-freeze'], clocks: { 'deliver-freeze': 'overrun 2024-03-07' }, findings: ['deliver-freeze-overrun'] },
  'frozen for a fen more than is at issue, and twice (29)': {
    acts: frozen.slice(0, 2), refuses: { act: '2024-03-04 freeze amount=1000.01 amount_at_issue=1000 already_frozen_by_other=true period_days=30', code: ['gate.freeze-amount-fits', 'gate.no-double-freezing'] },
  },
  'frozen on the strength of a regulation (29)': {
    acts: frozen.slice(0, 2), registers: { powers: [{ ...power, basis_rank: 'administrative-regulation' }] },
    refuses: { act: '2024-03-04 freeze amount=1 amount_at_issue=1 already_frozen_by_other=false period_days=30', code: 'gate.freeze-power-by-law' },
  },
  'urgent: ratified at the minute, 24 hours later (19)': { acts: [urgent, '2024-03-05T15:00 ratify'], clocks: { 'urgent-report': 'met 2024-03-05T15:00' } },
  'a minute late (19)': { acts: [urgent, '2024-03-05T15:01 ratify'], clocks: { 'urgent-report': 'overrun 2024-03-05T15:00' }, findings: ['urgent-report-overrun'] },
  'refused and released the same day, returned the same day (19, 28)': {
    acts: [urgent, '2024-03-05T10:00 ratify approved=false', '2024-03-05T11:00 release ground=not-approved', '2024-03-05T17:00 return', '2024-03-06 close storage_charged=false'], state: 'closed', clocks: { 'return-property': 'met 2024-03-05' },
  },
  'refused, released three days later, returned later still (19, 28)': {
    acts: [urgent, '2024-03-05T10:00 ratify approved=false', '2024-03-08 release', '2024-03-09 return'], clocks: { 'return-property': 'overrun 2024-03-08' }, findings: ['not-ratified', 'return-property-overrun'],
  },
  'the same day does not roll: released on a Saturday (28)': { acts: [...imposed, '2024-03-09 release'], on: '2024-03-09', state: 'released', clocks: { 'return-property': 'due 2024-03-09' } },
  'closed with the property still held, storage charged (26, 28)': {
    acts: [...imposed, '2024-03-09 release', '2024-03-09 close storage_charged=true'], state: 'closed', clocks: { 'return-property': 'void' }, findings: ['returned-before-close', 'storage-not-charged'],
  },
  'imposed before it was approved (18)': { acts: ['2024-03-01 apply', '2024-03-04T11:00 approve'], refuses: { act: `2024-03-04T10:00 impose ${ok}`, code: 'gate.approved-first' } },
  'the party absent needs a witness, and is told and heard later (18)': { acts: approved, refuses: { act: `2024-03-04T11:00 impose ${ok} party_present=false rights_told=false defence_heard=false`, code: 'gate.witness-if-absent' } },
  'with a witness (18)': { acts: approved, allows: `2024-03-04T11:00 impose ${ok} party_present=false rights_told=false defence_heard=false witness=w` },
  'a party that is there is told and heard (18)': { acts: approved, refuses: { act: `2024-03-04T11:00 impose ${ok} defence_heard=false`, code: 'gate.told-on-spot' } },
  'one officer, no certificate, no record, no decision (17, 18, 24)': {
    acts: approved, refuses: { act: `2024-03-04T11:00 impose ${ok} officers=o certificate_shown=false record_signed=false decision_and_list_delivered=false`, code: ['gate.two-officers', 'gate.certificate-shown', 'gate.record-signed', 'gate.decision-delivered'] },
  },
  'necessities of life, and what another organ sealed (23)': {
    acts: approved, refuses: { act: '2024-03-04T11:00 impose life_necessities=true already_sealed_by_other=true period_days=30', code: ['gate.not-life-necessities', 'gate.no-double-sealing'] },
  },
  'thirty-one days without another law (25)': { acts: approved, registers: { powers: [power] }, refuses: { act: '2024-03-04T11:00 impose life_necessities=false already_sealed_by_other=false period_days=31', code: 'gate.period-within-30' } },
  'sixty days where the statute says so (25)': { acts: approved, registers: { powers: [{ ...power, limit: '60日' }] }, allows: '2024-03-04T11:00 impose life_necessities=false already_sealed_by_other=false period_days=60' },
  'not recorded in sound and picture (118号 九)': { acts: [...approved, `2024-03-04T11:00 impose ${ok} recorded_av=false`], findings: ['av-recorded'] },
  'a power that rests on a rule only (10)': { edition: '2012', acts: [], registers: { powers: [{ ...power, basis_rank: 'rule' }] }, refuses: { act: '2024-03-01 apply', code: 'gate.power-on-list' } },
  'refused': { acts: ['2024-03-01 apply', '2024-03-04 refuse'], state: 'refused' },
})
