import { convention, f, filled, law, procedure, t } from '#kernel'
import e2005 from './2005.ts'
import e2022 from './2022.ts'
import { petitionDocuments } from './documents.ts'
import { petitionIndicators } from './indicators.ts'

const PETITIONS = law('信访工作条例(2022-02-25)')
const OLD_PETITIONS = law('信访条例(2005-01-10)')

/** A path other than an opinion or a suggestion: the matter goes into another procedure. */
const leadsElsewhere = (path: string | undefined): boolean => path !== undefined && path !== 'petition-opinion' && path !== 'suggestion'

export default procedure(
  'petition',
  {
    ...t('信访事项', 'Petition matter'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening',
    chosenNote: t('登记之日；条例未规定过渡，2022年5月1日前登记的按旧条例办理到底（惯例）', 'The day of registration; the text has no transition: what was registered before 1 May 2022 stays under the older text to the end (convention)'),
    editions: [e2022, e2005],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'referral-late': {
        ...t('逾期转送交办', 'Referral late'), basis: [PETITIONS.art(22, 1), OLD_PETITIONS.art(21)],
      },
      'notice-late': {
        ...t('逾期告知受理', 'Notice of acceptance late'),
        basis: [PETITIONS.art(23), PETITIONS.art(44, undefined, 3), OLD_PETITIONS.art(21, 2), OLD_PETITIONS.art(22, 2)],
      },
      'handling-late': {
        ...t('逾期办结', 'Handled late'), basis: [PETITIONS.art(34), PETITIONS.art(45, undefined, 1), OLD_PETITIONS.art(33)],
      },
      'review-late': {
        ...t('逾期复查', 'Review late'), basis: [PETITIONS.art(35), OLD_PETITIONS.art(34)],
      },
      'rereview-late': {
        ...t('逾期复核', 'Re-review late'), basis: [PETITIONS.art(36), OLD_PETITIONS.art(35)],
      },
      'feedback-late': {
        ...t('交办逾期反馈', 'Feedback late'), basis: [PETITIONS.art(22, 1, 3), OLD_PETITIONS.art(21, 1, 4)],
      },
      'suggestion-not-answered': {
        ...t('改进建议未反馈', 'Suggestion to improve unanswered'), basis: [PETITIONS.art(40, 4), OLD_PETITIONS.art(36, 2)],
        rule: c => {
          const suggested = c.last('suggest-improvement')
          return c.edition === '2022' && c.state === 'closed' && suggested !== undefined && !c.after(suggested).has('improvement-feedback')
        },
      },
      'diverted-without-child': {
        ...t('导入程序无后续案件', 'Diverted, nothing opened'), basis: [PETITIONS.art(31), PETITIONS.art(28, 2)],
        editions: ['2022'], rule: c =>
          c.all('divert', 'notify').some(a => (a.act === 'divert' || leadsElsewhere(a.data.path)) && !filled(a.data.child) && !filled(a.data.toOrgan)),
      },
      'not-registered': {
        ...t('未登记', 'Not registered'), basis: [PETITIONS.art(22, 1), PETITIONS.art(44, undefined, 1)],
        rule: c => c.acts().length > 0 && c.acts()[0]?.act !== 'register',
      },
    },
    registers: {
      'petition-channels': {
        ...t('信访渠道公布', 'Published channels'), basis: [PETITIONS.art(18, 1), OLD_PETITIONS.art(9)], published: true,
        inForce: ['from'],
        fields: {
          kind: f.enum('类别', 'Kind', { online: ['网上信访', 'Online'], letter: ['书信', 'Letter'], phone: ['电话', 'Phone'], visit: ['走访', 'Visit'] }),
          address: f.text('地址', 'Address'), times: f.text('接待时间', 'Times').opt(), from: f.date('起始日', 'From'),
        },
      },
      'petition-annual-report': {
        ...t('信访情况年度报告', 'Annual petition report'), basis: [PETITIONS.art(41, 1), OLD_PETITIONS.art(39)], published: false,
        fields: {
          year: f.int('年度', 'Year'), document: f.document('文件', 'Document'), fields: f.text('事项领域', 'Fields').opt(),
          organsMostNamed: f.text('反映较多的机关', 'Organs most named').opt(),
        },
      },
    },
    indicators: petitionIndicators,
    documents: petitionDocuments,
  },
)
