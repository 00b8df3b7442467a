import type { ISODate } from '#calendar'
import { counties } from '../divisions.ts'
import { issued, made, type Plan, type R, subjects, titleOf } from '../normative-course.ts'
import { ofTier, organs, PREFECTURE, type WorldOrgan } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase } from '../part.ts'
import { around, justiceBureau, untilToday, workday } from '../workdays.ts'

/*
 * Normative documents of the prefecture, its departments and the counties. All that were published in 2022 were sent for filing and
 * registered in that year (100 %); some were made without public comment, without experts, or filed late.
 */
/** Which of the documents go wrong, by number. */
const flaws: Readonly<Record<number, Plan['flaw']>> = {
  5: 'no-comment',
  7: 'no-experts',
  12: 'short-comment',
  17: 'no-comment',
  20: 'no-interpretation',
  23: 'no-comment',
  26: 'filed-late',
  31: 'no-comment',
  34: 'no-term',
  38: 'rushed',
  41: 'no-comment',
  44: 'countersigned',
  47: 'no-interpretation',
  50: 'no-comment',
  53: 'filed-late',
  55: 'no-experts',
}
const COUNT = 64

const plans = (): readonly Plan[] => {
  const r = random('normative-issuers')
  const government = (code: string): WorldOrgan => organs.find(o => o.code === code)!
  const departments = ofTier('prefecture-department').filter(o => o.powersHolder)
  const issuers: Plan['issuer'][] = r.shuffle([
    ...Array.from({ length: 14 }, () => government(PREFECTURE)),
    ...Array.from({ length: 22 }, () => r.pick(departments)),
    ...Array.from({ length: 24 }, (_, i) => government(counties[i % counties.length]![0])),
    ...Array.from({ length: 4 }, () => r.pick(ofTier('township'))),
  ])
  const level = (o: WorldOrgan): Plan['level'] =>
    o.tier === 'prefecture-department' ? 'department' : o.tier === 'township' ? 'township' : 'government'
  const plan = (issuer: WorldOrgan, starts: ISODate, flaw?: Plan['flaw']): Plan => ({
    issuer,
    level: level(issuer),
    starts,
    ...(flaw ? { flaw } : {}),
  })
  return [
    ...issuers.map((o, i) => plan(o, around('2021-10-20', Math.floor((i * 300) / COUNT)), flaws[i])),
    // Being made on the day of the world.
    ...['2022-11-02', '2022-11-21', '2022-12-05', '2022-12-19', '2023-01-09', '2023-02-06'].map((on, i) =>
      plan(i % 2 === 0 ? government(PREFECTURE) : r.pick(departments), around(on, 0)),
    ),
  ]
}

/** Filing: sent up, registered, reviewed. The prefecture keeps the file of its own documents sent to the region. */
const filingOf = (r: R, n: number, scenario: string, maker: WorldOrgan, title: string, published: ISODate, filed: ISODate): WorldCase => {
  const at = maker.tier === 'township' ? maker.parent! : PREFECTURE
  const office = 'filing-office'
  const out: WorldAct[] = [
    act(
      'record-publication',
      published,
      'making-organ',
      {
        subject: 'normative-document',
        title,
        'register-no': `演登${published.slice(0, 4)}${String(n).padStart(3, '0')}`,
        maker: maker.code,
      },
      n,
    ),
    act(
      'submit',
      filed,
      'making-organ',
      {
        'to-state-council': false,
        'to-regional-government': maker.code === PREFECTURE,
        'to-regional-congress': false,
        'to-local-congress': maker.tier !== 'prefecture-department',
        'to-superior-government': true,
        report: `备案报告-${n}`,
        text: `正式文本-${n}`,
        ...(n % 19 === 7 ? {} : { explanation: `起草说明-${n}` }),
        electronic: true,
        copies: 2,
      },
      n,
    ),
  ]
  let day = workday(filed, r.int(1, 3))
  if (n % 19 === 7) {
    out.push(
      act('defer', day, office, { reason: '缺少起草说明' }, n),
      act('resubmit', workday(day, 4), 'making-organ', { documents: [`起草说明-${n}`] }, n),
    )
    day = workday(day, 5)
  }
  out.push(act('register', day, office, { 'filing-no': `演备〔${day.slice(0, 4)}〕${n}号` }, n))
  if (r.chance(0.92)) {
    const begun = workday(day, r.int(1, 8))
    const concluded = workday(begun, r.int(8, 28))
    const wrong = n % 17 === 3
    out.push(act('start-review', begun, office, { kind: n % 23 === 5 ? 'on-suggestion' : 'active' }, n))
    out.push(
      act(
        'conclude-review',
        concluded,
        office,
        { result: wrong ? 'should-be-corrected' : n % 9 === 2 ? 'drafting-defect' : 'no-issue', opinion: `备案审查意见-${n}` },
        n,
      ),
    )
    if (wrong)
      out.push(
        act('demand-correction', workday(concluded, 2), office, { opinion: `纠正通知-${n}` }, n),
        act(
          'report-correction',
          around(concluded, n === 37 ? 41 : 24),
          'making-organ',
          { outcome: 'amended', document: `处理情况报告-${n}` },
          n,
        ),
      )
    if (n % 6 !== 0) out.push(act('close', around(concluded, wrong ? 48 : 5), office, undefined, n))
  }
  return { scenario, procedure: 'document-filing', organ: at, acts: untilToday(out) }
}
const reviewOf = (r: R, n: number, subject: string, p: Plan, m: ReturnType<typeof made>): WorldCase => ({
  scenario: number('演合审文2022-', n),
  procedure: 'legality-review',
  organ: justiceBureau(p.issuer.code),
  acts: untilToday([
    act(
      'submit',
      m.submitted,
      'submitter',
      { subject: 'normative-document', 'subject-case': subject, materials: [`送审稿-${n}`], urgent: false, 'same-unit': false },
      n,
    ),
    ...(r.chance(0.6)
      ? [
          act(
            'counsel-opinion',
            workday(m.submitted, 2),
            'adviser',
            { kind: r.pick(['legal-adviser', 'public-lawyer']), opinion: `法律意见-文件${n}` },
            n,
          ),
        ]
      : []),
    act(
      'issue-opinion',
      m.opined,
      'legal-office',
      {
        form: p.flaw === 'countersigned' ? 'countersign' : 'written-opinion',
        opinion: m.opinion,
        'reviewed-power': true,
        'reviewed-procedure': true,
        'reviewed-content': true,
        document: `合法性审核意见书-${n}`,
      },
      n,
    ),
    ...(m.opinion === 'lawful-if-amended' ? [act('answer', workday(m.opined, 2), 'submitter', { adopted: 'all' }, n)] : []),
  ]),
})

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('normative')
    for (const [i, p] of plans().entries()) {
      const n = i + 1
      const [subject, market, professional] = subjects[(i * 7) % subjects.length]!
      const title = titleOf(p.issuer, subject)
      const scenario = number('演规范2022-', n),
        filing = number('演备案2022-', n)
      const m = made(r, n, p, title, market, professional)
      const x = issued(r, n, p, m.deliberated, filing)
      yield { scenario, procedure: 'normative-document', organ: p.issuer.code, acts: untilToday([...m.acts, ...x.acts]) }
      if (p.level === 'government' && m.submitted < '2023-02-28') yield reviewOf(r, n, scenario, p, m)
      if (x.published < '2023-02-28') yield filingOf(r, n, filing, p.issuer, title, x.published, x.filed)
    }
  },
} satisfies Part
