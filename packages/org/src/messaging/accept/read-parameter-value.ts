import { parseDate } from '../../values/date.ts'
import { toDateTimeValue } from '../../values/date-time.ts'
import { isIdShaped } from '../../values/id.ts'
import type { Value } from '../../values/value.ts'
import type { ComponentParameterData } from '../components/message-component.ts'
import type { ParameterValue } from '../dispatch/send-request.ts'

type Read = { readonly value: ParameterValue } | { readonly problem: string }

/**
 * A parameter's value in the representation of its type: numbers as numbers, dates `YYYY-MM-DD`, date-times in UTC.
 * Merge fields inside the action's JSON give texts, so that a text which reads as the type is taken for it; empty text
 * is no value.
 * `property` is the one that carried the value (`textValue` …); undefined when none did.
 */
export function readParameterValue(
  parameter: ComponentParameterData,
  value: Value,
  property: string | undefined,
): Read {
  const expected = propertyOf(parameter)
  if (property !== undefined && property !== expected) {
    return { problem: `takes ${expected} (${typeName(parameter)}), and ${property} was given.` }
  }
  if (value === null || value === undefined || value === '') return { value: null }
  if (!parameter.isList) {
    const scalar = readScalar(parameter.valueType, value)
    return scalar === undefined
      ? { problem: `takes ${typeName(parameter)}, and ${shown(value)} is none.` }
      : { value: scalar }
  }
  if (!Array.isArray(value)) return { problem: `takes a list, and a single value was given.` }
  const values: (string | number | boolean)[] = []
  for (const each of value) {
    const scalar = readScalar(parameter.valueType, each)
    if (scalar === undefined) return { problem: `takes ${typeName(parameter)}, and ${shown(each)} is none.` }
    values.push(scalar)
  }
  return { value: values }
}

/** The property of `richmessaging__MessageDefinitionInputParameter` for a parameter (messaging reference §4.4). */
function propertyOf({ valueType, isList }: ComponentParameterData): string {
  const property = properties.get(valueType) ?? 'textValue'
  return isList ? `${property}s` : property
}

const properties = new Map([
  ['Text', 'textValue'],
  ['Url', 'textValue'],
  ['Integer', 'numberValue'],
  ['Double', 'numberValue'],
  ['Boolean', 'booleanValue'],
  ['Date', 'dateValue'],
  ['DateTime', 'dateTimeValue'],
  ['RecordId', 'recordIdValue'],
  ['ImageId', 'recordIdValue'],
  ['FileId', 'recordIdValue'],
  ['VideoId', 'recordIdValue'],
])

function readScalar(valueType: string, value: Value): string | number | boolean | undefined {
  switch (properties.get(valueType)) {
    case 'numberValue':
      return readNumber(value, valueType === 'Integer')
    case 'booleanValue':
      return readBoolean(value)
    case 'dateValue':
      return typeof value === 'string' && parseDate(value) ? value : undefined
    case 'dateTimeValue':
      return typeof value === 'string' ? toDateTimeValue(value) : undefined
    case 'recordIdValue':
      return typeof value === 'string' && isIdShaped(value) ? value : undefined
    default:
      return typeof value === 'string' ? value : undefined
  }
}

/** Numbers beyond a double stay the digits that they were given as. */
function readNumber(value: Value, isInteger: boolean): string | number | undefined {
  const digits =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : decimalText(value)
  if (digits === undefined || !/^-?\d+(\.\d+)?$/.test(digits)) return undefined
  return isInteger && !/^-?\d+(\.0*)?$/.test(digits) ? undefined : isInteger ? digits.replace(/\.0*$/, '') : digits
}

function decimalText(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null || !('unscaled' in value)) return undefined
  const { unscaled, scale } = value
  if (typeof unscaled !== 'string' || typeof scale !== 'number') return undefined
  const [sign, digits] = unscaled.startsWith('-') ? ['-', unscaled.slice(1)] : ['', unscaled]
  const padded = digits.padStart(scale + 1, '0')
  return scale === 0 ? unscaled : `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

function readBoolean(value: Value): boolean | undefined {
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : undefined
}

function typeName({ valueType, isList }: ComponentParameterData): string {
  return isList ? `a list of ${valueType}` : valueType
}

function shown(value: Value): string {
  return typeof value === 'string'
    ? `"${value}"`
    : typeof value === 'object'
      ? 'a value of another kind'
      : String(value)
}
