import { sendFormOf, type ActionElement } from '@parley/flow'

/** A custom parameter as the calls of a component pass it. */
export interface PassedParameter {
  readonly name: string
  /** As a component declares it: `Text`, `Double`, `Boolean`, `Date`, `DateTime`, `RecordId`. */
  readonly valueType: string
  readonly isList: boolean
}

/** The parameters of all calls, each name once: the type of a parameter is told by the property that holds its value. */
export function passedParameters(calls: readonly ActionElement[]): readonly PassedParameter[] {
  const found = new Map<string, PassedParameter>()
  for (const { name, property } of calls.flatMap((call) => sendFormOf(call).parameters)) {
    if (name === '' || found.has(name)) continue
    const singular = property.replace(/s$/, '')
    found.set(name, {
      name,
      valueType: VALUE_TYPES.get(singular) ?? 'Text',
      isList: singular !== property,
    })
  }
  return [...found.values()]
}

/** Property of the JSON → type that a component's parameter of it has (messaging.md §4.4). */
const VALUE_TYPES: ReadonlyMap<string, string> = new Map([
  ['textValue', 'Text'],
  ['numberValue', 'Double'],
  ['booleanValue', 'Boolean'],
  ['dateValue', 'Date'],
  ['dateTimeValue', 'DateTime'],
  ['recordIdValue', 'RecordId'],
])
