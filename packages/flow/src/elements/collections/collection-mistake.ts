import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'

/** What is wrong with the collection that an element works on: the last part of a code and a sentence. */
export interface CollectionMistake {
  readonly rule: 'collection-missing' | 'not-a-collection'
  readonly message: string
}

/** A collection that is not chosen, or a reference to something else. */
export function collectionMistake(reference: string, surroundings: Surroundings): CollectionMistake | undefined {
  if (reference === '') {
    return { rule: 'collection-missing', message: 'This element has no collection to work on. Choose one.' }
  }
  if (knownType(reference, surroundings)?.isCollection !== false) return undefined
  return { rule: 'not-a-collection', message: `${reference} holds one value, and this needs a collection. Choose one.` }
}
