import type { Org } from '../records/org-state.ts'
import { typedFieldValue } from '../schema/field-value.ts'
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts'
import { compareTexts } from '../values/compare.ts'
import { compareDecimals, isNumberValue } from '../values/decimal.ts'
import type { RecordValue, Value } from '../values/value.ts'
import type { DateRange } from './date-literals.ts'
import { pathReader, resolvePath } from './field-path.ts'
import type { FieldFilter, Filter, FilterOperator } from './filter.ts'
import { textPattern } from './text-pattern.ts'

export type Test = (record: RecordValue) => boolean

export interface FilterError {
  readonly code: string
  readonly message: string
  /** The filter's place in the query text. */
  readonly at?: number
}

/** Compiles a filter into a test of records of the object, or says what in it can't be. */
export function compileFilter(org: Org, schema: ObjectSchema, filter: Filter): Test | { readonly error: FilterError } {
  if ('not' in filter) {
    const test = compileFilter(org, schema, filter.not)
    return typeof test === 'function' ? (record) => !test(record) : test
  }
  if ('field' in filter) return compileField(org, schema, filter)
  const tests: Test[] = []
  for (const part of 'and' in filter ? filter.and : filter.or) {
    const test = compileFilter(org, schema, part)
    if (typeof test !== 'function') return test
    tests.push(test)
  }
  return 'and' in filter
    ? (record) => tests.every((test) => test(record))
    : (record) => tests.some((test) => test(record))
}

function compileField(org: Org, schema: ObjectSchema, filter: FieldFilter): Test | { readonly error: FilterError } {
  const path = resolvePath(schema, filter.field)
  if ('error' in path) return { error: placed(filter, path.error) }
  const test = valueTest(path.field, filter.operator, filter.value)
  if (typeof test !== 'function') return { error: placed(filter, test) }
  const read = pathReader(org, path)
  return (record) => test(read(record))
}

type ValueTest = (value: Value) => boolean

function valueTest(
  field: FieldSchema,
  operator: FilterOperator,
  wanted: Value | DateRange,
): ValueTest | { code: string; message: string } {
  if (isRange(wanted)) return rangeTest(field, operator, wanted)
  switch (operator) {
    case 'in':
    case 'notIn':
      return listTest(field, operator, wanted)
    case 'like':
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return patternTest(field, operator, wanted)
    default:
      return comparison(field, operator, wanted)
  }
}

function comparison(
  field: FieldSchema,
  operator: '=' | '!=' | '<' | '<=' | '>' | '>=',
  wanted: Value,
): ValueTest | { code: string; message: string } {
  const typed = typedFieldValue(field, wanted)
  if ('problem' in typed) return { code: typed.code, message: typed.problem }
  if (operator === '=' || operator === '!=') {
    const equals = equality(field, typed.value)
    return operator === '=' ? equals : (value) => !equals(value)
  }
  const compare = ordering(typed.value)
  switch (operator) {
    case '<':
      return (value) => compare(value) < 0
    case '<=':
      return (value) => compare(value) <= 0
    case '>':
      return (value) => compare(value) > 0
    case '>=':
      return (value) => compare(value) >= 0
  }
}

function listTest(
  field: FieldSchema,
  operator: 'in' | 'notIn',
  wanted: Value,
): ValueTest | { code: string; message: string } {
  const keys = new Set<Value>()
  for (const each of Array.isArray(wanted) ? wanted : [wanted]) {
    const typed = typedFieldValue(field, each)
    if ('problem' in typed) return { code: typed.code, message: typed.problem }
    keys.add(keyOf(field, typed.value))
  }
  return operator === 'in' ? (value) => keys.has(keyOf(field, value)) : (value) => !keys.has(keyOf(field, value))
}

function patternTest(
  field: FieldSchema,
  operator: 'like' | 'startsWith' | 'endsWith' | 'contains',
  wanted: Value,
): ValueTest | { code: string; message: string } {
  if (!textTypes.has(field.type)) {
    return { code: 'operator-type', message: `${field.name} is no text, so it can't be searched for a part of one.` }
  }
  if (wanted === null) return () => false
  if (typeof wanted !== 'string') return { code: 'value-type', message: `${field.name} is compared with a text here.` }
  const matches = textPattern(operator, wanted)
  return (value) => typeof value === 'string' && matches(value)
}

/** Inside, before and after a range of days; a date-time belongs to its day in UTC. */
function rangeTest(
  field: FieldSchema,
  operator: FilterOperator,
  range: DateRange,
): ValueTest | { code: string; message: string } {
  if (field.type !== 'date' && field.type !== 'datetime') {
    return { code: 'value-type', message: `${field.name} is no date, so it can't be compared with a date literal.` }
  }
  const day = (value: Value): string => (typeof value === 'string' ? value.slice(0, 10) : '')
  const inside = (value: Value): boolean => day(value) >= range.from && day(value) < range.before
  switch (operator) {
    case '=':
      return inside
    case '!=':
      return (value) => !inside(value)
    case '<':
      return (value) => value !== null && day(value) < range.from
    case '<=':
      return (value) => value !== null && day(value) < range.before
    case '>':
      return (value) => day(value) >= range.before
    case '>=':
      return (value) => day(value) >= range.from
    default:
      return {
        code: 'operator-type',
        message: `A date literal is compared with =, !=, <, <=, > or >=, not ${operator}.`,
      }
  }
}

function equality(field: FieldSchema, wanted: Value): ValueTest {
  const key = keyOf(field, wanted)
  if (typeof wanted !== 'string' || typeof key !== 'string' || !isAscii(key))
    return (value) => keyOf(field, value) === key
  // Most texts differ in length, which is quicker to see than their lower case. Beyond ASCII case may change it.
  return (value) => {
    return value === wanted || (typeof value === 'string' && value.length === key.length && keyOf(field, value) === key)
  }
}

/** Two values are equal when their keys are: texts whatever their case, numbers by size. */
function keyOf(field: FieldSchema, value: Value): Value {
  if (typeof value === 'string') return textTypes.has(field.type) ? value.toLowerCase() : value
  return isNumberValue(value) && typeof value !== 'number' ? `${value.unscaled}e-${value.scale}` : value
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Compares a row's value with the wanted one; NaN, which no comparison accepts, where that can't be. */
function ordering(wanted: Value): (value: Value) => number {
  if (typeof wanted === 'string')
    return (value) => (typeof value === 'string' ? compareTexts(value, wanted) : Number.NaN)
  if (isNumberValue(wanted)) return (value) => (isNumberValue(value) ? compareDecimals(value, wanted) : Number.NaN)
  return () => Number.NaN
}

const textTypes: ReadonlySet<string> = new Set(['string', 'textarea', 'phone', 'email', 'url', 'picklist'])

function isRange(wanted: Value | DateRange): wanted is DateRange {
  return typeof wanted === 'object' && wanted !== null && 'before' in wanted && 'from' in wanted
}

function placed(filter: FieldFilter, error: { code: string; message: string }): FilterError {
  return { ...error, ...(filter.at === undefined ? {} : { at: filter.at }) }
}
