import { type AnyView, type ISODate, plusDays, unverified, ymd } from '#kernel'

/** Hours of training a year that every holder of a certificate owes: 法治政府建设实施纲要(2021－2025年) 第(三十四)项, text not at hand. */
export const TRAINING = unverified('法治政府建设实施纲要(2021－2025年) 第(三十四)项')
export const YEARLY_HOURS = 60 // 法治政府建设实施纲要(2021－2025年) 第(三十四)项 (unverified)

type Stretch = readonly [from: ISODate, to: ISODate]

/** Days on which the certificate held: as issued or renewed, less suspensions, up to its end. */
export const validStretches = (c: AnyView): readonly Stretch[] => {
  const out: Stretch[] = []
  let open: Stretch | undefined
  const close = (last: ISODate) => {
    if (open && open[0] <= last) out.push([open[0], last < open[1] ? last : open[1]])
    open = undefined
  }
  let until: ISODate = ''
  for (const a of c.acts()) {
    if (a.outOfOrder) continue
    if (a.act === 'issue' || a.act === 'renew') {
      const from = String(a.data.valid_from)
      if (open) close(plusDays(from, -1))
      until = String(a.data.valid_to)
      open = [from, until]
    } else if (a.act === 'suspend' || a.act === 'revoke' || a.act === 'cancel') close(plusDays(a.on, -1))
    else if (a.act === 'restore') open = [a.on, until]
  }
  if (open) out.push(open)
  return out
}

/** Did a certificate hold on each day of the year? Stretches that join end to end are one. */
export const validAllYear = (c: AnyView, year: number): boolean => {
  let next = ymd(year, 1, 1)
  const end = ymd(year, 12, 31)
  for (const [from, to] of [...validStretches(c)].sort((a, b) => (a[0] < b[0] ? -1 : 1))) if (from <= next && to >= next) next = plusDays(to, 1)
  return next > end
}

export const hoursIn = (c: AnyView, year: number): number => c.sum('train', a => (a.data.year === year ? Number(a.data.hours) : 0))

/** Years that are over, in which the certificate held on every day and less than the hours owed were recorded. */
export const shortYears = (c: AnyView): readonly number[] => {
  const stretches = validStretches(c)
  if (stretches.length === 0) return []
  const first = Number(stretches.map(s => s[0]).sort()[0]!.slice(0, 4))
  const last = Number(c.asOf.slice(0, 4)) - 1
  const out: number[] = []
  for (let y = first; y <= last; y++) if (validAllYear(c, y) && hoursIn(c, y) < c.param('officers.training-hours')) out.push(y)
  return out
}
