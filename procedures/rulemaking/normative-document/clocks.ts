import { type ClocksOf, days, finding, t, unverified, workdays } from '#kernel'
import type { acts } from './acts.ts'

const REVIEW_NOTICE = unverified('国办发〔2018〕115号')
const OPENNESS_NOTICE = unverified('国办发〔2016〕61号')
const CITY_COUNTY_14 = unverified('国发〔2008〕17号 十四')

/** What runs, in every edition. */
export const clocks = {
  'legality-review': {
    ...t('合法性审核期限', 'Legality review'), basis: REVIEW_NOTICE,
    limit: c => workdays(c.param('normative.review.max'), REVIEW_NOTICE), onOverrun: finding('legality-review-overdue'),
  },
  filing: {
    ...t('报送备案期限', 'Sending for filing'), basis: CITY_COUNTY_14,
    limit: c => days(c.param('filing.normative-days'), CITY_COUNTY_14), onOverrun: finding('filing-overdue'),
  },
  interpretation: {
    ...t('政策解读期限', 'Interpretation published'), basis: OPENNESS_NOTICE,
    limit: c => workdays(c.param('normative.interpretation'), OPENNESS_NOTICE), onOverrun: finding('interpretation-overdue'),
  },
} satisfies ClocksOf<typeof acts>
