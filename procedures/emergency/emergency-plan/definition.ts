import { type ActDef, type AnyView, type ClocksOf, convention, f, filled, type GatesOf, law, type ParamDef, t, workdays, years } from '#kernel'

const TF = law('突发事件应对法(2024-06-28)')
const YJ = law('生产安全事故应急条例(2019-02-17)')
const XXGK = law('政府信息公开条例(2019-04-03)')
const PM24 = law('突发事件应急预案管理办法 国办发〔2024〕5号', 'unverified')
const PM13 = law('突发事件应急预案管理办法 国办发〔2013〕101号', 'unverified')

/** 专项、部门预案 must be drilled in three years, 生产安全预案 of governments and their safety departments in two; other kinds have no cycle. */
const planKind = (c: AnyView): unknown => c.first('start-drafting')?.data.planKind
/** Cycles of texts that were not at hand. */
export const params: Readonly<Record<string, ParamDef>> = {
  'plan.drill': {
    ...t('专项、部门预案演练周期', 'Drill cycle of special and department plans'),
    value: 3, unit: 'years', status: 'unverified',
    basis: PM13.art(22)
  },
  'plan.evaluate': { ...t('预案评估周期', 'Evaluation cycle'), value: 3, unit: 'years', status: 'unverified', basis: PM24.whole() },
}

/** Who takes part. */
export const roles = {
  'plan-owner': t('预案编制单位', 'Organ that drafts'),
  approver: t('审批单位', 'Government or meeting that approves'),
  'filing-office': t('备案机关', 'Office that receives the filing'),
} as const

/** Where a case can stand. */
export const states = {
  drafting: t('编制中', 'Drafting'),
  reviewed: t('已评审', 'Reviewed'),
  approved: t('已审批', 'Approved'),
  'in-force': t('现行', 'In force'),
  revising: t('修订中', 'Being revised'),
  repealed: { ...t('已废止', 'Repealed'), final: true },
} as const

/** What may be done, in both editions. */
export const acts = {
  'start-drafting': {
    ...t('启动编制', 'Started drafting'), by: ['plan-owner'], from: ['start'], to: 'drafting', basis: TF.art(26),
    publish: 'never',
    data: {
      planKind: f.enum('预案种类', 'Kind of plan', {
        overall: ['总体应急预案', 'Overall'], special: ['专项应急预案', 'Special'], department: ['部门应急预案', 'Department'],
        township: ['乡镇（街道）应急预案', 'Township'], 'work-safety': ['生产安全事故应急救援预案', 'Work safety'],
      }),
      title: f.text('名称', 'Title'),
    },
  },
  'assess-risk': {
    ...t('风险评估和资源调查', 'Assessed risks and resources'), by: ['plan-owner'], from: ['drafting', 'revising'], to: 'same',
    basis: [PM24.whole(), YJ.art(5)],
    publish: 'never',
    data: {
      report: f.document('风险评估和资源调查报告', 'Report'),
    },
  },
  consult: {
    ...t('征求意见', 'Heard departments, units, experts and the public'), by: ['plan-owner'], from: ['drafting', 'revising'], to: 'same',
    basis: TF.art(28, 2),
    publish: 'never',
    data: {
      opinions: f.int('意见数', 'Opinions'),
      report: f.document('征求意见情况', 'Report'),
    },
  },
  'expert-review': {
    ...t('评审论证', 'Reviewed by experts'), by: ['plan-owner'], from: ['drafting', 'revising'], to: 'reviewed', basis: PM24.whole(),
    gates: ['risk-assessed', 'opinions-heard'], publish: 'never',
    data: {
      opinion: f.document('评审意见', 'Opinion'),
    },
  },
  approve: {
    ...t('审批', 'Approved'), by: ['approver'], from: ['reviewed'], to: 'approved', basis: PM24.art(25),
    publish: 'never', stepUp: true,
    data: {
      meeting: f.text('审批会议', 'Meeting'),
    },
  },
  issue: {
    ...t('印发', 'Issued'), by: ['plan-owner', 'approver'], from: ['approved'], to: 'in-force', basis: PM24.art(25),
    starts: ['file-plan', 'drill', 'drill-work-safety', 'evaluate'],
    publish: { what: 'the plan, or an abridged text where part is secret, within 20 working days', basis: [XXGK.art(20, 1, 12), XXGK.art(26)] }, stepUp: true,
    data: {
      document: f.document('预案文本', 'Plan'),
    },
  },
  file: {
    ...t('备案', 'Filed'), by: ['plan-owner', 'approver'], from: ['in-force'], to: 'same', basis: [PM24.art(26), TF.art(26)],
    stops: ['file-plan'], publish: 'never',
    data: {
      to: f.organ('备案机关', 'To'),
      text: f.document('预案文本', 'Text'),
      note: f.document('编制说明', 'Note'),
    },
  },
  drill: {
    ...t('演练', 'Drilled'), by: ['plan-owner'], from: ['in-force'], to: 'same', basis: [YJ.art(8), PM24.whole()],
    gates: ['drill-evaluated'], starts: ['drill', 'drill-work-safety'], stops: ['drill', 'drill-work-safety'], publish: 'never',
    data: {
      form: f.enum('演练形式', 'Form', { live: ['实战演练', 'Live'], 'table-top': ['桌面推演', 'Table-top'] }),
      participants: f.int('参加人数', 'Participants'),
      evaluation: f.document('演练评估报告', 'Evaluation').opt(),
    },
  },
  evaluate: {
    ...t('评估', 'Evaluated'), by: ['plan-owner'], from: ['in-force'], to: 'same', basis: PM24.whole(),
    starts: ['evaluate'], stops: ['evaluate'], publish: 'never',
    data: {
      conclusion: f.enum('评估结论', 'Conclusion', { keep: ['继续有效', 'Keep'], revise: ['修订', 'Revise'], repeal: ['废止', 'Repeal'] }),
      report: f.document('评估报告', 'Report'),
    },
  },
  'start-revision': {
    ...t('启动修订', 'Started a revision'), by: ['plan-owner'], from: ['in-force'], to: 'revising', basis: [TF.art(28, 2), YJ.art(6)],
    stops: ['drill', 'drill-work-safety', 'evaluate'], publish: 'never',
    data: {
      cause: f.enum('修订情形', 'Cause', {
        'law-changed': ['依据变化', 'Law changed'], 'command-changed': ['指挥机构或者职责调整', 'Command changed'],
        'risk-changed': ['风险重大变化', 'Risk changed'], 'resources-changed': ['应急资源重大变化', 'Resources changed'],
        'drill-or-incident': ['演练或者救援中发现问题', 'Drill or incident showed it'], other: ['其他', 'Other'],
      }),
    },
  },
  repeal: {
    ...t('废止', 'Repealed'), by: ['approver'], from: ['in-force'], to: 'repealed', basis: convention('no text says; chosen here'),
    stops: ['drill', 'drill-work-safety', 'evaluate'], publish: { what: 'the repeal' }, stepUp: true,
    data: {
      reason: f.longtext('理由', 'Reason'),
    },
  },
} as const satisfies Readonly<Record<string, ActDef<keyof typeof roles, keyof typeof states>>>

/** What runs. */
export const clocks = {
  'file-plan': {
    ...t('备案期限', 'Filing'), basis: PM24.art(26),
    limit: workdays(20, PM24.art(26)), onOverrun: 'finding',
  },
  drill: {
    ...t('演练周期', 'Drill cycle'), basis: PM13.art(22),
    when: c => ['special', 'department'].includes(String(planKind(c))), limit: c => years(c.param('plan.drill'), PM13.art(22)), onOverrun: 'finding',
  },
  'drill-work-safety': {
    ...t('生产安全预案演练周期', 'Work-safety drill cycle'), basis: YJ.art(8),
    when: c => planKind(c) === 'work-safety', limit: years(2, YJ.art(8)), onOverrun: 'finding',
  },
  evaluate: {
    ...t('评估周期', 'Evaluation cycle'), basis: PM24.whole(),
    limit: c => years(c.param('plan.evaluate'), PM24.whole()), onOverrun: 'finding',
  },
} satisfies ClocksOf<typeof acts>

/** What must hold. */
export const gates = {
  'risk-assessed': {
    ...t('先评估风险', 'Risks assessed first'), severity: 'block', basis: [YJ.art(5), PM24.whole()],
    remedy: t('先作风险评估和应急资源调查', 'Assess risks and resources first'),
    rule: c => c.since('start-drafting', 'start-revision').has('assess-risk'),
  },
  'opinions-heard': {
    ...t('已征求意见', 'Opinions heard'), severity: 'block', basis: [TF.art(28, 2), PM24.whole()],
    remedy: t('先征求有关部门、单位、专家和公众意见', 'Hear departments, units, experts and the public first'),
    rule: c => c.since('start-drafting', 'start-revision').has('consult'),
  },
  'drill-evaluated': {
    ...t('演练须评估', 'The drill was evaluated'), severity: 'finding', basis: PM13.art(23),
    rule: (_c, a) => filled(a.data.evaluation),
  },
} satisfies GatesOf<typeof acts>
