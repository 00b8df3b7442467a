import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import { unitOf } from './disputes-registers.ts'

const COUNT = 34

/** Disputes over title to land, forest and grassland: mediation first, then a proposal of the department and a decision of the government. */
export default {
  *cases(): Iterable<WorldCase> {
    const r = random('adjudication')
    for (let i = 0; i < COUNT; i++) {
      const n = i + 1
      const on = r.day(i < COUNT - 6 ? '2022-01-10' : '2022-12-20', i < COUNT - 6 ? 330 : 60)
      const [place] = r.pick(counties)
      yield {
        scenario: number(`演裁${on.slice(0, 4)}-`, n),
        procedure: 'adjudication',
        organ: unitOf(place, '自然资源局'),
        acts: title(r, n, on).filter(a => a.at < TODAY),
      }
    }
  },
} satisfies Part

const title = (r: ReturnType<typeof random>, n: number, on: string): WorldAct[] => {
  const day = (k: number) => plusDays(on, k)
  const by = (name: string, k: number, data?: WorldAct['data'], role = 'resources-department') => act(name, day(k), role, data, n)
  const kind = n % 9 === 4 ? r.pick(['infringement', 'farm-contract']) : 'title'
  const acts = [
    by(
      'apply',
      0,
      {
        applicant: `演示村组${number('', n)}`,
        otherParty: `演示对方${number('', n)}`,
        resource: r.pick(['grassland', 'grassland', 'grassland', 'land', 'land', 'forest']),
        negotiated: true,
        claim: '请求确认权属界线（演示）',
        kind,
      },
      'applicant',
    ),
  ]
  if (kind !== 'title') return [...acts, by('reject', 5, { reason: '不属于权属争议，告知依其他程序处理（演示）' }, 'government')]
  const accepted = r.chance(0.05) ? 15 : r.int(2, 6)
  acts.push(
    by('accept', accepted, { handlers: [`officer-zr${n}`, `officer-zs${n}`] }),
    by('send-copy', accepted + 4, { receivedOn: day(accepted + 6) }),
  )
  if (r.chance(0.8)) acts.push(by('defend', accepted + r.int(12, 34), { answer: `答辩书-${n}` }, 'other-party'))
  if (r.chance(0.06)) return [...acts, by('withdraw', accepted + 40, undefined, 'applicant')]
  const surveyed = accepted + r.int(38, 60)
  const agreed = r.chance(0.5)
  acts.push(
    by('survey', surveyed, { partiesNotified: true, record: `勘验笔录-${n}` }),
    by('mediate-attempt', surveyed + 12, { result: agreed ? 'agreed' : 'failed' }),
  )
  if (agreed)
    return [
      ...acts,
      by('mediate', surveyed + 20, {
        signed: true,
        sealed: true,
        effectiveOn: day(surveyed + 18),
        servedOn: day(surveyed + 20),
        copiedUp: true,
      }),
    ]
  const late = r.chance(0.08)
  const proposed = late ? accepted + 196 : surveyed + r.int(25, 90)
  const decided = proposed + r.int(18, 40)
  acts.push(
    by('propose', proposed, {
      facts: '经实地调查，争议地块四至清楚（演示）',
      conclusion: '按历史使用现状确定权属（演示）',
      copiedUp: true,
    }),
    by('submit', proposed + 3),
  )
  acts.push(by('decide', decided, { decision: `处理决定书-${n}`, servedOn: day(decided + 4), remediesTold: !r.chance(0.05) }, 'government'))
  if (r.chance(0.25)) return [...acts, by('challenged', decided + 20, { next: `演裁后续-${n}` }, 'applicant')]
  return [...acts, by('become-effective', decided + 38, undefined, 'government')]
}
