import { type Entry, type ISODate, plusDays, plusMonths, type World, ymd } from '#kernel'

/** Months of a period that the catalogue names; items published on change owe nothing by the calendar. */
const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, yearly: 12 }

/** First day of the calendar period of so many months that a day lies in. */
const startOf = (day: ISODate, months: number): ISODate => ymd(Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1, 1)

/**
 * Ended periods of the calendar in which nothing of a catalogue entry was published (信息公开条例12, 53). CONVENTION: periods that began
 * before the entry was formed, or before the region's first recorded publication, are not judged.
 */
export const catalogueGaps = (w: World): readonly { organ: string; on: ISODate; note: string }[] => {
  const published = new Map<string, ISODate[]>()
  let earliest: ISODate = w.asOf
  for (const c of w.cases('publication')) {
    const formed = c.first('form')
    if (formed === undefined) continue
    if (formed.on < earliest) earliest = formed.on
    const entry = String(formed.data['catalogue-entry'])
    published.set(entry, [...(published.get(entry) ?? []), ...c.all('publish').map(p => p.on)])
  }
  const gapsOf = (e: Entry, months: number) => {
    const out: { organ: string; on: ISODate; note: string }[] = []
    const since = typeof e['formed-on'] === 'string' && e['formed-on'] > earliest ? e['formed-on'] : earliest
    const days = published.get(e.id) ?? []
    for (let from = startOf(since, months); plusMonths(from, months) <= w.asOf; from = plusMonths(from, months)) {
      const next = plusMonths(from, months)
      if (from >= since && !days.some(d => from <= d && d < next)) out.push({ organ: String(e.organ), on: next, note: `${e.id} ${from}–${plusDays(next, -1)}` })
    }
    return out
  }
  return w.register('open-government-catalogue').all().flatMap(e => (MONTHS[String(e.period)] === undefined ? [] : gapsOf(e, MONTHS[String(e.period)]!)))
}
