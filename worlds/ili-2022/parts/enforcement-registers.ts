import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { benchmarkOf, enforcers, JUSTICE, leniencyOf, officersOf, powerHolders, powersOf, tiers } from '../enforcing.ts'
import { ofTier, PREFECTURE } from '../organs.ts'
import { number, type Part, random, type WorldEntry } from '../part.ts'

/** Reviewers beside those of the organs whose cases are made here: 139 in all, below the 5 % that 国办发〔2018〕118号 asks for (二(五)). */
const REVIEWERS = 139
const ENTERPRISES = 120
/** Fields of the key enforcement plan of 2022 (一(四)2), with the department that leads each. */
const fields: readonly (readonly [field: string, lead: RegExp])[] = [
  ['生态环境', /生态环境局/],
  ['食品药品', /市场监督/],
  ['安全生产', /应急管理局/],
  ['劳动保障', /人力资源/],
  ['交通运输', /交通运输局/],
  ['教育培训', /教育局/],
]
const trades = ['食品加工', '餐饮', '药品零售', '建材', '矿山', '运输', '畜牧养殖', '旅游', '纺织', '商贸']

const entry = (register: string, id: string, organ: string, row: Readonly<Record<string, unknown>>): WorldEntry => ({
  register,
  id,
  organ,
  row,
})

function* people(): Iterable<WorldEntry> {
  const r = random('enforcement-people')
  let n = 0
  for (const o of enforcers)
    for (const id of officersOf(o.code)) {
      const from = r.day('2021-03-01', 60)
      yield entry('officers', id, o.code, {
        name: `演示执法人员${number('', ++n, 3)}`,
        organ: o.code,
        certificate_number: number('演旧证', n, 6),
        scope: '本机关职权范围',
        valid_from: from,
        valid_to: plusDays(from, 5 * 365),
        status: 'valid',
        legal_qualification: n % 29 === 0,
      })
    }
  const units = r.shuffle(ofTier('county-unit').filter(o => o.enforcementBody))
  const each = enforcers.flatMap(o => [o, o])
  const holders = [...each, ...units.slice(0, REVIEWERS - each.length)]
  const seen = new Map<string, number>()
  for (const [i, o] of holders.entries()) {
    const place = (seen.get(o.code) ?? 0) + 1
    seen.set(o.code, place)
    const old = i % 4 === 3
    yield entry('legality-reviewers', `reviewer-${o.code}-${place}`, o.code, {
      name: `演示审核人员${number('', i + 1, 3)}`,
      organ: o.code,
      legal_qualification: !old,
      first_review_on: old ? '2016-05-01' : '2019-09-01',
      from: '2020-01-01',
    })
  }
}
function* discretion(): Iterable<WorldEntry> {
  for (const o of enforcers) {
    const item = powersOf(o.code, 'penalty')[0]
    if (!item) continue
    for (const t of tiers)
      yield entry('discretion-benchmarks', benchmarkOf(o.code, t.id), o.code, {
        code: benchmarkOf(o.code, t.id),
        power: item.id,
        tier: t.zh,
        circumstances: t.circumstances,
        standard: `处${t.min}元以上${t.max}元以下罚款`,
        fine_min: t.min,
        fine_max: t.max,
        maker: o.code,
        valid_from: '2020-06-01',
      })
    for (const [party, from] of [
      ['citizen', 10_000],
      ['organisation', 100_000],
    ] as const)
      yield entry('hearing-thresholds', `TZ-${o.code}-${party}`, o.code, {
        organ: o.code,
        party_kind: party,
        fine_from: from,
        confiscation_from: from,
        legal_basis: '本系统行政处罚听证规定（演示）',
        valid_from: '2021-07-15',
      })
  }
  for (const o of powerHolders) {
    const item = powersOf(o.code, 'penalty')[0]
    const lenient = leniencyOf(o.code)
    if (item && lenient)
      yield entry('leniency-list', lenient.id, o.code, {
        code: lenient.id,
        power: item.id,
        kind: lenient.kind,
        conditions: '危害后果轻微并及时改正（演示）',
        organ: o.code,
        valid_from: '2021-10-01',
      })
  }
}
function* lists(): Iterable<WorldEntry> {
  for (const [code, zh] of counties) {
    for (const [i, item] of powersOf(code, 'penalty').slice(0, 2).entries()) {
      yield entry('county-enforcement-items', `XZ-${code}-${i + 1}`, code, {
        code: `XZ-${code}-${i + 1}`,
        power: item.id,
        organ: code,
        team: `${zh}综合行政执法队（演示）`,
        valid_from: '2022-03-01',
      })
      yield entry('township-enforcement-items', `XX-${code}-${i + 1}`, code, {
        code: `XX-${code}-${i + 1}`,
        power: item.id,
        organ: code,
        provincial_decision: '演示决定',
        assessed_on: '2022-06-30',
        valid_from: '2022-04-01',
      })
    }
    yield entry('enforcement-teams', `DW-${code}-1`, code, {
      name: `${zh}应急管理综合行政执法队伍（演示）`,
      organ: code,
      level: 'county',
      field: 'emergency',
      established_on: '2022-05-20',
    })
  }
  yield entry('enforcement-teams', `DW-${PREFECTURE}-1`, PREFECTURE, {
    name: '伊犁州应急管理综合行政执法支队（演示）',
    organ: PREFECTURE,
    level: 'prefecture',
    field: 'emergency',
    established_on: '2022-04-15',
  })
  for (const [i, [field, lead]] of fields.entries()) {
    const organ = ofTier('prefecture-department').find(o => lead.test(o.zh))?.code ?? JUSTICE
    yield entry('key-enforcement-fields', `LY-2022-${i + 1}`, organ, {
      year: 2022,
      field,
      lead_organ: organ,
      document: '2022年重点领域执法方案（演示）',
    })
  }
}
/** Enterprises open to inspection, and the plans of the organs that inspect. */
function* inspected(): Iterable<WorldEntry> {
  const r = random('enforcement-enterprises')
  for (let i = 0; i < ENTERPRISES; i++) {
    const [place, zh] = counties[i % counties.length]!
    yield entry('enterprises', enterpriseId(i), place, {
      name: `${zh}演示企业${i + 1}号`,
      credit_code: number('9165400000DEMO', i + 1, 4),
      place,
      trade: r.pick(trades),
      risk: r.pick(['low', 'low', 'mid', 'mid', 'high']),
    })
  }
  for (const o of enforcers)
    for (const year of [2022, 2023]) {
      const item = powersOf(o.code, 'inspection')[0]
      if (item)
        yield entry('inspection-plans', planOf(o.code, year), o.code, {
          year,
          organ: o.code,
          item: item.id,
          share: '5%',
          times: 1,
          filed_on: `${year}-01-04`,
        })
    }
}
export const enterpriseId = (i: number): string => number('QY-', (i % ENTERPRISES) + 1, 4)
export const planOf = (organ: string, year: number): string => `JH-${year}-${organ}`

export default {
  *entries(): Iterable<WorldEntry> {
    yield* people()
    yield* discretion()
    yield* lists()
    yield* inspected()
  },
} satisfies Part
