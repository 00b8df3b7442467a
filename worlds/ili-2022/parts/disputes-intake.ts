import { plusDays } from '#calendar'
import { PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import legalAid from './disputes-legal-aid.ts'
import mediation, { intakeOf } from './disputes-mediation.ts'
import { CENTRE, unitOf } from './disputes-registers.ts'
import petitions from './petitions.ts'

const outside: readonly (readonly [channel: string, properWay: string | undefined, organ: string, matter: string])[] = [
  ['labour-arbitration', 'arbitration', '人力资源和社会保障局', '拖欠劳动报酬'],
  ['litigation', 'litigation', '司法局', '买卖合同欠款'],
  ['social-relief', undefined, '民政局', '家庭生活困难求助'],
  ['judicial-relief', undefined, '司法局', '判决难以执行，生活困难'],
  ['other-organ', undefined, '住房和城乡建设局', '商品房质量'],
]
/** Every so-many-th petition handed in by somebody who came in person was taken in at the centre that day. */
const EVERY_PETITION = 11
const OUTSIDE = 40

/** The day a child case opened and the day it ended, where it did. */
interface Child {
  readonly scenario: string
  readonly channel: string
  readonly organ: string
  readonly opened: string
  readonly ended: string | undefined
}
const endings = ['close', 'court-rules', 'fail', 'refuse', 'deem-withdrawn', 'divert', 'tell-path']
const childOf = (c: WorldCase, channel: string): Child => {
  const last = c.acts.at(-1)!
  return {
    scenario: c.scenario,
    channel,
    organ: c.organ,
    opened: c.acts[0]!.at.slice(0, 10),
    ended: endings.includes(last.act) ? last.at.slice(0, 10) : undefined,
  }
}
function* children(): Iterable<Child> {
  for (const [part, channel] of [
    [mediation, 'people-mediation'],
    [legalAid, 'legal-aid'],
  ] as const)
    for (const c of part.cases()) if (c.acts[0]?.data?.intake === intakeOf(c.scenario)) yield childOf(c, channel)
  let seen = 0
  for (const c of petitions.cases()) {
    const opened = c.acts[0]!
    if (opened.at >= '2022-05-05' && opened.data?.channel === 'visit' && ++seen % EVERY_PETITION === 0) yield childOf(c, 'petition')
  }
}

const visit = (
  r: ReturnType<typeof random>,
  n: number,
  on: string,
  matter: string,
  led: Record<string, unknown>,
  ended: string | undefined,
): WorldAct[] => {
  const day = (k: number) => plusDays(on, k)
  const centre = (name: string, k: number, data?: WorldAct['data']) => act(name, day(k), 'centre', data, n)
  const limited = r.chance(0.06)
  const acts = [
    centre('intake', 0, {
      visitor: `演示来访人${number('', n)}`,
      channel: r.pick(['visit', 'visit', 'visit', 'phone', 'transfer']),
      matter,
      people: r.pick([1, 1, 1, 2, 3]),
      ...(limited ? { limitationEndsOn: day(r.int(4, 25)) } : {}),
    }),
  ]
  // Two in a hundred get their receipt only on a later day.
  acts.push(
    centre('give-receipt', r.chance(0.02) ? 1 : 0, {
      number: number('回执-', n),
      lookUpCode: number('查询-', (n * 7919) % 10000),
      inWriting: true,
    }),
  )
  if (limited || led.channels === 'legal-aid') acts.push(centre('tell-legal-aid', 1))
  acts.push(centre('triage', 1, { ...led, reason: '按事项性质导入法定途径（演示）', explained: true }))
  if (r.chance(0.96)) acts.push(act('receiving-confirms', day(1 + r.int(0, 4)), 'receiving-organ', { accepted: true }, n))
  if (r.chance(0.05))
    acts.push(
      centre('joint-meeting', 12, {
        organs: [String(led.toOrgan), unitOf(PREFECTURE, '信访局')],
        lead: String(led.toOrgan),
        record: `会商纪要-${n}`,
      }),
    )
  if (ended === undefined) return acts
  const told = ended < day(13) ? day(13) : ended
  acts.push(
    act('report-back', plusDays(told, 2), 'centre', { result: '已办结并告知（演示）', visitorTold: true }, n),
    act('close', plusDays(told, 3), 'centre', undefined, n),
  )
  return acts
}

/** People taken in at the centre from May 2022 on, each led to a way that exists in law: into a case of its own, or to a named body. */
export default {
  *cases(): Iterable<WorldCase> {
    const r = random('dispute-intake')
    let n = 0
    for (const child of children()) {
      n++
      const on = plusDays(child.opened, -1)
      const acts = visit(
        r,
        n,
        on,
        child.channel === 'legal-aid' ? '请求法律帮助' : child.channel === 'petition' ? '信访诉求' : '民间纠纷',
        { channels: child.channel, children: [child.scenario], toOrgan: child.organ },
        child.ended,
      )
      yield { scenario: intakeOf(child.scenario), procedure: 'dispute-intake', organ: CENTRE, acts: acts.filter(a => a.at < TODAY) }
    }
    for (let i = 0; i < OUTSIDE; i++) {
      n++
      const on = i < OUTSIDE - 8 ? r.day('2022-05-05', 240) : r.day('2023-02-01', 26)
      const [channels, properWay, unit, matter] = r.pick(outside)
      const led = { channels, toOrgan: unitOf(PREFECTURE, unit), ...(properWay ? { properWay } : {}) }
      yield {
        scenario: number('演接-外-', i + 1, 3),
        procedure: 'dispute-intake',
        organ: CENTRE,
        acts: (i % 20 === 9
          ? visit(r, n, on, matter, led, undefined)
              .slice(0, 2)
              .concat(act('leave', plusDays(on, 1), 'centre', undefined, n))
          : visit(r, n, on, matter, led, plusDays(on, r.int(15, 50)))
        ).filter(a => a.at < TODAY),
      }
    }
  },
} satisfies Part
