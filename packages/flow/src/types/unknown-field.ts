import type { CheckContext, ObjectInfo } from '../problems/context.ts'
import { orgObject } from './org-object.ts'

/** A part of a path that an object lacks. */
export interface UnknownField {
  readonly object: string
  readonly field: string
}

/**
 * The first part of a path that is not there: `['MessagingChannel', 'Colour']` from MessagingEndUser gives MessagingChannel and
 * Colour. Undefined when all are there, and as soon as the way leaves the objects that the context knows.
 */
export function unknownField(
  objectName: string,
  path: readonly string[],
  context: CheckContext,
): UnknownField | undefined {
  let object = orgObject(objectName, context)
  for (const [index, part] of path.entries()) {
    if (object === undefined) return undefined
    const parent = parentOf(object, part)
    const isLast = index === path.length - 1
    if (parent === undefined && !(isLast && hasField(object, part))) return { object: object.name, field: part }
    object = parent === undefined ? undefined : orgObject(parent, context)
  }
  return undefined
}

function hasField({ fields }: ObjectInfo, name: string): boolean {
  return fields.some((field) => isSame(field.name, name))
}

/** The object on the other side of a relationship; empty where it could be one of several. */
function parentOf({ fields }: ObjectInfo, relationship: string): string | undefined {
  const field = fields.find(
    ({ relationshipName }) => relationshipName !== undefined && isSame(relationshipName, relationship),
  )
  return field && (field.referenceTo ?? '')
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}
