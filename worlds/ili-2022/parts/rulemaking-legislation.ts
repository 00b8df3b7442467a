import { type ISODate, plusDays } from '#calendar'
import { PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'
import { around, untilToday, workday } from '../workdays.ts'

/* Two regulations made and three amended in 2022, seven contact points, a pool of experts; four projects under way. Titles are made up. */
interface Project {
  readonly title: string
  readonly kind: 'local-regulation' | 'separate-regulation' | 'government-rule'
  readonly field: string
  readonly starts: ISODate
  readonly drafter: string
  readonly finishBy: ISODate
  /** Days of the last steps, where it has come so far. */
  readonly passed?: ISODate
  readonly approved?: ISODate
  readonly promulgated?: ISODate
  /** How many of the steps before the congress are done. */
  readonly steps?: number
}
const projects: readonly Project[] = [
  {
    title: '演示州蜂业遗传资源保护条例',
    kind: 'local-regulation',
    field: 'environment',
    starts: '2020-12-07',
    drafter: '654000-31',
    finishBy: '2022-06-30',
    passed: '2021-12-28',
    approved: '2022-03-25',
    promulgated: '2022-04-12',
  },
  {
    title: '演示州职业教育校企合作条例',
    kind: 'separate-regulation',
    field: 'other',
    starts: '2021-02-22',
    drafter: '654000-03',
    finishBy: '2022-12-31',
    passed: '2022-03-03',
    approved: '2022-07-29',
    promulgated: '2022-09-15',
  },
  {
    title: '演示州城市供热用热条例',
    kind: 'local-regulation',
    field: 'urban-rural',
    starts: '2022-02-14',
    drafter: '654000-12',
    finishBy: '2023-09-30',
    steps: 13,
  },
  {
    title: '演示州历史文化街区保护条例',
    kind: 'local-regulation',
    field: 'heritage',
    starts: '2022-04-18',
    drafter: '654000-18',
    finishBy: '2023-11-30',
    steps: 9,
  },
  {
    title: '演示州餐厨废弃物管理规定',
    kind: 'government-rule',
    field: 'urban-rural',
    starts: '2021-11-15',
    drafter: '654000-28',
    finishBy: '2022-11-30',
    steps: 8,
  },
  {
    title: '演示州湿地保护办法',
    kind: 'government-rule',
    field: 'environment',
    starts: '2022-12-05',
    drafter: '654000-16',
    finishBy: '2023-12-20',
    steps: 3,
  },
]
const point = (n: number): string => number('contact-point-', 1 + (n % 7), 2)
const expert = (n: number): string => number('legislative-expert-', 1 + (n % 28), 2)

const acts = (p: Project, n: number): readonly WorldAct[] => {
  const r = random(`legislation-${n}`)
  const s = p.starts
  const opens = around(s, 95),
    closes = plusDays(opens, 31)
  const submitted = around(closes, 14),
    reviewed = around(closes, 55),
    met = around(closes, 70)
  const before: WorldAct[] = [
    act(
      'propose',
      s,
      'proposer',
      {
        title: p.title,
        kind: p.kind,
        field: p.field,
        necessity: `必要性说明-${n}`,
        'major-interest': false,
        'reduces-rights': false,
        'has-higher-basis': true,
        secret: false,
        market: n % 2 === 0,
      },
      n,
    ),
    act('evaluate-proposal', around(s, 20), 'legal-office', { report: `立项评估报告-${n}` }, n),
    act('plan', around(s, 32), 'government', { year: Number(p.finishBy.slice(0, 4)), drafter: p.drafter, 'finish-by': p.finishBy }, n),
    act('start-draft', around(s, 40), 'drafter', undefined, n),
    act(
      'survey-contact-point',
      around(s, 55),
      'drafter',
      { 'contact-point': point(n), 'held-on': around(s, 55), opinions: r.int(4, 22), record: `调研记录-${n}-1` },
      n,
    ),
    act(
      'survey-contact-point',
      around(s, 62),
      'legal-office',
      { 'contact-point': point(n + 3), 'held-on': around(s, 62), opinions: r.int(4, 22), record: `调研记录-${n}-2` },
      n,
    ),
    act('consult-expert-pool', around(s, 75), 'drafter', { expert: expert(n * 5), opinion: `专家意见-${n}` }, n),
    act('consult-organs', around(s, 82), 'drafter', { organs: '有关部门和县市政府', agreed: true }, n),
    act('open-comment', opens, 'drafter', { opens, closes }, n),
    act(
      'submit-review',
      submitted,
      'drafter',
      { 'signed-by-heads': true, explanation: `起草说明-立法${n}`, materials: [`送审稿-立法${n}`], 'hearing-explained': true },
      n,
    ),
    act('consult-expert-pool', around(submitted, 12), 'legal-office', { expert: expert(n * 7 + 2), opinion: `专家审查意见-${n}` }, n),
    act('finish-review', reviewed, 'legal-office', { opinion: `审查报告-${n}`, signed: true, 'field-survey': true }, n),
    act('government-meeting', met, 'meeting', { meeting: 'executive-meeting', result: 'adopted', minutes: `会议纪要-立法${n}` }, n),
  ]
  if (p.passed === undefined || p.approved === undefined || p.promulgated === undefined) return before.slice(0, p.steps)
  const congress = p.kind === 'separate-regulation' ? 'congress' : 'standing-committee'
  return [
    ...before,
    act('submit-bill', workday(met, 6), 'government', { 'bill-no': `演议案${n}号`, body: congress }, n),
    act('congress-comment', workday(met, 12), 'congress', { opens: workday(met, 12), closes: plusDays(workday(met, 12), 30) }, n),
    act('pass', p.passed, 'congress', congress === 'congress' ? { 'votes-for': 338, members: 351 } : { 'votes-for': 36, members: 39 }, n),
    act('request-approval', around(p.passed, 9), 'congress', { 'sent-to': PREFECTURE }, n),
    act('approve', p.approved, 'regional-congress', { 'approval-no': `演批〔2022〕${n}号` }, n),
    act(
      'promulgate',
      p.promulgated,
      'congress',
      {
        'order-no': `演示州人大常委会公告第${n}号`,
        'passed-on': p.passed,
        'effective-on': plusDays(p.promulgated, 48),
        gazette: true,
        'legal-website': true,
        newspaper: true,
      },
      n,
    ),
    act('file', around(p.promulgated, 16), 'regional-congress', undefined, n),
  ]
}

export default {
  *cases(): Iterable<WorldCase> {
    for (const [i, p] of projects.entries())
      yield { scenario: number('演立法', i + 1), procedure: 'legislation-project', organ: PREFECTURE, acts: untilToday(acts(p, i + 1)) }
  },
  *entries(): Iterable<WorldEntry> {
    const r = random('legislation-registers')
    const regulation = (id: string, title: string, kind: string, change: string, effective: ISODate): WorldEntry => ({
      register: 'regulations',
      id,
      organ: PREFECTURE,
      row: {
        title,
        kind,
        change,
        'passed-on': plusDays(effective, -150),
        'approved-on': plusDays(effective, -60),
        'effective-on': effective,
        status: 'in-force',
      },
    })
    yield regulation('regulation-a1', '演示州河谷生态环境保护条例（修订）', 'separate-regulation', 'amended', '2022-05-01')
    yield regulation('regulation-a2', '演示州草原生态保护条例（修订）', 'separate-regulation', 'amended', '2022-07-01')
    yield regulation('regulation-a3', '演示州城市河流生态保护条例（修订）', 'local-regulation', 'amended', '2022-10-01')
    for (const [i, title] of ['演示州自治条例', '演示州城镇市容管理条例', '演示州野果林保护条例', '演示州水资源管理条例'].entries()) {
      yield regulation(
        `regulation-m${i}`,
        title,
        i === 0 ? 'autonomous-regulation' : i === 1 ? 'local-regulation' : 'separate-regulation',
        'made',
        `20${10 + i * 3}-06-01`,
      )
    }
    for (const [i, title] of ['演示州户外广告设置管理规定', '演示州城市停车场管理办法'].entries())
      yield regulation(`rule-m${i}`, title, 'government-rule', 'made', `2019-0${i + 3}-01`)
    const places = ['演示乡镇甲', '演示街道乙', '演示社区丙', '演示村丁', '演示园区戊', '演示高校己', '演示律师事务所庚']
    for (const [i, place] of places.entries()) {
      yield {
        register: 'legislative-contact-points',
        id: number('contact-point-', i + 1, 2),
        organ: PREFECTURE,
        row: { name: `${place}基层立法联系点`, place, 'set-up-on': r.day('2021-03-01', 480), status: 'active' },
      }
    }
    const specialities = ['宪法与行政法', '民商法', '环境与资源保护', '社会法', '城市规划', '农牧业', '水利', '财税', '刑事法', '地方立法']
    for (let i = 1; i <= 28; i++) {
      yield {
        register: 'legislative-experts',
        id: number('legislative-expert-', i, 2),
        organ: PREFECTURE,
        row: {
          name: number('officer-expert-', i, 2),
          speciality: specialities[i % specialities.length],
          from: i <= 22 ? '2021-05-01' : '2022-06-01',
          to: '2026-04-30',
        },
      }
    }
  },
} satisfies Part
