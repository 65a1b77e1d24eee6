import { dateOfDay, dayNumber, formatDate, parseDate } from './date.ts'

/** Milliseconds of a day. */
export const dayMs = 86_400_000

/**
 * Reads an ISO 8601 date-time as milliseconds since 1970 in UTC. Seconds and their fraction may be missing; a zone
 * (`Z`, `+0000`, `+02:00`) must be there. A date alone is midnight UTC. Undefined for anything else.
 */
export function parseDateTime(text: string): number | undefined {
  const match = pattern.exec(text)
  if (!match) {
    const date = parseDate(text)
    return date && dayNumber(date) * dayMs
  }
  const date = parseDate(match[1] ?? '')
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
  if (!date || hour > 23 || minute > 59 || second > 59) return undefined
  const offset = offsetMinutes(match[6] ?? 'Z')
  if (offset === undefined) return undefined
  const fraction = Number((match[5] ?? '').slice(0, 3).padEnd(3, '0'))
  return dayNumber(date) * dayMs + ((hour * 60 + minute - offset) * 60 + second) * 1000 + fraction
}

/** Writes a Date/Time value as the org holds it: `2026-03-02T09:00:00.000Z`, always 24 characters. */
export function formatDateTime(ms: number): string {
  const days = Math.floor(ms / dayMs)
  return `${formatDate(dateOfDay(days))}T${formatTimeOfDay(ms - days * dayMs)}`
}

/** Writes a Time value: `09:00:00.000Z` from milliseconds since midnight. */
export function formatTimeOfDay(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const part = (value: number): string => String(value).padStart(2, '0')
  const clock = `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`
  return `${clock}.${String(ms % 1000).padStart(3, '0')}Z`
}

/** The REST API's spelling of a Date/Time value: `2026-03-02T09:00:00.000+0000`. */
export function toRestDateTime(value: string): string {
  return value.endsWith('Z') ? `${value.slice(0, -1)}+0000` : value
}

/** Any accepted spelling as a Date/Time value; undefined when it is none. */
export function toDateTimeValue(text: string): string | undefined {
  const ms = parseDateTime(text)
  return ms === undefined ? undefined : formatDateTime(ms)
}

const pattern = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})$/

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0
  const digits = zone.slice(1).replace(':', '')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
