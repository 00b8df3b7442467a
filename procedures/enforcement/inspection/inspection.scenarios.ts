import { scenarios } from '#kernel'
import inspection from './index.ts'

const drawn = '2024-09-02 draw plan=pl item=entry-1 object=e-1 pool_size=200'
const notified = [drawn, '2024-09-04 notify time_limit=2024-09-30'] as const
const inspected = [...notified, '2024-09-05 inspect fee_charged=0'] as const
const finished = [...inspected, '2024-09-06 finish'] as const
const targeted = '2025-03-03 open-targeted item=entry-1 object=e-1'
const later = ['2025-03-03 draw plan=pl item=entry-1 object=e-1 pool_size=200', '2025-03-04 approve', '2025-03-04 notify time_limit=2025-03-31'] as const
const plan = (year: number, times = 1) => ({ id: 'pl', year, organ: 'organ-1', item: 'entry-1', share: '5%', times, filed_on: `${year}-01-10` })
const item = { id: 'entry-1', code: 'P', name: 'x', kind: 'inspection', organ: 'organ-1', level: 'prefecture', legal_basis: 'x', basis_rank: 'law', duty: 'x', valid_from: '2018-01-01' }

export default scenarios(inspection, {
  'drawn, notified, inspected, published on the twentieth working day over two holidays, closed (118号 六)': {
    acts: [...finished, '2024-10-11 publish', '2024-10-12 close'], state: 'closed', clocks: { 'publish-result': 'met 2024-10-11' },
  },
  'published a day late: the make-up Saturday is a working day (118号 六)': { acts: [...finished, '2024-10-12 publish'], state: 'published', clocks: { 'publish-result': 'overrun 2024-10-11' }, findings: ['publish-result-overrun'] },
  'closed and never published': { acts: [...finished, '2024-09-09 close'], state: 'closed', clocks: { 'publish-result': 'void' }, findings: ['publish-result-missing', 'published-before-close'] },
  'a pool of one is no draw (58号 二(二))': { edition: '2020', acts: [], refuses: { act: '2024-09-02 draw pool_size=1', code: 'gate.drawn-at-random' } },
  'a pool of two is': { edition: '2020', acts: [], allows: '2024-09-02 draw pool_size=2' },
  'officers chosen by hand (58号 二(二))': { edition: '2020', acts: [], refuses: { act: '2024-09-02 draw pool_size=9 officers_random=false', code: 'gate.drawn-at-random' } },
  'an item off the list, an officer without a certificate (118号 四)': {
    edition: '2020', acts: [], registers: { powers: [{ ...item, kind: 'penalty' }], officers: [] }, refuses: { act: drawn, code: ['gate.item-on-list', 'gate.officers-qualified'] },
  },
  'in the plan of the year (58号 二(二))': { acts: inspected, registers: { 'inspection-plans': [plan(2024)] } },
  'in the plan of another year (58号 二(二))': { acts: inspected, registers: { 'inspection-plans': [plan(2023)] }, findings: ['in-plan', 'no-plan'] },
  'targeted without its document': { edition: '2025', acts: [], refuses: { act: `${targeted} ground_document=`, code: 'gate.targeted-ground' } },
  'a notice without its basis (118号)': { acts: [drawn], refuses: { act: '2024-09-04 notify basis_stated=false', code: 'gate.notice-complete' } },
  'other officers than those drawn, without a reason': { acts: [drawn, '2024-09-04 notify time_limit=2024-09-30 officers=officer-1,officer-3'], findings: ['same-officers'] },
  'other officers, and why': { acts: [drawn, '2024-09-04 notify time_limit=2024-09-30 officers=officer-1,officer-3 officers_changed_because=x'] },
  'a fee, no certificate shown, no record, one officer': {
    acts: notified, refuses: { act: '2024-09-05 inspect officers=officer-1 fee_charged=0.01 certificate_shown=false record_made=false', code: ['gate.two-officers', 'gate.certificate-shown', 'gate.record-made', 'gate.no-fee'] },
  },
  'finished after the time of the notice, unsigned': { acts: [...inspected, '2024-10-08 finish record_signed=false'], findings: ['record-signed', 'within-notice-time'] },
  'a suspected violation that nobody handed over': { acts: [...inspected, '2024-09-06 finish result=suspected-violation', '2024-09-09 publish', '2024-09-10 close'], findings: ['violation-referred'] },
  'handed over to a penalty case': { acts: [...inspected, '2024-09-06 finish result=suspected-violation', '2024-09-09 refer', '2024-09-09 publish', '2024-09-10 close'], state: 'closed' },
  'a day to rectify is the object’s own: a Sunday stands, no finding': { acts: [...finished, '2024-09-06 order-rectification due=2024-09-22'], on: '2024-09-23', clocks: { rectification: 'overrun 2024-09-22' } },
  'rectified on it': { acts: [...finished, '2024-09-06 order-rectification due=2024-09-22', '2024-09-22 confirm-rectified'], clocks: { rectification: 'met 2024-09-22' } },
  'cancelled': { acts: [drawn, '2024-09-03 cancel'], state: 'cancelled' },
  'before 3 January 2025 approval was no step that had to be taken': { acts: ['2025-01-02 draw pool_size=9', '2025-01-02 notify time_limit=2025-01-31'], state: 'notified' },
  'since then a notice needs approval (54号)': { edition: '2025', acts: later.slice(0, 1), refuses: { act: '2025-03-04 notify time_limit=2025-03-31', code: 'state.not-allowed' } },
  'recorded all the same: out of order, unapproved (54号)': { acts: [later[0], '2025-03-04 notify time_limit=2025-03-31'], state: 'drawn', findings: ['act-out-of-order', 'approved-first'] },
  'carried out by a third party (54号)': { acts: later, refuses: { act: '2025-03-05 inspect fee_charged=0 third_party=true', code: 'gate.no-third-party' } },
  'once where the plan says once (54号)': { acts: [...later, '2025-03-05 inspect fee_charged=0 third_party=false'], registers: { 'inspection-plans': [plan(2025)] } },
  'no time in the plan at all (54号)': { acts: [...later, '2025-03-05 inspect fee_charged=0 third_party=false'], registers: { 'inspection-plans': [plan(2025, 0)] }, findings: ['frequency-cap'] },
  'on a complaint the cap does not count (54号)': {
    acts: [`${targeted} ground=complaint`, '2025-03-04 approve', '2025-03-04 notify time_limit=2025-03-31', '2025-03-05 inspect fee_charged=0 third_party=false'], registers: { 'inspection-plans': [] },
  },
  'in a special campaign it does (54号)': {
    acts: [`${targeted} ground=special-campaign`, '2025-03-04 approve', '2025-03-04 notify time_limit=2025-03-31', '2025-03-05 inspect fee_charged=0 third_party=false'], registers: { 'inspection-plans': [] }, findings: ['frequency-cap'],
  },
})
