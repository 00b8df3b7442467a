/** Dates, instants and the working days of the State Council's notices. Pure: no clock is read here. */
export {
  dayOf, daysBetween, isDate, isoOf, lastDayOfMonth, plusDays, plusMonths, plusYears, weekday, yearOf, ymd,
  type Day, type ISODate,
} from './civil-date.ts'
export { dateOfInstant, endOfDayMinute, instantOfMinute, isInstant, millisOfInstant, minuteOfInstant } from './instant.ts'
export { through, type HolidayName, type Notice } from './notice.ts'
export { calendar, type Calendar, type DayInfo, type DayKind, type RestDay } from './calendar.ts'
