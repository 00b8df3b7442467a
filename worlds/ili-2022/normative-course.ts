import { type ISODate, plusDays } from '#calendar'
import { PREFECTURE, type WorldOrgan } from './organs.ts'
import { act, type random, type WorldAct } from './part.ts'
import { around, meetingAfter, workday } from './workdays.ts'

export type R = ReturnType<typeof random>
/** Subjects, and whether they bear on what enterprises may do. */
export const subjects: readonly (readonly [title: string, market: boolean, professional: boolean])[] = [
  ['农村公路养护管理办法', false, false],
  ['城镇燃气安全管理规定', true, true],
  ['草畜平衡实施办法', false, true],
  ['城市供热管理办法', true, false],
  ['物业管理实施细则', true, false],
  ['电动自行车停放充电管理规定', false, false],
  ['机动车停车场管理办法', true, false],
  ['农村人居环境整治办法', false, false],
  ['城乡居民门诊统筹实施细则', false, true],
  ['公共租赁住房管理办法', false, false],
  ['旅游民宿管理办法', true, false],
  ['建筑垃圾处置管理办法', true, false],
  ['河道采砂管理办法', true, true],
  ['农业灌溉用水管理办法', false, true],
  ['畜禽养殖污染防治办法', true, true],
  ['政府投资项目管理办法', true, false],
  ['危险化学品安全管理规定', true, true],
  ['养老服务设施管理办法', false, false],
  ['校外培训机构管理办法', true, false],
  ['户外广告设置管理办法', true, false],
  ['促进民营经济发展若干措施', true, false],
  ['人才引进若干措施', false, false],
  ['招商引资若干措施', true, false],
  ['农村饮水工程运行管理办法', false, true],
]
export interface Plan {
  readonly issuer: WorldOrgan
  readonly level: 'government' | 'department' | 'township'
  readonly starts: ISODate
  /** What goes wrong, if anything. */
  readonly flaw?:
    | 'no-comment'
    | 'no-experts'
    | 'short-comment'
    | 'countersigned'
    | 'no-term'
    | 'filed-late'
    | 'no-interpretation'
    | 'rushed'
}
const minutes = (n: number): string => `会议纪要-文件${n}`

/** From the proposal to the signature: the acts, and the days the review was asked for, given and deliberated. */
export const made = (r: R, n: number, p: Plan, title: string, market: boolean, professional: boolean) => {
  const rights = !(n % 11 === 4)
  const out: WorldAct[] = []
  const on = (name: string, day: ISODate, by: string, data?: Readonly<Record<string, unknown>>): number =>
    out.push(act(name, day, by, data, n))
  on('propose', p.starts, 'drafting-unit', {
    title,
    level: p.level,
    'issuer-kind': 'organ',
    'affects-rights': rights,
    'affects-market': market,
    professional,
    urgent: false,
    secret: false,
    'major-decision': false,
    'main-basis': '有关法律、法规（演示）',
  })
  on('assess-necessity', around(p.starts, r.int(3, 8)), 'drafting-unit', { report: `评估论证报告-${n}`, conclusion: 'needed' })
  const opens = around(p.starts, r.int(10, 14))
  const closes = plusDays(opens, p.flaw === 'short-comment' ? 4 : market ? r.int(30, 33) : r.int(8, 15))
  if (p.flaw !== 'no-comment') {
    const received = r.int(0, 36)
    on('open-comment', opens, 'drafting-unit', { opens, closes, channel: '政府门户网站、来信、电子邮件' })
    on('close-comment', around(closes, r.int(2, 5)), 'drafting-unit', {
      received,
      adopted: Math.floor(received * r.next()),
      'feedback-published': market || r.chance(0.6),
      summary: `意见汇总-${n}`,
    })
  }
  if (market) on('consult-enterprises', around(opens, 6), 'drafting-unit', { form: '座谈会', record: `座谈记录-${n}` })
  if (professional && p.flaw !== 'no-experts')
    on('expert-argument', around(closes, 6), 'drafting-unit', { experts: r.int(3, 7), opinion: `论证意见-${n}` })
  if (market)
    on('fair-competition-review', around(closes, 7), 'drafting-unit', {
      reviewer: 'drafting-unit',
      result: r.chance(0.06) ? 'exception' : 'pass',
      'stakeholders-heard': true,
      conclusion: `审查结论-${n}`,
    })
  const submitted = around(closes, r.int(9, 14))
  on('submit-legality-review', submitted, 'drafting-unit', { materials: [`送审稿-${n}`, `起草说明-${n}`], 'materials-complete': true })
  const opined = workday(submitted, p.flaw === 'rushed' ? 2 : r.int(6, 13))
  const opinion = r.chance(0.3) ? 'lawful-if-amended' : 'lawful'
  on('issue-legality-opinion', opined, 'legal-office', {
    form: p.flaw === 'countersigned' ? 'countersign' : 'written-opinion',
    opinion,
    'reserved-matter-found': false,
    'opinion-no': `演审〔${opined.slice(0, 4)}〕${n}号`,
  })
  if (opinion === 'lawful-if-amended') on('answer-opinion', workday(opined, 2), 'drafting-unit', { adopted: 'all' })
  const deliberated = p.issuer.code === PREFECTURE ? meetingAfter(workday(opined, 3)) : workday(opined, r.int(4, 9))
  on('deliberate', deliberated, 'meeting', {
    meeting: p.level === 'department' ? 'department-meeting' : 'executive-meeting',
    result: r.chance(0.25) ? 'adopted-as-amended' : 'adopted',
    minutes: minutes(n),
  })
  return { acts: out, submitted, opined, opinion, deliberated }
}
/** From the signature to the filing; the day of publication and of filing. */
export const issued = (r: R, n: number, p: Plan, deliberated: ISODate, filing: string) => {
  const signed = workday(deliberated, r.int(1, 3))
  const published = workday(signed, r.int(2, 4))
  const year = published.slice(0, 4)
  const filed = plusDays(published, p.flaw === 'filed-late' ? r.int(19, 24) : r.int(4, 12))
  const effective = plusDays(published, r.int(30, 45))
  const trial = n % 13 === 6
  const acts: WorldAct[] = [
    act('sign', signed, 'head', { 'document-no': `演规〔${year}〕${n}号`, signatory: `officer-head-${p.issuer.code}` }, n),
    act('register', workday(signed, 1), 'registration-office', { 'register-no': `演登${year}${String(n).padStart(3, '0')}` }, n),
    act(
      'publish',
      published,
      'publisher',
      {
        channels: '政府公报、政府门户网站',
        'effective-on': effective,
        trial,
        ...(p.flaw === 'no-term' ? {} : { 'valid-until': plusDays(effective, trial ? 720 : 1820) }),
      },
      n,
    ),
    ...(p.flaw === 'no-interpretation'
      ? []
      : [act('publish-interpretation', workday(published, r.int(0, 3)), 'drafting-unit', { material: `解读材料-${n}` }, n)]),
    act('report-for-filing', around(filed, 0), 'registration-office', { 'filing-case': filing }, n),
  ]
  return { acts, published, filed: around(filed, 0) }
}

/** A title as its issuer would give it. */
export const titleOf = (issuer: WorldOrgan, subject: string): string =>
  `${issuer.zh.replace('人民政府', '').replace('伊犁哈萨克自治州', '伊犁州')}${subject}`
