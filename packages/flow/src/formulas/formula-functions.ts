import type { FormulaType } from './formula-type.ts'

/** What an argument must be. `same`: all arguments marked so are of one type. `value`: likewise, among themselves. */
export type ParameterType = FormulaType | 'any' | 'dateOrDateTime' | 'same' | 'value'

/** A function that formulas of a flow can call and that is simulated. */
export interface FormulaFunction {
  readonly name: string
  readonly group: 'Logic' | 'Text' | 'Number' | 'Date'
  /** One line for the list of functions. */
  readonly summary: string
  /** How a call looks, with names for the arguments; what may be left out stands in brackets. */
  readonly usage: string
  readonly parameters: readonly ParameterType[]
  /** How many of the parameters may be left out at the end. */
  readonly optional: number
  /** Neighbouring parameters that may come again, together and any number of times. */
  readonly repeat?: { readonly from: number; readonly length: number }
  /** `same`: the type of the arguments marked so; `first`: that of the first argument. */
  readonly result: FormulaType | 'same' | 'first'
}

type Row = readonly [
  usage: string,
  parameters: readonly ParameterType[],
  result: FormulaFunction['result'],
  summary: string,
  options?: Partial<Pick<FormulaFunction, 'optional' | 'repeat'>>,
]

const logic: readonly Row[] = [
  [
    'AND(condition, …)',
    ['boolean'],
    'boolean',
    'True when every condition is true.',
    { repeat: { from: 0, length: 1 } },
  ],
  [
    'OR(condition, …)',
    ['boolean'],
    'boolean',
    'True when at least one condition is true.',
    { repeat: { from: 0, length: 1 } },
  ],
  ['NOT(condition)', ['boolean'], 'boolean', 'Turns true into false and false into true.'],
  ['IF(condition, then, else)', ['boolean', 'same', 'same'], 'same', 'One of two values, as the condition decides.'],
  [
    'CASE(value, match, result, …, else)',
    ['value', 'value', 'same', 'same'],
    'same',
    'The result behind the first match, or the last argument.',
    { repeat: { from: 1, length: 2 } },
  ],
  ['ISBLANK(value)', ['any'], 'boolean', 'True when the value is null or empty text.'],
  ['ISNULL(value)', ['any'], 'boolean', 'True when the value is null. ISBLANK also knows empty text.'],
  ['BLANKVALUE(value, instead)', ['same', 'same'], 'same', 'The value, or another one when it is blank.'],
  ['NULLVALUE(value, instead)', ['same', 'same'], 'same', 'The value, or another one when it is null.'],
  ['ISPICKVAL(picklist, text)', ['text', 'text'], 'boolean', 'True when the picklist has this value.'],
]

const text: readonly Row[] = [
  ['TEXT(value)', ['any'], 'text', 'A number, date or picklist value as text.'],
  ['VALUE(text)', ['text'], 'number', 'Text as a number.'],
  ['LEN(text)', ['text'], 'number', 'How many characters the text has.'],
  ['LEFT(text, count)', ['text', 'number'], 'text', 'The first characters.'],
  ['RIGHT(text, count)', ['text', 'number'], 'text', 'The last characters.'],
  ['MID(text, start, count)', ['text', 'number', 'number'], 'text', 'Characters from a place on; the first one is 1.'],
  ['TRIM(text)', ['text'], 'text', 'The text without blanks around it.'],
  ['UPPER(text[, locale])', ['text', 'text'], 'text', 'The text in capitals.', { optional: 1 }],
  ['LOWER(text[, locale])', ['text', 'text'], 'text', 'The text in small letters.', { optional: 1 }],
  ['CONTAINS(text, part)', ['text', 'text'], 'boolean', 'True when the text holds the part.'],
  ['BEGINS(text, part)', ['text', 'text'], 'boolean', 'True when the text begins with the part.'],
  ['FIND(part, text[, start])', ['text', 'text', 'number'], 'number', 'Where the part begins, or 0.', { optional: 1 }],
  ['SUBSTITUTE(text, old, new)', ['text', 'text', 'text'], 'text', 'The text with every old part replaced.'],
  ['BR([count])', ['number'], 'text', 'A line break.', { optional: 1 }],
  [
    'LPAD(text, length[, pad])',
    ['text', 'number', 'text'],
    'text',
    'Fills or cuts the text, on its left.',
    { optional: 1 },
  ],
  [
    'RPAD(text, length[, pad])',
    ['text', 'number', 'text'],
    'text',
    'Fills or cuts the text, on its right.',
    { optional: 1 },
  ],
  ['CASESAFEID(id)', ['text'], 'text', 'An Id of 15 characters as one of 18.'],
  ['REGEX(text, pattern)', ['text', 'text'], 'boolean', 'True when the whole text matches the pattern.'],
]

const number: readonly Row[] = [
  ['ABS(number)', ['number'], 'number', 'The number without its sign.'],
  ['CEILING(number)', ['number'], 'number', 'Rounds away from zero to a whole number.'],
  ['FLOOR(number)', ['number'], 'number', 'Rounds towards zero to a whole number.'],
  ['ROUND(number, digits)', ['number', 'number'], 'number', 'Rounds to this many decimal places.'],
  ['TRUNC(number[, digits])', ['number', 'number'], 'number', 'Cuts decimal places off.', { optional: 1 }],
  ['MOD(number, divisor)', ['number', 'number'], 'number', 'What a division leaves over.'],
  ['SQRT(number)', ['number'], 'number', 'The square root.'],
  ['MIN(number, …)', ['number'], 'number', 'The smallest of the numbers.', { repeat: { from: 0, length: 1 } }],
  ['MAX(number, …)', ['number'], 'number', 'The largest of the numbers.', { repeat: { from: 0, length: 1 } }],
]

const date: readonly Row[] = [
  ['TODAY()', [], 'date', 'The date on which the flow runs.'],
  ['NOW()', [], 'dateTime', 'The moment at which the flow runs.'],
  ['DATE(year, month, day)', ['number', 'number', 'number'], 'date', 'A date from its parts.'],
  ['DATEVALUE(value)', ['any'], 'date', 'The date of a date/time or a text such as 2026-03-02.'],
  ['DATETIMEVALUE(value)', ['any'], 'dateTime', 'A text such as 2026-03-02 09:00:00 as a date/time.'],
  ['DAY(date)', ['date'], 'number', 'The day of the month.'],
  ['MONTH(date)', ['date'], 'number', 'The month, from 1.'],
  ['YEAR(date)', ['date'], 'number', 'The year.'],
  ['WEEKDAY(date)', ['date'], 'number', 'The day of the week; Sunday is 1.'],
  ['ADDMONTHS(date, count)', ['dateOrDateTime', 'number'], 'first', 'The same day some months later.'],
]

/** By name in capitals, in the order of the list. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ...functionsOf('Logic', logic),
  ...functionsOf('Text', text),
  ...functionsOf('Number', number),
  ...functionsOf('Date', date),
])

/** Functions that Salesforce has but refuses in flows (flow-builder.md §4). */
export const functionsRefusedInFlows: ReadonlySet<string> = new Set([
  'GETRECORDIDS',
  'HOUR',
  'IMAGE',
  'INCLUDES',
  'PARENTGROUPVAL',
  'PREVGROUPVAL',
  'PRIORVALUE',
  'REQUIRESCRIPT',
  'TIMENOW',
  'TIMEVALUE',
  'VLOOKUP',
])

function functionsOf(group: FormulaFunction['group'], rows: readonly Row[]): [string, FormulaFunction][] {
  return rows.map(([usage, parameters, result, summary, options]) => {
    const name = usage.slice(0, usage.indexOf('('))
    return [name, { name, group, summary, usage, parameters, optional: 0, ...options, result }]
  })
}
