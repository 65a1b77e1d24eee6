import type { CheckContext, ObjectInfo } from '../problems/context.ts'
import { orgObject } from './org-object.ts'
import { isSameName } from './same-name.ts'

/**
 * Says which part of a path the simulated org lacks: `['MessagingChannel', 'Colour']` from MessagingEndUser gives a sentence about
 * MessagingChannel and Colour. Undefined when all are there, and as soon as the way leaves the objects that the context knows.
 */
export function unknownFieldMessage(
  objectName: string,
  path: readonly string[],
  context: CheckContext,
): string | undefined {
  let object = orgObject(objectName, context)
  for (const [index, part] of path.entries()) {
    if (object === undefined) return undefined
    const parent = parentOf(object, part)
    const isLast = index === path.length - 1
    if (parent === undefined && !(isLast && hasField(object, part))) {
      return `${object.name} has no field ${part} in the simulated org. Correct it, unless the flow is meant for a real org.`
    }
    object = parent === undefined ? undefined : orgObject(parent, context)
  }
  return undefined
}

function hasField({ fields }: ObjectInfo, name: string): boolean {
  return fields.some((field) => isSameName(field.name, name))
}

/** The object on the other side of a relationship; empty where it could be one of several. */
function parentOf({ fields }: ObjectInfo, relationship: string): string | undefined {
  const field = fields.find(({ relationshipName }) => isSameName(relationshipName, relationship))
  return field && (field.referenceTo ?? '')
}
