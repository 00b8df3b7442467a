import { type ActsOf, type AnyView, actDay, acts, dueDay, endedOrDue, findings, isMet, law, type ProcedureParts, report2022, runs, t, unverified } from '#kernel'
import { hasEnded } from '#procedures/_shared/enforcement.ts'
import type e2019 from './2019.ts'
import { workingDaysTaken } from './record.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const LICENSING = law('行政许可法(2019-04-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

const good: ReadonlySet<unknown> = new Set(['very-good', 'good', 'fair'])
const lost: ReadonlySet<unknown> = new Set([
  'change', 'revoke', 'revoke-in-part', 'confirm-unlawful', 'confirm-invalid', 'order-performance', 'order-payment', 'compensation', 'agreement-liability', 'agreement-compensation',
])
/** The licence case that a reconsideration or a suit contests. */
const contested = (c: AnyView): AnyView | undefined => c.linked('challengedCase')?.find(x => x.procedure === 'licence')

type Acts = ActsOf<[typeof e2019]>

/** Figures of 行政许可（综合窗口办理）. */
export const indicators: NonNullable<ProcedureParts<Acts>['indicators']> = {
  'licence.count': {
    ...t('行政许可办理数', 'Licence applications'), kind: 'count', basis: THREE_SYSTEMS.item('第(六)项'),
    of: acts(['receive', 'accept', 'grant', 'refuse', 'revoke']), periodBy: actDay, breakdown: i => i.act.act,
    note: t('按申请、受理、准予、不予、撤销分列，分列数方有意义', 'Applications, acceptances, grants, refusals, revocations: read by row'),
    by: ['organ'], direction: 'none',
  },
  'licence.in-time-rate': {
    ...t('期限内办结率', 'Decided in time'), kind: 'ratio', basis: LICENSING.art(42),
    of: runs('decide-licence', hasEnded), met: isMet, periodBy: endedOrDue,
    by: ['organ'], direction: 'up', target: 1,
  },
  'licence.mean-days': {
    ...t('平均办理工作日', 'Mean working days'), kind: 'duration', basis: BUSINESS_ENVIRONMENT.art(36),
    of: acts(['grant', 'refuse']), sum: i => workingDaysTaken(i.case, i.act), periodBy: actDay, unit: t('工作日', 'working days'),
    by: ['organ'], direction: 'down',
  },
  'licence.deemed-accepted-count': {
    ...t('视为受理数', 'Deemed accepted'), kind: 'count', basis: LICENSING.art(32),
    of: findings('deemed-accepted'), periodBy: i => i.case.runs('accept-or-correct').find(r => r.status === 'overrun')?.due?.slice(0, 10) ?? i.on,
    by: ['organ'], direction: 'down', target: 0,
  },
  'licence.one-window-rate': {
    ...t('综合窗口受理率', 'Taken in at the one window'), kind: 'ratio', basis: [BUSINESS_ENVIRONMENT.art(36), report2022('一(二)3')],
    of: acts('receive'), met: i => i.act.by === 'window' && i.case.all('issue').every(x => x.by === 'window'), periodBy: actDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'licence.published-on-time-rate': {
    ...t('许可决定按时公开率', 'Published on time'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(六)项'),
    of: runs('publish-decision', hasEnded), met: isMet, periodBy: dueDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'service.good-review-rate': {
    ...t('政务服务好评率', 'Good reviews'), kind: 'ratio', basis: unverified('国办发〔2019〕51号'),
    of: acts('rate'), met: i => good.has(i.act.data.stars), periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'service.bad-review-corrected-rate': {
    ...t('实名差评整改率', 'Named bad reviews corrected'), kind: 'ratio', basis: unverified('国办发〔2019〕51号'),
    of: runs('answer-bad-review', hasEnded), met: isMet, periodBy: dueDay,
    by: ['organ'], direction: 'up', target: 1,
  },
  'licence.commitment-count': {
    ...t('告知承诺办理数', 'Granted on commitment'), kind: 'count', basis: [BUSINESS_ENVIRONMENT.art(19), BUSINESS_ENVIRONMENT.art(40)],
    of: acts('grant', i => i.case.first('receive')?.data.commitment === true), periodBy: actDay,
    by: ['organ'], direction: 'up',
  },
  'licence.lost-rate': {
    ...t('许可被纠错率', 'Licence decisions lost'), kind: 'ratio', basis: THREE_SYSTEMS.item('第(三)项'),
    of: acts(['decide', 'receive-judgment'], i => contested(i.case) !== undefined, ['reconsideration', 'litigation-response']), met: i => lost.has(i.act.data.outcome), periodBy: actDay,
    organ: i => contested(i.case)?.organ,
    by: ['organ'], direction: 'down', target: 0,
  },
}
