import { compareDecimals, isNumberValue } from './decimal.ts'
import type { Value } from './value.ts'

/** Texts are equal whatever their case, as in SOQL and in Flow's decisions. Not for Ids. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase()
}

/** Order of texts whatever their case, by UTF-16 code units: the same on every machine. */
export function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * Order of two values of one type: numbers by size, false before true, texts (dates and times among them) by
 * `compareTexts`. Undefined when they can't be compared: a null, a record, a collection, or two types.
 */
export function compareValues(a: Value, b: Value): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (isNumberValue(a) && isNumberValue(b)) return compareDecimals(a, b)
  return undefined
}
