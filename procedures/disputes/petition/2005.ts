import { convention, days, disputesRules, edition, f, filled, finding, lapse, law, t, unverified } from '#kernel'

const OLD_PETITIONS = law('信访条例(2005-01-10)')

/** 信访事项，2022年4月30日以前登记的：every matter accepted is handled within sixty days; stays under this text to the end. */
export default edition('petition', '2005', {
  inForce: ['2005-05-01', '2022-04-30'],
  law: ['信访条例(2005-01-10)'],
  basis: OLD_PETITIONS.art(51),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('期限均按日历日计算；计算方法同2022年版（惯例）', 'Calendar days only; counted as in edition 2022 (convention)'),
})
  .roles({
    petitioner: t('信访人', 'Petitioner (sealed)'),
    'petition-office': t('信访部门', 'Petition office'),
    'handling-organ': t('有权处理机关', 'Organ competent to handle'),
    'organ-head': t('机关负责人', 'Head of the organ'),
    'review-organ': t('复查机关', 'Organ reviewing'),
    'rereview-organ': t('复核机关', 'Organ re-reviewing'),
  })
  .states({
    registered: t('已登记', 'Registered'),
    referred: t('已转送交办', 'Referred'),
    accepted: t('已受理', 'Accepted'),
    replied: t('已答复', 'Replied'),
    reviewing: t('复查中', 'In review'),
    reviewed: t('已复查', 'Reviewed'),
    rereviewing: t('复核中', 'In re-review'),
    concluded: t('已复核', 'Re-reviewed'),
    diverted: { ...t('不予受理并告知途径', 'Told the lawful path'), final: true },
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts({
    register: {
      ...t('登记', 'Registered'), by: ['petition-office', 'handling-organ'], from: ['start'], to: 'registered',
      basis: [OLD_PETITIONS.art(21), OLD_PETITIONS.art(22), OLD_PETITIONS.art(16)], gates: ['no-duplicate-upward'],
      starts: ['refer', 'notify-direct'], publish: 'never',
      data: {
        petitioner: f.text('信访人', 'Petitioner').sealed(),
        via: f.enum('提出方式', 'Via', { 'petition-office': ['信访部门', 'Petition office'], direct: ['直接向有权机关提出', 'Direct'] }),
        channel: f.enum('渠道', 'Channel', { letter: ['书信', 'Letter'], email: ['电子邮件', 'Email'], fax: ['传真', 'Fax'], phone: ['电话', 'Phone'], visit: ['走访', 'Visit'] }),
        addressKnown: f.bool('姓名地址是否清楚', 'Address known'), samePending: f.bool('同一事项是否正在办理', 'Same pending').opt(),
        kind: f.enum('类别', 'Kind', { 'appeal-request': ['申诉求决', 'Appeal request'], suggestion: ['建议意见', 'Suggestion'], accusation: ['检举控告', 'Accusation'] }),
        accused: f.organ('被检举控告的机关', 'Accused').opt(), matter: f.longtext('信访事项', 'Matter'),
      },
    },
    'tell-path': {
      ...t('不予受理并告知途径', 'Not accepted, told the path'), by: ['petition-office', 'handling-organ'], from: ['registered'], to: 'diverted',
      basis: [OLD_PETITIONS.art(21, 1, 1), OLD_PETITIONS.art(22, 1)], stops: ['refer', 'notify-direct'], publish: 'never',
      data: {
        path: f.enum('处理途径', 'Path', { judicial: ['诉讼', 'Judicial'], arbitration: ['仲裁', 'Arbitration'], 'other-statutory': ['其他法定途径', 'Other statutory'], 'administrative-procedure': ['行政程序', 'Administrative procedure'], duty: ['依申请履行职责', 'Duty'], 'petition-opinion': ['信访程序', 'Petition opinion'], suggestion: ['建议意见', 'Suggestion'] }),
        toOrgan: f.organ('接收机关', 'To organ'),
      },
    },
    refer: {
      ...t('转送', 'Referred'), by: ['petition-office'], from: ['registered'], to: 'referred', basis: OLD_PETITIONS.art(21, 1),
      gates: ['no-leak-to-accused'], starts: ['notify'], stops: ['refer'], publish: 'never',
      data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on') },
    },
    assign: {
      ...t('交办', 'Assigned'), by: ['petition-office'], from: ['registered'], to: 'referred', basis: OLD_PETITIONS.art(21, 1, 4),
      gates: ['no-leak-to-accused'], starts: ['notify', 'feedback'], stops: ['refer'], publish: 'never',
      data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on'), dueOn: f.date('截止日期', 'Due on') },
    },
    notify: {
      ...t('决定受理并书面告知', 'Accepted, petitioner told'), by: ['handling-organ'], from: ['registered', 'referred'], to: 'accepted',
      basis: [OLD_PETITIONS.art(21, 2), OLD_PETITIONS.art(22, 2)], gates: ['notice-in-writing'], starts: ['handle'],
      stops: ['notify', 'notify-direct', 'refer'], publish: 'never',
      data: {
        inWriting: f.bool('是否书面', 'In writing'),
        decision: f.enum('决定', 'Decision', { accepted: ['受理', 'Accepted'], 'not-accepted': ['不予受理', 'Not accepted'] }),
      },
    },
    'hear-petitioner': {
      ...t('听取陈述', 'Petitioner heard'), by: ['handling-organ'], from: ['accepted'], to: 'same', basis: OLD_PETITIONS.art(31, 1), publish: 'never',
      data: { record: f.document('笔录', 'Record') },
    },
    extend: {
      ...t('延期', 'Lengthened'), by: ['organ-head', 'handling-organ'], from: ['accepted'], to: 'same', basis: OLD_PETITIONS.art(33),
      gates: ['extension-in-time', 'extension-at-most-thirty', 'extension-by-organ-head', 'extension-notified'], publish: 'never',
      data: {
        days: f.int('延长日数', 'Days'), approvedBy: f.officer('批准人', 'Approved by'), petitionerTold: f.bool('是否告知信访人', 'Petitioner told'),
      },
    },
    'issue-opinion': {
      ...t('书面答复', 'Written reply'), by: ['handling-organ'], from: ['accepted'], to: 'replied', basis: OLD_PETITIONS.art(32),
      gates: ['petitioner-heard'], starts: ['ask-review'], stops: ['handle', 'feedback'], stepUp: true, publish: 'never',
      data: {
        result: f.enum('结果', 'Result', { supported: ['予以支持', 'Supported'], explained: ['解释说明', 'Explained'], 'not-supported': ['不予支持', 'Not supported'] }),
        deliveredOn: f.date('送达日期', 'Delivered on'),
      },
    },
    'ask-review': {
      ...t('请求复查', 'Review asked'), by: ['petitioner'], from: ['replied'], to: 'reviewing', basis: OLD_PETITIONS.art(34),
      gates: ['review-asked-in-time'], starts: ['review'], stops: ['ask-review'], publish: 'never',
      data: { toOrgan: f.organ('接收机关', 'To organ') },
    },
    'issue-review': {
      ...t('复查意见', 'Review opinion'), by: ['review-organ'], from: ['reviewing'], to: 'reviewed', basis: OLD_PETITIONS.art(34),
      starts: ['ask-rereview'], stops: ['review'], stepUp: true, publish: 'never',
      data: {
        result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], changed: ['变更', 'Changed'], 'sent-back': ['退回重办', 'Sent back'] }),
        deliveredOn: f.date('送达日期', 'Delivered on'),
      },
    },
    'ask-rereview': {
      ...t('请求复核', 'Re-review asked'), by: ['petitioner'], from: ['reviewed'], to: 'rereviewing', basis: OLD_PETITIONS.art(35, 1),
      gates: ['rereview-asked-in-time'], starts: ['rereview'], stops: ['ask-rereview'], publish: 'never',
      data: { toOrgan: f.organ('接收机关', 'To organ') },
    },
    'open-rereview-hearing': {
      ...t('复核听证开始', 'Hearing opens'), by: ['rereview-organ'], from: ['rereviewing'], to: 'same', basis: OLD_PETITIONS.art(35, 2),
      publish: 'never',
    },
    'close-rereview-hearing': {
      ...t('复核听证结束', 'Hearing ends'), by: ['rereview-organ'], from: ['rereviewing'], to: 'same', basis: OLD_PETITIONS.art(35, 2),
      publish: 'never',
    },
    'issue-rereview': {
      ...t('复核意见', 'Re-review opinion'), by: ['rereview-organ'], from: ['rereviewing'], to: 'concluded', basis: OLD_PETITIONS.art(35, 1),
      stops: ['rereview'], stepUp: true, publish: 'never',
      data: {
        result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], changed: ['变更', 'Changed'], 'sent-back': ['退回重办', 'Sent back'] }),
        deliveredOn: f.date('送达日期', 'Delivered on'),
      },
    },
    supervise: {
      ...t('督办', 'Supervised'), by: ['petition-office'], from: ['any'], to: 'same', basis: OLD_PETITIONS.art(36, 1), publish: 'never',
      data: { ground: f.text('事由', 'Ground') },
    },
    'suggest-improvement': {
      ...t('改进建议', 'Suggestion to improve'), by: ['petition-office'], from: ['any'], to: 'same', basis: OLD_PETITIONS.art(36, 1),
      starts: ['improvement'], publish: 'never',
      data: { toOrgan: f.organ('接收机关', 'To organ'), receivedOn: f.date('收到日期', 'Received on') },
    },
    'improvement-feedback': {
      ...t('反馈', 'Feedback'), by: ['handling-organ'], from: ['any'], to: 'same', basis: OLD_PETITIONS.art(36, 2), stops: ['improvement'],
      publish: 'never',
      data: { adopted: f.enum('采纳情况', 'Adopted', { yes: ['采纳', 'Yes'], partly: ['部分采纳', 'Partly'], no: ['未采纳', 'No'] }) },
    },
    evaluate: {
      ...t('满意度评价', 'Evaluated'), by: ['petitioner'], from: ['accepted', 'replied', 'reviewed', 'concluded'], to: 'same',
      basis: [convention('the law is silent'), unverified('local practice')], publish: 'never',
      data: {
        subject: f.enum('评价对象', 'Subject', { 'petition-office': ['信访部门', 'Petition office'], 'handling-organ': ['办理机关', 'Handling organ'] }),
        grade: f.enum('评价等级', 'Grade', { satisfied: ['满意', 'Satisfied'], basically: ['基本满意', 'Basically'], 'not-satisfied': ['不满意', 'Not satisfied'] }),
      },
    },
    close: {
      ...t('办结', 'Closed'), by: ['petition-office', 'handling-organ'], from: ['replied', 'reviewed', 'concluded'], to: 'closed',
      basis: convention('the law is silent'), stepUp: true, publish: 'never',
      data: { evaluationInvited: f.bool('是否邀请评价', 'Evaluation invited') },
    },
  })
  .clocks({
    refer: {
      ...t('转送交办期限', 'Referral'), basis: OLD_PETITIONS.art(21, 1),
      limit: days(15, OLD_PETITIONS.art(21, 1)), when: (_, a) => a.data.via === 'petition-office', onOverrun: finding('referral-late'),
    },
    'notify-direct': {
      ...t('告知期限(直接)', 'Notice, made directly'), basis: OLD_PETITIONS.art(22, 2),
      limit: days(15, OLD_PETITIONS.art(22, 2)), when: (_, a) => a.data.via === 'direct' && a.data.addressKnown, onOverrun: finding('notice-late'),
    },
    notify: {
      ...t('决定受理期限', 'Decision on acceptance'), basis: OLD_PETITIONS.art(21, 2),
      limit: days(15, OLD_PETITIONS.art(21, 2)), from: (_, a) => a.data.receivedOn, onOverrun: finding('notice-late'),
    },
    feedback: {
      ...t('交办反馈', 'Feedback'), basis: OLD_PETITIONS.art(21, 1, 4),
      due: (_, a) => a.data.dueOn, onOverrun: finding('feedback-late'),
    },
    handle: {
      ...t('办理期限', 'Handling'), basis: OLD_PETITIONS.art(33),
      limit: days(60, OLD_PETITIONS.art(33)), when: (_, a) => a.data.decision === 'accepted', onOverrun: finding('handling-late'),
      extendedBy: { extend: { by: a => days(a.data.days, OLD_PETITIONS.art(33)), inAll: days(30, OLD_PETITIONS.art(33)), allowed: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy) } },
    },
    'ask-review': {
      ...t('请求复查期限', 'Time to ask for a review'), basis: OLD_PETITIONS.art(34),
      limit: days(30, OLD_PETITIONS.art(34)), from: (_, a) => a.data.deliveredOn,
      onOverrun: lapse('逾期不得请求复查', 'The review can no longer be asked for'),
    },
    review: {
      ...t('复查期限', 'Review'), basis: OLD_PETITIONS.art(34),
      limit: days(30, OLD_PETITIONS.art(34)), onOverrun: finding('review-late'),
    },
    'ask-rereview': {
      ...t('请求复核期限', 'Time to ask for a re-review'), basis: OLD_PETITIONS.art(35, 1),
      limit: days(30, OLD_PETITIONS.art(35, 1)), from: (_, a) => a.data.deliveredOn,
      onOverrun: lapse('逾期不得请求复核', 'The re-review can no longer be asked for'),
    },
    rereview: {
      ...t('复核期限', 'Re-review'), basis: OLD_PETITIONS.art(35),
      limit: days(30, OLD_PETITIONS.art(35, 1)), pausedBy: { 'open-rereview-hearing': 'close-rereview-hearing' }, onOverrun: finding('rereview-late'),
    },
    improvement: {
      ...t('建议反馈', 'Feedback on a suggestion'), basis: OLD_PETITIONS.art(36, 2),
      limit: days(30, OLD_PETITIONS.art(36, 2)), from: (_, a) => a.data.receivedOn, onOverrun: finding('suggestion-not-answered'),
    },
  })
  .gates({
    'no-duplicate-upward': {
      ...t('不重复受理', 'Not again above'), basis: OLD_PETITIONS.art(16), severity: 'finding',
      rule: (_, a) => a.data.samePending !== true,
    },
    'no-leak-to-accused': {
      ...t('不得转给被检举人', 'Not sent to the accused'), basis: OLD_PETITIONS.art(23), severity: 'block',
      remedy: t('转给被检举机关以外的有权机关', 'Send it to a competent organ other than the one accused'),
      rule: (c, a) => {
        const matter = c.first('register')?.data
        return matter?.kind !== 'accusation' || !filled(matter.accused) || a.data.toOrgan !== matter.accused
      },
    },
    'notice-in-writing': {
      ...t('书面告知', 'In writing'), basis: OLD_PETITIONS.art(22, 2), severity: 'finding',
      rule: (c, a) => a.data.inWriting || c.first('register')?.data.addressKnown === false,
    },
    'petitioner-heard': {
      ...t('听取陈述', 'Petitioner heard'), basis: OLD_PETITIONS.art(31, 1), severity: 'block',
      remedy: t('先听取信访人陈述并记录', 'Hear the petitioner first and record it'), rule: c => c.has('hear-petitioner'),
    },
    'extension-in-time': {
      ...t('届满前延期', 'Before expiry'), basis: OLD_PETITIONS.art(33), severity: 'block',
      remedy: t('办理期限届满前延期；已届满的按逾期办理', 'Lengthen before the period ends; once over, it is late'), rule: (c, a) => c.inTime('handle', a),
    },
    'extension-at-most-thirty': {
      ...t('不超过三十日', 'At most thirty days'), basis: OLD_PETITIONS.art(33), severity: 'block',
      remedy: t('延长合计不超过三十日', 'Keep all extensions within thirty days'),
      rule: (c, a) => (c.run('handle')?.extended ?? 0) + a.data.days <= 30, // 第三十三条: thirty days in all,
    },
    'extension-by-organ-head': {
      ...t('负责人批准', 'Approved by the head'), basis: OLD_PETITIONS.art(33), severity: 'block',
      remedy: t('报本行政机关负责人批准', 'Have the head of the organ approve it'), rule: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy),
    },
    'extension-notified': {
      ...t('告知理由', 'Petitioner told'), basis: OLD_PETITIONS.art(33), severity: 'finding',
      rule: (_, a) => a.data.petitionerTold,
    },
    'review-asked-in-time': {
      ...t('三十日内复查', 'In time'), basis: OLD_PETITIONS.art(34), severity: 'block',
      remedy: t('收到书面答复三十日内请求复查', 'Ask within thirty days of the written answer'), rule: (c, a) => c.inTime('ask-review', a),
    },
    'rereview-asked-in-time': {
      ...t('三十日内复核', 'In time'), basis: OLD_PETITIONS.art(35, 1), severity: 'block',
      remedy: t('收到复查意见三十日内请求复核', 'Ask within thirty days of the review opinion'), rule: (c, a) => c.inTime('ask-rereview', a),
    },
  })
