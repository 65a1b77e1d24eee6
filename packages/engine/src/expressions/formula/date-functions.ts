import { addMonths, nowText, parseDate, toDateTimeValue, toNumber, weekday, type Value } from '@parley/org'
import { isNumeric } from '../value-kinds.ts'
import { eager, type FormulaFunction } from './term.ts'

/** Dates are UTC days, and *now* is the org's virtual clock. */
export const DATE_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['TODAY', eager(0, 'Date', (_values, run) => nowText(run.org).slice(0, 10))],
  ['NOW', eager(0, 'DateTime', (_values, run) => nowText(run.org))],
  ['DATE', eager(3, 'Date', dateOf)],
  ['DATEVALUE', onText('Date', (text) => (parseDate(text) === undefined ? momentOf(text)?.slice(0, 10) : text))],
  ['DATETIMEVALUE', onText('DateTime', momentOf)],
  ['DAY', partOf(8, 10)],
  ['MONTH', partOf(5, 7)],
  ['YEAR', partOf(0, 4)],
  ['WEEKDAY', onText('Number', (text) => (parseDate(text) === undefined ? undefined : weekday(text) + 1))],
  ['ADDMONTHS', eager(2, ([first]) => first?.type, monthsLater)],
]

/** A function of one date or text; null gives null. */
function onText(type: 'Date' | 'DateTime' | 'Number', call: (text: string) => Value | undefined): FormulaFunction {
  return eager(1, type, ([value = null]) => {
    if (value === null) return null
    return typeof value === 'string' ? call(value) : undefined
  })
}

function partOf(start: number, end: number): FormulaFunction {
  return onText('Number', (text) => (parseDate(text) === undefined ? undefined : Number(text.slice(start, end))))
}

/** Text of a Date/Time is in UTC: `2026-03-02 09:00:00`. */
function momentOf(text: string): string | undefined {
  return toDateTimeValue(text) ?? toDateTimeValue(`${text.trim().replace(' ', 'T')}Z`)
}

function dateOf(values: readonly Value[]): Value | undefined {
  if (values.includes(null)) return null
  const [year = 0, month = 0, day = 0] = values.filter(isNumeric).map(toNumber)
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return parseDate(text) === undefined ? undefined : text
}

function monthsLater([moment = null, months = null]: readonly Value[]): Value | undefined {
  if (moment === null || months === null) return null
  if (typeof moment !== 'string' || !isNumeric(months) || parseDate(moment.slice(0, 10)) === undefined) return undefined
  return addMonths(moment.slice(0, 10), Math.trunc(toNumber(months))) + moment.slice(10)
}
