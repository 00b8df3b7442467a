import { type AnyView, actDay, acts, cases, entries, type FigureWorld, filled, type ISODate, law, organs, procedure, report2022, t } from '#kernel'
import { perOrgan } from '../../_shared/per-organ.ts'
import e2019 from './2019.ts'
import documents from './documents.ts'
import registers from './registers.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const GW = law('公务员法(2018-12-29)')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')
const XXGK = law('政府信息公开条例(2019-04-03)')
const SX = law('国办发〔2018〕118号')

const startsOn = (c: AnyView): ISODate | undefined => {
  const day = c.first('announce')?.data.startsOn
  return typeof day === 'string' ? day : undefined
}
/** 培养培训人才: those whose work is the law. */
const PROFESSIONALS = ['enforcement', 'review-officers', 'lawyers', 'mediators']
/** Advisers are listed by the village's name or code. */
const advised = (w: FigureWorld, organ: string): boolean => {
  const names = new Set([organ, ...w.register('organ-structure').on(w.period[1]).filter(e => e.organ === organ).map(e => String(e.name))])
  return w.register('village-legal-advisers').on(w.period[1]).some(e => names.has(String(e.village)))
}

export default procedure(
  'training-session',
  {
    ...t('法治培训(讲堂、专题班)', 'One training session'),
    area: 'talent', openedBy: 'organ', chosenBy: startsOn, chosenNote: t('培训首日（惯例）', 'The first day of the session (convention)'),
    editions: [e2019],
  },
  {
    documents,
    registers,
    indicators: {
      'training.sessions-in-series': {
        ...t('大讲堂期数', 'Sessions held in a named series'), kind: 'count', basis: report2022('一(九)'),
        of: cases(i => i.case.has('hold') && filled(i.case.first('announce')?.data.series)), periodBy: i => i.case.last('hold')?.data.heldOn,
        breakdown: i => i.case.first('announce')?.data.series,
        by: ['organ'], direction: 'none',
      },
      'training.trained-count': {
        ...t('培养培训人才人次', 'Attendances registered'), kind: 'count', basis: GW.art(68),
        of: acts('register-hours', i => PROFESSIONALS.includes(i.case.first('announce')?.data.audience ?? '')), sum: i => Number(i.act.data.registered),
        periodBy: i => i.case.last('hold')?.data.heldOn, unit: t('人次', 'attendances'),
        by: ['organ'], direction: 'none',
      },
      'training.lecture-count': {
        ...t('法治专题讲座次数', 'Rule-of-law lectures'), kind: 'count', basis: [DC.art(8, 1, 7), GY.item('(三十四)')],
        of: entries('study-sessions', i => i.entry.kind === 'lecture'), periodBy: i => String(i.entry.heldOn),
        by: ['organ'], target: 2, direction: 'up',
      },
      'training.expert-studio-count': {
        ...t('专家工作室数', 'Expert studios'), kind: 'count', basis: report2022('一(九)'),
        of: entries('expert-studios'),
        by: ['organ'], direction: 'none',
      },
      'training.village-adviser-coverage': {
        ...t('村居法律顾问覆盖率', 'Villages with a legal adviser'), kind: 'ratio', basis: SH.item('(十五)'),
        of: organs(w => w.allOrgans().filter(o => w.organs.tier(o) === 'village')), met: i => advised(i.world, i.organ),
        by: ['organ'], target: 1, direction: 'up',
      },
      'training.village-adviser-paid-rate': {
        ...t('村居法律顾问经费兑现率', 'Village advisers paid'), kind: 'ratio', basis: report2022('三(四)'),
        of: entries('village-legal-advisers'), met: i => {
          const paid = i.entry.feePaidOn
          return typeof paid === 'string' && i.world.period[0] <= paid && paid <= i.world.period[1]
        },
        by: ['organ'], target: 1, direction: 'up',
      },
      'training.leader-adjustment-count': {
        ...t('调整干部人次', 'Appointments changed'), kind: 'count', basis: XXGK.art(20),
        // 任免通知 among what the region publishes: how many notices, never whom they name.
        of: acts(['publish', 'release'], i => i.case.acts().some(x => x.act === 'form' && String(x.data.title).includes('任免')), 'publication'), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'training.review-staff-share': {
        ...t('法制审核人员占比', 'Legal reviewers over enforcement officers'), kind: 'ratio', basis: SX.item('第(十一)项'),
        alias: 'officers.legal-reviewer-ratio',
        of: organs(w => [...new Set([...perOrgan(w, 'officers').keys(), ...perOrgan(w, 'legality-reviewers').keys()])].sort()),
        sum: i => [perOrgan(i.world, 'legality-reviewers').get(i.organ) ?? 0, perOrgan(i.world, 'officers').get(i.organ) ?? 0],
        by: ['organ'], target: 0.05, direction: 'up',
      },
    },
  },
)
