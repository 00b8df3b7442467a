import { convention, days, disputesRules, edition, f, filled, finding, law, report2022, sameDay, t, workdays } from '#kernel'

const PETITIONS = law('信访工作条例(2022-02-25)')
const MEDIATION = law('人民调解法(2010-08-28)')
const LEGAL_AID = law('法律援助法(2021-08-20)')
const LABOUR = law('劳动争议调解仲裁法(2007-12-29)')

/** Ways that lead to a body outside the system: naming it is enough. */
const outside: readonly string[] = ['arbitration', 'labour-arbitration', 'litigation', 'social-relief', 'judicial-relief', 'other-organ']
/** Ways that the law names and that a petition may not replace (第二十八条第二款). */
const statutory: readonly string[] = ['litigation', 'arbitration', 'reconsideration']

/** 一站式受理: whoever comes in gets a receipt the same day and is led to a way that exists in law. */
export default edition('dispute-intake', '2022', {
  inForce: ['2022-05-01', null],
  law: ['信访工作条例(2022-02-25)', '人民调解法(2010-08-28)', '法律援助法(2021-08-20)'],
  basis: [PETITIONS.art(18, 3), convention('the centre itself is policy: 2022 report, one(6)2')],
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('按日历日计算，开始之日不计，届满日为休息日的顺延（惯例）；回执当日出具', 'Calendar days; the first day is not counted, a last day on a day off moves on (convention); the receipt is given the same day'),
  params: {
    'intake.receiving': { ...t('接收确认期限', 'Confirmation by the receiving body'), value: 5, unit: 'working-days', status: 'silent', basis: [PETITIONS.art(23, 3), convention('by analogy')] },
    'intake.warn-days': { ...t('时效提示提前日数', 'Days before a limitation to warn'), value: 30, unit: 'days', status: 'silent', basis: convention('a month to prepare a claim') },
    'intake.warn-urgent-days': { ...t('时效紧迫日数', 'Days before a limitation that are urgent'), value: 7, unit: 'days', status: 'silent', basis: LEGAL_AID.art(44, 1) },
  },
})
  .roles({
    visitor: t('来访群众', 'Person coming in (sealed)'),
    centre: t('社会矛盾纠纷调处中心', 'One-stop centre'),
    'centre-head': t('中心负责人', 'Head of the centre'),
    'receiving-organ': t('接收单位', 'Organ or body receiving'),
  })
  .states({
    received: t('已接待登记', 'Received'),
    receipted: t('已出具回执', 'Receipt given'),
    triaged: t('已分流', 'Led on'),
    joint: t('联合处置', 'Handled jointly'),
    closed: { ...t('已办结', 'Closed'), final: true },
    left: { ...t('来访人自行离开', 'Left of own will after the receipt'), final: true },
  })
  .acts({
    intake: {
      ...t('接待登记', 'Intake'), by: ['centre'], from: ['start'], to: 'received', basis: [PETITIONS.art(18, 3), PETITIONS.art(23, 1)],
      starts: ['receipt', 'triage'], publish: 'never',
      data: {
        visitor: f.text('来访人', 'Visitor').sealed(),
        channel: f.enum('渠道', 'Channel', { visit: ['走访', 'Visit'], phone: ['电话', 'Phone'], online: ['网络', 'Online'], transfer: ['移送', 'Transfer'] }),
        matter: f.longtext('纠纷事项', 'Matter'), people: f.int('人数', 'People'),
        limitationEndsOn: f.date('时效或期间届满日', 'Limitation ends on').opt(),
      },
    },
    'give-receipt': {
      ...t('出具回执', 'Receipt'), by: ['centre'], from: ['received', 'triaged'], to: 'receipted',
      basis: [PETITIONS.art(23, 2), convention('the law is silent')], stops: ['receipt'], publish: 'never',
      data: { number: f.text('回执编号', 'Number'), lookUpCode: f.text('查询码', 'Look up code'), inWriting: f.bool('是否书面', 'In writing') },
    },
    triage: {
      ...t('分流', 'Led to one or more ways'), by: ['centre'], from: ['received', 'receipted', 'triaged'], to: 'triaged',
      basis: [PETITIONS.art(28, 2), PETITIONS.art(31), MEDIATION.art(18), LEGAL_AID.art(35)],
      gates: ['child-opened', 'lawful-channel', 'limitation-warned'], starts: ['receiving'], stops: ['triage'], publish: 'never',
      data: {
        channels: f.enum('分流渠道', 'Channels', { petition: ['信访', 'Petition'], 'people-mediation': ['人民调解', 'People mediation'], 'administrative-mediation': ['行政调解', 'Administrative mediation'], arbitration: ['仲裁', 'Arbitration'], 'labour-arbitration': ['劳动争议仲裁', 'Labour arbitration'], litigation: ['诉讼', 'Litigation'], reconsideration: ['行政复议', 'Reconsideration'], adjudication: ['行政裁决', 'Adjudication'], 'legal-aid': ['法律援助', 'Legal aid'], 'social-relief': ['社会救助', 'Social relief'], 'judicial-relief': ['司法救助', 'Judicial relief'], 'other-organ': ['其他机关', 'Other organ'] }),
        properWay: f.enum('法定途径', 'Proper way', { litigation: ['诉讼', 'Litigation'], arbitration: ['仲裁', 'Arbitration'], reconsideration: ['行政复议', 'Reconsideration'], other: ['其他', 'Other'] }).opt(),
        children: f.cases('分流案件', 'Children').opt(), toOrgan: f.organ('接收机关', 'To organ'), reason: f.longtext('理由', 'Reason'),
        explained: f.bool('是否说明理由', 'Explained'),
      },
    },
    'tell-legal-aid': {
      ...t('告知可申请法律援助', 'Legal aid explained'), by: ['centre'], from: ['received', 'receipted', 'triaged'], to: 'same',
      basis: [LEGAL_AID.art(35), LEGAL_AID.art(23)], publish: 'never',
    },
    'receiving-confirms': {
      ...t('接收单位签收', 'Receiving body confirms'), by: ['receiving-organ'], from: ['triaged'], to: 'same', basis: convention('the law is silent'),
      stops: ['receiving'], publish: 'never',
      data: { accepted: f.bool('是否接收', 'Accepted'), reason: f.text('理由', 'Reason').opt() },
    },
    're-triage': {
      ...t('改道', 'Led on again'), by: ['centre'], from: ['triaged'], to: 'triaged', basis: convention('the law is silent'),
      gates: ['child-opened', 'lawful-channel'], starts: ['receiving'], publish: 'never',
      data: {
        channels: f.enum('分流渠道', 'Channels', { petition: ['信访', 'Petition'], 'people-mediation': ['人民调解', 'People mediation'], 'administrative-mediation': ['行政调解', 'Administrative mediation'], arbitration: ['仲裁', 'Arbitration'], 'labour-arbitration': ['劳动争议仲裁', 'Labour arbitration'], litigation: ['诉讼', 'Litigation'], reconsideration: ['行政复议', 'Reconsideration'], adjudication: ['行政裁决', 'Adjudication'], 'legal-aid': ['法律援助', 'Legal aid'], 'social-relief': ['社会救助', 'Social relief'], 'judicial-relief': ['司法救助', 'Judicial relief'], 'other-organ': ['其他机关', 'Other organ'] }),
        properWay: f.enum('法定途径', 'Proper way', { litigation: ['诉讼', 'Litigation'], arbitration: ['仲裁', 'Arbitration'], reconsideration: ['行政复议', 'Reconsideration'], other: ['其他', 'Other'] }).opt(),
        children: f.cases('分流案件', 'Children').opt(), toOrgan: f.organ('接收机关', 'To organ'), reason: f.longtext('理由', 'Reason'),
        explained: f.bool('是否说明理由', 'Explained'),
      },
    },
    'joint-meeting': {
      ...t('联合接访会商', 'Joint meeting'), by: ['centre'], from: ['triaged'], to: 'joint', basis: [PETITIONS.art(18, 3), PETITIONS.art(24)],
      publish: 'never',
      data: { organs: f.organs('参与机关', 'Organs'), lead: f.organ('牵头机关', 'Lead'), record: f.document('笔录', 'Record') },
    },
    'report-back': {
      ...t('反馈结果', 'Result told'), by: ['centre', 'receiving-organ'], from: ['triaged', 'joint'], to: 'same', basis: PETITIONS.art(18, 1),
      publish: 'never',
      data: { result: f.longtext('办理结果', 'Result'), visitorTold: f.bool('是否告知来访人', 'Visitor told') },
    },
    leave: {
      ...t('来访人离开', 'Left'), by: ['centre'], from: ['receipted'], to: 'left', basis: convention('the law is silent'),
      gates: ['receipt-before-end'], stops: ['triage'], publish: 'never',
    },
    close: {
      ...t('办结', 'Closed'), by: ['centre'], from: ['triaged', 'joint'], to: 'closed', basis: convention('the law is silent'),
      gates: ['receipt-before-end', 'children-ended', 'result-told'], stepUp: true, publish: 'never',
    },
  })
  .clocks({
    receipt: {
      ...t('回执', 'Receipt'), basis: [PETITIONS.art(23, 2), convention('the law is silent')],
      limit: sameDay(PETITIONS.art(23, 2)), onOverrun: finding('sent-away-without-receipt'),
    },
    triage: {
      ...t('分流期限', 'Led on'), basis: [PETITIONS.art(22, 1), PETITIONS.art(23, 2)],
      limit: days(15, PETITIONS.art(22, 1)), onOverrun: finding('triage-late'),
    },
    receiving: {
      ...t('接收确认', 'Confirmed by the receiving body'), basis: [PETITIONS.art(23, 3), convention('the law is silent')],
      limit: c => workdays(c.param('intake.receiving'), PETITIONS.art(23, 3)), onOverrun: finding('nobody-took-it'),
    },
  })
  .gates({
    'child-opened': {
      ...t('有子案件', 'A child case exists'), basis: [convention('the law is silent'), report2022('一(六)二')], severity: 'block',
      remedy: t('导入有子案件的程序；导入外部机关的写明接收机关', 'Open the child case; where the way lies outside, name the body that receives it'),
      rule: (_, a) => filled(a.data.children) || (outside.includes(String(a.data.channels)) && filled(a.data.toOrgan)),
    },
    'lawful-channel': {
      ...t('渠道合法', 'The way exists in law'), basis: [PETITIONS.art(28, 2), PETITIONS.art(31)], severity: 'finding',
      rule: (_, a) => !(a.data.channels === 'petition' && statutory.includes(String(a.data.properWay))),
    },
    'limitation-warned': {
      ...t('时效提示', 'Limitation told'), basis: [LEGAL_AID.art(44, 1), LABOUR.art(27), convention('the law is silent')], severity: 'finding',
      rule: (c, a) => {
        const ends = c.first('intake')?.data.limitationEndsOn
        if (ends === undefined) return true
        const near = ends <= c.plus(a.on, days(c.param('intake.warn-days'), convention('a month before the end')))
        const urgent = ends <= c.plus(a.on, days(c.param('intake.warn-urgent-days'), LEGAL_AID.art(44, 1)))
        return (!near || a.data.explained) && (!urgent || c.has('tell-legal-aid'))
      },
    },
    'receipt-before-end': {
      ...t('先有回执', 'Receipt before the end'), basis: PETITIONS.art(23, 2), severity: 'block',
      remedy: t('先出具回执', 'Give the receipt first'), rule: c => c.has('give-receipt'),
    },
    'children-ended': {
      ...t('子案件已结', 'Children ended'), basis: convention('the law is silent'), severity: 'finding',
      rule: c => c.linked('children')?.every(child => child.ended),
    },
    'result-told': {
      ...t('结果已告知', 'Result told'), basis: convention('the law is silent'), severity: 'finding',
      rule: c => c.has('report-back', r => r.data.visitorTold),
    },
  })
