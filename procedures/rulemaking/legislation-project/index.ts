import { acts, cases, convention, entries, f, type ISODate, law, procedure, report2022, t } from '#kernel'
import { lastDayOfYear } from '../../_shared/duty-year.ts'
import e2018 from './2018.ts'
import e2023 from './2023.ts'
import { documents } from './documents.ts'
import { doneInTime, planEntry, regulationEntry } from './entries.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const LEGISLATION = law('立法法(2023-03-13)')

/** 立法项目: Legislation project. */
export default procedure('legislation-project', {
  ...t('立法项目', 'Legislation project'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('申请立项之日（惯例；法律未规定）', 'The day the proposal is filed (convention; the laws name none)'),
  editions: [e2023, e2018],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'filing-overdue': {
      ...t('未按期报备', 'Not filed in 30 days'), basis: RULE_MAKING.art(34),
    },
    'approval-overdue': {
      ...t('批准超四个月', 'Approval overran four months'), basis: LEGISLATION.art(81),
    },
    'interim-rule-expired': {
      ...t('先行规章满两年', 'Interim rule past two years'), basis: LEGISLATION.art(93),
    },
    'plan-slipped': {
      ...t('计划项目逾期', 'Planned project late'), basis: RULE_MAKING.art(13),
      rule: c => ['planned', 'drafting'].includes(c.state) && c.asOf > (c.last('plan')?.data['finish-by'] ?? c.asOf),
    },
    'hearing-not-held': {
      ...t('应听证未听证', 'Hearing owed but not held'), basis: RULE_MAKING.art(16),
      rule: c => c.first('propose')?.data['major-interest'] === true && c.has('submit-review') && !c.has('hold-hearing'),
    },
  },
  registers: {
    regulations: {
      ...t('现行法规规章目录', 'Regulations and rules in force'), basis: [report2022('一(三)二', 'names five: 新疆黑蜂遗传资源保护条例(制定), 伊犁河谷生态环境保护条例(修订), 库鲁斯台草原生态保护条例(修订), 塔城市河流生态保护条例(修订), 职业教育产教融合校企合作促进条例(制定)'), RULE_MAKING.art(10)], published: true,
      inForce: ['effective-on'], not: { field: 'status', values: ['repealed'] },
      projected: [{ procedure: 'legislation-project', on: ['promulgate', 'repeal'], entries: (c, _a, current) => regulationEntry(c, current(c.id)) }],
      fields: {
        title: f.text('名称', 'Title'),
        kind: f.enum('种类', 'Kind', {
          'government-rule': ['政府规章', 'Government rule'], 'local-regulation': ['地方性法规', 'Local regulation'],
          'autonomous-regulation': ['自治条例', 'Autonomous regulation'], 'separate-regulation': ['单行条例', 'Separate regulation'],
        }),
        change: f.enum('变动', 'Change', { made: ['制定', 'Made'], amended: ['修订', 'Amended'], repealed: ['废止', 'Repealed'] }),
        'passed-on': f.date('通过日期', 'Passed on').opt(),
        'approved-on': f.date('批准日期', 'Approved on').opt(),
        'effective-on': f.date('施行日期', 'Effective on'),
        status: f.enum('状态', 'Status', { 'in-force': ['有效', 'In force'], repealed: ['废止', 'Repealed'] }),
        case: f.case('关联案件', 'Case').opt(),
      },
    },
    'legislative-experts': {
      ...t('立法咨询专家库', 'Legislative expert pool'), basis: [report2022('一(三)二'), RULE_MAKING.art(15)], published: true,
      inForce: ['from', 'to'],
      fields: {
        name: f.officer('姓名', 'Name'),
        speciality: f.text('专业', 'Speciality'),
        from: f.date('聘期起', 'From'),
        to: f.date('聘期止', 'To').opt(),
      },
    },
    'legislative-contact-points': {
      ...t('基层立法联系点', 'Grassroots legislative contact points'), basis: [LEGISLATION.art(90), report2022('一(三)二', '(7 points)')], published: true,
      inForce: ['set-up-on'], not: { field: 'status', values: ['closed'] },
      fields: {
        name: f.text('名称', 'Name'),
        place: f.text('地点', 'Place'),
        'set-up-on': f.date('设立日期', 'Set up on'),
        status: f.enum('状态', 'Status', { active: ['运行', 'Active'], closed: ['撤销', 'Closed'] }),
      },
    },
    'rulemaking-plan': {
      ...t('年度规章制定工作计划', 'Yearly plan of rules'), basis: [RULE_MAKING.art(12), RULE_MAKING.art(13)], published: true,
      organ: 'drafter',
      projected: [{ procedure: 'legislation-project', on: ['plan', 'promulgate', 'drop'], entries: c => planEntry(c) }],
      fields: {
        year: f.int('年度', 'Year'),
        title: f.text('名称', 'Title'),
        drafter: f.organ('起草单位', 'Drafter'),
        'finish-by': f.date('完成时间', 'Finish by'),
        status: f.enum('状态', 'Status', {
          planned: ['列入', 'Planned'], done: ['完成', 'Done'], dropped: ['未完成终止', 'Dropped'], added: ['追加', 'Added'],
        }),
        case: f.case('关联案件', 'Case').opt(),
      },
    },
  },
  indicators: {
    'legislation.made': {
      ...t('制定法规规章件数', 'Regulations and rules made'), basis: report2022('一(三)二'), kind: 'count',
      of: cases(i => i.case.has('promulgate')),
      periodBy: i => i.case.last('promulgate')?.on, breakdown: i => i.case.first('propose')?.data.kind, by: ['organ', 'kind'], direction: 'none',
    },
    'legislation.amended': {
      ...t('修订件数', 'Regulations amended'), basis: report2022('一(三)二'), kind: 'count',
      of: entries('regulations', i => i.entry.change === 'amended'), periodBy: i => String(i.entry['effective-on']),
      by: ['organ'], direction: 'none',
    },
    'legislation.contact-points': {
      ...t('基层立法联系点数', 'Contact points'), basis: report2022('一(三)二'), kind: 'count',
      of: entries('legislative-contact-points'),
      by: ['organ'], direction: 'none',
    },
    'legislation.experts': {
      ...t('立法咨询专家人数', 'Experts in the pool'), basis: report2022('一(三)二'), kind: 'count',
      of: entries('legislative-experts'),
      by: ['organ'], direction: 'none',
    },
    'legislation.surveys': {
      ...t('立法调研次数', 'Legislative surveys'), basis: report2022('一(三)二'), kind: 'count',
      of: acts('survey-contact-point'), periodBy: i => i.act.data['held-on'] as ISODate | undefined,
      by: ['organ'], direction: 'none',
    },
    'legislation.plan-completion': {
      ...t('立法计划完成率', 'Share of the plan done'), basis: RULE_MAKING.art(13), kind: 'ratio',
      of: entries('rulemaking-plan', i => i.entry.status !== 'dropped'), met: i => doneInTime(i.entry, i.world.cases('legislation-project')),
      periodBy: i => lastDayOfYear(i.entry.year), by: ['organ'], direction: 'up', target: 1,
    },
  },
})
