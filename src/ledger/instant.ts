const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(Z|[+-](\d\d):(\d\d))$/
const utcForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A real calendar date and time with an offset (RFC 3339, seconds optional): `2024-03-04T10:00+08:00`. No leap seconds. */
export function isInstant(text: string): boolean {
  const m = form.exec(text)
  if (m === null) return false
  const year = Number(m[1])
  const month = Number(m[2])
  const day = Number(m[3])
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (months[month - 1] ?? 0) + leap
    && Number(m[4]) < 24 && Number(m[5]) < 60 && Number(m[6] ?? 0) < 60 && Number(m[8] ?? 0) < 24 && Number(m[9] ?? 0) < 60
}

/** The one spelling of `recordedAt` and `importedAt`: UTC to the millisecond, so that text order is time order. */
export const isUtcMillis = (text: string): boolean => utcForm.test(text) && isInstant(text)
