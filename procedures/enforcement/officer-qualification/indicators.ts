import { type ActsOf, type AnyAct, actDay, acts, cases, entries, gateTests, type ISODate, law, organs, type ProcedureParts, report2022, t, type View, ymd } from '#kernel'
import { enforcementProcedures } from '#procedures/_shared/enforcement.ts'
import { perOrgan } from '#procedures/_shared/per-organ.ts'
import type e2021 from './2021.ts'
import { hoursIn, validAllYear } from './training.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const PENALTY = law('行政处罚法(2021-01-22)')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

type Of = { readonly case: View<Acts>; readonly act: AnyAct }
/** Was the application that this act answers one for renewal? */
const forRenewal = (i: Of): boolean => i.case.before(i.act).last('apply')?.data.kind === 'renewal'
/** Passed the exam after this review, by the end of its year (the figure is a yearly one). */
const passedAfter = (i: Of): boolean => i.case.after(i.act).has('exam', e => e.data.exam_date <= ymd(yearOf(i.act.on), 12, 31))
const yearOf = (on: ISODate): number => Number(on.slice(0, 4))

type Acts = ActsOf<[typeof e2021]>

/** Figures of 行政执法人员资格管理. */
export const indicators: NonNullable<ProcedureParts<Acts>['indicators']> = {
  'officers.review-passed-count': {
    ...t('换证审核通过人数', 'Passed review for renewal'), kind: 'count', basis: report2022('一(七)1', '3413 in 2022'),
    of: acts('review', forRenewal), periodBy: actDay,
    by: ['organ'], direction: 'none',
  },
  'officers.exam-passed-count': {
    ...t('换证考试通过人数', 'Passed the renewal exam'), kind: 'count', basis: report2022('一(七)1', '3287 in 2022'),
    of: acts('exam', forRenewal), periodBy: i => String(i.act.data.exam_date),
    by: ['organ'], direction: 'none',
  },
  'officers.exam-not-passed-count': {
    ...t('审核通过而考试未通过人数', 'Passed review but not the exam'), kind: 'count', basis: report2022('一(七)1'),
    of: acts('review', i => forRenewal(i) && !passedAfter(i)), periodBy: actDay,
    by: ['organ'], direction: 'down',
  },
  'officers.legal-qualified-count': {
    ...t('取得法律职业资格的执法人员数', 'Officers with the national legal qualification'), kind: 'count', basis: [THREE_SYSTEMS.item('第(二十三)项'), report2022('二(五)')],
    of: entries('officers', i => i.entry.legal_qualification === true),
    by: ['organ'], direction: 'up',
  },
  'officers.exam-pass-rate': {
    ...t('换证考试通过率', 'Renewal exam pass rate'), kind: 'ratio', basis: report2022('一(七)1'),
    of: acts('review', forRenewal), met: passedAfter, periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'officers.valid-count': {
    ...t('持证执法人员数', 'Officers with a valid certificate'), kind: 'count', basis: THREE_SYSTEMS.item('第(二十三)项'),
    of: entries('officers'),
    by: ['organ'], direction: 'none',
  },
  'officers.certificate-rate': {
    ...t('持证上岗率', 'Acts by certificated officers only'), kind: 'ratio', basis: [PENALTY.art(42), report2022('三(三)')],
    of: gateTests('officers-qualified', undefined, enforcementProcedures), met: i => i.held, periodBy: actDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'officers.legal-reviewer-ratio': {
    ...t('法制审核人员占执法人员比例', 'Legality reviewers to officers'), kind: 'ratio', basis: [THREE_SYSTEMS.item('第(十一)项'), report2022('二(五)', 'below 5%')],
    // Reviewers over officers: two registers, so a ratio of sums for each organ; the floor of 5 % is tested for each, on the exact fraction.
    of: organs(w => [...new Set([...perOrgan(w, 'officers').keys(), ...perOrgan(w, 'legality-reviewers').keys()])].sort()),
    sum: i => [perOrgan(i.world, 'legality-reviewers').get(i.organ) ?? 0, perOrgan(i.world, 'officers').get(i.organ) ?? 0],
    note: t('与“法制审核人员占比”（training.review-staff-share）为同一指标', 'The same figure as training.review-staff-share'),
    by: ['organ'], direction: 'up', target: 0.05,
  },
  'officers.reviewer-qualified-rate': {
    ...t('法制审核人员取得法律职业资格比例', 'Reviewers with a legal qualification'), kind: 'ratio', basis: [PENALTY.art(58), report2022('二(五)')],
    of: entries('legality-reviewers'), met: i => i.entry.legal_qualification === true,
    by: ['organ'], direction: 'up',
  },
  'officers.training-rate': {
    ...t('年度六十学时培训完成率', '60 hours of training done'), kind: 'ratio', basis: OUTLINE.item('第(三十四)项'),
    of: cases(i => validAllYear(i.case, yearOf(i.case.asOf))), met: i => hoursIn(i.case, yearOf(i.case.asOf)) >= i.case.param('officers.training-hours'),
    by: ['organ'], direction: 'up', target: 1,
  },
}
