import { type ActsOf, convention, law, procedure, t, type View } from '#kernel'
import e2019 from './2019.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'
import { inTimeForRenewal, workingDaysTaken } from './record.ts'

const LICENSING = law('行政许可法(2019-04-23)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

type Case = View<ActsOf<[typeof e2019]>>
/** Accepted before `later`, and neither decided nor gone when `later` was granted. */
const passedOver = (earlier: Case, later: Case): boolean => {
  const granted = later.first('grant')
  const gone = earlier.first('grant', 'refuse', 'withdraw')
  return granted !== undefined && earlier.first('accept')!.at < later.first('accept')!.at && (gone === undefined || gone.at > granted.at)
}

/** 行政许可（综合窗口办理）: Administrative licence through the one window. */
export default procedure(
  'licence',
  {
    ...t('行政许可（综合窗口办理）', 'Administrative licence through the one window'), area: 'functions', openedBy: 'party', chosenBy: 'opening',
    chosenNote: t('收到申请之日', 'The day the application was received'),
    editions: [e2019],
  },
  {
    findings: {
      'accept-or-correct-overrun': {
        ...t('逾期：受理或告知补正期限', 'Overrun: Accept or tell what is missing'), basis: [LICENSING.art(32), LICENSING.art(82)],
      },
      'decide-licence-overrun': {
        ...t('逾期：许可决定期限', 'Overrun: Decision on the licence'), basis: [LICENSING.art(42), LICENSING.art(43), LICENSING.art(45), LICENSING.art(82)],
      },
      'issue-overrun': {
        ...t('逾期：颁证送达期限', 'Overrun: Licence handed out'), basis: [LICENSING.art(44), LICENSING.art(82)],
      },
      'publish-decision-overrun': {
        ...t('逾期：公开期限', 'Overrun: Publication of the decision'), basis: [THREE_SYSTEMS.item('第(六)项'), LICENSING.art(40)],
      },
      'hold-hearing-overrun': {
        ...t('逾期：组织听证期限', 'Overrun: Hearing organised'), basis: [LICENSING.art(47), LICENSING.art(82)],
      },
      'answer-bad-review-overrun': {
        ...t('逾期：差评答复期限', 'Overrun: Bad review answered'), basis: convention('国办发〔2019〕51号 asks for prompt correction and feedback but names no days (unverified); 5 working days is the convention here'),
      },
      'deemed-accepted': {
        ...t('逾期未告知视为受理', 'Deemed accepted'), basis: LICENSING.art(32),
      },
      'deemed-renewed': {
        ...t('逾期视为准予延续', 'Deemed renewed'), basis: LICENSING.art(50),
      },
      'late-renewal-application': {
        ...t('延续申请过迟', 'Renewal asked too late'), basis: LICENSING.art(50),
        rule: c => {
          const received = c.first('receive')
          return received?.data.kind === 'renewal' && inTimeForRenewal(c, received.on, received.data.licence_expires) === false
        },
      },
      'limit-promised-overrun': {
        ...t('超过承诺时限', 'Promised time overrun'), basis: BUSINESS_ENVIRONMENT.art(36),
        rule: c => {
          const decision = c.last('grant', 'refuse')
          const run = c.run('decide-licence')
          if (!decision || !run?.due || decision.on > run.due) return false
          const items = c.register('licence-items')
          const item = items?.entry(c.first('receive')?.data.item ?? '')
          if (!item) return items ? false : undefined
          const promised = Number(item.promised_days)
          return promised < Number(item.statutory_days) && (workingDaysTaken(c, decision) ?? 0) > promised + run.extended
        },
      },
      'disguised-licence': {
        ...t('变相许可', 'Licence in disguise'), basis: [BUSINESS_ENVIRONMENT.art(39), BUSINESS_ENVIRONMENT.art(40)],
        rule: c => c.has('grant') && c.failed('item-on-list'),
      },
    },
    crossFindings: {
      'out-of-order': {
        ...t('违反先后顺序', 'Out of order'), basis: LICENSING.art(57),
        key: c => (c.has('accept') ? c.first('receive')?.data.item : undefined),
        rule: (group, w) => {
          if (w.register('licence-items').entry(group[0]?.first('receive')?.data.item ?? '')?.numbered !== true) return []
          return group.flatMap(later => {
            const before = group.filter(earlier => passedOver(earlier, later)).map(c => c.id)
            return before.length === 0 ? [] : [{ cases: [later.id, ...before], organ: later.organ, on: later.first('grant')!.on }]
          })
        },
      },
    },
    indicators,
    documents,
  },
)
