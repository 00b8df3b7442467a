import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { ofTier, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldCase, type WorldEntry } from '../part.ts'
import { adviserFor, executiveMeetings, workday } from '../workdays.ts'

/* Counsel sat in at each of the 24 executive meetings of the prefecture in 2022, yet some advisers on the lists were never asked. */
const departments = ofTier('prefecture-department')

export default {
  /** One opinion for each executive meeting of 2022, given by the adviser who sat in. */
  *cases(): Iterable<WorldCase> {
    const r = random('executive-meetings')
    for (const [i, day] of executiveMeetings.filter(m => m.startsWith('2022')).entries()) {
      const n = 300 + i
      const asked = workday(plusDays(day, -9), 1)
      yield {
        scenario: number('演法意2022-会', i + 1),
        procedure: 'legal-opinion',
        organ: PREFECTURE,
        acts: [
          act(
            'request',
            asked,
            'requester',
            {
              matter: 'other',
              adviser: adviserFor(PREFECTURE, i),
              kind: 'legal-adviser',
              question: '常务会议议题合法性（演示）',
              'due-on': day,
            },
            n,
          ),
          act(
            'deliver',
            workday(asked, 2),
            'adviser',
            { opinion: `法律意见书-会${i + 1}`, conclusion: r.chance(0.15) ? 'risk' : 'no-obstacle', signed: true },
            n,
          ),
          act('attend-meeting', day, 'adviser', { 'meeting-on': day, spoke: r.chance(0.7) }, n),
          act('adopt', workday(day, 1), 'requester', { adopted: 'all' }, n),
        ],
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const term = { from: '2021-01-01', to: '2023-12-31' }
    for (const organ of [PREFECTURE, ...counties.map(c => c[0])])
      for (let k = 1; k <= (organ === PREFECTURE ? 4 : 2); k++)
        yield {
          register: 'legal-advisers',
          id: `adviser-${organ}-${k}`,
          organ,
          row: {
            name: `officer-adviser-${organ}-${k}`,
            organ,
            kind: k === 2 ? 'scholar' : 'firm-lawyer',
            ...term,
            fee: organ === PREFECTURE ? 60000 : 30000,
          },
        }
    for (let k = 1; k <= 14; k++) {
      const organ = departments[k]!.code
      yield {
        register: 'public-lawyers',
        id: number('public-lawyer-', k, 2),
        organ,
        row: { name: number('officer-public-lawyer-', k, 2), organ, 'certificate-no': number('演公职律', k), from: '2020-06-01' },
      }
    }
  },
} satisfies Part
