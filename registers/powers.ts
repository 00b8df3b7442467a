import { f, law, register, report2022, t } from '#kernel'
import { publishedItems } from './powers/published-items.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** 权责清单: List of powers and duties. */
export default register('powers', {
  ...t('权责清单', 'List of powers and duties'), published: true,
  basis: [THREE_SYSTEMS.item('第(四)项'), OUTLINE.item('第(四)项'), report2022('一(二)2', '37 departments 3604 items; 11 counties and cities 34134')],
  inForce: ['valid_from', 'valid_to'],
  organ: 'organ',
  projected: [publishedItems],
  fields: {
    code: f.text('编码', 'Code'), name: f.text('名称', 'Name'),
    kind: f.enum('种类', 'Kind', { licence: ['行政许可', 'Licence'], penalty: ['行政处罚', 'Penalty'], compulsion: ['行政强制', 'Compulsion'], collection: ['行政征收', 'Collection'], requisition: ['行政征用', 'Requisition'], payment: ['行政给付', 'Payment'], inspection: ['行政检查', 'Inspection'], confirmation: ['行政确认', 'Confirmation'], award: ['行政奖励', 'Award'], adjudication: ['行政裁决', 'Adjudication'], other: ['其他', 'Other'] }),
    organ: f.organ('机关', 'Organ'),
    level: f.enum('层级', 'Level', { prefecture: ['州级', 'Prefecture'], county: ['县市级', 'County'], township: ['乡镇（街道）', 'Township'] }),
    legal_basis: f.text('法定依据', 'Legal basis'),
    basis_rank: f.enum('依据位阶', 'Rank of the basis', { law: ['法律', 'Law'], 'administrative-regulation': ['行政法规', 'Administrative regulation'], 'local-regulation': ['地方性法规', 'Local regulation'], rule: ['规章', 'Rule'] }),
    duty: f.longtext('职责', 'Duty'), limit: f.text('时限', 'Time limit').opt(), valid_from: f.date('有效期自', 'Valid from'),
    valid_to: f.date('有效期至', 'Valid to').opt(),
  },
})
