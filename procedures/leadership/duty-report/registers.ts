import { f, law, type RegisterDef, report2022, t } from '#kernel'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const XXGK = law('政府信息公开条例(2019-04-03)')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** Duties of heads, what they studied, the laws of their posts, and the organ tree. */
export default {
  'first-responsible-duties': {
    ...t('党政主要负责人履行推进法治建设第一责任人职责清单', 'Duty list of first-responsible heads'), published: true,
    basis: [DC.art(6), DC.art(7), DC.art(8), DC.art(9)],
    inForce: ['effectiveFrom'],
    organ: 'organ',
    fields: {
      post: f.enum('职务', 'Post', {
        'party-secretary': ['党委主要负责人', 'Party secretary'], 'government-head': ['政府主要负责人', 'Head of government'],
        'department-head': ['部门主要负责人', 'Head of department'], 'township-head': ['乡镇主要负责人', 'Head of township'],
      }),
      organ: f.organ('机关', 'Organ'),
      duty: f.text('职责', 'Duty'),
      basis: f.text('依据', 'Basis'),
      evidence: f.text('履职证据（程序或指标）', 'Procedure or indicator that shows it'),
      effectiveFrom: f.date('生效日', 'Effective from'),
    },
  },
  'study-sessions': {
    ...t('学法记录(中心组、常务会议、法治讲座)', 'Collective study and rule-of-law lectures'), published: true,
    basis: [DC.art(7, 1, 5), DC.art(8, 1, 7), DC.art(9, 1, 9), GY.item('(三十四)')],
    organ: 'organ',
    fields: {
      organ: f.organ('机关', 'Organ'),
      kind: f.enum('形式', 'Kind', {
        'study-group': ['理论学习中心组学法', 'Study group'], 'executive-meeting': ['常务会议学法', 'Executive meeting'],
        lecture: ['法治专题讲座', 'Lecture'], seminar: ['研讨', 'Seminar'],
      }),
      heldOn: f.date('举行日期', 'Held on'),
      topic: f.text('主题', 'Topic'),
      law: f.text('法律法规', 'Law').opt(),
      minutes: f.document('记录', 'Minutes'),
      attended: f.int('实到人数', 'Attended'),
      expected: f.int('应到人数', 'Expected'),
    },
  },
  'must-know-laws': {
    ...t('领导干部应知应会法律法规清单', 'Laws each post must know'), published: true, basis: GY.item('(三十四)'),
    organ: 'organ',
    fields: {
      organ: f.organ('机关', 'Organ'),
      post: f.text('岗位', 'Post'),
      law: f.text('法律法规', 'Law'),
      edition: f.text('文本', 'Edition'),
      reviewedOn: f.date('核定日期', 'Reviewed on'),
    },
  },
  'organ-structure': {
    ...t('机构设置', 'Organ-structure register'), published: true, basis: [XXGK.art(20), report2022('一(一)三')],
    inForce: ['establishedOn', 'abolishedOn'],
    organ: 'organ',
    note: t('机构树：上下级关系由本清单得出', 'This register is the organ tree: parents and tiers come from it'),
    fields: {
      organ: f.organ('机关', 'Organ'),
      name: f.text('名称', 'Name'),
      // Not in the dossier: organ trees are loaded with an English name (DESIGN §3).
      nameEn: f.text('英文名称', 'Name in English').opt(),
      tier: f.enum('层级', 'Tier', {
        prefecture: ['州', 'Prefecture'], 'prefecture-department': ['州直部门', 'Prefecture department'],
        'county-level': ['县市', 'County level'], 'county-department': ['县市部门', 'County department'],
        township: ['乡镇（街道）', 'Township or subdistrict'], 'county-unit': ['县市直单位', 'County unit'],
        village: ['村（社区）', 'Village'],
      }),
      parent: f.organ('上级机关', 'Parent organ').opt(),
      enforcementBody: f.bool('是否行政执法主体', 'Enforcement body'),
      powersHolder: f.bool('是否列权责清单', 'Holds powers'),
      establishedOn: f.date('设立日期', 'Established on'),
      abolishedOn: f.date('撤销日期', 'Abolished on').opt(),
      document: f.document('机构编制文件', 'Document'),
    },
  },
} satisfies Readonly<Record<string, RegisterDef>>
