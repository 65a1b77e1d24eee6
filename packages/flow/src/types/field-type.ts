import type { CheckContext, FieldInfo, ObjectInfo } from '../problems/context.ts'
import { dataTypes } from '../resources/data-type.ts'
import { orgObject } from './org-object.ts'
import type { ReferenceType } from './reference-type.ts'
import { isSameName } from './same-name.ts'

/**
 * The type of a field of a record, through its parents: path `['MessagingChannel', 'Name']` from a MessagingEndUser. Names know
 * no case. Undefined where an object or field is not known.
 */
export function typeOfField(
  record: ReferenceType,
  path: readonly string[],
  context: CheckContext,
): ReferenceType | undefined {
  let object = record.objectType === undefined ? undefined : orgObject(record.objectType, context)
  for (const [index, name] of path.entries()) {
    if (!object) return undefined
    if (index === path.length - 1) return ownField(object, name, record)
    const parent: FieldInfo | undefined = object.fields.find((field) => isSameName(field.relationshipName, name))
    object = parent?.referenceTo === undefined ? undefined : orgObject(parent.referenceTo, context)
  }
  return record
}

/** A field, or a parent record as a whole. */
function ownField({ fields }: ObjectInfo, name: string, { of }: ReferenceType): ReferenceType | undefined {
  for (const field of fields) {
    if (isSameName(field.name, name)) {
      const dataType = dataTypes.find((type) => type === field.dataType) ?? 'String'
      return { dataType, isCollection: false, of }
    }
    if (isSameName(field.relationshipName, name) && field.referenceTo !== undefined) {
      return { dataType: 'SObject', isCollection: false, objectType: field.referenceTo, of }
    }
  }
  return undefined
}
