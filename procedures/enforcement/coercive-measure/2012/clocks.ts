import { days, hours, law, sameDay, t, workdays } from '#kernel'
import { withActs } from './acts.ts'

const COERCION = law('行政强制法(2011-06-30)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')

const thirty = days(30, COERCION.art(25, 1))

/** What runs, from when, how long, and what running out means. */
export const withClocks = withActs.clocks({
  'urgent-report': {
    ...t('紧急实施报告补批', 'Urgent measure reported and approved'), basis: [COERCION.art(19), MARKET_PENALTY.art(36)],
    limit: hours(24, COERCION.art(19)), onOverrun: 'finding',
  },
  'seizure-period': {
    ...t('查封扣押冻结期限', 'Period of the seal, seizure or freeze'), basis: [COERCION.art(25), COERCION.art(27), COERCION.art(32)],
    // CONVENTION: an outer bound in the party’s favour; it does not roll (open point 2). A shorter period_days does not move it (open point 25).
    limit: thirty, roll: 'none', onOverrun: 'finding',
    pausedBy: { 'start-testing': 'end-testing' },
    extendedBy: { extend: { by: a => days(a.data.days, COERCION.art(25, 1)), each: thirty, allowed: (c, a) => !c.before(a).has('extend') } },
  },
  'deliver-freeze': {
    ...t('交付冻结决定书期限', 'Freezing decision handed over'), basis: [COERCION.art(31), COERCION.art(69)],
    limit: workdays(3, COERCION.art(31)), onOverrun: 'finding',
  },
  'return-property': {
    ...t('立即退还', 'Property returned at once'), basis: COERCION.art(28),
    limit: sameDay(COERCION.art(28, 2)), onOverrun: 'finding',
  },
})
