import type { Org } from '../records/org-state.ts'
import { getRecord } from '../records/store.ts'
import { objectSchema } from '../schema/objects.ts'
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts'
import { didYouMean } from '../schema/suggest.ts'
import type { RecordValue, Value } from '../values/value.ts'

/** A path that exists: the reference fields to follow, then the field to read. */
export interface FieldPath {
  readonly parents: readonly ParentStep[]
  readonly field: FieldSchema
  /** The names in the schema's spelling, joined by dots. */
  readonly name: string
}

export interface ParentStep {
  /** `MessagingEndUserId` */
  readonly field: string
  /** `MessagingEndUser` */
  readonly relationship: string
}

export interface PathError {
  readonly code: 'unknown-field' | 'unknown-relationship'
  readonly message: string
}

/** Finds a path like `MessagingEndUser.MessagingChannel.DeveloperName` in the schema, in any case. */
export function resolvePath(schema: ObjectSchema, path: string): FieldPath | { readonly error: PathError } {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parents: ParentStep[] = []
  const spelled: string[] = []
  // An owner may be a User or a Group, so from there on several objects are possible.
  let objects: readonly ObjectSchema[] = [schema]
  for (const name of names) {
    const fields = objects.flatMap((object) => object.fields)
    const field = fields.find((each) => each.relationshipName?.toLowerCase() === name.toLowerCase())
    if (!field?.relationshipName) return { error: unknownRelationship(objects, name) }
    parents.push({ field: field.name, relationship: field.relationshipName })
    spelled.push(field.relationshipName)
    objects = (field.referenceTo ?? []).flatMap((target) => objectSchema(target) ?? [])
  }
  const field = objects.map((object) => object.fieldsByName.get(last.toLowerCase())).find((found) => found)
  if (!field) return { error: unknownField(objects, last) }
  return { parents, field, name: [...spelled, field.name].join('.') }
}

/** A function that reads the path from a record of the object; null when a parent is missing. */
export function pathReader(org: Org, path: FieldPath): (record: RecordValue) => Value {
  const read = fieldReader(org, path.field)
  const { parents } = path
  if (parents.length === 0) return read
  return (record) => {
    let at: RecordValue | undefined = record
    for (const parent of parents) {
      const id: RecordValue[string] = at[parent.field]
      at = typeof id === 'string' ? getRecord(org, id) : undefined
      if (!at) return null
    }
    return read(at)
  }
}

function fieldReader(org: Org, { name, type }: FieldSchema): (record: RecordValue) => Value {
  const empty = type === 'boolean' ? false : null
  const { lazy } = org.hooks
  return (record) => {
    const workOut = lazy.size > 0 ? lazy.get(record.attributes.type)?.get(name) : undefined
    return workOut ? workOut(org, record) : (valueOf(record, name) ?? empty)
  }
}

/** `attributes` is no field, and the types of a row's members can't say so. */
function valueOf(record: RecordValue, name: string): Value | undefined {
  const value = record[name]
  return typeof value === 'object' && value !== null && 'type' in value ? null : value
}

function unknownRelationship(objects: readonly ObjectSchema[], name: string): PathError {
  const known = objects.flatMap((object) => object.fields).flatMap((field) => field.relationshipName ?? [])
  return {
    code: 'unknown-relationship',
    message: `${objectNames(objects)} has no relationship ${name}.${didYouMean(name, known)}`,
  }
}

function unknownField(objects: readonly ObjectSchema[], name: string): PathError {
  const known = objects.flatMap((object) => object.fields.map((field) => field.name))
  return { code: 'unknown-field', message: `${objectNames(objects)} has no field ${name}.${didYouMean(name, known)}` }
}

function objectNames(objects: readonly ObjectSchema[]): string {
  return objects.map((object) => object.name).join(' or ')
}
