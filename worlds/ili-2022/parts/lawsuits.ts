import { type ISODate, plusDays } from '#calendar'
import { below, organs, PREFECTURE, type WorldOrgan } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase } from '../part.ts'

/** Suits heard in 2022 and those in which a head attended, by county (the prefecture stands for its own departments): 223 and 167. */
const heard: readonly (readonly [county: string, heard: number, attended: number])[] = [
  [PREFECTURE, 46, 38],
  ['654027', 12, 8],
  ['654002', 29, 19],
  ['654004', 11, 5],
  ['654003', 18, 14],
  ['654021', 22, 17],
  ['654022', 15, 12],
  ['654023', 20, 16],
  ['654024', 11, 9],
  ['654025', 19, 14],
  ['654026', 9, 7],
  ['654028', 11, 8],
]
const courts: Readonly<Record<string, string>> = { [PREFECTURE]: '伊犁哈萨克自治州演示中级人民法院' }
const courtOf = (county: string): string =>
  courts[county] ?? `${organs.find(o => o.code === county)!.zh.replace('人民政府', '')}演示人民法院`
const sued = (county: string): readonly WorldOrgan[] =>
  below(county).filter(o => (o.enforcementBody || o.tier === 'township' || o.tier === 'county-level') && o.tier !== 'prefecture')

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('lawsuits')
    let n = 0
    for (const [county, count, attended] of heard) {
      const places = sued(county)
      const presence = r.shuffle(Array.from({ length: count }, (_, i) => i < attended))
      for (const present of presence) {
        n++
        const organ = r.pick(places)
        const hearing = r.day('2022-01-12', 335)
        yield {
          scenario: number('演应诉2022-', n),
          procedure: 'litigation-response',
          organ: organ.code,
          acts: suit(r, n, county, organ, hearing, present),
        }
      }
    }
    // Served early in 2023 and not yet heard: the answer is due in March.
    for (let i = 0; i < 14; i++) {
      n++
      const [county] = heard[i % heard.length]!
      const organ = r.pick(sued(county))
      const on = r.day('2023-02-10', 17)
      const acts = [serve(n, county, organ, on, r.chance(0.2))]
      if (i % 3 === 0)
        acts.push(
          act(
            'appoint-agents',
            plusDays(on, 1) > '2023-02-28' ? '2023-02-28' : plusDays(on, 1),
            'organ',
            { agents: '演示律师', number: 1 },
            n,
          ),
        )
      yield { scenario: number('演应诉2023-', n), procedure: 'litigation-response', organ: organ.code, acts }
    }
  },
} satisfies Part

const serve = (n: number, county: string, organ: WorldOrgan, on: ISODate, summaryProcedure: boolean): WorldAct =>
  act(
    'serve',
    on,
    'court',
    {
      court: courtOf(county),
      caseNo: `(${on.slice(0, 4)})演行初${n}号`,
      instance: 'first',
      plaintiff: `演示原告${number('', n)}`,
      defendant: organ.code,
      ...(summaryProcedure ? { summaryProcedure: true } : {}),
    },
    n,
  )

const suit = (
  r: ReturnType<typeof random>,
  n: number,
  county: string,
  organ: WorldOrgan,
  hearing: ISODate,
  present: boolean,
): WorldAct[] => {
  const served = plusDays(hearing, -r.int(32, 60))
  const must = r.chance(0.12)
  const out: WorldAct[] = [serve(n, county, organ, served, false)]
  // Two in a hundred answer late.
  out.push(
    act(
      'submit-answer',
      plusDays(served, r.chance(0.02) ? r.int(19, 24) : r.int(6, 14)),
      'organ',
      { answer: `答辩状-${n}`, evidence: [`证据-${n}`], norms: [`依据-${n}`] },
      n,
    ),
  )
  const assessed = plusDays(hearing, -r.int(8, 14))
  if (!r.chance(0.1)) out.push(act('assess-attendance', assessed, 'response-office', { situations: [], mustAttend: must }, n))
  out.push(
    act(
      'notify-hearing',
      plusDays(hearing, -r.int(4, 7)),
      'court',
      { hearingOn: `${hearing}T10:30+08:00`, courtRequiresHead: must && r.chance(0.5), noticeServedOn: plusDays(hearing, -4) },
      n,
    ),
  )
  const post = r.pick(['principal', 'deputy', 'deputy', 'deputy', 'other-in-charge'])
  let told = false
  if (present)
    out.push(
      act(
        'name-head',
        plusDays(hearing, -3),
        'organ',
        { head: `officer-h${n}`, post, ofOrgan: organ.code, certificateOn: plusDays(hearing, -2) },
        n,
      ),
    )
  else if (r.chance(0.45)) {
    told = true
    out.push(
      act(
        'report-absence',
        plusDays(hearing, -2),
        'organ',
        { reason: r.pick(['irreplaceable-duty', 'other', 'accident']), proof: [`说明-${n}`], sealedOrSigned: true },
        n,
      ),
    )
    out.push(act('court-rules-on-absence', plusDays(hearing, -1), 'court', { accepted: r.chance(0.5) }, n))
  }
  const nobody = !present && !told && r.chance(0.1)
  out.push(
    act(
      'hold-hearing',
      hearing,
      'court',
      present
        ? {
            headAttended: post,
            staffAttended: r.chance(0.9),
            lawyerAttended: r.chance(0.6),
            headOfOrgan: organ.code,
            certificateBeforeHearing: true,
            headSpoke: r.chance(0.93),
            headSpokeOnResolution: r.chance(0.9),
          }
        : { headAttended: 'none', staffAttended: !nobody, lawyerAttended: !nobody },
      n,
    ),
  )
  const judged = plusDays(hearing, r.int(12, 45))
  if (r.chance(0.12)) return [...out, act('plaintiff-withdraws', plusDays(hearing, r.int(3, 20)), 'court', { afterSettlement: true }, n)]
  const lost = r.chance(0.14)
  out.push(
    act(
      'receive-judgment',
      judged,
      'court',
      {
        kind: 'judgment',
        outcome: lost ? r.pick(['revoke', 'revoke-in-part', 'confirm-unlawful', 'order-performance']) : 'claims-dismissed',
        lost,
        servedOn: judged,
        final: false,
      },
      n,
    ),
  )
  if (r.chance(0.2)) out.push(act('appeal', plusDays(judged, r.int(5, 14)), 'plaintiff', { by: 'plaintiff' }, n))
  else {
    const effective = plusDays(judged, 17)
    out.push(act('become-effective', effective, 'court', lost ? { performanceDueOn: plusDays(effective, 60) } : {}, n))
    if (lost)
      out.push(
        act('perform', plusDays(effective, r.chance(0.85) ? r.int(10, 55) : 75), 'organ', {}, n),
        act('close', plusDays(effective, 80), 'response-office', { review: '复盘（演示）' }, n),
      )
    else out.push(act('close', plusDays(effective, 6), 'response-office', {}, n))
  }
  return out.filter(a => a.at < '2023-03-01T09:00')
}
