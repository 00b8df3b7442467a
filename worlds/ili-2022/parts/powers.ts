import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { ofTier } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'

/** Items in force on 2022-12-31: 3,604 of 37 departments and 34,134 of 11 counties and cities; 400 of them went through a whole case here. */
const DEPARTMENT_ITEMS = 3604
const COUNTY_ITEMS = 34_134
const DEPARTMENT_CASES = 64
const COUNTY_CASES = 336

const kinds = [
  'penalty',
  'penalty',
  'penalty',
  'licence',
  'inspection',
  'compulsion',
  'confirmation',
  'award',
  'payment',
  'collection',
  'other',
] as const
const verbs: Readonly<Record<(typeof kinds)[number], string>> = {
  penalty: '违法行为的行政处罚',
  licence: '行政许可',
  inspection: '监督检查',
  compulsion: '查封、扣押',
  confirmation: '行政确认',
  award: '行政奖励',
  payment: '行政给付',
  collection: '行政征收',
  other: '其他行政权力事项',
}
const matters =
  '安全生产|食品经营|药品零售|特种设备使用|建设工程质量|道路运输|水土保持|取水|草原利用|林木采伐|土地利用|污染物排放|劳动用工|社会保险|学校办学|医疗机构执业|旅行社经营|广告发布|计量器具|价格公示|城市绿化|占道经营|渔业捕捞|动物防疫|种子经营|农药使用|文物保护|出版物经营|消防设施|地震安全'.split(
    '|',
  )
const statutes = [
  '安全生产法 第六十五条',
  '行政处罚法 第十七条',
  '草原法 第五十六条',
  '森林法 第六十六条',
  '土地管理法 第六十七条',
  '优化营商环境条例 第三十五条',
  '行政许可法 第二十二条',
  '行政强制法 第十七条',
  '道路交通安全法 第五条',
  '招标投标法实施条例 第四条',
]

export interface Item {
  readonly id: string
  readonly organ: string
  readonly level: 'prefecture' | 'county'
  readonly kind: (typeof kinds)[number]
  readonly name: string
  readonly basis: string
}
export const items = (): readonly Item[] => {
  const r = random('powers')
  const out: Item[] = []
  const make = (organ: string, level: Item['level'], n: number): Item => {
    const kind = r.pick(kinds)
    return { id: number('QZ-', n, 6), organ, level, kind, name: `${r.pick(matters)}${verbs[kind]}（演示${n}）`, basis: r.pick(statutes) }
  }
  const departments = ofTier('prefecture-department').filter(o => o.powersHolder)
  for (let i = 0; i < DEPARTMENT_ITEMS; i++) out.push(make(departments[i % departments.length]!.code, 'prefecture', out.length + 1))
  for (let i = 0; i < COUNTY_ITEMS; i++) out.push(make(counties[i % counties.length]![0], 'county', out.length + 1))
  return out
}
/** The first items of each level are those whose cases are kept here. */
export const hasCase = (i: number): boolean => i < DEPARTMENT_CASES || (i >= DEPARTMENT_ITEMS && i < DEPARTMENT_ITEMS + COUNTY_CASES)
const duty = '依法履行该项职权，公开依据、条件、程序、期限和监督方式（演示）'

export default {
  *entries(): Iterable<WorldEntry> {
    const r = random('power-rows')
    let i = 0
    for (const x of items()) {
      if (hasCase(i++)) continue
      yield {
        register: 'powers',
        id: x.id,
        organ: x.organ,
        row: {
          code: x.id,
          name: x.name,
          kind: x.kind,
          organ: x.organ,
          level: x.level,
          legal_basis: x.basis,
          basis_rank: x.basis.includes('条例') ? 'administrative-regulation' : 'law',
          duty,
          valid_from: r.pick(['2019-06-01', '2020-05-01', '2020-12-01', '2021-03-01']),
        },
      }
    }
  },
  *cases(): Iterable<WorldCase> {
    const r = random('power-cases')
    const all = items()
    let n = 0
    for (const [i, x] of all.entries()) {
      if (!hasCase(i)) continue
      n++
      const proposed = r.day('2021-09-01', 410)
      const reviewed = plusDays(proposed, r.int(5, 22))
      const approved = plusDays(reviewed, r.int(5, 15))
      const data = {
        kind: r.pick(['claim', 'claim', 'add', 'take-up']),
        power_kind: x.kind,
        name: x.name,
        organ: x.organ,
        level: x.level,
        legal_basis: x.basis,
        duty,
      }
      const acts: WorldAct[] = [act('propose', proposed, 'organ-clerk', data, 0)]
      // A few were sent back once.
      let ready = proposed
      if (r.chance(0.1)) {
        ready = plusDays(proposed, 3)
        acts.push(
          act('return', plusDays(proposed, 2), 'list-office', { reason: '依据条款不完整（演示）' }, 1),
          act('resubmit', ready, 'organ-clerk', {}, 2),
        )
      }
      acts.push(
        act('review-legality', plusDays(ready, 1), 'legal-office', { passed: true, opinion: '权限、依据、程序合法（演示）' }, 3),
        act('review', reviewed, 'list-office', { agreed: true }, 4),
        act('approve', approved, 'government', { document: `演政发〔${approved.slice(0, 4)}〕${n}号`, in_force: approved }, 5),
        act(
          'publish',
          plusDays(approved, r.chance(0.97) ? r.int(3, 20) : 40),
          'list-office',
          { url: `https://example.invalid/powers/${x.id}`, register_entry: x.id },
          6,
        ),
      )
      yield { scenario: number('演权责', n), procedure: 'power-item', organ: x.organ, acts }
    }
    // Changes of law noted and proposals under review on the day of the world.
    const departments = ofTier('prefecture-department').filter(o => o.powersHolder)
    for (let i = 0; i < 18; i++) {
      n++
      const o = departments[i % departments.length]!
      const on = r.day('2023-02-02', 24)
      const acts =
        i % 3 === 0
          ? [act('law-change', on, 'list-office', { law: '示例条例', in_force: on, organ: o.code })]
          : [
              act('propose', on, 'organ-clerk', {
                kind: 'change',
                power_kind: 'penalty',
                name: `${r.pick(matters)}违法行为的行政处罚（演示拟变更${i}）`,
                organ: o.code,
                level: 'prefecture',
                legal_basis: r.pick(statutes),
                duty,
              }),
            ]
      yield { scenario: number('演权责', n), procedure: 'power-item', organ: o.code, acts }
    }
  },
} satisfies Part
