import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'

type Kind = 'overall' | 'special' | 'department' | 'work-safety'
interface Plan {
  readonly organ: string
  readonly kind: Kind
  readonly title: string
  readonly issued: ISODate
  /** Issued again after a revision in 2022: four, as the published report names them. */
  readonly revised?: ISODate
}
const bureau = (n: string): string => `${PREFECTURE}-${n}`
const plans: readonly Plan[] = [
  { organ: PREFECTURE, kind: 'overall', title: '伊犁州突发事件总体应急预案', issued: '2021-03-22', revised: '2022-05-20' },
  { organ: bureau('14'), kind: 'special', title: '伊犁州防汛抗旱应急预案', issued: '2021-04-12', revised: '2022-06-10' },
  { organ: bureau('16'), kind: 'special', title: '伊犁州森林草原火灾应急预案', issued: '2021-04-26', revised: '2022-08-19' },
  { organ: bureau('33'), kind: 'special', title: '伊犁州地震应急预案', issued: '2021-05-17', revised: '2022-10-14' },
  ...(
    [
      ['10', '地质灾害', 'special'],
      ['11', '突发环境事件', 'special'],
      ['13', '道路交通保障', 'department'],
      ['12', '城镇燃气事故', 'department'],
      ['19', '突发公共卫生事件', 'special'],
      ['21', '生产安全事故', 'work-safety'],
      ['34', '气象灾害', 'department'],
      ['24', '特种设备事故', 'department'],
    ] as const
  ).map(
    ([organ, name, kind], i): Plan => ({
      organ: bureau(organ),
      kind,
      title: `伊犁州${name}应急预案`,
      issued: plusDays('2021-06-02', i * 23),
    }),
  ),
  ...counties.map(
    ([code, zh], i): Plan => ({
      organ: code,
      kind: i % 3 === 0 ? 'work-safety' : 'overall',
      title: `${zh}${i % 3 === 0 ? '生产安全事故应急救援预案' : '突发事件总体应急预案'}`,
      issued: plusDays('2021-02-24', i * 19),
    }),
  ),
]
const owner = 'plan-owner'

/** Risks and resources, opinions, experts, approval, issue: the last on a day. */
const making = (issued: ISODate, n: number): WorldAct[] => [
  act('assess-risk', plusDays(issued, -44), owner, { report: `风险评估和资源调查报告-${n}` }, n),
  act('consult', plusDays(issued, -30), owner, { opinions: 4 + (n % 9), report: `征求意见情况-${n}` }, n),
  act('expert-review', plusDays(issued, -16), owner, { opinion: `评审意见-${n}` }, n),
  act('approve', plusDays(issued, -4), 'approver', { meeting: '政府常务会议' }, n),
  act('issue', issued, owner, { document: `应急预案-${n}` }, n),
]
const file = (issued: ISODate, to: string, days: number, n: number): WorldAct =>
  act('file', plusDays(issued, days), owner, { to, text: `预案文本-${n}`, note: `编制说明-${n}` }, n)

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('plans')
    let n = 0
    for (const p of plans) {
      n++
      const to = p.organ === PREFECTURE ? '650000' : PREFECTURE
      const acts: WorldAct[] = [
        act('start-drafting', plusDays(p.issued, -50), owner, { planKind: p.kind, title: p.title }, n),
        ...making(p.issued, n),
        // Two filed late, one never: 20 working days are allowed.
        ...(n === 17 ? [] : [file(p.issued, to, n === 9 || n === 20 ? 39 : r.int(5, 20), n)]),
        act(
          'drill',
          plusDays(p.issued, r.int(120, 300)),
          owner,
          { form: r.pick(['live', 'table-top']), participants: r.int(25, 260), ...(n === 14 ? {} : { evaluation: `演练评估-${n}` }) },
          n,
        ),
      ]
      if (p.revised) {
        acts.push(act('evaluate', plusDays(p.revised, -90), owner, { conclusion: 'revise', report: `评估报告-${n}` }, n))
        acts.push(
          act('start-revision', plusDays(p.revised, -60), owner, { cause: n === 1 ? 'command-changed' : 'risk-changed' }, n),
          ...making(p.revised, n),
          file(p.revised, to, 12, n),
        )
        if (p.kind === 'special')
          acts.push(act('drill', plusDays(p.revised, 45), owner, { form: 'live', participants: 180, evaluation: `演练评估-${n}-2` }, n))
      }
      yield {
        scenario: number('演预案-', n),
        procedure: 'emergency-plan',
        organ: p.organ,
        acts: acts.filter(a => a.at.slice(0, 10) < TODAY).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      }
    }
    // A plan still being drafted, and one whose revision is under way.
    yield {
      scenario: number('演预案-', n + 1),
      procedure: 'emergency-plan',
      organ: bureau('28'),
      acts: [
        act('start-drafting', '2023-01-12', owner, { planKind: 'department', title: '伊犁州城市供水突发事件应急预案' }),
        act('assess-risk', '2023-02-07', owner, { report: '风险评估和资源调查报告-城市供水' }),
        act('consult', '2023-02-21', owner, { opinions: 7, report: '征求意见情况-城市供水' }),
      ],
    }
  },
} satisfies Part
