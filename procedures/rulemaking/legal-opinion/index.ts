import { type AnyAct, type AnyView, acts, cases, convention, days, daysBetween, type Entry, entries, type FigureWorld, f, type ISODate, law, minutesBetween, procedure, report2022, t, unverified, ymd } from '#kernel'
import e2016 from './2016.ts'
import { documents } from './documents.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const COUNSEL_OPINION = unverified('中办发〔2016〕30号')

/** The matter was deliberated, decided or signed after this act; not judged where that case is not at hand. */
const decidedAfter = (c: AnyView, act: AnyAct | undefined): boolean | undefined =>
  act !== undefined && c.linked('matter-case')?.some(x => x.acts().some(y => ['deliberate', 'decide', 'sign'].includes(y.act) && minutesBetween(act.at, y.at) > 0))

const RETAINED_DAYS = days(180, convention('retained for half a year'))
/** Calendar years up to the last ended one of which an adviser's term covers enough days. */
const yearsOf = (e: Entry, last: number): readonly number[] => {
  const from = String(e.from), to = String(e.to)
  const out: number[] = []
  for (let year = Number(from.slice(0, 4)); year <= Math.min(last, Number(to.slice(0, 4))); year++) {
    const first = ymd(year, 1, 1), end = ymd(year, 12, 31)
    if (daysBetween(from > first ? from : first, to < end ? to : end) + 1 >= RETAINED_DAYS.n) out.push(year)
  }
  return out
}
const neverAsked = (opinions: readonly AnyView[], e: Entry, year: number): boolean =>
  !opinions.some(c => c.organ === e.organ && c.has('request', r => r.data.adviser === e.id && r.on.startsWith(String(year))))
const yearAsked = (w: FigureWorld): number => Number(w.period[1].slice(0, 4))

/** 法律顾问、公职律师法律意见: Opinions of legal advisers and public lawyers. */
export default procedure('legal-opinion', {
  ...t('法律顾问、公职律师法律意见', 'Opinions of legal advisers and public lawyers'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('请求之日（惯例）', 'The day of the request (convention)'),
  editions: [e2016],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'opinion-late': {
      ...t('意见迟延', 'Opinion late'), basis: convention('the law is silent'),
    },
    'opinion-ignored': {
      ...t('意见未处理即决策', 'Decided with the opinion unanswered'), basis: [report2022('三(二)'), COUNSEL_OPINION],
      rule: c => c.state === 'delivered' && decidedAfter(c, c.last('deliver')),
    },
    'decided-before-opinion': {
      ...t('请而未候', 'Decided before the opinion came'), basis: [report2022('二(二)'), MAJOR_DECISIONS.art(28)],
      rule: c => c.state === 'requested' && decidedAfter(c, c.last('request')),
    },
  },
  organFindings: {
    'retained-never-asked': {
      ...t('顾而不问', 'Retained but never asked'), basis: [report2022('二(二)', '聘而不用、顾而不问'), COUNSEL_OPINION],
      rule: w => {
        const ended = Number(w.asOf.slice(0, 4)) - 1
        return w.register('legal-advisers').all().flatMap(e =>
          yearsOf(e, ended).filter(year => neverAsked(w.cases('legal-opinion'), e, year)).map(year => ({ organ: String(e.organ), on: ymd(year + 1, 1, 1), note: e.id })),
        )
      },
    },
  },
  registers: {
    'legal-advisers': {
      ...t('法律顾问名录', 'Legal advisers'), basis: [COUNSEL_OPINION, report2022('一(三)四')], published: true,
      inForce: ['from', 'to'], organ: 'organ',
      fields: {
        name: f.officer('姓名', 'Name'),
        organ: f.organ('机关', 'Organ'),
        kind: f.enum('种类', 'Kind', {
          'firm-lawyer': ['律师', 'Firm lawyer'], scholar: ['专家学者', 'Scholar'], 'in-house': ['内部法律工作人员', 'In house'],
        }),
        from: f.date('聘期起', 'From'),
        to: f.date('聘期止', 'To'),
        fee: f.money('报酬', 'Fee').opt(),
      },
    },
    'public-lawyers': {
      ...t('公职律师名录', 'Public lawyers'), basis: COUNSEL_OPINION, published: true,
      inForce: ['from', 'to'], organ: 'organ',
      fields: {
        name: f.officer('姓名', 'Name'),
        organ: f.organ('机关', 'Organ'),
        'certificate-no': f.text('证号', 'Certificate no'),
        from: f.date('聘期起', 'From'),
        to: f.date('聘期止', 'To').opt(),
      },
    },
  },
  indicators: {
    'counsel.advisers': {
      ...t('法律顾问人数', 'Legal advisers'), basis: COUNSEL_OPINION, kind: 'count',
      of: entries('legal-advisers'),
      by: ['organ'], direction: 'none',
    },
    'counsel.public-lawyers': {
      ...t('公职律师人数', 'Public lawyers'), basis: COUNSEL_OPINION, kind: 'count',
      of: entries('public-lawyers'),
      by: ['organ'], direction: 'none',
    },
    'counsel.opinions': {
      ...t('提供法律意见件数', 'Opinions delivered'), basis: report2022('一(三)四'), kind: 'count',
      of: cases(i => i.case.has('deliver')),
      periodBy: i => i.case.last('deliver')?.on, by: ['organ'], direction: 'none',
    },
    'counsel.meetings-attended': {
      ...t('列席会议次数', 'Meetings attended by counsel'), basis: report2022('一(三)四'), kind: 'count',
      of: acts('attend-meeting'), periodBy: i => i.act.data['meeting-on'] as ISODate | undefined,
      by: ['organ'], direction: 'none',
    },
    'counsel.adoption-rate': {
      ...t('法律意见采纳率', 'Share of opinions adopted'), basis: report2022('三(二)'), kind: 'ratio',
      of: cases(i => i.case.has('adopt')), met: i => i.case.last('adopt')?.data.adopted !== 'none',
      periodBy: i => i.case.last('adopt')?.on, by: ['organ'], direction: 'up',
    },
    'counsel.never-asked': {
      ...t('聘而未用顾问数', 'Advisers never asked'), basis: report2022('二(二)'), kind: 'count',
      of: entries('legal-advisers', i => yearsOf(i.entry, Number(i.world.asOf.slice(0, 4)) - 1).includes(yearAsked(i.world)) && neverAsked(i.world.cases('legal-opinion'), i.entry, yearAsked(i.world))),
      periodBy: i => i.world.period[1], by: ['organ'], direction: 'down', target: 0,
    },
  },
})
