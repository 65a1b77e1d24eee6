import { formatDecimal, parseDate, type Value } from '@parley/org'
import type { ValueType } from '../run/program.ts'
import { isList, isNumeric, isRecord } from './value-kinds.ts'

/**
 * How a value reads inside text (docs/decisions/0008-interpreter.md): numbers plain and without grouping, dates as
 * `March 2, 2026`, date-times as `3/2/2026, 9:00 AM` in UTC, records as their Id, collections as `[a, b]`, null as nothing.
 */
export function textFormatOf(type: ValueType | undefined): (value: Value) => string {
  const format = FORMATS.get(type?.dataType ?? 'String') ?? plainText
  return (value) => (isList(value) ? `[${value.map((item) => format(item)).join(', ')}]` : format(value))
}

/** A value as text where no type says otherwise: as the org writes it. */
export function plainText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (isNumeric(value)) return formatDecimal(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (isList(value)) return `[${value.map(plainText).join(', ')}]`
  return isRecord(value) ? plainText(typeof value['Id'] === 'string' ? value['Id'] : null) : ''
}

export function dateText(value: string): string {
  const date = parseDate(value.slice(0, 10))
  return date === undefined ? value : `${MONTHS[date.month - 1] ?? ''} ${date.day}, ${date.year}`
}

export function dateTimeText(value: string): string {
  const date = parseDate(value.slice(0, 10))
  return date === undefined ? value : `${date.month}/${date.day}/${date.year}, ${timeText(value.slice(11))}`
}

/** `9:05 AM` from `09:05:00.000Z`. */
export function timeText(value: string): string {
  const hour = Number(value.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${value.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`
}

const FORMATS = new Map<ValueType['dataType'], (value: Value) => string>([
  ['Date', (value) => (typeof value === 'string' ? dateText(value) : plainText(value))],
  ['DateTime', (value) => (typeof value === 'string' ? dateTimeText(value) : plainText(value))],
  ['Time', (value) => (typeof value === 'string' ? timeText(value) : plainText(value))],
])

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
