import { type AnyView, convention, daysBetween, edition, f, governanceRules, type ISODate, law, report2022, t } from '#kernel'

const YJ = law('生产安全事故应急条例(2019-02-17)')

/** 轮流: a committee comes round again only after every other one in force; not judged where the register of committees is not carried. */
const inTurn = (c: AnyView, day: ISODate, committee: string): boolean | undefined => {
  const committees = c.register('special-committees')?.on(day).length
  const others = c.cases('duty-watch')
  if (committees === undefined || others === undefined) return undefined
  const sinceOwnTurn = (d: unknown) => typeof d === 'string' && d < day && daysBetween(d, day) < committees
  return !others.some(o => o.id !== c.id && o.organ === c.organ && o.first('roster')?.data.committee === committee && sinceOwnTurn(o.first('roster')?.data.day))
}

/** 值班值守: one day of the watch: rostered, taken, dispatched, enterprises called, handed over. */
export default edition('duty-watch', '2019', {
  inForce: ['2019-04-01', null],
  law: ['生产安全事故应急条例(2019-02-17)', '突发事件应对法(2024-06-28)'],
  basis: [YJ.art(14), YJ.art(35)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('每个自然日一件，0时至24时，休息日不停', 'One case a calendar day, 00:00 to 24:00, rest days included'),
  params: {
    'watch.hours': {
      ...t('每日值班小时数', 'Hours of watch a day'),
      value: 24, unit: 'hours', status: 'local',
      basis: report2022('一(五)', 'the Regulation asks for a duty system, and for 24 hours only of certain enterprises')
    },
  },
})
  .roles({
    'duty-office': t('指挥部值班室', 'Duty room'),
    'duty-leader': t('带班领导', 'Leader on duty'),
    'special-committee': t('当日轮值专业委员会', 'Special committee on rotation'),
  })
  .states({
    rostered: t('已排班', 'Rostered'),
    'on-watch': t('值班中', 'On watch'),
    'handed-over': { ...t('已交接', 'Handed over'), final: true },
  })
  .acts({
    roster: {
      ...t('排班', 'Rostered'), by: ['duty-office'], from: ['start'], to: 'rostered', basis: YJ.art(14),
      gates: ['covers-24-hours', 'committee-in-turn'], publish: 'never',
      data: {
        day: f.date('值班日', 'Day'),
        leader: f.officer('带班领导', 'Leader'),
        crew: f.officers('值班人员', 'Crew'),
        committee: f.organ('轮值专业委员会', 'Committee'),
        shiftHours: f.int('值班小时数', 'Hours covered'),
      },
    },
    'take-watch': {
      ...t('接班', 'Took the watch'), by: ['duty-leader', 'duty-office'], from: ['rostered'], to: 'on-watch', basis: YJ.art(14),
      gates: ['on-the-roster'], starts: ['dispatch-today'], publish: 'never',
      data: {
        officer: f.officer('接班人', 'Officer'),
      },
    },
    dispatch: {
      ...t('日调度研判', 'Daily dispatch'), by: ['special-committee'], from: ['on-watch'], to: 'same',
      basis: report2022('一(五)', 'committees in rotation; no law gives a number'),
      gates: ['rostered-committee-dispatches'], stops: ['dispatch-today'], publish: 'never',
      data: {
        committee: f.organ('轮值专业委员会', 'Committee'),
        risks: f.longtext('风险研判', 'Risks'),
        measures: f.longtext('调度措施', 'Measures'),
        sentTo: f.int('调度单位数', 'Units told'),
      },
    },
    'roll-call': {
      ...t('点调企业', 'Roll-call of enterprises'), by: ['duty-office'], from: ['on-watch'], to: 'same', basis: report2022('一(五)'),
      gates: ['answers-add-up'], publish: 'never',
      data: {
        called: f.int('点调企业数', 'Called'),
        answered: f.int('应答企业数', 'Answered'),
        unanswered: f.longtext('未应答情况', 'Unanswered').opt(),
      },
    },
    'hand-over': {
      ...t('交班', 'Handed over'), by: ['duty-leader', 'duty-office'], from: ['on-watch'], to: 'handed-over',
      basis: convention('no text says; chosen here'),
      gates: ['dispatch-done'], publish: 'never',
      data: {
        toOfficer: f.officer('接替人', 'To'),
        open: f.longtext('待办事项', 'Left open').opt(),
      },
    },
  })
  .clocks({
    'dispatch-today': {
      ...t('当日调度', 'Dispatch on the day'), basis: report2022('一(五)'),
      due: c => c.first('roster')?.data.day, onOverrun: 'finding',
    },
  })
  .gates({
    'covers-24-hours': {
      ...t('值班覆盖24小时', 'The roster covers 24 hours'), severity: 'finding', basis: [report2022('一(五)'), YJ.art(14)],
      rule: (c, a) => a.data.shiftHours >= c.param('watch.hours'),
    },
    'committee-in-turn': {
      ...t('轮值顺序', 'Committees take turns'), severity: 'finding', basis: report2022('一(五)'),
      rule: (c, a) => inTurn(c, a.data.day, a.data.committee),
    },
    'on-the-roster': {
      ...t('按排班到岗', 'Only those rostered take the watch'), severity: 'finding', basis: YJ.art(14),
      rule: (c, a) => {
        const roster = c.first('roster')?.data
        return roster !== undefined && (a.data.officer === roster.leader || roster.crew.includes(a.data.officer))
      },
    },
    'rostered-committee-dispatches': {
      ...t('轮值委员会调度', 'The rostered committee dispatches'), severity: 'finding', basis: report2022('一(五)'),
      rule: (c, a) => a.data.committee === c.first('roster')?.data.committee,
    },
    'answers-add-up': {
      ...t('应答数不大于点调数', 'Answers do not exceed calls'), severity: 'block', basis: convention('arithmetic'),
      remedy: t('核对点调数与应答数', 'Check the numbers called and answered'),
      rule: (_c, a) => a.data.answered >= 0 && a.data.answered <= a.data.called,
    },
    'dispatch-done': {
      ...t('交班前已调度', 'Dispatch done before handing over'), severity: 'finding', basis: report2022('一(五)'),
      rule: c => c.has('dispatch'),
    },
  })
