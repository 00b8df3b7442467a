import { actDay, acts, convention, dueDay, entries, f, isMet, law, procedure, report2022, runs, t } from '#kernel'
import e2011 from './2011.ts'
import { mediationDocuments } from './documents.ts'

const ROAD_RULES = law('道路交通安全法实施条例(2017-10-07)')
const SECURITY = law('治安管理处罚法(2012-10-26)')
const MEDIATION = law('人民调解法(2010-08-28)')

export default procedure(
  'mediation',
  {
    ...t('人民调解与行政调解', 'People’s and administrative mediation'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('申请或者主动调解之日', 'The day the mediation opened'), editions: [e2011],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'mediation-late': {
        ...t('交通调解逾期', 'Traffic mediation late'), basis: ROAD_RULES.art(95),
      },
      'mediated-instead-of-ruling': {
        ...t('以调代罚超范围', 'Mediated outside the law'), basis: SECURITY.art(9),
        rule: c => {
          if (c.first('apply')?.data.kind !== 'administrative-security') return false
          if (c.cases('penalty-ordinary') === undefined && c.cases('penalty-summary') === undefined) return undefined
          const related = [...(c.linked('intake') ?? []), ...(c.linked('nextCase') ?? [])]
          return !related.some(x => x.procedure.startsWith('penalty-'))
        },
      },
      'no-archive': {
        ...t('未立卷归档', 'Not filed'), basis: MEDIATION.art(27),
        rule: c => c.has('close', a => !a.data.archived),
      },
    },
    registers: {
      'mediation-committees': {
        ...t('人民调解委员会', 'People\'s mediation committees'), basis: [MEDIATION.art(8), MEDIATION.art(9), MEDIATION.art(10), MEDIATION.art(34)],
        published: true,
        inForce: ['termFrom', 'termTo'],
        fields: {
          name: f.text('名称', 'Name'), place: f.text('地点', 'Place'),
          setUpBy: f.enum('设立单位', 'Set up by', { village: ['村民委员会', 'Village'], residents: ['居民委员会', 'Residents'], enterprise: ['企业事业单位', 'Enterprise'], township: ['乡镇（街道）', 'Township'], other: ['其他', 'Other'] }),
          members: f.int('咨询委员', 'Members'), hasWomen: f.bool('是否有妇女成员', 'Has women'), termFrom: f.date('任期起', 'Term from'),
          termTo: f.date('任期止', 'Term to'), reportedToCourtOn: f.date('通报基层法院日期', 'Reported to court on').opt(),
        },
      },
      mediators: {
        ...t('人民调解员', 'Mediators'), basis: [MEDIATION.art(13), MEDIATION.art(14)], published: true,
        inForce: ['from', 'to'],
        fields: {
          name: f.text('名称', 'Name'), committee: f.entry('mediation-committees', '调解委员会', 'Committee'),
          kind: f.enum('种类', 'Kind', { member: ['推选产生', 'Member'], hired: ['聘任', 'Hired'] }),
          trainedOn: f.date('培训日期', 'Trained on').opt(), from: f.date('起始日', 'From'), to: f.date('截止日', 'To').opt(),
        },
      },
    },
    indicators: {
      'mediation.cases': {
        ...t('调解案件数', 'Mediations'), basis: [report2022('一(六)一'), MEDIATION.art(27)], kind: 'count',
        of: acts('accept'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'mediation.success-rate': {
        ...t('调解成功率', 'Success rate'), basis: convention('the law is silent'), kind: 'ratio',
        of: acts(['agree', 'fail']), met: i => i.act.act === 'agree', periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'mediation.performance-rate': {
        ...t('协议履行率', 'Agreements performed'), basis: MEDIATION.art(31), kind: 'ratio',
        of: runs('perform'), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up',
      },
      'mediation.confirmed': {
        ...t('司法确认数', 'Confirmed by courts'), basis: MEDIATION.art(33), kind: 'count',
        of: acts('court-rules', i => i.act.data.confirmed === true), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'mediation.committees': {
        ...t('调解委员会数', 'Committees'), basis: MEDIATION.art(10), kind: 'count',
        of: entries('mediation-committees'),
        by: ['organ'], direction: 'up',
      },
    },
    documents: mediationDocuments,
  },
)
