import { f, law, register, t } from '#kernel'

const YS = law('优化营商环境条例(2019-10-22)')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** What the government promised to investors, and whether it kept its word. */
export default register('government-promises', {
  ...t('政府承诺和合同台账', 'Promises and contracts of the government with investors'), published: true, basis: [YS.art(31), GY.item('(二十八)')],
  organ: 'organ',
  fields: {
    organ: f.organ('承诺机关', 'Organ'),
    counterparty: f.text('相对方', 'Counterparty'),
    kind: f.enum('种类', 'Kind', {
      investment: ['招商引资', 'Investment'], procurement: ['政府采购', 'Procurement'], tender: ['招标投标', 'Tender'],
      ppp: ['政府和社会资本合作', 'Public-private partnership'], 'policy-promise': ['政策承诺', 'Policy promise'],
    }),
    signedOn: f.date('签订日期', 'Signed on'),
    promise: f.longtext('承诺内容', 'Promise'),
    due: f.date('兑现期限', 'Due').opt(),
    kept: f.enum('兑现情况', 'Kept', { yes: ['已兑现', 'Yes'], no: ['未兑现', 'No'], running: ['履行中', 'Running'], 'changed-by-law': ['依法改变', 'Changed by law'] }),
    compensation: f.money('补偿金额', 'Compensation').opt(),
    ground: f.text('改变依据', 'Ground').opt(),
  },
})
