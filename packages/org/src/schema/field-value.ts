import { parseDate } from '../values/date.ts'
import { toDateTimeValue } from '../values/date-time.ts'
import { formatDecimal, fromNumber, isNumberValue, parseDecimal, type NumberValue } from '../values/decimal.ts'
import { isIdShaped, toLongId } from '../values/id.ts'
import type { Value } from '../values/value.ts'
import { objectOfId, objectSchema } from './objects.ts'
import type { FieldSchema, FieldType } from './schema.ts'

/** The value in the field's representation, or in words what is wrong with it. */
export type FieldValueResult = { readonly value: Value } | { readonly code: string; readonly problem: string }

/**
 * Turns a given value (JSON, a flow's resource) into the field's representation and checks all that the schema says:
 * type, a restricted picklist's values, a text's length, the object that a reference points at. Null passes where the
 * field may be empty.
 */
export function checkedFieldValue(field: FieldSchema, given: unknown): FieldValueResult {
  if (given === null && !field.nillable) return wrong('required-field', `${field.name} can't be empty.`)
  const result = typedFieldValue(field, given)
  if ('problem' in result || typeof result.value !== 'string') return result
  return restricted(field, result.value)
}

/** Turns a value into the field's type alone, as comparing needs it: an unknown picklist value is still a text. */
export function typedFieldValue(field: FieldSchema, given: unknown): FieldValueResult {
  if (given === null) return { value: null }
  const value = readers[field.type](given)
  if (value !== undefined) return { value }
  return wrong('value-type', `${field.name} takes ${nouns[field.type]}, not ${shown(given)}.`)
}

function restricted(field: FieldSchema, value: string): FieldValueResult {
  if (field.length !== undefined && value.length > field.length) {
    return wrong('text-too-long', `${field.name} holds ${field.length} characters, this text has ${value.length}.`)
  }
  if (field.restricted && field.picklistValues) {
    const listed = field.picklistValues.find((each) => each.toLowerCase() === value.toLowerCase())
    if (listed !== undefined) return { value: listed }
    const all = field.picklistValues.join(', ')
    return wrong('picklist-value', `${field.name} has no value ${shown(value)}. Its values: ${all}.`)
  }
  if (field.referenceTo) return checkedTarget(field, field.referenceTo, value)
  return { value }
}

/** Ids with a prefix that nobody knows pass: objects of a real org that are not simulated. */
function checkedTarget(field: FieldSchema, targets: readonly string[], id: string): FieldValueResult {
  const target = objectOfId(id)
  const mayBeForeign = targets.some((name) => objectSchema(name)?.prefixIsInvented)
  if (!target || mayBeForeign || targets.includes(target.name)) return { value: id }
  return wrong(
    'wrong-object',
    `${field.name} takes the Id of a ${targets.join(' or ')}, this is one of a ${target.name}.`,
  )
}

const readText = (given: unknown): Value | undefined => (typeof given === 'string' ? given : undefined)
const readId = (given: unknown): Value | undefined => {
  return typeof given === 'string' && isIdShaped(given) ? toLongId(given) : undefined
}
const readNumber = (given: unknown): NumberValue | undefined => {
  if (typeof given === 'number') return fromNumber(given)
  if (typeof given === 'string') return parseDecimal(given)
  return isNumberValue(given) ? given : undefined
}

/** Each answers undefined for what its type can't hold. */
const readers: Readonly<Record<FieldType, (given: unknown) => Value | undefined>> = {
  id: readId,
  reference: readId,
  string: readText,
  textarea: readText,
  phone: readText,
  email: readText,
  url: readText,
  picklist: readText,
  boolean: (given) => {
    if (typeof given === 'boolean') return given
    const word = typeof given === 'string' ? given.toLowerCase() : ''
    return word === 'true' ? true : word === 'false' ? false : undefined
  },
  int: (given) => {
    const number = readNumber(given)
    return typeof number === 'number' ? number : undefined
  },
  double: readNumber,
  currency: readNumber,
  date: (given) => (typeof given === 'string' && parseDate(given) ? given : undefined),
  datetime: (given) => (typeof given === 'string' ? toDateTimeValue(given) : undefined),
}

const nouns: Readonly<Record<FieldType, string>> = {
  id: 'a record Id of 15 or 18 characters',
  reference: 'a record Id of 15 or 18 characters',
  string: 'a text',
  textarea: 'a text',
  phone: 'a text',
  email: 'a text',
  url: 'a text',
  picklist: 'a text',
  boolean: 'true or false',
  int: 'a whole number',
  double: 'a number',
  currency: 'a number',
  date: 'a date (2026-03-02)',
  datetime: 'a date and time (2026-03-02T09:00:00Z)',
}

function shown(given: unknown): string {
  const text = isNumberValue(given) && typeof given !== 'number' ? formatDecimal(given) : String(JSON.stringify(given))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function wrong(code: string, problem: string): FieldValueResult {
  return { code, problem }
}
