import { f, law, register, t } from '#kernel'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const PENALTY = law('行政处罚法(2021-01-22)')

/** 法制审核人员名录: Legality reviewers. */
export default register('legality-reviewers', {
  ...t('法制审核人员名录', 'Legality reviewers'), published: false,
  basis: [THREE_SYSTEMS.item('第(十一)项'), PENALTY.art(58)],
  inForce: ['from', 'to'],
  organ: 'organ',
  fields: {
    name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'), legal_qualification: f.bool('取得法律职业资格', 'Legal qualification'),
    first_review_on: f.date('初次从事审核日期', 'First reviewed on').opt(), from: f.date('任职起日', 'From'), to: f.date('任职止日', 'To').opt(),
  },
})
