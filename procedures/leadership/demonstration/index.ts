import { cases, law, procedure, t } from '#kernel'
import e2021 from './2021.ts'
import documents from './documents.ts'

const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

export default procedure(
  'demonstration',
  {
    ...t('法治政府建设示范创建自评', 'Self-assessment for the demonstration programme'),
    area: 'leadership', openedBy: 'organ',
    chosenBy: 'opening', chosenNote: t('启动自评之日（惯例）', 'The day the self-assessment is opened (convention)'),
    editions: [e2021],
  },
  {
    documents,
    indicators: {
      'duty-report.demonstration-evidence-rate': {
        ...t('示范指标有据率', 'Demonstration indicators with evidence'), kind: 'ratio', basis: GY.item('(三十三)'),
        of: cases(i => i.case.has('open')), periodBy: i => i.case.first('open')?.on,
        sum: i => [new Set(i.case.all('attach-evidence').map(x => x.data.indicator)).size, i.case.first('open')?.data.indicators ?? 0],
        by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
