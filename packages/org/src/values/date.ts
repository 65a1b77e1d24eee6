/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Reads `YYYY-MM-DD`; undefined for any other shape and for days that do not exist. */
export function parseDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
  return exists ? date : undefined
}

/** Writes `YYYY-MM-DD`. */
export function formatDate(date: CivilDate): string {
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CivilDate): number {
  // The year is taken to begin in March, so that the leap day is its last.
  const year = date.month <= 2 ? date.year - 1 : date.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`. */
export function dateOfDay(days: number): CivilDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Moves a `YYYY-MM-DD` by whole days. The text must be a date. */
export function addDays(text: string, days: number): string {
  return formatDate(dateOfDay(dayNumber(civil(text)) + days))
}

/** Moves a `YYYY-MM-DD` by whole months; a day that the target month lacks becomes its last (31 Jan + 1 = 28 Feb). */
export function addMonths(text: string, months: number): string {
  const date = civil(text)
  const total = date.year * 12 + date.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return formatDate({ year, month, day: Math.min(date.day, daysInMonth(year, month)) })
}

/** 0 for Sunday to 6 for Saturday. The text must be a date. */
export function weekday(text: string): number {
  return (((dayNumber(civil(text)) + 4) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function civil(text: string): CivilDate {
  const date = parseDate(text)
  if (!date) throw new RangeError(`not a date: ${text}`)
  return date
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
