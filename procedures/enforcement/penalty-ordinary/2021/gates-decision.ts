import { fen, type GatesOf, law, t, workdays } from '#kernel'
import { atMost, entriesFor, heaviest, kindsOf, owesHearing } from '#procedures/_shared/penalty.ts'
import { handlers, reviewApplies, spared } from '../record.ts'
import type { Acts } from './acts.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const MARKET_HEARING = law('市场监督管理行政处罚听证办法(2021-07-02)')
const DISCRETION = law('国办发〔2022〕27号')
const XINJIANG_DISCRETION = law('新疆维吾尔自治区规范行政裁量权办法(2019-12-17)')

const sevenWorkingDays = workdays(7, PENALTY.art(64, 1, 2))
const exempting: Readonly<Record<string, string | undefined>> = { 'no-penalty-minor': 'exempt-minor', 'no-penalty-first': 'exempt-first' }

/** What must hold from the notice to the decision. */
export const decisionGates = {
  'notice-complete': {
    ...t('告知内容完整', 'Notice complete'), basis: [PENALTY.art(44), PENALTY.art(62)], severity: 'block',
    remedy: t('补全事实、理由、依据和权利后重新告知', 'Tell facts, reasons, basis and rights'),
    rule: (_c, a) => a.data.facts_reasons_basis && a.data.rights_told,
  },
  'hearing-right-told': {
    ...t('告知听证权', 'Hearing right told'), basis: [PENALTY.art(63), MARKET_HEARING.art(5)], severity: 'block',
    remedy: t('告知听证权利', 'Tell the right to a hearing'),
    rule: (c, a) => {
        if (a.data.hearing_applies) return a.data.hearing_right_told
        if (owesHearing(a.data.kinds)) return false
        const party = c.last('file')?.data.party_kind
        return c.register('hearing-thresholds')?.on(a.on).filter(e => e.organ === c.organ && e.party_kind === party)
          .every(e => fen(a.data.fine) < fen(Number(e.fine_from)) && (a.data.confiscation === undefined || fen(a.data.confiscation) < fen(Number(e.confiscation_from))))
      },
  },
  'hearing-request-in-time': {
    ...t('听证要求未逾期', 'Hearing asked in time'), basis: PENALTY.art(64), severity: 'finding',
    rule: (c, a) => c.run('request-hearing') !== undefined && c.inTime('request-hearing', a),
  },
  'hearing-notice-7-days': {
    ...t('听证七日前通知', 'Hearing notified 7 days before'), basis: [PENALTY.art(64), PENALTY.art(85)], severity: 'block',
    remedy: t('听证日改在通知七个工作日以后', 'Set the hearing on or after the seventh working day'),
    rule: (c, a) => {
        const told = a.act === 'notify-hearing' ? a.on : c.last('notify-hearing')?.on
        return told === undefined || (a.act === 'notify-hearing' ? a.data.hearing_on ?? a.on : a.on) >= c.plus(told, sevenWorkingDays)
      },
  },
  'hearing-notified': {
    ...t('已通知听证', 'Hearing was notified'), basis: PENALTY.art(64), severity: 'block',
    remedy: t('先通知听证的时间、地点', 'Notify the hearing first'),
    rule: c => c.has('notify-hearing'),
  },
  'presiding-not-investigator': {
    ...t('主持人非本案调查人员', 'Presiding officer did not investigate'), basis: [PENALTY.art(64), MARKET_HEARING.art(11)], severity: 'block',
    remedy: t('指定非本案调查人员主持', 'Appoint somebody who did not investigate'),
    rule: (c, a) => !handlers(c).has(a.data.presiding ?? ''),
  },
  'hearing-public': {
    ...t('听证公开', 'Hearing public'), basis: PENALTY.art(64), severity: 'block',
    remedy: t('公开举行，或者写明不公开的法定事由', 'Hold it in public, or name the lawful ground'),
    rule: (_c, a) => a.data.public || a.data.closed_ground !== 'none',
  },
  'hearing-record': {
    ...t('听证笔录', 'Hearing record signed'), basis: PENALTY.art(64), severity: 'block',
    remedy: t('笔录交当事人核对签字，拒签的由主持人注明', 'Have the record signed, or note the refusal'),
    rule: (_c, a) => a.data.record_signed,
  },
  'notified-before-decision': {
    ...t('决定前已告知', 'Notified before decision'), basis: [PENALTY.art(44), PENALTY.art(62)], severity: 'block',
    remedy: t('先告知拟处罚的内容、事实、理由、依据和权利', 'Notify the penalty in full first'),
    rule: (c, a) => a.data.outcome !== 'penalty' || (c.has('notify', n => n.data.facts_reasons_basis && n.data.rights_told) &&
        kindsOf(a.data.kinds).every(k => kindsOf(c.last('notify')?.data.kinds).includes(k))),
  },
  'defence-window-over': {
    ...t('申辩期届满', 'Defence time over'), basis: [PENALTY.art(45), PENALTY.art(62), MARKET_PENALTY.art(57)], severity: 'block',
    remedy: t('等陈述申辩、听证期限届满，或者当事人行使、明确放弃权利', 'Wait until the time is over, or the right is used or waived'),
    rule: (c, a) => a.data.outcome !== 'penalty' || (
        (c.ranOut('state-defence', a) || c.has('defend') || c.has('request-hearing') || c.has('waive', w => w.data.defence && w.data.signed)) &&
        (c.run('request-hearing') === undefined || c.ranOut('request-hearing', a) || c.has('request-hearing') || c.has('waive', w => w.data.hearing && w.data.signed))),
  },
  'defence-checked': {
    ...t('已复核申辩', 'Defence checked'), basis: [PENALTY.art(45), PENALTY.art(62)], severity: 'block',
    remedy: t('复核当事人的申辩', 'Check the defence'),
    rule: c => !c.has('defend') || c.since('defend').has('review-defence'),
  },
  'hearing-if-asked': {
    ...t('要求听证已举行', 'Hearing held if asked'), basis: [PENALTY.art(63), PENALTY.art(65)], severity: 'block',
    remedy: t('先举行听证', 'Hold the hearing first'),
    rule: c => c.all('request-hearing').filter(r => !c.failedActs('hearing-request-in-time').some(x => x.index === r.index))
        .every(r => c.after(r).has('hold-hearing') || c.after(r).has('end-hearing')),
  },
  'legal-review-passed': {
    ...t('法制审核通过', 'Legality review passed'), basis: [PENALTY.art(58), THREE_SYSTEMS.item('第(十二)项')], severity: 'block',
    remedy: t('先经法制审核通过', 'Have the legality review passed first'),
    rule: (c, a) => !reviewApplies(c, a) || c.last('legal-review')?.data.outcome === 'passed',
  },
  'review-after-hearing': {
    ...t('听证后审核', 'Review after the hearing'), basis: [PENALTY.art(58), MARKET_PENALTY.art(50)], severity: 'block',
    remedy: t('听证后再送法制审核', 'Review again after the hearing'),
    rule: (c, a) => a.data.outcome !== 'penalty' || !c.has('hold-hearing') || c.since('hold-hearing').has('legal-review', r => r.data.outcome === 'passed'),
  },
  'collective-discussion': {
    ...t('集体讨论', 'Collective discussion'), basis: [PENALTY.art(57), MARKET_PENALTY.art(60)], severity: 'block',
    remedy: t('由负责人集体讨论决定', 'Let the responsible persons discuss it'),
    rule: (c, a) => a.data.outcome !== 'penalty' || !a.data.major || c.has('discuss'),
  },
  'not-heavier-after-defence': {
    ...t('不得因申辩加重', 'Not heavier after a defence'), basis: [PENALTY.art(45), MARKET_PENALTY.art(58)], severity: 'block',
    remedy: t('不得因申辩、听证加重，减至告知以内', 'Keep within what was notified'),
    rule: (c, a) => {
        if (!c.has('defend') && !c.has('request-hearing') && !c.has('hold-hearing')) return true
        const told = c.last('notify')?.data
        const both = a.data.confiscation !== undefined && told?.confiscation !== undefined
        return told === undefined || (atMost(a.data.fine, told.fine) && (!both || atMost(a.data.confiscation, told.confiscation)) && heaviest(a.data.kinds) <= heaviest(told.kinds))
      },
  },
  'benchmark-stated': {
    ...t('载明裁量基准适用', 'Benchmark stated'), basis: [DISCRETION.item('第(十二)项'), PENALTY.art(34), XINJIANG_DISCRETION.art(15)], severity: 'finding',
    rule: (c, a) => {
        if (a.data.outcome !== 'penalty') return true
        const register = c.register('discretion-benchmarks')
        if (!register) return undefined
        const entries = entriesFor(register, a.data.power, a.on)
        const named = entries.find(e => e.id === a.data.benchmark)
        if (!named) return entries.length === 0
        const within = (named.fine_min === undefined || fen(a.data.fine) >= fen(Number(named.fine_min))) && (named.fine_max === undefined || fen(a.data.fine) <= fen(Number(named.fine_max)))
        return within || a.data.benchmark_deviation !== 'none'
      },
  },
  'leniency-on-list': {
    ...t('免罚有清单依据', 'Leniency on the list'), basis: [PENALTY.art(33), DISCRETION.item('第(六)项')], severity: 'finding',
    rule: (c, a) => {
        const kind = exempting[a.data.outcome]
        if (kind === undefined) return true
        const register = c.register('leniency-list')
        if (!register) return undefined
        const entries = entriesFor(register, a.data.power, a.on, e => e.kind === kind)
        if (entries.length === 0) return true
        if (!entries.some(e => e.id === a.data.leniency_item)) return false
        return kind !== 'exempt-first' || spared(c, a)
      },
  },
  'order-correction': {
    ...t('责令改正', 'Correction ordered'), basis: PENALTY.art(28), severity: 'finding',
    rule: (_c, a) => a.data.outcome === 'no-penalty-not-proven' || a.data.correction_ordered,
  },
  'educated-when-spared': {
    ...t('不罚须教育', 'Educated when spared'), basis: [PENALTY.art(33), MARKET_PENALTY.art(61)], severity: 'finding',
    rule: (_c, a) => a.data.outcome === 'penalty' || a.data.outcome === 'no-penalty-not-proven' || a.data.educated,
  },
  'decision-document-complete': {
    ...t('决定书要素齐全', 'Decision document complete'), basis: PENALTY.art(59), severity: 'block',
    remedy: t('补全决定书法定要素', 'Complete the document'),
    rule: (_c, a) => a.data.document_complete,
  },
} satisfies Partial<GatesOf<Acts>>
