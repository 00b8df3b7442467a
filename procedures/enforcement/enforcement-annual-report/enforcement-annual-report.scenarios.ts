import { scenarios } from '#kernel'
import report from './index.ts'

export default scenarios(report, {
  'compiled, signed, published and reported on 31 January, a Sunday that does not roll (118号 六)': {
    acts: ['2021-01-11 compile year=2020', '2021-01-18 sign', '2021-01-29 publish', '2021-01-31 report'], state: 'reported', clocks: { 'publish-and-report': 'met 2021-01-31' }, notJudged: ['figures-open-to-cases'],
  },
  'a day late (118号 六)': {
    acts: ['2021-01-11 compile year=2020', '2021-01-18 sign', '2021-01-29 publish', '2021-02-01 report'], clocks: { 'publish-and-report': 'overrun 2021-01-31' }, findings: ['publish-and-report-overrun'],
  },
  'the first year reported on is the one in which the paper was issued': { acts: ['2019-01-10 compile year=2018'], state: 'compiled', clocks: { 'publish-and-report': 'due 2019-01-31' } },
  'compiled on the last day of the year: too soon (118号 六)': { acts: ['2024-12-31 compile year=2024'], findings: ['year-over'] },
  'compiled the day after': { acts: ['2025-01-01 compile year=2024'], state: 'compiled' },
  'compiled and never reported': { acts: ['2025-01-10 compile year=2024', '2025-01-20 sign'], on: '2025-02-01', state: 'signed', clocks: { 'publish-and-report': 'overrun 2025-01-31' }, findings: ['publish-and-report-overrun'] },
  'reported to the government only (118号 六)': {
    acts: ['2025-01-10 compile year=2024', '2025-01-20 sign', '2025-01-21 publish'], refuses: { act: '2025-01-22 report to_superior=false', code: 'gate.reported-to-both' },
  },
  'published before it was signed is out of order': { acts: ['2025-01-10 compile year=2024', '2025-01-21 publish'], state: 'compiled', findings: ['act-out-of-order'] },
})
