import { edition, law, rulemakingRules, t } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './acts.ts'
import type { Articles } from './articles.ts'
import { clocks } from './clocks.ts'
import { gates } from './gates.ts'
import { roles, states } from './parties.ts'

const SME_PAYMENT = law('保障中小企业款项支付条例(2025-03-17)')

const articles: Articles = {
  size: SME_PAYMENT.art(3),
  fair: SME_PAYMENT.art(7),
  budget: SME_PAYMENT.art(8),
  term: SME_PAYMENT.art(9), // thirty days, sixty at most
  acceptance: SME_PAYMENT.art(10),
  nonCash: SME_PAYMENT.art(11),
  audit: SME_PAYMENT.art(12),
  deposit: SME_PAYMENT.art(13),
  excuses: SME_PAYMENT.art(14),
  undisputed: SME_PAYMENT.art(15),
  debt: SME_PAYMENT.art(16),
  interest: SME_PAYMENT.art(17),
}

/** 政府合同审查与履行（2025）: Review and performance of government contracts. */
export default edition('contract-performance', '2025', {
  inForce: ['2025-06-01', null],
  law: ['保障中小企业款项支付条例(2025-03-17)', '优化营商环境条例(2019-10-22)', '政府采购法(2014-08-31)', '山东省行政程序规定(2011-06-22)', '最高人民法院关于审理行政协议案件若干问题的规定(2019-11-27)'],
  basis: SME_PAYMENT.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
})
  .roles(roles)
  .states(states)
  .acts(acts(articles))
  .clocks(clocks(articles))
  .gates({
    ...gates(articles),
    'no-forced-audit': {
      ...t('不得强制以审计结果结算', 'Audit result not forced as basis'), basis: SME_PAYMENT.art(12), severity: 'block',
      remedy: t('取消以审计结果为结算依据', 'Do not make the audit the basis'),
      rule: (_c, a) => !a.data['audit-as-basis'] || a.data['audit-by-law'],
    },
  })
