import { boolean, dateTime, field, readOnly, reference } from './fields.ts'
import type { ChildRelationship, FieldSchema, ObjectSchema } from './schema.ts'

interface Definition {
  readonly name: string
  readonly label: string
  readonly prefix: string
  readonly prefixIsInvented?: boolean
  readonly fields: readonly FieldSchema[]
  /** `[relationship, child object, child's field]` */
  readonly children?: readonly (readonly [string, string, string])[]
}

/** An object's schema with the fields that every object has: Id first, audit fields last. */
export function defineObject(definition: Definition): ObjectSchema {
  const fields = [
    field('Id', `${definition.label} ID`, 'id', { nillable: false, ...readOnly }),
    ...definition.fields,
    ...auditFields,
  ]
  const children = (definition.children ?? []).map(([name, childType, fieldName]): ChildRelationship => {
    return { name, childType, field: fieldName }
  })
  return {
    name: definition.name,
    label: definition.label,
    prefix: definition.prefix,
    prefixIsInvented: definition.prefixIsInvented ?? false,
    fields,
    fieldsByName: new Map(fields.map((each) => [each.name.toLowerCase(), each])),
    childRelationships: new Map(children.map((each) => [each.name.toLowerCase(), each])),
  }
}

const auditFields: readonly FieldSchema[] = [
  dateTime('CreatedDate', 'Created Date', { nillable: false, ...readOnly }),
  reference('CreatedById', 'Created By ID', 'User', { nillable: false, ...readOnly }),
  dateTime('LastModifiedDate', 'Last Modified Date', { nillable: false, ...readOnly }),
  reference('LastModifiedById', 'Last Modified By ID', 'User', { nillable: false, ...readOnly }),
  dateTime('SystemModstamp', 'System Modstamp', { nillable: false, ...readOnly }),
  boolean('IsDeleted', 'Deleted', readOnly),
]
