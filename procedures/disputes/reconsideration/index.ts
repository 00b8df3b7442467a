import { type AnyView, convention, f, law, procedure, t } from '#kernel'
import e2018 from './2018.ts'
import e2024 from './2024.ts'
import { reconsiderationDocuments } from './documents.ts'
import { reconsiderationIndicators } from './indicators.ts'

const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECONSIDERATION_2 = law('行政复议法(2017-09-01)')
const RECON_RULES = law('行政复议法实施条例(2007-05-29)')
const LITIGATION = law('行政诉讼法(2017-06-27)')

/** What the application says; the editions lead it to different states, so that their acts have no common type. */
const application = (c: AnyView) => c.first('apply')?.data

export default procedure(
  'reconsideration',
  {
    ...t('行政复议', 'Administrative reconsideration'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening',
    chosenNote: t('收到复议申请之日；2023年法无过渡条款，2024年1月1日前收到的依旧法办理到底（惯例）', 'The day the application was received; the law of 2023 has no transition: what came before 1 January 2024 stays under the older text to the end (convention)'),
    editions: [e2024, e2018],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'accepted-by-silence': {
        ...t('逾期未审查视为受理', 'Accepted by silence'), basis: RECONSIDERATION.art(30, 3),
        editions: ['2024'],
      },
      'copy-late': {
        ...t('逾期发送副本', 'Copy sent late'), basis: [RECONSIDERATION.art(48), RECONSIDERATION.art(54), RECONSIDERATION_2.art(23)],
      },
      'answer-late': {
        ...t('逾期答复', 'Answer late or missing'), basis: [RECONSIDERATION.art(70), RECONSIDERATION.art(82), RECONSIDERATION_2.art(36)],
      },
      'decision-late': {
        ...t('逾期作出复议决定', 'Decision late'), basis: [RECONSIDERATION.art(62), RECONSIDERATION.art(80), RECONSIDERATION_2.art(34)],
      },
      'norm-review-late': {
        ...t('附带审查逾期', 'Attached review late'), basis: [RECONSIDERATION.art(56), RECONSIDERATION.art(58), RECONSIDERATION.art(60)],
        editions: ['2024'],
      },
      'decision-not-performed': {
        ...t('未履行复议决定', 'Decision not performed in time'),
        basis: [RECONSIDERATION.art(77), RECONSIDERATION.art(83), RECONSIDERATION_2.art(37)],
      },
      'opinion-letter-unanswered': {
        ...t('意见书逾期未报', 'Opinion letter unanswered'), basis: [RECONSIDERATION.art(76), RECON_RULES.art(57)],
      },
      'not-copied-to-superior': {
        ...t('未抄告上一级部门', 'Not copied to the superior department'), basis: RECONSIDERATION.art(79, 2),
        editions: ['2024'], rule: c => {
          const respondent = application(c)?.respondent
          if (c.state !== 'closed' || typeof respondent !== 'string' || c.has('copy-to-superior')) return false
          const tree = c.organs()
          return tree && tree.parent(respondent) === c.organ
        },
      },
      'not-published': {
        ...t('复议决定未公开', 'Decision not published'), basis: RECONSIDERATION.art(79, 1),
        editions: ['2024'], rule: c => c.state === 'closed' && application(c)?.actPublished === true && !c.has('publish-decision'),
      },
      'litigation-loses-after-uphold': {
        ...t('维持后败诉', 'Upheld, then lost in court'), basis: LITIGATION.art(26, 2),
        rule: c =>
          c.last('decide')?.data.outcome === 'uphold' ? c.linked('litigation')?.some(suit => suit.last('receive-judgment')?.data.lost === true) : false,
      },
    },
    registers: {
      'reconsideration-committee-members': {
        ...t('行政复议委员会组成人员', 'Reconsideration committee members'), basis: RECONSIDERATION.art(52, 1), published: true,
        inForce: ['from', 'to'],
        fields: {
          name: f.text('名称', 'Name'),
          kind: f.enum('种类', 'Kind', { department: ['政府部门人员', 'Department'], expert: ['专家', 'Expert'], scholar: ['学者', 'Scholar'], other: ['其他', 'Other'] }),
          field: f.text('专业领域', 'Field').opt(), from: f.date('起始日', 'From'), to: f.date('截止日', 'To').opt(),
        },
      },
      'reconsideration-staff': {
        ...t('行政复议人员', 'Reconsideration staff'), basis: [RECONSIDERATION.art(6, 2), RECONSIDERATION_2.art(3, 2)], published: false,
        inForce: ['from', 'to'],
        fields: {
          officer: f.officer('人员', 'Officer'), legalQualification: f.bool('是否取得法律职业资格', 'Legal qualification'),
          preServiceTraining: f.bool('是否接受任前培训', 'Pre service training'), from: f.date('起始日', 'From'), to: f.date('截止日', 'To').opt(),
        },
      },
      'reconsideration-decisions': {
        ...t('行政复议决定书公开清单', 'Published decisions'), basis: RECONSIDERATION.art(79, 1), published: true,
        inForce: ['publishedOn'],
        projected: [{
          procedure: 'reconsideration', on: ['publish-decision'],
          entries: (c, a) => [{ id: c.id, case: c.id, publishedOn: a.on, url: String(a.data.url) }],
        }],
        fields: { case: f.case('案件', 'Case'), publishedOn: f.date('公布日期', 'Published on'), url: f.text('公开网址', 'Url') },
      },
    },
    indicators: reconsiderationIndicators,
    // Revoked, unlawful or invalid: quashed; changed or ordered to be done: changed (第六十三条至第六十八条).
    outcome: c => {
      const decided = c.last('decide')
      const result = String(decided?.data.outcome)
      const kind = ['revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid'].includes(result) ? 'quashed' : ['change', 'order-performance'].includes(result) ? 'changed' : undefined
      return decided && kind ? { edge: 'challengedCase', kind, on: decided.on } : undefined
    },
    documents: reconsiderationDocuments,
  },
)
