import { type ISODate, plusDays } from '#calendar'
import { enforcers, JUSTICE, onWorkday, powerHolders, timeline, workday } from '../enforcing.ts'
import { ofTier } from '../organs.ts'
import { number, type Part, random, TODAY, type WorldCase } from '../part.ts'
import { ordinaryCases } from './enforcement-ordinary.ts'

/** Reviews of case files held in 2022 (一(七)1 gives no number), and supervision cases of the justice bureau. */
const REVIEWS = 10
const SUPERVISIONS = 26

function* reviews(): Iterable<WorldCase> {
  const r = random('casefile-reviews')
  const perOrgan = new Map<string, ReturnType<typeof ordinaryCases>[number][]>()
  for (const c of ordinaryCases()) if (c.decided && c.decided < '2022-11-01') perOrgan.set(c.organ, [...(perOrgan.get(c.organ) ?? []), c])
  const most = [...perOrgan].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, REVIEWS)
  for (const [i, [organ, files]] of most.entries()) {
    const planned = onWorkday(plusDays('2022-11-01', i))
    const sampled = [...files.filter(c => c.flawed), ...files.filter(c => !c.flawed)].slice(0, 4)
    const t = timeline(i)
      .add('plan', planned, 'review-body', {
        year: 2022,
        organ,
        scope: '2022年办结的行政处罚案卷',
        kinds: '行政处罚',
        sample: sampled.length,
        method: 'random',
      })
      // Files are named by the acts that mark them, which link to their cases.
      .add('sample', workday(planned, 2), 'review-body', { cases: '', drawn_at_random: sampled.length, self_chosen: 0 })
    for (const [k, file] of sampled.entries()) {
      const score = r.int(68, 97)
      const marked = workday(planned, 4 + k)
      t.add('mark', marked, 'reviewer', {
        case: file.scenario,
        reviewer: `marker-${(i + k) % 6}`,
        deductions: file.flawed ? '程序存在违法情形（演示）' : '文书填写不够规范（演示）',
        signed: true,
        ...(file.flawed && k !== 3
          ? { score: 40, veto: 'procedure', grade: 'fail' }
          : { score, veto: 'none', grade: score < 75 ? 'pass' : score < 90 ? 'good' : 'excellent' }),
      })
    }
    const back = workday(planned, 12)
    t.add('report-group', workday(planned, 10), 'reviewer', {
      problems: '送达回证、裁量说理不够完整（演示）',
      advice: '加强法制审核和文书规范（演示）',
    })
    t.add('feed-back', back, 'review-body', { received_on: back })
    if (i % 5 === 1)
      t.add('object', workday(back, 5), 'organ-clerk', { reasons: '对扣分项有异议（演示）' }).add(
        'recheck',
        workday(back, i === 6 ? 17 : 12),
        'review-body',
        { changed: i === 1, told_in_writing: true },
      )
    else if (i % 3 === 0) {
      const advised = workday(back, 3)
      t.add('advise', advised, 'review-body', { received_on: advised, content: '限期整改案卷问题（演示）' })
      t.add('report-rectified', plusDays(advised, i === 9 ? 41 : 24), 'organ-clerk', { measures: '补充说理、规范文书并开展培训（演示）' })
    }
    t.add('close', workday(back, 32 + i), 'review-body', { report: '总体报告（演示）', published: i % 2 === 0 })
    yield { scenario: number('演评查2022-', i + 1), procedure: 'casefile-review', organ: JUSTICE, acts: t.acts }
  }
}

function* supervisions(): Iterable<WorldCase> {
  const r = random('enforcement-supervisions')
  const flawed = ordinaryCases().filter(c => c.flawed && c.decided)
  for (let n = 1; n <= SUPERVISIONS; n++) {
    const about = n % 6 === 0 ? flawed[(n / 6) % flawed.length] : undefined
    const on: ISODate = about?.decided ? workday(about.decided, 20) : onWorkday(r.day('2022-02-08', 378))
    const organ = about?.organ ?? r.pick(enforcers.filter(o => o.code !== JUSTICE)).code
    const source = about
      ? 'system-finding'
      : r.pick(['complaint', 'complaint', 'complaint', 'report', 'hotline', 'procuratorate', 'court-advice', 'casefile-review'])
    const told = source === 'complaint' || source === 'report'
    const t = timeline(n).add('receive', on, 'supervision-office', {
      source,
      named: told,
      organ,
      ...(about ? { case: about.scenario } : {}),
      content: '反映执法程序不规范（演示）',
    })
    const done = (): WorldCase => ({
      scenario: number('演监督2022-', n),
      procedure: 'enforcement-supervision',
      organ: JUSTICE,
      acts: t.acts,
    })
    if (n % 9 === 0) {
      t.add('refuse', workday(on, 3), 'supervision-office', {
        reason: r.pick(['remedy-open', 'other-organ-handling', 'no-power']),
        told_where: '演示受理机关',
      })
      yield done()
      continue
    }
    const supervisors = ['supervisor-1', `supervisor-${2 + (n % 3)}`]
    const opened = workday(on, r.int(1, 3))
    const notified = workday(opened, n === 13 ? 7 : 2)
    const explained = workday(notified, n === 19 ? 13 : r.int(4, 9))
    const looked = workday(explained, 3)
    t.add('open', opened, 'supervision-office', { supervisors })
      .add('notify-organ', notified, 'supervision-office', { received_on: notified })
      .add('explain', explained, 'organ-clerk', { documents: [`说明-${n}`] })
      .add('investigate', looked, 'supervisor', { supervisors, certificate_shown: true })
    if (n % 4 === 0) {
      if (told) t.add('answer', workday(looked, 2), 'supervision-office', { result: '经查未发现违法情形（演示）' })
      t.add('clear', workday(looked, 3), 'supervision-office', { reasons: '执法程序符合规定（演示）' })
      yield done()
      continue
    }
    const issued = workday(looked, 3)
    if (told) t.add('answer', issued, 'supervision-office', { result: '已责令被监督机关整改（演示）' })
    t.add('issue-notice', issued, 'supervision-office', {
      received_on: workday(issued, 1),
      unlawful: '未按规定出示证件或者逾期公开（演示）',
      measure: r.pick(['correct', 'correct', 'perform', 'supplement']),
    })
    const rectified = plusDays(issued, n % 11 === 0 ? 38 : r.int(15, 28))
    if (n === 7)
      t.add('ask-recheck', workday(issued, 5), 'organ-clerk', { reasons: '对事实认定有异议（演示）' }).add(
        'recheck',
        workday(issued, 11),
        'supervision-office',
        { upheld: true },
      )
    if (n === 17) {
      const decided = plusDays(issued, 36)
      t.add('decide', onWorkday(decided), 'government', { decision: 'perform-by', received_on: onWorkday(decided) })
      t.add('report-rectified', onWorkday(plusDays(decided, 20)), 'organ-clerk', { done: '已履行监督决定（演示）' }).add(
        'close',
        onWorkday(plusDays(decided, 30)),
        'supervision-office',
        { verified: true },
      )
    } else
      t.add('report-rectified', onWorkday(rectified), 'organ-clerk', { done: '已整改并举一反三（演示）' }).add(
        'close',
        workday(plusDays(rectified, 4), 2),
        'supervision-office',
        { verified: true },
      )
    yield done()
  }
}

/** Yearly statistics: of 2021 by organs with officers, of 2022 by all with powers and by the county units whose officers got their cards that year. */
function* statistics(): Iterable<WorldCase> {
  const r = random('enforcement-statistics')
  let n = 0
  const units = ofTier('county-unit').filter(o => o.enforcementBody)
  const all = [...enforcers.map(o => [o.code, 2021] as const), ...[...powerHolders, ...units].map(o => [o.code, 2022] as const)]
  for (const [organ, year] of all) {
    n++
    // One in forty published nothing, one in thirty was late.
    if (n % 40 === 7) continue
    const signed = workday(`${year + 1}-01-04`, r.int(2, 6))
    const published = n % 30 === 11 ? `${year + 1}-02-0${r.int(2, 8)}` : workday(signed, r.int(1, 5))
    const t = timeline(n)
      .add('compile', workday(`${year + 1}-01-04`, 1), 'organ-clerk', { year, record_head: `${year}-12-31` })
      .add('sign', signed, 'responsible-person')
      .add('publish', published, 'organ-clerk', { url: `https://example.invalid/statistics/${organ}-${year}` })
      .add('report', published, 'organ-clerk', { to_government: true, to_superior: true })
    yield { scenario: number('演执法年报-', n), procedure: 'enforcement-annual-report', organ, acts: t.acts }
  }
}

export default {
  *cases(): Iterable<WorldCase> {
    yield* reviews()
    yield* [...supervisions()].filter(c => c.acts.length > 0 && c.acts[0]!.at < TODAY)
    yield* statistics()
  },
} satisfies Part
