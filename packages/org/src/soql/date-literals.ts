import { addDays, addMonths, weekday } from '../values/date.ts'

/** Whole days: from one day up to another that is no longer in it, both `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string
  readonly before: string
}

/**
 * The days that a date literal stands for, seen from `today`; undefined when there is no such literal. Weeks begin on
 * Sunday, as in Salesforce's default locale. Quarters and fiscal periods are left out.
 */
export function dateLiteral(name: string, count: number | undefined, today: string): DateRange | undefined {
  const literal = literals.get(name.toUpperCase())
  const counted = counting.has(name.toUpperCase())
  return literal && counted === (count !== undefined) ? literal(today, count ?? 1) : undefined
}

/** All of them, for suggestions. */
export const dateLiteralNames = (): readonly string[] => [...literals.keys()]

const counting = new Set([
  'LAST_N_DAYS',
  'NEXT_N_DAYS',
  'LAST_N_WEEKS',
  'NEXT_N_WEEKS',
  'LAST_N_MONTHS',
  'NEXT_N_MONTHS',
])

const days = (from: string, length: number): DateRange => ({ from, before: addDays(from, length) })
const months = (from: string, length: number): DateRange => ({ from, before: addMonths(from, length) })
const sunday = (day: string): string => addDays(day, -weekday(day))
const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`
const firstOfYear = (day: string): string => `${day.slice(0, 5)}01-01`

const literals = new Map<string, (today: string, count: number) => DateRange>([
  ['TODAY', (today) => days(today, 1)],
  ['YESTERDAY', (today) => days(addDays(today, -1), 1)],
  ['TOMORROW', (today) => days(addDays(today, 1), 1)],
  ['THIS_WEEK', (today) => days(sunday(today), 7)],
  ['LAST_WEEK', (today) => days(addDays(sunday(today), -7), 7)],
  ['NEXT_WEEK', (today) => days(addDays(sunday(today), 7), 7)],
  ['THIS_MONTH', (today) => months(firstOfMonth(today), 1)],
  ['LAST_MONTH', (today) => months(addMonths(firstOfMonth(today), -1), 1)],
  ['NEXT_MONTH', (today) => months(addMonths(firstOfMonth(today), 1), 1)],
  ['THIS_YEAR', (today) => months(firstOfYear(today), 12)],
  ['LAST_YEAR', (today) => months(addMonths(firstOfYear(today), -12), 12)],
  ['NEXT_YEAR', (today) => months(addMonths(firstOfYear(today), 12), 12)],
  ['LAST_90_DAYS', (today) => days(addDays(today, -90), 91)],
  ['NEXT_90_DAYS', (today) => days(addDays(today, 1), 90)],
  ['LAST_N_DAYS', (today, count) => days(addDays(today, -count), count + 1)],
  ['NEXT_N_DAYS', (today, count) => days(addDays(today, 1), count)],
  ['LAST_N_WEEKS', (today, count) => days(addDays(sunday(today), -7 * count), 7 * count)],
  ['NEXT_N_WEEKS', (today, count) => days(addDays(sunday(today), 7), 7 * count)],
  ['LAST_N_MONTHS', (today, count) => months(addMonths(firstOfMonth(today), -count), count)],
  ['NEXT_N_MONTHS', (today, count) => months(addMonths(firstOfMonth(today), 1), count)],
])
