import { type ClocksOf, days, finding, t } from '#kernel'
import type { acts } from './acts.ts'
import type { Articles } from './articles.ts'
import { isSmall, paymentTerm } from './payment.ts'

/** What runs, with the articles of the edition. */
export const clocks = (A: Articles) =>
  ({
    'payment-on-delivery': {
      ...t('交付付款期限', 'Payment after delivery'), basis: A.term,
      limit: c => paymentTerm(c, A.term), when: c => isSmall(c) && c.last('sign')?.data.settlement === 'on-delivery', onOverrun: finding('payment-overdue'),
    },
    'payment-on-acceptance': {
      ...t('验收付款期限', 'Payment after acceptance'), basis: A.acceptance,
      // Accepted late: payment runs from the day acceptance was due.
      limit: c => paymentTerm(c, A.acceptance), when: c => isSmall(c) && c.last('sign')?.data.settlement === 'on-acceptance',
      from: (c, a) => {
        const due = c.run('acceptance')?.due ?? a.on
        return due < a.on ? due : a.on
      },
      onOverrun: finding('payment-overdue'),
    },
    'payment-on-settlement': {
      ...t('结算付款期限', 'Payment after settlement'), basis: A.term,
      limit: c => paymentTerm(c, A.term), when: c => isSmall(c) && ['progress', 'periodic'].includes(c.last('sign')?.data.settlement ?? ''),
      onOverrun: finding('payment-overdue'),
    },
    acceptance: {
      ...t('检验验收期限', 'Inspection and acceptance'), basis: A.acceptance,
      limit: c => {
        const agreed = c.last('sign')?.data['acceptance-by-days']
        return agreed === undefined ? null : days(agreed, A.acceptance)
      },
      when: c => c.last('sign')?.data.settlement === 'on-acceptance',
      onOverrun: finding('acceptance-delayed'),
    },
    'debt-confirmation': {
      ...t('确权期限', 'Confirming the debt'), basis: A.debt,
      limit: days(30, A.debt), when: c => isSmall(c), onOverrun: finding('debt-not-confirmed'),
    },
  }) satisfies ClocksOf<ReturnType<typeof acts>>
