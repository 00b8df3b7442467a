import { convention, days, edition, enforcementRules, f, filled, lapse, law, t, workdays, ymd } from '#kernel'
import { fitting, listedFiles, workedOn } from './record.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const GUANGDONG_CASEFILES = law('广东省行政执法案卷评查办法(2016-12-26)')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')

/** 行政执法案卷评查: files are sampled, marked alone, fed back, rectified. The limits are those of the Guangdong text taken as a model. */
export default edition('casefile-review', '2021', {
  inForce: ['2021-07-15', null],
  law: ['行政处罚法(2021-01-22) 第七十五条', '国办发〔2018〕118号 (十)(十九)', '广东省行政执法案卷评查办法(2016-12-26) as model - no Xinjiang or national text in corpus'],
  basis: PENALTY.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: {
    'casefile.object': { ...t('提出异议期限', 'Time to object'), value: 10, unit: 'working-days', status: 'model', basis: GUANGDONG_CASEFILES.art(12) },
    'casefile.recheck': { ...t('复核期限', 'Recheck'), value: 10, unit: 'working-days', status: 'model', basis: GUANGDONG_CASEFILES.art(12) },
    'casefile.rectify': { ...t('整改期限', 'Rectification'), value: 30, unit: 'days', status: 'model', basis: GUANGDONG_CASEFILES.art(21) },
  },
  dayRule: t('十日为工作日（广东办法第十二条）；三十日、十五日按日历计算', '10 days are working days by the model\'s text (广东省行政执法案卷评查办法(2016-12-26) 第十二条); 30 and 15 days are calendar'),
})
  .roles({
    'review-body': t('评查主体（司法行政部门或上级部门法制机构）', 'The body that reviews'),
    reviewer: t('评查人员', 'Reviewer, marks alone'),
    'organ-clerk': t('评查对象', 'The reviewed organ'),
    government: t('本级人民政府', 'Government of the level'),
  })
  .states({
    planned: t('已定方案', 'Planned'),
    sampled: t('已抽卷', 'Files sampled'),
    marked: t('已评分', 'Marked'),
    reported: t('小组已报告', 'Group reported'),
    'fed-back': t('已反馈', 'Fed back'),
    rechecking: t('复核中', 'Being rechecked'),
    rectifying: t('整改中', 'Rectifying'),
    closed: { ...t('已通报', 'Reported and closed'), final: true },
  })
  .acts({
    plan: {
      ...t('制定评查方案', 'Plan made'), by: ['review-body'], from: ['start'], to: 'planned',
      basis: [GUANGDONG_CASEFILES.art(6), GUANGDONG_CASEFILES.art(8), GUANGDONG_CASEFILES.art(12), INNER_MONGOLIA_SUPERVISION.art(19), PENALTY.art(75)],
      starts: ['yearly-review'], stepUp: true, publish: 'never',
      data: {
        year: f.int('年度', 'Year'), organ: f.organ('评查对象', 'Organ reviewed'), scope: f.text('评查范围', 'Scope'),
        kinds: f.text('案卷种类', 'Kinds of file'), sample: f.int('抽查案卷数', 'Sample'),
        method: f.enum('抽取方式', 'Method', { all: ['全部', 'All'], random: ['随机', 'Random'], chosen: ['选定', 'Chosen'], 'random-and-chosen': ['随机与选定结合', 'Random and chosen'] }),
      },
    },
    sample: {
      ...t('抽取案卷', 'Files sampled'), by: ['review-body'], from: ['planned'], to: 'sampled', basis: GUANGDONG_CASEFILES.art(8),
      gates: ['some-random'], publish: 'never',
      data: {
        cases: f.text('案卷', 'Case files'), drawn_at_random: f.int('随机抽取数', 'Drawn at random'), self_chosen: f.int('自选数', 'Self chosen'),
        'report 2022': f.text('2022年度报告', '2022 report').opt(),
      },
    },
    mark: {
      ...t('独立评分', 'File marked'), by: ['reviewer'], from: ['sampled', 'marked'], to: 'marked',
      basis: [GUANGDONG_CASEFILES.art(10), GUANGDONG_CASEFILES.art(14), GUANGDONG_CASEFILES.art(16), GUANGDONG_CASEFILES.art(17)],
      gates: ['reviewer-recused', 'grade-fits-score', 'veto-fails', 'marked-alone'], publish: 'never',
      data: {
        case: f.case('被评案卷', 'File marked'), reviewer: f.officer('评查人员', 'Reviewer'), score: f.int('得分', 'Score'),
        deductions: f.longtext('扣分情况', 'Deductions'),
        veto: f.enum('一票否决情形', 'Veto', { none: ['无', 'None'], facts: ['事实不清', 'Facts'], law: ['适用法律错误', 'Wrong law'], procedure: ['程序违法', 'Procedure'], power: ['超越职权', 'Power'], subject: ['主体不合法', 'Subject'] }),
        grade: f.enum('等次', 'Grade', { excellent: ['优秀', 'Excellent'], good: ['良好', 'Good'], pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] }),
        signed: f.bool('已签名', 'Signed'),
      },
    },
    'report-group': {
      ...t('小组报告', 'Group report'), by: ['reviewer'], from: ['marked'], to: 'reported', basis: [GUANGDONG_CASEFILES.art(12), GUANGDONG_CASEFILES.art(13)],
      gates: ['every-file-marked'], publish: 'never',
      data: { problems: f.longtext('问题', 'Problems'), advice: f.longtext('建议', 'Advice') },
    },
    'feed-back': {
      ...t('反馈', 'Fed back to the organ'), by: ['review-body'], from: ['reported'], to: 'fed-back', basis: GUANGDONG_CASEFILES.art(12),
      starts: ['object'], stops: ['yearly-review'], publish: 'never',
      data: { received_on: f.date('收到日期', 'Received on') },
    },
    object: {
      ...t('提出复核申请', 'Recheck asked for'), by: ['organ-clerk'], from: ['fed-back'], to: 'rechecking', basis: GUANGDONG_CASEFILES.art(12),
      gates: ['objection-in-time'], starts: ['recheck'], stops: ['object'], publish: 'never',
      data: { reasons: f.longtext('理由', 'Reasons') },
    },
    recheck: {
      ...t('复核', 'Rechecked'), by: ['review-body'], from: ['rechecking'], to: 'fed-back', basis: GUANGDONG_CASEFILES.art(12),
      stops: ['recheck'], publish: 'never',
      data: { changed: f.bool('已变更', 'Changed'), told_in_writing: f.bool('已书面告知', 'Told in writing') },
    },
    advise: {
      ...t('发出督察建议书', 'Rectification advice issued'), by: ['review-body'], from: ['fed-back'], to: 'rectifying', basis: GUANGDONG_CASEFILES.art(20),
      starts: ['rectify'], stepUp: true, publish: 'never',
      data: { received_on: f.date('收到日期', 'Received on'), content: f.longtext('内容', 'Content') },
    },
    'report-rectified': {
      ...t('报送整改情况', 'Rectification reported'), by: ['organ-clerk'], from: ['rectifying'], to: 'fed-back',
      basis: [GUANGDONG_CASEFILES.art(21), GUANGDONG_CASEFILES.art(22)],
      stops: ['rectify'], publish: 'never',
      data: { measures: f.longtext('整改措施', 'Measures'), documents: f.documents('文书', 'Documents').opt() },
    },
    close: {
      ...t('总体报告并通报', 'Overall report and notice'), by: ['review-body'], from: ['fed-back'], to: 'closed',
      basis: [GUANGDONG_CASEFILES.art(12), GUANGDONG_CASEFILES.art(18), GUANGDONG_CASEFILES.art(25)],
      gates: ['rectified-before-close'], stops: ['object'], stepUp: true,
      publish: { what: 'the overall report; it may be public', basis: GUANGDONG_CASEFILES.art(18) },
      data: { report: f.document('总体报告', 'Overall report'), published: f.bool('已公开', 'Published') },
    },
  })
  .clocks({
    'yearly-review': {
      ...t('年度评查', 'Yearly review'), basis: [GUANGDONG_CASEFILES.art(6), INNER_MONGOLIA_SUPERVISION.art(19), convention('for the day')],
      due: (_c, a) => ymd(a.data.year, 12, 31), onOverrun: 'finding',
    },
    object: {
      ...t('提出异议期限', 'Time to object'), basis: GUANGDONG_CASEFILES.art(12),
      limit: c => workdays(c.param('casefile.object'), GUANGDONG_CASEFILES.art(12)), from: (_c, a) => a.data.received_on, onOverrun: lapse('异议期限届满', 'The right expires'),
    },
    recheck: {
      ...t('复核期限', 'Recheck'), basis: GUANGDONG_CASEFILES.art(12),
      limit: c => workdays(c.param('casefile.recheck'), GUANGDONG_CASEFILES.art(12)), onOverrun: 'finding',
    },
    rectify: {
      ...t('整改期限', 'Rectification'), basis: GUANGDONG_CASEFILES.art(21),
      limit: c => days(c.param('casefile.rectify'), GUANGDONG_CASEFILES.art(21)), from: (_c, a) => a.data.received_on, onOverrun: 'finding',
    },
  })
  .gates({
    'some-random': {
      ...t('有随机抽卷', 'Some drawn at random'), basis: GUANGDONG_CASEFILES.art(8), severity: 'finding',
      rule: (c, a) => !String(c.last('plan')?.data.method ?? '').startsWith('random') || a.data.drawn_at_random > 0,
    },
    'reviewer-recused': {
      ...t('评查人员回避', 'Reviewer recused'), basis: GUANGDONG_CASEFILES.art(10), severity: 'block',
      remedy: t('由未办理、未审核该案的人员评查', 'Let somebody review who neither handled nor reviewed the case'),
      rule: (c, a) => {
        const marked = c.case(a.data.case)
        return marked && !workedOn(marked).has(a.data.reviewer)
      },
    },
    'grade-fits-score': {
      ...t('等次与分数相符', 'Grade fits the score'), basis: GUANGDONG_CASEFILES.art(16), severity: 'block',
      remedy: t('按分数确定等次', 'Set the grade by the score'),
      rule: (_c, a) => a.data.veto !== 'none' || a.data.grade === fitting(a.data.score),
    },
    'veto-fails': {
      ...t('一票否决', 'Veto fails'), basis: GUANGDONG_CASEFILES.art(17), severity: 'block',
      remedy: t('有一票否决情形的定为不合格', 'A veto makes the file fail'),
      rule: (_c, a) => a.data.veto === 'none' || a.data.grade === 'fail',
    },
    'marked-alone': {
      ...t('独立评分签名', 'Marked alone and signed'), basis: GUANGDONG_CASEFILES.art(10), severity: 'finding',
      rule: (_c, a) => a.data.signed && filled(a.data.deductions),
    },
    'every-file-marked': {
      ...t('全部案卷已评', 'Every file marked'), basis: GUANGDONG_CASEFILES.art(12), severity: 'block',
      remedy: t('评完全部抽取的案卷', 'Mark every file sampled'),
      rule: c => listedFiles(c).every(id => c.has('mark', m => m.data.case === id)),
    },
    'objection-in-time': {
      ...t('异议未逾期', 'Objection in time'), basis: GUANGDONG_CASEFILES.art(12), severity: 'finding',
      rule: (c, a) => c.inTime('object', a),
    },
    'rectified-before-close': {
      ...t('整改后结束', 'Rectified before closing'), basis: GUANGDONG_CASEFILES.art(21), severity: 'finding',
      rule: c => c.all('advise').every(a => c.after(a).has('report-rectified')),
    },
  })
