import { convention, disputesRules, edition, f, filled, finding, law, sameDay, t, unverified, workdays } from '#kernel'

const PETITIONS = law('信访工作条例(2022-02-25)')
const LOCAL = unverified('local practice, configurable')

/** 12345工单: received, dispatched, handled, answered, called back, closed. Every limit is local practice and says so. */
export default edition('hotline', '2021', {
  inForce: ['2021-01-01', null],
  law: ['国办发〔2020〕53号'],
  basis: unverified('国办发〔2020〕53号'),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('按工作日计算，开始之日不计；时限为地方做法，可配置', 'Working days, the first day not counted; the limits are local practice and can be set'),
  params: {
    'hotline.dispatch': { ...t('派单时限', 'Dispatch'), value: 1, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.sign': { ...t('签收时限', 'Signing'), value: 1, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.redispatch': { ...t('改派时限', 'Dispatch again'), value: 1, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.handle.consultation': { ...t('咨询类办理时限', 'Handling, consultation'), value: 1, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.handle.urgent': { ...t('紧急类办理时限', 'Handling, urgent'), value: 1, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.handle.general': { ...t('一般类办理时限', 'Handling, general'), value: 5, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.handle.complex': { ...t('复杂类办理时限', 'Handling, complex'), value: 15, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.callback': { ...t('回访时限', 'Callback'), value: 3, unit: 'working-days', status: 'unverified', basis: LOCAL },
    'hotline.extension': { ...t('延期上限', 'Longest extension'), value: 5, unit: 'working-days', status: 'unverified', basis: LOCAL },
  },
})
  .roles({
    caller: t('诉求人', 'Caller (sealed)'),
    'hotline-centre': t('热线管理机构', 'Hotline centre'),
    'handling-unit': t('承办单位', 'Unit handling'),
    'hotline-head': t('热线管理机构负责人', 'Head of the centre'),
  })
  .states({
    received: t('已接听', 'Received'),
    answered: { ...t('当场答复', 'Answered at once'), final: true },
    dispatched: t('已派单', 'Dispatched'),
    handling: t('办理中', 'In hand'),
    replied: t('已答复', 'Replied'),
    returned: t('退回', 'Sent back'),
    closed: { ...t('已办结', 'Closed'), final: true },
    diverted: { ...t('转其他法定途径', 'Passed to another lawful way'), final: true },
    'not-accepted': { ...t('不予受理', 'Not taken'), final: true },
  })
  .acts({
    receive: {
      ...t('接听登记', 'Received and registered'), by: ['hotline-centre'], from: ['start'], to: 'received', basis: unverified('国办发〔2020〕53号'),
      starts: ['dispatch', 'emergency-transfer'], publish: { what: 'GeoReport v2 feed without personal data', redact: ['caller'] },
      maps: { 'open311.requested_datetime': 'at', 'open311.service_code': 'category', 'open311.service_name': 'category', 'open311.description': 'matter', 'open311.address': 'place', 'open311.lat': 'lat', 'open311.long': 'long' },
      data: {
        caller: f.text('诉求人', 'Caller').sealed(),
        channel: f.enum('渠道', 'Channel', { phone: ['电话', 'Phone'], web: ['网站', 'Web'], app: ['移动客户端', 'App'], wechat: ['微信', 'Wechat'], other: ['其他', 'Other'] }),
        kind: f.enum('种类', 'Kind', { consultation: ['咨询', 'Consultation'], help: ['求助', 'Help'], complaint: ['投诉', 'Complaint'], report: ['举报', 'Report'], suggestion: ['建议意见', 'Suggestion'], emergency: ['紧急', 'Emergency'] }),
        category: f.text('诉求类别', 'Category'), place: f.text('地点', 'Place').opt(), lat: f.text('纬度', 'Lat').opt(),
        long: f.text('经度', 'Long').opt(), matter: f.longtext('诉求内容', 'Matter'), secret: f.bool('是否涉密', 'Secret').opt(),
        namedUnit: f.organ('被反映单位', 'Named unit').opt(), duplicateOf: f.case('重复工单', 'Duplicate of').opt(),
        intake: f.case('调处中心受理件', 'Intake').opt(),
      },
    },
    'answer-at-once': {
      ...t('当场答复', 'Answered from the knowledge base'), by: ['hotline-centre'], from: ['received'], to: 'answered',
      basis: unverified('local practice'), stops: ['dispatch'], publish: 'never',
      data: { entry: f.entry('hotline-knowledge', '知识库条目', 'Entry').opt() },
    },
    'transfer-emergency': {
      ...t('转110等紧急热线', 'Passed to an emergency line'), by: ['hotline-centre'], from: ['received'], to: 'diverted',
      basis: unverified('国办发〔2020〕53号'), stops: ['dispatch', 'emergency-transfer'], publish: 'never',
      data: {
        line: f.enum('紧急热线', 'Line', { 110: ['公安报警110', '110'], 119: ['消防119', '119'], 120: ['急救120', '120'], 122: ['交通事故122', '122'] }),
      },
    },
    divert: {
      ...t('告知法定途径', 'Passed to petition, reconsideration, arbitration or court'), by: ['hotline-centre'], from: ['received', 'dispatched'],
      to: 'diverted', basis: unverified('国办发〔2020〕53号'), gates: ['diverted-with-destination'], stops: ['dispatch', 'sign', 'handle'],
      publish: 'never',
      data: {
        to: f.enum('转往途径', 'To', { petition: ['信访', 'Petition'], reconsideration: ['行政复议', 'Reconsideration'], litigation: ['诉讼', 'Litigation'], arbitration: ['仲裁', 'Arbitration'], mediation: ['调解', 'Mediation'], discipline: ['纪检监察', 'Discipline'], 'legal-aid': ['法律援助', 'Legal aid'] }),
        child: f.case('导入程序的案件', 'Child').opt(), callerTold: f.bool('是否告知诉求人', 'Caller told'),
      },
    },
    refuse: {
      ...t('不予受理', 'Not taken'), by: ['hotline-centre'], from: ['received'], to: 'not-accepted', basis: unverified('国办发〔2020〕53号'),
      gates: ['refusal-explained'], stops: ['dispatch'], stepUp: true, publish: 'never',
      data: { reason: f.text('理由', 'Reason'), callerTold: f.bool('是否告知诉求人', 'Caller told') },
    },
    dispatch: {
      ...t('派单', 'Dispatched'), by: ['hotline-centre'], from: ['received', 'returned'], to: 'dispatched', basis: unverified('local practice'),
      gates: ['no-leak-to-accused', 'dispatched-by-duty'], starts: ['sign', 'handle'], stops: ['dispatch', 'redispatch'], publish: 'never',
      maps: { 'open311.agency_responsible': 'toUnit' },
      data: {
        toUnit: f.organ('承办单位', 'To unit'),
        level: f.enum('工单级别', 'Level', { consultation: ['咨询', 'Consultation'], general: ['一般', 'General'], complex: ['复杂', 'Complex'], urgent: ['紧急', 'Urgent'] }),
        dutyEntry: f.entry('dispatch-list', '职责清单条目', 'Duty entry').opt(),
      },
    },
    sign: {
      ...t('签收', 'Signed for'), by: ['handling-unit'], from: ['dispatched'], to: 'handling', basis: unverified('local practice'), stops: ['sign'],
      publish: 'never',
    },
    return: {
      ...t('退单', 'Sent back'), by: ['handling-unit'], from: ['dispatched'], to: 'returned', basis: unverified('local practice'),
      gates: ['return-in-time'], starts: ['redispatch'], stops: ['sign', 'handle'], publish: 'never',
      data: { reason: f.text('理由', 'Reason'), legalBasis: f.text('法律法规依据', 'Legal basis') },
    },
    extend: {
      ...t('延期', 'Lengthened'), by: ['hotline-head'], from: ['handling'], to: 'same', basis: unverified('local practice'),
      gates: ['extension-in-time', 'extension-once'], publish: 'never',
      data: { days: f.int('延长日数', 'Days'), callerTold: f.bool('是否告知诉求人', 'Caller told') },
    },
    reply: {
      ...t('答复诉求人', 'Caller answered'), by: ['handling-unit'], from: ['handling'], to: 'replied', basis: unverified('国办发〔2020〕53号'),
      gates: ['replied-to-caller'], starts: ['callback'], stops: ['handle'], publish: 'never', maps: { 'open311.status_notes': 'result' },
      data: {
        result: f.enum('结果', 'Result', { solved: ['已解决', 'Solved'], explained: ['解释说明', 'Explained'], planned: ['列入计划', 'Planned'], 'not-solved': ['未解决', 'Not solved'] }),
        repliedToCaller: f.bool('是否答复诉求人', 'Replied to caller'), evidence: f.documents('证据材料', 'Evidence').opt(),
      },
    },
    callback: {
      ...t('回访', 'Called back'), by: ['hotline-centre', 'handling-unit'], from: ['replied'], to: 'same', basis: unverified('国办发〔2020〕53号'),
      gates: ['callback-not-by-unit'], stops: ['callback'], publish: 'never',
      data: {
        reached: f.bool('是否达成', 'Reached'), solved: f.bool('是否解决', 'Solved').opt(),
        grade: f.enum('评价等级', 'Grade', { satisfied: ['满意', 'Satisfied'], basically: ['基本满意', 'Basically'], 'not-satisfied': ['不满意', 'Not satisfied'] }).opt(),
      },
    },
    reopen: {
      ...t('重办', 'Sent for handling again'), by: ['hotline-centre'], from: ['replied'], to: 'handling', basis: unverified('local practice'),
      starts: ['handle'], stops: ['callback'], publish: 'never',
      data: { reason: f.text('理由', 'Reason') },
    },
    supervise: {
      ...t('督办', 'Supervised'), by: ['hotline-centre'], from: ['any'], to: 'same', basis: unverified('国办发〔2020〕53号'), publish: 'never',
      data: { ground: f.text('事由', 'Ground') },
    },
    close: {
      ...t('办结', 'Closed'), by: ['hotline-centre'], from: ['replied'], to: 'closed', basis: unverified('国办发〔2020〕53号'),
      gates: ['callback-before-close'], stepUp: true, publish: 'never',
    },
  })
  .clocks({
    'emergency-transfer': {
      ...t('紧急转接', 'Emergency transfer'), basis: unverified('local practice'),
      limit: sameDay(LOCAL), when: (_, a) => a.data.kind === 'emergency', onOverrun: finding('emergency-not-passed'),
    },
    dispatch: {
      ...t('派单时限', 'Dispatch'), basis: unverified('local practice, configurable'),
      limit: c => workdays(c.param('hotline.dispatch'), LOCAL), when: (_, a) => a.data.kind !== 'emergency', onOverrun: finding('dispatch-late'),
    },
    sign: {
      ...t('签收时限', 'Signing'), basis: unverified('local practice, configurable'),
      limit: c => workdays(c.param('hotline.sign'), LOCAL), onOverrun: finding('sign-late'),
    },
    redispatch: {
      ...t('改派时限', 'Dispatch again'), basis: unverified('local practice, configurable'),
      limit: c => workdays(c.param('hotline.redispatch'), LOCAL), onOverrun: finding('dispatch-late'),
    },
    handle: {
      ...t('办理时限', 'Handling'), basis: unverified('local practice, configurable'),
      limit: c => workdays(c.param(`hotline.handle.${c.last('dispatch')?.data.level ?? 'general'}`), LOCAL), onOverrun: finding('handling-late'),
      extendedBy: { extend: {
        by: a => workdays(a.data.days, LOCAL), times: 1,
        allowed: (c, a) => a.data.days <= c.param('hotline.extension') && c.since('dispatch', 'reopen').count('extend') <= 1, // once since the last dispatch or reopening: local practice
      } },
    },
    callback: {
      ...t('回访时限', 'Callback'), basis: unverified('local practice, configurable'),
      limit: c => workdays(c.param('hotline.callback'), LOCAL), onOverrun: finding('callback-late'),
    },
  })
  .gates({
    'no-leak-to-accused': {
      ...t('不得转给被举报单位', 'Not to the unit complained of'), basis: [PETITIONS.art(30, 3), convention('the law is silent')], severity: 'block',
      remedy: t('派给被反映单位以外的单位', 'Dispatch it to a unit other than the one complained of'),
      rule: (c, a) => {
        const call = c.first('receive')?.data
        const confidential = call?.kind === 'report' || call?.secret === true
        return !confidential || !filled(call?.namedUnit) || a.data.toUnit !== call?.namedUnit
      },
    },
    'dispatched-by-duty': {
      ...t('按权责清单派单', 'By the duty list'), basis: unverified('国办发〔2020〕53号'), severity: 'finding',
      rule: (c, a) => {
        const list = c.register('dispatch-list')
        return filled(a.data.dutyEntry) && (list === undefined || list.on(a.on).some(e => e.id === a.data.dutyEntry && e.unit === a.data.toUnit))
      },
    },
    'diverted-with-destination': {
      ...t('告知去向', 'Destination told'), basis: convention('the law is silent'), severity: 'block',
      remedy: t('告知诉求人去向', 'Tell the caller where it goes'), rule: (_, a) => a.data.callerTold,
    },
    'refusal-explained': {
      ...t('说明理由', 'Reasons told'), basis: convention('the law is silent'), severity: 'block',
      remedy: t('说明理由并告知诉求人', 'Give reasons and tell the caller'), rule: (_, a) => filled(a.data.reason) && a.data.callerTold,
    },
    'return-in-time': {
      ...t('签收期内退单', 'Returned while signing'), basis: unverified('local practice'), severity: 'finding',
      rule: (c, a) => c.inTime('sign', a) && filled(a.data.legalBasis),
    },
    'extension-in-time': {
      ...t('届满前延期', 'Before expiry'), basis: unverified('local practice'), severity: 'block',
      remedy: t('办理时限届满前延期', 'Lengthen before the period ends'), rule: (c, a) => c.inTime('handle', a),
    },
    'extension-once': {
      ...t('延期一次', 'Once, at most five'), basis: unverified('local practice'), severity: 'block',
      remedy: t('仅可延期一次，不超过上限', 'Once only, within the longest extension'),
      rule: (c, a) => !c.since('dispatch', 'reopen').has('extend') && a.data.days <= c.param('hotline.extension'),
    },
    'replied-to-caller': {
      ...t('答复本人', 'Caller answered'), basis: unverified('国办发〔2020〕53号'), severity: 'finding',
      rule: (_, a) => a.data.repliedToCaller,
    },
    'callback-not-by-unit': {
      ...t('回访不由承办单位', 'Not by the unit'), basis: convention('the law is silent'), severity: 'block',
      remedy: t('由热线管理机构回访', 'Let the hotline centre call back'), rule: (_, a) => a.by === 'hotline-centre',
    },
    'callback-before-close': {
      ...t('回访后办结', 'Callback before closing'), basis: unverified('国办发〔2020〕53号'), severity: 'finding',
      rule: c => c.has('reply') && c.since('reply').has('callback'),
    },
  })
