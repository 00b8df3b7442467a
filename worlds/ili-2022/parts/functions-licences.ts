import { type ISODate, plusDays } from '#calendar'
import { later, onWorkday, powerHolders, timeline, workday } from '../enforcing.ts'
import { number, type Part, random, type WorldCase, type WorldEntry } from '../part.ts'
import type { Rng } from '../random.ts'

/** Licence applications at the windows of 2022 and of the first weeks of 2023. */
const CASES = 125
/** Departments and counties that license here, three items each. */
const ORGANS = 16
const names = [
  '食品经营许可',
  '药品零售许可',
  '道路货物运输经营许可',
  '取水许可',
  '林木采伐许可',
  '建筑工程施工许可',
  '公共场所卫生许可',
  '人力资源服务许可',
  '草原征占用审核',
  '城市建筑垃圾处置核准',
  '户外广告设置许可',
  '民办学校设立审批',
]

interface Item {
  readonly id: string
  readonly organ: string
  readonly name: string
  readonly promised: number
  readonly mode: 'single' | 'unified'
  readonly commitment: boolean
}
const items = (): readonly Item[] => {
  const r = random('licence-items')
  const organs = r.shuffle(powerHolders).slice(0, ORGANS)
  return organs.flatMap((o, i) =>
    [0, 1, 2].map(
      (k): Item => ({
        id: `XK-${o.code}-${k + 1}`,
        organ: o.code,
        name: names[(i * 3 + k) % names.length]!,
        promised: r.pick([5, 8, 10]),
        mode: k === 2 && i % 8 === 0 ? 'unified' : 'single',
        commitment: k === 1,
      }),
    ),
  )
}

const make = (r: Rng, n: number, all: readonly Item[]): WorldCase => {
  const x = r.pick(all)
  const on: ISODate = onWorkday(r.day('2022-01-05', 415))
  const t = timeline(n)
  const renewal = n % 10 === 0
  const commitment = x.commitment && r.chance(0.4)
  t.add('receive', on, 'window', {
    applicant: `演示申请人${number('', n)}`,
    item: x.id,
    channel: r.pick(['hall', 'hall', 'online', 'online', 'post']),
    kind: renewal ? 'renewal' : r.pick(['new', 'new', 'change']),
    ...(renewal ? { licence_expires: plusDays(on, r.int(40, 90)) } : {}),
    commitment,
    joint: x.mode !== 'single',
    mode: x.mode,
  })
  const done = (): WorldCase => ({ scenario: number('演许可2022-', n), procedure: 'licence', organ: x.organ, acts: t.acts })
  if (n % 26 === 0) {
    t.add('reject', workday(on, 2), 'window', { ground: 'not-our-power', told_where: '演示主管部门', receipt_written: true })
    return done()
  }
  const promise = (conditions: boolean, spot: boolean) => ({
    on_the_spot: spot,
    certificate_needed: true,
    conditions_met: conditions,
    extra_material_asked: n % 67 === 0,
  })
  const after = (decided: ISODate): void => {
    const published = workday(decided, n % 39 === 0 ? 9 : r.int(1, 5))
    const issued = workday(decided, n % 57 === 0 ? 12 : r.int(1, 5))
    const steps = [
      { on: published, add: () => t.add('publish', published, 'reviewer', { url: `https://example.invalid/licences/${n}` }) },
      {
        on: issued,
        add: () =>
          t.add('issue', issued, 'window', { document_number: number('演许〔2022〕', n), electronic: r.chance(0.7), sealed: true, fee: 0 }),
      },
    ]
    for (const s of steps.sort((a, b) => (a.on < b.on ? -1 : 1))) s.add()
    const end = later(published, issued)
    if (n % 3 !== 0) {
      const stars = n % 40 === 1 ? 'poor' : r.pick(['very-good', 'very-good', 'very-good', 'good', 'fair'])
      t.add('rate', workday(end, 1), 'applicant', { stars, named: true })
      if (stars === 'poor')
        t.add('answer-bad-review', workday(end, n === 81 ? 9 : 4), 'supervisor', {
          upheld: true,
          remedy: '优化材料清单并回访（演示）',
          answered: true,
        })
    }
    if (commitment) t.add('check-commitment', workday(end, 10), 'reviewer', { kept: r.chance(0.95), checked_on: workday(end, 10) })
    t.add('close', workday(end, 12), 'window')
  }
  if (r.chance(0.15)) {
    t.add('grant', on, 'responsible-person', promise(true, true))
    after(on)
    return done()
  }
  let ready = on
  if (r.chance(0.16)) {
    const told = workday(on, r.int(0, 3))
    ready = onWorkday(plusDays(told, r.int(3, 12)))
    t.add('notify-corrections', told, 'window', { missing: '场所使用证明、平面布置图（演示）', told_all: true, written: true }).add(
      'submit-corrections',
      ready,
      'applicant',
      { complete: true },
    )
  }
  if (n % 45 === 0) {
    t.add('withdraw', workday(ready, 2), 'applicant')
    return done()
  }
  // One application lay for eight working days: it counts as accepted from the day the papers came.
  const accepted = workday(ready, n === 71 ? 8 : r.int(0, 3))
  t.add('accept', accepted, 'window', { receipt_written: true, receipt_dated: accepted })
  let from = accepted
  let taken = r.int(2, x.promised)
  if (r.chance(0.12))
    t.add('verify', workday(from, 1), 'reviewer', {
      officers: [`reviewer-${x.organ}-a`, `reviewer-${x.organ}-b`],
      result: '现场与申请材料一致（演示）',
    })
  if (n % 21 === 0) {
    const begun = workday(from, 2)
    from = workday(begun, 8)
    taken = 3
    t.add('start-excluded', begun, 'reviewer', { kind: 'expert-review', planned_days: 8, told_in_writing: true }).add(
      'end-excluded',
      from,
      'reviewer',
    )
  } else if (n % 31 === 0) {
    const told = workday(from, 1)
    const held = workday(told, 14)
    t.add('tell-interested', told, 'reviewer', { told_on: told, hearing_right_told: true })
      .add('ask-hearing', workday(told, 3), 'interested')
      .add('notify-hearing', workday(told, 5), 'presiding-officer', { hearing_on: held, presiding: `presiding-${x.organ}` })
      .add('hold-hearing', held, 'presiding-officer', { presiding: `presiding-${x.organ}`, record_signed: true, public: true })
    from = held
    taken = 3
  } else if (n % 23 === 0) {
    t.add('extend', workday(from, 12), x.mode === 'single' ? 'responsible-person' : 'government-head', {
      days: 10,
      reason: '需进一步核实（演示）',
      told_applicant: true,
    })
    taken = 24
  } else if (n % 37 === 0) taken = x.mode === 'single' ? 23 : 47
  else if (n % 17 === 0) taken = x.promised + 3
  const decided = workday(from, taken)
  if (n % 18 === 0) {
    t.add('refuse', decided, 'responsible-person', { reasons: '不符合法定条件（演示）', remedies_told: true })
    after(decided)
  } else {
    t.add('grant', decided, r.chance(0.5) ? 'reviewer' : 'responsible-person', promise(!commitment, false))
    after(decided)
  }
  return done()
}

export default {
  *entries(): Iterable<WorldEntry> {
    for (const x of items())
      yield {
        register: 'licence-items',
        id: x.id,
        organ: x.organ,
        row: {
          code: x.id,
          name: `${x.name}（演示）`,
          organ: x.organ,
          legal_basis: '行政许可法 第十二条',
          statutory_days: x.mode === 'single' ? 20 : 45,
          promised_days: x.promised,
          mode: x.mode,
          materials: ['申请书', '主体资格证明', '场所证明'],
          commitment_allowed: x.commitment,
          numbered: false,
          valid_from: '2021-01-01',
        },
      }
  },
  *cases(): Iterable<WorldCase> {
    const r = random('licences')
    const all = items()
    for (let n = 1; n <= CASES; n++) yield make(r, n, all)
  },
} satisfies Part
