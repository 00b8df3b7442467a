import { type AnyAct, type ISODate, law, procedure, t, type World } from '#kernel'
import { enforcementProcedures, failedActs } from '#procedures/_shared/enforcement.ts'
import e2021 from './2021.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'
import { shortYears } from './training.ts'

const LIAONING_SUPERVISION = law('辽宁省行政执法监督规定', 'model')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const PENALTY = law('行政处罚法(2021-01-22)')
const COERCION = law('行政强制法(2011-06-30)')

const namedOfficers = (a: AnyAct): readonly string[] => (Array.isArray(a.data.officers) ? a.data.officers.map(String) : [])
const suspendedOn = (w: World, officer: string, on: ISODate): boolean => {
  const e = w.register('officers').entry(officer)
  return e?.suspended_from !== undefined && String(e.suspended_from) <= on && (e.suspended_to === undefined || on <= String(e.suspended_to))
}

/** 行政执法人员资格管理: Qualification of enforcement officers. */
export default procedure(
  'officer-qualification',
  {
    ...t('行政执法人员资格管理', 'Qualification of enforcement officers'), area: 'enforcement', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('申报之日', 'The day of the application'),
    editions: [e2021],
  },
  {
    findings: {
      'suspension-overrun': {
        ...t('逾期：暂扣期限', 'Overrun: Suspension'), basis: { ...LIAONING_SUPERVISION.art(36), note: 'model, convention here' },
      },
      'training-short': {
        ...t('培训学时不足', 'Training short'), basis: OUTLINE.item('第(三十四)项'),
        rule: c => shortYears(c).length > 0,
      },
    },
    organFindings: {
      'acted-without-certificate': {
        ...t('无证执法', 'Acted without a valid certificate'), basis: [PENALTY.art(42), PENALTY.art(76), COERCION.art(17)],
        rule: w => failedActs(w, enforcementProcedures, 'officers-qualified').map(x => ({ organ: x.case.organ, on: x.act.on, note: x.case.id })),
      },
      'acted-while-suspended': {
        ...t('暂扣期间执法', 'Acted while suspended'), basis: LIAONING_SUPERVISION.art(36),
        rule: w =>
          failedActs(w, enforcementProcedures, 'officers-qualified')
            .filter(x => namedOfficers(x.act).some(o => suspendedOn(w, o, x.act.on)))
            .map(x => ({ organ: x.case.organ, on: x.act.on, note: x.case.id })),
      },
    },
    indicators,
    documents,
  },
)
