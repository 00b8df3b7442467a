import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const LICENSING = law('行政许可法(2019-04-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** At the window: receipt, corrections, acceptance. */
export const intake = {
  receive: {
    ...t('收到申请', 'Application received at the window'), by: ['window'], from: ['start'], to: 'received',
    basis: [LICENSING.art(26), LICENSING.art(29), LICENSING.art(32), BUSINESS_ENVIRONMENT.art(36), BUSINESS_ENVIRONMENT.art(37), BUSINESS_ENVIRONMENT.art(40)],
    gates: ['item-on-list'], starts: ['accept-or-correct', 'renewal-decision'], publish: 'never',
    data: {
      applicant: f.text('申请人', 'Applicant').sealed(), applicant_id: f.text('申请人证件号码', 'Identity number of the applicant').sealed().opt(),
      item: f.entry('licence-items', '事项', 'Item'),
      channel: f.enum('渠道', 'Channel', { hall: ['办事大厅', 'Hall'], online: ['网上', 'Online'], post: ['邮寄送达', 'Post'], other: ['其他', 'Other'] }),
      kind: f.enum('申请类型', 'Kind of application', { new: ['新办', 'New'], change: ['变更', 'Change'], renewal: ['延续', 'Renewal'] }),
      licence_expires: f.date('许可有效期届满日', 'Licence expires').opt(), commitment: f.bool('告知承诺', 'Commitment'),
      joint: f.bool('并联办理', 'Joint'),
      mode: f.enum('办理方式', 'Mode', { single: ['单独办理', 'Single'], unified: ['统一办理', 'Unified'], joint: ['联合办理', 'Joint'], centralised: ['集中办理', 'Centralised'] }),
    },
  },
  'correct-on-spot': {
    ...t('当场更正', 'Corrected on the spot'), by: ['applicant'], from: ['received'], to: 'same', basis: LICENSING.art(32),
    publish: 'never',
  },
  'notify-corrections': {
    ...t('一次告知补正', 'Corrections told once'), by: ['window'], from: ['received'], to: 'correcting',
    basis: [LICENSING.art(32), BUSINESS_ENVIRONMENT.art(36)],
    gates: ['corrections-once', 'receipt-written'], stops: ['accept-or-correct'], publish: 'never',
    data: { missing: f.longtext('缺少的材料', 'Missing'), told_all: f.bool('一次告知全部内容', 'Told all'), written: f.bool('书面告知', 'Written') },
  },
  'submit-corrections': {
    ...t('提交补正材料', 'Corrections handed in'), by: ['applicant'], from: ['correcting'], to: 'received', basis: LICENSING.art(32),
    starts: ['accept-or-correct'], publish: 'never',
    data: { complete: f.bool('材料齐全', 'Complete') },
  },
  accept: {
    ...t('受理', 'Accepted'), by: ['window'], from: ['received'], to: 'accepted', basis: [LICENSING.art(32), LICENSING.art(42)],
    gates: ['receipt-written'], starts: ['decide-licence'], stops: ['accept-or-correct'], stepUp: true, publish: 'never',
    data: { receipt_written: f.bool('出具书面凭证', 'Receipt written'), receipt_dated: f.date('凭证日期', 'Receipt dated') },
  },
  reject: {
    ...t('不予受理', 'Not accepted'), by: ['window'], from: ['received'], to: 'rejected', basis: [LICENSING.art(32), LICENSING.art(78)],
    gates: ['receipt-written', 'told-where'], stops: ['accept-or-correct', 'renewal-decision'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'no-licence-needed': ['依法不需要许可', 'No licence needed'], 'not-our-power': ['不属本机关职权', 'Not our power'], 'false-material': ['隐瞒情况或者提供虚假材料', 'False material'], barred: ['依法不得申请', 'Barred'] }),
      told_where: f.text('已告知向有关机关申请', 'Told where').opt(), receipt_written: f.bool('出具书面凭证', 'Receipt written'),
    },
  },
  withdraw: {
    ...t('撤回申请', 'Application withdrawn'), by: ['applicant'], from: ['received', 'correcting', 'accepted', 'excluded-time'], to: 'withdrawn',
    basis: LICENSING.art(29),
    stops: ['accept-or-correct', 'decide-licence', 'renewal-decision'], publish: 'never',
  },
} as const satisfies Readonly<Record<string, Act>>
