import { type AnyAct, type AnyView, type Entry, type ISODate, type Projection, plusDays } from '#kernel'

const text = (v: unknown): string => (typeof v === 'string' ? v : '')

/** A certificate that follows the former without a gap keeps its first day, so that the officer is certificated all along. */
const firstDay = (from: ISODate, former: Entry | undefined): ISODate => {
  const start = text(former?.valid_from)
  return start !== '' && start < from && text(former?.valid_to) >= plusDays(from, -1) && former?.status !== 'revoked' && former?.status !== 'cancelled' ? start : from
}

/** The entry without a suspension. */
const unsuspended = (e: Entry): Entry => {
  const { suspended_from: _from, suspended_to: _to, ...rest } = e
  return rest as Entry
}

/** 发还: the suspension ends on the day before the certificate is given back; one lifted on its first day never was. */
const restored = (e: Entry, on: ISODate): Entry => {
  const last = plusDays(on, -1)
  return last < text(e.suspended_from) ? { ...unsuspended(e), status: 'valid' } : { ...e, status: 'valid', suspended_to: last }
}

const afterAct = (c: AnyView, a: AnyAct, current: (id: string) => Entry | undefined): Entry | undefined => {
  const application = c.last('apply')
  const id = text(application?.data.person)
  if (id === '') return undefined
  const former = current(id)
  const d = a.data
  switch (a.act) {
    case 'issue': case 'renew':
      return {
        ...(former ? unsuspended(former) : {}), id, name: former?.name ?? id, organ: d.organ ?? former?.organ ?? application?.data.organ, certificate_number: d.certificate_number,
        scope: d.scope ?? former?.scope ?? '', valid_from: firstDay(text(d.valid_from), former), valid_to: d.valid_to, status: 'valid',
        legal_qualification: application?.data.legal_qualification,
      }
    case 'suspend': return former && { ...former, status: 'suspended', suspended_from: a.on, suspended_to: d.until }
    case 'restore': return former && restored(former, a.on)
    case 'revoke': return former && { ...former, status: 'revoked' }
    case 'cancel': return former && { ...former, status: 'cancelled' }
    case 'expire': return former && { ...former, status: 'expired' }
    default: return undefined
  }
}

/**
 * The register of officers as cases of officer-qualification write it: one row a person, whose id is the `person` of the application. The
 * renewal of a certificate still valid is a new case and replaces the row.
 */
export const certificates: Projection = {
  procedure: 'officer-qualification',
  on: ['issue', 'renew', 'suspend', 'restore', 'revoke', 'cancel', 'expire'],
  entries: (c, a, current) => {
    const e = afterAct(c, a, current)
    return e ? [e] : []
  },
}
