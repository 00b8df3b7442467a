import { days, disputesRules, edition, f, finding, lapse, law, othersDuty, t } from '#kernel'

const MEDIATION = law('人民调解法(2010-08-28)')
const ROAD_RULES = law('道路交通安全法实施条例(2017-10-07)')
const CIVIL_PROCEDURE = law('民事诉讼法(2023-09-01)')
const CONFIRMATION = law('最高人民法院关于人民调解协议司法确认程序的若干规定(2011-03-23)')

/** 人民调解与行政调解: free, voluntary, by registered mediators; only traffic mediation has a limit of its own. */
export default edition('mediation', '2011', {
  inForce: ['2011-01-01', null],
  law: ['人民调解法(2010-08-28)', '最高人民法院关于人民调解协议司法确认程序的若干规定(2011-03-23)', '民事诉讼法(2023-09-01)', '道路交通安全法(2021-04-29)', '道路交通安全法实施条例(2017-10-07)', '治安管理处罚法(2012-10-26)'],
  basis: MEDIATION.art(35),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('按日历日计算，开始之日不计，届满日为休息日的顺延（司法确认依民诉法第八十五条，其余为惯例）', 'Calendar days; the first day is not counted, a last day on a day off moves on (confirmation: Civil Procedure Law, article 85; the rest: convention)'),
})
  .roles({
    party: t('当事人', 'Party (sealed)'),
    'mediation-committee': t('人民调解委员会', 'People\'s mediation committee'),
    mediator: t('人民调解员', 'Mediator'),
    'mediating-organ': t('行政调解机关', 'Organ mediating'),
    court: t('人民法院', 'Court'),
  })
  .states({
    applied: t('已申请', 'Applied'),
    mediating: t('调解中', 'In mediation'),
    agreed: t('已达成协议', 'Agreed'),
    confirming: t('司法确认中', 'In judicial confirmation'),
    closed: { ...t('已结束', 'Closed'), final: true },
    confirmed: { ...t('司法确认审结', 'Court has ruled'), final: true },
    failed: { ...t('调解不成', 'Failed'), final: true },
    refused: { ...t('当事人拒绝', 'Refused by a party'), final: true },
  })
  .acts({
    apply: {
      ...t('申请或主动调解', 'Applied for, or taken up'), by: ['party', 'mediation-committee', 'mediating-organ'], from: ['start'], to: 'applied',
      basis: MEDIATION.art(17), publish: 'never',
      data: {
        kind: f.enum('种类', 'Kind', { people: ['人民调解', 'People'], 'administrative-traffic': ['道路交通事故损害赔偿', 'Administrative traffic'], 'administrative-security': ['治安调解', 'Administrative security'], 'administrative-other': ['其他行政调解', 'Administrative other'] }),
        parties: f.text('当事人', 'Parties').sealed(), matter: f.longtext('事项', 'Matter'), ownInitiative: f.bool('是否主动调解', 'Own initiative'),
        intake: f.case('调处中心受理件', 'Intake').opt(),
      },
    },
    refuse: {
      ...t('当事人拒绝调解', 'A party refuses'), by: ['party'], from: ['applied', 'mediating'], to: 'refused',
      basis: [MEDIATION.art(17), MEDIATION.art(23, undefined, 2)], stops: ['traffic-mediation'], stepUp: true, publish: 'never',
    },
    accept: {
      ...t('受理并指定调解员', 'Taken on, mediator named'), by: ['mediation-committee', 'mediating-organ'], from: ['applied'], to: 'mediating',
      basis: [MEDIATION.art(17), MEDIATION.art(19)], gates: ['consent-of-parties', 'registered-mediator'], starts: ['traffic-mediation'],
      publish: 'never',
      data: {
        mediators: f.entries('mediators', '调解员', 'Mediators'), startsOn: f.date('调解开始日期', 'Starts on'),
        bothConsent: f.bool('双方是否自愿', 'Both consent'),
      },
    },
    session: {
      ...t('调解记录', 'Session recorded'), by: ['mediator', 'mediating-organ'], from: ['mediating'], to: 'same',
      basis: [MEDIATION.art(22), MEDIATION.art(27)], publish: 'never',
      data: { record: f.document('笔录', 'Record') },
    },
    agree: {
      ...t('达成调解协议', 'Agreement'), by: ['mediator', 'mediating-organ'], from: ['mediating'], to: 'agreed',
      basis: [MEDIATION.art(28), MEDIATION.art(29), MEDIATION.art(30)], gates: ['agreement-complete', 'no-fee'],
      starts: ['confirm-window', 'perform'], stops: ['traffic-mediation'], publish: 'never',
      data: {
        form: f.enum('协议形式', 'Form', { written: ['书面', 'Written'], oral: ['口头', 'Oral'] }),
        signedByParties: f.bool('当事人是否签名盖章', 'Signed by parties'), signedByMediator: f.bool('调解员是否签名', 'Signed by mediator').opt(),
        sealed: f.bool('是否盖章', 'Sealed').opt(), effectiveOn: f.date('生效日期', 'Effective on'),
        performBy: f.date('履行期限', 'Perform by').opt(), moneyFee: f.bool('收取费用', 'Money fee'),
      },
    },
    fail: {
      ...t('调解不成终止', 'Failed, other ways told'), by: ['mediator', 'mediating-organ'], from: ['mediating'], to: 'failed',
      basis: [MEDIATION.art(26), ROAD_RULES.art(95)], gates: ['paths-told'], stops: ['traffic-mediation'], publish: 'never',
      data: {
        pathsTold: f.bool('是否告知其他救济途径', 'Paths told'), terminationLetter: f.bool('是否出具调解终结书', 'Termination letter').opt(),
        nextCase: f.case('后续案件', 'Next case').opt(),
      },
    },
    'apply-confirmation': {
      ...t('共同申请司法确认', 'Judicial confirmation asked jointly'), by: ['party'], from: ['agreed'], to: 'confirming',
      basis: [MEDIATION.art(33), CIVIL_PROCEDURE.art(205)], gates: ['confirmation-in-time', 'confirmation-joint'], starts: ['court-accepts'],
      stops: ['confirm-window'], publish: 'never',
      data: {
        jointly: f.bool('是否共同申请', 'Jointly'), court: f.text('受诉人民法院', 'Court'),
        courtReceivedOn: f.date('法院收到日期', 'Court received on'),
      },
    },
    'court-accepts': {
      ...t('法院受理', 'Court takes it'), by: ['court'], from: ['confirming'], to: 'same', basis: CONFIRMATION.art(4), starts: ['court-decides'],
      stops: ['court-accepts'], publish: 'never',
    },
    'court-extends': {
      ...t('院长批准延长', 'Lengthened by the court president'), by: ['court'], from: ['confirming'], to: 'same', basis: CONFIRMATION.art(5),
      publish: 'never',
      data: { days: f.int('延长日数', 'Days') },
    },
    'court-rules': {
      ...t('确认或不予确认', 'Confirmed or not'), by: ['court'], from: ['confirming'], to: 'confirmed',
      basis: [CIVIL_PROCEDURE.art(206), CONFIRMATION.art(8)], stops: ['court-decides'], publish: 'never',
      data: { confirmed: f.bool('是否裁定有效', 'Confirmed') },
    },
    perform: {
      ...t('履行', 'Performed'), by: ['party'], from: ['agreed'], to: 'same', basis: MEDIATION.art(31, 1), stops: ['perform'], publish: 'never',
      data: { full: f.bool('是否全部履行', 'Full') },
    },
    'follow-up': {
      ...t('督促履行', 'Performance followed up'), by: ['mediation-committee'], from: ['agreed'], to: 'same', basis: MEDIATION.art(31, 2),
      publish: 'never',
      data: { note: f.text('说明', 'Note') },
    },
    close: {
      ...t('归档', 'Filed'), by: ['mediation-committee', 'mediating-organ'], from: ['agreed'], to: 'closed', basis: MEDIATION.art(27), stepUp: true,
      publish: 'never',
      data: { archived: f.bool('是否归档', 'Archived') },
    },
  })
  .clocks({
    'traffic-mediation': {
      ...t('交通事故调解期限', 'Traffic mediation'), basis: ROAD_RULES.art(95),
      limit: days(10, ROAD_RULES.art(95)), from: (_, a) => a.data.startsOn, when: c => c.first('apply')?.data.kind === 'administrative-traffic',
      onOverrun: finding('mediation-late'),
    },
    'confirm-window': {
      ...t('申请司法确认期限', 'Time to ask for confirmation'), basis: [MEDIATION.art(33), CIVIL_PROCEDURE.art(205), CIVIL_PROCEDURE.art(85)],
      limit: days(30, MEDIATION.art(33)), from: (_, a) => a.data.effectiveOn,
      onOverrun: lapse('逾期不得申请司法确认', 'Confirmation can no longer be asked for'),
    },
    'court-accepts': {
      ...t('法院决定受理', 'Court decides to take it'), basis: CONFIRMATION.art(4),
      limit: days(3, CONFIRMATION.art(4)), from: (_, a) => a.data.courtReceivedOn,
      onOverrun: othersDuty('人民法院的期限，仅供显示', 'A duty of the court, shown only'),
    },
    'court-decides': {
      ...t('法院确认期限', 'Court decides'), basis: CONFIRMATION.art(5),
      limit: days(15, CONFIRMATION.art(5)),
      extendedBy: { 'court-extends': { by: a => days(a.data.days, CONFIRMATION.art(5)), inAll: days(10, CONFIRMATION.art(5)) } },
      onOverrun: othersDuty('人民法院的期限，仅供显示', 'A duty of the court, shown only'),
    },
    perform: {
      ...t('履行期限', 'Performance'), basis: MEDIATION.art(31),
      due: (_, a) => a.data.performBy, onOverrun: othersDuty('当事人应当按照约定履行', 'A duty of the parties'),
    },
  })
  .gates({
    'consent-of-parties': {
      ...t('当事人自愿', 'Parties consent'), basis: [MEDIATION.art(17), MEDIATION.art(3, undefined, 1)], severity: 'block',
      remedy: t('征得双方当事人同意；一方拒绝的不得调解', 'Obtain the consent of both; do not mediate against a refusal'), rule: (_, a) => a.data.bothConsent,
    },
    'registered-mediator': {
      ...t('在册调解员', 'Registered mediator'), basis: [MEDIATION.art(13), MEDIATION.art(14)], severity: 'block',
      remedy: t('指定在册人民调解员', 'Name mediators who are in the register'),
      rule: (c, a) => {
        if (c.first('apply')?.data.kind !== 'people') return true
        const inForce = c.register('mediators')?.on(a.on).map(e => e.id)
        return inForce && a.data.mediators.every(m => inForce.includes(m))
      },
    },
    'agreement-complete': {
      ...t('协议书签章', 'Agreement signed'), basis: [MEDIATION.art(28), MEDIATION.art(29, 2)], severity: 'block',
      remedy: t('协议书由当事人、调解员签名并加盖印章；口头协议须有调解记录', 'Have the agreement signed and sealed; an oral one needs a recorded session'),
      rule: (c, a) => (a.data.form === 'written' ? a.data.signedByParties && a.data.signedByMediator === true && a.data.sealed === true : c.has('session')),
    },
    'no-fee': {
      ...t('不收费', 'Free of charge'), basis: MEDIATION.art(4), severity: 'block',
      remedy: t('人民调解不得收取任何费用', 'Charge nothing'), rule: (c, a) => c.first('apply')?.data.kind !== 'people' || !a.data.moneyFee,
    },
    'paths-told': {
      ...t('告知其他途径', 'Other ways told'), basis: MEDIATION.art(26), severity: 'finding',
      rule: (_, a) => a.data.pathsTold,
    },
    'confirmation-in-time': {
      ...t('三十日内申请确认', 'Asked within thirty days'), basis: MEDIATION.art(33), severity: 'block',
      remedy: t('协议生效之日起三十日内共同申请', 'Ask jointly within thirty days of its taking effect'),
      rule: (c, a) => c.inTime('confirm-window', { on: a.data.courtReceivedOn, at: a.at }),
    },
    'confirmation-joint': {
      ...t('双方共同申请', 'Asked jointly'), basis: [MEDIATION.art(33), CIVIL_PROCEDURE.art(205)], severity: 'block',
      remedy: t('由双方共同申请', 'Ask together'), rule: (_, a) => a.data.jointly,
    },
  })
