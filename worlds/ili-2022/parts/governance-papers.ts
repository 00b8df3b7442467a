import { type ISODate, plusDays } from '#calendar'
import { PREFECTURE } from '../organs.ts'
import { number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'

/** Notices of appointment published in 2022: how many, never whom they name. */
const APPOINTMENTS = 113
/** Papers that the published report counts by name, taken over into the document library; the kind is read in the title. */
const papers: readonly (readonly [title: string, issuer: string, on: ISODate])[] = [
  ['伊犁州人民政府工作规则', PREFECTURE, '2022-03-04'],
  ['伊犁州人民政府党组工作规则', PREFECTURE, '2022-03-04'],
  ['伊犁州人民政府全体会议和常务会议制度', PREFECTURE, '2022-03-11'],
  ['州长办公会议制度', PREFECTURE, '2022-03-11'],
  ['2022年伊犁州政务公开工作要点任务分解方案', '654000-38', '2022-05-16'],
  ['伊犁州政务公开第三方评估整改工作方案', '654000-38', '2022-09-08'],
  ['2022年伊犁州社会信用体系建设工作要点', '654000-02', '2022-04-25'],
  ['2022年依法治州工作要点', '654000-59', '2022-03-29'],
  ['2022年依法治州工作任务分解方案', '654000-59', '2022-04-12'],
]
const levels = ['author', 'unit-head', 'deputy', 'disclosure-office', 'principal'] as const

/** Formed, five levels of review, three proofs, secrecy, cleared, published: the times of one day or two, in order. */
const publication = (n: number, title: string, kind: string, entry: string, formed: ISODate, days: number): WorldAct[] => {
  const at = (day: number, minute: number): string =>
    `${plusDays(formed, day)}T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}+08:00`
  const office = 'disclosure-office'
  return [
    { act: 'form', at: at(0, n % 40), by: 'author', data: { title, 'catalogue-entry': entry, kind, changed: false } },
    { act: 'submit', at: at(0, 60 + (n % 40)), by: 'author', data: { text: `文本-${n}` } },
    ...levels.map(
      (by, i): WorldAct => ({
        act: 'review',
        at: at(1, i * 35),
        by,
        data: { level: i + 1, reviewer: `officer-review-${i + 1}`, result: 'pass' },
      }),
    ),
    ...[1, 2, 3].map(
      (round): WorldAct => ({
        act: 'proofread',
        at: at(1, 200 + round * 20),
        by: 'proofreader',
        data: { round, proofreader: `officer-proof-${round}`, errors: round === 1 ? n % 3 : 0 },
      }),
    ),
    { act: 'secrecy-review', at: at(2, 10), by: 'secrecy-reviewer', data: { result: 'publishable', reviewer: 'officer-secrecy' } },
    { act: 'clear', at: at(2, 40), by: office },
    { act: 'publish', at: at(days, 90), by: office, data: { channel: 'website', address: `/zfxxgk/${number('', n, 5)}` } },
  ]
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('papers')
    for (let i = 1; i <= APPOINTMENTS; i++) {
      // Five in a hundred after the twenty working days.
      yield {
        scenario: number('演任免公开-', i, 3),
        procedure: 'publication',
        organ: '654000-38',
        acts: publication(
          i,
          `人事任免通知（2022年第${i}号）`,
          'other',
          'catalogue-appointments',
          plusDays('2022-01-05', Math.floor(((i - 1) * 310) / APPOINTMENTS)),
          r.chance(0.05) ? r.int(36, 40) : r.int(2, 12),
        ),
      }
    }
    yield {
      scenario: '演公开-数字政府调研',
      procedure: 'publication',
      organ: '654000-47',
      acts: publication(APPOINTMENTS + 1, '伊犁州数字政府建设调研报告', 'plan', 'catalogue-plans', '2022-07-04', 6),
    }
  },
  *entries(): Iterable<WorldEntry> {
    for (const [i, [title, issuer, on]] of papers.entries())
      yield {
        register: 'normative-documents',
        id: number('paper-', i + 1, 2),
        organ: issuer,
        row: {
          title,
          issuer,
          'document-no': `伊州政演〔2022〕${i + 11}号`,
          'register-no': number('演登', i + 1, 3),
          'published-on': on,
          'effective-on': on,
          status: 'in-force',
          case: number('演文件-', i + 1, 2),
        },
      }
    const catalogue = (id: string, title: string, organ: string): WorldEntry => ({
      register: 'open-government-catalogue',
      id,
      organ,
      row: { 'index-no': id, title, summary: `${title}（演示）`, organ, kind: 'other', period: 'on-change', channel: '政府网站' },
    })
    yield catalogue('catalogue-appointments', '人事任免', '654000-38')
    yield catalogue('catalogue-plans', '规划计划', '654000-47')
  },
} satisfies Part
