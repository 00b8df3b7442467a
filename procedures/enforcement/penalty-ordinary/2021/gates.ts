import { convention, days, fen, filled, law, t, workdays, years } from '#kernel'
import { withClocks } from './clocks.ts'
import { allCertified, powerHeld, twoPeople } from '#procedures/_shared/enforcement.ts'
import { atMost, entriesFor, heaviest, kindsOf, owesHearing } from '#procedures/_shared/penalty.ts'
import { handlers, performed, reviewApplies, spared } from '../record.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')
const MARKET_HEARING = law('市场监督管理行政处罚听证办法(2021-07-02)')
const DISCRETION = law('国办发〔2022〕27号')
const XINJIANG_DISCRETION = law('新疆维吾尔自治区规范行政裁量权办法(2019-12-17)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')
const FINE_COLLECTION = law('罚款决定与罚款收缴分离实施办法(1997-11-17)')

/** From this day on a first reviewer needs the national legal qualification (行政处罚法 58(2); the duty began with the text in force then). */
const QUALIFIED_SINCE = '2018-01-01'
const twoYears = years(2, PENALTY.art(36, 1))
const fiveYears = years(5, PENALTY.art(36, 1))
const sevenWorkingDays = workdays(7, PENALTY.art(64, 1, 2))
const announced = days(30, CIVIL_PROCEDURE.art(95))
/** Gates that an investigation itself must have met to count. */
const investigationGates = ['two-officers', 'officers-qualified', 'certificate-shown', 'record-made']
const exempting: Readonly<Record<string, string | undefined>> = { 'no-penalty-minor': 'exempt-minor', 'no-penalty-first': 'exempt-first' }

/** What must hold before an act is lawful. */
export default withClocks.gates({
  'two-officers': {
    ...t('两名以上执法人员', 'At least two officers'), basis: [PENALTY.art(42), MARKET_PENALTY.art(22)], severity: 'block',
    remedy: t('补足两名以上执法人员后再行实施', 'Assign a second officer'),
    rule: (_c, a) => twoPeople(a.data.officers),
  },
  'officers-qualified': {
    ...t('执法人员均持有效证件', 'Every officer certificated'), basis: [PENALTY.art(42), PENALTY.art(76)], severity: 'block',
    remedy: t('由持有效执法证件的人员办案', 'Assign officers whose certificates are valid'),
    rule: (c, a) => allCertified(c, a.data.officers, a.on),
  },
  'certificate-shown': {
    ...t('出示执法证件', 'Certificate shown'), basis: PENALTY.art(55), severity: 'block',
    remedy: t('出示执法证件', 'Show the certificate'),
    rule: (_c, a) => a.data.certificate_shown,
  },
  'record-made': {
    ...t('制作笔录', 'Record made'), basis: PENALTY.art(55), severity: 'block',
    remedy: t('制作询问或者检查笔录', 'Make a record'),
    rule: (_c, a) => (a.data.kind !== 'interview' && a.data.kind !== 'inspection') || a.data.record_made,
  },
  'power-on-list': {
    ...t('职权在清单内', 'Power on the list'), basis: [PENALTY.art(17), PENALTY.art(38), THREE_SYSTEMS.item('第(四)项')], severity: 'block',
    remedy: t('核对权责清单，选择本机关有效的处罚事项', 'Name a penalty item of the list that this organ holds'),
    rule: (c, a) => powerHeld(c, a.data.power, 'penalty', a.on),
  },
  'not-time-barred': {
    ...t('未过处罚时效', 'Not time-barred'), basis: PENALTY.art(36), severity: 'block',
    remedy: t('超过追究时效的，不再给予处罚', 'Impose no penalty: the time has run out'),
    rule: (c, a) => a.data.discovered_on <= c.plus(a.data.violation_ended, a.data.life_safety_harm ? fiveYears : twoYears),
  },
  'preservation-approved': {
    ...t('保存经批准', 'Preservation approved'), basis: [PENALTY.art(56), MARKET_PENALTY.art(33)], severity: 'block',
    remedy: t('先报负责人批准，或者注明情况紧急', 'Have it approved, or state the urgency'),
    rule: (_c, a) => filled(a.data.approved_by) || a.data.urgent,
  },
  'pause-has-rule': {
    ...t('扣除期限有依据', 'Pause rests on a rule'), basis: [PENALTY.art(60), MARKET_PENALTY.art(64)], severity: 'finding',
    rule: (_c, a) => filled(a.data.rule),
  },
  'extension-before-expiry': {
    ...t('期满前延长', 'Extended before expiry'), basis: [PENALTY.art(60), MARKET_PENALTY.art(18), MARKET_PENALTY.art(64), convention('a limit that has run out cannot be extended')], severity: 'block',
    remedy: t('期限届满后不能延长，按逾期办理', 'A limit that has run out cannot be extended'),
    rule: (c, a) => c.inTime(a.act === 'extend-check' ? 'check-lead' : 'decide-penalty', a),
  },
  'extension-has-rule': {
    ...t('延长有依据', 'Extension rests on a rule'), basis: [PENALTY.art(60), MARKET_PENALTY.art(64)], severity: 'block',
    remedy: t('写明延长的依据，首次不超过三十日', 'Name the rule; the first extension is at most thirty days'),
    rule: (c, a) => filled(a.data.rule) && (c.has('extend-decision') || a.data.days <= 30) // 市场监督管理行政处罚程序规定 64,
  },
  'second-extension-collective': {
    ...t('再次延长须集体讨论', 'Second extension collective'), basis: MARKET_PENALTY.art(64), severity: 'block',
    remedy: t('由负责人集体讨论决定继续延长及期限', 'Let the responsible persons decide together'),
    rule: (c, a) => !c.has('extend-decision') || (a.data.collective && a.data.days > 0),
  },
  investigated: {
    ...t('已依法调查', 'Investigated'), basis: [PENALTY.art(40), PENALTY.art(54)], severity: 'finding',
    rule: c => c.all('investigate').some(i => !investigationGates.some(g => c.failedActs(g).some(x => x.index === i.index))),
  },
  'transfer-approved': {
    ...t('移送须经批准', 'Transfer approved'), basis: CRIME_REFERRAL.art(5), severity: 'block',
    remedy: t('先报负责人批准移送', 'Have the transfer approved'),
    rule: c => c.has('approve-transfer', x => x.data.approved),
  },
  'reviewer-qualified': {
    ...t('审核人员具备资格', 'Reviewer qualified'), basis: [PENALTY.art(58), MARKET_PENALTY.art(51)], severity: 'block',
    remedy: t('由具备资格的在册审核人员审核', 'Let a listed, qualified reviewer do it'),
    rule: (c, a) => {
        const reviewers = c.register('legality-reviewers')
        if (!reviewers) return undefined
        const e = reviewers.entry(a.data.reviewer)
        return e !== undefined && e.organ === c.organ && reviewers.inForce(e, a.on) &&
          (e.legal_qualification === true || (e.first_review_on !== undefined && String(e.first_review_on) < QUALIFIED_SINCE))
      },
  },
  'reviewer-not-handler': {
    ...t('办案人员不得审核', 'Reviewer is not a case officer'), basis: MARKET_PENALTY.art(49), severity: 'block',
    remedy: t('由未办理本案的人员审核', 'Let somebody else review'),
    rule: (c, a) => !handlers(c).has(a.data.reviewer),
  },
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
  'electronic-consent': {
    ...t('电子送达经确认', 'Consent to electronic service'), basis: PENALTY.art(61), severity: 'block',
    remedy: t('取得当事人签订的确认书，或者改用其他方式', 'Get the written consent, or serve otherwise'),
    rule: (_c, a) => a.data.method !== 'electronic' || a.data.electronic_consent === true,
  },
  'announcement-last-resort': {
    ...t('公告送达为最后方式', 'Announcement is the last resort'), basis: [CIVIL_PROCEDURE.art(95), MARKET_PENALTY.art(82)], severity: 'block',
    remedy: t('先用其他方式送达', 'Try the other ways first'),
    rule: (_c, a) => a.data.other_ways_tried,
  },
  'announcement-ripe': {
    ...t('公告期满方为送达', 'Announcement ripe'), basis: [CIVIL_PROCEDURE.art(95), MARKET_PENALTY.art(82)], severity: 'block',
    remedy: t('公告满三十日后再记送达', 'Wait until thirty days have passed'),
    rule: (c, a) => {
        const on = c.last('announce-service')?.data.announced_on
        return a.data.method !== 'announcement' || (on !== undefined && a.data.served_on >= c.plus(on, announced))
      },
  },
  'collection-separated': {
    ...t('罚缴分离', 'Fining and collecting kept apart'), basis: [PENALTY.art(67), PENALTY.art(69), FINE_COLLECTION.art(3)], severity: 'block',
    remedy: t('由当事人到银行或者电子支付系统缴纳', 'Let the party pay at the bank'),
    rule: (_c, a) => a.data.remote_area && a.data.party_asked,
  },
  'official-receipt': {
    ...t('出具财政专用票据', 'Treasury receipt'), basis: PENALTY.art(70), severity: 'block',
    remedy: t('出具财政部门统一制发的专用票据', 'Give the treasury receipt'),
    rule: (_c, a) => a.data.official_receipt,
  },
  'deferral-on-application': {
    ...t('依申请延期', 'Deferral on application'), basis: [PENALTY.art(66), MARKET_PENALTY.art(74)], severity: 'block',
    remedy: t('由当事人先提出申请', 'Let the party apply first'),
    rule: (_c, a) => filled(a.data.applied_on) && a.data.applied_on <= a.on,
  },
  'reasons-published': {
    ...t('公开说明理由', 'Reasons published'), basis: PENALTY.art(48), severity: 'block',
    remedy: t('公开说明撤回的理由', 'Publish the reasons'),
    rule: (_c, a) => a.data.reasons_published,
  },
  'closed-when-performed': {
    ...t('履行完毕方可结案', 'Performed before closing'), basis: MARKET_PENALTY.art(77), severity: 'finding',
    rule: (c, a) => a.data.ground !== 'performed' || performed(c),
  },
})
