import type { FieldType } from './schema.ts'

/** The FlowDataType (Metadata API) of a field: Ids, references and every kind of text are `String`. */
export function flowTypeOf<T extends FieldType>(type: T): (typeof flowTypes)[T] {
  return flowTypes[type]
}

const flowTypes = {
  id: 'String',
  reference: 'String',
  string: 'String',
  textarea: 'String',
  phone: 'String',
  email: 'String',
  url: 'String',
  picklist: 'Picklist',
  boolean: 'Boolean',
  int: 'Number',
  double: 'Number',
  currency: 'Currency',
  date: 'Date',
  datetime: 'DateTime',
} as const satisfies Readonly<Record<FieldType, string>>
