import { convention, edition, f, governanceRules, law, t, unverified } from '#kernel'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** 述法工作专项会议: the office opens the campaign, the heads report, the meeting hears them, everybody listed is accounted for. */
export default edition('duty-report-campaign', '2021', {
  inForce: ['2021-01-01', null],
  law: ['法治政府建设与责任落实督察工作规定(2019-04-15)', '法治中国建设规划(2020－2025年)', '党政主要负责人履行推进法治建设第一责任人职责规定(2016)'],
  basis: [DC.art(6), DC.art(7), DC.art(8), unverified('法治中国建设规划(2020－2025年) (三十)')],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('无法定期限，日期由部署文件确定', 'No statutory period: dates are those the campaign sets'),
})
  .roles({
    'rule-of-law-office': t('依法治州（县）办', 'Office of the law-based governance committee'),
    'party-committee': t('党委', 'Party committee that hears the reports'),
  })
  .states({
    open: t('已部署', 'Opened'),
    'meeting-held': t('已召开会议', 'Meeting held'),
    closed: { ...t('已结束', 'Closed'), final: true },
  })
  .acts({
    'open-campaign': {
      ...t('部署述法', 'Opened the campaign'), by: ['rule-of-law-office'], from: ['start'], to: 'open', basis: DC.art(11), publish: 'never',
      data: {
        reportYear: f.int('述法年度', 'Year reported on'),
        level: f.enum('层级', 'Level', { prefecture: ['州级', 'Prefecture'], county: ['县级', 'County'] }),
        listed: f.int('应述法人数', 'Heads listed'),
        due: f.date('提交截止日', 'Reports due'),
        notice: f.document('部署通知', 'Notice').opt(),
      },
    },
    'hold-meeting': {
      ...t('召开述法工作专项会议', 'Held the duty-report meeting'), by: ['rule-of-law-office', 'party-committee'], from: ['open'], to: 'meeting-held',
      basis: DC.art(7, 1, 1), gates: ['reports-before-meeting'], publish: 'never',
      data: {
        heldOn: f.date('召开日期', 'Held on'),
        onsiteReports: f.int('现场述法人数', 'Reports delivered on site'),
        minutes: f.document('会议纪要', 'Minutes'),
      },
    },
    'close-campaign': {
      ...t('结束', 'Closed the campaign'), by: ['rule-of-law-office'], from: ['meeting-held', 'open'], to: 'closed', basis: DC.art(18),
      gates: ['every-listed-accounted-for'], publish: { what: 'coverage (reports submitted over heads listed), with the annual report' },
      data: { summary: f.longtext('总结', 'Summary').opt() },
    },
  })
  .clocks({})
  .gates({
    'reports-before-meeting': {
      ...t('先交述法报告再开会', 'Reports are in before the meeting'),
      basis: convention('so that the meeting reviews what was filed'), severity: 'finding',
      remedy: t('待现场述法人员的述法报告提交后再开会', 'Wait until the reports of those heard on site are filed'),
      rule: (c, a) => {
        const reports = c.linkedFrom('campaign', 'duty-report')
        return reports && reports.filter(r => r.has('submit', s => s.data.mode === 'onsite')).length >= a.data.onsiteReports
      },
    },
    'every-listed-accounted-for': {
      ...t('名单全覆盖', 'Everybody listed is accounted for'), basis: [DC.art(3), DC.art(6)], severity: 'block',
      remedy: t('催交述法报告，或记录不述法的事由', 'Have the missing reports submitted, or record why one is excused'),
      rule: c => c.linkedFrom('campaign', 'duty-report')?.every(r => r.has('submit') || r.has('excuse')),
    },
  })
