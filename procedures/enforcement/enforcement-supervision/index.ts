import { actDay, acts, dueDay, isMet, law, procedure, report2022, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2021 from './2021.ts'
import e2026 from './2026.ts'
import { documents } from './documents.ts'
import { repeated, uncorrected } from './record.ts'

const LIAONING_SUPERVISION = law('辽宁省行政执法监督规定', 'model')
const SICHUAN_SUPERVISION = law('四川省行政执法监督条例', 'model')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)', 'model')
const JILIN_SUPERVISION = law('吉林省行政执法监督条例')
const GUANGDONG_CASEFILES = law('广东省行政执法案卷评查办法(2016-12-26)', 'model')
const PENALTY = law('行政处罚法(2021-01-22)')

/** 行政执法监督（含投诉举报、整改纠错）: Supervision of enforcement (complaints, rectification, correction of mistakes). */
export default procedure(
  'enforcement-supervision',
  {
    ...t('行政执法监督（含投诉举报、整改纠错）', 'Supervision of enforcement (complaints, rectification, correction of mistakes)'), area: 'enforcement', openedBy: 'officer', chosenBy: 'opening',
    chosenNote: t('收到线索之日', 'The day the clue was received'),
    editions: [e2026, e2021],
  },
  {
    findings: {
      'handle-complaint-overrun': {
        ...t('逾期：投诉举报处理期限', 'Overrun: Complaint handled and answered'), basis: { ...LIAONING_SUPERVISION.art(19), note: 'model, convention' },
      },
      'notify-organ-overrun': {
        ...t('逾期：通知被监督机关期限', 'Overrun: Organ notified'), basis: SICHUAN_SUPERVISION.art(32),
      },
      'organ-explains-overrun': {
        ...t('逾期：书面说明期限', 'Overrun: Organ explains'), basis: SICHUAN_SUPERVISION.art(32),
      },
      'rectify-overrun': {
        ...t('逾期：整改报告期限', 'Overrun: Rectify and report'), basis: [SICHUAN_SUPERVISION.art(34), INNER_MONGOLIA_SUPERVISION.art(28), { ...JILIN_SUPERVISION.art(29), note: 'has 30 working days' }],
      },
      'recheck-overrun': {
        ...t('逾期：复查期限', 'Overrun: Recheck'), basis: SICHUAN_SUPERVISION.art(34),
      },
      'carry-out-decision-overrun': {
        ...t('逾期：执行监督决定期限', 'Overrun: Decision carried out and reported'), basis: GUANGDONG_CASEFILES.art(22),
      },
      'unlawful-not-corrected': {
        ...t('违法行为未纠正', 'Unlawful act not corrected'), basis: [PENALTY.art(75), PENALTY.art(76)],
        rule: uncorrected,
      },
      'complainant-exposed': {
        ...t('泄露投诉人', 'Complainant exposed'), basis: { ...SICHUAN_SUPERVISION.art(8), note: 'model, unverified' },
      },
    },
    organFindings: {
      'repeated-mistake': {
        ...t('同类违法重复发生', 'The same mistake again'), basis: PENALTY.art(75),
        rule: repeated,
      },
    },
    indicators: {
      'supervision.count': {
        ...t('执法监督案件数', 'Supervision cases'), kind: 'count', basis: [PENALTY.art(75), report2022('一(七)1')],
        of: acts('open'), periodBy: actDay, breakdown: i => i.case.first('receive')?.data.source,
        by: ['organ'], direction: 'none',
      },
      'supervision.complaint-count': {
        ...t('投诉举报数', 'Complaints'), kind: 'count', basis: PENALTY.art(75),
        of: acts('receive', i => i.act.data.source === 'complaint' || i.act.data.source === 'report'), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'supervision.corrected-count': {
        ...t('监督纠错数', 'Corrected through supervision'), kind: 'count', basis: PENALTY.art(75),
        of: acts('report-rectified'), periodBy: actDay, breakdown: i => i.case.last('issue-notice')?.data.measure,
        by: ['organ'], direction: 'none',
      },
      'supervision.rectified-on-time-rate': {
        ...t('按时整改率', 'Rectified on time'), kind: 'ratio', basis: { ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' },
        of: runs('rectify', hasEnded), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up', target: 1,
      },
      'supervision.answered-on-time-rate': {
        ...t('投诉按时答复率', 'Answered on time'), kind: 'ratio', basis: LIAONING_SUPERVISION.art(19),
        of: runs('handle-complaint', hasEnded), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents,
  },
)
