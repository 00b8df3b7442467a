import { f, law, register, report2022, t } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')

/** 综合行政执法队伍: Integrated enforcement teams. */
export default register('enforcement-teams', {
  ...t('综合行政执法队伍', 'Integrated enforcement teams'), published: true,
  basis: [PENALTY.art(18), report2022('一(四)1')],
  inForce: ['established_on', 'valid_to'],
  organ: 'organ',
  fields: {
    name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'),
    level: f.enum('层级', 'Level', { prefecture: ['州级', 'Prefecture'], county: ['县市级', 'County'], township: ['乡镇（街道）', 'Township'] }),
    field: f.enum('领域', 'Field', { emergency: ['应急管理', 'Emergency'], market: ['市场监管', 'Market'], environment: ['生态环境', 'Environment'], culture: ['文化市场', 'Culture'], transport: ['交通运输', 'Transport'], agriculture: ['农业', 'Agriculture'], city: ['城市管理', 'City'], other: ['其他', 'Other'] }),
    established_on: f.date('设立日期', 'Established on'), valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
