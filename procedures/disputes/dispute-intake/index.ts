import { actDay, acts, cases, convention, entries, f, law, procedure, report2022, t } from '#kernel'
import e2022 from './2022.ts'
import { intakeDocuments } from './documents.ts'

const PETITIONS = law('信访工作条例(2022-02-25)')

export default procedure(
  'dispute-intake',
  {
    ...t('社会矛盾纠纷调处中心一站式受理', 'One-stop intake of disputes'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('接待登记之日', 'The day of intake'), editions: [e2022],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'sent-away-without-receipt': {
        ...t('未出具回执', 'No receipt'), basis: [PETITIONS.art(23, 2), PETITIONS.art(44)],
      },
      'triage-late': {
        ...t('逾期分流', 'Led on late'), basis: PETITIONS.art(22, 1),
      },
      'nobody-took-it': {
        ...t('无人接收', 'Nobody took it'), basis: [PETITIONS.art(24), PETITIONS.art(28, 1)],
      },
      'passed-round': {
        ...t('推诿转圈', 'Passed round'), basis: PETITIONS.art(28, 1),
        rule: c => {
          const led = c.all('triage', 're-triage')
          return led.length >= 3 || new Set(led.map(a => a.data.channels)).size < led.length // third time, or the same way twice: 第二十八条第一款 forbids passing round
        },
      },
      'child-gone-quiet': {
        ...t('子案件停滞', 'Child at rest'), basis: convention('the law is silent'),
        rule: c => (c.ended ? false : c.linked('children')?.some(child => child.runs().some(r => r.status === 'overrun' && r.stoppedBy === null))),
      },
    },
    registers: {
      'one-stop-centres': {
        ...t('社会矛盾纠纷调处中心', 'One-stop centres'), basis: [report2022('一(六)二'), PETITIONS.art(18, 3)], published: true,
        inForce: ['from'], organ: 'county',
        fields: {
          name: f.text('名称', 'Name'), county: f.organ('县（市）', 'County'), address: f.text('地址', 'Address'), hours: f.text('工作时间', 'Hours'),
          resident: f.text('常驻单位', 'Resident'), onCall: f.text('随驻单位', 'On call').opt(), from: f.date('起始日', 'From'),
        },
      },
    },
    indicators: {
      'intake.received': {
        ...t('中心受理数', 'Intakes'), basis: report2022('一(六)二'), kind: 'count',
        of: acts('intake'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'intake.by-channel': {
        ...t('分流去向', 'Where led'), basis: report2022('一(六)二'), kind: 'count',
        of: acts('triage'), periodBy: actDay, breakdown: i => String(i.act.data.channels),
        by: ['organ'], direction: 'up',
      },
      'intake.receipt-rate': {
        ...t('回执率', 'Receipts'), basis: PETITIONS.art(23, 2), kind: 'ratio',
        of: acts('intake'), met: i => i.case.has('give-receipt', r => r.on === i.act.on), periodBy: actDay,
        by: ['organ'], direction: 'up', target: 1,
      },
      'petition.centre-service-count': {
        ...t('调处中心服务事项数', 'Services offered in the centres'), basis: report2022('一(六)二'), kind: 'count',
        // Resident bodies are listed in one text, as the signboard has them.
        of: entries('one-stop-centres'), sum: i => String(i.entry.resident).split(/[、，,；;]/).filter(s => s.trim() !== '').length, by: ['organ'], direction: 'none',
      },
      'intake.resolved-rate': {
        ...t('化解率', 'Resolved'), basis: convention('the law is silent'), kind: 'ratio',
        of: cases(i => i.case.has('close')), met: i => i.case.linked('children')?.every(child => child.ended), periodBy: i => i.case.last('close')?.on,
        by: ['organ'], direction: 'up',
      },
    },
    documents: intakeDocuments,
  },
)
