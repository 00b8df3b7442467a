import { type AnyAct, type AnyView, actDay, acts as actsOf, cases, days, endedOrDue, entries, f, fen, findings, gateTests, isMet, organs, procedure, runs, surchargeOf, t } from '#kernel'
import e2020 from './2020.ts'
import e2024 from './2024.ts'
import { EX } from './acts.ts'
import { clocks } from './clocks-and-gates.ts'

const surchargeTaken = (c: AnyView) => c.sum('pay', (p: AnyAct) => fen(Number(p.data.surcharge ?? 0)))

/** Every construct of the language once; a tour for newcomers. No office runs it. */
export default procedure(
  'example',
  {
    ...t('示例事项', 'Example'), area: 'digital', openedBy: 'party',
    chosenBy: { firstOf: ['receive', 'note'] }, chosenNote: t('收到申请之日', 'The day the application was received'), editions: [e2024, e2020],
  },
  {
    findings: {
      'decision-late': { ...t('逾期决定', 'Decided late'), basis: EX },
      'not-performed': { ...t('逾期不履行', 'Not performed'), basis: EX },
      'accepted-by-silence': { ...t('逾期视为受理', 'Accepted by silence'), basis: EX, editions: ['2024'] },
      'deemed-renewed': { ...t('视为延续', 'Renewed by silence'), basis: EX },
      'never-inspected': { ...t('未经检查', 'Decided without an inspection'), basis: EX, rule: c => c.has('decide') && !c.has('inspect') },
      'long-open': { ...t('长期未结', 'Under review for more than 180 days'), basis: EX, rule: c => c.state === 'accepted' && c.asOf > c.plus(c.stateSince, days(180, EX)) },
      'overcharged': { ...t('加处超限', 'Surcharge above what had grown'), basis: EX, rule: c => { const p = c.last('pay'); return p !== undefined && surchargeTaken(c) > surchargeOf(c, 'pay', clocks.pay.surcharge, p.on).amount } },
      'notice-forgotten': { ...t('未书面告知', 'A notice was not in writing'), basis: EX, kind: 'observation', rule: c => c.failed('suspension-notice') },
      'mode-changed': { ...t('方式改变', 'The mode changed'), basis: EX, kind: 'observation', editions: ['2024'], rule: c => c.has('accept') && c.first('receive')?.data.mode !== c.last('accept')?.data.mode },
    },
    crossFindings: {
      'twice-in-a-month': {
        ...t('一月内重复', 'Twice within thirty days'), basis: EX, key: c => (c.has('decide') ? c.organ : undefined),
        rule: group => group.slice(1).flatMap((c, i) => {
          const [before, now] = [group[i]!.last('decide')!, c.last('decide')!]
          return now.on <= c.plus(before.on, days(30, EX)) ? [{ cases: [group[i]!.id, c.id], organ: c.organ, on: now.on }] : []
        }),
      },
    },
    organFindings: {
      'plan-unmet': { ...t('计划未执行', 'Planned and not done'), basis: EX, rule: w => w.register('example-plan').all().filter(e => String(e.by) < w.asOf && !w.cases('example').some(c => c.organ === e.organ)).map(e => ({ organ: String(e.organ), on: String(e.by) })) },
    },
    registers: {
      'example-officers': {
        ...t('示例执法人员', 'Example officers'), basis: EX, published: true, inForce: ['from', 'to'], except: ['suspendedFrom', 'suspendedTo'], not: { field: 'status', values: ['revoked'] }, organ: 'organ',
        fields: { organ: f.organ('机关', 'Organ'), from: f.date('自', 'From'), to: f.date('至', 'To').opt(), suspendedFrom: f.date('暂扣自', 'Suspended from').opt(), suspendedTo: f.date('暂扣至', 'Suspended to').opt(), status: f.enum('状态', 'Status', { valid: ['有效', 'Valid'], revoked: ['吊销', 'Revoked'] }) },
      },
      'example-permits': {
        ...t('示例证照', 'Example permits'), basis: EX, published: true, inForce: ['from', 'to'], fields: { from: f.date('自', 'From'), to: f.date('至', 'To').opt() },
        projected: [{ procedure: 'example', on: ['decide', 'close'], entries: (c, a, current) => (a.act === 'decide' ? [{ id: c.id, from: a.on }] : [current(c.id)].flatMap(e => (e ? [{ ...e, to: a.on }] : []))) }],
      },
      'example-thresholds': { ...t('示例听证标准', 'Example thresholds'), basis: EX, published: true, fields: { amount: f.money('金额', 'Amount'), verified: f.bool('已核对', 'Verified') } },
      'example-plan': { ...t('示例计划', 'Example plan'), basis: EX, published: false, organ: 'organ', fields: { organ: f.organ('机关', 'Organ'), by: f.date('完成期限', 'By') } },
    },
    indicators: {
      'example.on-time': { ...t('按期决定率', 'Decided on time'), kind: 'ratio', basis: EX, of: runs(['decide', 'decide-urgent']), met: isMet, periodBy: endedOrDue, by: ['organ', 'county'], target: 1, direction: 'up' },
      'example.received': { ...t('收到件数', 'Received'), kind: 'count', basis: EX, of: actsOf('receive'), periodBy: actDay, by: ['organ', 'mode'], breakdown: i => String(i.act.data.mode), direction: 'none' },
      'example.fines': { ...t('罚款金额', 'Fines'), kind: 'money', basis: EX, of: actsOf('decide'), sum: i => Number(i.act.data.fine), periodBy: actDay, by: ['organ'], direction: 'none', neverTarget: true, unit: t('元', 'yuan') },
      'example.days': { ...t('平均办理工作日', 'Working days taken'), kind: 'duration', basis: EX, of: runs('decide', i => i.run.status === 'met'), sum: i => i.case.calendar.workdaysAfterUpTo(i.run.start, i.run.stoppedOn ?? i.run.start), periodBy: endedOrDue, by: ['organ'], direction: 'down' },
      'example.paid-share': { ...t('缴款率', 'Share of fines paid'), kind: 'ratio', basis: EX, of: cases(i => i.case.has('decide')), sum: i => [i.case.sum('pay', p => p.data.amount), i.case.sum('decide', d => d.data.fine)], by: ['organ'], direction: 'up', print: 0 },
      'example.pending': { ...t('未结件', 'Pending'), kind: 'count', basis: EX, of: cases(i => i.case.state === 'accepted'), by: ['organ'], direction: 'down' },
      'example.organs-late': { ...t('逾期机关数', 'Organs with a late decision'), kind: 'count', basis: EX, of: findings('decision-late'), distinct: i => i.case.organ, periodBy: i => i.on, by: ['county'], direction: 'down' },
      'example.two-officers': { ...t('两人检查率', 'Inspected by two'), kind: 'ratio', basis: EX, of: gateTests('two-officers'), met: i => i.held, periodBy: actDay, by: ['organ'], direction: 'up' },
      'example.officers': { ...t('持证人数', 'Officers with a certificate'), kind: 'count', basis: EX, of: entries('example-officers'), by: ['organ'], direction: 'none' },
      'example.certified': { ...t('持证人数（别名）', 'Officers with a certificate (alias)'), kind: 'count', basis: EX, of: entries('example-officers'), by: ['organ'], direction: 'none', alias: 'example.officers' },
      'example.organs-at-work': { ...t('有办件机关比例', 'Organs that received anything'), kind: 'ratio', basis: EX, of: organs(w => w.allOrgans()), met: i => i.world.cases('example').some(c => c.organ === i.organ), by: ['county'], direction: 'none' },
    },
  },
)
