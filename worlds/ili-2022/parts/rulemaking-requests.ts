import { type ISODate, plusDays } from '#calendar'
import { ofTier, type WorldOrgan } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'
import { around, untilToday, workday } from '../workdays.ts'

/*
 * Requests for government information from December 2021 to February 2023, in the proportions of published reports: most answered in full,
 * some in part, refused, unavailable, not processed, dropped or withdrawn; three in a hundred answered late; the last weeks are still open.
 */
type R = ReturnType<typeof random>
const COUNT = 460
const subjects = [
  '征收补偿方案',
  '建设工程规划许可信息',
  '招投标中标结果',
  '财政专项资金分配表',
  '环境影响评价批复',
  '低保审批公示',
  '行政处罚决定书',
  '会议纪要',
  '土地承包确权登记信息',
  '草原补奖资金发放表',
  '学校招生方案',
  '工程竣工验收备案',
  '物业专项维修资金使用',
  '信访事项办理材料',
  '人事任免文件',
]
/** Outcome, ground and weight in a hundred of an ordinary reply. */
const answers: readonly (readonly [outcome: string, ground: string, weight: number])[] = [
  ['provided', 'none', 40],
  ['already-public', 'none', 14],
  ['partly-provided', 'third-party-interest', 0.4],
  ['partly-provided', 'process-information', 3],
  ['partly-provided', 'enforcement-file', 1.6],
  ['refused', 'state-secret', 0.6],
  ['refused', 'forbidden-by-law', 0.8],
  ['refused', 'public-security-economy-safety', 0.5],
  ['refused', 'internal-affairs', 1.2],
  ['refused', 'process-information', 1.6],
  ['refused', 'enforcement-file', 2.2],
  ['refused', 'administrative-inquiry', 1.8],
  ['unavailable', 'not-held-here', 17],
  ['unavailable', 'needs-making', 3.2],
  ['not-processed', 'petition-or-complaint', 2.4],
  ['not-processed', 'repeated', 1.6],
  ['not-processed', 'excessive-without-reason', 0.6],
  ['not-processed', 'confirmation-again', 0.8],
  ['other', 'none', 1.2],
]
const total = answers.reduce((n, a) => n + a[2], 0)
const drawn = (r: R): readonly [string, string] => {
  let at = r.next() * total
  for (const [outcome, ground, weight] of answers) {
    at -= weight
    if (at < 0) return [outcome, ground]
  }
  return ['provided', 'none']
}
const kinds: readonly (readonly [string, number])[] = [
  ['person', 0.72],
  ['company', 0.84],
  ['legal-service', 0.93],
  ['research', 0.955],
  ['charity', 0.975],
  ['other', 1],
]
const reasons: Readonly<Record<string, string>> = {
  refused: '经审查，属于依法不予公开的情形（演示）',
  'partly-provided': '对不予公开的部分已作区分处理（演示）',
  unavailable: '经检索未制作或者未保存（演示）',
  'not-processed': '不属于本条例规定的处理范围（演示）',
}

const reply = (r: R, n: number, on: ISODate, outcome: string, ground: string): WorldAct =>
  act(
    'reply',
    on,
    'disclosure-office',
    {
      outcome,
      ground,
      ...(reasons[outcome] !== undefined && !(n % 97 === 5) ? { reasons: reasons[outcome] } : {}),
      ...(outcome === 'unavailable' ? { searched: n % 61 !== 8 } : {}),
      'remedies-told': r.chance(0.98),
      document: `答复书-${n}`,
    },
    n,
  )

/** What follows receipt, by a path drawn for the request. */
const course = (r: R, n: number, on: ISODate): readonly WorldAct[] => {
  const office = 'disclosure-office'
  const draw = r.next()
  const days = (): number => (r.chance(0.03) ? r.int(21, 27) : r.int(3, 19))
  if (draw < 0.08) {
    const asked = workday(on, r.int(2, r.chance(0.05) ? 9 : 6))
    const by = plusDays(asked, 15)
    const ask = act('request-correction', asked, office, { items: '请明确所需信息的名称、文号或者便于查询的其他特征', 'correct-by': by }, n)
    if (r.chance(0.4)) return [ask, act('abandon-uncorrected', workday(by, r.int(1, 4)), office, { 'told-applicant': true }, n)]
    const came = plusDays(asked, r.int(3, 14))
    const unclear = r.chance(0.3)
    return [
      ask,
      act('receive-correction', came, 'applicant', { clear: !unclear }, n),
      unclear
        ? reply(r, n, workday(came, r.int(4, 15)), 'unavailable', 'unclear-after-correction')
        : reply(r, n, workday(came, days()), 'provided', 'none'),
    ]
  }
  if (draw < 0.125) {
    const asked = workday(on, r.int(2, 5)),
      received = workday(asked, 2)
    const ask = act('consult-third-party', asked, office, { letter: `第三方意见征询书-${n}`, 'third-party-received-on': received }, n)
    const silent = r.chance(0.25),
      agrees = r.chance(0.4)
    const back = silent ? workday(received, 16) : workday(received, r.int(3, 13))
    const end = silent
      ? act('third-party-silent', back, office, undefined, n)
      : act('third-party-answer', back, 'third-party', { agrees, ...(agrees ? {} : { reason: '涉及商业秘密' }) }, n)
    return [
      ask,
      end,
      agrees || silent
        ? reply(r, n, workday(back, r.int(2, 12)), 'provided', 'none')
        : reply(r, n, workday(back, r.int(2, 12)), 'refused', 'third-party-interest'),
    ]
  }
  if (draw < 0.145) {
    const asked = workday(on, 3)
    return [
      act('consult-organ', asked, office, { organ: r.pick(holders).code, 'organ-received-on': workday(asked, 1) }, n),
      act('organ-answer', workday(asked, r.int(5, 13)), 'other-organ', { agrees: true }, n),
      reply(r, n, workday(asked, r.int(15, 24)), 'provided', 'none'),
    ]
  }
  if (draw < 0.2) {
    const told = workday(on, r.int(14, 19))
    return [
      act(
        'extend',
        told,
        office,
        { days: 20, 'approved-by': `officer-disclosure-${n % 40}`, 'approver-is-head': r.chance(0.95), 'told-applicant-on': told },
        n,
      ),
      reply(r, n, workday(on, r.int(24, 39)), ...drawn(r)),
    ]
  }
  if (draw < 0.215) {
    const charged = workday(on, 4)
    const fee = act(
      'fee-notice',
      charged,
      office,
      { amount: 100 * r.int(1, 9), basis: 'by-piece', 'requests-this-month': r.int(11, 26) },
      n,
    )
    if (r.chance(0.45)) return [fee, act('abandon-unpaid', workday(charged, r.int(21, 24)), office, undefined, n)]
    const paid = workday(charged, r.int(3, 15))
    return [fee, act('fee-paid', paid, 'applicant', undefined, n), reply(r, n, workday(paid, r.int(6, 18)), 'provided', 'none')]
  }
  if (draw < 0.25)
    return [
      act(
        'not-handle',
        workday(on, r.int(2, 9)),
        office,
        { ground: r.chance(0.85) ? 'petition-or-complaint' : 'public-publication', 'channel-told': true },
        n,
      ),
    ]
  if (draw < 0.275) return [act('withdraw', workday(on, r.int(1, 12)), 'applicant', undefined, n)]
  if (draw < 0.283) {
    const asked = workday(on, 3)
    return [
      act('ask-reasons', asked, office, { letter: `说明理由通知-${n}` }, n),
      act('set-later-date', workday(on, 10), office, { until: around(on, 75), 'told-applicant': true }, n),
      reply(r, n, around(on, 66), 'provided', 'none'),
    ]
  }
  return [reply(r, n, workday(on, days()), ...drawn(r))]
}
const holders = ofTier('prefecture-department').filter(o => o.powersHolder)

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('information-requests')
    const asked: readonly WorldOrgan[] = [...holders, ...ofTier('county-level'), ...ofTier('prefecture')]
    const county = ofTier('county-unit').filter(o => o.enforcementBody)
    for (let n = 1; n <= COUNT; n++) {
      const on = around('2021-12-06', Math.floor((n * 449) / COUNT))
      const roll = r.next()
      const kind = kinds.find(k => roll < k[1])?.[0] ?? 'person'
      const channel = r.pick(['internet', 'internet', 'internet', 'signed-mail', 'signed-mail', 'in-person', 'ordinary-mail', 'fax'])
      const organ = r.pick(r.chance(0.55) ? asked : county)
      const confirmed = ['internet', 'fax', 'ordinary-mail'].includes(channel) && r.chance(0.97)
      yield {
        scenario: number('演依申请-', n),
        procedure: 'information-request',
        organ: organ.code,
        acts: untilToday([
          act(
            'receive',
            on,
            channel === 'in-person' ? 'applicant' : 'disclosure-office',
            {
              channel,
              'confirmed-with-applicant': confirmed,
              'applicant-kind': kind,
              subject: r.pick(subjects),
              'wanted-form': r.pick(['纸质', '电子邮件']),
            },
            n,
          ),
          ...course(r, n, on),
        ]),
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const r = random('disclosure-reports')
    for (const o of ofTier('prefecture', 'county-level', 'prefecture-department')) {
      for (const year of o.tier === 'prefecture-department' ? [2021, 2022] : [2021]) {
        const by = o.tier === 'prefecture-department' ? '01-31' : '03-31'
        // A department in twenty-five is late.
        const published = plusDays(
          `${year + 1}-${by}`,
          o.tier === 'prefecture-department' && r.chance(0.04) ? r.int(10, 20) : -r.int(0, 14),
        )
        const row = {
          organ: o.code,
          year,
          'submitted-on': plusDays(published, -2),
          'published-on': published,
          document: `政府信息公开工作年度报告-${o.code}-${year}`,
        }
        yield { register: 'disclosure-annual-reports', id: `disclosure-${o.code}-${year}`, organ: o.code, row }
      }
    }
    for (const o of ofTier('prefecture', 'county-level')) {
      yield {
        register: 'disclosure-guide',
        id: `guide-${o.code}`,
        organ: o.code,
        row: {
          organ: o.code,
          office: '政府信息公开办公室（演示）',
          address: '演示路1号',
          hours: '工作日10:00-14:00，15:30-19:30',
          telephone: '0999-0000000',
          'updated-on': '2022-01-20',
        },
      }
    }
  },
} satisfies Part
