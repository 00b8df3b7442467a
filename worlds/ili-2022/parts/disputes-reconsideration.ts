import { plusDays } from '#calendar'
import { below, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import { places } from './disputes-registers.ts'

const YEAR = 150
const matters = [
  '行政处罚决定',
  '不动产登记',
  '工伤认定决定',
  '政府信息公开答复',
  '责令限期改正通知',
  '房屋征收补偿决定',
  '不履行法定职责',
  '社会保险待遇核定',
  '强制拆除行为',
  '草原使用证颁发',
]
/** How the applications of the year end: a little over one in seven corrects the act, as many are settled. */
const ends: readonly (readonly [end: string, share: number])[] = [
  ['uphold', 72],
  ['dismiss', 9],
  ['revoke', 11],
  ['confirm-unlawful', 5],
  ['order-performance', 3],
  ['change', 1],
  ['mediate', 8],
  ['withdraw-settled', 14],
  ['withdraw', 8],
  ['terminate', 2],
  ['reject', 12],
  ['abandon', 3],
  ['suspended', 2],
]

/** From the application to the closed file under the Law of 2017, which governs all of 2022. */
const review = (r: ReturnType<typeof random>, n: number, on: string, respondent: string, end: string): WorldAct[] => {
  const day = (k: number) => plusDays(on, k)
  const office = (name: string, k: number, data?: WorldAct['data']) => act(name, day(k), 'reconsideration-office', data, n)
  const acts: WorldAct[] = [
    act(
      'apply',
      on,
      'applicant',
      {
        applicant: `演示申请人${number('', n)}`,
        respondent,
        challengedAct: r.pick(matters),
        learnedOn: day(-r.int(3, 55)),
        requests: '请求撤销或者确认违法（演示）',
        channel: r.pick(['in-person', 'in-person', 'post', 'oral', 'email']),
      },
      n,
    ),
  ]
  if (end === 'reject') return [...acts, office('reject', 3, { reason: '不属于行政复议受案范围（演示）' })]
  if (end === 'abandon')
    return [
      ...acts,
      office('request-correction', 2, { items: '补正身份证明和具体请求', dueOn: day(17) }),
      office('deem-abandoned', 22, { note: '无正当理由逾期未补正' }),
    ]
  acts.push(office('docket', r.int(1, 3), { handlers: [`officer-fy${1 + (n % 14)}`, `officer-fy${1 + ((n + 5) % 14)}`] }))
  // One copy in forty goes out after the seven working days, one answer in twenty-five after the ten days.
  const sent = r.chance(0.025) ? 14 : r.int(3, 6)
  const received = sent + 1
  acts.push(office('send-copy', sent), act('copy-received', day(received), 'respondent', undefined, n))
  if (end === 'suspended')
    return [
      ...acts,
      act('answer', day(received + 8), 'respondent', { answer: `答复书-${n}`, evidence: [`证据-${n}`] }, n),
      office('suspend', 30, { ground: '案件以另案审理结果为依据', partiesTold: true }),
    ]
  const answered = received + (r.chance(0.04) ? r.int(13, 17) : r.int(5, 9))
  acts.push(act('answer', day(answered), 'respondent', { answer: `答复书-${n}`, evidence: [`证据-${n}`] }, n))
  if (r.chance(0.3))
    acts.push(
      office('investigate', answered + 2, {
        officers: [`officer-fy${1 + (n % 14)}`, `officer-fy${1 + ((n + 5) % 14)}`],
        cardsShown: !r.chance(0.02),
      }),
    )
  if (r.chance(0.28)) acts.push(office('hold-hearing', answered + r.int(4, 8), { record: `听证笔录-${n}` }))
  const extended = r.chance(0.1)
  if (extended)
    acts.push(act('extend', day(r.int(45, 56)), 'organ-head', { days: 30, approvedBy: `officer-fh${n % 12}`, partiesTold: true }, n))
  const decided = extended ? r.int(66, 84) : r.chance(0.03) ? r.int(67, 78) : r.int(answered + 9, 57)
  if (end === 'mediate')
    return [
      ...acts,
      act('mediate', day(decided), 'reconsideration-organ', { discretionOrMoney: true, signedByAll: true, sealed: true }, n),
      office('close', decided + 5),
    ]
  if (end.startsWith('withdraw'))
    return [...acts, act('withdraw', day(decided), 'applicant', { allowed: true, afterSettlement: end === 'withdraw-settled' }, n)]
  if (end === 'terminate')
    return [...acts, act('terminate', day(decided), 'reconsideration-organ', { ground: '申请人死亡，无人承受权利' }, n)]
  const redo = end === 'revoke' && r.chance(0.5)
  acts.push(
    act(
      'decide',
      day(decided),
      'reconsideration-organ',
      {
        outcome: end,
        approval: r.chance(0.8) ? 'head' : 'collective',
        ...(redo ? { redo } : {}),
        ...(end === 'order-performance' ? { performBy: day(decided + 30) } : {}),
      },
      n,
    ),
  )
  acts.push(office('serve-decision', decided + 2, { servedOn: day(decided + 2) }))
  if (end === 'revoke' && r.chance(0.35))
    acts.push(
      act(
        'issue-opinion-letter',
        day(decided + 4),
        'reconsideration-organ',
        { toOrgan: respondent, receivedOn: day(decided + 5), matter: '完善送达和告知程序（演示）' },
        n,
      ),
      act('report-correction', day(decided + 5 + r.int(20, 58)), 'respondent', { done: '已开展专项整改（演示）' }, n),
    )
  if (end === 'uphold' && r.chance(0.15)) acts.push(act('sued', day(decided + 2 + r.int(5, 14)), 'applicant', {}, n))
  if (redo || end === 'order-performance')
    acts.push(act('perform', day(decided + (r.chance(0.06) ? 66 : r.int(12, 29))), 'respondent', { sameAsBefore: false }, n))
  return [...acts, office('close', decided + 70)]
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('reconsideration')
    const planned = r.shuffle(ends.flatMap(([end, share]) => Array.from({ length: share }, () => end)))
    for (let i = 0; i < YEAR + 16; i++) {
      const n = i + 1
      const [place] = r.pick(places)
      const organ = r.chance(0.35) ? PREFECTURE : place
      // The prefecture reconsiders what counties and its own departments did; a county what its departments and townships did.
      const respondents = below(organ)
        .filter(o => o.code !== organ && (o.enforcementBody || o.tier === 'township'))
        .map(o => o.code)
      if (organ === PREFECTURE) respondents.push(...places.slice(1).map(([code]) => code))
      const on = i < YEAR ? r.day('2021-12-20', 350) : r.day('2023-01-09', 49)
      const acts = review(r, n, on, r.pick(respondents), i < YEAR ? planned[i]! : 'uphold').sort((a, b) =>
        a.at.slice(0, 10).localeCompare(b.at.slice(0, 10)),
      )
      yield { scenario: number(`演复${on.slice(0, 4)}-`, n), procedure: 'reconsideration', organ, acts: acts.filter(a => a.at < TODAY) }
    }
  },
} satisfies Part
