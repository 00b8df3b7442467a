import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { ofTier, organs, PREFECTURE, type WorldOrgan } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase } from '../part.ts'
import { around, justiceBureau, meetingAfter, untilToday, workday } from '../workdays.ts'

/*
 * Normative documents of the prefecture, its departments and the counties. All that were published in 2022 were sent for filing and
 * registered in that year (100 %); some were made without public comment, without experts, or filed late.
 */
type R = ReturnType<typeof random>
/** Subjects, and whether they bear on what enterprises may do. */
const subjects: readonly (readonly [title: string, market: boolean, professional: boolean])[] = [
  ['农村公路养护管理办法', false, false], ['城镇燃气安全管理规定', true, true], ['草畜平衡实施办法', false, true], ['城市供热管理办法', true, false], ['物业管理实施细则', true, false],
  ['电动自行车停放充电管理规定', false, false], ['机动车停车场管理办法', true, false], ['农村人居环境整治办法', false, false], ['城乡居民门诊统筹实施细则', false, true], ['公共租赁住房管理办法', false, false],
  ['旅游民宿管理办法', true, false], ['建筑垃圾处置管理办法', true, false], ['河道采砂管理办法', true, true], ['农业灌溉用水管理办法', false, true], ['畜禽养殖污染防治办法', true, true],
  ['政府投资项目管理办法', true, false], ['危险化学品安全管理规定', true, true], ['养老服务设施管理办法', false, false], ['校外培训机构管理办法', true, false], ['户外广告设置管理办法', true, false],
  ['促进民营经济发展若干措施', true, false], ['人才引进若干措施', false, false], ['招商引资若干措施', true, false], ['农村饮水工程运行管理办法', false, true],
]
interface Plan {
  readonly issuer: WorldOrgan
  readonly level: 'government' | 'department' | 'township'
  readonly starts: ISODate
  /** What goes wrong, if anything. */
  readonly flaw?: 'no-comment' | 'no-experts' | 'short-comment' | 'countersigned' | 'no-term' | 'filed-late' | 'no-interpretation' | 'rushed'
}
/** Which of the documents go wrong, by number. */
const flaws: Readonly<Record<number, Plan['flaw']>> = {
  5: 'no-comment', 7: 'no-experts', 12: 'short-comment', 17: 'no-comment', 20: 'no-interpretation', 23: 'no-comment', 26: 'filed-late', 31: 'no-comment', 34: 'no-term', 38: 'rushed', 41: 'no-comment',
  44: 'countersigned', 47: 'no-interpretation', 50: 'no-comment', 53: 'filed-late', 55: 'no-experts',
}
const COUNT = 64

const plans = (): readonly Plan[] => {
  const r = random('normative-issuers')
  const government = (code: string): WorldOrgan => organs.find(o => o.code === code)!
  const departments = ofTier('prefecture-department').filter(o => o.powersHolder)
  const issuers: Plan['issuer'][] = r.shuffle([
    ...Array.from({ length: 14 }, () => government(PREFECTURE)),
    ...Array.from({ length: 22 }, () => r.pick(departments)),
    ...Array.from({ length: 24 }, (_, i) => government(counties[i % counties.length]![0])),
    ...Array.from({ length: 4 }, () => r.pick(ofTier('township'))),
  ])
  const level = (o: WorldOrgan): Plan['level'] => (o.tier === 'prefecture-department' ? 'department' : o.tier === 'township' ? 'township' : 'government')
  const plan = (issuer: WorldOrgan, starts: ISODate, flaw?: Plan['flaw']): Plan => ({ issuer, level: level(issuer), starts, ...(flaw ? { flaw } : {}) })
  return [
    ...issuers.map((o, i) => plan(o, around('2021-10-20', Math.floor((i * 300) / COUNT)), flaws[i])),
    // Being made on the day of the world.
    ...['2022-11-02', '2022-11-21', '2022-12-05', '2022-12-19', '2023-01-09', '2023-02-06'].map((on, i) => plan(i % 2 === 0 ? government(PREFECTURE) : r.pick(departments), around(on, 0))),
  ]
}
const minutes = (n: number): string => `会议纪要-文件${n}`

/** From the proposal to the signature: the acts, and the days the review was asked for, given and deliberated. */
const made = (r: R, n: number, p: Plan, title: string, market: boolean, professional: boolean) => {
  const rights = !(n % 11 === 4)
  const out: WorldAct[] = []
  const on = (name: string, day: ISODate, by: string, data?: Readonly<Record<string, unknown>>): number => out.push(act(name, day, by, data, n))
  on('propose', p.starts, 'drafting-unit', {
    title, level: p.level, 'issuer-kind': 'organ', 'affects-rights': rights, 'affects-market': market, professional, urgent: false, secret: false, 'major-decision': false, 'main-basis': '有关法律、法规（演示）',
  })
  on('assess-necessity', around(p.starts, r.int(3, 8)), 'drafting-unit', { report: `评估论证报告-${n}`, conclusion: 'needed' })
  const opens = around(p.starts, r.int(10, 14))
  const closes = plusDays(opens, p.flaw === 'short-comment' ? 4 : market ? r.int(30, 33) : r.int(8, 15))
  if (p.flaw !== 'no-comment') {
    const received = r.int(0, 36)
    on('open-comment', opens, 'drafting-unit', { opens, closes, channel: '政府门户网站、来信、电子邮件' })
    on('close-comment', around(closes, r.int(2, 5)), 'drafting-unit', { received, adopted: Math.floor(received * r.next()), 'feedback-published': market || r.chance(0.6), summary: `意见汇总-${n}` })
  }
  if (market) on('consult-enterprises', around(opens, 6), 'drafting-unit', { form: '座谈会', record: `座谈记录-${n}` })
  if (professional && p.flaw !== 'no-experts') on('expert-argument', around(closes, 6), 'drafting-unit', { experts: r.int(3, 7), opinion: `论证意见-${n}` })
  if (market) on('fair-competition-review', around(closes, 7), 'drafting-unit', { reviewer: 'drafting-unit', result: r.chance(0.06) ? 'exception' : 'pass', 'stakeholders-heard': true, conclusion: `审查结论-${n}` })
  const submitted = around(closes, r.int(9, 14))
  on('submit-legality-review', submitted, 'drafting-unit', { materials: [`送审稿-${n}`, `起草说明-${n}`], 'materials-complete': true })
  const opined = workday(submitted, p.flaw === 'rushed' ? 2 : r.int(6, 13))
  const opinion = r.chance(0.3) ? 'lawful-if-amended' : 'lawful'
  on('issue-legality-opinion', opined, 'legal-office', { form: p.flaw === 'countersigned' ? 'countersign' : 'written-opinion', opinion, 'reserved-matter-found': false, 'opinion-no': `演审〔${opined.slice(0, 4)}〕${n}号` })
  if (opinion === 'lawful-if-amended') on('answer-opinion', workday(opined, 2), 'drafting-unit', { adopted: 'all' })
  const deliberated = p.issuer.code === PREFECTURE ? meetingAfter(workday(opined, 3)) : workday(opined, r.int(4, 9))
  on('deliberate', deliberated, 'meeting', { meeting: p.level === 'department' ? 'department-meeting' : 'executive-meeting', result: r.chance(0.25) ? 'adopted-as-amended' : 'adopted', minutes: minutes(n) })
  return { acts: out, submitted, opined, opinion, deliberated }
}
/** From the signature to the filing; the day of publication and of filing. */
const issued = (r: R, n: number, p: Plan, deliberated: ISODate, filing: string) => {
  const signed = workday(deliberated, r.int(1, 3))
  const published = workday(signed, r.int(2, 4))
  const year = published.slice(0, 4)
  const filed = plusDays(published, p.flaw === 'filed-late' ? r.int(19, 24) : r.int(4, 12))
  const effective = plusDays(published, r.int(30, 45))
  const trial = n % 13 === 6
  const acts: WorldAct[] = [
    act('sign', signed, 'head', { 'document-no': `演规〔${year}〕${n}号`, signatory: `officer-head-${p.issuer.code}` }, n),
    act('register', workday(signed, 1), 'registration-office', { 'register-no': `演登${year}${String(n).padStart(3, '0')}` }, n),
    act('publish', published, 'publisher', { channels: '政府公报、政府门户网站', 'effective-on': effective, trial, ...(p.flaw === 'no-term' ? {} : { 'valid-until': plusDays(effective, trial ? 720 : 1820) }) }, n),
    ...(p.flaw === 'no-interpretation' ? [] : [act('publish-interpretation', workday(published, r.int(0, 3)), 'drafting-unit', { material: `解读材料-${n}` }, n)]),
    act('report-for-filing', around(filed, 0), 'registration-office', { 'filing-case': filing }, n),
  ]
  return { acts, published, filed: around(filed, 0) }
}

/** Filing: sent up, registered, reviewed. The prefecture keeps the file of its own documents sent to the region. */
const filingOf = (r: R, n: number, scenario: string, maker: WorldOrgan, title: string, published: ISODate, filed: ISODate): WorldCase => {
  const at = maker.tier === 'township' ? maker.parent! : PREFECTURE
  const office = 'filing-office'
  const out: WorldAct[] = [
    act('record-publication', published, 'making-organ', { subject: 'normative-document', title, 'register-no': `演登${published.slice(0, 4)}${String(n).padStart(3, '0')}`, maker: maker.code }, n),
    act('submit', filed, 'making-organ', {
      'to-state-council': false, 'to-regional-government': maker.code === PREFECTURE, 'to-regional-congress': false, 'to-local-congress': maker.tier !== 'prefecture-department', 'to-superior-government': true,
      report: `备案报告-${n}`, text: `正式文本-${n}`, ...(n % 19 === 7 ? {} : { explanation: `起草说明-${n}` }), electronic: true, copies: 2,
    }, n),
  ]
  let day = workday(filed, r.int(1, 3))
  if (n % 19 === 7) {
    out.push(act('defer', day, office, { reason: '缺少起草说明' }, n), act('resubmit', workday(day, 4), 'making-organ', { documents: [`起草说明-${n}`] }, n))
    day = workday(day, 5)
  }
  out.push(act('register', day, office, { 'filing-no': `演备〔${day.slice(0, 4)}〕${n}号` }, n))
  if (r.chance(0.92)) {
    const begun = workday(day, r.int(1, 8))
    const concluded = workday(begun, r.int(8, 28))
    const wrong = n % 17 === 3
    out.push(act('start-review', begun, office, { kind: n % 23 === 5 ? 'on-suggestion' : 'active' }, n))
    out.push(act('conclude-review', concluded, office, { result: wrong ? 'should-be-corrected' : n % 9 === 2 ? 'drafting-defect' : 'no-issue', opinion: `备案审查意见-${n}` }, n))
    if (wrong) out.push(act('demand-correction', workday(concluded, 2), office, { opinion: `纠正通知-${n}` }, n), act('report-correction', around(concluded, n === 37 ? 41 : 24), 'making-organ', { outcome: 'amended', document: `处理情况报告-${n}` }, n))
    if (n % 6 !== 0) out.push(act('close', around(concluded, wrong ? 48 : 5), office, undefined, n))
  }
  return { scenario, procedure: 'document-filing', organ: at, acts: untilToday(out) }
}
const reviewOf = (r: R, n: number, subject: string, p: Plan, m: ReturnType<typeof made>): WorldCase => ({
  scenario: number('演合审文2022-', n), procedure: 'legality-review', organ: justiceBureau(p.issuer.code),
  acts: untilToday([
    act('submit', m.submitted, 'submitter', { subject: 'normative-document', 'subject-case': subject, materials: [`送审稿-${n}`], urgent: false, 'same-unit': false }, n),
    ...(r.chance(0.6) ? [act('counsel-opinion', workday(m.submitted, 2), 'adviser', { kind: r.pick(['legal-adviser', 'public-lawyer']), opinion: `法律意见-文件${n}` }, n)] : []),
    act('issue-opinion', m.opined, 'legal-office', {
      form: p.flaw === 'countersigned' ? 'countersign' : 'written-opinion', opinion: m.opinion, 'reviewed-power': true, 'reviewed-procedure': true, 'reviewed-content': true, document: `合法性审核意见书-${n}`,
    }, n),
    ...(m.opinion === 'lawful-if-amended' ? [act('answer', workday(m.opined, 2), 'submitter', { adopted: 'all' }, n)] : []),
  ]),
})

/** Periodic cleanups of 2022: the prefecture and some counties; one runs past its day. */
const cleanups = function* (): Iterable<WorldCase> {
  const r = random('cleanup')
  for (const [i, code] of [PREFECTURE, '654002', '654003', '654021', '654025', '654028'].entries()) {
    const launched = around('2022-03-15', i * 6)
    const listed = r.int(60, 160) - (i === 0 ? 0 : 30)
    const abolish = r.int(6, 18), lapsed = r.int(3, 14), amend = r.int(4, 12)
    const published = i === 4 ? '2023-01-18' : i === 5 ? undefined : around('2022-11-07', r.int(0, 18))
    const decided = published === undefined ? undefined : around(published, -8)
    yield {
      scenario: number('演清理2022-', i + 1), procedure: 'document-cleanup', organ: code,
      acts: [
        act('launch', launched, 'organiser', { kind: 'periodic', scope: '本级现行有效行政规范性文件', 'cut-off': '2021-12-31', 'finish-by': i === 5 ? '2023-04-28' : '2022-12-30' }, i),
        act('list-documents', around(launched, 40), 'maker', { listed, 'in-register': listed }, i),
        act('propose-results', around(launched, 85), 'maker', { keep: listed - abolish - lapsed - amend, amend, abolish, lapsed }, i),
        act('hear-opinions', around(launched, 110), 'organiser', { record: `征求意见记录-清理${i}` }, i),
        ...(published === undefined || decided === undefined ? [] : [
          ...(i === 3 ? [] : [act('legality-review', around(launched, 130), 'organiser', { opinion: `合法性审查意见-清理${i}` }, i)]),
          act('decide', decided, 'meeting', { meeting: 'executive-meeting', minutes: `会议纪要-清理${i}` }, i),
          act('publish-catalogue', published, 'publisher', { 'keep-list': `继续有效目录-${i}`, 'abolished-list': `废止目录-${i}`, 'lapsed-list': `失效目录-${i}` }, i),
        ]),
      ],
    }
  }
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('normative')
    for (const [i, p] of plans().entries()) {
      const n = i + 1
      const [subject, market, professional] = subjects[(i * 7) % subjects.length]!
      const title = `${p.issuer.zh.replace('人民政府', '').replace('伊犁哈萨克自治州', '伊犁州')}${subject}`
      const scenario = number('演规范2022-', n), filing = number('演备案2022-', n)
      const m = made(r, n, p, title, market, professional)
      const x = issued(r, n, p, m.deliberated, filing)
      yield { scenario, procedure: 'normative-document', organ: p.issuer.code, acts: untilToday([...m.acts, ...x.acts]) }
      if (p.level === 'government' && m.submitted < '2023-02-28') yield reviewOf(r, n, scenario, p, m)
      if (x.published < '2023-02-28') yield filingOf(r, n, filing, p.issuer, title, x.published, x.filed)
    }
    yield* ended(r)
    yield* cleanups()
  },
} satisfies Part

/** Older documents that ended in 2022: abolished, lapsed; one past its term and still listed. Two proposals were declined. */
const ended = function* (r: R): Iterable<WorldCase> {
  for (let i = 0; i < 9; i++) {
    const n = 200 + i
    const organ = i < 5 ? PREFECTURE : counties[i]![0]
    const issuer = organs.find(o => o.code === organ)!
    const p: Plan = { issuer, level: 'government', starts: around('2020-03-02', i * 12) }
    const [subject, market, professional] = subjects[i * 2]!
    const m = made(r, n, p, `${issuer.zh.replace('人民政府', '').replace('伊犁哈萨克自治州', '伊犁州')}${subject}（试行）`, market, professional)
    const signed = workday(m.deliberated, 2), published = workday(signed, 3)
    const effective = plusDays(published, 31)
    const until = plusDays(effective, 700)
    const acts = [
      ...m.acts,
      act('sign', signed, 'head', { 'document-no': `演规〔2020〕${n}号`, signatory: `officer-head-${organ}` }, n),
      act('register', workday(signed, 1), 'registration-office', { 'register-no': `演登2020${n}` }, n),
      act('publish', published, 'publisher', { channels: '政府公报', 'effective-on': effective, trial: true, 'valid-until': until }, n),
      act('publish-interpretation', workday(published, 2), 'drafting-unit', { material: `解读材料-${n}` }, n),
      act('report-for-filing', around(published, 8), 'registration-office', {}, n),
      ...(i < 4 ? [act('abolish', around('2022-05-10', i * 9), 'head', { 'decision-no': `演废〔2022〕${i + 1}号` }, n)] : i < 7 ? [act('expire', around(until, 4), 'registration-office', undefined, n)] : []),
    ]
    yield { scenario: number('演规范2020-', i + 1), procedure: 'normative-document', organ, acts: untilToday(acts) }
  }
  for (let i = 0; i < 2; i++) {
    const n = 220 + i
    yield {
      scenario: number('演规范2022-停', i + 1), procedure: 'normative-document', organ: counties[i]![0],
      acts: [
        act('propose', around('2022-04-11', i * 30), 'drafting-unit', { title: `${counties[i]![1]}${subjects[20 + i]![0]}`, level: 'government', 'issuer-kind': 'organ', 'affects-rights': true, 'affects-market': true, professional: false, urgent: false, secret: false, 'major-decision': false }, n),
        act('assess-necessity', around('2022-04-20', i * 30), 'drafting-unit', { report: `评估论证报告-${n}`, conclusion: 'not-needed' }, n),
        act('decline', around('2022-04-26', i * 30), 'drafting-unit', { reason: '上级文件已有规定，无须重复制定' }, n),
      ],
    }
  }
}
