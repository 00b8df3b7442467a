import { f, law, register, t } from '#kernel'
import { certificates } from './officers/certificates.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const PENALTY = law('行政处罚法(2021-01-22)')

/** 行政执法人员名录: Enforcement officers. */
export default register('officers', {
  ...t('行政执法人员名录', 'Enforcement officers'), published: true,
  basis: [THREE_SYSTEMS.item('第(四)项'), THREE_SYSTEMS.item('第(二十三)项'), PENALTY.art(42)],
  inForce: ['valid_from', 'valid_to'],
  except: ['suspended_from', 'suspended_to'],
  // 'status' is of today and says nothing else (reading rule 12): a revoked or cancelled certificate counts on no day, the dates decide the rest.
  not: { field: 'status', values: ['revoked', 'cancelled'] },
  organ: 'organ',
  projected: [certificates],
  fields: {
    name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'), certificate_number: f.text('证件号码', 'Certificate number'),
    scope: f.text('执法范围', 'Scope'), valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to'),
    status: f.enum('状态', 'Status', { valid: ['有效', 'Valid'], suspended: ['暂扣', 'Suspended'], expired: ['已过期', 'Expired'], revoked: ['已吊销', 'Revoked'], cancelled: ['已注销', 'Cancelled'] }),
    legal_qualification: f.bool('取得法律职业资格', 'Legal qualification').opt(), suspended_from: f.date('暂扣起日', 'Suspended from').opt(),
    suspended_to: f.date('暂扣止日', 'Suspended to').opt(),
  },
})
