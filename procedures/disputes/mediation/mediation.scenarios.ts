import { scenarios } from '#kernel'
import mediation from './index.ts'

const traffic = ['2024-01-30 apply kind=administrative-traffic', '2024-01-31 accept startsOn=2024-01-31']
const people = ['2024-03-01 apply kind=people', '2024-03-04 accept mediators=m1']
const mediators = [{ id: 'm1', name: '甲', committee: 'c1', kind: 'member', from: '2024-01-01' }]
const other = ['2024-03-01 apply kind=administrative-other', '2024-03-04 accept']
const agreed = [...other, '2024-03-15 agree form=written signedByMediator=true sealed=true effectiveOn=2024-03-15 moneyFee=false']
const confirming = [...agreed, '2024-04-15 apply-confirmation courtReceivedOn=2024-04-15']

export default scenarios(mediation, {
  'ten days for traffic mediation, moved off Spring Festival to a worked Sunday (95)': { acts: traffic, on: '2024-02-18', clocks: { 'traffic-mediation': 'due 2024-02-18' } },
  'agreed on the last day (95)': { acts: [...traffic, '2024-02-18 agree form=written signedByMediator=true sealed=true'], state: 'agreed', clocks: { 'traffic-mediation': 'met 2024-02-18' } },
  'a day late (95)': { acts: [...traffic, '2024-02-19 fail'], state: 'failed', clocks: { 'traffic-mediation': 'overrun 2024-02-18' }, findings: ['mediation-late'] },
  'other mediation has no limit in law': { acts: other, clocks: { 'traffic-mediation': 'none' } },
  'failed without telling the other ways (26)': { acts: [...other, '2024-03-15 fail pathsTold=false'], findings: ['paths-told'] },
  'nobody is mediated against their will (17)': { acts: ['2024-03-01 apply kind=administrative-other'], refuses: { act: '2024-03-04 accept bothConsent=false', code: 'gate.consent-of-parties' } },
  'a registered mediator (13, 14)': { acts: people, registers: { mediators }, state: 'mediating' },
  'a mediator who is in no register (13, 14)': { acts: people, registers: { mediators: [] }, findings: ['registered-mediator'] },
  'a mediator whose term is over (13, 14)': { acts: people, registers: { mediators: [{ ...mediators[0], to: '2024-03-03' }] }, findings: ['registered-mediator'] },
  'no register at hand: not judged': { acts: people, notJudged: ['registered-mediator'] },
  'a written agreement without a seal (29(2))': { acts: other, refuses: { act: '2024-03-15 agree form=written signedByMediator=true', code: 'gate.agreement-complete' } },
  'an oral agreement needs a recorded session (28)': { acts: other, refuses: { act: '2024-03-15 agree form=oral', code: 'gate.agreement-complete' } },
  'an oral agreement after one (28)': { acts: [...other, '2024-03-10 session'], allows: '2024-03-15 agree form=oral' },
  'people’s mediation takes no fee (4)': { acts: [...people, '2024-03-10 session'], registers: { mediators }, refuses: { act: '2024-03-15 agree form=oral moneyFee=true', code: 'gate.no-fee' } },
  'thirty days to ask the court, off Sunday (33; Civil Procedure Law 85)': {
    acts: confirming, state: 'confirming', clocks: { 'confirm-window': 'met 2024-04-15', 'court-accepts': 'due 2024-04-18' },
  },
  'nobody asked the court: nothing unlawful (33)': { acts: agreed, on: '2024-04-16', clocks: { 'confirm-window': 'overrun 2024-04-15' } },
  'asked a day late (33)': { acts: agreed, refuses: { act: '2024-04-16 apply-confirmation courtReceivedOn=2024-04-16', code: 'gate.confirmation-in-time' } },
  'asked by one alone (33)': { acts: agreed, refuses: { act: '2024-04-10 apply-confirmation jointly=false', code: 'gate.confirmation-joint' } },
  'the court’s own limits are shown, never held against anybody (4, 5)': {
    acts: [...confirming, '2024-04-22 court-accepts'], on: '2024-05-08', clocks: { 'court-accepts': 'overrun 2024-04-18', 'court-decides': 'overrun 2024-05-07' },
  },
  'lengthened by ten days by the president of the court (5)': { acts: [...confirming, '2024-04-18 court-accepts', '2024-04-30 court-extends days=10'], clocks: { 'court-decides': 'due 2024-05-13' } },
  'lengthened by eleven: moves nothing (5)': { acts: [...confirming, '2024-04-18 court-accepts', '2024-04-30 court-extends days=11'], clocks: { 'court-decides': 'due 2024-05-06' } },
  'ruled on by the court': { acts: [...confirming, '2024-04-18 court-accepts', '2024-05-06 court-rules'], state: 'confirmed', clocks: { 'court-accepts': 'met 2024-04-18', 'court-decides': 'met 2024-05-06' } },
  'not performed by the day agreed: shown, no finding (31)': {
    acts: [...other, '2024-03-15 agree form=written signedByMediator=true sealed=true performBy=2024-03-31'], on: '2024-04-02', clocks: { perform: 'overrun 2024-03-31', 'confirm-window': 'due 2024-04-15' },
  },
  'performed, followed up and filed (27, 31)': {
    acts: [...other, '2024-03-15 agree form=written signedByMediator=true sealed=true performBy=2024-03-31', '2024-03-31 perform', '2024-04-01 follow-up', '2024-04-02 close'],
    state: 'closed', clocks: { perform: 'met 2024-03-31', 'confirm-window': 'void' },
  },
  'not filed (27)': { acts: [...agreed, '2024-04-02 close archived=false'], state: 'closed', findings: ['no-archive'] },
  'refused by a party (17)': { acts: [...traffic, '2024-02-02 refuse'], state: 'refused', clocks: { 'traffic-mediation': 'met 2024-02-18' } },
  'public-security mediation: the enforcement case behind it is judged with the other cases (9)': {
    acts: ['2024-03-01 apply kind=administrative-security'], notJudged: ['mediated-instead-of-ruling'],
  },
  'an agreement before mediation began': { acts: ['2024-03-01 apply kind=administrative-other', '2024-03-02 agree form=oral'], state: 'applied', findings: ['act-out-of-order', 'agreement-complete'] },
})
