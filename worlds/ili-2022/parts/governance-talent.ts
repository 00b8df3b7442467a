import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { ofTier, organs, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'

const LECTURES = '新时代伊犁干部大讲堂'
const DIGITAL = '数字政府建设培训会'
/** Attendances of those whose work is the law in 2022: 3600余 in the published report. */
const TRAINED = 3600
const PROFESSIONAL_SESSIONS = 40
const audiences = ['enforcement', 'enforcement', 'review-officers', 'lawyers', 'mediators'] as const
const JUSTICE = `${PREFECTURE}-01`
const DIGITAL_BUREAU = `${PREFECTURE}-47`
/** Villages listed here: so many a county. */
const VILLAGES_A_COUNTY = 10

interface Session {
  readonly title: string
  readonly series?: string
  readonly kind: string
  readonly audience: string
  readonly on: ISODate
  readonly attended: number
  readonly registered: number
}
const session = (n: number, s: Session): WorldAct[] => [
  act(
    'announce',
    plusDays(s.on, -9),
    'organiser',
    {
      title: s.title,
      ...(s.series ? { series: s.series } : {}),
      kind: s.kind,
      audience: s.audience,
      startsOn: s.on,
      planned: s.attended + 6,
    },
    n,
  ),
  act('hold', s.on, 'organiser', { heldOn: s.on, hours: 4, attended: s.attended, lecturer: '演示授课人', signIn: `签到表-${n}` }, n),
  act('register-hours', plusDays(s.on, 3), 'organiser', { registered: s.registered }, n),
]
/** One sitting. A substitute found by the proctor leads to a void paper, after hearing the candidate. */
const sitting = (
  n: number,
  year: number,
  day: ISODate,
  organ: string,
  proctorOrgan: string,
  how: 'sat' | 'absent' | 'substitute',
  score: number,
): WorldAct[] => {
  const time = (h: number, m: number): string => `${day}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}+08:00`
  const key = `答案摘要-${year}`
  const seat = `${(n % 30) + 1}座`
  const register = act(
    'register',
    plusDays(day, -20),
    'exam-office',
    {
      session: `${year}年第一场`,
      candidate: `officer-exam-${n}`,
      organ,
      room: `第${Math.floor(n / 30) + 1}考场`,
      seat,
      paperMinutes: 60,
      keyDigest: key,
    },
    n,
  )
  if (how === 'absent') return [register, { act: 'mark-absent', at: time(10, 20), by: 'proctor', data: { reason: '因公出差（演示）' } }]
  const out: WorldAct[] = [
    register,
    {
      act: 'identify',
      at: time(9, 30 + (n % 25)),
      by: 'proctor',
      data: { proctor: `officer-proctor-${n % 6}`, proctorOrgan, documentSeen: 'work-card', seatCodeGivenByHand: true },
    },
    { act: 'begin', at: time(10, 0), by: 'candidate', data: { seat, terminal: `终端-${year}-${n}`, paperSeed: `种子-${year}-${n}` } },
    {
      act: 'submit',
      at: time(10, 30 + (n % 28)),
      by: 'candidate',
      data: { answered: 50, answersDigest: `答卷-${year}-${n}`, declaration: true },
    },
  ]
  if (how === 'substitute')
    return [...out, act('void', plusDays(day, 12), 'exam-office', { ground: 'substitute', heard: true, evidence: [`核查记录-${n}`] }, n)]
  return [
    ...out,
    act('score', plusDays(day, 2), 'exam-office', { score, passMark: 60, keyDigest: key }, n),
    act('close', plusDays(day, 14), 'exam-office', undefined, n),
  ]
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('talent')
    let n = 0
    const yielded = (organ: string, s: Session): WorldCase => ({
      scenario: number('演培训-', ++n, 3),
      procedure: 'training-session',
      organ,
      acts: session(n, s),
    })
    for (const [i, on] of ['2022-03-25', '2022-05-27', '2022-07-22', '2022-09-23', '2022-11-25'].entries())
      yield yielded(PREFECTURE, {
        title: `${LECTURES}第${i + 1}期`,
        series: LECTURES,
        kind: 'lecture',
        audience: 'leaders',
        on,
        attended: r.int(160, 220),
        registered: 150,
      })
    yield yielded(DIGITAL_BUREAU, {
      title: DIGITAL,
      series: DIGITAL,
      kind: 'course',
      audience: 'officials',
      on: '2022-08-12',
      attended: 126,
      registered: 120,
    })
    let left = TRAINED
    for (let i = 0; i < PROFESSIONAL_SESSIONS; i++) {
      const registered = i === PROFESSIONAL_SESSIONS - 1 ? left : TRAINED / PROFESSIONAL_SESSIONS + r.int(-25, 25)
      left -= registered
      const audience = audiences[i % audiences.length]!
      yield yielded(i % 4 === 0 ? JUSTICE : counties[i % counties.length]![0], {
        title: `法治业务培训第${i + 1}班`,
        kind: i % 5 === 0 ? 'off-the-job' : 'course',
        audience,
        on: plusDays('2022-02-21', i * 7),
        attended: registered + r.int(0, 9),
        registered,
      })
    }
    // Announced for March 2023, and one called off.
    yield {
      scenario: number('演培训-', ++n, 3),
      procedure: 'training-session',
      organ: JUSTICE,
      acts: [
        act('announce', '2023-02-20', 'organiser', {
          title: '行政执法人员专题班',
          kind: 'course',
          audience: 'enforcement',
          startsOn: '2023-03-14',
          planned: 120,
        }),
      ],
    }
    yield {
      scenario: number('演培训-', ++n, 3),
      procedure: 'training-session',
      organ: JUSTICE,
      acts: [
        act('announce', '2022-10-24', 'organiser', {
          title: '调解员培训班',
          kind: 'course',
          audience: 'mediators',
          startsOn: '2022-11-03',
          planned: 80,
        }),
        act('cancel', '2022-10-31', 'organiser', { reason: '师资调整（演示）' }),
      ],
    }

    const departments = ofTier('prefecture-department')
    let k = 0
    for (const [year, day, of] of [
      [2022, '2022-09-14', 52],
      [2023, '2023-02-15', 48],
    ] as const)
      for (let i = 0; i < of; i++) {
        k++
        const organ = departments[i % departments.length]!.code
        const how = i % 33 === 17 ? 'substitute' : i % 15 === 9 ? 'absent' : 'sat'
        yield {
          scenario: number('演学法考试-', k, 3),
          procedure: 'legal-exam',
          organ: JUSTICE,
          acts: sitting(
            k,
            year,
            day,
            organ,
            organ === JUSTICE ? DIGITAL_BUREAU : JUSTICE,
            how,
            r.chance(0.93) ? r.int(62, 98) : r.int(41, 59),
          ),
        }
      }
  },
  *entries(): Iterable<WorldEntry> {
    const r = random('studios')
    for (const [i, field] of [
      '行政复议',
      '行政应诉',
      '立法',
      '行政执法监督',
      '公共法律服务',
      '人民调解',
      '法治宣传',
      '涉外法律服务',
    ].entries())
      yield {
        register: 'expert-studios',
        id: number('studio-', i + 1, 1),
        organ: PREFECTURE,
        row: {
          name: `${field}专家工作室`,
          field,
          organ: i % 2 === 0 ? JUSTICE : counties[i]![0],
          approvedOn: plusDays('2022-03-10', i * 24),
        },
      }
    for (let i = 0; i < 60; i++) {
      const organ = r.pick([JUSTICE, ...counties.map(c => c[0])])
      yield {
        register: 'legal-talents',
        id: number('talent-', i + 1, 3),
        organ,
        row: {
          organ,
          kind: r.pick(['lawyer', 'public-lawyer', 'notary', 'mediator', 'legal-adviser']),
          name: `演示人才${i + 1}号`,
          licence: number('演证', i + 1, 5),
          from: '2021-01-15',
        },
      }
    }
    let v = 0
    for (const [county] of counties) {
      const towns = organs.filter(o => o.parent === county && o.tier === 'township' && !o.made)
      for (let i = 0; i < VILLAGES_A_COUNTY; i++) {
        v++
        const town = towns[i % towns.length]!
        const code = `${town.code}-${String(i + 1).padStart(2, '0')}`
        yield {
          register: 'organ-structure',
          id: `organ-${code}`,
          organ: town.code,
          row: {
            organ: code,
            name: `${town.zh}演示村${i + 1}号`,
            nameEn: `Demonstration village ${i + 1} (${town.code})`,
            tier: 'village',
            parent: town.code,
            enforcementBody: false,
            powersHolder: false,
            establishedOn: '1984-01-01',
            document: '',
          },
        }
        // Nine in ten have an adviser; of those six in ten were paid for 2022.
        if (v % 10 === 4) continue
        yield {
          register: 'village-legal-advisers',
          id: number('village-adviser-', v, 3),
          organ: town.code,
          row: {
            village: code,
            lawyer: number('talent-', (v % 60) + 1, 3),
            contractFrom: '2022-06-01',
            contractTo: '2024-05-31',
            ...(v % 5 < 3 ? { feePaidOn: '2022-12-12' } : {}),
            visits: r.int(4, 16),
          },
        }
      }
    }
  },
} satisfies Part
