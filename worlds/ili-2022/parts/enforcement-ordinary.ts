import { type ISODate, plusDays, plusMonths } from '#calendar'
import {
  benchmarkOf,
  byStatute,
  earlier,
  enforcers,
  later,
  leniencyOf,
  officersOf,
  onWorkday,
  pair,
  powersOf,
  reviewerOf,
  type Timeline,
  timeline,
  workday,
} from '../enforcing.ts'
import { number, type Part, random, type WorldCase } from '../part.ts'
import { type Penalty, penaltyOf } from '../penalties.ts'
import type { Rng } from '../random.ts'

/** Ordinary penalty cases filed from January 2022 to February 2023. */
const CASES = 118
const facts = [
  '未按照规定建立安全生产台账',
  '经营超过保质期的食品',
  '未取得许可从事道路货物运输',
  '擅自占用草原堆放物料',
  '未按规定处置建筑垃圾',
  '未按照水土保持方案施工',
  '从事无证经营',
  '计量器具未经检定',
  '未与劳动者订立书面合同',
  '擅自改变土地用途',
  '超标排放污染物',
  '销售未经检疫的肉类',
]

/** What other parts of the world need to know of an ordinary case. */
export interface OrdinaryCase extends WorldCase {
  readonly party: string
  readonly fine: number
  readonly decided?: ISODate
  readonly served?: ISODate
  readonly payBy?: ISODate
  readonly unpaid: boolean
  /** A step of it was unlawful, and knowingly so. */
  readonly flawed: boolean
  /** Seized in the case: from the second day of the investigation to the decision. */
  readonly seized?: { readonly from: ISODate; readonly power: string }
  readonly handlers: readonly string[]
}
/** From the notice to the day on which the decision may be made; the hearing where it is owed and asked for. */
const hear = (t: Timeline, r: Rng, p: Penalty, concluded: ISODate): ISODate => {
  const told = workday(concluded, 1)
  t.add('notify', told, 'officer', {
    served_on: told,
    kinds: p.kinds,
    fine: p.fine,
    facts_reasons_basis: true,
    rights_told: true,
    hearing_applies: p.hearing,
    hearing_right_told: p.hearing,
  })
  if (p.hearing && r.chance(0.5)) {
    const asked = workday(told, r.int(1, 5))
    const notified = workday(asked, 2)
    const held = workday(notified, 8)
    const presiding = `presiding-${p.organ}`
    t.add('request-hearing', asked, 'party', { form: 'written' })
      .add('notify-hearing', notified, 'presiding-officer', { hearing_on: held, place: '机关听证室（演示）', presiding, public: true })
      .add('hold-hearing', held, 'presiding-officer', { presiding, public: true, closed_ground: 'none', record_signed: true })
    return workday(held, 1)
  }
  if (r.chance(0.25)) {
    const said = workday(told, r.int(1, 4))
    const over = p.hearing ? workday(told, 6) : workday(said, 2)
    t.add('defend', said, 'party', { content: '对违法事实无异议，请求从轻处理（演示）' }).add(
      'review-defence',
      workday(said, 1),
      'officer',
      { accepted: r.chance(0.3), reasons: '已结合整改情况复核（演示）' },
    )
    return over
  }
  if (r.chance(0.2)) {
    const waived = workday(told, 1)
    t.add('waive', waived, 'party', { defence: true, hearing: p.hearing, signed: true })
    return workday(waived, 1)
  }
  return workday(told, 7)
}

const carryOut = (
  t: Timeline,
  r: Rng,
  p: Penalty,
  n: number,
  decided: ISODate,
  publishable: boolean,
): { served: ISODate; payBy: ISODate; unpaid: boolean } => {
  const served = workday(decided, n % 37 === 0 ? 9 : r.int(1, 5))
  const published = workday(served, n % 23 === 0 ? 9 : 1)
  t.add('serve', served, 'clerk', { method: r.pick(['direct', 'direct', 'direct', 'post', 'left']), served_on: served })
  if (publishable) t.add('publish', published, 'clerk', { url: `https://example.invalid/penalties/o${n}` })
  const payBy = onWorkday(plusDays(served, 15))
  const unpaid = r.chance(0.16)
  if (!unpaid) {
    const paid = onWorkday(plusDays(later(published, served), r.int(1, 6)))
    const late = n % 19 === 0
    const day = late ? workday(payBy, 3) : earlier(paid, payBy)
    const days = Math.round((Date.parse(day) - Date.parse(payBy)) / 86_400_000)
    t.add('pay', day, 'party', { amount: p.fine, surcharge: late ? Math.round(p.fine * 3 * days) / 100 : 0 })
    if (n % 26 === 0)
      t.add('challenge', workday(day, 2), 'party', { kind: r.pick(['reconsideration', 'lawsuit']) }).add(
        'challenge-over',
        workday(day, 40),
        'clerk',
        { outcome: r.pick(['upheld', 'upheld', 'rejected', 'withdrawn', 'revoked']) },
      )
    else t.add('close', workday(day, n % 41 === 0 ? 18 : r.int(3, 10)), 'responsible-person', { ground: 'performed' })
  }
  return { served, payBy, unpaid }
}

const make = (r: Rng, n: number): OrdinaryCase => {
  const o = r.pick(enforcers)
  const p = penaltyOf(r, o.code, n)
  const t = timeline(n)
  const party = `演示当事人普${number('', n)}`
  const officers = pair(r, o.code)
  let filed = onWorkday(r.day('2022-01-06', 412))
  const base = { scenario: number('演罚普2022-', n), procedure: 'penalty-ordinary', organ: o.code, party, fine: p.fine, handlers: officers }
  const done = (more: Partial<OrdinaryCase> = {}): OrdinaryCase => ({ ...base, unpaid: false, flawed: false, ...more, acts: t.acts })
  if (r.chance(0.6)) {
    t.add('receive-lead', filed, 'officer', {
      source: r.pick(['inspection', 'inspection', 'complaint', 'complaint', 'transfer', 'monitoring']),
      received_on: filed,
      summary: `${r.pick(facts)}线索（演示）`,
    })
    filed = workday(filed, n % 53 === 0 ? 18 : r.int(3, 12))
    if (n % 15 === 0) {
      t.add('decide-not-to-file', filed, 'responsible-person', {
        reason: r.pick(['minor-corrected', 'first-and-corrected', 'no-violation', 'no-jurisdiction']),
      })
      return done()
    }
  }
  t.add('file', filed, 'responsible-person', {
    officers,
    party,
    party_kind: p.party_kind,
    power: p.power,
    violation_ended: plusDays(filed, -r.int(20, 200)),
    discovered_on: plusDays(filed, -r.int(1, 15)),
    life_safety_harm: false,
    grounds: `${r.pick(facts)}，有初步证据（演示）`,
  })
  // A few interviews were held by one officer alone.
  const flawed = n % 47 === 0
  const began = workday(filed, r.int(1, 3))
  t.add('investigate', began, 'officer', {
    kind: r.pick(['interview', 'inspection']),
    officers: flawed ? officers.slice(0, 1) : officers,
    certificate_shown: true,
    record_made: true,
    recorded_av: true,
  })
  let last = began
  if (n % 9 === 0) {
    t.add('preserve-evidence', began, 'officer', { officers, items: `清单-${n}`, approved_by: `head-${o.code}`, urgent: false })
    last = workday(began, n % 54 === 0 ? 9 : 5)
    t.add('dispose-preserved', last, 'officer', { disposal: r.pick(['copied', 'released', 'sent-for-test']) })
  }
  if (n % 11 === 0) {
    t.add('start-testing', workday(last, 1), 'officer', { institution: '演示检验检测中心', rule: '市场监督管理行政处罚程序规定第六十四条' })
    last = workday(last, 15)
    t.add('end-testing', last, 'officer', { told_party: true })
  }
  if (n % 59 === 0) {
    t.add('terminate', workday(last, 20), 'responsible-person', { ground: 'dissolved-no-successor' })
    return done()
  }
  // Most are investigated in a few weeks; a few overrun the ninety days.
  const slow = n % 33 === 0
  const concluded = workday(last, slow ? 60 : r.int(6, 25))
  t.add('investigate', workday(last, 2), 'officer', { kind: 'documents', officers, certificate_shown: true, record_made: true }).add(
    'conclude',
    concluded,
    'officer',
    { report: `终结报告-${n}`, proposal: '建议依法处理（演示）' },
  )
  if (n % 61 === 0) {
    t.add('report-crime', workday(concluded, 1), 'officer', { report: `移送报告-${n}` })
      .add('approve-transfer', workday(concluded, 2), 'responsible-person', { approved: true })
      .add('transfer', workday(concluded, 2), 'officer', { to_organ: '演示公安局' })
    return done()
  }
  const common = {
    major: false,
    power: p.power,
    benchmark_deviation: 'none',
    correction_ordered: true,
    educated: true,
    document_complete: true,
  }
  const lenient = leniencyOf(o.code)
  const exempt =
    p.first && lenient?.kind === 'exempt-minor'
      ? 'no-penalty-minor'
      : p.first && lenient?.kind === 'exempt-first'
        ? 'no-penalty-first'
        : n % 29 === 0
          ? 'no-penalty-not-proven'
          : undefined
  if (exempt && (exempt === 'no-penalty-not-proven' || p.tier === 'A')) {
    const decided = workday(concluded, 3)
    t.add('decide', decided, 'responsible-person', {
      ...common,
      outcome: exempt,
      degree: 'ordinary',
      kinds: 'none',
      fine: 0,
      publishable: false,
      ...(exempt === 'no-penalty-not-proven' ? {} : { leniency_item: lenient!.id }),
    })
    const served = workday(decided, 2)
    t.add('serve', served, 'clerk', { method: 'direct', served_on: served }).add('close', workday(decided, 8), 'responsible-person', {
      ground: 'no-penalty',
    })
    return done({ decided, served, flawed })
  }
  const ripe = hear(t, r, p, concluded)
  const reviewed = workday(ripe, r.int(2, 6))
  const needed = p.major || t.acts.some(a => a.act === 'hold-hearing')
  if (needed)
    t.add('submit-review', ripe, 'officer').add('legal-review', reviewed, 'legal-reviewer', {
      reviewer: reviewerOf(o.code),
      outcome: 'passed',
      opinion: '事实清楚，证据充分，程序合法，裁量适当（演示）',
    })
  if (p.major)
    t.add('discuss', workday(reviewed, 1), 'leaders', {
      attendees: [`head-${o.code}`, `deputy-${o.code}`],
      conclusion: '同意拟处罚意见（演示）',
      minutes: `讨论记录-${n}`,
    })
  const decided = workday(reviewed, needed ? 2 : 0)
  const publishable = p.party_kind === 'organisation' || p.fine >= 5000
  t.add('decide', decided, 'responsible-person', {
    ...common,
    major: p.major,
    outcome: 'penalty',
    degree: r.pick(['ordinary', 'ordinary', 'lighter', 'reduced', 'heavier']),
    kinds: p.kinds,
    fine: p.fine,
    publishable,
    ...(p.major ? { review_grounds: '直接关系当事人重大权益（演示）' } : {}),
    ...(p.first ? { benchmark: benchmarkOf(o.code, p.tier) } : {}),
  })
  const compulsion = powersOf(o.code, 'compulsion')[0]
  return done({
    decided,
    ...carryOut(t, r, p, n, decided, publishable),
    flawed: flawed || slow,
    ...(compulsion && n % 4 === 0 && !slow ? { seized: { from: began, power: compulsion.id } } : {}),
  })
}

let made: readonly OrdinaryCase[] | undefined
/** The ordinary penalty cases of the world, the same each time. */
export const ordinaryCases = (): readonly OrdinaryCase[] => {
  const r = random('enforcement-ordinary')
  made ??= Array.from({ length: CASES }, (_, i) => make(r, i + 1))
  return made
}
/** Last day to sue: six months after service (行政诉讼法 46), longer than the sixty days of reconsideration. */
export const remediesEnd = (served: ISODate): ISODate => onWorkday(plusMonths(served, 6))
export const powerByStatute = (organ: string): string | undefined => powersOf(organ, 'compulsion').find(byStatute)?.id
export const anyOfficers = (organ: string): readonly string[] => officersOf(organ).slice(0, 2)

export default {
  *cases(): Iterable<WorldCase> {
    for (const { scenario, procedure, organ, acts } of ordinaryCases())
      if (acts.length > 0) yield { scenario, procedure, organ, acts: [...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) }
  },
} satisfies Part
