import { convention, days, edition, f, filled, finding, law, months, rulemakingRules, t, unverified } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'

const FILING_REVIEW = law('法规规章备案审查条例(2024-08-30)')
const LEGISLATION = law('立法法(2023-03-13)')
const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const CITY_COUNTY_14 = unverified('国发〔2008〕17号 十四')

/** 规章、行政规范性文件备案审查（2024）: Filing and review of rules and normative documents. */
export default edition('document-filing', '2024', {
  inForce: ['2024-11-01', null],
  law: ['法规规章备案审查条例(2024-08-30)', '立法法(2023-03-13)', '规章制定程序条例(2017-12-22)', '国发〔2008〕17号'],
  basis: FILING_REVIEW.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'filing.normative-days': { ...t('规范性文件报备期限', 'Filing of a normative document'), value: 15, unit: 'days', status: 'local', basis: [CITY_COUNTY_14, { ...SHANDONG.art(52), note: '30 days there' }] },
    'filing.not-reviewed-days': { ...t('登记后应当启动审查的期限', 'Registered, to be reviewed within'), value: 365, unit: 'days', status: 'silent', basis: convention('a year; 有备必审') },
  },
})
  .roles({
    'making-organ': t('制定机关', 'Maker'),
    'filing-office': t('备案审查机构', 'Office that files and reviews'),
  })
  .states({
    'awaiting-filing': t('待报送', 'Awaiting filing'),
    submitted: t('已报送', 'Sent'),
    deferred: t('暂缓登记', 'Deferred'),
    registered: t('已登记', 'Registered'),
    'under-review': t('审查中', 'Under review'),
    reviewed: t('已审查', 'Reviewed'),
    'correction-due': t('待纠正', 'To be corrected'),
    corrected: t('已纠正', 'Corrected'),
    refused: { ...t('不予登记', 'Refused'), final: true },
    annulled: { ...t('已撤销', 'Annulled'), final: true },
    closed: { ...t('办结', 'Closed'), final: true },
  })
  .acts({
    'record-publication': {
      ...t('公布(备案起算)', 'Published, filing duty begins'), by: ['making-organ'], from: ['start'], to: 'awaiting-filing',
      basis: [FILING_REVIEW.art(4), CITY_COUNTY_14], starts: ['filing-rule', 'filing-normative'],
      data: {
        subject: f.enum('文件种类', 'Kind of document', {
          'normative-document': ['行政规范性文件', 'Normative document'], 'government-rule': ['政府规章', 'Government rule'],
        }),
        title: f.text('名称', 'Title'),
        'register-no': f.text('登记号', 'Register no').opt(),
        maker: f.organ('制定机关', 'Maker'),
      },
      publish: 'never',
    },
    submit: {
      ...t('报送备案', 'Sent for filing'), by: ['making-organ'], from: ['awaiting-filing'], to: 'submitted',
      basis: [FILING_REVIEW.art(8), LEGISLATION.art(109)], gates: ['filing-materials', 'sent-to-all'], stops: ['filing-rule', 'filing-normative'],
      data: {
        'to-state-council': f.bool('报国务院', 'Sent to the State Council'),
        'to-regional-government': f.bool('报自治区政府', 'Sent to the regional government'),
        'to-regional-congress': f.bool('报自治区人大常委会', 'Sent to the regional standing committee'),
        'to-local-congress': f.bool('报本级人大常委会', 'Sent to the standing committee of its own level'),
        'to-superior-government': f.bool('报上一级政府', 'Sent to the government above'),
        report: f.document('报告', 'Report'),
        text: f.document('文本', 'Text'),
        explanation: f.document('说明', 'Explanation').opt(),
        electronic: f.bool('报送电子文本', 'Electronic text sent'),
        copies: f.int('份数', 'Copies'),
      },
      publish: 'never',
    },
    'order-filing': {
      ...t('责令限期报送', 'Ordered to send by a date'), by: ['filing-office'], from: ['awaiting-filing'], to: 'same',
      basis: FILING_REVIEW.art(23),
      data: { 'by-date': f.date('截止日期', 'By date') }, publish: 'never',
    },
    criticise: {
      ...t('通报并责令改正', 'Criticised in a circular'), by: ['filing-office'], from: ['awaiting-filing'], to: 'same',
      basis: FILING_REVIEW.art(23),
      data: { notice: f.document('通知书', 'Notice') }, publish: 'never',
    },
    defer: {
      ...t('暂缓登记通知', 'Registration deferred, told to complete'), by: ['filing-office'], from: ['submitted'], to: 'deferred',
      basis: FILING_REVIEW.art(9), starts: ['resubmission'],
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    resubmit: {
      ...t('补充或重新报送', 'Completed or sent again'), by: ['making-organ'], from: ['deferred'], to: 'submitted',
      basis: FILING_REVIEW.art(9), stops: ['resubmission'],
      data: { documents: f.documents('文书', 'Documents') }, publish: 'never',
    },
    'refuse-registration': {
      ...t('不予备案登记', 'Not registered: outside scope'), by: ['filing-office'], from: ['submitted', 'deferred'], to: 'refused',
      basis: FILING_REVIEW.art(9),
      data: { reason: f.text('理由', 'Reason') }, publish: 'never', stepUp: true,
    },
    register: {
      ...t('备案登记', 'Registered'), by: ['filing-office'], from: ['submitted'], to: 'registered',
      basis: FILING_REVIEW.art(9),
      data: { 'filing-no': f.text('备案号', 'Filing no') }, publish: { what: 'monthly list of registered filings' }, stepUp: true,
    },
    'start-review': {
      ...t('启动主动审查', 'Substantive review begun'), by: ['filing-office'], from: ['registered'], to: 'under-review',
      basis: FILING_REVIEW.art(11), starts: ['active-review'],
      data: { kind: f.enum('种类', 'Kind', { active: ['主动审查', 'Active review'], special: ['专项审查', 'Special review'], 'on-suggestion': ['依审查建议', 'On a suggestion'] }) },
      publish: 'never',
    },
    'receive-suggestion': {
      ...t('收到审查建议', 'Review suggestion received'), by: ['filing-office'], from: ['any'], to: 'same',
      basis: FILING_REVIEW.art(12),
      data: {
        from: f.enum('建议人', 'Suggested by', {
          'state-organ': ['国家机关', 'State organ'], organisation: ['法人或者其他组织', 'Organisation'],
          enterprise: ['企业', 'Enterprise'], citizen: ['公民', 'Citizen'],
        }),
        text: f.longtext('文本', 'Text'),
      },
      publish: 'never',
    },
    'ask-explanation': {
      ...t('要求说明', 'Maker or another organ asked to explain'), by: ['filing-office'], from: ['under-review'], to: 'same',
      basis: FILING_REVIEW.art(14),
      data: { organ: f.organ('机关', 'Organ'), 'by-date': f.date('截止日期', 'By date') }, publish: 'never',
    },
    'extend-review': {
      ...t('延长审查', 'Review extended'), by: ['filing-office'], from: ['under-review'], to: 'same',
      basis: FILING_REVIEW.art(11), gates: ['extension-for-difficulty'],
      data: { until: f.date('截止日', 'Until'), reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    'conclude-review': {
      ...t('审查结论', 'Review concluded'), by: ['filing-office'], from: ['under-review'], to: 'reviewed',
      basis: [FILING_REVIEW.art(18), FILING_REVIEW.art(20)], stops: ['active-review'],
      data: {
        result: f.enum('结果', 'Result', {
          'no-issue': ['无问题', 'No issue'], 'drafting-defect': ['文字瑕疵', 'Drafting defect'],
          'should-be-corrected': ['应当纠正', 'Should be corrected'], invalid: ['规章无效', 'Invalid'],
        }),
        opinion: f.document('意见', 'Opinion'),
      },
      publish: 'never', stepUp: true,
    },
    'demand-correction': {
      ...t('通知纠正', 'Maker told to correct'), by: ['filing-office'], from: ['reviewed'], to: 'correction-due',
      basis: [FILING_REVIEW.art(18), FILING_REVIEW.art(21)], starts: ['correction-report'],
      data: { opinion: f.document('意见', 'Opinion') }, publish: 'never', stepUp: true,
    },
    'report-correction': {
      ...t('报告处理情况', 'Maker reports what it did'), by: ['making-organ'], from: ['correction-due'], to: 'corrected',
      basis: FILING_REVIEW.art(21), stops: ['correction-report'],
      data: {
        outcome: f.enum('结果', 'Outcome', { amended: ['修改', 'Amended'], abolished: ['废止', 'Abolished'], explained: ['说明理由', 'Explained'] }),
        document: f.document('文书', 'Document'),
      },
      publish: 'never',
    },
    annul: {
      ...t('改变或撤销', 'Changed or annulled by the superior'), by: ['filing-office'], from: ['correction-due', 'corrected'], to: 'annulled',
      basis: LEGISLATION.art(108),
      data: { 'decision-no': f.text('决定书文号', 'Decision no') }, publish: { what: 'decision' }, stepUp: true,
    },
    close: {
      ...t('办结', 'Closed'), by: ['filing-office'], from: ['reviewed', 'corrected'], to: 'closed',
      basis: FILING_REVIEW.art(18), gates: ['correction-demanded'], publish: 'never',
    },
  })
  .clocks({
    'filing-rule': {
      ...t('规章报备期限', 'Filing of a government rule'), basis: [FILING_REVIEW.art(4), LEGISLATION.art(109), RULE_MAKING.art(34)],
      limit: days(30, FILING_REVIEW.art(4)),
      when: (_c, a) => a.data.subject === 'government-rule',
      onOverrun: finding('filed-late'),
    },
    'filing-normative': {
      ...t('规范性文件报备期限', 'Filing of a normative document'), basis: [CITY_COUNTY_14, { ...SHANDONG.art(52), note: '30 days there' }],
      limit: c => days(c.param('filing.normative-days'), CITY_COUNTY_14),
      when: (_c, a) => a.data.subject === 'normative-document',
      onOverrun: finding('filed-late'),
    },
    resubmission: {
      ...t('补报期限', 'Completing a deferred filing'), basis: FILING_REVIEW.art(9),
      limit: days(15, FILING_REVIEW.art(9)), onOverrun: finding('resubmission-overdue'),
    },
    'active-review': {
      ...t('主动审查期限', 'Active review'), basis: FILING_REVIEW.art(11),
      limit: months(2, FILING_REVIEW.art(11)), onOverrun: finding('review-overdue'),
      extendedBy: { 'extend-review': { to: a => a.data.until } },
    },
    'correction-report': {
      ...t('处理情况报告期限', 'Report on correction'), basis: FILING_REVIEW.art(21),
      limit: days(30, FILING_REVIEW.art(21)), onOverrun: finding('correction-not-reported'),
    },
  })
  .gates({
    'filing-materials': {
      ...t('报备材料齐全', 'Filing materials complete'), basis: FILING_REVIEW.art(8), severity: 'finding',
      remedy: t('补齐备案报告、文本、说明、份数及电子文本', 'Complete report, text, explanation, copies and the electronic text'),
      rule: (c, a) => {
        // 8: three copies of a rule, and the electronic text.
        const copies = c.first('record-publication')?.data.subject === 'government-rule' ? 3 : 1
        return filled(a.data.report) && filled(a.data.text) && filled(a.data.explanation) && a.data.electronic && a.data.copies >= copies
      },
    },
    'sent-to-all': {
      ...t('向法定机关全部报送', 'Sent to every organ the law names'), basis: [FILING_REVIEW.art(4), LEGISLATION.art(109), CITY_COUNTY_14], severity: 'finding',
      remedy: t('向法定的全部机关报送', 'Send it to every organ the law names'),
      rule: (c, a) => {
        const d = a.data
        return c.first('record-publication')?.data.subject === 'government-rule'
          ? d['to-state-council'] && d['to-regional-government'] && d['to-regional-congress'] && d['to-local-congress']
          : d['to-superior-government']
      },
    },
    'extension-for-difficulty': {
      ...t('疑难复杂方可延长', 'Extension reasoned and in time'), basis: FILING_REVIEW.art(11), severity: 'finding',
      remedy: t('在期限届满前说明疑难复杂情形', 'State the difficulty before the time is up'),
      rule: (c, a) => filled(a.data.reason) && c.inTime('active-review', a),
    },
    'correction-demanded': {
      ...t('应纠正的已通知纠正', 'A document that should be corrected was dealt with'), basis: FILING_REVIEW.art(18), severity: 'block',
      remedy: t('先通知制定机关纠正', 'Tell the maker to correct it first'),
      rule: c => {
        const review = c.last('conclude-review')
        return !review || !['should-be-corrected', 'invalid'].includes(review.data.result) || c.after(review).has('demand-correction')
      },
    },
  })
