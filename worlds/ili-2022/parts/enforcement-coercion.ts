import { type ISODate, plusDays } from '#calendar'
import { earlier, enforcers, onWorkday, pair, powersOf, timeline, workday } from '../enforcing.ts'
import { number, type Part, random, TODAY, type WorldCase } from '../part.ts'
import { ordinaryCases, powerByStatute, remediesEnd } from './enforcement-ordinary.ts'

/** Measures outside the penalty cases made here, and enforcements of decisions of 2021. */
const URGENT = 7
const FREEZES = 3
const OLDER = 14

const onTheSpot = (officers: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  officers,
  certificate_shown: true,
  party_called: true,
  party_present: true,
  rights_told: true,
  defence_heard: true,
  record_signed: true,
  decision_and_list_delivered: true,
  period_days: 30,
  recorded_av: true,
  life_necessities: false,
  already_sealed_by_other: false,
  ...more,
})

function* measures(): Iterable<WorldCase> {
  const r = random('coercive-measures')
  let n = 0
  const yielded = (organ: string, acts: WorldCase['acts']): WorldCase => ({
    scenario: number('演强措2022-', n),
    procedure: 'coercive-measure',
    organ,
    acts,
  })
  for (const c of ordinaryCases()) {
    if (!c.seized || c.seized.from >= TODAY) continue
    n++
    const officers = c.handlers
    const t = timeline(n)
    const start = c.seized.from
    t.add('apply', start, 'officer', {
      kind: r.pick(['seize', 'seize', 'seal-property', 'seal-premises']),
      party: c.party,
      power: c.seized.power,
      linked_case: c.scenario,
      grounds: '防止证据损毁、危害扩大（演示）',
      property: `财物清单-${n}`,
    })
    if (n % 11 === 0) {
      t.add('refuse', start, 'responsible-person', { reason: '不符合法定情形（演示）' })
      yield yielded(c.organ, t.acts)
      continue
    }
    const absent = n % 7 === 0
    t.add('approve', start, 'responsible-person').add(
      'impose',
      start,
      'officer',
      onTheSpot(officers, { recorded_av: n % 13 !== 0, ...(absent ? { party_present: false, witness: '演示见证人' } : {}) }),
    )
    const decided = c.decided ?? TODAY
    let bound = plusDays(start, 30)
    if (decided > bound && n % 6 !== 0) {
      t.add('extend', plusDays(start, 28), 'responsible-person', {
        days: 30,
        reason: '案情复杂，尚需鉴定（演示）',
        party_told_in_writing: true,
      })
      bound = plusDays(start, 60)
    }
    // One in six is held beyond the thirty days; what cannot be decided in time is released on the last day.
    const end: ISODate = n % 6 === 0 ? plusDays(bound, 4) : earlier(decided, bound)
    if (r.chance(0.4) && end === decided)
      t.add('dispose', end, 'responsible-person', {
        disposal: r.pick(['confiscated', 'destroyed']),
        linked_case: c.scenario,
        party_told_in_writing: true,
      })
    else
      t.add('release', end, 'responsible-person', { ground: end === decided ? 'decided' : 'expired' }).add(
        'return',
        n % 17 === 0 ? plusDays(end, 2) : end,
        'officer',
        { received_by: '当事人', proceeds_instead: false },
      )
    t.add('close', workday(plusDays(end, 2), 2), 'clerk', { storage_charged: false })
    yield yielded(c.organ, t.acts)
  }
  const able = enforcers.filter(o => powerByStatute(o.code) !== undefined)
  for (let i = 0; i < URGENT; i++) {
    n++
    const o = r.pick(able)
    const on = onWorkday(r.day('2022-02-14', 330))
    const t = timeline(n).add('impose-urgent', on, 'officer', {
      kind: 'seize',
      party: `演示当事人急${i + 1}`,
      power: powerByStatute(o.code),
      ...onTheSpot(pair(r, o.code)),
      urgency: '易腐食品，随时可能转移（演示）',
    })
    t.add('ratify', i === 4 ? plusDays(on, 2) : on, 'responsible-person', { approved: true })
      .add('start-testing', workday(on, 2), 'officer', {
        institution: '演示检验检测中心',
        planned_end: workday(on, 8),
        party_told_in_writing: true,
      })
      .add('end-testing', workday(on, 8), 'officer')
      .add('dispose', plusDays(on, 24), 'responsible-person', { disposal: 'destroyed', party_told_in_writing: true })
      .add('close', workday(plusDays(on, 24), 3), 'clerk', { storage_charged: false })
    yield yielded(o.code, t.acts)
  }
  for (let i = 0; i < FREEZES; i++) {
    n++
    const o = r.pick(able)
    const on = onWorkday(r.day('2022-03-10', 260))
    const t = timeline(n)
      .add('apply', on, 'officer', {
        kind: 'freeze',
        party: `演示当事人冻${i + 1}`,
        power: powerByStatute(o.code),
        grounds: '有转移违法资金的证据（演示）',
        property: `账户清单-${n}`,
      })
      .add('approve', on, 'responsible-person')
    t.add('freeze', on, 'officer', {
      officers: pair(r, o.code),
      certificate_shown: true,
      record_signed: true,
      bank: '演示银行',
      amount: 80_000,
      amount_at_issue: 80_000,
      already_frozen_by_other: false,
      period_days: 30,
    })
      .add('deliver-freeze', workday(on, i === 1 ? 5 : 2), 'officer', { delivered_on: workday(on, i === 1 ? 5 : 2) })
      .add('release', plusDays(on, 27), 'responsible-person', { ground: 'decided' })
      .add('return', plusDays(on, 27), 'officer', { received_by: '当事人', proceeds_instead: false })
      .add('close', workday(plusDays(on, 27), 2), 'clerk', { storage_charged: false })
    yield yielded(o.code, t.acts)
  }
}

interface Owed {
  readonly case: string
  readonly organ: string
  readonly fine: number
  readonly served: ISODate
  readonly payBy: ISODate
}
/** Decisions whose fine was not paid: those of 2022, and some of 2021 whose cases are kept elsewhere. */
const owed = (): readonly Owed[] => {
  const r = random('owed')
  const older = Array.from({ length: OLDER }, (_, i): Owed => {
    const served = onWorkday(r.day('2021-08-10', 150))
    return {
      case: number('演罚普2021-', i + 1),
      organ: r.pick(enforcers).code,
      fine: r.int(5, 300) * 100,
      served,
      payBy: onWorkday(plusDays(served, 15)),
    }
  })
  const ours = ordinaryCases().flatMap((c): Owed[] =>
    c.unpaid && c.served && c.payBy ? [{ case: c.scenario, organ: c.organ, fine: c.fine, served: c.served, payBy: c.payBy }] : [],
  )
  return [...older, ...ours]
}

function* enforcements(): Iterable<WorldCase> {
  const r = random('coercive-enforcements')
  let n = 0
  for (const x of owed()) {
    const power = powerByStatute(x.organ)
    const own = power !== undefined && r.chance(0.45)
    const end = remediesEnd(x.served)
    const on = own ? workday(x.payBy, 12) : workday(end, r.int(3, 20))
    if (on >= TODAY) continue
    n++
    const base = {
      case: x.case,
      decision_served_on: x.served,
      performance_due: x.payBy,
      kind: 'money',
      fine: x.fine,
      surcharge_from: plusDays(x.payBy, 1),
      reconsideration_filed: false,
      lawsuit_filed: false,
      remedies_end: end,
    }
    const amount = x.fine * 2
    const t = timeline(n).add('open', on, 'officer', { ...base, own_power: own, ...(own ? { power } : {}) })
    t.add('urge', workday(on, 1), 'officer', {
      served_on: workday(on, 1),
      time_to_perform: workday(on, 12),
      way: '到指定银行缴纳（演示）',
      amount,
      rights_told: true,
    })
    const urged = workday(on, 1)
    if (n % 4 === 0) {
      t.add('perform', workday(urged, 6), 'party', { amount: x.fine, surcharge: 0 }).add('close', workday(urged, 9), 'clerk', {
        paid_to_treasury: true,
      })
    } else if (own) {
      const ordered = workday(urged, 30)
      t.add('order', ordered, 'responsible-person', { way: 'transfer', immediate: false, served_on: ordered })
      if (n % 7 === 0)
        t.add('agree', workday(ordered, 4), 'responsible-person', {
          instalments: '分三期缴清（演示）',
          surcharge_waived: 0,
          decision_amount_waived: 0,
          remedied: true,
        }).add('perform', workday(ordered, 50), 'party', { amount: x.fine, surcharge: 0 })
      else
        t.add('execute', workday(ordered, 8), 'officer', {
          officers: pair(r, x.organ),
          at_night: false,
          emergency: false,
          cuts_utilities_to_homes: false,
        }).add('finish', workday(ordered, 8), 'officer', { signed: true, amount, surcharge: x.fine })
      t.add('close', workday(ordered, 54), 'clerk', { paid_to_treasury: true })
    } else {
      // Two were asked for more than three months after the remedies had ended.
      const asked = n === 5 || n === 9 ? workday(end, 75) : workday(urged, 13)
      const accepted = workday(asked, 4)
      t.add('apply', asked, 'responsible-person', {
        signed_by_head: true,
        sealed: true,
        documents: ['申请书', '决定书', '催告书', '当事人意见', '标的情况'],
      }).add('court-accept', accepted, 'court')
      if (n % 9 === 0)
        t.add('court-refuse', workday(accepted, 6), 'court', { served_on: workday(accepted, 7), stage: 'enforcement' }).add(
          'close',
          workday(accepted, 20),
          'clerk',
          {},
        )
      else
        t.add('court-allow', workday(accepted, 6), 'court')
          .add('execute', workday(accepted, 14), 'officer', {
            officers: pair(r, x.organ),
            at_night: false,
            emergency: false,
            cuts_utilities_to_homes: false,
          })
          .add('finish', workday(accepted, 14), 'officer', { signed: true, amount, surcharge: x.fine })
          .add('close', workday(accepted, 18), 'clerk', { paid_to_treasury: true })
    }
    yield { scenario: number('演强执2022-', n), procedure: 'coercive-enforcement', organ: x.organ, acts: t.acts }
  }
}

export default {
  *cases(): Iterable<WorldCase> {
    if (powersOf(enforcers[0]!.code, 'compulsion').length === 0) throw new Error('the world has no compulsion items')
    yield* measures()
    yield* enforcements()
  },
} satisfies Part
