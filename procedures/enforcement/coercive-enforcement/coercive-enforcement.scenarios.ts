import { scenarios } from '#kernel'
import enforcement from './index.ts'

const base = 'decision_served_on=2023-11-15 performance_due=2023-11-30 remedies_end=2024-05-15 reconsideration_filed=false lawsuit_filed=false'
const court = `2024-05-16 open kind=money own_power=false fine=10000 surcharge_from=2023-12-01 ${base}`
const own = (kind: string, more = '') => `2024-08-01 open kind=${kind} own_power=true power=entry-1 ${base} ${more}`.trim()
const urged = '2024-08-01 urge served_on=2024-08-01 time_to_perform=2024-08-15 amount=20000'
const substitute = [own('substitute-performance'), urged, '2024-09-09 order way=substitute immediate=false', '2024-09-11 urge-substitute served_on=2024-09-11'] as const
const ok = 'at_night=false emergency=false cuts_utilities_to_homes=false supervisor_present=true performer_interested=false'
const asked = [court, '2024-05-16 urge served_on=2024-05-16 time_to_perform=2024-05-30 amount=20000', '2024-05-31 apply'] as const
const law = { powers: [{ id: 'entry-1', code: 'P', name: 'x', kind: 'compulsion', organ: 'organ-1', level: 'prefecture', legal_basis: 'x', basis_rank: 'law', duty: 'x', valid_from: '2018-01-01' }] }
const demolition = [own('demolition'), urged, '2024-08-02 announce-demolition time_to_remove=2024-08-20'] as const

export default scenarios(enforcement, {
  'through the court: ten working days after the urging, within three months of the end of remedies (53, 54)': {
    acts: [...asked, '2024-06-07 court-accept', '2024-06-19 court-allow', `2024-06-20 execute ${ok}`, '2024-06-21 finish', '2024-06-24 close'], state: 'closed',
    clocks: { 'urging-period': 'overrun 2024-05-30', 'apply-to-court': 'met 2024-08-15', 'court-accepts': 'met 2024-06-07', 'court-rules': 'met 2024-06-19' },
  },
  'asked on the tenth working day itself (54)': { acts: asked.slice(0, 2), refuses: { act: '2024-05-30 apply', code: 'gate.urged-10-days' } },
  'three months after 15 May, and a day more (53)': {
    acts: [court, '2024-05-16 urge served_on=2024-05-16 amount=20000', '2024-08-16 apply'], state: 'applied-to-court', clocks: { 'apply-to-court': 'overrun 2024-08-15' }, findings: ['application-in-time', 'apply-to-court-overrun'],
  },
  'a deferral that ends later is what the three months run from; a Saturday rolls (行政处罚法 72)': {
    acts: [`${court} deferral_until=2024-05-31`], clocks: { 'apply-to-court': 'due 2024-09-02' }, on: '2024-06-01',
  },
  'with its own power nothing runs towards the court': { acts: [own('money')], clocks: { 'apply-to-court': 'none' } },
  'the remedies are not over on their last day (53)': { acts: [court, '2024-04-15 urge served_on=2024-04-15 amount=1'], refuses: { act: '2024-05-15 apply', code: 'gate.remedies-over' } },
  'a suit was filed (53)': { acts: [court.replace('lawsuit_filed=false', 'lawsuit_filed=true'), asked[1]], refuses: { act: '2024-05-31 apply', code: 'gate.remedies-over' } },
  'unsigned, unsealed (55)': { acts: asked.slice(0, 2), refuses: { act: '2024-05-31 apply signed_by_head=false', code: 'gate.application-signed' } },
  'an organ with the power itself asks the court: a finding (53)': { acts: [own('money', 'surcharge_from=2023-12-01'), urged, '2024-08-16 apply'], findings: ['no-own-power'] },
  'refused by the court; fifteen days to ask the higher one, over National Day (58)': {
    acts: [...asked, '2024-06-07 court-accept', '2024-09-18 court-refuse served_on=2024-09-18'], on: '2024-09-20', state: 'court-refused', clocks: { 'ask-court-review': 'due 2024-10-08', 'court-rules': 'overrun 2024-06-19' },
  },
  'review asked, then ended': { acts: [...asked, '2024-06-06 court-refuse served_on=2024-06-06', '2024-06-11 ask-review', '2024-06-12 court-refuse served_on=2024-06-12', '2024-06-13 end'], state: 'ended', clocks: { 'court-accepts': 'met 2024-06-07' } },
  'enforcement opened on the last day to perform (46)': { edition: '2012', acts: [], refuses: { act: `2023-11-30 open kind=money own_power=false ${base}`, code: 'gate.performance-overdue' } },
  'an urging over money names the sum (35)': { acts: [own('money')], refuses: { act: '2024-08-01 urge rights_told=true', code: 'gate.urging-complete' } },
  'urged again: the ten working days start afresh (54)': { acts: [...asked.slice(0, 2), '2024-05-20 urge served_on=2024-05-20 amount=20000'], clocks: { 'urging-period': 'due 2024-06-03' } },
  'ordered on the day set by the urging (35)': { acts: [own('substitute-performance'), urged], registers: law, refuses: { act: '2024-08-15 order immediate=false', code: 'gate.urged-first' } },
  'ordered the day after it (37)': { acts: [own('substitute-performance'), urged], registers: law, allows: '2024-08-16 order immediate=false' },
  'at once, where property is being hidden (37)': { acts: [own('substitute-performance'), urged], registers: law, allows: '2024-08-02 order immediate=true hiding_evidence=x' },
  'a power that does not rest on a statute (13)': {
    acts: [own('substitute-performance'), urged], registers: { powers: [{ ...law.powers[0], basis_rank: 'rule' }] }, refuses: { act: '2024-08-16 order immediate=false', code: 'gate.own-power' },
  },
  'what the party said is checked first (36)': { acts: [own('substitute-performance'), urged, '2024-08-05 defend'], registers: law, refuses: { act: '2024-08-16 order immediate=false', code: 'gate.defence-checked' } },
  'the thirtieth day of the surcharge is too early (46)': { acts: [own('money', 'surcharge_from=2024-07-17'), urged], registers: law, refuses: { act: '2024-08-16 order immediate=false', code: 'gate.surcharge-30-days' } },
  'the thirty-first is not (46)': { acts: [own('money', 'surcharge_from=2024-07-16'), urged], registers: law, allows: '2024-08-16 order immediate=false' },
  'a building is not torn down on the last day to remove it oneself (44)': { acts: demolition, registers: law, refuses: { act: '2024-08-20 order way=demolish immediate=false', code: 'gate.demolition-remedies-over' } },
  'the day after (44)': { acts: demolition, registers: law, allows: '2024-08-21 order way=demolish immediate=false' },
  'torn down while a suit was pending (44)': {
    acts: [demolition[0].replace('lawsuit_filed=false', 'lawsuit_filed=true'), urged, '2024-08-02 announce-demolition time_to_remove=2024-08-20', '2024-08-21 order way=demolish immediate=false', `2024-08-22 execute ${ok}`], state: 'executing',
    findings: ['demolition-remedies-over', 'enforced-during-remedy-demolition'],
  },
  'substitute performance on the third working day: a make-up Saturday counts, Mid-Autumn does not (51, 69)': { acts: substitute, registers: { ...law, officers: [] }, refuses: { act: `2024-09-13 execute ${ok}`, code: ['gate.two-officers', 'gate.substitute-three-days'] } },
  'on it (51)': { acts: substitute, allows: `2024-09-14 execute ${ok}` },
  'nobody there, performed by somebody interested (51)': { acts: substitute, refuses: { act: '2024-09-18 execute at_night=false emergency=false cuts_utilities_to_homes=false supervisor_present=false', code: 'gate.substitute-supervised' } },
  'at 22:00 (43)': { acts: substitute, refuses: { act: `2024-09-18T22:00 execute ${ok}`, code: 'gate.not-at-night-or-holiday' } },
  'at 21:59 and at 06:00 (43)': { acts: [...substitute, `2024-09-18T06:00 execute ${ok}`], allows: `2024-09-18T21:59 finish` },
  'on a rest day, but in an emergency (43)': { acts: substitute, allows: '2024-09-16 execute at_night=true emergency=true cuts_utilities_to_homes=false supervisor_present=true performer_interested=false' },
  'the water cut off (43)': { acts: substitute, refuses: { act: '2024-09-18 execute at_night=false emergency=false cuts_utilities_to_homes=true supervisor_present=true performer_interested=false', code: 'gate.no-cutting-utilities' } },
  'unsigned at the end (51)': { acts: [...substitute, `2024-09-18 execute ${ok}`, '2024-09-19 finish signed=false'], findings: ['substitute-signed'] },
  'a road cleared at once, nobody told (52)': { edition: '2012', acts: [], refuses: { act: '2024-08-01 immediate-substitute party_present=false party_told_after=false', code: 'gate.immediate-told' } },
  'told afterwards (52)': { acts: ['2024-08-01 immediate-substitute party_present=false party_told_after=true', '2024-08-01 finish', '2024-08-02 close'], state: 'closed' },
  'an agreement waives the surcharge, not the sum owed (42)': { acts: [own('money', 'surcharge_from=2023-12-01'), urged], refuses: { act: '2024-08-16 agree surcharge_waived=100 decision_amount_waived=0.01', code: 'gate.only-surcharge-waived' } },
  'the surcharge only after the harm was remedied (42)': { acts: [own('money', 'surcharge_from=2023-12-01'), urged], refuses: { act: '2024-08-16 agree surcharge_waived=100 remedied=false', code: 'gate.only-surcharge-waived' }, allows: '2024-08-16 agree surcharge_waived=100 remedied=true' },
  'the agreement broken, enforcement goes on (42)': { acts: [own('money', 'surcharge_from=2023-12-01'), urged, '2024-08-16 agree', '2024-08-20 breach'], state: 'ordered' },
  'stayed for three years (39)': { acts: [own('money'), urged, '2024-08-16 stay'], on: '2024-08-17', state: 'stayed', clocks: { 'stay-three-years': 'due 2027-08-16' } },
  'resumed (39)': { acts: [own('money'), urged, '2024-08-16 stay', '2024-09-02 resume'], state: 'ordered', clocks: { 'stay-three-years': 'met 2027-08-16' } },
  'paid by the party, with a surcharge above the sum owed, not handed to the treasury (45, 49)': {
    acts: [court, '2024-05-20 perform amount=10000 surcharge=10000.01', '2024-05-21 close paid_to_treasury=false'], state: 'closed', clocks: { 'apply-to-court': 'met 2024-08-15' }, findings: ['money-to-treasury', 'surcharge-above-principal'],
  },
})
