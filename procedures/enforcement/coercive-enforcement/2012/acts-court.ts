import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const COERCION = law('行政强制法(2011-06-30)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
const LITIGATION_READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')

/** Through the court, and closing. */
export const court = {
  apply: {
    ...t('申请人民法院强制执行', 'Court asked'), by: ['responsible-person'], from: ['urged'], to: 'applied-to-court',
    basis: [COERCION.art(53), COERCION.art(54), COERCION.art(55), LITIGATION.art(97), LITIGATION_READING.art(155), LITIGATION_READING.art(156)],
    gates: ['no-own-power', 'remedies-over', 'urged-10-days', 'application-in-time', 'application-signed'], starts: ['court-accepts'],
    stops: ['apply-to-court'], stepUp: true, publish: 'never',
    data: {
      signed_by_head: f.bool('负责人签名', 'Signed by head'), sealed: f.bool('加盖行政机关印章', 'Sealed'), documents: f.documents('材料', 'Documents'),
    },
  },
  'court-accept': {
    ...t('法院受理', 'Court accepts'), by: ['court'], from: ['applied-to-court'], to: 'accepted-by-court',
    basis: [COERCION.art(56), LITIGATION_READING.art(160)],
    starts: ['court-rules'], stops: ['court-accepts'], publish: 'never',
  },
  'court-allow': {
    ...t('法院准予执行', 'Court allows'), by: ['court'], from: ['accepted-by-court'], to: 'court-ordered',
    basis: [COERCION.art(57), LITIGATION_READING.art(160)],
    stops: ['court-rules'], publish: 'never',
  },
  'court-refuse': {
    ...t('法院不予执行', 'Court refuses'), by: ['court'], from: ['applied-to-court', 'accepted-by-court'], to: 'court-refused',
    basis: [COERCION.art(56), COERCION.art(58)],
    starts: ['ask-court-review'], stops: ['court-accepts', 'court-rules'], publish: 'never',
    data: {
      served_on: f.date('送达日期', 'Served on'),
      stage: f.enum('阶段', 'Stage', { acceptance: ['受理', 'Acceptance'], enforcement: ['执行', 'Enforcement'] }),
    },
  },
  'ask-review': {
    ...t('向上一级法院申请复议', 'Review asked of the higher court'), by: ['officer'], from: ['court-refused'], to: 'applied-to-court',
    basis: [COERCION.art(56), COERCION.art(58)],
    stops: ['ask-court-review'], publish: 'never',
  },
  close: {
    ...t('结案', 'Closed'), by: ['clerk'], from: ['performed', 'court-refused'], to: 'closed', basis: [COERCION.art(49), COERCION.art(60)],
    gates: ['money-to-treasury'], publish: 'never',
    data: { paid_to_treasury: f.bool('已上缴国库', 'Paid to treasury').opt() },
  },
} as const satisfies Readonly<Record<string, Act>>
