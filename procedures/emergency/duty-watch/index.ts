import { type AnyView, acts, cases, daysBetween, type FigureWorld, type ISODate, law, organs, plusDays, procedure, report2022, t, type World } from '#kernel'
import e2019 from './2019.ts'

const YJ = law('生产安全事故应急条例(2019-02-17)')

const watchDay = (c: AnyView): ISODate | undefined => {
  const day = c.first('roster')?.data.day
  return typeof day === 'string' ? day : undefined
}

/** Stretches of days without a watch between the first and the last rostered day of each organ; days still to come are not judged. */
const watchGaps = (w: World) => {
  const days = new Map<string, { kept: Set<ISODate>; all: ISODate[] }>()
  for (const c of w.cases('duty-watch')) {
    const day = watchDay(c)
    if (day === undefined || day > w.asOf) continue
    const own = days.get(c.organ) ?? { kept: new Set(), all: [] }
    days.set(c.organ, own)
    own.all.push(day)
    if (c.has('take-watch')) own.kept.add(day)
  }
  return [...days].flatMap(([organ, { kept, all }]) => {
    const rostered = all.sort()
    const bounds = [plusDays(rostered[0]!, -1), ...[...kept].sort(), plusDays(rostered.at(-1)!, 1)]
    return bounds.slice(1).flatMap((to, i) => {
      const from = bounds[i]!
      return daysBetween(from, to) > 1 ? [{ organ, on: plusDays(from, 1), note: `${plusDays(from, 1)}/${plusDays(to, -1)}` }] : []
    })
  })
}

/** Days of the period on which an organ's committee dispatched, over the days of the period that have come. */
const dispatchDays = (i: { readonly world: FigureWorld; readonly organ: string }): readonly [number, number] => {
  const { period: [from, to], asOf } = i.world
  const [end = to] = [to, asOf].sort()
  const dispatched = i.world.cases('duty-watch').flatMap(c => {
    const day = watchDay(c)
    return c.organ === i.organ && c.has('dispatch') && day !== undefined && from <= day && day <= end ? [day] : []
  })
  return [new Set(dispatched).size, end < from ? 0 : daysBetween(from, end) + 1]
}

export default procedure(
  'duty-watch',
  {
    ...t('24小时值班值守、日调度、企业点调', 'One day of the duty watch with its daily dispatch and enterprise roll-call'),
    area: 'emergency', openedBy: 'organ', chosenBy: watchDay, chosenNote: t('值班日', 'The day of the watch'),
    editions: [e2019],
  },
  {
    organFindings: {
      'watch-gap': {
        ...t('值班断档', 'A day without a watch'), basis: [report2022('一(五)'), YJ.art(14)],
        rule: watchGaps,
      },
    },
    indicators: {
      'emergency.roll-call-answer-rate': {
        ...t('应接必接应答率', 'Roll-call answer rate'), kind: 'ratio', basis: report2022('一(五)'),
        of: acts('roll-call'), sum: i => [Number(i.act.data.answered), Number(i.act.data.called)], periodBy: i => watchDay(i.case),
        by: ['organ'], target: 1, direction: 'up',
      },
      'emergency.watch-days': {
        ...t('值班天数', 'Days with a watch'), kind: 'count', basis: YJ.art(14),
        of: cases(i => i.case.has('take-watch')), periodBy: i => watchDay(i.case),
        by: ['organ'], direction: 'none',
      },
      'emergency.watch-hours': {
        ...t('每日值班小时数', 'Lowest hours of watch on any day'), kind: 'count', basis: report2022('一(五)'),
        of: cases(i => i.case.has('roster')), sum: i => i.case.first('roster')?.data.shiftHours, least: true, periodBy: i => watchDay(i.case), unit: t('小时', 'hours'),
        by: ['organ'], target: 24, direction: 'up',
      },
      'emergency.dispatch-day-rate': {
        ...t('日调度率', 'Days with a dispatch'), kind: 'ratio', basis: report2022('一(五)'),
        of: organs(w => [...new Set(w.cases('duty-watch').map(c => c.organ))]), sum: dispatchDays, periodBy: i => i.world.period[1], by: ['organ'], target: 1.0, direction: 'up',
      },
    },
  },
)
