import { type ISODate, plusDays } from '#calendar'
import { ofTier, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'
import { around, untilToday, workday } from '../workdays.ts'

/* Items published of their own accord in 2022: five levels, three proofs and secrecy review before each; four in a hundred went out without. */
type R = ReturnType<typeof random>
const COUNT = 104
const kinds: readonly (readonly [kind: string, title: string])[] = [
  ['normative-document', '行政规范性文件'],
  ['plan', '专项规划'],
  ['statistics', '统计公报'],
  ['service-basis', '办事指南'],
  ['penalty-basis', '处罚裁量基准'],
  ['budget', '部门预算'],
  ['fee', '收费目录'],
  ['procurement', '采购公告'],
  ['project', '重大项目批准信息'],
  ['welfare', '惠民政策'],
  ['emergency-plan', '应急预案'],
  ['inspection', '双随机检查结果'],
  ['recruitment', '公开招考公告'],
  ['other', '工作动态'],
]
const holders = ofTier('prefecture-department').filter(o => o.powersHolder)
const publishers = [...holders.slice(0, 20), ...ofTier('county-level'), ...ofTier('prefecture')]
const levels = ['author', 'unit-head', 'deputy', 'disclosure-office', 'principal'] as const

const item = (r: R, n: number, organ: string, formed: ISODate): readonly WorldAct[] => {
  const [kind, title] = kinds[n % kinds.length]!
  const skipped = n % 26 === 9 ? 'all' : n % 34 === 20 ? 'levels' : undefined
  const out: WorldAct[] = [
    act(
      'form',
      formed,
      'author',
      { title: `${title}（演示${n}）`, 'catalogue-entry': `catalogue-${organ}-${kind}`, kind, changed: r.chance(0.3) },
      n,
    ),
  ]
  const publish = (on: ISODate): number =>
    out.push(
      act(
        'publish',
        on,
        'disclosure-office',
        { channel: r.pick(['website', 'website', 'website', 'gazette', 'board']), address: `https://example.invalid/zwgk/${n}` },
        n,
      ),
    )
  if (skipped === 'all') {
    publish(workday(formed, r.int(2, 9)))
    return out
  }
  const submitted = workday(formed, r.int(1, 4))
  out.push(act('submit', submitted, 'author', { text: `拟公开文本-${n}` }, n))
  const last = skipped === 'levels' ? 3 : 5
  for (let level = 1; level <= last; level++)
    out.push(
      act(
        'review',
        workday(submitted, Math.ceil(level / 2)),
        levels[level - 1]!,
        { level, reviewer: `officer-review-${organ}-${level}`, result: 'pass' },
        n,
      ),
    )
  for (let round = 1; round <= 3; round++)
    out.push(
      act(
        'proofread',
        workday(submitted, 2 + Math.floor(round / 2)),
        'proofreader',
        { round, proofreader: `officer-proof-${organ}-${round}`, errors: Math.max(0, r.int(0, 6) - round * 2) },
        n,
      ),
    )
  const secret = workday(submitted, 4)
  const withheld = n % 37 === 12
  out.push(
    act(
      'secrecy-review',
      secret,
      'secrecy-reviewer',
      { result: withheld ? 'not-publishable' : 'publishable', reviewer: `officer-secrecy-${organ}` },
      n,
    ),
  )
  if (withheld) {
    out.push(
      act(
        'withhold',
        workday(secret, 1),
        'disclosure-office',
        { ground: r.pick(['article-14', 'article-15', 'article-16']), 'review-again-on': plusDays(secret, 365) },
        n,
      ),
    )
    return out
  }
  out.push(act('clear', workday(secret, 1), 'disclosure-office', undefined, n))
  const published = workday(formed, n % 33 === 6 ? r.int(22, 26) : r.int(10, 18))
  publish(published)
  if (n % 29 === 3)
    out.push(
      act('report-error', around(published, 12), 'disclosure-office', { kind: 'text' }, n),
      act('correct', around(published, 13), 'disclosure-office', { note: '已更正文字差错' }, n),
    )
  if (n % 51 === 17) out.push(act('withdraw', around(published, 40), 'disclosure-office', { reason: '文件已废止，不再公开' }, n))
  return out
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('publication')
    for (let n = 1; n <= COUNT; n++) {
      const organ = publishers[n % publishers.length]!.code
      yield {
        scenario: number('演公开2022-', n),
        procedure: 'publication',
        organ,
        acts: untilToday(item(r, n, organ, around('2022-01-05', Math.floor((n * 412) / COUNT)))),
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const seen = new Set<string>()
    for (let n = 1; n <= COUNT; n++) {
      const organ = publishers[n % publishers.length]!.code
      const [kind, title] = kinds[n % kinds.length]!
      const id = `catalogue-${organ}-${kind}`
      if (seen.has(id)) continue
      seen.add(id)
      yield {
        register: 'open-government-catalogue',
        id,
        organ,
        row: {
          'index-no': number(`${organ}/`, n),
          title,
          summary: `${title}（演示）`,
          'formed-on': '2022-01-01',
          organ,
          kind,
          period: 'on-change',
          channel: '政府门户网站',
        },
      }
    }
    // One item that is owed every year.
    yield {
      register: 'open-government-catalogue',
      id: `catalogue-${PREFECTURE}-yearly`,
      organ: PREFECTURE,
      row: {
        'index-no': '654000/9001',
        title: '年度财政收支情况',
        summary: '每年公开',
        'formed-on': '2022-01-01',
        organ: PREFECTURE,
        kind: 'budget',
        period: 'yearly',
        channel: '政府门户网站',
      },
    }
  },
} satisfies Part
