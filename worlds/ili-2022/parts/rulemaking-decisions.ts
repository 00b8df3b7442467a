import { type ISODate, plusDays } from '#calendar'
import { opinionOn, reviewOf } from '../decision-opinions.ts'
import { ofTier, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'
import { around, meetingAfter, untilToday, workday } from '../workdays.ts'

/*
 * 26 major decisions decided in 2022, three of them without a proper legality review and three with another gate broken; six under way; one
 * matter of the catalogue decided outside the procedure.
 */
type R = ReturnType<typeof random>
type Flaw = 'unreviewed' | 'by-letter' | 'head-first' | 'short-review' | 'short-comment' | 'published-late' | 'dissent-lost'
const DECIDED = 26
const flaws: Readonly<Record<number, Flaw>> = {
  4: 'unreviewed',
  9: 'head-first',
  12: 'by-letter',
  15: 'short-review',
  18: 'published-late',
  20: 'unreviewed',
  23: 'short-comment',
}
const matters: readonly (readonly [title: string, category: string, market: boolean, risk: boolean])[] = [
  ['城市总体公共交通票制调整方案', 'public-policy', true, false],
  ['生活垃圾分类处理设施建设项目', 'public-project', false, true],
  ['农村供水一体化工程', 'public-project', false, true],
  ['中心城区供热价格调整方案', 'public-policy', true, true],
  ['十四五生态环境保护规划', 'plan', false, false],
  ['草原生态修复治理方案', 'resources', false, true],
  ['普惠学前教育扩容方案', 'public-policy', false, false],
  ['河谷湿地保护利用规划', 'plan', false, false],
  ['城区停车收费管理方案', 'public-policy', true, false],
  ['养老服务体系建设规划', 'plan', false, false],
  ['产业园区集中供热项目', 'public-project', true, true],
  ['水资源统一调度方案', 'resources', false, true],
  ['老旧小区改造三年计划', 'plan', false, true],
]
const governments: readonly string[] = [
  PREFECTURE,
  PREFECTURE,
  PREFECTURE,
  '654002',
  PREFECTURE,
  '654003',
  '654021',
  PREFECTURE,
  '654023',
  '654025',
  PREFECTURE,
  '654004',
  '654028',
]

const decision = (r: R, n: number, organ: string, starts: ISODate, flaw: Flaw | undefined) => {
  const [title, category, market, risk] = matters[(n * 5) % matters.length]!
  const professional = category !== 'public-policy'
  const out: WorldAct[] = []
  const on = (name: string, day: ISODate, by: string, data?: Readonly<Record<string, unknown>>): number =>
    out.push(act(name, day, by, data, n))
  on('propose', starts, 'proposer', {
    title,
    source: r.pick(['department', 'department', 'leader', 'deputy-or-member', 'citizen-or-organisation']),
    category,
    'excluded-kind': 'none',
    'catalogue-entry': number('decision-2022-', n, 3),
    'public-interest': true,
    professional,
    risk,
    market,
    secret: false,
    exploratory: false,
  })
  on('study', around(starts, 5), 'undertaker', { report: `研究论证报告-${n}`, necessary: true, feasible: true })
  const started = around(starts, r.int(8, 12))
  on('start-procedure', started, 'deciding-organ', { undertaker: undertaker(organ, n) })
  on(
    'consult-organs',
    around(started, 6),
    'undertaker',
    r.chance(0.8) ? { agreed: true } : { agreed: false, dispute: '资金分担比例意见不一致，理由已列明' },
  )
  const opens = around(started, 10)
  const closes = plusDays(opens, flaw === 'short-comment' ? 12 : r.int(30, 34))
  on('open-comment', opens, 'undertaker', { opens, closes, 'materials-published': true })
  on('listen', around(opens, 9), 'undertaker', { form: r.pick(['talks', 'field-visit', 'questionnaire']), record: `听取意见记录-${n}` })
  const sorted = around(closes, r.int(3, 6))
  const received = r.int(2, 90)
  on('close-comment', sorted, 'undertaker', { received, adopted: Math.floor(received * r.next()), summary: `意见归纳-${n}` })
  if (professional)
    on('expert-argument', workday(sorted, 1), 'undertaker', {
      experts: r.int(5, 9),
      'with-interest': 0,
      signed: true,
      opinion: `论证意见-决策${n}`,
    })
  if (risk)
    on('assess-risk', workday(sorted, 2), 'undertaker', {
      result: 'controllable',
      report: `风险评估报告-${n}`,
      'departments-heard': true,
      measures: true,
    })
  if (market) on('fair-competition-review', workday(sorted, 3), 'undertaker', { result: 'pass', conclusion: `公平竞争审查结论-${n}` })
  const submitted = workday(sorted, 4)
  const opined = workday(submitted, flaw === 'short-review' ? 4 : r.int(7, 12))
  if (flaw !== 'unreviewed') {
    on('submit-legality-review', submitted, 'undertaker', {
      materials: [`决策草案-${n}`, `说明-${n}`],
      'procedure-statement': true,
      'opinion-wanted-by': workday(submitted, flaw === 'short-review' ? 4 : 10),
    })
    on('counsel-opinion', workday(submitted, 3), 'adviser', {
      kind: r.pick(['legal-adviser', 'public-lawyer']),
      opinion: `法律意见书-${n}`,
      'opinion-case': number('演法意2022-', n),
    })
    on('issue-legality-opinion', opined, 'legal-office', {
      form: flaw === 'by-letter' ? 'comment-letter' : 'written-opinion',
      opinion: r.chance(0.25) ? 'lawful-if-amended' : 'lawful',
      document: `合法性审查意见书-决策${n}`,
    })
    on('revise-draft', workday(opined, 1), 'undertaker', { adopted: 'all' })
  }
  on('submit-deliberation', workday(opined, 2), 'undertaker', {
    draft: true,
    'comment-report': true,
    'expert-report': professional,
    'risk-report': risk,
    'legality-opinion': flaw !== 'unreviewed',
    'fair-competition-report': market,
  })
  const deliberated = organ === PREFECTURE ? meetingAfter(workday(opined, 2)) : workday(opined, r.int(4, 8))
  on('deliberate', deliberated, 'meeting', {
    meeting: n % 9 === 8 ? 'plenary-meeting' : 'executive-meeting',
    present: r.int(9, 13),
    'head-spoke': flaw === 'head-first' ? 'not-last' : 'last',
    majority: 'agree',
    'head-decision': 'agree',
    'reasons-stated': true,
    dissent: r.chance(0.2) ? 'recorded' : 'none',
    minutes: `会议纪要-决策${n}`,
  })
  on('report-committee', workday(deliberated, 1), 'deciding-organ', { report: `请示报告-${n}` })
  const decided = workday(deliberated, 3)
  on('decide', decided, 'head', { decision: r.chance(0.3) ? 'adopt-as-amended' : 'adopt', decider: `officer-head-${organ}` })
  const published = workday(decided, flaw === 'published-late' ? 27 : r.int(2, 9))
  on('publish', published, 'deciding-organ', { gazette: true, website: true, newspaper: true, 'adoption-explained': true })
  on('assign-execution', workday(published, r.int(2, 8)), 'deciding-organ', {
    executor: undertaker(organ, n),
    until: plusDays(published, 365),
  })
  if (n % 3 === 0) on('report-execution', around(published, 60), 'executor', { report: `执行情况-${n}` })
  if (n % 5 === 1) {
    on('complete', around(published, 85), 'executor', { report: `执行完毕报告-${n}` })
    if (n !== 6) on('archive', around(published, 95), 'undertaker', { complete: true })
  }
  return { acts: out, submitted, opined, deliberated, decided, reviewed: flaw !== 'unreviewed', byLetter: flaw === 'by-letter' }
}
const departments = ofTier('prefecture-department')
const undertaker = (organ: string, n: number): string =>
  organ === PREFECTURE ? departments[1 + (n % 30)]!.code : `${organ}-${String(2 + (n % 15)).padStart(2, '0')}`
const governmentOf = (n: number): string => governments[n % governments.length]!
const startOf = (n: number): ISODate =>
  n <= DECIDED ? around('2021-10-18', Math.floor(((n - 1) * 325) / DECIDED)) : around('2022-11-14', (n - DECIDED - 1) * 17)
const ALL = DECIDED + 6

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('decisions')
    for (let n = 1; n <= ALL; n++) {
      const scenario = number('演决策2022-', n),
        organ = governmentOf(n)
      const d = decision(r, n, organ, startOf(n), n <= DECIDED ? flaws[n] : undefined)
      yield { scenario, procedure: 'major-decision', organ, acts: untilToday(d.acts) }
      if (d.reviewed && d.submitted < '2023-02-28') {
        yield reviewOf(r, n, d, scenario, organ)
        yield opinionOn(r, n, scenario, organ, workday(d.submitted, 1), d.deliberated)
      }
    }
    yield {
      scenario: '演决策2022-停0001',
      procedure: 'major-decision',
      organ: '654026',
      acts: [
        act('propose', '2022-03-07', 'proposer', {
          title: '城区道路改扩建方案',
          source: 'department',
          category: 'public-project',
          'excluded-kind': 'none',
          'public-interest': true,
          professional: true,
          risk: true,
          market: false,
          secret: false,
          exploratory: false,
        }),
        act('study', '2022-03-18', 'undertaker', { report: '研究论证报告-停', necessary: true, feasible: false }),
        act('decline', '2022-03-25', 'deciding-organ', { reason: '建设条件尚不具备' }),
      ],
    }
  },
  *entries(): Iterable<WorldEntry> {
    for (let n = 1; n <= ALL; n++) {
      const [title, category] = matters[(n * 5) % matters.length]!
      const organ = governmentOf(n)
      yield {
        register: 'decision-catalogue',
        id: number('decision-2022-', n, 3),
        organ,
        row: {
          year: n <= DECIDED ? 2022 : 2023,
          title,
          category,
          undertaker: undertaker(organ, n),
          'planned-by': n <= DECIDED ? '2022-12-31' : '2023-12-31',
          'committee-consent-on': n <= DECIDED ? '2021-10-15' : '2022-11-10',
          status: n <= DECIDED ? 'decided' : 'in-procedure',
        },
      }
    }
    // Decided without ever going through the procedure.
    yield {
      register: 'decision-catalogue',
      id: 'decision-2022-901',
      organ: '654024',
      row: {
        year: 2022,
        title: '集中供水厂迁建项目',
        category: 'public-project',
        undertaker: '654024-12',
        'planned-by': '2022-10-31',
        'committee-consent-on': '2022-02-15',
        status: 'decided',
        'adjusted-on': '2022-11-08',
      },
    }
  },
} satisfies Part
