import { cases, law, organs, procedure, t } from '#kernel'
import e2019 from './2019.ts'
import documents from './documents.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

const COVERED_SINCE = '2021-01-01' // GY.item('(三十三)'): the five years from 2021

export default procedure(
  'rule-of-law-inspection',
  {
    ...t('法治督察', 'Rule-of-law inspection and rectification'),
    area: 'supervision', openedBy: 'organ',
    chosenBy: 'opening', chosenNote: t('列入年度督察计划之日（惯例）', 'The day it is put in the plan (convention)'),
    editions: [e2019],
  },
  {
    documents,
    indicators: {
      'duty-report.inspection-count': {
        ...t('法治督察次数', 'Inspections fed back'), kind: 'count', basis: DC.art(18),
        of: cases(i => i.case.has('feed-back')), periodBy: i => i.case.first('feed-back')?.on,
        by: ['organ'], direction: 'none',
      },
      'duty-report.rectification-rate': {
        ...t('督察问题整改率', 'Inspection issues put right'), kind: 'ratio', basis: DC.art(18),
        of: cases(i => i.case.has('feed-back')),
        sum: i => [i.case.last('verify')?.data.doneVerified ?? 0, i.case.last('feed-back')?.data.issues ?? 0], periodBy: i => i.case.first('feed-back')?.on,
        by: ['organ'], target: 1, direction: 'up',
      },
      'duty-report.inspection-coverage': {
        ...t('督察覆盖率', 'Lower governments inspected since 2021'), kind: 'ratio', basis: GY.item('(三十三)'),
        // Judged on the day asked for: what is recorded after the year has ended still counts for it.
        periodBy: i => i.world.period[1],
        of: organs(w => w.allOrgans().filter(o => w.organs.tier(o) === 'county-level')),
        met: i =>
          i.world.cases('rule-of-law-inspection').some(c => {
            const fedBack = c.first('feed-back')?.on
            return c.first('plan')?.data.target === i.organ && fedBack !== undefined && COVERED_SINCE <= fedBack && fedBack <= i.world.period[1]
          }),
        by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
