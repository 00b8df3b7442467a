import { convention, days, disputesRules, edition, f, filled, finding, lapse, law, months, t, workdays } from '#kernel'

const LAND_DISPUTES = law('土地权属争议调查处理办法', 'unverified')
const LAND = law('土地管理法(2019-08-26)')
const RECONSIDERATION = law('行政复议法(2023-09-01)')
const FOREST = law('森林法(2019-12-28)')
const GRASSLAND = law('草原法(2021-04-29)')

/** Only the rules on land set these limits; forest, grassland and water run the same course without them. */
const isLand = (resource: string | undefined): boolean => resource === 'land'

/** 自然资源权属争议裁决: the department investigates and proposes, the government decides. */
export default edition('adjudication', '2003', {
  inForce: ['2003-03-01', null],
  law: ['土地权属争议调查处理办法', '土地管理法(2019-08-26)', '森林法(2019-12-28)', '草原法(2021-04-29)', '水法(2016-07-02)'],
  basis: [LAND_DISPUTES.whole(), LAND.art(14, 1)],
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('写明工作日的按工作日，三十日、六个月按日历计算；开始之日不计，届满日为休息日的顺延（惯例）', 'Working days where written so; 30 days and 6 months by the calendar; the first day is not counted and a last day on a day off moves on (convention)'),
})
  .roles({
    applicant: t('申请人', 'Applicant (sealed)'),
    'other-party': t('对方当事人', 'Other party (sealed)'),
    'resources-department': t('自然资源主管部门', 'Natural-resources department'),
    'department-head': t('主管部门主要负责人', 'Principal head of the department'),
    government: t('同级人民政府', 'Government deciding'),
  })
  .states({
    applied: t('已申请', 'Applied'),
    accepted: t('已受理', 'Accepted'),
    proposed: t('已提出调查处理意见', 'Proposal made'),
    submitted: t('已报政府', 'Before the government'),
    decided: t('已裁决', 'Decided'),
    effective: { ...t('已生效', 'In force'), final: true },
    mediated: { ...t('调解结案', 'Mediated'), final: true },
    rejected: { ...t('不予受理', 'Not accepted'), final: true },
    withdrawn: { ...t('已撤回', 'Withdrawn'), final: true },
  })
  .acts({
    apply: {
      ...t('申请', 'Application'), by: ['applicant'], from: ['start'], to: 'applied',
      basis: [LAND_DISPUTES.art(9), LAND_DISPUTES.art(10), LAND_DISPUTES.art(11), LAND.art(14, 1)], gates: ['negotiated-first'], starts: ['accept'],
      publish: 'never',
      data: {
        applicant: f.text('申请人', 'Applicant').sealed(), otherParty: f.text('对方当事人', 'Other party').sealed(),
        resource: f.enum('资源种类', 'Resource', { land: ['土地', 'Land'], forest: ['林地', 'Forest'], grassland: ['草原', 'Grassland'], water: ['水域', 'Water'] }),
        negotiated: f.bool('是否经协商', 'Negotiated'), claim: f.longtext('争议请求', 'Claim'),
        kind: f.enum('争议性质', 'Kind', { title: ['权属争议', 'Title'], infringement: ['侵权案件', 'Infringement'], boundary: ['行政区域边界争议', 'Boundary'], 'unlawful-use': ['土地违法案件', 'Unlawful use'], 'farm-contract': ['农村土地承包经营权争议', 'Farm contract'] }),
      },
    },
    accept: {
      ...t('受理', 'Accepted'), by: ['resources-department'], from: ['applied'], to: 'accepted',
      basis: [LAND_DISPUTES.art(13, 1), LAND_DISPUTES.art(14)], gates: ['title-dispute-only'], starts: ['send-copy', 'investigate'],
      stops: ['accept'], publish: 'never',
      data: { handlers: f.officers('承办人员', 'Handlers') },
    },
    reject: {
      ...t('不予受理', 'Not accepted'), by: ['government', 'resources-department'], from: ['applied'], to: 'rejected',
      basis: LAND_DISPUTES.art(13, 3), gates: ['rejected-by-government'], stops: ['accept'], stepUp: true, publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    'send-copy': {
      ...t('发送副本', 'Copy sent'), by: ['resources-department'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(13, 2),
      starts: ['defend'], stops: ['send-copy'], publish: 'never',
      data: { receivedOn: f.date('收到日期', 'Received on') },
    },
    defend: {
      ...t('答辩', 'Answer'), by: ['other-party'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(13, 2), stops: ['defend'],
      publish: 'never',
      data: { answer: f.document('答复书', 'Answer').opt() },
    },
    recuse: {
      ...t('回避', 'Recusal'), by: ['resources-department'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(16), publish: 'never',
      data: { officer: f.officer('人员', 'Officer') },
    },
    survey: {
      ...t('实地调查', 'Survey on site'), by: ['resources-department'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(18),
      publish: 'never',
      data: { partiesNotified: f.bool('是否通知当事人到场', 'Parties notified'), record: f.document('笔录', 'Record') },
    },
    'mediate-attempt': {
      ...t('先行调解', 'Mediation first'), by: ['resources-department'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(23),
      publish: 'never',
      data: { result: f.enum('结果', 'Result', { agreed: ['达成协议', 'Agreed'], failed: ['未达成协议', 'Failed'] }) },
    },
    mediate: {
      ...t('调解书生效', 'Mediation letter in force'), by: ['resources-department'], from: ['accepted'], to: 'mediated',
      basis: [LAND_DISPUTES.art(24), LAND_DISPUTES.art(25), LAND_DISPUTES.art(26)], gates: ['mediation-served-in-time'],
      stops: ['investigate', 'defend', 'send-copy'], stepUp: true, publish: 'never',
      data: {
        signed: f.bool('是否签名', 'Signed'), sealed: f.bool('是否盖章', 'Sealed'), effectiveOn: f.date('生效日期', 'Effective on'),
        servedOn: f.date('送达日期', 'Served on'), copiedUp: f.bool('是否抄报上一级', 'Copied up'),
      },
    },
    extend: {
      ...t('延长', 'Lengthened'), by: ['department-head', 'resources-department'], from: ['accepted'], to: 'same', basis: LAND_DISPUTES.art(28),
      gates: ['extension-in-time', 'extension-by-head'], publish: 'never',
      data: { dueOn: f.date('截止日期', 'Due on'), approvedBy: f.officer('批准人', 'Approved by') },
    },
    propose: {
      ...t('提出调查处理意见', 'Proposal'), by: ['resources-department'], from: ['accepted'], to: 'proposed',
      basis: [LAND_DISPUTES.art(27), LAND_DISPUTES.art(28), LAND_DISPUTES.art(29)], gates: ['mediated-first'], starts: ['submit'],
      stops: ['investigate'], stepUp: true, publish: 'never',
      data: {
        facts: f.longtext('事实', 'Facts'), conclusion: f.longtext('处理结论', 'Conclusion'), copiedUp: f.bool('是否抄报上一级', 'Copied up').opt(),
      },
    },
    submit: {
      ...t('报同级政府', 'Put to the government'), by: ['resources-department'], from: ['proposed'], to: 'submitted', basis: LAND_DISPUTES.art(30, 1),
      stops: ['submit'], publish: 'never',
    },
    decide: {
      ...t('作出处理决定', 'Decision'), by: ['government', 'resources-department'], from: ['submitted'], to: 'decided',
      basis: [LAND_DISPUTES.art(30, 1), LAND.art(14, 2), LAND_DISPUTES.art(31)], gates: ['remedies-told', 'decided-by-government'],
      starts: ['challenge'], stepUp: true, publish: 'never',
      data: {
        decision: f.document('决定', 'Decision'), servedOn: f.date('送达日期', 'Served on'),
        remediesTold: f.bool('是否告知救济途径', 'Remedies told'),
      },
    },
    challenged: {
      ...t('申请复议或起诉', 'Challenged'), by: ['applicant', 'other-party'], from: ['decided'], to: 'same',
      basis: [LAND.art(14, 3), LAND_DISPUTES.art(31), RECONSIDERATION.art(23, 1, 2)], stops: ['challenge'], publish: 'never',
      data: { next: f.case('下一审级案件', 'Next') },
    },
    'become-effective': {
      ...t('生效', 'In force'), by: ['government'], from: ['decided'], to: 'effective', basis: LAND_DISPUTES.art(31, 2), stops: ['challenge'],
      publish: 'never',
    },
    withdraw: {
      ...t('撤回', 'Withdrawn'), by: ['applicant'], from: ['applied', 'accepted'], to: 'withdrawn', basis: convention('the law is silent'),
      stops: ['accept', 'investigate', 'defend', 'send-copy'], publish: 'never',
    },
  })
  .clocks({
    accept: {
      ...t('受理审查', 'Accept or not'), basis: LAND_DISPUTES.art(13, 1),
      limit: workdays(7, LAND_DISPUTES.art(13, 1)), when: (_, a) => isLand(a.data.resource), onOverrun: finding('acceptance-late'),
    },
    'send-copy': {
      ...t('发送副本', 'Copy sent'), basis: LAND_DISPUTES.art(13, 2),
      limit: workdays(5, LAND_DISPUTES.art(13, 2)), when: c => isLand(c.first('apply')?.data.resource), onOverrun: finding('copy-late'),
    },
    defend: {
      ...t('答辩', 'Answer'), basis: LAND_DISPUTES.art(13, 2),
      limit: days(30, LAND_DISPUTES.art(13, 2)), from: (_, a) => a.data.receivedOn, when: c => isLand(c.first('apply')?.data.resource),
      onOverrun: lapse('逾期不答辩的，不影响案件办理', 'The case goes on without an answer'),
    },
    investigate: {
      ...t('调查处理期限', 'Proposal'), basis: LAND_DISPUTES.art(28),
      limit: months(6, LAND_DISPUTES.art(28)), when: c => isLand(c.first('apply')?.data.resource), onOverrun: finding('investigation-late'),
      extendedBy: { extend: { to: a => a.data.dueOn, allowed: (_, a) => a.by === 'department-head' && filled(a.data.approvedBy) } },
    },
    submit: {
      ...t('报送政府', 'Put to the government'), basis: LAND_DISPUTES.art(30, 1),
      limit: workdays(5, LAND_DISPUTES.art(30, 1)), onOverrun: finding('submission-late'),
    },
    challenge: {
      ...t('救济期限', 'Time to challenge'), basis: [LAND.art(14, 3), FOREST.art(22, 3), RECONSIDERATION.art(23, 1, 2), RECONSIDERATION.art(20)],
      limit: days(30, LAND.art(14, 3)), from: (_, a) => a.data.servedOn,
      onOverrun: lapse('逾期不起诉的，处理决定生效', 'The decision comes into force'),
    },
  })
  .gates({
    'negotiated-first': {
      ...t('先行协商', 'Negotiated first'), basis: [LAND.art(14, 1), LAND_DISPUTES.art(9), GRASSLAND.art(16, 1)], severity: 'block',
      remedy: t('先由当事人协商，协商不成再申请', 'Let the parties negotiate first'), rule: (_, a) => a.data.negotiated,
    },
    'title-dispute-only': {
      ...t('属权属争议', 'A dispute about title'), basis: LAND_DISPUTES.art(14), severity: 'block',
      remedy: t('侵权、界线、违法用地、承包经营争议依各自程序处理', 'Infringement, boundary, unlawful-use and contract disputes follow their own procedures'),
      rule: c => c.first('apply')?.data.kind === 'title',
    },
    'rejected-by-government': {
      ...t('由政府决定不予受理', 'Rejected by the government'), basis: LAND_DISPUTES.art(13, 3), severity: 'block',
      remedy: t('由同级人民政府决定不予受理', 'Let the government decide not to accept it'), rule: (_, a) => a.by === 'government',
    },
    'mediated-first': {
      ...t('先行调解', 'Mediation tried'), basis: [LAND_DISPUTES.art(23), LAND_DISPUTES.art(27)], severity: 'block',
      remedy: t('先行调解', 'Try mediation first'), rule: c => c.has('mediate-attempt'),
    },
    'mediation-served-in-time': {
      ...t('调解书十五日内送达', 'Served within fifteen days'), basis: LAND_DISPUTES.art(26), severity: 'finding',
      rule: (c, a) => a.data.servedOn <= c.end(a.data.effectiveOn, days(15, LAND_DISPUTES.art(26))),
    },
    'extension-in-time': {
      ...t('届满前延长', 'Before expiry'), basis: LAND_DISPUTES.art(28), severity: 'block',
      remedy: t('在调查处理期限届满前延长', 'Lengthen before the period ends'), rule: (c, a) => c.inTime('investigate', a),
    },
    'extension-by-head': {
      ...t('主要负责人批准', 'By the principal head'), basis: LAND_DISPUTES.art(28), severity: 'block',
      remedy: t('经主管部门主要负责人批准', 'Have the principal head of the department approve it'), rule: (_, a) => a.by === 'department-head' && filled(a.data.approvedBy),
    },
    'decided-by-government': {
      ...t('政府作出决定', 'Decided by the government'), basis: [LAND.art(14, 1), LAND_DISPUTES.art(30, 1)], severity: 'block',
      remedy: t('由人民政府作出处理决定', 'Let the government decide'), rule: (_, a) => a.by === 'government',
    },
    'remedies-told': {
      ...t('告知救济途径', 'Remedies told'), basis: [RECONSIDERATION.art(23, 2), LAND_DISPUTES.art(31)], severity: 'finding',
      rule: (_, a) => a.data.remediesTold,
    },
  })
