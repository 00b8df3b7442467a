import { plusDays } from '#calendar'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import { categories, dutyId, HOTLINE, places, unitOf } from './disputes-registers.ts'

const COUNT = 214
const OPEN = 36
/** Days in which an order of a level is answered when all goes well; five and fifteen working days are the limits of the general and the complex. */
const usual = { consultation: [0, 1], urgent: [0, 1], general: [1, 6], complex: [6, 16] } as const

type Dice = ReturnType<typeof random>
const round = (
  r: Dice,
  n: number,
  from: string,
  level: keyof typeof usual,
  late: boolean,
): { acts: WorldAct[]; called: string; solved: boolean } => {
  const [least, most] = usual[level]
  const replied = plusDays(from, late ? most + 9 : r.int(least, most))
  const called = plusDays(replied, r.chance(0.03) ? 7 : r.int(1, 2))
  const solved = r.chance(0.86)
  const reached = r.chance(0.93)
  return {
    called,
    solved,
    acts: [
      act(
        'reply',
        replied,
        'handling-unit',
        {
          result: solved ? r.pick(['solved', 'solved', 'explained']) : r.pick(['planned', 'not-solved']),
          repliedToCaller: !r.chance(0.01),
        },
        n,
      ),
      act(
        'callback',
        called,
        'hotline-centre',
        {
          reached,
          ...(reached
            ? {
                solved,
                grade: solved ? r.pick(['satisfied', 'satisfied', 'satisfied', 'basically']) : r.pick(['basically', 'not-satisfied']),
              }
            : {}),
        },
        n,
      ),
    ],
  }
}

/** An order from the call to its closing: answered at once, passed on, or dispatched by the directory and called back. */
const order = (r: Dice, n: number, on: string): WorldAct[] => {
  const category = r.int(0, categories.length - 1)
  const [place, zh, lat, long] = r.pick(places)
  const [name, unit, matters] = categories[category]!
  const emergency = n % 60 === 7
  const kind = emergency
    ? 'emergency'
    : r.pick(['consultation', 'consultation', 'help', 'help', 'help', 'complaint', 'complaint', 'suggestion', 'report'])
  const located = r.chance(0.5)
  const receive = act(
    'receive',
    on,
    'hotline-centre',
    {
      caller: `演示来电人${number('', n)}`,
      channel: r.pick(['phone', 'phone', 'phone', 'web', 'app', 'wechat']),
      kind,
      category: name,
      matter: r.pick(matters),
      place: `${zh}演示路${r.int(1, 90)}号`,
      ...(located ? { lat: (lat + r.int(-40, 40) / 2000).toFixed(4), long: (long + r.int(-40, 40) / 2000).toFixed(4) } : {}),
      ...(kind === 'report' ? { namedUnit: unitOf(place, '城市管理局') } : {}),
    },
    n,
  )
  const centre = (what: string, day: string, data?: WorldAct['data']) => act(what, day, 'hotline-centre', data, n)
  if (emergency) return [receive, centre('transfer-emergency', on, { line: r.pick(['110', '119', '120', '122']) })]
  if (kind === 'consultation' && r.chance(0.7)) return [receive, centre('answer-at-once', on, { entry: number('知识-', category + 1, 2) })]
  if (r.chance(0.05))
    return [
      receive,
      centre('divert', on, {
        to: r.pick(['petition', 'reconsideration', 'litigation', 'arbitration', 'mediation', 'legal-aid']),
        callerTold: true,
      }),
    ]
  if (r.chance(0.02)) return [receive, centre('refuse', on, { reason: '不属于政务服务便民热线受理范围（演示）', callerTold: true })]
  const level =
    kind === 'consultation' ? 'consultation' : r.pick(['general', 'general', 'general', 'general', 'complex', 'urgent'] as const)
  const to = kind === 'report' ? unitOf(place, '市场监督管理局') : unitOf(place, unit)
  const dispatched = plusDays(on, r.chance(0.03) ? 4 : r.int(0, 1))
  const dutyEntry = kind === 'report' ? dutyId(6, place) : dutyId(category, place)
  const acts = [receive, centre('dispatch', dispatched, { toUnit: to, level, ...(r.chance(0.03) ? {} : { dutyEntry }) })]
  let taken = dispatched
  if (kind !== 'report' && r.chance(0.04)) {
    const redirected = plusDays(dispatched, 1)
    acts.push(
      act('return', dispatched, 'handling-unit', { reason: '不属于本单位职责（演示）', legalBasis: '权责清单' }, n),
      centre('dispatch', redirected, { toUnit: unitOf(place, '城市管理局'), level, dutyEntry: dutyId(1, place) }),
    )
    taken = redirected
  }
  acts.push(act('sign', taken, 'handling-unit', undefined, n))
  // One general order in ten is lengthened once, before its limit.
  const lengthened = level === 'general' && r.chance(0.1)
  if (lengthened) acts.push(act('extend', plusDays(taken, 3), 'hotline-head', { days: 5, callerTold: true }, n))
  const first = round(r, n, lengthened ? plusDays(taken, 4) : taken, level, r.chance(0.035))
  acts.push(...first.acts)
  let last = first.called
  if (!first.solved && r.chance(0.5)) {
    acts.push(centre('reopen', last, { reason: '诉求人反映未解决，重新办理' }))
    const again = round(r, n, last, level, false)
    acts.push(...again.acts)
    last = again.called
  }
  return [...acts, centre('close', plusDays(last, 1))]
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('hotline')
    for (let i = 0; i < COUNT + OPEN; i++) {
      const on = i < COUNT ? r.day('2022-01-04', 360) : r.day('2023-02-13', 15)
      yield {
        scenario: number(`演热${on.slice(0, 4)}-`, i + 1),
        procedure: 'hotline',
        organ: HOTLINE,
        acts: order(r, i + 1, on).filter(a => a.at < TODAY),
      }
    }
  },
} satisfies Part
