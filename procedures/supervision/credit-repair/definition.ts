import { type ActDef, type ClocksOf, convention, f, filled, type GatesOf, law, months, type ParamDef, t, workdays } from '#kernel'

const XF26 = law('信用修复管理办法 国家发展改革委令第36号', 'unverified')
const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')

/** 最短公示期: months from the decision that made the record. Minor: none; the others as the parameters say. */
const SHORTEST = { minor: undefined, ordinary: 'credit.months-ordinary', serious: 'credit.months-serious' } as const
const EXTENSION = workdays(10, FA.whole())
/** What no text at hand says: the numbers taken. */
export const params: Readonly<Record<string, ParamDef>> = {
  'credit.forward': { ...t('推送期限', 'Time to forward'), value: 1, unit: 'working-days', status: 'unverified', basis: FA.whole() },
  'credit.decide': { ...t('审查反馈期限', 'Time to decide'), value: 10, unit: 'working-days', status: 'unverified', basis: FA.whole() },
  'credit.months-ordinary': {
    ...t('一般失信最短公示期', 'Shortest publication, ordinary'),
    value: 3, unit: 'months', status: 'unverified',
    basis: XF26.whole()
  },
  'credit.months-serious': {
    ...t('严重失信最短公示期', 'Shortest publication, serious'),
    value: 12, unit: 'months', status: 'unverified',
    basis: XF26.whole()
  },
}

/** Who takes part. */
export const roles = {
  subject: t('信用主体（法人、非法人组织）', 'The organisation recorded; no natural persons'),
  'credit-site': t('信用中国网站（地方）', 'Credit site that takes the application'),
  'record-organ': t('认定单位', 'Organ that made the record'),
} as const

/** Where a case can stand. */
export const states = {
  applied: t('已申请', 'Applied'),
  'with-organ': t('认定单位审查', 'With the organ'),
  repaired: { ...t('已修复', 'Repaired'), final: true },
  refused: { ...t('不予修复', 'Refused'), final: true },
} as const

/** What may be done, in both editions. */
export const acts = {
  apply: {
    ...t('申请修复', 'Applied'), by: ['subject'], from: ['start'], to: 'applied', basis: XF26.whole(),
    gates: ['organisations-only', 'minimum-publication-over', 'duties-done', 'commitment-made'], starts: ['forward'],
    publish: { what: 'the commitment' },
    data: {
      record: f.entry('credit-records', '失信信息', 'Record'),
      subjectKind: f.enum('主体类型', 'Kind of subject', {
        'legal-person': ['法人', 'Legal person'], unincorporated: ['非法人组织', 'Unincorporated'],
      }),
      class: f.enum('失信程度', 'Class', { minor: ['轻微', 'Minor'], ordinary: ['一般', 'Ordinary'], serious: ['严重', 'Serious'] }),
      decidedOn: f.date('认定日期', 'Decided on'),
      dutiesDone: f.bool('是否履行义务', 'Duties done'),
      commitmentMade: f.bool('是否作信用承诺', 'Commitment made'),
    },
  },
  forward: {
    ...t('推送认定单位', 'Forwarded to the organ that made the record'), by: ['credit-site'], from: ['applied'], to: 'with-organ', basis: FA.whole(),
    gates: ['to-the-right-organ'], starts: ['decide-repair'], stops: ['forward'], publish: 'never',
    data: {
      to: f.organ('认定单位', 'To'),
    },
  },
  extend: {
    ...t('延长', 'Extended'), by: ['record-organ'], from: ['with-organ'], to: 'same', basis: FA.whole(),
    gates: ['extended-once'], publish: 'never',
    data: {
      days: f.int('延长工作日数', 'Working days'),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  repair: {
    ...t('同意修复', 'Repaired'), by: ['record-organ'], from: ['with-organ'], to: 'repaired', basis: XF26.art(3),
    gates: ['ended-together'], stops: ['decide-repair'], publish: { what: 'the record is taken down' }, stepUp: true,
    data: {
      publicationEnded: f.bool('是否停止公示', 'Publication ended'),
      sharingEnded: f.bool('是否停止共享', 'Sharing ended'),
      sanctionsLifted: f.bool('是否解除惩戒', 'Sanctions lifted'),
    },
  },
  refuse: {
    ...t('不予修复', 'Refused'), by: ['record-organ'], from: ['with-organ'], to: 'refused', basis: XF26.whole(),
    gates: ['reasons-given'], stops: ['decide-repair'], publish: 'never', stepUp: true,
    data: {
      reason: f.longtext('理由', 'Reason').opt(),
    },
  },
} as const satisfies Readonly<Record<string, ActDef<keyof typeof roles, keyof typeof states>>>

/** What runs. */
export const clocks = {
  forward: {
    ...t('推送期限', 'Forwarding'), basis: FA.whole(),
    limit: c => workdays(c.param('credit.forward'), FA.whole()), onOverrun: 'finding',
  },
  'decide-repair': {
    ...t('审查反馈期限', 'Decision'), basis: FA.whole(),
    limit: c => workdays(c.param('credit.decide'), FA.whole()), onOverrun: 'finding',
      extendedBy: { extend: { by: a => workdays(a.data.days, FA.whole()), each: EXTENSION, times: 1 } },
  },
} satisfies ClocksOf<typeof acts>

/** What must hold. */
export const gates = {
  'organisations-only': {
    ...t('仅限组织', 'Organisations only'), severity: 'block', basis: convention('no credit record of a natural person is kept'),
    remedy: t('仅受理法人和非法人组织的申请', 'Only organisations may apply'),
    rule: (_c, a) => ['legal-person', 'unincorporated'].includes(a.data.subjectKind),
  },
  'minimum-publication-over': {
    ...t('最短公示期已满', 'The shortest publication is over'), severity: 'block', basis: XF26.whole(),
    remedy: t('最短公示期届满后再申请', 'Apply once the shortest publication is over'),
    rule: (c, a) => {
        const shortest = SHORTEST[a.data.class]
        return a.on >= (shortest === undefined ? a.data.decidedOn : c.plus(a.data.decidedOn, months(c.param(shortest), XF26.whole())))
      },
  },
  'duties-done': {
    ...t('已履行义务', 'Duties done'), severity: 'block', basis: XF26.art(3),
    remedy: t('履行完义务后再申请', 'Do what was ordered, then apply'),
    rule: (_c, a) => a.data.dutiesDone,
  },
  'commitment-made': {
    ...t('已作信用承诺', 'Commitment made'), severity: 'block', basis: XF26.whole(),
    remedy: t('作出信用承诺', 'Make the commitment'),
    rule: (_c, a) => a.data.commitmentMade,
  },
  'to-the-right-organ': {
    ...t('谁认定谁修复', 'Sent to the organ that made the record'), severity: 'block', basis: FA.whole(),
    remedy: t('推送至认定该信息的单位', 'Forward it to the organ that made the record'),
    // Not judged where the register is not carried.
    rule: (c, a) => {
        const records = c.register('credit-records')
        return records && records.entry(c.last('apply')?.data.record ?? '')?.organ === a.data.to
      },
  },
  'extended-once': {
    ...t('只延一次', 'Extended once'), severity: 'block', basis: FA.whole(),
    remedy: t('只延一次，且不超过10个工作日', 'Extend once only, by at most 10 working days'),
    rule: (c, a) => a.data.days <= EXTENSION.n && !c.has('extend'),
  },
  'ended-together': {
    ...t('同步修复', 'Ended everywhere together'), severity: 'finding', basis: XF26.art(3),
    rule: (_c, { data }) => data.publicationEnded && data.sharingEnded && data.sanctionsLifted,
  },
  'reasons-given': {
    ...t('说明理由', 'Reasons given'), severity: 'block', basis: convention('no text says; chosen here'),
    remedy: t('说明不予修复的理由', 'Give the reasons'),
    rule: (_c, a) => filled(a.data.reason),
  },
} satisfies GatesOf<typeof acts>
