import { type ActDef, f, law, t } from '#kernel'

const LEGAL_AID = law('法律援助法(2021-08-20)')

/** What is done in a legal-aid case under the law of 2021, on application or on notice of the organ handling a criminal case. */
export const legalAidActs = {
  apply: {
    ...t('申请', 'Application'), by: ['applicant'], from: ['start'], to: 'applied',
    basis: [LEGAL_AID.art(31), LEGAL_AID.art(32), LEGAL_AID.art(38), LEGAL_AID.art(41), LEGAL_AID.art(42)], starts: ['review'], publish: 'never',
    data: {
      applicant: f.text('申请人', 'Applicant').sealed(),
      matter: f.enum('援助事项', 'Matter', { 'state-compensation': ['请求国家赔偿', 'State compensation'], 'social-insurance': ['社会保险待遇或者社会救助', 'Social insurance'], pension: ['抚恤金', 'Pension'], support: ['赡养费、抚养费、扶养费', 'Support'], labour: ['劳动关系或者劳动报酬', 'Labour'], capacity: ['认定公民民事行为能力', 'Capacity'], injury: ['工伤事故、交通事故、食品药品安全、医疗事故人身损害', 'Injury'], environment: ['环境污染、生态破坏损害', 'Environment'], criminal: ['刑事法律援助', 'Criminal'], martyr: ['英雄烈士近亲属维护人格权益', 'Martyr'], 'good-samaritan': ['见义勇为', 'Good samaritan'], 'retrial-acquitted': ['再审改判无罪请求赔偿', 'Retrial acquitted'], abuse: ['遭受虐待、遗弃或者家庭暴力', 'Abuse'], other: ['其他', 'Other'] }),
      litigation: f.bool('行政诉讼案件', 'Litigation'),
      hardship: f.enum('经济困难证明方式', 'Hardship', { 'self-declared': ['个人诚信承诺', 'Self declared'], exempt: ['免予核查', 'Exempt'], 'not-needed': ['无须核查', 'Not needed'] }),
      exemptGround: f.enum('免予核查情形', 'Exempt ground', { 'minor-old-disabled': ['未成年人、老年人、残疾人等特定群体', 'Minor old disabled'], relief: ['社会救助、司法救助或者优抚对象', 'Relief'], 'migrant-worker': ['请求支付劳动报酬或者工伤赔偿的进城务工人员', 'Migrant worker'], other: ['其他', 'Other'] }).opt(),
      limitationEndsOn: f.date('时效或期间届满日', 'Limitation ends on').opt(), urgent: f.bool('情况是否紧急', 'Urgent').opt(),
      intake: f.case('调处中心受理件', 'Intake').opt(),
    },
  },
  'notified-defence': {
    ...t('通知指派', 'Notice to assign a defender'), by: ['case-organ'], from: ['start'], to: 'granted',
    basis: [LEGAL_AID.art(25), LEGAL_AID.art(28), LEGAL_AID.art(36)], starts: ['notified-assign'], publish: 'never',
    data: {
      caseOrgan: f.organ('办案机关', 'Case organ'),
      ground: f.enum('事由', 'Ground', { minor: ['未成年人', 'Minor'], disabled: ['视力、听力、言语残疾人', 'Disabled'], diminished: ['不能完全辨认自己行为的成年人', 'Diminished'], 'life-or-death': ['可能被判处无期徒刑、死刑', 'Life or death'], 'death-review': ['死刑复核', 'Death review'], 'in-absentia': ['缺席审判', 'In absentia'], 'compulsory-medical': ['强制医疗', 'Compulsory medical'], other: ['其他', 'Other'] }),
    },
  },
  'ask-supplement': {
    ...t('一次性告知补充', 'More asked, once'), by: ['aid-centre'], from: ['applied'], to: 'supplementing', basis: LEGAL_AID.art(43, 2),
    gates: ['supplement-once'], starts: ['supplement'], stops: ['review'], publish: 'never',
    data: {
      items: f.longtext('需补充的材料或者说明', 'Items'), asksMeans: f.bool('是否要求核查经济状况', 'Asks means').opt(),
      dueOn: f.date('截止日期', 'Due on'),
    },
  },
  'submit-supplement': {
    ...t('补充', 'More received'), by: ['applicant'], from: ['supplementing'], to: 'applied', basis: LEGAL_AID.art(43, 2), starts: ['review'],
    stops: ['supplement'], publish: 'never',
    data: { documents: f.documents('材料', 'Documents').opt() },
  },
  'deem-withdrawn': {
    ...t('视为撤回', 'Deemed withdrawn'), by: ['aid-centre'], from: ['supplementing'], to: 'withdrawn', basis: LEGAL_AID.art(43, 2),
    gates: ['withdrawn-only-after-due'], stops: ['supplement'], publish: 'never',
  },
  'aid-in-advance': {
    ...t('先行提供', 'Aid in advance'), by: ['aid-centre'], from: ['applied', 'supplementing'], to: 'advance', basis: LEGAL_AID.art(44),
    gates: ['advance-ground'], stops: ['review', 'supplement'], publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { 'limitation-under-seven-days': ['距时效或期间届满不足七日', 'Limitation under seven days'], preservation: ['需要立即申请保全或者先予执行', 'Preservation'], other: ['其他', 'Other'] }),
      lawyer: f.entry('legal-aid-providers', '承办人员', 'Lawyer'),
    },
  },
  'complete-papers': {
    ...t('补办手续', 'Papers made up'), by: ['applicant'], from: ['advance'], to: 'assigned', basis: LEGAL_AID.art(44, 2), publish: 'never',
  },
  grant: {
    ...t('决定给予', 'Granted'), by: ['aid-centre'], from: ['applied'], to: 'granted', basis: LEGAL_AID.art(43, 1), gates: ['hardship-not-overasked'],
    starts: ['assign'], stops: ['review'], stepUp: true, publish: 'never',
    data: { scope: f.text('援助范围', 'Scope') },
  },
  refuse: {
    ...t('不予援助', 'Refused'), by: ['aid-centre'], from: ['applied'], to: 'refused', basis: [LEGAL_AID.art(43, 1), LEGAL_AID.art(49, 1)],
    gates: ['refusal-reasoned'], stops: ['review'], stepUp: true, publish: 'never',
    data: {
      reason: f.longtext('理由', 'Reason'), inWriting: f.bool('是否书面', 'In writing'), objectionTold: f.bool('是否告知异议权', 'Objection told'),
    },
  },
  object: {
    ...t('异议', 'Objection'), by: ['applicant'], from: ['refused', 'ended'], to: 'objected', basis: LEGAL_AID.art(49, 1), starts: ['objection'],
    publish: 'never',
  },
  'decide-objection': {
    ...t('异议审查决定', 'Objection decided'), by: ['justice-department'], from: ['objected'], to: 'refused',
    basis: [LEGAL_AID.art(49, 2), LEGAL_AID.art(49, 3)], stops: ['objection'], stepUp: true, publish: 'never',
    data: {
      result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], corrected: ['改正', 'Corrected'] }),
      remediesTold: f.bool('是否告知救济途径', 'Remedies told').opt(),
    },
  },
  'grant-after-objection': {
    ...t('责令改正后给予', 'Granted after objection'), by: ['aid-centre'], from: ['refused'], to: 'granted', basis: LEGAL_AID.art(49, 2),
    starts: ['assign'], stepUp: true, publish: 'never',
  },
  assign: {
    ...t('指派', 'Assigned'), by: ['aid-centre'], from: ['granted'], to: 'assigned', basis: [LEGAL_AID.art(43, 1), LEGAL_AID.art(26)],
    gates: ['registered-provider', 'three-years-for-gravest'], stops: ['assign', 'notified-assign'], publish: 'never',
    data: { lawyer: f.entry('legal-aid-providers', '承办人员', 'Lawyer'), years: f.int('执业年限', 'Years').opt() },
  },
  'inform-client': {
    ...t('通报办理情况', 'Client informed'), by: ['aid-lawyer'], from: ['assigned'], to: 'same', basis: LEGAL_AID.art(46, 2), publish: 'never',
    data: { note: f.text('说明', 'Note') },
  },
  replace: {
    ...t('更换', 'Replaced'), by: ['aid-centre'], from: ['assigned'], to: 'same', basis: LEGAL_AID.art(55), gates: ['registered-provider'],
    publish: 'never',
    data: { lawyer: f.entry('legal-aid-providers', '承办人员', 'Lawyer'), reason: f.text('理由', 'Reason') },
  },
  end: {
    ...t('终止', 'Ended early'), by: ['aid-centre'], from: ['granted', 'assigned'], to: 'ended', basis: LEGAL_AID.art(48), gates: ['end-ground'],
    stops: ['assign'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { fraud: ['以不正当手段获得', 'Fraud'], concealment: ['隐瞒重要事实或者提供虚假证据', 'Concealment'], 'unlawful-use': ['利用法律援助从事违法活动', 'Unlawful use'], 'means-changed': ['经济状况变化', 'Means changed'], 'case-ended': ['案件终止', 'Case ended'], 'own-lawyer': ['自行委托律师', 'Own lawyer'], asked: ['受援人要求终止', 'Asked'], other: ['其他', 'Other'] }),
      objectionTold: f.bool('是否告知异议权', 'Objection told'),
    },
  },
  'file-report': {
    ...t('结案报告', 'Report filed'), by: ['aid-lawyer'], from: ['assigned'], to: 'reported', basis: LEGAL_AID.art(50), publish: 'never',
    data: { documents: f.documents('材料', 'Documents') },
  },
  'pay-subsidy': {
    ...t('支付补贴', 'Subsidy paid'), by: ['aid-centre'], from: ['reported'], to: 'same', basis: LEGAL_AID.art(52, 1), publish: 'never',
    data: { amount: f.money('金额', 'Amount') },
  },
  close: {
    ...t('结案', 'Closed'), by: ['aid-centre'], from: ['assigned', 'reported', 'refused', 'ended'], to: 'closed', basis: LEGAL_AID.art(59),
    stepUp: true, publish: 'never',
    data: {
      satisfaction: f.enum('受援人评价', 'Satisfaction', { satisfied: ['满意', 'Satisfied'], basically: ['基本满意', 'Basically'], 'not-satisfied': ['不满意', 'Not satisfied'] }).opt(),
    },
  },
} as const satisfies Readonly<Record<string, ActDef>>
