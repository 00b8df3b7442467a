import { counties } from '../divisions.ts'
import { ofTier } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'
import { around, justiceBureau, untilToday, workday } from '../workdays.ts'

/* Contracts of 2021 and 2022: most paid in time, some late, nine unpaid past their day on the day of the world; complaints of unpaid enterprises. */
type R = ReturnType<typeof random>
const COUNT = 72
const things: readonly (readonly [kind: string, title: string])[] = [
  ['goods', '办公设备采购'],
  ['works', '道路维修工程'],
  ['services', '物业服务'],
  ['works', '校舍维修工程'],
  ['services', '信息系统运维'],
  ['goods', '防汛物资采购'],
  ['services', '环境监测服务'],
  ['works', '供水管网改造工程'],
  ['investment', '招商引资协议'],
]
const sizes = ['micro', 'small', 'small', 'medium', 'large'] as const
/** Contracts unpaid past their day on the day of the world; the first two since 2021. */
const unpaid: ReadonlySet<number> = new Set([3, 8, 15, 22, 31, 38, 44, 53, 60])

const contract = (r: R, n: number): readonly WorldAct[] => {
  const [kind, title] = things[n % things.length]!
  const owed = unpaid.has(n)
  const size = owed ? 'small' : r.pick(sizes)
  const amount = r.int(8, 260) * 10000
  const starts = around(n <= 10 ? '2021-06-07' : '2022-01-10', n <= 10 ? n * 6 : Math.floor(((n - 10) * 380) / (COUNT - 10)))
  const small = size !== 'large'
  const settlement = n % 3 === 0 ? 'on-delivery' : n % 3 === 1 ? 'on-acceptance' : 'periodic'
  const out: WorldAct[] = [
    act(
      'draft',
      starts,
      'contracting-organ',
      {
        title: `${title}（演示${n}）`,
        kind,
        counterparty: `演示企业${number('', n)}`,
        'counterparty-size': size,
        'size-declared': small,
        amount,
        'fiscal-funds': true,
        budgeted: true,
      },
      n,
    ),
  ]
  const reviewed = n % 14 !== 6
  if (reviewed)
    out.push(
      act(
        'legality-review',
        workday(starts, r.int(3, 8)),
        'legal-office',
        { opinion: r.chance(0.2) ? 'lawful-if-amended' : 'lawful', ...(n % 3 === 1 ? { 'review-case': number('演合审合2022-', n) } : {}) },
        n,
      ),
    )
  const signed = workday(starts, r.int(9, 14))
  out.push(
    act(
      'sign',
      signed,
      'contracting-organ',
      {
        'contract-no': `演合同${signed.slice(0, 4)}-${n}`,
        'payment-days': n % 5 === 0 ? 0 : r.pick([30, 30, 45, 60]),
        settlement,
        ...(settlement === 'on-acceptance' ? { 'acceptance-by-days': 15 } : {}),
        'non-cash': false,
        'non-cash-agreed': false,
        'cash-deposit-only': false,
        'advance-by-contractor': false,
        'audit-as-basis': false,
        'audit-agreed': false,
        'audit-by-law': false,
        'late-rate-agreed': r.chance(0.3),
      },
      n,
    ),
  )
  if (n % 24 === 11) {
    out.push(
      act(
        'change-unilaterally',
        around(signed, 30),
        'contracting-organ',
        n === 11
          ? { ground: 'change-of-leader' }
          : { ground: 'public-interest', decision: `解除合同决定-${n}`, compensation: Math.round(amount / 10) },
        n,
      ),
    )
    return out
  }
  const delivered = around(signed, r.int(20, 60))
  out.push(act('deliver', delivered, 'counterparty', { part: '全部', amount }, n))
  const due =
    settlement === 'on-acceptance'
      ? workday(delivered, r.int(3, 9))
      : settlement === 'periodic'
        ? workday(delivered, r.int(2, 8))
        : delivered
  if (settlement === 'on-acceptance') out.push(act('accept', due, 'contracting-organ', { amount }, n))
  else if (settlement === 'periodic') out.push(act('confirm-settlement', due, 'contracting-organ', { amount }, n))
  if (owed) {
    out.push(
      act('request-payment', around(due, 66), 'counterparty', { amount }, n),
      act(
        'refuse-or-delay',
        around(due, 72),
        'contracting-organ',
        { reason: n % 2 === 0 ? 'no-funds' : 'internal-process', 'agreed-in-contract': false },
        n,
      ),
    )
    if (n % 4 === 0) out.push(act('pay-part', around(due, 80), 'contracting-organ', { amount: Math.round(amount / 4) }, n))
    if (n % 3 === 0)
      out.push(
        act('request-confirmation', around(due, 84), 'counterparty', { amount }, n),
        act('confirm-debt', around(due, 84 + r.int(10, 27)), 'contracting-organ', { amount }, n),
      )
    return out
  }
  const late = n % 12 === 5
  const paid = around(due, late ? r.int(68, 95) : r.int(8, 26))
  out.push(act('pay', paid, 'contracting-organ', { amount, ...(late ? { interest: Math.round(amount * 0.0005 * 20) } : {}) }, n))
  if (n % 4 === 2) out.push(act('return-deposit', around(paid, 15), 'contracting-organ', { amount: Math.round(amount / 50) }, n))
  out.push(act('close', around(paid, 25), 'contracting-organ', undefined, n))
  return out
}
const organs = [
  ...ofTier('prefecture-department')
    .filter(o => o.powersHolder)
    .slice(1, 25),
  ...ofTier('county-level'),
  ...ofTier('county-unit').slice(0, 30),
]
const organOf = (n: number): string => organs[(n * 7) % organs.length]!.code

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('contracts')
    for (let n = 1; n <= COUNT; n++) {
      const organ = organOf(n),
        scenario = number('演合同2022-', n)
      const acts = contract(r, n)
      yield { scenario, procedure: 'contract-performance', organ, acts: untilToday(acts) }
      const review = acts.find(a => a.act === 'legality-review')
      if (n % 3 === 1 && review !== undefined && review.at < '2023-02-28') {
        const on = review.at.slice(0, 10),
          asked = acts[0]!.at.slice(0, 10)
        yield {
          scenario: number('演合审合2022-', n),
          procedure: 'legality-review',
          organ: justiceBureau(organ),
          acts: [
            act(
              'submit',
              workday(asked, 1),
              'submitter',
              { subject: 'contract', 'subject-case': scenario, materials: [`合同文本-${n}`], urgent: false, 'same-unit': false },
              n,
            ),
            act(
              'issue-opinion',
              on,
              'legal-office',
              {
                form: 'written-opinion',
                opinion: review.data?.opinion === 'lawful' ? 'lawful' : 'lawful-if-amended',
                'reviewed-power': true,
                'reviewed-procedure': true,
                'reviewed-content': true,
                document: `合同审查意见书-${n}`,
              },
              n,
            ),
            act('answer', workday(on, 1), 'submitter', { adopted: 'all' }, n),
          ],
        }
      }
    }
    yield* complaints(r)
  },
  *entries(): Iterable<WorldEntry> {
    // Arrears at the end of 2021: one organ disclosed them by 31 March, the other did not.
    yield {
      register: 'arrears-disclosure',
      id: 'arrears-2021-1',
      organ: organOf(3),
      row: {
        organ: organOf(3),
        year: 2021,
        contracts: 1,
        amount: 520000,
        'published-on': '2022-03-22',
        address: 'https://example.invalid/arrears/2021',
      },
    }
  },
} satisfies Part

/** Complaints, received and handed on by the industry department; some about the contracts above. */
const complaints = function* (r: R): Iterable<WorldCase> {
  const about = [...unpaid]
  for (let i = 1; i <= 18; i++) {
    const contractOf = i <= 6 ? about[i - 1] : undefined
    const against = contractOf === undefined ? organOf(i * 3 + 1) : organOf(contractOf)
    const on = contractOf === undefined ? around('2022-03-14', i * 18) : around('2022-12-05', i * 7)
    const acts: WorldAct[] = [
      act(
        'receive',
        on,
        'complainant',
        {
          against,
          ...(contractOf === undefined ? {} : { 'contract-case': number('演合同2022-', contractOf) }),
          amount: r.int(5, 90) * 10000,
          contractual: i !== 9,
        },
        i,
      ),
    ]
    const examined = workday(on, i === 14 ? 13 : r.int(3, 9))
    if (i === 9) acts.push(act('not-accept', examined, 'receiving-department', { reason: '投诉人与被投诉人之间不存在合同关系' }, i))
    else {
      acts.push(
        act('accept', examined, 'receiving-department', undefined, i),
        act('transfer', workday(examined, r.int(2, 8)), 'receiving-department', { handler: counties[i % counties.length]![0] }, i),
      )
      if (i % 3 === 0)
        acts.push(
          act('supervise', workday(examined, 12), 'handling-department', { letter: `督办书-${i}` }, i),
          act('summon', workday(examined, 17), 'handling-department', { kind: 'talk' }, i),
        )
      const result = r.pick(['paid', 'paid', 'agreed-plan', 'disputed'])
      if (i % 7 !== 0)
        acts.push(
          act(
            'answer',
            around(examined, r.int(32, 60)),
            'handling-department',
            {
              result,
              'to-complainant': true,
              'to-receiving-department': i !== 11,
              ...(result === 'paid' ? { paid: r.int(5, 60) * 10000 } : {}),
            },
            i,
          ),
        )
    }
    yield { scenario: number('演欠款投诉2022-', i), procedure: 'payment-complaint', organ: '654000-05', acts: untilToday(acts) }
  }
}
