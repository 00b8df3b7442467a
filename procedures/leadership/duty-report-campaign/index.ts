import { acts, law, procedure, t } from '#kernel'
import e2021 from './2021.ts'
import documents from './documents.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

export default procedure(
  'duty-report-campaign',
  {
    ...t('述法工作专项会议', 'Annual duty-report campaign'),
    area: 'leadership', openedBy: 'organ', chosenBy: 'opening', chosenNote: t('部署之日（惯例）', 'The day the campaign is opened (convention)'),
    editions: [e2021],
  },
  {
    documents,
    indicators: {
      'duty-report.meeting-count': {
        ...t('述法工作专项会议次数', 'Duty-report meetings held'), kind: 'count', basis: DC.art(7, 1, 1), of: acts('hold-meeting'),
        periodBy: i => i.case.first('hold-meeting')?.data.heldOn, by: ['organ'], direction: 'none',
      },
    },
  },
)
