import { plusDays } from '#calendar'
import { ofTier } from '../organs.ts'
import { act, number, type Part, random, type WorldCase, type WorldEntry } from '../part.ts'

/** 法治八进: where the law is taken to. */
const settings = ['机关', '乡村', '社区', '学校', '企业', '单位', '市场', '网络']
const laws = ['宪法', '民法典', '行政处罚法', '安全生产法', '未成年人保护法', '信访工作条例']
const forms = ['case-based', 'lecture', 'media', 'on-site', 'culture']
/** Departments whose list for 2023 was out by the end of February. */
const LISTED_2023 = 53

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('popularisation')
    let n = 0
    for (const o of ofTier('prefecture-department')) {
      n++
      const task = (i: number, heldOn: string) =>
        act(
          'carry-out',
          heldOn,
          'duty-organ',
          {
            task: `法律进${settings[(n + i) % settings.length]}`,
            heldOn,
            form: forms[(n + i) % forms.length],
            law: laws[(n + i) % laws.length],
            reached: r.int(30, 600),
            evidence: `活动记录-${n}-${i}`,
          },
          n + i,
        )
      const tasks = r.int(2, 3)
      const done = r.chance(0.08) ? tasks - 1 : tasks
      // Three reports late, one missing.
      const reported = n === 61 ? null : plusDays('2022-12-10', n % 20 === 0 ? 8 : -r.int(0, 12))
      yield {
        scenario: number('演普法2022-', n, 2),
        procedure: 'law-popularisation',
        organ: o.code,
        acts: [
          act(
            'publish-list',
            r.day('2022-02-14', 40),
            'duty-organ',
            { dutyYear: 2022, tasks, reportBy: '2022-12-10', document: `普法责任清单-2022-${n}` },
            n,
          ),
          ...Array.from({ length: done }, (_, i) => task(i, plusDays('2022-04-11', i * 70 + r.int(0, 40)))),
          ...(reported === null
            ? []
            : [
                act('report', reported, 'duty-organ', { tasksDone: done, report: `履职报告-${n}` }, n),
                act(
                  'evaluate',
                  '2022-12-27',
                  'popularisation-office',
                  { rating: r.pick(['good', 'good', 'fairly-good', 'fair']), reviewers: r.int(3, 5), advice: '继续以案释法（演示）' },
                  n,
                ),
                act('close', '2022-12-30', 'popularisation-office', undefined, n),
              ]),
        ],
      }
      if (n > LISTED_2023) continue
      yield {
        scenario: number('演普法2023-', n, 2),
        procedure: 'law-popularisation',
        organ: o.code,
        acts: [
          act(
            'publish-list',
            r.day('2023-01-09', 30),
            'duty-organ',
            { dutyYear: 2023, tasks: 3, reportBy: '2023-12-10', document: `普法责任清单-2023-${n}` },
            n,
          ),
          ...(n <= 16 ? [task(0, r.day('2023-02-13', 14))] : []),
        ],
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const venues = [
      ['法治公园', 'park'],
      ['法治广场', 'square'],
      ['法治长廊', 'gallery'],
      ['以案释法栏目', 'programme'],
      ['普法账号', 'media-account'],
    ] as const
    let m = 0
    for (const [i, o] of ofTier('county-level').entries()) {
      const [name, kind] = venues[i % venues.length]!
      m++
      yield {
        register: 'rule-of-law-venues',
        id: number('venue-', m, 2),
        organ: o.code,
        row: { name: `${o.zh.replace('人民政府', '')}${name}（演示）`, kind, organ: o.code, from: '2021-09-01' },
      }
    }
    for (const [i, o] of ofTier('prefecture-department').slice(0, 20).entries())
      yield {
        register: 'popularisation-duties',
        id: number('popularise-', i + 1, 2),
        organ: o.code,
        row: {
          organ: o.code,
          law: laws[i % laws.length]!,
          audience: '执法对象和社会公众',
          task: `法律进${settings[i % settings.length]}`,
          due: '2022-12-10',
          year: 2022,
        },
      }
  },
} satisfies Part
