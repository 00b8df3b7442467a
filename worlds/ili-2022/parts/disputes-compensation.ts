import { plusDays } from '#calendar'
import { organs } from '../organs.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'

const COUNT = 26

/** Claims for harm done by an administrative act: decided within two months, paid through the finance department, recovery considered. */
export default {
  *cases(): Iterable<WorldCase> {
    const r = random('state-compensation')
    const liable = organs.filter(o => o.enforcementBody)
    for (let i = 0; i < COUNT; i++) {
      const n = i + 1
      const organ = r.pick(liable).code
      const on = i < COUNT - 4 ? r.day('2022-01-10', 330) : r.day('2023-01-12', 40)
      yield {
        scenario: number(`演赔${on.slice(0, 4)}-`, n),
        procedure: 'state-compensation',
        organ,
        acts: claim(r, n, on, organ).filter(a => a.at < TODAY),
      }
    }
  },
} satisfies Part

const claim = (r: ReturnType<typeof random>, n: number, on: string, organ: string): WorldAct[] => {
  const day = (k: number) => plusDays(on, k)
  const by = (name: string, k: number, data?: WorldAct['data'], role = 'liable-organ') => act(name, day(k), role, data, n)
  const acts = [
    by(
      'claim',
      0,
      {
        claimant: `演示赔偿请求人${number('', n)}`,
        organ,
        harm: r.pick(['property', 'property', 'property', 'person']),
        learnedOn: day(-r.int(20, 500)),
        unlawfulConfirmed: r.chance(0.8),
        amount: r.int(8, 400) * 100,
        inPerson: r.chance(0.7),
        receiptGiven: !r.chance(0.04),
      },
      'claimant',
    ),
  ]
  if (r.chance(0.25)) acts.push(by('request-correction', 3, { items: '补充损失证明' }), by('submit-correction', 8, undefined, 'claimant'))
  acts.push(by('hear-claimant', r.int(10, 20), { record: `听取意见笔录-${n}` }))
  const agreed = r.chance(0.6)
  if (r.chance(0.7))
    acts.push(by('negotiate', r.int(21, 30), { result: agreed ? 'agreed' : 'failed', about: r.pick(['amount', 'items', 'manner']) }))
  const decided = n % 13 === 5 ? 67 : r.int(34, 57)
  if (r.chance(0.25)) {
    acts.push(by('refuse', decided, { reason: '行为未被确认违法，损失与行为无因果关系（演示）' }), by('serve', decided + r.int(2, 8)))
    return r.chance(0.3)
      ? [...acts, by('sue', decided + 40, { litigation: `演行赔${n}` }, 'claimant')]
      : [...acts, by('close', decided + 100)]
  }
  const amount = r.int(6, 300) * 100
  const served = decided + r.int(2, 8)
  acts.push(by('decide', decided, { amount, manner: 'money', letter: `赔偿决定书-${n}` }), by('serve', served))
  const asked = served + r.int(5, 20)
  const sent = asked + r.int(2, 6)
  const paid = sent + (n % 11 === 3 ? 19 : r.int(5, 14))
  acts.push(
    by('claim-payment', asked, { documents: [`支付申请-${n}`], complete: true }, 'claimant'),
    by('send-to-finance', sent),
    by('pay', paid, { amount, receivedOn: day(paid) }, 'finance-department'),
    by('tell-paid', paid + 1, undefined, 'finance-department'),
  )
  acts.push(
    r.chance(0.3)
      ? by('recover', paid + 30, { officer: `officer-zc${n}`, fault: 'gross-negligence', amount: Math.round(amount / 5) })
      : by('no-recovery', paid + 25, { reason: '经研判无故意或者重大过失（演示）' }),
  )
  return [...acts, by('close', paid + 45)]
}
