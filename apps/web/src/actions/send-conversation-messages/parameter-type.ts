import type { ComponentParameter, DataType } from '@parley/flow'

interface ParameterType {
  /** The resources that fit. */
  readonly dataType: DataType
  /** What to enter, for the help line. */
  readonly words: string
}

const TYPES: ReadonlyMap<string, ParameterType> = new Map<string, ParameterType>([
  ['Text', { dataType: 'String', words: 'Text' }],
  ['Integer', { dataType: 'Number', words: 'Whole number' }],
  ['Double', { dataType: 'Number', words: 'Number' }],
  ['Boolean', { dataType: 'Boolean', words: 'True or false' }],
  ['Date', { dataType: 'Date', words: 'Date, for example 2026-03-02' }],
  ['DateTime', { dataType: 'DateTime', words: 'Date/time in UTC, for example 2026-03-02T09:00:00Z' }],
  ['RecordId', { dataType: 'String', words: 'Record Id' }],
  ['Url', { dataType: 'String', words: 'Web address' }],
])

/** How a component's parameter is entered (messaging.md §4.4); a type that we don't know is entered as text. */
export function parameterType({ valueType, isList }: Pick<ComponentParameter, 'valueType' | 'isList'>): ParameterType {
  const type = TYPES.get(valueType) ?? { dataType: 'String', words: valueType }
  return isList ? { ...type, words: `${type.words}, a collection` } : type
}
