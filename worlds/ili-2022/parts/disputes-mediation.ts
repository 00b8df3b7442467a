import { plusDays } from '#calendar'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'
import { committees, unitOf } from './disputes-registers.ts'

const matters = [
  '邻里宅基地界址纠纷',
  '土地流转费用纠纷',
  '民间借贷纠纷',
  '牲畜损坏庄稼赔偿',
  '物业服务费纠纷',
  '婚姻家庭纠纷',
  '劳务报酬纠纷',
  '灌溉用水先后纠纷',
  '房屋租赁纠纷',
  '买卖合同质量纠纷',
]
const COUNT = 170
/** From this day the centre takes people in. */
const CENTRE_OPEN = '2022-05-05'

/** Intakes of the centre that lead to a case of these parts are numbered after it. */
export const intakeOf = (scenario: string): string => `演接-${scenario}`

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('mediation')
    for (let i = 0; i < COUNT; i++) {
      const n = i + 1
      const on = i < COUNT - 18 ? r.day('2022-01-05', 355) : r.day('2023-01-10', 48)
      const kind =
        i % 95 === 40
          ? 'administrative-security'
          : r.pick(['people', 'people', 'people', 'people', 'people', 'administrative-traffic', 'administrative-other'])
      const committee = r.pick(committees)
      const organ =
        kind === 'people'
          ? committee.township.code
          : kind === 'administrative-other'
            ? unitOf(committee.township.parent!, '市场监督管理局')
            : unitOf(committee.township.parent!, '公安局')
      const body = kind === 'people' ? 'mediation-committee' : 'mediating-organ'
      const mediator = kind === 'people' ? 'mediator' : 'mediating-organ'
      const scenario = number(`演调${on.slice(0, 4)}-`, n)
      const fromCentre = on >= CENTRE_OPEN && kind === 'people' && r.chance(0.45)
      const own = !fromCentre && kind === 'people' && r.chance(0.3)
      const day = (k: number) => plusDays(on, k)
      const acts: WorldAct[] = [
        act(
          'apply',
          on,
          own ? body : 'party',
          {
            kind,
            parties: `演示甲方${number('', n)}、演示乙方${number('', n)}`,
            matter: kind === 'administrative-traffic' ? '道路交通事故损害赔偿' : r.pick(matters),
            ownInitiative: own,
            ...(fromCentre ? { intake: intakeOf(scenario) } : {}),
          },
          n,
        ),
      ]
      const finish = (): WorldCase => ({ scenario, procedure: 'mediation', organ, acts: acts.filter(a => a.at < TODAY) })
      if (r.chance(0.03)) {
        acts.push(act('refuse', day(2), 'party', undefined, n))
        yield finish()
        continue
      }
      const accepted = r.int(0, 3)
      acts.push(
        act(
          'accept',
          day(accepted),
          body,
          {
            mediators: kind === 'people' ? committee.mediators.slice(0, r.int(1, 2)) : [`调解民警-${n}`],
            startsOn: day(accepted),
            bothConsent: true,
          },
          n,
        ),
      )
      const met = accepted + r.int(1, 5)
      acts.push(act('session', day(met), mediator, { record: `调解笔录-${n}` }, n))
      // Traffic: ten days from the start; one in twelve takes longer.
      const done = kind === 'administrative-traffic' ? accepted + (r.chance(0.08) ? 14 : r.int(5, 9)) : met + r.int(0, 12)
      if (r.chance(0.11)) {
        acts.push(
          act(
            'fail',
            day(Math.max(done, met)),
            mediator,
            { pathsTold: !r.chance(0.08), ...(kind === 'administrative-traffic' ? { terminationLetter: true } : {}) },
            n,
          ),
        )
        yield finish()
        continue
      }
      const oral = kind === 'people' && r.chance(0.25)
      const agreed = Math.max(done, met)
      const performBy = agreed + r.int(10, 40)
      acts.push(
        act(
          'agree',
          day(agreed),
          mediator,
          {
            form: oral ? 'oral' : 'written',
            signedByParties: !oral,
            signedByMediator: !oral,
            sealed: !oral,
            effectiveOn: day(agreed),
            performBy: day(performBy),
            moneyFee: false,
          },
          n,
        ),
      )
      if (!oral && kind === 'people' && r.chance(0.2)) {
        const asked = agreed + r.int(4, 24)
        acts.push(
          act('apply-confirmation', day(asked), 'party', { jointly: true, court: '演示人民法院', courtReceivedOn: day(asked) }, n),
          act('court-accepts', day(asked + 2), 'court', undefined, n),
        )
        acts.push(act('court-rules', day(asked + r.int(6, 15)), 'court', { confirmed: !r.chance(0.05) }, n))
      } else {
        const performed = performBy - r.int(0, 9)
        if (r.chance(0.92)) acts.push(act('perform', day(performed), 'party', { full: true }, n))
        else acts.push(act('follow-up', day(performBy + 3), 'mediation-committee', { note: '已督促履行（演示）' }, n))
        acts.push(act('close', day(performBy + 6), body, { archived: !r.chance(0.02) }, n))
      }
      yield finish()
    }
  },
} satisfies Part
