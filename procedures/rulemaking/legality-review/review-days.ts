import type { AnyView, ISODate } from '#kernel'

/** Working days after the day of submission up to and including a day, less those between asking for papers and their coming. */
export const reviewDays = (c: AnyView, until: ISODate): number => {
  const submit = c.first('submit')
  if (submit === undefined) return 0
  const count = c.calendar.workdaysAfterUpTo
  return c.all('require-materials').reduce((n, asked) => {
    const came = c.after(asked).first('supply-materials')
    return came === undefined ? n : n - count(asked.on, came.on)
  }, count(submit.on, until))
}
