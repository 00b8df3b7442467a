import { type ActDef, convention, f, law, report2022, t } from '#kernel'
import type { Articles } from './articles.ts'

const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const AGREEMENTS_IN_COURT = law('最高人民法院关于审理行政协议案件若干问题的规定(2019-11-27)')

/** What may be done, with the articles of the edition. */
export const acts = (A: Articles) =>
  ({
    draft: {
      ...t('起草合同', 'Drafted'), by: ['contracting-organ'], from: ['start'], to: 'drafted',
      basis: [A.budget, A.size], gates: ['budget-first'],
      data: {
        title: f.text('合同名称', 'Title'),
        kind: f.enum('种类', 'Kind', {
          goods: ['货物', 'Goods'], works: ['工程', 'Works'], services: ['服务', 'Services'], investment: ['招商引资', 'Investment'],
          concession: ['特许经营', 'Concession'], land: ['土地', 'Land'], other: ['其他', 'Other'],
        }),
        counterparty: f.text('对方当事人', 'Counterparty'),
        'counterparty-size': f.enum('对方当事人规模', 'Counterparty size', {
          micro: ['微型企业', 'Micro'], small: ['小型企业', 'Small'], medium: ['中型企业', 'Medium'], large: ['大型企业', 'Large'],
          'not-enterprise': ['非企业', 'Not enterprise'],
        }),
        'size-declared': f.bool('已告知属于中小企业', 'Told that it is a small or medium enterprise'),
        amount: f.money('金额', 'Amount'),
        'fiscal-funds': f.bool('使用财政资金', 'Fiscal funds'),
        budgeted: f.bool('列入预算', 'Budgeted'),
      },
      publish: 'never',
    },
    'legality-review': {
      ...t('合同合法性审查', 'Contract reviewed for legality'), by: ['legal-office'], from: ['drafted'], to: 'reviewed',
      basis: report2022('一(七)三', 'no national article requires it for every contract (local rules do)'),
      data: {
        'review-case': f.case('合法性审查案件', 'Review case').opt(),
        opinion: f.enum('意见', 'Opinion', {
          lawful: ['合法', 'Lawful'], 'lawful-if-amended': ['修改后合法', 'Lawful if amended'], unlawful: ['违法', 'Unlawful'],
        }),
      },
      mirrors: { procedure: 'legality-review', act: 'issue-opinion' }, publish: 'never',
    },
    abandon: {
      ...t('不签订', 'Not signed'), by: ['contracting-organ'], from: ['drafted', 'reviewed'], to: 'abandoned',
      basis: convention('the law is silent'),
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    sign: {
      ...t('签订', 'Signed'), by: ['contracting-organ'], from: ['drafted', 'reviewed'], to: 'in-force',
      basis: [A.term, A.nonCash, A.audit, A.deposit, SHANDONG.art(102)],
      gates: ['reviewed-before-signing', 'payment-term-cap', 'no-forced-noncash', 'no-cash-only-deposit', 'no-advance-building', 'no-forced-audit', 'written-form'],
      data: {
        'contract-no': f.text('合同编号', 'Contract no'),
        'payment-days': f.int('约定付款期限（日，未约定填0）', 'Agreed days to pay (0: none)'),
        settlement: f.enum('结算方式', 'Settlement', {
          'on-delivery': ['交付付款', 'On delivery'], 'on-acceptance': ['验收合格付款', 'On acceptance'],
          progress: ['进度结算', 'Progress'], periodic: ['定期结算', 'Periodic'],
        }),
        'acceptance-by-days': f.int('约定验收期限（日）', 'Agreed days for acceptance').opt(),
        'non-cash': f.bool('使用非现金支付', 'Paid otherwise than in cash'),
        'non-cash-agreed': f.bool('非现金支付经约定', 'Agreed in the contract'),
        'cash-deposit-only': f.bool('保证金限定现金', 'Deposit in cash only'),
        'advance-by-contractor': f.bool('由施工单位垫资', 'Contractor advances the money'),
        'audit-as-basis': f.bool('以审计结果为结算依据', 'Audit result is the basis'),
        'audit-agreed': f.bool('审计结算经约定', 'Audit basis agreed'),
        'audit-by-law': f.bool('法律、行政法规另有规定', 'Audit required by statute'),
        'late-rate-agreed': f.bool('约定逾期利率', 'Late rate agreed'),
      },
      publish: 'never', stepUp: true,
    },
    deliver: {
      ...t('交付', 'Delivered'), by: ['counterparty', 'contracting-organ'], from: ['in-force', 'changed', 'payable'], to: 'delivered',
      basis: A.term, starts: ['payment-on-delivery', 'acceptance'],
      data: { part: f.text('交付部分', 'Part'), amount: f.money('金额', 'Amount'), 'disputed-amount': f.money('有争议金额', 'Disputed amount').opt() },
      publish: 'never',
    },
    accept: {
      ...t('检验或者验收合格', 'Accepted'), by: ['contracting-organ'], from: ['delivered', 'payable'], to: 'payable',
      basis: A.acceptance, starts: ['payment-on-acceptance'], stops: ['acceptance'],
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    'confirm-settlement': {
      ...t('双方确认结算金额', 'Settlement confirmed'), by: ['contracting-organ'], from: ['in-force', 'delivered', 'payable', 'changed'], to: 'payable',
      basis: A.term, starts: ['payment-on-settlement'],
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    'request-payment': {
      ...t('请求付款', 'Payment asked'), by: ['counterparty'], from: ['delivered', 'payable'], to: 'payable',
      basis: A.fair,
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    'request-confirmation': {
      ...t('请求确权', 'Confirmation of debt asked'), by: ['counterparty'], from: ['any'], to: 'same',
      basis: A.debt, starts: ['debt-confirmation'],
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    'confirm-debt': {
      ...t('确认债权债务', 'Debt confirmed'), by: ['contracting-organ'], from: ['any'], to: 'same',
      basis: A.debt, stops: ['debt-confirmation'],
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    'refuse-or-delay': {
      ...t('拒绝或者推迟付款', 'Payment refused or put off'), by: ['contracting-organ'], from: ['delivered', 'payable'], to: 'same',
      basis: [A.excuses, BUSINESS_ENVIRONMENT.art(31)], gates: ['no-forbidden-excuse'],
      data: {
        reason: f.enum('理由', 'Reason', {
          'change-of-leader': ['负责人变更', 'Change of leader'], 'internal-process': ['履行内部付款流程', 'Internal process'],
          'awaiting-completion-filing': ['等待竣工验收备案', 'Awaiting completion filing'],
          'awaiting-final-audit': ['等待决算审计', 'Awaiting final audit'], dispute: ['存在争议', 'Dispute'],
          'no-funds': ['资金不足', 'No funds'], other: ['其他', 'Other'],
        }),
        'agreed-in-contract': f.bool('合同有约定', 'Agreed in contract'),
      },
      publish: 'never',
    },
    'pay-part': {
      ...t('部分付款', 'Paid in part'), by: ['contracting-organ'], from: ['delivered', 'payable'], to: 'same',
      basis: A.undisputed,
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    pay: {
      ...t('付清', 'Paid in full'), by: ['contracting-organ'], from: ['delivered', 'payable'], to: 'performed',
      basis: [A.term, A.interest], gates: ['interest-paid'], stops: ['payment-on-delivery', 'payment-on-acceptance', 'payment-on-settlement'],
      data: { amount: f.money('金额', 'Amount'), interest: f.money('逾期利息', 'Interest').opt() }, publish: 'never', stepUp: true,
    },
    change: {
      ...t('协商变更', 'Changed by agreement'), by: ['contracting-organ'], from: ['in-force', 'delivered', 'payable'], to: 'changed',
      basis: SHANDONG.art(105),
      data: { agreement: f.document('变更协议', 'Agreement') }, publish: 'never', stepUp: true,
    },
    'change-unilaterally': {
      ...t('单方变更或者解除', 'Changed or ended unilaterally'), by: ['contracting-organ'], from: ['in-force', 'delivered', 'payable', 'changed'], to: 'terminated',
      basis: [BUSINESS_ENVIRONMENT.art(31), AGREEMENTS_IN_COURT.art(16), SHANDONG.art(105)],
      gates: ['no-change-for-new-official', 'lawful-procedure', 'compensated'],
      data: {
        ground: f.enum('变更、解除事由', 'Ground', {
          'public-interest': ['国家利益、社会公共利益', 'Public interest'], 'force-majeure': ['不可抗力', 'Force majeure'],
          'counterparty-breach': ['对方违约', 'Counterparty breach'], 'change-of-leader': ['负责人变更', 'Change of leader'],
          'change-of-organ': ['机构调整', 'Change of organ'], 'change-of-boundary': ['行政区划调整', 'Change of boundary'],
          other: ['其他', 'Other'],
        }),
        decision: f.document('决定文书', 'Decision').opt(),
        compensation: f.money('补偿金额', 'Compensation').opt(),
      },
      publish: 'never', stepUp: true,
    },
    'return-deposit': {
      ...t('退还保证金', 'Deposit settled'), by: ['contracting-organ'], from: ['performed', 'payable', 'delivered'], to: 'same',
      basis: A.deposit,
      data: { amount: f.money('金额', 'Amount') }, publish: 'never',
    },
    close: {
      ...t('结清', 'Settled'), by: ['contracting-organ'], from: ['performed'], to: 'closed',
      basis: convention('the law is silent'), publish: 'never',
    },
  }) as const satisfies Readonly<Record<string, ActDef>>
