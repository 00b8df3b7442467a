import { edition, enforcementRules, f, law, t } from '#kernel'
import { fileRecordDays, publishDays } from '#procedures/_shared/penalty-params.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政处罚简易程序: told, heard and decided on the spot. */
export const withActs = edition('penalty-summary', '2021', {
  inForce: ['2021-07-15', null],
  law: ['行政处罚法(2021-01-22)'],
  basis: PENALTY.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: { 'penalty.publish-days': publishDays, 'penalty.file-record': fileRecordDays },
  dayRule: t('二、三、五、七日为工作日（行政处罚法第八十五条）；十五日按日历计算，末日遇休息日顺延', '2, 3, 5 and 7 days are working days (行政处罚法(2021-01-22) 第八十五条); 15 days are calendar days, first day not counted, last day rolling past a holiday (民事诉讼法(2023-09-01) 第八十五条 by analogy, 市场监督管理行政处罚程序规定(2022-09-29) 第八十条)'),
})
  .roles({
    officer: t('执法人员', 'Enforcement officer of the organ, holder of a certificate valid on the day'),
    party: t('当事人', 'The party (name, kind; ID number only as a sealed field)'),
    clerk: t('内勤', 'The organ\'s case clerk (filing, publication, remittance)'),
    'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
  })
  .states({
    notified: t('已告知', 'Told on the spot'),
    decided: t('已当场决定', 'Decided on the spot'),
    converted: { ...t('转普通程序', 'Turned into an ordinary case'), final: true },
    closed: { ...t('已结案', 'Closed'), final: true },
  })
  .acts({
    notify: {
      ...t('出示证件并当场告知', 'Certificate shown and party told'), by: ['officer'], from: ['start'], to: 'notified',
      basis: [PENALTY.art(42), PENALTY.art(44), PENALTY.art(52), PENALTY.art(55)],
      gates: ['two-officers', 'officers-qualified', 'certificate-shown', 'rights-told', 'power-on-list'], publish: 'never',
      data: {
        officers: f.officers('执法人员', 'Officers'), party: f.text('当事人', 'Party'),
        party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
        party_id: f.text('当事人证件号码', 'Identity number').sealed().opt(), facts: f.longtext('违法事实', 'Facts'),
        proposed_kind: f.enum('拟处罚种类', 'Proposed kind', { warning: ['警告', 'Warning'], fine: ['罚款', 'Fine'], other: ['其他', 'Other'] }),
        proposed_fine: f.money('拟罚款数额', 'Proposed fine').opt(), power: f.entry('powers', '职权事项', 'Item of the list of powers'),
        certificate_shown: f.bool('已出示执法证件', 'Certificate shown'), rights_told: f.bool('已告知权利', 'Rights told'),
        violation_ref: f.text('违法行为编号', 'Reference of the violation').opt(),
      },
    },
    'hear-defence': {
      ...t('听取陈述申辩', 'Statement and defence heard'), by: ['officer'], from: ['notified'], to: 'same', basis: [PENALTY.art(45), MARKET_PENALTY.art(69)],
      publish: 'never',
      data: { content: f.longtext('内容', 'Content'), reviewed: f.bool('已复核', 'Reviewed'), accepted: f.bool('已采纳', 'Accepted') },
    },
    'waive-defence': {
      ...t('当事人放弃陈述申辩', 'Party expressly waives the defence'), by: ['party'], from: ['notified'], to: 'same', basis: PENALTY.art(62),
      publish: 'never',
      data: { signed: f.bool('已签名', 'Signed') },
    },
    convert: {
      ...t('转普通程序', 'Turned into an ordinary case'), by: ['officer'], from: ['notified'], to: 'converted', basis: [PENALTY.art(51), PENALTY.art(54)],
      publish: 'never',
      data: { case: f.case('关联案件', 'Case'), reason: f.longtext('理由', 'Reason') },
    },
    decide: {
      ...t('当场作出处罚决定', 'Decision made and handed over on the spot'), by: ['officer'], from: ['notified'], to: 'decided',
      basis: [PENALTY.art(42), PENALTY.art(44), PENALTY.art(45), PENALTY.art(51), PENALTY.art(52), PENALTY.art(28)],
      gates: ['two-officers', 'officers-qualified', 'within-summary-limits', 'told-before-decision', 'defence-heard-or-waived', 'not-heavier-after-defence', 'delivered-on-spot', 'order-correction', 'benchmark-stated'],
      starts: ['file-record', 'pay-fine', 'publish-decision'], stepUp: true,
      publish: { what: 'organ, party, kind and conclusion, where it is to be published', within: 'publish-decision', redact: ['minors', 'secrets', 'privacy'], basis: THREE_SYSTEMS.item('第(六)项') },
      data: {
        officers: f.officers('执法人员', 'Officers'),
        party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
        kind: f.enum('种类', 'Kind', { warning: ['警告', 'Warning'], fine: ['罚款', 'Fine'], other: ['其他', 'Other'] }), fine: f.money('罚款数额', 'Fine'),
        document_number: f.text('文书编号', 'Document number'), delivered_on_spot: f.bool('已当场交付', 'Delivered on spot'),
        refusal_noted: f.bool('已注明拒收', 'Refusal noted').opt(), benchmark: f.entry('discretion-benchmarks', '裁量权基准', 'Benchmark').opt(),
        correction_ordered: f.bool('已责令改正', 'Correction ordered'), publishable: f.bool('应当公开', 'To be published'),
      },
    },
    'collect-on-spot': {
      ...t('当场收缴罚款', 'Fine collected on the spot'), by: ['officer'], from: ['decided'], to: 'same',
      basis: [PENALTY.art(68), PENALTY.art(69), PENALTY.art(70)],
      gates: ['on-spot-collection-ground', 'official-receipt'], starts: ['hand-in-fine'], stops: ['pay-fine'], publish: 'never',
      data: {
        amount: f.money('金额', 'Amount'),
        ground: f.enum('事由', 'Ground', { 'at-most-100': ['一百元以下', 'At most 100 yuan'], 'hard-to-enforce-later': ['事后难以执行', 'Hard to enforce later'], 'remote-and-party-asked': ['边远地区且当事人提出', 'Remote and party asked'] }),
        receipt_number: f.text('票据号码', 'Receipt number'), official_receipt: f.bool('出具财政专用票据', 'Official receipt'),
      },
    },
    'hand-in': {
      ...t('罚款交至行政机关', 'Fine handed in to the organ'), by: ['officer'], from: ['decided'], to: 'same', basis: PENALTY.art(71),
      starts: ['remit-fine'], stops: ['hand-in-fine'], publish: 'never',
      data: { amount: f.money('金额', 'Amount') },
    },
    remit: {
      ...t('罚款缴付银行', 'Fine paid in at the bank by the organ'), by: ['clerk'], from: ['decided'], to: 'same', basis: PENALTY.art(71),
      stops: ['remit-fine'], publish: 'never',
      data: { amount: f.money('金额', 'Amount') },
    },
    pay: {
      ...t('当事人缴款', 'Fine paid by the party'), by: ['party'], from: ['decided'], to: 'same', basis: [PENALTY.art(53), PENALTY.art(67)],
      stops: ['pay-fine'], publish: 'never',
      data: { amount: f.money('金额', 'Amount') },
    },
    'file-with-organ': {
      ...t('报所属行政机关备案', 'Filed with the officer\'s organ'), by: ['officer'], from: ['decided'], to: 'same',
      basis: [PENALTY.art(52), MARKET_PENALTY.art(70)],
      stops: ['file-record'], publish: 'never',
      data: { documents: f.documents('文书', 'Documents') },
    },
    publish: {
      ...t('决定信息公开', 'Decision published'), by: ['clerk'], from: ['decided'], to: 'same', basis: [PENALTY.art(48), THREE_SYSTEMS.item('第(六)项')],
      stops: ['publish-decision'], stepUp: true, publish: { what: 'the decision', where: 'the platform of the organ or the government' },
      data: { url: f.text('网址', 'Web address') },
    },
    'record-change': {
      ...t('决定被变更撤销确认违法或无效', 'Decision changed, revoked, found unlawful or void'), by: ['clerk'], from: ['decided'], to: 'same',
      basis: [PENALTY.art(48), PENALTY.art(75)],
      starts: ['withdraw-publication'], publish: 'never',
      data: {
        outcome: f.enum('结果', 'Outcome', { changed: ['变更', 'Changed'], revoked: ['撤销', 'Revoked'], unlawful: ['确认违法', 'Unlawful'], void: ['确认无效', 'Void'] }),
        by_whom: f.enum('作出机关', 'By whom', { self: ['本机关', 'Self'], superior: ['上级机关', 'Superior'], reconsideration: ['行政复议', 'Reconsideration'], court: ['人民法院', 'Court'] }),
        was_published: f.bool('已公开', 'Was published'),
      },
    },
    'withdraw-publication': {
      ...t('撤回公开信息并说明理由', 'Published decision withdrawn with public reasons'), by: ['clerk'], from: ['decided'], to: 'same',
      basis: PENALTY.art(48),
      gates: ['reasons-published'], stops: ['withdraw-publication'], stepUp: true,
      publish: { what: 'the reasons, where the decision stood', within: 'withdraw-publication' },
      data: { reasons_published: f.bool('已公开说明理由', 'Reasons published') },
    },
    close: {
      ...t('结案', 'Closed'), by: ['clerk'], from: ['decided'], to: 'closed', basis: [PENALTY.art(52), PENALTY.art(53)],
      gates: ['closed-when-performed', 'filed-with-organ'], stepUp: true, publish: 'never',
    },
  })
