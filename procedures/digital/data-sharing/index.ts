import { type AnyView, actDay, acts, cases, entries, filled, firstOf, isMet, law, procedure, report2022, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2025 from './2025.ts'
import documents from './documents.ts'
import registers from './registers.ts'

const GX = law('政务数据共享条例(2025-05-28)', 'unverified')
const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

const replies = ['agree', 'refuse']
const firstReply = (c: AnyView) => c.acts().find(x => replies.includes(x.act))

export default procedure(
  'data-sharing',
  {
    ...t('政务数据共享申请', 'Request to share government data'),
    area: 'digital', openedBy: 'organ',
    chosenBy: firstOf('request', 'draft'), chosenNote: t('提出申请之日（惯例）', 'The day of the request (convention)'),
    editions: [e2025],
  },
  {
    documents,
    registers,
    indicators: {
      'digital.systems-migrated-count': {
        ...t('迁移上云系统数', 'Systems moved to the cloud and accepted'), kind: 'count', basis: GY.item('(二十九)'),
        of: entries('information-systems', i => i.entry.hosting === 'cloud' && filled(i.entry.acceptedOn)), periodBy: i => String(i.entry.acceptedOn),
        by: ['organ'], direction: 'none',
      },
      'digital.sharing-reply-in-time-rate': {
        ...t('共享申请按期答复率', 'Sharing requests answered in time'), kind: 'ratio', basis: GX.whole(),
        of: runs(['reply-unconditional', 'reply-conditional'], hasEnded), met: isMet, periodBy: i => i.run.startedBy.on,
        by: ['organ'], target: 1, direction: 'up',
      },
      'digital.sharing-refusal-rate': {
        ...t('共享申请拒绝率', 'Sharing requests refused'), kind: 'ratio', basis: GY.item('(三十)'),
        of: cases(i => firstReply(i.case) !== undefined), met: i => firstReply(i.case)?.act === 'refuse', periodBy: i => firstReply(i.case)?.on,
        by: ['organ'], direction: 'down',
      },
      'credit.platform-trial-date': {
        ...t('信用平台试运行年月', 'Month the credit platform went on trial'), kind: 'count',
        basis: report2022('一(七)三'), unit: t('年月', 'year and month'),
        of: entries('information-systems', i => String(i.entry.name).includes('信用信息共享平台') && filled(i.entry.acceptedOn)), periodBy: i => String(i.entry.acceptedOn),
        sum: i => Number(String(i.entry.acceptedOn).slice(0, 7).replace('-', '')), least: true, by: ['organ'], direction: 'none',
      },
      'digital.survey-count': {
        ...t('数字政府调研数', 'Surveys on digital government'), kind: 'count', basis: report2022('一(八)'),
        // On record where they were published: no register of surveys is kept.
        of: acts(['publish', 'release'], i => i.case.acts().some(x => x.act === 'form' && /数字政府.*调研|调研.*数字政府/.test(String(x.data.title))), 'publication'), periodBy: actDay, by: ['organ'], direction: 'none',
      },
    },
  },
)
