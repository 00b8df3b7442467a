import { days, disputesRules, edition, filled, finding, lapse, law, months, report2022, t } from '#kernel'
import { litigationActs } from './2020/acts.ts'
import { ATTENDANCE_REQUIRED, absenceAccepted, countsAsAttended, NAMING_THRESHOLD, ofOrganSued } from './attendance.ts'

const LITIGATION = law('行政诉讼法(2017-06-27)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const SUGGESTIONS = law('最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)')
const HEADS = law('最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)')

/** 行政应诉: one instance and one case number a case; the next instance is a case of its own, linked by lowerCase. */
export default edition('litigation-response', '2020', {
  inForce: ['2020-07-01', null],
  law: ['行政诉讼法(2017-06-27)', '最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)', '最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)', '最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)'],
  basis: [HEADS.art(15), READING.art(48)],
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('期间按日历日计算，开始之日不计；届满日为节假日的顺延至其后第一日；期满前交邮的不算过期（行诉解释第四十八条）', 'Calendar days; the first day is not counted; a last day on a day off moves to the first day after it; posting before expiry is in time (reading of the Act, article 48)'),
  params: {
    'litigation.head-attendance-required': { ...t('负责人出庭率要求', 'Attendance required of heads'), value: ATTENDANCE_REQUIRED, unit: 'percent', status: 'unverified', basis: report2022('一(六)四') },
    'litigation.naming-threshold': { ...t('点名通报的出庭率界限', 'Attendance below which a county is named'), value: NAMING_THRESHOLD, unit: 'percent', status: 'local', basis: report2022('一(六)四') },
  },
})
  .roles({
    court: t('人民法院', 'Court'),
    organ: t('被诉行政机关', 'Organ sued'),
    head: t('被诉行政机关负责人', 'Head of the organ (principal, deputy or other in charge)'),
    staff: t('行政机关相应的工作人员', 'Staff of the organ'),
    agent: t('委托代理人', 'Agent, lawyer'),
    'response-office': t('应诉工作机构', 'Office in charge of responses'),
    'superior-organ': t('上一级行政机关', 'Superior organ'),
    plaintiff: t('原告', 'Plaintiff (sealed)'),
  })
  .states({
    served: t('已收到应诉通知', 'Served'),
    defending: t('已答辩', 'Answered'),
    tried: t('已开庭', 'Heard'),
    judged: t('已裁判', 'Judgment or ruling received'),
    appealed: { ...t('已上诉(转下一审级)', 'Appealed, goes on as the next instance'), final: true },
    effective: t('裁判生效', 'In force'),
    closed: { ...t('已结案', 'Closed'), final: true },
    withdrawn: { ...t('撤诉终结', 'Ended by withdrawal'), final: true },
  })
  .acts(litigationActs)
  .clocks({
    answer: {
      ...t('答辩举证期限', 'Answer and evidence'), basis: [LITIGATION.art(67, 1), LITIGATION.art(34, 2)],
      limit: days(15, LITIGATION.art(67, 1)), when: (_, a) => a.data.instance !== 'second' && a.data.summaryProcedure !== true,
      stopsOn: { 'submit-answer': a => a.data.postedOn }, onOverrun: finding('answer-late'),
      extensionNote: t('经人民法院准许延期提供的，以延期举证期限代替', 'Where the court allows more time, the extended period takes its place'),
    },
    'answer-summary': {
      ...t('简易程序举证期限', 'Evidence, summary procedure'), basis: READING.art(104, 1),
      due: (_, a) => a.data.evidenceDueOn, limit: days(15, READING.art(104, 1)), when: (_, a) => a.data.summaryProcedure === true,
      stopsOn: { 'submit-answer': a => a.data.postedOn }, onOverrun: finding('answer-late'),
    },
    'answer-appeal': {
      ...t('二审答辩期限', 'Answer to an appeal'), basis: READING.art(108, 2),
      limit: days(15, READING.art(108, 2)),
      when: (_, a) => a.data.instance === 'second' && (a.data.appellant === 'plaintiff' || a.data.appellant === 'both'),
      stopsOn: { 'submit-answer': a => a.data.postedOn },
      onOverrun: lapse('不提出答辩状的，不影响案件审理', 'The case goes on without an answer'),
    },
    'evidence-extended': {
      ...t('延期举证期限', 'Evidence after extension'), basis: READING.art(34),
      limit: days(15, READING.art(34)), from: (_, a) => a.data.causeEndedOn,
      stopsOn: { 'submit-answer': a => a.data.postedOn }, onOverrun: finding('answer-late'),
    },
    appeal: {
      ...t('上诉期限', 'Appeal against a judgment'), basis: LITIGATION.art(85),
      limit: days(15, LITIGATION.art(85)), from: (_, a) => a.data.servedOn, when: (_, a) => a.data.kind === 'judgment' && !a.data.final,
      onOverrun: lapse('逾期不上诉，判决发生法律效力', 'The judgment comes into force'),
    },
    'appeal-ruling': {
      ...t('裁定上诉期限', 'Appeal against a ruling'), basis: LITIGATION.art(85),
      limit: days(10, LITIGATION.art(85)), from: (_, a) => a.data.servedOn, when: (_, a) => a.data.kind === 'ruling' && !a.data.final,
      onOverrun: lapse('逾期不上诉，裁定发生法律效力', 'The ruling comes into force'),
    },
    perform: {
      ...t('履行期限', 'Performance of the judgment'), basis: [LITIGATION.art(94), LITIGATION.art(96, 1, 2)],
      due: (_, a) => a.data.performanceDueOn, onOverrun: finding('judgment-not-performed'),
    },
    'suggestion-reply': {
      ...t('司法建议答复', 'Reply to a judicial suggestion'), basis: [READING.art(149, 4), SUGGESTIONS.art(8), SUGGESTIONS.art(12)],
      from: (_, a) => a.data.receivedOn, due: (_, a) => (a.data.kind === 'norm-review' ? undefined : a.data.dueOn),
      limit: (_, a) => (a.data.kind === 'norm-review' ? days(60, READING.art(149, 4)) : months(2, SUGGESTIONS.art(8))),
      onOverrun: finding('suggestion-unanswered'),
    },
  })
  .gates({
    'evidence-extension-in-time': {
      ...t('十五日内书面申请延期', 'Extension asked within fifteen days'), basis: READING.art(34), severity: 'finding',
      remedy: t('在收到起诉状副本之日起十五日内书面申请', 'Ask in writing within fifteen days of receiving the complaint'),
      rule: (c, a) => c.inTime('answer', a),
    },
    'jurisdiction-objection-in-time': {
      ...t('十五日内提出管辖异议', 'Objection within fifteen days'), basis: READING.art(10, 1), severity: 'finding',
      rule: (c, a) => {
        const served = c.first('serve')
        return !served || a.on <= c.end(served.on, days(15, READING.art(10, 1)))
      },
    },
    'agents-at-most-two': {
      ...t('代理人一至二名', 'One or two agents'), basis: [LITIGATION.art(31, 1), READING.art(128, 2)], severity: 'block',
      remedy: t('委托一至二名代理人', 'Name one or two agents'),
      rule: (_, a) => a.data.number === 1 || a.data.number === 2, // 第三十一条第一款: one or two,
    },
    'head-attends-or-excused': {
      ...t('负责人出庭或说明理由', 'Head attends or gives reasons'), basis: [LITIGATION.art(3, 3), HEADS.art(7, 1), HEADS.art(8), HEADS.art(9)],
      severity: 'finding',
      rule: (c, a) => {
        const sinceLast = c.since('hold-hearing')
        const explained = sinceLast.has('report-absence', r => r.data.sealedOrSigned) && !sinceLast.has('court-rules-on-absence', r => !r.data.accepted)
        const cameBefore = c.all('hold-hearing').some(h => countsAsAttended(c, h) && !c.after(h).has('notify-hearing', n => n.data.courtRequiresHead))
        return a.data.headAttended !== 'none' || explained || cameBefore
      },
    },
    'must-attend-court': {
      ...t('法院通知应当出庭', 'Court required the head'), basis: [HEADS.art(4), READING.art(129, 1), READING.art(132)], severity: 'finding',
      rule: (c, a) => c.last('notify-hearing')?.data.courtRequiresHead !== true || a.data.headAttended !== 'none' || absenceAccepted(c),
    },
    'must-attend-table': {
      ...t('情形清单应当出庭', 'Listed situation requires the head'),
      basis: report2022('三(二)', 'autonomous region\'s opinion, eight situations (unverified)'), severity: 'finding',
      rule: (c, a) => c.last('assess-attendance')?.data.mustAttend !== true || a.data.headAttended !== 'none' || absenceAccepted(c),
    },
    'staff-when-head-absent': {
      ...t('负责人不出庭须委托工作人员', 'Staff when the head is absent'), basis: [LITIGATION.art(3, 3), HEADS.art(10)], severity: 'finding',
      rule: (_, a) => a.data.headAttended !== 'none' || a.data.staffAttended,
    },
    'not-lawyer-only': {
      ...t('不得仅委托律师', 'Not lawyers alone'), basis: [READING.art(128, 2), READING.art(132)], severity: 'finding',
      rule: (_, a) => !(a.data.lawyerAttended && a.data.headAttended === 'none') || a.data.staffAttended,
    },
    'head-of-sued-organ': {
      ...t('须为被诉机关负责人', 'Head of the organ sued'), basis: [HEADS.art(2, 2), HEADS.art(3)], severity: 'finding',
      rule: (c, a) => ofOrganSued(c, a.data.ofOrgan) && ofOrganSued(c, a.data.headOfOrgan),
    },
    'head-certificate': {
      ...t('庭前提交身份证明', 'Certificate before the hearing'), basis: HEADS.art(6), severity: 'finding',
      rule: (_, a) => a.data.headAttended === 'none' || a.data.certificateBeforeHearing === true,
    },
    'head-speaks': {
      ...t('出庭应当出声', 'The head speaks'), basis: [HEADS.art(11, 2), HEADS.art(11, 3)], severity: 'finding',
      rule: (_, a) => a.data.headAttended === 'none' || (a.data.headSpoke === true && a.data.headSpokeOnResolution === true),
    },
    'no-early-leaving': {
      ...t('不得中途退庭', 'No leaving early'), basis: HEADS.art(12, 1, 4), severity: 'finding',
      rule: (_, a) => a.data.leftEarly !== true,
    },
    'no-refusal-to-explain': {
      ...t('不得拒绝说明', 'No refusal to explain'), basis: HEADS.art(12, 1, 5), severity: 'finding',
      rule: (_, a) => a.data.headRefusedToExplain !== true,
    },
    'absence-proved': {
      ...t('理由有证明并盖章签字', 'Reason proved and sealed'), basis: [HEADS.art(9, 1), READING.art(129, 3)], severity: 'finding',
      rule: (_, a) => filled(a.data.proof) && a.data.sealedOrSigned,
    },
    'court-told-of-change': {
      ...t('书面告知法院', 'Court told in writing'), basis: READING.art(81, 1), severity: 'finding',
      rule: (_, a) => a.data.courtToldInWriting,
    },
    'no-repeat-act': {
      ...t('不得作出基本相同行为', 'Same act not repeated'), basis: [LITIGATION.art(71), READING.art(90)], severity: 'finding',
      rule: (_, a) =>
        !(a.data.sameFactsAndReasons === true && a.data.basicallySame === true) || a.data.procedureGround === true || a.data.mainFactsChanged === true,
    },
    'closed-after-performance': {
      ...t('履行后结案', 'Closed when performed'), basis: LITIGATION.art(94), severity: 'finding',
      rule: c => {
        const run = c.run('perform')
        return run === undefined || run.stoppedOn !== null
      },
    },
  })
