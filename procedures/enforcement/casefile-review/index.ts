import { actDay, acts, convention, dueDay, isMet, law, procedure, report2022, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2021 from './2021.ts'
import { documents } from './documents.ts'
import { unreviewed } from './record.ts'

const GUANGDONG_CASEFILES = law('广东省行政执法案卷评查办法(2016-12-26)')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')
const PENALTY = law('行政处罚法(2021-01-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政执法案卷评查: Review of enforcement case files. */
export default procedure(
  'casefile-review',
  {
    ...t('行政执法案卷评查', 'Review of enforcement case files'), area: 'enforcement', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('制定评查方案之日', 'The day of the plan'),
    editions: [e2021],
  },
  {
    findings: {
      'yearly-review-overrun': {
        ...t('逾期：年度评查', 'Overrun: Yearly review'), basis: [GUANGDONG_CASEFILES.art(6), INNER_MONGOLIA_SUPERVISION.art(19), convention('for the day')],
      },
      'recheck-overrun': {
        ...t('逾期：复核期限', 'Overrun: Recheck'), basis: GUANGDONG_CASEFILES.art(12),
      },
      'rectify-overrun': {
        ...t('逾期：整改期限', 'Overrun: Rectification'), basis: GUANGDONG_CASEFILES.art(21),
      },
      'record-contradicts-mark': {
        ...t('系统记录与评分不符', 'Record contradicts the mark'), basis: GUANGDONG_CASEFILES.art(17),
        rule: c => {
          const spared = c.all('mark').filter(m => m.data.veto === 'none').map(m => c.case(m.data.case))
          return spared.some(f => f?.failures().some(x => x.severity === 'block')) || (spared.includes(undefined) ? undefined : false)
        },
      },
    },
    organFindings: {
      'no-yearly-review': {
        ...t('全年未评查', 'No review in the year'), basis: [GUANGDONG_CASEFILES.art(6), INNER_MONGOLIA_SUPERVISION.art(19)],
        rule: unreviewed,
      },
    },
    indicators: {
      'enforcement.file-review-count': {
        ...t('案卷评查次数', 'Case-file reviews held'), kind: 'count', basis: [PENALTY.art(75), THREE_SYSTEMS.item('第(十九)项'), report2022('一(七)1')],
        of: acts('feed-back'), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'casefile.reviewed-count': {
        ...t('评查案卷数', 'Files reviewed'), kind: 'count', basis: [THREE_SYSTEMS.item('第(十九)项'), report2022('一(七)1')],
        of: acts('mark'), distinct: i => String(i.act.data.case), periodBy: actDay,
        by: ['organ'], direction: 'none',
      },
      'casefile.pass-rate': {
        ...t('案卷合格率', 'Files that pass'), kind: 'ratio', basis: GUANGDONG_CASEFILES.art(16),
        of: acts('mark'), met: i => i.act.data.grade !== 'fail', periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'casefile.excellent-rate': {
        ...t('案卷优秀率', 'Excellent files'), kind: 'ratio', basis: GUANGDONG_CASEFILES.art(16),
        of: acts('mark'), met: i => i.act.data.grade === 'excellent', periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'casefile.rectified-rate': {
        ...t('评查问题整改率', 'Rectified in time'), kind: 'ratio', basis: GUANGDONG_CASEFILES.art(21),
        of: runs('rectify', hasEnded), met: isMet, periodBy: dueDay,
        by: ['organ'], direction: 'up', target: 1,
      },
    },
    documents,
  },
)
