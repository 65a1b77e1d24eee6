import type { ComponentParameter } from '../../problems/context.ts'
import type { Json, ParameterObject } from './parameter-json.ts'

/** A parameter as the form shows it: its text is a literal or holds merge fields. */
export interface ParameterValue {
  readonly name: string
  /** The property that holds the value (`textValue`, `dateTimeValues` …); empty when there is none. */
  readonly property: string
  readonly text: string
}

/** What a parameter needs to be written: a component's parameter, or as much as is known of one. */
export type ParameterShape = Pick<ComponentParameter, 'name' | 'valueType' | 'isList'>

/** The property for a component parameter's type (messaging.md §4.4); lists have the plural. */
export function parameterProperty({ valueType, isList }: Pick<ParameterShape, 'valueType' | 'isList'>): string {
  const property = properties.get(valueType) ?? 'textValue'
  return isList ? `${property}s` : property
}

/** Reads one object of the array. Numbers and booleans become their text, a list its items joined by commas. */
export function parameterValue(object: ParameterObject): ParameterValue {
  const property = Object.keys(object).find((member) => /Values?$/.test(member)) ?? ''
  return { name: String(object['name']), property, text: property === '' ? '' : textOfJson(object[property] ?? null) }
}

/** The object for a parameter; other members of the object that it replaces stay. A plain number or boolean is written as such. */
export function parameterObject(shape: ParameterShape, text: string, before?: ParameterObject): ParameterObject {
  const property = parameterProperty(shape)
  const kept = Object.entries(before ?? { name: shape.name }).filter(([member]) => !/Values?$/.test(member))
  const value = literal(property, text)
  return Object.fromEntries([...kept, [property, shape.isList && !isReference(text) ? [value] : value]])
}

const properties: ReadonlyMap<string, string> = new Map([
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

function literal(property: string, text: string): Json {
  if (property.startsWith('numberValue') && /^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text)
  if (property.startsWith('booleanValue') && /^(true|false)$/.test(text)) return text === 'true'
  return text
}

function isReference(text: string): boolean {
  return /^\{![^{}]+\}$/.test(text)
}

function textOfJson(json: Json): string {
  if (json === null) return ''
  if (typeof json === 'string') return json
  return Array.isArray(json)
    ? json.map(textOfJson).join(', ')
    : typeof json === 'object'
      ? JSON.stringify(json)
      : String(json)
}
