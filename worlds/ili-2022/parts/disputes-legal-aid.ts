import { plusDays } from '#calendar'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import { intakeOf } from './disputes-mediation.ts'
import { aidCentreOf, places, providers } from './disputes-registers.ts'

const YEAR = 100
const CENTRE_OPEN = '2022-05-05'

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('legal-aid')
    for (let i = 0; i < YEAR + 14; i++) {
      const n = i + 1
      const on = i < YEAR ? r.day('2022-01-05', 355) : r.day('2023-01-28', 30)
      const scenario = number(`演援${on.slice(0, 4)}-`, n)
      const [place] = r.pick(places)
      yield { scenario, procedure: 'legal-aid', organ: aidCentreOf(place), acts: aid(r, n, on, scenario).filter(a => a.at < TODAY) }
    }
  },
} satisfies Part

/** Three in ten are defences the court or the police ask for; the others are applied for, most of them by migrant workers and the families of the old and the young. */
const aid = (r: ReturnType<typeof random>, n: number, on: string, scenario: string): WorldAct[] => {
  const day = (k: number) => plusDays(on, k)
  const centre = (name: string, k: number, data?: WorldAct['data']) => act(name, day(k), 'aid-centre', data, n)
  const provider = r.pick(providers)
  const years = Number(on.slice(0, 4)) - provider.licensed
  /** Days from the opening to the assignment, then to the report. */
  const served = (k: number): WorldAct[] => {
    const reported = k + r.int(35, 120)
    return [
      centre('assign', k, { lawyer: provider.id, years }),
      act('inform-client', day(k + 9), 'aid-lawyer', { note: '已会见并告知办理情况（演示）' }, n),
      ...(r.chance(0.05)
        ? [
            centre('end', reported, { ground: r.pick(['case-ended', 'own-lawyer', 'asked']), objectionTold: true }),
            centre('close', reported + 8),
          ]
        : [
            act('file-report', day(reported), 'aid-lawyer', { documents: [`结案材料-${n}`] }, n),
            centre('pay-subsidy', reported + 15, { amount: r.int(8, 26) * 100 }),
            centre('close', reported + 16, { satisfaction: r.pick(['satisfied', 'satisfied', 'satisfied', 'basically']) }),
          ]),
    ]
  }
  if (r.chance(0.3))
    return [
      act(
        'notified-defence',
        on,
        'case-organ',
        { caseOrgan: '演示人民法院', ground: r.pick(['minor', 'disabled', 'diminished', 'life-or-death', 'other', 'other']) },
        n,
      ),
      ...served(r.chance(0.03) ? 6 : r.int(1, 3)),
    ]
  const matter = r.pick(['labour', 'labour', 'labour', 'support', 'injury', 'injury', 'abuse', 'social-insurance', 'other'])
  const hardship = matter === 'labour' ? 'exempt' : matter === 'abuse' ? 'not-needed' : 'self-declared'
  const fromCentre = on >= CENTRE_OPEN && r.chance(0.35)
  const urgent = n % 20 === 11
  const acts = [
    act(
      'apply',
      on,
      'applicant',
      {
        applicant: `演示受援人${number('', n)}`,
        matter,
        litigation: false,
        hardship,
        ...(matter === 'labour' ? { exemptGround: 'migrant-worker' } : {}),
        ...(urgent ? { limitationEndsOn: day(5) } : {}),
        ...(fromCentre ? { intake: intakeOf(scenario) } : {}),
      },
      n,
    ),
  ]
  if (urgent) {
    const late = 40 + r.int(0, 30)
    return [
      ...acts,
      centre('aid-in-advance', 1, { ground: 'limitation-under-seven-days', lawyer: provider.id }),
      act('complete-papers', day(6), 'applicant', undefined, n),
      act('file-report', day(late), 'aid-lawyer', { documents: [`结案材料-${n}`] }, n),
      centre('close', late + 9),
    ]
  }
  let k = 0
  if (r.chance(0.12)) {
    acts.push(centre('ask-supplement', 2, { items: '补充劳动关系或者身份材料', dueOn: day(12) }))
    if (r.chance(0.15)) return [...acts, centre('deem-withdrawn', 16)]
    acts.push(act('submit-supplement', day(8), 'applicant', {}, n))
    k = 8
  }
  const decided = k + (r.chance(0.03) ? 10 : r.int(1, 6))
  if (!r.chance(0.1))
    return [...acts, centre('grant', decided, { scope: '代理（演示）' }), ...served(decided + (r.chance(0.03) ? 6 : r.int(0, 2)))]
  acts.push(centre('refuse', decided, { reason: '不属于法律援助事项范围（演示）', inWriting: true, objectionTold: true }))
  if (r.chance(0.5)) return [...acts, centre('close', decided + 20)]
  const corrected = r.chance(0.5)
  acts.push(
    act('object', day(decided + 4), 'applicant', undefined, n),
    act('decide-objection', day(decided + 8), 'justice-department', { result: corrected ? 'corrected' : 'upheld', remediesTold: true }, n),
  )
  return corrected
    ? [...acts, centre('grant-after-objection', decided + 9), ...served(decided + 10)]
    : [...acts, centre('close', decided + 30)]
}
