import { parseDate, parseDecimal, round, toDateTimeValue, type Value } from '@parley/org'
import type { ValueType } from '../run/program.ts'
import { plainText } from './format-value.ts'
import { isList, isNumeric, isRecord } from './value-kinds.ts'

/**
 * Brings a value into a variable's type: a number into text, a Date/Time into its date, text of a number into a number.
 * Null fits every type. Undefined where the value has no meaning in that type.
 */
export function convertValue(value: Value, type: ValueType): Value | undefined {
  if (value === null) return null
  if (type.isCollection) return isList(value) ? convertItems(value, type) : undefined
  return isList(value) ? undefined : CONVERTERS[type.dataType](value, type)
}

/** Converts one item, be it for a collection's type or a single one. */
export function convertItem(value: Value, type: ValueType): Value | undefined {
  if (value === null) return null
  return isList(value) ? undefined : CONVERTERS[type.dataType](value, type)
}

/** The same array while every item fits as it is. */
function convertItems(items: readonly Value[], type: ValueType): readonly Value[] | undefined {
  let converted: Value[] | undefined
  for (const [index, item] of items.entries()) {
    const result = convertItem(item, type)
    if (result === undefined) return undefined
    if (converted === undefined && result !== item) converted = items.slice(0, index)
    converted?.push(result)
  }
  return converted ?? items
}

type Convert = (value: Value, type: ValueType) => Value | undefined

const text: Convert = (value) => (isRecord(value) ? undefined : plainText(value))

const number: Convert = (value, type) => {
  const parsed = typeof value === 'string' ? parseDecimal(value.trim()) : isNumeric(value) ? value : undefined
  return parsed === undefined || type.scale === undefined ? parsed : round(parsed, type.scale)
}

const boolean: Convert = (value) => {
  if (typeof value === 'boolean') return value
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return word === 'true' ? true : word === 'false' ? false : undefined
}

const date: Convert = (value) => {
  if (typeof value !== 'string') return undefined
  if (parseDate(value) !== undefined) return value
  return toDateTimeValue(value)?.slice(0, 10)
}

const dateTime: Convert = (value) => (typeof value === 'string' ? toDateTimeValue(value) : undefined)

const time: Convert = (value) => {
  const match = typeof value === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{3})?)?Z?$/.exec(value) : null
  return match === null ? undefined : `${match[1]}:${match[2]}:${match[3] ?? '00'}${match[4] ?? '.000'}Z`
}

const record: Convert = (value, type) => {
  if (!isRecord(value)) return undefined
  return type.objectType === undefined || value.attributes.type === type.objectType ? value : undefined
}

const CONVERTERS: { readonly [K in ValueType['dataType']]: Convert } = {
  String: text,
  Picklist: text,
  Multipicklist: text,
  Number: number,
  Currency: number,
  Boolean: boolean,
  Date: date,
  DateTime: dateTime,
  Time: time,
  SObject: record,
  Apex: (value) => value,
}
