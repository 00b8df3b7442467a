import { convention, law, procedure, report2022, t } from '#kernel'
import { enforcementProcedures, failedActs } from '#procedures/_shared/enforcement.ts'
import e2021 from './2021.ts'
import { documents } from './documents.ts'
import { lapsedBases, sharedItems } from './duties.ts'
import { indicators } from './indicators.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const PENALTY = law('行政处罚法(2021-01-22)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** 权责清单事项梳理认领与动态调整: Claiming and adjusting an item of the list of powers and duties. */
export default procedure(
  'power-item',
  {
    ...t('权责清单事项梳理认领与动态调整', 'Claiming and adjusting an item of the list of powers and duties'), area: 'functions', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('提出之日（依据变动先行登记的，为登记之日）', 'The day of the proposal; where a change of law was noted first, the day of the note'),
    editions: [e2021],
  },
  {
    findings: {
      'after-law-change-overrun': {
        ...t('逾期：依据变动后提出调整', 'Overrun: Proposal after the law changed'), basis: convention('国办发〔2018〕118号 第(四)项 and 法治政府建设实施纲要(2021-2025) 第(四)项 say promptly; convention, to be checked against 新疆权责清单管理办法'),
      },
      'review-item-overrun': {
        ...t('逾期：审核期限', 'Overrun: Review'), basis: convention('the law is silent'),
      },
      'publish-item-overrun': {
        ...t('逾期：公布期限', 'Overrun: Publication'), basis: OPEN_INFORMATION.art(26),
      },
    },
    organFindings: {
      'power-used-off-list': {
        ...t('清单外用权', 'Power used off the list'), basis: [PENALTY.art(38), BUSINESS_ENVIRONMENT.art(40)],
        rule: w =>
          [...failedActs(w, enforcementProcedures, 'power-on-list'), ...failedActs(w, ['licence'], 'item-on-list')].map(x => ({ organ: x.case.organ, on: x.act.on, note: x.case.id })),
      },
      'power-without-law': {
        ...t('依据失效未清理', 'Item whose basis lapsed'), basis: [THREE_SYSTEMS.item('第(四)项'), OUTLINE.item('第(十五)项')],
        rule: lapsedBases,
      },
      'same-power-two-organs': {
        ...t('同级多头', 'One power with two organs of a level'), basis: report2022('三(三)', '多头多层重复执法'),
        rule: sharedItems,
      },
    },
    indicators,
    documents,
  },
)
