import type { CheckContext } from '../problems/context.ts'
import { typeOfField } from './field-type.ts'
import type { ReferenceType } from './reference-type.ts'

/** The type of a field of an object, through its parents (`MessagingChannel.Name`); undefined where an object or field is not known. */
export function objectFieldType(object: string, field: string, context: CheckContext): ReferenceType | undefined {
  const record: ReferenceType = { dataType: 'SObject', isCollection: false, objectType: object, of: 'elementOutput' }
  return typeOfField(record, field.split('.'), context)
}
