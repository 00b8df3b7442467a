import { enforcementRules, t, unverified } from '#kernel'
import { supervision } from './supervision.ts'

/** 行政执法监督条例 is in force from 2026-02-01; its forms and limits are unread, so those of the former edition are kept and marked. */
export default supervision('2026', {
  inForce: ['2026-02-01', null],
  law: ['行政执法监督条例(国务院令第825号)'],
  basis: unverified('行政执法监督条例(国务院令第825号, 2026-02-01 施行)'),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('条例文本未取得，暂依2021年版本', 'as in edition 2021 until the text is at hand'),
})
