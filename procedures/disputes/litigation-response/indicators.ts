import { actDay, acts, cases, convention, dueDay, type IndicatorDef, type Item, isMet, law, organs, report2022, runs, t } from '#kernel'
import type { litigationActs } from './2020/acts.ts'
import { ATTENDANCE_REQUIRED, headAttended, NAMING_THRESHOLD, organsSued } from './attendance.ts'

const LITIGATION = law('行政诉讼法(2017-06-27)')
const HEADS = law('最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const SUGGESTIONS = law('最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)')

type Acts = typeof litigationActs
type Of = Item<Acts>

/** 开庭审理的案件: one case per instance and case number, with a hearing; in the period of its first one. */
const heard = (i: Of): boolean => i.case.has('hold-hearing')
const firstHearing = (i: Of) => i.case.first('hold-hearing')?.on
/** Every organ sued: a joint case is counted once in a total and once for each organ in a table. */
const sued = (i: Of) => organsSued(i.case)
const attended = (i: Of): boolean => headAttended(i.case)
const absenceExcused = (i: Of): boolean => !attended(i) && i.case.has('court-rules-on-absence', r => r.data.accepted)
const mustAttend = (i: Of): boolean =>
  i.case.has('assess-attendance', a => a.data.mustAttend) || i.case.has('notify-hearing', n => n.data.courtRequiresHead)
const emptyHearing = (i: Of) => i.case.all('hold-hearing').find(h => h.data.headAttended === 'none' && !h.data.staffAttended)
const conclusion = (i: Of) => i.case.all('receive-judgment', 'plaintiff-withdraws').find(a => !a.outOfOrder)
const concluded = (i: Of): boolean => conclusion(i) !== undefined
const concludedOn = (i: Of) => conclusion(i)?.on
/** One per dispute, in its last instance: not appealed further, and not the lower case of another. */
const lastInstance = (i: Of): boolean => concluded(i) && i.case.state !== 'appealed' && (i.case.linkedFrom('lowerCase', 'litigation-response') ?? []).length === 0
const lost = (i: Of): boolean => i.case.last('receive-judgment')?.data.lost === true

/** Heads came to fewer of the county's cases heard in the period than the threshold; the exact fraction is tested, not the printed one. */
const belowThreshold = (i: Of): boolean => {
  const [from, to] = i.world.period
  const own = i.world.cases('litigation-response').filter(c => {
    const on = c.first('hold-hearing')?.on
    return on !== undefined && from <= on && on <= to && organsSued(c).some(o => i.world.organs.county(o) === i.organ)
  })
  return own.length > 0 && own.filter(c => headAttended(c)).length * 100 < own.length * NAMING_THRESHOLD // per cent of 2022 report, one(6)4
}
const ofTier = (tier: string) => organs<Acts>(w => w.allOrgans().filter(o => w.organs.tier(o) === tier))
const percent = t('%', '%')

/** Figures of responding to suits; attendance is printed in whole per cent, the exact fraction is kept. */
export const litigationIndicators: Readonly<Record<string, IndicatorDef<Acts>>> = {
  'litigation.served': {
    ...t('新收行政诉讼案件数', 'Cases served'), basis: LITIGATION.art(67), kind: 'count',
    of: acts('serve'), periodBy: actDay, organ: sued,
    by: ['organ'], direction: 'up',
  },
  'litigation.cases': {
    ...t('开庭审理的行政诉讼案件数', 'Cases heard'), basis: [report2022('一(六)四', '223'), HEADS.art(1), HEADS.art(14, 2)], kind: 'count',
    of: cases(heard), periodBy: firstHearing, organ: sued,
    by: ['organ'], direction: 'up',
  },
  'litigation.head-absent': {
    ...t('负责人未出庭案件数', 'Cases without the head'), basis: [report2022('一(六)四', '56'), LITIGATION.art(3, 3), HEADS.art(7)], kind: 'count',
    of: cases(i => heard(i) && !attended(i)), periodBy: firstHearing, organ: sued,
    by: ['organ'], direction: 'down',
  },
  'litigation.head-attendance-rate': {
    ...t('行政机关负责人出庭应诉率', 'Rate of heads attending'),
    basis: [LITIGATION.art(3, 3), HEADS.art(2), report2022('一(六)四', 'target 100 %'), report2022('一(六)四', 'county list, rate below 0.70')],
    kind: 'ratio',
    of: cases(heard), met: attended, periodBy: firstHearing, organ: sued, print: 0,
    by: ['organ', 'county'], direction: 'up', target: 1,
  },
  'litigation.head-attendance-rate-excused': {
    ...t('出庭率(剔除正当理由)', 'Rate without excused absences'), basis: [HEADS.art(8), convention('the law is silent')], kind: 'ratio',
    of: cases(i => heard(i) && !absenceExcused(i)), met: attended, periodBy: firstHearing, organ: sued, print: 0,
    by: ['organ', 'county'], direction: 'up', target: 1,
  },
  'litigation.principal-attendance-rate': {
    ...t('正职负责人出庭率', 'Rate of principal heads'), basis: report2022('二(一)'), kind: 'ratio',
    of: cases(heard), met: i => i.case.has('hold-hearing', h => h.data.headAttended === 'principal'),
    periodBy: firstHearing, organ: sued, print: 0,
    by: ['organ', 'county'], direction: 'up',
  },
  'litigation.must-attend-kept-rate': {
    ...t('必须出庭情形落实率', 'Must-attend kept'), basis: [report2022('三(二)'), HEADS.art(4)], kind: 'ratio',
    of: cases(i => heard(i) && mustAttend(i)), periodBy: firstHearing, organ: sued, print: 0,
    met: i => !i.case.failed('must-attend-court') && !i.case.failed('must-attend-table'),
    by: ['organ'], direction: 'up', target: 1,
  },
  'litigation.nobody-attended': {
    ...t('无人出庭案件数', 'Cases with nobody attending'), basis: [report2022('三(二)'), HEADS.art(12)], kind: 'count',
    of: cases(i => emptyHearing(i) !== undefined), periodBy: i => emptyHearing(i)?.on, organ: sued,
    by: ['organ'], direction: 'down', target: 0,
  },
  'litigation.concluded': {
    ...t('审结案件数', 'Cases concluded'), basis: convention('the law is silent'), kind: 'count',
    of: cases(concluded), periodBy: concludedOn, organ: sued,
    by: ['organ'], direction: 'up',
  },
  'litigation.loss-rate': {
    ...t('败诉率', 'Loss rate'), basis: convention('the law is silent'), kind: 'ratio',
    of: cases(lastInstance), met: lost, periodBy: concludedOn, organ: sued,
    by: ['organ', 'county'], direction: 'down',
  },
  'litigation.loss-rate-judged': {
    ...t('败诉率(仅判决)', 'Loss rate among judgments'), basis: convention('the law is silent'), kind: 'ratio',
    of: cases(i => i.case.last('receive-judgment')?.data.kind === 'judgment' && i.case.last('receive-judgment')?.data.outcome !== 'suit-dismissed'),
    met: lost, periodBy: i => i.case.last('receive-judgment')?.on, organ: sued,
    by: ['organ'], direction: 'down',
  },
  'litigation.answer-on-time-rate': {
    ...t('按期答辩举证率', 'Answers in time'), basis: LITIGATION.art(67, 1), kind: 'ratio',
    of: runs(['answer', 'answer-summary', 'evidence-extended'], i => i.run.stoppedBy?.act !== 'permit-evidence-extension'),
    met: isMet, periodBy: dueDay, organ: sued,
    by: ['organ'], direction: 'up', target: 1,
  },
  'litigation.performance-rate': {
    ...t('裁判履行率', 'Judgments performed'), basis: LITIGATION.art(94), kind: 'ratio',
    of: runs('perform'), met: isMet, periodBy: dueDay, organ: sued,
    by: ['organ'], direction: 'up', target: 1,
  },
  'litigation.suggestion-reply-rate': {
    ...t('司法建议按期答复率', 'Suggestions answered in time'), basis: [READING.art(149, 4), SUGGESTIONS.art(8)], kind: 'ratio',
    of: runs('suggestion-reply'), met: isMet, periodBy: dueDay, organ: sued,
    by: ['organ'], direction: 'up', target: 1,
  },
  'litigation.counties-below-threshold': {
    ...t('负责人出庭率低于界限的县市数', 'Counties below the attendance threshold'), basis: report2022('一(六)四'), kind: 'count',
    of: organs<Acts>(w => w.allOrgans().filter(o => w.organs.tier(o) === 'county-level'), belowThreshold),
    by: ['organ'], direction: 'down', target: 0,
  },
  'litigation.head-attendance-required': {
    ...t('负责人出庭率要求', 'Attendance required of heads'), basis: report2022('一(六)四'), kind: 'count', of: ofTier('prefecture'), sum: () => ATTENDANCE_REQUIRED, least: true,
    unit: percent, by: ['organ'], direction: 'none',
  },
  'litigation.naming-threshold': {
    ...t('点名通报的出庭率界限', 'Attendance below which a county is named'), basis: report2022('一(六)四'), kind: 'count', of: ofTier('prefecture'), sum: () => NAMING_THRESHOLD, least: true,
    unit: percent, by: ['organ'], direction: 'none',
  },
}
