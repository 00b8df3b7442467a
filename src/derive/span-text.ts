import { type Label, type Span, t } from '#kernel'

const zhUnit: Readonly<Record<Span['unit'], string>> = {
  'working-days': '个工作日',
  days: '日',
  months: '个月',
  years: '年',
  hours: '小时',
  minutes: '分钟',
}
const enUnit: Readonly<Record<Span['unit'], string>> = {
  'working-days': 'working day',
  days: 'day',
  months: 'month',
  years: 'year',
  hours: 'hour',
  minutes: 'minute',
}

/** A length of time in words: 5个工作日, 5 working days; no days at all: 当日. Null where the length itself is stated by an act. */
export const spanText = (n: number | null, unit: Span['unit']): Label => {
  if (n === null) return t(`行为所载的${zhUnit[unit].replace('个', '')}数`, `the ${enUnit[unit]}s that the act states`)
  if (n === 0 && (unit === 'days' || unit === 'working-days')) return t('当日', 'the same day')
  return t(`${n}${zhUnit[unit]}`, `${n} ${enUnit[unit]}${n === 1 ? '' : 's'}`)
}
