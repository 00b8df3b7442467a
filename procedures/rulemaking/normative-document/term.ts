import { type AnyView, type Entry, filled, type ISODate } from '#kernel'

/** The end of the term as last set by publication or renewal; undefined when none was ever set. */
export const validUntil = (c: AnyView): ISODate | undefined =>
  c.all('publish', 'renew').map(a => a.data['valid-until']).findLast(filled) as ISODate | undefined

const status = (state: string): string => (['lapsed', 'abolished', 'replaced'].includes(state) ? state : 'in-force')

/** The entry of the document library (normative-documents) as a case leaves it; none before publication. */
export const libraryEntry = (c: AnyView): readonly Entry[] => {
  const published = c.first('publish')
  if (published === undefined) return []
  return [{
    id: c.id,
    title: c.first('propose')?.data.title,
    issuer: c.organ,
    'document-no': c.last('sign')?.data['document-no'],
    'register-no': c.last('register', 'renew')?.data['register-no'],
    'published-on': published.on,
    'effective-on': published.data['effective-on'],
    'valid-until': validUntil(c),
    status: status(c.state),
    case: c.id,
    'filing-case': c.last('report-for-filing')?.data['filing-case'],
  }]
}
