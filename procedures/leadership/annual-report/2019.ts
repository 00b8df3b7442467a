import { convention, edition, f, filled, governanceRules, law, t } from '#kernel'
import { dayBeforeFirstOf, lastDayOfYear } from '../../_shared/duty-year.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const XXGK = law('政府信息公开条例(2019-04-03)')

/** "Before 1 March" and "before 1 April" of the year after: the last lawful days are the last of February and of March, unrolled (CONVENTION on 之前). */
const beforeMarch = (year: number | undefined) => dayBeforeFirstOf(3, year) // DC.art(23, 2)
const beforeApril = (year: number | undefined) => dayBeforeFirstOf(4, year) // DC.art(24)

/** 年度报告: figures are frozen once the year is over, the text is approved, reported up and across, then published; every figure opens to its cases. */
export default edition('annual-report', '2019', {
  inForce: ['2019-04-15', null],
  law: ['法治政府建设与责任落实督察工作规定(2019-04-15)', '法治政府建设实施纲要(2021－2025年)'],
  basis: [DC.art(23), DC.art(35)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t(
    '3月1日之前、4月1日之前为固定日期（最后一日为2月末日、3月31日），遇休息日不顺延',
    'Fixed calendar dates in the year after: the last lawful days are the last of February and 31 March; they do not move for rest days',
  ),
})
  .roles({
    compiler: t('承办机构（司法局、办公室）', 'Drafting office'),
    'organ-head': t('主要负责人', 'Head of the government or department'),
    'rule-of-law-office': t('督察单位', 'Inspection body, which receives the copy and chases late reports'),
  })
  .states({
    drafting: t('起草中', 'Drafting'),
    compiled: t('数据已固定', 'Figures frozen'),
    approved: t('已审定', 'Approved'),
    published: t('已公开', 'Published'),
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts({
    open: {
      ...t('启动', 'Opened'), by: ['compiler'], from: ['start'], to: 'drafting', basis: DC.art(23),
      starts: ['to-party-committee', 'to-superior', 'to-congress', 'publish-report'], publish: 'never',
      data: {
        reportYear: f.int('报告年度', 'Year reported on'),
        reporter: f.enum('报告主体', 'Reporter', { government: ['政府', 'Government'], department: ['部门', 'Department'] }),
      },
    },
    compile: {
      ...t('固定数据并成稿', 'Froze the figures and drafted the text'), by: ['compiler'], from: ['drafting', 'compiled'], to: 'compiled',
      basis: DC.art(25),
      gates: ['year-is-over', 'every-figure-opens', 'five-contents'], publish: 'never',
      data: {
        asOf: f.date('数据截止日', 'Figures as of'),
        figures: f.document('数据清单', 'Figures'),
        handTyped: f.int('手工录入数字个数', 'Figures typed by hand'),
        measures: f.longtext('主要举措和成效', 'Measures and results'),
        shortcomings: f.longtext('不足和原因', 'Shortcomings and causes'),
        headDuty: f.longtext('主要负责人履行第一责任人职责情况', 'How the heads did their duty'),
        plan: f.longtext('下一年度主要安排', 'Plan for the next year'),
      },
    },
    approve: {
      ...t('审定', 'Approved'), by: ['organ-head'], from: ['compiled'], to: 'approved',
      basis: [DC.art(23), convention('the organ itself reports; who approves is not said: its head')],
      publish: 'never', stepUp: true,
      data: {
        meeting: f.text('审定会议', 'Meeting').opt(),
        digest: f.text('文本摘要值', 'Digest of the text'),
      },
    },
    'report-to-party-committee': {
      ...t('向本级党委报告', 'Reported to the party committee (departments also to their government)'), by: ['compiler'],
      from: ['approved', 'published'], to: 'same',
      basis: DC.art(23, 2),
      gates: ['same-text'], stops: ['to-party-committee'], publish: 'never',
      data: {
        digest: f.text('文本摘要值', 'Digest of the text'),
        receipt: f.document('收件回执', 'Receipt').opt(),
      },
    },
    'report-to-congress': {
      ...t('向同级人大常委会报告', 'Reported to the standing committee of the people\'s congress'), by: ['compiler'],
      from: ['approved', 'published'], to: 'same',
      basis: DC.art(23, 2),
      gates: ['same-text'], stops: ['to-congress'], publish: 'never',
      data: {
        digest: f.text('文本摘要值', 'Digest of the text'),
        receipt: f.document('收件回执', 'Receipt').opt(),
      },
    },
    'report-to-superior': {
      ...t('向上一级报告并抄送督察单位', 'Reported to the upper level, copied to the inspection body'), by: ['compiler'],
      from: ['approved', 'published'], to: 'same',
      basis: DC.art(23, 2),
      gates: ['same-text', 'copied-to-inspection'], stops: ['to-superior'], publish: 'never',
      data: {
        digest: f.text('文本摘要值', 'Digest of the text'),
        copiedToInspection: f.bool('是否抄送督察单位', 'Copied to the inspection body'),
        receipt: f.document('收件回执', 'Receipt').opt(),
      },
    },
    'waive-congress': {
      ...t('部门无须向人大常委会报告', 'No congress report owed (department)'), by: ['compiler'],
      from: ['drafting', 'compiled', 'approved'], to: 'same',
      basis: DC.art(23, 2),
      gates: ['department-only'], stops: ['to-congress'], publish: 'never',
    },
    publish: {
      ...t('向社会公开', 'Published'), by: ['compiler'], from: ['approved'], to: 'published', basis: DC.art(24),
      gates: ['same-text', 'reported-before-published'], stops: ['publish-report'],
      publish: { what: 'the whole text save party and state secrets', within: 'publish-report', where: 'newspaper, website or other news media', basis: DC.art(24) }, stepUp: true,
      data: {
        digest: f.text('文本摘要值', 'Digest of the text'),
        channel: f.text('公开渠道', 'Channel'),
        withheld: f.longtext('不予公开的内容', 'Withheld').opt(),
      },
    },
    correct: {
      ...t('更正', 'Corrected a published figure'), by: ['compiler'], from: ['published'], to: 'same', basis: XXGK.art(6),
      publish: { what: 'the correction beside the figure, at once; the first text stays readable' }, stepUp: true,
      data: {
        figure: f.text('数字', 'Figure'),
        before: f.text('更正前', 'Before'),
        after: f.text('更正后', 'After'),
        reason: f.longtext('理由', 'Reason'),
      },
    },
    'circulate-criticism': {
      ...t('未按时报送公开通报批评', 'Criticised for a late or missing report'), by: ['rule-of-law-office'], from: ['any'], to: 'same',
      basis: DC.art(26),
      publish: { what: 'the notice' }, stepUp: true,
      data: {
        notice: f.document('通报', 'Notice'),
      },
    },
    'feed-back-comments': {
      ...t('反馈评议意见', 'Fed back outside comments'), by: ['rule-of-law-office'], from: ['published'], to: 'same', basis: DC.art(27),
      publish: { what: 'the comments, where the inspection body so decides', basis: DC.art(27) },
      data: {
        from: f.enum('意见来源', 'From', {
          'congress-deputy': ['人大代表', 'Congress deputy'], 'cppcc-member': ['政协委员', 'CPPCC member'],
          expert: ['专家学者', 'Expert'], journalist: ['新闻记者', 'Journalist'],
          'legal-adviser': ['政府法律顾问', 'Legal adviser'], 'third-party': ['第三方机构', 'Third party'],
        }),
        comment: f.longtext('意见', 'Comment'),
      },
    },
    close: {
      ...t('办结', 'Closed'), by: ['compiler'], from: ['published'], to: 'closed', basis: convention('no text says; chosen here'),
      gates: ['all-reports-made'], publish: 'never',
    },
  })
  .clocks({
    'to-party-committee': {
      ...t('向党委报告期限', 'Report to the party committee'), basis: DC.art(23, 2),
      due: (_c, a) => beforeMarch(a.data.reportYear), onOverrun: 'finding',
    },
    'to-congress': {
      ...t('向人大常委会报告期限', 'Report to the congress'), basis: DC.art(23, 2),
      // 23(2): governments report to the standing committee, departments do not.
      when: (_c, a) => a.data.reporter === 'government', due: (_c, a) => beforeMarch(a.data.reportYear), onOverrun: 'finding',
    },
    'to-superior': {
      ...t('向上一级报告期限', 'Report to the upper level'), basis: DC.art(23),
      due: (_c, a) => beforeMarch(a.data.reportYear), onOverrun: 'finding',
    },
    'publish-report': {
      ...t('公开期限', 'Publication'), basis: DC.art(24),
      due: (_c, a) => beforeApril(a.data.reportYear), onOverrun: 'finding',
    },
  })
  .gates({
    'year-is-over': {
      ...t('年度已结束', 'The year is over'), severity: 'block', basis: DC.art(23),
      remedy: t('年度结束后再固定数据，数据截止日不早于报告年度12月31日', 'Freeze the figures after the year has ended, as of 31 December or later'),
      rule: (c, a) => {
        const end = lastDayOfYear(c.first('open')?.data.reportYear)
        return end === undefined ? undefined : a.data.asOf >= end && a.on > end
      },
    },
    'every-figure-opens': {
      ...t('每个数字可追溯', 'Every figure opens to its cases'), severity: 'finding',
      basis: [XXGK.art(6), convention('what is published can be checked')],
      rule: (_c, a) => a.data.handTyped === 0,
    },
    'five-contents': {
      ...t('内容完整', 'The four mandatory contents are there'), severity: 'block',
      basis: [DC.art(25, 1, 1), DC.art(25, 1, 2), DC.art(25, 1, 3), DC.art(25, 1, 4)],
      remedy: t('补齐举措、不足、主要负责人履职、下年安排四项内容', 'Fill in measures, shortcomings, the heads’ duty and next year’s plan'),
      rule: (_c, { data }) => filled(data.measures) && filled(data.shortcomings) && filled(data.headDuty) && filled(data.plan),
    },
    'same-text': {
      ...t('与审定稿一致', 'Same text as approved'), severity: 'block', basis: convention('one text is approved, reported and published'),
      remedy: t('使用最近一次审定的文本，或重新审定', 'Use the text last approved, or have it approved again'),
      rule: (c, a) => a.data.digest === c.last('approve')?.data.digest,
    },
    'copied-to-inspection': {
      ...t('抄送督察单位', 'Copied to the inspection body'), severity: 'finding', basis: DC.art(23, 2),
      rule: (_c, a) => a.data.copiedToInspection,
    },
    'department-only': {
      ...t('仅限部门', 'Departments only'), severity: 'block', basis: DC.art(23, 2),
      remedy: t('政府须向同级人大常委会报告，不得免报', 'A government reports to the standing committee: make the report'),
      rule: c => c.first('open')?.data.reporter === 'department',
    },
    'reported-before-published': {
      ...t('先报告后公开', 'Reported to the party committee before publication'), severity: 'finding',
      basis: convention('order follows from the two dates of 第二十三条 and 第二十四条 (convention)'),
      rule: c => c.has('report-to-party-committee'),
    },
    'all-reports-made': {
      ...t('报告齐备', 'All reports made'), severity: 'block', basis: DC.art(23),
      remedy: t('补作向党委、上一级及（政府）人大常委会的报告', 'Make the reports still missing: party committee, upper level and, for a government, the congress'),
      rule: c => c.has('report-to-party-committee') && c.has('report-to-superior') && (c.first('open')?.data.reporter !== 'government' || c.has('report-to-congress')),
    },
  })
