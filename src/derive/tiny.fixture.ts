import { acts, cases, days, disputesRules, edition, endedOrDue, f, isMet, law, type Plain, procedure, runs, t, workdays } from '#kernel'

const XFY = law('行政复议法(2023-09-01)')
const simplified = (a: { readonly data: { readonly track?: unknown } } | undefined) => a?.data.track === 'simplified'

const e2024 = edition('tiny', '2024', {
  inForce: ['2024-01-01', null],
  law: ['行政复议法(2023-09-01)'],
  basis: XFY.art(90),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('三日、五日、七日为工作日（第八十八条）', 'Limits of 3, 5 and 7 days are working days (article 88)'),
})
  .roles({
    party: t('申请人', 'Applicant'),
    office: t('行政复议机构', 'Reconsideration office'),
    head: t('负责人', 'Head of the office'),
  })
  .states({
    filed: t('已申请', 'Filed'),
    accepted: t('审理中', 'Under review'),
    suspended: t('已中止', 'Suspended'),
    refused: { ...t('不予受理', 'Not accepted'), final: true },
    decided: { ...t('已决定', 'Decided'), final: true },
  })
  .acts({
    file: {
      ...t('提出申请', 'File'),
      by: ['party'],
      from: ['start'],
      to: 'filed',
      basis: XFY.art(20),
      starts: ['review'],
      data: {
        applicant: f.text('申请人', 'Applicant').sealed(),
        request: f.text('复议请求', 'Request').help('写明请求和理由', 'Say what and why'),
        about: f.case('相关案件', 'Related case').opt(),
      },
    },
    accept: {
      ...t('受理', 'Accept'),
      by: ['office'],
      from: ['filed'],
      to: 'accepted',
      basis: XFY.art(30),
      stops: ['review'],
      starts: ['decide', 'serve'],
      data: { track: f.enum('审理程序', 'Track', { ordinary: ['普通程序', 'Ordinary'], simplified: ['简易程序', 'Simplified'] }) },
    },
    refuse: { ...t('不予受理', 'Refuse'), by: ['office'], from: ['filed'], to: 'refused', basis: XFY.art(30, 2), stops: ['review'] },
    serve: { ...t('发送副本', 'Serve the copy'), by: ['office'], from: ['accepted'], to: 'same', basis: XFY.art(48), stops: ['serve'] },
    investigate: {
      ...t('调查取证', 'Investigate'),
      by: ['office'],
      from: ['accepted'],
      to: 'same',
      basis: XFY.art(45),
      gates: ['two-officers'],
      data: { officers: f.officers('调查人员', 'Officers') },
    },
    suspend: {
      ...t('中止', 'Suspend'),
      by: ['office'],
      from: ['accepted'],
      to: 'suspended',
      basis: XFY.art(39),
      data: { ground: f.text('情形', 'Ground') },
    },
    resume: { ...t('恢复', 'Resume'), by: ['office'], from: ['suspended'], to: 'accepted', basis: XFY.art(39, 2) },
    extend: {
      ...t('延长期限', 'Extend'),
      by: ['head'],
      from: ['accepted'],
      to: 'same',
      basis: XFY.art(62),
      data: { days: f.int('延长日数', 'Days') },
    },
    decide: {
      ...t('作出决定', 'Decide'),
      by: ['office'],
      from: ['accepted'],
      to: 'decided',
      basis: XFY.art(61),
      stops: ['decide'],
      gates: ['heard', 'served-first'],
      stepUp: true,
      publish: { what: '决定书' },
      data: {
        outcome: f.enum('结果', 'Outcome', { upheld: ['维持', 'Upheld'], revoked: ['撤销', 'Revoked'] }),
        costs: f.money('费用', 'Costs').opt(),
        heard: f.bool('已听取意见', 'Heard').opt(),
      },
    },
  })
  .clocks({
    review: {
      ...t('审查期限', 'Review'),
      basis: XFY.art(30),
      limit: workdays(5, XFY.art(30)),
      onOverrun: { does: 'accept', data: { track: 'ordinary' }, basis: XFY.art(30, 3) },
    },
    serve: { ...t('发送副本期限', 'Serving the copy'), basis: XFY.art(48), limit: workdays(7, XFY.art(48)), onOverrun: 'finding' },
    decide: {
      ...t('复议期限', 'Decision'),
      basis: XFY.art(62),
      onOverrun: 'finding',
      pausedBy: { suspend: 'resume' },
      limit: c => (simplified(c.last('accept')) ? days(30, XFY.art(62, 2)) : days(60, XFY.art(62))),
      extendedBy: { extend: { by: a => days(Number(a.data.days), XFY.art(62)), inAll: days(30, XFY.art(62)) } },
    },
  })
  .gates({
    'two-officers': {
      ...t('调查人员不得少于两人', 'At least two officers'),
      basis: XFY.art(45, 2),
      severity: 'block',
      remedy: t('补足两名以上调查人员后再行调查', 'Assign a second officer, then investigate'),
      rule: (_c, a) => a.data.officers.length >= 2,
    },
    heard: {
      ...t('应当听取意见', 'Hear the parties first'),
      basis: XFY.art(49),
      severity: 'finding',
      remedy: t('听取意见并记录在案', 'Hear them and record it'),
      rule: (_c, a) => a.data.heard === true,
    },
    'served-first': {
      ...t('副本须先发送', 'The copy is served first'),
      basis: XFY.art(48),
      severity: 'block',
      remedy: t('先发送申请书副本', 'Serve the copy first'),
      rule: c => c.has('serve'),
    },
  })

/** A small procedure for tests of what is derived and served: it shows one of each construct and is no law. */
export const tiny = procedure(
  'tiny',
  {
    ...t('行政复议（测试）', 'Reconsideration (test)'),
    area: 'disputes',
    openedBy: 'party',
    chosenBy: 'opening',
    chosenNote: t('申请之日', 'The day of filing'),
    editions: [e2024],
  },
  {
    findings: {
      unheard: { ...t('未听取意见', 'Not heard'), basis: XFY.art(49), rule: c => c.has('decide', a => a.data.heard !== true) },
      'decide-overrun': { ...t('复议期限逾期', 'Decided late'), basis: XFY.art(62) },
    },
    crossFindings: {
      'filed-twice': {
        ...t('同一请求重复申请', 'Filed twice'),
        basis: XFY.art(30),
        kind: 'observation',
        key: c => c.first('file')?.data.request,
        rule: group =>
          group.length < 2 ? [] : [{ cases: group.map(c => c.id), organ: group[0]!.organ, on: group.at(-1)!.first('file')!.on }],
      },
    },
    registers: {
      'tiny-officers': {
        ...t('调查人员名册', 'Officers'),
        basis: XFY.art(45),
        published: true,
        inForce: ['from', 'to'],
        organ: 'organ',
        fields: {
          name: f.text('姓名', 'Name'),
          organ: f.organ('机关', 'Organ'),
          from: f.date('起', 'From'),
          to: f.date('止', 'To').opt(),
          phone: f.text('电话', 'Telephone').opt().sealed(),
        },
      },
    },
    outcome: c => {
      const decided = c.last('decide')
      return decided?.data.outcome === 'revoked' ? { edge: 'about', kind: 'quashed', on: decided.on } : undefined
    },
    indicators: {
      'tiny.decided': {
        ...t('办结数', 'Decided'),
        kind: 'count',
        basis: XFY.art(61),
        of: acts('decide'),
        periodBy: i => i.act.on,
        by: ['county', 'organ'],
        direction: 'none',
      },
      'tiny.on-time': {
        ...t('按期办结率', 'Decided in time'),
        kind: 'ratio',
        basis: XFY.art(62),
        of: runs('decide'),
        met: isMet,
        periodBy: endedOrDue,
        by: ['county', 'organ'],
        target: 1,
        direction: 'up',
      },
      'tiny.open': {
        ...t('在办数', 'Open'),
        kind: 'count',
        basis: XFY.art(61),
        of: cases(i => i.case.state === 'accepted'),
        by: ['organ'],
        direction: 'none',
      },
    },
  },
)

/** A line of `import` about it: acts as `2024-03-04 file`, with data given where a sample would not do. */
export const tinyLine = (
  scenario: string,
  organ: string,
  acts: readonly (readonly [at: string, act: string, by: string, data?: Plain])[],
): string =>
  JSON.stringify({
    scenario,
    procedure: 'tiny',
    organ,
    acts: acts.map(([at, act, by, data]) => ({ act, at: at.length > 10 ? at : `${at}T10:00+08:00`, by, ...(data ? { data } : {}) })),
  })
