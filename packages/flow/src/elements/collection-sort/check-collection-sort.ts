import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import { collectionMistake } from '../collections/collection-mistake.ts'
import type { CollectionSortElement } from './collection-sort-element.ts'

/** Collection Sort: a collection, and up to three fields to sort its records by. */
export function checkCollectionSort(element: CollectionSortElement, surroundings: Surroundings): readonly Finding[] {
  const { name, collectionReference, sortOptions } = element
  const findings: Finding[] = []
  const mistake = collectionMistake(collectionReference, surroundings)
  if (mistake !== undefined) {
    const where = { element: name, field: 'collectionReference' }
    findings.push({ code: `collection-sort/${mistake.rule}`, message: mistake.message, where })
  }
  const isOfRecords = knownType(collectionReference, surroundings)?.dataType === 'SObject'
  const lacking = isOfRecords ? sortOptions.findIndex(({ sortField = '' }) => sortField === '') : -1
  if (sortOptions.length === 0 || lacking >= 0) {
    const message = 'Nothing says by what to sort. Choose a field.'
    const where = { element: name, field: `sortOptions/${Math.max(lacking, 0)}/sortField` }
    findings.push({ code: 'collection-sort/field-missing', message, where })
  }
  if (sortOptions.length > MAX_FIELDS) {
    const message = `This sorts by ${sortOptions.length} fields; ${MAX_FIELDS} are allowed. Remove some.`
    findings.push({ code: 'collection-sort/too-many-fields', message, where: { element: name, field: 'sortOptions' } })
  }
  return findings
}

/** So many fields a Collection Sort takes (flow-builder.md §5.2). */
const MAX_FIELDS = 3
