import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { below, type WorldOrgan } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase } from '../part.ts'

/*
 * 3,118 matters registered in 2022: 2,500 whose handling ended or fell due in 2022 (one late), 250 suggestions, 120 led elsewhere before
 * acceptance, 248 whose handling falls due in 2023. 2,750 closed and invited to rate, 2,692 rated, 2,652 satisfied. Only the Regulation of
 * 2022-05-01 knows rating and the path of suggestions, so what is closed and rated was registered under it.
 */
const HANDLED = 2500
const SUGGESTIONS = 250
const DIVERTED = 120
const DUE_NEXT_YEAR = 248
const UNRATED = 58
const DISSATISFIED = 40

const matters = [
  '农村道路破损请求修复',
  '拖欠工程款请求协调',
  '住宅小区供暖温度不达标',
  '征地补偿标准请求说明',
  '牧道通行争议',
  '饮水管网漏水请求维修',
  '市场占道经营扰民',
  '办理不动产登记迟缓',
  '草场边界请求核实',
  '公交线路调整意见',
  '社保缴费记录更正',
  '建筑工地夜间噪声',
  '农田灌溉用水分配',
  '老旧小区电梯加装',
  '学校周边交通秩序',
  '医疗费用报销咨询',
  '垃圾清运不及时',
  '路灯不亮请求检修',
  '物业服务收费争议',
  '惠农补贴发放核对',
]
const channels = ['online', 'letter', 'phone', 'visit'] as const
/** The Regulation of 2005 knew no petitions online. */
const oldChannels = ['letter', 'phone', 'visit'] as const

/** Organs that handle, each county with its share; the prefecture’s departments take some. */
const handlers = (): readonly (readonly WorldOrgan[])[] => [
  ...counties.map(([code]) => below(code).filter(o => o.tier !== 'county-level')),
  below('654000').filter(o => o.powersHolder),
]

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('petitions')
    const groups = handlers()
    let n = 0
    const register = (on: ISODate, kind: string, via: 'petition-office' | 'direct'): WorldAct =>
      act(
        'register',
        on,
        via === 'direct' ? 'handling-organ' : 'petition-office',
        {
          petitioner: `演示信访人${number('', n)}`,
          via,
          channel: on < '2022-05-01' ? r.pick(oldChannels) : r.pick(channels),
          kind,
          addressKnown: true,
          matter: r.pick(matters),
        },
        n,
      )
    const organ = () => r.pick(r.pick(groups))
    const scenario = () => number('演信2022-', ++n)

    /** From registration to notice: straight, or by way of the petition office. Returns the acts and the day of the notice. */
    const accept = (on: ISODate, path: string, to: WorldOrgan, kind: string): { acts: WorldAct[]; accepted: ISODate } => {
      if (r.chance(0.55)) {
        const accepted = plusDays(on, r.int(2, 13))
        return { acts: [register(on, kind, 'direct'), act('notify', accepted, 'handling-organ', { path, inWriting: true }, n)], accepted }
      }
      const referred = plusDays(on, r.int(1, 9))
      const received = plusDays(referred, r.int(0, 2))
      const accepted = plusDays(received, r.int(2, 12))
      return {
        acts: [
          register(on, kind, 'petition-office'),
          act('refer', referred, 'petition-office', { toOrgan: to.code, receivedOn: received, informedPetitioner: true }, n),
          act('notify', accepted, 'handling-organ', { path, inWriting: true }, n),
        ],
        accepted,
      }
    }
    const rates = r.shuffle([
      ...Array.from({ length: UNRATED }, () => 'none' as const),
      ...Array.from({ length: DISSATISFIED }, () => 'not-satisfied' as const),
      ...Array.from({ length: HANDLED + SUGGESTIONS - UNRATED - DISSATISFIED }, (_, i) =>
        i % 5 === 0 ? ('basically' as const) : ('satisfied' as const),
      ),
    ])
    const close = (from: ISODate): WorldAct[] => {
      const grade = rates.pop()!
      const rated = plusDays(from, r.int(1, 6))
      return [
        ...(grade === 'none' ? [] : [act('evaluate', rated, 'petitioner', { subject: 'handling-organ', grade }, n)]),
        act('close', plusDays(rated, r.int(1, 5)), 'petition-office', { evaluationInvited: true }, n),
      ]
    }
    const opinion = (on: ISODate, delivered: ISODate): WorldAct =>
      act(
        'issue-opinion',
        on,
        'handling-organ',
        {
          result: r.pick(['supported', 'supported', 'explained', 'not-supported']),
          facts: '经核实，情况属实部分已列明（演示）',
          legalBasis: '信访工作条例第三十一条（演示）',
          deliveredOn: delivered,
        },
        n,
      )

    for (let i = 0; i < HANDLED; i++) {
      const s = scenario()
      const o = organ()
      const late = i === 1234
      const on = late ? '2022-06-07' : r.day('2022-05-01', 150)
      const { acts, accepted } = accept(on, 'petition-opinion', o, r.chance(0.06) ? 'accusation' : 'appeal-request')
      const answered = late ? plusDays(accepted, 71) : plusDays(accepted, r.int(12, 46))
      acts.push(act('hear-petitioner', plusDays(accepted, r.int(2, 9)), 'handling-organ', { record: `笔录-${n}` }, n))
      if (r.chance(0.3))
        acts.push(act('investigate', plusDays(accepted, 10), 'handling-organ', { officers: [`officer-p${n}`, `officer-q${n}`] }, n))
      if (r.chance(0.08))
        acts.push(
          act('mediate', answered, 'handling-organ', { agreement: `协议-${n}`, bothAgree: true }, n),
          ...close(plusDays(answered, 2)),
        )
      else {
        acts.push(opinion(answered, plusDays(answered, 1)))
        // Some ask for a review within the 30 days; it is decided within 30 days.
        if (!late && accepted < '2022-08-15' && r.chance(0.03)) {
          const asked = plusDays(answered, r.int(3, 12))
          const decided = plusDays(asked, r.int(9, 24))
          acts.push(
            act('ask-review', asked, 'petitioner', { toOrgan: o.parent! }, n),
            act(
              'issue-review',
              decided,
              'review-organ',
              { result: r.pick(['upheld', 'upheld', 'changed']), deliveredOn: plusDays(decided, 2) },
              n,
            ),
            ...close(plusDays(decided, 3)),
          )
        } else acts.push(...close(plusDays(answered, 2)))
      }
      yield { scenario: s, procedure: 'petition', organ: o.code, acts }
    }
    for (let i = 0; i < SUGGESTIONS; i++) {
      const s = scenario()
      const o = organ()
      const { acts, accepted } = accept(r.day('2022-05-03', 180), 'suggestion', o, 'suggestion')
      const answered = plusDays(accepted, r.int(5, 25))
      acts.push(
        act('reply-suggestion', answered, 'handling-organ', { adopted: r.pick(['yes', 'partly', 'partly', 'no']) }, n),
        ...close(plusDays(answered, 1)),
      )
      yield { scenario: s, procedure: 'petition', organ: o.code, acts }
    }
    for (let i = 0; i < DIVERTED; i++) {
      const s = scenario()
      const o = organ()
      const old = i < 60
      const on = old ? r.day('2022-01-04', 100) : r.day('2022-05-04', 210)
      const told = plusDays(on, r.int(2, 12))
      const path = r.pick(['judicial', 'arbitration', 'administrative-procedure'])
      const acts = [
        register(on, 'appeal-request', 'direct'),
        old
          ? act('tell-path', told, 'handling-organ', { path, toOrgan: o.parent! }, n)
          : act('divert', told, 'handling-organ', { path, toOrgan: o.parent!, petitionerTold: true }, n),
      ]
      yield { scenario: s, procedure: 'petition', organ: o.code, acts }
    }
    for (let i = 0; i < DUE_NEXT_YEAR; i++) {
      const s = scenario()
      const o = organ()
      // Accepted from November on: 60 days end in 2023. The last 60 are still open on the day of the world.
      const open = i >= DUE_NEXT_YEAR - 60
      const on = open ? r.day('2022-12-22', 9) : r.day('2022-11-04', 40)
      const { acts, accepted } = accept(on, 'petition-opinion', o, 'appeal-request')
      if (r.chance(0.7)) acts.push(act('hear-petitioner', plusDays(accepted, r.int(4, 12)), 'handling-organ', { record: `笔录-${n}` }, n))
      else acts.push(act('hear-petitioner', plusDays(accepted, 3), 'handling-organ', { record: `笔录-${n}` }, n))
      if (!open) {
        const meant = plusDays(accepted, r.int(50, 57))
        const answered = meant < '2023-01-03' ? '2023-01-03' : meant
        acts.push(opinion(answered, plusDays(answered, 1)))
      }
      yield { scenario: s, procedure: 'petition', organ: o.code, acts: acts.filter(a => a.at < '2023-03-01T09:00') }
    }
  },
} satisfies Part
