import type { Surroundings } from '../problems/surroundings.ts'
import type { ReferenceType } from './reference-type.ts'
import { typeOfReference } from './type-of-reference.ts'

/**
 * The type of a reference where a value is wanted, for checks. An element's bare name counts as unknown: it stands for
 * "was visited" only in conditions, and elsewhere for an output of an element that we do not know.
 */
export function knownType(reference: string, { view, context }: Surroundings): ReferenceType | undefined {
  const type = typeOfReference(view, context, reference)
  return type?.of === 'element' ? undefined : type
}
