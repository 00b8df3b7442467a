import { type AnyAct, type AnyView, type Entry, f, law, type RegisterDef, report2022, t } from '#kernel'

const TF = law('突发事件应对法(2024-06-28)')
const YJ = law('生产安全事故应急条例(2019-02-17)')
const XXGK = law('政府信息公开条例(2019-04-03)')

/** One row a plan: written when it is issued, dated on by drills and evaluations, ended by its repeal. */
const planEntry = (c: AnyView, a: AnyAct, current: (id: string) => Entry | undefined): readonly Entry[] => {
  const drafting = c.first('start-drafting')?.data
  const before = current(c.id)
  const row = { id: c.id, organ: c.organ, title: drafting?.title, planKind: drafting?.planKind, edition: c.edition, lastDrill: before?.lastDrill, lastEvaluation: before?.lastEvaluation }
  if (a.act === 'issue') return [{ ...row, issuedOn: a.on, document: a.data.document }]
  if (before === undefined) return []
  const kept = { ...row, issuedOn: before.issuedOn, document: before.document }
  if (a.act === 'drill') return [{ ...kept, lastDrill: a.on }]
  if (a.act === 'evaluate') return [{ ...kept, lastEvaluation: a.on }]
  return [{ ...kept, repealedOn: a.on }]
}

/** Plans in force, written by their cases; the command, its committees and the enterprises it calls. */
export default {
  'emergency-plans': {
    ...t('应急预案库', 'Emergency plans in force'), published: true, basis: XXGK.art(20, 1, 12),
    inForce: ['issuedOn', 'repealedOn'],
    organ: 'organ',
    projected: [{ procedure: 'emergency-plan', on: ['issue', 'drill', 'evaluate', 'repeal'], entries: planEntry }],
    fields: {
      title: f.text('名称', 'Title'),
      planKind: f.enum('预案种类', 'Kind of plan', {
        overall: ['总体应急预案', 'Overall'], special: ['专项应急预案', 'Special'], department: ['部门应急预案', 'Department'],
        township: ['乡镇（街道）应急预案', 'Township'], 'work-safety': ['生产安全事故应急救援预案', 'Work safety'],
      }),
      organ: f.organ('机关', 'Organ'),
      edition: f.text('所依文本', 'Edition'),
      issuedOn: f.date('印发日期', 'Issued on'),
      lastDrill: f.date('最近演练', 'Last drill').opt(),
      lastEvaluation: f.date('最近评估', 'Last evaluation').opt(),
      document: f.document('预案文本', 'Plan'),
      // The dossier's register ends with the plan; the day it did is kept so that it can be asked about.
      repealedOn: f.date('废止日期', 'Repealed on').opt(),
    },
  },
  'command-members': {
    ...t('安全生产应急指挥部成员单位', 'Members of the work-safety emergency command'), published: true, basis: [TF.art(19, 3), report2022('一(五)')],
    inForce: ['from', 'to'],
    organ: 'organ',
    fields: {
      organ: f.organ('机关', 'Organ'),
      role: f.enum('职务', 'Role', { commander: ['指挥长', 'Commander'], deputy: ['副指挥长', 'Deputy'], member: ['成员单位', 'Member'] }),
      post: f.text('岗位', 'Post'),
      from: f.date('起始日期', 'From'),
      to: f.date('终止日期', 'To').opt(),
    },
  },
  'special-committees': {
    ...t('安全生产专业委员会', 'Work-safety special committees'), published: true, basis: report2022('一(五)'),
    inForce: ['from', 'to'],
    organ: 'leadDepartment',
    fields: {
      name: f.text('名称', 'Name'),
      sector: f.text('行业领域', 'Sector'),
      leadDepartment: f.organ('牵头部门', 'Lead department'),
      from: f.date('起始日期', 'From'),
      to: f.date('终止日期', 'To').opt(),
    },
  },
  'roll-call-enterprises': {
    ...t('点调企业名单', 'Enterprises on the roll-call'), published: false, basis: [report2022('一(五)'), YJ.art(14, 1, 2)],
    inForce: ['from', 'to'],
    organ: 'county',
    fields: {
      name: f.text('名称', 'Name'),
      creditCode: f.text('统一社会信用代码', 'Credit code'),
      sector: f.text('行业领域', 'Sector'),
      county: f.organ('县市', 'County'),
      from: f.date('起始日期', 'From'),
      to: f.date('终止日期', 'To').opt(),
    },
  },
} satisfies Readonly<Record<string, RegisterDef>>
