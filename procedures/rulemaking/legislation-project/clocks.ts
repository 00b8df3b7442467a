import { type ClocksOf, days, finding, law, months, t, years } from '#kernel'
import type { acts } from './acts.ts'
import type { Articles } from './articles.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')

/** What runs, with the articles of the edition. */
export const clocks = (A: Articles) =>
  ({
    approval: {
      ...t('批准期限', 'Approval by the regional standing committee'), basis: A.localRegulation,
      // No time is set for autonomous and separate regulations.
      limit: months(4, A.localRegulation), when: c => c.first('propose')?.data.kind === 'local-regulation', onOverrun: finding('approval-overdue'),
    },
    filing: {
      ...t('报送备案期限', 'Sending for filing'), basis: [RULE_MAKING.art(34), A.filing],
      limit: days(30, RULE_MAKING.art(34)), onOverrun: finding('filing-overdue'),
    },
    'interim-rule': {
      ...t('先行规章两年期', 'Two years of an interim rule'), basis: A.rule,
      limit: years(2, A.rule), from: (_c, a) => a.data['effective-on'],
      when: c => {
        const p = c.first('propose')?.data
        return p?.kind === 'government-rule' && p['reduces-rights'] && !p['has-higher-basis']
      },
      onOverrun: finding('interim-rule-expired'),
    },
  }) satisfies ClocksOf<ReturnType<typeof acts>>
