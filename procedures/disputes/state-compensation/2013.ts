import { convention, days, disputesRules, edition, f, filled, finding, lapse, law, months, ripens, t, unverified, workdays, years } from '#kernel'

const COMPENSATION = law('国家赔偿法(2012-10-26)')
const COMPENSATION_CASES = law('最高人民法院关于审理行政赔偿案件若干问题的规定(2022-03-20)')
const MONEY = law('国家赔偿费用管理条例(2011-01-17)')

/** 行政赔偿: two months to decide, the claimant heard, paid through the finance department, recovered from those at fault. */
export default edition('state-compensation', '2013', {
  inForce: ['2013-01-01', null],
  law: ['国家赔偿法(2012-10-26)', '国家赔偿费用管理条例(2011-01-17)', '最高人民法院关于审理行政赔偿案件若干问题的规定(2022-03-20)'],
  basis: [COMPENSATION.art(42), unverified('in force from 2013-01-01')],
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('条例写明工作日的按工作日，其余按日历日、月、年；法律未规定计算方法，开始之日不计，届满日为休息日的顺延（惯例）', 'Working days only where the Regulation says so; otherwise calendar days, months, years; the first day is not counted and a last day on a day off moves on (convention)'),
})
  .roles({
    claimant: t('赔偿请求人', 'Claimant (sealed)'),
    'liable-organ': t('赔偿义务机关', 'Organ liable'),
    'organ-head': t('机关负责人', 'Head of the organ'),
    'superior-organ': t('上一级机关', 'Superior organ'),
    'finance-department': t('财政部门', 'Finance department'),
    court: t('人民法院', 'Court'),
  })
  .states({
    claimed: t('已申请', 'Claimed'),
    correcting: t('补正中', 'Awaiting correction'),
    decided: t('已决定', 'Decided'),
    served: t('已送达', 'Served'),
    'payment-claimed': t('已申请支付', 'Payment claimed'),
    'sent-to-finance': t('已报财政', 'Before the finance department'),
    paid: t('已支付', 'Paid'),
    sued: { ...t('已起诉', 'Taken to court'), final: true },
    closed: { ...t('已结案', 'Closed'), final: true },
    refused: t('不予赔偿', 'Refused'),
  })
  .acts({
    claim: {
      ...t('申请赔偿', 'Claim'), by: ['claimant'], from: ['start'], to: 'claimed',
      basis: [COMPENSATION.art(6), COMPENSATION.art(9), COMPENSATION.art(12), COMPENSATION.art(39), COMPENSATION_CASES.art(15)],
      gates: ['receipt-on-the-spot', 'within-two-years'], starts: ['decide', 'correction-notice'], publish: 'never',
      data: {
        claimant: f.text('赔偿请求人', 'Claimant').sealed(), organ: f.organ('赔偿义务机关', 'Organ'),
        harm: f.enum('损害', 'Harm', { person: ['人身', 'Person'], property: ['财产', 'Property'], both: ['人身和财产', 'Both'] }),
        learnedOn: f.date('知道行政行为日期', 'Learned on'), detainedDays: f.int('羁押天数', 'Detained days').opt(),
        unlawfulConfirmed: f.bool('行为违法是否已确认', 'Unlawful confirmed'), sourceCase: f.case('来源案件', 'Source case').opt(),
        amount: f.money('金额', 'Amount').opt(), inPerson: f.bool('是否当面递交', 'In person'),
        receiptGiven: f.bool('是否当场出具收讫凭证', 'Receipt given'),
      },
    },
    'request-correction': {
      ...t('一次性告知补正', 'Correction asked'), by: ['liable-organ'], from: ['claimed'], to: 'correcting', basis: COMPENSATION.art(12, 4),
      gates: ['correction-once'], stops: ['correction-notice'], publish: 'never',
      data: { items: f.longtext('补正事项', 'Items') },
    },
    'submit-correction': {
      ...t('补正', 'Corrected'), by: ['claimant'], from: ['correcting'], to: 'claimed', basis: COMPENSATION.art(12, 4), publish: 'never',
    },
    'hear-claimant': {
      ...t('听取意见', 'Claimant heard'), by: ['liable-organ'], from: ['claimed'], to: 'same', basis: COMPENSATION.art(13, 1), publish: 'never',
      data: { record: f.document('笔录', 'Record') },
    },
    negotiate: {
      ...t('协商', 'Negotiated'), by: ['liable-organ'], from: ['claimed'], to: 'same', basis: COMPENSATION.art(13, 1), publish: 'never',
      data: {
        result: f.enum('结果', 'Result', { agreed: ['达成协议', 'Agreed'], failed: ['未达成协议', 'Failed'] }),
        about: f.enum('协商事项', 'About', { manner: ['赔偿方式', 'Manner'], items: ['赔偿项目', 'Items'], amount: ['赔偿数额', 'Amount'] }),
      },
    },
    decide: {
      ...t('赔偿决定', 'Decision to compensate'), by: ['liable-organ'], from: ['claimed'], to: 'decided',
      basis: [COMPENSATION.art(13, 2), COMPENSATION.art(32), COMPENSATION.art(36)], gates: ['claimant-heard'], starts: ['serve', 'sue'],
      stops: ['decide', 'correction-notice'], stepUp: true, publish: 'never',
      data: {
        amount: f.money('金额', 'Amount'),
        manner: f.enum('赔偿方式', 'Manner', { money: ['支付赔偿金', 'Money'], return: ['返还财产', 'Return'], restore: ['恢复原状', 'Restore'] }),
        mental: f.money('精神损害抚慰', 'Mental').opt(), letter: f.document('赔偿决定书', 'Letter'),
      },
    },
    refuse: {
      ...t('不予赔偿决定', 'Refused'), by: ['liable-organ'], from: ['claimed'], to: 'refused', basis: COMPENSATION.art(13, 3),
      gates: ['claimant-heard', 'refusal-reasoned'], starts: ['serve', 'sue'], stops: ['decide', 'correction-notice'], stepUp: true, publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    serve: {
      ...t('送达', 'Served'), by: ['liable-organ'], from: ['decided', 'refused'], to: 'served',
      basis: [COMPENSATION.art(13, 2), COMPENSATION.art(13, 3)], stops: ['serve'], publish: 'never',
    },
    sue: {
      ...t('提起诉讼', 'Suit'), by: ['claimant'], from: ['claimed', 'decided', 'refused', 'served'], to: 'sued', basis: COMPENSATION.art(14),
      stops: ['sue', 'decide', 'serve'], publish: 'never',
      data: { litigation: f.case('行政诉讼案件', 'Litigation') },
    },
    'claim-payment': {
      ...t('申请支付', 'Payment claimed'), by: ['claimant'], from: ['served'], to: 'payment-claimed',
      basis: [COMPENSATION.art(37, 2), MONEY.art(5), MONEY.art(6)], starts: ['send-to-finance'], stops: ['sue'], publish: 'never',
      data: { documents: f.documents('材料', 'Documents'), complete: f.bool('材料是否齐全', 'Complete') },
    },
    'send-to-finance': {
      ...t('向财政提出支付申请', 'Sent to finance'), by: ['liable-organ'], from: ['payment-claimed'], to: 'sent-to-finance',
      basis: [COMPENSATION.art(37, 3), MONEY.art(8)], starts: ['pay'], stops: ['send-to-finance'], publish: 'never',
    },
    pay: {
      ...t('支付', 'Paid'), by: ['finance-department'], from: ['sent-to-finance'], to: 'paid', basis: [COMPENSATION.art(37, 3), MONEY.art(10)],
      starts: ['tell-paid'], stops: ['pay'], publish: 'never',
      data: { amount: f.money('金额', 'Amount'), receivedOn: f.date('收到日期', 'Received on').opt() },
    },
    'tell-paid': {
      ...t('告知支付', 'Payment told'), by: ['finance-department'], from: ['paid'], to: 'same', basis: MONEY.art(11), stops: ['tell-paid'],
      publish: 'never',
    },
    recover: {
      ...t('追偿', 'Recovered from those at fault'), by: ['liable-organ'], from: ['paid'], to: 'same', basis: [COMPENSATION.art(16), MONEY.art(12)],
      publish: 'never',
      data: {
        officer: f.officer('人员', 'Officer'),
        fault: f.enum('过错', 'Fault', { intent: ['故意', 'Intent'], 'gross-negligence': ['重大过失', 'Gross negligence'] }),
        amount: f.money('金额', 'Amount'),
      },
    },
    'no-recovery': {
      ...t('认定无故意重大过失', 'No intent or gross negligence'), by: ['liable-organ'], from: ['paid'], to: 'same', basis: COMPENSATION.art(16),
      publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    close: {
      ...t('结案', 'Closed'), by: ['liable-organ'], from: ['paid', 'served', 'refused'], to: 'closed', basis: convention('the law is silent'),
      gates: ['recovery-considered'], stepUp: true, publish: 'never',
    },
  })
  .clocks({
    'correction-notice': {
      ...t('补正告知', 'Correction to be asked'), basis: COMPENSATION.art(12, 4),
      limit: days(5, COMPENSATION.art(12, 4)), onOverrun: ripens('逾期未告知的，视为材料齐全', 'After it the papers count as complete (convention)'),
    },
    decide: {
      ...t('决定期限', 'Decision'), basis: [COMPENSATION.art(13, 1), COMPENSATION.art(14, 1)],
      limit: months(2, COMPENSATION.art(13, 1)), onOverrun: finding('decision-late'),
    },
    serve: {
      ...t('送达期限', 'Service'), basis: [COMPENSATION.art(13, 2), COMPENSATION.art(13, 3)],
      limit: days(10, COMPENSATION.art(13, 2)), onOverrun: finding('service-late'),
    },
    sue: {
      ...t('起诉期限', 'Time to sue'), basis: COMPENSATION.art(14, 2),
      limit: months(3, COMPENSATION.art(14, 2)), onOverrun: lapse('逾期不得就该决定起诉', 'The decision can no longer be taken to court'),
    },
    'send-to-finance': {
      ...t('报财政期限', 'Sent to finance'), basis: [COMPENSATION.art(37, 3), MONEY.art(8)],
      limit: days(7, COMPENSATION.art(37, 3)), onOverrun: finding('payment-late'),
    },
    pay: {
      ...t('支付期限', 'Payment'), basis: [COMPENSATION.art(37, 3), MONEY.art(10)],
      limit: days(15, COMPENSATION.art(37, 3)), onOverrun: finding('payment-late'),
    },
    'tell-paid': {
      ...t('告知支付', 'Payment told'), basis: MONEY.art(11),
      limit: workdays(3, MONEY.art(11)), onOverrun: finding('payment-not-told'),
    },
  })
  .gates({
    'receipt-on-the-spot': {
      ...t('当场出具收讫凭证', 'Dated receipt on the spot'), basis: COMPENSATION.art(12, 4), severity: 'finding',
      rule: (_, a) => !a.data.inPerson || a.data.receiptGiven,
    },
    'within-two-years': {
      ...t('两年时效', 'Within two years'), basis: COMPENSATION.art(39, 1), severity: 'finding',
      rule: (c, a) => {
        const twoYearsOn = c.plus(a.data.learnedOn, years(2, COMPENSATION.art(39, 1)))
        return a.on <= c.plus(twoYearsOn, days(a.data.detainedDays ?? 0, COMPENSATION.art(39, 1)))
      },
    },
    'correction-once': {
      ...t('一次性告知', 'Once'), basis: COMPENSATION.art(12, 4), severity: 'finding',
      rule: c => !c.has('request-correction'),
    },
    'claimant-heard': {
      ...t('充分听取意见', 'Claimant heard'), basis: COMPENSATION.art(13, 1), severity: 'block',
      remedy: t('先充分听取赔偿请求人的意见', 'Hear the claimant first'), rule: c => c.has('hear-claimant'),
    },
    'refusal-reasoned': {
      ...t('说明不予赔偿理由', 'Reasons'), basis: COMPENSATION.art(13, 3), severity: 'block',
      remedy: t('书面说明不予赔偿的理由', 'Give the reasons in writing'), rule: (_, a) => filled(a.data.reason),
    },
    'recovery-considered': {
      ...t('追偿研判', 'Recovery considered'), basis: [COMPENSATION.art(16), MONEY.art(12)], severity: 'finding',
      rule: c => !c.has('pay') || c.has('recover') || c.has('no-recovery'),
    },
  })
