import { objectSchemas } from './objects.ts'
import type { ChildRelationship, ObjectSchema } from './schema.ts'

/**
 * The list of children that a record nests under this name, in any case: one that the object declares, else the plural
 * of a child object that points at it by one field alone (`ContactPointPhones` of an Individual).
 */
export function childRelationship(schema: ObjectSchema, name: string): ChildRelationship | undefined {
  const wanted = name.toLowerCase()
  const declared = schema.childRelationships.get(wanted)
  if (declared !== undefined) return declared
  const child = objectSchemas.find((each) => plural(each.name).toLowerCase() === wanted)
  if (child === undefined) return undefined
  const [field, ...more] = child.fields.filter((each) => each.referenceTo?.includes(schema.name))
  return field === undefined || more.length > 0
    ? undefined
    : { name: plural(child.name), childType: child.name, field: field.name }
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}
