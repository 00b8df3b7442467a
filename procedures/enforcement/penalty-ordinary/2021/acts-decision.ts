import { f, law, t } from '#kernel'
import { penaltyKinds } from '#procedures/_shared/penalty.ts'
import type { Act } from './states.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const MARKET_HEARING = law('市场监督管理行政处罚听证办法(2021-07-02)')
const DISCRETION = law('国办发〔2022〕27号')

/** Review, notice, hearing, discussion, decision. */
export const decision = {
  'extend-decision': {
    ...t('延长办案期限', 'Time for the decision extended'), by: ['responsible-person', 'leaders'], from: ['filed', 'suspended', 'concluded', 'notified', 'hearing', 'heard'], to: 'same',
    basis: [PENALTY.art(60), MARKET_PENALTY.art(64)],
    gates: ['extension-before-expiry', 'extension-has-rule', 'second-extension-collective'], stepUp: true, publish: 'never',
    data: {
      days: f.int('日数', 'Days'), rule: f.text('延长的依据', 'Rule that allows it'), collective: f.bool('集体讨论决定', 'Decided together'),
      reason: f.longtext('理由', 'Reason'),
    },
  },
  'submit-review': {
    ...t('送法制审核', 'Sent to legality review'), by: ['officer'], from: ['concluded', 'notified', 'heard'], to: 'same',
    basis: [PENALTY.art(58), MARKET_PENALTY.art(49)],
    starts: ['legal-review'], publish: 'never',
  },
  'legal-review': {
    ...t('法制审核', 'Legality review given'), by: ['legal-reviewer'], from: ['concluded', 'notified', 'heard'], to: 'same',
    basis: [PENALTY.art(58), MARKET_PENALTY.art(50), MARKET_PENALTY.art(51), MARKET_PENALTY.art(54), THREE_SYSTEMS.item('第(十三)项')],
    gates: ['reviewer-qualified', 'reviewer-not-handler'], stops: ['legal-review'], stepUp: true, publish: 'never',
    data: {
      reviewer: f.officer('审核人员', 'Reviewer'),
      outcome: f.enum('结果', 'Outcome', { passed: ['通过', 'Passed'], correct: ['纠正', 'Correct'], 'investigate-more': ['补充调查', 'Investigate more'] }),
      opinion: f.longtext('意见', 'Opinion'),
    },
  },
  'return-to-investigation': {
    ...t('退回补充调查', 'Back to investigation'), by: ['responsible-person'], from: ['concluded', 'notified', 'heard'], to: 'filed',
    basis: MARKET_PENALTY.art(54),
    publish: 'never',
    data: { reason: f.longtext('理由', 'Reason') },
  },
  notify: {
    ...t('处罚前告知', 'Notice before the penalty served'), by: ['officer'], from: ['concluded'], to: 'notified',
    basis: [PENALTY.art(44), PENALTY.art(63), MARKET_PENALTY.art(57)],
    gates: ['notice-complete', 'hearing-right-told'], starts: ['state-defence', 'request-hearing'], publish: 'never',
    data: {
      served_on: f.date('送达日期', 'Served on'), kinds: f.tags('处罚种类', 'Kinds of penalty', penaltyKinds), fine: f.money('罚款数额', 'Fine'),
      facts_reasons_basis: f.bool('已告知事实、理由、依据', 'Facts, reasons and basis told'), rights_told: f.bool('已告知权利', 'Rights told'),
      hearing_applies: f.bool('属听证范围', 'Hearing applies'), hearing_right_told: f.bool('已告知听证权利', 'Hearing right told'),
      confiscation: f.money('没收数额', 'Amount confiscated').opt(),
    },
  },
  defend: {
    ...t('陈述申辩', 'Statement and defence made'), by: ['party'], from: ['notified', 'hearing', 'heard'], to: 'same', basis: PENALTY.art(45),
    stops: ['state-defence'], publish: 'never',
    data: { content: f.longtext('内容', 'Content') },
  },
  'review-defence': {
    ...t('复核申辩意见', 'Defence checked'), by: ['officer'], from: ['notified', 'hearing', 'heard'], to: 'same',
    basis: [PENALTY.art(45), MARKET_PENALTY.art(58)],
    publish: 'never',
    data: { accepted: f.bool('已采纳', 'Accepted'), reasons: f.longtext('理由', 'Reasons') },
  },
  waive: {
    ...t('明确放弃权利', 'Party expressly waives'), by: ['party'], from: ['notified'], to: 'same', basis: PENALTY.art(62),
    stops: ['state-defence', 'request-hearing'], publish: 'never',
    data: { defence: f.bool('放弃陈述申辩', 'Defence'), hearing: f.bool('放弃听证', 'Waives the hearing'), signed: f.bool('已签名', 'Signed') },
  },
  'request-hearing': {
    ...t('要求听证', 'Hearing asked for'), by: ['party'], from: ['notified'], to: 'hearing',
    basis: [PENALTY.art(63), PENALTY.art(64), MARKET_PENALTY.art(64), MARKET_HEARING.art(7)],
    gates: ['hearing-request-in-time'], stops: ['request-hearing'], publish: 'never',
    data: { form: f.enum('形式', 'Form', { written: ['书面', 'Written'], 'oral-on-record': ['口头并记录在案', 'Oral on record'] }) },
  },
  'notify-hearing': {
    ...t('听证通知', 'Notice of the hearing served'), by: ['presiding-officer'], from: ['hearing'], to: 'same',
    basis: [PENALTY.art(64), MARKET_HEARING.art(20)],
    gates: ['hearing-notice-7-days', 'presiding-not-investigator'],
    publish: { what: 'name, cause, time and place of a public hearing, three working days before it', basis: MARKET_HEARING.art(22) },
    data: {
      hearing_on: f.date('听证日期', 'Hearing on'), place: f.text('地点', 'Place'), presiding: f.officer('听证主持人', 'Presiding officer'),
      public: f.bool('公开举行', 'Public'),
    },
  },
  'hold-hearing': {
    ...t('举行听证', 'Hearing held'), by: ['presiding-officer'], from: ['hearing'], to: 'heard', basis: [PENALTY.art(64), PENALTY.art(65)],
    gates: ['hearing-notified', 'hearing-notice-7-days', 'presiding-not-investigator', 'hearing-public', 'hearing-record'], publish: 'never',
    data: {
      presiding: f.officer('听证主持人', 'Presiding officer'), public: f.bool('公开举行', 'Public'),
      closed_ground: f.enum('不公开事由', 'Closed ground', { none: ['无', 'None'], 'state-secret': ['国家秘密', 'State secret'], 'trade-secret': ['商业秘密', 'Trade secret'], privacy: ['个人隐私', 'Privacy'] }),
      record_signed: f.bool('笔录已签名', 'Record signed'),
    },
  },
  'end-hearing': {
    ...t('终止听证', 'Hearing ended (absence or withdrawal)'), by: ['presiding-officer'], from: ['hearing'], to: 'heard', basis: PENALTY.art(64),
    gates: ['hearing-notified'], publish: 'never',
    data: { ground: f.enum('事由', 'Ground', { absent: ['缺席', 'Absent'], left: ['中途退出', 'Left'], withdrawn: ['撤回', 'Withdrawn'] }) },
  },
  discuss: {
    ...t('负责人集体讨论', 'Collective discussion'), by: ['leaders'], from: ['concluded', 'notified', 'heard'], to: 'same',
    basis: [PENALTY.art(57), MARKET_PENALTY.art(60)],
    publish: 'never',
    data: { attendees: f.officers('参加人员', 'Attendees'), conclusion: f.longtext('结论', 'Conclusion'), minutes: f.document('讨论记录', 'Minutes') },
  },
  decide: {
    ...t('作出决定', 'Decision made'), by: ['responsible-person'], from: ['concluded', 'notified', 'heard'], to: 'decided',
    basis: [PENALTY.art(28), PENALTY.art(33), PENALTY.art(44), PENALTY.art(45), PENALTY.art(57), PENALTY.art(58), PENALTY.art(59), PENALTY.art(60), PENALTY.art(62), PENALTY.art(65), DISCRETION.item('第(十二)项')],
    gates: ['notified-before-decision', 'defence-window-over', 'defence-checked', 'hearing-if-asked', 'legal-review-passed', 'review-after-hearing', 'collective-discussion', 'not-heavier-after-defence', 'power-on-list', 'benchmark-stated', 'leniency-on-list', 'order-correction', 'educated-when-spared', 'decision-document-complete'],
    starts: ['serve-decision', 'publish-decision', 'close-case'], stops: ['decide-penalty'], stepUp: true,
    publish: { what: 'organ, party, kind and conclusion of a penalty', within: 'publish-decision', redact: ['minors', 'secrets', 'privacy'], basis: [THREE_SYSTEMS.item('第(六)项'), PENALTY.art(48)] },
    data: {
      outcome: f.enum('结果', 'Outcome', { penalty: ['行政处罚', 'Penalty'], 'no-penalty-minor': ['轻微不罚', 'No penalty minor'], 'no-penalty-first': ['首违不罚', 'No penalty first'], 'no-penalty-no-fault': ['无错不罚', 'No penalty no fault'], 'no-penalty-age-or-mind': ['未达责任年龄或者无责任能力不罚', 'No penalty age or mind'], 'no-penalty-not-proven': ['违法事实不能成立', 'No penalty not proven'] }),
      degree: f.enum('裁量等次', 'Degree', { ordinary: ['一般', 'Ordinary'], lighter: ['从轻', 'Lighter'], reduced: ['减轻', 'Reduced'], heavier: ['从重', 'Heavier'] }),
      kinds: f.tags('处罚种类', 'Kinds of penalty', penaltyKinds), fine: f.money('罚款数额', 'Fine'),
      confiscation: f.money('没收数额', 'Amount confiscated').opt(), major: f.bool('情节复杂或者重大违法行为', 'Complex or major'),
      review_grounds: f.text('法制审核情形', 'Grounds for legality review').opt(), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
      benchmark: f.entry('discretion-benchmarks', '裁量权基准', 'Benchmark').opt(),
      benchmark_deviation: f.enum('偏离裁量基准', 'Departure from the benchmark', { none: ['无', 'None'], 'approved-by-head': ['负责人批准', 'Approved by head'], collective: ['集体讨论', 'Collective'], 'approved-by-maker': ['制定机关批准', 'Approved by maker'] }),
      leniency_item: f.entry('leniency-list', '免罚轻罚清单事项', 'Leniency item').opt(), correction_ordered: f.bool('已责令改正', 'Correction ordered'),
      educated: f.bool('已教育', 'Educated'), document_complete: f.bool('决定书要素齐全', 'Document complete'),
      publishable: f.bool('应当公开', 'To be published'),
    },
  },
} as const satisfies Readonly<Record<string, Act>>
