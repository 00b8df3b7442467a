import { type ISODate, plusDays } from '#calendar'
import { prc } from '#calendars/index.ts'
import { TODAY, type WorldAct } from './part.ts'

/** The n-th working day after a day. Throws in a year without a notice. */
export const workday = (from: ISODate, n: number): ISODate => {
  const day = prc.addWorkdays(from, n)
  if (!('on' in day)) throw new Error(`no notice of rest days for ${day.awaits}`)
  return day.on
}
/** So many days after a day, or the next working day where that is a rest day. */
export const around = (from: ISODate, days: number): ISODate => prc.roll(plusDays(from, days)).on

/** Acts up to the last day before the world's today, in their order in time. */
export const untilToday = (acts: readonly WorldAct[]): readonly WorldAct[] =>
  acts.filter(a => a.at < TODAY).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

/** Executive meetings of the prefecture in 2022 (two a month), and those before and after that deliberated matters of the year. */
export const executiveMeetings: readonly ISODate[] = [
  '2021-11-11',
  '2021-11-25',
  '2021-12-09',
  '2021-12-23',
  '2022-01-13',
  '2022-01-27',
  '2022-02-10',
  '2022-02-24',
  '2022-03-10',
  '2022-03-24',
  '2022-04-14',
  '2022-04-28',
  '2022-05-12',
  '2022-05-26',
  '2022-06-09',
  '2022-06-23',
  '2022-07-14',
  '2022-07-28',
  '2022-08-11',
  '2022-08-25',
  '2022-09-08',
  '2022-09-22',
  '2022-10-13',
  '2022-10-27',
  '2022-11-10',
  '2022-11-24',
  '2022-12-08',
  '2022-12-22',
  '2023-01-12',
  '2023-02-09',
  '2023-02-23',
  '2023-03-09',
  '2023-03-23',
  '2023-04-13',
  '2023-04-27',
  '2023-05-11',
  '2023-05-25',
]
/** The first executive meeting after a day; ten days later where none is listed near. */
export const meetingAfter = (day: ISODate): ISODate => executiveMeetings.find(m => m > day && m < plusDays(day, 60)) ?? workday(day, 7)
/** The department or county bureau that reviews legality for an organ: the justice bureau of its government. */
export const justiceBureau = (government: string): string => `${government.slice(0, 6)}-01`

/** A retained adviser of a government whom it asks; the others of its list are not asked. */
export const adviserFor = (government: string, n: number): string =>
  government === '654000' ? `adviser-${government}-${1 + (n % 3)}` : `adviser-${government}-1`
