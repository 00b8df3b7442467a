import { actDay, acts, law, procedure, t } from '#kernel'
import e2017 from './2017.ts'
import e2021 from './2021.ts'
import { documents } from './documents.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政处罚简易程序: Administrative penalty, summary (on-the-spot) procedure. */
export default procedure(
  'penalty-summary',
  {
    ...t('行政处罚简易程序', 'Administrative penalty, summary (on-the-spot) procedure'), area: 'enforcement', openedBy: 'officer', chosenBy: 'opening',
    chosenNote: t('首次告知之日（惯例；法律未规定日期）', 'The day of the first act (convention: the law names no date)'),
    editions: [e2021, e2017],
  },
  {
    findings: {
      'file-record-overrun': {
        ...t('逾期：报备期限', 'Overrun: Filing of the on-the-spot decision'), basis: [{ ...PENALTY.art(52), note: 'names no time' }, { ...MARKET_PENALTY.art(70), note: '7 working days' }],
      },
      'hand-in-fine-overrun': {
        ...t('逾期：交缴行政机关期限', 'Overrun: Officer hands the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      },
      'remit-fine-overrun': {
        ...t('逾期：缴付银行期限', 'Overrun: Organ pays the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      },
      'publish-decision-overrun': {
        ...t('逾期：公开期限', 'Overrun: Publication of the decision'), basis: THREE_SYSTEMS.item('第(六)项'),
      },
      'withdraw-publication-overrun': {
        ...t('逾期：撤回公开期限', 'Overrun: Withdrawal of the published decision'), basis: [PENALTY.art(48), PENALTY.art(85)],
      },
    },
    indicators: {
      'penalty.summary-count': {
        ...t('简易程序处罚决定数', 'Summary penalty decisions'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
        of: acts('decide'), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'penalty.summary-fines': {
        ...t('当场处罚罚款数额', 'Fines decided on the spot'), kind: 'money', basis: THREE_SYSTEMS.item('第(六)项'),
        of: acts('decide', i => i.act.data.kind === 'fine'), sum: i => Number(i.act.data.fine), periodBy: actDay, neverTarget: true,
        by: ['organ'], direction: 'none',
      },
    },
    documents,
  },
)
