import { actDay, acts, cases, convention, type Entry, endedOrDue, entries, type FigureWorld, f, filled, isMet, law, organs, procedure, report2022, runs, t, unverified } from '#kernel'
import e2003 from './2003.ts'
import e2022 from './2022.ts'
import { legalAidDocuments } from './documents.ts'

const LEGAL_AID = law('法律援助法(2021-08-20)')
const OLD_AID = law('法律援助条例(2003-07-21)')

/** A centre of the prefecture, or of a county, by the tier of the organ that holds it. */
const isOf = (i: { readonly entry: Entry; readonly world: FigureWorld }, level: 'prefecture' | 'county'): boolean =>
  i.world.organs.tier(String(i.entry.organ))?.startsWith(level) === true

export default procedure(
  'legal-aid',
  {
    ...t('法律援助', 'Legal aid'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('收到申请或者通知之日', 'The day the application or notice was received'), editions: [e2022, e2003],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'review-late': {
        ...t('逾期审查', 'Review late'), basis: LEGAL_AID.art(43, 1),
        editions: ['2022'],
      },
      'assignment-late': {
        ...t('逾期指派', 'Assigned late'), basis: LEGAL_AID.art(43, 1),
        editions: ['2022'],
      },
      'objection-late': {
        ...t('异议逾期审查', 'Objection reviewed late'), basis: [LEGAL_AID.art(49, 2), OLD_AID.art(19)],
      },
      'notified-defence-late': {
        ...t('通知辩护指派逾期', 'Notified defence assigned late'), basis: LEGAL_AID.art(36),
        editions: ['2022'],
      },
      'report-missing': {
        ...t('未提交结案材料', 'No closing report'), basis: [LEGAL_AID.art(50), OLD_AID.art(24)],
        rule: c => {
          const closed = c.last('close')
          if (c.edition === '2003') return closed !== undefined && c.before(closed).has('assign') && !filled(closed.data.report)
          return c.state === 'closed' && (c.has('assign') || c.has('complete-papers')) && !c.has('end') && !c.has('file-report')
        },
      },
    },
    registers: {
      'legal-aid-providers': {
        ...t('法律援助律师及人员', 'Legal-aid lawyers and providers'), basis: [LEGAL_AID.art(12), LEGAL_AID.art(13), LEGAL_AID.art(17)],
        published: true,
        inForce: ['from', 'to'],
        fields: {
          name: f.text('名称', 'Name'),
          kind: f.enum('种类', 'Kind', { lawyer: ['律师', 'Lawyer'], 'grassroots-legal-worker': ['基层法律服务工作者', 'Grassroots legal worker'], 'centre-staff': ['法律援助机构工作人员', 'Centre staff'], volunteer: ['志愿者', 'Volunteer'] }),
          firm: f.text('律师事务所', 'Firm').opt(), licensedSince: f.date('执业起始日', 'Licensed since').opt(), from: f.date('起始日', 'From'),
          to: f.date('截止日', 'To').opt(),
        },
      },
      'legal-aid-centres': {
        ...t('法律援助中心', 'Legal aid centres'),
        basis: [LEGAL_AID.art(12), report2022('一(二)五', 'prefecture centre 5 posts, 1 leader'), report2022('一(二)五', 'one deputy-section leader post in each county')],
        published: true,
        inForce: ['from'], organ: 'organ',
        fields: {
          name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'), posts: f.int('编制数', 'Posts'),
          leaderPosts: f.int('领导职数', 'Leader posts').opt(), from: f.date('起始日', 'From'),
        },
      },
      'village-legal-advisers': {
        ...t('村(社区)法律顾问', 'Village and community legal advisers'),
        basis: [report2022('三(四)', 'one adviser per village (社区), fee paid'), unverified('no statute in corpus (unverified policy)')],
        published: true,
        inForce: ['contractFrom', 'contractTo'],
        fields: {
          village: f.text('村（社区）', 'Village'), lawyer: f.entry('legal-aid-providers', '法律顾问', 'Lawyer'),
          contractFrom: f.date('聘期起', 'Contract from'), contractTo: f.date('聘期止', 'Contract to'),
          feePaidOn: f.date('补贴支付日期', 'Fee paid on').opt(), visits: f.int('服务次数', 'Visits').opt(),
        },
      },
      'hardship-standard': {
        ...t('经济困难标准', 'Hardship standard'), basis: LEGAL_AID.art(34), published: true,
        inForce: ['from', 'to'], organ: 'decidedBy',
        fields: {
          amount: f.money('金额', 'Amount'), decidedBy: f.organ('确定机关', 'Decided by'), from: f.date('起始日', 'From'),
          to: f.date('截止日', 'To').opt(),
        },
      },
    },
    indicators: {
      'legal-aid.applications': {
        ...t('法律援助申请数', 'Applications'), basis: LEGAL_AID.art(58), kind: 'count',
        of: acts(['apply', 'notified-defence']), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'legal-aid.granted': {
        ...t('法律援助受理(给予)数', 'Granted'), basis: LEGAL_AID.art(58), kind: 'count',
        of: cases(i => i.case.first('grant', 'grant-after-objection', 'notified-defence', 'aid-in-advance') !== undefined),
        periodBy: i => i.case.first('grant', 'grant-after-objection', 'notified-defence', 'aid-in-advance')?.on,
        by: ['organ'], direction: 'up',
      },
      'legal-aid.review-on-time-rate': {
        ...t('按期审查率', 'Reviewed in time'), basis: LEGAL_AID.art(43, 1), kind: 'ratio',
        of: runs('review'), met: isMet, periodBy: endedOrDue,
        by: ['organ'], direction: 'up', target: 1,
      },
      'legal-aid.centres': {
        ...t('法律援助中心数', 'Centres'), basis: [report2022('一(二)五'), LEGAL_AID.art(12)], kind: 'count',
        of: entries('legal-aid-centres'),
        by: ['organ'], direction: 'up',
      },
      'legal-aid.posts': {
        ...t('法律援助机构编制数', 'Posts'), basis: report2022('一(二)五', '5'), kind: 'count',
        of: entries('legal-aid-centres'), sum: i => Number(i.entry.posts), unit: t('名', 'posts'),
        by: ['organ'], direction: 'up',
      },
      'legal-aid.leader-posts-count': {
        ...t('州法律援助中心领导职数', 'Leader posts of the prefecture centre'), basis: report2022('一(二)五'), kind: 'count',
        of: entries('legal-aid-centres', i => isOf(i, 'prefecture')), sum: i => Number(i.entry.leaderPosts ?? 0), by: ['organ'], direction: 'none', unit: t('名', 'posts'),
      },
      'legal-aid.county-leader-posts': {
        ...t('每个县市法律援助中心领导职数', 'Leader posts in each county centre, at least'), basis: report2022('一(二)五'), kind: 'count', least: true,
        of: entries('legal-aid-centres', i => isOf(i, 'county')), sum: i => Number(i.entry.leaderPosts ?? 0), by: ['organ'], direction: 'none', unit: t('名', 'posts'),
      },
      'village-adviser.coverage': {
        ...t('村(社区)法律顾问覆盖率', 'Villages with an adviser'), basis: report2022('三(四)'), kind: 'ratio',
        alias: 'training.village-adviser-coverage',
        of: organs(w => w.allOrgans().filter(o => w.organs.tier(o) === 'village')),
        met: i => i.world.register('village-legal-advisers').on(i.world.period[1]).some(e => e.village === i.organ),
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents: legalAidDocuments,
  },
)
