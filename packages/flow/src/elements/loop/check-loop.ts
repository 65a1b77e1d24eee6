import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { whyNotInto } from '../../types/why-not-into.ts'
import type { LoopElement } from '../element.ts'

/** A loop without a collection, over a single value, or with a variable of its own that can't take the items. */
export function checkLoop(element: LoopElement, surroundings: Surroundings): readonly Finding[] {
  const { name, collectionReference } = element
  const where = { element: name, field: 'collectionReference' }
  if (collectionReference === '') {
    const message = 'This loop has no collection to walk through. Choose one.'
    return [{ code: 'loop/collection-missing', message, where }]
  }
  const type = knownType(collectionReference, surroundings)
  if (type?.isCollection !== false) return checkVariable(element, type, surroundings)
  const message = `${collectionReference} holds one value, and a loop needs a collection. Choose one.`
  return [{ code: 'loop/not-a-collection', message, where }]
}

/** Older loops put each item into a variable of the flow. */
function checkVariable(
  { name, assignNextValueToReference: variable }: LoopElement,
  collection: ReferenceType | undefined,
  surroundings: Surroundings,
): readonly Finding[] {
  if (variable === undefined || variable === '') return []
  const obstacle = whyNotInto(variable, { ...collection, isCollection: false }, surroundings)
  if (obstacle === undefined) return []
  const message = `${variable} ${obstacle}, so it can't take the items of the collection. Choose another variable.`
  return [{ code: 'loop/variable-type', message, where: { element: name, field: 'assignNextValueToReference' } }]
}
