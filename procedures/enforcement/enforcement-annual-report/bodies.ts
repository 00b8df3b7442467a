import { type Entry, type FigureWorld, type World, ymd } from '#kernel'

/** Kinds of power whose use is enforcement (国办发〔2018〕118号, opening paragraph). */
const kinds: ReadonlySet<unknown> = new Set(['licence', 'penalty', 'compulsion', 'collection', 'requisition', 'inspection'])
export const isEnforcement = (e: Entry): boolean => kinds.has(e.kind)

/** Organs with an enforcement item in force on the last day of the period. */
export const enforcingOrgans = (w: FigureWorld): readonly string[] => [...new Set(w.register('powers').on(w.period[1]).filter(isEnforcement).map(e => String(e.organ)))].sort()

/** Did the organ publish and report the statistics of the year of the period in time? */
export const onTime = (w: FigureWorld, organ: string): boolean =>
  w.cases('enforcement-annual-report').some(c => c.organ === organ && c.first('compile')?.data.year === Number(w.period[1].slice(0, 4)) && c.run('publish-and-report')?.status === 'met')

const FIRST_YEAR = 2018 // 国办发〔2018〕118号 第(六)项: in force from December 2018

/** Organs with officers in a year whose statistics were not published by 31 January of the next (annual-report-missing). */
export const missing = (w: World): readonly { readonly organ: string; readonly on: string; readonly note: string }[] => {
  const published = new Set(
    w.cases('enforcement-annual-report').flatMap(c => {
      const year = Number(c.first('compile')?.data.year)
      return c.has('publish', p => p.on < ymd(year + 1, 2, 1)) ? [JSON.stringify([c.organ, year])] : []
    }),
  )
  const out: { organ: string; on: string; note: string }[] = []
  for (let year = FIRST_YEAR; ymd(year + 1, 2, 1) <= w.asOf; year++)
    for (const organ of new Set(w.register('officers').on(ymd(year, 12, 31)).map(e => String(e.organ))))
      if (!published.has(JSON.stringify([organ, year]))) out.push({ organ, on: ymd(year + 1, 2, 1), note: String(year) })
  return out
}
