import { f, law, t } from '#kernel'
import type { Act } from './states.ts'

const COERCION = law('行政强制法(2011-06-30)')

/** Execution, performance, agreement, stay. */
export const carrying = {
  'urge-substitute': {
    ...t('代履行前再催告', 'Urged again before substitute performance'), by: ['officer'], from: ['ordered'], to: 'same', basis: COERCION.art(51),
    publish: 'never',
    data: { served_on: f.date('送达日期', 'Served on') },
  },
  execute: {
    ...t('实施执行', 'Enforcement carried out'), by: ['officer'], from: ['ordered', 'court-ordered'], to: 'executing',
    basis: [COERCION.art(43), COERCION.art(51)],
    gates: ['not-at-night-or-holiday', 'no-cutting-utilities', 'two-officers', 'substitute-three-days', 'substitute-supervised'], publish: 'never',
    data: {
      officers: f.officers('执法人员', 'Officers'), at_night: f.bool('夜间实施', 'At night'), emergency: f.bool('情况紧急', 'Emergency'),
      cuts_utilities_to_homes: f.bool('对居民停止供水供电供热供燃气', 'Cuts utilities to homes'),
      supervisor_present: f.bool('行政机关派员到场监督', 'Supervisor present').opt(),
      performer_interested: f.bool('代履行人有利害关系', 'Performer interested').opt(),
    },
  },
  'immediate-substitute': {
    ...t('立即代履行', 'Immediate clearing of road river or public place'), by: ['officer'], from: ['start', 'opened', 'urged'], to: 'executing',
    basis: COERCION.art(52),
    gates: ['immediate-told'], publish: 'never',
    data: {
      place: f.enum('地点', 'Place', { road: ['道路', 'Road'], river: ['河道', 'River'], channel: ['航道', 'Channel'], 'public-place': ['公共场所', 'Public place'] }),
      party_present: f.bool('当事人到场', 'Party present'), party_told_after: f.bool('事后已通知当事人', 'Party told after'),
    },
  },
  finish: {
    ...t('执行完毕', 'Enforcement finished'), by: ['officer'], from: ['executing'], to: 'performed', basis: COERCION.art(51),
    gates: ['substitute-signed'], publish: 'never',
    data: {
      signed: f.bool('已签名', 'Signed'), cost: f.money('费用', 'Cost').opt(), amount: f.money('金额', 'Amount').opt(),
      surcharge: f.money('加处罚款', 'Surcharge').opt(),
    },
  },
  perform: {
    ...t('当事人自行履行', 'Party performs'), by: ['party'], from: ['opened', 'urged', 'ordered', 'stayed', 'agreed', 'applied-to-court', 'accepted-by-court', 'court-ordered'], to: 'performed',
    basis: [COERCION.art(37), COERCION.art(51)],
    stops: ['urging-period', 'apply-to-court'], publish: 'never',
    data: { amount: f.money('金额', 'Amount').opt(), surcharge: f.money('加处罚款', 'Surcharge').opt() },
  },
  agree: {
    ...t('达成执行协议', 'Enforcement agreement'), by: ['responsible-person'], from: ['urged', 'ordered', 'executing'], to: 'agreed',
    basis: COERCION.art(42),
    gates: ['only-surcharge-waived'], stepUp: true, publish: 'never',
    data: {
      instalments: f.text('分阶段履行安排', 'Instalments').opt(), surcharge_waived: f.money('减免加处罚款', 'Surcharge waived').opt(),
      decision_amount_waived: f.money('减免原决定金额', 'Decision amount waived').opt(), remedied: f.bool('已采取补救措施', 'Remedied'),
    },
  },
  breach: {
    ...t('违反协议恢复执行', 'Agreement broken, enforcement resumed'), by: ['responsible-person'], from: ['agreed'], to: 'ordered', basis: COERCION.art(42),
    stepUp: true, publish: 'never',
  },
  stay: {
    ...t('中止执行', 'Stayed'), by: ['responsible-person'], from: ['urged', 'ordered', 'executing'], to: 'stayed', basis: COERCION.art(39),
    starts: ['stay-three-years'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { hardship: ['暂无履行能力', 'No means for now'], 'third-party-claim': ['第三人主张权利', 'Third party claim'], irreparable: ['可能造成难以弥补的损失', 'Irreparable'], other: ['其他', 'Other'] }),
    },
  },
  resume: {
    ...t('恢复执行', 'Resumed'), by: ['responsible-person'], from: ['stayed'], to: 'ordered', basis: COERCION.art(39),
    stops: ['stay-three-years'], stepUp: true, publish: 'never',
  },
  end: {
    ...t('终结执行', 'Ended'), by: ['responsible-person'], from: ['opened', 'urged', 'ordered', 'executing', 'stayed', 'agreed', 'court-refused'], to: 'ended',
    basis: [COERCION.art(39), COERCION.art(40)],
    stops: ['apply-to-court', 'stay-three-years'], stepUp: true, publish: 'never',
    data: {
      ground: f.enum('事由', 'Ground', { death: ['公民死亡', 'Death'], dissolved: ['组织终止', 'Dissolved'], 'object-gone': ['执行标的灭失', 'Object gone'], 'decision-revoked': ['决定被撤销', 'Decision revoked'], 'stayed-3-years': ['中止满三年', 'Stayed 3 years'], other: ['其他', 'Other'] }),
    },
  },
} as const satisfies Readonly<Record<string, Act>>
