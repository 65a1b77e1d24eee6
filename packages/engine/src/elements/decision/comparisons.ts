import { compareValues, isIdShaped, objectSchemas, sameText, toLongId, type Value } from '@parley/org'
import { plainText } from '../../expressions/format-value.ts'
import { isList, isNumeric } from '../../expressions/value-kinds.ts'
import { valueKey } from '../../expressions/value-key.ts'

export type Comparison = (left: Value, right: Value) => boolean

/**
 * What an operator of a condition means; undefined for one that is not simulated. Text compares whatever its case, Ids
 * by their 18 characters. Null equals only null; up to API 60 null text equals the empty text too. Nothing is greater
 * or less than null.
 */
export function comparisonOf(operator: string, apiVersion: number): Comparison | undefined {
  const equal = apiVersion >= 61 ? equals : equalsBefore61
  return operator === 'EqualTo'
    ? equal
    : operator === 'NotEqualTo'
      ? (left, right) => !equal(left, right)
      : OPERATORS.get(operator)
}

const OPERATORS = new Map<string, Comparison>([
  ['GreaterThan', (left, right) => order(left, right, (sign) => sign > 0)],
  ['GreaterThanOrEqualTo', (left, right) => order(left, right, (sign) => sign >= 0)],
  ['LessThan', (left, right) => order(left, right, (sign) => sign < 0)],
  ['LessThanOrEqualTo', (left, right) => order(left, right, (sign) => sign <= 0)],
  ['StartsWith', textual((text, part) => text.startsWith(part))],
  ['EndsWith', textual((text, part) => text.endsWith(part))],
  ['Contains', contains],
  ['In', (left, right) => isIn(right, left)],
  ['NotIn', (left, right) => !isIn(right, left)],
  ['IsNull', (left, right) => (left === null) === isTrue(right)],
  ['IsBlank', (left, right) => isBlank(left) === isTrue(right)],
  ['IsEmpty', (left, right) => isEmpty(left) === isTrue(right)],
])

export function equals(left: Value, right: Value): boolean {
  if (left === right) return true
  if (typeof left === 'string' && typeof right === 'string') return equalTexts(left, right)
  if (left === null || right === null) return false
  if (isNumeric(left) && isNumeric(right)) return compareValues(left, right) === 0
  if (typeof left === 'boolean' || typeof right === 'boolean') return sameText(plainText(left), plainText(right))
  if (typeof left === 'object' && typeof right === 'object') return valueKey(left) === valueKey(right)
  return sameText(plainText(left), plainText(right))
}

/** Ids differ by case alone, so they are compared as they are; the same Id may have 15 or 18 characters. */
function equalTexts(left: string, right: string): boolean {
  if (differAtOnce(left.charCodeAt(0), right.charCodeAt(0))) return false
  if (isId(left) && isId(right)) return toLongId(left) === toLongId(right)
  return sameText(left, right)
}

/** True when the first characters are ASCII letters or digits of another kind: what most unequal texts end at. */
function differAtOnce(one: number, other: number): boolean {
  return one < 128 && other < 128 && (one | 32) !== (other | 32)
}

/** A word of fifteen letters is no Id: an Id begins with the prefix of an object. */
function isId(text: string): boolean {
  return isIdShaped(text) && PREFIXES.has(text.slice(0, 3))
}

const PREFIXES = new Set(objectSchemas.map((schema) => schema.prefix))

function equalsBefore61(left: Value, right: Value): boolean {
  return equals(left, right) || ((left === null || left === '') && (right === null || right === ''))
}

function order(left: Value, right: Value, accept: (sign: number) => boolean): boolean {
  const sign = compareValues(left, right)
  return sign !== undefined && accept(sign)
}

function textual(test: (text: string, part: string) => boolean): Comparison {
  return (left, right) =>
    left !== null && right !== null && test(plainText(left).toLowerCase(), plainText(right).toLowerCase())
}

const containsText = textual((text, part) => text.includes(part))

function contains(left: Value, right: Value): boolean {
  return isList(left) ? isIn(left, right) : containsText(left, right)
}

function isIn(items: Value, value: Value): boolean {
  return isList(items) && items.some((item) => equals(item, value))
}

function isBlank(value: Value): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

/** A collection that was never filled is as empty as one without items. */
function isEmpty(value: Value): boolean {
  return value === null || (isList(value) && value.length === 0)
}

/** The right side of *Is Null* is true when it is left out. */
function isTrue(value: Value): boolean {
  return value === null || value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}
