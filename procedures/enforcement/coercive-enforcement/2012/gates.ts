import { days, fen, filled, type ISODate, law, minutesBetween, t, workdays } from '#kernel'
import { allCertified, twoPeople } from '#procedures/_shared/enforcement.ts'
import { withClocks } from './clocks.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION_READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')

const thirtyDays = days(30, COERCION.art(46, 1))
const threeWorkingDays = workdays(3, COERCION.art(51, 1, 2))
/** CONVENTION: night is from 22:00 to 06:00; 行政强制法 43 does not say. */
const NIGHT = { from: 22 * 60, to: 6 * 60 }
const atNight = (a: { readonly on: ISODate; readonly at: string }): boolean => {
  const minute = minutesBetween(`${a.on}T00:00+08:00`, a.at)
  return minute >= NIGHT.from || minute < NIGHT.to
}

/** What must hold before an act is lawful. */
export default withClocks.gates({
  'performance-overdue': {
    ...t('逾期未履行', 'Performance overdue'), basis: COERCION.art(34), severity: 'block',
    remedy: t('履行期限届满后再启动', 'Wait until performance is overdue'),
    rule: (_c, a) => a.on > a.data.performance_due,
  },
  'urging-complete': {
    ...t('催告书要素', 'Urging complete'), basis: COERCION.art(35), severity: 'block',
    remedy: t('补全催告书的履行方式、金额和权利', 'Complete the urging: way, sum, rights'),
    rule: (c, a) => filled(a.data.way) && a.data.rights_told && (c.first('open')?.data.kind !== 'money' || a.data.amount !== undefined),
  },
  'own-power': {
    ...t('有强制执行权', 'Organ has the power itself'), basis: [COERCION.art(13), COERCION.art(34)], severity: 'block',
    remedy: t('没有法律授予的强制执行权的，申请人民法院强制执行', 'Without the power by statute, ask the court'),
    rule: c => {
        const opened = c.first('open')?.data
        if (!opened?.own_power) return false
        const powers = c.register('powers')
        return powers && powers.entry(opened.power ?? '')?.basis_rank === 'law'
      },
  },
  'no-own-power': {
    ...t('无强制执行权', 'Organ has no power itself'), basis: COERCION.art(53), severity: 'finding',
    rule: c => c.first('open')?.data.own_power !== true,
  },
  'urged-first': {
    ...t('先催告', 'Urged first'), basis: [COERCION.art(35), COERCION.art(37)], severity: 'block',
    remedy: t('先书面催告，待履行期限届满', 'Urge in writing and wait until the time is over'),
    rule: (c, a) => {
        const urged = c.last('urge')
        return (urged !== undefined && a.on > urged.data.time_to_perform) || (a.data.immediate && filled(a.data.hiding_evidence))
      },
  },
  'defence-checked': {
    ...t('已复核意见', 'Points checked'), basis: COERCION.art(36), severity: 'block',
    remedy: t('复核当事人的意见', 'Check the party’s points'),
    rule: c => !c.has('defend') || c.since('defend').has('review-defence'),
  },
  'surcharge-30-days': {
    ...t('加处罚款超过三十日', 'Surcharge for more than 30 days'), basis: COERCION.art(46), severity: 'block',
    remedy: t('加处罚款或者滞纳金满三十日后再决定', 'Wait until the surcharge has run for more than thirty days'),
    rule: (c, a) => {
        const opened = c.first('open')?.data
        return opened?.kind !== 'money' || (opened.surcharge_from !== undefined && a.on > c.plus(opened.surcharge_from, thirtyDays))
      },
  },
  'demolition-remedies-over': {
    ...t('拆除须救济期满', 'Demolition after remedies'), basis: COERCION.art(44), severity: 'block',
    remedy: t('公告限期自行拆除，待救济期限届满', 'Announce it, and wait until the remedies are over'),
    rule: (c, a) => {
        const opened = c.first('open')?.data
        const announced = c.last('announce-demolition')
        return opened?.kind !== 'demolition' ||
          (announced !== undefined && a.on > announced.data.time_to_remove && a.on > opened.remedies_end && !opened.reconsideration_filed && !opened.lawsuit_filed)
      },
  },
  'two-officers': {
    ...t('两名以上执法人员', 'At least two officers'), basis: { ...COERCION.art(18), note: 'measures' }, severity: 'block',
    remedy: t('由两名以上持证人员实施', 'Let two or more certificated officers act'),
    rule: (c, a) => twoPeople(a.data.officers) && allCertified(c, a.data.officers, a.on),
  },
  'not-at-night-or-holiday': {
    ...t('不得夜间节假日执行', 'Not at night or on holidays'), basis: [COERCION.art(43), COERCION.art(61)], severity: 'block',
    remedy: t('改在工作日日间实施', 'Carry it out by day on a working day'),
    rule: (c, a) => a.data.emergency || (!a.data.at_night && !atNight(a) && !c.calendar.isRest(a.on)),
  },
  'no-cutting-utilities': {
    ...t('不得停水停电停热停气', 'No cutting off water power heat or gas'), basis: [COERCION.art(43), COERCION.art(61)], severity: 'block',
    remedy: t('不得对居民停止供水、供电、供热、供燃气', 'Do not cut off the utilities of homes'),
    rule: (_c, a) => !a.data.cuts_utilities_to_homes,
  },
  'substitute-three-days': {
    ...t('代履行三日前催告', 'Urged three days before'), basis: [COERCION.art(51), COERCION.art(69)], severity: 'block',
    remedy: t('代履行三日前再催告', 'Urge again three working days before'),
    rule: (c, a) => {
        if (c.last('order')?.data.way !== 'substitute') return true
        const urged = c.since('order').last('urge-substitute')
        return urged !== undefined && a.on >= c.plus(urged.data.served_on, threeWorkingDays)
      },
  },
  'substitute-supervised': {
    ...t('代履行到场监督', 'Substitute performance supervised'), basis: [COERCION.art(50), COERCION.art(51)], severity: 'block',
    remedy: t('派员到场监督，由无利害关系的人代履行', 'Send a supervisor; let nobody interested perform'),
    rule: (c, a) => c.last('order')?.data.way !== 'substitute' || (a.data.supervisor_present === true && a.data.performer_interested !== true),
  },
  'substitute-signed': {
    ...t('执行文书签名', 'Enforcement document signed'), basis: COERCION.art(51), severity: 'finding',
    rule: (_c, a) => a.data.signed,
  },
  'immediate-told': {
    ...t('事后立即通知', 'Told at once afterwards'), basis: COERCION.art(52), severity: 'block',
    remedy: t('当事人不在场的，事后立即通知并依法处理', 'Tell the party at once afterwards'),
    rule: (_c, a) => a.data.party_present || a.data.party_told_after,
  },
  'only-surcharge-waived': {
    ...t('只能减免加处部分', 'Only the surcharge may be waived'), basis: COERCION.art(42), severity: 'block',
    remedy: t('只能减免加处的罚款或者滞纳金，且当事人已采取补救措施', 'Waive the surcharge only, and only after the harm was remedied'),
    rule: (_c, a) => fen(a.data.decision_amount_waived ?? 0) === 0 && (fen(a.data.surcharge_waived ?? 0) <= 0 || a.data.remedied),
  },
  'remedies-over': {
    ...t('救济期满未救济', 'Remedies over and unused'), basis: COERCION.art(53), severity: 'block',
    remedy: t('待复议、诉讼期限届满', 'Wait until the remedies are over'),
    rule: (c, a) => {
        const opened = c.first('open')?.data
        return opened === undefined || (a.on > opened.remedies_end && !opened.reconsideration_filed && !opened.lawsuit_filed)
      },
  },
  'urged-10-days': {
    ...t('催告满十日', 'Ten days after urging'), basis: [COERCION.art(54), COERCION.art(69)], severity: 'block',
    remedy: t('催告书送达满十日后再申请', 'Wait ten working days after the urging was served'),
    rule: (c, a) => c.ranOut('urging-period', a),
  },
  'application-in-time': {
    ...t('未逾三个月', 'Within three months'), basis: [COERCION.art(53), LITIGATION_READING.art(156)], severity: 'finding',
    rule: (c, a) => c.inTime('apply-to-court', a),
  },
  'application-signed': {
    ...t('申请书签名盖章', 'Application signed and sealed'), basis: COERCION.art(55), severity: 'block',
    remedy: t('由负责人签名并加盖印章', 'Have it signed by the head and sealed'),
    rule: (_c, a) => a.data.signed_by_head && a.data.sealed,
  },
  'money-to-treasury': {
    ...t('款项上缴国库', 'Money to the treasury'), basis: [COERCION.art(49), COERCION.art(60)], severity: 'finding',
    rule: (_c, a) => a.data.paid_to_treasury !== false,
  },
})
