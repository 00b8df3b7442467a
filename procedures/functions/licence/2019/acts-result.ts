import { f, law, t, unverified } from '#kernel'
import type { Act } from './states.ts'

const LICENSING = law('行政许可法(2019-04-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const ONLINE_SERVICE = law('国务院关于在线政务服务的若干规定(2019-04-26)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** Decision, handing out, publication, what comes after. */
export const result = {
  grant: {
    ...t('准予许可', 'Granted'), by: ['responsible-person', 'reviewer'], from: ['received', 'accepted'], to: 'granted',
    basis: [LICENSING.art(34), LICENSING.art(37), LICENSING.art(38), LICENSING.art(40), BUSINESS_ENVIRONMENT.art(40)],
    gates: ['accepted-or-on-spot', 'no-extra-material', 'hearing-if-asked', 'conditions-met'], starts: ['issue', 'publish-decision'],
    stops: ['accept-or-correct', 'decide-licence', 'renewal-decision'], stepUp: true,
    publish: { what: 'the decision to grant', within: 'publish-decision', basis: [LICENSING.art(40), THREE_SYSTEMS.item('第(六)项')] },
    data: {
      on_the_spot: f.bool('当场决定', 'On the spot'), certificate_needed: f.bool('需要颁发证件', 'Certificate needed'),
      conditions_met: f.bool('符合法定条件', 'Conditions met'), commitment_checked: f.bool('已核查承诺', 'Commitment checked').opt(),
      extra_material_asked: f.bool('另行索要材料', 'Extra material asked').opt(),
    },
  },
  refuse: {
    ...t('不予许可', 'Refused'), by: ['responsible-person'], from: ['accepted'], to: 'refused', basis: LICENSING.art(38),
    gates: ['refusal-reasoned', 'hearing-if-asked'], starts: ['publish-decision'], stops: ['decide-licence', 'renewal-decision'], stepUp: true,
    publish: { what: 'the decision', within: 'publish-decision', basis: THREE_SYSTEMS.item('第(六)项') },
    data: { reasons: f.longtext('理由', 'Reasons'), remedies_told: f.bool('已告知救济途径', 'Remedies told') },
  },
  issue: {
    ...t('窗口出件', 'Licence or result handed out'), by: ['window'], from: ['granted', 'refused'], to: 'issued',
    basis: [LICENSING.art(39), LICENSING.art(44), LICENSING.art(58), LICENSING.art(59), ONLINE_SERVICE.art(9), ONLINE_SERVICE.art(10)],
    gates: ['sealed', 'no-unlawful-fee'], stops: ['issue'], stepUp: true, publish: 'never',
    data: {
      document_number: f.text('文书编号', 'Document number'), electronic: f.bool('电子证照', 'Electronic'), sealed: f.bool('加盖印章', 'Sealed'),
      fee: f.money('收费', 'Fee'), fee_basis: f.text('收费依据', 'Fee basis').opt(),
    },
  },
  publish: {
    ...t('公开决定', 'Decision published'), by: ['reviewer'], from: ['granted', 'refused', 'issued'], to: 'same',
    basis: [LICENSING.art(40), THREE_SYSTEMS.item('第(六)项')],
    stops: ['publish-decision'], stepUp: true, publish: { what: 'the decision', where: 'government website, the one-net platform' },
    data: { url: f.text('网址', 'Web address') },
  },
  rate: {
    ...t('好差评', 'Good-bad review given'), by: ['applicant'], from: ['received', 'accepted', 'issued'], to: 'same',
    basis: unverified('国办发〔2019〕51号 (not in corpus, unverified in detail)'),
    starts: ['answer-bad-review'], publish: { what: 'results and corrections', basis: unverified('国办发〔2019〕51号') },
    data: {
      stars: f.enum('评价等级', 'Stars', { 'very-good': ['非常满意', 'Very good'], good: ['满意', 'Good'], fair: ['基本满意', 'Fair'], poor: ['不满意', 'Poor'], 'very-poor': ['非常不满意', 'Very poor'] }),
      named: f.bool('实名评价', 'Named'), comment: f.longtext('评价内容', 'Comment').opt(),
    },
  },
  'answer-bad-review': {
    ...t('差评核实整改反馈', 'Bad review checked, corrected, answered'), by: ['supervisor', 'reviewer'], from: ['received', 'accepted', 'granted', 'refused', 'issued'], to: 'same',
    basis: unverified('国办发〔2019〕51号'),
    stops: ['answer-bad-review'], publish: 'never',
    data: { upheld: f.bool('差评属实', 'Upheld'), remedy: f.longtext('整改措施', 'Remedy'), answered: f.bool('已反馈', 'Answered') },
  },
  'check-commitment': {
    ...t('告知承诺事后核查', 'Commitment checked afterwards'), by: ['reviewer'], from: ['granted', 'issued'], to: 'same',
    basis: [BUSINESS_ENVIRONMENT.art(19), BUSINESS_ENVIRONMENT.art(40), unverified('国办发〔2020〕42号 (证明事项和涉企经营许可事项告知承诺制, unverified)')],
    publish: 'never',
    data: { kept: f.bool('承诺已兑现', 'Kept'), checked_on: f.date('核查日期', 'Checked on') },
  },
  revoke: {
    ...t('撤销许可', 'Licence revoked'), by: ['responsible-person'], from: ['granted', 'issued'], to: 'revoked',
    basis: [LICENSING.art(69), LICENSING.art(7)],
    gates: ['revocation-not-harmful', 'party-heard'], stepUp: true,
    publish: { what: 'the decision, within seven working days', basis: THREE_SYSTEMS.item('第(六)项') },
    data: {
      ground: f.enum('事由', 'Ground', { abuse: ['滥用职权、玩忽职守', 'Abuse'], 'beyond-power': ['超越法定职权', 'Beyond power'], procedure: ['违反法定程序', 'Procedure'], 'not-qualified': ['不具备条件', 'Not qualified'], fraud: ['欺骗、贿赂', 'Fraud'], 'commitment-broken': ['违反承诺', 'Commitment broken'], other: ['其他', 'Other'] }),
      harm_to_public: f.bool('可能对公共利益造成重大损害', 'Harm to public'), party_heard: f.bool('已听取当事人意见', 'Party heard'),
    },
  },
  cancel: {
    ...t('注销许可', 'Licence cancelled'), by: ['responsible-person'], from: ['granted', 'issued'], to: 'revoked', basis: LICENSING.art(70),
    stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { expired: ['期限届满', 'Expired'], death: ['公民死亡', 'Death'], dissolved: ['组织终止', 'Dissolved'], revoked: ['撤销', 'Revoked'], impossible: ['不可抗力致无法实施', 'Impossible'], other: ['其他', 'Other'] }),
    },
  },
  close: {
    ...t('办结归档', 'Closed'), by: ['window'], from: ['issued'], to: 'closed', basis: [ONLINE_SERVICE.art(12), THREE_SYSTEMS.item('第(九)项')],
    publish: 'never',
  },
} as const satisfies Readonly<Record<string, Act>>
