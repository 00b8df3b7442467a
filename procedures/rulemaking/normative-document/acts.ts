import { type ActDef, f, law, t, unverified } from '#kernel'

const HUNAN = law('湖南省行政程序规定(2018-07-10)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')
const DOCUMENTS_NOTICE = unverified('国办发〔2018〕37号')
const OPENNESS_NOTICE = unverified('国办发〔2016〕61号')
const CITY_COUNTY_13 = unverified('国发〔2008〕17号 十三')
const CITY_COUNTY_14 = unverified('国发〔2008〕17号 十四')
const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')

/** What may be done, in every edition. */
export const acts = {
  propose: {
    ...t('提出制定建议', 'Proposed'), by: ['proposer', 'drafting-unit'], from: ['start'], to: 'proposed',
    basis: [HUNAN.art(46), SHANDONG.art(43), SHANDONG.art(46)], gates: ['competent-issuer'],
    data: {
      title: f.text('文件名称', 'Title'),
      level: f.enum('级别', 'Level', { government: ['政府', 'Government'], department: ['部门', 'Department'], township: ['乡镇', 'Township'] }),
      'issuer-kind': f.enum('制定主体类型', 'Issuer kind', {
        organ: ['机关', 'Organ'], 'internal-unit': ['内设机构', 'Internal unit'],
        'coordinating-body': ['议事协调机构', 'Coordinating body'], 'temporary-body': ['临时机构', 'Temporary body'],
      }),
      'affects-rights': f.bool('是否涉及权利义务', 'Affects rights or duties'),
      'affects-market': f.bool('是否涉及市场主体经济活动', 'Bears on the market'),
      professional: f.bool('是否专业性', 'Professional'),
      urgent: f.bool('是否紧急', 'Urgent'),
      secret: f.bool('是否涉密', 'Secret'),
      'major-decision': f.bool('重大行政决策', 'Major decision'),
      'main-basis': f.text('主要依据', 'Main basis').opt(),
    },
    publish: 'never',
  },
  'assess-necessity': {
    ...t('必要性评估论证', 'Necessity assessed'), by: ['drafting-unit'], from: ['proposed'], to: 'drafting',
    basis: [LOCAL_ORGANS.art(75), DOCUMENTS_NOTICE],
    data: {
      report: f.document('报告', 'Report'),
      conclusion: f.enum('结论', 'Conclusion', { needed: ['需要', 'Needed'], 'not-needed': ['不需要', 'Not needed'] }),
    },
    publish: 'never',
  },
  'start-urgent-draft': {
    ...t('紧急起草', 'Urgent drafting started'), by: ['drafting-unit'], from: ['proposed'], to: 'drafting',
    basis: SHANDONG.art(49), gates: ['urgency-declared'],
    data: { 'urgent-reason': f.text('紧急理由', 'Urgent reason') }, publish: 'never',
  },
  decline: {
    ...t('不予制定', 'Not taken up'), by: ['drafting-unit', 'legal-office'], from: ['proposed', 'drafting', 'under-review', 'reviewed'], to: 'declined',
    basis: SHANDONG.art(48),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  'open-comment': {
    ...t('公开征求意见', 'Published for public comment'), by: ['drafting-unit'], from: ['drafting'], to: 'same',
    basis: [LOCAL_ORGANS.art(75), BUSINESS_ENVIRONMENT.art(62)], gates: ['comment-period'],
    data: {
      opens: f.date('开始日期', 'Opens'),
      closes: f.date('截止日期', 'Closes'),
      channel: f.text('渠道', 'Channel'),
      'shortened-reason': f.text('缩短期限理由', 'Shortened reason').opt(),
    },
    publish: { what: 'draft and explanation on the government website for the whole comment period, with how and until when to comment' },
  },
  'close-comment': {
    ...t('征求意见结束', 'Comment closed and sorted'), by: ['drafting-unit'], from: ['drafting'], to: 'same',
    basis: BUSINESS_ENVIRONMENT.art(62),
    data: {
      received: f.int('收到意见数', 'Comments received'),
      adopted: f.int('采纳意见数', 'Comments adopted'),
      'feedback-published': f.bool('是否反馈公布', 'Feedback published'),
      summary: f.document('意见汇总', 'Summary of comments'),
    },
    publish: { what: 'how comments were handled, where the document bears on market entities' },
  },
  'hold-hearing': {
    ...t('听证', 'Hearing held'), by: ['drafting-unit'], from: ['drafting'], to: 'same',
    basis: SHANDONG.art(47),
    data: { 'held-on': f.date('召开日期', 'Held on'), record: f.document('记录', 'Record') }, publish: 'never',
  },
  'consult-enterprises': {
    ...t('听取企业和商会意见', 'Enterprises and trade associations heard'), by: ['drafting-unit'], from: ['drafting'], to: 'same',
    basis: BUSINESS_ENVIRONMENT.art(62),
    data: { form: f.text('形式', 'Form'), record: f.document('记录', 'Record') }, publish: 'never',
  },
  'expert-argument': {
    ...t('专家论证', 'Expert argument'), by: ['drafting-unit'], from: ['drafting'], to: 'same',
    basis: DOCUMENTS_NOTICE,
    data: { experts: f.int('专家人数', 'Experts'), opinion: f.document('意见', 'Opinion') }, publish: 'never',
  },
  'fair-competition-review': {
    ...t('公平竞争审查', 'Fair-competition review'), by: ['drafting-unit', 'market-regulator'], from: ['drafting', 'under-review', 'reviewed'], to: 'same',
    basis: BUSINESS_ENVIRONMENT.art(63),
    data: {
      reviewer: f.enum('审查主体', 'Reviewed by', {
        'drafting-unit': ['起草单位', 'Drafting unit'], 'market-regulator': ['市场监督管理部门', 'Market regulator'],
        joint: ['市场监管部门会同起草单位', 'Market regulator with the drafting unit'],
      }),
      result: f.enum('结果', 'Result', {
        pass: ['符合审查标准', 'Pass'], exception: ['适用例外规定', 'Exception applies'],
        violation: ['违反审查标准', 'Violates the standards'],
      }),
      'stakeholders-heard': f.bool('是否听取利害关系人意见', 'Stakeholders heard'),
      conclusion: f.document('结论', 'Conclusion'),
    },
    publish: 'never',
  },
  'submit-legality-review': {
    ...t('送合法性审核', 'Submitted for legality review'), by: ['drafting-unit'], from: ['drafting'], to: 'under-review',
    basis: [REVIEW_NOTICE, SHANDONG.art(48)], starts: ['legality-review'],
    data: { materials: f.documents('材料', 'Materials'), 'materials-complete': f.bool('材料是否齐全', 'Materials complete') },
    mirrors: { procedure: 'legality-review', act: 'submit' }, publish: 'never',
  },
  'return-materials': {
    ...t('退回补正', 'Returned for completion'), by: ['legal-office'], from: ['under-review'], to: 'drafting',
    basis: SHANDONG.art(48), stops: ['legality-review'],
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  'issue-legality-opinion': {
    ...t('出具合法性审核意见', 'Legality opinion issued'), by: ['legal-office'], from: ['drafting', 'under-review'], to: 'reviewed',
    basis: [LOCAL_ORGANS.art(75), CITY_COUNTY_13, BUSINESS_ENVIRONMENT.art(63), REVIEW_NOTICE],
    gates: ['review-in-proper-form', 'review-not-rushed'], stops: ['legality-review'],
    data: {
      form: f.enum('形式', 'Form', {
        'written-opinion': ['书面意见', 'Written opinion'], 'comment-letter': ['复函', 'Comment letter'],
        countersign: ['会签', 'Countersign'], 'meeting-attendance': ['列席会议', 'Meeting attendance'], oral: ['口头', 'Oral'],
      }),
      opinion: f.enum('意见', 'Opinion', {
        lawful: ['合法', 'Lawful'], 'lawful-if-amended': ['修改后合法', 'Lawful if amended'], unlawful: ['违法', 'Unlawful'],
      }),
      'reserved-matter-found': f.bool('是否设定许可、处罚、强制、收费', 'Sets a licence, penalty, coercion or fee'),
      'opinion-no': f.text('意见书编号', 'Opinion no').opt(),
      document: f.document('文书', 'Document').opt(),
    },
    mirrors: { procedure: 'legality-review', act: 'issue-opinion' }, publish: 'never', stepUp: true,
  },
  'answer-opinion': {
    ...t('处理审核意见', 'Opinion acted on'), by: ['drafting-unit'], from: ['reviewed'], to: 'same',
    basis: SHANDONG.art(48), gates: ['reason-for-not-adopting'],
    data: {
      adopted: f.enum('是否采纳', 'Adopted', { all: ['全部', 'All'], part: ['部分', 'Part'], none: ['无', 'None'] }),
      reason: f.text('理由', 'Reason').opt(),
    },
    publish: 'never',
  },
  deliberate: {
    ...t('集体审议', 'Collectively deliberated'), by: ['meeting'], from: ['drafting', 'under-review', 'reviewed'], to: 'deliberated',
    basis: [LOCAL_ORGANS.art(75), CITY_COUNTY_13, HUNAN.art(48)],
    gates: ['necessity-assessed', 'comment-held', 'experts-heard', 'legality-review-first', 'unlawful-not-deliberated', 'opinion-answered', 'no-reserved-matters'],
    data: {
      meeting: f.enum('会议', 'Meeting', {
        'executive-meeting': ['常务会议', 'Executive meeting'], 'plenary-meeting': ['全体会议', 'Plenary meeting'],
        'department-meeting': ['部门办公会', 'Department meeting'], 'special-meeting': ['专题会议', 'Special meeting'],
        countersign: ['会签', 'Countersign'],
      }),
      result: f.enum('结果', 'Result', {
        adopted: ['通过', 'Adopted'], 'adopted-as-amended': ['修改后通过', 'Adopted as amended'], deferred: ['暂缓', 'Deferred'],
        rejected: ['不予通过', 'Rejected'],
      }),
      minutes: f.document('会议纪要', 'Minutes'),
    },
    publish: 'never',
  },
  'send-back': {
    ...t('退回修改', 'Sent back by the meeting'), by: ['meeting'], from: ['deliberated'], to: 'drafting',
    basis: HUNAN.art(48),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  sign: {
    ...t('签署', 'Signed'), by: ['head'], from: ['drafting', 'under-review', 'reviewed', 'deliberated'], to: 'signed',
    basis: SHANDONG.art(49), gates: ['collective-deliberation', 'fair-competition-done'],
    data: { 'document-no': f.text('文号', 'Document no'), signatory: f.officer('签署人', 'Signatory') }, publish: 'never',
  },
  register: {
    ...t('统一登记编号', 'Registered and numbered'), by: ['registration-office'], from: ['signed'], to: 'registered',
    basis: [HUNAN.art(49), SHANDONG.art(50)],
    data: { 'register-no': f.text('登记号', 'Register no') }, publish: 'never',
  },
  publish: {
    ...t('统一公布', 'Published'), by: ['publisher'], from: ['signed', 'registered'], to: 'in-force',
    basis: [LOCAL_ORGANS.art(75), BUSINESS_ENVIRONMENT.art(64), OPEN_INFORMATION.art(20), HUNAN.art(50)],
    gates: ['registered-before-publication', 'effective-delay', 'validity-stated', 'comment-feedback'], starts: ['filing', 'interpretation'],
    data: {
      channels: f.text('渠道', 'Channels'),
      'effective-on': f.date('施行日期', 'Effective on'),
      'immediate-reason': f.text('立即施行理由', 'Immediate reason').opt(),
      trial: f.bool('是否试行', 'Trial'),
      'valid-until': f.date('有效期至', 'Valid until').opt(),
    },
    publish: { what: 'full text with registration number in the gazette and on the government website; unpublished text is no basis for administration' }, stepUp: true,
  },
  'publish-interpretation': {
    ...t('政策解读', 'Interpretation published'), by: ['drafting-unit', 'publisher'], from: ['in-force'], to: 'same',
    basis: [OPENNESS_NOTICE, BUSINESS_ENVIRONMENT.art(38)], stops: ['interpretation'],
    data: { material: f.document('解读材料', 'Interpretation') }, publish: { what: 'interpretation beside the document' }, stepUp: true,
  },
  'report-for-filing': {
    ...t('报送备案', 'Sent for filing'), by: ['registration-office'], from: ['in-force'], to: 'same',
    basis: [CITY_COUNTY_14, LOCAL_ORGANS.art(75)], stops: ['filing'],
    data: { 'filing-case': f.case('备案案件', 'Filing case').opt() }, publish: 'never',
  },
  'interpret-text': {
    ...t('解释', 'Formal interpretation of the text'), by: ['legal-office', 'drafting-unit'], from: ['in-force'], to: 'same',
    basis: [RULE_MAKING.art(33), RULE_MAKING.art(36)],
    data: { text: f.longtext('文本', 'Text') }, publish: { what: 'as the document itself' },
  },
  'post-evaluate': {
    ...t('后评估', 'Evaluated after adoption'), by: ['drafting-unit'], from: ['in-force'], to: 'same',
    basis: [HUNAN.art(51), SHANDONG.art(53)],
    data: {
      report: f.document('报告', 'Report'),
      conclusion: f.enum('结论', 'Conclusion', { keep: ['保留', 'Keep'], amend: ['修改', 'Amend'], abolish: ['废止', 'Abolish'] }),
    },
    publish: 'never',
  },
  renew: {
    ...t('续期重新公布', 'Renewed'), by: ['publisher', 'registration-office'], from: ['in-force'], to: 'same',
    basis: [HUNAN.art(51), SHANDONG.art(53)], gates: ['renewed-in-time'],
    data: { 'register-no': f.text('登记号', 'Register no'), 'valid-until': f.date('有效期至', 'Valid until') },
    publish: { what: 'republished with its new number and term' },
  },
  'cite-as-basis': {
    ...t('作为执法依据引用', 'Cited as the basis of an administrative act'), by: ['any-organ'], from: ['signed', 'registered', 'deliberated', 'in-force'], to: 'same',
    basis: [BUSINESS_ENVIRONMENT.art(64), CITY_COUNTY_13], gates: ['cited-only-if-in-force'],
    data: { 'citing-case': f.case('援引案件', 'Citing case').opt() }, publish: 'never',
  },
  expire: {
    ...t('到期失效', 'Lapsed'), by: ['registration-office'], from: ['in-force'], to: 'lapsed',
    basis: [HUNAN.art(51), SHANDONG.art(53)], publish: { what: 'list of lapsed documents' },
  },
  abolish: {
    ...t('废止', 'Abolished'), by: ['head'], from: ['in-force'], to: 'abolished',
    basis: [CITY_COUNTY_15, RULE_MAKING.art(36), RULE_MAKING.art(39)],
    data: { 'decision-no': f.text('废止决定文号', 'Number of the decision') }, publish: { what: 'decision to abolish, at once' },
  },
  replace: {
    ...t('修订替代', 'Replaced by an amended document'), by: ['publisher'], from: ['in-force'], to: 'replaced',
    basis: SHANDONG.art(53),
    data: { 'new-case': f.case('新案件', 'New case') }, publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
