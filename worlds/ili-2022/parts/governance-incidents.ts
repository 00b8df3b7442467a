import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { PREFECTURE } from '../organs.ts'
import { number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'

type Category = 'natural-disaster' | 'accident' | 'public-health'
interface Incident {
  readonly county: number
  readonly on: ISODate
  readonly category: Category
  readonly grade: 'larger' | 'ordinary'
  readonly what: string
  readonly warned?: true
  /** Minutes from receipt to the report up; 120 are allowed. */
  readonly up: number
  readonly fire?: true
  readonly deaths?: number
  readonly injured?: number
  /** How far it went: the record of the later ones is still open. */
  readonly until?: ISODate
}
const incidents: readonly Incident[] = [
  { county: 7, on: '2022-01-19', category: 'natural-disaster', grade: 'ordinary', what: '雪崩阻断道路', warned: true, up: 35 },
  { county: 3, on: '2022-02-11', category: 'accident', grade: 'ordinary', what: '厂房起火', fire: true, injured: 2, up: 48 },
  { county: 5, on: '2022-03-24', category: 'natural-disaster', grade: 'ordinary', what: '融雪性洪水', warned: true, up: 52 },
  { county: 0, on: '2022-04-08', category: 'public-health', grade: 'ordinary', what: '学校聚集性食源性疾病', up: 66 },
  { county: 8, on: '2022-05-17', category: 'natural-disaster', grade: 'ordinary', what: '山洪冲毁便桥', warned: true, up: 41 },
  { county: 6, on: '2022-06-02', category: 'accident', grade: 'ordinary', what: '工地坍塌', deaths: 1, injured: 1, up: 88 },
  { county: 10, on: '2022-06-21', category: 'natural-disaster', grade: 'larger', what: '暴雨引发山洪泥石流', warned: true, up: 29 },
  { county: 9, on: '2022-07-14', category: 'natural-disaster', grade: 'ordinary', what: '草原火情', up: 37 },
  {
    county: 1,
    on: '2022-08-03',
    category: 'accident',
    grade: 'ordinary',
    what: '道路交通事故',
    fire: true,
    deaths: 2,
    injured: 3,
    up: 163,
  },
  { county: 4, on: '2022-08-26', category: 'natural-disaster', grade: 'ordinary', what: '冰雹灾害', warned: true, up: 75 },
  { county: 2, on: '2022-10-12', category: 'accident', grade: 'ordinary', what: '仓储场所机械伤害', injured: 1, up: 59 },
  {
    county: 7,
    on: '2022-12-09',
    category: 'natural-disaster',
    grade: 'ordinary',
    what: '低温雪灾',
    warned: true,
    up: 44,
    until: '2023-02-20',
  },
  { county: 3, on: '2023-01-16', category: 'accident', grade: 'ordinary', what: '热力管道泄漏', injured: 2, up: 51, until: '2023-02-10' },
  {
    county: 8,
    on: '2023-02-23',
    category: 'natural-disaster',
    grade: 'ordinary',
    what: '积雪压塌棚圈',
    warned: true,
    up: 33,
    until: '2023-02-28',
  },
]
/** Warnings that came to nothing: lifted, the last still standing. */
const warnings: readonly (readonly [county: number, on: ISODate, days: number, scope: string])[] = [
  [5, '2022-01-05', 3, '寒潮'],
  [0, '2022-05-28', 2, '短时强降雨'],
  [9, '2022-07-02', 4, '高温'],
  [10, '2022-07-29', 2, '强降雨'],
  [6, '2022-11-26', 3, '暴雪'],
  [4, '2023-02-26', 0, '大雪'],
]
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const at = (on: ISODate, minute: number): string => `${on}T${clock(minute)}+08:00`
const COUNTY = 'county-government'

const warn = (on: ISODate, minute: number, category: Category, scope: string): WorldAct[] => [
  {
    act: 'warn',
    at: at(on, minute),
    by: COUNTY,
    data: { category: category === 'accident' ? 'natural-disaster' : category, level: '3', scope },
  },
  { act: 'report-warning-up', at: at(on, minute + 40), by: COUNTY, data: { to: PREFECTURE, neighboursTold: true, garrisonTold: true } },
]

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('incidents')
    let n = 0
    for (const x of incidents) {
      n++
      const minute = r.int(6, 18) * 60 + r.int(0, 50)
      const received = minute + r.int(15, 45)
      const occurredAt = at(x.on, minute)
      const day = (d: number, m = 600): string => at(plusDays(x.on, d), m)
      const ended = r.int(1, 4)
      const acts: WorldAct[] = [
        ...(x.warned ? warn(plusDays(x.on, -1), 600, x.category, x.what) : []),
        {
          act: 'receive-report',
          at: at(x.on, received),
          by: COUNTY,
          data: {
            category: x.category,
            occurredAt,
            grade: x.grade,
            deaths: x.deaths ?? 0,
            injured: x.injured ?? 0,
            source: x.category === 'accident' ? 'unit' : 'monitoring',
            ...(x.category === 'accident' ? { unitKnewAt: at(x.on, minute + 5), trafficOrFire: x.fire === true } : {}),
          },
        },
        {
          act: 'start-response',
          at: at(x.on, received + 20),
          by: COUNTY,
          data: { matter: x.what, level: '4', measures: '组织救援、转移安置、管控现场（演示）' },
        },
        {
          act: 'report-up',
          at: at(x.on, received + x.up),
          by: COUNTY,
          data: { to: PREFECTURE, occurredAt, content: `${x.what}情况报告（演示）` },
        },
        { act: 'publish-information', at: at(x.on, Math.min(received + x.up + 60, 1430)), by: COUNTY, data: { text: `情况通报-${n}` } },
        ...(x.grade === 'larger'
          ? [
              {
                act: 'requisition',
                at: day(1),
                by: COUNTY,
                data: { item: '挖掘机两台（演示）', owner: '演示权利人', receiptGiven: true, appraisedAt: 36_000 },
              },
              {
                act: 'settle-requisition',
                at: day(20),
                by: COUNTY,
                data: { item: '挖掘机两台（演示）', outcome: 'returned-and-compensated', paid: 12_000 },
              },
            ]
          : []),
        { act: 'end-response', at: day(ended, 660), by: COUNTY, data: { measuresStopped: true } },
        {
          act: 'assess',
          at: day(ended + r.int(6, 14)),
          by: COUNTY,
          data: { losses: r.int(3, 240) * 10_000, recoveryPlan: `恢复重建计划-${n}`, reportedUp: true },
        },
        ...(x.category === 'accident'
          ? [
              // One report late: no more time was asked for.
              {
                act: 'submit-investigation',
                at: day(n === 6 ? 68 : r.int(32, 55)),
                by: 'investigation-team',
                data: { report: `事故调查报告-${n}` },
              },
              {
                act: 'reply-investigation',
                at: day(n === 6 ? 78 : r.int(60, 64)),
                by: 'leading-government',
                data: { reply: `事故批复-${n}` },
              },
            ]
          : []),
        {
          act: 'review',
          at: day(r.int(80, 95)),
          by: COUNTY,
          data: { causes: '经过和原因（演示）', lessons: '预警叫应还需到户到人（演示）', planChanges: '修订现场处置方案（演示）' },
        },
        { act: 'close', at: day(100), by: COUNTY },
      ]
      const until = x.until ?? plusDays(TODAY, -1)
      yield {
        scenario: number('演突发-', n),
        procedure: 'incident',
        organ: counties[x.county]![0],
        acts: acts.filter(a => a.at.slice(0, 10) <= until).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      }
    }
    for (const [county, on, days, scope] of warnings) {
      n++
      yield {
        scenario: number('演突发-', n),
        procedure: 'incident',
        organ: counties[county]![0],
        acts: [
          ...warn(on, 540 + n, 'natural-disaster', scope),
          ...(days > 0
            ? [
                {
                  act: 'lift-warning',
                  at: at(plusDays(on, days), 600),
                  by: COUNTY,
                  data: { reason: '危险已经消除（演示）', measuresLifted: true },
                },
              ]
            : []),
        ],
      }
    }
  },
} satisfies Part
