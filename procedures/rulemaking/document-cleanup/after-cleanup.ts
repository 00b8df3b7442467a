import { type AnyView, type ISODate, plusDays, plusMonths, type World } from '#kernel'

interface Hit { readonly organ: string; readonly on: ISODate; readonly note?: string }

/** Two years after its last catalogue an organ has none newer, and no campaign is open (国发〔2008〕17号 十五). */
export const twoYearsPassed = (w: World): readonly Hit[] => {
  const last = new Map<string, ISODate>()
  for (const e of w.register('cleanup-catalogues').all()) {
    const organ = String(e.organ), on = String(e['published-on'])
    if (on > (last.get(organ) ?? '')) last.set(organ, on)
  }
  const open = new Set(w.cases('document-cleanup').filter(c => c.has('launch') && c.state !== 'published').map(c => c.organ))
  return [...last].flatMap(([organ, on]) => {
    const end = plusMonths(on, 24) // 国发〔2008〕17号 十五: every two years
    return w.asOf > end && !open.has(organ) ? [{ organ, on: plusDays(end, 1) }] : []
  })
}

/** CONVENTION: a document is on the keep-list when it had been published, and not ended, on the day of the catalogue. */
const kept = (document: AnyView, day: ISODate): boolean => {
  const published = document.first('publish')
  const ended = document.last('abolish', 'expire', 'replace')
  return published !== undefined && published.on <= day && (ended === undefined || ended.on > day)
}

/** A normative document cited as a basis after a catalogue that leaves it out. */
export const unlistedAsBasis = (w: World): readonly Hit[] => {
  const catalogues = w.cases('document-cleanup').flatMap(c => c.all('publish-catalogue').map(p => ({ organ: c.organ, on: p.on })))
  return w.cases('normative-document').flatMap(d =>
    d.all('cite-as-basis').flatMap(cited => {
      const before = catalogues.filter(x => x.organ === d.organ && x.on <= cited.on).map(x => x.on).sort().at(-1)
      return before !== undefined && (d.first('publish')?.on ?? before) <= before && !kept(d, before) ? [{ organ: d.organ, on: cited.on, note: d.id }] : []
    }),
  )
}
