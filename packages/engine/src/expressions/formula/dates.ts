import { formatDateTime, fromNumber, parseDateTime, type NumberValue } from '@parley/org'

const DAY = 86_400_000

/** Moves a Date or Date/Time by days; a Date by whole ones. Undefined for what is neither. */
export function movedByDays(moment: string, days: number): string | undefined {
  const ms = parseDateTime(moment)
  if (ms === undefined || !Number.isFinite(days)) return undefined
  if (moment.length === 10) return formatDateTime(ms + Math.trunc(days) * DAY).slice(0, 10)
  return formatDateTime(ms + Math.round(days * DAY))
}

/** Days from one moment to another, with a fraction where Date/Times are involved. */
export function daysBetween(from: string, to: string): NumberValue | undefined {
  const [start, end] = [parseDateTime(from), parseDateTime(to)]
  return start === undefined || end === undefined ? undefined : fromNumber((end - start) / DAY)
}
