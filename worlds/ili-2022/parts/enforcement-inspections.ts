import { plusDays } from '#calendar'
import { enforcers, later, onWorkday, pair, powersOf, timeline, workday } from '../enforcing.ts'
import { number, type Part, random, TODAY, type WorldCase } from '../part.ts'
import { ordinaryCases } from './enforcement-ordinary.ts'
import { enterpriseId, planOf } from './enforcement-registers.ts'

/** Inspections of 2022 and of the first weeks of 2023, most of them by double random draw. */
const CASES = 104
/** An enterprise is inspected once a year but for these, which another organ went to again within the month. */
const AGAIN = [40, 77]

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('enforcement-inspections')
    const able = enforcers.filter(o => powersOf(o.code, 'inspection').length > 0)
    let before = ''
    for (let n = 1; n <= CASES; n++) {
      const again = AGAIN.includes(n)
      const o = again ? able[(able.findIndex(x => x.code === before) + 1) % able.length]! : r.pick(able)
      const on = again ? onWorkday('2022-09-14') : AGAIN.includes(n + 1) ? onWorkday('2022-09-01') : onWorkday(r.day('2022-02-10', 376))
      before = o.code
      const object = enterpriseId(again ? n - 1 : n)
      const item = powersOf(o.code, 'inspection')[0]!.id
      const officers = pair(r, o.code)
      const t = timeline(n)
      // One in twenty-five was not in the plan.
      if (r.chance(0.7))
        t.add('draw', on, 'planner', {
          plan: n % 25 === 0 ? 'JH-未列入' : planOf(o.code, Number(on.slice(0, 4))),
          item,
          object,
          object_random: true,
          officers,
          officers_random: true,
          pool_size: r.int(20, 60),
          method: '系统摇号（演示）',
        })
      else
        t.add('open-targeted', on, 'planner', {
          item,
          object,
          ground: r.pick(['complaint', 'transfer', 'monitoring', 'key-area', 'special-campaign', 'follow-up']),
          ground_document: `线索-${n}`,
          officers,
        })
      const done = (): WorldCase => ({ scenario: number('演检查2022-', n), procedure: 'inspection', organ: o.code, acts: t.acts })
      if (n % 50 === 0) {
        t.add('cancel', workday(on, 3), 'responsible-person', { reason: '企业已停业（演示）' })
        yield done()
        continue
      }
      const notified = workday(on, r.int(1, 6))
      const inspected = workday(notified, 1)
      const result =
        n % 14 === 0
          ? 'suspected-violation'
          : r.pick(['no-problem', 'no-problem', 'no-problem', 'corrected-on-spot', 'to-rectify', ...(n % 5 === 0 ? ['not-reachable'] : [])])
      const finished = workday(inspected, n % 46 === 0 ? 14 : r.int(0, 3))
      t.add('notify', notified, 'officer', { basis_stated: true, content_stated: true, time_limit: workday(notified, 10), officers })
        .add('inspect', inspected, 'officer', {
          officers,
          certificate_shown: n % 34 !== 0,
          record_made: true,
          recorded_av: true,
          fee_charged: 0,
        })
        .add('finish', finished, 'officer', { result, record_signed: result !== 'not-reachable' })
      const published = workday(finished, n % 28 === 0 ? 24 : r.int(3, 18))
      if (result === 'to-rectify') {
        const due = plusDays(finished, 15)
        t.add('order-rectification', finished, 'officer', { due, content: '完善安全警示标识和台账（演示）' })
        if (published < due) t.add('publish', published, 'clerk', { url: `https://example.invalid/inspections/${n}` })
        const confirmed = onWorkday(plusDays(due, n % 4 === 0 ? 5 : -1))
        t.add('confirm-rectified', confirmed, 'officer', { rectified: true })
        if (published >= due) t.add('publish', later(published, confirmed), 'clerk', { url: `https://example.invalid/inspections/${n}` })
        t.add('close', workday(later(published, confirmed), 3), 'clerk')
      } else {
        // What looks like a violation goes to a penalty case of the organ, filed later.
        const found = ordinaryCases().find(
          c => c.organ === o.code && (c.acts.find(a => a.act === 'file')?.at.slice(0, 10) ?? '') > finished,
        )
        if (result === 'suspected-violation')
          t.add('refer', workday(finished, 1), 'officer', { case: found?.scenario ?? number('拟立案-', n) })
        t.add('publish', published, 'clerk', { url: `https://example.invalid/inspections/${n}` }).add(
          'close',
          workday(published, 3),
          'clerk',
        )
      }
      if (on < TODAY) yield done()
    }
  },
} satisfies Part
