import { convention, edition, f, filled, governanceRules, law, t } from '#kernel'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const FIRST = law('党政主要负责人履行推进法治建设第一责任人职责规定', 'unverified')

/** 述法: one head of one organ accounts for one year; the report is heard or read, rated, and what it lacks is put right. */
export default edition('duty-report', '2021', {
  inForce: ['2021-01-01', null],
  law: ['法治政府建设与责任落实督察工作规定(2019-04-15)', '法治中国建设规划(2020－2025年)', '党政主要负责人履行推进法治建设第一责任人职责规定(2016)'],
  basis: DC.art(6),
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('截止日由名单确定，为固定日期，遇休息日不顺延', 'The due day is the one in the list: a fixed date, which does not move'),
})
  .roles({
    'rule-of-law-office': t('依法治州（县）办', 'Office of the law-based governance committee, which lists and reviews'),
    head: t('主要负责人', 'The head who reports'),
  })
  .states({
    listed: t('已列入名单', 'Listed'),
    submitted: t('已述法', 'Report submitted'),
    reviewed: t('已评议', 'Reviewed'),
    'fed-back': t('已反馈问题', 'Shortcomings fed back'),
    closed: { ...t('已办结', 'Closed'), final: true },
    excused: { ...t('不述法(有事由)', 'Excused for a stated reason'), final: true },
  })
  .acts({
    list: {
      ...t('列入述法名单', 'Listed'), by: ['rule-of-law-office'], from: ['start'], to: 'listed', basis: DC.art(6),
      starts: ['submit-report'], publish: 'never',
      data: {
        campaign: f.case('述法工作', 'Campaign').opt(),
        subject: f.organ('述法机关', 'Organ reported on'),
        head: f.officer('主要负责人', 'Head'),
        tier: f.enum('层级', 'Tier', {
          'county-level': ['县市', 'County level'], 'prefecture-department': ['州直部门', 'Prefecture department'],
          township: ['乡镇（街道）', 'Township or subdistrict'], 'county-unit': ['县市直单位', 'County unit'],
        }),
        mode: f.enum('述法方式', 'Mode', { onsite: ['现场述法', 'On site'], written: ['书面述法', 'In writing'] }),
        due: f.date('提交截止日', 'Due on'),
        reportYear: f.int('述法年度', 'Year reported on'),
      },
    },
    submit: {
      ...t('提交(现场)述法报告', 'Submitted or delivered the report'), by: ['head'], from: ['listed'], to: 'submitted',
      basis: [DC.art(25, 1, 3), FIRST.whole()],
      gates: ['reported-in-person', 'shortcomings-stated'], stops: ['submit-report'], publish: 'never',
      data: {
        submittedBy: f.officer('述法人', 'Submitted by'),
        mode: f.enum('述法方式', 'Mode', { onsite: ['现场述法', 'On site'], written: ['书面述法', 'In writing'] }),
        report: f.document('述法报告', 'Report'),
        achievements: f.longtext('主要举措和成效', 'Measures and results'),
        shortcomings: f.longtext('存在的不足和原因', 'Shortcomings and their causes'),
        plan: f.longtext('下一年度主要安排', 'Plan for the next year'),
      },
    },
    excuse: {
      ...t('因故不述法', 'Excused'), by: ['rule-of-law-office'], from: ['listed'], to: 'excused', basis: convention('no text says; chosen here'),
      stops: ['submit-report'], publish: 'never',
      data: {
        reason: f.enum('事由', 'Reason', {
          'post-vacant': ['职位空缺', 'Post vacant'], 'in-post-under-six-months': ['任职不满六个月', 'In post under six months'],
          'on-leave': ['离岗', 'On leave'], other: ['其他', 'Other'],
        }),
        note: f.longtext('说明', 'Note'),
      },
    },
    review: {
      ...t('评议', 'Reviewed and rated'), by: ['rule-of-law-office'], from: ['submitted'], to: 'reviewed', basis: [DC.art(7, 1, 2), DC.art(19)],
      gates: ['rated-on-record'], publish: 'never',
      data: {
        rating: f.enum('评议等次', 'Rating', {
          good: ['好', 'Good'], 'fairly-good': ['较好', 'Fairly good'], fair: ['一般', 'Fair'], poor: ['差', 'Poor'],
        }),
        reviewers: f.int('评议人数', 'Reviewers'),
        comment: f.longtext('评议意见', 'Comment').opt(),
      },
    },
    'feed-back': {
      ...t('反馈问题', 'Fed back shortcomings to be put right'), by: ['rule-of-law-office'], from: ['reviewed'], to: 'fed-back', basis: DC.art(18),
      starts: ['rectify'], publish: 'never', stepUp: true,
      data: {
        issues: f.int('问题数', 'Issues'),
        rectifyBy: f.date('整改截止日', 'Put right by'),
        notice: f.document('反馈通知', 'Notice'),
      },
    },
    'report-rectification': {
      ...t('报告整改', 'Reported the rectification'), by: ['head'], from: ['fed-back'], to: 'closed', basis: DC.art(18),
      gates: ['all-issues-answered'], stops: ['rectify'], publish: 'never',
      data: {
        issuesDone: f.int('已整改问题数', 'Issues put right'),
        evidence: f.documents('整改材料', 'Evidence'),
      },
    },
    close: {
      ...t('办结', 'Closed without issues'), by: ['rule-of-law-office'], from: ['reviewed'], to: 'closed',
      basis: convention('no text says; chosen here'),
      publish: 'never',
    },
  })
  .clocks({
    'submit-report': {
      ...t('述法报告提交期限', 'Report due'), basis: convention('set by the campaign (convention); no national date in corpus'),
      due: (_c, a) => a.data.due, onOverrun: 'finding',
    },
    rectify: {
      ...t('整改期限', 'Rectification due'), basis: DC.art(18),
      due: (_c, a) => a.data.rectifyBy, onOverrun: 'finding',
    },
  })
  .gates({
    'reported-in-person': {
      ...t('本人述法不得代述', 'The head reports in person'), severity: 'block', basis: DC.art(6),
      remedy: t('由列入名单的主要负责人本人述法', 'The head who is listed submits the report'),
      rule: (c, a) => a.data.submittedBy === c.first('list')?.data.head,
    },
    'shortcomings-stated': {
      ...t('须写明不足', 'Shortcomings are stated'), severity: 'block', basis: [DC.art(25, 1, 2), DC.art(25, 1, 3)],
      remedy: t('写明存在的不足和原因后再提交', 'State the shortcomings and their causes, then submit'),
      rule: (_c, a) => filled(a.data.shortcomings),
    },
    'rated-on-record': {
      ...t('评议须有依据', 'Rating rests on the record'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('记明参加评议的人数', 'State how many people reviewed the report'),
      // CONVENTION: a rating needs at least one person who rated; that a report stands before follows from the states.
      rule: (_c, a) => a.data.reviewers > 0,
    },
    'all-issues-answered': {
      ...t('问题逐条整改', 'Every issue answered'), severity: 'finding', basis: [DC.art(18), DC.art(32, 1, 3)],
      rule: (c, a) => a.data.issuesDone === c.last('feed-back')?.data.issues,
    },
  })
