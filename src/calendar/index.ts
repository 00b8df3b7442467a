/** Dates, instants and the working days of the State Council's notices. Pure: no clock is read here. */

export { type Calendar, calendar, type DayInfo, type DayKind, type RestDay } from './calendar.ts'
export {
  type Day,
  dayOf,
  daysBetween,
  type ISODate,
  isDate,
  isoOf,
  lastDayOfMonth,
  plusDays,
  plusMonths,
  plusYears,
  weekday,
  yearOf,
  ymd,
} from './civil-date.ts'
export { dateOfInstant, endOfDayMinute, instantOfMinute, isInstant, millisOfInstant, minuteOfInstant } from './instant.ts'
export { type HolidayName, type Notice, through } from './notice.ts'
