import { actDay, acts, cases, convention, endedOrDue, f, isMet, law, procedure, report2022, runs, t } from '#kernel'
import e2003 from './2003.ts'
import { adjudicationDocuments } from './documents.ts'

const LAND_DISPUTES = law('土地权属争议调查处理办法', 'unverified')

export default procedure(
  'adjudication',
  {
    ...t('行政裁决(自然资源权属争议)', 'Administrative adjudication of natural-resource title'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('申请之日', 'The day of the application'), editions: [e2003],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'acceptance-late': {
        ...t('逾期受理', 'Acceptance late'), basis: LAND_DISPUTES.art(13, 1),
      },
      'copy-late': {
        ...t('逾期发送副本', 'Copy late'), basis: LAND_DISPUTES.art(13, 2),
      },
      'investigation-late': {
        ...t('逾期调处', 'Proposal late'), basis: LAND_DISPUTES.art(28),
      },
      'submission-late': {
        ...t('逾期报送', 'Put late'), basis: LAND_DISPUTES.art(30, 1),
      },
    },
    registers: {
      'adjudication-items': {
        ...t('行政裁决事项清单', 'Adjudication items'),
        basis: convention('list of duties (优化营商环境条例(2019-10-22) 第六十六条 names adjudication only)'), published: true,
        inForce: ['from', 'to'], organ: 'organ',
        fields: {
          item: f.text('裁决事项', 'Item'), organ: f.organ('机关', 'Organ'), basis: f.text('依据', 'Basis'), from: f.date('起始日', 'From'),
          to: f.date('截止日', 'To').opt(),
        },
      },
    },
    indicators: {
      'adjudication.accepted': {
        ...t('行政裁决受理数', 'Accepted'), basis: report2022('一(六)一'), kind: 'count',
        of: acts('accept'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'adjudication.on-time-rate': {
        ...t('按期办结率', 'In time'), basis: LAND_DISPUTES.art(28), kind: 'ratio',
        of: runs('investigate'), met: isMet, periodBy: endedOrDue,
        by: ['organ'], direction: 'up', target: 1,
      },
      // What was never accepted could not be mediated: rejected applications are left out.
      'adjudication.mediated-rate': {
        ...t('调解结案率', 'Mediated'), basis: LAND_DISPUTES.art(23), kind: 'ratio',
        of: cases(i => i.case.ended && i.case.state !== 'rejected'), met: i => i.case.state === 'mediated', periodBy: i => i.case.stateSince,
        by: ['organ'], direction: 'up',
      },
    },
    documents: adjudicationDocuments,
  },
)
