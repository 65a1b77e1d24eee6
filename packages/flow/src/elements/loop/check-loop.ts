import type { Problem } from '../../problems/problem.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import type { LoopElement } from '../element.ts'

/** A loop without a collection, or over a single value. */
export function checkLoop({ name, collectionReference }: LoopElement, surroundings: Surroundings): readonly Problem[] {
  const where = { element: name, field: 'collectionReference' }
  if (collectionReference === '') {
    const message = 'This loop has no collection to walk through. Choose one.'
    return [{ code: 'loop/collection-missing', severity: 'error', message, where }]
  }
  if (knownType(collectionReference, surroundings)?.isCollection !== false) return []
  const message = `${collectionReference} holds one value, and a loop needs a collection. Choose one.`
  return [{ code: 'loop/not-a-collection', severity: 'error', message, where }]
}
