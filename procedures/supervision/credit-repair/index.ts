import { entries, filled, isMet, law, procedure, runs, t } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import e2023 from './2023.ts'
import e2026 from './2026.ts'
import documents from './documents.ts'
import registers from './registers.ts'

const XF26 = law('信用修复管理办法 国家发展改革委令第36号', 'unverified')
const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')
const YS = law('优化营商环境条例(2019-10-22)')

export default procedure(
  'credit-repair',
  {
    ...t('信用修复', 'Repair of an organisation\'s adverse credit record'),
    area: 'supervision', openedBy: 'party', chosenBy: 'opening', chosenNote: t('申请之日（惯例）', 'The day of the application (convention)'),
    editions: [e2026, e2023],
  },
  {
    documents,
    registers,
    indicators: {
      'credit.repair-in-time-rate': {
        ...t('信用修复按期办结率', 'Repairs decided in time'), kind: 'ratio', basis: FA.whole(),
        of: runs('decide-repair', hasEnded), met: isMet, periodBy: i => i.case.first('apply')?.on,
        by: ['organ'], target: 1, direction: 'up',
      },
      'credit.published-past-longest': {
        ...t('超期公示记录数', 'Records published past their longest period'), kind: 'count', basis: XF26.whole(),
        of: entries('credit-records', i => i.entry.status === 'published' && String(i.entry.longestUntil) < i.world.period[1]),
        by: ['organ'], target: 0, direction: 'down',
      },
      'credit.promises-kept-rate': {
        ...t('政府承诺兑现率', 'Promises kept'), kind: 'ratio', basis: YS.art(31),
        of: entries('government-promises', i => filled(i.entry.due) && String(i.entry.due) < i.world.asOf), met: i => ['yes', 'changed-by-law'].includes(String(i.entry.kept)),
        periodBy: i => String(i.entry.due), by: ['organ'], target: 1.0, direction: 'up',
      },
    },
  },
)
