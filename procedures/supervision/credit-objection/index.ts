import { isMet, law, procedure, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2025 from './2025.ts'
import documents from './documents.ts'

const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')

export default procedure(
  'credit-objection',
  {
    ...t('信用信息异议', 'Objection to an organisation\'s credit record'),
    area: 'supervision', openedBy: 'party', chosenBy: 'opening', chosenNote: t('提出异议之日（惯例）', 'The day of the objection (convention)'),
    editions: [e2025],
  },
  {
    documents,
    indicators: {
      'credit.objection-in-time-rate': {
        ...t('异议按期答复率', 'Objections answered in time'), kind: 'ratio', basis: FA.whole(),
        of: runs('answer-objection', hasEnded), met: isMet, periodBy: i => i.case.first('object')?.on,
        by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
