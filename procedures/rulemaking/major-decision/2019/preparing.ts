import { type ActDef, f, law, t } from '#kernel'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const FAIR_COMPETITION = law('公平竞争审查条例(2024-06-06)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** From the proposal to the legality opinion (决策条例 第二章, 第三章第一节). */
export const preparing = {
  propose: {
    ...t('提出决策事项建议', 'Matter proposed'), by: ['proposer', 'deciding-organ'], from: ['start'], to: 'proposed',
    basis: [MAJOR_DECISIONS.art(3), MAJOR_DECISIONS.art(10)], gates: ['within-scope'],
    data: {
      title: f.text('决策事项名称', 'Title'),
      source: f.enum('来源', 'Source', {
        leader: ['决策机关领导人员', 'Leader'], department: ['部门', 'Department'],
        'lower-government': ['下一级政府', 'Lower government'], 'deputy-or-member': ['人大代表、政协委员', 'Deputy or member'],
        'citizen-or-organisation': ['公民、法人或者其他组织', 'Citizen or organisation'],
      }),
      category: f.enum('类别', 'Category', {
        'public-policy': ['重大公共政策和措施', 'Public policy'], plan: ['经济社会发展规划', 'Plan'],
        resources: ['资源开发利用与保护', 'Resources'], 'public-project': ['重大公共建设项目', 'Public project'],
        other: ['其他', 'Other'],
      }),
      'excluded-kind': f.enum('条例不适用的情形', 'Excluded kind', {
        none: ['无', 'None'], 'macro-control': ['宏观调控决策', 'Macro control'],
        'government-legislation': ['政府立法决策', 'Government legislation'],
        'emergency-response': ['突发事件应急处置决策', 'Emergency response'],
      }),
      'catalogue-entry': f.entry('decision-catalogue', '目录条目', 'Catalogue entry').opt(),
      'public-interest': f.bool('涉及社会公众切身利益', 'Public interest'),
      professional: f.bool('专业性、技术性较强', 'Professional'),
      risk: f.bool('可能对社会稳定、公共安全等造成不利影响', 'Risk'),
      market: f.bool('涉及市场主体经济活动', 'Market'),
      secret: f.bool('是否涉密', 'Secret'),
      exploratory: f.bool('国家尚无明确规定的探索性改革', 'Exploratory'),
    },
    publish: 'never',
  },
  study: {
    ...t('研究论证建议', 'Suggestion studied'), by: ['undertaker', 'deciding-organ'], from: ['proposed'], to: 'same',
    basis: MAJOR_DECISIONS.art(10),
    data: { report: f.document('报告', 'Report'), necessary: f.bool('具有必要性', 'Necessary'), feasible: f.bool('具有可行性', 'Feasible') }, publish: 'never',
  },
  'start-procedure': {
    ...t('启动决策程序', 'Procedure started'), by: ['deciding-organ'], from: ['proposed'], to: 'drafting',
    basis: [MAJOR_DECISIONS.art(10), MAJOR_DECISIONS.art(11)], gates: ['studied-before-start'],
    data: { undertaker: f.organ('承办单位', 'Undertaker'), lead: f.organ('牵头单位', 'Lead').opt() }, publish: 'never',
  },
  decline: {
    ...t('不予启动', 'Not started'), by: ['deciding-organ'], from: ['proposed'], to: 'declined',
    basis: MAJOR_DECISIONS.art(10),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  'consult-organs': {
    ...t('协商有关单位', 'Organs consulted'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(13), gates: ['dispute-explained'],
    data: { agreed: f.bool('有关单位同意', 'Agreed'), dispute: f.text('争议', 'Dispute').opt() }, publish: 'never',
  },
  'open-comment': {
    ...t('公开征求意见', 'Published for public comment'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(15), gates: ['comment-period'],
    data: {
      opens: f.date('开始日期', 'Opens'),
      closes: f.date('截止日期', 'Closes'),
      'materials-published': f.bool('公布草案及说明等材料', 'Materials published'),
      'shortened-reason': f.text('缩短期限理由', 'Shortened reason').opt(),
    },
    publish: { what: 'draft, explanation, how and until when to comment, on website, new media, newspaper or broadcast; reasons when shortened' },
  },
  listen: {
    ...t('以其他形式听取意见', 'Opinions heard in another form'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(14),
    data: {
      form: f.enum('形式', 'Form', {
        talks: ['座谈会', 'Talks'], 'field-visit': ['实地走访', 'Field visit'],
        'written-request': ['书面征求意见', 'Written request'], questionnaire: ['问卷调查', 'Questionnaire'],
        'opinion-poll': ['民意调查', 'Opinion poll'],
      }),
      record: f.document('记录', 'Record'),
    },
    publish: 'never',
  },
  'notify-hearing': {
    ...t('听证会公告和送达', 'Hearing announced, materials served'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(16), gates: ['hearing-materials'],
    data: {
      'hearing-on': f.date('听证日期', 'Hearing on'),
      'materials-delivered-on': f.date('材料送达日期', 'Materials delivered on'),
      'participants-published': f.bool('公布听证参加人名单', 'Participants published'),
      'selection-published': f.bool('公布遴选办法', 'Selection published'),
    },
    publish: { what: 'draft, time and place, how participants are chosen, their list, before the hearing' },
  },
  'hold-hearing': {
    ...t('举行听证会', 'Hearing held'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(17), gates: ['hearing-notified', 'hearing-public'],
    data: { public: f.bool('公开举行', 'Public'), 'record-signed': f.bool('参加人签字确认', 'Record signed'), record: f.document('记录', 'Record') },
    publish: 'never',
  },
  'close-comment': {
    ...t('意见归纳研究', 'Opinions sorted'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: MAJOR_DECISIONS.art(18),
    data: {
      received: f.int('收到意见数', 'Comments received'),
      adopted: f.int('采纳意见数', 'Comments adopted'),
      summary: f.document('意见汇总', 'Summary of comments'),
    },
    publish: 'never',
  },
  'expert-argument': {
    ...t('专家论证', 'Expert argument'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: [MAJOR_DECISIONS.art(19), MAJOR_DECISIONS.art(20)], gates: ['experts-independent', 'experts-signed'],
    data: {
      experts: f.int('专家人数', 'Experts'),
      'with-interest': f.int('有直接利害关系的专家人数', 'With interest'),
      signed: f.bool('署名', 'Signed'),
      opinion: f.document('意见', 'Opinion'),
    },
    publish: 'never',
  },
  'assess-risk': {
    ...t('风险评估', 'Risk assessed'), by: ['undertaker'], from: ['drafting'], to: 'same',
    basis: [MAJOR_DECISIONS.art(22), MAJOR_DECISIONS.art(23)], gates: ['risk-report-complete'],
    data: {
      result: f.enum('结果', 'Result', { controllable: ['可控', 'Controllable'], uncontrollable: ['不可控', 'Uncontrollable'] }),
      report: f.document('报告', 'Report'),
      'departments-heard': f.bool('听取有关部门意见', 'Departments heard'),
      measures: f.bool('提出风险防控措施', 'Measures'),
    },
    publish: 'never',
  },
  'fair-competition-review': {
    ...t('公平竞争审查', 'Fair-competition review'), by: ['undertaker', 'market-regulator'], from: ['drafting', 'under-review', 'reviewed'], to: 'same',
    basis: [MAJOR_DECISIONS.art(29), { ...FAIR_COMPETITION.art(14), note: 'from 2024-08-01' }, BUSINESS_ENVIRONMENT.art(63)],
    data: {
      result: f.enum('结果', 'Result', {
        pass: ['符合审查标准', 'Pass'], exception: ['适用例外规定', 'Exception applies'],
        violation: ['违反审查标准', 'Violates the standards'],
      }),
      conclusion: f.document('结论', 'Conclusion'),
    },
    publish: 'never',
  },
  'submit-legality-review': {
    ...t('送合法性审查', 'Submitted for legality review'), by: ['undertaker'], from: ['drafting'], to: 'under-review',
    basis: MAJOR_DECISIONS.art(26), gates: ['review-time', 'review-materials'],
    data: {
      materials: f.documents('材料', 'Materials'),
      'procedure-statement': f.bool('附履行法定程序的说明', 'Procedure statement'),
      'opinion-wanted-by': f.date('要求反馈意见日期', 'Opinion wanted by'),
    },
    mirrors: { procedure: 'legality-review', act: 'submit' }, publish: 'never',
  },
  'return-materials': {
    ...t('退回或者要求补充', 'Returned or supplement required'), by: ['legal-office'], from: ['under-review'], to: 'drafting',
    basis: MAJOR_DECISIONS.art(26),
    data: { reason: f.text('理由', 'Reason') }, publish: 'never',
  },
  'counsel-opinion': {
    ...t('法律顾问、公职律师提出意见', 'Counsel gave an opinion'), by: ['adviser'], from: ['under-review'], to: 'same',
    basis: MAJOR_DECISIONS.art(28),
    data: {
      kind: f.enum('种类', 'Kind', { 'legal-adviser': ['法律顾问', 'Legal adviser'], 'public-lawyer': ['公职律师', 'Public lawyer'] }),
      opinion: f.document('意见', 'Opinion'),
      'opinion-case': f.case('法律意见案件', 'Opinion case').opt(),
    },
    mirrors: { procedure: 'legal-opinion', act: 'deliver' }, publish: 'never',
  },
  'issue-legality-opinion': {
    ...t('出具合法性审查意见', 'Legality opinion issued'), by: ['legal-office'], from: ['drafting', 'under-review', 'deliberated', 'decided', 'published'], to: 'reviewed',
    basis: [MAJOR_DECISIONS.art(25), MAJOR_DECISIONS.art(27), MAJOR_DECISIONS.art(28)], gates: ['review-in-proper-form', 'counsel-heard'],
    data: {
      form: f.enum('形式', 'Form', {
        'written-opinion': ['书面意见', 'Written opinion'], 'comment-letter': ['复函', 'Comment letter'],
        countersign: ['会签', 'Countersign'], 'meeting-attendance': ['列席会议', 'Meeting attendance'], oral: ['口头', 'Oral'],
      }),
      opinion: f.enum('意见', 'Opinion', {
        lawful: ['合法', 'Lawful'], 'lawful-if-amended': ['修改后合法', 'Lawful if amended'], unlawful: ['违法', 'Unlawful'],
        'exploratory-risk-stated': ['探索性改革，已明示法律风险', 'Exploratory risk stated'],
      }),
      document: f.document('文书', 'Document').opt(),
    },
    mirrors: { procedure: 'legality-review', act: 'issue-opinion' }, publish: 'never', stepUp: true,
  },
  'revise-draft': {
    ...t('按意见调整补充', 'Draft revised after the opinion'), by: ['undertaker'], from: ['reviewed'], to: 'same',
    basis: MAJOR_DECISIONS.art(28),
    data: {
      adopted: f.enum('是否采纳', 'Adopted', { all: ['全部', 'All'], part: ['部分', 'Part'], none: ['无', 'None'] }),
      reason: f.text('理由', 'Reason').opt(),
    },
    publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
