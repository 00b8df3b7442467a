import { actDay, acts, cases, convention, dueDay, f, firstOf, isMet, law, procedure, report2022, runs, t, ymd } from '#kernel'
import e2020 from './2020.ts'
import e2025 from './2025.ts'
import { arrearsByYear, contractEntry, inArrears, overrunRuns, owed } from './arrears.ts'
import { documents } from './documents.ts'
import { paymentClocks } from './payment.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2025-03-17)')
const SME_PAYMENT_2020 = law('保障中小企业款项支付条例(2020-07-05)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** 政府合同审查与履行: Review and performance of government contracts. */
export default procedure('contract-performance', {
  ...t('政府合同审查与履行', 'Review and performance of government contracts'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: firstOf('sign', 'draft'),
  chosenNote: t('合同签订之日；签订前依首个行为之日（惯例：条例无过渡规定，企业规模亦以签订时为准，第三条）', 'The day the contract is signed; until then the day of its first act (convention: no transitional article; size too is fixed at signing, art. 3)'),
  editions: [e2025, e2020],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'payment-overdue': {
      ...t('逾期支付中小企业款项', 'Payment to a small or medium enterprise overdue'), basis: [SME_PAYMENT.art(9), SME_PAYMENT_2020.art(8)],
    },
    'acceptance-delayed': {
      ...t('拖延检验验收', 'Acceptance delayed'), basis: [SME_PAYMENT.art(10), SME_PAYMENT_2020.art(9)],
    },
    'debt-not-confirmed': {
      ...t('未按期确权', 'Debt not confirmed in 30 days'), basis: [SME_PAYMENT.art(16), SME_PAYMENT_2020.art(14)],
    },
    'undisputed-part-withheld': {
      ...t('无争议部分未付', 'Undisputed part withheld'), basis: SME_PAYMENT.art(15),
      editions: ['2025'],
      rule: c => {
        const delivered = c.last('deliver')?.data
        const disputed = delivered?.['disputed-amount']
        return disputed !== undefined && disputed < (delivered?.amount ?? 0) && overrunRuns(c).some(r => !c.all('pay-part', 'pay').some(p => p.on <= (r.due ?? '')))
      },
    },
  },
  organFindings: {
    'arrears-not-disclosed': {
      ...t('未公开逾期款项', 'Arrears of last year not disclosed by 31 March'), basis: [SME_PAYMENT.art(18), SME_PAYMENT_2020.art(16)],
      rule: w => arrearsByYear(w).filter(x => !w.register('arrears-disclosure').all().some(e => e.organ === x.organ && e.year === x.year && String(e['published-on']) <= ymd(x.year + 1, 3, 31)))
        .flatMap(x => (w.asOf > ymd(x.year + 1, 3, 31) ? [{ organ: x.organ, on: ymd(x.year + 1, 4, 1), note: String(x.year) }] : [])), // 2025 art. 18, 2020 art. 16: by 31 March
    },
    'arrears-not-reported': {
      ...t('未向本级政府报告逾期款项', 'Arrears not reported to the government'), basis: SME_PAYMENT.art(22),
      rule: w => arrearsByYear(w).filter(x => x.year >= 2025 && (w.organs.tier(x.organ) ?? '').endsWith('-department') && !w.register('arrears-reports').all().some(e => e.organ === x.organ && String(e['reported-on']).startsWith(String(x.year))))
        .map(x => ({ organ: x.organ, on: ymd(x.year + 1, 1, 1), note: String(x.year) })),
    },
  },
  registers: {
    // Not in the law by name: kept so that the duty to report (2025 art. 22) can be judged.
    'arrears-reports': {
      ...t('逾期款项向本级政府报告', 'Reports of arrears to the government'), basis: SME_PAYMENT.art(22), published: false, organ: 'organ',
      fields: { organ: f.organ('报告机关', 'Organ'), 'reported-on': f.date('报告日期', 'Reported on'), document: f.document('报告', 'Report').opt() },
    },
    'government-contracts': {
      ...t('政府合同台账', 'Government contracts'), basis: [report2022('一(七)三'), BUSINESS_ENVIRONMENT.art(31)], published: false,
      organ: 'organ', inForce: ['signed-on'],
      projected: [{ procedure: 'contract-performance', on: ['sign', 'deliver', 'accept', 'confirm-settlement', 'pay-part', 'pay', 'change', 'change-unilaterally', 'close'], entries: c => contractEntry(c) }],
      fields: {
        'contract-no': f.text('合同编号', 'Contract no'),
        title: f.text('合同名称', 'Title'),
        organ: f.organ('机关', 'Organ'),
        counterparty: f.text('对方当事人', 'Counterparty'),
        size: f.text('对方规模', 'Size'),
        amount: f.money('金额', 'Amount'),
        'signed-on': f.date('签订日期', 'Signed on'),
        'due-on': f.date('付款到期日', 'Due on').opt(),
        paid: f.money('已付金额', 'Paid').opt(),
        status: f.text('状态', 'Status'),
        case: f.case('关联案件', 'Case'),
      },
    },
    'arrears-disclosure': {
      ...t('逾期未支付中小企业款项公开', 'Disclosure of overdue payments'), basis: [SME_PAYMENT.art(18), SME_PAYMENT_2020.art(16)], published: true,
      organ: 'organ',
      fields: {
        organ: f.organ('机关', 'Organ'),
        year: f.int('年度', 'Year'),
        contracts: f.int('逾期合同数', 'Contracts'),
        amount: f.money('金额', 'Amount'),
        'published-on': f.date('公布日期', 'Published on'),
        address: f.text('公开网址', 'Address'),
      },
    },
  },
  indicators: {
    'contract.signed': {
      ...t('签订政府合同件数', 'Contracts signed'), basis: report2022('一(七)三'), kind: 'count',
      of: cases(i => i.case.has('sign')),
      periodBy: i => i.case.last('sign')?.on, breakdown: i => i.case.first('draft')?.data.kind, by: ['organ', 'kind'], direction: 'none',
    },
    'contract.review-rate': {
      ...t('合同合法性审查率', 'Share reviewed before signing'), basis: report2022('一(七)三'), kind: 'ratio',
      of: cases(i => i.case.has('sign')), met: i => !i.case.failed('reviewed-before-signing'),
      periodBy: i => i.case.last('sign')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'contract.performance-rate': {
      ...t('合同履约率', 'Share performed'), basis: report2022('一(七)三'), kind: 'ratio',
      of: runs(paymentClocks, i => i.run.status === 'met' || i.run.status === 'overrun'), met: isMet, periodBy: dueDay,
      by: ['organ'], direction: 'up', target: 1,
    },
    'arrears.contracts': {
      ...t('逾期未付中小企业合同数', 'Overdue contracts'), basis: SME_PAYMENT.art(18), kind: 'count',
      of: cases(i => inArrears(i.case)),
      by: ['organ'], direction: 'down', target: 0,
    },
    'arrears.amount': {
      ...t('逾期未付中小企业金额', 'Overdue amount'), basis: SME_PAYMENT.art(18), kind: 'money',
      of: cases(i => inArrears(i.case)), sum: i => owed(i.case),
      by: ['organ'], direction: 'down', target: 0,
    },
    'arrears.cleared': {
      ...t('清偿拖欠金额', 'Arrears paid off'), basis: [report2022('三(二)'), SME_PAYMENT.art(21)], kind: 'money',
      of: acts('pay', i => i.case.runs().some(r => paymentClocks.includes(r.clock) && r.due !== null && i.act.on > r.due)), sum: i => Number(i.act.data.amount), periodBy: actDay,
      by: ['organ'], direction: 'up',
    },
    'contract.broken-by-organ': {
      ...t('机关单方变更解除件数', 'Contracts broken by the organ'), basis: BUSINESS_ENVIRONMENT.art(31), kind: 'count',
      of: cases(i => i.case.has('change-unilaterally')),
      periodBy: i => i.case.last('change-unilaterally')?.on, breakdown: i => i.case.last('change-unilaterally')?.data.ground,
      by: ['organ', 'ground'], direction: 'down', target: 0,
    },
  },
})
