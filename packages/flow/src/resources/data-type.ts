import { choice } from '../codec/text-field.ts'
import type { DataType } from './resource.ts'

/** Every data type that a resource can have, in the order in which the form offers them (flow-builder.md §4). */
export const dataTypes = [
  'String',
  'SObject',
  'Number',
  'Currency',
  'Boolean',
  'Date',
  'DateTime',
  'Time',
  'Picklist',
  'Multipicklist',
  'Apex',
] as const satisfies readonly DataType[]

export const dataType = choice<DataType>('dataType', dataTypes, 'String')

/** The data type in an admin's words. */
export function dataTypeLabel(type: DataType): string {
  return labels[type]
}

const labels: { readonly [T in DataType]: string } = {
  String: 'Text',
  SObject: 'Record',
  Number: 'Number',
  Currency: 'Currency',
  Boolean: 'Boolean',
  Date: 'Date',
  DateTime: 'Date/Time',
  Time: 'Time',
  Picklist: 'Picklist',
  Multipicklist: 'Multi-Select Picklist',
  Apex: 'Apex-Defined',
}
