import { type AnyView, acts, cases, convention, type FigureWorld, f, law, organs, procedure, report2022, t } from '#kernel'
import { firstDayOfYear, lastDayOfYear } from '../../_shared/duty-year.ts'
import e2017 from './2017.ts'
import e2025 from './2025.ts'
import documents from './documents.ts'

const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')

const dutyYear = (c: AnyView): unknown => c.first('publish-list')?.data.dutyYear
const ownTiers = (w: FigureWorld) => w.allOrgans().filter(o => ['prefecture-department', 'county-department'].includes(w.organs.tier(o) ?? ''))
/** 法治八进: the 2022 report counts eight and lists none; these are the eight places named in a task (CONVENTION). */
const SETTING = /进(机关|乡村|社区|学校|企业|单位|市场|网络)/

export default procedure(
  'law-popularisation',
  {
    ...t('普法责任制履职(清单、任务、履职报告评议)', 'One organ\'s law-popularisation duty for one year'),
    area: 'leadership', openedBy: 'organ',
    chosenBy: c => firstDayOfYear(dutyYear(c)), chosenNote: t('履职年度1月1日（惯例）', '1 January of the year of duty (convention)'),
    editions: [e2025, e2017],
  },
  {
    documents,
    registers: {
      'popularisation-duties': {
        ...t('普法责任清单', 'Law-popularisation duty lists'), published: true, basis: SH.item('(六)'),
        organ: 'organ',
        fields: {
          organ: f.organ('机关', 'Organ'),
          law: f.text('法律法规', 'Law'),
          audience: f.text('普法对象', 'Audience'),
          task: f.text('普法任务', 'Task'),
          due: f.date('完成期限', 'Due').opt(),
          year: f.int('年度', 'Year'),
        },
      },
      'rule-of-law-venues': {
        ...t('法治文化阵地', 'Rule-of-law culture venues and works'), published: true, basis: SH.item('(七)'),
        inForce: ['from', 'to'],
        organ: 'organ',
        fields: {
          name: f.text('名称', 'Name'),
          kind: f.enum('种类', 'Kind', {
            park: ['法治公园', 'Park'], square: ['法治广场', 'Square'], gallery: ['法治长廊', 'Gallery'],
            programme: ['法治栏目', 'Programme'], work: ['法治文艺作品', 'Work'], 'media-account': ['普法账号', 'Media account'],
          }),
          organ: f.organ('机关', 'Organ'),
          from: f.date('启用日期', 'From'),
          to: f.date('停用日期', 'To').opt(),
        },
      },
    },
    indicators: {
      'training.popularisation-list-coverage': {
        ...t('普法责任清单覆盖率', 'Organs with a published duty list'), kind: 'ratio', basis: SH.item('(六)'),
        // Judged on the day asked for: what is recorded after the year has ended still counts for it.
        periodBy: i => i.world.period[1],
        of: organs(ownTiers),
        met: i =>
          i.world.cases('law-popularisation').some(c => {
            const end = lastDayOfYear(dutyYear(c)) ?? ''
            return c.organ === i.organ && i.world.period[0] <= end && end <= i.world.period[1]
          }),
        by: ['organ'], target: 1, direction: 'up',
      },
      'training.popularisation-tasks-done-rate': {
        ...t('普法任务完成率', 'Listed tasks carried out'), kind: 'ratio', basis: report2022('三(四)'),
        of: cases(i => i.case.has('publish-list')), periodBy: i => lastDayOfYear(dutyYear(i.case)),
        sum: i => [i.case.last('report')?.data.tasksDone ?? new Set(i.case.all('carry-out').map(x => x.data.task)).size, i.case.first('publish-list')?.data.tasks ?? 0],
        by: ['organ'], target: 1, direction: 'up',
      },
      'training.popularisation-settings-covered': {
        ...t('法治八进覆盖数', 'Settings reached by law popularisation'), kind: 'count',
        basis: [report2022('三(四)'), convention('the eight settings are not listed')],
        of: acts('carry-out', i => SETTING.test(String(i.act.data.task))), distinct: i => SETTING.exec(String(i.act.data.task))?.[1],
        periodBy: i => String(i.act.data.heldOn), by: ['organ'], target: 8, direction: 'up',
      },
    },
  },
)
