import { scenarios } from '#kernel'
import incident from './index.ts'

const warn = '2024-12-01T08:00 warn category=natural-disaster kind=寒潮 level=3 startsAt=2024-12-01T20:00 scope=全县 cautions=防寒 measures=停课 issuer=organ-1'
const flood = '2024-12-02T10:00 receive-report category=natural-disaster occurredAt=2024-12-02T09:40 grade=ordinary source=public'
const accident = '2025-06-02T10:00 receive-report category=accident occurredAt=2025-06-01T09:30 grade=ordinary source=unit'
const major = '2025-06-02T10:00 receive-report category=accident occurredAt=2025-06-01T09:30 grade=extra-major source=monitoring'
const reportUp = '2024-12-02T11:00 report-up to=organ-2 occurredAt=2024-12-02T09:40'
const respond = '2024-12-02T11:00 start-response matter=洪涝 level=3 expectedEnd=2024-12-20 measures=转移'
const reportAccident = '2025-06-02T11:00 report-up to=organ-2 occurredAt=2025-06-01T09:30'
const toReview = [flood, reportUp, respond, '2024-12-10 end-response measuresStopped=true', '2024-12-12 assess reportedUp=true', '2024-12-20 review']
const old = '2023-03-06T10:00 receive-report category=natural-disaster occurredAt=2023-03-06T09:40 grade=ordinary source=public'

export default scenarios(incident, {
  'a warning is reported up within two hours, night or day (64; convention)': { acts: [warn], on: '2024-12-01', state: 'warned', clocks: { 'warning-report-up': 'overrun 2024-12-01T10:00' }, findings: ['warning-report-up-overrun'] },
  'a warning reported up at the second hour to the minute (64)': { acts: [warn, '2024-12-01T10:00 report-warning-up'], clocks: { 'warning-report-up': 'met 2024-12-01T10:00' } },
  'a warning reported up a minute late (64)': { acts: [warn, '2024-12-01T10:01 report-warning-up'], clocks: { 'warning-report-up': 'overrun' }, findings: ['warning-report-up-overrun'] },
  'a warning without its issuer is refused (64(2))': {
    acts: [], edition: '2024', on: '2024-12-01', refuses: { act: '2024-12-01 warn category=accident kind=x level=1 startsAt=2024-12-01T20:00 scope=x cautions=x measures=x', code: 'gate.warning-complete' },
  },
  'a warning lifted together with its measures (70(2))': { acts: [warn, '2024-12-01T09:00 report-warning-up', '2024-12-05 adjust-warning level=4', '2024-12-08 lift-warning measuresLifted=true'], state: 'warning-lifted', clocks: { 'warning-report-up': 'met' } },
  'measures that outlive the warning are a finding (70(2))': { acts: [warn, '2024-12-01T09:00 report-warning-up', '2024-12-08 lift-warning measuresLifted=false'], state: 'warning-lifted', findings: ['measures-lifted-with-warning'] },
  'a warning still on after thirty days: not yet (70; convention)': { acts: [warn, '2024-12-01T09:00 report-warning-up'], on: '2024-12-31', state: 'warned' },
  'a warning still on after thirty-one days (70; convention)': { acts: [warn, '2024-12-01T09:00 report-warning-up'], on: '2025-01-01', state: 'warned', findings: ['warning-never-lifted'] },
  'a warning that becomes an incident is neither forgotten nor overdue': { acts: [warn, '2024-12-01T09:00 report-warning-up', flood, reportUp], on: '2025-03-01', state: 'reported', clocks: { 'report-up': 'met 2024-12-02T12:00' } },
  'reported up at the second hour (17; Regulation 11)': { acts: [flood, '2024-12-02T12:00 report-up occurredAt=2024-12-02T09:40'], clocks: { 'report-up': 'met 2024-12-02T12:00' } },
  'reported up a minute late (Regulation 11)': { acts: [flood, '2024-12-02T12:01 report-up occurredAt=2024-12-02T09:40'], clocks: { 'report-up': 'overrun' }, findings: ['report-up-overrun'] },
  'another time of day passed on than was received (61(2))': { acts: [flood, '2024-12-02T11:00 report-up occurredAt=2024-12-02T10:30'], findings: ['facts-as-received'] },
  'the same instant in another offset is the same (61(2))': { acts: [flood, { on: '2024-12-02T11:00', act: 'report-up', data: { occurredAt: '2024-12-02T01:40+00:00' } }], clocks: { 'report-up': 'met' } },
  'the unit reported at the sixtieth minute (Regulation 9)': { acts: ['2025-06-02T10:30 receive-report category=accident occurredAt=2025-06-02T09:00 unitKnewAt=2025-06-02T09:30 grade=ordinary source=unit'], on: '2025-06-02', clocks: { investigation: 'due 2025-08-01' }, findings: ['report-up-overrun'] },
  'the unit reported at the sixty-first minute (Regulation 9)': { acts: ['2025-06-02T10:31 receive-report category=accident occurredAt=2025-06-02T09:00 unitKnewAt=2025-06-02T09:30 grade=ordinary source=unit', '2025-06-02T11:00 report-up occurredAt=2025-06-02T09:00'], findings: ['unit-reported-within-hour'] },
  'sixty days from the accident and not from the report (Regulation 29)': { acts: [accident, reportAccident], state: 'reported', clocks: { investigation: 'due 2025-07-31' } },
  'a sixtieth day that is a Saturday moves to Monday': { acts: ['2025-06-10T10:00 receive-report category=accident occurredAt=2025-06-10T09:30 grade=ordinary source=public', '2025-06-10T11:00 report-up occurredAt=2025-06-10T09:30'], clocks: { investigation: 'due 2025-08-11' } },
  'no investigation clock outside accidents': { acts: [flood, reportUp], clocks: { investigation: 'none' } },
  'extended by sixty days in time (Regulation 29)': { acts: [accident, reportAccident, '2025-07-31 extend-investigation days=60'], clocks: { investigation: 'due 2025-09-29' } },
  'extended by sixty-one: refused live, counted as sixty in a record (Regulation 29)': { acts: [accident, reportAccident, '2025-07-31 extend-investigation days=61'], clocks: { investigation: 'due 2025-09-29' }, findings: ['extension-at-most-60'] },
  'an extension after the due day moves nothing': { acts: [accident, reportAccident, '2025-08-01 extend-investigation days=30'], clocks: { investigation: 'overrun 2025-07-31' }, findings: ['investigation-overrun'] },
  'a second extension moves nothing': { acts: [accident, reportAccident, '2025-07-01 extend-investigation days=30', '2025-07-02 extend-investigation days=30'], clocks: { investigation: 'due 2025-09-01' }, findings: ['extension-at-most-60'] },
  'fifteen days to reply on an ordinary accident (Regulation 32)': { acts: [accident, reportAccident, '2025-07-21 submit-investigation'], clocks: { investigation: 'met', 'investigation-reply': 'due 2025-08-05' } },
  'thirty days to reply on an extra-major one, and thirty more once (Regulation 32)': { acts: [major, reportAccident, '2025-07-21 submit-investigation', '2025-08-10 extend-reply days=30'], clocks: { 'investigation-reply': 'due 2025-09-19' } },
  'no longer reply on an ordinary accident (Regulation 32)': { acts: [accident, reportAccident, '2025-07-21 submit-investigation', '2025-08-01 extend-reply days=10'], clocks: { 'investigation-reply': 'due 2025-08-05' }, findings: ['reply-extension-lawful'] },
  'replied on the last day (Regulation 32)': { acts: [accident, reportAccident, '2025-07-21 submit-investigation', '2025-08-05 reply-investigation'], clocks: { 'investigation-reply': 'met 2025-08-05' } },
  'replied a day late (Regulation 32)': { acts: [accident, reportAccident, '2025-07-21 submit-investigation', '2025-08-06 reply-investigation'], clocks: { 'investigation-reply': 'overrun' }, findings: ['investigation-reply-overrun'] },
  'casualties that change on the thirtieth day (Regulation 13)': { acts: [accident, reportAccident, '2025-07-02 supplement-report changedOn=2025-07-01'], state: 'reported' },
  'casualties that change on the thirty-first day (Regulation 13)': { acts: [accident, reportAccident, '2025-07-02 supplement-report changedOn=2025-07-02'], findings: ['casualty-window'] },
  'a traffic accident: seven days (Regulation 13)': { acts: [`${accident} trafficOrFire=true`, reportAccident, '2025-06-10 supplement-report changedOn=2025-06-08', '2025-06-10 supplement-report changedOn=2025-06-09'], findings: ['casualty-window'] },
  'a response without its expected end is refused (72(2))': { acts: [flood, reportUp], refuses: { act: '2024-12-02T11:30 start-response matter=x level=3 measures=x', code: 'gate.response-complete' } },
  'a response that outlasts its expected end is shown (72(2))': { acts: [flood, reportUp, respond], on: '2024-12-21', state: 'responding', findings: ['response-overran-expected-end'] },
  'ended on the expected day (72(2))': { acts: [flood, reportUp, respond, '2024-12-20 end-response measuresStopped=true'], on: '2025-02-01', state: 'ended' },
  'measures go on after the response has ended (86)': { acts: [flood, reportUp, respond, '2024-12-15 end-response measuresStopped=false'], state: 'ended', findings: ['measures-stopped'] },
  'an order without a legal basis is refused (10)': { acts: [flood, reportUp, respond], refuses: { act: '2024-12-03 order legalBasis=', code: 'gate.order-has-basis' } },
  'requisitioned without a receipt (12)': { acts: [flood, reportUp, respond, '2024-12-03 requisition item=车 owner=甲 receiptGiven=false'], findings: ['requisition-receipt'] },
  'losses not reported up (87(1))': { acts: [flood, reportUp, respond, '2024-12-10 end-response measuresStopped=true', '2024-12-12 assess reportedUp=false'], state: 'assessed', findings: ['assessment-reported-up'] },
  'personal data kept without an assessment is refused (85)': { acts: toReview, refuses: { act: '2024-12-21 dispose-personal-data outcome=kept-after-assessment', code: 'gate.kept-only-after-assessment' } },
  'closing before the congress was told and personal data disposed of is refused (25, 85)': { acts: toReview, refuses: { act: '2025-01-06 close', code: ['gate.congress-heard', 'gate.personal-data-disposed'] } },
  'an order issued after the last filing leaves it unfiled; one item unsettled (25, 12)': {
    acts: [flood, reportUp, respond, '2024-12-03 file-order filed=doc-1', '2024-12-04 order', '2024-12-05 requisition item=车 receiptGiven=true', '2024-12-05 requisition item=船 receiptGiven=true', '2024-12-10 end-response measuresStopped=true', '2024-12-11 settle-requisition item=车', '2024-12-12 assess reportedUp=true', '2024-12-20 review', '2024-12-21 report-to-congress', '2024-12-21 dispose-personal-data outcome=destroyed'],
    refuses: { act: '2025-01-06 close', code: ['gate.orders-filed', 'gate.requisitions-settled'] },
  },
  'closed with everything done (25, 12, 85, 92)': { acts: [...toReview, '2024-12-21 report-to-congress', '2024-12-21 dispose-personal-data outcome=none-collected', '2025-01-06 close'], state: 'closed', clocks: { 'report-up': 'met' } },
  'edition 2007: the last day is 31 October 2024 (106)': { acts: ['2024-10-31T23:50 receive-report category=natural-disaster occurredAt=2024-10-31T23:00 grade=ordinary source=public', '2024-11-01T00:10 report-up occurredAt=2024-10-31T23:00', '2024-11-01T00:20 start-response'], state: 'responding', clocks: { 'report-up': 'met 2024-11-01T01:50' } },
  'edition 2007: no response level, no congress, no disposal asked for': {
    acts: [old, '2023-03-06T11:00 report-up occurredAt=2023-03-06T09:40', '2023-03-06T12:00 start-response', '2023-03-07 requisition item=车 receiptGiven=true', '2023-03-10 end-response measuresStopped=true', '2023-03-11 settle-requisition item=车', '2023-03-12 assess reportedUp=true', '2023-03-20 review', '2023-03-21 close'],
    state: 'closed', clocks: { 'report-up': 'met' },
  },
  'edition 2007: requisitions are settled before closing (12)': {
    acts: [old, '2023-03-06T11:00 report-up occurredAt=2023-03-06T09:40', '2023-03-06T12:00 start-response', '2023-03-07 requisition item=车 receiptGiven=true', '2023-03-10 end-response measuresStopped=true', '2023-03-12 assess reportedUp=true', '2023-03-20 review'],
    refuses: { act: '2023-03-21 close', code: 'gate.requisitions-settled' },
  },
  'edition 2007: a warning lifted (47)': { acts: ['2023-07-03T08:00 warn category=natural-disaster level=2', '2023-07-03T09:00 report-warning-up', '2023-07-05 lift-warning measuresLifted=true'], state: 'warning-lifted', clocks: { 'warning-report-up': 'met 2023-07-03T10:00' } },
})
