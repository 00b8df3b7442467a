import { convention, finding, lapse, law, t, workdays } from '#kernel'
import { inTimeForRenewal, isSingle, longest } from '../record.ts'
import { withActs } from './acts.ts'

const LICENSING = law('行政许可法(2019-04-23)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

const NO_NUMBER = convention('国办发〔2019〕51号 names no number of days')

/** What runs, from when, how long, and what running out means. */
export const withClocks = withActs.clocks({
  'accept-or-correct': {
    ...t('受理或告知补正期限', 'Accept or tell what is missing'), basis: [LICENSING.art(32), LICENSING.art(82)],
    // Silence accepts, as of the day the papers came (行政许可法 32(1)(4)).
    limit: workdays(5, LICENSING.art(32)),
    onOverrun: ['finding', { does: 'accept', dated: 'from', finding: 'deemed-accepted', basis: LICENSING.art(32) }],
  },
  'decide-licence': {
    ...t('许可决定期限', 'Decision on the licence'), basis: [LICENSING.art(42), LICENSING.art(43), LICENSING.art(45), LICENSING.art(82)],
    limit: c => (isSingle(c) ? workdays(20, LICENSING.art(42, 1)) : workdays(45, LICENSING.art(42, 2))), onOverrun: 'finding',
    pausedBy: { 'ask-hearing': 'hold-hearing', 'start-excluded': 'end-excluded' },
    extendedBy: {
      extend: {
        by: (a, c) => workdays(Math.min(a.data.days, longest(c)), LICENSING.art(42)),
        allowed: (c, a) => !c.before(a).has('extend') && a.by === (isSingle(c) ? 'responsible-person' : 'government-head'),
      },
    },
  },
  issue: {
    ...t('颁证送达期限', 'Licence handed out'), basis: [LICENSING.art(44), LICENSING.art(82)],
    limit: workdays(10, LICENSING.art(44)), when: (_c, a) => a.data.certificate_needed, onOverrun: 'finding',
  },
  'publish-decision': {
    ...t('公开期限', 'Publication of the decision'), basis: [THREE_SYSTEMS.item('第(六)项'), LICENSING.art(40)],
    limit: workdays(7, THREE_SYSTEMS.item('第(六)项')), onOverrun: 'finding',
  },
  'ask-hearing': {
    ...t('申请听证期限', 'Time to ask for a hearing'), basis: [LICENSING.art(47), LICENSING.art(82)],
    limit: workdays(5, LICENSING.art(47)), from: (_c, a) => a.data.told_on, onOverrun: lapse('视为放弃听证', 'The right expires'),
  },
  'hold-hearing': {
    ...t('组织听证期限', 'Hearing organised'), basis: [LICENSING.art(47), LICENSING.art(82)],
    limit: workdays(20, LICENSING.art(47)), onOverrun: 'finding',
  },
  'renewal-decision': {
    ...t('延续决定期限', 'Renewal decided before expiry'), basis: LICENSING.art(50),
    // The law takes the renewal as granted; the case itself goes on.
    due: (_c, a) => a.data.licence_expires, when: (c, a) => a.data.kind === 'renewal' && inTimeForRenewal(c, a.on, a.data.licence_expires) === true, onOverrun: finding('deemed-renewed'),
  },
  'answer-bad-review': {
    ...t('差评答复期限', 'Bad review answered'), basis: convention('国办发〔2019〕51号 asks for prompt correction and feedback but names no days (unverified); 5 working days is the convention here'),
    limit: c => workdays(c.param('licence.answer-bad-review'), NO_NUMBER), when: (_c, a) => a.data.named && (a.data.stars === 'poor' || a.data.stars === 'very-poor'), onOverrun: 'finding',
  },
})
