import type { ObjectSchema } from '../schema/schema.ts'
import { parseDecimal } from '../values/decimal.ts'
import type { Value } from '../values/value.ts'
import type { Comparison, Condition, Literal, Name, ParsedQuery } from './ast.ts'
import { dateLiteral, type DateRange } from './date-literals.ts'
import { resolvePath, type FieldPath } from './field-path.ts'
import type { FieldFilter, Filter } from './filter.ts'
import type { Fault } from './query-error.ts'

/** A parsed condition as a filter: paths without alias, literals as values of the field's type. */
export function bindCondition(
  query: ParsedQuery,
  schema: ObjectSchema,
  condition: Condition,
  today: string,
): Filter | { readonly fault: Fault } {
  if ('field' in condition) return bindComparison(query, schema, condition, today)
  if ('not' in condition) {
    const inner = bindCondition(query, schema, condition.not, today)
    return 'fault' in inner ? inner : { not: inner }
  }
  const parts: Filter[] = []
  for (const part of 'and' in condition ? condition.and : condition.or) {
    const bound = bindCondition(query, schema, part, today)
    if ('fault' in bound) return bound
    parts.push(bound)
  }
  return 'and' in condition ? { and: parts } : { or: parts }
}

/** The path that a name means, without the alias or the object's own name in front. */
export function bindPath(query: ParsedQuery, schema: ObjectSchema, name: Name): FieldPath | { readonly fault: Fault } {
  const path = resolvePath(schema, withoutAlias(query, schema, name.text))
  return 'error' in path ? { fault: { ...path.error, at: name.at } } : path
}

function withoutAlias(query: ParsedQuery, schema: ObjectSchema, text: string): string {
  const [first = '', ...rest] = text.split('.')
  const isOwn = first.toLowerCase() === (query.alias ?? schema.name).toLowerCase()
  return isOwn && rest.length > 0 ? rest.join('.') : text
}

function bindComparison(
  query: ParsedQuery,
  schema: ObjectSchema,
  comparison: Comparison,
  today: string,
): FieldFilter | { readonly fault: Fault } {
  const path = bindPath(query, schema, comparison.field)
  if ('fault' in path) return path
  const { operator, literals } = comparison
  const wrong = literals.find((literal) => !kindsOf(path.field.type).includes(literal.kind))
  if (wrong) return { fault: wrongKind(path, wrong) }
  const filter = { field: path.name, operator, at: comparison.field.at }
  const range = literals.find((literal) => literal.kind === 'dateLiteral')
  const values = literals.map((literal) => valueOf(literal, comparison))
  if (operator !== 'in' && operator !== 'notIn') {
    return { ...filter, value: range ? rangeOf(range, today) : (values[0] ?? null) }
  }
  if (!range) return { ...filter, value: values }
  return { fault: { code: 'not-supported', message: 'A list of values can not hold date literals.', at: range.at } }
}

function rangeOf(literal: Literal, today: string): DateRange | null {
  return dateLiteral(literal.text, literal.count, today) ?? null
}

function valueOf(literal: Literal, comparison: Comparison): Value {
  switch (literal.kind) {
    case 'null':
      return null
    case 'boolean':
      return literal.text === 'true'
    case 'number':
      return parseDecimal(literal.text) ?? null
    case 'string':
      // Only LIKE knows these two escapes; elsewhere the backslash goes.
      return comparison.operator === 'like' ? literal.text : literal.text.replace(/\\([%_])/g, '$1')
    default:
      return literal.text
  }
}

/** Which literals a field of a type is compared with. */
function kindsOf(type: string): readonly Literal['kind'][] {
  switch (type) {
    case 'boolean':
      return ['boolean', 'null']
    case 'int':
    case 'double':
    case 'currency':
      return ['number', 'null']
    case 'date':
      return ['date', 'dateLiteral', 'null']
    case 'datetime':
      return ['dateTime', 'dateLiteral', 'null']
    default:
      return ['string', 'null']
  }
}

function wrongKind(path: FieldPath, literal: Literal): Fault {
  const wanted = kindsOf(path.field.type)[0] ?? 'string'
  return {
    code: 'value-type',
    message: `${path.name} is compared with ${examples[wanted]}, not ${literal.kind === 'string' ? `'${literal.text}'` : literal.text}.`,
    at: literal.at,
  }
}

const examples: Readonly<Record<Literal['kind'], string>> = {
  string: "a text in single quotes ('Ann')",
  number: 'a number (5)',
  boolean: 'true or false',
  null: 'null',
  date: 'a date without quotes (2026-03-02)',
  dateTime: 'a date and time without quotes (2026-03-02T09:00:00Z)',
  dateLiteral: 'a date literal (TODAY)',
}
