import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const COERCION = law('行政强制法(2011-06-30)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** Extension, testing, disposal, release. */
export const ending = {
  'deliver-freeze': {
    ...t('交付冻结决定书', 'Freezing decision handed to the party'), by: ['officer'], from: ['in-force'], to: 'same', basis: COERCION.art(31),
    stops: ['deliver-freeze'], publish: 'never',
    data: { delivered_on: f.date('交付日期', 'Delivered on') },
  },
  extend: {
    ...t('延长期限', 'Period extended'), by: ['responsible-person'], from: ['in-force', 'testing'], to: 'same', basis: [COERCION.art(25), COERCION.art(32)],
    gates: ['extension-before-expiry', 'extension-at-most-30', 'extended-once', 'extension-told'], stepUp: true, publish: 'never',
    data: { days: f.int('日数', 'Days'), reason: f.longtext('理由', 'Reason'), party_told_in_writing: f.bool('已书面告知当事人', 'Party told in writing') },
  },
  'start-testing': {
    ...t('开始检测鉴定', 'Testing begun'), by: ['officer'], from: ['in-force'], to: 'testing', basis: COERCION.art(25),
    gates: ['testing-told', 'no-pause-when-frozen'], publish: 'never',
    data: {
      institution: f.text('机构', 'Institution'), planned_end: f.date('预计结束日期', 'Planned end'),
      party_told_in_writing: f.bool('已书面告知当事人', 'Party told in writing'),
    },
  },
  'end-testing': {
    ...t('检测鉴定结束', 'Testing over'), by: ['officer'], from: ['testing'], to: 'in-force', basis: COERCION.art(25),
    publish: 'never',
  },
  dispose: {
    ...t('作出处理决定', 'Property dealt with'), by: ['responsible-person'], from: ['in-force', 'testing'], to: 'disposed',
    basis: [COERCION.art(21), COERCION.art(27), COERCION.art(46)],
    stops: ['seizure-period'], stepUp: true, publish: 'never',
    data: {
      disposal: f.enum('处理方式', 'Disposal', { confiscated: ['没收', 'Confiscated'], destroyed: ['销毁', 'Destroyed'], 'handed-to-justice': ['移送司法机关', 'Handed to justice'], 'auctioned-for-fine': ['拍卖抵缴罚款', 'Auctioned for fine'] }),
      linked_case: f.case('关联处罚案件', 'Penalty case').opt(), party_told_in_writing: f.bool('已书面告知当事人', 'Party told in writing'),
    },
  },
  release: {
    ...t('解除强制措施', 'Measure released'), by: ['responsible-person'], from: ['in-force', 'testing'], to: 'released',
    basis: [COERCION.art(19), COERCION.art(28), COERCION.art(33)],
    starts: ['return-property'], stops: ['seizure-period', 'urgent-report'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'no-violation': ['没有违法行为', 'No violation'], unrelated: ['与违法行为无关', 'Unrelated'], decided: ['已作出处理决定', 'Decided'], expired: ['期限届满', 'Expired'], 'not-approved': ['未获批准', 'Not approved'], other: ['其他', 'Other'] }),
    },
  },
  return: {
    ...t('退还财物', 'Property returned'), by: ['officer'], from: ['released'], to: 'same', basis: COERCION.art(28),
    stops: ['return-property'], publish: 'never',
    data: { received_by: f.text('接收人', 'Received by'), proceeds_instead: f.bool('退还变卖款项', 'Proceeds instead') },
  },
  close: {
    ...t('归档', 'Closed'), by: ['clerk'], from: ['disposed', 'released'], to: 'closed',
    basis: [COERCION.art(26), COERCION.art(28), THREE_SYSTEMS.item('第(九)项')],
    gates: ['returned-before-close', 'storage-not-charged'], publish: 'never',
    data: { storage_charged: f.bool('收取保管费用', 'Storage charged').opt() },
  },
} as const satisfies Readonly<Record<string, Act>>
