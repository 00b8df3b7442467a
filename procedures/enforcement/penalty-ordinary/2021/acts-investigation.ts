import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')

/** From the lead to the end of the investigation. */
export const investigation = {
  'receive-lead': {
    ...t('收到线索', 'Lead received'), by: ['officer'], from: ['start'], to: 'checking', basis: [PENALTY.art(54), MARKET_PENALTY.art(18)],
    starts: ['check-lead'], publish: 'never',
    data: {
      source: f.enum('来源', 'Source', { inspection: ['行政检查', 'Inspection'], complaint: ['投诉举报', 'Complaint'], transfer: ['移送', 'Transfer'], superior: ['上级机关', 'Superior'], monitoring: ['监测', 'Monitoring'], other: ['其他', 'Other'] }),
      received_on: f.date('收到日期', 'Received on'), summary: f.longtext('摘要', 'Summary'),
    },
  },
  'extend-check': {
    ...t('延长核查', 'Checking time extended'), by: ['responsible-person'], from: ['checking'], to: 'same', basis: MARKET_PENALTY.art(18),
    gates: ['extension-before-expiry'], publish: 'never',
    data: { days: f.int('日数', 'Days'), reason: f.longtext('理由', 'Reason') },
  },
  'decide-not-to-file': {
    ...t('不予立案', 'Decided not to file'), by: ['responsible-person'], from: ['checking'], to: 'not-filed',
    basis: [MARKET_PENALTY.art(18), MARKET_PENALTY.art(20), PENALTY.art(33)],
    stops: ['check-lead'], stepUp: true, publish: 'never',
    data: {
      reason: f.enum('理由', 'Reason', { 'minor-corrected': ['违法轻微并及时改正', 'Minor corrected'], 'first-and-corrected': ['初次违法且及时改正', 'First and corrected'], 'no-fault': ['没有主观过错', 'No fault'], 'no-violation': ['没有违法行为', 'No violation'], 'no-jurisdiction': ['无管辖权', 'No jurisdiction'], 'time-barred': ['超过处罚时效', 'Time barred'], other: ['其他', 'Other'] }),
      leniency_item: f.entry('leniency-list', '免罚轻罚清单事项', 'Leniency item').opt(),
    },
  },
  file: {
    ...t('立案', 'Case filed'), by: ['responsible-person'], from: ['start', 'checking'], to: 'filed',
    basis: [PENALTY.art(36), PENALTY.art(42), PENALTY.art(54), MARKET_PENALTY.art(18), MARKET_PENALTY.art(19)],
    gates: ['two-officers', 'officers-qualified', 'power-on-list', 'not-time-barred'], starts: ['decide-penalty'], stops: ['check-lead'], stepUp: true,
    publish: 'never',
    data: {
      officers: f.officers('执法人员', 'Officers'), party: f.text('当事人', 'Party'),
      party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
      party_id: f.text('当事人证件号码', 'Identity number').sealed().opt(), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
      violation_ended: f.date('违法行为终了之日', 'Violation ended on'), discovered_on: f.date('发现之日', 'Discovered on'),
      life_safety_harm: f.bool('涉及公民生命健康安全、金融安全且有危害后果', 'Life, health or financial safety harmed'),
      grounds: f.longtext('立案依据', 'Grounds'), violation_ref: f.text('违法行为编号', 'Reference of the violation').opt(),
    },
  },
  investigate: {
    ...t('调查取证', 'Interview, inspection or sampling'), by: ['officer'], from: ['filed'], to: 'same',
    basis: [PENALTY.art(42), PENALTY.art(47), PENALTY.art(54), PENALTY.art(55), MARKET_PENALTY.art(22)],
    gates: ['two-officers', 'officers-qualified', 'certificate-shown', 'record-made'], publish: 'never',
    data: {
      kind: f.enum('种类', 'Kind', { interview: ['询问', 'Interview'], inspection: ['行政检查', 'Inspection'], sampling: ['抽样取证', 'Sampling'], documents: ['书证', 'Documents'] }),
      officers: f.officers('执法人员', 'Officers'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown'),
      record_made: f.bool('已制作笔录', 'Record made'), recorded_av: f.bool('已音像记录', 'Recorded in sound and picture').opt(),
    },
  },
  'ask-recusal': {
    ...t('申请回避', 'Recusal asked for'), by: ['party'], from: ['filed', 'suspended', 'concluded', 'notified', 'hearing'], to: 'same',
    basis: PENALTY.art(43),
    publish: 'never',
    data: { officer: f.officer('执法人员', 'Officer'), reason: f.longtext('理由', 'Reason') },
  },
  'decide-recusal': {
    ...t('决定回避', 'Recusal decided'), by: ['responsible-person'], from: ['filed', 'suspended', 'concluded', 'notified', 'hearing'], to: 'same',
    basis: [PENALTY.art(43), MARKET_PENALTY.art(4)],
    publish: 'never',
    data: { officer: f.officer('执法人员', 'Officer'), recused: f.bool('决定回避', 'Recused') },
  },
  'preserve-evidence': {
    ...t('先行登记保存', 'Evidence registered and kept'), by: ['officer'], from: ['filed'], to: 'same',
    basis: [PENALTY.art(56), MARKET_PENALTY.art(33), MARKET_PENALTY.art(34)],
    gates: ['two-officers', 'officers-qualified', 'preservation-approved'], starts: ['evidence-preservation', 'preservation-report'], publish: 'never',
    data: {
      officers: f.officers('执法人员', 'Officers'), items: f.document('物品清单', 'Items'), approved_by: f.officer('批准人', 'Approved by').opt(),
      urgent: f.bool('情况紧急', 'Urgent'),
    },
  },
  'ratify-preservation': {
    ...t('补办保存批准', 'Urgent preservation reported and approved'), by: ['responsible-person'], from: ['filed'], to: 'same',
    basis: MARKET_PENALTY.art(33),
    stops: ['preservation-report'], publish: 'never',
    data: { approved: f.bool('已批准', 'Approved') },
  },
  'dispose-preserved': {
    ...t('处理保存证据', 'Kept evidence dealt with'), by: ['officer'], from: ['filed', 'suspended', 'concluded', 'notified', 'hearing', 'heard'], to: 'same',
    basis: [PENALTY.art(56), MARKET_PENALTY.art(35)],
    stops: ['evidence-preservation'], publish: 'never',
    data: {
      disposal: f.enum('处理方式', 'Disposal', { copied: ['复制', 'Copied'], 'sent-for-test': ['送检', 'Sent for test'], seized: ['查封扣押', 'Seized'], confiscated: ['没收', 'Confiscated'], released: ['解除', 'Released'] }),
    },
  },
  'start-testing': {
    ...t('送检测鉴定', 'Sent for testing or appraisal'), by: ['officer'], from: ['filed'], to: 'same',
    basis: [MARKET_PENALTY.art(32), MARKET_PENALTY.art(64)],
    gates: ['pause-has-rule'], publish: 'never',
    data: { institution: f.text('机构', 'Institution'), rule: f.text('扣除期限的依据', 'Rule that leaves this time out') },
  },
  'end-testing': {
    ...t('检测鉴定结束', 'Result of the testing received'), by: ['officer'], from: ['filed'], to: 'same',
    basis: [MARKET_PENALTY.art(32), MARKET_PENALTY.art(64)],
    publish: 'never',
    data: { told_party: f.bool('已告知当事人', 'Told party') },
  },
  suspend: {
    ...t('中止调查', 'Investigation suspended'), by: ['responsible-person'], from: ['filed'], to: 'suspended',
    basis: [MARKET_PENALTY.art(46), MARKET_PENALTY.art(64)],
    gates: ['pause-has-rule'], publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'awaiting-judgment': ['待相关案件裁判', 'Awaiting judgment'], 'awaiting-interpretation': ['待法律适用解释', 'Awaiting interpretation'], 'force-majeure': ['不可抗力', 'Force majeure'], 'party-missing': ['当事人下落不明', 'Party missing'], other: ['其他', 'Other'] }),
      rule: f.text('扣除期限的依据', 'Rule that leaves this time out'),
    },
  },
  resume: {
    ...t('恢复调查', 'Investigation resumed'), by: ['responsible-person'], from: ['suspended'], to: 'filed', basis: MARKET_PENALTY.art(46),
    publish: 'never',
  },
  terminate: {
    ...t('终止调查', 'Investigation ended'), by: ['responsible-person'], from: ['filed', 'suspended'], to: 'terminated', basis: MARKET_PENALTY.art(47),
    stops: ['decide-penalty'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'death-no-successor': ['死亡且无承受人', 'Death no successor'], 'dissolved-no-successor': ['终止且无承受人', 'Dissolved no successor'], other: ['其他', 'Other'] }),
    },
  },
  'report-crime': {
    ...t('报告涉嫌犯罪', 'Suspected crime reported to the head'), by: ['officer'], from: ['filed', 'concluded', 'notified', 'heard'], to: 'same',
    basis: [PENALTY.art(27), CRIME_REFERRAL.art(5)],
    starts: ['crime-decision'], publish: 'never',
    data: { report: f.document('涉嫌犯罪情况书面报告', 'Written report') },
  },
  'approve-transfer': {
    ...t('批准移送', 'Transfer approved or refused'), by: ['responsible-person'], from: ['filed', 'concluded', 'notified', 'heard'], to: 'same',
    basis: CRIME_REFERRAL.art(5),
    starts: ['crime-handover'], stops: ['crime-decision'], stepUp: true, publish: 'never',
    data: { approved: f.bool('已批准', 'Approved'), reason: f.longtext('理由', 'Reason').opt() },
  },
  transfer: {
    ...t('移送司法机关', 'Handed to criminal justice'), by: ['officer'], from: ['filed', 'concluded', 'notified', 'heard'], to: 'transferred',
    basis: [PENALTY.art(27), PENALTY.art(57), CRIME_REFERRAL.art(5)],
    gates: ['transfer-approved'], stops: ['crime-handover', 'decide-penalty'], publish: 'never',
    data: { to_organ: f.text('移送机关', 'To organ') },
  },
  conclude: {
    ...t('调查终结', 'Investigation concluded'), by: ['officer'], from: ['filed'], to: 'concluded', basis: [PENALTY.art(57), MARKET_PENALTY.art(48)],
    gates: ['investigated'], publish: 'never',
    data: { report: f.document('调查终结报告', 'Report of the investigation'), proposal: f.longtext('处理建议', 'Proposal') },
  },
} as const satisfies Readonly<Record<string, Act>>
