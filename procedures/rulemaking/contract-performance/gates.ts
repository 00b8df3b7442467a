import { days, filled, type GatesOf, law, report2022, t } from '#kernel'
import type { acts } from './acts.ts'
import type { Articles } from './articles.ts'
import { isSmall, paymentClocks } from './payment.ts'

const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const AGREEMENTS_IN_COURT = law('最高人民法院关于审理行政协议案件若干问题的规定(2019-11-27)')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const HUNAN = law('湖南省行政程序规定(2018-07-10)')

/** What must hold, with the articles of the edition. */
export const gates = (A: Articles) =>
  ({
    'budget-first': {
      ...t('不得无预算采购', 'No purchase without budget'), basis: A.budget, severity: 'block',
      remedy: t('先列入预算', 'Put it in the budget first'),
      rule: (_c, a) => !a.data['fiscal-funds'] || a.data.budgeted,
    },
    'reviewed-before-signing': {
      ...t('签订前合法性审查', 'Reviewed before signing'), basis: [report2022('一(七)三', 'and house rule'), OUTLINE.item('第(二十八)项')], severity: 'finding',
      remedy: t('签订前送合法性审查', 'Have it reviewed before signing'),
      rule: c => c.has('legality-review') && c.last('legality-review')?.data.opinion !== 'unlawful',
    },
    'payment-term-cap': {
      ...t('付款期限上限', 'Payment term within 60 days'), basis: A.term, severity: 'block',
      remedy: t('付款期限改为60日以内', 'Agree on at most sixty days'),
      rule: (c, a) => !isSmall(c) || a.data['payment-days'] <= days(60, A.term).n,
    },
    'no-forced-noncash': {
      ...t('不得强制非现金支付', 'No forced non-cash payment'), basis: A.nonCash, severity: 'block',
      remedy: t('在合同中作出约定或者改为现金支付', 'Agree on it, or pay in cash'),
      rule: (_c, a) => !a.data['non-cash'] || a.data['non-cash-agreed'],
    },
    'no-cash-only-deposit': {
      ...t('保证金不得限定现金', 'Deposit not limited to cash'), basis: A.deposit, severity: 'block',
      remedy: t('允许以保函等方式提供保证金', 'Accept guarantees too'),
      rule: (_c, a) => !a.data['cash-deposit-only'],
    },
    'no-advance-building': {
      ...t('不得垫资建设', 'No building on the contractor\'s money'), basis: A.budget, severity: 'block',
      remedy: t('落实资金，不得由施工单位垫资', 'Provide the money'),
      rule: (c, a) => c.first('draft')?.data.kind !== 'works' || !c.first('draft')?.data['fiscal-funds'] || !a.data['advance-by-contractor'],
    },
    'written-form': {
      ...t('书面形式', 'In writing'), basis: [SHANDONG.art(102), HUNAN.art(95)], severity: 'finding',
      remedy: t('签订书面合同', 'Put it in writing'),
      rule: (_c, a) => filled(a.data['contract-no']),
    },
    'no-forbidden-excuse': {
      ...t('不得以人员变更等为由拖欠', 'No forbidden excuse'), basis: A.excuses, severity: 'finding',
      remedy: t('按期付款', 'Pay when due'),
      rule: (_c, a) => {
        const d = a.data
        if (d.reason === 'awaiting-completion-filing' || d.reason === 'awaiting-final-audit') return d['agreed-in-contract']
        return d.reason !== 'change-of-leader' && d.reason !== 'internal-process'
      },
    },
    'interest-paid': {
      ...t('支付逾期利息', 'Interest paid when late'), basis: A.interest, severity: 'finding',
      remedy: t('一并支付逾期利息', 'Pay the interest too'),
      rule: (c, a) => !paymentClocks.some(k => c.ranOut(k, a)) || (a.data.interest ?? 0) > 0,
    },
    'no-change-for-new-official': {
      ...t('新官应理旧账', 'No breach because officials or organs changed'), basis: BUSINESS_ENVIRONMENT.art(31), severity: 'block',
      remedy: t('继续履行合同', 'Perform the contract'),
      rule: (_c, a) => !['change-of-leader', 'change-of-organ', 'change-of-boundary'].includes(a.data.ground),
    },
    'lawful-procedure': {
      ...t('依法定权限和程序变更', 'Changed by lawful procedure'), basis: BUSINESS_ENVIRONMENT.art(31), severity: 'block',
      remedy: t('依照法定权限和程序作出决定', 'Decide it by lawful procedure'),
      rule: (_c, a) => a.data.ground !== 'public-interest' || filled(a.data.decision),
    },
    compensated: {
      ...t('依法补偿', 'Compensated'), basis: [BUSINESS_ENVIRONMENT.art(31), AGREEMENTS_IN_COURT.art(16)], severity: 'finding',
      remedy: t('依法予以补偿', 'Compensate'),
      rule: (_c, a) => a.data.ground !== 'public-interest' || (a.data.compensation ?? 0) > 0,
    },
  }) satisfies Omit<GatesOf<ReturnType<typeof acts>>, 'no-forced-audit'>
