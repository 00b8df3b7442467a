import { f, law, register, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')
const DISCRETION = law('国办发〔2022〕27号')
const XINJIANG_DISCRETION = law('新疆维吾尔自治区规范行政裁量权办法(2019-12-17)')

/** 行政裁量权基准: Discretion benchmarks. */
export default register('discretion-benchmarks', {
  ...t('行政裁量权基准', 'Discretion benchmarks'), published: true,
  basis: [PENALTY.art(34), DISCRETION.item('第(四)项'), DISCRETION.item('第(五)项'), DISCRETION.item('第(六)项'), XINJIANG_DISCRETION.art(10), { ...XINJIANG_DISCRETION.art(11), note: 'copied to court and procuratorate within 7 working days of publication' }, { ...XINJIANG_DISCRETION.art(15), note: 'generally at least 3 tiers' }],
  inForce: ['valid_from', 'valid_to'],
  organ: 'maker',
  fields: {
    code: f.text('编码', 'Code'), power: f.entry('powers', '职权事项', 'Item of the list of powers'), tier: f.text('裁量阶次', 'Tier'),
    circumstances: f.longtext('情节', 'Circumstances'), standard: f.text('标准', 'Standard'), fine_min: f.money('罚款下限', 'Fine min').opt(),
    fine_max: f.money('罚款上限', 'Fine max').opt(), maker: f.organ('制定机关', 'Maker'),
    sent_to_court_and_procuratorate: f.date('抄送法院、检察院日期', 'Sent to court and procuratorate on').opt(), valid_from: f.date('有效期自', 'Valid from'),
    valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
