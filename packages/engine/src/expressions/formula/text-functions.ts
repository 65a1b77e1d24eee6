import { isIdShaped, parseDecimal, toLongId, toNumber, type Value } from '@parley/org'
import { plainText } from '../format-value.ts'
import { isNumeric } from '../value-kinds.ts'
import { eager, type FormulaFunction, type FormulaType } from './term.ts'

export const TEXT_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['TEXT', eager(1, 'String', ([value = null]) => asText(value))],
  ['VALUE', eager(1, 'Number', ([value = null]) => (value === null ? null : parseDecimal(plainText(value).trim())))],
  ['LEN', textual(1, 'Number', (text) => text.length)],
  ['LEFT', textual(2, 'String', (text, count) => text.slice(0, countOf(count)))],
  ['RIGHT', textual(2, 'String', (text, count) => text.slice(Math.max(text.length - countOf(count), 0)))],
  ['MID', textual(3, 'String', (text, start, count) => middle(text, startOf(start), countOf(count)))],
  ['TRIM', textual(1, 'String', (text) => text.trim())],
  ['UPPER', textual([1, 2], 'String', (text) => text.toUpperCase())],
  ['LOWER', textual([1, 2], 'String', (text) => text.toLowerCase())],
  ['CONTAINS', textual(2, 'Boolean', (text, part) => text.includes(plainText(part)))],
  ['BEGINS', textual(2, 'Boolean', (text, part) => text.startsWith(plainText(part)))],
  ['FIND', textual([2, 3], 'Number', (part, text, start) => plainText(text).indexOf(part, startOf(start) - 1) + 1)],
  [
    'SUBSTITUTE',
    textual(3, 'String', (text, old, by) => (old === '' ? text : text.replaceAll(plainText(old), () => plainText(by)))),
  ],
  ['LPAD', textual([2, 3], 'String', (text, length, pad) => padded(text, length, pad, 'start'))],
  ['RPAD', textual([2, 3], 'String', (text, length, pad) => padded(text, length, pad, 'end'))],
  ['BR', eager([0, 1], 'String', () => '\n')],
  ['CASESAFEID', textual(1, 'String', (text) => (isIdShaped(text) ? toLongId(text) : undefined))],
  ['REGEX', textual(2, 'Boolean', (text, pattern) => matches(text, plainText(pattern)))],
]

/** Longest text that padding makes, as long as a long text field may be. */
const LONGEST = 131_072

type TextFunction = (text: string, second: Value, third: Value) => Value | undefined

/** A function of text; null reads as the empty text. */
function textual(arity: number | readonly [number, number], type: FormulaType, call: TextFunction): FormulaFunction {
  return eager(arity, type, ([text = null, second = null, third = null]) => call(plainText(text), second, third))
}

/** Dates and numbers as the platform's `TEXT` spells them: `2026-03-02`, `2026-03-02 09:00:00Z`, `1234.5`. */
function asText(value: Value): string {
  const text = plainText(value)
  return /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(text) ? `${text.slice(0, 10)} ${text.slice(11, 19)}Z` : text
}

function countOf(value: Value): number {
  return isNumeric(value) ? Math.max(Math.trunc(toNumber(value)), 0) : 0
}

/** Positions count from 1, and no position is the first one. */
function startOf(value: Value): number {
  return Math.max(countOf(value), 1)
}

function middle(text: string, start: number, count: number): string {
  return text.slice(start - 1, start - 1 + count)
}

/** Text that is longer already is cut to the length. */
function padded(text: string, length: Value, pad: Value, side: 'start' | 'end'): string {
  const size = Math.min(countOf(length), LONGEST)
  const filler = pad === null ? ' ' : plainText(pad)
  const cut = text.slice(0, size)
  return side === 'start' ? cut.padStart(size, filler) : cut.padEnd(size, filler)
}

/** The whole text has to match. A pattern that is none fails the formula. */
function matches(text: string, pattern: string): boolean | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 's').test(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
