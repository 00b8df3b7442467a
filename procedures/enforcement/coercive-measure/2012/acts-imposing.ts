import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const COERCION = law('行政强制法(2011-06-30)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** From the request for approval to the measure. */
export const imposing = {
  apply: {
    ...t('报请批准', 'Approval asked'), by: ['officer'], from: ['start'], to: 'applied', basis: [COERCION.art(18), COERCION.art(22), COERCION.art(29)],
    gates: ['power-on-list'], publish: 'never',
    data: {
      kind: f.enum('种类', 'Kind', { 'seal-premises': ['查封场所、设施', 'Seal premises'], 'seal-property': ['查封财物', 'Seal property'], seize: ['扣押财物', 'Seize'], freeze: ['冻结存款、汇款', 'Freeze'], other: ['其他', 'Other'] }),
      party: f.text('当事人', 'Party'), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
      linked_case: f.case('关联处罚案件', 'Penalty case').opt(), grounds: f.longtext('立案依据', 'Grounds'),
      property: f.document('财物清单', 'List of the property'),
    },
  },
  approve: {
    ...t('批准', 'Approved'), by: ['responsible-person'], from: ['applied'], to: 'approved', basis: COERCION.art(18),
    stepUp: true, publish: 'never',
  },
  refuse: {
    ...t('不批准', 'Refused'), by: ['responsible-person'], from: ['applied'], to: 'refused', basis: [COERCION.art(5), COERCION.art(16)],
    stepUp: true, publish: 'never',
    data: { reason: f.text('理由', 'Reason') },
  },
  impose: {
    ...t('实施强制措施', 'Measure imposed'), by: ['officer'], from: ['approved'], to: 'in-force',
    basis: [COERCION.art(17), COERCION.art(18), COERCION.art(23), COERCION.art(24), COERCION.art(25), THREE_SYSTEMS.item('第(八)项')],
    gates: ['approved-first', 'two-officers', 'officers-qualified', 'certificate-shown', 'told-on-spot', 'witness-if-absent', 'record-signed', 'decision-delivered', 'not-life-necessities', 'no-double-sealing', 'period-within-30', 'av-recorded'],
    starts: ['seizure-period'], publish: { what: 'organ, object, kind and conclusion, within twenty working days', basis: THREE_SYSTEMS.item('第(六)项') },
    data: {
      officers: f.officers('执法人员', 'Officers'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown'),
      party_called: f.bool('已通知当事人到场', 'Party called'), party_present: f.bool('当事人到场', 'Party present'),
      witness: f.text('见证人', 'Witness').opt(), rights_told: f.bool('已告知权利', 'Rights told'),
      defence_heard: f.bool('已听取陈述申辩', 'Defence heard'), record_signed: f.bool('笔录已签名', 'Record signed'),
      decision_and_list_delivered: f.bool('当场交付决定书和清单', 'Decision and list delivered'), period_days: f.int('期限（日）', 'Period in days'),
      recorded_av: f.bool('已音像记录', 'Recorded in sound and picture'), life_necessities: f.bool('属生活必需品', 'Life necessities'),
      already_sealed_by_other: f.bool('已被其他机关查封', 'Already sealed by other'),
    },
  },
  'impose-urgent': {
    ...t('当场实施（情况紧急）', 'Imposed on the spot in urgency'), by: ['officer'], from: ['start'], to: 'in-force',
    basis: [COERCION.art(18), COERCION.art(19), COERCION.art(24), COERCION.art(25)],
    gates: ['two-officers', 'officers-qualified', 'power-on-list', 'certificate-shown', 'told-on-spot', 'witness-if-absent', 'record-signed', 'decision-delivered', 'not-life-necessities', 'no-double-sealing', 'period-within-30', 'av-recorded'],
    starts: ['urgent-report', 'seizure-period'],
    publish: { what: 'organ, object, kind and conclusion, within twenty working days', basis: THREE_SYSTEMS.item('第(六)项') },
    data: {
      kind: f.enum('种类', 'Kind', { 'seal-premises': ['查封场所、设施', 'Seal premises'], 'seal-property': ['查封财物', 'Seal property'], seize: ['扣押财物', 'Seize'], other: ['其他', 'Other'] }),
      party: f.text('当事人', 'Party'), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
      linked_case: f.case('关联处罚案件', 'Penalty case').opt(), officers: f.officers('执法人员', 'Officers'),
      certificate_shown: f.bool('已出示执法证件', 'Certificate shown'), party_called: f.bool('已通知当事人到场', 'Party called'),
      party_present: f.bool('当事人到场', 'Party present'), witness: f.text('见证人', 'Witness').opt(), rights_told: f.bool('已告知权利', 'Rights told'),
      defence_heard: f.bool('已听取陈述申辩', 'Defence heard'), record_signed: f.bool('笔录已签名', 'Record signed'),
      decision_and_list_delivered: f.bool('当场交付决定书和清单', 'Decision and list delivered'), period_days: f.int('期限（日）', 'Period in days'),
      recorded_av: f.bool('已音像记录', 'Recorded in sound and picture'), life_necessities: f.bool('属生活必需品', 'Life necessities'),
      already_sealed_by_other: f.bool('已被其他机关查封', 'Already sealed by other'), urgency: f.longtext('紧急情况', 'Urgency'),
    },
  },
  ratify: {
    ...t('补办批准', 'Reported and approved afterwards'), by: ['responsible-person'], from: ['in-force', 'testing'], to: 'same', basis: COERCION.art(19),
    stops: ['urgent-report'], stepUp: true, publish: 'never',
    data: { approved: f.bool('已批准', 'Approved') },
  },
  freeze: {
    ...t('冻结存款汇款', 'Deposits frozen'), by: ['officer'], from: ['approved'], to: 'in-force',
    basis: [COERCION.art(29), COERCION.art(30), COERCION.art(32)],
    gates: ['approved-first', 'two-officers', 'officers-qualified', 'certificate-shown', 'freeze-power-by-law', 'freeze-amount-fits', 'no-double-freezing', 'period-within-30'],
    starts: ['seizure-period', 'deliver-freeze'], publish: 'never',
    data: {
      officers: f.officers('执法人员', 'Officers'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown'),
      record_signed: f.bool('笔录已签名', 'Record signed'), bank: f.text('金融机构', 'Bank'), amount: f.money('金额', 'Amount'),
      amount_at_issue: f.money('涉案金额', 'Amount at issue'), already_frozen_by_other: f.bool('已被其他机关冻结', 'Already frozen by other'),
      period_days: f.int('期限（日）', 'Period in days'),
    },
  },
} as const satisfies Readonly<Record<string, Act>>
