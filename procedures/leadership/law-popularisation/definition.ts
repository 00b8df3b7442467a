import { type ActDef, type ClocksOf, convention, f, filled, type GatesOf, law, report2022, t } from '#kernel'

const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const XXGK = law('政府信息公开条例(2019-04-03)')

const TWO_REVIEWERS = 2 // CONVENTION: no text gives a number; one reviewer is no panel

/** Who takes part. */
export const roles = {
  'duty-organ': t('普法责任单位', 'Organ that owes the duty'),
  'popularisation-office': t('普法依法治理办公室（司法局）', 'Office that evaluates'),
} as const

/** Where a case can stand. */
export const states = {
  listed: t('清单已公布', 'List published'),
  reported: t('已提交履职报告', 'Duty report in'),
  evaluated: t('已评议', 'Evaluated'),
  closed: { ...t('已办结', 'Closed'), final: true },
} as const

/** What may be done, in both editions. */
export const acts = {
  'publish-list': {
    ...t('公布普法责任清单', 'Published its duty list'), by: ['duty-organ'], from: ['start'], to: 'listed', basis: SH.item('(六)'),
    starts: ['duty-report-due'], publish: { what: 'the list, within 20 working days', basis: XXGK.art(26) }, stepUp: true,
    data: {
      dutyYear: f.int('履职年度', 'Year of duty'),
      tasks: f.int('任务数', 'Tasks'),
      reportBy: f.date('履职报告截止日', 'Report due'),
      document: f.document('责任清单', 'List'),
    },
  },
  'carry-out': {
    ...t('开展普法任务', 'Carried out a task'), by: ['duty-organ'], from: ['listed'], to: 'same', basis: [SH.item('(六)'), GY.item('(十六)')],
    gates: ['task-has-evidence'], publish: 'never',
    data: {
      task: f.text('普法任务', 'Task'),
      heldOn: f.date('开展日期', 'Held on'),
      form: f.enum('形式', 'Form', {
        'case-based': ['以案释法', 'Case-based'], lecture: ['宣讲', 'Lecture'], media: ['媒体', 'Media'],
        'on-site': ['现场活动', 'On site'], work: ['法治文艺作品', 'Work'], culture: ['法治文化活动', 'Culture'],
      }),
      law: f.text('法律法规', 'Law'),
      reached: f.int('受众人次', 'Reached').opt(),
      evidence: f.document('凭据', 'Evidence'),
    },
  },
  report: {
    ...t('提交履职报告', 'Reported on the duty'), by: ['duty-organ'], from: ['listed'], to: 'reported', basis: report2022('三(四)'),
    gates: ['done-tasks-on-record'], stops: ['duty-report-due'], publish: 'never',
    data: {
      tasksDone: f.int('完成任务数', 'Tasks done'),
      report: f.document('履职报告', 'Report'),
    },
  },
  evaluate: {
    ...t('评议', 'Evaluated'), by: ['popularisation-office'], from: ['reported'], to: 'evaluated', basis: report2022('三(四)'),
    gates: ['two-or-more-reviewers'], publish: { what: 'the result' }, stepUp: true,
    data: {
      rating: f.enum('评议等次', 'Rating', {
        good: ['好', 'Good'], 'fairly-good': ['较好', 'Fairly good'], fair: ['一般', 'Fair'], poor: ['差', 'Poor'],
      }),
      reviewers: f.int('评议人数', 'Reviewers'),
      advice: f.longtext('意见建议', 'Advice'),
    },
  },
  close: {
    ...t('办结', 'Closed'), by: ['popularisation-office'], from: ['evaluated'], to: 'closed', basis: convention('no text says; chosen here'),
    publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef<keyof typeof roles, keyof typeof states>>>

/** What runs. */
export const clocks = {
  'duty-report-due': {
    ...t('履职报告期限', 'Duty report due'), basis: convention('no text says; chosen here'),
    due: (_c, a) => a.data.reportBy, onOverrun: 'finding',
  },
} satisfies ClocksOf<typeof acts>

/** What must hold. */
export const gates = {
  'task-has-evidence': {
    ...t('任务有凭据', 'A task has evidence'), severity: 'block', basis: convention('no text says; chosen here'),
    remedy: t('任务开展后附凭据登记', 'Record the task once it was held, with its evidence'),
    rule: (_c, a) => filled(a.data.evidence) && a.data.heldOn <= a.on,
  },
  'done-tasks-on-record': {
    ...t('完成数与记录一致', 'Tasks done are on record'), severity: 'block',
    basis: convention('no activity is claimed that was not recorded when it took place'),
    remedy: t('完成数不得超过已登记的任务', 'Report at most as many tasks as were recorded'),
    rule: (c, a) => a.data.tasksDone <= c.count('carry-out'),
  },
  'two-or-more-reviewers': {
    ...t('两人以上评议', 'Two or more reviewers'), severity: 'finding', basis: convention('no text says; chosen here'),
    rule: (_c, a) => a.data.reviewers >= TWO_REVIEWERS,
  },
} satisfies GatesOf<typeof acts>
