import type { AnyView, Entry } from '#kernel'

/** The entry of the filing catalogue as a case leaves it; none before registration. What was noted there by hand (sent-on) stays. */
export const catalogueEntry = (c: AnyView, current: Entry | undefined): readonly Entry[] => {
  const published = c.first('record-publication')
  const registered = c.last('register')
  if (published === undefined || registered === undefined) return []
  const result = c.has('annul') ? 'annulled' : (c.last('report-correction')?.data.outcome ?? c.last('conclude-review')?.data.result)
  return [{
    ...current,
    id: c.id,
    title: published.data.title,
    subject: published.data.subject,
    maker: published.data.maker,
    'published-on': published.on,
    'filed-on': c.last('submit')?.on ?? registered.on,
    'filing-no': registered.data['filing-no'],
    result,
    case: c.id,
  }]
}
