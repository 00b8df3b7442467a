import { plusDays } from '#calendar'
import { ofTier, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldCase, type WorldEntry } from '../part.ts'

/** Two meetings of the prefecture in 2022; the heads of 11 county-level organs, 61 departments, 271 townships and 600 units reported for the year. */
const campaigns = [
  { scenario: '演述法2022-上', opened: '2022-05-09', held: '2022-06-28', closed: '2022-07-15', due: '2022-06-20' },
  { scenario: '演述法2022-下', opened: '2022-10-24', held: '2022-12-22', closed: '2023-01-13', due: '2022-12-15' },
] as const

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('duty')
    // Counties and departments are heard at mid-year, townships and units at the end of the year.
    const subjects = [ofTier('county-level', 'prefecture-department'), ofTier('township', 'county-unit')]
    let n = 0
    for (const [k, c] of campaigns.entries()) {
      const heads = subjects[k]!
      const onsite = new Set(heads.filter((o, i) => o.tier === 'county-level' || i % 40 === 0).map(o => o.code))
      yield {
        scenario: c.scenario,
        procedure: 'duty-report-campaign',
        organ: PREFECTURE,
        acts: [
          act('open-campaign', c.opened, 'rule-of-law-office', {
            reportYear: 2022,
            level: 'prefecture',
            listed: heads.length,
            due: c.due,
            notice: `部署通知-${k + 1}`,
          }),
          act('hold-meeting', c.held, 'rule-of-law-office', { heldOn: c.held, onsiteReports: onsite.size, minutes: `会议纪要-${k + 1}` }),
          act('close-campaign', c.closed, 'rule-of-law-office', { summary: '全部列入名单人员已述法（演示）' }),
        ],
      }
      for (const o of heads) {
        n++
        const listed = plusDays(c.opened, r.int(1, 6))
        const mode = onsite.has(o.code) ? 'onsite' : 'written'
        const submitted = plusDays(c.due, r.chance(0.985) ? -r.int(0, 20) : r.int(1, 4))
        const reviewed = plusDays(c.held, r.int(1, 12))
        const issues = r.chance(0.18) ? r.int(1, 3) : 0
        const open = issues > 0 && k === 1 && r.chance(0.5)
        const head = `officer-head-${o.code}`
        yield {
          scenario: number('演述法2022-', n),
          procedure: 'duty-report',
          organ: o.code,
          acts: [
            act(
              'list',
              listed,
              'rule-of-law-office',
              { campaign: c.scenario, subject: o.code, head, tier: o.tier, mode, due: c.due, reportYear: 2022 },
              n,
            ),
            act(
              'submit',
              submitted,
              'head',
              {
                submittedBy: head,
                mode,
                report: `述法报告-${n}`,
                achievements: '履行第一责任人职责情况（演示）',
                shortcomings: '合法性审查与出庭应诉仍有不足（演示）',
                plan: '按问题清单整改（演示）',
              },
              n,
            ),
            act(
              'review',
              reviewed,
              'rule-of-law-office',
              { rating: r.pick(['good', 'good', 'fairly-good', 'fair']), reviewers: r.int(3, 7) },
              n,
            ),
            ...(issues === 0
              ? [act('close', plusDays(reviewed, 2), 'rule-of-law-office', {}, n)]
              : [
                  act(
                    'feed-back',
                    plusDays(reviewed, 3),
                    'rule-of-law-office',
                    { issues, rectifyBy: k === 0 ? '2022-10-31' : '2023-03-10', notice: `反馈-${n}` },
                    n,
                  ),
                  ...(open
                    ? []
                    : [
                        act(
                          'report-rectification',
                          k === 0 ? plusDays('2022-10-31', -r.int(1, 40)) : plusDays('2023-02-25', -r.int(0, 20)),
                          'head',
                          { issuesDone: issues, evidence: [`整改-${n}`] },
                          n,
                        ),
                      ]),
                ]),
          ],
        }
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const r = random('study')
    const from = '2022-01-10'
    let n = 0
    for (const kind of ['study-group', 'executive-meeting', 'lecture'] as const) {
      for (let i = 0; i < (kind === 'executive-meeting' ? 4 : 2); i++) {
        n++
        yield {
          register: 'study-sessions',
          id: number('study-', n),
          organ: PREFECTURE,
          row: {
            organ: PREFECTURE,
            kind,
            heldOn: r.day(from, 330),
            topic: '法治专题学习（演示）',
            law: '行政处罚法',
            minutes: `记录-${n}`,
            attended: r.int(25, 40),
            expected: 40,
          },
        }
      }
    }
    let m = 0
    for (const o of ofTier('prefecture', 'county-level', 'prefecture-department')) {
      m++
      const post = o.tier === 'prefecture-department' ? 'department-head' : 'government-head'
      yield {
        register: 'first-responsible-duties',
        id: number('duty-', m),
        organ: o.code,
        row: {
          post,
          organ: o.code,
          duty: '履行推进法治建设第一责任人职责（演示）',
          basis: '法治政府建设与责任落实督察工作规定 第六条',
          evidence: 'duty-report',
          effectiveFrom: '2021-03-01',
        },
      }
    }
  },
} satisfies Part
