import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { organs, PREFECTURE } from '../organs.ts'
import { number, type Part, random, type WorldCase, type WorldEntry } from '../part.ts'

const SAFETY_BUREAU = '654000-21'
const MEMBERS = 49
const ENTERPRISES = 589
const FIRST_DAY = '2022-01-01'
/** The last watch that had begun by the day the world is at. */
const LAST_DAY = '2023-02-28'
/** 2022 has 365 days of watch; the committees come up in turn, one a day. */
const sectors =
  '危险化学品 11|非煤矿山 10|煤矿 05|道路交通 13|建筑施工 12|消防 35|城镇燃气 28|特种设备 24|工贸 21|水利工程 14|农业机械 15|森林草原防火 16|商贸流通 17|文化旅游 18|学校 03|医疗卫生 19|民爆物品 06|粮食仓储 29|电力能源 02'
    .split('|')
    .map(x => {
      const [name, code] = x.split(' ') as [string, string]
      return { name, lead: `${PREFECTURE}-${code}` }
    })
const departments = organs.filter(o => o.tier === 'prefecture-department').map(o => o.code)

const at = (on: ISODate, time: string): string => `${on}T${time}+08:00`

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('watch')
    let n = 0
    for (let day: ISODate = FIRST_DAY; day <= LAST_DAY; day = plusDays(day, 1)) {
      const committee = sectors[n % sectors.length]!.lead
      const crew = [`officer-watch-${(n * 3) % 24}`, `officer-watch-${(n * 3 + 1) % 24}`]
      const leader = `officer-lead-${n % 9}`
      n++
      const called = r.int(18, 40)
      yield {
        scenario: number('演值班-', n),
        procedure: 'duty-watch',
        organ: SAFETY_BUREAU,
        acts: [
          { act: 'roster', at: at(plusDays(day, -1), '18:00'), by: 'duty-office', data: { day, leader, crew, committee, shiftHours: 24 } },
          { act: 'take-watch', at: at(day, '00:00'), by: 'duty-office', data: { officer: crew[n % 2]! } },
          {
            act: 'dispatch',
            at: at(day, `${10 + (n % 8)}:30`),
            by: 'special-committee',
            data: {
              committee,
              risks: `${sectors[(n - 1) % sectors.length]!.name}领域风险研判（演示）`,
              measures: '调度当日风险点，落实值守与巡查（演示）',
              sentTo: r.int(12, 40),
            },
          },
          ...(n % 7 === 0 ? [{ act: 'roll-call', at: at(day, '20:30'), by: 'duty-office', data: { called, answered: called } }] : []),
          ...(day < LAST_DAY
            ? [
                {
                  act: 'hand-over',
                  at: at(plusDays(day, 1), '00:10'),
                  by: 'duty-office',
                  data: { toOfficer: `officer-watch-${(n * 3) % 24}` },
                },
              ]
            : []),
        ],
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const from = '2022-03-15'
    for (const [i, organ] of departments.slice(0, MEMBERS).entries())
      yield {
        register: 'command-members',
        id: number('command-', i + 1, 2),
        organ,
        row: { organ, role: 'member', post: '主要负责人', from },
      }
    yield {
      register: 'command-members',
      id: 'command-chief',
      organ: PREFECTURE,
      row: { organ: PREFECTURE, role: 'commander', post: '州长', from },
    }
    yield {
      register: 'command-members',
      id: 'command-deputy',
      organ: PREFECTURE,
      row: { organ: PREFECTURE, role: 'deputy', post: '分管副州长', from },
    }
    for (const [i, s] of sectors.entries())
      yield {
        register: 'special-committees',
        id: number('committee-', i + 1, 2),
        organ: s.lead,
        row: { name: `${s.name}安全生产专业委员会`, sector: s.name, leadDepartment: s.lead, from: '2021-06-01' },
      }
    const r = random('enterprises')
    for (let i = 0; i < ENTERPRISES; i++) {
      const [county] = counties[i % counties.length]!
      const sector = r.pick(sectors).name
      yield {
        register: 'roll-call-enterprises',
        id: number('enterprise-', i + 1),
        organ: county,
        row: { name: `演示企业${i + 1}号`, creditCode: `91654DEMO${String(i + 1).padStart(9, '0')}`, sector, county, from: '2022-04-01' },
      }
    }
  },
} satisfies Part
