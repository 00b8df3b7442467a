import { days, disputesRules, edition, filled, finding, lapse, law, t, workdays } from '#kernel'
import { petitionActs } from './2022/acts.ts'
import { oneLevelUp } from './superior.ts'

const PETITIONS = law('信访工作条例(2022-02-25)')

/** 信访事项，2022年5月1日起登记的：only matters without another statutory path are answered by an opinion within sixty days. */
export default edition('petition', '2022', {
  inForce: ['2022-05-01', null],
  law: ['信访工作条例(2022-02-25)'],
  basis: PETITIONS.art(50),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('期限按日历日计算（异议期为工作日）；条例未规定计算方法，按惯例开始之日不计，届满日为休息日的顺延', 'Calendar days (the objection to a referral: working days); the Regulation is silent on counting: by convention the first day is not counted and a last day on a day off moves on'),
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
    accepted: t('已受理告知', 'Accepted, petitioner told'),
    replied: t('已出具意见', 'Opinion given'),
    reviewing: t('复查中', 'In review'),
    reviewed: t('已复查', 'Reviewed'),
    rereviewing: t('复核中', 'In re-review'),
    concluded: t('已复核终结', 'Re-reviewed, ended'),
    diverted: { ...t('已导入其他程序', 'Led into another procedure'), final: true },
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts(petitionActs)
  .clocks({
    refer: {
      ...t('转送交办期限', 'Referral'), basis: PETITIONS.art(22, 1),
      limit: days(15, PETITIONS.art(22, 1)), when: c => c.first('register')?.data.via === 'petition-office', onOverrun: finding('referral-late'),
    },
    'notify-direct': {
      ...t('告知期限(直接提出)', 'Notice, made directly'), basis: PETITIONS.art(23, 2),
      limit: days(15, PETITIONS.art(23, 2)), when: (_, a) => a.data.via === 'direct' && a.data.addressKnown, onOverrun: finding('notice-late'),
    },
    notify: {
      ...t('告知期限(转送)', 'Notice, referred'), basis: PETITIONS.art(23, 3),
      limit: days(15, PETITIONS.art(23, 3)), from: (_, a) => a.data.receivedOn, when: c => c.first('register')?.data.addressKnown === true,
      onOverrun: finding('notice-late'),
    },
    'object-window': {
      ...t('异议期限', 'Objection to a referral'), basis: PETITIONS.art(23, 3),
      limit: workdays(5, PETITIONS.art(23, 3)), from: (_, a) => a.data.receivedOn,
      onOverrun: lapse('逾期提出的异议不合规定', 'A later objection is out of time'),
    },
    feedback: {
      ...t('交办反馈', 'Feedback on an assignment'), basis: PETITIONS.art(22, 1, 3),
      due: (_, a) => a.data.dueOn, onOverrun: finding('feedback-late'),
    },
    handle: {
      ...t('办理期限', 'Handling'), basis: [PETITIONS.art(34), PETITIONS.art(31, undefined, 6)],
      limit: days(60, PETITIONS.art(34)), when: (_, a) => a.data.path === 'petition-opinion', onOverrun: finding('handling-late'),
      extendedBy: { extend: { by: a => days(a.data.days, PETITIONS.art(34)), inAll: days(30, PETITIONS.art(34)), allowed: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy) } },
    },
    'ask-review': {
      ...t('请求复查期限', 'Time to ask for a review'), basis: PETITIONS.art(35),
      limit: days(30, PETITIONS.art(35)), from: (_, a) => a.data.deliveredOn,
      onOverrun: lapse('逾期不得请求复查', 'The review can no longer be asked for'),
    },
    review: {
      ...t('复查期限', 'Review'), basis: PETITIONS.art(35),
      limit: days(30, PETITIONS.art(35)), onOverrun: finding('review-late'),
    },
    'ask-rereview': {
      ...t('请求复核期限', 'Time to ask for a re-review'), basis: PETITIONS.art(36, 1),
      limit: days(30, PETITIONS.art(36, 1)), from: (_, a) => a.data.deliveredOn,
      onOverrun: lapse('逾期不得请求复核', 'The re-review can no longer be asked for'),
    },
    rereview: {
      ...t('复核期限', 'Re-review'), basis: PETITIONS.art(36),
      limit: days(30, PETITIONS.art(36, 1)), pausedBy: { 'open-rereview-hearing': 'close-rereview-hearing' }, onOverrun: finding('rereview-late'),
    },
  })
  .gates({
    'no-duplicate-upward': {
      ...t('已受理不重复受理', 'Not taken up again above'), basis: [PETITIONS.art(19, 3), PETITIONS.art(36, 3)], severity: 'finding',
      rule: (_, a) => a.data.samePending !== true && a.data.sameConcluded !== true,
    },
    'representatives-at-most-five': {
      ...t('代表不超过五人', 'At most five representatives'), basis: PETITIONS.art(20, 3), severity: 'finding',
      rule: (_, a) => {
        const { channel, joint, representatives } = a.data
        return channel !== 'visit' || joint !== true || (representatives !== undefined && representatives <= 5) // 第二十条第三款: at most five
      },
    },
    'no-leak-to-accused': {
      ...t('不得转给被检举人', 'Not sent to the accused'), basis: PETITIONS.art(30, 3), severity: 'block',
      remedy: t('转给被检举控告机关以外的有权机关', 'Send it to a competent organ other than the one accused'),
      rule: (c, a) => {
        const matter = c.first('register')?.data
        return matter?.kind !== 'accusation' || !filled(matter.accused) || a.data.toOrgan !== matter.accused
      },
    },
    'objection-in-time': {
      ...t('五个工作日内异议', 'Objection in five working days'), basis: PETITIONS.art(23, 3), severity: 'finding',
      rule: (c, a) => c.inTime('object-window', a) && filled(a.data.reason),
    },
    'notice-in-writing': {
      ...t('书面告知', 'In writing'), basis: PETITIONS.art(23, 2), severity: 'finding',
      rule: (c, a) => a.data.inWriting === true || c.first('register')?.data.addressKnown === false,
    },
    'separated-from-litigation': {
      ...t('诉访分离', 'Separated from litigation'), basis: [PETITIONS.art(28, 2), PETITIONS.art(31, undefined, 1)], severity: 'block',
      remedy: t('导入诉讼程序，不以信访处理意见答复', 'Lead it into litigation instead of answering by an opinion'),
      rule: c => c.last('notify')?.data.path !== 'judicial',
    },
    'diverted-with-destination': {
      ...t('导入有去向', 'Diverted to somewhere'), basis: [PETITIONS.art(22, 2), PETITIONS.art(31)], severity: 'block',
      remedy: t('写明接收机关并告知信访人', 'Name the receiving organ and tell the petitioner'),
      rule: (_, a) => filled(a.data.toOrgan) && a.data.petitionerTold,
    },
    recusal: {
      ...t('回避', 'Recusal'), basis: PETITIONS.art(28, 3), severity: 'block',
      remedy: t('由无利害关系的人员调查核实', 'Let somebody without an interest check the facts'), rule: (_, a) => a.data.conflict !== true,
    },
    'petitioner-heard': {
      ...t('听取陈述', 'Petitioner heard'), basis: PETITIONS.art(31, undefined, 6), severity: 'block',
      remedy: t('先听取信访人陈述并记录', 'Hear the petitioner first and record it'), rule: c => c.has('hear-petitioner'),
    },
    'opinion-complete': {
      ...t('意见书要素', 'Opinion complete'), basis: PETITIONS.art(32), severity: 'block',
      remedy: t('载明诉求、事实和理由、处理意见及依据', 'State the request, the facts, the result and its legal basis'),
      rule: (_, a) => filled(a.data.result) && filled(a.data.facts) && filled(a.data.legalBasis),
    },
    'extension-in-time': {
      ...t('届满前延期', 'Lengthened before expiry'), basis: PETITIONS.art(34), severity: 'block',
      remedy: t('办理期限届满前延期；已届满的按逾期办理', 'Lengthen before the period ends; once over, it is late'), rule: (c, a) => c.inTime('handle', a),
    },
    'extension-at-most-thirty': {
      ...t('不超过三十日', 'At most thirty days'), basis: PETITIONS.art(34), severity: 'block',
      remedy: t('延长合计不超过三十日', 'Keep all extensions within thirty days'),
      rule: (c, a) => (c.run('handle')?.extended ?? 0) + a.data.days <= 30, // 第三十四条: thirty days in all,
    },
    'extension-by-organ-head': {
      ...t('机关负责人批准', 'Approved by the head of the organ'), basis: PETITIONS.art(34), severity: 'block',
      remedy: t('报本机关、单位负责人批准', 'Have the head of the organ approve it'), rule: (_, a) => a.by === 'organ-head' && filled(a.data.approvedBy),
    },
    'extension-notified': {
      ...t('告知延期理由', 'Petitioner told'), basis: PETITIONS.art(34), severity: 'finding',
      rule: (_, a) => a.data.petitionerTold,
    },
    'review-asked-in-time': {
      ...t('三十日内请求复查', 'Asked within thirty days'), basis: PETITIONS.art(35), severity: 'block',
      remedy: t('收到书面答复三十日内请求复查', 'Ask within thirty days of the written answer'), rule: (c, a) => c.inTime('ask-review', a),
    },
    'rereview-asked-in-time': {
      ...t('三十日内请求复核', 'Asked within thirty days'), basis: PETITIONS.art(36, 1), severity: 'block',
      remedy: t('收到复查意见三十日内请求复核', 'Ask within thirty days of the review opinion'), rule: (c, a) => c.inTime('ask-rereview', a),
    },
    'review-by-superior': {
      ...t('上一级复查', 'Reviewed one level up'), basis: PETITIONS.art(35), severity: 'block',
      remedy: t('由原办理机关的上一级机关复查', 'Let the organ one level up review it'),
      rule: c => {
        const asked = c.last('ask-review')?.data.toOrgan
        return asked === undefined || (asked !== c.organ && oneLevelUp(c.organs(), c.organ, asked))
      },
    },
    'evaluated-by-petitioner': {
      ...t('本人评价', 'Evaluated by the petitioner'), basis: PETITIONS.art(21, 2), severity: 'block',
      remedy: t('由信访人本人评价', 'Only the petitioner may evaluate'), rule: (_, a) => a.by === 'petitioner',
    },
  })
