import { law, type ParamDef, t } from '#kernel'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const days = (zh: string, en: string, value: number, article: number): ParamDef => ({ ...t(zh, en), value, unit: 'working-days', status: 'model', basis: MARKET_PENALTY.art(article) })

/** Numbers that 行政处罚法 leaves to others: those of market supervision, models for every other organ; each may be set for a place. */
export const publishDays: ParamDef = { ...t('处罚决定公开期限', 'Publication of a penalty'), value: 7, unit: 'working-days', status: 'local', basis: THREE_SYSTEMS.item('第(六)项') }
export const fileRecordDays = days('当场处罚报备期限', 'Filing of a decision made on the spot', 7, 70)
export const checkLeadDays = days('线索核查期限', 'Checking of a lead', 15, 18)
export const legalReviewDays = days('法制审核期限', 'Legality review', 10, 55)
export const stateDefenceDays = days('陈述申辩期限', 'Time to state a defence', 5, 57)
export const closeCaseDays = days('结案期限', 'Closing of a case', 15, 77)
export const sectorExtensionDays: ParamDef = { ...t('办案期限首次延长上限', 'First extension of the ninety days, at most'), value: 30, unit: 'days', status: 'local', basis: MARKET_PENALTY.art(64) }
