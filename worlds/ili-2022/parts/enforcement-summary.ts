import { plusDays } from '#calendar'
import { benchmarkOf, enforcers, later, onWorkday, pair, powersOf, timeline, workday } from '../enforcing.ts'
import { number, type Part, random, type WorldCase } from '../part.ts'

/** On-the-spot penalties of 2022 and of the first weeks of 2023: most citizens, fines up to 200 yuan. */
const CASES = 110
const facts = [
  '占道经营，影响通行',
  '未按规定公示价格',
  '车辆未按规定停放',
  '施工现场未设置围挡',
  '未按规定佩戴防护用品',
  '广告张贴于禁止区域',
  '垃圾未按规定分类投放',
  '营业场所消防通道堆放杂物',
]

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('enforcement-summary')
    for (let n = 1; n <= CASES; n++) {
      const o = r.pick(enforcers)
      const power = powersOf(o.code, 'penalty')[r.chance(0.5) ? 0 : 1]
      if (!power) continue
      const first = powersOf(o.code, 'penalty')[0]?.id === power.id
      const on = onWorkday(r.day('2022-01-05', 410))
      const party_kind = r.chance(0.8) ? 'citizen' : 'organisation'
      const kind = r.chance(0.25) ? 'warning' : 'fine'
      const most = party_kind === 'citizen' ? 200 : 3000
      // One in a hundred goes above what may be fined on the spot.
      const fine =
        kind === 'warning'
          ? 0
          : n % 97 === 0
            ? most + 100
            : party_kind === 'citizen'
              ? r.pick([20, 50, 50, 100, 100, 150, 200])
              : r.pick([500, 1000, 2000, 3000])
      // A few were done by one officer alone, or with one who holds no certificate yet.
      const officers =
        n % 51 === 0 ? [pair(r, o.code)[0]!, `trainee-${o.code}`] : n % 41 === 0 ? pair(r, o.code).slice(0, 1) : pair(r, o.code)
      const publishable = party_kind === 'organisation' || r.chance(0.4)
      const t = timeline(n).add('notify', on, 'officer', {
        officers,
        party: `演示当事人${number('', n)}`,
        party_kind,
        facts: `${r.pick(facts)}（演示）`,
        proposed_kind: kind,
        proposed_fine: fine,
        power: power.id,
        certificate_shown: true,
        rights_told: true,
      })
      if (r.chance(0.3))
        t.add('hear-defence', on, 'officer', { content: '当事人说明情况，请求从轻（演示）', reviewed: true, accepted: r.chance(0.2) })
      else t.add('waive-defence', on, 'party', { signed: true })
      t.add('decide', on, 'officer', {
        officers,
        party_kind,
        kind,
        fine,
        document_number: number('演当罚〔2022〕', n),
        delivered_on_spot: true,
        ...(first && kind === 'fine' ? { benchmark: benchmarkOf(o.code, 'A') } : {}),
        correction_ordered: true,
        publishable,
      })
      const collected = kind === 'fine' && fine <= 100 && r.chance(0.5)
      if (collected)
        t.add('collect-on-spot', on, 'officer', {
          amount: fine,
          ground: 'at-most-100',
          receipt_number: number('演票', n, 6),
          official_receipt: true,
        })
      const filed = workday(on, n % 31 === 0 ? 9 : r.int(1, 5))
      if (collected) {
        const handed = workday(on, n % 37 === 0 ? 4 : 1)
        t.add('hand-in', handed, 'officer', { amount: fine }).add('remit', workday(handed, 1), 'clerk', { amount: fine })
      }
      const steps: { readonly on: string; readonly add: () => void }[] = [
        { on: filed, add: () => t.add('file-with-organ', filed, 'officer', { documents: [`决定书-${n}`] }) },
      ]
      let end = filed
      if (publishable) {
        const published = workday(on, n % 29 === 0 ? 10 : r.int(2, 6))
        steps.push({ on: published, add: () => t.add('publish', published, 'clerk', { url: `https://example.invalid/penalties/s${n}` }) })
        end = later(published, end)
      }
      let open = false
      if (fine > 0 && !collected) {
        open = n % 43 === 0
        const paid = plusDays(on, r.int(1, 14))
        if (!open) {
          steps.push({ on: paid, add: () => t.add('pay', paid, 'party', { amount: fine }) })
          end = later(paid, end)
        }
      }
      for (const x of [...steps].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) x.add()
      if (!open) t.add('close', workday(end, 2), 'clerk')
      yield {
        scenario: number('演罚简2022-', n),
        procedure: 'penalty-summary',
        organ: o.code,
        acts: [...t.acts].sort((a, b) => (a.at < b.at ? -1 : 1)),
      }
    }
  },
} satisfies Part
