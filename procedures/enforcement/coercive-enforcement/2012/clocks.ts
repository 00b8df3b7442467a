import { days, type ISODate, lapse, law, months, othersDuty, ripens, t, workdays, years } from '#kernel'
import { withActs } from './acts.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION_READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const PENALTY = law('行政处罚法(2021-01-22)')

const later = (a: ISODate, b: ISODate | undefined): ISODate => (b !== undefined && b > a ? b : a)

/** What runs, from when, how long, and what running out means. */
export const withClocks = withActs.clocks({
  'urging-period': {
    ...t('催告履行期', 'Time given by the urging'), basis: [COERCION.art(54), COERCION.art(69)],
    limit: workdays(10, COERCION.art(54)), from: (_c, a) => a.data.served_on, onOverrun: ripens('可以申请人民法院强制执行', 'The court may be asked'),
  },
  'apply-to-court': {
    ...t('申请法院执行期限', 'Time to ask the court'), basis: [COERCION.art(53), LITIGATION_READING.art(156), PENALTY.art(72)],
    // From the end of the remedies, or of a deferral that ends later (行政处罚法 72(2); open points 9, 10).
    limit: months(3, COERCION.art(53)), from: (_c, a) => later(a.data.remedies_end, a.data.deferral_until), when: (_c, a) => !a.data.own_power, onOverrun: 'finding',
    extensionNote: t('有正当理由的除外', 'Proper reasons only (诉讼法解释 156)'),
  },
  'court-accepts': {
    ...t('法院受理期限', 'Court accepts'), basis: [COERCION.art(56), COERCION.art(69)],
    limit: workdays(5, COERCION.art(56)), onOverrun: othersDuty('人民法院的期限', 'The court’s own limit'),
  },
  'court-rules': {
    ...t('法院裁定期限', 'Court rules'), basis: [COERCION.art(57), COERCION.art(58), LITIGATION_READING.art(160)],
    // Thirty days where the decision seems plainly unlawful (行政强制法 58).
    limit: workdays(7, COERCION.art(57)), onOverrun: othersDuty('人民法院的期限', 'The court’s own limit'),
  },
  'ask-court-review': {
    ...t('申请复议期限', 'Time to ask the higher court'), basis: [COERCION.art(56), COERCION.art(58)],
    limit: days(15, COERCION.art(58, 3)), from: (_c, a) => a.data.served_on, onOverrun: lapse('申请复议的期限届满', 'The right expires'),
  },
  'stay-three-years': {
    ...t('中止满三年', 'Three years of a stay'), basis: COERCION.art(39),
    limit: years(3, COERCION.art(39, 2)), onOverrun: ripens('没有明显社会危害、当事人确无能力履行的，不再执行', 'No longer enforced where no plain harm to society and no means'),
  },
})
