import { convention, edition, f, filled, governanceRules, law, t } from '#kernel'

const GW = law('公务员法(2018-12-29)')

/** 法治培训: announced, held with a sheet, hours registered. */
export default edition('training-session', '2019', {
  inForce: ['2019-04-15', null],
  law: ['公务员法(2018-12-29)', '法治政府建设实施纲要(2021－2025年)', '法治政府建设与责任落实督察工作规定(2019-04-15)'],
  basis: [GW.art(66), GW.art(67), GW.art(68)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('无期限', 'No limits'),
})
  .roles({
    organiser: t('主办单位', 'Organiser'),
  })
  .states({
    announced: t('已通知', 'Announced'),
    held: t('已举办', 'Held'),
    closed: { ...t('已登记', 'Registered'), final: true },
    cancelled: { ...t('已取消', 'Cancelled'), final: true },
  })
  .acts({
    announce: {
      ...t('通知', 'Announced'), by: ['organiser'], from: ['start'], to: 'announced', basis: GW.art(67),
      publish: 'never',
      data: {
        title: f.text('名称', 'Title'),
        series: f.text('系列', 'Series').opt(),
        kind: f.enum('形式', 'Kind', {
          lecture: ['专题讲座', 'Lecture'], course: ['专题班', 'Course'], 'off-the-job': ['脱产培训', 'Off the job'],
          induction: ['初任培训', 'Induction'], 'post-entry': ['任职培训', 'On taking a post'],
        }),
        audience: f.enum('培训对象', 'Audience', {
          leaders: ['领导干部', 'Leaders'], officials: ['公务员', 'Officials'],
          enforcement: ['行政执法人员', 'Enforcement officers'], 'review-officers': ['法制审核人员', 'Legality reviewers'],
          lawyers: ['律师', 'Lawyers'], mediators: ['调解员', 'Mediators'], villagers: ['村民', 'Villagers'],
        }),
        startsOn: f.date('开始日期', 'Starts on'),
        planned: f.int('计划人数', 'Planned'),
      },
    },
    hold: {
      ...t('举办', 'Held'), by: ['organiser'], from: ['announced'], to: 'held', basis: GW.art(67),
      gates: ['attendance-has-sheet'], publish: 'never',
      data: {
        heldOn: f.date('举办日期', 'Held on'),
        hours: f.int('学时', 'Hours'),
        attended: f.int('到会人数', 'Attended'),
        lecturer: f.text('授课人', 'Lecturer'),
        signIn: f.document('签到表', 'Attendance sheet'),
      },
    },
    'register-hours': {
      ...t('登记学时', 'Hours registered'), by: ['organiser'], from: ['held'], to: 'closed', basis: GW.art(68),
      gates: ['registered-not-above-attended'], publish: { what: 'counts, with the annual report' },
      data: {
        registered: f.int('登记人次', 'Attendances registered'),
      },
    },
    cancel: {
      ...t('取消', 'Cancelled'), by: ['organiser'], from: ['announced'], to: 'cancelled', basis: convention('no text says; chosen here'),
      publish: 'never',
      data: {
        reason: f.text('原因', 'Reason'),
      },
    },
  })
  .clocks({})
  .gates({
    'attendance-has-sheet': {
      ...t('到会有签到', 'Attendance has a sheet'), severity: 'finding', basis: GW.art(68),
      // CONVENTION: a session that nobody attended was not held.
      rule: (_c, a) => filled(a.data.signIn) && a.data.attended > 0,
    },
    'registered-not-above-attended': {
      ...t('登记不超到会', 'No more registered than attended'), severity: 'block', basis: GW.art(68),
      remedy: t('登记人次不得超过到会人数', 'Register at most as many as attended'),
      rule: (c, a) => a.data.registered <= (c.last('hold')?.data.attended ?? 0),
    },
  })
